/* SPDX-License-Identifier: Apache-2.0 */
/* Flags as bytes, 0 or 1, and as bits, 64 of them in a word; loops_body.h includes this. Where the processor has instructions
 * to go from one to the other, they are taken. */
#include "exec/lines.h"

#include <string.h>

#if defined(LOOPS_AVX512)
static inline uint64_t pack(const uint8_t *flags)
{
    __m512i all = _mm512_loadu_si512(flags);
    return _mm512_test_epi8_mask(all, all);
}

static inline void unpack(uint64_t bits, uint8_t *flags)
{
    _mm512_storeu_si512(flags, _mm512_maskz_set1_epi8(bits, 1));
}
#else
#if defined(LOOPS_AVX2)
static inline uint64_t pack(const uint8_t *flags)
{
    __m256i zero = _mm256_setzero_si256();
    __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)flags);
    __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(flags + 32));
    uint64_t bits = (uint32_t)_mm256_movemask_epi8(_mm256_cmpgt_epi8(low, zero));
    return bits | (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpgt_epi8(high, zero)) << 32;
}
#elif defined(__SSE2__)
static inline uint64_t pack(const uint8_t *flags)
{
    __m128i zero = _mm_setzero_si128();
    uint64_t bits = 0;
    for (unsigned i = 0; i < 4; i++) {
        __m128i part = _mm_loadu_si128((const __m128i *)(const void *)(flags + 16 * i));
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(part, zero)) << (16 * i);
    }
    return bits;
}
#else
static inline uint64_t pack(const uint8_t *flags)
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < LINE_BITS; i++)
        bits |= (uint64_t)flags[i] << i;
    return bits;
}
#endif

/* Eight bits are put into each of eight bytes, of which each keeps its own. */
#if defined(LOOPS_AVX2)
static inline void unpack(uint64_t bits, uint8_t *flags)
{
    const __m256i own = _mm256_set1_epi64x((int64_t)0x8040201008040201u);
    const __m256i from = _mm256_setr_epi64x(0, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303);
    for (unsigned i = 0; i < LINE_BITS; i += 32) {
        __m256i bytes = _mm256_shuffle_epi8(_mm256_set1_epi32((int)(uint32_t)(bits >> i)), from);
        __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(bytes, own), own);
        _mm256_storeu_si256((__m256i *)(void *)(flags + i), _mm256_and_si256(set, _mm256_set1_epi8(1)));
    }
}
#elif defined(__SSE2__)
static inline void unpack(uint64_t bits, uint8_t *flags)
{
    const __m128i own = _mm_set1_epi64x((int64_t)0x8040201008040201u);
    for (unsigned i = 0; i < LINE_BITS; i += 16) {
        __m128i bytes = _mm_cvtsi32_si128((int)(bits >> i & 0xffff));
        bytes = _mm_unpacklo_epi8(bytes, bytes);
        bytes = _mm_shuffle_epi32(_mm_shufflelo_epi16(bytes, _MM_SHUFFLE(1, 1, 0, 0)), _MM_SHUFFLE(1, 1, 0, 0));
        __m128i set = _mm_cmpeq_epi8(_mm_and_si128(bytes, own), own);
        _mm_storeu_si128((__m128i *)(void *)(flags + i), _mm_and_si128(set, _mm_set1_epi8(1)));
    }
}
#else
static inline void unpack(uint64_t bits, uint8_t *flags)
{
    const uint8_t own[] = {1, 2, 4, 8, 16, 32, 64, 128};
    for (unsigned i = 0; i < LINE_BITS; i++)
        flags[i] = ((uint8_t)(bits >> (i & ~7u)) & own[i % 8]) != 0;
}
#endif
#endif

/* The flags of lanes from `first` on, as bits; nothing is read behind the last lane. */
static inline uint64_t pack_from(const uint8_t *flags, uint32_t first, uint32_t lanes)
{
    if (lanes - first >= LINE_BITS)
        return pack(flags + first);
    uint8_t rest[LINE_BITS] = {0};
    memcpy(rest, flags + first, lanes - first);
    return pack(rest);
}
