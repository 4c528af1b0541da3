/* SPDX-License-Identifier: Apache-2.0 */
/* Why a text is no JSON, for people: where it stops being JSON, at what, and what may be meant. */
#include <config.h>

#include "base/diagnostic.h"
#include "io/json_text.h"
#include "io/problem.h"

#include <string.h>

#define SHOWN_BYTES 24 /* of what stands at the spot */

/* What is written in JSON for what people write there instead, told by the line up to `offset` and what follows; NULL: that
 * does not tell. */
static const char *meant_by(struct arena *arena, const char *line, size_t offset, const char *near)
{
    static const char *const words[][2] = {{"True", "true"}, {"False", "false"}, {"None", "null"},  {"はい", "true"},
                                           {"いいえ", "false"}, {"なし", "null"}, {"\'", "\""}, {"“", "\""},
                                           {"”", "\""},     {"：", ":"},       {"，", ","},       {"、", ","},
                                           {"｛", "{"},       {"｝", "}"},       {"［", "["},       {"］", "]"}, {"　", " "}};
    size_t digits = offset;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i][0]);
        if (strncmp(near, words[i][0], length) == 0)
            return words[i][1];
        for (size_t back = 1; back <= offset && back < length; back++) /* a word is noticed within it, or at its end */
            if (strncmp(line + offset - back, words[i][0], length) == 0)
                return words[i][1];
    }
    while (digits > 0 && strchr("0123456789,", line[digits - 1]))
        digits--;
    size_t rest = strspn(near, "0123456789,");
    if (digits < offset && rest && memchr(line + digits, ',', offset - digits)) { /* 900,000 */
        const char *number = "";
        for (const char *at = line + digits; at < line + offset + rest; at++)
            if (*at != ',')
                number = arena_print(arena, "%s%c", number, *at);
        return number;
    }
    return NULL;
}

struct json_spot json_spot(struct arena *arena, const char *text, size_t length, const struct json_failure *failure)
{
    struct json_spot spot = {0};
    size_t start = 0, offset = failure->offset;
    for (size_t i = 0; i < offset && i < length; i++) {
        if (text[i] != '\n')
            continue;
        spot.lines++;
        start = i + 1;
    }
    spot.byte = arena_print(arena, "%zu", offset - start + 1);
    spot.name = problem_quote(arena, failure->name, strlen(failure->name));
    size_t rest = length - offset, shown = 0;
    while (shown < rest && shown < SHOWN_BYTES && text[offset + shown] != '\n')
        shown++;
    while (offset > start && ((unsigned char)text[offset] & 0xC0) == 0x80) {
        offset--; /* to where its character begins */
        shown++;
    }
    if (failure->fault == JSON_SYNTAX)
        spot.byte = arena_print(arena, "%zu", offset - start + 1);
    while (shown && offset + shown < length && ((unsigned char)text[offset + shown] & 0xC0) == 0x80)
        shown--;
    spot.near = problem_quote(arena, text + offset, shown);
    if (failure->fault == JSON_SYNTAX)
        spot.meant = meant_by(arena, text + start, offset - start, spot.near);
    return spot;
}

const char *json_failure_words(struct arena *arena, const struct json_spot *spot, enum json_fault fault)
{
    static const char *const words[] = {
        [JSON_FINE] = "",
        [JSON_INVALID_BYTE] = TO_TRANSLATE("byte {1} is no part of a character: save the file as UTF-8"),
        [JSON_NUL] = TO_TRANSLATE("byte {1} is a NUL character, which no text may hold: take it out"),
        [JSON_DUPLICATE] = TO_TRANSLATE("`{3}` is there twice: keep one of the two"),
        [JSON_DEEP] = TO_TRANSLATE("it is nested too deep"),
        [JSON_CUT] = TO_TRANSLATE("it breaks off before its end: a bracket or a double quote is not closed"),
        [JSON_TRAILING] = TO_TRANSLATE("behind its end stands `{2}`"),
        [JSON_SYNTAX] = TO_TRANSLATE("it is not JSON from byte {1} on: `{2}`")};
    struct buffer *out = buffer_in(arena);
    template_render(out, translate(words[fault]), (const char *const[9]){spot->byte, spot->near, spot->name});
    buffer_whole(out, arena->memory);
    return arena_text(arena, out->bytes, out->length);
}
