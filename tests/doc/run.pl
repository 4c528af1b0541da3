#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Runs the examples of a Markdown document: every scheme is checked and tested, every mistake gives the messages that
# stand below it, every command prints what the document says. BLESS=1 writes what comes out into the document instead.
#
#   ```yoko            a scheme or a vocabulary, whole; it is kept under its id, so that others may build on it
#   ```diff keep       what is changed in the last scheme for good (+ alone: at its end; @@ between parts): it grows
#   ```diff            a mistake: what changes in the last scheme (- out, + in, without a - at its end), followed by
#   ```text            the messages of `yoko check`, a line each
#   ```json NAME       a file (also csv)
#   ```console         commands after `$ `, each with what it prints
use strict;
use warnings;
use File::Temp qw(tempdir);

my $path = shift or die "usage: run.pl DOCUMENT.md\n";
my $bless = $ENV{BLESS};
my $language = $path =~ /\.ja\.md$/ ? 'ja' : 'en';
$ENV{LC_ALL} = 'C.UTF-8';
$ENV{LANGUAGE} = $language;
$ENV{TERM} = 'dumb';
my ($passed, $failed) = (0, 0);

# --- reading

# The document in parts: {text} between fences, or {kind, name, text, line} of a fence.
sub read_parts {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!\n";
    my @parts = ({ text => '' });
    while (my $line = <$in>) {
        if ($line =~ /^```(\S*)(?: +(\S+))?$/ && !$parts[-1]{kind}) {
            push @parts, { kind => $1 || 'text', name => $2, head => $line, text => '', line => $. };
        } elsif ($line =~ /^```$/) {
            push @parts, { text => '' };
        } else {
            $parts[-1]{text} .= $line;
        }
    }
    die "$file:$parts[-1]{line}: the fence is never closed\n" if $parts[-1]{kind};
    return @parts;
}

sub write_parts {
    my ($file, @parts) = @_;
    open my $out, '>', $file or die "$file: $!\n";
    print $out $_->{kind} ? "$_->{head}$_->{text}```\n" : $_->{text} for @parts;
    close $out or die "$file: $!\n";
}

sub write_file {
    my ($file, $text) = @_;
    open my $out, '>', $file or die "$file: $!\n";
    print $out $text;
    close $out or die "$file: $!\n";
}

# --- running

sub fail {
    my ($part, @lines) = @_;
    $failed++;
    print "FAIL $path:$part->{line}\n", map { "    $_\n" } map { split /\n/ } @lines;
}

# What the command prints, and its exit status.
sub run {
    my ($command) = @_;
    my $output = `( $command ) 2>&1 </dev/null`;
    return ($output, $? >> 8);
}

# What comes out is as it stands in the document; or is written there.
sub compare {
    my ($part, $shown, $found) = @_;
    if ($shown->{text} eq $found) {
        $passed++;
    } elsif ($bless) {
        $shown->{text} = $found;
    } else {
        fail($part, 'expected:', $shown->{text}, 'found:', $found);
    }
}

# --- the kinds of examples

my (%ids, %bases, $growing, $last, $last_file);

