# A changed rule is a changed scheme file and nothing else: the same program decides by the file it is given.

=== a ceiling is changed in a copy of the scheme
The fourth sample reaches the ceiling of its band; with another ceiling it gets another grant.
--- command
mkdir vocabulary && cp "$YOKO_PATH/vocabulary/common.yoko" vocabulary/ && cp "$YOKO_PATH/national-2024.yoko" .
sed 's/31人以上  *=> 260万円/31人以上 => 250万円/' "$YOKO_PATH/saitama-2020.yoko" > changed.yoko
yoko run saitama-2020 "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,11 | sed -n '1p;5p'
yoko run ./changed.yoko "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,11 | sed -n '1p;5p'
--- stdout
申請番号,判定,補助額
R5-004,交付可,2600000
申請番号,判定,補助額
R5-004,交付可,2500000

=== a requirement is deleted by a file of changes
The ninth sample is refused for two requirements; without one of them it is refused for the other alone.
--- file fewer.yoko
制度 fewer 「埼玉県、要件を1つ除いたもの」
    基礎 saitama-2020
    削る 要件 《第7条(4)》
    削る 条文 第7条(4)
--- command
yoko run ./fewer.yoko "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,5 | sed -n '10p'
--- stdout
R5-009,不交付,第6条本文(所在地)

=== a prefecture that goes beyond the national bound is refused, with both clauses
--- command
mkdir vocabulary && cp "$YOKO_PATH/vocabulary/common.yoko" vocabulary/ && cp "$YOKO_PATH/national-2024.yoko" .
sed 's/31人以上  *=> 260万円/31人以上 => 270万円/' "$YOKO_PATH/saitama-2020.yoko" > generous.yoko
yoko check ./generous.yoko
--- stdout ja
./generous.yoko: エラー 1件、警告 0件
--- stdout en
./generous.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0513]: national-2024 の 6(2) に反しています：上限額は職員数の基準額まで
   --> ./generous.yoko:10:1
    |
 10 | 適合 national-2024  # 要綱は触れないが、率と上限が国の実施要綱の枠に収まることを確かめる
    | ^^^^^^^^^^^^^^^^^^
    = 参考: 例えば次の申請です：既交付回数 = 0回、職員数 = 30.50人、過年度職員数 = 0人
    = 直し方: 第5条(2) を改めるか、適合 を取り除いてください。枠組みはこの制度からは変えられません
参考: 枠組みはここで求めています：基準額 = 0円 または 適合制度.上限額 <= 基準額
   --> ./national-2024.yoko:235:1
    |
235 | 枠 《6(2)》 「上限額は職員数の基準額まで」: 基準額 = 0円 または 適合制度.上限額 <= 基準額
    | -----------------------------------------------------------------------------------------
--- stderr en
error[Y0513]: this breaks national-2024 6(2): 上限額は職員数の基準額まで
   --> ./generous.yoko:10:1
    |
 10 | 適合 national-2024  # 要綱は触れないが、率と上限が国の実施要綱の枠に収まることを確かめる
    | ^^^^^^^^^^^^^^^^^^
    = note: for an application with 既交付回数 = 0回、職員数 = 30.50人、過年度職員数 = 0人
    = help: change 第5条(2), or take out 適合; the framework is not this scheme's to change
note: the framework demands it here: 基準額 = 0円 または 適合制度.上限額 <= 基準額
   --> ./national-2024.yoko:235:1
    |
235 | 枠 《6(2)》 「上限額は職員数の基準額まで」: 基準額 = 0円 または 適合制度.上限額 <= 基準額
    | -----------------------------------------------------------------------------------------
--- exit
3

