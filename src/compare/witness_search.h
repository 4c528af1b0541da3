/* SPDX-License-Identifier: Apache-2.0 */
/* Inside the search for witnesses: candidates, and what both programs make of them. */
#ifndef YOKO_COMPARE_WITNESS_SEARCH_H
#define YOKO_COMPARE_WITNESS_SEARCH_H

#include "compare/witness.h"
#include "exec/machine.h"

/* An atom with the values that are tried for it, in the atoms' common numbers. */
struct tried_atom {
    uint32_t fields[2]; /* of each program that uses it; NONE */
    VECTOR(int64_t) values;
};

/* A candidate is an array of these, one an atom; lists have one line. */
struct tried {
    bool set;
    int64_t value;
};

struct witness_boundaries {
    struct arena *arena;
    struct arena work; /* of one batch */
    struct meaning *meaning;
    struct meaning_program *sides[2];
    struct machine *machines[2];
    struct tried_atom *atoms;
    uint32_t atom_count;
    /* As near to being granted as was reached, by the one program first and the other then; NULL: not looked
     * for yet. */
    struct tried *bases[2];
    uint64_t tried;
};

struct decided {
    bool problem, has_grant;
    enum verdict verdict;
    int64_t grant;
    enum standing covered; /* the line */
};

struct row_value {
    bool known, amount;
    int64_t value;
};

struct seen {
    struct decided decided[2];
    struct row_value values[2];
    uint32_t scores[2]; /* how near each is to granting */
    bool shows;         /* what was asked for */
};

/* Runs `count` candidates, one after another in `candidates`, through both programs. */
void witness_run(struct witness_boundaries *search, const struct witness_request *request,
                 const struct tried *candidates, uint32_t count, struct seen *seen);
/* Puts the candidate and what comes of it into words. */
void witness_tell(struct witness_boundaries *search, const struct witness_request *request,
                  const struct tried *candidate, struct witness_answer *answer);
/* The atoms that the registers of the request read, as bits; NULL: it is asked of the whole decision. */
uint64_t *witness_atoms(struct witness_boundaries *search, const struct witness_request *request);
bool witness_same_outcome(const struct decided *a, const struct decided *b);

#endif
