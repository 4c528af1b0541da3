# yoko test --suggest as CSV: what an officer opens in a spreadsheet, fills in and gives back.

=== cases at the edges as CSV, not judged yet
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --suggest -o 案.csv
ls
sed 's/^/| /' 案.csv 案.経費.csv
yoko test small.yoko 案.csv | tail -2
--- stdout ja
small.yoko
案.csv
案.経費.csv
| ﻿申請番号,事例.試すこと,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額\x0d
| 案-0001,半分 (small.yoko:20): 県内 = false,false,,,,,,,,,\x0d
| 案-0002,半分 (small.yoko:20): 県内 = null,,,,,,,,,,\x0d
| 案-0003,半分 (small.yoko:20): 経費[1].金額 = 1999999,true,,,,,,,,,\x0d
| 案-0004,半分 (small.yoko:20): 経費[1].金額 = 2000000,true,,,,,,,,,\x0d
| 案-0005,半分 (small.yoko:20): 経費[1].金額 = 2000001,true,,,,,,,,,\x0d
| 案-0006,半分 (small.yoko:20): 経費[1].金額 = 2001999,true,,,,,,,,,\x0d
| 案-0007,半分 (small.yoko:20): 経費[1].金額 = 2002000,true,,,,,,,,,\x0d
| 案-0008,半分 (small.yoko:20): 経費[1].金額 = 2002001,true,,,,,,,,,\x0d
| 案-0009,半分 (small.yoko:20): 経費[1].金額 = null,true,,,,,,,,,\x0d
| 案-0010,"半分 (small.yoko:20): 経費[1].契約日 = ""2024-03-31""",true,,,,,,,,,\x0d
| 案-0011,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-01""",true,,,,,,,,,\x0d
| 案-0012,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-02""",true,,,,,,,,,\x0d
| 案-0013,半分 (small.yoko:20): 経費[1].契約日 = null,true,,,,,,,,,\x0d
| ﻿申請番号,金額,契約日,期待.対象,期待.対象外理由,期待.対象額\x0d
| 案-0001,301000,2024-06-01,,,\x0d
| 案-0002,301000,2024-06-01,,,\x0d
| 案-0003,1999999,2024-06-01,,,\x0d
| 案-0004,2000000,2024-06-01,,,\x0d
| 案-0005,2000001,2024-06-01,,,\x0d
| 案-0006,2001999,2024-06-01,,,\x0d
| 案-0007,2002000,2024-06-01,,,\x0d
| 案-0008,2002001,2024-06-01,,,\x0d
| 案-0009,,2024-06-01,,,\x0d
| 案-0010,301000,2024-03-31,,,\x0d
| 案-0011,301000,2025-04-01,,,\x0d
| 案-0012,301000,2025-04-02,,,\x0d
| 案-0013,301000,,,,\x0d
規則 6 件のうち、4 件を試しています。
合格 1 件、不合格 13 件
--- stdout en
small.yoko
案.csv
案.経費.csv
| ﻿申請番号,case.what it tries,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額\x0d
| case-0001,半分 (small.yoko:20): 県内 = false,false,,,,,,,,,\x0d
| case-0002,半分 (small.yoko:20): 県内 = null,,,,,,,,,,\x0d
| case-0003,半分 (small.yoko:20): 経費[1].金額 = 1999999,true,,,,,,,,,\x0d
| case-0004,半分 (small.yoko:20): 経費[1].金額 = 2000000,true,,,,,,,,,\x0d
| case-0005,半分 (small.yoko:20): 経費[1].金額 = 2000001,true,,,,,,,,,\x0d
| case-0006,半分 (small.yoko:20): 経費[1].金額 = 2001999,true,,,,,,,,,\x0d
| case-0007,半分 (small.yoko:20): 経費[1].金額 = 2002000,true,,,,,,,,,\x0d
| case-0008,半分 (small.yoko:20): 経費[1].金額 = 2002001,true,,,,,,,,,\x0d
| case-0009,半分 (small.yoko:20): 経費[1].金額 = null,true,,,,,,,,,\x0d
| case-0010,"半分 (small.yoko:20): 経費[1].契約日 = ""2024-03-31""",true,,,,,,,,,\x0d
| case-0011,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-01""",true,,,,,,,,,\x0d
| case-0012,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-02""",true,,,,,,,,,\x0d
| case-0013,半分 (small.yoko:20): 経費[1].契約日 = null,true,,,,,,,,,\x0d
| ﻿申請番号,金額,契約日,期待.対象,期待.対象外理由,期待.対象額\x0d
| case-0001,301000,2024-06-01,,,\x0d
| case-0002,301000,2024-06-01,,,\x0d
| case-0003,1999999,2024-06-01,,,\x0d
| case-0004,2000000,2024-06-01,,,\x0d
| case-0005,2000001,2024-06-01,,,\x0d
| case-0006,2001999,2024-06-01,,,\x0d
| case-0007,2002000,2024-06-01,,,\x0d
| case-0008,2002001,2024-06-01,,,\x0d
| case-0009,,2024-06-01,,,\x0d
| case-0010,301000,2024-03-31,,,\x0d
| case-0011,301000,2025-04-01,,,\x0d
| case-0012,301000,2025-04-02,,,\x0d
| case-0013,301000,,,,\x0d
Of 6 rules, 4 are put to the test.
1 passed, 13 failed
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 案.経費.csv から読みます
--- stderr en
the list 経費 is read from 案.経費.csv, which lies beside the records

