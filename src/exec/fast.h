/* SPDX-License-Identifier: Apache-2.0 */
/* Private to exec/: the fast path, a second plan of the same program for records that lack nothing that
 * matters.
 *
 * Its values are plain words of as few bytes as their range needs. Ranges follow from the bounds of the
 * fields in the verified schema and from nothing that a program claims, so a hostile image gains nothing.
 * Instructions become simpler ones where ranges and constants allow, equal ones become one, and what nobody
 * reads is left out.
 *
 * An operation is a plain loop (loops.h), or the kernel of its opcode run on 64-bit words. Whatever is not
 * plain in a record (a missing value that matters, an overflow, FAIL …) makes the record *open*, and open
 * records are decided again on the general path. So both paths give the same decision, and only the general
 * one words errors.
 */
#ifndef YOKO_EXEC_FAST_H
#define YOKO_EXEC_FAST_H

#include "exec/kernel.h"
#include "exec/loops.h"

enum fast_kind {
    FAST_NUMBER,  /* the same in all lanes: `low` */
    FAST_FIELD,   /* a column of the batch */
    FAST_MISSING, /* the missing marks of a field, a flag */
    FAST_ZEROS,   /* 0, but as a column */
    FAST_MADE     /* the result of an operation */
};

/* A flag is a word of one byte that is 0 or 1. */
struct fast_value {
    enum fast_kind kind;
    uint8_t width;     /* bytes of a word */
    uint32_t space;    /* of no meaning for a number */
    int64_t low, high; /* its range */
    uint32_t field;
    uint32_t made;    /* the operation */
    uint32_t as[4];   /* the same value in another width, by its logarithm, or NONE */
    uint32_t slot;    /* of memory; NONE: it has no memory of its own */
    uint32_t readers; /* how many wanted operations, and decisions, read it */
    uint32_t last;    /* the last operation that reads it */
};

struct fast_operation {
    enum loop loop; /* LOOPS: a kernel */
    uint8_t width;  /* of the loop */
    uint32_t space;
    uint32_t result, a, b, c; /* values; NONE where there is no such operand */
    int64_t numbers[4];
    const struct step *step; /* of a kernel */
    uint32_t *operands;      /* of a kernel: values of 64 bits or flags, in the order of step_registers */
    uint32_t operand_count;
    bool wanted;
    uint32_t bytes; /* that it reads and writes in a lane */
    uint32_t next;  /* in its chain of the table of operations */
};

struct fast_slot {
    uint32_t space;
    uint8_t width;
    size_t offset;
};

struct fast {
    const struct loops *loops;
    VECTOR(struct fast_value) values;
    VECTOR(struct fast_operation) operations; /* in order; those not wanted are taken out */
    VECTOR(struct fast_slot) slots;
    uint32_t *value_of;       /* by register: its value, or NONE */
    bool *matters;            /* by field: a record without it is decided on the general path */
    bool *follows;            /* by field: its absence is followed lane by lane instead */
    bool following;           /* there is such a field */
    bool *often;              /* by field: many records lacked it, so it had better be followed, too */
    bool adapts;              /* there is such a field */
    VECTOR(uint32_t) marks;   /* flags: where one is set, the record is decided on the general path */
    struct fast *before;      /* while machine->fast is made anew: what it takes the place of */
    bool *found;              /* by register, of FETCH_WORD: a reference to no line does not matter */
    const void **at;          /* by value, in the chunk at hand */
    VECTOR(uint32_t) fields;  /* values that are columns of the batch */
    VECTOR(uint32_t) gathers; /* fields that the general path reads */
    uint8_t *zeros;           /* room for a word in each lane */
    void *spare;              /* upper ends that kernels write although there are none */
    uint32_t *spare_reasons;  /* likewise */
    uint8_t *open;            /* by record of the chunk, and some room behind */
    uint32_t *next;           /* by space: lanes of the chunk behind this one */
    uint32_t *place;          /* by open record: its number among them */
    uint32_t *opened;         /* the open records, in order */
    uint32_t open_count;
    bool all_open;           /* the general path decided the chunk as it is */
    struct machine *general; /* decides open records */
    struct batch batch;      /* of open records */
    struct arena gathered;   /* that batch's memory */
    struct arena planned;    /* what lives as long as the machine */
};

/* The range of a register on plain lanes. */
struct word_range {
    int64_t low, high;
};
struct word_range *ranges_find(struct arena *arena, const struct program *program);

/* Finds out which missing values matter: `matters` and `found`. */
void guard_find(struct fast *fast, const struct machine *machine, struct arena *arena);

/* Whether an instruction can be an error of its record. */
bool guard_can_fail(enum opcode opcode);

/* Makes the fast plan of machine's program from its plan. */
void fast_plan(struct fast *fast, const struct machine *machine, struct arena *arena);

/* Makes machine->fast, after the plan. */
void fast_make(struct machine *machine, const struct machine_options *options);
/* Makes it anew where so many records were open that absence had better be followed. What an earlier run left
 * is gone. */
void fast_adapt(struct machine *machine);
void fast_end(struct fast *fast);
/* Lays out the values' memory in machine->lanes, for the rooms of the spaces. */
void fast_room(struct machine *machine);
/* Decides the chunk at hand. */
void fast_run(struct machine *machine);
/* What open records need, once the plan is made. */
void open_begin(struct machine *machine);
/* Opens the records of the chunk that lack something that matters; returns how many are open. */
uint32_t open_missing(struct machine *machine);
/* Opens the records in which absence that is followed shows, once the operations have run. */
void open_marked(struct machine *machine);
/* Makes fast->batch of the records that are open now; false when there is none. */
bool gather_opened(struct machine *machine);
/* A record is not plain after all. */
void fast_open(struct machine *machine, uint32_t record);
/* The machine that decided the record of a lane on the general path, with the lane's number there; NULL: it
 * was decided here. */
const struct machine *fast_place(const struct machine *machine, uint32_t space, uint32_t *lane);
/* The other way round for a line (or record) of the general machine. */
uint32_t fast_line(const struct machine *machine, uint32_t space, uint32_t line);
/* The value of a kept register in a lane that was decided here. */
int64_t fast_word(const struct machine *machine, uint32_t reg, uint32_t lane);
/* machine_take, whatever open records have. */
void fast_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
               void *words);
unsigned fast_width(const struct machine *machine, uint32_t reg);

/* The registers that a step reads as operands of its own, besides its operand list; returns how many. */
uint32_t step_registers(const struct step *step, uint32_t registers[3]);

#endif
