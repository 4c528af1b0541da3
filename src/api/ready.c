/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "api/ready.h"

#include "base/reason.h"
#include "io/input.h"

#include <errno.h>
#include <jansson.h>
#include <time.h>

void yoko_before_deciding(struct yoko *yoko, int (*ready)(void *context), void *context)
{
    yoko->ready = ready;
    yoko->ready_context = context;
}

/* What libraries open when they are first asked for something: tables of characters, catalogues of messages, a seed
 * of hashes. */
static void open_beforehand(void)
{
    input_prepare();
    json_decref(json_object());
    yoko_text("error");
    system_reason(EACCES);
    tzset();
}

bool ready_to_decide(struct yoko *yoko, struct record_reader *reader)
{
    if (!yoko->ready)
        return true;
    open_beforehand();
    if (reader)
        records_seal(reader);
    return yoko->ready(yoko->ready_context) == 0;
}
