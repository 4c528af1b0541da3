/* SPDX-License-Identifier: Apache-2.0 */
/* The kernels once more, for x86-64 processors with AVX2. */
#include <config.h>

#include "base/number.h"
#include "exec/foreign.h"
#include "exec/loops.h"
#include "exec/machine.h"

#include <string.h>

#if defined(LOOPS_X86) && defined(__OPTIMIZE__)
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC target("avx2")
#endif
#define KERNELS_AVX2
/* Two opcodes have no kernel. */
#pragma GCC diagnostic ignored "-Wunused-function"
#include "exec/kernel_arithmetic.c"
#include "exec/kernel_compare.c"
#include "exec/kernel_entry.c"
#include "exec/kernel_foreign.c"
#include "exec/kernel_list.c"
#include "exec/kernel_logic.c"
#include "exec/kernel_point.c"
#include "exec/kernel_reference.c"
#include "exec/kernel_round.c"
#include "exec/kernel_run.c"

void run_opcode_avx2(struct machine *machine, const struct step *step)
{
    run_opcode(machine, step);
}
#ifdef __clang__
#pragma clang attribute pop
#endif
#endif
