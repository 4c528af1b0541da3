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
 * plain in a record (a missing value that matters, an overflow, FAIL …) makes the record *open*. Open records
 * are decided again by their ends (ends.h) where that is possible, else on the general path. So all paths
 * give the same decision, and only the general one words errors and names what is missing.
 */
#ifndef YOKO_EXEC_FAST_H
#define YOKO_EXEC_FAST_H

#include "exec/kernel.h"
#include "exec/lines.h"
#include "exec/loops.h"

#define STRETCH 64 /* lanes or marks that are taken together */
#define WIDTHS  5  /* of values: 1, 2, 4, 8 bytes and a bit */

enum fast_kind {
    FAST_NUMBER,  /* the same in all lanes: `low` */
    FAST_FIELD,   /* a column of the batch */
    FAST_MISSING, /* the missing marks of a field, a flag */
    FAST_ZEROS,   /* 0, but as a column */
    FAST_MADE     /* the result of an operation */
};

/* A flag of the application is a word of one byte that is 0 or 1; a flag of a list is a bit, but where it is a field or
 * what a kernel gives. */
#define WIDTH_BIT 0
struct fast_value {
    enum fast_kind kind;
    uint8_t width;     /* bytes of a word, or WIDTH_BIT */
    uint32_t space;    /* of no meaning for a number */
    int64_t low, high; /* its range */
    uint32_t field;
    uint32_t made;    /* the operation */
    uint32_t as[WIDTHS]; /* the same value in another width, by its number, or NONE */
    uint32_t slot;    /* of memory; NONE: it has no memory of its own */
    uint32_t readers; /* how many wanted operations, and decisions, read it */
    uint32_t last;    /* the last operation that reads it */
};

struct fast_operation {
    enum loop loop; /* LOOPS: a kernel; above: a loop between spaces */
    uint8_t width;  /* of the loop */
    uint32_t space;
    uint32_t list;            /* of a loop between spaces: whose lines it is about */
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
    bool whole; /* of a flat plan: it has room for the chunk, not only for a part of it */
    size_t offset;
};

/* A plan without lists is *flat*. Its chunks are larger than the caches, so that the open records of one are
 * many enough for vectors; its operations run over one part of the chunk after the other, and only what is
 * asked for afterwards is kept of all of them. */
#define FAST_PART  2048  /* records of a part */
#define FAST_CHUNK 65536 /* … of a chunk, unless told */
#define LIST_CHUNK 4096  /* … of a plan with lists, which has no parts */

/* Room that grows as it is asked for. */
struct gathered_room {
    void *bytes;
    size_t size;
};
struct gathered_column {
    struct gathered_room values, missing;
};

/* The range of a register on plain lanes. */
struct word_range {
    int64_t low, high;
};

/* What a plan takes for granted of every record: the range of each field, and how many lines of each list there are
 * at most (0: no limit). */
struct bounds {
    struct word_range *fields;
    uint32_t *lines;
    bool narrower; /* than the schema's, so each chunk is looked at before */
};

/* When words are narrowed. */
struct narrowing {
    bool possible;     /* there are fields that are wider than most of their values need */
    bool at_once;      /* from the first chunk on, for tests */
    uint32_t seen;     /* records so far, up to as many as are waited for */
    uint32_t wait;     /* chunks until words are narrowed (again) */
    uint32_t patience; /* … after the next that does not fit */
};

/* A column whose items of the open records are to be copied. */
struct pick {
    void *into;
    const void *items;
};

/* A field's gaps within the chunk at hand: a run of batch_column's gaps. */
struct gap_run {
    uint32_t first, end;
};

