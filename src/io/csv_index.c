/* SPDX-License-Identifier: Apache-2.0 */
/* The index of a block: 64 bytes become a mask of bits, and each bit a place. With SSE2 (every x86-64) and
 * AVX2 (chosen when the program runs) the masks come from comparisons of whole vectors, else from arithmetic
 * on words of eight bytes. */
#include <config.h>

#include "io/csv_index.h"

#include "base/processor.h"

#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define HAVE_X86 1
#include <immintrin.h>
#endif

/* Masks of 64 bytes: bit n is byte n. */
struct masks {
    uint64_t ends, lines, returns, quotes, nuls, high;
};

/* The places of a mask's bits, eight at a time: what is written too much is overwritten by the next ones. */
static inline uint32_t *write_places(uint32_t *to, uint64_t mask, uint32_t base)
{
    unsigned count = (unsigned)__builtin_popcountll(mask);
    uint32_t *next = to + count;
    while (mask) {
        for (unsigned i = 0; i < 8; i++) {
            to[i] = base + (uint32_t)__builtin_ctzll(mask | UINT64_C(1) << 63);
            mask &= mask - 1;
        }
        to += 8;
    }
    return next;
}

static inline uint32_t *add_masks(struct csv_seen *seen, const struct masks *masks, uint32_t *to, size_t base)
{
    seen->lines += (size_t)__builtin_popcountll(masks->lines);
    if (masks->returns | masks->quotes | masks->nuls | masks->high) {
        seen->returns += (size_t)__builtin_popcountll(masks->returns);
        seen->quotes |= masks->quotes != 0;
        seen->nuls |= masks->nuls != 0;
        seen->high |= masks->high != 0;
    }
    return write_places(to, masks->ends, (uint32_t)base);
}

/* Bits of the bytes that belong to the text. */
static inline void cut_masks(struct masks *masks, size_t left)
{
    if (left >= 64)
        return;
    uint64_t inside = (UINT64_C(1) << left) - 1;
    masks->ends &= inside;
    masks->lines &= inside;
    masks->returns &= inside;
    masks->quotes &= inside;
    masks->nuls &= inside;
    masks->high &= inside;
}

/* The loop of each way, for which `make_masks` is another function. */
#define INDEX_LOOP(make_masks)                                                                               \
    struct csv_seen seen = {0};                                                                              \
    uint32_t *to = ends;                                                                                     \
    for (size_t at = 0; at < length; at += 64) {                                                             \
        struct masks masks = make_masks(text + at);                                                          \
        cut_masks(&masks, length - at);                                                                      \
        to = add_masks(&seen, &masks, to, at);                                                               \
    }                                                                                                        \
    seen.cells = (size_t)(to - ends);                                                                        \
    return seen

/* ---- Plainly ---- */

#define EACH_BYTE(byte) (UINT64_C(0x0101010101010101) * (byte))

/* 0x80 in each byte that is zero, exactly. */
static inline uint64_t zero_bytes(uint64_t word)
{
    uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F);
    return ~(((word & low) + low) | word | low);
}

/* The top bits of eight bytes, side by side; the first byte's lowest. */
static inline uint64_t gather(uint64_t tops)
{
    return ((tops >> 7) * UINT64_C(0x0102040810204080)) >> 56;
}

static inline uint64_t load_word(const char *text)
{
    uint64_t word;
    memcpy(&word, text, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline struct masks masks_plain(const char *text)
{
    struct masks masks = {0};
    for (unsigned i = 0; i < 64; i += 8) {
        uint64_t word = load_word(text + i);
        uint64_t lines = zero_bytes(word ^ EACH_BYTE('\n'));
        masks.lines |= gather(lines) << i;
        masks.ends |= gather(lines | zero_bytes(word ^ EACH_BYTE(','))) << i;
        masks.returns |= gather(zero_bytes(word ^ EACH_BYTE('\r'))) << i;
        masks.quotes |= gather(zero_bytes(word ^ EACH_BYTE('"'))) << i;
        masks.nuls |= gather(zero_bytes(word)) << i;
        masks.high |= gather(word & EACH_BYTE(0x80)) << i;
    }
    return masks;
}

static struct csv_seen index_plain(const char *text, size_t length, uint32_t *ends)
{
    INDEX_LOOP(masks_plain);
}

/* ---- Vectors ---- */

#ifdef HAVE_X86

static inline uint64_t equal_sse2(const __m128i part[4], char byte)
{
    __m128i wanted = _mm_set1_epi8(byte);
    uint64_t mask = 0;
    for (unsigned i = 0; i < 4; i++)
        mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(part[i], wanted)) << (16 * i);
    return mask;
}

static inline struct masks masks_sse2(const char *text)
{
    __m128i part[4], rare[4];
    struct masks masks = {0};
    uint64_t any = 0;
    for (unsigned i = 0; i < 4; i++) {
        part[i] = _mm_loadu_si128((const __m128i *)(const void *)(text + 16 * i));
        rare[i] = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(part[i], _mm_set1_epi8('\r')),
                                            _mm_cmpeq_epi8(part[i], _mm_set1_epi8('"'))),
                               _mm_or_si128(_mm_cmpeq_epi8(part[i], _mm_setzero_si128()), part[i]));
        any |= (uint64_t)(uint32_t)_mm_movemask_epi8(rare[i]);
    }
    masks.lines = equal_sse2(part, '\n');
    masks.ends = masks.lines | equal_sse2(part, ',');
    if (any) {
        masks.returns = equal_sse2(part, '\r');
        masks.quotes = equal_sse2(part, '"');
        masks.nuls = equal_sse2(part, '\0');
        for (unsigned i = 0; i < 4; i++)
            masks.high |= (uint64_t)(uint32_t)_mm_movemask_epi8(part[i]) << (16 * i);
    }
    return masks;
}

