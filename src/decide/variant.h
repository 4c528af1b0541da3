/* SPDX-License-Identifier: Apache-2.0 */
/* Variants of one record: the same application with something in it changed, decided by the same program.
 * They are laid side by side into batches and run through the machine at once. */
#ifndef YOKO_DECIDE_VARIANT_H
#define YOKO_DECIDE_VARIANT_H

#include "base/memory.h"
#include "decide/decide.h"

enum change_kind {
    CHANGE_VALUE,  /* a field has another value, or none */
    CHANGE_REMOVE, /* a line is not there */
    CHANGE_REPEAT, /* at the end of its list there is one more line, the same as `line` but for its key */
    CHANGE_ADD     /* at the end of its list there is one more line, of which nothing is known */
};

/* What is changed about a record. */
struct change {
    enum change_kind kind;
    uint32_t space; /* of a line that goes or comes; a VALUE has that of its field */
    uint32_t field; /* VALUE */
    uint32_t line;  /* of the record's own lines, from 0; 0 for a field of the application */
    bool missing;   /* the record lacks it then; else it has `value` */
    int64_t value;
};

struct variant {
    const struct change *changes;
    uint32_t count;
};

/* What became of a variant. */
struct outcome {
    bool undecided; /* an error of the record: nothing below is set */
    enum verdict verdict;
    struct answer grant;     /* 補助額 */
    struct lane key;         /* 決め手 */
    enum standing *standing; /* by test of the program: of requirements that apply */
    const char **missing;    /* 不足項目 */
    uint32_t missing_count;
    enum standing *watched; /* of the flags that were asked for */
};

/* Flags of the application that an outcome also tells of; count 0: none. */
struct watch {
    const uint32_t *registers;
    uint32_t count;
};

/* How many variants of a record with that many lines in all can be decided at a fixed cost: at most
 * as many as the limit allows, and fewer when all of them together would have more than VARIANT_LANES lines. */
#define VARIANT_LANES 500000
uint32_t variants_affordable(const struct memory *memory, uint32_t lines);

/* Decides variants of record `record` of a batch; fills one outcome each. What outcomes hold lives in the
 * arena; `watch` NULL: nothing besides. A field whose default is another field (認定台数 is 数量 unless told) changes with that one, where
 * it holds the same value. */
void variants_decide(struct memory *memory, struct arena *arena, const struct program *program,
                     const struct batch *batch, uint32_t record, const struct variant *variants,
                     uint32_t count, const struct watch *watch, struct outcome *outcomes);

#endif
