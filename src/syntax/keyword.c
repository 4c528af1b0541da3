/* SPDX-License-Identifier: Apache-2.0 */
/* Looks words up in the one list of them. */
#include <config.h>

#include "syntax/keyword.h"

#include "base/in_english.h"
#include "base/text.h"
#include "syntax/literal.h"

#include <string.h>

struct row {
    enum keyword_class class;
    const char *token;
    const char *spelling[2]; /* by language; empty: none */
};

static const struct row rows[] = {
#define KEYWORD(token, class, japanese, english) {KEYWORD_CLASS_##class, #token, {japanese, english}},
#include "grammar/keywords.def"
};

static const struct {
    enum keyword keyword;
    const char *text;
} further[] = {
#define SPELLING(token, text) {KEYWORD_##token, text},
#include "grammar/keywords.def"
};

static const struct {
    enum word_use use;
    const char *spelling[2];
} words[] = {
#define WORD(use, japanese, english) {WORD_USE_##use, {japanese, english}},
#include "grammar/keywords.def"
};

/* Particles that people write without a space before them. */
static const enum keyword particles[] = {KEYWORD_WHEN,      KEYWORD_IS_SO,      KEYWORD_IS_NOT_SO,
                                         KEYWORD_OR,        KEYWORD_AND,        KEYWORD_ELSE,
                                         KEYWORD_ONE_OF,    KEYWORD_HOLDS_ALL,  KEYWORD_IS_PRESENT,
                                         KEYWORD_IS_ABSENT, KEYWORD_IS_UNKNOWN, KEYWORD_SINCE};

/* A spelling: that of a keyword in a language, by 2 * keyword + language, then those beside them. */
#define SPELLINGS (2 * KEYWORDS + sizeof further / sizeof *further)

static const unsigned char lengths[SPELLINGS] = {
#define KEYWORD(token, class, japanese, english) sizeof japanese - 1, sizeof english - 1,
#include "grammar/keywords.def"
#define SPELLING(token, text) sizeof text - 1,
#include "grammar/keywords.def"
};

static const char *spelling_text(size_t spelling)
{
    return spelling < 2 * KEYWORDS ? rows[spelling / 2].spelling[spelling % 2] : further[spelling - 2 * KEYWORDS].text;
}

static enum keyword spelling_keyword(size_t spelling, enum language *language)
{
    bool own = spelling < 2 * KEYWORDS;
    *language = own ? (enum language)(spelling % 2) : LANGUAGE_JAPANESE;
    return own ? (enum keyword)(spelling / 2) : further[spelling - 2 * KEYWORDS].keyword;
}

enum keyword keyword_find(const char *text, size_t length, enum language *language)
{
    for (size_t i = 0; i < SPELLINGS && length; i++)
        if (lengths[i] == length && memcmp(spelling_text(i), text, length) == 0)
            return spelling_keyword(i, language);
    *language = LANGUAGE_JAPANESE;
    return KEYWORD_NONE;
}

/* A slot holds the number of a spelling and 1; with FIRST_WORD, it stands for the word before the space of it. */
#define FIRST_WORD  ((uint16_t)0x8000)
#define SLOTS       (sizeof((struct keyword_table *)0)->slots / sizeof *((struct keyword_table *)0)->slots)
_Static_assert(2 * SPELLINGS < SLOTS, "slots stay empty, so that a search ends");

/* Japanese words mostly begin alike, byte by byte. */
static size_t slot_of(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    return (length * 29 + bytes[length - 1] * 5u + bytes[length / 2] * 13u + bytes[length > 4 ? 4 : 0] * 3u) % SLOTS;
}

static size_t slot_spelling(uint16_t slot)
{
    return (size_t)(slot & (FIRST_WORD - 1)) - 1;
}

static size_t slot_length(uint16_t slot)
{
    size_t spelling = slot_spelling(slot);
    return slot & FIRST_WORD ? (size_t)(strchr(spelling_text(spelling), ' ') - spelling_text(spelling)) : lengths[spelling];
}

