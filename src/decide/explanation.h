/* SPDX-License-Identifier: Apache-2.0 */
/* An explanation as data: made once from the registers (explain_build.c), told in several ways
 * (explain_text.c, explain_letter.c, explain_json.c). For this folder only. Everything lives in the request's
 * arena. */
#ifndef YOKO_DECIDE_EXPLANATION_H
#define YOKO_DECIDE_EXPLANATION_H

#include "decide/explain.h"
#include "decide/variant.h"

/* A value with how it reads. */
struct told_value {
    const char *name; /* of an input or output; may be NULL */
    const char *text; /* for people: "1,600,000円", "令和6年3月11日(2024-03-11)", "未記入" */
    struct lane lane;
    struct format format;
    bool blank; /* the record lacks it */
    bool plain; /* only `text` is there */
};
typedef VECTOR(struct told_value) told_values;
typedef VECTOR(const char *) told_names;

struct told_test {
    const struct test *test;
    const char *clause; /* its id; NULL: none */
    const char *label;  /* the test's own, else the outline's; may be NULL */
    enum standing standing;
    told_values inputs; /* what the condition was asked of */
    told_names missing;
};
typedef VECTOR(struct told_test) told_tests;

/* An exception, table row or branch that was chosen, or may be. */
struct told_choice {
    const struct note *note;
    enum standing standing;
    bool decides; /* it holds and its value is the value of the whole */
    struct told_value value;
};

struct told_definition {
    const struct note *note;
    struct told_value value;
    told_values inputs;
    told_names missing;
    VECTOR(struct told_choice) choices;
    uint32_t exceptions;                   /* how many it has, chosen or not */
    const char *rounded;                   /* of a table: what it made of its argument first; NULL: nothing */
    const struct told_definition **tables; /* calls of tables within it */
    uint32_t table_count;
};
typedef VECTOR(struct told_definition *) told_definitions;

struct told_line {
    int64_t number;
    const char *name; /* "経費[1]" */
    const char *what; /* what kind of line it is, and for how much; may be "" */
    enum standing covered;
    struct told_value amount, counted;
    told_tests tests; /* those that apply to it, in the scheme's order */
    told_definitions definitions;
    told_names missing; /* what its standing and its amount depend on */
};

struct told_list {
    uint32_t space;
    const char *name;
    bool decided; /* its lines are covered or not */
    VECTOR(struct told_line) lines;
};

/* A result or duty. */
struct told_output {
    const struct item *item;
    struct told_value value;
    told_values parts; /* of several elements, where they are known */
    bool several;
    told_names missing;
    const struct told_definition *definition; /* how a result came about; NULL: told elsewhere */
};

struct told_row {
    const char *name;
    const struct breakdown *row;
    enum standing standing;
    told_values cells;
};

struct told_document {
    const struct document *document;
    enum standing due;
};

/* What the decision would be if one fact of the record were otherwise. */
struct told_effect {
    const char *name, *label; /* of the input; label may be NULL */
    const char *now, *then;   /* its value, and the value or values that make the difference */
    const char *clause;       /* of the requirement that this would meet; NULL: told as a whole */
    const char *result;       /* "交付可 (補助額 1,600,000円)" */
    const char *raises;       /* a lower value that it would raise: "補助率: 4分の3"; NULL: none is told */
    struct change change;
    struct outcome outcome;
};
typedef VECTOR(struct told_effect) told_effects;

/* A missing input, what turns on it, and what its possible values would make of the decision. */
struct told_missing {
    const char *name, *label; /* label may be NULL */
    told_names touches;       /* headings of requirements, lines and amounts */
    told_effects effects;     /* `now` is NULL */
};

/* What made the amount smaller than it could have been: a ceiling, a rounding, a line that is not covered, and
 * a lower rate or amount that a condition chose. */
enum cut_kind { CUT_CEILING, CUT_ROUNDING, CUT_LINE, CUT_CHOICE };
struct told_cut {
    enum cut_kind kind;
    bool may;              /* of an open decision: it turns on what is missing */
    const char *where;     /* the line it happened on; NULL: the application */
    const char *name;      /* CEILING: what is the ceiling, or NULL; LINE: the line with what it is;
                              CHOICE: what was chosen (補助率), or NULL */
    const char *worked;    /* CEILING: what would have been taken, with its parts */
    const char *clause;    /* heading, or NULL */
    const char *from, *to; /* amounts; CHOICE: the higher and the lower value, NULL without a name */
    /* CHOICE: */
    const char *condition; /* as written, or NULL */
    const char *inputs;    /* what the condition was asked of, or "" */
    const char *otherwise; /* what the amount would be with the higher value; NULL: told of several lines */
    uint32_t reg;          /* the condition; NONE: it is not one of the application */
    enum standing wanted;  /* what the condition would have to be */
};

/* A lower value that no single fact would have raised, but several would. */
struct told_reduction {
    const struct told_cut *cut;
    told_effects effects;
    const char *combined; /* what all of them come to */
};

/* What was decisive. */
struct told_decisive {
    told_effects single;   /* facts each of which alone changes the outcome for the better */
    told_effects together; /* none does: one change for each requirement that is not met */
    const char *combined;  /* what all of `together` come to; NULL: not refused, or some found no change */
    VECTOR(struct told_reduction) reductions;
    uint32_t tried;        /* changed records that were decided */
    bool cut;              /* there would have been more to try */
};

/* What the scheme calls the value of a register. */
struct register_name {
    const char *name; /* NULL: nothing */
    const struct format *format;
};

