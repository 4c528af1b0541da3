#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# `make bench`: how long the program takes, as ratios within one run, since figures of two runs on a busy machine cannot be
# compared. Without anything else: one thread and two, 10,000 and 100,000 rules (beside cc -O0 where there is one), one
# record from a cold start, and memory at three sizes. With BENCH_PEERS=FOLDER, a folder with records r1000000.csv,
# rone.csv and a program build/c_scalar that decides them by hand-written C, those are compared, too.
use strict;
use warnings;
use File::Temp 'tempdir';
use POSIX ':sys_wait_h';
use Time::HiRes 'sleep';

my $yoko = "$ENV{YOKO_TEST_BUILD}/yoko";
my $here = "$ENV{YOKO_TEST_SOURCE}/tests/bench";
my $peers = $ENV{BENCH_PEERS};
my $records = $ENV{BENCH_RECORDS} || 300000;
my $work = tempdir('yoko-bench-XXXXXX', DIR => -d '/dev/shm' ? '/dev/shm' : '/tmp', CLEANUP => 1);

# The most memory that a command held, in KiB, its output thrown away. Asking takes time on a processor, so it is not to be
# timed meanwhile.
sub memory {
    my @command = @_;
    my $child = fork // die "fork: $!\n";
    if (!$child) {
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', '/dev/null';
        exec @command or exit 127;
    }
    my $most = 0;
    while (waitpid($child, WNOHANG) == 0) {
        if (open my $status, '<', "/proc/$child/status") {
            while (<$status>) { $most = $1 if /^VmHWM:\s*(\d+)/ && $1 > $most }
        }
        sleep 0.0005;
    }
    die "@command: status $?\n" if $?;
    return $most;
}

# The least wall and processor time of commands by turns: names to seconds of each.
sub turns {
    my ($rounds, %commands) = @_;
    my @names = sort keys %commands;
    my (%wall, %processor);
    open my $out, '-|', "$ENV{YOKO_TEST_BUILD}/tests/bench/turns", $rounds, map { (@{ $commands{$_} }, '--') } @names
        or die "turns: $!\n";
    for my $name (@names) {
        my $line = <$out> // die "turns: a command failed\n";
        ($wall{$name}, $processor{$name}) = map { $_ / 1e6 } split ' ', $line;
    }
    close $out or die "turns: $?\n";
    return (\%wall, \%processor);
}

sub decide {
    my ($scheme, $in, $threads) = @_;
    return [$yoko, 'run', $scheme, $in, '--threads', $threads, '--columns', 'id,eligible,reason,amount', '--line-end',
        'lf', '-o', "$work/out$threads.csv"];
}

sub make { my ($command) = @_; system($command) == 0 or die "$command: status $?\n" }

my $scheme = "$here/reference.yoko";
my $in = $peers ? "$peers/r1000000.csv" : "$work/records.csv";
make("perl $here/records.pl $records >$work/records.csv");
make("head -2 $work/records.csv >$work/one.csv");
make("$yoko compile $scheme -o $work/reference.ykc");

my %commands = (one => decide($scheme, $in, 1), two => decide($scheme, $in, 2));
$commands{c} = ["$peers/build/c_scalar", 'e2e', $in, "$work/c.csv"] if $peers;
my ($seconds, $processor) = turns(11, %commands);
printf "CSV to CSV, one thread     %8.3f s\n", $seconds->{one};
printf "  two threads against one  %8.2f times as fast\n", $seconds->{one} / $seconds->{two};
printf "  against hand-written C   %8.2f times as fast\n", $seconds->{c} / $seconds->{one} if $peers;
make("cmp -s $work/out1.csv $work/out2.csv");
make("cmp -s $work/out1.csv $work/c.csv") if $peers;

for my $size (10000, 100000, $records) {
    make("head -" . ($size + 1) . " $work/records.csv >$work/part.csv");
    printf "memory, %8d records   %8.1f MiB\n", $size, memory(@{ decide($scheme, "$work/part.csv", 2) }) / 1024;
}

my $one = $peers ? "$peers/rone.csv" : "$work/one.csv";
%commands = (source => decide($scheme, $one, 1), image => decide("$work/reference.ykc", $one, 1));
$commands{c} = ["$peers/build/c_scalar", 'e2e', $one, "$work/c.csv"] if $peers;
($seconds, $processor) = turns(201, %commands);
printf "one record, from source    %8.2f ms (%.2f of a processor)\n", $seconds->{source} * 1000, $processor->{source} * 1000;
printf "  from a compiled scheme   %8.2f ms (%.2f)\n", $seconds->{image} * 1000, $processor->{image} * 1000;
if ($peers) {
    make("cmp -s $work/out1.csv $work/c.csv");
    printf "  against hand-written C   %8.2f and %.2f times its time, %.2f and %.2f times its processor time\n",
        (map { $seconds->{$_} / $seconds->{c} } 'source', 'image'), map { $processor->{$_} / $processor->{c} } 'source', 'image';
}

my ($ten, $ten_processor);
for my $rules (10000, 100000) {
    make("perl $here/rules.pl $rules $work/rules.yoko $work/rules.c");
    %commands = (yoko => [$yoko, 'compile', "$work/rules.yoko", '-o', "$work/rules.ykc"]);
    my $compiler = $rules == 10000 && system('cc --version >/dev/null 2>&1') == 0;
    $commands{cc} = ['cc', '-O0', '-c', "$work/rules.c", '-o', "$work/rules.o"] if $compiler;
    ($seconds, $processor) = turns($compiler ? 5 : 3, %commands);
    printf "compiling %6d rules     %8.3f s (%.3f of a processor)\n", $rules, $seconds->{yoko}, $processor->{yoko};
    printf "  against cc -O0 -c        %8.2f times as fast (%.2f by processor time)\n", $seconds->{cc} / $seconds->{yoko},
        $processor->{cc} / $processor->{yoko} if $compiler;
    printf "  against 10,000 rules     %8.2f times as long (%.2f by processor time)\n", $seconds->{yoko} / $ten,
        $processor->{yoko} / $ten_processor if $rules > 10000;
    ($ten, $ten_processor) = ($seconds->{yoko}, $processor->{yoko});
}
