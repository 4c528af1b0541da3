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
sub units { my ($string) = @_; return length(Encode::encode('UTF-16LE', $string)) / 2; }
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

# ---- quick fixes: what they mend is gone, and nothing new has come ----
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

# The right text, the wrong one, what the fix is to make of it ("": anything), and what is filled into the place that it
# leaves; undef: it leaves none.
my $computed = '結果 算定額 《2》 = 切り捨て(対象経費 × 率, 千円)';
sub table { return "表 帯(職員数) 《2》\n" . join('', map { "    $_\n" } @_) . '結果 算定額 《2》 = 小さい方(切り捨て(対象経費 × 率, 千円), 帯(職員数))'; }
my @slips = (
    ['Y0032', '定義 率 《2》 = 2分の1', "定義 率 《2》 = 2分の1\n    ただし 介護保険指定 4分の3", '介護保険指定 のとき 4分の3'],
    ['Y0012', '要件 《1》', "要件\x{200B} 《1》", '要件 《1》'],
    ['Y0013', '「県内」', '「県内', '「県内」:'],
    ['Y0013', '条文 2 「額」', '条文 2 「額', '条文 2 「額」'],
    ['Y0014', '《1》 「県内」', '《1 「県内」', '《1》 「県内」'],
    ['Y0014', '《2》 = 2分の1', '《2 = 2分の1', '《2》 = 2分の1'],
    ['Y0015', '《1》 「県内」', '《》 「県内」', '《1》 「県内」'],
    ['Y0016', '110,000円', '1,10,000円', ''],
    ['Y0024', '都道府県 = 山口県', "テ\x{3099}ータ連携 = なし", 'データ連携 = なし'],
    ['Y0025', '金額 - 消費税', '金額 ― 消費税', '金額 - 消費税'],
    ['Y0033', "    要件 《1》 「😀」: 区分 = 介護ソフト\n}", '    要件 《1》 「😀」: 区分 = 介護ソフト', "介護ソフト\n}\n結果"],
    ['Y0033', '千円)', '千円', '千円)'],
    ['Y0034', '千円)', '千円))', '千円)'],
    ['Y0037', '文書量半減 のとき', '文書量半減のとき', '文書量半減 のとき'],
    ['Y0038', '要件 《1》 「県内」: 都道府県 = 山口県', "項目 余り : 真偽 必須 必須\n要件 《1》 「県内」: 余り", "真偽 必須\n"],
    ['Y0040', '都道府県 = 山口県', '職員数 = 5人以上', '職員数 が 5人以上'],
    ['Y0044', '都道府県 = 山口県', '都道府県 が（山口県、広島県）', 'が{山口県、広島県}'],
    ['Y0044', '都道府県 = 山口県', '都道府県 が【山口県、広島県】', 'が{山口県、広島県}'],
    ['Y0046', '対象経費 × 率', '対象　経費 × 率', '対象経費 × 率'],
    ['Y0046', '定義 税抜額', '定義 税抜　額', '定義 税抜額'],
    ['Y0046', '経費.税抜額, 対象', '経費.税抜 額, 対象', '経費.税抜額, 対象'],
    ['Y0047', '都道府県 = 山口県', '都道府県は 山口県', '都道府県 が 山口県'],
    ['Y0050', '「県内」:', '「県内」', '「県内」: 都道府県'],
    ['Y0051', '率, 千円)', '率, 1 円)', '率, 1円)'],
    ['Y0052', '110,000円', '110 000円', '110000円'],
    ['Y0053', '条文 1 「対象」', "※ 別表のとおり\n条文 1 「対象」", '# ※ 別表のとおり'],
    ['Y0054', '都道府県 = 山口県', '1人 <= 職員数 <= 50人', '1人 <= 職員数 かつ 職員数 <= 50人'],
    ['Y0055', '都道府県 = 山口県', '職員数 1人以上', '職員数 が 1人以上'],
    ['Y0057', '都道府県 = 山口県', 'でない 介護保険指定', '介護保険指定 でない'],
    ['Y0101', '都道府県 = 山口県', '都道府件 = 山口県', '都道府県 = 山口県'],
    ['Y0109', "制度 t 「試し」\n    施行 令和6年4月1日\n", '', "制度 t 「」\n"],
    ['Y0120', '要件 《1》', '要件 《9》', "条文 9 「」"],
    ['Y0122', '条文 2 「額」', "条文 2 「額」\n条文 3 「目的」", '条文 3 「目的」 計算なし 「」'],
    ['Y0123', '要件 《1》 「県内」', '要件 「県内」', '要件 《1》 「県内」'],
    ['Y0124', '条文 1 「対象」', '条文 1 「対象」 計算なし 「目的」', '条文 1 「対象」'],
    ['Y0201', '都道府県 = 山口県', '都道府県 が 山口県 または 広島県', '都道府県 が { 山口県、広島県 }'],
    ['Y0202', '都道府県 = 山口県', '日数(申請日, 完了日) >= 1年', '年数(申請日, 完了日) >= 1年'],
    ['Y0030', '切り捨て(対象経費 × 率, 千円)', '切り捨て(対象経費 × 率 1000円)', '率 、1000円'],
    ['Y0047', '都道府県 = 山口県', '職員数 => 1人', '職員数 >= 1人'],
    ['Y0067', '= 2分の1', '= 2分の1以内', '= 2分の1'],
    ['Y0127', '都道府県 = 山口県', '介護保険指定である', ': 介護保険指定'],
    ['Y0205', '切り捨て(対象経費 × 率, 千円)', '対象経費 × 率', ''],
    ['Y0204', '金額 - 消費税', '金額 - 100', '金額 - 100円'],
    ['Y0204', '金額 - 消費税', '大きい方(100万, 金額)', '大きい方(100万円, 金額)'],
    ['Y0211', '大きい方(0円, 金額 - 消費税)', '切り捨て((金額 - 消費税) × 2分の1, 1円)', '切り捨て((大きい方(0円, 金額 - 消費税)) × 2分の1, 1円)'],
    ['Y0215', $computed, table('端数 きりすて', '0人以上 => 100万円'), '端数 '],
    ['Y0223', '= 2分の1', '= 50', '= 50%'],
    ['Y0301', $computed, table('端数 四捨五入', '10人以下 => 100万円'), "\n    11人以上 => 160万円\n", '160万円'],
    ['Y0301', $computed, table('端数 四捨五入', '10人以下 => 100万円', '21人以上 => 200万円'), "\n    11人以上20人以下 => 160万円\n", '160万円'],
    ['Y0301', $computed, table('端数 四捨五入', '10人以下 => 100万円', '11人超 => 200万円'), '11人以上 =>'],
    ['Y0301', $computed, table('10人以下 => 100万円', '11人以上 => 160万円'), "表 帯(職員数) 《2》\n    端数 四捨五入\n"],
    ['Y0302', $computed, table('端数 四捨五入', '10人以下 => 100万円', '10人以上 => 160万円'), '10人超 =>'],
    ['Y0302', $computed, table('端数 四捨五入', '10人以下 => 100万円', '5人以上20人以下 => 160万円', '21人以上 => 200万円'), '10人超20人以下 =>'],
    ['Y0302', $computed, table('端数 四捨五入', '10人以下 => 100万円', '10人以上 => 160万円'), '10人未満 =>'],
    ['Y0313', '都道府県 = 山口県', '職員数 が 50人以上1人以下', '職員数 が 1人以上50人以下'],
    ['Y0603', '金額 = 110,000円', '金額 = 110,000人', '金額 = 110,000円'],
);
for my $slip (@slips) {
    my ($code, $right, $wrong, $becomes, $filling) = @$slip;
    my $slipped = $text;
    my $what = "$code `" . ($wrong =~ s/\n/ /gr) . '`';
    ok(index($text, $right) >= 0, "$what: there is no `$right`");
    substr $slipped, index($text, $right), length $right, $wrong;
    change('t.yoko', {text => $slipped});
    my $before = published('t.yoko');
    my ($diagnostic) = grep { $_->{code} eq $code } @$before;
    ok($diagnostic, "$what is told: " . told(@$before)) or next;
    next unless $diagnostic;
    my ($fix) = grep { index(apply($slipped, $_->{edit}{changes}{uri('t.yoko')}) =~ s/ => \n/" => " . ($filling \/\/ '') . "\n"/er, $becomes) >= 0 } fixes_of('t.yoko', $diagnostic);
    ok($fix, "$what has the fix `$becomes`: " . join ' | ', map { $_->{title} } fixes_of('t.yoko', $diagnostic)) or next;
    next unless $fix;
    my $mended = apply($slipped, $fix->{edit}{changes}{uri('t.yoko')});
    $mended =~ s/ => \n/ => $filling\n/ if defined $filling;
    change('t.yoko', {text => $mended});
    my %was;
    $was{$_->{code}}++ for @$before;
    my @new = grep { $_->{code} eq $code || --($was{$_->{code}} //= 0) < 0 } @{published('t.yoko')};
    ok(!@new, "$what is mended by `$fix->{title}` and nothing else is wrong: " . join ', ', map { "$_->{code} $_->{message}" =~ s/\n.*//sr } @new);
}

# ---- the same for the wrong scheme of every page on a diagnostic: no fix leaves it there or brings another ----
my ($offered, @mended) = (0);
for my $page (sort glob "$source/doc/errors/Y*.md") {
    my ($code) = $page =~ /(Y\d+)\.md/;
    my $content = do { open my $file, '<:utf8', $page or die; local $/; <$file> };
    next unless $content =~ /```text wrong (\w+)\.yoko\n(.*?)```/s && $1 eq 'scheme';
    my $wrong = $2;
    open_file('scheme.yoko', $wrong);
    my $before = published('scheme.yoko');
    my $mends;
    for my $diagnostic (grep { $_->{code} eq $code } @$before) {
        for my $fix (fixes_of('scheme.yoko', $diagnostic)) {
            my $after = apply($wrong, $fix->{edit}{changes}{uri('scheme.yoko')});
            next if $after =~ /=> (\n|$)/;   # left for the writer to complete
            $offered++;
            change('scheme.yoko', {text => $after});
            my @left = @{published('scheme.yoko')};
            my $errors = grep { $_->{severity} == 1 } @left;
            ok($errors <= (grep { $_->{severity} == 1 } @$before) && (grep { $_->{code} eq $code } @left) < (grep { $_->{code} eq $code } @$before),
                "$code: `$fix->{title}` mends: " . told(@$before) . ' became ' . told(@left));
            $mends = 1;
            change('scheme.yoko', {text => $wrong});
        }
    }
    push @mended, $code if $mends;
    inform('textDocument/didClose', {textDocument => {uri => uri('scheme.yoko')}});
}
print "codes whose page has a fix: @mended\n" if $ENV{YOKO_TEST_VERBOSE};
ok(@mended >= 40, 'fixes for many pages: ' . scalar(@mended) . ' codes');

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

print "$passed passed, $failed failed\n";
exit($failed != 0);
