/* SPDX-License-Identifier: Apache-2.0 */
/* What a source has at a span, as one line. */
#include <config.h>

#include "syntax/print.h"

#include <string.h>

/* The end of the quoted text that begins at `from`, or `from` itself when none does. */
static const char *quoted_end(const char *from, const char *end)
{
    static const char *const quotes[][2] = {{"「", "」"}, {"『", "』"}, {"“", "”"}, {"\"", "\""}};
    for (size_t i = 0; i < 4; i++) {
        size_t open = strlen(quotes[i][0]), close = strlen(quotes[i][1]);
        if ((size_t)(end - from) < open || memcmp(from, quotes[i][0], open) != 0)
            continue;
        int depth = 1;
        for (const char *at = from + open; at < end && *at != '\n'; at++) {
            bool closes = (size_t)(end - at) >= close && memcmp(at, quotes[i][1], close) == 0;
            if (closes && --depth == 0)
                return at + close;
            depth += !closes && (size_t)(end - at) >= open && memcmp(at, quotes[i][0], open) == 0;
        }
        return end;
    }
    return from;
}

static bool among(const char *text, size_t room, const char *const *signs)
{
    for (; *signs; signs++)
        if (room >= strlen(*signs) && memcmp(text, *signs, strlen(*signs)) == 0)
            return true;
    return false;
}

/* Whether no blank stands behind what was written last: where a call goes on to the next line, 小さい方(…), and 、. */
static bool joins_next(const char *text, const char *to)
{
    static const char *const narrow[] = {"(", NULL}, *const full[] = {"（", "、", NULL};
    return (to > text && among(to - 1, 1, narrow)) || (to >= text + 3 && among(to - 3, 3, full));
}

/* Whether none stands before what comes. */
static bool joins_last(const char *from, const char *end)
{
    static const char *const signs[] = {")", ",", "）", "、", NULL};
    return among(from, (size_t)(end - from), signs);
}

const char *span_text(struct arena *arena, const struct source_set *sources, struct span span)
{
    if (span.source == SPAN_NOWHERE)
        return "";
    const char *from = sources->sources.items[span.source].text + span.start,
               *end = from + (span.end - span.start);
    char *text = arena_allocate(arena, span.end - span.start + 1), *to = text;
    bool blank = false;
    while (from < end) {
        uint32_t character = 0;
        unsigned size = text_character(from, (size_t)(end - from), &character);
        if (character == '#' || character == 0xFF03) {
            const char *newline = memchr(from, '\n', (size_t)(end - from));
            from = newline ? newline : end;
            continue;
        }
        if (character <= ' ' || character == 0xA0 || character == 0x3000) {
            blank = to != text;
            from += size ? size : 1;
            continue;
        }
        if (blank && !(joins_next(text, to) || joins_last(from, end)))
            *to++ = ' ';
        blank = false;
        /* Only these bytes can begin a quoted text. */
        bool quote = *from == '"' || *from == '\xE2' || *from == '\xE3';
        const char *behind = quote ? quoted_end(from, end) : from;
        if (behind == from)
            behind = from + size;
        memcpy(to, from, (size_t)(behind - from));
        to += behind - from;
        from = behind;
    }
    *to = '\0';
    return text;
}
