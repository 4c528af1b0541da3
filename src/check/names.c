/* SPDX-License-Identifier: Apache-2.0 */
/* Open addressing over FNV-1a; the tables only grow and die with their arena. */
#include <config.h>

#include "check/names.h"

#include "base/text.h"

#include <string.h>

static uint32_t hash(const char *name)
{
    uint32_t value = 2166136261u;
    for (; *name; name++)
        value = (value ^ (unsigned char)*name) * 16777619u;
    return value;
}

/* The texts of names lie far apart, so they are looked at only where the hashes are the same. */
static struct name_entry *slot(struct name_entry *entries, uint32_t room, const char *name, uint32_t hashed)
{
    uint32_t at = hashed & (room - 1);
    while (entries[at].name && (entries[at].hash != hashed || strcmp(entries[at].name, name) != 0))
        at = (at + 1) & (room - 1);
    return &entries[at];
}

void *names_find(const struct names *names, const char *name)
{
    return names->room ? slot(names->entries, names->room, name, hash(name))->value : NULL;
}

void names_reserve(struct names *names, struct arena *arena, uint32_t count)
{
    uint32_t room = names->room ? names->room : 32;
    while (room / 2 < count && room <= UINT32_MAX / 2)
        room *= 2;
    if (room == names->room)
        return;
    struct name_entry *entries = ARENA_ARRAY(arena, struct name_entry, room);
    for (uint32_t i = 0; i < names->room; i++) {
        const struct name_entry *entry = &names->entries[i];
        if (entry->name)
            *slot(entries, room, entry->name, entry->hash) = *entry;
    }
    names->entries = entries;
    names->room = room;
}

void *names_put(struct names *names, struct arena *arena, const char *name, void *value)
{
    if (2 * (names->count + 1) > names->room)
        names_reserve(names, arena, names->count + 1);
    uint32_t hashed = hash(name);
    struct name_entry *entry = slot(names->entries, names->room, name, hashed);
    void *before = entry->value;
    if (!entry->name) {
        entry->name = name;
        entry->hash = hashed;
        names->count++;
    }
    entry->value = value;
    return before;
}

const char *names_nearest(const struct names *names, struct arena *arena, const char *name)
{
    const char **candidates = ARENA_ARRAY(arena, const char *, names->count ? names->count : 1);
    size_t count = 0;
    for (uint32_t i = 0; i < names->room; i++)
        if (names->entries[i].name)
            candidates[count++] = names->entries[i].name;
    return text_nearest(name, candidates, count);
}
