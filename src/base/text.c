/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-8: what is valid, how wide it is, what is near to it; and buffers of bytes. */
#include <config.h>

#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

unsigned text_character_any(const char *text, size_t length, uint32_t *character)
{
    if (length == 0)
        return 0;
    const unsigned char *bytes = (const unsigned char *)text;
    unsigned first = bytes[0];
    if (first < 0x80) {
        *character = first;
        return first ? 1 : 0;
    }
    unsigned size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || length < size)
        return 0;
    uint32_t value = first & (0x7Fu >> size);
    for (unsigned i = 1; i < size; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (bytes[i] & 0x3Fu);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[size] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    *character = value;
    return size;
}

size_t text_invalid(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length) {
        unsigned char byte = (unsigned char)text[at];
        if (byte && byte < 0x80) {
            at++;
            continue;
        }
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        if (!size)
            return at;
        at += size;
    }
    return length;
}

unsigned text_width(const char *text, size_t length)
{
    unsigned width = 0;
    for (size_t at = 0; at < length;) {
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        width += size ? (unsigned)utf8proc_charwidth((utf8proc_int32_t)character) : 1;
        at += size ? size : 1;
    }
    return width;
}

/* The full-width character of a half-width sign or kana from 0xFF61 to 0xFF9F. */
static uint32_t wide_kana(uint32_t character)
{
    static const uint16_t wide[] = {
        0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5,
        0x30E7, 0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3,
        0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC,
        0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4,
        0x30E6, 0x30E8, 0x30E9, 0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x309B, 0x309C,
    };
    return wide[character - 0xFF61];
}

/* A kana together with the half-width sound mark behind it; 0: it takes none. */
static uint32_t with_sound_mark(uint32_t kana, bool half)
{
    bool h_row = kana >= 0x30CF && kana <= 0x30DB && (kana - 0x30CF) % 3 == 0;
    if (half)
        return h_row ? kana + 2 : 0;
    if (kana == 0x30A6)
        return 0x30F4;
    bool k_to_t = (kana >= 0x30AB && kana <= 0x30C1 && kana % 2 == 1) || kana == 0x30C4 || kana == 0x30C6 || kana == 0x30C8;
    return h_row || k_to_t ? kana + 1 : 0;
}

static void put_three_bytes(char *to, uint32_t character)
{
    to[0] = (char)(0xE0 | character >> 12);
    to[1] = (char)(0x80 | (character >> 6 & 0x3F));
    to[2] = (char)(0x80 | (character & 0x3F));
}

/* Whether there may be something to fold: bytes of U+F000 and above, or the full-width space. */
static bool may_fold(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = 0; i < length; i++)
        if (bytes[i] == 0xEF || (bytes[i] == 0xE3 && length - i >= 3 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80))
            return true;
    return false;
}

char *text_fold(struct arena *arena, const char *text, size_t length)
{
    char *folded = arena_text(arena, text, length); /* folding never lengthens */
    if (!may_fold(text, length))
        return folded;
    size_t to = 0;
    uint32_t before = 0; /* the kana that a sound mark may join; 0: none */
    for (size_t at = 0; at < length;) {
        uint32_t character, joined = 0;
        unsigned size = text_character(text + at, length - at, &character);
        bool mark = size == 3 && (character == 0xFF9E || character == 0xFF9F);
        if (mark && before)
            joined = with_sound_mark(before, character == 0xFF9F);
        before = 0;
        if (joined) {
            put_three_bytes(folded + to - 3, joined);
        } else if (size == 3 && character >= 0xFF61 && character <= 0xFF9F) {
            before = wide_kana(character);
            put_three_bytes(folded + to, before);
            to += 3;
        } else if (size == 3 && character >= 0xFF01 && character <= 0xFF5E) {
            folded[to++] = (char)(character - 0xFF01 + '!');
        } else if (size == 3 && character == 0x3000) {
            folded[to++] = ' ';
        } else {
            if (!size)
                size = 1;
            memmove(folded + to, text + at, size);
            to += size;
        }
        at += size;
    }
    folded[to] = '\0';
    return folded;
}

