/* SPDX-License-Identifier: Apache-2.0 */
/* The loops between the application and its lines, and between lines; loops_body.h includes this. Flags of lines are bits.
 * Where the processor has instructions to bring bits together, they are taken. */
#include "exec/lines.h"

#include <string.h>

/* --- bits ---------------------------------------------------------------------------------------- */

#if defined(LOOPS_AVX512)
static inline uint64_t squeeze(const struct line_bits *word, uint64_t bits)
{
    return _pext_u64(bits, word->chosen);
}

static inline uint64_t stretch(const struct line_bits *word, uint64_t bits)
{
    return _pdep_u64(bits, word->chosen);
}
#else
static inline uint64_t squeeze(const struct line_bits *word, uint64_t bits)
{
    return line_bits_squeeze(word, bits);
}

static inline uint64_t stretch(const struct line_bits *word, uint64_t bits)
{
    return line_bits_stretch(word, bits);
}
#endif

#if defined(LOOPS_AVX512)
#define COUNT_FROM_0 _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
#endif

/* Of 64 lanes few are set, but not equally many, so a loop over them would end at a place that the processor cannot
 * foresee: some are written whether there are so many or not. */
static uint32_t list_set(const uint8_t *marks, uint32_t lanes, uint32_t first, uint32_t *listed)
{
    uint32_t count = 0;
    for (uint32_t lane = 0; lane < lanes; lane += LINE_BITS) {
        uint64_t set = pack_from(marks, lane, lanes);
        uint32_t end = count + (uint32_t)__builtin_popcountll(set);
#if defined(LOOPS_AVX512)
        __m512i numbers = _mm512_add_epi32(_mm512_set1_epi32((int)(first + lane)), COUNT_FROM_0);
        for (unsigned i = 0; i < LINE_BITS; i += 16, set >>= 16) {
            _mm512_storeu_si512(listed + count, _mm512_maskz_compress_epi32((__mmask16)set, numbers));
            count += (uint32_t)__builtin_popcount((uint16_t)set);
            numbers = _mm512_add_epi32(numbers, _mm512_set1_epi32(16));
        }
#else
        for (uint32_t at = count; at < end; at += LIST_AT_ONCE / 2)
            for (unsigned i = 0; i < LIST_AT_ONCE / 2; i++) {
                listed[at + i] = first + lane + (uint32_t)__builtin_ctzll(set | (uint64_t)1 << (LINE_BITS - 1));
                set &= set - 1;
            }
#endif
        count = end;
    }
    return count;
}

#if defined(LOOPS_AVX512)
/* The numbers of the marks that are set, of 64, come together at once; most often 16 of them are all. */
__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,bmi2,avx512vbmi2")))
uint32_t list_set_by_bytes(const uint8_t *marks, uint32_t lanes, uint32_t first, uint32_t *listed)
{
    uint8_t numbers[LINE_BITS];
    uint32_t count = 0;
    for (unsigned i = 0; i < LINE_BITS; i++)
        numbers[i] = (uint8_t)i;
    const __m512i all = _mm512_loadu_si512(numbers);
    for (uint32_t lane = 0; lane < lanes; lane += LINE_BITS) {
        uint64_t set = pack_from(marks, lane, lanes);
        uint32_t end = count + (uint32_t)__builtin_popcountll(set);
        _mm512_storeu_si512(numbers, _mm512_maskz_compress_epi8(set, all));
        __m512i base = _mm512_set1_epi32((int)(first + lane));
        for (unsigned i = 0; i == 0 || count + i < end; i += LIST_AT_ONCE)
            _mm512_storeu_si512(listed + count + i,
                                _mm512_add_epi32(base, _mm512_cvtepu8_epi32(_mm_loadu_si128((const void *)(numbers + i)))));
        count = end;
    }
    return count;
}
#endif

