/* SPDX-License-Identifier: Apache-2.0 */
/* A map from texts to numbers: field names, members of closed lists, the 申請番号 seen so far.
 *
 * Texts come from strangers' files, so the hash is keyed at random: nobody can choose texts that all fall
 * together. The order of insertion is kept, and results never depend on the key.
 */
#ifndef YOKO_IO_TEXT_MAP_H
#define YOKO_IO_TEXT_MAP_H

#include "base/memory.h"

struct text_entry {
    const char *text; /* a copy in the map's arena, with a NUL behind */
    uint32_t length;
    uint64_t hash;
    uint64_t number; /* the user's; 0 when it is added */
};

struct text_map {
    struct arena *arena;
    uint64_t key[2];
    VECTOR(struct text_entry) entries; /* in the order added */
    uint32_t *slots;                   /* entry + 1, or 0 */
    uint32_t slot_count;               /* a power of two, or 0 */
};

/* An empty map; what it holds lives in `arena`. */
void text_map_begin(struct text_map *map, struct arena *arena);
/* The entry of a text, or NULL. Valid until the next addition. */
struct text_entry *text_map_find(const struct text_map *map, const char *text, size_t length);
/* The entry of a text, added if need be; *fresh tells. Valid until the next addition. */
struct text_entry *text_map_add(struct text_map *map, const char *text, size_t length, bool *fresh);

#endif
