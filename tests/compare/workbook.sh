#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The workbook of a comparison: every part of it is well-formed, its figures equal the JSON's, no cell is a formula, and
# with OPEN=1 LibreOffice opens it (`make check-xlsx`).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schemes="saitama-2020 yamaguchi-2024 national-2026"
yoko sample $schemes -n 60 --seed 5 | sed '1,40s/"申請番号":"S5-/"申請番号":"=1+/' >"$work/a.ndjson"
for format in json xlsx; do
    yoko compare $schemes --records "$work/a.ndjson" --own 都道府県 --by サービス種別 -o "$work/a.$format"
done
cat >"$work/hold.pl" <<'END'
use strict;
use warnings;
use utf8;
use JSON::PP;
use IO::Uncompress::Unzip qw(unzip $UnzipError);
my ($book, $json) = @ARGV;
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : ($failed++, print "$what\n") }
my %parts;
my $zip = IO::Uncompress::Unzip->new($book) or die "$book: $UnzipError\n";
do {
    my ($name, $text) = ($zip->getHeaderInfo->{Name}, '');
    my $block;
    $text .= $block while $zip->read($block) > 0;
    utf8::decode($text);
    $parts{$name} = $text;
} while ($zip->nextStream > 0);
# Well-formed: what opens closes in order, and no bare & or <.
for my $name (sort keys %parts) {
    my ($text, @open) = $parts{$name};
    my $good = 1;
    $text =~ s/<\?xml.*?\?>//s;
    while ($good && $text =~ /\G([^<]*)(?:<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|\z)/gc) {
        my ($between, $close, $tag, $inside, $empty) = ($1, $2, $3, $4, $5);
        $good = 0 if $between =~ /&(?!\w+;|#\d+;|#x[0-9a-fA-F]+;)/;
        last if !defined $tag;
        if ($close) { $good = 0 unless @open && pop @open eq $tag }
        elsif (!$empty) { push @open, $tag }
    }
    check($good && !@open && pos($text) == length $text, "$name is not well-formed");
}
open my $in, '<:raw', $json or die "$json: $!\n";
my $data = JSON::PP->new->utf8->decode(do { local $/; <$in> });
my %cell;
while ($parts{'xl/worksheets/sheet1.xml'} =~ /<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/g) { $cell{$1} = $2 }
my $row = 2;
for my $scheme (@{ $data->{records}{schemes} }) {
    my @wanted = @{$scheme}{qw(granted refused open rejected grant)};
    check($cell{chr(66 + $_) . $row} eq $wanted[$_], "summary, row $row: not $wanted[$_]") for 0 .. 4;
    $row++;
}
$row += 2;
for my $pair (@{ $data->{records}{pairs} }) {
    my @wanted = @{$pair}{qw(gainers losers same undecided gain loss)};
    check($cell{chr(66 + $_) . $row} eq $wanted[$_], "summary, row $row: not $wanted[$_]") for 0 .. 5;
    $row++;
}
my @missing;
my %numbers = map { $_ => 1 } map { /<v>([^<]*)<\/v>/g } values %parts;
for my $pair (@{ $data->{records}{pairs} }) {
    check($numbers{ $_->{gain} } && $numbers{ $_->{loss} }, "no cell for a rule's $_->{gain} or $_->{loss}")
        for @{ $pair->{causes} };
}
for my $scheme (@{ $data->{records}{schemes} }) {
    check($numbers{ $_->{least} } && ($_->{unbounded} || $numbers{ $_->{most} }), "no cell for what $_->{field} could change")
        for @{ $scheme->{lacking} }, @{ $scheme->{assumed} };
    push @missing, @{ $scheme->{lacking} }, @{ $scheme->{assumed} };
}
check(@missing && (grep { $parts{'xl/workbook.xml'} =~ /name="$_"/ } '足りない項目', 'missing fields'),
    'no sheet of missing fields');
check($parts{'xl/sharedStrings.xml'} =~ />=1\+\d+</, 'a 申請番号 that begins with = is not there as text');
check(!(grep { /<f>/ } values %parts), 'a cell is a formula');
check(exists $parts{'xl/charts/chart1.xml'}, 'there is no chart');
check($parts{'xl/worksheets/sheet1.xml'} =~ /state="frozen"/, 'the headings are not frozen');
check($parts{'xl/styles.xml'} =~ /#,##0/, 'amounts have no number format');
print "$passed passed, $failed failed\n";
exit($failed > 0);
END
perl -CS "$work/hold.pl" "$work/a.xlsx" "$work/a.json" >"$work/said" || failed=1
passed=$(tail -n 1 "$work/said" | cut -d ' ' -f 1) failed=$(tail -n 1 "$work/said" | cut -d ' ' -f 3)
sed '$d' "$work/said"
if [ "${OPEN:-}" = 1 ]; then
    HOME=$work soffice --headless --convert-to pdf --outdir "$work" "$work/a.xlsx" >"$work/office" 2>&1 &&
        pdftotext -layout "$work/a.pdf" "$work/a.txt" && grep -q yamaguchi-2024 "$work/a.txt" &&
        grep -q '=1+' "$work/a.txt" && passed=$((passed + 1)) ||
        { failed=$((failed + 1)); cat "$work/office"; }
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
