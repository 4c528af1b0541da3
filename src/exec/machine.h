/* SPDX-License-Identifier: Apache-2.0 */
/* The machine: runs a verified program over the columns of a batch, a chunk of records at a time. */
#ifndef YOKO_EXEC_MACHINE_H
#define YOKO_EXEC_MACHINE_H

#include "code/program.h"
#include "exec/batch.h"

/* One lane of a register. A point has low == high and no reasons. An unknown value that is no amount, rate or
 * truth has low AMOUNT_MINUS_INFINITY and high AMOUNT_INFINITY, or two different ends. */
struct lane {
    int64_t low, high;
    uint32_t reasons; /* number of a set of missing inputs in this machine; 0: none */
};

/* How wide the vectors of the plain loops are. */
enum vectors {
    VECTORS_BEST,     /* the widest that the processor has */
    VECTORS_BASELINE, /* what every processor of the kind has: SSE2, NEON */
    VECTORS_AVX2,
    VECTORS_AVX512
};

struct machine_options {
    uint32_t chunk;       /* records at a time; 0: the default */
    bool keep;            /* keep every register (for explanations), else only those the program names */
    bool general;         /* decide every record on the general path; `keep` does so too */
    bool follow;          /* follow all absence lane by lane from the start, not only where there is much */
    bool ends;            /* decide open records by their ends from the start, not only where there are some */
    bool narrow;          /* narrow words to what chunks have from the start, not only after some */
    enum vectors vectors; /* where the processor has them, else the baseline's */
};

struct machine;

/* Marks a text for the translators. */
#ifndef TO_TRANSLATE
#define TO_TRANSLATE(english) english
#endif

/* Plans the run of a program. Memory comes from `memory`'s door; the program is borrowed. */
struct machine *machine_create(struct memory *memory, const struct program *program,
                               const struct machine_options *options);
void machine_destroy(struct machine *machine);

/* Decides records [first, first + count) of the batch; count is at most the chunk. What an earlier run left
 * is gone. */
void machine_run(struct machine *machine, const struct batch *batch, uint32_t first, uint32_t count);
uint32_t machine_chunk(const struct machine *machine);
/* How many records from `first` on are best decided at once: at most the chunk and what is left of the batch,
 * fewer where they have very many lines, at least one (none when none is left). */
uint32_t machine_fitting(const struct machine *machine, const struct batch *batch, uint32_t first);

/* The value of a register that the program names (or any, with `keep`), for record r of the chunk (space 0)
 * or line l of the chunk (a list). Lines of record r: machine_lines. */
struct lane machine_lane(const struct machine *machine, uint32_t reg, uint32_t lane);
/* The values of a register of the application that the program names, for records [first, first + count) of the
 * chunk: lower ends, as words of `width` bytes, at least machine_width of the register. `known` is 0 where it
 * is no point; NULL: not asked for. */
void machine_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
                  void *words, uint8_t *known);
unsigned machine_width(const struct machine *machine, uint32_t reg);
/* machine_take of a truth: 0 false, 1 true, 2 not known. */
void machine_take_truths(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count,
                         uint8_t *truths);
/* Whether no record of the chunk has a value that is not known, or a problem. */
bool machine_is_plain(const struct machine *machine);
void machine_lines(const struct machine *machine, uint32_t space, uint32_t record, uint32_t *first,
                   uint32_t *end);
/* Why record r of the chunk could not be decided: a message of the program (OP_FAIL), or one of these English
 * texts, to be translated; NULL when it could. The first in the program's order. */
#define MACHINE_OVERFLOW TO_TRANSLATE("an amount of this application leaves the range of 64 bits")
#define MACHINE_DIVISION TO_TRANSLATE("an amount of this application would be divided by zero")
#define MACHINE_TOO_MANY TO_TRANSLATE("the applications decided at once have too many lines")
/* Behind a tab each stand what goes into their places: the function, and what it said. */
#define MACHINE_CALL_SAID    TO_TRANSLATE("the foreign function `{1}` says: {2}")
#define MACHINE_CALL_FAILED  TO_TRANSLATE("the foreign function `{1}` failed with number {2}")
#define MACHINE_CALL_RANGE   TO_TRANSLATE("the foreign function `{1}` gave a value that its declaration does not allow")
#define MACHINE_CALL_NOTHING TO_TRANSLATE("the foreign function `{1}` was not given")
const char *machine_problem(const struct machine *machine, uint32_t record);
/* Whether a record of the chunk may have a problem. */
bool machine_has_problems(const struct machine *machine);

/* The text that a word of TYPE_TEXT stands for, of a register or of a field; NULL when there is none. */
const char *machine_text(const struct machine *machine, int64_t word);
/* The same without a machine, for a field. */
const char *text_of_word(const struct program *program, const struct batch *batch, int64_t word);

/* A missing input: a field, and the line (of the chunk) that lacks it when the field is a list's, else 0. */
struct missing_input {
    uint32_t field;
    uint32_t line;
};
/* The members of a reason set, each once, in no order; returns how many and sets *inputs (in `arena`). */
uint32_t machine_reasons(struct machine *machine, struct arena *arena, const uint32_t *sets,
                         uint32_t set_count, struct missing_input **inputs);

#endif
