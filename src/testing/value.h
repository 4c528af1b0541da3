/* SPDX-License-Identifier: Apache-2.0 */
/* Values as an example writes them, turned into the JSON text that records and decisions have. For this
 * folder only. */
#ifndef YOKO_TESTING_VALUE_H
#define YOKO_TESTING_VALUE_H

#include "base/diagnostic.h"
#include "code/schema.h"
#include "syntax/tree.h"

/* A JSON string with its quotes, in the arena. */
const char *json_quoted(struct arena *arena, const char *text);
/* "[a,b]" of JSON texts. */
const char *texts_as_json(struct arena *arena, const char *const *items, uint32_t count);

/* The value of a field of the record. NULL when it does not fit the field, which is reported. */
const char *value_of_field(struct arena *arena, const struct schema *schema, const struct field *field,
                           const struct entry *entry, struct diagnostics *diagnostics);

/* A value of a decision, taken as it is written: a decision's outputs have no declared types. With `rate`, a
 * number is a rate ("3/4"). NULL when nothing of a decision looks like that, which is reported. */
const char *value_expected(struct arena *arena, const struct expression *expression, const char *name,
                           bool rate, struct diagnostics *diagnostics);

#endif
