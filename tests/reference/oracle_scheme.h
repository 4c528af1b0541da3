/* SPDX-License-Identifier: Apache-2.0 */
/* What the oracle makes of trees: the text in force from a day on, its names, fields and lists, and the tests of each
 * list's lines in their order. Internal to the oracle. */
#ifndef YOKO_ORACLE_SCHEME_H
#define YOKO_ORACLE_SCHEME_H

#include "oracle.h"
#include "oracle_value.h"

enum symbol_kind {
    SYMBOL_FIELD,
    SYMBOL_DEFINITION, /* 定数, 定義, and 結果 where it is read by its name */
    SYMBOL_TABLE,
    SYMBOL_FOREIGN,
    SYMBOL_LIST,
    SYMBOL_GROUP,
    SYMBOL_SETTLED,
    SYMBOL_COVERED
};

struct field {
    const char *name;
    enum sort sort;
    const struct declaration *declaration;
    const struct declaration *choices;
    const struct list *target;
    const char *unit;
    int decimals;
    bool rate;
    const struct value *low, *high; /* NUMBER (not of rates), DATE, YEAR; NULL: none */
    uint32_t number;                /* among the fields of its list */
};

/* 場合 among the rules of lines. */
struct line_case {
    const struct declaration *declaration;
    struct line_case *outer;
    const struct branch *outer_branch;
};

/* One test of a list's lines: a 要件, a 対象外, or (declaration NULL) that the case of `scope` can be told. */
struct line_test {
    const struct declaration *declaration;
    struct line_case *scope;
    const struct branch *branch;
};

struct symbol {
    enum symbol_kind kind;
    const char *name;
    const struct declaration *declaration;
    struct list *list; /* where it is read: NULL: the application */
    struct field *field;
    struct list *named; /* LIST */
    struct line_case *scope;
    const struct branch *branch; /* SETTLED: the first branch behind */
    uint32_t number;             /* among all symbols of the text */
    bool busy;
};

struct names {
    struct name_slot {
        const char *key;
        struct symbol *symbol;
    } *slots;
    uint32_t room, count;
};

struct list {
    const char *name; /* NULL: the application */
    const struct declaration *declaration;
    VECTOR(struct field *) fields;
    struct field *key;
    struct names names;
    VECTOR(struct line_test) tests;
    struct symbol *amount; /* 額 */
    uint32_t number;
};

/* The text as it stands in one period. */
struct text {
    int64_t from; /* INT64_MIN: from the beginning */
    bool always;
    const char *id;
    struct declaration *declarations; /* of the scheme, consolidated */
    struct list *application;
    VECTOR(struct list *) lists; /* [0] is the application */
    VECTOR(struct symbol *) symbols;
    VECTOR(const struct declaration *) choices;
    VECTOR(const struct declaration *) groups;
    struct text *framework; /* 適合, or NULL */
};

struct oracle {
    struct arena *arena;
    struct arena scratch; /* of the record being decided */
    struct source_set sources;
    oracle_find find;
    void *context;
    const char *id;
    VECTOR(struct text *) texts; /* the oldest first */
};

/* The declarations of a scheme as they stand on a day; days on which they change are added to `days`. */
typedef VECTOR(int64_t) day_vector;
struct declaration *oracle_consolidate(struct oracle *oracle, const char *id, int64_t basis, day_vector *days);
struct declaration *oracle_parse(struct oracle *oracle, const char *name);
/* NULL when something it builds on is not there. */
struct text *oracle_text(struct oracle *oracle, const char *id, int64_t basis, day_vector *days);

struct symbol *name_find(const struct names *names, const char *name);
struct symbol *text_symbol(const struct text *text, const struct list *list, const char *name);
/* The choices of that name; NULL: none. */
const struct declaration *text_choices(const struct text *text, const char *name);
/* Whether `member` is one of the choices, and its place among them. */
bool choices_has(const struct declaration *choices, const char *member, uint32_t *place);
/* Whether a pattern (a member or a group of these choices) takes in that member. */
bool pattern_takes(const struct text *text, const struct declaration *choices, const char *pattern, const char *member);

#endif
