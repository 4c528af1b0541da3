#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# No difference is kept back: a scheme is changed in one place at a time, in every way that `yoko test --mutate` makes,
# and held against itself as it was. Where a record is decided otherwise, a row must differ; where nothing at all is
# changed but the layout, none may. The scheme is changed.yoko, of which every fourth change is tried (`make check`), or
# those named on the command line, with all their changes (`make check-compare`).
use strict;
use warnings;
use utf8;
use JSON::PP;
use File::Temp 'tempdir';

binmode STDOUT, ':utf8';
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : ($failed++, print "not so: $what\n") }
my $work = tempdir(CLEANUP => 1);
my $json = JSON::PP->new->utf8;

sub slurp { open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!\n"; local $/; return scalar <$in> }
sub output_of {
    open my $in, '-|', @_ or die "$_[0]: $!\n";
    local $/;
    my $text = <$in>;
    close $in;
    return $? >> 8 <= 1 ? $text : undef; # 1: changes that no case notices
}

# The rows in which two schemes differ; undef: the second cannot be read, as a change can have it.
sub differing {
    my ($one, $other) = @_;
    my $text = output_of('yoko', 'compare', $one, $other, '--json') or return;
    return [grep { $_->{state} =~ /different|partial/ } @{ $json->decode($text)->{rows} }];
}

# Where the change stands in the text: its words with any space between them.
sub changed_text {
    my ($text, $mutant) = @_;
    my @lines = split /^/, $text;
    my $at = length(join '', @lines[0 .. $mutant->{line} - 2]) + $mutant->{column} - 1;
    $at = $mutant->{column} - 1 if $mutant->{line} == 1;
    my $words = join '\s+', map { quotemeta } split / /, $mutant->{before};
    pos($text) = $at;
    return unless $text =~ /\G$words/gc;
    my ($from, $to) = ($-[0], $+[0]);
    # A member of a list goes with its comma, a condition with its keywords.
    if ($mutant->{after} eq '') {
        if (substr($text, $to, 1) eq '、') { $to++ }
        elsif (substr($text, $from - 1, 1) eq '、') { $from-- }
        elsif (substr($text, $from - 3, 3) eq 'のみ ') { ($from, $to) = ($from - 3, $to + 4) }
    }
    substr($text, $from, $to - $from) = $mutant->{after};
    return $text;
}

for my $scheme (@ARGV ? @ARGV : "$ENV{YOKO_TEST_SOURCE}/tests/compare/changed.yoko") {
    my $result = output_of('yoko', 'test', $scheme, '--mutate', '--all', '--json', '--no-cases') or die "yoko test --mutate\n";
    my @mutants = grep { $_->{fate} =~ /noticed|survived/ } @{ $json->decode($result)->{mutants} };
    my ($tried, $refused) = (0, 0);
    @mutants = @mutants[grep { $_ % 4 == 1 } 0 .. $#mutants] unless @ARGV;
    for my $i (0 .. $#mutants) {
        my $mutant = $mutants[$i];
        my $changed = changed_text(slurp($mutant->{source}), $mutant);
        my $what = "$mutant->{line}: $mutant->{before} -> $mutant->{after}";
        if (!defined $changed) {
            print "not found in the text: $what\n";
            next;
        }
        my $file = "$work/changed-$i.yoko";
        open my $out, '>:encoding(UTF-8)', $file or die "$file: $!\n";
        print $out $changed;
        close $out or die;
        my $rows = differing($scheme, $file);
        unlink $file;
        $rows ? $tried++ : $refused++;
        # An exclusion left out whose expenses are not covered anyhow is another reason, and no other decision.
        check(@$rows > 0, "a row shows $what") if $rows && $mutant->{before} !~ /\{ 対象外 /;
    }
    printf "%s: %d changes, %d held against the scheme, %d refused\n", $scheme, scalar @mutants, $tried, $refused;
    check($tried > 0.8 * @mutants, "of @{[scalar @mutants]} changes only $tried could be tried");

    my $layout = slurp($scheme);
    $layout =~ s/\n条文/\n\n    条文/g;
    $layout =~ s/ かつ /\n        かつ /g;
    open my $out, '>:encoding(UTF-8)', "$work/layout.yoko" or die;
    print $out $layout;
    close $out or die;
    my $rows = differing($scheme, "$work/layout.yoko");
    check($rows && !@$rows, 'another layout changes nothing: ' . ($rows ? join(', ', map { $_->{key} } @$rows) : 'not read'));
}
print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);
