# Ledgers. One slip, and what is said of it; doc/errors/ explains each.

=== Y0904 another program is writing to the ledger `…`
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "BEGIN IMMEDIATE" ".shell yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --wait 0" 2>&1 | grep -v '^System'
--- stdout ja
エラー[Y0904]: ほかのプログラムが台帳「ledger.db」に書き込んでいます
  = 直し方: そのプログラムが終わってからやり直すか、--wait 秒数 を付けて長く待ってください。これまでの記録はそのままです
--- stdout en
error[Y0904]: another program is writing to the ledger `ledger.db`
  = help: try again when it has finished, or wait longer with --wait SECONDS; what was kept before stands

=== Y0906 the ledger `…` was written by a later yoko
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "PRAGMA user_version = 99"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0906]: 台帳「ledger.db」は、より新しい yoko で書かれています
  = 直し方: その版か、それより新しい版を使ってください。このファイルには手を付けていません
--- stdout en
error[Y0906]: the ledger `ledger.db` was written by a later yoko
  = help: use that version or a later one; it was left as it is

=== Y0907 the ledger `…` refuses: …
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TABLE entry"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0907]: 台帳「ledger.db」が受け付けません: no such table: entry
  = 直し方: yoko verify で正しいかどうかが分かります。これまでの記録はそのままです
--- stdout en
error[Y0907]: the ledger `ledger.db` refuses: no such table: entry
  = help: `yoko verify` tells whether it is sound; what was kept before stands

=== Y0912 …: entry … is missing
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER decision_lasts; DELETE FROM decision WHERE number = 3"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0912]: ledger.db: 記録 3 番がありません
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
ledger.db: 制度 1件、判定 2件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0912]: ledger.db: entry 3 is missing
  = help: take it from a copy of the ledger made before, and find out who could write to this one
ledger.db: 1 schemes, 2 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH

=== Y0913 …: the last entry is not the one that was written last
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "UPDATE head SET hash = '0'"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0913]: ledger.db: 今ある最後の記録が、最後に書いたはずの記録と違います
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
ledger.db: 制度 1件、判定 3件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0913]: ledger.db: the last entry is not the one that was written last
  = help: take it from a copy of the ledger made before, and find out who could write to this one
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH

=== Y0914 …: entry … rests on the content …, which is missing
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_lasts; DELETE FROM content"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0914]: ledger.db: 記録 1 番の判定に使った本文またはプログラム(ハッシュ HASH)がありません
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
ledger.db: 制度 1件、判定 3件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0914]: ledger.db: entry 1 rests on the content HASH, which is missing
  = help: take it from a copy of the ledger made before, and find out who could write to this one
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH

=== Y0915 …: the content … was changed
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_stays; UPDATE content SET bytes = 'x'"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0915]: ledger.db: 判定に使った本文またはプログラム(ハッシュ HASH)が書き換えられています
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
エラー[Y0915]: ledger.db: 判定に使った本文またはプログラム(ハッシュ HASH)が書き換えられています
  = 直し方: 以前に取った台帳の写しと比べて失われたものを確かめ、この台帳に書けた人を調べてください
ledger.db: 制度 1件、判定 3件、承認 0件。異常 2件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0915]: ledger.db: the content HASH was changed
  = help: take it from a copy of the ledger made before, and find out who could write to this one
error[Y0915]: ledger.db: the content HASH was changed
  = help: take it from a copy of the ledger made before, and find out who could write to this one
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 2 faults
hash of the last entry: HASH

=== Y0916 …: entry … was added by other means than yoko
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "UPDATE head SET number = 3"
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0916]: ledger.db: 記録 4 番は yoko によらずに加えられています
  = 直し方: 以前に取った台帳の写しと比べ、この台帳に書けた人を確かめてください
ledger.db: 制度 1件、判定 3件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0916]: ledger.db: entry 4 was added by other means than yoko
  = help: compare with a copy of the ledger made before, and find out who could write to this one
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH

=== Y0921 the program of entry … cannot be run by this yoko: …
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_stays; UPDATE content SET bytes = 'YKCx' WHERE substr(bytes, 1, 3) = CAST('YKC' AS BLOB)"
yoko replay ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
警告[Y0921]: 記録 1 番のプログラムは、この yoko では動きません: 変換済みの制度のファイルではありません
  = 直し方: その判定は、残された本文を今コンパイルしたものと比べます。書いたときの yoko ならプログラムを動かせます
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stdout en
warning[Y0921]: the program of entry 1 cannot be run by this yoko: it is no compiled scheme
  = help: its decisions are held against the stored text, compiled today; the yoko that wrote it can still run the program
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== Y0922 the stored text of entry … (`…`) no longer compiles
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER content_stays; UPDATE content SET bytes = 'x' WHERE substr(bytes, 1, 3) <> CAST('YKC' AS BLOB)"
yoko replay ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0922]: 記録 1 番(「small」)の本文が、今の yoko ではコンパイルできません
  = 直し方: 書いたときの yoko で再判定してください。台帳にある書き方は失われてはならないので、報告してください
再判定 3件 = 同じ 3件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stdout en
error[Y0922]: the stored text of entry 1 (`small`) no longer compiles
  = help: replay with the yoko that wrote it; the language must not lose what ledgers hold, so please report this
3 decided again = 3 the same + 0 accepted before + 0 different + 0 that rest on hashed values

=== Y0930 …: … decisions were not replayed, since the entry of their batch or scheme is missing
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
sqlite3 ledger.db "DROP TRIGGER entry_lasts; DELETE FROM entry WHERE number = 2"
yoko replay ledger.db
--- stderr ja
エラー[Y0930]: ledger.db: 判定 3件は、属する一括記録か制度の記録がないため、再判定していません
  = 直し方: 何がないかは yoko verify で分かります。失われる前に取った台帳の写しで、もう一度再判定してください
再判定 0件 = 同じ 0件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
--- stderr en
error[Y0930]: ledger.db: 3 decisions were not replayed, since the entry of their batch or scheme is missing
  = help: `yoko verify` names what is missing; take it from a copy of the ledger made before
0 decided again = 0 the same + 0 accepted before + 0 different + 0 that rest on hashed values
--- exit
1

=== Y0931 …: the file itself is damaged: …
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk 2>/dev/null
perl -0777 -pi -e 's/batch1/batcx1/' ledger.db
yoko verify ledger.db 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/'
--- stdout ja
エラー[Y0931]: ledger.db: ファイルそのものが壊れています: row 2 missing from index entry_scheme
  = 直し方: 以前に取った台帳の写しを使ってください。どう壊れているかは、SQLite が英語で示しています
ledger.db: 制度 1件、判定 3件、承認 0件。異常 1件
最後の記録のハッシュ: HASH
--- stdout en
error[Y0931]: ledger.db: the file itself is damaged: row 2 missing from index entry_scheme
  = help: take a copy of the ledger made before; what the damage is, SQLite says in English
ledger.db: 1 schemes, 3 decisions, 0 acceptances; 1 faults
hash of the last entry: HASH

=== Y0932 `…` holds no salt: it takes 32 characters or more
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
echo 2024 >salt
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --salt-file salt
echo $?
: >salt
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --salt-file salt 2>&1 | head -n 1
mkdir folder
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --salt-file folder 2>&1 | head -n 1
yoko record small.yoko applications.ndjson --ledger ledger.db --by clerk --salt-file nowhere/salt 2>&1 | head -n 1
test -e ledger.db || echo no ledger was made
--- stdout ja
5
エラー[Y0932]: 「salt」にソルトがありません。32文字以上が必要です
エラー[Y0804]: 「folder」はファイルではなくフォルダーです
エラー[Y0801]: 「nowhere/salt」に書き出せません: そのフォルダーがありません
no ledger was made
--- stdout en
5
error[Y0932]: `salt` holds no salt: it takes 32 characters or more
error[Y0804]: `folder` is a folder, not a file
error[Y0801]: cannot write `nowhere/salt`: there is no such folder
no ledger was made
--- stderr ja
エラー[Y0932]: 「salt」にソルトがありません。32文字以上が必要です
  = 直し方: まだないファイルを指定すると、ソルトを作って入れます。自分で書くときは、推測されない32文字以上にしてください
--- stderr en
error[Y0932]: `salt` holds no salt: it takes 32 characters or more
  = help: name a file that is not there yet, and a salt is made in it; or write 32 characters or more that nobody can guess

