/* SPDX-License-Identifier: Apache-2.0 */
/* The pages of the diagnostics, doc/errors/CODE.md, which are part of the library: one is told in the reader's
 * language, with what is wrong and what is right. A page is
 *
 *   # CODE, its message in Japanese, a paragraph in Japanese,
 *   誤り / Wrong: and 正しい書き方 / Right: with files and commands between fences,
 *   its message in English, a paragraph in English.
 */
#include <config.h>

#include "api/workplace.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *code, *text;
} pages[] = {
#include "api/error_pages.h"
};
#define PAGES (sizeof pages / sizeof *pages)

struct asking {
    const char *code; /* NULL: all of them */
    enum yoko_format format;
    yoko_write write;
    void *context;
};

/* ---- Codes ---- */

/* The code of a page by its digits, as people copy it: Y0123, y123, [Y0123]; NULL: there are no four digits. */
static const char *code_of(struct yoko *yoko, const char *text)
{
    char digits[5] = "0000";
    unsigned count = 0;
    const char *folded = text_fold(&yoko->arena, text, strlen(text)), *open = strchr(folded, '[');
    for (const char *at = open ? open + 1 : folded; *at && (!open || *at != ']'); at++) /* エラー[Y0225]: …, as messages have it */
        if (*at >= '0' && *at <= '9') {
            if (count == 4)
                return NULL;
            memmove(digits, digits + 1, 3);
            digits[3] = *at;
            count++;
        } else if (!strchr("Yy: ", *at)) {
            return NULL;
        }
    return count ? arena_print(&yoko->arena, "Y%s", digits) : NULL;
}

static enum diagnostic_code registered(const char *code)
{
    unsigned number = 0;
    while (number < DIAGNOSTIC_CODES && strcmp(diagnostic_name((enum diagnostic_code)number), code) != 0)
        number++;
    return (enum diagnostic_code)number;
}

static size_t page_number(const char *code)
{
    size_t number = 0;
    while (number < PAGES && strcmp(pages[number].code, code) != 0)
        number++;
    return number;
}

/* The code that is nearest: by its characters, else by its number. */
static const char *nearest_code(const char *code)
{
    enum { FAR = 50 }; /* codes of another part of the program */
    const char *candidates[PAGES];
    for (size_t i = 0; i < PAGES; i++)
        candidates[i] = pages[i].code;
    const char *nearest = text_nearest(code, candidates, PAGES);
    long wanted = strtol(code + 1, NULL, 10), least = 10000;
    for (size_t i = 0; i < PAGES && !nearest; i++) {
        long apart = labs(strtol(pages[i].code + 1, NULL, 10) - wanted);
        least = apart < least ? apart : least;
    }
    if (least > FAR)
        return nearest;
    for (size_t i = 0; i < PAGES && !nearest; i++)
        if (labs(strtol(pages[i].code + 1, NULL, 10) - wanted) == least)
            nearest = pages[i].code;
    return nearest;
}

/* ---- The parts of a page ---- */

struct part {
    const char *start, *end;
};

struct page {
    struct part about[2];    /* the paragraph, by language: Japanese, English */
    struct part examples[2]; /* wrong, right: with their headings */
};

static bool begins(const char *line, const char *with)
{
    return strncmp(line, with, strlen(with)) == 0;
}

static const char *next_line(const char *line)
{
    return strchr(line, '\n') + 1; /* every line of a page ends with it */
}

static struct part trimmed(struct part part)
{
    while (part.start < part.end && *part.start == '\n')
        part.start++;
    while (part.end > part.start && part.end[-1] == '\n')
        part.end--;
    return part;
}

static struct page read_page(const char *text)
{
    struct page page = {0};
    struct part *open = NULL;
    bool fenced = false;
    for (const char *line = text; *line; line = next_line(line)) {
        struct part *part = NULL;
        bool heading = false;
        if (begins(line, "```"))
            fenced = !fenced;
        else if (!fenced) {
            heading = begins(line, "エラー: ") || begins(line, "警告: ");
            bool english = begins(line, "Error: ") || begins(line, "Warning: ");
            part = heading                 ? &page.about[0]
                   : english               ? &page.about[1]
                   : begins(line, "誤り")  ? &page.examples[0]
                   : begins(line, "正しい") ? &page.examples[1]
                                           : NULL;
            heading = heading || english;
        }
        if (!part)
            continue;
        if (open)
            open->end = line;
        open = part;
        part->start = heading ? next_line(line) : line;
    }
    open->end = text + strlen(text); /* no page is without parts */
    for (int i = 0; i < 2; i++) {
        page.about[i] = trimmed(page.about[i]);
        page.examples[i] = trimmed(page.examples[i]);
    }
    return page;
}

