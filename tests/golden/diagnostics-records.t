# Records and their files. One slip, and what is said of it; doc/errors/ explains each.

=== Y0701 cannot read the records of `…`: …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,500000
--- command
yoko run scheme.yoko application.csv
--- stderr ja
エラー[Y0701]: 「application.csv」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0701]: cannot read the records of `application.csv`: there is no such file
  = help: check the name, and that the file may be read
--- exit
5

=== Y0702 `…` is a folder, not a file of records
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file records/applications.csv
申請番号,費用
A-1,500000
--- command
yoko run scheme.yoko records
--- stderr ja
エラー[Y0702]: 「records」はフォルダーで、記録のファイルではありません
  = 直し方: その中のファイルを指定してください
--- stderr en
error[Y0702]: `records` is a folder, not a file of records
  = help: name a file in it
--- exit
5

=== Y0703 `…` is empty
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- command
printf "" >applications.csv; yoko run scheme.yoko applications.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0703]: 「applications.csv」は空です
  = 直し方: CSV には見出し行と申請ごとの行が、JSON にはオブジェクトかオブジェクトの配列が要ります
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0703]: `applications.csv` is empty
  = help: a CSV file has a header row and a row for each application; a JSON file has an object, or an array of objects
--- exit
2

=== Y0704 the header row of `…` has no column `…`; its first column is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
費用,職員数
500000,10
--- command
yoko run scheme.yoko applications.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0704]: 「applications.csv」の見出し行に列「申請番号」がありません。最初の列は「費用」です
  = 直し方: 最初の行に列の名前を書いてください。「申請番号」は、その行がどの申請のものかを表します
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0704]: the header row of `applications.csv` has no column `申請番号`; its first column is `費用`
  = help: write the names of the columns in the first row; `申請番号` tells which application a row belongs to
--- exit
2

=== Y0705 the header row of `…` has the column `…` twice
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用,費用
A-1,500000,600000
--- command
yoko run scheme.yoko applications.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0705]: 「applications.csv」の見出し行に列「費用」が2つあります
  = 直し方: どちらかの列を取り除くか、名前を変えてください
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0705]: the header row of `applications.csv` has the column `費用` twice
  = help: take one of the two columns out, or rename it
--- exit
2

=== Y0706 `…` is not UTF-8; it was read as CP932 (Shift_JIS)
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- bytes applications.csv
\x90\x5c\x90\xbf\x94\xd4\x8d\x86,\x94\xef\x97\x70
A-1,500000
--- command
yoko run scheme.yoko applications.csv
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
警告[Y0706]: 「applications.csv」は UTF-8 ではないので、CP932（Shift_JIS）として読みました
  = 直し方: この警告をなくすには、表計算ソフトで「CSV UTF-8」の形式で保存してください
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
warning[Y0706]: `applications.csv` is not UTF-8; it was read as CP932 (Shift_JIS)
  = help: to be rid of this warning, save it from the spreadsheet as CSV UTF-8
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)

