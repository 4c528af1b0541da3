/* SPDX-License-Identifier: Apache-2.0 */
/* jansson tells that memory ran out while it read a text as a mistake of the text, as one with no words, or rightly, as the case may
 * be. So a text that it refused is looked through once more, without any memory: where nothing is wrong with it, it was
 * memory. What cannot be told for certain (surrogates, numbers that may be too large) is taken for a mistake. Nor does it always
 * refuse: it may leave something out. */
#include <config.h>

#include "io/json_text.h"

#include <string.h>

#define DEPTH_MOST 512 /* of arrays and objects within each other */

struct looking {
    const char *at, *end;
    bool nul; /* a text may hold U+0000, the mark of a number */
};

static bool next_is(struct looking *looking, char c)
{
    if (looking->at == looking->end || *looking->at != c)
        return false;
    looking->at++;
    return true;
}

static void pass_space(struct looking *looking)
{
    while (looking->at < looking->end && memchr(" \t\r\n", *looking->at, 4))
        looking->at++;
}

/* \uXXXX, at its u, of a character that is no surrogate. */
static bool pass_escape(struct looking *looking, bool is_key)
{
    const char *digits = looking->at + 1;
    if (looking->end - looking->at < 5)
        return false;
    for (int i = 0; i < 4; i++)
        if (!memchr("0123456789abcdefABCDEF", digits[i], 22))
            return false;
    bool nul = looking->nul && !is_key;
    if (((*digits | 0x20) == 'd' && digits[1] > '7') || (!nul && memcmp(digits, "0000", 4) == 0))
        return false;
    looking->at += 4;
    return true;
}

static bool pass_string(struct looking *looking, bool is_key)
{
    if (!next_is(looking, '"'))
        return false;
    for (; looking->at < looking->end && *looking->at != '"'; looking->at++) {
        if ((unsigned char)*looking->at < 0x20)
            return false;
        if (*looking->at != '\\')
            continue;
        if (++looking->at == looking->end)
            return false;
        if (*looking->at == 'u' ? !pass_escape(looking, is_key) : !memchr("\"\\/bfnrt", *looking->at, 8))
            return false;
    }
    return next_is(looking, '"');
}

static bool pass_digits(struct looking *looking, size_t most)
{
    const char *start = looking->at;
    while (looking->at < looking->end && *looking->at >= '0' && *looking->at <= '9')
        looking->at++;
    size_t length = (size_t)(looking->at - start);
    return length > 0 && length <= most && (length == 1 || *start != '0' || most == SIZE_MAX);
}

static bool pass_number(struct looking *looking)
{
    next_is(looking, '-');
    if (!pass_digits(looking, 18))
        return false;
    if (next_is(looking, '.') && !pass_digits(looking, SIZE_MAX))
        return false;
    return looking->at == looking->end || (*looking->at != 'e' && *looking->at != 'E');
}

static bool pass_word(struct looking *looking, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(looking->end - looking->at) < length || memcmp(looking->at, word, length) != 0)
        return false;
    looking->at += length;
    return true;
}

static bool pass_value(struct looking *looking, unsigned depth);

static bool pass_members(struct looking *looking, char close, unsigned depth)
{
    pass_space(looking);
    if (next_is(looking, close))
        return true;
    do {
        pass_space(looking);
        if (close == '}') {
            if (!pass_string(looking, true))
                return false;
            pass_space(looking);
            if (!next_is(looking, ':'))
                return false;
        }
        if (!pass_value(looking, depth + 1))
            return false;
        pass_space(looking);
    } while (next_is(looking, ','));
    return next_is(looking, close);
}

static bool pass_value(struct looking *looking, unsigned depth)
{
    pass_space(looking);
    if (looking->at == looking->end || depth > DEPTH_MOST)
        return false;
    if (next_is(looking, '{'))
        return pass_members(looking, '}', depth);
    if (next_is(looking, '['))
        return pass_members(looking, ']', depth);
    switch (*looking->at) {
    case '"':
        return pass_string(looking, false);
    case 't':
        return pass_word(looking, "true");
    case 'f':
        return pass_word(looking, "false");
    case 'n':
        return pass_word(looking, "null");
    default:
        return pass_number(looking);
    }
}

