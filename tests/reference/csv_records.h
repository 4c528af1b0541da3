/* SPDX-License-Identifier: Apache-2.0 */
/* Records of JSON as the files of CSV that say the same: one of the applications, and one for each list. */
#ifndef YOKO_CSV_RECORDS_H
#define YOKO_CSV_RECORDS_H

#include "base/text.h"
#include "code/schema.h"

#define CSV_SPACES 8 /* records of more lists are not written */
struct csv_records {
    const struct schema *schema;
    struct buffer files[CSV_SPACES]; /* by space */
};

void csv_records_begin(struct csv_records *records, const struct schema *schema);
/* Adds a record without input errors. False: it holds what CSV cannot say (spaces at the ends of a text, control
 * characters), and nothing was added. */
bool csv_records_add(struct csv_records *records, struct memory *memory, const char *text, size_t length);
void csv_records_end(struct csv_records *records);

#endif
