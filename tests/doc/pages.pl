#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Every link of a page leads to a place in it, no place is there twice, and what was begun is closed.
# usage: pages.pl FILE…; HTML, or Markdown (.md)
use strict;
use warnings;

my ($passed, $failed) = (0, 0);
for my $path (@ARGV) {
    open my $in, '<', $path or die "$path: $!\n";
    my $text = do { local $/; <$in> };
    my (%places, %faults);
    $faults{"twice: $_"} = 1 for grep { $places{$_}++ } $text =~ /\sid="([^"]*)"/g;
    my @links = ($text =~ /href="#([^"]*)"/g, $path =~ /\.md$/ ? $text =~ /\]\(<#([^>]*)>\)/g : ());
    $faults{"leads nowhere: $_"} = 1 for grep { !$places{$_} } @links;
    $faults{'no links'} = 1 if !@links;
    if ($path !~ /\.md$/) {
        my @open;
        for my $tag ($text =~ m{<(/?[a-z][a-z0-9]*)\b[^>]*>}g) {
            next if $tag =~ /^(?:meta|br|col|hr)$/;
            if ($tag !~ m{^/}) {
                push @open, $tag;
                $faults{"a block in a paragraph: $tag"} = 1
                    if $tag =~ /^(?:ul|ol|div|table|section|p|h\d|pre|details)$/ && grep { $_ eq 'p' } @open[0 .. $#open - 1];
            } elsif (!@open || "/" . pop(@open) ne $tag) {
                $faults{"closed without being open: $tag"} = 1;
                last;
            }
        }
        $faults{"never closed: @open"} = 1 if @open;
    }
    if (%faults) {
        $failed++;
        print "FAIL $path\n", map { "    $_\n" } sort keys %faults;
    } else {
        $passed++;
    }
}
print "$passed passed, $failed failed\n";
exit($failed || !$passed ? 1 : 0);
