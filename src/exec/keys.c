/* SPDX-License-Identifier: Apache-2.0 */
/* Finding the line of a record that has a key: at the position that the key names, more often than not, else
 * by looking through the lines, or in an index where they are many. */
#include <config.h>

#include "exec/keys.h"

#include <string.h>

#define SCAN_MOST 16 /* lines that are looked through; an index is made for more */

struct line_range lines_of(const struct machine *machine, uint32_t space, uint32_t record)
{
    if (space == 0)
        return (struct line_range){record, record + 1};
    const uint32_t *starts = machine->spaces[space].starts;
    return (struct line_range){starts[record], starts[record + 1]};
}

static bool has_key(const struct keys *keys, uint32_t line, int64_t key)
{
    return batch_word(keys->keys, keys->base + line) == key && !(keys->missing && keys->missing[line]);
}

static uint32_t place_of(const struct keys *keys, int64_t key)
{
    return (uint32_t)((uint64_t)key * 0x9E3779B97F4A7C15u >> 32) & (keys->places - 1);
}

/* Makes an index of the record's lines. Readers see to it that no two have one key. */
static void make_index(struct machine *machine, struct keys *keys)
{
    uint32_t places = 1;
    while (places < 2 * (keys->lines.end - keys->lines.first))
        places *= 2;
    if (machine->index_room < places) {
        uint32_t *index = memory_try(machine->memory, machine->index, places * sizeof *index);
        if (!index)
            memory_fail(machine->memory);
        machine->index = index;
        machine->index_room = places;
    }
    memset(machine->index, 0, places * sizeof *machine->index);
    keys->index = machine->index;
    keys->places = places;
    for (uint32_t line = keys->lines.first; line < keys->lines.end; line++) {
        uint32_t place = place_of(keys, batch_word(keys->keys, keys->base + line));
        while (machine->index[place])
            place = (place + 1) & (places - 1);
        machine->index[place] = line + 1;
    }
}

int64_t keys_find(const struct keys *keys, int64_t key)
{
    uint32_t count = keys->lines.end - keys->lines.first;
    if (key >= 1 && key <= count && !keys->index) { /* keys are positions more often than not */
        uint32_t line = keys->lines.first + (uint32_t)key - 1;
        if (has_key(keys, line, key))
            return line;
    }
    if (!keys->index) {
        for (uint32_t line = keys->lines.first; line < keys->lines.end; line++)
            if (has_key(keys, line, key))
                return line;
        return -1;
    }
    for (uint32_t place = place_of(keys, key); keys->index[place]; place = (place + 1) & (keys->places - 1))
        if (has_key(keys, keys->index[place] - 1, key))
            return keys->index[place] - 1;
    return -1;
}

struct keys keys_of(struct machine *machine, uint32_t list, uint32_t record, uint32_t wanted)
{
    const struct batch_column *key = &machine->batch->columns[machine->program->schema.lists[list].key];
    uint32_t base = machine->spaces[list].base;
    struct keys keys = {.lines = lines_of(machine, list, record)};
    if (!key->words) { /* no line has one */
        keys.lines.end = keys.lines.first;
        return keys;
    }
    keys.keys = key;
    keys.base = base;
    keys.missing = key->missing ? key->missing + base : NULL;
    if (keys.lines.end - keys.lines.first > SCAN_MOST && wanted > 1)
        make_index(machine, &keys);
    return keys;
}
