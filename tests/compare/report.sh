#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every number and text of a comparison's page that comes from its data equals the JSON's at the path that it carries,
# both are there for every figure that a reader would look for, and a page that differs is found to differ.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schemes="saitama-2020 yamaguchi-2024 national-2026"
yoko sample $schemes -n 120 --seed 5 -o "$work/a.ndjson"
for format in json html; do
    yoko compare $schemes --records "$work/a.ndjson" --own 都道府県 --by 職員数 --by サービス種別 --witness -o "$work/records.$format"
    yoko compare $schemes --sample 40 --seeds 5 --by 既交付回数 --witness -o "$work/sample.$format"
done
sed 's/>\([0-9]*\)</>7\1</' "$work/records.html" >"$work/changed.html"

cat >"$work/hold.pl" <<'END'
use strict;
use warnings;
use utf8;
use JSON::PP;
my ($page, $json, @least) = @ARGV;
sub slurp { open my $in, '<:raw', $_[0] or die "$_[0]: $!\n"; local $/; return scalar <$in> }
my $data = JSON::PP->new->utf8->decode(slurp($json));
my $html = slurp($page);
utf8::decode($html);
my ($passed, $failed, %seen) = (0, 0);
while ($html =~ /<(\w+)[^>]*\sdata-json="([^"]*)"[^>]*>([^<]*)</g) {
    my ($path, $shown, $value) = ($2, $3, $data);
    for my $step (split /\./, $path) {
        $value = ref $value eq 'ARRAY' ? $value->[$step] : ref $value eq 'HASH' ? $value->{$step} : undef;
    }
    if (defined $value && $value =~ /^-?\d+$/) {
        $shown =~ s/[,+円]//g;
    } else {
        $shown =~ s/&lt;/</g; $shown =~ s/&gt;/>/g; $shown =~ s/&quot;/"/g; $shown =~ s/&#39;/'/g; $shown =~ s/&amp;/&/g;
    }
    my $good = defined $value && !ref $value && $shown eq $value;
    $good ? $passed++ : $failed++;
    print "$path: the page says `$shown`, the JSON ", $value // 'nothing', "\n" if !$good && $failed < 10;
    $path =~ s/\d+/N/g;
    $seen{$path}++;
}
for my $path (@least) {
    $seen{$path} ? $passed++ : ($failed++, print "no element carries $path\n");
}
# A number of the figures' tables that carries no path could say anything.
my $bare = () = $html =~ /<td class="number">/g;
$bare ? ($failed++, print "$bare numbers carry no path\n") : $passed++;
for my $loaded ($html =~ /(?:src|href)="(https?:[^"]*)"/g) { $failed++; print "the page loads $loaded\n" }
# What is linked to is there.
my %ids = map { $_ => 1 } $html =~ /\sid="([^"]*)"/g;
for my $target ($html =~ /href="#([^"]*)"/g) {
    $ids{$target} ? $passed++ : ($failed++, print "nothing has the id $target\n");
}
print "$passed passed, $failed failed\n";
exit($failed > 0);
END
passed=0 failed=0
hold() { # PAGE JSON PATH…
    if perl -CSA "$work/hold.pl" "$@" >"$work/said"; then :; else cat "$work/said"; fi
    set -- $(tail -n 1 "$work/said")
    passed=$((passed + $1)) failed=$((failed + $3))
}
hold "$work/records.html" "$work/records.json" records.schemes.N.grant records.schemes.N.granted records.pairs.N.gainers \
    records.pairs.N.loss records.pairs.N.causes.N.gain records.pairs.N.distribution.N.applications \
    records.pairs.N.most.N.difference records.pairs.N.outcomes.N.N records.by.N.groups.N.schemes.N.grant counts.different \
    rows.N.cells.N.text witnesses.N.outcomes.N.判定 rows.N.witnesses.N.outcomes.N.補助額 rows.N.witnesses.N.outcomes.N.value
hold "$work/sample.html" "$work/sample.json" population.schemes.N.percentiles.N population.schemes.N.mean
if perl -CSA "$work/hold.pl" "$work/changed.html" "$work/records.json" >"$work/said"; then
    failed=$((failed + 1))
    echo "a page with other numbers was taken for equal"
else
    passed=$((passed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
