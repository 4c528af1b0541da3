/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-8 text: validity, display width (libutf8proc), folding of full-width forms, nearest name, byte buffers.
 */
#ifndef YOKO_BASE_TEXT_H
#define YOKO_BASE_TEXT_H

#include "base/memory.h"

#include <string.h>

/* Offset of the first byte that is not valid UTF-8 (overlong, surrogate, NUL included), or `length`. */
size_t text_invalid(const char *text, size_t length);
/* Columns on a terminal: full-width characters are two, combining ones none. */
unsigned text_width(const char *text, size_t length);
/* One character from `text`; its length in bytes is returned (0 at the end or when invalid). */
unsigned text_character_any(const char *text, size_t length, uint32_t *character);
/* The same. In the header: of nearly every text each character is asked for, most of them of three bytes or of one. */
static inline unsigned text_character(const char *text, size_t length, uint32_t *character)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (length >= 3 && bytes[0] > 0xE0 && bytes[0] < 0xED && (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80) {
        *character = (bytes[0] & 0xFu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu);
        return 3; /* neither too few bytes for what they stand for nor half of a pair */
    }
    if (length && bytes[0] < 0x80) {
        *character = bytes[0];
        return bytes[0] != 0;
    }
    return text_character_any(text, length, character);
}
/* Whether two texts are the same, for tables that are looked through: in the header, since most differ in the first two bytes. */
static inline bool text_same(const char *a, const char *b)
{
    return a[0] == b[0] && (!a[0] || (a[1] == b[1] && strcmp(a, b) == 0));
}
/* Full-width ASCII (！to ～) and the full-width space become ASCII, half-width kana and their signs (ｶﾞ ･ ｰ) full-width
 * ones; all else stays. Result in the arena. */
char *text_fold(struct arena *arena, const char *text, size_t length);
/* Marks joined with the characters that they belong to, as NFC has it; in the arena. NULL: it is no text. */
char *text_compose(struct arena *arena, const char *text, size_t length);
/* Whether a reader, or a terminal, obeys or hides the character instead of showing it: control characters,
 * changes of direction, zero widths. */
bool text_is_hidden(uint32_t character);
/* Edit distance in characters, at most `limit` + 1. */
unsigned text_distance(const char *a, const char *b, unsigned limit);
/* The candidate nearest to `name`, or NULL when none is near (a third of its characters, at least one). */
const char *text_nearest(const char *name, const char *const *candidates, size_t count);

/* A growing run of bytes from malloc. After a failed allocation `failed` stays true and additions are
 * dropped. */
struct buffer {
    char *bytes;
    size_t length, room;
    bool failed;
};
/* Room for `more` bytes behind what it holds, to be written there and added to its length; NULL: it has failed. */
char *buffer_room(struct buffer *buffer, size_t more);
void buffer_add(struct buffer *buffer, const char *bytes, size_t length);
/* In the header, so that the length of a constant is one too. */
static inline void buffer_text(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}
void buffer_print(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_number(struct buffer *buffer, int64_t number);
/* The text as a JSON string with its quotes; invalid bytes become U+FFFD. */
void buffer_json(struct buffer *buffer, const char *text, size_t length);
/* The same of what another holds; fails where that has. */
void buffer_json_of(struct buffer *buffer, const struct buffer *text);
/* The text as one can see it: control characters, invisible ones and invalid bytes as <U+200B> or <FF>, tabs
 * and line ends included. */
void buffer_visible(struct buffer *buffer, const char *text, size_t length);
/* The same of a whole text: itself where one sees all of it, else of the arena. */
const char *text_visible(struct arena *arena, const char *text);
/* Before what it holds is used: where it has failed, memory is out. */
void buffer_whole(const struct buffer *buffer, struct memory *memory);
void buffer_end(struct buffer *buffer);
/* An empty one that the arena gives back, whatever way the call ends. */
struct buffer *buffer_in(struct arena *arena);

#endif
