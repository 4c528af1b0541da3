# A build without foreign functions.

=== a scheme with foreign functions is checked, and not run
--- command
yoko check $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko | sed 's,.*/tests,tests,'
yoko run $YOKO_TEST_SOURCE/tests/foreign/calendar.yoko $YOKO_TEST_SOURCE/tests/foreign/applications.ndjson
--- stdout ja
tests/foreign/calendar.yoko: エラーはありません(警告 0件) — 備品購入補助
--- stdout en
tests/foreign/calendar.yoko: no errors (0 warnings) — 備品購入補助
--- stderr ja
エラー[Y1109]: x
--- exit
4

=== no library can be given
--- command
yoko run --allow-library calendar=/calendar.so calendar records
--- stderr ja
エラー[Y1117]: x
--- exit
4
