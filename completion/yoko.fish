# SPDX-License-Identifier: Apache-2.0
# Completion of yoko in fish. What fits is told by the program itself: one candidate a line, its meaning behind a tab;
# `:files` stands for the names of files.
function __yoko_words
    set -l words (commandline -opc) (commandline -ct)
    $words[1] completion words -- $words[2..-1] 2>/dev/null
end
complete -c yoko -f -a '(__yoko_words | string match -v :files)'
complete -c yoko -n '__yoko_words | string match -q :files' -F
