/* SPDX-License-Identifier: Apache-2.0 */
/* Which lines belong to which record of a chunk, as the loops between the application and its lines read it.
 *
 * A record has few lines, and not equally many, so a loop over each one's lines would end at a place that the
 * processor cannot foresee. Truth is gathered 64 lines at a time instead: a mask tells which lines are their
 * record's last, one addition has a carry run through each record's lines up to there, and the bits that it
 * leaves are brought together, a bit for each record. */
#ifndef YOKO_EXEC_LINES_H
#define YOKO_EXEC_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LINE_BITS    64 /* lines, or records, that are looked at together */
#define SQUEEZE_MOST 6  /* moves that bring any bits of so many together */

/* LINE_BITS bits, of lines or of records. */
struct line_bits {
    uint64_t chosen;              /* lines: the last of their records. Records: those that have lines */
    uint64_t moves[SQUEEZE_MOST]; /* how the chosen bits are brought together: what moves by 1, 2, 4 … */
    uint32_t before;              /* chosen ones before these */
};

/* The lines of a list in the chunk at hand. */
struct lines {
    uint32_t lines, records;
    const uint32_t *starts; /* lines of record r are [starts[r], starts[r + 1]) */
    const uint32_t *owner;  /* by line: its record */
    struct line_bits *of_lines, *of_records;
    bool all;       /* every record has a line */
    uint64_t *bits; /* scratch: one for LINE_BITS records, and one more */
    uint64_t *sums; /* scratch: one for each line, and one more */
};

/* How many words of bits there are for so many. */
static inline size_t line_words(size_t count)
{
    return (count + LINE_BITS - 1) / LINE_BITS;
}

struct loops;

/* Fills in all bits, and the moves where the loops want them. Behind `owner` and `starts` there is room for
 * LINE_BITS. */
void line_bits_find(struct lines *lines, const struct loops *loops);

/* Brings the chosen bits together at the lower end; the others must be 0. */
static inline uint64_t line_bits_squeeze(const struct line_bits *word, uint64_t bits)
{
    for (unsigned i = 0; i < SQUEEZE_MOST; i++) {
        uint64_t moving = bits & word->moves[i];
        bits = (bits ^ moving) | moving >> (1u << i);
    }
    return bits;
}

/* The other way round: the lower bits to the places of the chosen ones. */
static inline uint64_t line_bits_stretch(const struct line_bits *word, uint64_t bits)
{
    for (unsigned i = SQUEEZE_MOST; i-- > 0;) {
        uint64_t moved = bits << (1u << i);
        bits = (bits & ~word->moves[i]) | (moved & word->moves[i]);
    }
    return bits & word->chosen;
}

#endif
