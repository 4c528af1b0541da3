/* SPDX-License-Identifier: Apache-2.0 */
/* Foreign functions: where they come from, and calls of them.
 *
 * A function answers with 0 when all is well, else with a number that the scheme may give a meaning to. Its
 * result goes where its last pointers say:
 *
 *     int symbol(OPERANDS…, RESULT *result);
 *     int symbol(size_t count, const OPERANDS *…, RESULT *results, int *answers);      a column (列)
 *
 *     真偽 bool   円, 人, 数 … int64_t in units of the declared scale   率 two of int64_t: numerator, denominator
 *     日付 int32_t, days since 1970-01-01   年度 int32_t   文字 const char *, UTF-8, borrowed for the call
 *
 * A function of a host has a `void *context` before all that. Calls come from all threads that decide.
 */
#ifndef YOKO_EXEC_FOREIGN_H
#define YOKO_EXEC_FOREIGN_H

#include "code/program.h"

typedef void foreign_function(void);

enum foreign_fault {
    FOREIGN_READY,
    FOREIGN_NO_LIBRARY,      /* it was not given */
    FOREIGN_NO_SYMBOL,       /* it lacks the function */
    FOREIGN_OTHER_SIGNATURE, /* the host has it with other types */
    FOREIGN_UNSUPPORTED      /* this build calls none */
};

struct foreign_frame;
struct foreign_binding {
    enum foreign_fault fault;
    foreign_function *function;
    bool has_context;
    void *context;
    const char *hash;                  /* SHA-256 of the library, hexadecimal; NULL: a function of the host */
    const char *given;                 /* the host's signature; else NULL */
    const struct foreign_frame *frame; /* how it is called */
};

/* Works out the frame of a binding whose function is known. False when this build or machine cannot call it. */
bool foreign_prepare(struct arena *arena, const struct foreign *foreign, struct foreign_binding *binding);

/* Calls it. `operands` has a pointer to each operand (of a column: to its array), a 率 has two; then follow those
 * of the result. A column has `count` first and `answers` last by itself. */
int foreign_invoke(const struct foreign_binding *binding, void **operands, size_t count, int *answers);

/* How many places of a frame a value takes. */
static inline uint32_t foreign_places(const struct foreign_value *value)
{
    return value->format.type == TYPE_RATE ? 2 : 1;
}

#endif
