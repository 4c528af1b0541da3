#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Holds `yoko compare` of three schemes against reader.jsonl: what a careful reader of the three sources finds, one
# finding a line, written from the sources and not from the report. For each the report must have the row, its state, and
# in each scheme's cell the clause and the words or amount; null where the scheme has no such rule. A row that differs and
# that no finding names is a fault of one or the other. The page is held against the list, too: its key terms and its
# tables.
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

# The page: its key terms, before any detail, and each row of its tables, by scheme.
open $in, '-|', 'yoko', 'compare', 'saitama-2020', 'yamaguchi-2024', 'national-2026', '--format', 'html'
    or die "yoko: $!\n";
my $page = do { local $/; <$in> };
close $in or die "yoko compare failed\n";
utf8::decode($page);
my @names = map { $_->{name} } @{$report->{schemes}};
my ($terms) = $page =~ /id="findings"(.*?)id="paper"/s or die "the page has no findings before its details\n";
my ($detail) = $page =~ /id="paper"(.*?)id="rules"/s or die "the page has no details\n";
my (%linked, %shown);
for my $row ($terms =~ /<tr>(.*?)<\/tr>/gs) {
    my @cells = $row =~ /<td[^>]*>(.*?)<\/td>/gs;
    $linked{$names[$_]} .= $cells[$_] for 0 .. $#cells;
}
my $text_of = sub { my $text = shift; $text =~ s/<[^>]*>//g; $text =~ s/&lt;/</g; $text =~ s/&gt;/>/g; $text =~ s/&amp;/&/g; $text };
for my $section (split /<h3/, $detail) {
    for my $row ($section =~ /<tr>(.*?)<\/tr>/gs) {
        my ($title) = $row =~ /<th[^>]*>(.*?)<\/th>/s or next;
        my ($state, @cells) = map { $text_of->($_) } $row =~ /<td[^>]*>(.*?)<\/td>/gs;
        push @{$shown{$text_of->($title)}}, {state => $state, cells => {map { $names[$_] => $cells[$_] // '' } 0 .. $#names}};
    }
}

# A finding of the list that a scheme's cell shows is linked from the key terms, with its amount or rate, and stands in
# full further down.
sub check_page {
    my ($name, $finding, $row, $scheme) = @_;
    my $expected = $finding->{cells}{$scheme} or return;
    my $number = (grep { $names[$_] eq $scheme } 0 .. $#names)[0];
    # Documents are counted on the first page, and what all say alike is left to the details.
    if (defined $expected->{clause} && $finding->{state} ne 'same' && $finding->{section} ne 'documents') {
        my ($cell) = grep { $_->{scheme} eq $scheme } @{$row->{cells}};
        my $clause = $cell->{rules}[0]{clause} // '';
        count(index($linked{$scheme}, qq{href="#rule-$number-$clause"}) >= 0,
            "the key terms of $scheme link $name to $clause");
    }
    if ($finding->{section} eq 'ceilings' && defined $expected->{value}) {
        my $yen = reverse join ',', unpack '(A3)*', reverse $expected->{value};
        count($linked{$scheme} =~ /(?<![\d,])\Q$yen\E円/, "the key terms of $scheme say ${yen}円 for $name");
    }
    if ($finding->{section} eq 'rates' && defined $expected->{value}) {
        my $rate = join '分の', reverse split m{/}, $expected->{value};
        count($linked{$scheme} =~ /\Q$rate\E/, "the key terms of $scheme say $rate for $name");
    }
    my @rows = @{$shown{$row->{title}} // []};
    for my $words (grep { !/^\s*$/ } @{$expected->{shows}}) {
        count((grep { index($_->{cells}{$scheme}, $words) >= 0 } @rows) > 0,
            "the page shows $words for $name of $scheme");
    }
    count(scalar @rows, "the page has a row $row->{title}");
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
    check_page($name, $finding, $row, $_) for sort keys %{$finding->{cells}};
}

# What the bands of the merged table are, is no accident of the list.
my @bands = map { $_->{band}{from} . '-' . ($_->{band}{to} // '') } grep { $_->{band} } @{$report->{rows}};
count("@bands" eq '0-0 1-10 11-20 21-30 31-', "the bands are those of all tables together: @bands");
count($told{"$_->{section} $_->{key}"}, "the list names $_->{section} $_->{key}, which is $_->{state}")
    for grep { $_->{state} =~ /different|partial/ } @{$report->{rows}};
print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);
