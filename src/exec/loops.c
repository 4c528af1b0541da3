/* SPDX-License-Identifier: Apache-2.0 */
/* The loops for every processor, and the choice of the ones that this processor has. */
#include <config.h>

#define LOOPS_NAME loops_baseline
#include "exec/loops_body.h"

const struct loops *loops_of(enum vectors vectors)
{
#ifdef LOOPS_X86
    bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                  __builtin_cpu_supports("bmi2");
    bool avx2 = __builtin_cpu_supports("avx2");
    if (avx512 && (vectors == VECTORS_BEST || vectors == VECTORS_AVX512))
        return &loops_avx512;
    if (avx2 && (vectors == VECTORS_BEST || vectors == VECTORS_AVX2))
        return &loops_avx2;
#endif
    return vectors == VECTORS_BEST || vectors == VECTORS_BASELINE ? &loops_baseline : NULL;
}
