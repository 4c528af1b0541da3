/* SPDX-License-Identifier: Apache-2.0 */
/* Inside the search for witnesses: candidates, and what the programs make of them. */
#ifndef YOKO_COMPARE_WITNESS_SEARCH_H
#define YOKO_COMPARE_WITNESS_SEARCH_H

#include "compare/witness.h"
#include "exec/machine.h"

/* An atom with the values that are tried for it, in the atoms' common numbers, the most ordinary first. */
struct tried_atom {
    uint32_t *fields;  /* by scheme: of its program, where that uses it; NONE */
    uint32_t list;     /* 0: of the application; else its list's number among the lists tried */
    uint32_t ordinary; /* how many of the values come from examples */
    VECTOR(int64_t) values;
    bool filled; /* required by a scheme, though none tries values of it: it is there, with any value */
    int64_t low, high; /* of one that is filled: between what every scheme allows it; low: of a choice, a member that all have */
};

/* A candidate is an array of these: those of the application and of each list's first line by atom, then
 * those of each list's second line by atom, and so on. */
struct tried {
    bool set;
    int64_t value;
};
typedef VECTOR(struct tried *) tried_list;

/* What is reached for a pair of schemes: as near to being granted by the one first, by the other first, and
 * by both. */
struct tried_bases {
    struct tried *items[3];
    uint32_t count; /* 0: not looked for yet */
};

struct witness_boundaries {
    struct arena *arena;
    struct arena work; /* of one batch */
    const struct paper *paper;
    struct meaning *meaning;
    uint32_t scheme_count;
    struct machine **machines; /* by scheme */
    struct tried_atom *atoms;
    uint32_t atom_count, list_count;
    uint32_t size; /* of a candidate */
    tried_list examples;
    struct tried_bases *bases; /* by first × schemes + second */
    struct tried *held;        /* candidates of the run under way */
    tried_list shown;          /* what showed a row's difference */
    uint64_t tried;
};

struct decided {
    bool problem, has_grant;
    enum verdict verdict;
    int64_t grant;
    uint32_t lines, covered,
        settled; /* how many there are; which are covered, which are known to be or not: bits */
};

struct row_value {
    bool known, none;
    int64_t value;
    int64_t from, to; /* of a ROUNDING: the operand and the result of the register */
};

/* What the schemes make of a candidate; of those that were run. */
struct seen {
    struct decided *decided;
    struct row_value *values;
    uint32_t *scores; /* how near each is to granting */
    bool shows;       /* what was asked for */
};

/* Candidates that wait to be run, many at a time, and the best of those that were; one run after another. */
struct tried_run {
    struct witness_boundaries *search;
    const struct witness_request *request;
    /* How good one is; 0: not at all. */
    uint64_t (*worth)(const struct tried_run *run, const struct seen *seen);
    uint32_t side;      /* for `worth` */
    uint64_t left;      /* to be taken at the most */
    uint64_t enough;    /* with one of that worth no more are taken; 0: the best of all is looked for */
    uint32_t count;     /* that are held */
    struct tried *best; /* room for one */
    uint64_t best_worth;
};

/* ---- candidates (compare/witness.c) ---- */

void run_begin(struct tried_run *run, struct witness_boundaries *search,
               const struct witness_request *request, uint64_t most);
/* Takes a copy of the candidate and gives it, to be changed until the next is taken; NULL: no more are. */
struct tried *run_take(struct tried_run *run, const struct tried *candidate);
/* The best of all that were taken, in the search's arena; NULL: none is worth anything. */
struct tried *run_best(struct tried_run *run);

/* Lets every scheme of the comparison decide one candidate; what comes of it lives in the search's arena. */
struct seen *witness_see(struct witness_boundaries *search, const struct witness_request *request,
                         const struct tried *candidate);
bool witness_same_outcome(const struct decided *a, const struct decided *b);
/* Whether the two schemes differ in what is asked for. */
bool witness_differ(const struct witness_request *request, const struct seen *seen, uint32_t a, uint32_t b);

/* The batch of one candidate, for a scheme's program; NULL: its vocabulary does not allow a value. */
bool witness_batch(struct witness_boundaries *search, uint32_t scheme, const struct tried *candidate,
                   struct batch *batch);

static inline uint32_t tried_slot(const struct witness_boundaries *search, uint32_t line, uint32_t atom)
{
    return line * search->atom_count + atom;
}
/* Whether the candidate has that line of the list. */
bool tried_has_line(const struct witness_boundaries *search, const struct tried *candidate, uint32_t list,
                    uint32_t line);
/* What a field that is filled holds in the line of that number, in common numbers; not of texts, which hold the number. */
int64_t tried_filler(const struct witness_boundaries *search, uint32_t atom, uint32_t number);
/* The value as the scheme's records have it (a choice's own number), or as all schemes have it together. */
bool tried_own(const struct meaning_program *program, uint32_t field, int64_t value, int64_t *own);
int64_t tried_common(const struct meaning_program *program, uint32_t field, int64_t own);

/* ---- where to begin (compare/witness_bases.c) ---- */

void witness_take_examples(struct witness_boundaries *search, const struct witness_example *examples,
                           uint32_t count);
const struct tried_bases *witness_bases(struct witness_boundaries *search, const uint32_t schemes[2]);
/* The applications from which the search looks around, with the request's settled atom; at least one. */
tried_list witness_starts(struct witness_boundaries *search, const struct witness_request *request);
/* All candidates that differ from `from` in one value of the set of atoms (NULL: any). */
void run_singles(struct tried_run *run, const struct tried *from, const uint64_t *atoms);

/* ---- told ---- */

/* Puts the candidate, and what comes of it under every scheme, into the answer (compare/witness_decide.c). */
void witness_tell(struct witness_boundaries *search, const struct witness_request *request,
                  const struct tried *candidate, struct witness_answer *answer);
/* Of that, the facts with the record; and the value of a row's registers in words (compare/witness_tell.c).
 */
void witness_tell_facts(struct witness_boundaries *search, const struct witness_request *request,
                        const struct tried *candidate, struct witness_answer *answer);
const char *witness_value_words(struct witness_boundaries *search, const struct witness_request *request,
                                uint32_t scheme, const struct row_value *value);
/* What a register that rounds rounds: its unit and scale. */
struct format witness_rounded(const struct program *program, uint32_t reg, int64_t *unit);
/* How the value of a register is shown, as a definition or a result has it; NULL: it is none. */
const struct format *witness_format(const struct program *program, uint32_t reg);
/* The atoms that the registers of the request read, as bits; NULL: it is asked of the whole decision. */
uint64_t *witness_atoms(struct witness_boundaries *search, const struct witness_request *request);

#endif
