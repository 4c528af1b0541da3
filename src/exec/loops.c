/* SPDX-License-Identifier: Apache-2.0 */
/* The loops for every processor, and the choice of the ones that this processor has. */
#include <config.h>

#include "base/processor.h"

#define LOOPS_NAME loops_baseline
#include "exec/loops_body.h"

const struct loops *loops_of(enum vectors vectors)
{
#ifdef LOOPS_X86
    if ((vectors == VECTORS_BEST || vectors == VECTORS_AVX512) && processor_has_avx512())
        return &loops_avx512;
    if ((vectors == VECTORS_BEST || vectors == VECTORS_AVX2) && processor_has_avx2())
        return &loops_avx2;
#endif
    return vectors == VECTORS_BEST || vectors == VECTORS_BASELINE ? &loops_baseline : NULL;
}

list_function *loops_list(const struct loops *loops)
{
#ifdef LOOPS_X86
    if (loops == &loops_avx512 && processor_has_vbmi2())
        return list_set_by_bytes;
#endif
    return loops->list;
}
