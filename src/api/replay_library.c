/* SPDX-License-Identifier: Apache-2.0 */
/* The libraries whose functions decided, as a ledger keeps them with a scheme, held against those that are given
 * now. */
#include <config.h>

#include "api/foreign.h"
#include "api/replay.h"

#include <string.h>

/* Whether a function before this one is of the same library. */
static bool is_told(const struct program *program, uint32_t number)
{
    for (uint32_t i = 0; i < number; i++)
        if (strcmp(program->foreigns[i].library, program->foreigns[number].library) == 0)
            return true;
    return false;
}

void ledger_add_libraries(struct buffer *out, const struct program *program)
{
    for (uint32_t i = 0; i < program->foreign_count; i++) {
        const char *library = program->foreigns[i].library, *hash = program->bindings[i].hash;
        if (is_told(program, i))
            continue;
        buffer_text(out, i ? ",{\"name\":" : ",\"libraries\":[{\"name\":");
        buffer_json(out, library, strlen(library));
        buffer_print(out, hash ? ",\"sha256\":\"%s\"}" : ",\"sha256\":null}", hash);
    }
    if (program->foreign_count)
        buffer_text(out, "]");
}

/* The entry of a library among those kept; NULL: none. */
static const json_t *kept_library(const json_t *libraries, const char *name)
{
    for (size_t i = 0; i < json_array_size(libraries); i++) {
        const json_t *entry = json_array_get(libraries, i);
        const char *kept = json_string_value(json_object_get(entry, "name"));
        if (kept && strcmp(kept, name) == 0)
            return entry;
    }
    return NULL;
}

static const char *shown(const char *hash)
{
    return hash ? hash : translate("none: a function of the host program");
}

enum replay_library replay_libraries(struct yoko *yoko, const json_t *sources, const char *entry,
                                     const struct program *program, const char **which)
{
    enum replay_library worst = LIBRARY_SAME;
    const json_t *libraries = json_object_get(sources, "libraries");
    for (uint32_t i = 0; i < program->foreign_count && worst != LIBRARY_MISSING; i++) {
        const char *name = program->foreigns[i].library;
        if (is_told(program, i))
            continue;
        const struct foreign_binding *binding = &program->bindings[i];
        const json_t *kept = kept_library(libraries, name);
        const char *then = json_string_value(json_object_get(kept, "sha256"));
        bool is_same = then && binding->hash ? strcmp(then, binding->hash) == 0 : !then && !binding->hash;
        if (kept && then && binding->fault == FOREIGN_NO_LIBRARY) {
            diagnose(&yoko->diagnostics, Y0936, nowhere, entry, name, then, (const char *)NULL);
            worst = LIBRARY_MISSING;
        } else if (binding->fault != FOREIGN_READY) {
            continue; /* which is reported when they are about to be called */
        } else if (!kept) {
            diagnose(&yoko->diagnostics, Y0937, nowhere, entry, name, shown(binding->hash), (const char *)NULL);
        } else if (!is_same) {
            diagnose(&yoko->diagnostics, Y0935, nowhere, entry, name, shown(then), shown(binding->hash),
                     (const char *)NULL);
            *which = name;
            worst = LIBRARY_OTHER_NOW;
        }
    }
    return worst;
}
