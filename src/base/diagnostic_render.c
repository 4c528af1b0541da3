/* SPDX-License-Identifier: Apache-2.0 */
/* Diagnostics as people and programs read them.
 *
 *     error[Y0201]: there is no name `職員教`
 *       --> schemes/x.yoko:12:8
 *        |
 *     12 | 定義 x = 職員教 + 1人
 *        |          ^^^^^^
 *        = did you mean: 職員数
 *        = help: …
 *
 * The underline counts display columns, tabs are expanded, what a terminal would hide or obey is shown as
 * <U+200B>, a line too long for the terminal is cut round the span, and of a span over several lines the
 * first is shown.
 */
#include <config.h>

#include "base/diagnostic.h"
#include "base/in_english.h"

#include <libintl.h>
#include <string.h>

#define TAB_STOP    4
#define QUOTE_LEAST 20 /* columns of a quoted line that even a narrow terminal gets */

#define PLAIN  "\033[0m"
#define BOLD   "\033[1m"
#define RED    "\033[1;31m"
#define YELLOW "\033[1;33m"
#define BLUE   "\033[1;34m"
#define GREEN  "\033[1;32m"

const char *translate(const char *english)
{
    return *english ? dgettext(PACKAGE, english) : english;
}

void template_render(struct buffer *out, const char *text, const char *const arguments[9])
{
    const char *rest = translate(text);
    for (const char *brace; (brace = strchr(rest, '{'));) {
        if (brace[1] < '1' || brace[1] > '9' || brace[2] != '}') {
            buffer_add(out, rest, (size_t)(brace + 1 - rest));
            rest = brace + 1;
            continue;
        }
        buffer_add(out, rest, (size_t)(brace - rest));
        const char *argument = arguments[brace[1] - '1'];
        if (argument)
            buffer_visible(out, argument, strlen(argument));
        rest = brace + 3;
    }
    buffer_text(out, rest);
}

/* What is being written, and how. */
struct rendering {
    struct buffer *out;
    const struct source_set *sources;
    const struct diagnostic *diagnostic;
    const struct render_options *options;
    unsigned gutter; /* columns of the widest line number */
};

static void style(const struct rendering *rendering, const char *escape)
{
    if (rendering->options->colour)
        buffer_text(rendering->out, escape);
}

static void spaces(struct buffer *out, unsigned count)
{
    while (count-- > 0)
        buffer_add(out, " ", 1);
}

static bool has_place(const struct source_set *sources, struct span span)
{
    return sources && span.source != SPAN_NOWHERE && span.source < sources->sources.count;
}

/* A source line as it is shown, with the columns [from, to) to underline. */
struct quote {
    struct buffer text;
    unsigned width, from, to;
};

static void quote_line(struct quote *quote, const struct source *source, unsigned line, struct span span)
{
    uint32_t at = source->lines[line - 1];
    uint32_t end = line < source->line_count ? source->lines[line] - 1 : source->length;
    if (end > at && source->text[end - 1] == '\r')
        end--;
    quote->from = quote->to = UINT32_MAX;
    while (at < end) {
        if (at >= span.start && quote->from == UINT32_MAX)
            quote->from = quote->width;
        if (at >= span.end && quote->to == UINT32_MAX)
            quote->to = quote->width;
        uint32_t character;
        unsigned size = text_character(source->text + at, end - at, &character);
        if (!size)
            size = 1;
        size_t before = quote->text.length;
        if (source->text[at] == '\t')
            spaces(&quote->text, TAB_STOP - quote->width % TAB_STOP);
        else
            buffer_visible(&quote->text, source->text + at, size);
        if (!quote->text.failed)
            quote->width += text_width(quote->text.bytes + before, quote->text.length - before);
        at += size;
    }
    if (quote->from == UINT32_MAX)
        quote->from = quote->width;
    if (quote->to == UINT32_MAX)
        quote->to = quote->width;
    if (quote->to <= quote->from)
        quote->to = quote->from + 1;
}

