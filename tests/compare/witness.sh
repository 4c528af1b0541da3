#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every application that `yoko compare --witness` shows is decided by `yoko run` under each scheme as it says, and by the
# two schemes that it is for differently; a difference that needs two lines of a list is found; and schemes that differ
# nowhere get none.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/hold.pl" <<'END'
use strict;
use warnings;
use utf8;
use JSON::PP;
my ($work, $least, @days) = @ARGV;
my $json = JSON::PP->new->utf8->canonical;
sub slurp { open my $in, '<:raw', $_[0] or die "$_[0]: $!\n"; local $/; return scalar <$in> }
my $report = $json->decode(slurp("$work/report.json"));
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : ($failed++, print "$what\n") }
my @found;
for my $row ({ section => 'whole', key => '', witnesses => $report->{witnesses} },
    grep { $_->{witnesses} } @{ $report->{rows} })
{
    for my $witness (@{ $row->{witnesses} }) {
        my $name = "$row->{section} $row->{key} (@{ $witness->{schemes} })";
        check($witness->{answer} ne 'found' || $witness->{tried} > 0, "$name: found without a search");
        push @found, { name => $name, witness => $witness } if $witness->{answer} eq 'found';
    }
}
check(@found >= $least, 'only ' . @found . ' applications were found');
open my $out, '>:raw', "$work/records.ndjson" or die;
for my $i (0 .. $#found) {
    my %record = (%{ $found[$i]{witness}{record} }, '申請番号' => "W$i");
    print $out $json->encode(\%record), "\n";
}
close $out or die;
my %decided;
for my $s (0 .. $#{ $report->{schemes} }) {
    my ($scheme, @day) = split /\@/, $days[$s];
    open my $in, '-|', 'yoko', 'run', $scheme, "$work/records.ndjson", (map { ('--as-of', $_) } @day), '--format', 'ndjson', '--json'
        or die;
    my @lines = map { $json->decode($_) } <$in>;
    check(@lines == @found, "$scheme decided " . @lines . ' of ' . @found);
    $decided{ $report->{schemes}[$s]{name} } = \@lines;
}
# What the page tells of a decision: the verdict, the amount, what is not met, and which lines are covered.
sub shown {
    my ($decision) = @_;
    my @lines = map { [$_->{'番号'}, $_->{'対象'}, $_->{'対象外理由'}] } @{ $decision->{'経費'} // [] };
    return $json->encode([@{$decision}{qw(判定 補助額 不適合)}, \@lines]);
}
sub outcome {
    my ($decision, $lines) = @_;
    return $json->encode([@{$decision}{qw(判定 補助額)}, $lines ? [map { $_->{'対象'} } @{ $decision->{'経費'} // [] }] : 0]);
}
for my $i (0 .. $#found) {
    my ($name, $witness) = @{ $found[$i] }{qw(name witness)};
    for my $outcome (@{ $witness->{outcomes} }) {
        my $decision = $decided{ $outcome->{scheme} }[$i];
        check(!$decision->{'入力エラー'}, "$name: $outcome->{scheme} cannot read it: " . ($decision->{'入力エラー'} // ''));
        check(shown($decision) eq shown($outcome),
            "$name: $outcome->{scheme} is said to decide " . shown($outcome) . ' and decides ' . shown($decision));
    }
    my %of = map { $_->{scheme} => $_ } @{ $witness->{outcomes} };
    my ($one, $other) = map { $decided{$_}[$i] } @{ $witness->{schemes} };
    my ($a, $b) = map { $of{$_} } @{ $witness->{schemes} };
    my $lines = @{ $one->{'経費'} // [] } && @{ $other->{'経費'} // [] };
    if ($witness->{decisive}) {
        check(outcome($one, $lines) ne outcome($other, $lines), "$name: both decide alike");
    } else {
        check(($a->{value} // '') ne ($b->{value} // ''), "$name: nothing differs");
    }
}
print "$passed passed, $failed failed\n";
exit($failed > 0);
END
passed=0 failed=0
hold() { # LEAST SCHEME[@DAY]…
    least=$1
    shift
    yoko compare "$@" --witness --json >"$work/report.json"
    if perl -CS "$work/hold.pl" "$work" "$least" "$@" >"$work/said"; then :; else echo "$*:"; cat "$work/said"; fi
    set -- $(tail -n 1 "$work/said")
    passed=$((passed + $1)) failed=$((failed + $3))
}
hold 100 saitama-2020@2024-03-11 yamaguchi-2024 national-2026
hold 20 national-2025 national-2026

scheme() { # ID RULE
    cat >"$work/$1.yoko" <<END
制度 $1 「$1」
項目 申請番号 : 文字 必須
選択肢 種類 { 機器、付属品 }
一覧 経費 { 項目 番号 : 数 鍵 既定 位置  項目 種類 : 種類  項目 金額 : 円 }
条文 第1条 「対象」
条文 第2条 「額」
要件 《第1条》: $2
各 経費 { 要件 《第2条》: 金額 > 0円 }
結果 対象経費 《第2条》 = 合計(経費.金額, 対象)
結果 算定額 《第2条》 = 切り捨て(対象経費 × 2分の1, 千円)
END
}
cd "$work"
# The second asks that there is a device wherever there is an accessory: one line cannot tell.
scheme one 'ある(経費, 種類 = 機器)'
scheme two 'ある(経費, 種類 = 機器) かつ ある(経費, 種類 = 付属品)'
scheme same 'ある(経費, 種類 = 機器)'
hold 2 one.yoko two.yoko
scheme three 'ある(経費, 種類 = 機器) かつ ある(経費, 種類 = 付属品)'
sed -i 's/かつ ある(経費, 種類 = 付属品)/かつ 件数(経費) <= 2件/' three.yoko
hold 2 one.yoko three.yoko
# A band of rents higher than any in the examples, which takes three facts at once: the row's application shows the whole.
cp "$YOKO_TEST_SOURCE/tests/doc/trial-rent.yoko" rent.yoko
sed 's/^制度 trial-rent/制度 rent-bands/; s/^    6万円超 .*/    6万円超9万円以下 => 4分の1\n    9万円超 => 0/' rent.yoko >bands.yoko
hold 2 rent.yoko bands.yoko
yoko compare one.yoko same.yoko --witness --json >report.json
if grep -q '"answer": "equal"' report.json && ! grep -q '"answer": "found"' report.json; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo 'schemes that are the same are not proven to be'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
