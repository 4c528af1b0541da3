/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes side by side on paper: the model that every rendering reads (text, JSON, HTML, XLSX).
 *
 * A row is one rule that the schemes have in common, or that only some of them have; it has a cell a scheme.
 * Rules meet by what they mean, never by where they stand: by the fields and results that they read, by the
 * name of a result, duty or document, by the category of an expense. Two cells say the same when their
 * programs are equal after normalisation (compare/meaning.h), whatever their words.
 */
#ifndef YOKO_COMPARE_PAPER_H
#define YOKO_COMPARE_PAPER_H

#include "code/program.h"

/* In the order in which a planner reads them. */
enum paper_section {
    PAPER_ELIGIBILITY, /* requirements of the application */
    PAPER_EXPENSES,    /* per category of expense: covered under which conditions */
    PAPER_CONDITIONS,  /* conditions on an expense of any category, and what of it counts */
    PAPER_RATES,
    PAPER_CEILINGS, /* bands and caps: one row a band of all schemes' edges together */
    PAPER_ROUNDING,
    PAPER_AGAIN, /* second and later grants */
    PAPER_DUTIES,
    PAPER_DOCUMENTS,
    PAPER_SECTIONS,
    PAPER_TERMS = PAPER_SECTIONS /* the key terms of all sections, on a page */
};

enum paper_state {
    PAPER_SAME,      /* the same in the same words */
    PAPER_REWORDED,  /* other words, equal programs */
    PAPER_DIFFERENT, /* in at least two of those that have it, it means something else */
    PAPER_PARTIAL    /* some schemes lack it; those that have it mean the same */
};

/* Of a cell, held against the first scheme that has the rule. */
enum cell_state { CELL_SAME, CELL_REWORDED, CELL_DIFFERENT, CELL_ONLY, CELL_ABSENT };

/* One rule of a cell, as its scheme has it. */
struct paper_rule {
    const char *text;   /* as written in the scheme, or as the program says it; never NULL */
    const char *label;  /* in the author's words, or NULL */
    const char *clause; /* its id, or NULL */
    const char *clause_label;
    uint32_t line;    /* in the scheme file; 0: none */
    uint32_t reg;     /* of the scheme's program; NONE: none */
    uint32_t meaning; /* equal numbers are equal programs; NONE: not worked out */
    /* Of an output or a row of the breakdown: the truth where it is there (NONE: always), and all that it gives then
     * (none of fixed texts). */
    uint32_t when;
    const uint32_t *values;
    uint32_t value_count;
    /* A name that a rule of the cell uses and that another scheme has not, or not so: `text` is what it
     * stands for. NULL: a rule of its own. */
    const char *defines;
    unsigned depth; /* of what is defined: 1 where a rule of the cell's own uses the name, else more */
    bool passed_over; /* of what is defined behind another definition, and is not where the difference lies: left to JSON */
};

struct paper_cell {
    enum cell_state state;
    const char *text; /* the whole cell on one line; absent: where else the scheme says it, or NULL */
    const struct paper_rule *rules;
    uint32_t rule_count;
    uint32_t meaning; /* of the whole cell; equal numbers are equal programs; NONE: its words tell */
    bool has_value;   /* an amount that holds whatever the application: `value` / format.scale */
    int64_t value;
    struct format format;
};

struct witness_list; /* compare/witness.h */
struct witness_space;
struct meaning_program;

struct paper_row {
    enum paper_section section;
    const char
        *key; /* names the row within its section, the same from run to run: "都道府県", "職員数 11-20" */
    const char *title; /* for people */
    enum paper_state state;
    struct paper_cell *cells; /* one a scheme */
    /* Of a band: the field and the values it spans, in whole units; else field NULL. */
    const char *band_field, *band_unit;
    int64_t band_low, band_high; /* high INT64_MAX: and more */
    /* Of a category of expense: the atom of the meanings and its member; else NONE. */
    uint32_t category_atom, category_member;
    const struct witness_list *witnesses; /* NULL: none was looked for */
};

struct paper_scheme {
    const char *name; /* how it is called: its id, with its day where that was given */
    const struct program *program;
};

struct paper {
    const struct paper_scheme *schemes;
    struct meaning_program **programs; /* the schemes in one graph of meanings (compare/meaning.h) */
    uint32_t scheme_count;
    struct paper_row *rows; /* by section */
    uint32_t row_count;
    uint32_t counts[PAPER_PARTIAL + 1]; /* rows by state */
    /* What a planner asks first, a row a question: each rule of a cell stands, in few words, for a row above. */
    const struct paper_row *terms;
    uint32_t term_count;
    /* What could not be aligned, each a sentence in the reader's language. */
    const char **notes;
    uint32_t note_count;
    const struct witness_list *witnesses; /* of the schemes as wholes; NULL: none was looked for */
    const struct witness_space *witness_space; /* what was searched; NULL: not by the search of yoko's own */
};

/* Aligns the schemes' rules. The paper lives in `arena` and borrows from the programs. */
struct paper *paper_build(struct arena *arena, const struct paper_scheme *schemes, uint32_t count);

/* Adds a note behind the others. */
void paper_note(struct arena *arena, struct paper *paper, const char *note);

/* The section's heading and the state's name, in the reader's language. */
const char *paper_section_name(enum paper_section section);
const char *paper_state_name(enum paper_state state);
/* For programs: "eligibility", "expenses" …; "same", "reworded", "different", "partial"; and of cells. */
const char *paper_section_key(enum paper_section section);
const char *paper_state_key(enum paper_state state);
const char *cell_state_key(enum cell_state state);

/* Whether two cells that are there say the same. */
bool paper_same_meaning(const struct paper_cell *a, const struct paper_cell *b);

struct buffer;
struct paper_text_options {
    unsigned width; /* in columns; 0: no limit */
    bool all;       /* rows that are the same, too */
    bool colour;
};
/* `arena` is for the work. */
void paper_text(struct arena *arena, const struct paper *paper, const struct paper_text_options *options,
                struct buffer *out);
/* One JSON object on several lines; every row. Members of others can stand between the two, each with a comma before
 * it. */
void paper_json_begin(const struct paper *paper, struct buffer *out);
void paper_json_end(struct buffer *out);

#endif