char *text_compose(struct arena *arena, const char *text, size_t length)
{
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text;
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    utf8proc_ssize_t count = utf8proc_decompose(bytes, (utf8proc_ssize_t)length, NULL, 0, options);
    if (count < 0)
        return NULL;
    utf8proc_int32_t *characters = ARENA_ARRAY(arena, utf8proc_int32_t, (size_t)count + 1);
    utf8proc_decompose(bytes, (utf8proc_ssize_t)length, characters, count, options);
    utf8proc_ssize_t size = utf8proc_reencode(characters, count, options); /* in place: UTF-8 takes no more */
    return size < 0 ? NULL : arena_text(arena, (const char *)characters, (size_t)size);
}

/* Names longer than this are near to nothing but themselves. */
#define DISTANCE_CHARACTERS 96

/* The characters of a text, or DISTANCE_CHARACTERS + 1 when there are too many. */
static unsigned characters(const char *text, uint32_t into[DISTANCE_CHARACTERS])
{
    unsigned count = 0;
    size_t length = strlen(text);
    for (size_t at = 0; at < length; count++) {
        if (count == DISTANCE_CHARACTERS)
            return DISTANCE_CHARACTERS + 1;
        unsigned size = text_character(text + at, length - at, &into[count]);
        if (!size)
            into[count] = (unsigned char)text[at];
        at += size ? size : 1;
    }
    return count;
}

