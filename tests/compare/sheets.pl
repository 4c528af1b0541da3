# SPDX-License-Identifier: Apache-2.0
# sheets.pl BOOK [SHEET…]: the sheets of a workbook, or those of the numbers, as text: a row a line, its cells with | between them.
use strict;
use warnings;
use IO::Uncompress::Unzip;
my ($book, @wanted) = @ARGV;
my %part;
my $zip = IO::Uncompress::Unzip->new($book) or die "no workbook\n";
do {
    my $text = '';
    1 while $zip->read($text, 1 << 16, length $text) > 0;
    $part{$zip->getHeaderInfo->{Name}} = $text;
} while ($zip->nextStream > 0);
sub plain { my $t = shift; $t =~ s/&lt;/</g; $t =~ s/&gt;/>/g; $t =~ s/&quot;/"/g; $t =~ s/&amp;/&/g; $t =~ s/\n/ \/ /g; $t }
my @shared = map { plain(join '', /<t[^>]*>([^<]*)<\/t>/g) } $part{'xl/sharedStrings.xml'} =~ /<si>(.*?)<\/si>/gs;
my @names = $part{'xl/workbook.xml'} =~ /<sheet name="([^"]*)"/g;
for my $n (1 .. @names) {
    next if @wanted && !grep { $_ == $n } @wanted;
    print "[$names[$n - 1]]\n";
    while ($part{"xl/worksheets/sheet$n.xml"} =~ /<row [^>]*>(.*?)<\/row>/gs) {
        my ($cells, $at, $line) = ($1, 0, '');
        while ($cells =~ /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs) {
            my ($column, $how, $value) = ($1, $2, $3 // '');
            my $place = 0;
            $place = $place * 26 + ord($_) - 64 for split //, $column;
            $line .= '|' while ++$at < $place;
            $value =~ s/<[^>]*>//g;
            $line .= ($how =~ /t="s"/ ? $shared[$value] : $value) . '|';
        }
        $line =~ s/\|$//;
        print "$line\n";
    }
}
