/* SPDX-License-Identifier: Apache-2.0 */
/* Prints what a source has beside its tree: comments, each where it stood, and empty lines, at most one.
 *
 * Comments are no nodes. The printer walks the tree in the order of the source, and before what stands at an
 * offset it prints the comments that stand before that offset: one that begins its line on a line of its own,
 * one behind something at the end of the line. So none is lost, whatever the tree looks like.
 */
#include <config.h>

#include "syntax/printer.h"

#include <string.h>

/* The offset behind the blank character that ends at `at`, going backwards; `at` itself when there is none.
 */
static uint32_t before_blank(const char *text, uint32_t at)
{
    if (at >= 1 && strchr(" \t\r\n\f\v", text[at - 1]) && text[at - 1])
        return at - 1;
    if (at >= 3 && memcmp(text + at - 3, "\xE3\x80\x80", 3) == 0)
        return at - 3;
    if (at >= 2 && memcmp(text + at - 2, "\xC2\xA0", 2) == 0)
        return at - 2;
    return at;
}

/* Line ends among the blanks before an offset; at the beginning of the source they count as many. */
static unsigned lines_before(const struct source *source, uint32_t at)
{
    unsigned lines = 0;
    for (;;) {
        uint32_t to = before_blank(source->text, at);
        if (to == at)
            return lines;
        lines += source->text[to] == '\n';
        at = to;
    }
}

static bool begins_line(const struct source *source, uint32_t at)
{
    uint32_t from = at;
    for (;;) {
        uint32_t to = before_blank(source->text, from);
        if (to == from)
            return from == 0 || (from == 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0);
        if (source->text[to] == '\n')
            return true;
        from = to;
    }
}

/* Whether what was printed last opens a block, after which there is no empty line. */
static bool behind_opening(const struct printer *printer)
{
    const struct buffer *out = printer->out;
    size_t length = out->length;
    while (length > 0 && out->bytes[length - 1] == ' ')
        length--;
    return length == 0 || strchr("{[(", out->bytes[length - 1]) != NULL;
}

static void print_empty_line(struct printer *printer, uint32_t start)
{
    if (printer->source && lines_before(printer->source, start) > 1 && !behind_opening(printer)) {
        unsigned indent = printer->indent;
        printer->indent = 0;
        print_newline(printer);
        printer->indent = indent;
    }
}

/* Behind the # a space, but in lines that are drawn (#### and the like); blanks at the end go. */
static void print_comment(struct printer *printer, struct span comment)
{
    const char *text = printer->source->text;
    uint32_t from = comment.start + (text[comment.start] == '#' ? 1 : (uint32_t)strlen("＃")),
             end = comment.end;
    for (uint32_t to; end > from && (to = before_blank(text, end)) != end;)
        end = to;
    print_text(printer, "#");
    if (end > from && !strchr(" \t#!", text[from]) && strncmp(text + from, "\xE3\x80\x80", 3) != 0)
        print_text(printer, " ");
    if (end > from)
        buffer_add(printer->out, text + from, end - from);
}

/* The comments before an offset. False when there were none. */
static bool print_comments(struct printer *printer, uint32_t start)
{
    bool any = false;
    if (!printer->notes || printer->flat)
        return false;
    for (; printer->next < printer->notes->comments.count; printer->next++, any = true) {
        struct span comment = printer->notes->comments.items[printer->next];
        if (comment.start >= start)
            break;
        struct buffer *out = printer->out;
        while (out->length > printer->line && out->bytes[out->length - 1] == ' ')
            out->length--;
        bool alone = begins_line(printer->source, comment.start);
        if (alone)
            print_empty_line(printer, comment.start);
        if (alone || any) { /* two that stood behind something may meet on one line */
            if (out->length > 0)
                print_newline(printer);
        } else if (out->length > printer->line) {
            print_text(printer, "  ");
        }
        print_comment(printer, comment);
    }
    return any;
}

void print_newline_at(struct printer *printer, uint32_t start)
{
    if (!printer->flat) {
        print_comments(printer, start);
        print_empty_line(printer, start);
    }
    if (printer->out->length > 0)
        print_newline(printer);
}

void print_newline_within(struct printer *printer, uint32_t start)
{
    print_comments(printer, start);
    print_newline(printer);
}

void print_comments_before(struct printer *printer, uint32_t start)
{
    printer->indent += PRINT_STEP;
    if (print_comments(printer, start))
        print_newline(printer);
    printer->indent -= PRINT_STEP;
}

void print_closing(struct printer *printer, uint32_t close, const char *bracket)
{
    print_comments(printer, close);
    printer->indent -= PRINT_STEP;
    print_newline(printer);
    print_text(printer, bracket);
}

bool print_commented(const struct printer *printer, uint32_t start, uint32_t end)
{
    if (!printer->notes)
        return false;
    for (uint32_t i = printer->next; i < printer->notes->comments.count; i++) {
        uint32_t at = printer->notes->comments.items[i].start;
        if (at >= end)
            return false;
        if (at >= start)
            return true;
    }
    return false;
}

bool print_broken(const struct printer *printer, uint32_t start, uint32_t end)
{
    return printer->source && end > start && memchr(printer->source->text + start, '\n', end - start) != NULL;
}

uint32_t print_next_place(const struct printer *printer, uint32_t start)
{
    const struct source *source = printer->source;
    uint32_t comment = printer->next;
    if (!source)
        return start;
    while (start < source->length) {
        const char *at = source->text + start;
        while (comment < printer->notes->comments.count &&
               printer->notes->comments.items[comment].start < start)
            comment++;
        if (comment < printer->notes->comments.count &&
            printer->notes->comments.items[comment].start == start)
            start = printer->notes->comments.items[comment].end;
        else if (strchr(" \t\r\n\f\v,", *at))
            start++;
        else if (strncmp(at, "\xE3\x80\x80", 3) == 0 || strncmp(at, "、", 3) == 0 ||
                 strncmp(at, "，", 3) == 0)
            start += 3;
        else if (strncmp(at, "\xC2\xA0", 2) == 0)
            start += 2;
        else
            break;
    }
    return start;
}

void print_comments_left(struct printer *printer)
{
    print_comments(printer, UINT32_MAX);
    if (printer->out->length > 0)
        print_text(printer, "\n");
}
