# Files that cannot be read or written, and schemes that are not what they should be.

=== a scheme file that does not exist
--- command
yoko check nowhere.yoko
--- stdout ja
nowhere.yoko: エラー 1件、警告 0件
--- stdout en
nowhere.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0803]: 「nowhere.yoko」を読めません: そのファイルがありません
--- stderr en
error[Y0803]: cannot read `nowhere.yoko`: there is no such file
--- exit
5

=== a folder instead of a scheme file
--- command
mkdir rules.yoko
yoko check rules.yoko
--- stdout ja
rules.yoko: エラー 1件、警告 0件
--- stdout en
rules.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0804]: 「rules.yoko」はファイルではなくフォルダーです
  = 直し方: その中のファイルを指定してください
--- stderr en
error[Y0804]: `rules.yoko` is a folder, not a file
  = help: name a file in it
--- exit
5

=== a folder where an id was looked for
--- command
mkdir rules
yoko check rules
--- stdout ja
rules: エラー 1件、警告 0件
--- stdout en
rules: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0804]: 「rules」はファイルではなくフォルダーです
  = 直し方: その中のファイルを指定してください
--- stderr en
error[Y0804]: `rules` is a folder, not a file
  = help: name a file in it
--- exit
5

=== an empty scheme file
--- command
: >empty.yoko
yoko check empty.yoko
--- stdout ja
empty.yoko: エラー 1件、警告 0件
--- stdout en
empty.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0805]: 「empty.yoko」は空です
  = 直し方: 先頭に 制度 ID 「題名」 と書いてください
--- stderr en
error[Y0805]: `empty.yoko` is empty
  = help: begin it with 制度 ID 「title」
--- exit
3

=== a scheme file of blanks
--- command
printf ' \n# later\n' >blank.yoko
yoko check blank.yoko
--- stdout ja
blank.yoko: エラー 1件、警告 0件
--- stdout en
blank.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0109]: このファイルには、どの制度かが書かれていません
 --> blank.yoko:1:1
  |
1 |  
  | ^
  = 直し方: 先頭に 制度 ID 「題名」 と書いてください
--- stderr en
error[Y0109]: this file does not say which scheme it is
 --> blank.yoko:1:1
  |
1 |  
  | ^
  = help: begin it with 制度 ID 「title」
--- exit
3

=== a scheme that is not UTF-8
--- bytes broken.yoko
制度 x 「ここが\xff壊れた」
--- command
yoko check broken.yoko
--- stdout ja
broken.yoko: エラー 1件、警告 0件
--- stdout en
broken.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0010]: ファイルの 22 バイト目（0xFF）は UTF-8 の文字になっていません
 --> broken.yoko:1:10
  |
1 | 制度 x 「ここが<FF>壊れた」
  |                ^^^^
  = 直し方: 文字コードを UTF-8 にして保存し直してください(Shift_JIS で保存するエディターがあります)
--- stderr en
error[Y0010]: byte 22 of the file, 0xFF, is no part of a UTF-8 character
 --> broken.yoko:1:10
  |
1 | 制度 x 「ここが<FF>壊れた」
  |                ^^^^
  = help: save the file as UTF-8; some editors save as Shift_JIS unless told
--- exit
3

=== a scheme saved as Shift_JIS
--- bytes sjis.yoko
\x90\xa7\x93\x78 x \x81\x75\x93\xfa\x96\x7b\x81\x76
--- command
yoko check sjis.yoko
--- stdout ja
sjis.yoko: エラー 1件、警告 0件
--- stdout en
sjis.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0010]: ファイルの 1 バイト目（0x90）は UTF-8 の文字になっていません
 --> sjis.yoko:1:1
  |