struct explanation {
    const struct explain_request *request;
    struct arena *arena;
    struct told_value key; /* 決め手; `name` is what the scheme calls it */
    told_tests requirements;
    VECTOR(struct told_list) lists;
    told_definitions definitions;
    VECTOR(struct told_output) results, duties;
    VECTOR(struct told_row) rows;
    VECTOR(struct told_document) documents;
    VECTOR(struct told_missing) missing;
    VECTOR(struct told_cut) cuts;
    struct told_decisive decisive;
    struct register_name *names; /* by register; without a name where nobody gave it one */
    bool **bearing;              /* by register and line of this record: whether the outcome rests on it */
    bool everything;             /* also tell what it does not rest on */
};

/* explain_build.c */
/* With `everything`, also the definitions that the outcome does not rest on. */
struct explanation *explanation_build(const struct explain_request *request, bool everything);
/* The value of a register on this record (line 0) or on line `line` of the chunk. */
struct lane explanation_lane(const struct explanation *explanation, uint32_t reg, uint32_t line);
enum standing lane_standing(struct lane lane);
/* "第5条(2) 職員数による上限", or the label alone, or NULL. */
const char *clause_heading(const struct explanation *explanation, uint32_t clause, const char *label);
const char *test_heading(const struct explanation *explanation, const struct told_test *test);

/* What kind of line it is and for how much: its first choice and its first amount of money; "": it has
 * neither. `line` is of the chunk. */
const char *line_words(struct explanation *explanation, uint32_t space, uint32_t line);

/* explain_relevance.c */
enum { OPERAND_A = 1, OPERAND_B = 2, OPERAND_C = 4 };
/* Which operands made the value of a register what it is, on this record or on a line of the chunk. */
unsigned operands_deciding(const struct explanation *explanation, uint32_t reg, uint32_t line);
/* Fills explanation->bearing. */
void relevance_mark(struct explanation *explanation);
bool bears_on_outcome(const struct explanation *explanation, uint32_t reg, uint32_t line);

/* explain_trials.c: the record with one fact changed, again and again. */
struct subject {
    uint32_t field; /* NONE: the line as a whole, or that there is one more in the list */
    uint32_t space;
    uint32_t line; /* of the chunk; NONE: one more */
    bool blank;
    int64_t value;
    uint32_t first, count; /* of the trials below; of ordered types the values ascend */
};
struct trials {
    VECTOR(struct subject) subjects;
    VECTOR(struct change) changes;
    struct variant *variants;
    struct outcome *outcomes; /* one a change */
    struct watch watch;       /* the conditions behind lower values, with their parts */
    bool cut;                 /* not all were affordable */
};
/* Decides the record with each fact that its outcome rests on at each value where the program turns, without
 * each of its lines, and with one line more; of an open decision only with what is missing. `cuts` are filled. */
struct trials *trials_run(struct explanation *explanation);
/* Whether values of the type have a nearest one: amounts, rates, dates and years. */
bool type_is_ordered(enum value_type type);
/* Decides one record with several changes at once. */
struct outcome trial_together(struct explanation *explanation, const struct change *changes, uint32_t count);

/* explain_decisive.c: what other records would have been decided as. Fills `decisive`, and the effects of
 * `missing`. */
void decisive_build(struct explanation *explanation);
/* explain_cuts.c: fills `cuts`; before decisive_build. */
void cuts_build(struct explanation *explanation);

/* explain_inputs.c: what a register was computed from, as people name it. */
void inputs_collect(struct explanation *explanation, uint32_t reg, uint32_t skip, uint32_t line,
                    told_values *inputs);
/* When the register has another name than `name` (上限額 = 基準額), only that one is told. */
bool input_of_name(struct explanation *explanation, uint32_t reg, const char *name, uint32_t line,
                   told_values *inputs);
void missing_collect(struct explanation *explanation, uint32_t reasons, told_names *names);
struct format field_format(const struct field *field);
/* Whether it is an amount in yen. */
bool field_is_money(const struct field *field);
/* "経費[1].契約日"; `line` is of the chunk. */
const char *input_name(struct explanation *explanation, uint32_t field, uint32_t line);
const char *line_name(struct explanation *explanation, uint32_t space, uint32_t line);
int64_t line_number(const struct explanation *explanation, uint32_t space, uint32_t line);
/* The value of a field on this record, or on a line of the chunk. False when the batch does not hold the
 * field. */
bool field_value(struct explanation *explanation, uint32_t field, uint32_t line, struct told_value *value);
void names_add(struct arena *arena, told_names *names, const char *name);

/* explain_value.c: values as people read them, in the language of the locale. */
/* A translated template with {1}, {2} … put in; the arguments are `const char *` ending with NULL. */
const char *phrase(struct arena *arena, const char *translated, ...) __attribute__((sentinel));
/* The text with a note in brackets; the text alone when the note is NULL or empty. */
const char *with_note(struct arena *arena, const char *text, const char *note);
const char *date_words(struct arena *arena, int32_t day);
const char *year_words(struct arena *arena, int64_t year);
void value_tell(const struct explanation *explanation, struct told_value *value);
/* The names with the language's comma between them. */
const char *names_text(struct arena *arena, const told_names *names);
/* "職員数 = 15人、再交付 = いいえ"; without the tables of `definition` (may be NULL), which are told by
 * themselves. */
const char *inputs_text(struct arena *arena, const told_values *inputs,
                        const struct told_definition *definition);

#endif
