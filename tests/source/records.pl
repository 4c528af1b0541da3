#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Holds the record contract and the interpretations to the vocabulary and the schemes: the tables of doc/records are those
# that build-aux/record-tables makes, and every I-n that a scheme cites is told in doc/interpretations. BLESS=1 writes the
# tables into the documents instead. (tests/doc/run.pl runs the examples.)
use strict;
use warnings;

my ($source, $bless) = ($ENV{YOKO_TEST_SOURCE}, $ENV{BLESS});
my ($passed, $failed) = (0, 0);
$ENV{LC_ALL} = 'C.UTF-8';

sub count {
    my ($good, $what) = @_;
    $good ? $passed++ : $failed++;
    print "not so: $what\n" unless $good;
}

sub read_text {
    my ($path) = @_;
    open my $in, '<', $path or die "$path: $!\n";
    local $/;
    return scalar <$in>;
}

sub check_tables {
    my ($document) = @_;
    my @command = ($^X, "$source/build-aux/record-tables", $bless ? '--write' : (), "$source/schemes", $document);
    open my $in, '-|', @command or die "record-tables: $!\n";
    my $made = do { local $/; <$in> } // '';
    my $well = close $in;
    count($well && ($bless || $made eq read_text($document)),
        "$document: its tables are those of the vocabulary (build-aux/record-tables --write schemes $document)");
}

sub check_interpretations {
    my ($document, %cited) = @_;
    my %told;
    $told{$_}++ for read_text($document) =~ /^- \*\*I-(\d+)\*\*/mg;
    count($told{$_}, "$document tells I-$_, which $cited{$_} cites") for sort { $a <=> $b } keys %cited;
    my ($last) = sort { $b <=> $a } keys %told;
    count(($told{$_} // 0) == 1, "$document tells I-$_ once") for 1 .. $last // 1;
}

chdir $source or die "$source: $!\n";
my %cited;
for my $scheme (glob 'schemes/*.yoko schemes/vocabulary/*.yoko') {
    $cited{$_} = $scheme for read_text($scheme) =~ /\bI-(\d+)\b/g;
}
count(%cited > 50, 'the schemes cite interpretations');
for my $ending ('.ja.md', '.md') {
    check_tables("$source/doc/records$ending");
    check_interpretations("$source/doc/interpretations$ending", %cited);
}
print "$passed passed, $failed failed\n";
exit($failed ? 1 : 0);
