#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Each command with a reader of its output who has gone away, with a full device as output, with a folder where it reads,
# and with a folder that it may not write to.
set -u
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
cp "$YOKO_TEST_SOURCE/tests/golden/small/small.yoko" small.yoko
cp "$YOKO_TEST_SOURCE/tests/golden/small/applications.ndjson" a.ndjson
sed 's/100万円)/60万円)/' small.yoko >other.yoko
printf '申請番号,県内\n1,はい\n' >a.csv
printf '申請番号,番号,金額\n1,1,1000\n' >a.経費.csv
yoko record small.yoko a.ndjson --ledger ledger.db --by 係 >/dev/null 2>&1
mkdir folder folder.yoko folder.ndjson folder.csv folder.db readonly

# What prints, a command a line.
cat >printing <<'EOF2'
run small.yoko a.ndjson
run small.yoko a.ndjson --format csv
run small.yoko a.ndjson --format xlsx
explain small.yoko a.ndjson A
test small.yoko
check small.yoko
check small.yoko --json
cite small.yoko
doc small.yoko
fmt --diff other.yoko small.yoko
fmt -
dis small.yoko
compile small.yoko -o -
compare small.yoko other.yoko --all
compare small.yoko other.yoko --records a.ndjson
sample small.yoko -n 3
verify ledger.db
replay ledger.db
record small.yoko a.ndjson --ledger ledger.db --by 係 --json
explain-error Y0701
explore small.yoko a.ndjson
completion bash
help
help run
version
EOF2
while read -r words; do
    # shellcheck disable=SC2086 # words on purpose
    set -- $words
    yoko "$@" <small.yoko >printed 2>said
    plain=$?
    [ -s printed ] || continue # it does not print
    status=0
    yoko "$@" <small.yoko >/dev/full 2>said || status=$?
    check "yoko $words: exit status $status with a full device: $(cat said)" test "$status" -eq 5
    check "yoko $words: nothing is said of a full device" grep -q 'standard output' said
    status=$(perl -e '
        pipe my $out, my $in or die; close $out;
        my $child = fork;
        if (!$child) { open STDIN, "<", "small.yoko"; open STDOUT, ">&", $in; open STDERR, ">", "said"; exec "yoko", @ARGV }
        close $in; waitpid $child, 0; print $? & 127 ? "signal" : $? >> 8;' "$@")
    check "yoko $words: $status when the reader has gone (else $plain)" test "$status" = signal
    check "yoko $words: says to a reader who has gone: $(cat said)" sh -c '! grep -q "Y0829\|Broken" said'
done <printing
check 'few commands print' test "$passed" -gt 60

# A folder where a file is read.
folders() { # NAME WORDS…: the message names it
    name=$1
    shift
    status=0
    yoko "$@" </dev/null >printed 2>said || status=$?
    check "yoko $*: exit status $status" test "$status" -ge 2 -a "$status" -le 5
    check "yoko $*: $(cat said)" grep -q "$name" said
    check "yoko $*: something is left" test ! -e out.ndjson -a ! -e out.csv -a ! -e out.html -a ! -e out.ykc
}
folders folder.ndjson run small.yoko folder.ndjson -o out.ndjson
folders folder.csv run small.yoko a.csv --list 経費=folder.csv -o out.csv
folders folder.yoko run folder.yoko a.ndjson -o out.ndjson
folders folder.yoko compile folder.yoko -o out.ykc
folders folder.yoko compare small.yoko folder.yoko -o out.html
folders folder.ndjson compare small.yoko other.yoko --records folder.ndjson -o out.html
folders folder.yoko doc folder.yoko -o out.html
folders folder.yoko fmt folder.yoko
folders folder.yoko cite folder.yoko
folders folder.yoko test folder.yoko
folders folder.ndjson test small.yoko folder.ndjson
folders folder.ndjson explain small.yoko folder.ndjson A -o out.html
folders folder sample small.yoko --distribution folder -o out.ndjson
folders folder.db record small.yoko a.ndjson --ledger folder.db --by 係
folders folder record small.yoko a.ndjson --ledger new.db --salt-file folder --by 係
folders folder.db verify folder.db
folders folder.db replay folder.db
folders folder run small.yoko a.ndjson -o folder
folders folder compile small.yoko -o folder

# A folder that may not be written to. Whoever may do everything becomes nobody for it.
nobody() {
    perl -e '
        if ($> == 0) { ($(, $)) = (65534, "65534 65534"); ($<, $>) = (65534, 65534) }
        exec @ARGV or exit 126;' "$@"
}
cp small.yoko readonly/untidy.yoko
printf '\n\n\n項目   備考   :   文字\n' >>readonly/untidy.yoko
cp ledger.db readonly/kept.db
find readonly | sort >before
chmod -R a+rX . "$work" && chmod a-w readonly readonly/*
if nobody "$YOKO_TEST_BUILD/yoko" version >/dev/null 2>&1; then
    refused() { # NAME WORDS…
        name=$1
        shift
        status=0
        nobody "$YOKO_TEST_BUILD/yoko" "$@" </dev/null >printed 2>said || status=$?
        check "yoko $*: exit status $status: $(cat said)" test "$status" -eq 5
        check "yoko $*: $(cat said)" grep -q "$name" said
    }
    for output in out.ndjson out.csv out.xlsx; do
        refused readonly/$output run small.yoko a.ndjson -o readonly/$output
    done
    refused readonly/out.ykc compile small.yoko -o readonly/out.ykc
    refused readonly/out.html compare small.yoko other.yoko -o readonly/out.html
    refused readonly/out.html doc small.yoko -o readonly/out.html
    refused readonly/out.csv sample small.yoko -o readonly/out.csv
    refused readonly/untidy.yoko fmt readonly/untidy.yoko
    refused readonly/new.db record small.yoko a.ndjson --ledger readonly/new.db --by 係
    refused readonly/kept.db record small.yoko a.ndjson --ledger readonly/kept.db --by 係
    refused readonly/salt record small.yoko a.ndjson --ledger readonly/kept.db --salt-file readonly/salt --by 係
    nobody "$YOKO_TEST_BUILD/yoko" verify readonly/kept.db >printed 2>said
    check "a ledger that can only be read: $(cat said)" test $? -eq 0
    find readonly | sort >after
    check "something is left: $(diff before after)" cmp -s before after
else
    echo 'nobody else may run the program here: folders that may not be written to are not tried'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
