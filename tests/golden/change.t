# A changed rule is a changed scheme file and nothing else: the same program decides by the file it is given.

=== a ceiling is changed in a copy of the scheme
The fourth sample reaches the ceiling of its band; with another ceiling it gets another grant.
--- command
mkdir vocabulary && cp "$YOKO_PATH/vocabulary/common.yoko" vocabulary/ && cp "$YOKO_PATH/national-2024.yoko" .
sed 's/31人以上  *=> 260万円/31人以上 => 250万円/' "$YOKO_PATH/saitama-2020.yoko" > changed.yoko
yoko run saitama-2020 "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,11 | sed -n '1p;5p'
yoko run ./changed.yoko "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,11 | sed -n '1p;5p'
--- stderr ja
cp: '/vocabulary/common.yoko' を stat できません: そのようなファイルやディレクトリはありません
sed: /saitama-2020.yoko を読み込めません: そのようなファイルやディレクトリはありません
--- stderr en
cp: cannot stat '/vocabulary/common.yoko': No such file or directory
sed: can't read /saitama-2020.yoko: No such file or directory

=== a requirement is deleted by a file of changes
The ninth sample is refused for two requirements; without one of them it is refused for the other alone.
--- file fewer.yoko
制度 fewer 「埼玉県、要件を1つ除いたもの」
    基礎 saitama-2020
    削る 要件 《第7条(4)》
    削る 条文 第7条(4)
--- command
yoko run ./fewer.yoko "$YOKO_PATH/samples/saitama-2020.ndjson" --format csv 2>/dev/null | cut -d, -f1,3,5 | sed -n '10p'

=== a prefecture that goes beyond the national bound is refused, with both clauses
--- command
mkdir vocabulary && cp "$YOKO_PATH/vocabulary/common.yoko" vocabulary/ && cp "$YOKO_PATH/national-2024.yoko" .
sed 's/31人以上  *=> 260万円/31人以上 => 270万円/' "$YOKO_PATH/saitama-2020.yoko" > generous.yoko
yoko check ./generous.yoko
--- stdout
./generous.yoko: 1 error(s), 0 warning(s)
--- stderr ja
cp: '/vocabulary/common.yoko' を stat できません: そのようなファイルやディレクトリはありません
sed: /saitama-2020.yoko を読み込めません: そのようなファイルやディレクトリはありません
error[Y0805]: `./generous.yoko` is empty
  = help: begin it with 制度 ID 「title」
--- stderr en
cp: cannot stat '/vocabulary/common.yoko': No such file or directory
sed: can't read /saitama-2020.yoko: No such file or directory
error[Y0805]: `./generous.yoko` is empty
  = help: begin it with 制度 ID 「title」
--- exit
3

