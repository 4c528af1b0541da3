/* SPDX-License-Identifier: Apache-2.0 */
/* Splitting JSON into records by brackets and strings alone, so that a record that is no JSON does not take
 * the next one with it; and loading one by jansson.
 *
 * jansson gives a number with a fraction as a double, which would make 1.005 and its neighbours the same. So
 * before loading, each number with a fraction or an exponent, and each integer of more than 18 digits, is put
 * into quotes behind a mark that no string of the record can hold. What it says is read later, digit by
 * digit.
 */
#include <config.h>

#include "io/json_text.h"

#include "base/diagnostic.h"

#include <string.h>

#define DIGITS_OF_INTEGER 18 /* always fit 64 bits */

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* ---- Where records begin and end ---- */

/* Brackets and strings seen so far. A newline ends a string: JSON has none in strings, and after one that was
 * not closed the reading finds its feet again. */
struct bracket_scan {
    unsigned depth;
    bool in_string, escaped;
};

static inline void scan_byte(struct bracket_scan *scan, char c)
{
    if (scan->in_string) {
        if (scan->escaped)
            scan->escaped = false;
        else if (c == '\\')
            scan->escaped = true;
        else if (c == '"' || c == '\n')
            scan->in_string = false;
    } else if (c == '"') {
        scan->in_string = true;
    } else if (c == '{' || c == '[') {
        scan->depth++;
    } else if ((c == '}' || c == ']') && scan->depth > 0) {
        scan->depth--;
    }
}

/* The unread byte `at`, read in if need be; false at the end of the input. */
static bool byte_at(struct input *input, size_t at, char *byte)
{
    while (input->start + at >= input->end)
        if (!input_more(input))
            return false;
    *byte = input->window[input->start + at];
    return true;
}

/* Whether the first line is a record of its own, or the start of one that goes on below. */
static bool first_line_whole(struct input *input, size_t at, size_t most)
{
    struct bracket_scan scan = {0};
    char c;
    for (; at < most && byte_at(input, at, &c); at++) {
        scan_byte(&scan, c);
        if (c != '\n')
            continue;
        if (scan.depth == 0)
            return true;
        while (byte_at(input, at, &c) && is_space(c))
            at++;
        return byte_at(input, at, &c) && c == '{';
    }
    return scan.depth == 0;
}

void json_split_begin(struct json_splitter *splitter, struct input *input, bool lines)
{
    *splitter = (struct json_splitter){.input = input, .layout = LAYOUT_LINES, .line = 1};
    splitter->most = (size_t)input->memory->limits.most[LIMIT_RECORD_BYTES];
    size_t at = 0;
    char c = 0;
    while (!lines && byte_at(input, at, &c) && is_space(c))
        at++;
    if (lines)
        return;
    if (c == '[')
        splitter->layout = LAYOUT_ARRAY;
    else if (c == '{' && !first_line_whole(input, at, splitter->most))
        splitter->layout = LAYOUT_SEQUENCE;
}

static void consume(struct json_splitter *splitter, size_t length)
{
    struct input *input = splitter->input;
    const char *at = input->window + input->start, *end = at + length;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        splitter->line++;
        at++;
    }
    input->start += length;
}

static bool skip_space(struct json_splitter *splitter, char *next)
{
    size_t at = 0;
    bool more;
    while ((more = byte_at(splitter->input, at, next)) && is_space(*next))
        if (++at >= splitter->most) {
            consume(splitter, at);
            at = 0;
        }
    consume(splitter, at);
    return more;
}

/* Whether a record ends before byte `c`, with what has been scanned so far. */
static bool ends_before(const struct json_splitter *splitter, const struct bracket_scan *scan, char c)
{
    if (scan->in_string || scan->depth > 0)
        return false;
    return splitter->layout == LAYOUT_ARRAY ? c == ',' || c == ']' : is_space(c) || c == '{' || c == '[';
}

/* The line that begins at the first unread byte. */
static struct json_piece take_line(struct json_splitter *splitter)
{
    struct input *input = splitter->input;
    struct json_piece piece = {.kind = JSON_PIECE, .line = splitter->line};
    size_t searched = 0;
    const char *newline;
    for (;;) {
        size_t unread = input->end - input->start;
        newline = memchr(input->window + input->start + searched, '\n', unread - searched);
        if (newline != NULL)
            break;
        searched = unread;
        if (searched > splitter->most) {
            piece.kind = JSON_PIECE_LONG;
            consume(splitter, searched);
            searched = 0;
        }
        if (!input_more(input))
            break;
    }
    piece.text = input->window + input->start;
    piece.length = newline != NULL ? (size_t)(newline - piece.text) : searched;
    if (piece.length > splitter->most)
        piece.kind = JSON_PIECE_LONG;
    consume(splitter, piece.length);
    while (piece.length > 0 && is_space(piece.text[piece.length - 1]))
        piece.length--;
    return piece;
}

