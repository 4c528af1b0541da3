;;; yoko-mode.el --- Scheme files of yoko -*- lexical-binding: t; coding: utf-8 -*-
;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;;; Commentary:
;; Colours for scheme files, and `yoko lsp' through Eglot (part of Emacs 29): M-x eglot.
;;; Code:

(require 'yoko-words)

(defgroup yoko nil "Scheme files of yoko." :group 'languages)
(defcustom yoko-program "yoko" "The yoko program." :type 'string :group 'yoko)

(defvar yoko-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?# "<" table)
    (modify-syntax-entry ?＃ "<" table)
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?「 "(」" table)
    (modify-syntax-entry ?」 ")「" table)
    (modify-syntax-entry ?《 "(》" table)
    (modify-syntax-entry ?》 ")《" table)
    (modify-syntax-entry ?_ "w" table)
    table))

(defun yoko--words (words)
  "A regular expression of WORDS, none of them within another word."
  (concat "\\_<" (regexp-opt words t) "\\_>"))

(defvar yoko-font-lock-keywords
  `(("「[^」\n]*」" . font-lock-string-face)
    ("《[^》\n]*》" . font-lock-constant-face)
    (,(yoko--words yoko-declarations) . font-lock-keyword-face)
    (,(yoko--words yoko-parts) . font-lock-builtin-face)
    (,(yoko--words yoko-operators) . font-lock-builtin-face)
    (,(concat (yoko--words yoko-functions) "[(（]") 1 font-lock-function-name-face)
    (,(yoko--words yoko-types) . font-lock-type-face)))

;;;###autoload
(define-derived-mode yoko-mode prog-mode "yoko"
  "Major mode for scheme files of yoko."
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "[#＃]+\\s-*")
  (setq-local indent-tabs-mode nil)
  (setq-local tab-width 4)
  (setq-local font-lock-defaults '(yoko-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.yoko\\'" . yoko-mode))

(with-eval-after-load 'eglot
  (defvar eglot-server-programs)
  (add-to-list 'eglot-server-programs (list 'yoko-mode yoko-program "lsp" "--stdio")))

(provide 'yoko-mode)
;;; yoko-mode.el ends here
