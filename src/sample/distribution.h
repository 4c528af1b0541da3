/* SPDX-License-Identifier: Apache-2.0 */
/* How likely which values are: what a file of distributions (標本の分布, doc/compare-records.md) says, ready to draw
 * from.
 *
 * A row says of a field, or of the number of a list's lines, which alternatives there are and how much each
 * weighs; rows of exception say so for applications or lines that meet conditions. A row speaks only of
 * fields that have rows before it, so that drawing the fields in the file's order needs nothing else.
 */
#ifndef YOKO_SAMPLE_DISTRIBUTION_H
#define YOKO_SAMPLE_DISTRIBUTION_H

#include "base/diagnostic.h"
#include "code/program.h"
#include "code/schema_union.h"

enum draw_kind {
    DRAW_VALUE,   /* `low` */
    DRAW_RANGE,   /* low, low + step … up to high, all alike */
    DRAW_UNKNOWN, /* 不明 */
    DRAW_MEMBERS, /* one of `members`, all alike */
    DRAW_EACH,    /* a set: each member for itself, in `share` of the cases */
    DRAW_SAME,    /* と同じ: what `field` has */
    DRAW_SHARE,   /* a share of the amount `field`, low / scale to high / scale of it, rounded down */
    DRAW_SHIFT,   /* `field` and low to high days (of a date) or years */
    DRAW_WITHIN,  /* の間: a day of the fiscal year `field` */
    DRAW_LINE     /* 行: a line of the list that meets the conditions, or unknown */
};

/* One end of what a condition asks for; all ends are included. */
struct wanted_range {
    int64_t low, high;
};
struct condition {
    uint32_t field;
    const struct wanted_range *ranges; /* any of them */
    uint32_t count;
};

struct alternative {
    enum draw_kind kind;
    uint64_t weight;
    int64_t low, high, step;
    int64_t scale; /* DRAW_SHARE */
    uint32_t field;
    const int64_t *members;
    uint32_t member_count;
    const struct condition *conditions; /* DRAW_LINE: all of them */
    uint32_t condition_count;
};

/* A row, or an exception to one. */
struct draw_rule {
    const struct condition *conditions; /* all of them; none: always */
    uint32_t condition_count;
    const struct alternative *alternatives;
    uint32_t count;
    uint64_t total; /* of the weights, above 0 */
};

struct draw_row {
    uint32_t field;               /* NONE: the number of lines of `list` */
    uint32_t list;                /* NONE: a field */
    uint64_t name;                /* chance_name */
    const struct draw_rule *rule; /* the exceptions in order, the row itself last */
    uint32_t count;
    struct span span; /* of its name in the file */
};

struct distribution {
    const struct schema *schema;
    uint32_t id_field; /* lookup_id_field */
    const struct draw_row *rows;
    uint32_t count;
    uint32_t unknown;   /* of a million values that may lack, how many do */
    const char **texts; /* that words of text fields count */
    uint32_t text_count;
    uint32_t most; /* lines of a list, at the most */
};

/* What the distribution is for: its scheme values (制度の値) are those of `programs`, and fields that are used but
 * that the file has no row for get one that takes every value for likely. */
struct distribution_use {
    const struct schema *schema;
    const struct program *const *programs;
    const struct schema_map *const *maps; /* by program: from its schema to `schema` */
    uint32_t program_count;
};

/* Reads the file that is source number `source` of `sources`; NONE: there is none. NULL when it has mistakes,
 * which are reported, as many as there are. All lives in `arena`; the schema is borrowed. */
const struct distribution *distribution_read(struct arena *arena, const struct source_set *sources,
                                             uint32_t source, const struct distribution_use *use,
                                             struct diagnostics *diagnostics);

/* Rows for the lists, before all others, and the fields that have none (sample/fallback.c); returns how many were made. */
struct draw_rows {
    VECTOR(struct draw_row) list;
};
uint32_t fallback_rows(struct arena *arena, const struct distribution_use *use, struct draw_rows *rows,
                       const char **names);
/* The values of a field that the programs compare it with, as the schema counts them; 0: none. */
uint32_t scheme_values(struct arena *arena, const struct distribution_use *use, uint32_t field,
                       int64_t **values);

#endif
