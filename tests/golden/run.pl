#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Runs the golden cases of one file, in both languages, and compares what they write; BLESS=1 rewrites the file
# instead. The format is described in tests/README.md.
use strict;
use warnings;
use File::Path qw(make_path);
use File::Temp qw(tempdir);

my @languages = qw(ja en);
my $seconds = 120;

my $file = shift or die "usage: run.pl FILE.t\n";
my $bless = $ENV{BLESS};
$ENV{LC_ALL} = 'C.UTF-8';
$ENV{TERM} = 'dumb';

# --- reading

# A case: {name, intent, sections: [{title, text}]}, in the order of the file.
sub read_cases {
    my ($path) = @_;
    open my $in, '<', $path or die "$path: $!\n";
    my ($head, @cases, $text) = ('');
    $text = \$head;
    while (my $line = <$in>) {
        if ($line =~ /^=== (.+?)\s*$/) {
            push @cases, { name => $1, intent => '', sections => [] };
            $text = \$cases[-1]{intent};
        } elsif ($line =~ /^--- (.+?)\s*$/ && @cases) {
            push @{ $cases[-1]{sections} }, { title => $1, text => '' };
            $text = \$cases[-1]{sections}[-1]{text};
        } else {
            $line =~ s/^\\(---|===)/$1/;
            $$text .= $line;
        }
    }
    # The empty line before the next case belongs to nobody.
    for my $case (@cases) {
        my $last = @{ $case->{sections} } ? \$case->{sections}[-1]{text} : \$case->{intent};
        $$last =~ s/^\n\z//m if $$last =~ /(^|\n)\n\z/;
    }
    return ($head, @cases);
}

# What is expected under a title in one language: the language's own section, or the common one, or $default.
sub expected {
    my ($case, $title, $language, $default) = @_;
    my $found;
    for my $section (@{ $case->{sections} }) {
        return $section->{text} if $section->{title} eq "$title $language";
        $found = $section->{text} if $section->{title} eq $title;
    }
    return defined $found ? $found : $default;
}

# --- running

sub write_file {
    my ($path, $bytes) = @_;
    if ($path =~ m{^(.*)/}) { make_path($1) }
    open my $out, '>', $path or die "$path: $!\n";
    print $out $bytes;
    close $out or die "$path: $!\n";
}

sub read_file {
    my ($path) = @_;
    open my $in, '<', $path or return undef;
    local $/;
    my $bytes = <$in>;
    return defined $bytes ? $bytes : '';
}

# Control characters and bytes that are no UTF-8 as \xNN, and a lacking line end said.
sub shown {
    my ($bytes) = @_;
    my $text = '';
    while ($bytes =~ /\G(?:((?:[\n\t\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]
            |[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3})+)|(.))/gsx) {
        $text .= defined $1 ? $1 : sprintf '\\x%02x', ord $2;
    }
    $text .= "\n\\ no line end\n" if $text ne '' && $text !~ /\n\z/;
    return $text;
}

sub unescape {
    my ($text) = @_;
    my %named = (n => "\n", t => "\t", r => "\r", '\\' => '\\', "\n" => '');
    $text =~ s/\\(?:x([0-9a-fA-F]{2})|([ntr\\\n]))/defined $1 ? chr hex $1 : $named{$2}/ge;
    return $text;
}

