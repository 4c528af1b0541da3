#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Holds `yoko compare` of three schemes against reader.jsonl: what a careful reader of the three sources finds, one
# finding a line, written from the sources and not from the report. For each the report must have the row, its state, and
# in each scheme's cell the clause and the words or amount; null where the scheme has no such rule.
use strict;
use warnings;
use utf8;
use JSON::PP;

binmode STDOUT, ':utf8';
my ($passed, $failed) = (0, 0);

sub count {
    my ($good, $what) = @_;
    $good ? $passed++ : $failed++;
    print "not so: $what\n" unless $good;
}

$ENV{LANGUAGE} = 'ja';
open my $in, '-|', 'yoko', 'compare', 'saitama-2020', 'yamaguchi-2024', 'national-2026', '--json' or die "yoko: $!\n";
my $report = do { local $/; decode_json(<$in>) };
close $in or die "yoko compare failed\n";
my (%rows, %told);
for my $row (@{$report->{rows}}) {
    my $name = "$row->{section} $row->{key}";
    count(!$rows{$name}, "two rows are called $name");
    $rows{$name} = $row;
}

sub check_cell {
    my ($name, $expected, $cell) = @_;
    if (!$expected) {
        count($cell->{state} eq 'absent', "$name has no such rule");
        return;
    }
    my $words = join ' ', $cell->{text} // '', map { ($_->{text}, $_->{label} // '') } @{$cell->{rules}};
    count(index($words, $_) >= 0, "$name shows $_: $words") for @{$expected->{shows}};
    my @clauses = map { $_->{clause} // '' } @{$cell->{rules}};
    count((grep { $_ eq $expected->{clause} } @clauses), "$name cites $expected->{clause}: @clauses")
        if defined $expected->{clause};
    count(($cell->{value} // '') eq $expected->{value}, "$name is $expected->{value}: " . ($cell->{value} // 'nothing'))
        if defined $expected->{value};
}

open my $list, '<', "$ENV{YOKO_TEST_SOURCE}/tests/compare/reader.jsonl" or die "reader.jsonl: $!\n";
while (<$list>) {
    my $finding = decode_json($_);
    my $name = "$finding->{section} $finding->{row}";
    my $row = $rows{$name};
    count($row, "$name: $finding->{finding}");
    next unless $row;
    $told{$name} = 1;
    count($row->{state} eq $finding->{state}, "$name is $finding->{state}: $row->{state}");
    my %cells = map { $_->{scheme} => $_ } @{$row->{cells}};
    check_cell("$name of $_", $finding->{cells}{$_}, $cells{$_}) for sort keys %{$finding->{cells}};
}

# What the bands of the merged table are, is no accident of the list.
my @bands = map { $_->{band}{from} . '-' . ($_->{band}{to} // '') } grep { $_->{band} } @{$report->{rows}};
count("@bands" eq '0-0 1-10 11-20 21-30 31-', "the bands are those of all tables together: @bands");
my $unlisted = grep { $_->{state} =~ /different|partial/ && !$told{"$_->{section} $_->{key}"} } @{$report->{rows}};
print "$unlisted further rows differ that the list does not name\n";
print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);
