/* SPDX-License-Identifier: Apache-2.0 */
/* The loops between records and their lines, for every kind of vectors, held to the plain definition line by
 * line: records without lines, with a few, and with more than are looked at together. */
#include <config.h>

#include "exec/lines.h"
#include "exec/loops.h"
#include "unit.h"

#include <string.h>

#define RECORDS 300
#define LINES   20000
#define TRIALS  60

struct trial {
    struct lines lines;
    uint32_t starts[RECORDS + 1 + LINE_BITS], owner[LINES];
    struct line_bits of_lines[LINES / LINE_BITS + 2], of_records[RECORDS / LINE_BITS + 2];
    uint64_t bits[RECORDS / LINE_BITS + 3], sums[LINES + 9];
    uint8_t flags[LINES];
    int64_t words[LINES];
    int32_t named[LINES];
    uint32_t state;
};

static uint32_t below(struct trial *trial, uint32_t most)
{
    trial->state = trial->state * 1664525u + 1013904223u;
    return (trial->state >> 8) % most;
}

/* `kind` tells how many lines records have: up to so many, or now and then very many. */
static void make_lines(struct trial *trial, unsigned kind)
{
    static const uint32_t most[] = {1, 2, 4, 9, 60, 70};
    uint32_t line = 0, records = 1 + below(trial, RECORDS);
    for (uint32_t r = 0; r < records; r++) {
        uint32_t count = kind % 2 ? 1 + below(trial, most[kind]) : below(trial, most[kind] + 1);
        if (kind >= 4 && below(trial, 8) == 0)
            count = 64 * below(trial, 4) + below(trial, 3);
        trial->starts[r] = line;
        for (uint32_t i = 0; i < count && line < LINES - 64; i++)
            trial->owner[line++] = r;
    }
    trial->starts[records] = line;
    trial->lines = (struct lines){.lines = line,
                                  .records = records,
                                  .starts = trial->starts,
                                  .owner = trial->owner,
                                  .of_lines = trial->of_lines,
                                  .of_records = trial->of_records,
                                  .bits = trial->bits,
                                  .sums = trial->sums};
    uint32_t often = 1 + below(trial, 12);
    for (uint32_t i = 0; i < line; i++) {
        trial->flags[i] = below(trial, often) == 0;
        trial->words[i] = (int64_t)below(trial, 1u << 24) * (below(trial, 2) ? 1 : -1);
        trial->named[i] = below(trial, 3) == 0 ? -1 : (int32_t)below(trial, line);
    }
    for (uint32_t i = 0; often % 2 && i < line; i++) { /* every other time lines that are near by */
        uint32_t at = i + below(trial, 8) < 4 ? 0 : i + below(trial, 8) - 4;
        if (trial->named[i] >= 0)
            trial->named[i] = (int32_t)(at < line ? at : line - 1);
    }
}

/* Flags of lines as bits; those behind the last line may be anything. */
static const uint64_t *as_bits(const struct trial *trial, const uint8_t *flags)
{
    static uint64_t bits[LINES / LINE_BITS + 1];
    memset(bits, 0xff, sizeof bits);
    for (uint32_t i = 0; i < trial->lines.lines; i++)
        if (!flags[i])
            bits[i / LINE_BITS] &= ~((uint64_t)1 << i % LINE_BITS);
    return bits;
}

static line_loop_function *loop_of(const struct loops *loops, enum loop loop, unsigned number)
{
    return loops->lines[loop - LOOPS][number];
}

static void check_up(struct trial *trial, const struct loops *loops)
{
    static uint8_t any[RECORDS + LINE_BITS];
    static int64_t sums[RECORDS], some[RECORDS];
    static int32_t narrow[LINES], narrow_sums[RECORDS], narrow_some[RECORDS];
    const struct lines *lines = &trial->lines;
    for (uint32_t i = 0; i < lines->lines; i++)
        narrow[i] = (int32_t)trial->words[i];
    loop_of(loops, LINES_ANY, 0)(lines, lines->lines, lines->records, any, as_bits(trial, trial->flags), NULL, NULL);
    loop_of(loops, LINES_SUM, 3)(lines, lines->lines, lines->records, sums, trial->words, NULL, NULL);
    loop_of(loops, LINES_SUM, 2)(lines, lines->lines, lines->records, narrow_sums, narrow, NULL, NULL);
    loop_of(loops, LINES_SUM, 3)(lines, lines->lines, lines->records, some, trial->words, as_bits(trial, trial->flags), NULL);
    loop_of(loops, LINES_SUM, 2)(lines, lines->lines, lines->records, narrow_some, narrow,
                                 as_bits(trial, trial->flags), NULL);
    for (uint32_t r = 0; r < lines->records; r++) {
        uint8_t held = 0;
        int64_t sum = 0, counted = 0;
        for (uint32_t i = trial->starts[r]; i < trial->starts[r + 1]; i++) {
            held |= trial->flags[i];
            sum += trial->words[i];
            counted += trial->flags[i] ? trial->words[i] : 0;
        }
        ck_assert_uint_eq(any[r], held);
        ck_assert_int_eq(some[r], counted);
        ck_assert_int_eq(narrow_some[r], (int32_t)counted);
        ck_assert_int_eq(sums[r], sum);
        ck_assert_int_eq(narrow_sums[r], (int32_t)sum);
    }
}

