/* SPDX-License-Identifier: Apache-2.0 */
/* Finding which lines are their records' last, and how such bits are brought together. */
#include <config.h>

#include "exec/lines.h"
#include "exec/loops.h"

#include <string.h>

/* A bit moves down by as many places as there are bits below it that are not chosen. Bit i of that number is
 * the parity of those bits, of which every second is then let go (Warren, Hacker's Delight, 7-4). */
static void find_moves(struct line_bits *word)
{
    uint64_t chosen = word->chosen, below = ~chosen << 1;
    for (unsigned i = 0; i < SQUEEZE_MOST; i++) {
        uint64_t odd = below;
        for (unsigned k = 1; k < LINE_BITS; k *= 2)
            odd ^= odd << k;
        uint64_t moving = odd & chosen;
        word->moves[i] = moving;
        chosen = (chosen ^ moving) | moving >> (1u << i);
        below &= ~odd;
    }
}

static uint32_t find_rest(struct line_bits *words, size_t count, bool moves)
{
    uint32_t before = 0;
    for (size_t i = 0; i < count; i++) {
        words[i].before = before;
        before += (uint32_t)__builtin_popcountll(words[i].chosen);
        if (moves)
            find_moves(&words[i]);
    }
    return before;
}

void line_bits_find(struct lines *lines, const struct loops *loops)
{
    size_t line_count = line_words(lines->lines), record_count = line_words(lines->records);
    loops->changes(lines->owner, lines->lines, lines->of_lines);
    if (lines->lines > 0) /* the last one is its record's last, whatever stands behind it */
        lines->of_lines[line_count - 1].chosen |= (uint64_t)1 << (lines->lines - 1) % LINE_BITS;
    loops->changes(lines->starts, lines->records, lines->of_records);
    lines->all = find_rest(lines->of_lines, line_count, !loops->squeezes) == lines->records;
    find_rest(lines->of_records, record_count, !loops->squeezes && !lines->all);
}
