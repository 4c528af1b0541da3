#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The options that bash, zsh and fish complete are those that --help tells, of every command, and no others; each shell
# runs the script that the program prints for it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for shell in bash zsh fish; do
    command -v $shell >/dev/null || { echo "$shell is not there: apt-get install $shell"; echo "0 passed, 0 failed"; exit 77; }
    yoko completion $shell >"$work/$shell"
done
passed=0 failed=0
HOME=$work
export HOME
# What a shell offers behind `yoko COMMAND --`, one a line.
in_bash() {
    bash -c '. "$0"; COMP_WORDS=(yoko "$1" --); COMP_CWORD=2; _yoko; printf "%s\n" "${COMPREPLY[@]}"' "$work/bash" "$1"
}
in_zsh() {
    zsh -fc 'compdef() { }; _files() { }; _describe() { print -l -- ${${(P)2}%%:*} }
        . $1; words=(yoko $2 --); CURRENT=3; _yoko' zsh "$work/zsh" "$1"
}
in_fish() {
    fish --no-config -c 'source $argv[1]; complete -C "yoko $argv[2] --"' "$work/fish" "$1" | cut -f 1
}
yoko help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on && $1 != "help" && $1 != "version" { print $1 }' >"$work/commands"
while read -r command; do
    yoko help "$command" | awk '/^Options:/ { on = 1; next } /^$/ { on = 0 } on' | sed -n 's/^ *\(-., \)*\(--[a-z-]*\).*/\2/p' | sort >"$work/told"
    for shell in bash zsh fish; do
        in_$shell "$command" </dev/null | sort >"$work/offered" || :
        if cmp -s "$work/told" "$work/offered"; then passed=$((passed + 1))
        else failed=$((failed + 1)); echo "$shell, yoko $command:"; diff "$work/told" "$work/offered" || :; fi
    done
done <"$work/commands"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
