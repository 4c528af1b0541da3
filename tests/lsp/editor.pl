# SPDX-License-Identifier: Apache-2.0
# An editor that talks to yoko lsp over a real pipe, for the sessions of this folder: it opens and changes documents of a
# workspace of its own, asks, and applies what comes back.
use strict;
use warnings;
use utf8;
use IPC::Open2;
use JSON::PP;
use Encode ();
use File::Temp qw(tempdir);
use File::Copy qw(copy);

our $source = $ENV{YOKO_TEST_SOURCE};
our $work = tempdir(CLEANUP => 1);
mkdir "$work/vocabulary";
copy("$source/schemes/vocabulary/common.yoko", "$work/vocabulary/common.yoko") or die;
copy("$source/schemes/$_.yoko", "$work/$_.yoko") or die for qw(yamaguchi-2024 national-2024);
our $json = JSON::PP->new->utf8->canonical;
binmode STDOUT, ':utf8';
our ($passed, $failed, $next) = (0, 0, 1);
our (@notes, $out, $in, $pid);

sub ok {
    my ($good, $what) = @_;
    $good ? $passed++ : do { $failed++; print "not ok: $what\n" };
}
sub start {
    my ($encodings) = @_;
    $pid = open2($out, $in, 'yoko', 'lsp');
    @notes = ();
    return call('initialize', {capabilities => {general => {positionEncodings => $encodings || ['utf-16']}},
        rootUri => "file://$work"});
}
sub raw { my ($bytes) = @_; syswrite $in, $bytes; }
sub transmit {
    my ($message) = @_;
    my $body = $json->encode({jsonrpc => '2.0', %$message});
    raw('Content-Length: ' . length($body) . "\r\n\r\n" . $body);
}
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
sub answer {
    my ($id) = @_;
    while (defined(my $message = receive())) {
        return $message if exists $message->{id} && (!defined $id ? !defined $message->{id} : defined $message->{id} && $message->{id} eq $id);
        push @notes, $message;
    }
    return undef;
}
sub call {
    my ($method, $params) = @_;
    my $id = $next++;
    transmit({id => $id, method => $method, params => $params});
    my $answer = answer($id);
    return $answer->{error} ? {error => $answer->{error}} : $answer->{result};
}
sub inform { my ($method, $params) = @_; transmit({method => $method, params => $params}); }
sub leave {
    call('shutdown', undef);
    inform('exit', undef);
    waitpid $pid, 0;
    return $? >> 8;
}
sub uri { my ($name) = @_; return "file://$work/$name"; }
my %version;
sub open_file { my ($name, $text) = @_; inform('textDocument/didOpen', {textDocument => {uri => uri($name), languageId => 'yoko', version => ++$version{$name}, text => $text}}); }
sub change { my ($name, @changes) = @_; inform('textDocument/didChange', {textDocument => {uri => uri($name), version => ++$version{$name}}, contentChanges => \@changes}); }
sub range { my ($a, $b, $c, $d) = @_; return {start => {line => $a, character => $b}, end => {line => $c, character => $d}}; }
sub at { my ($name, $line, $character) = @_; return {textDocument => {uri => uri($name)}, position => {line => $line, character => $character}}; }
# What was last published about a document, after all that was sent before has been taken.
sub published {
    my ($name) = @_;
    call('textDocument/foldingRange', {textDocument => {uri => uri($name)}});
    my ($last) = grep { $_->{method} eq 'textDocument/publishDiagnostics' && $_->{params}{uri} eq uri($name) } reverse @notes;
    return $last ? $last->{params}{diagnostics} : undef;
}
# Where a text stands: line and character in UTF-16.
sub where {
    my ($text, $what, $nth) = @_;
    my $index = -1;
    $index = index($text, $what, $index + 1) for 1 .. ($nth || 1);
    my $before = substr $text, 0, $index;
    my $line = ($before =~ tr/\n//);
    $before =~ s/.*\n//s;
    return ($line, scalar(map { ord($_) > 0xFFFF ? (1, 1) : 1 } split //, $before));
}
sub units { my ($string) = @_; return length(Encode::encode('UTF-16LE', $string)) / 2; }
sub labels { return map { $_->{label} } @{$_[0]{items}}; }
sub has { my ($wanted, @list) = @_; return scalar grep { $_ eq $wanted } @list; }

# Where a place of an edit, counted in UTF-16 units, is in a document.
sub offset {
    my ($document, $place) = @_;
    my @lines = split /^/, $document;
    my $at = length join '', @lines[0 .. $place->{line} - 1];
    for (my $units = 0; $units < $place->{character}; $at++) { $units += units(substr $document, $at, 1); }
    return $at;
}
sub apply {
    my ($document, $edits) = @_;
    for my $edit (sort { $b->{range}{start}{line} <=> $a->{range}{start}{line} || $b->{range}{start}{character} <=> $a->{range}{start}{character} } @$edits) {
        my ($from, $to) = map { offset($document, $edit->{range}{$_}) } qw(start end);
        substr $document, $from, $to - $from, $edit->{newText};
    }
    return $document;
}
sub fixes_of {
    my ($name, $diagnostic) = @_;
    my $fixes = call('textDocument/codeAction', {textDocument => {uri => uri($name)}, range => $diagnostic->{range}, context => {diagnostics => [$diagnostic]}});
    return grep { $_->{diagnostics}[0]{code} eq $diagnostic->{code} && $json->encode($_->{diagnostics}[0]{range}) eq $json->encode($diagnostic->{range}) } @{ref $fixes eq 'ARRAY' ? $fixes : []};
}
sub told { return join ' ', sort map { $_->{code} } @_; }

# What was found, counted.
sub finish { print "$passed passed, $failed failed\n"; exit($failed != 0); }

# A small scheme without mistakes.
our $text = <<'END';
制度 t 「試し」
    施行 令和6年4月1日
語彙 common
条文 1 「対象」
条文 2 「額」
# 😀の後でも位置は正しい
要件 《1》 「県内」: 都道府県 = 山口県
定義 率 《2》 = 2分の1
    ただし 文書量半減 のとき 4分の3
各 経費 {
    定義 税抜額 《2》 = 大きい方(0円, 金額 - 消費税)
    要件 《1》 「😀」: 区分 = 介護ソフト
}
結果 対象経費 《2》 = 合計(経費.税抜額, 対象)
結果 算定額 《2》 = 切り捨て(対象経費 × 率, 千円)
前提 ふつう {
    申請番号 = 「例」
    都道府県 = 山口県
    文書量半減
    経費 [ { 区分 = 介護ソフト  金額 = 110,000円  消費税 = 10,000円 } ]
}
例 「四分の三」 ふつう {
    期待 { 判定 = 交付可  補助額 = 75,000円 }
}
END

1;