/* A file or a command of an example. */
struct block {
    const char *name; /* "" : it has none; "$": commands */
    struct part text;
};

/* The next block of an example; its `start` moves on. False: there is none. */
static bool next_block(struct yoko *yoko, struct part *example, struct block *block)
{
    const char *name = "";
    bool open = false;
    for (const char *line = example->start; line < example->end; line = next_line(line)) {
        const char *end = next_line(line) - 1;
        if (!open && *line == '`' && !begins(line, "```") && end - line > 2 && end[-1] == '`') {
            name = arena_text(&yoko->arena, line + 1, (size_t)(end - line - 2));
        } else if (begins(line, "```") && !open) {
            open = true;
            const char *space = memchr(line, ' ', (size_t)(end - line)),
                       *second = space ? memchr(space + 1, ' ', (size_t)(end - space - 1)) : NULL;
            if (begins(line, "```sh"))
                name = "$";
            else if (second)
                name = arena_text(&yoko->arena, second + 1, (size_t)(end - second - 1));
            *block = (struct block){name, {next_line(line), NULL}};
        } else if (begins(line, "```")) {
            block->text.end = line;
            example->start = next_line(line);
            return true;
        }
    }
    return false;
}

/* The command that an example's heading names: (`yoko …`), or "". */
static const char *example_command(struct yoko *yoko, const struct part *example)
{
    const char *end = memchr(example->start, '\n', (size_t)(example->end - example->start));
    const char *open = end ? memchr(example->start, '`', (size_t)(end - example->start)) : NULL;
    const char *close = open ? memchr(open + 1, '`', (size_t)(end - open - 1)) : NULL;
    return close ? arena_text(&yoko->arena, open + 1, (size_t)(close - open - 1)) : "";
}

/* ---- Telling one ---- */

static const char *const dots[9] = {"…", "…", "…", "…", "…", "…", "…", "…", "…"};

static void tell_lines(struct buffer *out, const char *before, const struct part *part)
{
    for (const char *line = part->start; line < part->end;) {
        const char *end = memchr(line, '\n', (size_t)(part->end - line));
        if (!end)
            end = part->end;
        if (end > line)
            buffer_text(out, before);
        buffer_add(out, line, (size_t)(end - line));
        buffer_text(out, "\n");
        line = end + 1;
    }
}

static void tell_example(struct yoko *yoko, struct buffer *out, const char *heading, struct part example)
{
    struct block block;
    const char *command = example_command(yoko, &example);
    buffer_print(out, "\n%s", heading);
    if (*command)
        buffer_print(out, " (%s)", command);
    buffer_text(out, "\n");
    while (next_block(yoko, &example, &block)) {
        bool commands = strcmp(block.name, "$") == 0;
        if (*block.name && !commands)
            buffer_print(out, "  %s\n", block.name);
        tell_lines(out, commands ? "    $ " : "    ", &block.text);
    }
}

static void tell_text(struct yoko *yoko, struct buffer *out, enum diagnostic_code code, const struct page *page)
{
    bool error = diagnostic_severity(code) == SEVERITY_ERROR, english = strcmp(translate("en"), "en") == 0;
    buffer_print(out, "%s[%s]: ", error ? translate("error") : translate("warning"), diagnostic_name(code));
    template_render(out, diagnostic_message(code), dots);
    buffer_text(out, "\n\n");
    tell_lines(out, "", &page->about[english]);
    if (*diagnostic_help(code)) {
        buffer_print(out, "%s: ", translate("help"));
        template_render(out, diagnostic_help(code), dots);
        buffer_text(out, "\n");
    }
    tell_example(yoko, out, translate("Wrong:"), page->examples[0]);
    tell_example(yoko, out, translate("Right:"), page->examples[1]);
}

