/* SPDX-License-Identifier: Apache-2.0 */
/* Words of the language: its keywords in two languages (grammar/keywords.def), and which characters make a
 * name. */
#ifndef YOKO_SYNTAX_KEYWORD_H
#define YOKO_SYNTAX_KEYWORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum language { LANGUAGE_JAPANESE, LANGUAGE_ENGLISH };

enum keyword {
#define KEYWORD(token, class, japanese, english) KEYWORD_##token,
#include "grammar/keywords.def"
    KEYWORDS,
    KEYWORD_NONE = KEYWORDS
};

enum keyword_class {
    KEYWORD_CLASS_DECLARATION,
    KEYWORD_CLASS_RULE,
    KEYWORD_CLASS_PART,
    KEYWORD_CLASS_OPERATOR
};

/* What a name means in one place of the language. */
enum word_use {
    WORD_USE_TYPE,
    WORD_USE_FUNCTION,
    WORD_USE_ROUNDING,
    WORD_USE_POSITION,
    WORD_USE_OUTPUT,
    WORD_USE_VERDICT
};

/* The keyword spelled so, and its language; KEYWORD_NONE when there is none. */
enum keyword keyword_find(const char *text, size_t length, enum language *language);
/* Every word of a scheme is looked up, and few are keywords: what there is by its hash, filled before it is used. */
struct keyword_table {
    uint16_t slots[512]; /* 0: empty */
};
void keyword_table_fill(struct keyword_table *table);
/* The keyword that `text` begins with, whose first word has `first` bytes: `except when` and `が ある` are
 * one. `length` receives the bytes that it takes. */
enum keyword keyword_read(const struct keyword_table *table, const char *text, size_t available, size_t first, size_t *length,
                          enum language *language);
/* As it is written in a language, or in the other where this one says it another way (and keyword_spoken is
 * false). */
const char *keyword_spelling(enum keyword keyword, enum language language);
bool keyword_spoken(enum keyword keyword, enum language language);
/* The token's name in the grammar, as "SCHEME". */
const char *keyword_token(enum keyword keyword);
enum keyword_class keyword_class(enum keyword keyword);

/* How the declaration of a keyword is written, in a language; NULL when it opens none. */
const char *keyword_form(enum keyword keyword, enum language language);

/* Where a word stands that people write for one of the language's. */
enum mistake {
    MISTAKE_KEYWORD,
    MISTAKE_UNIT,
    MISTAKE_BOUND,
    MISTAKE_TYPE,
    MISTAKE_FUNCTION,
    MISTAKE_RESULT,
    MISTAKE_VALUE,
    MISTAKE_DEFAULT, /* of a field, for none */
    MISTAKE_OUTPUT,  /* of a decision */
    MISTAKE_PRESENCE /* behind a field: whether it is, or is filled in */
};
/* What to write for `text`, whole, or NULL. Letters count the same in both cases. */
const char *word_mistaken(enum mistake use, const char *text);
/* The same, in the language that the file is written in. */
const char *word_mistaken_in(enum mistake use, const char *text, enum language language);
/* The language of the first keyword of a file, as its first letter tells. */
enum language source_language(const char *text);
/* The same for what `text` ends in; `*stem` receives how many bytes stand before it. */
const char *word_mistaken_end(enum mistake use, const char *text, size_t *stem);

/* The keyword that a name ends in although it should stand apart (`再交付のとき`), or NULL. Not shorter than
 * two characters. */
const char *keyword_glued(const char *name);
/* Bytes of the bound that `text` begins with, 以上 or, with *upper, 未満; 0: it begins with none. */
size_t keyword_bound(const char *text, size_t length, bool *upper);
/* How many bytes of `text` end a number's unit: the length of 以上, 未満, のとき … when it begins with one,
 * else 0. */
size_t keyword_ends_unit(const char *text, size_t length);

/* The word for the same in another language, or `text` itself. */
const char *word_translate(enum word_use use, const char *text, enum language language);
bool word_means(enum word_use use, const char *text, const char *japanese);

/* Which characters names are made of. */
bool character_begins_name(uint32_t character);
bool character_continues_name(uint32_t character);
/* Bytes of the name that `text` begins with; 0: none. */
size_t name_length(const char *text, size_t length);
/* Whether a text can be written as a bare name: not a keyword, and nothing else than a name. */
bool name_is_plain(const char *text);

#endif