# Runs the case in a folder of its own; returns what every compared title holds then.
sub run_case {
    my ($case, $language) = @_;
    my $folder = tempdir(CLEANUP => 1);
    my ($command, %outputs);
    make_path("$folder/case");
    for my $section (@{ $case->{sections} }) {
        my ($kind, $name) = split ' ', $section->{title};
        if ($kind eq 'file') { write_file("$folder/case/$name", $section->{text}) }
        elsif ($kind eq 'bytes') { write_file("$folder/case/$name", unescape($section->{text})) }
        elsif ($kind eq 'command') { $command = $section->{text} }
        elsif ($kind eq 'output') { $outputs{$name} = 1 }
        elsif ($kind !~ /^(stdout|stderr|exit)$/) { die "$file: $case->{name}: what is `--- $section->{title}`?\n" }
    }
    die "$file: $case->{name}: no `--- command`\n" unless defined $command;
    write_file("$folder/command", $command);
    local $ENV{LANGUAGE} = $language;
    local $ENV{HOME} = $folder;
    system("cd '$folder/case' && timeout $seconds sh ../command >../stdout 2>../stderr </dev/null");
    my %got = (
        stdout => shown(read_file("$folder/stdout")),
        stderr => shown(read_file("$folder/stderr")),
        exit => ($? & 127 ? 'signal ' . ($? & 127) : $? >> 8) . "\n",
    );
    for my $name (keys %outputs) {
        my $bytes = read_file("$folder/case/$name");
        $got{"output $name"} = defined $bytes ? shown($bytes) : "(no such file)\n";
    }
    return \%got;
}

# --- comparing and blessing

sub difference {
    my ($title, $wanted, $got) = @_;
    my $folder = tempdir(CLEANUP => 1);
    write_file("$folder/expected", $wanted);
    write_file("$folder/found", $got);
    my $lines = `cd '$folder' && diff -u --label expected --label found expected found`;
    return join '', map { "#   $title: $_\n" } split /\n/, $lines;
}

my %default = (stdout => '', stderr => '', exit => "0\n");

sub titles {
    my ($got) = @_;
    return ('stdout', 'stderr', (sort grep { /^output / } keys %$got), 'exit');
}

# The case with what it wrote in each language as its expectations.
sub blessed {
    my ($case, $by_language) = @_;
    my @sections = grep { $_->{title} !~ /^(stdout|stderr|exit|output)\b/ } @{ $case->{sections} };
    for my $title (titles($by_language->{ $languages[0] })) {
        my %texts = map { $_ => $by_language->{$_}{$title} } @languages;
        if ($texts{ja} eq $texts{en}) {
            push @sections, { title => $title, text => $texts{ja} }
                unless defined $default{$title} && $texts{ja} eq $default{$title};
        } else {
            push @sections, map { { title => "$title $_", text => $texts{$_} } } @languages;
        }
    }
    return { %$case, sections => \@sections };
}

sub quoted {
    my ($text) = @_;
    $text =~ s/^(---|===)/\\$1/mg;
    return $text;
}

sub print_cases {
    my ($path, $head, @cases) = @_;
    my $text = $head;
    for my $case (@cases) {
        $text .= "=== $case->{name}\n" . quoted($case->{intent});
        $text .= "--- $_->{title}\n" . quoted($_->{text}) for @{ $case->{sections} };
        $text .= "\n";
    }
    write_file($path, $text);
}

my ($head, @cases) = read_cases($file);
my ($passed, $failed, $number, $changed) = (0, 0, 0, 0);
for my $case (@cases) {
    my (%by_language, $wrong);
    for my $language (@languages) {
        my $got = $by_language{$language} = run_case($case, $language);
        my $report = '';
        for my $title (titles($got)) {
            my $wanted = expected($case, $title, $language, $default{$title});
            $wanted = '' unless defined $wanted;
            $report .= difference($title, $wanted, $got->{$title}) if $wanted ne $got->{$title};
        }
        $number++;
        if ($report eq '') { $passed++ } else { $failed++; $wrong = 1 }
        printf "%s %d - %s (%s)\n%s", $report eq '' ? 'ok' : 'not ok', $number, $case->{name}, $language, $report
            unless $bless;
    }
    if ($bless && $wrong) {
        $case = blessed($case, \%by_language);
        $changed++;
    }
}
if ($bless) {
    print_cases($file, $head, @cases) if $changed;
    print "$file: $changed of " . scalar(@cases) . " cases rewritten\n" if $changed;
    exit 0;
}
die "$file: no cases\n" unless @cases;
print "1..$number\n$passed passed, $failed failed\n";
exit($failed ? 1 : 0);