/* Bits of 64 lanes, from words that differ from the next. */
static void mark_changes(const uint32_t *words, uint32_t lanes, struct line_bits *bits)
{
    for (uint32_t first = 0; first < lanes; first += LINE_BITS) {
        const uint32_t *at = words + first;
        uint64_t changed = 0;
#if defined(LOOPS_AVX512)
        for (unsigned i = 0; i < LINE_BITS; i += 16)
            changed |= (uint64_t)_mm512_cmpneq_epi32_mask(_mm512_loadu_si512(at + i), _mm512_loadu_si512(at + i + 1))
                       << i;
#else
        for (unsigned i = 0; i < LINE_BITS; i++)
            changed |= (uint64_t)(at[i] != at[i + 1]) << i;
#endif
        if (lanes - first < LINE_BITS)
            changed &= ((uint64_t)1 << (lanes - first)) - 1;
        bits[first / LINE_BITS].chosen = changed;
    }
}

/* The bits of so many lanes, or of all that a word has. */
static inline uint64_t first_bits(uint32_t lanes)
{
    return lanes >= LINE_BITS ? UINT64_MAX : ((uint64_t)1 << lanes) - 1;
}

/* --- up ------------------------------------------------------------------------------------------ */

/* Each record's bit, from the bits of its lines: within them the carry runs from the first that is set to the
 * last. */
static void any_bits(const struct lines *lines, const uint64_t *flags, uint64_t *restrict bits)
{
    uint64_t carry = 0, filling = 0; /* a word of bits, of which so many are there */
    unsigned filled = 0;
    for (uint32_t first = 0; first < lines->lines; first += LINE_BITS) {
        const struct line_bits *word = &lines->of_lines[first / LINE_BITS];
        uint64_t held = flags[first / LINE_BITS], inner = ~word->chosen;
        uint64_t part = held & inner, sum = part + inner, all = sum + carry;
        carry = (sum < part) | (all < sum);
        uint64_t found = squeeze(word, (all | held) & word->chosen);
        uint64_t over = found >> 1 >> (LINE_BITS - 1 - filled);
        unsigned next = filled + (unsigned)__builtin_popcountll(word->chosen);
        bool full = next >= LINE_BITS;
        filling |= found << filled;
        *bits = filling;
        bits += full;
        filling = full ? over : filling;
        filled = next % LINE_BITS;
    }
    bits[0] = filling;
    bits[1] = 0; /* bits_at looks there */
}

/* LINE_BITS bits from a place on. */
static inline uint64_t bits_at(const uint64_t *bits, uint32_t place)
{
    unsigned shift = place % LINE_BITS;
    return bits[place / LINE_BITS] >> shift | bits[place / LINE_BITS + 1] << 1 << (LINE_BITS - 1 - shift);
}

/* The same where every record has a line, into flags: each word's are put behind those of the last one. What is too much
 * of one is overwritten by the next. */
static inline void any_flags(const struct lines *lines, const uint64_t *flags, uint8_t *restrict into)
{
    uint64_t carry = 0;
    for (uint32_t first = 0; first < lines->lines; first += LINE_BITS) {
        const struct line_bits *word = &lines->of_lines[first / LINE_BITS];
        uint64_t held = flags[first / LINE_BITS], inner = ~word->chosen;
        uint64_t part = held & inner, sum = part + inner, all = sum + carry;
        carry = (sum < part) | (all < sum);
        unpack(squeeze(word, (all | held) & word->chosen), into + word->before);
    }
}

static void lines_any(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,
                      const void *b, const void *c)
{
    uint8_t *flags = result;
    (void)b, (void)c, (void)from;
    if (lines->all) {
        any_flags(lines, a, flags);
        return;
    }
    any_bits(lines, a, lines->bits);
    for (uint32_t r = 0; r < into; r += LINE_BITS) {
        const struct line_bits *word = &lines->of_records[r / LINE_BITS];
        uint64_t held = stretch(word, bits_at(lines->bits, word->before));
        if (into - r >= LINE_BITS) {
            unpack(held, flags + r);
        } else {
            uint8_t rest[LINE_BITS];
            unpack(held, rest);
            memcpy(flags + r, rest, into - r);
        }
    }
}