/* The first slot from `at` on with that text; an empty one: there is none. */
static size_t slot_with(const struct keyword_table *table, size_t at, const char *text, size_t length)
{
    for (uint16_t slot; (slot = table->slots[at]); at = (at + 1) % SLOTS)
        if (slot_length(slot) == length && memcmp(spelling_text(slot_spelling(slot)), text, length) == 0)
            break;
    return at;
}

static void slot_add(struct keyword_table *table, size_t spelling, size_t length, uint16_t first_word)
{
    size_t at = slot_of(spelling_text(spelling), length);
    while (table->slots[at])
        at = (at + 1) % SLOTS;
    table->slots[at] = (uint16_t)((spelling + 1) | first_word);
}

void keyword_table_fill(struct keyword_table *table)
{
    memset(table, 0, sizeof *table);
    for (size_t i = 0; i < SPELLINGS; i++) {
        if (!lengths[i])
            continue;
        const char *space = memchr(spelling_text(i), ' ', lengths[i]);
        slot_add(table, i, lengths[i], 0);
        if (space)
            slot_add(table, i, (size_t)(space - spelling_text(i)), FIRST_WORD);
    }
}

/* The keyword of the table that is spelled so; whether a keyword of two words begins so. */
static enum keyword table_find(const struct keyword_table *table, const char *text, size_t length,
                               enum language *language, bool *begins)
{
    enum keyword keyword = KEYWORD_NONE;
    *language = LANGUAGE_JAPANESE;
    *begins = false;
    if (!length)
        return KEYWORD_NONE;
    size_t at = slot_of(text, length);
    for (uint16_t slot; (slot = table->slots[at = slot_with(table, at, text, length)]); at = (at + 1) % SLOTS) {
        if (slot & FIRST_WORD)
            *begins = true;
        else if (keyword == KEYWORD_NONE)
            keyword = spelling_keyword(slot - 1u, language);
    }
    return keyword;
}

static size_t blanks_length(const char *text, size_t length)
{
    size_t at = 0;
    for (;;) {
        uint32_t character = 0;
        unsigned size = text_character(text + at, length - at, &character);
        if (!size || (character != ' ' && character != '\t' && character != 0x3000 && character != 0xA0))
            return at;
        at += size;
    }
}

enum keyword keyword_read(const struct keyword_table *table, const char *text, size_t available, size_t first, size_t *length,
                          enum language *language)
{
    char joined[48];
    bool begins, again;
    enum language alone;
    enum keyword found = table_find(table, text, first, &alone, &begins);
    bool is = found == KEYWORD_IS && alone == LANGUAGE_JAPANESE;
    size_t blanks = begins || is ? blanks_length(text + first, available - first) : 0;
    size_t second = blanks ? name_length(text + first + blanks, available - first - blanks) : 0;
    if (second && first + 1 + second < sizeof joined) {
        /* English has a space between the two words, Japanese has none. */
        memcpy(joined, text, first);
        joined[first] = ' ';
        memcpy(joined + first + 1, text + first + blanks, second);
        enum keyword keyword = table_find(table, joined, first + 1 + second, language, &again);
        if (keyword == KEYWORD_NONE && is) {
            memmove(joined + first, joined + first + 1, second);
            keyword = table_find(table, joined, first + second, language, &again);
        }
        if (keyword != KEYWORD_NONE) {
            *length = first + blanks + second;
            return keyword;
        }
    }
    *length = first;
    *language = alone;
    return found;
}

const char *keyword_spelling(enum keyword keyword, enum language language)
{
    const char *text = rows[keyword].spelling[language];
    return *text ? text : rows[keyword].spelling[!language];
}

bool keyword_spoken(enum keyword keyword, enum language language)
{
    return *rows[keyword].spelling[language];
}

const char *keyword_token(enum keyword keyword)
{
    return rows[keyword].token;
}

enum keyword_class keyword_class(enum keyword keyword)
{
    return rows[keyword].class;
}