static struct csv_seen index_sse2(const char *text, size_t length, uint32_t *ends)
{
    INDEX_LOOP(masks_sse2);
}

#define AVX2 __attribute__((target("avx2,bmi,popcnt")))

AVX2 static inline uint64_t equal_avx2(__m256i a, __m256i b, char byte)
{
    __m256i wanted = _mm256_set1_epi8(byte);
    uint64_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, wanted));
    return low | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, wanted)) << 32;
}

AVX2 static inline struct masks masks_avx2(const char *text)
{
    struct masks masks = {0};
    __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)text);
    __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(text + 32));
    __m256i rare_a = _mm256_or_si256(_mm256_cmpeq_epi8(a, _mm256_set1_epi8('\r')),
                                     _mm256_cmpeq_epi8(a, _mm256_set1_epi8('"')));
    __m256i rare_b = _mm256_or_si256(_mm256_cmpeq_epi8(b, _mm256_set1_epi8('\r')),
                                     _mm256_cmpeq_epi8(b, _mm256_set1_epi8('"')));
    rare_a = _mm256_or_si256(rare_a, _mm256_or_si256(a, _mm256_cmpeq_epi8(a, _mm256_setzero_si256())));
    rare_b = _mm256_or_si256(rare_b, _mm256_or_si256(b, _mm256_cmpeq_epi8(b, _mm256_setzero_si256())));
    masks.lines = equal_avx2(a, b, '\n');
    masks.ends = masks.lines | equal_avx2(a, b, ',');
    if (_mm256_movemask_epi8(_mm256_or_si256(rare_a, rare_b))) {
        masks.returns = equal_avx2(a, b, '\r');
        masks.quotes = equal_avx2(a, b, '"');
        masks.nuls = equal_avx2(a, b, '\0');
        masks.high = (uint32_t)_mm256_movemask_epi8(a);
        masks.high |= (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
    }
    return masks;
}

AVX2 static struct csv_seen index_avx2(const char *text, size_t length, uint32_t *ends)
{
    INDEX_LOOP(masks_avx2);
}

#endif

enum csv_way csv_way_here(enum csv_way wanted)
{
    enum csv_way best = CSV_WAY_PLAIN;
#ifdef HAVE_X86
    best = processor_has_avx2() ? CSV_WAY_AVX2 : CSV_WAY_SSE2;
#endif
    return wanted == CSV_WAY_BEST || wanted > best ? best : wanted;
}

struct csv_seen csv_index(enum csv_way way, const char *text, size_t length, uint32_t *ends)
{
#ifdef HAVE_X86
    if (way == CSV_WAY_AVX2)
        return index_avx2(text, length, ends);
    if (way == CSV_WAY_SSE2)
        return index_sse2(text, length, ends);
#else
    (void)way;
#endif
    return index_plain(text, length, ends);
}

uint32_t csv_count_lines(const char *text, size_t length)
{
    uint32_t lines = 0;
    size_t at = 0;
#ifdef HAVE_X86
    const __m128i line = _mm_set1_epi8('\n'), zero = _mm_setzero_si128();
    while (length - at >= 16) { /* in runs that a byte can count */
        size_t end = length - at < 16 * 255 ? at + (length - at) / 16 * 16 : at + 16 * 255;
        __m128i sum = zero;
        for (; at < end; at += 16)
            sum = _mm_sub_epi8(
                sum, _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)(text + at)), line));
        sum = _mm_sad_epu8(sum, zero);
        lines += (uint32_t)_mm_cvtsi128_si32(sum) + (uint32_t)_mm_extract_epi16(sum, 4);
    }
#else
    for (; length - at >= 8; at += 8)
        lines += (uint32_t)__builtin_popcountll(zero_bytes(load_word(text + at) ^ EACH_BYTE('\n')));
#endif
    for (; at < length; at++)
        lines += text[at] == '\n';
    return lines;
}
