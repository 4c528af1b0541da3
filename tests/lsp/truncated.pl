#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# A scheme cut off behind each of its bytes, as someone who types it sees it: the service answers every time.
# TRUNCATED_STEP bytes lie between two cuts.
use strict;
use warnings;
use IPC::Open2;
use JSON::PP;
use Encode ();

my $source = $ENV{YOKO_TEST_SOURCE};
my $step = $ENV{TRUNCATED_STEP} || 1;
open my $file, '<:raw', "$source/tests/golden/small/small.yoko" or die;
my $text = do { local $/; <$file> };
my $json = JSON::PP->new->utf8;
my $pid = open2(my $out, my $in, 'yoko', 'lsp');
my $uri = "file://$source/tests/golden/small/small.yoko";
my ($passed, $failed) = (0, 0);

sub transmit { my $body = $json->encode({jsonrpc => '2.0', %{$_[0]}}); syswrite $in, 'Content-Length: ' . length($body) . "\r\n\r\n" . $body; }
sub receive {
    my ($line, $length);
    while (defined($line = <$out>)) {
        last if $line eq "\r\n";
        $length = $1 if $line =~ /^Content-Length: (\d+)/;
    }
    return undef unless $length;
    my $body;
    read $out, $body, $length;
    return $json->decode($body);
}
sub answer { while (my $message = receive()) { return $message if defined $message->{id} && $message->{id} == $_[0] } return undef; }

transmit({id => 0, method => 'initialize', params => {capabilities => {}}});
answer(0);
transmit({method => 'textDocument/didOpen', params => {textDocument => {uri => $uri, text => ''}}});
my $id = 1;
for (my $length = 0; $length <= length $text; $length += $step) {
    my $cut = substr $text, 0, $length;
    my $whole = $cut;
    utf8::decode($whole) or $whole = do { no warnings; Encode::decode('UTF-8', $cut) };
    my $line = ($whole =~ tr/\n//);
    (my $last = $whole) =~ s/.*\n//s;
    transmit({method => 'textDocument/didChange', params => {textDocument => {uri => $uri}, contentChanges => [{text => $whole}]}});
    my $place = {textDocument => {uri => $uri}, position => {line => $line, character => length $last}};
    transmit({id => $id, method => 'textDocument/completion', params => $place});
    my $answer = answer($id++);
    $answer && ref $answer->{result} eq 'HASH' ? $passed++ : $failed++;
    last unless $answer;
    next if $length % 7;
    for my $method (qw(hover definition documentSymbol foldingRange formatting codeAction)) {
        transmit({id => $id, method => "textDocument/$method", params => {%$place, range => {start => {line => 0, character => 0}, end => $place->{position}}}});
        my $answer = answer($id++);
        $answer && exists $answer->{result} ? $passed++ : do { $failed++; print "$method at $length\n" };
    }
}
transmit({id => $id, method => 'shutdown'});
answer($id);
transmit({method => 'exit'});
waitpid $pid, 0;
$? == 0 ? $passed++ : do { $failed++; print "it ended with $?\n" };
print "$passed passed, $failed failed\n";
exit($failed != 0);