/* The record that begins at the first unread byte. */
static struct json_piece take_piece(struct json_splitter *splitter)
{
    struct input *input = splitter->input;
    struct json_piece piece = {.kind = JSON_PIECE, .line = splitter->line};
    struct bracket_scan scan = {0};
    size_t at = 0;
    for (char c; byte_at(input, at, &c) && (at == 0 || !ends_before(splitter, &scan, c)); at++) {
        if (at == 0 && splitter->layout == LAYOUT_ARRAY && (c == ',' || c == ']'))
            break;
        scan_byte(&scan, c);
        if (at + 1 >= splitter->most) {
            piece.kind = JSON_PIECE_LONG;
            consume(splitter, at);
            at = 0;
        }
    }
    piece.text = input->window + input->start;
    piece.length = at;
    consume(splitter, at);
    while (piece.length > 0 && is_space(piece.text[piece.length - 1]))
        piece.length--;
    return piece;
}

static struct json_piece last_piece(struct json_splitter *splitter, enum json_piece_kind kind)
{
    return (struct json_piece){.kind = kind, .line = splitter->line};
}

static struct json_piece split_array(struct json_splitter *splitter)
{
    char c;
    bool more = skip_space(splitter, &c);
    if (!splitter->inside && !splitter->after) {
        consume(splitter, 1);
        splitter->inside = true;
        if ((more = skip_space(splitter, &c)) && c != ']')
            return splitter->after = true, take_piece(splitter);
    }
    if (!splitter->inside)
        return last_piece(splitter, more ? JSON_PIECE_TRAILING : JSON_PIECE_END);
    if (!more)
        return last_piece(splitter, JSON_PIECE_OPEN);
    consume(splitter, 1);
    if (c == ']') {
        splitter->inside = false;
        splitter->after = true;
        return split_array(splitter);
    }
    if (!skip_space(splitter, &c))
        return last_piece(splitter, JSON_PIECE_OPEN);
    return take_piece(splitter);
}

struct json_piece json_split(struct json_splitter *splitter)
{
    char c;
    if (splitter->layout == LAYOUT_ARRAY)
        return split_array(splitter);
    if (!skip_space(splitter, &c))
        return last_piece(splitter, JSON_PIECE_END);
    return splitter->layout == LAYOUT_LINES ? take_line(splitter) : take_piece(splitter);
}

/* ---- Loading one ---- */

/* The end of the number that begins at `at`. */
static size_t number_end(const char *text, size_t length, size_t at)
{
    while (at < length && (is_digit(text[at]) || strchr("+-.eE", text[at]) != NULL))
        at++;
    return at;
}

/* Whether a number's text must keep its digits, and has JSON's form; one that has not is left to jansson's
 * refusal. */
static bool wants_mark(const char *text, size_t length)
{
    size_t at = text[0] == '-', digits = at;
    bool marked = false;
    while (at < length && is_digit(text[at]))
        at++;
    if (at == digits || (text[digits] == '0' && at > digits + 1))
        return false;
    marked = at - digits > DIGITS_OF_INTEGER;
    if (at < length && text[at] == '.') {
        marked = true;
        digits = ++at;
        while (at < length && is_digit(text[at]))
            at++;
        if (at == digits)
            return false;
    }
    if (at < length && (text[at] == 'e' || text[at] == 'E')) {
        marked = true;
        at++;
        if (at < length && (text[at] == '+' || text[at] == '-'))
            at++;
        digits = at;
        while (at < length && is_digit(text[at]))
            at++;
        if (at == digits)
            return false;
    }
    return marked && at == length;
}

/* The end of the string that begins at `at`, behind its closing quote; *nul is set to a \u0000 in it. */
static size_t string_end(const char *text, size_t length, size_t at, size_t *nul)
{
    for (at++; at < length && text[at] != '"'; at++) {
        if (text[at] != '\\')
            continue;
        if (*nul == length && length - at >= 6 && memcmp(text + at + 1, "u0000", 5) == 0)
            *nul = at;
        at++;
    }
    return at < length ? at + 1 : length;
}

/* Copies the text into `work` with marks. Stops once `work` holds more than `until` bytes, and returns how
 * far it came in the text. *nul is the place of a \u0000, or `length`. */
static size_t mark_numbers(const char *text, size_t length, struct buffer *work, size_t until, size_t *nul)
{
    work->length = 0;
    *nul = length;
    size_t at = 0, copied = 0;
    while (at < length && work->length + (at - copied) <= until) {
        if (text[at] == '"') {
            at = string_end(text, length, at, nul);
        } else if (is_digit(text[at]) || text[at] == '-') {
            size_t end = number_end(text, length, at);
            if (wants_mark(text + at, end - at)) {
                buffer_add(work, text + copied, at - copied);
                buffer_text(work, "\"\\u0000");
                buffer_add(work, text + at, end - at);
                buffer_text(work, "\"");
                copied = end;
            }
            at = end;
        } else {
            at++;
        }
    }
    size_t rest = at - copied;
    if (work->length + rest > until)
        return copied + (until - (work->length < until ? work->length : until));
    buffer_add(work, text + copied, rest);
    return at;
}

