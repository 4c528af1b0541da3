#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What `make install` puts beside the program: the manual pages and the manuals in both languages, and nothing that
# `make uninstall` leaves behind.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
unset MAKEFLAGS MFLAGS MAKELEVEL
place() { # VARIABLE: where it is installed
    sed -n "s/^$1 = //p" "$YOKO_TEST_BUILD/Makefile" | sed "s|\${datarootdir}|$data|; s|\${prefix}|$prefix|; s|\${docdir}|$documents|; s|\${PACKAGE_TARNAME}|yoko|"
}
prefix=$(sed -n 's/^prefix = //p' "$YOKO_TEST_BUILD/Makefile") data='' documents=''
data=$(place datarootdir)
documents=$(place docdir)
html=$work$(place htmldir) man=$work$(place mandir) documents=$work$documents
make -s -C "$YOKO_TEST_BUILD" install-data DESTDIR="$work" >"$work.log" 2>&1 || cat "$work.log"
rm -f "$work.log"

yoko help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on && $1 != "help" && $1 != "version" { print "yoko-" $1 }' >"$work/pages"
echo yoko >>"$work/pages"
while read -r page; do
    check "$page(1) is not installed" grep -q '^\.SH NAME' "$man/man1/$page.1"
    check "$page(1) is not installed in Japanese" grep -q '^\.SH 名前' "$man/ja/man1/$page.1"
done <"$work/pages"
for file in "$YOKO_TEST_SOURCE"/doc/*.md; do
    name=$(basename "$file" .md)
    if grep -q '^LOWDOWN = .' "$YOKO_TEST_BUILD/Makefile"; then check "$name.html is not installed" test -s "$html/$name.html"
    else check "$name.md is not installed" test -s "$documents/$name.md"; fi
done
! grep -q '^LOWDOWN = .' "$YOKO_TEST_BUILD/Makefile" || check "the list of the manuals is not installed" test -s "$html/index.html"
rm "$work/pages"
mkdir -p "$work$prefix/bin" "$work$prefix/lib" # as the program's own part of an installation would have
make -s -C "$YOKO_TEST_BUILD" uninstall DESTDIR="$work" >"$work.log" 2>&1 || tail -n 3 "$work.log"
rm -f "$work.log"
find "$work" -type f >"$work.left"
check "left behind: $(head -n 5 "$work.left")" test ! -s "$work.left"
rm -f "$work.left"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
