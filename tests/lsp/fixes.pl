#!/usr/bin/perl
# SPDX-License-Identifier: Apache-2.0
# Quick fixes, asked for as an editor asks: what they make of the text, and that the mistake is gone then.
use strict;
use warnings;
use utf8;
use Encode ();
use JSON::PP;

require "$ENV{YOKO_TEST_SOURCE}/tests/lsp/editor.pl";
our ($source, $work, $json, $next, @notes, $in, $pid, $text);

start();
open_file('t.yoko', $text);

# ---- quick fixes: what they mend is gone, and nothing new has come ----
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

# ---- what each fix makes of a slip, to the letter, in Japanese (fixes.txt) ----
sub document {
    my ($name, $content) = @_;
    open my $file, '>:utf8', "$work/$name.yoko" or die;
    print $file $content;
    close $file;
}
document('base', <<'END');
制度 base 「元」
項目 費用 : 円
項目 自己負担 : 円
条文 第3条 「費用」
条文 第9条 「目的」 計算なし 「趣旨」
定数 上限 = 100万円
表 帯(人数: 人) 《第3条》
    10人以下 => 50万円
    11人以上 => 100万円
定義 負担後 = 費用 - 自己負担
結果 対象経費 = 費用
結果 算定額 《第3条》 = 小さい方(費用, 上限)
END
document('broken', "制度 broken\n項目 費用 : 円\n条文 第3条 「費用」\n要件 《第3条》: 費用 > 単価\n結果 対象経費 = 費用\n");
my $head = "制度 t 「試し」\n項目 費用 : 円\n項目 職員数 : 人\n一覧 経費 {\n    項目 金額 : 円\n}\n条文 第3条 「費用」\n結果 対象経費 = 費用\n";

# The lines that are taken out and put in.
sub difference {
    my ($old, $new) = map { [split /\n/, $_, -1] } @_;
    while (@$old && @$new && $old->[0] eq $new->[0]) { shift @$old; shift @$new; }
    while (@$old && @$new && $old->[-1] eq $new->[-1]) { pop @$old; pop @$new; }
    return join '', (map { "- $_\n" } @$old), map { "+ $_\n" } @$new;
}
sub found {
    my ($codes, $content) = @_;
    my $told = '';
    open_file('slip.yoko', $content);
    for my $diagnostic (grep { index($codes, $_->{code}) >= 0 } @{published('slip.yoko')}) {
        $told .= '@ ' . (split /\n/, $content)[$diagnostic->{range}{start}{line}] . "\n";
        $told .= "* $_->{title}\n" . difference($content, apply($content, $_->{edit}{changes}{uri('slip.yoko')}))
            for fixes_of('slip.yoko', $diagnostic);
    }
    inform('textDocument/didClose', {textDocument => {uri => uri('slip.yoko')}});
    return $told;
}
leave();
$ENV{LANGUAGE} = 'ja';
start();
my $cases = "$source/tests/lsp/fixes.txt";
my ($about, @cases) = split /^=== /m, do { open my $file, '<:utf8', $cases or die; local $/; <$file> };
my $blessed = $about;
for my $case (@cases) {
    my ($whole, $codes, $name, $content, $wanted) = $case =~ /^(! )?((?:Y\d+ ?)+)(.*)\n((?:(?![@]).*\n)*?)((?:[@*+-] ?.*\n)*)\n*\z/ or die "fixes.txt: $case";
    my $got = found($codes, ($whole ? '' : $head) . $content);
    ok($got eq $wanted && $got, "$codes$name: instead of\n${wanted}came\n$got");
    $blessed .= '=== ' . ($whole // '') . "$codes$name\n$content$got\n";
}
if ($ENV{YOKO_TEST_BLESS}) {
    open my $file, '>:utf8', $cases or die;
    print $file $blessed =~ s/\n+\z/\n/r;
}

leave();
finish();