/* Keeps `room` columns round the underlined part, and marks with … what is cut. */
static void cut_quote(struct quote *quote, unsigned room)
{
    if (quote->width <= room)
        return;
    unsigned left = quote->to < room ? 0 : quote->from > room / 3 ? quote->from - room / 3 : 0;
    unsigned end = quote->to > quote->width ? quote->to : quote->width;
    if (left > end - room) /* nothing is cut for the sake of what is not there */
        left = end - room;
    unsigned right = left + room;
    struct buffer kept = {0};
    unsigned column = 0, width = 0;
    unsigned first = left ? left + 1 : 0, last = right < quote->width ? right - 1 : quote->width;
    if (left) {
        buffer_text(&kept, "…");
        width++;
    }
    for (size_t at = 0; at < quote->text.length;) {
        uint32_t character;
        unsigned size = text_character(quote->text.bytes + at, quote->text.length - at, &character);
        if (!size)
            break;
        unsigned wide_as = text_width(quote->text.bytes + at, size);
        if (column >= first && column + wide_as <= last) {
            buffer_add(&kept, quote->text.bytes + at, size);
            width += wide_as;
        } else if (wide_as == 2 && (column + 1 == first || column + 1 == last)) {
            spaces(&kept, 1); /* half of a full-width character */
            width++;
        }
        column += wide_as;
        at += size;
    }
    if (last < quote->width) {
        buffer_text(&kept, "…");
        width++;
    }
    buffer_end(&quote->text);
    quote->text = kept;
    quote->width = width;
    quote->from -= left;
    quote->to -= left;
    if (quote->to > room)
        quote->to = room;
}

static void gutter(const struct rendering *rendering, const char *mark)
{
    style(rendering, BLUE);
    spaces(rendering->out, rendering->gutter + 1);
    buffer_text(rendering->out, mark);
    style(rendering, PLAIN);
}

/* The place of a span and its line, underlined with `mark`. */
static void render_place(const struct rendering *rendering, struct span span, char mark, const char *colour)
{
    struct buffer *out = rendering->out;
    const struct source *source = &rendering->sources->sources.items[span.source];
    unsigned line, column;
    source_place(source, span.start, &line, &column);
    style(rendering, BLUE);
    spaces(out, rendering->gutter);
    buffer_text(out, "--> ");
    style(rendering, PLAIN);
    buffer_visible(out, source->name, strlen(source->name));
    buffer_print(out, ":%u:%u\n", line, column);

    struct quote quote = {0};
    quote_line(&quote, source, line, span);
    if (rendering->options->width) {
        unsigned taken = rendering->gutter + 3;
        unsigned room = rendering->options->width > taken ? rendering->options->width - taken : 0;
        cut_quote(&quote, room > QUOTE_LEAST ? room : QUOTE_LEAST);
    }
    gutter(rendering, "|");
    buffer_add(out, "\n", 1);
    style(rendering, BLUE);
    buffer_print(out, "%*u |", (int)rendering->gutter, line);
    style(rendering, PLAIN);
    if (quote.text.length) {
        buffer_add(out, " ", 1);
        buffer_add(out, quote.text.bytes, quote.text.length);
    }
    buffer_add(out, "\n", 1);
    gutter(rendering, "|");
    spaces(out, quote.from + 1);
    style(rendering, colour);
    for (unsigned i = quote.from; i < quote.to; i++)
        buffer_add(out, &mark, 1);
    style(rendering, PLAIN);
    buffer_add(out, "\n", 1);
    if (quote.text.failed)
        out->failed = true;
    buffer_end(&quote.text);
}

void advice_render(struct buffer *out, const struct source_set *sources, const struct diagnostic *diagnostic,
                   const char *text, const char *const arguments[9])
{
    struct buffer template = {0};
    if (has_place(sources, diagnostic->span) && strcmp(translate(text), text) == 0 &&
        begins_in_english(sources->sources.items[diagnostic->span.source].text)) {
        template_in_english(&template, text);
        buffer_add(&template, "", 1);
        out->failed = out->failed || template.failed;
    }
    template_render(out, template.bytes && !template.failed ? template.bytes : text, arguments);
    buffer_end(&template);
}

/* "   = word: text" */
static void render_remark(const struct rendering *rendering, const char *word, const char *text,
                          const char *const arguments[9])
{
    struct buffer content = {0};
    if (arguments)
        advice_render(&content, rendering->sources, rendering->diagnostic, text, arguments);
    else
        buffer_visible(&content, text, strlen(text));
    gutter(rendering, "= ");
    style(rendering, BOLD);
    buffer_print(rendering->out, "%s: ", translate(word));
    style(rendering, PLAIN);
    buffer_add(rendering->out, content.bytes, content.length);
    buffer_add(rendering->out, "\n", 1);
    if (content.failed)
        rendering->out->failed = true;
    buffer_end(&content);
}

static unsigned line_digits(const struct source_set *sources, struct span span)
{
    if (!has_place(sources, span))
        return 0;
    unsigned line, column, count = 1;
    source_place(&sources->sources.items[span.source], span.start, &line, &column);
    for (; line >= 10; line /= 10)
        count++;
    return count;
}

static unsigned gutter_width(const struct source_set *sources, const struct diagnostic *diagnostic)
{
    unsigned widest = line_digits(sources, diagnostic->span);
    for (const struct diagnostic_note *note = diagnostic->notes; note; note = note->next) {
        unsigned width = line_digits(sources, note->span);
        if (width > widest)
            widest = width;
    }
    return widest ? widest : 1;
}