/* Words are added up on and on, and a record's are what its first and its last sum are apart. Of b's flags,
 * if there are any, only those that are set count. Wraps. */
#if defined(LOOPS_AVX512)
/* What the sums at the ends of records with lines are apart, and 0 where there are no lines. */
#define SUM_RECORDS(U)                                                                                       \
    do {                                                                                                     \
        U before = 0;                                                                                        \
        uint32_t next = 0;                                                                                   \
        if (lines->all && into > 0)                                                                          \
            totals[0] = sums[0];                                                                             \
        for (uint32_t r = 1; lines->all && r < into; r++)                                                    \
            totals[r] = sums[r] - sums[r - 1];                                                               \
        for (uint32_t r = 0; !lines->all && r < into; r++) {                                                 \
            bool some = lines->starts[r + 1] > lines->starts[r];                                             \
            U after = some ? sums[next] : before;                                                            \
            totals[r] = after - before;                                                                      \
            before = after;                                                                                  \
            next += some;                                                                                    \
        }                                                                                                    \
    } while (0)

static void lines_sum_4(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,
                        const void *b, const void *c)
{
    const uint32_t *words = a;
    const uint64_t *bits = b;
    uint32_t *restrict sums = (uint32_t *)(void *)lines->sums, *restrict totals = result, found = 0;
    __m512i zero = _mm512_setzero_si512(), carry = zero;
    (void)c;
    for (uint32_t i = 0; i < from; i += 16) {
        __mmask16 counts = from - i < 16 ? (__mmask16)((1u << (from - i)) - 1) : 0xffff;
        if (bits)
            counts &= (__mmask16)(bits[i / LINE_BITS] >> i % LINE_BITS);
        __m512i sum = _mm512_maskz_loadu_epi32(counts, words + i);
        sum = _mm512_add_epi32(sum, _mm512_alignr_epi32(sum, zero, 15));
        sum = _mm512_add_epi32(sum, _mm512_alignr_epi32(sum, zero, 14));
        sum = _mm512_add_epi32(sum, _mm512_alignr_epi32(sum, zero, 12));
        sum = _mm512_add_epi32(sum, _mm512_alignr_epi32(sum, zero, 8));
        __mmask16 last = (__mmask16)(lines->of_lines[i / LINE_BITS].chosen >> i % LINE_BITS);
        __m512i ends = _mm512_maskz_compress_epi32(last, _mm512_add_epi32(sum, carry));
        _mm512_storeu_si512(sums + found, ends);
        found += (uint32_t)__builtin_popcount(last);
        carry = _mm512_add_epi32(carry, _mm512_permutexvar_epi32(_mm512_set1_epi32(15), sum));
    }
    SUM_RECORDS(uint32_t);
}

