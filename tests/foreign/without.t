# A build without foreign functions.

=== a scheme with foreign functions is checked, and not run
--- command
yoko check $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko | sed 's,.*/tests,tests,'
yoko run $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stdout ja
tests/foreign/calendar.yoko: エラーはありません(警告 0件) — 備品購入補助
--- stdout en
tests/foreign/calendar.yoko: no error, 0 warning(s) — 備品購入補助
--- stderr ja
エラー[Y1109]: この制度は外部の関数「営業日である」を使いますが、このyokoは外部の関数を呼べません
  = 直し方: libffiを使ってビルドしたyokoを入れてください(configureに--without-ffiを付けません)
エラー[Y1109]: この制度は外部の関数「営業日数」を使いますが、このyokoは外部の関数を呼べません
  = 直し方: libffiを使ってビルドしたyokoを入れてください(configureに--without-ffiを付けません)
エラー[Y1109]: この制度は外部の関数「営業日後」を使いますが、このyokoは外部の関数を呼べません
  = 直し方: libffiを使ってビルドしたyokoを入れてください(configureに--without-ffiを付けません)
--- stderr en
error[Y1109]: the scheme calls the foreign function `営業日である`, and this build of yoko cannot call any
  = help: install a build with libffi (configure without --without-ffi)
error[Y1109]: the scheme calls the foreign function `営業日数`, and this build of yoko cannot call any
  = help: install a build with libffi (configure without --without-ffi)
error[Y1109]: the scheme calls the foreign function `営業日後`, and this build of yoko cannot call any
  = help: install a build with libffi (configure without --without-ffi)
--- exit
4

=== no library can be given
--- command
yoko run --allow-library calendar=/calendar.so calendar records
--- stderr ja
エラー[Y1117]: このyokoはライブラリを読み込めません
  = 直し方: libffiを使ってビルドしたyokoを入れてください(configureに--without-ffiを付けません)
--- stderr en
error[Y1117]: this build of yoko cannot load libraries
  = help: install a build with libffi (configure without --without-ffi)
--- exit
4

