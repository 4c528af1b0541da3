#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# An editor's session with yoko lsp over a real pipe, scripted: what is asked, and what must come back.
use strict;
use warnings;
use utf8;
use IPC::Open2;
use JSON::PP;
use Encode ();
use File::Temp qw(tempdir);
use File::Copy qw(copy);

my $source = $ENV{YOKO_TEST_SOURCE};
my $work = tempdir(CLEANUP => 1);
mkdir "$work/vocabulary";
copy("$source/schemes/vocabulary/common.yoko", "$work/vocabulary/common.yoko") or die;
copy("$source/schemes/$_.yoko", "$work/$_.yoko") or die for qw(yamaguchi-2024 national-2024);
my $json = JSON::PP->new->utf8->canonical;
binmode STDOUT, ':utf8';
my ($passed, $failed, $next) = (0, 0, 1);
my (@notes, $out, $in, $pid);

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
sub labels { return map { $_->{label} } @{$_[0]{items}}; }
sub has { my ($wanted, @list) = @_; return scalar grep { $_ eq $wanted } @list; }

my $text = <<'END';
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

# ---- a life in order ----
my $capabilities = start();
ok($capabilities->{capabilities}{positionEncoding} eq 'utf-16', 'UTF-16 unless agreed otherwise');
open_file('t.yoko', $text);
my $found = published('t.yoko');
ok($found && !@$found, 'a sound document has no diagnostics: ' . $json->encode($found // []));

# ---- mistakes as one types; UTF-16 behind an emoji ----
my ($line, $character) = where($text, '介護ソフト');
change('t.yoko', {range => range($line, $character, $line, $character + 5), text => '介護ソフ'});
$found = published('t.yoko');
my ($slip) = grep { $_->{code} eq 'Y0101' || $_->{code} eq 'Y0103' } @$found;
ok($slip && $slip->{range}{start}{line} == $line && $slip->{range}{start}{character} == $character
    && $slip->{range}{end}{character} == $character + 4, 'the place behind an emoji counts it as two');
my $actions = call('textDocument/codeAction', {textDocument => {uri => uri('t.yoko')}, range => $slip->{range}, context => {diagnostics => []}});
my ($fix) = grep { $_->{edit}{changes}{uri('t.yoko')}[0]{newText} eq '介護ソフト' } @$actions;
ok($fix, 'the nearest name is a quick fix');
change('t.yoko', {range => $fix->{edit}{changes}{uri('t.yoko')}[0]{range}, text => '介護ソフト'}) if $fix;
ok(!@{published('t.yoko')}, 'and mends it');

# ---- names ----
($line, $character) = where($text, '税抜額', 2);
my $definition = call('textDocument/definition', at('t.yoko', $line, $character));
my ($to_line, $to_character) = where($text, '税抜額');
ok($definition && $definition->{uri} eq uri('t.yoko') && $definition->{range}{start}{line} == $to_line
    && $definition->{range}{start}{character} == $to_character, 'to the definition');
($line, $character) = where($text, '都道府県');
$definition = call('textDocument/definition', at('t.yoko', $line, $character));
ok($definition && $definition->{uri} eq uri('vocabulary/common.yoko'), 'into the vocabulary');
($line, $character) = where($text, 'common');
$definition = call('textDocument/definition', at('t.yoko', $line, $character));
ok($definition && $definition->{uri} eq uri('vocabulary/common.yoko'), 'to the file that is named');
($line, $character) = where($text, '率 《2》');
my $hover = call('textDocument/hover', at('t.yoko', $line, $character));
ok($hover && $hover->{contents}{value} =~ /\*\*率\*\*/ && $hover->{contents}{value} =~ /《2》 額/, 'hover with clause');
ok($hover && $hover->{contents}{value} =~ m{3/4|4分の3}, 'hover with the value over the 例: ' . ($hover->{contents}{value} // ''));
($line, $character) = where($text, '金額');
$hover = call('textDocument/hover', at('t.yoko', $line, $character));
ok($hover && $hover->{contents}{value} =~ /円/, 'hover with the unit');
my $references = call('textDocument/references', {%{at('t.yoko', where($text, '率 《2》'))}, context => {includeDeclaration => JSON::PP::true}});
ok(@$references == 2, 'references: ' . scalar(@$references));
$references = call('textDocument/references', {%{at('t.yoko', where($text, '山口県'))}, context => {includeDeclaration => JSON::PP::true}});
my %files = map { $_->{uri} => 1 } @$references;
ok($files{uri('yamaguchi-2024.yoko')} && $files{uri('vocabulary/common.yoko')} && $files{uri('t.yoko')}, 'references in the whole workspace');
ok((grep { $_->{uri} eq uri('t.yoko') && $_->{range}{start}{line} > 14 } @$references) == 1, 'and in 前提');

# ---- renaming ----
my $edit = call('textDocument/rename', {%{at('t.yoko', where($text, '率 《2》'))}, newName => '補助の率'});
ok($edit->{changes} && @{$edit->{changes}{uri('t.yoko')}} == 2, 'rename edits every place: ' . $json->encode($edit));
$edit = call('textDocument/rename', {%{at('t.yoko', where($text, '率 《2》'))}, newName => '要件'});
ok($edit->{error}, 'no name is a word of the language');
$edit = call('textDocument/rename', {%{at('t.yoko', where($text, '率 《2》'))}, newName => '都道府県'});
ok($edit->{error}, 'no name is given twice');
$edit = call('textDocument/rename', {%{at('t.yoko', where($text, 'ふつう'))}, newName => '標準'});
ok($edit->{changes} && @{$edit->{changes}{uri('t.yoko')}} == 2, 'premises are renamed where they are used');

# ---- completion ----
change('t.yoko', {text => $text . "要件 《\n要件 《1》: 都道府県 = \n要件 《1》: \n"});
my $rows = ($text =~ tr/\n//);
my @items = labels(call('textDocument/completion', at('t.yoko', $rows, 4)));
ok(has('1', @items) && has('2', @items) && !has('都道府県', @items), "clauses within 《》: @items[0 .. ($#items < 20 ? $#items : 20)]");
@items = labels(call('textDocument/completion', at('t.yoko', $rows + 1, 15)));
ok(has('山口県', @items) && !has('要件', @items), 'members behind = of a choice');
@items = labels(call('textDocument/completion', at('t.yoko', $rows + 2, 8)));
ok(has('都道府県', @items) && has('要件', @items) && has('切り捨て', @items) && has('率', @items), 'names, keywords and functions');
$found = published('t.yoko');
ok($found && @$found && $found->[0]{severity} == 1, 'a half-typed document has diagnostics');

# ---- outline, folding, the settled form ----
change('t.yoko', {text => $text});
my $symbols = call('textDocument/documentSymbol', {textDocument => {uri => uri('t.yoko')}});
my ($each) = grep { $_->{name} =~ /各 経費/ } @$symbols;
ok($each && @{$each->{children}} == 2, 'the outline has children');
my $folds = call('textDocument/foldingRange', {textDocument => {uri => uri('t.yoko')}});
ok((grep { $_->{startLine} == 9 && $_->{endLine} == 12 } @$folds) == 1, 'blocks fold');
my $edits = call('textDocument/formatting', {textDocument => {uri => uri('t.yoko')}, options => {tabSize => 4, insertSpaces => JSON::PP::true}});
ok(ref $edits eq 'ARRAY' && !@$edits, 'what is settled stays: ' . $json->encode($edits));
change('t.yoko', {range => range(6, 2, 6, 3), text => '   '});
$edits = call('textDocument/formatting', {textDocument => {uri => uri('t.yoko')}, options => {}});
ok(@$edits == 1 && $edits->[0]{range}{start}{line} == 6, 'one line is edited');
change('t.yoko', {text => "要件 《\n"});
ok(!defined call('textDocument/formatting', {textDocument => {uri => uri('t.yoko')}, options => {}}), 'nothing with a syntax error');

# ---- a quick fix for each slip mends it ----
my %slips = (
    'Y0032' => ['定義 率 《2》 = 2分の1', "定義 率 《2》 = 2分の1\n    ただし 介護保険指定 真"],
    'Y0012' => ['要件 《1》', "要件\x{200B} 《1》"],
    'Y0120' => ['要件 《1》', '要件 《9》'],
    'Y0205' => ['切り捨て(対象経費 × 率, 千円)', '対象経費 × 率'],
    'Y0204' => ['金額 - 消費税', '金額 - 100'],
);
for my $code (sort keys %slips) {
    my ($right, $wrong) = @{$slips{$code}};
    (my $slipped = $text) =~ s/\Q$right\E/$wrong/;
    change('t.yoko', {text => $slipped});
    my ($diagnostic) = grep { $_->{code} eq $code } @{published('t.yoko')};
    ok($diagnostic, "$code is told") or next;
    next unless $diagnostic;
    my $fixes = call('textDocument/codeAction', {textDocument => {uri => uri('t.yoko')}, range => $diagnostic->{range}, context => {diagnostics => []}});
    ok(ref $fixes eq 'ARRAY' && @$fixes, "$code has a fix") or next;
    next unless @$fixes;
    my $edit = $fixes->[0]{edit}{changes}{uri('t.yoko')}[0];
    change('t.yoko', {range => $edit->{range}, text => $edit->{newText}});
    ok(!(grep { $_->{code} eq $code } @{published('t.yoko')}), "$code is mended by `$fixes->[0]{title}`");
}

# ---- open documents stand for their files ----
my $vocabulary = do { open my $file, '<:utf8', "$work/vocabulary/common.yoko" or die; local $/; <$file> };
change('t.yoko', {text => $text});
open_file('vocabulary/common.yoko', $vocabulary);
ok(!@{published('vocabulary/common.yoko')}, 'a vocabulary is sound by itself');
(my $other = $vocabulary) =~ s/広島県、山口県/広島県、山口/;
change('vocabulary/common.yoko', {text => $other});
ok(@{published('t.yoko')}, 'what was changed there and not saved is seen here');
change('vocabulary/common.yoko', {text => "語彙 common 「\n"});
ok(@{published('vocabulary/common.yoko')}, 'a vocabulary with a slip');
inform('textDocument/didClose', {textDocument => {uri => uri('vocabulary/common.yoko')}});

# ---- hostile input ----
raw("Content-Length: 5\r\n\r\n{\"a\":");
ok(answer(undef)->{error}{code} == -32700, 'bad JSON is answered');
raw("Content-Length: 2\r\n\r\n[]");
ok(answer(undef)->{error}{code} == -32600, 'what is no request is answered');
raw("X: 1\r\n\r\n");
ok(answer(undef)->{error}, 'a header without a length');
raw("Content-Length: 40000000\r\n\r\n");
raw(' ' x 1_000_000) for 1 .. 40;
ok(answer(undef)->{error}, 'an oversized message is passed over');
ok(call('nothing/ofTheKind', {})->{error}{code} == -32601, 'an unknown method');
ok(call('textDocument/hover', {})->{error}, 'a request without a document');
ok(!defined call('textDocument/hover', at('none.yoko', 0, 0)), 'a file that is not there');
my $far = call('textDocument/hover', at('t.yoko', 100000, 100000));
ok(!defined $far, 'a place beyond the end');
inform('nothing/ofTheKind', {});
my ($one, $two) = ($next++, $next++);
my $batch = join '', map { my $body = $json->encode($_); 'Content-Length: ' . length($body) . "\r\n\r\n" . $body }
    {jsonrpc => '2.0', method => 'textDocument/didSave', params => {textDocument => {uri => uri('t.yoko')}}},
    {jsonrpc => '2.0', id => $one, method => 'textDocument/documentSymbol', params => {textDocument => {uri => uri('t.yoko')}}},
    {jsonrpc => '2.0', id => $two, method => 'textDocument/documentSymbol', params => {textDocument => {uri => uri('t.yoko')}}},
    {jsonrpc => '2.0', method => '$/cancelRequest', params => {id => $two}};
raw($batch);
ok(answer($one)->{result}, 'a request');
ok(answer($two)->{error}{code} == -32800, 'a request that was taken back');
ok(leave() == 0, 'an orderly end');

# ---- UTF-8, and an end without a farewell ----
$capabilities = start(['utf-8', 'utf-16']);
ok($capabilities->{capabilities}{positionEncoding} eq 'utf-8', 'UTF-8 where agreed');
open_file('t.yoko', "制度 t\n定義 x = 無い名前\n");
($slip) = grep { $_->{code} eq 'Y0101' } @{published('t.yoko')};
ok($slip && $slip->{range}{start}{character} == length(Encode::encode('UTF-8', '定義 x = ')), 'characters are bytes then');
close $in;
waitpid $pid, 0;
ok($? >> 8 == 1, 'the end of the input ends it');

print "$passed passed, $failed failed\n";
exit($failed != 0);
