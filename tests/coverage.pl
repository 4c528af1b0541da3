#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# What tests have reached of src/ and grammar/, from gcov's own JSON: run in the folder of a build for gcov, after tests.
#
# A branch is one way out of a condition of the source: gcov's, of code that is not optimised. What one line holds of several
# functions, as a macro makes them, is counted for each; a function of a header, or a loop that is compiled once for each
# width of vectors, counts as reached where one of its copies is. Two kinds of ways out are counted apart:
#   - out of a switch over an enumeration, for a value that it does not have: the compiler proves with -Wswitch that all it has
#     stand there. Such a switch has no default.
#   - those that tests/coverage-unreached.txt names, each with its reason.
# Prints a row a file, the least reached first, then the figures of the trusted core (the verifier, and the machine with its
# kernels), of the rest and of the grammar, and fails below the floors of tests/coverage-floors.txt. COVERAGE_MISSED=PREFIX lists what is
# not reached in the files whose names begin so.
use strict;
use warnings;
use JSON::PP;

my $source = $ENV{YOKO_TEST_SOURCE} or die "YOKO_TEST_SOURCE\n";
my $listed = $ENV{COVERAGE_MISSED};
my $gcov = $ENV{GCOV} || 'gcov';

my (%lines, %ways); # file => line => count; file => line => function => [count of each way out]
open my $find, '-|', 'find', qw(src grammar tests/unit -name *.gcno) or die;
chomp(my @notes = <$find>);
die "there is nothing for gcov here: configure with --enable-coverage\n" unless @notes;
while (my @some = splice @notes, 0, 20) {
    open my $told, '-|', "$gcov -b -t -j @some 2>/dev/null" or die;
    while (my $text = <$told>) {
        for my $file (@{decode_json($text)->{files}}) {
            my ($name) = $file->{file} =~ m{((?:src|grammar)/[^.].*)} or next;
            next if $name !~ /\.(?:[chly]|def)$/ || !-e "$source/$name";
            for my $line (@{$file->{lines}}) {
                my $at = $line->{line_number};
                $lines{$name}{$at} += $line->{count};
                my @counts = map { $_->{count} } @{$line->{branches}} or next;
                # Copies for wider vectors may have ways of their own.
                my $kept = $ways{$name}{$at}{($line->{function_name} // '') . '/' . @counts} ||= [];
                $kept->[$_] += $counts[$_] for 0 .. $#counts;
            }
        }
    }
}

# What cannot be reached: FILE, how many ways out (or `line`), the text of the line, the reason, with tabs between them.
my %unreached;
open my $list, '<', "$source/tests/coverage-unreached.txt" or die;
while (<$list>) {
    next if /^#|^\s*$/;
    chomp;
    my ($file, $number, $text, $reason) = split /\t+/, $_, 4;
    die "coverage-unreached.txt: no reason: $_\n" unless $reason;
    $unreached{$file}{$text} = {number => $number, met => 0};
}
my (%floor, $failed);
open my $floors, '<', "$source/tests/coverage-floors.txt" or die;
while (<$floors>) {
    $floor{"$1 $2"} = $3 if /^(core|rest|grammar)\s+(lines|branches)\s+([\d.]+)/;
}

# The lines on which a switch over an enumeration begins that has no default: its cases are names.
sub enumerations {
    my ($text) = @_;
    my %found;
    for my $at (1 .. $#$text) {
        my ($indent) = $text->[$at] =~ /^(\s*)switch \(/ or next;
        my $cases = 0;
        my $named = 1;
        for my $line (@$text[$at + 1 .. $#$text]) {
            last if $line =~ /^$indent\}/;
            $line =~ /^$indent(?:    )?(?:case (\w+)|default\b|#define OPCODE)/ or next;
            $cases++;
            $named = 0 if !defined $1 && $line !~ /#define/ || defined $1 && $1 !~ /^[A-Z][A-Z_0-9]+$/;
        }
        $found{$at} = 1 if $cases && $named;
    }
    return \%found;
}

my (%all, @rows, %apart);
for my $name (sort keys %lines) {
    my $part = $name =~ m{^grammar/} ? 'grammar' : $name =~ m{^src/(?:code/verify|exec/)} ? 'core' : 'rest';
    open my $text, '<', "$source/$name" or die;
    my @text = ('', <$text>);
    my $enumerations = enumerations(\@text);
    my ($of, $reached, $ways, $taken) = (0, 0, 0, 0);
    for my $at (sort { $a <=> $b } keys %{$lines{$name}}) {
        (my $line = $text[$at] // '') =~ s/^\s+|\s+$//g;
        my ($all, $not, $met) = (0, 0, $lines{$name}{$at});
        for my $of (values %{$ways{$name}{$at}}) {
            my $missing = grep { !$_ } @$of;
            my $number = @$of;
            if ($enumerations->{$at} && $missing) { $missing--; $number--; $apart{'of enumerations'}++; }
            $all += $number;
            $not += $missing;
        }
        if (my $excuse = $unreached{$name}{$line}) {
            $excuse->{met} = 1;
            if ($excuse->{number} eq 'line') { $apart{'lines listed'}++ unless $met; $met = 1; $not = $all = 0; }
            else {
                my $excused = $not < $excuse->{number} ? $not : $excuse->{number};
                print "coverage-unreached.txt: reached after all: $name: $line\n" unless $not;
                $apart{'ways out listed'} += $excused;
                $not -= $excused;
                $all -= $excused;
            }
        }
        $of++;
        $reached++ if $met;
        $ways += $all;
        $taken += $all - $not;
        if (defined $listed && index($name, $listed) == 0 && (!$met || $not)) {
            my @of = map { my $of = $ways{$name}{$at}{$_}; grep({ !$_ } @$of) ? "$_ " . join('', map { $_ ? '+' : '-' } @$of) : () }
                sort keys %{$ways{$name}{$at}};
            printf "%s:%d: %s: %s\n", $name, $at, $met ? join(', ', @of) : 'not reached', $line;
        }
    }
    push @rows, [$part, $name, $reached, $of, $taken, $ways];
    $all{"$part lines"}[0] += $reached, $all{"$part lines"}[1] += $of;
    $all{"$part branches"}[0] += $taken, $all{"$part branches"}[1] += $ways;
}
sub share { my ($some, $all) = @_; return $all ? 100 * $some / $all : 100; }
printf "%6.2f%% of %5d lines  %6.2f%% of %5d branches  %s\n", share(@$_[2, 3]), $_->[3], share(@$_[4, 5]), $_->[5], $_->[1]
    for sort { share(@$a[4, 5]) <=> share(@$b[4, 5]) || $a->[1] cmp $b->[1] } @rows;
for my $what (sort keys %all) {
    my $share = share(@{$all{$what}});
    my $least = $floor{$what} // die "coverage-floors.txt does not state $what\n";
    printf "%s: %d of %d, %.2f%% (at least %s%%)\n", $what, @{$all{$what}}, $share, $least;
    $failed = 1 if $share < $least;
}
print "counted apart: ", join(', ', map { "$apart{$_} $_" } sort keys %apart), "\n" if %apart;
for my $file (sort keys %unreached) {
    for my $text (grep { !$unreached{$file}{$_}{met} } sort keys %{$unreached{$file}}) {
        print "coverage-unreached.txt: $file has no such line: $text\n";
        $failed = 1;
    }
}
exit($failed ? 1 : 0);
