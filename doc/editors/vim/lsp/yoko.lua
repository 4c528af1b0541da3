-- SPDX-License-Identifier: Apache-2.0
-- Neovim 0.11 and later read this by vim.lsp.enable('yoko'); see doc/editor.md for earlier ones.
return {
    cmd = { 'yoko', 'lsp', '--stdio' },
    filetypes = { 'yoko' },
    root_markers = { 'vocabulary', '.git' },
}