static void lines_sum_8(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,
                        const void *b, const void *c)
{
    const uint64_t *words = a;
    const uint64_t *bits = b;
    uint64_t *restrict sums = lines->sums, *restrict totals = result;
    uint32_t found = 0;
    __m512i zero = _mm512_setzero_si512(), carry = zero;
    (void)c;
    for (uint32_t i = 0; i < from; i += 8) {
        __mmask8 counts = from - i < 8 ? (__mmask8)((1u << (from - i)) - 1) : 0xff;
        if (bits)
            counts &= (__mmask8)(bits[i / LINE_BITS] >> i % LINE_BITS);
        __m512i sum = _mm512_maskz_loadu_epi64(counts, words + i);
        sum = _mm512_add_epi64(sum, _mm512_alignr_epi64(sum, zero, 7));
        sum = _mm512_add_epi64(sum, _mm512_alignr_epi64(sum, zero, 6));
        sum = _mm512_add_epi64(sum, _mm512_alignr_epi64(sum, zero, 4));
        __mmask8 last = (__mmask8)(lines->of_lines[i / LINE_BITS].chosen >> i % LINE_BITS);
        __m512i ends = _mm512_maskz_compress_epi64(last, _mm512_add_epi64(sum, carry));
        _mm512_storeu_si512(sums + found, ends);
        found += (uint32_t)__builtin_popcount(last);
        carry = _mm512_add_epi64(carry, _mm512_permutexvar_epi64(_mm512_set1_epi64(7), sum));
    }
    SUM_RECORDS(uint64_t);
}
#else
#define SUM_LINES(name, U)                                                                                   \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *restrict words = a;                                                                         \
        const uint64_t *restrict bits = b;                                                                   \
        const uint32_t *restrict starts = lines->starts;                                                     \
        U *restrict sums = (U *)(void *)lines->sums, *restrict totals = result, sum = 0, before = 0;         \
        (void)c;                                                                                             \
        for (uint32_t i = 0; bits && i < from; i++) {                                                        \
            sums[i] = sum;                                                                                   \
            sum += words[i] & -(U)(bits[i / LINE_BITS] >> i % LINE_BITS & 1);                                \
        }                                                                                                    \
        for (uint32_t i = 0; !bits && i < from; i++) {                                                       \
            sums[i] = sum;                                                                                   \
            sum += words[i];                                                                                 \
        }                                                                                                    \
        sums[from] = sum;                                                                                    \
        for (uint32_t r = 0; r < into; r++) {                                                                \
            U after = sums[starts[r + 1]];                                                                   \
            totals[r] = after - before;                                                                      \
            before = after;                                                                                  \
        }                                                                                                    \
    }
SUM_LINES(lines_sum_4, uint32_t)
SUM_LINES(lines_sum_8, uint64_t)
#endif

/* --- down ---------------------------------------------------------------------------------------- */

/* Lines lie in the order of their records, so those of a few belong to a few records: one permutation of
 * their words, where vectors have it. BLOCK does that for the lanes from i on, or says that it could not. */
#define SPREAD_LINES(name, U, STEP, BLOCK)                                                                   \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *words = a;                                                                                  \
        const uint32_t *owner = lines->owner;                                                                \
        U *lanes = result;                                                                                   \
        (void)b, (void)c, (void)from;                                                                        \
        for (uint32_t i = 0, end; i < into; i = end) {                                                       \
            end = into - i < STEP ? into : i + STEP;                                                         \
            if (into - i >= STEP && BLOCK(owner + i, words, from, lanes + i))                                \
                continue;                                                                                    \
            for (uint32_t k = i; k < end; k++)                                                               \
                lanes[k] = words[owner[k]];                                                                  \
        }                                                                                                    \
    }
#if defined(LOOPS_AVX512)
/* The places of 16 lines' records behind the first one's; false where they are too far, or too near the end.
 */
static inline bool places_of(const uint32_t *owner, uint32_t records, __m512i *places)
{
    uint32_t base = owner[0];
    *places = _mm512_sub_epi32(_mm512_loadu_si512(owner), _mm512_set1_epi32((int)base));
    return owner[15] - base < 16 && records - base >= 16;
}

static inline __m512i widen_1(const uint8_t *words)
{
    return _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)words));
}

static inline __m512i widen_2(const uint16_t *words)
{
    return _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)words));
}

static inline __m512i widen_4(const uint32_t *words)
{
    return _mm512_loadu_si512(words);
}

static inline void narrow_1(__m512i words, uint8_t *lanes)
{
    _mm_storeu_si128((__m128i *)(void *)lanes, _mm512_cvtepi32_epi8(words));
}

static inline void narrow_2(__m512i words, uint16_t *lanes)
{
    _mm256_storeu_si256((__m256i *)(void *)lanes, _mm512_cvtepi32_epi16(words));
}

static inline void narrow_4(__m512i words, uint32_t *lanes)
{
    _mm512_storeu_si512(lanes, words);
}