=== Y0708 `…` is read as JSON, but begins with `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.json
申請番号,費用
A-1,500000
--- command
yoko run scheme.yoko applications.json
--- stderr ja
エラー[Y0708]: 「applications.json」は JSON として読まれましたが、「?」で始まっています
  = 直し方: JSON のファイルは { か [ で始まります。CSV のファイルは名前の終わりを .csv にしてください
--- stderr en
error[Y0708]: `applications.json` is read as JSON, but begins with `?`
  = help: a file of JSON begins with { or [; a CSV file has a name that ends in .csv
--- exit
2

=== Y0709 …: the array of records breaks off here, without its `]`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.json
[{"申請番号": "A-1", "費用": 500000},
--- command
yoko run scheme.yoko applications.json
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
エラー[Y0709]: applications.json:2: 記録の配列が「]」で閉じられないまま、ここで終わっています
  = 直し方: ファイルが途中で切れているようです。もう一度受け取ってください
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
error[Y0709]: applications.json:2: the array of records breaks off here, without its `]`
  = help: the file is probably cut off; get it once more
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
--- exit
2

=== Y0710 …: something follows the array of records, and was not read
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.json
[{"申請番号": "A-1", "費用": 500000}]
[{"申請番号": "A-2", "費用": 500000}]
--- command
yoko run scheme.yoko applications.json
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
エラー[Y0710]: applications.json:2: 記録の配列の後に続きがあり、そこは読んでいません
  = 直し方: すべての記録を一つの配列に入れるか、一行に一つのオブジェクトにして名前の終わりを .ndjson にしてください
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
error[Y0710]: applications.json:2: something follows the array of records, and was not read
  = help: put all records into one array, or write one object a line and name the file .ndjson
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
--- exit
2

=== Y0711 `…` is JSON, which holds its lists itself; the file for `…` goes with CSV only
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "費用": 500000}
--- command
echo 申請番号,金額 >経費.csv; yoko run scheme.yoko applications.ndjson --list 経費=経費.csv
--- stderr ja
エラー[Y0711]: 「applications.ndjson」は JSON で、一覧もその中にあります。「経費」のファイルは CSV のときだけ使います
  = 直し方: 一覧のファイルを指定しないか、申請を CSV で渡してください
--- stderr en
error[Y0711]: `applications.ndjson` is JSON, which holds its lists itself; the file for `経費` goes with CSV only
  = help: leave the lists' files away, or give the applications as CSV
--- exit
2

=== Y0713 …: this row of … belongs to … `…`, but there is no such application
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,500000
--- file 経費.csv
申請番号,金額
A-2,500000
--- command
yoko run scheme.yoko applications.csv --list 経費=経費.csv
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
エラー[Y0713]: 経費.csv:2: 経費のこの行の申請番号は「A-2」ですが、その申請はありません
  = 直し方: 申請番号を直すか、申請を加えてください。この行はどの判定にも入っていません
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
error[Y0713]: 経費.csv:2: this row of 経費 belongs to 申請番号 `A-2`, but there is no such application
  = help: correct the 申請番号, or add the application; the row is in no decision
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
--- exit
2

=== Y0714 …: this row of … has no … that could be read, so that its application is not known
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,500000
--- file 経費.csv
申請番号,金額
,500000
--- command
yoko run scheme.yoko applications.csv --list 経費=経費.csv
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
エラー[Y0714]: 経費.csv:2: 経費のこの行は申請番号が読み取れず、どの申請のものか分かりません
  = 直し方: 行に申請番号を書いてください。この行はどの判定にも入っていません
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
error[Y0714]: 経費.csv:2: this row of 経費 has no 申請番号 that could be read, so that its application is not known
  = help: write the 申請番号 into the row; it is in no decision
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)
--- exit
2

=== Y0715 …: `…` is no field of …, and is ignored
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用,費目
A-1,500000,備品
--- command
yoko run scheme.yoko applications.csv
--- stdout
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
警告[Y0715]: applications.csv: 「費目」という項目は申請にないので、読みません
  = もしかして: 費用
  = 直し方: 見出しや項目の名前は、制度の「項目」の名前か、その後の「…」のとおりに書いてください。名前を書き誤った項目は、未記入として扱われます
申請 1件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 0件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
warning[Y0715]: applications.csv: `費目` is no field of 申請, and is ignored
  = did you mean: 費用
  = help: write the name as the vocabulary has it; a misspelt field counts as missing
1 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 0 input errors (入力エラー)

=== Y0716 `…` is a workbook, not CSV
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- bytes applications.csv
PK\x03\x04\x14\x00\x06\x00
--- command
yoko run scheme.yoko applications.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0716]: 「applications.csv」は表計算のブックで、CSV ではありません
  = 直し方: 表計算ソフトで、シートを「CSV UTF-8」の形式で保存してください
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0716]: `applications.csv` is a workbook, not CSV
  = help: save the sheet from the spreadsheet as CSV UTF-8
--- exit
2

=== Y0717 `…` is UTF-16, which is not read
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- bytes applications.csv
\xff\xfe3\x75
--- command
yoko run scheme.yoko applications.csv
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0717]: 「applications.csv」は UTF-16 なので、読むことができません
  = 直し方: UTF-8 で保存してください
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0717]: `applications.csv` is UTF-16, which is not read
  = help: save it as UTF-8
--- exit
2

=== Y0720 …: this is not JSON from byte … of the line on: `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{'申請番号': 'A-1', '費用': 500000}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 行の2バイト目から JSON になっていません: 「'申請番号': 'A-1', '」"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: this is not JSON from byte 2 of the line on: `'申請番号': 'A-1', '`"}
--- stderr ja
エラー[Y0720]: applications.ndjson:1: 行の2バイト目から JSON になっていません: 「'申請番号': 'A-1', '」
  = もしかして: "
  = 直し方: 読める記録と見比べてください。文字と名前は二重引用符で囲み、項目はコンマで区切ります
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0720]: applications.ndjson:1: this is not JSON from byte 2 of the line on: `'申請番号': 'A-1', '`
  = did you mean: "
  = help: compare with a record that is read; texts and names stand in double quotes, and entries are separated by commas
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0721 …: a record is an object, but this is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
["A-1", 500000]
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録はオブジェクトですが、これは「[…]」です"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: a record is an object, but this is `[…]`"}
--- stderr ja
エラー[Y0721]: applications.ndjson:1: 記録はオブジェクトですが、これは「[…]」です
  = 直し方: 項目を { と } の間に書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0721]: applications.ndjson:1: a record is an object, but this is `[…]`
  = help: write the fields between { and }
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0722 …: the record has `…` twice
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "費用": 500000, "費用": 600000}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録に「費用」が2つあります"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: the record has `費用` twice"}
--- stderr ja
エラー[Y0722]: applications.ndjson:1: 記録に「費用」が2つあります
  = 直し方: どちらか一つにしてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0722]: applications.ndjson:1: the record has `費用` twice
  = help: keep one of the two
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0723 …: byte … of the record is no part of a character
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- bytes applications.ndjson
{"申請番号": "A-1", "名称": "\x8f\xac"}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録の36バイト目が文字として読めません"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: byte 36 of the record is no part of a character"}
--- stderr ja
エラー[Y0723]: applications.ndjson:1: 記録の36バイト目が文字として読めません
  = 直し方: ファイルを UTF-8 で保存してください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0723]: applications.ndjson:1: byte 36 of the record is no part of a character
  = help: save the file as UTF-8
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0724 …: byte … of the record is a NUL character, which no text may hold
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- bytes applications.ndjson
{"申請番号": "A-1", "名称": "a\x00b"}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録の37バイト目に NUL 文字があります"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: byte 37 of the record is a NUL character, which no text may hold"}
--- stderr ja
エラー[Y0724]: applications.ndjson:1: 記録の37バイト目に NUL 文字があります
  = 直し方: 取り除いてください。ファイルが壊れているおそれがあります
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0724]: applications.ndjson:1: byte 37 of the record is a NUL character, which no text may hold
  = help: take it out; the file may be damaged
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0725 …: the record is longer than … MiB, and was skipped
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- command
{ printf '{"申請番号": "A-1", "名称": "'; head -c 70000000 /dev/zero | tr "\0" a; echo '"}'; } >applications.ndjson
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録が 16 MiB より長いので、読み飛ばしました"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: the record is longer than 16 MiB, and was skipped"}
--- stderr ja
エラー[Y0725]: applications.ndjson:1: 記録が 16 MiB より長いので、読み飛ばしました
  = 直し方: 行の終わりには改行が要ります。別の種類のファイルかもしれません
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0725]: applications.ndjson:1: the record is longer than 16 MiB, and was skipped
  = help: a row ends with its line: perhaps the file is not what it seems
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0726 …: … is missing
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"費用": 500000}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 申請番号がありません"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: 申請番号 is missing"}
--- stderr ja
エラー[Y0726]: applications.ndjson:1: 申請番号がありません
  = 直し方: すべての申請に要ります。判定の中で申請を表す番号です
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0726]: applications.ndjson:1: 申請番号 is missing
  = help: every application needs one: it names the application in the decisions
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0727 …: the … `…` was used already, at …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,500000
A-1,600000
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "A-1", "入力エラー": "applications.csv:3: 申請番号「A-1」は既に applications.csv:2 で使われています"}
--- stdout en
{"申請番号": "A-1", "制度": "example", "判定": "交付可", "不足項目": [], "不適合": [], "対象経費": 500000, "補助率": null, "基準額": null, "上限額": null, "算定額": null, "補助額": null, "経費": [], "内訳": [], "義務": {}, "提出書類": []}
{"申請番号": "A-1", "入力エラー": "applications.csv:3: the 申請番号 `A-1` was used already, at applications.csv:2"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0727]: applications.csv:3: 申請番号「A-1」は既に applications.csv:2 で使われています
  = 直し方: 申請ごとに別の番号にするか、どちらかを取り除いてください
