/* SPDX-License-Identifier: Apache-2.0 */
/* Why the system refused something, in words for people. */
#ifndef YOKO_BASE_REASON_H
#define YOKO_BASE_REASON_H

#include <stdbool.h>

/* An errno in the reader's language. The C library's own texts are translated only where its translations are
 * installed; these always are. Borrowed; an error without words of ours has the C library's, until the next
 * call. */
const char *system_reason(int error);
/* The same of a file that cannot be made. */
const char *making_reason(int error);
/* Whether it says that there is no such file where one was looked for; else there may be one, and opening it tells what
 * is wrong. */
bool is_absence(int error);

#endif