1 | <90><A7><93>x x <81>u<93><FA><96>{<81>v
  | ^^^^
  = 直し方: 文字コードを UTF-8 にして保存し直してください(Shift_JIS で保存するエディターがあります)
--- stderr en
error[Y0010]: byte 1 of the file, 0x90, is no part of a UTF-8 character
 --> sjis.yoko:1:1
  |
1 | <90><A7><93>x x <81>u<93><FA><96>{<81>v
  | ^^^^
  = help: save the file as UTF-8; some editors save as Shift_JIS unless told
--- exit
3

=== an id that is nearly one
Where the installed schemes are depends on the machine.
--- file schemes/saitama-2020.yoko
制度
--- command
YOKO_PATH=$PWD/more yoko check saitama-202 2>err; status=$?
sed 's#/more, [^;、 ]*/schemes#/more, INSTALLED#; s#[^ ]*/more,#PWD/more,#' err >&2
exit $status
--- stdout ja
saitama-202: エラー 1件、警告 0件
--- stdout en
saitama-202: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0807]: 「saitama-202」という制度はありません
  = もしかして: saitama-2020
  = 直し方: schemes, PWD/more, INSTALLED を探しました。そこにある制度の ID か、ファイルのパスを書いてください。探すフォルダーは環境変数 YOKO_PATH で増やせます
--- stderr en
error[Y0807]: there is no scheme `saitama-202`
  = did you mean: saitama-2020
  = help: looked in schemes, PWD/more, INSTALLED; name a scheme there by its id, or any file by its path; YOKO_PATH adds folders
--- exit
3

=== the beginning of an id
The newest that begins so, and of those the one that is not a part of another.
--- file schemes/grant-2025.yoko
制度
--- file schemes/grant-2026.yoko
制度
--- file schemes/grant-2026-area.yoko
制度
--- command
YOKO_PATH= yoko check grant 2>err; status=$?
sed 's#schemes, [^;、 ]*/schemes#schemes, INSTALLED#' err >&2
exit $status
--- stdout ja
grant: エラー 1件、警告 0件
--- stdout en
grant: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0807]: 「grant」という制度はありません
  = もしかして: grant-2026
  = 直し方: schemes, INSTALLED を探しました。そこにある制度の ID か、ファイルのパスを書いてください。探すフォルダーは環境変数 YOKO_PATH で増やせます
--- stderr en
error[Y0807]: there is no scheme `grant`
  = did you mean: grant-2026
  = help: looked in schemes, INSTALLED; name a scheme there by its id, or any file by its path; YOKO_PATH adds folders
--- exit
3

=== an id that is like none
--- command
YOKO_PATH= yoko check 42 2>err; status=$?
sed 's#schemes, [^;、 ]*/schemes#schemes, INSTALLED#' err >&2
exit $status
--- stdout ja
42: エラー 1件、警告 0件
--- stdout en
42: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0807]: 「42」という制度はありません
  = 直し方: schemes, INSTALLED を探しました。そこにある制度の ID か、ファイルのパスを書いてください。探すフォルダーは環境変数 YOKO_PATH で増やせます
--- stderr en
error[Y0807]: there is no scheme `42`
  = help: looked in schemes, INSTALLED; name a scheme there by its id, or any file by its path; YOKO_PATH adds folders
--- exit
3

=== a path in a folder that is none
--- file a
x
--- command
yoko check a/b.yoko
--- stdout ja
a/b.yoko: エラー 1件、警告 0件
--- stdout en
a/b.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0803]: 「a/b.yoko」を読めません: パスの途中にフォルダーでないものがあります
--- stderr en
error[Y0803]: cannot read `a/b.yoko`: a part of the path is no folder
--- exit
5

=== a vocabulary that cannot be found
--- file x.yoko
制度 x 「語彙なし」
語彙 nowhere
--- command
yoko check x.yoko
--- stdout ja
x.yoko: エラー 1件、警告 0件
--- stdout en
x.yoko: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0108]: 語彙「nowhere」が見つかりません
 --> x.yoko:2:4
  |
2 | 語彙 nowhere
  |      ^^^^^^^
  = 直し方: 制度ファイルの隣のフォルダー vocabulary に nowhere.yoko を置くか、名前を直してください
--- stderr en
error[Y0108]: the vocabulary `nowhere` is not found
 --> x.yoko:2:4
  |
2 | 語彙 nowhere
  |      ^^^^^^^
  = help: put it into the folder vocabulary beside the scheme file as nowhere.yoko, or correct its name
--- exit
3

=== a vocabulary beside the scheme
It is found wherever the command runs.
--- file rules/vocabulary/near.yoko
語彙 near
項目 申請番号 : 文字 必須
項目 可 : 真偽
項目 費用 : 円
--- file rules/x.yoko
制度 x 「隣の語彙」
語彙 near
条文 1 「可とされたもの」
要件 《1》: 可
結果 算定額 《1》 = 費用
--- command
yoko check rules/x.yoko
--- stdout ja
rules/x.yoko: エラーはありません(警告 0件) — 隣の語彙
--- stdout en
rules/x.yoko: no error, 0 warning(s) — 隣の語彙