申請 2件 = 判定 1件(交付可 1、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0727]: applications.csv:3: the 申請番号 `A-1` was used already, at applications.csv:2
  = help: give each application a number of its own, or take one of the two out
2 applications in = 1 decided (交付可 1, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0728 …: the row has … cells, where the header row has …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,500,000
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 行のセルが3個で、見出し行は2個です"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: the row has 3 cells, where the header row has 2"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0728]: applications.csv:2: 行のセルが3個で、見出し行は2個です
  = 直し方: コンマを含むセルは二重引用符で囲んでください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0728]: applications.csv:2: the row has 3 cells, where the header row has 2
  = help: a cell that holds a comma stands in double quotes
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0729 …: a double quote is opened here and not closed
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,"500,000
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 二重引用符が開いたまま閉じられていません"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: a double quote is opened here and not closed"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0729]: applications.csv:2: 二重引用符が開いたまま閉じられていません
  = 直し方: 閉じてください。セルの中の二重引用符は2つ重ねて書きます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0729]: applications.csv:2: a double quote is opened here and not closed
  = help: close it; a quote within a cell is written twice
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0730 …: text follows the closing double quote of a cell
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,名称
A-1,"小さな"店
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: セルを閉じる二重引用符の後に文字が続いています"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: text follows the closing double quote of a cell"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0730]: applications.csv:2: セルを閉じる二重引用符の後に文字が続いています
  = 直し方: セルの中の二重引用符は2つ重ねて書きます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0730]: applications.csv:2: text follows the closing double quote of a cell
  = help: a quote within a cell is written twice
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0731 …: the record breaks off before its end
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "費用": 500000
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録が途中で終わっています"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: the record breaks off before its end"}
--- stderr ja
エラー[Y0731]: applications.ndjson:1: 記録が途中で終わっています
  = 直し方: 括弧か二重引用符が閉じられていません
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0731]: applications.ndjson:1: the record breaks off before its end
  = help: a bracket or a double quote is not closed
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0732 …: the record is followed by `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "費用": 500000},
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録の後に「,」が続いています"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: the record is followed by `,`"}
--- stderr ja
エラー[Y0732]: applications.ndjson:1: 記録の後に「,」が続いています
  = 直し方: 一行に一つのオブジェクトを書き、後にコンマは付けません
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0732]: applications.ndjson:1: the record is followed by `,`
  = help: one object a line, without a comma after it
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0733 …: the record is nested too deep
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- command
{ printf '{"申請番号": "A-1", "経費": '; head -c 5000 /dev/zero | tr "\0" "["; echo; } >applications.ndjson
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": null, "入力エラー": "applications.ndjson:1: 記録の入れ子が深すぎます"}
--- stdout en
{"申請番号": null, "入力エラー": "applications.ndjson:1: the record is nested too deep"}
--- stderr ja
エラー[Y0733]: applications.ndjson:1: 記録の入れ子が深すぎます
  = 直し方: 記録には項目と一覧の行だけがあり、それより深い入れ子はありません
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0733]: applications.ndjson:1: the record is nested too deep
  = help: a record holds fields and lists of rows, nothing deeper
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0740 …: `…` is yes or no, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,県内
A-1,たぶん
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「県内」は真偽の項目ですが、「たぶん」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `県内` is yes or no, but here is `たぶん`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0740]: applications.csv:2: 「県内」は真偽の項目ですが、「たぶん」とあります
  = 直し方: true か false と書いてください。CSV では「はい／いいえ」「○／×」「有／無」も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0740]: applications.csv:2: `県内` is yes or no, but here is `たぶん`
  = help: write true or false; in CSV also はい or いいえ, ○ or ×, 有 or 無
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0741 …: `…` is a whole number, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,50万
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「費用」は整数の項目ですが、「50万」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `費用` is a whole number, but here is `50万`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0741]: applications.csv:2: 「費用」は整数の項目ですが、「50万」とあります
  = もしかして: 500000
  = 直し方: 数字だけを書いてください。CSV では 1,600,000 のような区切りも使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0741]: applications.csv:2: `費用` is a whole number, but here is `50万`
  = did you mean: 500000
  = help: write digits only; in CSV 1,600,000 is read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0742 …: `…` is a number, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,職員数
A-1,十人
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「職員数」は数の項目ですが、「十人」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `職員数` is a number, but here is `十人`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0742]: applications.csv:2: 「職員数」は数の項目ですが、「十人」とあります
  = 直し方: 10 や 10.5 のような数を書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0742]: applications.csv:2: `職員数` is a number, but here is `十人`
  = help: write a number such as 10 or 10.5
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0743 …: `…` has at most … decimals, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,職員数
A-1,10.25
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「職員数」の小数は1桁までですが、「10.25」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `職員数` has at most 1 decimals, but here is `10.25`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0743]: applications.csv:2: 「職員数」の小数は1桁までですが、「10.25」とあります
  = 直し方: 定めに従って端数を処理してから書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0743]: applications.csv:2: `職員数` has at most 1 decimals, but here is `10.25`
  = help: round it as the scheme says before writing it
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0744 …: `…` goes from … to …, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,費用
A-1,0
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「費用」は 1円 から 10,000,000円 までですが、「0」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `費用` goes from 1円 to 10,000,000円, but here is `0`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0744]: applications.csv:2: 「費用」は 1円 から 10,000,000円 までですが、「0」とあります
  = 直し方: 数と、その単位を確かめてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0744]: applications.csv:2: `費用` goes from 1円 to 10,000,000円, but here is `0`
  = help: check the number, and what it counts
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0745 …: `…` is one of the choices of …, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,区分
A-1,支部
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「区分」は選択肢「区分」から選ぶ項目ですが、「支部」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `区分` is one of the choices of 区分, but here is `支部`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0745]: applications.csv:2: 「区分」は選択肢「区分」から選ぶ項目ですが、「支部」とあります
  = もしかして: 支店
  = 直し方: 選択肢のとおりに書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0745]: applications.csv:2: `区分` is one of the choices of 区分, but here is `支部`
  = did you mean: 支店
  = help: write one of them exactly
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0746 …: `…` is a date, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,契約日
A-1,6月1日
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「契約日」は日付の項目ですが、「6月1日」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `契約日` is a date, but here is `6月1日`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0746]: applications.csv:2: 「契約日」は日付の項目ですが、「6月1日」とあります
  = 直し方: 2024-03-11 のように書いてください。CSV では 2024/3/11 や 令和6年3月11日 も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0746]: applications.csv:2: `契約日` is a date, but here is `6月1日`
  = help: write it as 2024-03-11; in CSV 2024/3/11 and 令和6年3月11日 are read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0747 …: `…` is `…`, but there is no such day from 1900 to 2999
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,契約日
A-1,2024-06-31
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「契約日」に「2024-06-31」とありますが、1900年から2999年までにそのような日はありません"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `契約日` is `2024-06-31`, but there is no such day from 1900 to 2999"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0747]: applications.csv:2: 「契約日」に「2024-06-31」とありますが、1900年から2999年までにそのような日はありません
  = 直し方: 月、日、元号を確かめてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0747]: applications.csv:2: `契約日` is `2024-06-31`, but there is no such day from 1900 to 2999
  = help: check the month, the day and the era
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0748 …: `…` is a fiscal year, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,契約年度
A-1,六年度
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「契約年度」は年度の項目ですが、「六年度」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `契約年度` is a fiscal year, but here is `六年度`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0748]: applications.csv:2: 「契約年度」は年度の項目ですが、「六年度」とあります
  = 直し方: 2024 のように書いてください。CSV では 令和6年度 も使えます
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0748]: applications.csv:2: `契約年度` is a fiscal year, but here is `六年度`
  = help: write it as 2024; in CSV 令和6年度 is read too
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0749 …: `…` is a fraction, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,補助率
A-1,75%
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「補助率」は率の項目ですが、「75%」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `補助率` is a fraction, but here is `75%`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0749]: applications.csv:2: 「補助率」は率の項目ですが、「75%」とあります
  = 直し方: 1 から 1000 までの整数で 3/4 のように書いてください。表計算ソフトが日付に変えていることがあります
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0749]: applications.csv:2: `補助率` is a fraction, but here is `75%`
  = help: write it as 3/4, of whole numbers from 1 to 1000; a spreadsheet may have turned it into a date
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0750 …: `…` is a set, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "設備": "照明"}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「設備」は集合の項目ですが、「照明」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: `設備` is a set, but here is `照明`"}
--- stderr ja
エラー[Y0750]: applications.ndjson:1: 「設備」は集合の項目ですが、「照明」とあります
  = 直し方: 文字の配列を書いてください。何もないときは [] です
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0750]: applications.ndjson:1: `設備` is a set, but here is `照明`
  = help: write an array of texts, and [] for the empty set
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0751 …: the members of `…` are from the choices of …, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,設備
A-1,照明;暖房
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「設備」は選択肢「設備」から選んで並べる項目ですが、「暖房」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: the members of `設備` are from the choices of 設備, but here is `暖房`"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0751]: applications.csv:2: 「設備」は選択肢「設備」から選んで並べる項目ですが、「暖房」とあります
  = もしかして: 照明、空調
  = 直し方: 選択肢のとおりに書いてください。CSV では ; でつなぎ、何もないときは「なし」とします
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0751]: applications.csv:2: the members of `設備` are from the choices of 設備, but here is `暖房`
  = did you mean: 照明、空調
  = help: write them exactly; in CSV they are joined by ; and the empty set is なし
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0752 …: `…` has `…` twice
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.csv
申請番号,設備
A-1,照明;照明
--- command
yoko run scheme.yoko applications.csv
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.csv:2: 「設備」に「照明」が2度あります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.csv:2: `設備` has `照明` twice"}
--- stderr ja
一覧「経費」のファイルがないので、どの申請にもその行がないものとして判定します。「--list 経費=ファイル」で指定するか、申請の隣に 経費.csv という名前で置いてください
エラー[Y0752]: applications.csv:2: 「設備」に「照明」が2度あります
  = 直し方: 一度ずつ書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
no file of the list 経費 is given, so no application has lines of it; name it with --list 経費=FILE, or put it beside the applications as 経費.csv
error[Y0752]: applications.csv:2: `設備` has `照明` twice
  = help: write each member once
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0753 …: `…` is a text, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "名称": 1}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「名称」は文字の項目ですが、「1」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: `名称` is a text, but here is `1`"}
--- stderr ja
エラー[Y0753]: applications.ndjson:1: 「名称」は文字の項目ですが、「1」とあります
  = 直し方: 二重引用符で囲んでください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0753]: applications.ndjson:1: `名称` is a text, but here is `1`
  = help: write it in double quotes
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0754 …: `…` is a list, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "経費": 500000}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「経費」は一覧ですが、「500000」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: `経費` is a list, but here is `500000`"}
--- stderr ja
エラー[Y0754]: applications.ndjson:1: 「経費」は一覧ですが、「500000」とあります
  = 直し方: 行ごとのオブジェクトを並べて [ { … }, { … } ] と書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0754]: applications.ndjson:1: `経費` is a list, but here is `500000`
  = help: write [ { … }, { … } ], one object a row
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0755 …: `…` has … rows, and may have …
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- command
{ printf '{"申請番号": "A-1", "経費": [{"金額": 1}'; i=0; while [ $i -lt 1000 ]; do printf ', {"金額": 1}'; i=$((i + 1)); done; echo "]}"; } >applications.ndjson
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「経費」は1001行ありますが、1000行までです"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: `経費` has 1001 rows, and may have 1000"}
--- stderr ja
エラー[Y0755]: applications.ndjson:1: 「経費」は1001行ありますが、1000行までです
  = 直し方: 申請を分けるか、行をまとめてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0755]: applications.ndjson:1: `経費` has 1001 rows, and may have 1000
  = help: divide the application, or join rows
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0756 …: row … of `…` is an object, but here is `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "経費": [500000]}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「経費」の1行目はオブジェクトですが、「500000」とあります"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: row 1 of `経費` is an object, but here is `500000`"}
--- stderr ja
エラー[Y0756]: applications.ndjson:1: 「経費」の1行目はオブジェクトですが、「500000」とあります
  = 直し方: 行の項目を { と } の間に書いてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0756]: applications.ndjson:1: row 1 of `経費` is an object, but here is `500000`
  = help: write the row's fields between { and }
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0757 …: two rows of `…` have the … `…`
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "経費": [{"番号": 1, "金額": 1}, {"番号": 1, "金額": 2}]}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「経費」の2つの行が同じ番号「1」です"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: two rows of `経費` have the 番号 `1`"}
--- stderr ja
エラー[Y0757]: applications.ndjson:1: 「経費」の2つの行が同じ番号「1」です
  = 直し方: 行ごとに別の番号にしてください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0757]: applications.ndjson:1: two rows of `経費` have the 番号 `1`
  = help: give each row a 番号 of its own
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