static void json_member(struct buffer *out, const char *key, const char *text, size_t length)
{
    buffer_print(out, ",\"%s\":", key);
    buffer_json(out, text, length);
}

static void json_template(struct arena *arena, struct buffer *out, const char *key, const char *text)
{
    struct buffer *content = buffer_in(arena);
    template_render(content, text, dots);
    buffer_whole(content, arena->memory);
    json_member(out, key, content->bytes, content->length);
}

static void json_example(struct yoko *yoko, struct buffer *out, const char *key, struct part example)
{
    struct block block;
    buffer_print(out, ",\"%s\":{\"command\":", key);
    const char *command = example_command(yoko, &example);
    buffer_json(out, command, strlen(command));
    buffer_text(out, ",\"parts\":[");
    for (bool more = false; next_block(yoko, &example, &block); more = true) {
        bool commands = strcmp(block.name, "$") == 0;
        buffer_print(out, "%s{\"kind\":\"%s\"", more ? "," : "", commands ? "commands" : "file");
        if (!commands)
            json_member(out, "name", block.name, strlen(block.name));
        json_member(out, "text", block.text.start, (size_t)(block.text.end - block.text.start));
        buffer_text(out, "}");
    }
    buffer_text(out, "]}");
}

static void json_head(struct arena *arena, struct buffer *out, enum diagnostic_code code)
{
    buffer_print(out, "{\"code\":\"%s\",\"severity\":\"%s\"", diagnostic_name(code),
                 diagnostic_severity(code) == SEVERITY_ERROR ? "error" : "warning");
    json_template(arena, out, "message", diagnostic_message(code));
}

static void tell_json(struct yoko *yoko, struct buffer *out, enum diagnostic_code code, const struct page *page)
{
    const struct part *about = &page->about[strcmp(translate("en"), "en") == 0];
    json_head(&yoko->arena, out, code);
    json_member(out, "about", about->start, (size_t)(about->end - about->start));
    if (*diagnostic_help(code))
        json_template(&yoko->arena, out, "help", diagnostic_help(code));
    json_example(yoko, out, "wrong", page->examples[0]);
    json_example(yoko, out, "right", page->examples[1]);
    buffer_text(out, "}\n");
}

/* ---- Telling all ---- */

static void tell_all(struct yoko *yoko, struct buffer *out, bool json)
{
    buffer_text(out, json ? "[" : "");
    for (size_t i = 0; i < PAGES; i++) {
        enum diagnostic_code code = registered(pages[i].code);
        if (json) {
            buffer_text(out, i ? ",\n" : "");
            json_head(&yoko->arena, out, code);
            buffer_text(out, "}");
        } else {
            bool error = diagnostic_severity(code) == SEVERITY_ERROR;
            buffer_print(out, "%s  %s  ", pages[i].code, error ? translate("error") : translate("warning"));
            template_render(out, diagnostic_message(code), dots);
            buffer_text(out, "\n");
        }
    }
    buffer_text(out, json ? "]\n" : "");
}

static enum yoko_status tell(struct yoko *yoko, void *request)
{
    const struct asking *asking = request;
    struct buffer *out = &yoko->scratch;
    bool json = asking->format == YOKO_JSON;
    out->length = 0;
    if (!asking->code) {
        tell_all(yoko, out, json);
    } else {
        const char *code = code_of(yoko, asking->code);
        size_t number = code ? page_number(code) : PAGES;
        if (number == PAGES) {
            diagnose(&yoko->diagnostics, Y0880, nowhere, asking->code, (const char *)NULL)->suggestion =
                code ? nearest_code(code) : NULL;
            return YOKO_USAGE;
        }
        struct page page = read_page(pages[number].text);
        if (json)
            tell_json(yoko, out, registered(code), &page);
        else
            tell_text(yoko, out, registered(code), &page);
    }
    buffer_whole(out, &yoko->memory);
    return asking->write(asking->context, out->bytes, out->length) == 0 ? YOKO_OK : YOKO_SYSTEM;
}

const char *yoko_error_code(size_t number)
{
    return number < PAGES ? pages[number].code : NULL;
}

enum yoko_status yoko_error_page(struct yoko *yoko, const char *code, enum yoko_format format, yoko_write write,
                                 void *write_context)
{
    struct asking asking = {code, format, write, write_context};
    return yoko_enter(yoko, tell, &asking);
}