/* Whether an odd number of backslashes stands before a byte. */
static bool is_escaped(const char *text, size_t at)
{
    size_t first = at;
    while (text[first - 1] == '\\') /* before them stands a quote at the latest */
        first--;
    return (at - first) % 2 == 1;
}

/* The name that ends before `end`, as it is written; jansson's own text has none of more than a few characters. */
static void take_key(const char *text, size_t end, char *name, size_t room)
{
    size_t start = --end;
    while (text[start - 1] != '"' || is_escaped(text, start - 1))
        start--;
    size_t length = end - start;
    if (length >= room)
        for (length = room - 1; (text[start + length] & 0xC0) == 0x80;)
            length--;
    memcpy(name, text + start, length);
    name[length] = '\0';
}

static void describe(const json_error_t *error, const char *text, size_t length, struct buffer *work,
                     struct json_failure *failure)
{
    size_t nul;
    failure->fault = JSON_SYNTAX;
    switch (json_error_code(error)) {
    case json_error_duplicate_key:
        failure->fault = JSON_DUPLICATE;
        take_key(work->bytes, (size_t)error->position, failure->name, sizeof failure->name);
        return;
    case json_error_stack_overflow:
        failure->fault = JSON_DEEP;
        return;
    case json_error_premature_end_of_input:
        failure->fault = JSON_CUT;
        break;
    case json_error_end_of_input_expected:
        failure->fault = JSON_TRAILING;
        break;
    default:
        break;
    }
    size_t position = error->position > 0 ? (size_t)error->position - 1 : 0;
    failure->offset = mark_numbers(text, length, work, position, &nul);
    if (failure->offset > length)
        failure->offset = length;
}

json_t *json_load_exact(struct memory *memory, const char *text, size_t length, struct buffer *work,
                        struct json_failure *failure)
{
    *failure = (struct json_failure){0};
    size_t bad = text_invalid(text, length), nul;
    if (bad < length) {
        failure->fault = text[bad] == '\0' ? JSON_NUL : JSON_INVALID_BYTE;
        failure->offset = bad;
        return NULL;
    }
    mark_numbers(text, length, work, SIZE_MAX, &nul);
    buffer_whole(work, memory);
    if (nul < length) {
        failure->fault = JSON_NUL;
        failure->offset = nul;
        return NULL;
    }
    json_error_t error;
    json_t *value = json_load_here(memory, work->length > 0 ? work->bytes : "", work->length,
                                   JSON_DECODE_ANY | JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
    if (value == NULL)
        describe(&error, text, length, work, failure);
    return value;
}

/* ---- For people ---- */

/* A number, a word or a text of a decision. A fiscal year has no comma, an amount of four digits has one. */
static void scalar_words(struct buffer *out, const char *text, size_t length, bool amount)
{
    static const struct {
        const char *json, *words;
    } words[] = {
        {"null", TO_TRANSLATE("left blank")}, {"true", TO_TRANSLATE("yes")}, {"false", TO_TRANSLATE("no")}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (length == strlen(words[i].json) && memcmp(text, words[i].json, length) == 0) {
            buffer_text(out, translate(words[i].words));
            return;
        }
    if (length > 1 && text[0] == '"' && text[length - 1] == '"') {
        size_t from = 1;
        for (size_t i = 1; i < length - 1; i++)
            if (text[i] == '\\' && (text[i + 1] == '"' || text[i + 1] == '\\')) { /* as it is, not as JSON writes it */
                buffer_visible(out, text + from, i - from);
                from = ++i;
            }
        buffer_visible(out, text + from, length - 1 - from);
        return;
    }
    size_t sign = length && text[0] == '-';
    if (length - sign < (amount ? 4 : 5) || strspn(text + sign, "0123456789") < length - sign) {
        buffer_visible(out, text, length);
        return;
    }
    for (size_t i = 0; i < length; i++)
        buffer_print(out, "%s%c", i > sign && (length - i) % 3 == 0 ? "," : "", text[i]);
}

/* The end of the element that begins at `at`. */
static const char *element_end(const char *at)
{
    for (bool quoted = false; *at && (quoted || (*at != ',' && *at != ']')); at++) {
        if (quoted && *at == '\\' && at[1])
            at++;
        else if (*at == '"')
            quoted = !quoted;
    }
    return at;
}

void json_words(struct buffer *out, const char *json, bool amount)
{
    if (json[0] != '[' || strpbrk(json + 1, "[{")) {
        scalar_words(out, json, strlen(json), amount);
        return;
    }
    const char *at = json + 1;
    if (*at == ']')
        buffer_text(out, translate("none"));
    while (*at && *at != ']') {
        const char *end = element_end(at);
        scalar_words(out, at, (size_t)(end - at), amount);
        at = end + (*end == ',');
        while (*at == ' ')
            at++;
        if (*end == ',')
            buffer_text(out, translate(", "));
    }
}