/* Insertions, deletions, replacements and swaps of neighbours, one each; row by row of the usual table. */
static unsigned distance(const uint32_t *a, unsigned a_count, const uint32_t *b, unsigned b_count,
                         unsigned limit)
{
    if ((a_count > b_count ? a_count - b_count : b_count - a_count) > limit)
        return limit + 1;
    unsigned rows[3][DISTANCE_CHARACTERS + 1];
    unsigned *before = rows[0], *above = rows[1], *row = rows[2];
    for (unsigned j = 0; j <= b_count; j++)
        above[j] = before[j] = j;
    for (unsigned i = 1; i <= a_count; i++) {
        unsigned least = row[0] = i;
        for (unsigned j = 1; j <= b_count; j++) {
            unsigned best = above[j - 1] + (a[i - 1] != b[j - 1]);
            if (above[j] + 1 < best)
                best = above[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            row[j] = best;
            if (best < least)
                least = best;
        }
        if (least > limit)
            return limit + 1;
        unsigned *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    return above[b_count] > limit ? limit + 1 : above[b_count];
}

unsigned text_distance(const char *a, const char *b, unsigned limit)
{
    uint32_t a_characters[DISTANCE_CHARACTERS], b_characters[DISTANCE_CHARACTERS];
    unsigned a_count = characters(a, a_characters), b_count = characters(b, b_characters);
    if (a_count > DISTANCE_CHARACTERS || b_count > DISTANCE_CHARACTERS)
        return strcmp(a, b) == 0 ? 0 : limit + 1;
    return distance(a_characters, a_count, b_characters, b_count, limit);
}

const char *text_nearest(const char *name, const char *const *candidates, size_t count)
{
    uint32_t wanted[DISTANCE_CHARACTERS], tried[DISTANCE_CHARACTERS];
    unsigned length = characters(name, wanted);
    if (length == 0 || length > DISTANCE_CHARACTERS)
        return NULL;
    unsigned limit = length / 3 ? length / 3 : 1;
    const char *nearest = NULL;
    for (size_t i = 0; i < count && limit > 0; i++) {
        unsigned other = characters(candidates[i], tried);
        if (other > DISTANCE_CHARACTERS)
            continue;
        unsigned far = distance(wanted, length, tried, other, limit);
        /* With every character replaced nothing of the name is left: 円 is not near to 人. */
        if (far <= limit && far < length && far < other) {
            nearest = candidates[i];
            limit = far - (far > 0);
            if (far <= 1)
                break;
        }
    }
    return nearest;
}

static bool buffer_reserve(struct buffer *buffer, size_t more)
{
    if (buffer->failed)
        return false;
    if (more < buffer->room - buffer->length)
        return true;
    size_t room = buffer->room ? buffer->room * 2 : 256;
    while (room - buffer->length <= more) {
        if (room > SIZE_MAX / 4) {
            buffer->failed = true;
            return false;
        }
        room *= 2;
    }
    char *bytes = realloc(buffer->bytes, room);
    if (!bytes) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = bytes;
    buffer->room = room;
    return true;
}

char *buffer_room(struct buffer *buffer, size_t more)
{
    return buffer_reserve(buffer, more) ? buffer->bytes + buffer->length : NULL;
}

void buffer_add(struct buffer *buffer, const char *bytes, size_t length)
{
    if (!buffer_reserve(buffer, length))
        return;
    if (length)
        memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    buffer->bytes[buffer->length] = '\0';
}

void buffer_print(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0 || !buffer_reserve(buffer, (size_t)length + 1)) {
        buffer->failed = true;
        return;
    }
    va_start(arguments, format);
    vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

void buffer_number(struct buffer *buffer, int64_t number)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        digits[--at] = '-';
    buffer_add(buffer, digits + at, sizeof digits - at);
}

void buffer_json(struct buffer *buffer, const char *text, size_t length)
{
    buffer_add(buffer, "\"", 1);
    size_t plain = 0; /* the start of the run that needs no escape */
    for (size_t at = 0; at < length;) {
        unsigned char byte = (unsigned char)text[at];
        uint32_t character;
        unsigned size = byte < 0x80 ? 1 : text_character(text + at, length - at, &character);
        if (size && byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F) {
            at += size;
            continue;
        }
        buffer_add(buffer, text + plain, at - plain);
        if (!size)
            buffer_text(buffer, "\xEF\xBF\xBD");
        else if (byte == '"' || byte == '\\')
            buffer_print(buffer, "\\%c", byte);
        else if (byte == '\n')
            buffer_text(buffer, "\\n");
        else if (byte == '\t')
            buffer_text(buffer, "\\t");
        else if (byte == '\r')
            buffer_text(buffer, "\\r");
        else
            buffer_print(buffer, "\\u%04x", byte);
        plain = ++at;
    }
    buffer_add(buffer, text + plain, length - plain);
    buffer_add(buffer, "\"", 1);
}

void buffer_json_of(struct buffer *buffer, const struct buffer *text)
{
    buffer_json(buffer, text->bytes ? text->bytes : "", text->length);
    buffer->failed |= text->failed;
}

bool text_is_hidden(uint32_t character)
{
    if (character < 0x80)
        return character < 0x20 || character == 0x7F;
    switch (utf8proc_category((utf8proc_int32_t)character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return false;
    }
}

/* How far one sees all of it, from `at` on. */
static size_t visible_to(const char *text, size_t at, size_t length)
{
    uint32_t character;
    for (unsigned size; at < length; at += size)
        if ((size = text_character(text + at, length - at, &character)) == 0 || text_is_hidden(character))
            break;
    return at;
}

void buffer_visible(struct buffer *buffer, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t hidden = visible_to(text, at, length);
        buffer_add(buffer, text + at, hidden - at);
        at = hidden;
        if (at == length)
            break;
        uint32_t character;
        unsigned size = text_character(text + at, length - at, &character);
        if (size)
            buffer_print(buffer, "<U+%04X>", (unsigned)character);
        else
            buffer_print(buffer, "<%02X>", (unsigned)(unsigned char)text[at]);
        at += size ? size : 1;
    }
}

const char *text_visible(struct arena *arena, const char *text)
{
    size_t length = strlen(text);
    if (visible_to(text, 0, length) == length)
        return text;
    struct buffer *visible = buffer_in(arena);
    buffer_visible(visible, text, length);
    buffer_whole(visible, arena->memory);
    return arena_text(arena, visible->bytes, visible->length);
}

void buffer_whole(const struct buffer *buffer, struct memory *memory)
{
    if (buffer->failed)
        memory_fail(memory);
}

void buffer_end(struct buffer *buffer)
{
    free(buffer->bytes);
    *buffer = (struct buffer){0};
}

static void release_buffer(void *buffer)
{
    buffer_end(buffer);
}

struct buffer *buffer_in(struct arena *arena)
{
    struct buffer *buffer = ARENA_NEW(arena, struct buffer);
    memory_adopt(arena, buffer, release_buffer);
    return buffer;
}
