/* SPDX-License-Identifier: Apache-2.0 */
/* Where two texts differ, line by line. */
#ifndef YOKO_BASE_DIFFERENCE_H
#define YOKO_BASE_DIFFERENCE_H

#include "base/text.h"

/* Lines [before, before + before_count) of the one text stand as [after, after + after_count) in the other;
 * from 0. */
struct difference {
    uint32_t before, before_count, after, after_count;
};
struct differences {
    VECTOR(struct difference) list; /* in order, with equal lines between them */
};

/* A shortest list of differences; of texts that have more than some thousand, one that is not the shortest.
 */
struct differences differences(struct arena *arena, const char *before, size_t before_length,
                               const char *after, size_t after_length);
/* The same as people and programs read it: a unified diff with three lines around each difference; nothing
 * when the texts are equal. */
void difference_print(struct arena *arena, struct buffer *out, const char *name, const char *before,
                      size_t before_length, const char *after, size_t after_length);

#endif
