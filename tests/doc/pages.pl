#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Every link of a page leads to a place in it or in another of the files, no place is there twice, and what was begun
# is closed. usage: pages.pl [--markdown] FILE…; HTML, or Markdown (.md). --markdown: made of Markdown, of which nothing
# may be left.
use strict;
use warnings;

my ($passed, $failed) = (0, 0);
my $markdown = @ARGV && $ARGV[0] eq '--markdown' && shift;
my (%texts, %places_of);
for my $path (@ARGV) {
    open my $in, '<', $path or die "$path: $!\n";
    $texts{$path} = do { local $/; <$in> };
    my ($name) = $path =~ m{([^/]+)$};
    $places_of{$name}{$_}++ for $texts{$path} =~ /\sid="([^"]*)"/g;
    $places_of{$name} //= {};
}
sub decoded { return $_[0] =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ger; }
for my $path (@ARGV) {
    my $text = $texts{$path};
    my ($name) = $path =~ m{([^/]+)$};
    my %places = %{ $places_of{$name} };
    my %faults;
    $faults{"twice: $_"} = 1 for grep { $places{$_} > 1 } keys %places;
    for my $link ($text =~ /href="([^"#:]+(?:#[^"]*)?)"/g) {
        my ($to, $id) = split /#/, $link, 2;
        $faults{"leads nowhere: $link"} = 1 if !$places_of{$to} || (defined $id && !$places_of{$to}{ decoded($id) });
    }
    if ($markdown) {
        my $left = $text;
        $left =~ s{<(style|pre|code)\b.*?</\1>}{}gs;
        $faults{"Markdown: $_"} = 1 for $left =~ /^(.*(?:\*\*|\]\(|```|\[\^).*|#+ .*|\|.*|[*-] .*)$/mg;
    }
    my @links = ($text =~ /href="#([^"]*)"/g, $path =~ /\.md$/ ? $text =~ /\]\(<#([^>]*)>\)/g : ());
    $faults{"leads nowhere: $_"} = 1 for grep { !$places{ decoded($_) } } @links;
    $faults{'no links'} = 1 if !@links && !$markdown;
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
