/* SPDX-License-Identifier: Apache-2.0 */
/* A table from names to pointers, by content; for symbols, members and clauses. */
#ifndef YOKO_CHECK_NAMES_H
#define YOKO_CHECK_NAMES_H

#include "base/memory.h"

struct name_entry {
    const char *name;
    void *value;
    uint32_t hash; /* of the name */
};

struct names {
    struct name_entry *entries;
    uint32_t room, count;
};

void *names_find(const struct names *names, const char *name);
/* Adds or replaces; returns what was there before, or NULL. The name is borrowed. */
void *names_put(struct names *names, struct arena *arena, const char *name, void *value);
/* Room for that many names at once, where their number is about known. */
void names_reserve(struct names *names, struct arena *arena, uint32_t count);
/* The name nearest to `name`, or NULL. */
const char *names_nearest(const struct names *names, struct arena *arena, const char *name);

#endif
