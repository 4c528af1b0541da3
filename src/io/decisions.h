/* SPDX-License-Identifier: Apache-2.0 */
/* Writing decisions: as JSON (one a line, or an array), as CSV, and as a table for people.
 *
 * A writer only adds to a buffer of the caller, who empties it when it pleases. Decisions must be added in
 * the order in which their records came in; a reject of a batch is added as the decision that
 * decision_of_reject makes.
 */
#ifndef YOKO_IO_DECISIONS_H
#define YOKO_IO_DECISIONS_H

#include "base/text.h"
#include "exec/version.h"
#include "io/columns.h"
#include "io/decision.h"

enum decision_format {
    DECISIONS_NDJSON, /* one object a line */
    DECISIONS_JSON,   /* an array of objects */
    DECISIONS_CSV,    /* 判定.csv: one row an application, lists joined by `;` */
    DECISIONS_LINES,  /* 経費判定.csv: one row a line of 経費 */
    DECISIONS_TABLE   /* aligned, for people */
};

struct decision_writer {
    enum decision_format format;
    const struct program *program;   /* borrowed; of the decisions added next, when versions differ */
    const struct versions *versions; /* whose duties and results head the columns of CSV */
    struct arena *arena;             /* as long as the stream: holds what the table remembers */
    struct buffer *out;              /* borrowed */
    unsigned width;                  /* DECISIONS_TABLE: columns of the terminal; 0: lines are not cut */
    const struct chosen_columns *columns; /* NULL: the usual ones */
    const char *line_end;                 /* of CSV */
    uint64_t count;
    struct decision_table *table; /* DECISIONS_TABLE */
};

/* Begins a stream: headers go into `out` at once. */
void decisions_begin(struct decision_writer *writer, enum decision_format format,
                     const struct program *program, struct arena *arena, struct buffer *out);
/* The same for a scheme of several versions: the columns of CSV are those of the newest, then what only
 * earlier ones have. Set writer->program to a decision's version before it is added. */
void decisions_begin_versions(struct decision_writer *writer, enum decision_format format,
                              const struct versions *versions, struct arena *arena, struct buffer *out);
/* The same with columns of the reader's choice (NULL: the usual ones), and the lines of CSV ended by LF alone if
 * `line_feed`. */
void decisions_begin_columns(struct decision_writer *writer, enum decision_format format,
                             const struct versions *versions, const struct chosen_columns *columns,
                             bool line_feed, struct arena *arena, struct buffer *out);
void decisions_add(struct decision_writer *writer, const struct decision *decision);
/* Ends the stream: closes the array, shows the rows that the table still holds. */
void decisions_end(struct decision_writer *writer);

/* The line of a record with an input error, as a decision. Borrows the reject's texts. */
struct decision decision_of_reject(const struct batch_reject *reject);
/* One decision as one JSON object, without a newline. */
void decision_json(struct buffer *out, const struct program *program, const struct decision *decision);
/* The same for a ledger: the layout of a program's decisions (io/layout.h), and one decision's values by it,
 * without 申請番号 and 制度. The decision has no problem. */
void decision_layout(struct buffer *out, const struct program *program);
void decision_values(struct buffer *out, const struct program *program, const struct decision *decision);
/* A value as JSON, and as the cell of a CSV file (lists joined by `;`; null is nothing). */
void answer_json(struct buffer *out, const struct answer *answer);
void answer_plain(struct buffer *out, const struct answer *answer);
/* A text as a JSON string, quotes and all. */
void json_text(struct buffer *out, const char *text);
/* 交付可, 不交付, 要確認 */
const char *verdict_name(enum verdict verdict);

/* What the member of a decision that a path leads to is counted in, as 円 of 補助額, 経費[1].対象額 or a 結果.… of that
 * type; the program's. NULL: nothing. */
const char *decision_member_unit(const struct program *program, const char *path);
/* json_words of such a member, with its unit (or NULL) where it is a number. */
void decision_member_words(struct buffer *out, const char *unit, const char *json);

#endif