=== Y0933 the personal data that `…` holds of this scheme were not hashed with this salt
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
record() { yoko record small.yoko applications.ndjson --by clerk --resume "$@"; }
record --ledger ledger.db --salt-file salt 2>/dev/null
record --ledger ledger.db --salt-file other
echo $?
record --ledger ledger.db --hash-personal 2>&1 | head -n 1
record --ledger inside.db --hash-personal 2>/dev/null
record --ledger inside.db --salt-file salt 2>&1 | head -n 1
record --ledger ledger.db --salt-file salt
sqlite3 ledger.db "SELECT count(*) FROM decision"
--- stdout ja
4
エラー[Y0933]: 「ledger.db」にあるこの制度の個人情報は、このソルトでハッシュにしたものではありません
エラー[Y0933]: 「inside.db」にあるこの制度の個人情報は、このソルトでハッシュにしたものではありません
3
--- stdout en
4
error[Y0933]: the personal data that `ledger.db` holds of this scheme were not hashed with this salt
error[Y0933]: the personal data that `inside.db` holds of this scheme were not hashed with this salt
3
--- stderr ja
エラー[Y0933]: 「ledger.db」にあるこの制度の個人情報は、このソルトでハッシュにしたものではありません
  = 直し方: --salt-file でハッシュにしたときのファイルを指定するか、--resume を付けずに記録してください
申請 3件 = 記録した判定 0件 + 記録済み 3件 + 入力エラー 0件
--- stderr en
error[Y0933]: the personal data that `ledger.db` holds of this scheme were not hashed with this salt
  = help: give --salt-file with the file that they were hashed with, or record without --resume
3 applications in = 0 decisions kept + 3 kept before + 0 input errors (入力エラー)

=== Y0934 `…` gives `…` as it stands in the application, which would put personal data into the ledger
Through a condition and a list it is a copy too; what is reckoned from it is none, and without hashing all may be kept.
--- file plain.yoko
制度 plain 「氏名を写す制度」
    施行 2024-04-01
項目 申請番号 : 文字 必須
項目 氏名 : 文字 個人情報
項目 旧氏名 : 文字 個人情報
項目 生年月日 : 日付 個人情報
項目 所得 : 円 個人情報
項目 改姓 : 真偽
一覧 家族 { 項目 番号 : 数 鍵 既定 位置  項目 収入 : 円 個人情報 }
結果 宛名 = もし 改姓 なら 氏名 それ以外 旧氏名
結果 誕生日 = 生年月日
結果 年齢 = 年数(生年月日, 2025-04-01)
結果 算定額 = 小さい方(所得, 10万円) + 合計(家族.収入)
--- file a.ndjson
{"申請番号":"A","氏名":"横浜太郎","旧氏名":"横浜太郎","生年月日":"1980-01-01","所得":1,"改姓":false}
--- command
yoko record plain.yoko a.ndjson --ledger ledger.db --by clerk --hash-personal
echo $?
yoko record plain.yoko a.ndjson --ledger ledger.db --by clerk --salt-file salt 2>&1 | grep -c Y0934
ls
yoko record plain.yoko a.ndjson --ledger ledger.db --by clerk 2>&1 | head -n 1
--- stdout ja
4
2
a.ndjson
plain.yoko
申請 1件 = 記録した判定 1件 + 入力エラー 0件
--- stdout en
4
2
a.ndjson
plain.yoko
1 applications in = 1 decisions kept + 0 input errors (入力エラー)
--- stderr ja
エラー[Y0934]: 「宛名」は申請の「氏名」をそのまま写すので、個人情報が台帳に残ってしまいます
  = 直し方: 「氏名」は申請番号から調べられるので、制度の「宛名」を削ってください。そのまま残してよければ、--hash-personal と --salt-file を付けずに記録してください
エラー[Y0934]: 「誕生日」は申請の「生年月日」をそのまま写すので、個人情報が台帳に残ってしまいます
  = 直し方: 「生年月日」は申請番号から調べられるので、制度の「誕生日」を削ってください。そのまま残してよければ、--hash-personal と --salt-file を付けずに記録してください
--- stderr en
error[Y0934]: `宛名` gives `氏名` as it stands in the application, which would put personal data into the ledger
  = help: take `宛名` out of the scheme, since `氏名` can be looked up by the 申請番号; or, if it may be kept in plain words, record without --hash-personal and --salt-file
error[Y0934]: `誕生日` gives `生年月日` as it stands in the application, which would put personal data into the ledger
  = help: take `誕生日` out of the scheme, since `生年月日` can be looked up by the 申請番号; or, if it may be kept in plain words, record without --hash-personal and --salt-file