#define SPREAD_BLOCK(number, U)                                                                              \
    static inline bool spread_##number(const uint32_t *owner, const U *words, uint32_t records, U *lanes)    \
    {                                                                                                        \
        __m512i places;                                                                                      \
        if (!places_of(owner, records, &places))                                                             \
            return false;                                                                                    \
        narrow_##number(_mm512_permutexvar_epi32(places, widen_##number(words + owner[0])), lanes);          \
        return true;                                                                                         \
    }
SPREAD_BLOCK(1, uint8_t)
SPREAD_BLOCK(2, uint16_t)
SPREAD_BLOCK(4, uint32_t)

static inline bool spread_8(const uint32_t *owner, const uint64_t *words, uint32_t records, uint64_t *lanes)
{
    uint32_t base = owner[0];
    if (owner[7] - base >= 8 || records - base < 8)
        return false;
    __m256i near = _mm256_loadu_si256((const __m256i *)(const void *)owner);
    __m512i places = _mm512_cvtepu32_epi64(_mm256_sub_epi32(near, _mm256_set1_epi32((int)base)));
    _mm512_storeu_si512(lanes, _mm512_permutexvar_epi64(places, _mm512_loadu_si512(words + base)));
    return true;
}
#define SPREAD_1 spread_1
#define SPREAD_2 spread_2
#define SPREAD_4 spread_4
#define SPREAD_8 spread_8
#else
#define SPREAD_1(owner, words, records, lanes) false
#define SPREAD_2                               SPREAD_1
#define SPREAD_4                               SPREAD_1
#define SPREAD_8                               SPREAD_1
#endif
SPREAD_LINES(lines_spread_1, uint8_t, 16, SPREAD_1)
SPREAD_LINES(lines_spread_2, uint16_t, 16, SPREAD_2)
SPREAD_LINES(lines_spread_4, uint32_t, 16, SPREAD_4)
SPREAD_LINES(lines_spread_8, uint64_t, 8, SPREAD_8)

static void lines_position(const struct lines *lines, uint32_t from, uint32_t into, void *result,
                           const void *a, const void *b, const void *c)
{
    const uint32_t *restrict owner = lines->owner, *restrict starts = lines->starts;
    uint32_t *restrict positions = result;
    (void)a, (void)b, (void)c, (void)from;
    for (uint32_t i = 0; i < into; i++)
        positions[i] = i - starts[owner[i]] + 1;
}

/* --- across -------------------------------------------------------------------------------------- */

/* The line of a list that is at the position which a tells, in the record of each lane, or -1 where the
 * record has no such line. c is the record of each lane, NULL for the application's own. */
#define RESOLVE_LINES(name, U)                                                                               \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *keys = a;                                                                                   \
        const uint32_t *owner = c, *starts = lines->starts;                                                  \
        int32_t *named = result;                                                                             \
        (void)b, (void)from;                                                                                 \
        for (uint32_t i = 0, end; i < into; i = end) {                                                       \
            end = into - i < 16 ? into : i + 16;                                                             \
            if (sizeof(U) == 4 && owner && into - i >= 16 &&                                                 \
                RESOLVE_4(owner + i, starts, (const uint32_t *)(const void *)(keys + i), lines->records,     \
                          named + i))                                                                        \
                continue;                                                                                    \
            for (uint32_t k = i; k < end; k++) {                                                             \
                uint32_t record = owner ? owner[k] : k, first = starts[record];                              \
                U place = keys[k] - 1;                                                                       \
                named[k] = place < starts[record + 1] - first ? (int32_t)(first + (uint32_t)place) : -1;     \
            }                                                                                                \
        }                                                                                                    \
    }

