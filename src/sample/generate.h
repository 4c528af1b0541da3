/* SPDX-License-Identifier: Apache-2.0 */
/* Applications by chance: one at a time, each from its number alone, and handed on as columns or as text. */
#ifndef YOKO_SAMPLE_GENERATE_H
#define YOKO_SAMPLE_GENERATE_H

#include "io/batch_build.h"
#include "sample/distribution.h"

/* The values of one application. */
struct sampled {
    char id[48];
    uint32_t *lines; /* by list */
    int64_t **words; /* by field, a word a line; NULL: the field has no row */
    uint8_t **known; /* likewise: whether there is a value */
};

struct sampler {
    const struct distribution *distribution;
    uint64_t seed;
    struct sampled sampled; /* made last */
};

/* Room for the values; all in `arena`. */
void sampler_begin(struct sampler *sampler, struct arena *arena, const struct distribution *distribution,
                   uint64_t seed);
/* Makes application `number`, from 1 on. */
void sampler_make(struct sampler *sampler, uint64_t number);

/* Adds the application made last to a batch. */
void sampled_build(const struct sampler *sampler, struct batch_builder *builder);
/* As a JSON object on one line, with its end; only fields that `used` has, or that are required or keys. */
void sampled_json(const struct sampler *sampler, const bool *used, struct buffer *out);
/* CSV: the header and the rows of the applications (space 0) or of a list. */
void sampled_csv_header(const struct sampler *sampler, const bool *used, uint32_t space, struct buffer *out);
void sampled_csv(const struct sampler *sampler, const bool *used, uint32_t space, struct buffer *out);

#endif
