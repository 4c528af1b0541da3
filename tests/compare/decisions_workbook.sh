#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Decisions as a workbook: the same rows as in CSV, with amounts as numbers and dates as dates; 申請番号 that look like
# numbers or formulas are text; and the same whatever the number of threads.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
yoko sample saitama-2020 -n 60 --seed 3 | sed '1s/"申請番号":"[^"]*"/"申請番号":"007"/; 2s/"申請番号":"[^"]*"/"申請番号":"=1+1"/' \
    >"$work/a.ndjson"
columns='申請番号,判定,補助額,職員数,申請日,補助年度,都道府県'
yoko run saitama-2020 "$work/a.ndjson" --columns "$columns" -o "$work/a.csv" 2>/dev/null
yoko run saitama-2020 "$work/a.ndjson" --columns "$columns" -o "$work/a.xlsx" 2>/dev/null
for threads in 1 4; do
    yoko run saitama-2020 "$work/a.ndjson" --threads $threads -o "$work/all$threads.xlsx" 2>/dev/null
done
yoko run saitama-2020 "$work/a.ndjson" --lines "$work/lines.csv" -o "$work/all.csv" 2>/dev/null
cat >"$work/hold.pl" <<'END'
use strict;
use warnings;
use utf8;
use IO::Uncompress::Unzip qw($UnzipError);
my ($work) = @ARGV;
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : ($failed++, print "$what\n") }
sub parts {
    my ($book) = @_;
    my %parts;
    my $zip = IO::Uncompress::Unzip->new($book) or die "$book: $UnzipError\n";
    do {
        my ($name, $text, $block) = ($zip->getHeaderInfo->{Name}, '');
        $text .= $block while $zip->read($block) > 0;
        utf8::decode($text);
        $parts{$name} = $text;
    } while ($zip->nextStream > 0);
    return %parts;
}
# Cells of a sheet, by row: [kind, style, value]; a date as the text that Excel shows.
sub cells {
    my ($sheet) = @_;
    my @rows;
    while ($sheet =~ /<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g) {
        my ($column, $row, $style, $type, $value) = ($1, $2, $3, $4 // 'n', $5 // $6);
        $value =~ s/&lt;/</g; $value =~ s/&gt;/>/g; $value =~ s/&amp;/&/g;
        my $number = 0;
        $number = $number * 26 + ord($_) - 64 for split //, $column;
        $rows[$row - 1][$number - 1] = [$type, $style, $value];
    }
    return @rows;
}
sub csv { open my $in, '<:utf8', $_[0] or die "$_[0]: $!\n"; return map { s/\r?\n\z//; $_ } <$in> }
my %book = parts("$work/a.xlsx");
my @rows = cells($book{'xl/worksheets/sheet1.xml'});
my @lines = csv("$work/a.csv");
check(@rows == @lines, scalar(@rows) . ' rows, not ' . scalar @lines);
my %kinds;
for my $row (1 .. $#lines) {
    my @wanted = split /,/, $lines[$row], -1;
    for my $column (0 .. $#wanted) {
        my $cell = $rows[$row][$column];
        next if !$cell && $wanted[$column] eq '';
        my $value = $cell->[2];
        if ($column == 4) { # days since 1899-12-30
            my @day = gmtime(($value - 25569) * 86400);
            $value = sprintf '%04d-%02d-%02d', $day[5] + 1900, $day[4] + 1, $day[3];
        }
        check($value eq $wanted[$column], "row $row, column $column: $value, not $wanted[$column]");
        $kinds{$column}{$cell->[0] eq 'n' ? 'number' : 'text'} = 1;
    }
}
check("@{[sort keys %{ $kinds{$_} }]}" eq 'text', "column $_ is no text") for 0, 1, 6;
check("@{[sort keys %{ $kinds{$_} }]}" eq 'number', "column $_ is no number") for 2, 3, 4, 5;
check($rows[1][0][2] eq '007' && $rows[2][0][2] eq '=1+1', 'the first 申請番号 are not what they were');
check($book{'xl/styles.xml'} =~ /yyyy-mm-dd/ && $book{'xl/styles.xml'} =~ /#,##0&quot;円&quot;/, 'formats are missing');
check($book{'xl/worksheets/sheet1.xml'} =~ /state="frozen"/, 'the headings are not frozen');
check(!(grep { /<f>/ } values %book), 'a cell is a formula');
check(!$book{'xl/worksheets/sheet2.xml'}, 'chosen columns have a sheet of lines');
my %one = parts("$work/all1.xlsx");
my %four = parts("$work/all4.xlsx");
for my $sheet (1, 2) {
    my $name = "xl/worksheets/sheet$sheet.xml";
    check($one{$name} eq $four{$name}, "$name is not the same by one and by four threads");
}
check(scalar(cells($one{'xl/worksheets/sheet1.xml'})) == scalar(csv("$work/all.csv")), 'not as many decisions as in CSV');
check(scalar(cells($one{'xl/worksheets/sheet2.xml'})) == scalar(csv("$work/lines.csv")), 'not as many lines as in CSV');
check($one{'xl/workbook.xml'} =~ /name="decisions".*name="decisions by line"/s, 'the sheets have other names');
print "$passed passed, $failed failed\n";
exit($failed > 0);
END
exec perl -CS "$work/hold.pl" "$work"
