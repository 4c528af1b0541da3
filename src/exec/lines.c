/* SPDX-License-Identifier: Apache-2.0 */
/* Finding which lines are their records' last, and how such bits are brought together. */
#include <config.h>

#include "exec/lines.h"

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

static void find_rest(struct line_bits *words, size_t count, bool moves)
{
    uint32_t before = 0;
    for (size_t i = 0; i < count; i++) {
        words[i].before = before;
        before += (uint32_t)__builtin_popcountll(words[i].chosen);
        if (moves)
            find_moves(&words[i]);
    }
}

void line_bits_find(struct lines *lines, bool moves)
{
    size_t line_count = line_words(lines->lines), record_count = line_words(lines->records);
    for (size_t i = 0; i < line_count; i++)
        lines->of_lines[i].chosen = 0;
    for (size_t i = 0; i < record_count; i++)
        lines->of_records[i].chosen = 0;
    uint32_t with_lines = 0;
    for (uint32_t r = 0; r < lines->records; r++) {
        uint32_t end = lines->starts[r + 1];
        if (end == lines->starts[r])
            continue;
        lines->of_lines[(end - 1) / LINE_BITS].chosen |= (uint64_t)1 << (end - 1) % LINE_BITS;
        lines->of_records[r / LINE_BITS].chosen |= (uint64_t)1 << r % LINE_BITS;
        with_lines++;
    }
    lines->all = with_lines == lines->records;
    find_rest(lines->of_lines, line_count, moves);
    find_rest(lines->of_records, record_count, moves && !lines->all);
}
