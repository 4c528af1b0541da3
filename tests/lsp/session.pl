#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# An editor's session: what is asked, and what must come back.
use strict;
use warnings;
use utf8;
use Encode ();
use JSON::PP;

require "$ENV{YOKO_TEST_SOURCE}/tests/lsp/editor.pl";
our ($source, $work, $json, $next, @notes, $in, $pid, $text);

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
# What is offered at the end of a text that is typed at the end of the document.
sub offered {
    my ($typed) = @_;
    change('t.yoko', {text => "$text$typed\n"});
    my ($row, $tail) = (($text . $typed) =~ tr/\n//, $typed =~ s/.*\n//sr);
    return labels(call('textDocument/completion', at('t.yoko', $row, units($tail))));
}
sub offers {
    my ($typed, $with, $without, $what) = @_;
    my @found = offered($typed);
    ok(!(grep { !has($_, @found) } @$with) && !(grep { has($_, @found) } @$without), "$what: @found[0 .. ($#found < 20 ? $#found : 20)]");
}
my @members = ('山口県', '広島県');
offers("要件 《1》: 都道府県 ＝ 山", \@members, ['都道府県', '要件'], 'members behind a full-width sign');
offers("要件 《1》: 都道府県 が { 山口県、", \@members, ['都道府県', '要件'], 'members within braces');
offers("結果 数 = 件数(経費, 経費.区分 = ", ['介護ソフト'], ['山口県', '要件'], 'members behind a field of a list');
offers("定義 県 = 都道府県\n要件 《1》: 県 = ", \@members, ['要件'], 'members of a definition that is a choice');
offers("各 経費 {\n    場合 区分 {\n        ", ['介護ソフト', 'その他', '不明'], ['要件', '山口県'], 'members as branches');
offers("各 経費 {\n    場合 区分 {\n        介護ソフト { ", ['要件', '金額'], ['山口県'], 'rules within a branch');
offers("例 「次」 ", ['ふつう'], ['要件', '切り捨て'], 'premises behind 例');
offers("例 「次」 ふつう {\n    ", ['都道府県', '文書量半減', '経費', '期待'], ['要件', '切り捨て', '率', '金額', 'ふつう'], 'fields within 例');
offers("例 「次」 {\n    都道府県 = ", [@members, '未記入'], ['文書量半減', '要件'], 'members within 例');
offers("例 「次」 {\n    都道府県 = 山口県\n    文書", ['文書量半減', '経費'], \@members, 'the next field');
offers("例 「次」 {\n    経費 [ { ", ['区分', '金額', '消費税'], ['都道府県', '期待', '要件'], 'fields of a line');
offers("例 「次」 {\n    経費 [ { 区分 = ", ['介護ソフト', '未記入'], ['金額', '都道府県'], 'members of a field of a line');
offers("例 「次」 {\n    経費 [ { 区分 = 介護ソフト  ", ['金額'], ['介護ソフト', '都道府県'], 'the next field of a line');
offers("例 「次」 {\n    経費 [ { 区分 = 介護ソフト } ]\n    ", ['都道府県', '期待'], ['金額'], 'fields of the application behind the lines');
offers("前提 物 経費 {\n    ", ['区分', '金額'], ['都道府県', '期待', '要件'], 'fields of the lines of a premise');
offers("例 「次」 ふつう { 期待 { ", ['判定', '補助額', '不適合'], ['都道府県', '要件'], 'outputs within 期待');
offers("例 「次」 ふつう { 期待 { 判定 = ", ['交付可', '不交付', '要確認'], ['都道府県', '判定', '未記入'], 'verdicts');
offers("例 「次」 ふつう { 期待 { 不適合 = 《", ['1', '2'], ['都道府県', '判定'], 'clauses within 期待');
offers("義務 報告 《2》 = 年度末(補助年度)\n例 「次」 ふつう { 期待 { 義務 { ", ['報告'], ['判定', '都道府県'], 'duties');
offers("条文 ", ['3'], ['1', '2', '要件', '都道府県'], 'the next clause');
offers("要件 《第7条(2)》: 真\n条文 ", ['第7条(2)', '3'], ['1', '要件'], 'a clause that is cited and lacks');
offers("条文 第3条(1) 「一」\n条文 ", ['第3条(2)', '第4条'], ['第3条(1)'], 'what follows the last clause');
offers("条文 9 「の", [], [@members, '要件', '1'], 'nothing within quotes');
offers("定義 x 《2》 = 1円 # 例 { ", [], ['都道府県', '要件'], 'nothing within comments');
offers("定義 x 《2》 = もし ", ['都道府県', '率', '切り捨て'], ['山口県'], 'names behind a keyword');
change('t.yoko', {text => $text . "例 「次」 ふつう {\n    期待 {\n"});
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

# ---- a scheme in English is told of its keywords ----
open_file('english.yoko', "scheme e \"E\"\nfield cost : yen\nresult computed = cots + 1yen\n");
my ($unknown) = grep { $_->{code} eq 'Y0101' } @{published('english.yoko')};
ok($unknown && $unknown->{message} =~ /stands in ""$/, 'help in English keywords: ' . ($unknown ? $unknown->{message} : 'none'));
inform('textDocument/didClose', {textDocument => {uri => uri('english.yoko')}});

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

finish();
