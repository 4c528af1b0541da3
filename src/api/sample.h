/* SPDX-License-Identifier: Apache-2.0 */
/* Several schemes by which one application is read, and what their applications are likely to look like. */
#ifndef YOKO_API_SAMPLE_H
#define YOKO_API_SAMPLE_H

#include "api/workplace.h"
#include "code/schema_union.h"
#include "sample/generate.h"

/* What several schemes read records by: the fields of all of them, each used if any version of any of them uses it. */
struct scheme_union {
    struct schema_union united;
    const struct program **programs; /* of all versions */
    const struct schema_map **maps;  /* by program: of its scheme */
    uint32_t program_count;
};

/* Makes it in the call's arena. False, reported, when two schemes declare something otherwise that has one name. */
bool scheme_union_make(struct yoko *yoko, const struct yoko_scheme *const *schemes, size_t count,
                       struct scheme_union *all);

/* The distribution of a file, or, with `path` NULL, of the file that lies beside the schemes' vocabulary
 * (vocabulary/ID.sample). NULL, reported, when it cannot be read or has mistakes. */
const struct distribution *load_distribution(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                                             size_t count, const struct scheme_union *all, const char *path);

#endif
