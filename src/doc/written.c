/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of a scheme as they are written, in their settled form. */
#include <config.h>

#include "doc/parts.h"

#include "syntax/print.h"

const char *expression_written(struct manuscript *document, const struct expression *expression)
{
    document->work.length = 0;
    print_expression(&document->work, expression, document->language);
    buffer_whole(&document->work, document->request->memory);
    return arena_text(document->arena, document->work.bytes, document->work.length);
}

void tell_written(struct manuscript *document, const struct declaration *declaration)
{
    struct declaration alone = *declaration;
    alone.next = NULL;
    alone.amendment = AMENDMENT_NONE;
    document->work.length = 0;
    print_declarations(&document->work, &alone, document->language);
    buffer_whole(&document->work, document->request->memory);
    page_fixed(&document->page, document->work.bytes, document->work.length);
}
