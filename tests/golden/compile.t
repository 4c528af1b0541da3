# yoko compile and yoko dis.

=== a compiled scheme decides alike
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/* .
yoko compile small.yoko -o small.ykc
yoko run small.ykc applications.ndjson >compiled 2>&1
yoko run small.yoko applications.ndjson >text 2>&1
cmp compiled text && ls
--- stdout
applications.ndjson
compiled
small.ykc
small.yoko
text

=== to standard output
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko | head -c 3
--- stdout
YKC
\ no line end

=== compiling the same text twice gives the same file
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o a.ykc
yoko compile small.yoko -o b.ykc
cmp a.ykc b.ykc

=== the source hash can be checked by anyone
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko dis small.yoko | sed -n 's/^source //p' >said
sha256sum small.yoko | cut -c 1-64 | sha256sum | cut -c 1-64 >found
cmp said found

=== the instructions of a compiled scheme are those of its text
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
yoko compile small.yoko -o small.ykc
yoko dis small.ykc -o compiled.txt
yoko dis small.yoko -o text.txt
cmp compiled.txt text.txt
head -n 3 text.txt | cut -c 1-40
--- stdout
scheme small 「小さな制度」
effective 2024-04-01
source 368abfa401fc2fe22bad89026ec5d442a

=== a scheme with errors is not compiled
--- command
cp "$YOKO_TEST_SOURCE"/tests/golden/small/small.yoko .
sed -i 's/: 県内$/: 県肉/' small.yoko
yoko compile small.yoko -o small.ykc 2>/dev/null; echo $?
ls
--- stdout
3
small.yoko

