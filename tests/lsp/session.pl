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
sub offered_items {
    my ($typed) = @_;
    change('t.yoko', {text => "$text$typed\n"});
    my ($row, $tail) = (($text . $typed) =~ tr/\n//, $typed =~ s/.*\n//sr);
    return @{call('textDocument/completion', at('t.yoko', $row, units($tail)))->{items}};
}
sub offered { return map { $_->{label} } offered_items(@_); }
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
offers("要件 《1》: 都道府県　＝　", \@members, ['要件'], 'blanks of full width around the sign');
offers("前提 次 {\n    ", ['都道府県', '経費'], ['期待', '要件'], 'fields of a premise, of which nothing is expected');
offers("例 「次」 ふつう { 期待 { " . 'とても長い名前の出力' x 3 . " = ", [], [@members, '交付可'], 'nothing for an output that there is not');
offers("要件 《1》: 都道府県 = 山口県 # 前の注記\n要件 《1》: 都道府県 = ", \@members, [], 'behind a comment');
offers("要件 《", ['1', '2'], ['要件'], 'clauses in what nobody has closed');
offers("各 経費 {\n    場合 区分 {\n        x = ", ['金額'], ['介護ソフト'], 'no branch behind a sign');
offers("定義 x 《2》 = 場合 区分 {\n        介護ソフト $_ ", ['率', '切り捨て'], ['介護ソフト'], "a value behind $_") for '=>', '＝＞', '⇒', '→';
offers("例 「次」 {\n    サービス種別 = ", ['訪問介護', '短期入所療養介護（介護医療院）'], [], 'members whose names need quotes');
my ($quoted) = grep { $_->{label} eq '短期入所療養介護（介護医療院）' } offered_items("例 「次」 {\n    サービス種別 = ");
ok($quoted && $quoted->{insertText} eq '「短期入所療養介護（介護医療院）」' && $quoted->{kind} == 20, 'and are inserted with them');
($quoted) = grep { $_->{label} eq '訪問介護' } offered_items("例 「次」 {\n    サービス種別 = ");
ok($quoted && !exists $quoted->{insertText}, 'others as they are');
offers("選択肢 色 { 赤、青、白 }\n群 淡い色 : 色 { 白、青 }\n項目 壁 : 色\n要件 《1》: 壁 = ", ['赤', '淡い色'], ['山口県'], 'groups of the choices');
offers("選択肢 色 { 赤、青 }\n選択肢 形 { 丸、角 }\n項目 種別 : 色\n一覧 品 { 項目 種別 : 形 }\n各 品 {\n    要件 《1》: 種別 = ", ['丸'], [], 'members of a field that the lines have, too');
offers('要件 《1》: ' . '(' x 3 . '{' x 40 . ' ', [], ['交付可'], 'far within braces');
offers("} ] }\n要件 《1》: 都道府県 = ", \@members, ['要件'], 'behind brackets that close nothing');
offers("要件 《1》: 都道府県 = 山口県\nかつ ", ['都道府県'], [], 'a keyword that opens no declaration at the head of a line');
offers("条文 \n ", ['要件', '都道府県'], ['第3条'], 'below a clause without a number');
offers("例 「次」 {\n    サービス種別 = [ ", ['訪問介護'], ['要件'], 'the values of a list');
offers("結果 自治体負担 《2》 = 1円\n例 「次」 ふつう { 期待 { ", ['自治体負担', '対象経費'], [], 'a result of the scheme alone, too');
my @outputs = offered("結果 補助額 《2》 = 1円\n例 「次」 ふつう { 期待 { ");
ok((grep { $_ eq '補助額' || $_ eq '対象経費' } @outputs) == 2, "each once: @outputs");
for ([['条文 第3条 「一」', '条文 附則 「二」'], [], ['第4条'], 'what has no number has no next'],
    [['条文 第1234567条 「一」'], [], ['第1234568条'], 'nor has one that is none of a clause'],
    [['条文 第12条 「一」'], ['第13条'], [], 'two digits'], [['条文 別表A9 「一」'], ['別表A10'], [], 'behind a letter'],
    [['条文 第3条の2 「一」'], ['第3条の3', '第4条'], [], 'a clause between two'],
    [['条文 第3条 「一」', '要件 《第4条、第5条》: 真', '要件 《第5条》: 真', '要件 《、第6条》: 真', '要件 《第7条'], ['第4条', '第5条', '第6条'], ['', '第7条'], 'clauses cited with others'],
    [['条文 第3条 「一」', '要件 《第9条', '  》: 真'], ['第4条'], ['第9条'], 'a citation ends with its line'],
    [['条文 第2条 「一」', '条文 第3条 「二」'], ['第4条'], ['第3条'], 'what follows is there already']) {
    my ($lines, $with, $without, $what) = @$_;
    my $before = join '', map { "$_\n" } @$lines;
    offers("${before}条文 ", $with, $without, $what);
    my @each = offered("${before}条文 ");
    my %times;
    $times{$_}++ for @each;
    ok(!(grep { $_ > 1 } values %times), "$what, once: @each");
}
change('t.yoko', {text => "条文 \n条文 第7条 「後」\n$text"});
@items = labels(call('textDocument/completion', at('t.yoko', 0, 3)));
ok(has('第1条', @items), "before the first clause: @items");

# ---- the same in English ----
my $english = <<'END';
scheme e "E"
choices colour { red, blue }
field cost : yen
field paint : colour
clause 3 "Cost"
require 《3》 "Red": paint is red
result 対象経費 = cost
premise usual { cost = 1yen }
END
open_file('e.yoko', $english);
sub english {
    my ($typed) = @_;
    change('e.yoko', {text => "$english$typed\n"});
    my ($row, $tail) = (("$english$typed") =~ tr/\n//, $typed =~ s/.*\n//sr);
    return labels(call('textDocument/completion', at('e.yoko', $row, units($tail))));
}
@items = english('require 《3》: ');
ok(has('cost', @items) && has('require', @items) && has('round_down', @items) && !has('要件', @items) && !has('切り捨て', @items), "words: @items[0 .. 5]");
@items = english('require 《3》: paint is ');
ok(has('red', @items) && !has('cost', @items), "members behind is: @items");
@items = english("example \"next\" usual { expect { ");
ok(has('verdict', @items) && !has('判定', @items), "outputs: @items");
@items = english("example \"next\" usual { expect { verdict = ");
ok(@items == 3 && !has('交付可', @items), "verdicts: @items");
inform('textDocument/didClose', {textDocument => {uri => uri('e.yoko')}});
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

# ---- the value of a name: of the first 例, else of what lies beside the file ----
my $plain = "制度 p 「例なし」\n項目 申請番号 : 文字 必須\n項目 費用 : 円\n条文 1 「額」\n定数 上限 《1》 = 100万円\n定義 半額 《1》 = 費用 × 2分の1\n結果 算定額 《1》 = 切り捨て(小さい方(半額, 上限), 千円)\n結果 対象経費 = 費用\n表 帯(費用) 《1》\n    1円以下 => 1円\n    その他 => 2円\n選択肢 色 {\n    赤、青\n}\n群 赤系 : 色 { 赤 }\n";
sub hovered { my ($name, $content, $word, $nth) = @_; my $hover = call('textDocument/hover', at($name, where($content, $word, $nth))); return $hover ? $hover->{contents}{value} : undef; }
open_file('p.yoko', $plain);
unlike_value('none without a record', hovered('p.yoko', $plain, '半額'));
sub spill { my ($name, $bytes) = @_; open my $file, '>:raw', "$work/$name" or die; print $file $bytes; close $file or die; }
sub unlike_value { my ($what, $told) = @_; ok(defined $told && $told =~ /\*\*半額\*\*/ && $told !~ /^= /m, "$what: " . ($told // 'nothing')); }
spill('p.json', '');
unlike_value('none from an empty file', hovered('p.yoko', $plain, '半額'));
spill('p.json', "[\n");
unlike_value('none from what is no record', hovered('p.yoko', $plain, '半額'));
my $record = Encode::encode('UTF-8', '{"申請番号": "1", "費用": 300001}');
spill('p.json', $record);
my $told = hovered('p.yoko', $plain, '半額');
ok($told =~ m{^= \*\*.*150,000.*\*\* in “\Q$work\E/p\.json”$}m, "the value over p.json: $told");
$told = hovered('p.yoko', $plain, '上限');
ok($told =~ m{^= \*\*.*1,?000,?000.*\*\* in}m || $told !~ /^= /m, "a constant: $told");
ok(hovered('p.yoko', $plain, '帯') !~ /^= /m, 'a table has no value of its own');
change('p.yoko', {text => "${plain}要件 《\n"});
unlike_value('none of what cannot be compiled', hovered('p.yoko', $plain, '半額'));
ok(!defined call('textDocument/hover', at('p.yoko', 0, 0)), 'no name, no hover');

# ---- outline of every kind; one that is half typed ----
change('p.yoko', {text => $plain});
$symbols = call('textDocument/documentSymbol', {textDocument => {uri => uri('p.yoko')}});
my %kinds = map { $_->{name} => $_->{kind} } @$symbols;
ok($kinds{'定数 上限'} == 14 && $kinds{'表 帯'} == 12 && $kinds{'選択肢 色'} == 10 && $kinds{'群 赤系'} == 10 && $kinds{'定義 半額'} == 13,
    'kinds of symbols: ' . join ', ', map { "$_ $kinds{$_}" } sort keys %kinds);
change('p.yoko', {text => "定義\n    次の行 = 1円\n"});
$symbols = call('textDocument/documentSymbol', {textDocument => {uri => uri('p.yoko')}});
ok($symbols->[0]{name} eq '定義', "a name on the next line is left out: $symbols->[0]{name}");

# ---- the settled form of several places, and of the end ----
my $untidy = $plain =~ s/ = 費用 ×/=費用 ×/r =~ s/千円\)\n/千円)   \n/r =~ s/\n\z//r . "\n\n\n\n";
change('p.yoko', {text => $untidy});
my $settling = call('textDocument/formatting', {textDocument => {uri => uri('p.yoko')}, options => {}});
ok(@$settling == 3, 'three places are settled: ' . $json->encode($settling));
change('p.yoko', {text => apply($untidy, $settling)});
ok(!@{call('textDocument/formatting', {textDocument => {uri => uri('p.yoko')}, options => {}})}, 'and the text is settled then');
change('p.yoko', {text => $untidy =~ s/\n+\z//r});
$settling = call('textDocument/formatting', {textDocument => {uri => uri('p.yoko')}, options => {}});
change('p.yoko', {text => apply($untidy =~ s/\n+\z//r, $settling)});
ok(!@{call('textDocument/formatting', {textDocument => {uri => uri('p.yoko')}, options => {}})}, 'a last line without an end, too');
inform('textDocument/didClose', {textDocument => {uri => uri('p.yoko')}});

# ---- names in quotes, clauses, members; what no name can be ----
my $names = <<'END';
制度 n 「名前」
項目 「事業費（税込）」 : 円
選択肢 色 { 赤、青 }
選択肢 形 { 丸、赤 }
項目 色 : 色
項目 形 : 形
一覧 甲 { 項目 額 : 円 }
一覧 乙 { 項目 額 : 円  項目 数量 : 数 }
条文 1 「一」
要件 《1》: 色 = 赤 かつ 形 = 赤
結果 対象経費 《1》 = 「事業費（税込）」 + 合計(甲.額) + 合計(乙.額)
要件 《1》: 件数(乙, 数量 > 1) = 0
END
open_file('n.yoko', $names);
sub renamed {
    my ($word, $nth, $to) = @_;
    my $edit = call('textDocument/rename', {%{at('n.yoko', where($names, $word, $nth))}, newName => $to});
    return $edit->{error} ? $edit->{error}{message} : $edit->{changes} ? apply($names, $edit->{changes}{uri('n.yoko')}) : undef;
}
ok(renamed('「事業費（税込）」', 1, '事業費') eq $names =~ s/「事業費（税込）」/事業費/gr, 'quotes go where the new name needs none');
ok(renamed('赤', 1, '紅色（濃）') eq $names =~ s/\{ 赤/{ 「紅色（濃）」/r =~ s/色 = 赤/色 = 「紅色（濃）」/r, 'and come where it does: ' . renamed('赤', 1, '紅色（濃）'));
ok(renamed('赤', 1, '丸') eq $names =~ s/\{ 赤/{ 丸/r =~ s/色 = 赤/色 = 丸/r, 'another choice may have a member of that name');
ok(renamed('赤', 1, '青') =~ /already/, 'the same choice not');
ok(renamed('額', 1, '数量') eq $names =~ s/項目 額/項目 数量/r =~ s/甲\.額/甲.数量/r, 'another list may have a field of that name');
ok(renamed('額', 2, '数量') =~ /already/, 'the same list not');
ok(renamed('額', 2, '色') =~ /already/, 'nor may it be one of the application');
ok(renamed('1', 1, '第1条') eq $names =~ s/条文 1/条文 第1条/r =~ s/《1》/《第1条》/gr, 'a clause is renamed in its citations: ' . renamed('1', 1, '第1条'));
ok(renamed('1', 1, '第1条、第2条') =~ /cannot be a name/, 'but not to two');
for my $bad ('', "一\n二", '「一」', 'a"b') {
    ok(renamed('色', 1, $bad) =~ /cannot be a name/, 'no name: ' . $json->encode([$bad]));
}
ok(renamed('制度', 1, '何か') =~ /no name here/, 'nothing to rename');
ok($json->encode(call('textDocument/references', {%{at('n.yoko', 0, 0)}, context => {}})) eq '[]', 'no name, no places');
my $places = call('textDocument/references', {%{at('n.yoko', where($names, '「事業費（税込）」'))}, context => {includeDeclaration => JSON::PP::false}});
ok(@$places == 1 && $places->[0]{range}{start}{line} == 10, 'places without the declaration');
my $double = $names =~ s/「事業費（税込）」/"cost (net)"/gr;
change('n.yoko', {text => $double});
$edit = call('textDocument/rename', {%{at('n.yoko', where($double, '"cost (net)"'))}, newName => '費用'});
ok(apply($double, $edit->{changes}{uri('n.yoko')}) eq $double =~ s/"cost \(net\)"/"費用"/gr, 'quotes of another kind stay');
$names .= "各 甲 { 要件 《1》: 甲.額 >= 1円 }\n";
change('n.yoko', {text => $names});
ok(renamed('甲', 1, '丙') eq $names =~ s/甲/丙/gr, 'a list is renamed where a rule of its lines names it, too: ' . renamed('甲', 1, '丙'));
inform('textDocument/didClose', {textDocument => {uri => uri('n.yoko')}});

# ---- where files are named that are not there; in a base ----
my $child = "制度 child 「翌年」\n    基礎 p\n    語彙 無い語彙\n改める 定数 上限 《1》 = 50万円\n";
spill('p.yoko', Encode::encode('UTF-8', $plain));
open_file('child.yoko', $child);
$definition = call('textDocument/definition', at('child.yoko', where($child, 'p')));
ok($definition && $definition->{uri} eq uri('p.yoko'), 'to the base');
ok(!defined call('textDocument/definition', at('child.yoko', where($child, '無い語彙'))), 'to no file');
ok(!defined call('textDocument/definition', at('child.yoko', where($child, '改める'))), 'a keyword is declared nowhere');
inform('textDocument/didClose', {textDocument => {uri => uri('child.yoko')}});

# ---- what is not saved yet, emptied, or not where it should be ----
inform('textDocument/didOpen', {textDocument => {uri => 'untitled:Untitled-1', languageId => 'yoko', version => 1, text => $plain}});
call('textDocument/foldingRange', {textDocument => {uri => 'untitled:Untitled-1'}});
my ($last) = grep { $_->{method} eq 'textDocument/publishDiagnostics' && $_->{params}{uri} eq 'untitled:Untitled-1' } reverse @notes;
ok($last && !(grep { $_->{severity} == 1 } @{$last->{params}{diagnostics}}), 'a document without a file has no errors: ' . $json->encode($last));
$references = call('textDocument/references', {textDocument => {uri => 'untitled:Untitled-1'}, position => {line => 5, character => 3}, context => {includeDeclaration => JSON::PP::true}});
ok(@$references == 2 && !(grep { $_->{uri} ne 'untitled:Untitled-1' } @$references), 'places in it: ' . $json->encode($references));
inform('textDocument/didClose', {textDocument => {uri => 'untitled:Untitled-1'}});
open_file('p.yoko', $plain);
change('p.yoko', {text => ''});
$found = published('p.yoko');
ok(@$found == 1 && $found->[0]{code} eq 'Y0109', 'an emptied document is empty, whatever its file holds: ' . told(@$found));
ok($json->encode(call('textDocument/documentSymbol', {textDocument => {uri => uri('p.yoko')}})) eq '[]', 'and has no outline');
inform('textDocument/didClose', {textDocument => {uri => uri('p.yoko')}});
spill('empty.yoko', '');
ok(!defined call('textDocument/hover', at('empty.yoko', 0, 0)), 'a file without a byte');
spill('broken.yoko', Encode::encode('UTF-8', "制度 b?\n定義 ??? = 1?円\n") =~ s/\?\?/\xE3\x81/r =~ s/\?/\xFF/gr);
@items = labels(call('textDocument/completion', at('broken.yoko', 1, 3)));
ok(has('要件', @items), 'bytes that are no text');
ok(ref call('textDocument/codeAction', {textDocument => {uri => uri('broken.yoko')}, range => range(0, 0, 9, 0), context => {}}) eq 'ARRAY', 'nor fixed');
open_file('vocabulary/fresh.yoko', "語彙 fresh 「新しい語彙」\n項目 費用 : 円円\n");
$found = published('vocabulary/fresh.yoko');
ok(@$found == 1 && $found->[0]{range}{start}{line} == 1, 'a vocabulary that was never saved is checked: ' . told(@$found));
open_file('fresh-user.yoko', "制度 u 「使う」\n語彙 fresh\n結果 対象経費 = 費用\n");
ok(!(grep { $_->{code} eq 'Y0108' } @{published('fresh-user.yoko')}), 'and found by a scheme: ' . told(@{published('fresh-user.yoko')}));
inform('textDocument/didClose', {textDocument => {uri => uri("$_.yoko")}}) for 'vocabulary/fresh', 'fresh-user';
for (['語彙 loose 「置き場所が違う」', 'loose.yoko'], ['語彙 fresk 「名前が違う」', 'vocabulary/fresh.yoko'], ['語彙 fre 「名前が短い」', 'vocabulary/fresh.yoko']) {
    my ($head, $name) = @$_;
    open_file($name, "$head\n項目 費用 : 円\n");
    ok((grep { $_->{code} eq 'Y0109' || $_->{code} eq 'Y0108' } @{published($name)}), "no vocabulary: $head in $name: " . told(@{published($name)}));
    inform('textDocument/didClose', {textDocument => {uri => uri($name)}});
}

# ---- a name wherever it stands: in the base, in a long declaration, in files alike, under a folder of any name ----
$child = "制度 child 「翌年」\n基礎 p\n改める 定数 上限 《1》 = 50万円\n加える 定義 倍 《1》 = 上限 × 2\n改める 結果 対象経費 = 大きい方(費用, 倍)\n";
open_file('child.yoko', $child);
$edit = call('textDocument/rename', {%{at('child.yoko', where($child, '上限'))}, newName => '限度'});
ok(apply($child, $edit->{changes}{uri('child.yoko')}) eq $child =~ s/上限/限度/gr, 'what is amended here is renamed here: ' . $json->encode($edit));
$edit = call('textDocument/rename', {%{at('child.yoko', where($child, '費用'))}, newName => '経費額'});
ok($edit->{changes} && apply($child, $edit->{changes}{uri('child.yoko')}) eq $child =~ s/費用/経費額/r
    && apply($plain, $edit->{changes}{uri('p.yoko')}) eq $plain =~ s/費用/経費額/gr, 'and what is declared in the base in both: ' . $json->encode($edit));
spill('p2.yoko', Encode::encode('UTF-8', $plain));
mkdir "$work/folder.yoko";
open_file('p.yoko', $plain);
$references = call('textDocument/references', {%{at('p.yoko', where($plain, '半額'))}, context => {includeDeclaration => JSON::PP::true}});
ok(@$references == 2 && !(grep { $_->{uri} ne uri('p.yoko') } @$references), 'not in a copy that has them at the same places: ' . $json->encode($references));
$edit = call('textDocument/rename', {%{at('p.yoko', where($plain, '半額'))}, newName => '半額'});
ok($edit->{changes} && @{$edit->{changes}{uri('p.yoko')}} == 2, 'a name can be given the name that it has');
$told = hovered('p.yoko', $plain, '1', 1);
ok($told =~ /^\*\*1\*\* — clause\n/ && $told =~ /条文 1 「額」/, "hover of a clause: $told");
my %places;
for my $line (0 .. 4) {
    for my $character (0 .. 12) {
        my $found = call('textDocument/definition', at('child.yoko', $line, $character));
        $places{"$line $found->{uri}:$found->{range}{start}{line}"}++ if $found;
    }
}
ok($places{'1 ' . uri('p.yoko') . ':0'} && $places{'2 ' . uri('child.yoko') . ':2'} && $places{'4 ' . uri('child.yoko') . ':4'} && !(grep { /^0/ } keys %places),
    'each place leads where its own name is declared: ' . join ', ', sort keys %places);
inform('textDocument/didClose', {textDocument => {uri => uri("$_.yoko")}}) for 'child', 'p';
unlink "$work/$_.yoko" for 'p2';
rmdir "$work/folder.yoko";
my $settled = "制度 s 「決定」\n選択肢 区分 { ソフト、端末 }\n一覧 経費 {\n    項目 区分 : 区分\n    項目 金額 : 円\n}\n条文 1 「額」\n各 経費 {\n    場合 区分 {\n        ソフト { 要件 《1》: 金額 が 1円以上 }\n        決定 先に決まる対象\n        端末 { 要件 《1》: ある(経費, 先に決まる対象) }\n    }\n}\n結果 対象経費 《1》 = 合計(経費.金額, 対象)\n例 「一」 { 経費 [ { 区分 = ソフト  金額 = 1円 } ]  期待 { 対象経費 = 1円 } }\n";
open_file('s.yoko', $settled);
ok(!(grep { $_->{severity} == 1 } @{published('s.yoko')}), 'no errors: ' . told(@{published('s.yoko')}));
$told = hovered('s.yoko', $settled, '先に決まる対象', 2);
ok($told =~ /^\*\*先に決まる対象\*\* — settled coverage of each line of 経費/, "hover of coverage that was settled: $told");
$told = hovered('s.yoko', $settled, '経費', 3);
ok($told =~ /^\*\*経費\*\* — list/ && $told !~ /^= /m, "a list has no value: $told");
inform('textDocument/didClose', {textDocument => {uri => uri('s.yoko')}});
my $lost = "制度 c 「翌年」\n語彙 無い\n";
open_file('lost.yoko', $lost);
ok(!defined call('textDocument/definition', at('lost.yoko', where($lost, '無い'))), 'a vocabulary that is not there');
my $doubled = "制度 d 「二度」\n選択肢 色 { 赤、青 }\n選択肢 色 { 赤、白 }\n項目 壁 : 色\n項目 床 : 無い型\n群 淡 : 無い型 { 白 }\n例 「一」 {\n    床 = \n}\n";
change('lost.yoko', {text => $doubled});
$edit = call('textDocument/rename', {%{at('lost.yoko', where($doubled, '赤', 2))}, newName => '白'});
ok(ref $edit eq 'HASH', 'members of choices that are there twice: ' . $json->encode($edit));
@items = labels(call('textDocument/completion', at('lost.yoko', 7, 8)));
ok(!has('赤', @items), "a field of no type has no members: @items");
@items = labels(call('textDocument/completion', at('lost.yoko', 7, 4)));
ok(has('壁', @items) && has('床', @items), "but is one: @items");
inform('textDocument/didClose', {textDocument => {uri => uri('lost.yoko')}});
$hover = call('textDocument/hover', at('vocabulary/common.yoko', where(do { open my $file, '<:utf8', "$work/vocabulary/common.yoko" or die; local $/; <$file> }, 'サービス', 1)));
($line, $character) = where($text, '都道府県');
$told = call('textDocument/hover', at('t.yoko', $line, $character))->{contents}{value};
ok($told =~ /^\*\*都道府県\*\* — field, .*「/, "hover with the label of the field: $told");
open_file('vocabulary/given.yoko', "語彙 given 「前提のある語彙」\n選択肢 県 { 山口県、広島県 }\n# " . 'あ' x 400 . "\n前提 ふつう { }\n");
$told = call('textDocument/hover', at('vocabulary/given.yoko', 3, 4))->{contents}{value};
ok($told =~ /```yoko\n前提 ふつう \{ \}\n```\z/, "a premise of a vocabulary: $told");
inform('textDocument/didClose', {textDocument => {uri => uri('vocabulary/given.yoko')}});
open_file('long.yoko', "制度 l 「長い」\n選択肢 月 {\n" . join('', map { "    月$_、\n" } 1 .. 14) . "    月15\n}\n項目 開始 : 月\n結果 対象経費 = 1円\n");
$told = call('textDocument/hover', at('long.yoko', 1, 4))->{contents}{value};
ok($told =~ /月11、\n…\n```\z/ && $told !~ /月12/, "a long declaration is cut: $told");
inform('textDocument/didClose', {textDocument => {uri => uri('long.yoko')}});
my $odd = "Z 9~{あ}";
mkdir "$work/$odd";
spill("$odd/base.yoko", Encode::encode('UTF-8', "制度 base 「元」\n項目 費用 : 円\n結果 対象経費 = 費用\n"));
my $coded = "file://$work/Z%209~%7b%E3%81%82%7D";
inform('textDocument/didOpen', {textDocument => {uri => "$coded/child.yoko", languageId => 'yoko', version => 1, text => "制度 child 「翌年」\n基礎 base\n改める 結果 対象経費 = 費用\n"}});
$definition = call('textDocument/definition', {textDocument => {uri => "$coded/child.yoko"}, position => {line => 2, character => 14}});
ok($definition && $definition->{uri} eq "file://$work/Z%209~%7B%E3%81%82%7D/base.yoko", 'a folder whose name needs escapes: ' . $json->encode($definition));
inform('textDocument/didClose', {textDocument => {uri => "$coded/child.yoko"}});
ok(!defined call('textDocument/hover', {textDocument => {uri => "file:///none%zz%4G%g4%4"}, position => {line => 0, character => 0}}), 'escapes that are none');
inform('textDocument/didOpen', {textDocument => {uri => 'file:///no/such/folder/x.yoko', languageId => 'yoko', version => 1, text => $plain}});
$references = call('textDocument/references', {textDocument => {uri => 'file:///no/such/folder/x.yoko'}, position => {line => 5, character => 3}, context => {}});
ok(@$references == 1, 'places in a document of a folder that is not there: ' . $json->encode($references));
inform('textDocument/didClose', {textDocument => {uri => 'file:///no/such/folder/x.yoko'}});

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
