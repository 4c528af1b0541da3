#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Writes a scheme of N rules, each with an exception and resting on the one before, and the same in C:
# rules.pl N SCHEME C
use strict;
use utf8;
use warnings;

my ($count, $scheme, $source) = @ARGV;
open my $yoko, '>:utf8', $scheme or die "$scheme: $!\n";
open my $c, '>', $source or die "$source: $!\n";
print $yoko "制度 many 「多くの規則」\n条文 1 「規則」\n項目 申請番号 : 文字 必須\n";
print $yoko "項目 金額$_ : 円\n" for 0 .. 63;
print $c "struct record { long long field[64]; };\nlong long decide(const struct record *r)\n{\n";
for my $i (0 .. $count - 1) {
    my ($one, $other, $most) = ($i % 64, ($i * 7 + 1) % 64, ($i % 90 + 1) * 1000);
    my $before = $i ? $i - 1 : 0;
    print $yoko "定義 規則$i 《1》 = 小さい方(金額$one + 金額$other, ${most}円)\n    ただし 金額$one > ${most}円 のとき ",
        $i ? "規則$before" : '金額0', "\n";
    print $c "    long long v$i = r->field[$one] + r->field[$other];\n    if (v$i > $most)\n        v$i = $most;\n",
        "    if (r->field[$one] > $most)\n        v$i = ", $i ? "v$before" : 'r->field[0]', ";\n";
}
my $last = $count - 1;
print $yoko "要件 《1》: 規則$last ≥ 0円\n結果 算定額 《1》 = 規則$last\n";
print $c "    return v$last;\n}\n";
close $yoko or die "$scheme: $!\n";
close $c or die "$source: $!\n";