=== Y0758 …: `…` is required, and missing
--- file scheme.yoko
制度 example 「小さな補助」
語彙 example-records
結果 対象経費 = 費用
--- file vocabulary/example-records.yoko
語彙 example-records
選択肢 区分 { 本店、支店 }
選択肢 設備 { 照明、空調 }
項目 申請番号 : 文字 必須
項目 費用 : 円 1円以上1,000万円以下
項目 職員数 : 人 小数1桁
項目 県内 : 真偽
項目 区分 : 区分
項目 設備 : 集合(設備)
項目 契約日 : 日付
項目 契約年度 : 年度
項目 補助率 : 率
項目 名称 : 文字
一覧 経費 {
    項目 番号 : 数 鍵 既定 位置
    項目 金額 : 円 必須
}
--- file applications.ndjson
{"申請番号": "A-1", "経費": [{"番号": 1}]}
--- command
yoko run scheme.yoko applications.ndjson
--- stdout ja
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: 「経費[1].金額」は必須ですが、ありません"}
--- stdout en
{"申請番号": "A-1", "入力エラー": "applications.ndjson:1: `経費[1].金額` is required, and missing"}
--- stderr ja
エラー[Y0758]: applications.ndjson:1: 「経費[1].金額」は必須ですが、ありません
  = 直し方: 記入してください
申請 1件 = 判定 0件(交付可 0、不交付 0、要確認 0)+ 入力エラー 1件
--- stderr en
error[Y0758]: applications.ndjson:1: `経費[1].金額` is required, and missing
  = help: write it
1 applications in = 0 decided (交付可 0, 不交付 0, 要確認 0) + 1 input errors (入力エラー)
--- exit
2

