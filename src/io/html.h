/* SPDX-License-Identifier: Apache-2.0 */
/* Pages in HTML: one self-contained shell for everything that yoko writes for people to read on a screen or
 * on paper, and the pieces that such pages are made of.
 *
 * A page loads nothing from anywhere and runs no script (its own content security policy says so). It follows
 * the reader's light or dark screen, and prints on A4. Everything only adds to a buffer of the caller, who
 * closes what was begun, in order. Texts are escaped on their way; only html_raw takes them as they are.
 */
#ifndef YOKO_IO_HTML_H
#define YOKO_IO_HTML_H

#include "base/text.h"

/* ---- the page ---- */

/* Begins a page, in the language of the locale: head, style and <main>. Its first heading is the caller's. */
void html_begin(struct buffer *out, const char *title);
void html_end(struct buffer *out);

/* ---- any element ---- */

/* Classes that the page knows besides those of marks: "quiet", "number", "small" (a table that is to
 * be seen at once), "whole" (not torn apart on paper),
 * "page" (on a new sheet), "screen" (not on paper), "level0" … "level5" (indented), "item", and "outcome
 * granted", "outcome refused", "outcome open" (what the whole comes to); "stack" (around a table of many columns
 * whose cells stand below each other on a narrow screen, each behind its data-label), "front" (what is to fit on
 * the first sheet, where "join" stands for the ends of lines), "skip" (a link past what comes first, seen when it is
 * reached by keys). */
/* <element class="…" id="…">; class and id may be NULL. Texts that become an id keep their characters, but
 * for white space. */
void html_open(struct buffer *out, const char *element, const char *class_name, const char *id);
void html_close(struct buffer *out, const char *element);
/* A whole element with a text; class may be NULL. */
void html_element(struct buffer *out, const char *element, const char *class_name, const char *text);
/* The text, escaped. Characters that would be obeyed instead of seen (control characters, changes of
 * direction) stand as <U+202E>; line ends and tabs stay. */
void html_text(struct buffer *out, const char *text);
/* ` name="value"`, for an element that the caller writes by html_raw. */
void html_attribute(struct buffer *out, const char *name, const char *value);
/* As it is: inline SVG, markup of the caller's own. */
void html_raw(struct buffer *out, const char *markup);

/* ---- pieces ---- */

/* <h1> to <h6>; with an id it can be linked to. */
void html_heading(struct buffer *out, unsigned level, const char *text, const char *id);
void html_paragraph(struct buffer *out, const char *text);
/* A link within the page to the element of that id, or to another page. */
void html_link(struct buffer *out, const char *target, const char *text);
/* A part that a reader opens; on paper it is always open. */
void html_fold_begin(struct buffer *out, const char *summary, bool open);
void html_fold_end(struct buffer *out);

/* What a mark says, by its colour besides its words. */
enum html_role {
    HTML_PLAIN,
    HTML_GRANTED, /* 交付可, met, covered, passed */
    HTML_REFUSED, /* 不交付, not met, not covered, failed */
    HTML_OPEN,    /* 要確認, unknown, warning */
    HTML_ADDED,
    HTML_REMOVED,
    HTML_CHANGED
};
/* The words in a small box of the role's colour. */
void html_mark(struct buffer *out, enum html_role role, const char *text);

/* Pairs of a name and what it is: html_pairs_begin, then html_pair for texts, or html_pair_begin, anything,
 * html_pair_end. */
void html_pairs_begin(struct buffer *out);
void html_pair(struct buffer *out, const char *name, const char *text);
void html_pair_begin(struct buffer *out, const char *name);
void html_pair_end(struct buffer *out);
void html_pairs_end(struct buffer *out);

/* A table with a caption (may be NULL; not seen right below a heading) and heads. Wide ones scroll by themselves; on paper their heads come
 * again on every page. */
void html_table_begin(struct buffer *out, const char *caption, const char *const *heads, size_t count);
void html_row_begin(struct buffer *out);
/* A cell that names its row. */
void html_row_name(struct buffer *out, const char *text);
void html_cell(struct buffer *out, const char *text);
/* An amount, count or date: to the right, in digits of one width. */
void html_number_cell(struct buffer *out, const char *text);
void html_cell_begin(struct buffer *out);
void html_cell_end(struct buffer *out);
void html_row_end(struct buffer *out);
void html_table_end(struct buffer *out);

/* A picture in SVG of that many units, drawn by html_raw; `label` is what it shows, for those who cannot see
 * it. Shapes of class "granted", "refused", "open", "added", "removed", "changed", "first" … "fourth"
 * (series), "axis" and "grid" take the page's colours; so does text. */
void html_picture_begin(struct buffer *out, unsigned width, unsigned height, const char *label);
void html_picture_end(struct buffer *out);

#endif
