/* SPDX-License-Identifier: Apache-2.0 */
/* Programs and batches made by chance from a seed: sound, and as odd as sound ones can be. */
#ifndef YOKO_SAMPLE_H
#define YOKO_SAMPLE_H

#include "code/program.h"
#include "exec/batch.h"

struct chance {
    uint64_t state;
};
uint32_t chance_below(struct chance *chance, uint32_t limit);

/* Fields of the sample's schema. */
enum sample_field {
    FIELD_ID,
    FIELD_TRUTH,
    FIELD_TRUTH_2,
    FIELD_AMOUNT,
    FIELD_AMOUNT_2,
    FIELD_RATE,
    FIELD_DATE,
    FIELD_YEAR,
    FIELD_CHOICE,
    FIELD_SET,
    FIELD_KEY,
    FIELD_LINE_TRUTH,
    FIELD_LINE_AMOUNT,
    FIELD_LINE_REFERENCE,
    FIELD_LINE_DATE,
    FIELD_KEY_2,
    SAMPLE_FIELDS
};

void sample_schema(struct arena *arena, struct schema *schema);
/* Gives the sample's schema bounds by chance, within its own: fields whose words have one, two and four bytes, those that have one
 * value alone, and lists without a bound. */
void sample_narrow(struct schema *schema, struct chance *chance);
/* A batch whose lists have up to `most` lines a record, and where one value in `missing` is missing (0:
 * none). */
struct batch *sample_batch(struct arena *arena, const struct schema *schema, uint32_t records, uint32_t most,
                           uint32_t missing, struct chance *chance);
/* The same batch as a reader may leave it that has met none of a list's lines, and no value of a field: they are not there. */
struct batch *sample_bare(const struct schema *schema, const struct batch *batch);
/* Of what a program is made. */
enum sample_form {
    SAMPLE_ANYTHING,
    SAMPLE_FLAT,  /* nothing between the application and its lists */
    SAMPLE_BOUNDED /* what has ends in narrow words: no rates, nothing along a list or chosen among lines, and amounts that
                    * stay far from 64 bits */
};
/* A program with the sample's schema, about `count` instructions and everything a program can name. */
struct program *sample_program(struct arena *arena, uint32_t count, enum sample_form form, struct chance *chance);

#endif