/* Whether a line's key, in a, is not its position, or is missing by b, which may be NULL. */
#define STRAY_LINES(name, U)                                                                                 \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *keys = a;                                                                                   \
        const uint8_t *missing = b;                                                                          \
        const uint32_t *owner = lines->owner, *starts = lines->starts;                                       \
        uint8_t *strays = result;                                                                            \
        (void)c, (void)from;                                                                                 \
        for (uint32_t i = 0, end; i < into; i = end) {                                                       \
            end = into - i < 16 ? into : i + 16;                                                             \
            if (sizeof(U) == 4 && into - i >= 16 &&                                                          \
                STRAYS_4(owner + i, starts, (const uint32_t *)(const void *)(keys + i), lines->records, i,   \
                         strays + i))                                                                        \
                continue;                                                                                    \
            for (uint32_t k = i; k < end; k++)                                                               \
                strays[k] = keys[k] != (U)(k - starts[owner[k]] + 1);                                        \
        }                                                                                                    \
        for (uint32_t i = 0; missing && i < into; i++)                                                       \
            strays[i] |= missing[i];                                                                         \
    }

/* a's word in the line that b names; 0 where that is -1. Lines name lines near by, more often than not. */
#define FETCH_LINES(name, U, BLOCK)                                                                          \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *words = a;                                                                                  \
        const int32_t *named = b;                                                                            \
        U *fetched = result;                                                                                 \
        (void)lines, (void)c;                                                                                \
        if (from == 0) {                                                                                     \
            memset(fetched, 0, into * sizeof *fetched);                                                      \
            return;                                                                                          \
        }                                                                                                    \
        for (uint32_t i = 0, end; i < into; i = end) {                                                       \
            end = into - i < 16 ? into : i + 16;                                                             \
            if (into - i >= 16 && BLOCK(words, from, named + i, i, fetched + i))                             \
                continue;                                                                                    \
            for (uint32_t k = i; k < end; k++) {                                                             \
                int32_t at = named[k] < 0 ? 0 : named[k];                                                    \
                fetched[k] = (U)(words[at] & -(U)(named[k] >= 0));                                           \
            }                                                                                                \
        }                                                                                                    \
    }
#if defined(LOOPS_AVX512)
static inline bool resolve_4(const uint32_t *owner, const uint32_t *starts, const uint32_t *keys,
                             uint32_t records, int32_t *named)
{
    __m512i places;
    if (!places_of(owner, records, &places))
        return false;
    __m512i firsts = _mm512_permutexvar_epi32(places, _mm512_loadu_si512(starts + owner[0]));
    __m512i ends = _mm512_permutexvar_epi32(places, _mm512_loadu_si512(starts + owner[0] + 1));
    __m512i place = _mm512_sub_epi32(_mm512_loadu_si512(keys), _mm512_set1_epi32(1));
    __mmask16 found = _mm512_cmplt_epu32_mask(place, _mm512_sub_epi32(ends, firsts));
    __m512i none = _mm512_set1_epi32(-1);
    _mm512_storeu_si512(named, _mm512_mask_add_epi32(none, found, firsts, place));
    return true;
}

static inline bool strays_4(const uint32_t *owner, const uint32_t *starts, const uint32_t *keys,
                            uint32_t records, uint32_t line, uint8_t *strays)
{
    __m512i places, count = _mm512_setr_epi32(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    if (!places_of(owner, records, &places))
        return false;
    __m512i firsts = _mm512_permutexvar_epi32(places, _mm512_loadu_si512(starts + owner[0]));
    __m512i position = _mm512_sub_epi32(_mm512_add_epi32(count, _mm512_set1_epi32((int)line)), firsts);
    __mmask16 stray = _mm512_cmpneq_epi32_mask(position, _mm512_loadu_si512(keys));
    _mm_storeu_si128((__m128i *)(void *)strays, _mm_maskz_set1_epi8(stray, 1));
    return true;
}

#define FETCH_BEFORE 8 /* of the 32 lanes around 16 that two vectors hold, so many are before them */
#define FETCH_BLOCK(number, U)                                                                               \
    static inline bool fetch_##number(const U *words, uint32_t lanes, const int32_t *named, uint32_t line,   \
                                      U *fetched)                                                            \
    {                                                                                                        \
        uint32_t base = line < FETCH_BEFORE ? 0 : line - FETCH_BEFORE;                                       \
        __m512i lines = _mm512_loadu_si512(named), zero = _mm512_setzero_si512();                            \
        __m512i places = _mm512_sub_epi32(lines, _mm512_set1_epi32((int)base));                              \
        __mmask16 some = _mm512_cmpge_epi32_mask(lines, zero);                                               \
        if (lanes < base + 32 || _mm512_mask_cmpge_epu32_mask(some, places, _mm512_set1_epi32(32)))          \
            return false;                                                                                    \
        narrow_##number(_mm512_maskz_permutex2var_epi32(some, widen_##number(words + base), places,          \
                                                        widen_##number(words + base + 16)),                  \
                        fetched);                                                                            \
        return true;                                                                                         \
    }