const char *keyword_glued(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
        const char *particle = rows[particles[i]].spelling[LANGUAGE_JAPANESE];
        size_t bytes = strlen(particle);
        if (length > bytes && strcmp(name + length - bytes, particle) == 0)
            return particle;
    }
    /* Not among the above: within a unit it may well be part of a word. */
    const char *is = rows[KEYWORD_IS].spelling[LANGUAGE_JAPANESE];
    size_t bytes = strlen(is);
    return length > bytes && strcmp(name + length - bytes, is) == 0 ? is : NULL;
}

static bool begins(const char *text, size_t length, const char *with, size_t bytes)
{
    return length >= bytes && text[bytes - 1] == with[bytes - 1] && memcmp(text, with, bytes) == 0;
}

size_t keyword_bound(const char *text, size_t length, bool *upper)
{
#define BOUND(token, open, bound)                                                                            \
    if (begins(text, length, bound, sizeof bound - 1)) {                                                     \
        *upper = #token[0] == 'U';                                                                           \
        return sizeof bound - 1;                                                                             \
    }
#include "grammar/keywords.def"
    return 0;
}

size_t keyword_ends_unit(const char *text, size_t length)
{
    bool upper;
    size_t bound = keyword_bound(text, length, &upper);
    if (bound)
        return bound;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
        size_t spelling = 2 * (size_t)particles[i] + LANGUAGE_JAPANESE;
        if (begins(text, length, spelling_text(spelling), lengths[spelling]))
            return lengths[spelling];
    }
    return 0;
}

const char *word_translate(enum word_use use, const char *text, enum language language)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].use == use && strcmp(words[i].spelling[!language], text) == 0)
            return words[i].spelling[language];
    return text;
}

const char *keyword_form(enum keyword keyword, enum language language)
{
    static const struct {
        enum keyword keyword;
        const char *forms[2];
    } forms[] = {
#define FORM(token, japanese, english) {KEYWORD_##token, {japanese, english}},
#include "grammar/keywords.def"
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i].keyword == keyword)
            return forms[i].forms[language];
    return NULL;
}

static const struct {
    enum mistake use;
    const char *text, *write;
} mistakes[] = {
#define MISTAKEN(use, text, write) {MISTAKE_##use, text, write},
#include "grammar/keywords.def"
};

/* `mistaken` has its letters in capitals. */
static bool same_letters(const char *text, const char *mistaken)
{
    for (; *text && *mistaken; text++, mistaken++)
        if ((*text >= 'a' && *text <= 'z' ? *text - 'a' + 'A' : *text) != *mistaken)
            return false;
    return *text == *mistaken;
}

const char *word_mistaken(enum mistake use, const char *text)
{
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++)
        if (mistakes[i].use == use && same_letters(text, mistakes[i].text))
            return mistakes[i].write;
    return NULL;
}

/* What a row of MISTAKEN says to write, which is Japanese where there is a choice, in a language. */
static const char *spelled_in(enum mistake use, const char *write, enum language language)
{
    enum language found;
    enum keyword keyword = keyword_find(write, strlen(write), &found);
    switch (use) {
    case MISTAKE_TYPE:
        return word_translate(WORD_USE_TYPE, write, language);
    case MISTAKE_FUNCTION:
        return word_translate(WORD_USE_FUNCTION, write, language);
    case MISTAKE_RESULT:
    case MISTAKE_OUTPUT:
        return word_translate(WORD_USE_OUTPUT, write, language);
    default:
        return keyword != KEYWORD_NONE && keyword_spoken(keyword, language) ? keyword_spelling(keyword, language) : write;
    }
}

const char *word_mistaken_in(enum mistake use, const char *text, enum language language)
{
    const char *write = word_mistaken(use, text);
    return write ? spelled_in(use, write, language) : NULL;
}

enum language source_language(const char *text)
{
    return begins_in_english(text) ? LANGUAGE_ENGLISH : LANGUAGE_JAPANESE;
}

