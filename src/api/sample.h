/* SPDX-License-Identifier: Apache-2.0 */
/* Several schemes over one vocabulary, and what their applications are likely to look like. */
#ifndef YOKO_API_SAMPLE_H
#define YOKO_API_SAMPLE_H

#include "api/workplace.h"
#include "sample/generate.h"

/* What several schemes read records by: a field is used if any version of any of them uses it. */
struct scheme_union {
    struct schema schema;
    const struct program **programs; /* of all versions */
    uint32_t program_count;
};

/* Makes it in the call's arena. False, reported, when two schemes have different vocabularies. */
bool scheme_union_make(struct yoko *yoko, const struct yoko_scheme *const *schemes, size_t count,
                       struct scheme_union *all);

/* The distribution of a file, or, with `path` NULL, of the file that lies beside the schemes' vocabulary
 * (vocabulary/ID.sample). NULL, reported, when it cannot be read or has mistakes. */
const struct distribution *load_distribution(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                                             size_t count, const struct scheme_union *all, const char *path);

#endif
