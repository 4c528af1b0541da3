" SPDX-License-Identifier: Apache-2.0
autocmd BufRead,BufNewFile *.yoko setfiletype yoko
autocmd FileType yoko setlocal commentstring=#\ %s comments=:# expandtab shiftwidth=4 softtabstop=4
