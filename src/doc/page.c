/* SPDX-License-Identifier: Apache-2.0 */
/* HTML and Markdown. */
#include <config.h>

#include "doc/page.h"

#include <string.h>

/* ---- Markdown ---- */

/* Texts stand for themselves: what Markdown would obey is escaped, what nobody could see is shown. */
static void markdown_text(struct page *page, const char *text)
{
    size_t length = strlen(text);
    for (size_t at = 0; at < length;) {
        uint32_t character = 0;
        unsigned size = text_character(text + at, length - at, &character);
        if (!size) {
            buffer_text(page->out, "\xEF\xBF\xBD");
            at++;
            continue;
        }
        if (text_is_hidden(character)) {
            if (character == '\n' || character == '\t')
                buffer_text(page->out, " ");
            else
                buffer_print(page->out, "&lt;U+%04X&gt;", (unsigned)character);
        } else {
            if (character < 0x80 && strchr("\\`*_[]<>#|&~", (int)character))
                buffer_text(page->out, "\\");
            buffer_add(page->out, text + at, size);
        }
        at += size;
    }
}

static void indent(struct page *page, unsigned depth)
{
    for (unsigned i = 0; i < depth; i++)
        buffer_text(page->out, "    ");
}

/* What is told ends, and one empty line follows. */
static void end_block(struct page *page)
{
    struct buffer *out = page->out;
    while (out->length && out->bytes[out->length - 1] == '\n')
        out->length--;
    buffer_text(out, "\n\n");
}

/* ---- the whole ---- */

void page_begin(struct page *page, const char *title)
{
    if (page->html)
        html_begin(page->out, title);
    page_heading(page, 1, title, NULL);
}

void page_end(struct page *page)
{
    if (page->html)
        html_end(page->out);
}

void page_heading(struct page *page, unsigned level, const char *text, const char *id)
{
    if (page->html) {
        html_heading(page->out, level, text, id);
        return;
    }
    for (unsigned i = 0; i < level; i++)
        buffer_text(page->out, "#");
    buffer_text(page->out, " ");
    if (id)
        page_anchor(page, id);
    markdown_text(page, text);
    buffer_text(page->out, "\n\n");
}

/* ---- blocks ---- */

void page_paragraph_begin(struct page *page)
{
    if (page->html)
        html_open(page->out, "p", NULL, NULL);
}

void page_paragraph_end(struct page *page)
{
    if (page->html)
        buffer_text(page->out, "</p>\n");
    else
        end_block(page);
}

void page_block_begin(struct page *page)
{
    if (page->html)
        html_open(page->out, "div", NULL, NULL);
}

void page_block_end(struct page *page)
{
    if (page->html)
        buffer_text(page->out, "</div>\n");
    else
        end_block(page);
}

void page_list_begin(struct page *page)
{
    if (page->html)
        buffer_text(page->out, "<ul>\n");
    else if (page->depth)
        buffer_text(page->out, "\n");
    else
        end_block(page);
    page->depth++;
}

void page_item_begin(struct page *page)
{
    if (page->html) {
        buffer_text(page->out, "<li>");
        return;
    }
    indent(page, page->depth - 1);
    buffer_text(page->out, "- ");
}

void page_item_end(struct page *page)
{
    if (page->html)
        buffer_text(page->out, "</li>\n");
    else if (page->out->length && page->out->bytes[page->out->length - 1] != '\n')
        buffer_text(page->out, "\n");
}

void page_list_end(struct page *page)
{
    page->depth--;
    if (page->html)
        buffer_text(page->out, "</ul>\n");
    else if (!page->depth)
        end_block(page);
}

void page_rule_begin(struct page *page, const char *id)
{
    if (page->html) {
        html_open(page->out, "section", "whole", id);
        buffer_text(page->out, "\n");
    } else {
        page_anchor(page, id);
        buffer_text(page->out, "\n");
    }
}

void page_rule_end(struct page *page)
{
    if (page->html)
        buffer_text(page->out, "</section>\n");
}

