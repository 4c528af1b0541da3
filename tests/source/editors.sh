#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The configurations of editors know every word of the language, and their JSON can be read.
set -eu
passed=0 failed=0
check() { # WHAT COMMAND…
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "$what"; fi
}
editors=$YOKO_TEST_SOURCE/doc/editors
check "words are missing" perl "$YOKO_TEST_SOURCE/build-aux/editor-words" "$YOKO_TEST_SOURCE" --check
for file in "$editors"/vscode/*.json "$editors"/vscode/syntaxes/*.json; do
    check "$file is no JSON" perl -MJSON::PP -0777 -ne 'decode_json($_)' "$file"
done
# Each keyword, as the grammar of VS Code matches it.
check "the grammar misses a keyword" perl -Mutf8 -CSDA -MJSON::PP -e '
    my ($root) = @ARGV;
    open my $in, "<:raw", "$root/doc/editors/vscode/syntaxes/yoko.tmLanguage.json" or die;
    my $grammar = decode_json(do { local $/; <$in> });
    my @patterns = map { $_->{match} } grep { ($_->{name} // "") =~ /^(keyword\.(control|other|operator\.word)|constant\.language)/ } @{$grammar->{patterns}};
    open my $words, "<:utf8", "$root/grammar/keywords.def" or die;
    my $bad = 0;
    while (<$words>) {
        next unless /^KEYWORD\(\w+, \w+, "(.*?)", "(.*?)"\)/;
        my @pair = ("$1", "$2");
        for my $word (grep { length } @pair) {
            next if grep { "x $word y" =~ /$_/ && $& eq $word } @patterns;
            print "$word\n";
            $bad = 1;
        }
    }
    exit $bad' "$YOKO_TEST_SOURCE"
if command -v node >/dev/null; then
    check "extension.js" node --check "$editors/vscode/extension.js"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
