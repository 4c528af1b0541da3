/* SPDX-License-Identifier: Apache-2.0 */
/* Texts with their line tables. Only byte offsets are kept elsewhere; lines and columns are found when shown.
 */
#include <config.h>

#include "base/source.h"

#include "base/text.h"

#include <string.h>

static void find_lines(struct arena *arena, struct source *source)
{
    uint32_t count = 1;
    const char *end = source->text + source->length;
    for (const char *at = source->text; (at = memchr(at, '\n', (size_t)(end - at))); at++)
        count++;
    source->lines = ARENA_ARRAY(arena, uint32_t, count);
    source->line_count = 1;
    for (const char *at = source->text; (at = memchr(at, '\n', (size_t)(end - at))); at++)
        source->lines[source->line_count++] = (uint32_t)(at + 1 - source->text);
}

uint32_t source_add(struct source_set *set, const char *name, const char *text, size_t length)
{
    if (length >= UINT32_MAX)
        memory_fail(set->arena->memory);
    struct source source = {
        .name = arena_text(set->arena, name, strlen(name)),
        .text = arena_text(set->arena, text, length),
        .length = (uint32_t)length,
    };
    find_lines(set->arena, &source);
    VECTOR_ADD(set->arena, set->sources, source);
    return set->sources.count - 1;
}

uint32_t source_line(const struct source *source, uint32_t offset, uint32_t near)
{
    uint32_t low = 0, high = source->line_count; /* the line is in [low, high) */
    near = near < high ? near : 0;
    for (int step = 0; step < 4; step++) {
        if (source->lines[near] > offset)
            high = near--;
        else if (near + 1 < high && source->lines[near + 1] <= offset)
            low = ++near;
        else
            return near;
    }
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

unsigned source_column(const struct source *source, uint32_t offset, uint32_t line)
{
    unsigned count = 1;
    for (uint32_t at = source->lines[line]; at < offset; count++) {
        uint32_t character;
        unsigned size = text_character(source->text + at, source->length - at, &character);
        at += size ? size : 1;
    }
    return count;
}

void source_place(const struct source *source, uint32_t offset, unsigned *line, unsigned *column)
{
    if (offset > source->length)
        offset = source->length;
    uint32_t found = source_line(source, offset, source->line_count / 2);
    *line = found + 1;
    *column = source_column(source, offset, found);
}
