/* SPDX-License-Identifier: Apache-2.0 */
/* JSON as text: where one record ends and the next begins, and loading a record without losing the digits of
 * its numbers. */
#ifndef YOKO_IO_JSON_TEXT_H
#define YOKO_IO_JSON_TEXT_H

#include "base/text.h"
#include "io/input.h"

#include <jansson.h>

/* How records stand in the text. */
enum json_layout {
    LAYOUT_LINES,   /* one a line */
    LAYOUT_ARRAY,   /* elements of an array */
    LAYOUT_SEQUENCE /* one after another, over as many lines as they like */
};

enum json_piece_kind {
    JSON_PIECE,      /* a record's text */
    JSON_PIECE_LONG, /* a record that is too long: skipped */
    JSON_PIECE_END,
    JSON_PIECE_OPEN,    /* the end, though the array was not closed */
    JSON_PIECE_TRAILING /* text behind the array: the end */
};

struct json_piece {
    enum json_piece_kind kind;
    const char *text; /* in the window until the next call */
    size_t length;
    uint64_t line; /* where it begins, from 1 */
};

struct json_splitter {
    struct input *input;
    size_t most; /* bytes of a record */
    enum json_layout layout;
    uint64_t line; /* of the first unread byte */
    bool inside;   /* LAYOUT_ARRAY: behind the opening bracket */
    bool after;    /* LAYOUT_ARRAY: behind an element */
};

/* Looks at the beginning of the input for the layout, unless `lines` says that it is one record a line. */
void json_split_begin(struct json_splitter *splitter, struct input *input, bool lines);
struct json_piece json_split(struct json_splitter *splitter);

/* A number whose digits must not go through floating point is loaded as a string that begins with this byte,
 * which no other string can hold: U+0000 is refused in a record's own texts. */
#define JSON_NUMBER_MARK '\0'

enum json_fault {
    JSON_FINE,
    JSON_INVALID_BYTE, /* not UTF-8; `offset` */
    JSON_NUL,          /* U+0000; `offset` */
    JSON_DUPLICATE,    /* `name` is the key */
    JSON_DEEP,         /* nested too deep */
    JSON_CUT,          /* ends too early */
    JSON_TRAILING,     /* text behind the value */
    JSON_SYNTAX        /* `offset` */
};
struct json_failure {
    enum json_fault fault;
    size_t offset; /* in the record's text */
    char name[128];
};
/* The value of a record's text, to be given up with json_decref; NULL with a failure. `work` is scratch.
 * Memory that is out goes through the door. */
json_t *json_load_exact(struct memory *memory, const char *text, size_t length, struct buffer *work,
                        struct json_failure *failure);
/* Whether a text is beyond doubt what jansson loads with these flags; takes no memory. */
bool json_is_sound(const char *text, size_t length, size_t flags);
/* Where a text stops being JSON, for messages (io/json_failure.c). */
struct json_spot {
    size_t lines;      /* line ends before it */
    const char *byte;  /* of its line, from 1 */
    const char *near;  /* what stands there */
    const char *name;  /* the key that is there twice */
    const char *meant; /* what to write there; NULL: nobody knows */
};
struct json_spot json_spot(struct arena *arena, const char *text, size_t length, const struct json_failure *failure);
/* What is wrong with it, to stand behind a colon, in the language of the locale. */
const char *json_failure_words(struct arena *arena, const struct json_spot *spot, enum json_fault fault);
/* json_loadb, and whether what made it NULL is that memory is out. */
json_t *json_load_try(const char *text, size_t length, size_t flags, json_error_t *error, bool *no_memory);
/* The same, but that memory which is out goes through the door; `error` may be NULL. What else is held is to be held where the
 * door gives it back. */
json_t *json_load_here(struct memory *memory, const char *text, size_t length, size_t flags, json_error_t *error);
/* json_dumps into a buffer, which fails where memory is out: jansson itself leaves out the name of a member for which it had no
 * memory, and says nothing. */
void json_write(struct buffer *out, const json_t *json, size_t flags);
/* The same as a text of the arena. */
const char *json_written(struct arena *arena, const json_t *json, size_t flags);
/* A value that the arena gives back from now on; NULL is taken for memory that is out. */
json_t *json_hold(struct arena *arena, json_t *json);
/* Writes a value of json_load_exact on one line, keys sorted, numbers as they were written (io/keep.c). */
void json_canonical(struct buffer *out, struct arena *arena, const json_t *json);
/* The same as a text of the arena, keys in the order in which they came. */
const char *json_as_read(struct arena *arena, const json_t *json);
/* A value of a decision, as JSON on one line, as people write it: 500,000 for 500000, はい for true, 未記入 for null,
 * the elements of a list with commas between them. `amount`: a number is none that names a year. Hidden characters are shown. In the
 * language of the locale. */
void json_words(struct buffer *out, const char *json, bool amount);

#endif
