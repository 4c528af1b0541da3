/* SPDX-License-Identifier: Apache-2.0 */
/* Limits that the caller of a workplace sets. */
#include <config.h>

#include "api/workplace.h"

#include <string.h>

static enum yoko_status complain_name(struct yoko *yoko, const char *name)
{
    const char *names[2 * LIMITS];
    for (unsigned i = 0; i < LIMITS; i++) {
        names[2 * i] = limit_rows[i].name;
        names[2 * i + 1] = limit_rows[i].japanese;
    }
    struct diagnostic *diagnostic = diagnose(&yoko->diagnostics, Y0835, nowhere, name, (const char *)NULL);
    diagnostic->suggestion = text_nearest(name, names, 2 * LIMITS);
    return YOKO_USAGE;
}

/* Also as it comes from a Japanese keyboard: 一覧の行＝２０００. */
static enum yoko_status set_limit(struct yoko *yoko, void *request)
{
    const char *written = request, *folded = text_fold(&yoko->arena, written, strlen(written));
    const char *sign = strchr(folded, '=');
    if (!sign || sign == folded) {
        diagnose(&yoko->diagnostics, Y0837, nowhere, written, (const char *)NULL);
        return YOKO_USAGE;
    }
    const char *name = arena_text(&yoko->arena, folded, (size_t)(sign - folded));
    enum limit limit = limit_named(name, strlen(name));
    if (limit == LIMITS)
        return complain_name(yoko, name);
    if (limit_read(limit, sign + 1, &yoko->memory.limits.most[limit]))
        return YOKO_OK;
    const struct limit_row *row = &limit_rows[limit];
    char least[LIMIT_ROOM], most[LIMIT_ROOM];
    diagnose(&yoko->diagnostics, Y0836, nowhere, name, sign + 1, limit_print(row->counted, row->least, least),
             limit_print(row->counted, row->most, most), (const char *)NULL);
    return YOKO_USAGE;
}

enum yoko_status yoko_set_limit(struct yoko *yoko, const char *limit)
{
    return yoko_enter(yoko, set_limit, (void *)limit);
}

bool yoko_limit(const struct yoko *yoko, size_t number, struct yoko_limit *limit)
{
    if (number >= LIMITS)
        return false;
    const struct limit_row *row = &limit_rows[number];
    *limit = (struct yoko_limit){row->name,  row->japanese, translate(row->meaning), yoko->memory.limits.most[number],
                                 row->usual, row->least,    row->most,               row->counted == LIMIT_BYTES};
    return true;
}

const char *yoko_limit_text(const struct yoko_limit *limit, uint64_t value, char text[YOKO_LIMIT_ROOM])
{
    _Static_assert(YOKO_LIMIT_ROOM == LIMIT_ROOM, "a text has room in both");
    return limit_print(limit->bytes ? LIMIT_BYTES : LIMIT_COUNT, value, text);
}
