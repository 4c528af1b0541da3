/* SPDX-License-Identifier: Apache-2.0 */
/* What a source has at a span, as one line. */
#include <config.h>

#include "syntax/print.h"

#include <string.h>

/* The end of the quoted text that begins at `from` with this character, or `from` itself when it is no quote. */
static const char *quoted_end(const char *from, const char *end, uint32_t character)
{
    static const struct {
        uint32_t character;
        const char *open, *close;
    } quotes[] = {{0x300C, "「", "」"}, {0x300E, "『", "』"}, {0x201C, "“", "”"}, {'"', "\"", "\""}};
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        if (character != quotes[i].character)
            continue;
        size_t open = strlen(quotes[i].open), close = strlen(quotes[i].close);
        int depth = 1;
        for (const char *at = from + open; at < end && *at != '\n'; at++) {
            if (*at != *quotes[i].open && *at != *quotes[i].close)
                continue;
            bool closes = (size_t)(end - at) >= close && memcmp(at, quotes[i].close, close) == 0;
            if (closes && --depth == 0)
                return at + close;
            depth += !closes && (size_t)(end - at) >= open && memcmp(at, quotes[i].open, open) == 0;
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

/* How many bytes stand before the next that may begin a blank, a comment or a quote. */
static size_t plain_length(const char *from, const char *end)
{
    const char *at = from;
    for (; at < end; at++) {
        unsigned char byte = (unsigned char)*at;
        if (byte <= ' ' || byte == '#' || byte == '"' || byte == 0xC2 || byte == 0xE2 || byte == 0xEF)
            break;
        if (byte == 0xE3 && end - at > 1 && (unsigned char)at[1] == 0x80) /* U+3000 and its neighbours */
            break;
    }
    return (size_t)(at - from);
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
        size_t length = plain_length(from, end);
        if (length == 0) {
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
            const char *behind = quoted_end(from, end, character);
            length = behind > from ? (size_t)(behind - from) : size;
        }
        if (blank && !(joins_next(text, to) || joins_last(from, end)))
            *to++ = ' ';
        blank = false;
        memcpy(to, from, length);
        to += length;
        from += length;
    }
    *to = '\0';
    return text;
}
