# Foreign functions: a calendar of business days (tests/foreign/calendar.c), and functions that probe what goes in and
# comes out (tests/foreign/probe.c). Both are built by `make check`.

=== the example of the manual, with its library
--- command
yoko test --allow-library calendar=$YOKO_TEST_BUILD/tests/foreign/calendar.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko
--- stdout ja
規則 8 件のうち、8 件を試しています。
合格 3 件、不合格 0 件
--- stdout en
Of 8 rules, 8 are put to the test.
3 passed, 0 failed

=== a check needs no library
--- command
yoko check $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko | sed 's,.*/tests,tests,'
--- stdout ja
tests/foreign/calendar.yoko: エラーはありません(警告 0件) — 備品購入補助
--- stdout en
tests/foreign/calendar.yoko: no error, 0 warning(s) — 備品購入補助

=== without its library nothing is decided
--- command
yoko run $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stderr ja
エラー[Y1110]: この制度はライブラリ「calendar」の外部の関数「営業日である」を使いますが、ライブラリが指定されていません
  = 直し方: ライブラリのファイルを指定してください(--allow-library calendar=/絶対パス)
エラー[Y1110]: この制度はライブラリ「calendar」の外部の関数「営業日数」を使いますが、ライブラリが指定されていません
  = 直し方: ライブラリのファイルを指定してください(--allow-library calendar=/絶対パス)
エラー[Y1110]: この制度はライブラリ「calendar」の外部の関数「営業日後」を使いますが、ライブラリが指定されていません
  = 直し方: ライブラリのファイルを指定してください(--allow-library calendar=/絶対パス)
--- stderr en
error[Y1110]: the scheme calls the foreign function `営業日である` of the library `calendar`, which was not given
  = help: name the file of the library: --allow-library calendar=/absolute/path
error[Y1110]: the scheme calls the foreign function `営業日数` of the library `calendar`, which was not given
  = help: name the file of the library: --allow-library calendar=/absolute/path
error[Y1110]: the scheme calls the foreign function `営業日後` of the library `calendar`, which was not given
  = help: name the file of the library: --allow-library calendar=/absolute/path
--- exit
4

