/* SPDX-License-Identifier: Apache-2.0 */
/* The checked scheme: what check/ makes of the trees and gen/ lowers. Internal to those two layers.
 *
 * Meaning is settled here: every expression has become a graph of nodes whose operations are the machine's
 * opcodes, with types, units and scales resolved, values of the application spread to lines where they meet,
 * and the range of each amount known. What is left to gen/ is the choice of instructions.
 */
#ifndef YOKO_CHECK_MODEL_H
#define YOKO_CHECK_MODEL_H

#include "check/check.h"
#include "check/names.h"
#include "code/program.h"

enum kind {
    KIND_BAD, /* already reported: fits everywhere, so that one mistake gives one diagnostic */
    KIND_TRUTH,
    KIND_AMOUNT,  /* number over `scale`, of `unit` (NULL: a pure number, so also a rate that is known) */
    KIND_RATE,    /* 率 of a record: any fraction */
    KIND_PRODUCT, /* amount × 率 of a record, not rounded yet: node->a and node->b */
    KIND_CHOICE,
    KIND_SET,
    KIND_DATE,
    KIND_YEAR,
    KIND_TEXT,
    KIND_TEXTS, /* a list of texts */
    KIND_REFERENCE,
    KIND_KEYS /* 番号一覧: node->a is the condition */
};

struct type {
    enum kind kind : 8;
    bool literal;     /* a number written without a unit: takes the unit of what it meets */
    uint32_t domain;  /* CHOICE, SET */
    uint32_t target;  /* REFERENCE */
    const char *unit; /* AMOUNT; compare with unit_same */
    int64_t scale;    /* AMOUNT */
};

/* There are several of these a rule: what only some opcodes have shares its place with what others have. */
struct node {
    enum opcode opcode : 16;
    bool known; /* can never be unknown */
    uint32_t space;
    uint32_t reg; /* set by gen/; NONE before */
    struct type type;
    struct node *a; /* NULL where the opcode has no first operand, or has a list of them */
    union {
        struct {
            struct node *b, *c; /* the same */
        };
        struct {
            struct node **operands; /* where the opcode has a list of them */
            uint32_t operand_count;
        };
        struct {
            uint64_t *mask; /* AMONG */
            uint32_t mask_words;
        };
    };
    int64_t immediate;
    wide low, high; /* range of the known values */
};

enum symbol_kind {
    SYMBOL_FIELD,
    SYMBOL_CONSTANT,
    SYMBOL_DEFINITION,
    SYMBOL_TABLE,
    SYMBOL_LIST,
    SYMBOL_CHOICES,
    SYMBOL_GROUP,
    SYMBOL_SETTLED,
    SYMBOL_COVERED,
    SYMBOL_FOREIGN
};
enum progress { PROGRESS_NONE, PROGRESS_ACTIVE, PROGRESS_DONE };

struct symbol {
    enum symbol_kind kind;
    const char *name;
    struct span span;                      /* of the name where it is declared */
    const struct declaration *declaration; /* NULL for COVERED */
    uint32_t space;
    uint32_t number; /* FIELD: field; LIST: space; CHOICES, GROUP: domain; SETTLED: index */
    uint64_t *mask;  /* GROUP */
    enum progress progress;
    struct node *node; /* once done */
    uint32_t depth;    /* … levels of its expressions, those of what it rests on counted in */
    struct table *table;
    struct foreign_types *foreign;
    bool of_vocabulary;
    bool used;
};

struct checked_test {
    uint32_t space;
    struct node *condition; /* as written */
    struct node *applies;   /* NULL: to all; else always known */
    struct node *effective; /* true where it does not apply */
    uint32_t clause;
    const char *label, *text;
    struct span span;
};

struct checked_note {
    enum note_kind kind;
    uint32_t parent;
    const char *name;
    struct node *node, *value;
    uint32_t clause;
    struct span span;
    const char *text; /* how the value is written; may be NULL */
};

/* A branch, or a part of a condition; what else probes look at is in the other parts of the checked scheme. */
struct checked_probe {
    enum probe_kind kind;
    uint32_t parent; /* of a part: the probe of what it is a part of; else NONE */
    const struct expression *expression;
    struct node *node, *applies; /* applies NULL: everywhere */
    const char *name;
    struct span span;
};

struct checked_item {
    enum item_kind kind;
    const char *name;
    enum item_shape shape;
    struct node **nodes;
    uint32_t count;
    struct node *when;
    struct type type;
    uint32_t clause;
    struct span span;
};

struct checked_document {
    const char *name, *timing, *method;
    struct node *when;
    uint32_t clause;
    struct span span;
};

struct checked_cell {
    const char *name;
    struct node *node;
};
struct checked_breakdown {
    const char *name;
    uint32_t space;
    struct node *when; /* NULL: always there */
    struct checked_cell *cells;
    uint32_t count;
    uint32_t clause;
    struct span span;
};

/* How values of a type read in decisions. */
struct format type_format(const struct type *type);

struct checked_lines {
    uint32_t space;
    struct node *covered, *amount, *counted;
};

/* What a framework demands (枠), as it comes out for this scheme. */
struct checked_bound {
    struct node *node;
    const char *framework, *clause, *label, *text;
    uint32_t own; /* clause of the result that it bounds, or NONE */
    struct span span, conform;
};

/* A clause that says how another is read (解釈). */
struct checked_interpretation {
    uint32_t clause, interpreted;
};

/* One place where a rule cites a clause. */
struct checked_citation {
    uint32_t clause;
    struct span span;
};

struct checked_scheme {
    const char *id, *title, *source_title;
    const char *source_name;
    int32_t effective;
    struct version_days days;
    struct schema schema;
    const struct declaration *declarations; /* of the scheme file, for its 例 */
    struct clause *clauses;
    uint32_t clause_count;
    VECTOR(struct checked_test) tests;
    VECTOR(struct checked_lines) lines;
    VECTOR(struct checked_item) items;
    VECTOR(struct checked_document) documents;
    VECTOR(struct checked_breakdown) breakdowns;
    VECTOR(struct checked_citation) citations;             /* in the order found; each place once */
    VECTOR(struct checked_interpretation) interpretations; /* in the outline's order */
    VECTOR(struct checked_bound) bounds;
    VECTOR(struct checked_note) notes;
    VECTOR(struct checked_probe) probes;
    VECTOR(struct node *) fails; /* OP_FAIL nodes: run though nothing reads them */
    VECTOR(const char *) texts;
    VECTOR(struct text_list) text_lists;
    VECTOR(const char *) messages;
    VECTOR(struct foreign) foreigns; /* those that are called */
    struct node *key_amount, *grant;
};

#endif
