/* SPDX-License-Identifier: Apache-2.0 */
/* The loops for x86-64 processors with AVX2. */
#include <config.h>

#include "exec/loops.h"

#ifdef LOOPS_X86
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC target("avx2")
#endif
#define LOOPS_AVX2
#define LOOPS_NAME loops_avx2
#include "exec/loops_body.h"
#ifdef __clang__
#pragma clang attribute pop
#endif
#endif