static void check_down(struct trial *trial, const struct loops *loops)
{
    static uint64_t from[RECORDS], into[LINES];
    static uint32_t positions[LINES];
    const struct lines *lines = &trial->lines;
    for (unsigned number = 0; number < 4; number++) {
        size_t size = (size_t)1 << number;
        for (uint32_t r = 0; r < lines->records; r++)
            memcpy((char *)from + r * size, &(uint64_t){below(trial, 1u << 20)}, size);
        loop_of(loops, LINES_SPREAD, number)(lines, lines->records, lines->lines, into, from, NULL, NULL);
        for (uint32_t i = 0; i < lines->lines; i++)
            ck_assert_mem_eq((char *)into + i * size, (char *)from + trial->owner[i] * size, size);
    }
    loop_of(loops, LINES_POSITION, 2)(lines, 0, lines->lines, positions, NULL, NULL, NULL);
    for (uint32_t i = 0; i < lines->lines; i++)
        ck_assert_uint_eq(positions[i], i - trial->starts[trial->owner[i]] + 1);
}

static void check_across(struct trial *trial, const struct loops *loops)
{
    static uint8_t fetched[LINES], any[LINES], counts[LINES], found[LINES];
    static int64_t sums[LINES], added[LINES];
    const struct lines *lines = &trial->lines;
    uint32_t count = lines->lines;
    for (unsigned number = 0; number < 4; number++) {
        static uint64_t from[LINES], into[LINES];
        size_t size = (size_t)1 << number;
        for (uint32_t i = 0; i < count; i++)
            memcpy((char *)from + i * size, &(uint64_t){below(trial, 1u << 20)}, size);
        loop_of(loops, LINES_FETCH, number)(lines, count, count, into, from, trial->named, NULL);
        for (uint32_t i = 0; i < count; i++)
            if (trial->named[i] < 0)
                ck_assert_mem_eq((char *)into + i * size, &(uint64_t){0}, size);
            else
                ck_assert_mem_eq((char *)into + i * size, (char *)from + (uint32_t)trial->named[i] * size, size);
        memset(into, 0xff, 16 * size);
        loop_of(loops, LINES_FETCH, number)(lines, 0, 16, into, from, trial->named, NULL); /* of a list without lines */
        for (uint32_t i = 0; i < 16; i++)
            ck_assert_mem_eq((char *)into + i * size, &(uint64_t){0}, size);
    }
    memset(found, 0, sizeof found);
    memset(added, 0, sizeof added);
    for (uint32_t i = 0; i < count; i++) {
        counts[i] = trial->flags[i] && trial->named[i] >= 0;
        if (counts[i]) {
            found[trial->named[i]] = 1;
            added[trial->named[i]] += trial->words[i];
        }
    }
    loop_of(loops, LINES_FETCH, 0)(lines, count, count, fetched, trial->flags, trial->named, NULL);
    loop_of(loops, LINES_REFER_ANY, 0)(lines, count, count, any, as_bits(trial, counts), trial->named, NULL);
    loop_of(loops, LINES_REFER_SUM, 3)(lines, count, count, sums, trial->words, trial->named, as_bits(trial, counts));
    for (uint32_t i = 0; i < count; i++)
        ck_assert_uint_eq(fetched[i], trial->named[i] < 0 ? 0 : trial->flags[trial->named[i]]);
    ck_assert_mem_eq(any, found, count);
    ck_assert_mem_eq(sums, added, count * sizeof *sums);
}

START_TEST(every_kind_of_vectors)
{
    static const enum vectors kinds[] = {VECTORS_BASELINE, VECTORS_AVX2, VECTORS_AVX512};
    static struct trial trial;
    trial.state = 1;
    for (unsigned t = 0; t < TRIALS; t++) {
        make_lines(&trial, t % 6);
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            const struct loops *loops = loops_of(kinds[k]);
            if (!loops)
                continue;
            memset(trial.of_lines, 0xff, sizeof trial.of_lines); /* what an earlier chunk left */
            line_bits_find(&trial.lines, loops);
            check_up(&trial, loops);
            check_down(&trial, loops);
            check_across(&trial, loops);
        }
    }
}
END_TEST

/* Bits that are brought together come back to their places. */
START_TEST(bits_there_and_back)
{
    static struct trial trial;
    trial.state = 7;
    for (unsigned t = 0; t < TRIALS; t++) {
        make_lines(&trial, t % 6);
        line_bits_find(&trial.lines, &loops_baseline);
        for (size_t w = 0; w < line_words(trial.lines.lines); w++) {
            const struct line_bits *word = &trial.of_lines[w];
            uint64_t some =
                word->chosen & ((uint64_t)below(&trial, 1u << 24) << 40 | below(&trial, 1u << 24));
            uint64_t together = line_bits_squeeze(word, some), place = 0;
            for (unsigned i = 0; i < LINE_BITS; i++)
                if (word->chosen >> i & 1)
                    ck_assert_uint_eq(together >> place++ & 1, some >> i & 1);
            ck_assert(place == LINE_BITS || together >> place == 0);
            ck_assert_uint_eq(line_bits_stretch(word, together), some);
        }
    }
}
END_TEST

UNIT_MAIN("lines", every_kind_of_vectors, bits_there_and_back)
