#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Times the ledger against the sqlite3 shell: recording and replaying RECORDS applications (1,000,000 unless told)
# beside the .import of the same CSV file into one plain table, ROUNDS times (3) in turn. Prints the median of each
# in seconds and as a ratio to the import of the same rounds, with the processor's time alone beside it.
set -eu
records=${RECORDS:-1000000}
rounds=${ROUNDS:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
YOKO_BENCH_PROGRAM=$YOKO_TEST_BUILD/yoko
export YOKO_BENCH_PROGRAM
exec perl - "$records" "$rounds" "$work" "$YOKO_TEST_SOURCE/tests/bench/reference.yoko" <<'PERL'
use strict;
use warnings;
use Time::HiRes qw(time sleep);

my ($records, $rounds, $work, $scheme) = @ARGV;
my ($csv, $plain, $ledger) = ("$work/applications.csv", "$work/plain.db", "$work/ledger.db");
my $program = $ENV{YOKO_BENCH_PROGRAM};

# The same bytes everywhere: a generator of our own, with a seed that is fixed.
my $state = 20240401;
sub below { $state = ($state * 1103515245 + 12345) & 0x7fffffff; return ($state >> 8) % $_[0]; }
sub flag { return below(100) < $_[0] ? 1 : 0; }

open my $out, '>', $csv or die "$csv: $!";
print $out "id,staff_fte,staff_prev_fte,life,careplan_link,paper_half,in_pref,selected,gang,security_action,",
    "contract_before_decision,other_subsidy,cost_software,cost_tablet,cost_wifi,cost_support,cost_other,",
    "consumption_tax_included,prior_grant\n";
for my $i (1 .. $records) {
    my @costs = map { below(3) ? 1000 * below(2000) : 0 } 1 .. 5;
    print $out join(',', $i, sprintf('%.1f', below(500) / 10), below(10) ? '' : sprintf('%.1f', below(500) / 10), flag(30),
        flag(30), flag(20), flag(98), flag(97), flag(1), flag(97), flag(3), flag(3), @costs, 100 * below(500),
        below(5) ? 0 : 1000 * below(800)), "\n";
}
close $out or die "$csv: $!";

# Wall and processor seconds of a command, and the most memory it held, in MiB.
sub measure {
    my @command = @_;
    my ($began, $most) = (time, 0);
    my @before = times;
    my $child = fork // die "fork: $!";
    if ($child == 0) {
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', "$work/said";
        exec @command or die "$command[0]: $!";
    }
    until (waitpid $child, 1) {
        if (open my $status, '<', "/proc/$child/status") {
            while (my $line = <$status>) { $most = $1 if $line =~ /^VmHWM:\s+(\d+)/; }
        }
        sleep 0.01;
    }
    die "@command: failed\n" . `cat $work/said` if $?;
    my @after = times;
    return { wall => time - $began, cpu => $after[2] + $after[3] - $before[2] - $before[3], memory => $most / 1024 };
}

my @what = (
    ['sqlite3 .import', undef, sub { unlink $plain; measure('sqlite3', $plain, ".import --csv $csv applications") }],
    ['yoko record', 2, sub { unlink glob "$ledger*";
        measure($program, 'record', $scheme, $csv, '--ledger', $ledger, '--by', 'bench') }],
    ['yoko replay', 1, sub { measure($program, 'replay', $ledger) }],
    ['yoko verify', undef, sub { measure($program, 'verify', $ledger) }],
);
my %runs;
for my $round (1 .. $rounds) {
    push @{$runs{$_->[0]}}, $_->[2]->() for @what;
}
sub median { my @sorted = sort { $a <=> $b } @_; return $sorted[@sorted / 2]; }
my %import = map { my $key = $_; $key => median(map { $_->{$key} } @{$runs{'sqlite3 .import'}}) } qw(wall cpu);
printf "ledger: %d applications, %.0f MiB of CSV, %d rounds\n", $records, (-s $csv) / 1048576, $rounds;
printf "%-16s %8s %8s %10s %8s %10s %8s\n", '', 's', 'x import', 'cpu s', 'x import', 'most MiB', 'at most';
for my $row (@what) {
    my ($name, $limit) = @$row;
    my %figure = map { my $key = $_; $key => median(map { $_->{$key} } @{$runs{$name}}) } qw(wall cpu memory);
    printf "%-16s %8.2f %8.2f %10.2f %8.2f %10.1f %8s\n", $name, $figure{wall}, $figure{wall} / $import{wall}, $figure{cpu},
        $figure{cpu} / $import{cpu}, $figure{memory}, !$limit ? '' : $figure{wall} / $import{wall} <= $limit ? "$limit x" : "$limit x: NO";
}
PERL