void diagnostic_render(struct buffer *out, const struct source_set *sources,
                       const struct diagnostic *diagnostic, const struct render_options *options)
{
    bool error = diagnostic_severity(diagnostic->code) == SEVERITY_ERROR;
    struct rendering rendering = {out, sources, diagnostic, options, gutter_width(sources, diagnostic)};
    style(&rendering, error ? RED : YELLOW);
    buffer_print(out, "%s[%s]", error ? translate("error") : translate("warning"),
                 diagnostic_name(diagnostic->code));
    style(&rendering, PLAIN);
    buffer_text(out, ": ");
    style(&rendering, BOLD);
    template_render(out, diagnostic_message(diagnostic->code), diagnostic->arguments);
    style(&rendering, PLAIN);
    buffer_add(out, "\n", 1);
    if (has_place(sources, diagnostic->span))
        render_place(&rendering, diagnostic->span, '^', error ? RED : YELLOW);

    for (const struct diagnostic_note *note = diagnostic->notes; note; note = note->next)
        if (!has_place(sources, note->span))
            render_remark(&rendering, "note", note->text, note->arguments);
    if (diagnostic->suggestion)
        render_remark(&rendering, "did you mean", diagnostic->suggestion, NULL);
    if (*diagnostic_help(diagnostic->code))
        render_remark(&rendering, "help", diagnostic_help(diagnostic->code), diagnostic->arguments);

    for (const struct diagnostic_note *note = diagnostic->notes; note; note = note->next) {
        if (!has_place(sources, note->span))
            continue;
        style(&rendering, GREEN);
        buffer_text(out, translate("note"));
        style(&rendering, PLAIN);
        buffer_text(out, ": ");
        advice_render(out, sources, diagnostic, note->text, note->arguments);
        buffer_add(out, "\n", 1);
        render_place(&rendering, note->span, '-', GREEN);
    }
}

static void json_member(struct buffer *out, const char *key, const char *text)
{
    buffer_print(out, ",\"%s\":", key);
    buffer_json(out, text, strlen(text));
}

static void json_template(struct buffer *out, const char *key, const char *text,
                          const char *const arguments[9])
{
    struct buffer content = {0};
    template_render(&content, text, arguments);
    buffer_print(out, "\"%s\":", key);
    buffer_json_of(out, &content);
    buffer_end(&content);
}

static void json_advice(struct buffer *out, const struct source_set *sources, const struct diagnostic *diagnostic,
                        const char *key, const char *text, const char *const arguments[9])
{
    struct buffer content = {0};
    advice_render(&content, sources, diagnostic, text, arguments);
    buffer_print(out, "\"%s\":", key);
    buffer_json_of(out, &content);
    buffer_end(&content);
}

/* Lines and columns count from 1; the end is the place behind the last character; offsets are in bytes. */
static void json_place(struct buffer *out, const struct source_set *sources, struct span span)
{
    if (!has_place(sources, span))
        return;
    const struct source *source = &sources->sources.items[span.source];
    unsigned line, column, end_line, end_column;
    source_place(source, span.start, &line, &column);
    source_place(source, span.end, &end_line, &end_column);
    json_member(out, "file", source->name);
    buffer_print(out, ",\"line\":%u,\"column\":%u,\"end_line\":%u,\"end_column\":%u,\"start\":%u,\"end\":%u",
                 line, column, end_line, end_column, span.start, span.end);
}

void diagnostic_render_json(struct buffer *out, const struct source_set *sources,
                            const struct diagnostic *diagnostic)
{
    buffer_print(out, "{\"code\":\"%s\",\"severity\":\"%s\",", diagnostic_name(diagnostic->code),
                 diagnostic_severity(diagnostic->code) == SEVERITY_ERROR ? "error" : "warning");
    json_template(out, "message", diagnostic_message(diagnostic->code), diagnostic->arguments);
    json_place(out, sources, diagnostic->span);
    if (diagnostic->suggestion)
        json_member(out, "suggestion", diagnostic->suggestion);
    if (*diagnostic_help(diagnostic->code)) {
        buffer_add(out, ",", 1);
        json_advice(out, sources, diagnostic, "help", diagnostic_help(diagnostic->code), diagnostic->arguments);
    }
    if (diagnostic->notes) {
        buffer_text(out, ",\"notes\":[");
        for (const struct diagnostic_note *note = diagnostic->notes; note; note = note->next) {
            buffer_add(out, "{", 1);
            json_advice(out, sources, diagnostic, "message", note->text, note->arguments);
            json_place(out, sources, note->span);
            buffer_text(out, note->next ? "}," : "}");
        }
        buffer_add(out, "]", 1);
    }
    buffer_add(out, "}", 1);
}
