/* SPDX-License-Identifier: Apache-2.0 */
/* Private to exec/: the machine from inside, and what its kernels share.
 *
 * A register's values over a chunk are a column. It is either *known* (each lane one value: `flags` or
 * `words`) or *general* (each lane a pair of ends, `…` and `…_high`, and the number of a reason set). Each
 * opcode has one function run_NAME, which runs a plain loop when all its operands are known, and else works
 * out both ends; a general result whose lanes all turn out to be points is known again, so that an unknown
 * that has been absorbed costs nothing further on. On a lane that is a point in all operands both ways give
 * the same value: that is why the result of a record does not depend on the records beside it.
 *
 * Kernels are total: whatever the words are, they neither trap nor read outside their columns. In a record
 * that lacks something the plain meaning may be run on the placeholder of a missing value, and an image may
 * hold any number.
 */
#ifndef YOKO_EXEC_KERNEL_H
#define YOKO_EXEC_KERNEL_H

#include "base/number.h"
#include "exec/machine.h"

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

/* Where code is optimised, the kernels are compiled once more for the wider vectors of newer processors, all in one file
 * (kernels_avx2.c); there they are its own. */
#ifdef KERNELS_AVX2
#define KERNEL LOOP static
#else
#define KERNEL
#endif
/* Functions of loops: that their arrays are apart is forgotten, and vectors with it, where they are put into another. */
#ifdef __GNUC__
#define LOOP __attribute__((noinline))
#else
#define LOOP
#endif

struct column {
    uint8_t *flags, *flags_high; /* FLAG */
    int64_t *words, *words_high; /* WORD */
    uint32_t *reasons;
    uint8_t *own_flags; /* the memory behind `flags` and `words`, when they are not a field's own */
    int64_t *own_words;
    bool known;
};

/* One instruction that is to be run, with its operands at hand. */
struct step {
    enum opcode opcode;
    uint32_t space;
    uint32_t result, a, b, c; /* registers */
    int64_t immediate;
    const uint32_t *operands; /* LEAST, GREATEST */
    uint32_t operand_count;
    const uint64_t *mask; /* AMONG */
    uint32_t mask_words;
    bool marks;          /* the decision depends on it: its errors are the record's */
    bool text_a, text_b; /* the operand counts texts of the batch, not of the program */
};

/* Memory for registers that are not needed at the same time. */
struct slot {
    enum storage storage;
    uint32_t space;
    size_t low, high, reasons; /* offsets into the lanes' memory */
};

struct plan {
    struct step *steps;
    uint32_t step_count;
    struct slot *slots;
    uint32_t slot_count;
    uint32_t *slot_of;   /* by register; NONE: not run */
    bool *kept;          /* by register: can be asked for after a run */
    uint32_t *constants; /* registers that are filled when memory is made */
    uint32_t constant_count;
    uint32_t *fields; /* fields that the steps read, each once */
    uint32_t field_count;
    bool *uses; /* by space: the program has something to do with it */
};

/* A list (or the application) in the chunk at hand. */
struct space {
    uint32_t lanes, room;
    uint32_t *starts; /* lists: lines of record r are [starts[r], starts[r + 1]) */
    uint32_t *owner;  /* lists: the record of each line */
    uint32_t base;    /* the batch's number of lane 0 */
};

/* Sets of missing inputs. 0 is the empty set; 1 … are single inputs, a run of numbers for each field; the
 * others are unions. */
struct reason_union {
    uint32_t left, right;
};
struct reason_memo {
    uint32_t left, right, number;
};
#define REASON_MEMOS 1024
struct reasons {
    bool bits;       /* of this chunk: a set is a bit for each of its members, fields of the application */
    uint32_t *first; /* by field: number of its input in lane 0, or its bit */
    uint32_t first_union;
    struct reason_union *unions;
    uint32_t count, room;
    struct reason_memo *memos; /* recent unions, to find them again */
    uint32_t *marks;           /* by number, for machine_reasons */
    size_t mark_room;
    uint32_t mark;
};

typedef void step_runner(struct machine *machine, const struct step *step);

struct machine {
    struct memory *memory;
    const struct program *program;
    uint32_t chunk;
    enum vectors vectors;
    bool keep;
    bool force_general;   /* for tests: never run a plain loop */
    struct arena planned; /* what lives as long as the machine */
    struct arena lanes;   /* columns; made anew when a chunk needs more room */
    step_runner *run_step;
    struct plan plan;
    struct column *columns; /* by register */
    struct space *spaces;
    uint32_t room; /* lanes of the largest space */
    uint32_t lanes_most; /* that one chunk may have, the application's and all lists' together; fewer for tests */
    struct reasons reasons;
    const char **problems; /* by record of the chunk */
    uint32_t *none;        /* `room` empty reason sets */
    uint8_t *open, *mask;  /* scratch, `room` each */
    uint64_t *tally;       /* scratch, one more */
    uint32_t *index;       /* scratch for looking up keys */
    uint32_t index_room;
    const struct batch *batch;
    uint32_t first, count;
    struct arena called;         /* what foreign functions took and gave in this chunk */
    VECTOR(const char *) texts; /* of them; counted from the batch's on */
    struct fast *fast; /* NULL: there is no fast path, every record is decided on the general one */
};

