#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The configurations of doc/editors in the editors themselves, those that are installed: a word is coloured, and a mistake
# that yoko finds is shown. For VS Code the extension is packaged, which fetches its client from the npm registry.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=
editors=$YOKO_TEST_SOURCE/doc/editors
mkdir "$work/project"
cd "$work/project" || exit 1
printf '制度 example 「小さな補助」\n項目 費用 : 円\n結果 対象経費 = 費用 + 1人\n' >example.yoko
check() { # WHAT PATTERN FILE
    if grep -q "$2" "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: no $2 in:"
        head -n 20 "$3"
    fi
}
if command -v vim >/dev/null; then
    vim -u NONE -es -c "set rtp+=$editors/vim" -c 'filetype on | syntax on' -c 'edit example.yoko' -c "redir! > $work/vim" \
        -c 'echo &filetype synIDattr(synID(1, 1, 1), "name")' -c 'redir END' -c 'qa!'
    check vim 'yoko yokoDeclaration' "$work/vim"
else
    skipped="$skipped vim"
fi
if command -v nvim >/dev/null; then
    sed -n '/nvim_create_autocmd/,/^end })/p' "$YOKO_TEST_SOURCE/doc/editor.md" >"$work/start.lua"
    cat >"$work/try.lua" <<'END'
vim.cmd('edit example.yoko')
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end)
for _, found in ipairs(vim.diagnostic.get(0)) do print(found.lnum, found.col, found.code) end
vim.cmd('qa!')
END
    nvim --headless -u NONE -c "set rtp+=$editors/vim" -c 'filetype on' -c "luafile $work/start.lua" \
        -c "luafile $work/try.lua" >"$work/nvim" 2>&1
    check nvim '2 22 Y0202' "$work/nvim"
else
    skipped="$skipped nvim"
fi
if command -v emacs >/dev/null; then
    emacs --batch -L "$editors/emacs" -l yoko-mode --eval '(progn (find-file "example.yoko") (font-lock-ensure)
        (princ (list major-mode (get-text-property 1 (quote face)))))' >"$work/emacs" 2>&1
    check emacs '(yoko-mode font-lock-keyword-face)' "$work/emacs"
    if emacs --batch --eval '(progn (package-initialize) (require (quote eglot)))' >/dev/null 2>&1; then
        emacs --batch -L "$editors/emacs" --eval '(package-initialize)' -l yoko-mode --eval '(progn (require (quote eglot))
            (find-file "example.yoko") (setq eglot-sync-connect 10) (call-interactively (quote eglot)) (flymake-start)
            (dotimes (i 100) (unless (flymake-diagnostics) (accept-process-output nil 0.1)))
            (dolist (found (flymake-diagnostics)) (princ (flymake-diagnostic-text found))))' >"$work/eglot" 2>&1
        check eglot 'Y0202' "$work/eglot"
    else
        skipped="$skipped eglot"
    fi
else
    skipped="$skipped emacs"
fi
if command -v npm >/dev/null; then
    cp -r "$editors/vscode" "$work/vscode"
    (cd "$work/vscode" && npm run package >"$work/npm" 2>&1; ls >>"$work/npm")
    check 'VS Code' '^yoko.vsix' "$work/npm"
else
    skipped="$skipped npm"
fi
[ -z "$skipped" ] || echo "not there:$skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
