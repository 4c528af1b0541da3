/* SPDX-License-Identifier: Apache-2.0 */
/* Values without their names. Where many objects have the same members, a ledger keeps the names once, in a
 * layout, and of each object the values alone:
 *
 *   layout   [["職員数", "経費"], ["番号", "金額", ["区分", "その他"]]]
 *   values   [12, [{"1": [1, 3000]}, {"1": [2, 500]}]]
 *   object   {"職員数": 12, "経費": [{"番号": 1, "金額": 3000, "区分": "その他"}, …]}
 *
 * A layout lists shapes. A shape names its members in order; a pair is a member whose value is always the
 * same, and of no shape. The values as a whole have shape 0; within them {"N": […]} is an object of shape N. */
#ifndef YOKO_IO_LAYOUT_H
#define YOKO_IO_LAYOUT_H

#include "base/memory.h"
#include "base/text.h"

/* Adds to `out` the object that the values stand for, on one line. `name`, unless NULL, becomes a first
 * member of the whole, with the text `value`. False when the two do not fit each other. What is needed
 * meanwhile lies in the arena and in `work`. */
bool layout_expand(struct arena *arena, struct buffer *work, const char *layout, const char *values,
                   const char *name, const char *value, struct buffer *out);

#endif
