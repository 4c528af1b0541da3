/* SPDX-License-Identifier: Apache-2.0 */
/* A witness of a difference: one application, as small and ordinary as can be found, that shows it.
 *
 * The question and its answer stand apart from how it is answered, so that an exact solver can take the place
 * of the search: `witness_search` is what answers, and `witness_by_boundaries` is the way that comes with
 * yoko, which tries the values at which either program turns. Whoever answers otherwise gives its own
 * function and context in struct witness_options. It gets the schemes' meanings, over one set of atoms
 * (compare/meaning.h), and the registers that must come out otherwise; it may answer WITNESS_EQUAL, which is
 * taken for a proof, and must decide what it found by witness_tell, so that what is shown of an application
 * is always what the machine makes of it.
 */
#ifndef YOKO_COMPARE_WITNESS_H
#define YOKO_COMPARE_WITNESS_H

#include "compare/meaning.h"
#include "compare/paper.h"
#include "exec/batch.h"
#include "io/decision.h"

struct records_cause; /* compare/records.h */

/* Lines of a list that an application of the search can have. */
#define WITNESS_LINES 4

enum witness_verdict {
    WITNESS_EQUAL, /* proven: on complete records the two never differ */
    WITNESS_FOUND,
    WITNESS_NOT_FOUND, /* none among `tried`; that proves nothing */
    WITNESS_ALWAYS,    /* nothing needs to be looked for: every application shows it */
    WITNESS_NOT_ASKED  /* the rule says how something is worked out, and gives no value of its own */
};

enum witness_question {
    WITNESS_DECISION, /* the decision as a whole: 判定, 補助額, or which lines are covered */
    WITNESS_TRUTH,    /* the registers of each side, taken together as one condition */
    WITNESS_VALUE,    /* the first register of each side; a side without one has no such value */
    WITNESS_TOGETHER, /* WITNESS_TRUTH, but that both hold: what the two then give always differs */
    WITNESS_ROUNDING  /* what the first register of each side, which rounds, takes off or adds; without one, nothing */
};

/* What a scheme's numbers of a choice, or of its texts (TEXT_CONSTANT), stand for: texts of the graph of meanings. */
struct witness_names {
    enum value_type type; /* CHOICE or TEXT; else the numbers stand for themselves */
    uint32_t *texts;
    uint32_t count;
};

struct witness_request {
    uint32_t schemes[2]; /* that must differ */
    enum witness_question question;
    const uint32_t *const *registers; /* by scheme, of one row; NULL of a DECISION */
    const uint32_t *counts;
    const struct witness_names *names; /* by scheme, of the first register of a VALUE */
    const uint32_t *guards; /* by scheme: there is a VALUE only where this truth holds, or NONE; NULL: none has one */
    const bool *lacking; /* by scheme: what holds of a TRUTH where it has no register */
    bool due;            /* a TRUTH is whether something is due, not whether something holds */
    uint32_t
        settled; /* an atom that every candidate holds at `member`, of a list in its first line; NONE: none */
    int64_t member;
    uint64_t most; /* candidates to try */
};

struct witness_fact {
    const char *name;  /* "職員数", "経費[1].金額" */
    const char *value; /* as people read it */
    bool telling;      /* the row's rules read it */
};

struct witness_line {
    int64_t number; /* 番号 */
    enum standing covered;
    const char *reason; /* the clause of the test that it fails first, or NULL */
};

/* What becomes of the application under one scheme. */
struct witness_outcome {
    enum verdict verdict;
    bool has_grant;
    int64_t grant;       /* in yen */
    const char **failed; /* clauses of the requirements that it does not meet */
    uint32_t failed_count;
    struct witness_line *lines;
    uint32_t line_count;
    const char *value; /* of the row's registers, in words; NULL: of the whole decision, or it has none */
};

struct witness_answer {
    enum witness_verdict verdict;
    uint64_t tried;
    struct witness_fact *facts;
    uint32_t fact_count;
    struct witness_outcome *outcomes; /* by scheme: all of the comparison, not the two alone */
    bool decisive;                    /* the decisions of the two differ, and neither is open */
    const struct records_cause
        *cause;         /* of a decisive one: the first rule that makes the difference; or NULL */
    const char *record; /* the application as one JSON object on one line */
    const bool *shown;  /* by pair (first × schemes + second): it shows the difference of these, too */
};

typedef struct witness_answer (*witness_search)(void *context, const struct witness_request *request);

/* An application known beforehand to be ordinary: one of a scheme's own examples, as read by that scheme. */
struct witness_example {
    uint32_t scheme;
    const struct batch *batch;
    uint32_t record;
};

/* The search by boundaries. Everything lives in `arena`; the paper is borrowed. */
struct witness_boundaries;
struct witness_boundaries *witness_boundaries_begin(struct arena *arena, const struct paper *paper,
                                                    const struct witness_example *examples, uint32_t count);
struct witness_answer witness_by_boundaries(void *context, const struct witness_request *request);
struct witness_space;
void witness_describe_space(const struct witness_boundaries *search, struct witness_space *space);

struct paper_witness {
    uint32_t schemes[2]; /* that were asked for */
    struct witness_answer answer;
};

/* Those of a row, or of the schemes as wholes: for every pair that differs there, one that shows it. */
struct witness_list {
    struct paper_witness *items;
    uint32_t count, room;
};

/* What was searched, for those who read that nothing was found. */
struct witness_space {
    uint32_t examples;   /* of the schemes, to begin with */
    uint32_t facts;      /* fields that were varied */
    uint64_t values;     /* values tried for them, in all */
    uint32_t lines;      /* lines that a list had at most */
    uint64_t candidates; /* applications tried for each difference at most */
};

struct witness_options {
    uint64_t most;         /* candidates to try for each difference */
    witness_search search; /* NULL: by boundaries */
    void *context;
    const struct witness_example *examples;
    uint32_t example_count;
};

/* Looks for a witness of each row that differs, and of the schemes as wholes, for every pair of schemes that
 * differ there; a pair that an application found for another one shows as well is not asked for again. */
void paper_find_witnesses(struct arena *arena, struct paper *paper, const struct witness_options *options);

/* For people. The facts that tell, and how many there are besides; what becomes of the application under a
 * scheme, with the clauses; and of a pair for which there is no application, why; NULL where that is plain.
 */
const char *witness_facts_text(struct arena *arena, const struct witness_answer *answer);
const char *witness_verdict_name(enum verdict verdict); /* 交付可 … */
const char *witness_outcome_text(struct arena *arena, const struct witness_outcome *outcome);
const char *witness_missing_text(struct arena *arena, const struct paper *paper,
                                 const struct paper_witness *witness);
/* Whether something was searched, and the space is to be told. */
bool witness_is_space_told(const struct paper *paper);
const char *witness_space_text(struct arena *arena, const struct witness_space *space);

/* A JSON array of them. */
struct buffer;
void witnesses_json(const struct paper *paper, const struct witness_list *list, struct buffer *out);

#endif
