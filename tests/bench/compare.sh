#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Times the comparison of three schemes on RECORDS applications (50,000 unless told; 1,000,000 need 8 GiB of disk) beside
# `yoko run` of each of them alone, on as many threads (THREADS, 1 unless told), in turn, ROUNDS times (2): of NDJSON, of
# CSV without lists, with lists, and with lists whose rows stand in another order (FORMS names some of ndjson csv lists
# turned). Prints the best of each in seconds of processor time (wall time behind it), the speed of the comparison as a
# share of that of the fastest and of the slowest run alone (to be a third at least), and the most memory that it and the
# runs held, and that it held at a tenth of the applications (to be about the same). Ends with 1 where that is not so.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
YOKO_BENCH_PROGRAM=$YOKO_TEST_BUILD/yoko
export YOKO_BENCH_PROGRAM
perl - "${RECORDS:-50000}" "${ROUNDS:-2}" "${THREADS:-1}" "$work" "${FORMS:-ndjson csv lists turned}" <<'PERL'
use strict;
use warnings;
use Time::HiRes qw(time sleep);
use POSIX ':sys_wait_h';

my ($records, $rounds, $threads, $work, $forms) = @ARGV;
my $program = $ENV{YOKO_BENCH_PROGRAM};
my @schemes = qw(saitama-2020 yamaguchi-2024 national-2026);
my @said = ('--threads', $threads);

# Seconds of processor and wall time of a command, and the most memory it held, in KiB.
sub once {
    my @command = @_;
    my ($began, $most, @before) = (time, 0, times);
    my $child = fork // die "fork: $!\n";
    if (!$child) {
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', "$work/said";
        exec @command or exit 127;
    }
    while (waitpid($child, WNOHANG) == 0) {
        if (open my $status, '<', "/proc/$child/status") {
            while (<$status>) { $most = $1 if /^VmHWM:\s*(\d+)/ && $1 > $most }
        }
        sleep 0.002;
    }
    die "@command: status $?\n" . `cat $work/said` if $?;
    my @after = times;
    return ($after[2] + $after[3] - $before[2] - $before[3], time - $began, $most);
}

# The best of several rounds, the commands by turns: names to processor seconds, wall seconds and memory.
sub best {
    my (%commands) = @_;
    my (%seconds, %wall, %memory);
    for (1 .. $rounds) {
        for my $name (sort keys %commands) {
            my ($took, $passed, $most) = once(@{ $commands{$name} });
            $seconds{$name} = $took if !defined $seconds{$name} || $took < $seconds{$name};
            $wall{$name} = $passed if !defined $wall{$name} || $passed < $wall{$name};
            $memory{$name} = $most if $most > ($memory{$name} || 0);
        }
    }
    return (\%seconds, \%wall, \%memory);
}

sub make { system(@_) == 0 or die "@_: status $?\n" }

# The rows of a list, the last first.
sub turn {
    my ($file) = @_;
    make("{ head -n 1 '$file'; tail -n +2 '$file' | tac; } >'$file.turned' && mv '$file.turned' '$file'");
}

printf "compare: %d applications, %s, threads %d, %d rounds\n", $records, join(', ', @schemes), $threads, $rounds;
my $bad = 0;
for my $form (split ' ', $forms) {
    my $name = $form eq 'ndjson' ? 'a.ndjson' : 'a.csv';
    my (%files, @lists);
    for my $size (int($records / 10), $records) {
        my $folder = "$work/$form$size";
        mkdir $folder or die "$folder: $!\n";
        # The lists of applications in CSV lie beside them; they are told where they are to be read.
        make("cd '$folder' && '$program' sample @schemes -n $size --seed 1 -o $name >/dev/null 2>&1");
        if ($form eq 'csv') {
            unlink grep { !m{/a\.csv$} } glob "$folder/*.csv";
        }
        if ($form eq 'turned') {
            turn($_) for grep { !m{/a\.csv$} } glob "$folder/*.csv";
        }
        $files{$size} = "$folder/$name";
    }
    my %commands = map {
        ("run $_" => [$program, 'run', $_, $files{$records}, @said, '-o', "$work/out.csv"]) } @schemes;
    my @compare = ($program, 'compare', @schemes, @said, '-o', "$work/out.json", '--records');
    $commands{compare} = [@compare, $files{$records}];
    $commands{small} = [@compare, $files{int($records / 10)}];
    my ($seconds, $wall, $memory) = best(%commands);
    my @alone = sort { $a <=> $b } map { $seconds->{"run $_"} } @schemes;
    my ($run) = sort { $b <=> $a } map { $memory->{"run $_"} } @schemes;
    my $slow = $alone[0] / $seconds->{compare} < 1 / 3;
    my $grows = $memory->{compare} > 1.5 * $memory->{small} && $memory->{compare} > 64 * 1024;
    $bad ||= $slow || $grows;
    printf "%-8s run alone %.2f to %.2f s, compared %.2f s (wall %.2f s): %.2f to %.2f of the speed%s; "
        . "%.1f MiB, at a tenth %.1f MiB%s; run alone %.1f MiB\n",
        { ndjson => 'NDJSON', csv => 'CSV', lists => '+ lists', turned => 'turned' }->{$form}, $alone[0], $alone[-1],
        $seconds->{compare}, $wall->{compare}, $alone[0] / $seconds->{compare}, $alone[-1] / $seconds->{compare},
        $slow ? ' (below a third)' : '', $memory->{compare} / 1024, $memory->{small} / 1024,
        $grows ? ' (it grows)' : '', $run / 1024;
    system('rm', '-rf', "$work/$form$records", "$work/$form" . int($records / 10));
}
exit $bad;
PERL
