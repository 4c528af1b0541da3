#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Decides the records of a case file with `yoko run` and compares every key of each decision that the case expects.
# usage: run.pl CASES.ndjson (named by the scheme's id; a line is {"record": …, "expected": …})
use strict;
use warnings;
use utf8;
use File::Basename qw(basename);
use File::Temp qw(tempdir);
use JSON::PP;

my $file = shift or die "usage: run.pl CASES.ndjson\n";
my $scheme = basename($file, '.ndjson');
my $json = JSON::PP->new->utf8->canonical->allow_nonref;      # bytes, as in files
my $text = JSON::PP->new->canonical->allow_nonref;            # characters, as shown
binmode STDOUT, ':encoding(UTF-8)';

open my $in, '<', $file or die "$file: $!\n";
my @cases = map { $json->decode($_) } grep { /\S/ } <$in>;
close $in;

my $folder = tempdir(CLEANUP => 1);
open my $out, '>', "$folder/records.ndjson" or die "$!\n";
print $out $json->encode($_->{record}), "\n" for @cases;
close $out or die "$!\n";
my $status = system('yoko', 'run', $scheme, "$folder/records.ndjson", '-o', "$folder/decisions.ndjson") >> 8;

my @decisions;
if (open my $decided, '<', "$folder/decisions.ndjson") {
    @decisions = map { $json->decode($_) } <$decided>;
}
my ($passed, $failed) = (0, 0);
for my $i (0 .. $#cases) {
    my ($expected, $found) = ($cases[$i]{expected}, $decisions[$i] || {});
    my @unlike;
    for my $key (sort keys %$expected) {
        my ($wanted, $got) = map { exists $_->{$key} ? $text->encode($_->{$key}) : 'nothing' } $expected, $found;
        push @unlike, "  $key: expected $wanted, found $got\n" if $wanted ne $got;
    }
    @unlike ? $failed++ : $passed++;
    print "$scheme $expected->{'申請番号'}:\n", @unlike if @unlike && $failed <= 20;
}
$failed++ if @decisions != @cases;
print 'records: ', scalar @cases, ', decisions: ', scalar @decisions, ", exit $status\n";
print "$passed passed, $failed failed\n";
exit($failed || ($status != 0 && $status != 2) ? 1 : 0);