struct fast {
    const struct loops *loops;
    list_function *list; /* loops_list of them */
    struct bounds bounds;
    struct narrowing narrowing;
    uint8_t *widths; /* by register: bytes that its value may take, whatever the plan */
    VECTOR(struct fast_value) values;
    VECTOR(struct fast_operation) operations; /* in order; those not wanted are taken out */
    VECTOR(struct fast_slot) slots;
    uint32_t *value_of;       /* by register: its value, or NONE */
    bool *matters;            /* by field: a record without it is decided on the general path */
    bool *follows;            /* by field: its absence is followed lane by lane instead */
    bool following;           /* there is such a field */
    bool *often;              /* by field: many records lacked it, so it had better be followed, too */
    bool adapts;              /* there is such a field */
    VECTOR(uint32_t) marks;   /* flags: where one is set, the record is decided on the general path; once all are made,
                               * they are the application's */
    VECTOR(uint32_t) roots;   /* other values that are asked for after a run */
    struct fast *before;      /* while machine->fast is made anew: what it takes the place of */
    bool *found;              /* by register, of FETCH_WORD: a reference to no line does not matter */
    const void **at;          /* by value, in the chunk at hand */
    VECTOR(uint32_t) fields;  /* values that are columns of the batch */
    VECTOR(uint32_t) gathers; /* fields that the general path reads */
    struct lines *lines;      /* by space */
    uint8_t *zeros;           /* room for a word in each lane */
    void *spare;              /* upper ends that kernels write although there are none */
    uint32_t *spare_reasons;  /* likewise */
    uint8_t *open;            /* by record of the chunk, and some room behind */
    uint32_t next;            /* of a flat plan: records of the chunk behind this one */
    uint16_t *place;          /* by open record: its number among them */
    uint32_t *opened;         /* the open records, in order */
    uint32_t open_count;
    struct gap_run *gaps; /* by field */
    struct pick *picks[4]; /* by logarithm of the width: what is to be copied */
    uint32_t pick_counts[4];
    uint32_t pick_room; /* for how many records */
    bool flat;
    uint32_t part;           /* the first record of the part at hand */
    VECTOR(uint32_t) kept;   /* of a flat plan: values whose slots are whole */
    bool all_open;           /* all of the chunk is open, and was decided as it is */
    bool by_ends;            /* the open records were decided by their ends … */
    bool by_general;         /* … on the general path; both once what only that knows was asked for */
    uint32_t open_seen;      /* open records so far, until there is a plan of their ends */
    bool tried;              /* it has been found out whether there can be such a plan … */
    bool has_ends;           /* … and there is */
    struct machine *ends;    /* runs it */
    struct machine *general; /* decides open records on the general path; NULL until it is asked to */
    bool padded; /* the batch at hand has room for a stretch behind its lanes, so that vectors leave no
                  * rest of them to go through one by one */
    struct end_answer *end_answers;           /* of a plan of ends: what it has for a register; else NULL */
    bool *lacking;                            /* by field: an open record may lack it, in a plan of ends */
    struct batch batch;                       /* of open records */
    struct gathered_room gathered_lines;      /* which lines it has of a list */
    struct gathered_room *gathered_starts;    /* its memory: by list, */
    struct gathered_column *gathered_columns; /* by field */
    struct arena gathered;                    /* what that lies in */
    struct arena planned;                     /* what lives as long as the machine */
};

/* Of what `lines` words of a range, or fewer, add up to; 0 lines: no limit of their own. */
struct word_range range_of_sum(struct word_range range, uint32_t lines);
/* Whether a register can never be more than another: they are the same, or one is the least of some of which
 * the other is one. */
bool range_is_at_most(const struct program *program, uint32_t reg, uint32_t other);
struct word_range *ranges_find(struct arena *arena, const struct program *program,
                               const struct bounds *bounds);

struct bounds bounds_of_schema(struct arena *arena, const struct schema *schema);
/* Not much more than the chunk at hand has. */
struct bounds bounds_seen(struct arena *arena, const struct machine *machine);
/* Whether the chunk at hand had better be decided by a plan for other bounds: narrower ones, or the schema's where it
 * has more than the plan takes for granted. Asked once a chunk. */
bool bounds_want_change(struct machine *machine);
void bounds_begin(struct machine *machine, bool at_once);

