/* SPDX-License-Identifier: Apache-2.0 */
/* A slow, obvious interpreter of programs, to hold the machine against: one record at a time, one lane at a
 * time, each opcode written down from its meaning and the record contract's rules, with no plain loops, no
 * sharing of memory and no code of the machine. */
#ifndef YOKO_REFERENCE_H
#define YOKO_REFERENCE_H

#include "code/program.h"
#include "exec/batch.h"

__extension__ typedef unsigned __int128 reference_set; /* bit 8 * field + line of the record */
#define REFERENCE_LINES  8
#define REFERENCE_FIELDS 16

struct reference_value {
    int64_t low, high;
    reference_set reasons;
};

struct reference {
    struct arena *arena;
    const struct program *program;
    const struct batch *batch;
    uint32_t record;
    const bool *needed;              /* by register: its errors are the record's */
    struct reference_value **values; /* by register, by line of the record */
    enum reference_problem { REFERENCE_FINE, REFERENCE_OVERFLOW, REFERENCE_DIVISION, REFERENCE_FAIL } problem;
    int64_t message; /* FAIL */
    bool *spoilt;    /* by register: it left its range, or something it was made of did */
};

/* Works out all registers for one record of the batch. A list has at most REFERENCE_LINES lines. */
void reference_run(struct reference *reference);
uint32_t reference_lines(const struct reference *reference, uint32_t space);

#endif
