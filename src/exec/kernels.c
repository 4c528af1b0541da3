/* SPDX-License-Identifier: Apache-2.0 */
/* The choice of the kernels that this processor has. */
#include <config.h>

#include "base/processor.h"
#include "exec/kernel.h"
#include "exec/loops.h"

step_runner *kernels_of(enum vectors vectors)
{
#if defined(LOOPS_X86) && defined(__OPTIMIZE__)
    if (vectors != VECTORS_BASELINE && processor_has_avx2())
        return run_opcode_avx2;
#endif
    (void)vectors;
    return run_opcode;
}