=== filled in, and saved by a spreadsheet in the older code page with its own forms of dates and truth values
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --suggest -o 案.csv
yoko run small.yoko 案.csv --columns 判定,補助額 -o 判定.csv 2>err
tail -n +2 判定.csv >answers
perl -i -ne 'BEGIN { open A, "answers"; } s/\r\n//; if ($. > 1) { my ($verdict, $grant) = split /,/, <A>; $grant =~ s/[\r\n]+$//; my @c = split /,/, $_, -1; splice @c, -9, 1, $verdict; $c[-1] = $grant; $_ = join ",", @c } print "$_\r\n"' 案.csv
for file in 案.csv 案.経費.csv; do
    sed -e 's/true/TRUE/g; s/false/FALSE/g; s/\([0-9]\{4\}\)-0*\([0-9]*\)-0*\([0-9]*\),/\1\/\2\/\3,/g; s/^\xEF\xBB\xBF//' "$file" |
        iconv -f UTF-8 -t CP932 >saved && mv saved "$file"
done
iconv -f CP932 -t UTF-8 案.csv | sed 's/^/| /'
yoko test small.yoko 案.csv --no-cases | tail -1
sed -i 's/999000/999001/' 案.csv
yoko test small.yoko 案.csv --no-cases | tail -1
--- stdout ja
| 申請番号,事例.試すこと,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額\x0d
| 案-0001,半分 (small.yoko:20): 県内 = FALSE,FALSE,不交付,,,,,,,,0\x0d
| 案-0002,半分 (small.yoko:20): 県内 = null,,要確認,,,,,,,,\x0d
| 案-0003,半分 (small.yoko:20): 経費[1].金額 = 1999999,TRUE,交付可,,,,,,,,999000\x0d
| 案-0004,半分 (small.yoko:20): 経費[1].金額 = 2000000,TRUE,交付可,,,,,,,,1000000\x0d
| 案-0005,半分 (small.yoko:20): 経費[1].金額 = 2000001,TRUE,交付可,,,,,,,,1000000\x0d
| 案-0006,半分 (small.yoko:20): 経費[1].金額 = 2001999,TRUE,交付可,,,,,,,,1000000\x0d
| 案-0007,半分 (small.yoko:20): 経費[1].金額 = 2002000,TRUE,交付可,,,,,,,,1000000\x0d
| 案-0008,半分 (small.yoko:20): 経費[1].金額 = 2002001,TRUE,交付可,,,,,,,,1000000\x0d
| 案-0009,半分 (small.yoko:20): 経費[1].金額 = null,TRUE,要確認,,,,,,,,\x0d
| 案-0010,"半分 (small.yoko:20): 経費[1].契約日 = ""2024-03-31""",TRUE,交付可,,,,,,,,0\x0d
| 案-0011,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-01""",TRUE,交付可,,,,,,,,0\x0d
| 案-0012,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-02""",TRUE,交付可,,,,,,,,0\x0d
| 案-0013,半分 (small.yoko:20): 経費[1].契約日 = null,TRUE,要確認,,,,,,,,\x0d
合格 14 件、不合格 0 件
合格 13 件、不合格 1 件
--- stdout en
| 申請番号,case.what it tries,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額\x0d
| case-0001,半分 (small.yoko:20): 県内 = FALSE,FALSE,不交付,,,,,,,,0\x0d
| case-0002,半分 (small.yoko:20): 県内 = null,,要確認,,,,,,,,\x0d
| case-0003,半分 (small.yoko:20): 経費[1].金額 = 1999999,TRUE,交付可,,,,,,,,999000\x0d
| case-0004,半分 (small.yoko:20): 経費[1].金額 = 2000000,TRUE,交付可,,,,,,,,1000000\x0d
| case-0005,半分 (small.yoko:20): 経費[1].金額 = 2000001,TRUE,交付可,,,,,,,,1000000\x0d
| case-0006,半分 (small.yoko:20): 経費[1].金額 = 2001999,TRUE,交付可,,,,,,,,1000000\x0d
| case-0007,半分 (small.yoko:20): 経費[1].金額 = 2002000,TRUE,交付可,,,,,,,,1000000\x0d
| case-0008,半分 (small.yoko:20): 経費[1].金額 = 2002001,TRUE,交付可,,,,,,,,1000000\x0d
| case-0009,半分 (small.yoko:20): 経費[1].金額 = null,TRUE,要確認,,,,,,,,\x0d
| case-0010,"半分 (small.yoko:20): 経費[1].契約日 = ""2024-03-31""",TRUE,交付可,,,,,,,,0\x0d
| case-0011,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-01""",TRUE,交付可,,,,,,,,0\x0d
| case-0012,"半分 (small.yoko:20): 経費[1].契約日 = ""2025-04-02""",TRUE,交付可,,,,,,,,0\x0d
| case-0013,半分 (small.yoko:20): 経費[1].契約日 = null,TRUE,要確認,,,,,,,,\x0d
14 passed, 0 failed
13 passed, 1 failed
--- stderr ja
一覧「経費」を、申請と同じフォルダーにある 案.経費.csv から読みます
警告[Y0706]: 「案.経費.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
警告[Y0706]: 「案.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
一覧「経費」を、申請と同じフォルダーにある 案.経費.csv から読みます
警告[Y0706]: 「案.経費.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
警告[Y0706]: 「案.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
--- stderr en
the list 経費 is read from 案.経費.csv, which lies beside the records
warning[Y0706]: `案.経費.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
warning[Y0706]: `案.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
the list 経費 is read from 案.経費.csv, which lies beside the records
warning[Y0706]: `案.経費.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
warning[Y0706]: `案.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8

