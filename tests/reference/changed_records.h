/* SPDX-License-Identifier: Apache-2.0 */
/* Records made from kept ones by chance: values left out, turned round, moved by one, taken from another record, or put
 * at their limits; lines dropped, doubled and exchanged. */
#ifndef YOKO_CHANGED_RECORDS_H
#define YOKO_CHANGED_RECORDS_H

#include "base/text.h"
#include "sample.h"

#include <jansson.h>

/* Adds the records of a file of cases ({"record": …} a line) and `copies` changed ones of each. False when it cannot be
 * read. */
bool changed_records(const char *path, unsigned copies, struct chance *chance, struct buffer *out);

#endif