/* Plans the run of a program: which instructions, in which memory. */
void plan_make(struct plan *plan, struct arena *arena, const struct program *program, bool keep);

/* --- reason sets --------------------------------------------------------------------------------- */

void reasons_begin(struct machine *machine);
void reasons_end(struct machine *machine);
/* Empties all sets and numbers the inputs of this chunk; false when there are more than numbers. */
bool reasons_reset(struct machine *machine);
uint32_t reasons_unite(struct machine *machine, uint32_t a, uint32_t b);

/* --- columns ------------------------------------------------------------------------------------- */

struct truth_view {
    const uint8_t *low, *high;
    const uint32_t *reasons;
};
struct word_view {
    const int64_t *low, *high;
    const uint32_t *reasons;
};

static inline uint32_t step_lanes(const struct machine *machine, const struct step *step)
{
    return machine->spaces[step->space].lanes;
}

static inline bool is_known(const struct machine *machine, uint32_t reg)
{
    return machine->columns[reg].known && !machine->force_general;
}

static inline struct truth_view truth_of(const struct machine *machine, uint32_t reg)
{
    const struct column *column = &machine->columns[reg];
    return (struct truth_view){column->flags, column->known ? column->flags : column->flags_high,
                               column->known ? machine->none : column->reasons};
}

static inline struct word_view word_of(const struct machine *machine, uint32_t reg)
{
    const struct column *column = &machine->columns[reg];
    return (struct word_view){column->words, column->known ? column->words : column->words_high,
                              column->known ? machine->none : column->reasons};
}

/* The column of the result, first taken to be known. */
static inline struct column *result_of(struct machine *machine, const struct step *step)
{
    struct column *column = &machine->columns[step->result];
    column->known = true;
    return column;
}

/* Called when both ends of a general result stand: finds the lanes that are no points, and, if there are any,
 * makes the column general with reasons still empty and returns true. */
KERNEL bool settle_truth(struct machine *machine, const struct step *step);
KERNEL bool settle_word(struct machine *machine, const struct step *step);
/* Adds an operand's reasons to those of the result, in lanes that settle_… found open (and where mask is 1,
 * if there is a mask). */
KERNEL void fold_reasons(struct machine *machine, const struct step *step, const uint32_t *reasons,
                         const uint8_t *mask);

/* The record of that lane cannot be decided; the first problem of a record stays. */
void mark_problem(struct machine *machine, const struct step *step, uint32_t lane, const char *problem);

/* --- ends ---------------------------------------------------------------------------------------- */

static inline bool is_infinite(int64_t end)
{
    return end == AMOUNT_INFINITY || end == AMOUNT_MINUS_INFINITY;
}

static inline int64_t least_of(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t greatest_of(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* An end that was computed in 128 bits. A lower end below 64 bits is unbounded, and so is an upper one above.
 * An end that leaves on the other side leaves with all the interval: *left becomes true, and the end stays
 * finite. */
static inline int64_t lower_end(wide value, bool *left)
{
    if (value <= AMOUNT_MINUS_INFINITY)
        return AMOUNT_MINUS_INFINITY;
    if (value < AMOUNT_INFINITY)
        return (int64_t)value;
    *left = true;
    return AMOUNT_INFINITY - 1;
}

static inline int64_t upper_end(wide value, bool *left)
{
    if (value >= AMOUNT_INFINITY)
        return AMOUNT_INFINITY;
    if (value > AMOUNT_MINUS_INFINITY)
        return (int64_t)value;
    *left = true;
    return AMOUNT_MINUS_INFINITY + 1;
}

static inline int64_t negate_end(int64_t end)
{
    if (end == AMOUNT_INFINITY)
        return AMOUNT_MINUS_INFINITY;
    return end == AMOUNT_MINUS_INFINITY ? AMOUNT_INFINITY : -end;
}

/* Sums of ends. An unbounded summand makes the sum unbounded. */
static inline int64_t add_lower(int64_t a, int64_t b, bool *left)
{
    if (is_infinite(a) || is_infinite(b))
        return is_infinite(a) ? a : b;
    return lower_end((wide)a + b, left);
}

static inline int64_t add_upper(int64_t a, int64_t b, bool *left)
{
    if (is_infinite(a) || is_infinite(b))
        return is_infinite(a) ? a : b;
    return upper_end((wide)a + b, left);
}

/* a < b for rates, numerator << 32 | denominator; the infinities are no rates but ends of an unknown one. */
static inline bool rate_less(int64_t a, int64_t b)
{
    if (a == AMOUNT_MINUS_INFINITY || b == AMOUNT_INFINITY)
        return a != b;
    if (b == AMOUNT_MINUS_INFINITY || a == AMOUNT_INFINITY)
        return false;
    return (a >> 32) * (b & UINT32_MAX) < (b >> 32) * (a & UINT32_MAX);
}

/* Runs the kernel of a step. */
KERNEL step_runner run_opcode;
step_runner run_opcode_avx2;
/* The one with the widest vectors that are wanted and that the processor has. */
step_runner *kernels_of(enum vectors vectors);

/* --- one function an opcode ---------------------------------------------------------------------- */

#define OPCODE(name, storage, operands, spaces, meaning)                                                     \
    KERNEL void run_##name(struct machine *machine, const struct step *step);
#include "code/opcode.def"
#undef OPCODE

#endif