bool json_is_sound(const char *text, size_t length, size_t flags)
{
    struct looking looking = {text, text + length, flags & JSON_ALLOW_NUL};
    bool any = flags & JSON_DECODE_ANY;
    if (text_invalid(text, length) < length)
        return false;
    pass_space(&looking);
    if (!any && (looking.at == looking.end || !memchr("{[", *looking.at, 2)))
        return false;
    if (!pass_value(&looking, 0))
        return false;
    pass_space(&looking);
    return looking.at == looking.end;
}

static int write_here(const char *bytes, size_t length, void *buffer)
{
    struct buffer *out = buffer;
    buffer_add(out, bytes, length);
    return out->failed ? -1 : 0;
}

void json_write(struct buffer *out, const json_t *json, size_t flags)
{
    if (json_dump_callback(json, write_here, out, flags) != 0)
        out->failed = true;
}

const char *json_written(struct arena *arena, const json_t *json, size_t flags)
{
    struct buffer *out = buffer_in(arena);
    json_write(out, json, flags);
    buffer_whole(out, arena->memory);
    return out->bytes;
}

static void release(void *json)
{
    json_decref(json);
}

json_t *json_hold(struct arena *arena, json_t *json)
{
    if (!json)
        memory_fail(arena->memory);
    memory_adopt(arena, json, release);
    return json;
}

/* ---- bytes that are lost ---- */

/* How many bytes an escape behind its backslash stands for; *at moves to its last character. */
static size_t escaped_bytes(const char **at)
{
    unsigned character = 0;
    if (**at != 'u')
        return 1;
    for (int i = 0; i < 4; i++) {
        char digit = *++*at;
        character = character * 16 + (unsigned)(digit <= '9' ? digit - '0' : (digit & 0xF) + 9);
    }
    return character < 0x80 ? 1 : character < 0x800 || (character >= 0xD800 && character < 0xE000) ? 2 : 3;
}

/* Of all names and strings of a text that is JSON. */
static size_t bytes_of_text(const char *text, const char *end)
{
    size_t bytes = 0;
    while ((text = memchr(text, '"', (size_t)(end - text)))) {
        for (text++; *text != '"'; text++)
            if (*text == '\\') {
                text++;
                bytes += escaped_bytes(&text);
            } else {
                bytes++;
            }
        text++;
    }
    return bytes;
}

static size_t bytes_of_value(json_t *json)
{
    size_t bytes = json_string_length(json);
    for (void *member = json_object_iter(json); member; member = json_object_iter_next(json, member))
        bytes += strlen(json_object_iter_key(member)) + bytes_of_value(json_object_iter_value(member));
    for (size_t i = 0; i < json_array_size(json); i++)
        bytes += bytes_of_value(json_array_get(json, i));
    return bytes;
}

/* jansson leaves out a byte of a string for which it has no memory, and goes on. Where bytes are missing, it loads the text
 * once more: names that are repeated make the same of it. */
static bool is_whole(json_t *json, const char *text, size_t length, size_t flags)
{
    if (bytes_of_value(json) == bytes_of_text(text, text + length))
        return true;
    json_t *again = json_loadb(text, length, flags, NULL);
    bool same = again && json_equal(json, again);
    json_decref(again);
    return same;
}

json_t *json_load_try(const char *text, size_t length, size_t flags, json_error_t *error, bool *no_memory)
{
    memset(error, 0, sizeof *error); /* where jansson says nothing, its code is what was there */
    json_t *json = json_loadb(text, length, flags, error);
    *no_memory = json && !is_whole(json, text, length, flags);
    if (*no_memory) {
        json_decref(json);
        return NULL;
    }
    enum json_error_code code = json ? json_error_unknown : json_error_code(error);
    bool told = code == json_error_duplicate_key || code == json_error_stack_overflow;
    *no_memory = !json && (code == json_error_out_of_memory || (!told && json_is_sound(text, length, flags)));
    return json;
}

json_t *json_load_here(struct memory *memory, const char *text, size_t length, size_t flags, json_error_t *error)
{
    json_error_t unheard;
    bool no_memory;
    json_t *json = json_load_try(text, length, flags, error ? error : &unheard, &no_memory);
    if (no_memory)
        memory_fail(memory);
    return json;
}