/* Finds out which missing values matter: `matters` and `found`. */
void guard_find(struct fast *fast, const struct machine *machine, struct arena *arena);

/* Whether none of a program's steps has to do with lists. */
bool plan_is_flat(const struct plan *plan);

/* Whether an instruction can be an error of its record. */
bool guard_can_fail(enum opcode opcode);

/* Makes the fast plan of machine's program from its plan. */
void fast_plan(struct fast *fast, const struct machine *machine, struct arena *arena);
/* Leaves out what nobody reads, joins operations, and gives values their places, once all are made. */
void fast_settle(struct fast *fast, const struct machine *machine, struct arena *arena);

/* Makes machine->fast, after the plan. */
void fast_make(struct machine *machine, const struct machine_options *options);
/* Makes it anew where so many records were open that absence had better be followed, or where the chunk at hand
 * asks for other bounds. What an earlier run left is gone. */
void fast_adapt(struct machine *machine);
void fast_end(struct fast *fast);
/* A plan that is yet to be filled, in the place of the one there may be. */
struct fast *fast_begin(struct machine *machine);
/* Lays out the values' memory in machine->lanes, for the rooms of the spaces. */
void fast_room(struct machine *machine);
/* The bits of lines that loops between spaces read (lines.h): their memory, for the rooms of the spaces, and
 * what they are in the chunk at hand; false when there are more lines than references can name. */
void fast_lines_room(struct machine *machine);
bool fast_lines_prepare(struct machine *machine);
/* Runs a loop between spaces. */
void fast_lines_run(struct machine *machine, const struct fast_operation *operation);
/* Decides the chunk at hand. */
void fast_run(struct machine *machine);
/* Points the values that are fields to the chunk of the batch, and prepares its lines. False when a column is wider than its
 * field asks for, so that the bounds may not hold, or when lines cannot be prepared. */
bool fast_bind(struct machine *machine);
/* Runs the operations over the chunk. */
void fast_operate(struct machine *machine);
/* What open records need, once the plan is made; and its part in machine->lanes, for the room of the application. */
void open_begin(struct machine *machine);
void open_room(struct machine *machine);
/* Opens the records of the chunk that lack something that matters; returns how many are open. */
uint32_t open_missing(struct machine *machine);
/* Opens the records in which absence that is followed shows, once the operations have run. */
void open_marked(struct machine *machine);
/* Before the operations: so many records are open, and perhaps some more will be. */
void gather_begin(struct machine *machine, uint32_t expected);
/* Copies what the open records of a flat plan's part have, while that is in the caches. */
void gather_part(struct machine *machine);
/* Makes fast->batch of the records that are open now; false when there is none. */
bool gather_opened(struct machine *machine);
/* A record is not plain after all. */
void fast_open(struct machine *machine, uint32_t record);
/* Whether the record of a lane is open; then with the lane's number among those of open records. */
bool fast_is_open(const struct machine *machine, uint32_t space, uint32_t *lane);
/* The other way round for a line of the general machine. */
uint32_t fast_line(const struct machine *machine, uint32_t space, uint32_t line);
/* A value in a lane. */
int64_t fast_value_word(const struct fast *fast, uint32_t number, uint32_t lane);
/* The value of a kept register in a lane that was decided here. */
int64_t fast_word(const struct machine *machine, uint32_t reg, uint32_t lane);
/* machine_take, whatever open records have. */
void fast_take(const struct machine *machine, uint32_t reg, uint32_t first, uint32_t count, unsigned width,
               void *words);
/* Words of one width from words of another; what does not fit is cut off. */
void fast_convert(const struct fast *fast, void *into, unsigned width, const void *from, unsigned from_width,
                  uint32_t count);
unsigned fast_width(const struct machine *machine, uint32_t reg);

/* The registers that a step reads as operands of its own, besides its operand list; returns how many. */
uint32_t step_registers(const struct step *step, uint32_t registers[3]);

#endif