FETCH_BLOCK(1, uint8_t)
FETCH_BLOCK(2, uint16_t)
FETCH_BLOCK(4, uint32_t)
#define RESOLVE_4 resolve_4
#define STRAYS_4  strays_4
#define FETCH_1   fetch_1
#define FETCH_2   fetch_2
#define FETCH_4   fetch_4
#else
#define RESOLVE_4(owner, starts, keys, records, named)       false
#define STRAYS_4(owner, starts, keys, records, line, strays) false
#define FETCH_1(words, lanes, named, line, fetched)          false
#define FETCH_2                                              FETCH_1
#define FETCH_4                                              FETCH_1
#endif
#define FETCH_8(words, lanes, named, line, fetched) false
RESOLVE_LINES(lines_resolve_4, uint32_t)
RESOLVE_LINES(lines_resolve_8, uint64_t)
STRAY_LINES(lines_strays_4, uint32_t)
STRAY_LINES(lines_strays_8, uint64_t)
FETCH_LINES(lines_fetch_1, uint8_t, FETCH_1)
FETCH_LINES(lines_fetch_2, uint16_t, FETCH_2)
FETCH_LINES(lines_fetch_4, uint32_t, FETCH_4)
FETCH_LINES(lines_fetch_8, uint64_t, FETCH_8)

/* Runs `work` for each lane i of `lanes` whose bit is set. */
#define EACH_SET(bits, lanes, work)                                                                          \
    for (uint32_t first = 0; first < (lanes); first += LINE_BITS)                                            \
        for (uint64_t set = (bits)[first / LINE_BITS] & first_bits((lanes) - first); set; set &= set - 1) {  \
            uint32_t i = first + (uint32_t)__builtin_ctzll(set);                                             \
            work;                                                                                            \
        }

static void lines_refer_any(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,
                            const void *b, const void *c)
{
    const uint64_t *restrict bits = a;
    const int32_t *restrict named = b;
    uint8_t *restrict gathered = result;
    (void)lines, (void)c;
    memset(gathered, 0, into);
    EACH_SET(bits, from, gathered[named[i]] = 1)
}

/* Adds a's words to the lines that b names, where c is set. */
#define REFER_SUM(name, U)                                                                                   \
    static void name(const struct lines *lines, uint32_t from, uint32_t into, void *result, const void *a,   \
                     const void *b, const void *c)                                                           \
    {                                                                                                        \
        const U *restrict words = a;                                                                         \
        const int32_t *restrict named = b;                                                                   \
        const uint64_t *restrict bits = c;                                                                   \
        U *restrict gathered = result;                                                                       \
        (void)lines;                                                                                         \
        memset(gathered, 0, into * sizeof *gathered);                                                        \
        EACH_SET(bits, from, gathered[named[i]] += words[i])                                                 \
    }
REFER_SUM(lines_refer_sum_4, uint32_t)
REFER_SUM(lines_refer_sum_8, uint64_t)