# Where a source is kept: by what its first declaration says it is.
sub place {
    my ($part) = @_;
    return "vocabulary/$1.yoko" if $part->{text} =~ /^\s*(?:#.*\n\s*)*(?:語彙|vocabulary) +(\S+)/;
    return "$1.yoko" if $part->{text} =~ /^\s*(?:#.*\n\s*)*(?:制度|scheme) +(\S+)/;
    return undef;
}

sub keep {
    my ($part) = @_;
    my $file = place($part);
    if (!$file || $ids{$file}++) {
        fail($part, $file ? "there are two examples $file" : 'this is no whole scheme');
        return;
    }
    $part->{file} = $file;
    $bases{$_} = 1 for $part->{text} =~ /^\s*(?:基礎|適合|base|conforms) +(\S+)/mg;
    write_file($file, $part->{text});
}

# A scheme is sound, without a warning, and its examples hold. One that others only build on needs none.
sub try_scheme {
    my ($part) = @_;
    return if !$part->{file} || $part->{file} =~ m{^vocabulary/};
    ($last, $last_file) = ($part->{text}, $part->{file});
    my ($said, $status) = run("yoko check --json $part->{file}");
    if ($status || $said =~ /"code":/) {
        fail($part, (run("yoko check $part->{file}"))[0]);
        return;
    }
    $passed++;
    # Without its library a scheme is only checked; tests/foreign runs one with.
    return if $part->{text} =~ /^(?:外部 関数|foreign function) /m;
    (my $id = $part->{file}) =~ s/\.yoko$//;
    return if $part->{text} !~ /^\s*(?:例|example) /m && ($bases{$id} || $growing);
    ($said, $status) = run("yoko test --json $part->{file}");
    my ($held, $fell) = $said =~ /"passed":\s*(\d+),\s*"failed":\s*(\d+)/;
    if (!$status && $held && !$fell) {
        $passed += $held;
    } else {
        fail($part, (run("yoko test $part->{file}"))[0]);
    }
}

# The last scheme with the change made, or undef when its lines are not found.
sub change {
    my ($text, $diff) = @_;
    my (@hunks, $closed);
    for (split /\n/, $diff) {
        push @hunks, { out => [], in => [] } if /^\@\@/;
        my ($sign, $line) = /^([-+ ])(.*)$/ or next;
        push @hunks, { out => [], in => [] } if !@hunks || ($sign eq '-' && $closed);
        $closed = $sign eq '+';
        push @{ $hunks[-1]{out} }, $line if $sign ne '+';
        push @{ $hunks[-1]{in} }, $line if $sign ne '-';
    }
    for my $hunk (@hunks) {
        my $in = join "\n", @{ $hunk->{in} };
        if (!@{ $hunk->{out} }) {
            $text .= "$in\n";
            next;
        }
        my $out = join '\s*\n\s*', map { s/^\s+|\s+$//gr =~ s/(\W)/\\$1/gr } @{ $hunk->{out} };
        my @found = $text =~ /^\s*$out\s*$/mg;
        return undef if @found != 1;
        $text =~ s/^\s*$out[ \t]*$/\n$in/m;
    }
    return $text;
}

# The messages of a check, or else of a test, without their places: `エラー[Y0101]: …`.
sub messages {
    my ($file) = @_;
    for my $command ('check', 'test') {
        my ($said) = run("yoko $command $file");
        my @messages = $said =~ /^((?:エラー|警告|error|warning)\[Y\d+\]: .*\n)/mg;
        return join '', @messages if @messages;
    }
    return undef;
}

sub try_growth {
    my ($part) = @_;
    my $changed = $last && change($last, $part->{text});
    if (!defined $changed) {
        fail($part, "the lines to change are not in the last scheme, or more than once");
        return;
    }
    write_file($last_file, $changed);
    try_scheme({ %$part, file => $last_file, text => $changed });
}

sub try_mistake {
    my ($part, $shown) = @_;
    if (!$last || !$shown || ($shown->{kind} // '') ne 'text') {
        fail($part, 'a mistake needs a scheme before it, and its messages after it');
        return;
    }
    my $changed = change($last, $part->{text});
    if (!defined $changed) {
        fail($part, "the lines to change are not in $last_file, or more than once");
        return;
    }
    write_file($last_file, $changed);
    my $messages = messages($last_file);
    write_file($last_file, $last);
    if (defined $messages) {
        compare($part, $shown, $messages);
    } else {
        fail($part, 'this is no mistake');
    }
}

sub try_commands {
    my ($part) = @_;
    my $found = '';
    for my $command ($part->{text} =~ /^\$ (.*)$/mg) {
        my ($said) = run($command);
        $found .= "\$ $command\n$said";
    }
    compare($part, $part, $found);
}

# --- completeness

sub slurp {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!\n";
    local $/;
    return <$in>;
}

# In the language reference, every keyword and function stands in an example, as the document's language spells it.
sub try_completeness {
    my ($examples) = @_;
    return if $path !~ m{(?:^|/)reference(?:\.ja)?\.md\z};
    my $source = $ENV{YOKO_TEST_SOURCE} or return;
    my $keywords = slurp("$source/grammar/keywords.def");
    my @pairs = $keywords =~ /^(?:KEYWORD\(\w+, \w+|WORD\((?:TYPE|FUNCTION|ROUNDING|POSITION)), "(.*?)", "(.*?)"\)/mg;
    push @pairs, slurp("$source/src/check/function.c") =~ /^    \{"(.*?)", "(.*?)", \d+, \d+, call_/mg;
    my %missing;
    while (my ($japanese, $english) = splice @pairs, 0, 2) {
        my $word = $language eq 'ja' ? $japanese : $english;
        my $pattern = $word =~ /^[a-z]/ ? qr/(?<![\w.])\Q$word\E(?!\w)/ : qr/\Q$word\E/;
        $missing{$word} = 1 if $word ne '' && $examples !~ $pattern;
    }
    if (%missing) {
        fail({ line => 1 }, 'no example has: ' . join ' ', sort keys %missing);
    } else {
        $passed++;
    }
}

# --- all

die "there is no program yoko to run the examples with\n" if system("yoko version >/dev/null");
my @parts = read_parts($path);
my $source = $path =~ m{^/} ? $path : "$ENV{PWD}/$path";
my $folder = tempdir(CLEANUP => 1);
chdir $folder or die "$folder: $!\n";
mkdir 'vocabulary';
for my $part (grep { $_->{kind} } @parts) {
    keep($part) if $part->{kind} eq 'yoko';
    write_file($part->{name}, $part->{text}) if $part->{name} && $part->{kind} =~ /^(?:json|csv)$/;
}
$growing = grep { ($_->{kind} // '') eq 'diff' && ($_->{name} // '') eq 'keep' } @parts;
for my $i (0 .. $#parts) {
    my $kind = $parts[$i]{kind} // next;
    try_scheme($parts[$i]) if $kind eq 'yoko';
    my $grows = $kind eq 'diff' && ($parts[$i]{name} // '') eq 'keep';
    try_growth($parts[$i]) if $grows;
    try_mistake($parts[$i], $parts[ $i + 2 ]) if $kind eq 'diff' && !$grows;
    try_commands($parts[$i]) if $kind eq 'console';
}
try_completeness(join '', map { $_->{file} ? $_->{text} : '' } @parts);
chdir '/';
write_parts($source, @parts) if $bless;
print "$passed passed, $failed failed\n";
exit($failed || !$passed ? 1 : 0);
