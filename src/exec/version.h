/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme whose text changes on certain days: one program a period, and which of them decides a record. */
#ifndef YOKO_EXEC_VERSION_H
#define YOKO_EXEC_VERSION_H

#include "code/program.h"
#include "exec/batch.h"

/* The field that a record is dated by. */
#define DATED_FIELD "申請日"

struct version {
    int32_t from;                  /* the first day that it covers; INT32_MIN: no day is before it */
    const struct program *program; /* borrowed */
};

/* At least one version, the oldest first; all of one vocabulary. With a single one no record's date is asked
 * for. */
struct versions {
    struct version *items;
    uint32_t count;
    struct schema schema; /* what records are read by: a field is used if any version uses it */
    uint32_t dated;       /* the field 申請日, or NONE */
};

/* Makes the common schema of versions that differ in nothing but `used`; memory comes from `arena`. */
struct versions versions_make(struct arena *arena, struct version *items, uint32_t count);

/* Whether records read for the one can be decided by the other: the same lists, fields and choices. */
bool schema_same(const struct schema *a, const struct schema *b);

/* The number of the version in force on a record's 申請日, of the newest where the record has none; NONE when
 * its day is before all versions. */
uint32_t version_of_record(const struct versions *versions, const struct batch *batch, uint32_t record);

/* The 申請日 of a record that has one. */
int32_t version_day(const struct versions *versions, const struct batch *batch, uint32_t record);

#endif
