/* SPDX-License-Identifier: Apache-2.0 */
/* A paper comparison under construction: what its parts share. */
#ifndef YOKO_COMPARE_PAPER_BUILD_H
#define YOKO_COMPARE_PAPER_BUILD_H

#include "compare/meaning.h"
#include "compare/paper.h"

struct paper_builder {
    struct arena *arena;
    const struct paper_scheme *schemes;
    uint32_t scheme_count;
    struct meaning *meaning;
    struct meaning_program **programs; /* one a scheme */
    /* The same with each result of a known name as a thing of its own, so that a rule on 対象経費 is not
     * another rule because what it counts is another. */
    struct meaning_program **roles;
    uint32_t *readers; /* by atom: tests and outputs of all schemes that read it */
    uint32_t *seen;    /* by meaning: the last walk of `paper_reads` that came by */
    uint32_t seen_room, walk;
    VECTOR(struct paper_row) rows;
    VECTOR(const char *) notes;
};

/* A new row with absent cells; valid until the next is added. */
struct paper_row *paper_add(struct paper_builder *builder, enum paper_section section, const char *key,
                            const char *title);
/* Sets a cell to these rules, which are copied. `text` NULL: made of the rules' texts. `meaning` of the cell
 * as a whole, NONE: that of its rules. */
void paper_set(struct paper_builder *builder, struct paper_cell *cell, const struct paper_rule *rules,
               uint32_t count, const char *text, uint32_t meaning);
/* Gives a cell the amount that it stands for. */
void paper_value(struct paper_cell *cell, int64_t value, const struct format *format);
/* The states of the cells and rows from row `first` on. */
void paper_judge(struct paper_builder *builder, uint32_t first);
/* A rule that cites a clause of the program (or NONE), in line `line`. */
struct paper_rule paper_rule_of(const struct program *program, const char *text, uint32_t clause,
                                uint32_t line);

/* ---- rules that meet by what they read (paper_align.c) ---- */

/* One rule of one scheme that looks for its row. */
struct candidate {
    uint32_t scheme;
    uint32_t node;     /* its meaning */
    const char *name;  /* rules of one name belong together, but for those that are another's program; NULL: no name */
    const char *title; /* for people, where the name is not; NULL: the key */
    const char *stem;  /* before the key: "補助率"; NULL: none */
    struct paper_rule *rules;
    uint32_t rule_count;
    bool has_value;
    int64_t value;
    struct format format;
    uint64_t *reads; /* set of atoms and results, by `paper_reads` */
    uint32_t space;  /* of the rule: its row is called by a field of that list if it reads one */
};
typedef VECTOR(struct candidate) candidate_list;

/* What a meaning reads: the atoms, and behind them the results that stand for themselves, as bits. */
uint64_t *paper_reads(struct paper_builder *builder, uint32_t node);
/* The scheme's meanings with each result of a known name, and whether a line is covered, standing for itself;
 * without the result `except`, or NULL. Without 対象経費, what of a line counts stands for itself, too. */
struct meaning_program *paper_roles(struct paper_builder *builder, uint32_t scheme, const char *except);
/* Fills builder->roles and builder->readers. */
void paper_find_roles(struct paper_builder *builder);
/* Adds to the cells of rows from `first` on what the names in their rules stand for, where the schemes differ
 * in it. */
void paper_define_names(struct paper_builder *builder, uint32_t first);
bool paper_reads_atom(const uint64_t *reads, uint32_t atom);
/* The first bit from `from` on that is read; `bits`: none below it. */
uint32_t paper_next_read(const uint64_t *reads, uint32_t from, uint32_t bits);
/* Whether it turns on how often a grant was made before: a field of the application counted in 回. */
bool paper_reads_again(const struct paper_builder *builder, const uint64_t *reads);
/* Gives every candidate its row in the section. */
void paper_align(struct paper_builder *builder, enum paper_section section, candidate_list *candidates);

/* ---- which rule goes to which row (paper_place.c) ---- */

/* The rules of a section, their names and what they read numbered. `weights` by bit of what they read: the fewer rules read
 * it, the more two that do are alike; `bits` of them. Lives in `arena`. */
struct paper_placing;
struct paper_placing *paper_placing_begin(struct arena *arena, const candidate_list *list, const uint32_t *weights,
                                          uint32_t bits);
/* Places the scheme's candidates in rows that other schemes' candidates, `heads`, have opened, one at most in each: into
 * `rows`, by candidate, the row's number among `heads`, or it stays NONE where no row fits. */
void paper_place(struct paper_placing *placing, const uint32_t *heads, uint32_t head_count, uint32_t scheme,
                 uint32_t *rows);
/* How often two readings have been held against each other so far: the work, whatever the machine. */
uint64_t paper_placing_scored(const struct paper_placing *placing);

/* ---- definitions and their exceptions (paper_definition.c) ---- */

/* The definition whose value a register is, as a note of the program; NONE. */
uint32_t paper_definition(const struct program *program, uint32_t reg);
/* How the value of a register is written: the definition's own text, else its meaning in words. */
const char *paper_written(struct paper_builder *builder, uint32_t scheme, uint32_t reg,
                          const struct format *format);
/* The meaning of a register by the rule, without any exception of its definition. */
uint32_t paper_by_rule(struct paper_builder *builder, uint32_t scheme, uint32_t reg);
/* A definition's exceptions, in the program's order: the next after `after` (NONE: the first), or NONE. */
uint32_t paper_exception(const struct program *program, uint32_t reg, uint32_t after);
/* "ただし CONDITION のとき VALUE". */
const char *paper_exception_text(struct paper_builder *builder, uint32_t scheme, uint32_t exception);
/* The register of a result by its name, NONE; and the item. */
uint32_t paper_result(const struct program *program, const char *name, const struct item **item);

/* 「11人以上20人以下」 of a band in whole units; `high` INT64_MAX: no end; `unit` may be NULL. */
const char *paper_band_words(struct arena *arena, int64_t low, int64_t high, const char *unit);

/* Whether a ceiling is one amount, or a table over one subject: all of it stands in the bands. */
bool paper_table_or_amount(const struct meaning *meaning, uint32_t number);

#define RESULT_COST    "対象経費"
#define RESULT_RATE    "補助率"
#define RESULT_BASE    "基準額"
#define RESULT_CEILING "上限額"
#define RESULT_AMOUNT  "算定額"

/* ---- how results are worked out (paper_results.c) ---- */

/* Adds how the result of that name is made of what has rows of its own: without it a difference in the formula alone
 * would be in no row. Nothing where the scheme has no such result. */
void paper_add_formula(struct paper_builder *builder, candidate_list *list, uint32_t scheme, const char *name);
/* The value of a result or duty as one candidate, by its name: all its values, and when it is there. */
void paper_add_output(struct paper_builder *builder, candidate_list *list, uint32_t scheme, const struct item *item);
/* Adds the results of names that the comparison does not know, and the rows of the breakdown. */
void paper_add_others(struct paper_builder *builder, candidate_list *list, uint32_t scheme);

/* ---- the parts, each adding the rows of its sections ---- */
void paper_eligibility(struct paper_builder *builder);
void paper_expenses(struct paper_builder *builder);
void paper_conditions(struct paper_builder *builder);
void paper_rates(struct paper_builder *builder);
void paper_ceilings(struct paper_builder *builder);
void paper_rounding(struct paper_builder *builder);
void paper_again(struct paper_builder *builder);
void paper_duties(struct paper_builder *builder);
void paper_documents(struct paper_builder *builder);
/* The key terms, of the rows of all parts. */
void paper_terms(struct paper_builder *builder, struct paper *paper);

#endif
