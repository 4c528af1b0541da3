#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Writes a scheme of N rules, each with an exception and resting on the one before, in runs of 500 of which the last ones are
# added up (so that no definition is deeper than is usually allowed), and the same in C:
# rules.pl N SCHEME C
use strict;
use utf8;
use warnings;

my ($count, $scheme, $source) = @ARGV;
my $run = 500;
open my $yoko, '>:utf8', $scheme or die "$scheme: $!\n";
open my $c, '>', $source or die "$source: $!\n";
print $yoko "制度 many 「多くの規則」\n条文 1 「規則」\n項目 申請番号 : 文字 必須\n";
print $yoko "項目 金額$_ : 円\n" for 0 .. 63;
print $c "struct record { long long field[64]; };\nlong long decide(const struct record *r)\n{\n";
for my $i (0 .. $count - 1) {
    my ($one, $other, $most) = ($i % 64, ($i * 7 + 1) % 64, ($i % 90 + 1) * 1000);
    my $before = $i % $run ? $i - 1 : undef;
    print $yoko "定義 規則$i 《1》 = 小さい方(金額$one + 金額$other, ${most}円)\n    ただし 金額$one > ${most}円 のとき ",
        defined $before ? "規則$before" : '金額0', "\n";
    print $c "    long long v$i = r->field[$one] + r->field[$other];\n    if (v$i > $most)\n        v$i = $most;\n",
        "    if (r->field[$one] > $most)\n        v$i = ", defined $before ? "v$before" : 'r->field[0]', ";\n";
}
my @ends = grep { $_ == $count - 1 || $_ % $run == $run - 1 } 0 .. $count - 1;
print $yoko '定義 合計額 《1》 = ', join(' + ', map { "規則$_" } @ends), "\n";
print $yoko "要件 《1》: 合計額 ≥ 0円\n結果 算定額 《1》 = 合計額\n";
print $c '    return ', join(' + ', map { "v$_" } @ends), ";\n}\n";
close $yoko or die "$scheme: $!\n";
close $c or die "$source: $!\n";