=== every type in and out, unknowns, failures and values that the declaration does not allow
Of application 4 nothing is known: the reasons of all operands are united. 2 and 3 get what is out of range; 5 to 8 fail. The
column refuses the whole of it because of 8, and no other application suffers from that.
--- command
yoko run --allow-library probe=$YOKO_TEST_BUILD/tests/foreign/probe.so $YOKO_TEST_SOURCE/tests/foreign/probe.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stdout ja
{"申請番号": "1", "制度": "probe", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": 2.5, "翌の日": "2024-02-29", "半分の負担": "3/8", "名": "甲・末尾", "答え": 5, "一括の答え": 0}}
{"申請番号": "2", "入力エラー": "外部の関数「倍」が、宣言した範囲や型に合わない値を返しました"}
{"申請番号": "3", "入力エラー": "外部の関数「翌日」が、宣言した範囲や型に合わない値を返しました"}
{"申請番号": "4", "制度": "probe", "判定": "要確認", "不足項目": ["名称", "県内"], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": null, "翌の日": null, "半分の負担": null, "名": null, "答え": null, "一括の答え": null}}
{"申請番号": "5", "入力エラー": "外部の関数「返答」: 七番の誤りです"}
{"申請番号": "6", "入力エラー": "外部の関数「返答」が番号3の誤りを返しました"}
{"申請番号": "7", "入力エラー": "外部の関数「返答」が番号1の誤りを返しました"}
{"申請番号": "8", "入力エラー": "外部の関数「返答」が番号200の誤りを返しました"}
--- stdout en
{"申請番号": "1", "制度": "probe", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": 2.5, "翌の日": "2024-02-29", "半分の負担": "3/8", "名": "甲・末尾", "答え": 5, "一括の答え": 0}}
{"申請番号": "2", "入力エラー": "the foreign function `倍` gave a value that its declaration does not allow"}
{"申請番号": "3", "入力エラー": "the foreign function `翌日` gave a value that its declaration does not allow"}
{"申請番号": "4", "制度": "probe", "判定": "要確認", "不足項目": ["名称", "県内"], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": null, "翌の日": null, "半分の負担": null, "名": null, "答え": null, "一括の答え": null}}
{"申請番号": "5", "入力エラー": "the foreign function `返答` says: 七番の誤りです"}
{"申請番号": "6", "入力エラー": "the foreign function `返答` failed with number 3"}
{"申請番号": "7", "入力エラー": "the foreign function `返答` failed with number 1"}
{"申請番号": "8", "入力エラー": "the foreign function `返答` failed with number 200"}
--- stderr ja
エラー[Y0827]: 申請「2」を判定できませんでした: 外部の関数「倍」が、宣言した範囲や型に合わない値を返しました
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
エラー[Y0827]: 申請「3」を判定できませんでした: 外部の関数「翌日」が、宣言した範囲や型に合わない値を返しました
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
エラー[Y0827]: 申請「5」を判定できませんでした: 外部の関数「返答」: 七番の誤りです
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
エラー[Y0827]: 申請「6」を判定できませんでした: 外部の関数「返答」が番号3の誤りを返しました
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
エラー[Y0827]: 申請「7」を判定できませんでした: 外部の関数「返答」が番号1の誤りを返しました
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
エラー[Y0827]: 申請「8」を判定できませんでした: 外部の関数「返答」が番号200の誤りを返しました
  = 直し方: 申請の金額を確かめてください。正しければ、この場合の扱いを制度に書く必要があります
申請 8件 = 判定 2件(交付可 1、不交付 0、要確認 1)+ 入力エラー 6件
--- stderr en
error[Y0827]: application `2` could not be decided: the foreign function `倍` gave a value that its declaration does not allow
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
error[Y0827]: application `3` could not be decided: the foreign function `翌日` gave a value that its declaration does not allow
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
error[Y0827]: application `5` could not be decided: the foreign function `返答` says: 七番の誤りです
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
error[Y0827]: application `6` could not be decided: the foreign function `返答` failed with number 3
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
error[Y0827]: application `7` could not be decided: the foreign function `返答` failed with number 1
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
error[Y0827]: application `8` could not be decided: the foreign function `返答` failed with number 200
  = help: look at the amounts in the record; if they are right, the scheme has to say what holds in this case
8 applications in = 2 decided (交付可 1, 不交付 0, 要確認 1) + 6 input errors (入力エラー)
--- exit
2

=== what comes out does not depend on threads, and columns can be chosen
--- command
for i in $(seq 1 3000); do echo "{\"申請番号\":\"$i\",\"県内\":false,\"台数\":$((i % 9)),\"初日\":\"2024-02-28\",\"負担\":\"3/4\",\"名称\":\"甲$((i % 7))\",\"番号\":$((i % 4))}"; done >many.ndjson
for n in 1 4; do yoko run --threads $n --columns '申請番号,名,一括の答え,答え' --allow-library probe=$YOKO_TEST_BUILD/tests/foreign/probe.so $YOKO_TEST_SOURCE/tests/foreign/probe.yoko many.ndjson -o $n.csv 2>/dev/null; done
cmp 1.csv 4.csv && head -6 1.csv | tr -d '\r'
--- stdout
申請番号,名,一括の答え,答え
1,,,
2,,,
3,,,
4,甲4・末尾,0,5
5,,,

=== a pinned library that is the one
--- command
so=$YOKO_TEST_BUILD/tests/foreign/calendar.so
yoko test --allow-library calendar=$so@sha256:$(sha256sum $so | cut -d' ' -f1) $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko
--- stdout ja
規則 8 件のうち、8 件を試しています。
合格 3 件、不合格 0 件
--- stdout en
Of 8 rules, 8 are put to the test.
3 passed, 0 failed

=== a pinned library that is another one
--- command
printf 'anything' >other.so
yoko run --allow-library calendar=$PWD/other.so@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson 2>&1 | sed "s,$PWD,/here,"
--- stdout ja
エラー[Y1113]: ライブラリ「/here/other.so」は許可されたものと違います。SHA-256はee0874170b7f6f32b8c2ac9573c428d35b575270a66b757c2c0185d2bd09718dで、許可されたe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855ではありません
  = 直し方: 誰が変えたのかを確かめてください。意図した変更であれば、新しいSHA-256で許可してください
--- stdout en
error[Y1113]: the library `/here/other.so` is not the one that was allowed: its SHA-256 is ee0874170b7f6f32b8c2ac9573c428d35b575270a66b757c2c0185d2bd09718d, not e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  = help: find out who changed it; if the change is meant, allow it with the new SHA-256

=== a library without the function
--- command
yoko run --allow-library calendar=$YOKO_TEST_BUILD/tests/foreign/probe.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stderr ja
エラー[Y1114]: ライブラリ「calendar」には、制度が「営業日である」として使う関数「is_business_day」がありません
  = 直し方: 制度が前提とするライブラリを指定するか、制度に書かれた名前を直してください
エラー[Y1114]: ライブラリ「calendar」には、制度が「営業日数」として使う関数「business_days」がありません
  = 直し方: 制度が前提とするライブラリを指定するか、制度に書かれた名前を直してください
エラー[Y1114]: ライブラリ「calendar」には、制度が「営業日後」として使う関数「business_day_after」がありません
  = 直し方: 制度が前提とするライブラリを指定するか、制度に書かれた名前を直してください
--- stderr en
error[Y1114]: the library `calendar` has no function `is_business_day`, which the scheme calls as `営業日である`
  = help: give the library that the scheme was written for, or correct the name in the scheme
error[Y1114]: the library `calendar` has no function `business_days`, which the scheme calls as `営業日数`
  = help: give the library that the scheme was written for, or correct the name in the scheme
error[Y1114]: the library `calendar` has no function `business_day_after`, which the scheme calls as `営業日後`
  = help: give the library that the scheme was written for, or correct the name in the scheme
--- exit
4

=== a file that is no library
--- command
printf 'no library at all' >other.so
yoko run --allow-library calendar=$PWD/other.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson 2>&1 | sed "s,$PWD,/here,; s/\\(loaded\\|せん\\): .*/\\1: …/"
--- stdout ja
エラー[Y1115]: ライブラリ「/here/other.so」を読み込めません: …
  = 直し方: この計算機向けにビルドされた共有ライブラリを指定してください
--- stdout en
error[Y1115]: the library `/here/other.so` cannot be loaded: …
  = help: give a shared library that was built for this machine

=== a library that is not there
--- command
yoko run --allow-library calendar=/nowhere/calendar.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stderr ja
エラー[Y1112]: ライブラリ「/nowhere/calendar.so」を読めません: そのファイルがありません
  = 直し方: パスを直すか、読む権限を得てください
--- stderr en
error[Y1112]: cannot read the library `/nowhere/calendar.so`: there is no such file
  = help: correct the path, or get permission to read there
--- exit
5

=== a library without a path of its own, and a hash that is none
--- command
yoko run --allow-library calendar=calendar.so calendar records; echo $?
yoko run --allow-library calendar=/calendar.so@sha256:12 calendar records
--- stdout
4
--- stderr ja
エラー[Y1111]: 「calendar=calendar.so」からは、どのライブラリがどこにあるか分かりません
  = 直し方: 「名前=/絶対パス」、またはsha256sumが示す64桁を付けて「名前=/絶対パス@sha256:16進数」と書いてください
エラー[Y1111]: 「calendar=/calendar.so@sha256:12」からは、どのライブラリがどこにあるか分かりません
  = 直し方: 「名前=/絶対パス」、またはsha256sumが示す64桁を付けて「名前=/絶対パス@sha256:16進数」と書いてください
--- stderr en
error[Y1111]: `calendar=calendar.so` does not say which library lies where
  = help: write NAME=/absolute/path, or NAME=/absolute/path@sha256:HEX with the 64 digits that sha256sum prints
error[Y1111]: `calendar=/calendar.so@sha256:12` does not say which library lies where
  = help: write NAME=/absolute/path, or NAME=/absolute/path@sha256:HEX with the 64 digits that sha256sum prints
--- exit
4

=== a library given twice
--- command
so=$YOKO_TEST_BUILD/tests/foreign/calendar.so
yoko run --allow-library calendar=$so --allow-library calendar=$so calendar records
--- stderr ja
エラー[Y1119]: ライブラリ「calendar」が二度指定されています
  = 直し方: 一つのライブラリには一つのファイルを指定してください
--- stderr en
error[Y1119]: the library `calendar` was given twice
  = help: name one file for each library
--- exit
4

=== what cannot be declared
--- file bad.yoko
制度 bad 「誤り」
項目 申請番号 : 文字 必須
項目 初日 : 日付
項目 台数 : 数(台) 小数2桁
選択肢 区分名 { 備品, 通信費 }
項目 区分 : 区分名
条文 第1条 「試み」
外部 関数 場所(日付): 数(日) = 「business_days」 から 「/usr/lib/calendar.so」
外部 関数 記号(日付): 数(日) = 「business-days」 から 「calendar」
外部 関数 型(区分名): 数(日) = 「business_days」 から 「calendar」
外部 関数 番号(日付): 数(日) = 「business_days」 から 「calendar」 誤り 0 「零」 誤り 2 「二」 誤り 2 「二」
外部 関数 多い(数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数): 数 = 「sum」 から 「calendar」
外部 関数 空(日付): 数(日) 10日以上3日以下 = 「business_days」 から 「calendar」
外部 関数 細かい(数(台)): 数(台) = 「round」 から 「calendar」
要件 《第1条》: 場所(初日) = 1日 または 記号(初日) = 1日 または 型(区分) = 1日 または 番号(初日) = 1日
要件 《第1条》: 多い(1) = 1 または 空(初日) = 1日 または 細かい(台数) = 1台
要件 《第1条》: 細かい(1台, 2台) = 1台 または 細かい(初日) = 1台
結果 対象経費 = 1円
--- command
yoko check bad.yoko
--- stdout ja
bad.yoko: エラー 10件、警告 0件
--- stdout en
bad.yoko: 10 error(s), 0 warning(s)
--- stderr ja
エラー[Y1101]: 「/usr/lib/calendar.so」はライブラリの名前にできません
 --> bad.yoko:8:41
  |
8 | 外部 関数 場所(日付): 数(日) = 「business_days」 から 「/usr/lib/calendar.so」
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^
  = 直し方: 「calendar」のような名前を書いてください。制度にはライブラリの呼び名だけを書き、置き場所は実行する人が指定します(--allow-library calendar=/path)
エラー[Y1102]: 「business-days」はライブラリの関数の名前にできません
 --> bad.yoko:9:22
  |
9 | 外部 関数 記号(日付): 数(日) = 「business-days」 から 「calendar」
  |                                ^^^^^^^^^^^^^^^^^
  = 直し方: ライブラリが公開している名前を、英字、数字、「_」で書いてください
エラー[Y1103]: 「区分名」(区分名の選択肢)は外部の関数に渡せません
  --> bad.yoko:10:9
   |
10 | 外部 関数 型(区分名): 数(日) = 「business_days」 から 「calendar」
   |              ^^^^^^
   = 直し方: 渡せるのは、真偽、円、数(単位の有無を問いません)、率、日付、年度、文字です。区分は「区分 = 備品」のような真偽にして渡してください
エラー[Y1104]: 「0」は誤りの番号にできないか、二度書かれています
  --> bad.yoko:11:55
   |
11 | 外部 関数 番号(日付): 数(日) = 「business_days」 から 「calendar」 誤り 0 「零」 誤り 2 「二」 誤り 2 「二」
   |                                                                         ^
   = 直し方: 1から1000000までの整数を一度ずつ書いてください(例: 誤り 1 「…」)
エラー[Y1104]: 「2」は誤りの番号にできないか、二度書かれています
  --> bad.yoko:11:73
   |
11 | 外部 関数 番号(日付): 数(日) = 「business_days」 から 「calendar」 誤り 0 「零」 誤り 2 「二」 誤り 2 「二」
   |                                                                                                     ^
   = 直し方: 1から1000000までの整数を一度ずつ書いてください(例: 誤り 1 「…」)
エラー[Y1105]: 外部の関数「多い」に渡す値が16個を超えています
  --> bad.yoko:12:58
   |
12 | 外部 関数 多い(数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数): 数 = 「sum」 から 「calendar」
   |                                                                                ^^
   = 直し方: 渡す値を減らすか、関数を分けてください
エラー[Y1106]: 「空」の範囲に入る値がありません
  --> bad.yoko:13:19
   |
13 | 外部 関数 空(日付): 数(日) 10日以上3日以下 = 「business_days」 から 「calendar」
   |                            ^^^^
   = 直し方: 小さい方を先に書いてください
エラー[Y1107]: この値は、外部の関数「細かい」が受け取るより細かい端数を持ちます
  --> bad.yoko:16:44
   |
16 | 要件 《第1条》: 多い(1) = 1 または 空(初日) = 1日 または 細かい(台数) = 1台
   |                                                                 ^^^^
   = 直し方: 先に端数を処理するか、宣言の小数の桁を増やしてください(例: 数(台) 小数2桁)
エラー[Y0107]: 「細かい」の引数は1個ですが、2個あります
  --> bad.yoko:17:11
   |
17 | 要件 《第1条》: 細かい(1台, 2台) = 1台 または 細かい(初日) = 1台
   |                 ^^^^^^^^^^^^^^^^
   = 直し方: 引数の数を合わせてください
エラー[Y0201]: これは日付ですが、ここには台の数量が必要です
  --> bad.yoko:17:36
   |
17 | 要件 《第1条》: 細かい(1台, 2台) = 1台 または 細かい(初日) = 1台
   |                                                      ^^^^
   = 直し方: その種類の値を書いてください
--- stderr en
error[Y1101]: `/usr/lib/calendar.so` cannot be the name of a library
 --> bad.yoko:8:41
  |
8 | 外部 関数 場所(日付): 数(日) = 「business_days」 から 「/usr/lib/calendar.so」
  |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write a name as 「calendar」: a scheme says what a library is called, and whoever runs it says where it lies (--allow-library calendar=/path)
error[Y1102]: `business-days` cannot be the name of a function in a library
 --> bad.yoko:9:22
  |
9 | 外部 関数 記号(日付): 数(日) = 「business-days」 から 「calendar」
  |                                ^^^^^^^^^^^^^^^^^
  = help: write the name that the library exports, of letters, digits and _
error[Y1103]: `区分名` (a choice of 区分名) cannot be handed to a foreign function
  --> bad.yoko:10:9
   |
10 | 外部 関数 型(区分名): 数(日) = 「business_days」 から 「calendar」
   |              ^^^^^^
   = help: hand over 真偽, 円, 数 with or without a unit, 率, 日付, 年度 or 文字; ask for a choice by a truth, as 区分 = 備品
error[Y1104]: `0` is no number for an error, or stands here twice
  --> bad.yoko:11:55
   |
11 | 外部 関数 番号(日付): 数(日) = 「business_days」 から 「calendar」 誤り 0 「零」 誤り 2 「二」 誤り 2 「二」
   |                                                                         ^
   = help: write whole numbers from 1 to 1000000, each once: 誤り 1 「…」
error[Y1104]: `2` is no number for an error, or stands here twice
  --> bad.yoko:11:73
   |
11 | 外部 関数 番号(日付): 数(日) = 「business_days」 から 「calendar」 誤り 0 「零」 誤り 2 「二」 誤り 2 「二」
   |                                                                                                     ^
   = help: write whole numbers from 1 to 1000000, each once: 誤り 1 「…」
error[Y1105]: the foreign function `多い` takes more than 16 values
  --> bad.yoko:12:58
   |
12 | 外部 関数 多い(数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数, 数): 数 = 「sum」 から 「calendar」
   |                                                                                ^^
   = help: hand over fewer, or divide the function
error[Y1106]: no value of `空` lies in this range
  --> bad.yoko:13:19
   |
13 | 外部 関数 空(日付): 数(日) 10日以上3日以下 = 「business_days」 から 「calendar」
   |                            ^^^^
   = help: write the lower end first
error[Y1107]: this value has finer steps than the foreign function `細かい` takes
  --> bad.yoko:16:44
   |
16 | 要件 《第1条》: 多い(1) = 1 または 空(初日) = 1日 または 細かい(台数) = 1台
   |                                                                 ^^^^
   = help: round it first, or declare the value with more decimals: 数(台) 小数2桁
error[Y0107]: `細かい` takes 1 arguments, here are 2
  --> bad.yoko:17:11
   |
17 | 要件 《第1条》: 細かい(1台, 2台) = 1台 または 細かい(初日) = 1台
   |                 ^^^^^^^^^^^^^^^^
   = help: give it as many as it takes
error[Y0201]: this is a date (日付), but an amount in 台 is wanted here
  --> bad.yoko:17:36
   |
17 | 要件 《第1条》: 細かい(1台, 2台) = 1台 または 細かい(初日) = 1台
   |                                                      ^^^^
   = help: write a value of that kind
--- exit
3

=== the settled form, in both languages
--- command
cp $YOKO_TEST_SOURCE/tests/foreign/probe.yoko x.yoko
yoko fmt --check x.yoko && yoko fmt --lang en x.yoko && grep -A1 'foreign\|error' x.yoko && yoko fmt --lang ja x.yoko && cmp x.yoko $YOKO_TEST_SOURCE/tests/foreign/probe.yoko
--- stdout
foreign function 逆(truth): truth = "not_so" from "probe"
foreign function 倍(number(台) decimals 2): number(台) decimals 2 0台..20台 = "doubled" from "probe"
foreign function 翌日(date): date 令和6年1月1日..令和6年12月31日 = "day_after" from "probe"
foreign function 半分(rate): rate = "half_rate" from "probe"
foreign function 連結(text, text): text = "joined" from "probe"
foreign function 返答(number): number = "answer" from "probe"
    error 7 "七番の誤りです"
foreign function 一括(number): number = "column_answer" from "probe" columns
    error 2 "奇数です"
    error 3 "大きすぎます"
require 《第1条》: 逆(県内)

=== an image keeps the declarations, and is bound when it is loaded
--- command
yoko compile $YOKO_TEST_SOURCE/tests/foreign/probe.yoko -o probe.ykc
yoko dis probe.ykc | sed -n '/^foreign/,/^code/p; /CALL/p'
yoko run probe.ykc $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson 2>&1 | head -1
yoko run --allow-library probe=$YOKO_TEST_BUILD/tests/foreign/probe.so probe.ykc $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson 2>/dev/null | head -1
--- stdout ja
foreign functions (7)
    逆 is not_so of probe
        operand : truth
        result : truth
    連結 is joined of probe
        operand : text
        operand : text
        result : text
    倍 is doubled of probe
        operand : amount 台 / 100
        result : amount 台 / 100 from 0 to 2000
    翌日 is day_after of probe
        operand : date
        result : date from 19723 to 20088
    半分 is half_rate of probe
        operand : rate
        result : rate
    返答 is answer of probe
        operand : amount
        result : amount from 0 to 1000000
        failure 7 「七番の誤りです」
    column 一括 is column_answer of probe
        operand : amount
        result : amount from 0 to 1000000
        failure 2 「奇数です」
        failure 3 「大きすぎます」
code (20)
    r4                 CALL_FLAG        r3 逆
    r7                 CALL_WORD        r5 r6 連結
    r12                CALL_WORD        r11 倍
    r14                CALL_WORD        r13 翌日
    r16                CALL_WORD        r15 半分
    r18                CALL_WORD        r17 返答
    r19                CALL_WORD        r17 一括
エラー[Y1110]: この制度はライブラリ「probe」の外部の関数「逆」を使いますが、ライブラリが指定されていません
{"申請番号": "1", "制度": "probe", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": 2.5, "翌の日": "2024-02-29", "半分の負担": "3/8", "名": "甲・末尾", "答え": 5, "一括の答え": 0}}
--- stdout en
foreign functions (7)
    逆 is not_so of probe
        operand : truth
        result : truth
    連結 is joined of probe
        operand : text
        operand : text
        result : text
    倍 is doubled of probe
        operand : amount 台 / 100
        result : amount 台 / 100 from 0 to 2000
    翌日 is day_after of probe
        operand : date
        result : date from 19723 to 20088
    半分 is half_rate of probe
        operand : rate
        result : rate
    返答 is answer of probe
        operand : amount
        result : amount from 0 to 1000000
        failure 7 「七番の誤りです」
    column 一括 is column_answer of probe
        operand : amount
        result : amount from 0 to 1000000
        failure 2 「奇数です」
        failure 3 「大きすぎます」
code (20)
    r4                 CALL_FLAG        r3 逆
    r7                 CALL_WORD        r5 r6 連結
    r12                CALL_WORD        r11 倍
    r14                CALL_WORD        r13 翌日
    r16                CALL_WORD        r15 半分
    r18                CALL_WORD        r17 返答
    r19                CALL_WORD        r17 一括
error[Y1110]: the scheme calls the foreign function `逆` of the library `probe`, which was not given
{"申請番号": "1", "制度": "probe", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 100, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": [], "結果": {"倍の台数": 2.5, "翌の日": "2024-02-29", "半分の負担": "3/8", "名": "甲・末尾", "答え": 5, "一括の答え": 0}}

=== an explanation tells the call and what came of it
--- file one.ndjson
{"申請番号":"1","受付日":"2024-04-26","発注日":"2024-05-29","購入額":301000}
--- command
yoko explain --depth working --allow-library calendar=$YOKO_TEST_BUILD/tests/foreign/calendar.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko one.ndjson
--- stdout ja
制度      calendar 「備品購入補助」
出典      備品購入補助金交付要綱
申請番号  1

交付可: 補助額は 150,000円 です。

■ 額が減った理由
  端数: 150,500円 を 150,000円 とした …… 第4条 購入額の2分の1、50万円まで

■ 要件 2 件をすべて満たす
  ○ 満たす  第2条 受付は営業日に限る
      条件: 営業日である(受付日)
      値: 受付日 = 令和6年4月26日(2024-04-26)
  ○ 満たす  第3条 受付から20営業日以内の発注
      条件: 発注までの営業日 <= 20日
      値: 発注までの営業日 = 20日

■ 定義
  発注までの営業日 = 20日 …… 第3条 受付から20営業日以内の発注
      式: 営業日数(受付日, 発注日)
      値: 受付日 = 令和6年4月26日(2024-04-26)、発注日 = 令和6年5月29日(2024-05-29)

■ 結果
  対象経費  301,000円
      式: 購入額
      値: 購入額 = 301,000円
  算定額    150,000円 …… 第4条 購入額の2分の1、50万円まで
      式: 小さい方(切り捨て(購入額 × 2分の1, 千円), 50万円)
      値: 購入額 = 301,000円

■ 義務と期日
  報告期限  令和6年6月12日(2024-06-12) …… 第9条 受付から30営業日以内の報告
--- stdout en
Scheme       calendar "備品購入補助"
Source       備品購入補助金交付要綱
Application  1

交付可: the grant is 150,000 yen.

== What made the amount smaller
  rounding: 150,500 yen becomes 150,000 yen -- 第4条 購入額の2分の1、50万円まで

== Requirements: all 2 are met
  ○ met  第2条 受付は営業日に限る
      condition: 営業日である(受付日)
      given: 受付日 = 2024-04-26 (令和6年4月26日)
  ○ met  第3条 受付から20営業日以内の発注
      condition: 発注までの営業日 <= 20日
      given: 発注までの営業日 = 20 日

== Definitions
  発注までの営業日 = 20 日 -- 第3条 受付から20営業日以内の発注
      formula: 営業日数(受付日, 発注日)
      given: 受付日 = 2024-04-26 (令和6年4月26日), 発注日 = 2024-05-29 (令和6年5月29日)

== Results
  対象経費  301,000 yen
      formula: 購入額
      given: 購入額 = 301,000 yen
  算定額    150,000 yen -- 第4条 購入額の2分の1、50万円まで
      formula: 小さい方(切り捨て(購入額 × 2分の1, 千円), 50万円)
      given: 購入額 = 301,000 yen

== Duties and dates
  報告期限  2024-06-12 (令和6年6月12日) -- 第9条 受付から30営業日以内の報告

=== two schemes that call functions of different names do not mean the same
--- command
sed 's/business_days/days/' $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko >other.yoko
yoko compare $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko other.yoko 2>&1 | sed 's,/.*/tests/,tests/,'
--- stdout ja
calendar (calendar.yoko)  備品購入補助
calendar (other.yoko)  備品購入補助
≠ 違う　≈ 表現が違うだけで同じ　+ ここだけにある　− ここにはない

■ 要点
                            calendar (calendar.yoko)                        calendar (other.yoko)
その他の要件（違うもの、    発注日《第3条》                               ≠ 発注日《第3条》
一部だけのもの）

■ 対象者と補助の要件
                            calendar (calendar.yoko)                        calendar (other.yoko)
発注日                      発注までの営業日 <= 20日《第3条》〔発注まで   ≠ 発注までの営業日 <= 20日《第3条》〔発注まで
                          の営業日: 営業日数(受付日, 発注日)《第3条》〕   の営業日: 営業日数(受付日, 発注日)《第3条》〕

全7項目：同じ 6、表現が違うだけ 0、違う 1、一部の制度だけ 0
--- stdout en
calendar (calendar.yoko)  備品購入補助
calendar (other.yoko)  備品購入補助
≠ different   ≈ other words, same meaning   + only here   − not here

■ Key terms
                            calendar (calendar.yoko)                        calendar (other.yoko)
Other requirements that     発注日《第3条》                               ≠ 発注日《第3条》
are not in all or differ

■ Who may apply, and on what terms
                            calendar (calendar.yoko)                        calendar (other.yoko)
発注日                      発注までの営業日 <= 20日《第3条》〔発注まで   ≠ 発注までの営業日 <= 20日《第3条》〔発注まで
                          の営業日: 営業日数(受付日, 発注日)《第3条》〕   の営業日: 営業日数(受付日, 発注日)《第3条》〕

7 rules: 6 the same, 0 in other words, 1 different, 0 not in all schemes

=== a ledger keeps which library decided, and a replay says when it is another one
The hash of what was built differs from machine to machine.
--- command
so=$YOKO_TEST_BUILD/tests/foreign/calendar.so
shown() { sed -E "s/$then/THEN/g; s/$now/NOW/g"; }
cp $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson .
cp $so same.so; cp $so other.so; printf 'rebuilt' >>other.so
then=$(sha256sum same.so | cut -c 1-64) now=$(sha256sum other.so | cut -c 1-64)
yoko record --allow-library calendar=$so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko applications.ndjson --ledger l.db --by 係 2>/dev/null
sqlite3 l.db "SELECT sources -> 'libraries' FROM entry WHERE sources IS NOT NULL" | shown
yoko replay --allow-library calendar=$PWD/same.so l.db >same 2>&1; echo $?; cat same
yoko replay --allow-library calendar=$PWD/other.so l.db >other 2>&1; echo $?; shown <other
yoko replay l.db >missing 2>&1; echo $?; shown <missing
yoko record --allow-library calendar=$PWD/other.so $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko applications.ndjson --ledger l.db --by 係 2>/dev/null
sqlite3 l.db "SELECT sources -> 'libraries' FROM entry WHERE sources IS NOT NULL" | shown
--- stdout ja
[{"name":"calendar","sha256":"THEN"}]
0
再判定 8件 = 同じ 8件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
0
警告[Y0935]: 記録 1 番の判定に使われたライブラリ「calendar」は、今のものとは別のものです: SHA-256は当時THEN、今はNOWです
  = 直し方: 同じ判定になるかを確かめるには、当時のライブラリを指定してください(--allow-library calendar=/絶対パス@sha256:THEN)
再判定 8件 = 同じ 8件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
1
エラー[Y0936]: 記録 1 番の判定は再実行していません: 判定に使われたライブラリ「calendar」(SHA-256 THEN)が指定されていません
  = 直し方: そのライブラリを指定してください(--allow-library calendar=/絶対パス@sha256:THEN)
再判定 0件 = 同じ 0件 + 承認済み 0件 + 違う 0件 + ハッシュの項目により比べられない 0件
[{"name":"calendar","sha256":"THEN"}]
[{"name":"calendar","sha256":"NOW"}]
--- stdout en
[{"name":"calendar","sha256":"THEN"}]
0
8 decided again = 8 the same + 0 accepted before + 0 different + 0 that rest on hashed values
0
warning[Y0935]: the decisions of entry 1 were made with another library `calendar`: its SHA-256 was THEN, and is NOW now
  = help: to see whether they come out the same, give the library that decided: --allow-library calendar=/absolute/path@sha256:THEN
8 decided again = 8 the same + 0 accepted before + 0 different + 0 that rest on hashed values
1
error[Y0936]: the decisions of entry 1 were not replayed: the library `calendar` that decided (SHA-256 THEN) was not given
  = help: give it: --allow-library calendar=/absolute/path@sha256:THEN
0 decided again = 0 the same + 0 accepted before + 0 different + 0 that rest on hashed values
[{"name":"calendar","sha256":"THEN"}]
[{"name":"calendar","sha256":"NOW"}]

=== another library that decides otherwise is named as the cause
--- file half.c
#include <stdint.h>
int answer(int64_t amount, int64_t *result) { *result = amount / FACTOR * FACTOR; return 0; }
--- file half.yoko
制度 half 「外の端数処理」
項目 申請番号 : 文字 必須
項目 額 : 円
条文 第1条 「額」
外部 関数 処理(円): 円 = 「answer」 から 「rounding」
結果 対象経費 《第1条》 = 処理(額)
--- file a.ndjson
{"申請番号":"1","額":1500}
--- command
for factor in 100 1000; do cc -DFACTOR=$factor -fPIC -shared -o $factor.so half.c; done
yoko record --allow-library rounding=$PWD/100.so half.yoko a.ndjson --ledger l.db --by 係 2>/dev/null
yoko replay --allow-library rounding=$PWD/1000.so l.db 2>/dev/null
echo $?
sqlite3 l.db "UPDATE entry SET sources = '{}'" 2>/dev/null || sqlite3 l.db "DROP TRIGGER entry_stays; UPDATE entry SET sources = json_remove(sources, '$.libraries') WHERE sources IS NOT NULL"
yoko replay --allow-library rounding=$PWD/1000.so l.db 2>&1 >/dev/null | sed -E 's/[0-9a-f]{64}/HASH/'
--- stdout ja
記録 3 番(申請「1」)を台帳に残したプログラムで判定し直した結果:
  対象経費: 1,500円 → 1,000円
  原因: ライブラリ「rounding」が当時のものと違います
判定が変わった 1件の原因: ライブラリ「rounding」が当時のものと違います
1
警告[Y0937]: 記録 1 番には、判定に使われたライブラリ「rounding」がどれであったかが残っていません(今のもの: HASH)
  = 直し方: 以前の版のyokoで記録されたものです。同じライブラリかどうかは、ほかの資料で確かめてください
再判定 1件 = 同じ 0件 + 承認済み 0件 + 違う 1件 + ハッシュの項目により比べられない 0件
--- stdout en
entry 3, application 1, by the stored program:
  対象経費: 1,500円 → 1,000円
  cause: the library rounding is another one now
1 decisions differ by the library rounding is another one now
1
warning[Y0937]: entry 1 does not say which library `rounding` decided (the one given now: HASH)
  = help: an earlier version of yoko recorded it; whether the library is the same has to be known from elsewhere
1 decided again = 0 the same + 0 accepted before + 1 different + 0 that rest on hashed values

