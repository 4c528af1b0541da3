/* SPDX-License-Identifier: Apache-2.0 */
/* What the processor at hand has beyond what every one of its kind has. */
#ifndef YOKO_BASE_PROCESSOR_H
#define YOKO_BASE_PROCESSOR_H

#include <stdbool.h>

bool processor_has_avx2(void); /* and BMI1 */
/* The parts of AVX-512 that the loops are compiled for: F, BW, VL, DQ; and BMI2. */
bool processor_has_avx512(void);
bool processor_has_vbmi2(void); /* the part of AVX-512 that brings bytes together, which came later */

#endif
