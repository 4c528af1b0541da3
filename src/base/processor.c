/* SPDX-License-Identifier: Apache-2.0 */
/* Asks what the processor has: the C library, which has found out when the program began, where it tells. Asking the
 * processor itself, as the compiler's own functions do at each start, takes 8 microseconds a question on a virtual machine. */
#include <config.h>

#include "base/processor.h"

#if defined(__x86_64__) && defined(HAVE_SYS_PLATFORM_X86_H)
#include <sys/platform/x86.h>
#define WORD_BITS 32u /* of the table's words, of which a leaf has four */

/* CPU_FEATURE_ACTIVE, whose shift of a signed 1 into the highest bit the standard leaves undefined. */
static bool is_active(unsigned feature)
{
    const struct cpuid_feature *leaf = __x86_get_cpuid_feature_leaf(feature / (4 * WORD_BITS));
    return leaf->active_array[feature / WORD_BITS % 4] >> feature % WORD_BITS & 1;
}
#define HAS(library, compiler) is_active(x86_cpu_##library)
#elif defined(__x86_64__) && defined(__GNUC__)
#define HAS(library, compiler) (__builtin_cpu_supports(compiler) != 0)
#else
#define HAS(library, compiler) false
#endif

bool processor_has_avx2(void)
{
    return HAS(AVX2, "avx2") && HAS(BMI1, "bmi");
}

bool processor_has_avx512(void)
{
    return HAS(AVX512F, "avx512f") && HAS(AVX512BW, "avx512bw") && HAS(AVX512VL, "avx512vl") &&
           HAS(AVX512DQ, "avx512dq") && HAS(BMI2, "bmi2");
}

bool processor_has_vbmi2(void)
{
    return HAS(AVX512_VBMI2, "avx512vbmi2");
}
