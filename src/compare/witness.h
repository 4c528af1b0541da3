/* SPDX-License-Identifier: Apache-2.0 */
/* A witness of a difference: one application, as small and ordinary as can be found, that shows it.
 *
 * The question and its answer stand apart from how it is answered, so that an exact solver can take the place
 * of the search: `witness_search` is what answers, and `witness_by_boundaries` is the way that comes with
 * yoko, which tries the values at which either program turns.
 */
#ifndef YOKO_COMPARE_WITNESS_H
#define YOKO_COMPARE_WITNESS_H

#include "compare/meaning.h"
#include "compare/paper.h"
#include "io/decision.h"

enum witness_verdict {
    WITNESS_EQUAL, /* proven: on complete records the two never differ */
    WITNESS_FOUND,
    WITNESS_NOT_FOUND, /* none among `tried`; that proves nothing */
    WITNESS_NOT_ASKED  /* nothing of the row can be held against the other scheme: only one computes it */
};

/* Two programs in one graph of meanings, over one vocabulary of atoms. */
struct witness_request {
    struct meaning_program *sides[2];
    /* What must come out otherwise: of each side, registers of one row. Truths are taken together as one
     * condition, of anything else the first is held. Both counts 0: the decision as a whole (判定, 補助額, or
     * which lines are covered). */
    const uint32_t *registers[2];
    uint32_t counts[2];
    uint32_t settled; /* an atom that every candidate holds at `member`; NONE: none */
    int64_t member;
    uint64_t most; /* candidates to try */
};

struct witness_fact {
    const char *name;  /* "職員数", "経費[1].金額" */
    const char *value; /* as people read it */
    const char *json;  /* as a record holds it */
    uint32_t space;
    const char *field;
    bool telling; /* the row's rules read it */
};

struct witness_outcome {
    enum verdict verdict;
    bool has_grant;
    int64_t grant;         /* in yen */
    enum standing covered; /* the line; UNKNOWN also where there is none */
    const char *value;     /* of the row's registers, in words; NULL: of the whole decision */
};

struct witness_answer {
    enum witness_verdict verdict;
    uint64_t tried;
    struct witness_fact *facts;
    uint32_t fact_count;
    struct witness_outcome outcomes[2];
    bool decisive;      /* of a row: the decisions differ, too */
    const char *record; /* the application as one JSON object on one line */
};

typedef struct witness_answer (*witness_search)(void *context, const struct witness_request *request);

/* `context` is a struct witness_boundaries. */
struct witness_boundaries;
struct witness_boundaries *witness_boundaries_begin(struct arena *arena, struct meaning_program *a,
                                                    struct meaning_program *b);
struct witness_answer witness_by_boundaries(void *context, const struct witness_request *request);

struct paper_witness {
    uint32_t sides[2]; /* schemes */
    struct witness_answer answer;
};

/* Looks for a witness of each row that differs, and of the first two schemes as wholes; `most` candidates
 * each. */
void paper_find_witnesses(struct arena *arena, struct paper *paper, uint64_t most);

/* For people, several lines, indented by `indent` blanks; and one JSON object. */
struct buffer;
void witness_text(struct arena *arena, const struct paper *paper, const struct paper_witness *witness,
                  unsigned indent, struct buffer *out);
void witness_json(const struct paper *paper, const struct paper_witness *witness, struct buffer *out);

#endif