=== a damaged compiled scheme
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
printf X | dd of=small.ykc bs=1 seek=400 conv=notrunc 2>/dev/null
yoko check small.ykc
--- stdout ja
small.ykc: エラー 1件、警告 0件
--- stdout en
small.ykc: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0808]: 変換済みの制度「small.ykc」は使えません: 壊れています(検査値が合いません)
  = 直し方: 元の制度ファイルから yoko compile で作り直してください
--- stderr en
error[Y0808]: the compiled scheme `small.ykc` cannot be used: it is damaged, its checksum does not fit
  = help: compile it once more from its scheme file with `yoko compile`
--- exit
3

=== a compiled scheme that was cut off
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko | head -c 500 >cut.ykc
yoko check cut.ykc
--- stdout ja
cut.ykc: エラー 1件、警告 0件
--- stdout en
cut.ykc: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0808]: 変換済みの制度「cut.ykc」は使えません: 壊れています(検査値が合いません)
  = 直し方: 元の制度ファイルから yoko compile で作り直してください
--- stderr en
error[Y0808]: the compiled scheme `cut.ykc` cannot be used: it is damaged, its checksum does not fit
  = help: compile it once more from its scheme file with `yoko compile`
--- exit
3

=== a compiled scheme of another version
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
printf '\377' | dd of=small.ykc bs=1 seek=4 conv=notrunc 2>/dev/null
yoko check small.ykc
--- stdout ja
small.ykc: エラー 1件、警告 0件
--- stdout en
small.ykc: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0808]: 変換済みの制度「small.ykc」は使えません: 別の版の yoko で変換されたものです
  = 直し方: 元の制度ファイルから yoko compile で作り直してください
--- stderr en
error[Y0808]: the compiled scheme `small.ykc` cannot be used: it was compiled by another version
  = help: compile it once more from its scheme file with `yoko compile`
--- exit
3

=== a compiled scheme by another day
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
yoko check small.ykc --as-of 2024-05-01
--- stdout ja
small.ykc: エラー 1件、警告 0件
--- stdout en
small.ykc: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0828]: 変換済みの制度「small.ykc」の基準日は変えられません
  = 直し方: どの改正までを含むかは変換したときに決まっています。--as-of を付けて変換し直すか、制度ファイルを直接指定してください
--- stderr en
error[Y0828]: the compiled scheme `small.ykc` cannot be read by another day
  = help: its amendments were chosen when it was compiled; compile the scheme file with --as-of, or run the scheme file itself
--- exit
4

=== an output folder that does not exist
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o nowhere/out.csv
--- stderr ja
エラー[Y0801]: 「nowhere/out.csv」に書き出せません: そのフォルダーがありません
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stderr en
error[Y0801]: cannot write `nowhere/out.csv`: there is no such folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
--- exit
5

=== an output that is a folder
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
mkdir out.csv
yoko run small.yoko applications.ndjson -o out.csv
--- stderr ja
エラー[Y0801]: 「out.csv」に書き出せません: フォルダーです
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stderr en
error[Y0801]: cannot write `out.csv`: it is a folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
--- exit
5

=== a full disk
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson --format csv -o /dev/full
--- stderr ja
エラー[Y0801]: 「/dev/full」に書き出せません: ディスクの空きがありません
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stderr en
error[Y0801]: cannot write `/dev/full`: the disk is full
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was
--- exit
5

=== a full disk behind standard output
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson >/dev/full
--- stderr ja
エラー[Y0829]: 標準出力に書き出せません: ディスクの空きがありません
--- stderr en
error[Y0829]: cannot write to standard output: the disk is full
--- exit
5

=== a full disk behind help
--- command
yoko help >/dev/full
--- stderr ja
エラー[Y0829]: 標準出力に書き出せません: ディスクの空きがありません
--- stderr en
error[Y0829]: cannot write to standard output: the disk is full
--- exit
5

=== standard output that is closed
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko check small.yoko >&-
--- stderr ja
エラー[Y0829]: 標準出力に書き出せません: 閉じられています
--- stderr en
error[Y0829]: cannot write to standard output: it is closed
--- exit
5

=== a reader that goes away
Nothing is said.
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
i=0
while [ $i -lt 3000 ]; do echo "{\"申請番号\": \"$i\", \"県内\": true}"; i=$((i + 1)); done >many.ndjson
yoko run small.yoko many.ndjson | head -c 0
ls
--- stdout
many.ndjson
small.yoko

