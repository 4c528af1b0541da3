/* SPDX-License-Identifier: Apache-2.0 */
/* A tree as an s-expression on one line a declaration, for tests and for those who look into the parser. */
#ifndef YOKO_SYNTAX_DUMP_H
#define YOKO_SYNTAX_DUMP_H

#include "base/text.h"
#include "syntax/tree.h"

void dump_expression(struct buffer *out, const struct expression *expression);
/* One declaration a line. */
void dump_declarations(struct buffer *out, const struct declaration *declarations);

#endif