=== with --all the present cases come first and hold as they did
A value that is not settled, an empty list, a rate, a list of texts, and lines keep what is expected of them.
--- file cases.ndjson
{"record": {"申請番号": "A", "県内": true, "経費": [{"番号": 1, "金額": 301000, "契約日": "2024-06-01"}, {"番号": 2, "金額": 5, "契約日": "2023-06-01"}]}, "expected": {"申請番号": "A", "判定": "交付可", "不足項目": [], "不適合": [], "補助率": null, "算定額": 150000, "経費": [{"番号": 1, "対象": true, "対象外理由": null, "対象額": 301000}, {"番号": 2, "対象": false, "対象外理由": "第2条", "対象額": 0}]}}
{"record": {"申請番号": "B", "経費": []}, "expected": {"判定": "要確認", "不足項目": ["県内"], "補助額": null, "経費": []}}
{"record": {"申請番号": "C", "県内": {"値": true}}, "expected": {"入力エラー": "県内"}}
{"record": {"申請番号": "D", "県内": 3}, "expected": {"入力エラー": "県内"}}
{"record": {"申請番号": "E", "経費": [3]}, "expected": {"入力エラー": "経費"}}
{"record": {"申請番号": "F", "経費": 3}, "expected": {"入力エラー": "経費"}}
{"record": {"申請番号": "G", "経費": null}, "expected": {"判定": "要確認"}}
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko cases.ndjson --suggest --all -o all.csv
head -n 6 all.csv | sed 's/^/| /'
head -n 4 all.経費.csv | sed 's/^/| /'
yoko test small.yoko all.csv --all | grep '^○\|^pass'
--- stdout ja
| ﻿申請番号,事例.試すこと,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額,期待.入力エラー\x0d
| 案-0001,半分 (small.yoko:20),true,,,,,,,,,150000,\x0d
| 案-0002,A (cases.ndjson:1),true,交付可,なし,なし,,未記入,,,150000,,\x0d
| 案-0003,B (cases.ndjson:2),,要確認,,県内,,,,,,未記入,\x0d
| 案-0004,D (cases.ndjson:4),3,,,,,,,,,,県内\x0d
| 案-0005,G (cases.ndjson:7),,要確認,,,,,,,,,\x0d
| ﻿申請番号,番号,金額,契約日,期待.対象,期待.対象外理由,期待.対象額\x0d
| 案-0001,,301000,2024-06-01,,,\x0d
| 案-0002,1,301000,2024-06-01,true,未記入,301000\x0d
| 案-0002,2,5,2023-06-01,false,第2条,0\x0d
○ 半分 (small.yoko:20)
○ 案-0001 (all.csv:2)
○ 案-0002 (all.csv:3)
○ 案-0003 (all.csv:4)
○ 案-0004 (all.csv:5)
○ 案-0005 (all.csv:6)
--- stdout en
| ﻿申請番号,case.what it tries,県内,期待.判定,期待.不適合,期待.不足項目,期待.対象経費,期待.補助率,期待.基準額,期待.上限額,期待.算定額,期待.補助額,期待.入力エラー\x0d
| case-0001,半分 (small.yoko:20),true,,,,,,,,,150000,\x0d
| case-0002,A (cases.ndjson:1),true,交付可,なし,なし,,未記入,,,150000,,\x0d
| case-0003,B (cases.ndjson:2),,要確認,,県内,,,,,,未記入,\x0d
| case-0004,D (cases.ndjson:4),3,,,,,,,,,,県内\x0d
| case-0005,G (cases.ndjson:7),,要確認,,,,,,,,,\x0d
| ﻿申請番号,番号,金額,契約日,期待.対象,期待.対象外理由,期待.対象額\x0d
| case-0001,,301000,2024-06-01,,,\x0d
| case-0002,1,301000,2024-06-01,true,未記入,301000\x0d
| case-0002,2,5,2023-06-01,false,第2条,0\x0d
pass 半分 (small.yoko:20)
pass case-0001 (all.csv:2)
pass case-0002 (all.csv:3)
pass case-0003 (all.csv:4)
pass case-0004 (all.csv:5)
pass case-0005 (all.csv:6)
--- stderr ja
警告[Y0634]: 事例「C (cases.ndjson:3)」は CSV の形に書けないので、書き出しませんでした
  = 直し方: 一つのセルに収まらない値が申請にあります。申請を直すか、NDJSON で書き出してください(-o ファイル.ndjson)