const char *word_mistaken_end(enum mistake use, const char *text, size_t *stem)
{
    const char *write = NULL;
    size_t length = strlen(text), longest = 0;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        size_t bytes = strlen(mistakes[i].text);
        if (mistakes[i].use == use && bytes <= length && bytes > longest &&
            strcmp(text + length - bytes, mistakes[i].text) == 0) {
            longest = bytes;
            write = mistakes[i].write;
        }
    }
    *stem = length - longest;
    return write;
}

bool word_means(enum word_use use, const char *text, const char *japanese)
{
    return strcmp(word_translate(use, text, LANGUAGE_JAPANESE), japanese) == 0;
}

struct block {
    uint32_t first, last;
};

static bool within(const struct block *blocks, size_t count, uint32_t character)
{
    for (size_t i = 0; i < count; i++)
        if (character >= blocks[i].first && character <= blocks[i].last)
            return true;
    return false;
}

bool character_begins_name(uint32_t character)
{
    static const struct block blocks[] = {
        {0xC0, 0xD6},                                       /* Latin letters with marks, but for × and ÷ */
        {0xD8, 0xF6},     {0xF8, 0xFF},     {0x391, 0x3C9}, /* Greek */
        {0x203B, 0x203B},                                   /* ※ */
        {0x2160, 0x217F},                                   /* Roman numerals */
        {0x2460, 0x2473},                                   /* circled digits */
        {0x24EA, 0x24EA}, {0x3005, 0x3007},                 /* 々 〆 〇 */
        {0x3041, 0x3096},                                   /* hiragana */
        {0x309D, 0x309E}, {0x30A1, 0x30FA},                 /* katakana, ヶ among them */
        {0x30FD, 0x30FE}, {0x3251, 0x325F},                 /* circled 21 to 35 */
        {0x32B1, 0x32BF},                                   /* circled 36 to 50 */
        {0x3380, 0x33DF},                                   /* units in one character: ㎡ ㎥ ㎏ */
        {0x3400, 0x4DBF}, /* kanji, besides those above */
        {0xF900, 0xFAFF}, {0xFF21, 0xFF3A},   /* full-width letters and _ */
        {0xFF3F, 0xFF3F}, {0xFF41, 0xFF5A}, {0x20000, 0x3FFFF}, /* further kanji */
    };
    if (character < 0x80)
        return (character | 0x20) - 'a' < 26 || character == '_';
    if (character >= 0x4E00 && character <= 0x9FFF)
        return true;
    return within(blocks, sizeof blocks / sizeof *blocks, character);
}

bool character_continues_name(uint32_t character)
{
    static const struct block blocks[] = {
        {'0', '9'},
        {0x30FB, 0x30FC}, /* ・ ー */
        {0xFF10, 0xFF19}, /* full-width digits */
    };
    return character_begins_name(character) || within(blocks, sizeof blocks / sizeof *blocks, character);
}

/* The characters that nearly all of nearly every name is made of. */
static inline bool is_usual(uint32_t character)
{
    return (character | 0x20) - 'a' < 26 || character - '0' < 10 || character - 0x4E00 <= 0x9FFF - 0x4E00 ||
           character - 0x3041 <= 0x3096 - 0x3041 || character - 0x30A1 <= 0x30FA - 0x30A1;
}

size_t name_length(const char *text, size_t length)
{
    uint32_t character = 0;
    size_t at = text_character(text, length, &character);
    if (!at || !character_begins_name(character))
        return 0;
    for (;;) {
        unsigned size = text_character(text + at, length - at, &character);
        if (!size || !(is_usual(character) || character_continues_name(character)))
            return at;
        at += size;
    }
}

bool name_is_plain(const char *text)
{
    size_t length = strlen(text);
    enum language language;
    return name_length(text, length) == length && length > 0 &&
           keyword_find(text, length, &language) == KEYWORD_NONE &&
           keyword_ends_unit(text, length) != length && !literal_word_length(text, length);
}