=== an output is there whole or not at all
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
echo before >out.csv
yoko run small.yoko nowhere.ndjson -o out.csv
cat out.csv
ls
--- stdout
before
applications.ndjson
out.csv
small.yoko
--- stderr ja
エラー[Y0701]: 「nowhere.ndjson」の記録を読むことができません: そのファイルがありません
  = 直し方: ファイル名と、読む権限があるかを確かめてください
--- stderr en
error[Y0701]: cannot read the records of `nowhere.ndjson`: there is no such file
  = help: check the name, and that the file may be read

=== an output keeps its rights and its links
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
mkdir real
echo before >real/out.csv
chmod 640 real/out.csv
ln -s real/out.csv out.csv
yoko run small.yoko applications.ndjson -o out.csv 2>/dev/null
stat -c %A real/out.csv
readlink out.csv
head -n 1 out.csv
ls real
--- stdout
-rw-r-----
real/out.csv
﻿申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳,提出書類,入力エラー\x0d
out.csv

=== a new output has the usual rights
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
umask 027
yoko run small.yoko applications.ndjson -o out.csv 2>/dev/null
stat -c %A out.csv
--- stdout
-rw-r-----

=== lines that cannot be written leave no decisions either
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o out.csv --lines nowhere/lines.csv
ls
--- stdout
applications.ndjson
small.yoko
--- stderr ja
エラー[Y0801]: 「nowhere/lines.csv」に書き出せません: そのフォルダーがありません
  = 直し方: 別のファイルを指定するか、空き容量や権限を確かめてください。同じ名前のファイルがあれば、元のまま残っています
--- stderr en
error[Y0801]: cannot write `nowhere/lines.csv`: there is no such folder
  = help: choose another file, or make room or get permission there; a file of that name, if there is one, is as it was

=== an output that is read
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
ln -s applications.ndjson link.ndjson
yoko run small.yoko applications.ndjson -o ./link.ndjson
cmp applications.ndjson "$YOKO_TEST_SOURCE"/tests/golden/small/applications.ndjson
yoko run small.yoko applications.ndjson --format csv -o small.yoko
--- stderr ja
エラー[Y0830]: 「./link.ndjson」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
エラー[Y0830]: 「small.yoko」は読み込むファイルなので、書き出し先にできません
  = 直し方: 別の書き出し先を指定してください
--- stderr en
error[Y0830]: `./link.ndjson` is read, so it cannot be written at the same time
  = help: name another file for the output
error[Y0830]: `small.yoko` is read, so it cannot be written at the same time
  = help: name another file for the output
--- exit
4

=== two outputs in one file
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko run small.yoko applications.ndjson -o out.csv --lines out.csv
--- stderr ja
エラー[Y0831]: 判定と経費ごとの判定を、どちらも「out.csv」に書き出すことはできません
  = 直し方: 別々のファイルを指定してください
--- stderr en
error[Y0831]: the decisions and their lines cannot both go to `out.csv`
  = help: name two files
--- exit
4

=== Y0834 applications where the scheme belongs
--- file applications.csv
申請番号,費用
A,1000
--- file small.yoko
制度 small 「小さな制度」
項目 費用 : 円
結果 対象経費 = 費用
--- command
yoko run applications.csv small.yoko
--- stderr ja
エラー[Y0834]: 「applications.csv」は名前からすると申請のファイルで、制度ではありません
  = 直し方: 制度を先に、申請を後に書いてください: yoko run 制度 申請のファイル
--- stderr en
error[Y0834]: `applications.csv` is a file of applications by its name, and no scheme
  = help: name the scheme first, then the applications: yoko run SCHEME APPLICATIONS
--- exit
3

=== a scheme in this folder is not found by its id, and its file is suggested
--- file mine.yoko
制度 mine 「この場の制度」
項目 費用 : 円
結果 対象経費 = 費用
--- command
YOKO_PATH= yoko check mine 2>err; status=$?
sed 's#schemes, [^;、 ]*/schemes#schemes, INSTALLED#' err >&2
exit $status
--- stdout ja
mine: エラー 1件、警告 0件
--- stdout en
mine: 1 error(s), 0 warning(s)
--- stderr ja
エラー[Y0807]: 「mine」という制度はありません
  = もしかして: mine.yoko
  = 直し方: schemes, INSTALLED を探しました。そこにある制度の ID か、ファイルのパスを書いてください。探すフォルダーは環境変数 YOKO_PATH で増やせます
--- stderr en
error[Y0807]: there is no scheme `mine`
  = did you mean: mine.yoko
  = help: looked in schemes, INSTALLED; name a scheme there by its id, or any file by its path; YOKO_PATH adds folders
--- exit
3

