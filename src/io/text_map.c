/* SPDX-License-Identifier: Apache-2.0 */
/* The map from texts to numbers: open addressing over a keyed hash (SipHash with 1 and 3 rounds). */
#include <config.h>

#include "io/text_map.h"

#include <string.h>
#include <unistd.h>

#define FIRST_SLOTS 64

void text_map_begin(struct text_map *map, struct arena *arena)
{
    memset(map, 0, sizeof *map);
    map->arena = arena;
}

static inline uint64_t rotate(uint64_t word, unsigned bits)
{
    return word << bits | word >> (64 - bits);
}

struct sip {
    uint64_t a, b, c, d;
};

static inline void sip_round(struct sip *s)
{
    s->a += s->b;
    s->c += s->d;
    s->b = rotate(s->b, 13) ^ s->a;
    s->d = rotate(s->d, 16) ^ s->c;
    s->a = rotate(s->a, 32);
    s->c += s->b;
    s->a += s->d;
    s->b = rotate(s->b, 17) ^ s->c;
    s->d = rotate(s->d, 21) ^ s->a;
    s->c = rotate(s->c, 32);
}

static uint64_t hash_text(const uint64_t key[2], const char *text, size_t length)
{
    struct sip s = {key[0] ^ UINT64_C(0x736f6d6570736575), key[1] ^ UINT64_C(0x646f72616e646f6d),
                    key[0] ^ UINT64_C(0x6c7967656e657261), key[1] ^ UINT64_C(0x7465646279746573)};
    uint64_t word;
    size_t left = length;
    for (; left >= 8; left -= 8, text += 8) {
        memcpy(&word, text, 8);
        s.d ^= word;
        sip_round(&s);
        s.a ^= word;
    }
    word = 0;
    if (left > 0) /* an empty text may be nowhere */
        memcpy(&word, text, left);
    word |= (uint64_t)length << 56;
    s.d ^= word;
    sip_round(&s);
    s.a ^= word;
    s.c ^= 0xff;
    sip_round(&s);
    sip_round(&s);
    sip_round(&s);
    return s.a ^ s.b ^ s.c ^ s.d;
}

/* The slot where the text is, or where it would go. */
static uint32_t slot_of(const struct text_map *map, uint64_t hash, const char *text, size_t length)
{
    uint32_t mask = map->slot_count - 1, slot = (uint32_t)hash & mask;
    while (map->slots[slot] != 0) {
        const struct text_entry *entry = &map->entries.items[map->slots[slot] - 1];
        if (entry->hash == hash && entry->length == length && memcmp(entry->text, text, length) == 0)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

struct text_entry *text_map_find(const struct text_map *map, const char *text, size_t length)
{
    if (map->slot_count == 0)
        return NULL;
    uint32_t slot = slot_of(map, hash_text(map->key, text, length), text, length);
    return map->slots[slot] != 0 ? &map->entries.items[map->slots[slot] - 1] : NULL;
}

static void grow(struct text_map *map)
{
    /* Without entropy the map is as right as ever, only easier to slow down. Many maps stay empty. */
    if (map->slot_count == 0 && getentropy(map->key, sizeof map->key) != 0)
        map->key[0] = (uint64_t)(uintptr_t)map;
    map->slot_count = map->slot_count == 0 ? FIRST_SLOTS : map->slot_count * 2;
    map->slots = ARENA_ARRAY(map->arena, uint32_t, map->slot_count);
    uint32_t mask = map->slot_count - 1;
    for (uint32_t i = 0; i < map->entries.count; i++) {
        uint32_t slot = (uint32_t)map->entries.items[i].hash & mask;
        while (map->slots[slot] != 0)
            slot = (slot + 1) & mask;
        map->slots[slot] = i + 1;
    }
}

struct text_entry *text_map_add(struct text_map *map, const char *text, size_t length, bool *fresh)
{
    if (map->entries.count >= map->slot_count / 2)
        grow(map);
    uint64_t hash = hash_text(map->key, text, length);
    uint32_t slot = slot_of(map, hash, text, length);
    *fresh = map->slots[slot] == 0;
    if (*fresh) {
        struct text_entry entry = {
            .text = arena_text(map->arena, text, length), .length = (uint32_t)length, .hash = hash};
        VECTOR_ADD(map->arena, map->entries, entry);
        map->slots[slot] = map->entries.count;
    }
    return &map->entries.items[map->slots[slot] - 1];
}
