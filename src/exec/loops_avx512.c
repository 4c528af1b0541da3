/* SPDX-License-Identifier: Apache-2.0 */
/* The loops for x86-64 processors with AVX-512. */
#include <config.h>

#include "exec/loops.h"

#ifdef LOOPS_X86
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,bmi2"))),             \
                             apply_to = function)
#else
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,bmi2,prefer-vector-width=512")
#endif
#define LOOPS_AVX512
#define LOOPS_NAME loops_avx512
#include "exec/loops_body.h"
#ifdef __clang__
#pragma clang attribute pop
#endif
#endif