void page_table_begin(struct page *page, const char *const *heads, size_t count)
{
    if (page->html) {
        /* On a narrow screen its cells keep a width in which one can read, and the table is moved sideways. */
        if (count >= 4)
            buffer_text(page->out, "<div class=\"wide\">");
        page->wide = count >= 4;
        html_table_begin(page->out, NULL, heads, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        buffer_text(page->out, "| ");
        markdown_text(page, heads[i]);
        buffer_text(page->out, " ");
    }
    buffer_text(page->out, "|\n");
    for (size_t i = 0; i < count; i++)
        buffer_text(page->out, "| --- ");
    buffer_text(page->out, "|\n");
}

void page_row_begin(struct page *page)
{
    if (page->html)
        html_row_begin(page->out);
}

void page_cell_begin(struct page *page, const char *id)
{
    if (page->html) {
        html_open(page->out, "td", NULL, id);
        return;
    }
    buffer_text(page->out, "| ");
    if (id)
        page_anchor(page, id);
}

void page_cell_end(struct page *page)
{
    if (page->html)
        html_cell_end(page->out);
    else
        buffer_text(page->out, " ");
}

void page_row_end(struct page *page)
{
    if (page->html)
        html_row_end(page->out);
    else
        buffer_text(page->out, "|\n");
}

void page_table_end(struct page *page)
{
    if (page->html)
        html_table_end(page->out);
    else
        buffer_text(page->out, "\n");
    if (page->wide)
        buffer_text(page->out, "</div>\n");
    page->wide = false;
}

void page_fold_begin(struct page *page, const char *summary)
{
    if (page->html) {
        html_fold_begin(page->out, summary, false);
        return;
    }
    buffer_text(page->out, "<details><summary>");
    html_text(page->out, summary);
    buffer_text(page->out, "</summary>\n\n");
}

void page_fold_end(struct page *page)
{
    if (page->html)
        html_fold_end(page->out);
    else
        buffer_text(page->out, "</details>\n\n");
}

void page_fixed(struct page *page, const char *text, size_t length)
{
    while (text[length - 1] == '\n')
        length--;
    if (page->html) {
        buffer_text(page->out, "<pre>");
        html_text(page->out, arena_text(page->arena, text, length));
        buffer_text(page->out, "</pre>\n");
        return;
    }
    /* Four columns to the right is a block of code whatever stands in it. */
    indent(page, 1);
    for (size_t i = 0; i < length; i++) {
        buffer_add(page->out, text + i, 1);
        if (text[i] == '\n')
            indent(page, 1);
    }
    buffer_text(page->out, "\n\n");
}

/* ---- running text ---- */

void page_text(struct page *page, const char *text)
{
    if (page->html)
        html_text(page->out, text);
    else
        markdown_text(page, text);
}

void page_strong(struct page *page, const char *text)
{
    if (page->html) {
        html_element(page->out, "strong", NULL, text);
        return;
    }
    buffer_text(page->out, "<b>"); /* ** needs a blank around it, which Japanese has not */
    markdown_text(page, text);
    buffer_text(page->out, "</b>");
}

void page_quiet(struct page *page, const char *text)
{
    if (page->html)
        html_element(page->out, "span", "quiet", text);
    else
        markdown_text(page, text);
}

void page_mark(struct page *page, enum html_role role, const char *text)
{
    if (page->html)
        html_mark(page->out, role, text);
    else
        page_strong(page, text);
}

void page_link(struct page *page, const char *id, const char *text)
{
    if (page->html) {
        html_link(page->out, arena_print(page->arena, "#%s", id), text);
        return;
    }
    buffer_text(page->out, "[");
    markdown_text(page, text);
    buffer_print(page->out, "](<#%s>)", id);
}

void page_anchor(struct page *page, const char *id)
{
    html_open(page->out, page->html ? "span" : "a", NULL, id);
    html_close(page->out, page->html ? "span" : "a");
}

const char *page_id(struct arena *arena, const char *kind, const char *list, const char *name)
{
    char *id = arena_print(arena, "%s-%s%s%s", kind, list ? list : "", list ? "." : "", name);
    for (char *at = id; *at; at++)
        if ((unsigned char)*at <= ' ' || *at == 0x7F || strchr("<>\"'&%#\\`", *at))
            *at = '-';
    return id;
}
