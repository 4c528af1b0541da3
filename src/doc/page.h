/* SPDX-License-Identifier: Apache-2.0 */
/* The two forms of a document: a page in HTML, and Markdown. Whoever tells says what a thing is; how it looks
 * is settled here, so that both forms say the same. For this folder only. */
#ifndef YOKO_DOC_PAGE_H
#define YOKO_DOC_PAGE_H

#include "io/html.h"

struct page {
    struct buffer *out;
    struct arena *arena;
    bool html;
    unsigned depth; /* lists around what is told */
    bool wide;      /* the table under way has many columns */
};

void page_begin(struct page *page, const char *title);
void page_end(struct page *page);
/* With an id (may be NULL) it can be linked to. */
void page_heading(struct page *page, unsigned level, const char *text, const char *id);

/* ---- blocks, which hold running text ---- */

void page_paragraph_begin(struct page *page);
void page_paragraph_end(struct page *page);
/* Running text that may have lists in it. */
void page_block_begin(struct page *page);
void page_block_end(struct page *page);
void page_list_begin(struct page *page);
void page_item_begin(struct page *page);
/* Behind an item's text, a list of its own may follow before it ends. */
void page_item_end(struct page *page);
void page_list_end(struct page *page);
/* A rule: what is said of one thing, not torn apart on paper. */
void page_rule_begin(struct page *page, const char *id);
void page_rule_end(struct page *page);
void page_table_begin(struct page *page, const char *const *heads, size_t count);
void page_row_begin(struct page *page);
/* A cell that can be linked to; id may be NULL. */
void page_cell_begin(struct page *page, const char *id);
void page_cell_end(struct page *page);
void page_row_end(struct page *page);
void page_table_end(struct page *page);
/* What a reader opens: there it may hold any blocks. */
void page_fold_begin(struct page *page, const char *summary);
void page_fold_end(struct page *page);
/* Lines as they are, of which there is one at least, in letters of one width. */
void page_fixed(struct page *page, const char *text, size_t length);

/* ---- running text ---- */

void page_text(struct page *page, const char *text);
void page_strong(struct page *page, const char *text);
void page_quiet(struct page *page, const char *text);
void page_mark(struct page *page, enum html_role role, const char *text);
/* To the thing of that id in the document. */
void page_link(struct page *page, const char *id, const char *text);
/* A place in running text that can be linked to. */
void page_anchor(struct page *page, const char *id);

/* A text made an id: what would end a link or need quoting in one is a hyphen. In the arena. */
const char *page_id(struct arena *arena, const char *kind, const char *list, const char *name);

#endif
