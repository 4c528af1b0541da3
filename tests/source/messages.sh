#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every text that people may see has a Japanese translation with the same placeholders, and none is left over.
set -eu
po=$YOKO_TEST_SOURCE/src/po/ja.po
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the source says: the rows of diagnostics.def, and the literals given to the functions that translate.
cd "$YOKO_TEST_SOURCE"
find src grammar \( -name '*.c' -o -name '*.h' -o -name '*.def' -o -name '*.l' -o -name '*.y' \) \
    ! -path grammar/parse.c ! -path grammar/parse.h ! -path grammar/scan.c | sort >"$work/files"
extract() {
    xgettext --from-code=UTF-8 --language=C --no-wrap --sort-output --files-from="$work/files" \
        --output="$work/yoko.pot" "$@" 2>"$work/warnings" || { cat "$work/warnings"; exit 1; }
}
extract --keyword --keyword=translate --keyword=yoko_text --keyword=TO_TRANSLATE --keyword=template_render:2 \
    --keyword=diagnostic_add_note:4 --keyword=render_remark:2 --keyword=DIAGNOSTIC:3
extract --join-existing --keyword --keyword=DIAGNOSTIC:4

# One line a message: original, tab, translation; continued strings joined.
flatten() {
    msgattrib --no-obsolete --no-fuzzy --no-wrap "$1" | awk '
        function flush() { if (have) print id "\t" text; id = text = ""; have = 0 }
        /^msgid "/  { flush(); have = 1; into = 1; sub(/^msgid "/, ""); sub(/"$/, ""); id = $0; next }
        /^msgstr "/ { into = 2; sub(/^msgstr "/, ""); sub(/"$/, ""); text = $0; next }
        /^"/        { sub(/^"/, ""); sub(/"$/, ""); if (into == 1) id = id $0; else text = text $0; next }
        END { flush() }' | grep -v '^	' | sort
}
flatten "$work/yoko.pot" | cut -f 1 >"$work/said"
flatten "$po" >"$work/pairs"
awk -F '\t' '$2 != ""' "$work/pairs" | cut -f 1 >"$work/translated"

awk -F '\t' '
    # The placeholders of a text in an order of their own: {1}, and conversions of printf.
    function marks(text, rest, found, list, count, i, j, held, out) {
        rest = text; count = 0
        while (match(rest, /[{][1-9][}]|%[-+ #0]*[0-9*]*([.][0-9*]+)?(hh|h|ll|l|j|z|t)?[a-zA-Z]/)) {
            found = substr(rest, RSTART, RLENGTH)
            rest = substr(rest, RSTART + RLENGTH)
            list[++count] = found
        }
        for (i = 2; i <= count; i++) {
            held = list[i]
            for (j = i - 1; j > 0 && list[j] > held; j--) list[j + 1] = list[j]
            list[j + 1] = held
        }
        out = ""
        for (i = 1; i <= count; i++) if (list[i] != list[i - 1] || list[i] !~ /^[{]/) out = out " " list[i]
        return out
    }
    $2 != "" && marks($1) != marks($2) { print "placeholders differ:" marks($1) " /" marks($2) ": " $1 }
' "$work/pairs" >"$work/unlike"

comm -23 "$work/said" "$work/translated" | sed 's/^/no Japanese for: /' >"$work/lacking"
comm -13 "$work/said" "$work/translated" | sed 's/^/no longer said: /' >"$work/left"
cat "$work/unlike" "$work/lacking" "$work/left"
failed=$(cat "$work/unlike" "$work/lacking" "$work/left" | wc -l)
said=$(wc -l <"$work/said")
msgfmt --check-format --check-domain -o /dev/null "$po" || failed=$((failed + 1))
passed=$((said - $(cat "$work/unlike" "$work/lacking" | wc -l)))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
