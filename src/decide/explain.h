/* SPDX-License-Identifier: Apache-2.0 */
/* One decision, told: what was asked, what the record says to it, what came of it, and under which clause. */
#ifndef YOKO_DECIDE_EXPLAIN_H
#define YOKO_DECIDE_EXPLAIN_H

#include "base/text.h"
#include "decide/decide.h"
#include "exec/version.h"

enum explain_depth {
    EXPLAIN_LETTER, /* to the applicant: the outcome and its grounds in polite sentences, without the workings
                     */
    EXPLAIN_WORKING, /* to the examiner: every requirement, line, definition and date, with values and clauses
                      */
    EXPLAIN_TRACE,   /* to whoever doubts the engine: the working with places in the scheme file, and every
                        register */
    EXPLAIN_OUTCOME  /* to whoever tries what matters: of the working, the outcome and what it turned on */
};

/* One record of a chunk that has been run and decided. All of it is borrowed. */
struct explain_request {
    struct machine *machine; /* ran the chunk with `keep` */
    const struct program *program;
    const struct batch *batch;
    uint32_t first;                  /* the chunk's first record in the batch */
    uint32_t record;                 /* the record's number in the chunk */
    const struct decision *decision; /* what decide_record made of it; it has no problem */
    const struct versions *versions; /* that `program` is one of; NULL: it is alone */
    uint32_t version;                /* its number among them */
    int32_t as_of;                   /* the day by which the scheme was read; INT32_MAX: none was given */
    struct arena *arena;             /* for what is needed meanwhile; nothing in it is handed out */
};

/* Adds the explanation as text for people, in the language of the locale; lines end with "\n". */
void explain_text(const struct explain_request *request, enum explain_depth depth, struct buffer *out);
/* The same as a page in HTML, fit for print. */
void explain_html(const struct explain_request *request, enum explain_depth depth, struct buffer *out);
/* What such a page says, as part of another one: without its title, its headings of that level. */
void explain_html_part(const struct explain_request *request, enum explain_depth depth, unsigned level,
                       struct buffer *out);
/* Adds the working as one JSON object on one line. Its keys are Japanese whatever the locale, as in
 * decisions. */
void explain_json(const struct explain_request *request, struct buffer *out);
/* An amount as explanations write it, in the language of the locale: "1,600,000円", "10.49人", "4分の3". */
const char *amount_text(struct arena *arena, int64_t number, int64_t scale, const char *unit);
/* The depth of that name (letter, working, trace); false when there is none. */
bool explain_depth_read(const char *name, enum explain_depth *depth);

#endif