警告[Y0634]: 事例「E (cases.ndjson:5)」は CSV の形に書けないので、書き出しませんでした
  = 直し方: 一つのセルに収まらない値が申請にあります。申請を直すか、NDJSON で書き出してください(-o ファイル.ndjson)
警告[Y0634]: 事例「F (cases.ndjson:6)」は CSV の形に書けないので、書き出しませんでした
  = 直し方: 一つのセルに収まらない値が申請にあります。申請を直すか、NDJSON で書き出してください(-o ファイル.ndjson)
一覧「経費」を、申請と同じフォルダーにある all.経費.csv から読みます
--- stderr en
warning[Y0634]: the case `C (cases.ndjson:3)` cannot be written as CSV and is left out
  = help: its record holds an object or a list where CSV has one cell: have it written as NDJSON (-o FILE.ndjson), or correct the record
warning[Y0634]: the case `E (cases.ndjson:5)` cannot be written as CSV and is left out
  = help: its record holds an object or a list where CSV has one cell: have it written as NDJSON (-o FILE.ndjson), or correct the record
warning[Y0634]: the case `F (cases.ndjson:6)` cannot be written as CSV and is left out
  = help: its record holds an object or a list where CSV has one cell: have it written as NDJSON (-o FILE.ndjson), or correct the record
the list 経費 is read from all.経費.csv, which lies beside the records

=== what cannot be suggested
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko test small.yoko --suggest --format csv
echo $?
sed -i 's/150,000円/151,000円/' small.yoko
yoko test small.yoko --suggest -o 案.ndjson
echo $?
ls
--- stdout
4
1
small.yoko
--- stderr ja
エラー[Y0635]: CSV の事例は一覧ごとに別のファイルになるので、標準出力には書けません
  = 直し方: -o 案.csv のように事例のファイルの名前を書いてください。一覧はその隣に「案.一覧の名前.csv」として書きます
エラー[Y0636]: small.yoko の事例のうち 1 件が不合格なので、案を作れません
  = 直し方: 先に「yoko test small.yoko」で不合格の事例を確かめ、制度か事例を直してください
--- stderr en
error[Y0635]: cases in CSV have a file for each list, so they cannot go to standard output
  = help: name the file of the cases: -o CASES.csv; that of a list stands beside it as CASES.LIST.csv
error[Y0636]: 1 of the cases of small.yoko fail, so none is suggested
  = help: see which with `yoko test small.yoko`, and correct the scheme or the cases first

