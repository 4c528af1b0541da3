/* SPDX-License-Identifier: Apache-2.0 */
/* Cells to values, a column at a time. A number of up to eight digits is read without a branch a digit: its
 * bytes are one word, and the word is folded three times. */
#include <config.h>

#include "io/csv_column.h"

#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define HAVE_X86 1
#include <immintrin.h>
#endif

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

struct cell {
    const char *text;
    size_t length;
};

static inline struct cell cell_of(const struct cell_run *run, uint32_t row)
{
    size_t at = (size_t)row * run->columns + run->column;
    uint32_t start = run->column == 0 ? run->starts[row] : run->ends[at - 1] + 1;
    return (struct cell){run->text + start, run->ends[at] - start};
}

/* ---- Digits ---- */

/* The number of 1 to 8 digits, the last bytes before `end`; false when one is no digit. */
static inline bool few_digits(const char *end, size_t count, uint64_t *number)
{
    uint64_t word;
    memcpy(&word, end - 8, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    word ^= UINT64_C(0x3030303030303030);
    word &= ~UINT64_C(0) << (8 * (8 - count));
    bool digits = (((word + UINT64_C(0x7676767676767676)) | word) & UINT64_C(0x8080808080808080)) == 0;
    word = (word * 10 + (word >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
    word = (word * 100 + (word >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
    *number = (word * 10000 + (word >> 32)) & UINT64_C(0xFFFFFFFF);
    return digits;
}

/* The same of 1 to 16, without a 0 in front. */
static inline bool some_digits(const char *text, size_t count, uint64_t *number)
{
    uint64_t high = 0;
    if (count == 0 || count > 16 || (text[0] == '0' && count > 1))
        return false;
    if (count <= 8)
        return few_digits(text + count, count, number);
    if (!few_digits(text + count, 8, number) || !few_digits(text + count - 8, count - 8, &high))
        return false;
    *number += high * 100000000;
    return true;
}

/* A plain decimal over the scale, a power of ten. */
static inline bool plain_amount(struct cell cell, int64_t scale, uint64_t *number)
{
    uint64_t whole, unit = (uint64_t)scale;
    size_t places = 0, length = cell.length;
    if (scale == 1)
        return some_digits(cell.text, length, number);
    for (size_t i = 1; i <= 4 && i < length; i++)
        if (cell.text[length - 1 - i] == '.')
            places = i;
    size_t digits = places ? length - places - 1 : length;
    if (digits > 9 || scale > 10000 || !some_digits(cell.text, digits, &whole))
        return false;
    whole *= unit;
    for (size_t i = digits + 1; i < length; i++) {
        unsigned digit = (unsigned)(unsigned char)cell.text[i] - '0';
        unit /= 10;
        if (digit > 9 || unit == 0)
            return false;
        whole += digit * unit;
    }
    *number = whole;
    return true;
}

/* ---- Plain cells of a whole run ---- */

/* By the digits of a number, the least that has as many without a 0 in front. */
static const uint32_t least_of_digits[9] = {0, 0, 10, 100, 1000, 10000, 100000, 1000000, 10000000};

static inline __attribute__((always_inline)) uint64_t last_bytes(const char *end)
{
    uint64_t word;
    memcpy(&word, end - 8, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* A word of digits, the last one in its highest byte and `count` (up to 8) of them at all, to the number; not
 * 0 in *bad where one is no digit. */
static inline __attribute__((always_inline)) uint64_t fold_digits(uint64_t word, unsigned count,
                                                                  uint64_t *bad)
{
    unsigned half = 4 * (8 - count); /* twice, since a shift by 64 is none */
    word ^= UINT64_C(0x3030303030303030);
    word &= ~UINT64_C(0) << half << half;
    *bad |= ((word + UINT64_C(0x7676767676767676)) | word) & UINT64_C(0x8080808080808080);
    word = (word * 10 + (word >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
    word = (word * 100 + (word >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
    return (word * 10000 + (word >> 32)) & UINT64_C(0xFFFFFFFF);
}

/* The loop over the cells of a run for each width of a column's words and for fields with decimals and
 * without. Nothing in it depends on a cell by a branch, but the point of a decimal. */
#define PLAIN_LOOP(type, places)                                                                             \
    do {                                                                                                     \
        type *restrict words = (type *)column->words + row;                                                  \
        for (uint32_t i = 0; i < rows; i++, ends += columns) {                                               \
            uint32_t start = ends[-1] + 1, length = ends[0] - start;                                         \
            uint64_t word = last_bytes(text + ends[0]);                                                      \
            uint32_t digits = length, whole = length;                                                        \
            uint64_t times = scale;                                                                          \
            if ((places) > 0 && (word >> (56 - 8 * (places)) & 0xFF) == '.') {                               \
                uint64_t behind = ~(~UINT64_C(0) >> 8 * (places));                                           \
                word = (word & behind) | (word << 8 & ~behind);                                              \
                digits = length - 1;                                                                         \
                whole = digits - (places);                                                                   \
                times = 1;                                                                                   \
            }                                                                                                \
            bad |= (uint64_t)(digits > 8) | (whole > 8 - (places)) | (whole == 0 && length > 0);             \
            uint64_t number = fold_digits(word, digits > 8 ? 8 : digits, &bad);                              \
            if ((places) > 0)                                                                                \
                number *= times;                                                                             \
            bad |= number < (places > 0 ? scale : 1) * (uint64_t)least_of_digits[whole > 8 ? 8 : whole];     \
            bad |= number - low > span && length > 0;                                                        \
            missing[i] = length == 0;                                                                        \
            none |= length == 0;                                                                             \
            words[i] = (type)number;                                                                         \
        }                                                                                                    \
    } while (0)

#define PLAIN_WIDTHS(places)                                                                                 \
    do {                                                                                                     \
        if (column->width == 1)                                                                              \
            PLAIN_LOOP(int8_t, places);                                                                      \
        else if (column->width == 2)                                                                         \
            PLAIN_LOOP(int16_t, places);                                                                     \
        else if (column->width == 4)                                                                         \
            PLAIN_LOOP(int32_t, places);                                                                     \
        else                                                                                                 \
            PLAIN_LOOP(int64_t, places);                                                                     \
    } while (0)

#ifdef HAVE_X86

#define AVX2 __attribute__((target("avx2")))

/* Eight cells that follow each other in a column: where they end, and how long they are. */
AVX2 static inline __m256i eight_ends(const uint32_t *ends, size_t columns)
{
    return _mm256_setr_epi32((int)ends[0], (int)ends[columns], (int)ends[2 * columns], (int)ends[3 * columns],
                             (int)ends[4 * columns], (int)ends[5 * columns], (int)ends[6 * columns],
                             (int)ends[7 * columns]);
}

/* Four of them as words of digits, with 0 before them and without the point of a decimal; where there was
 * one. */
AVX2 static inline __m256i four_words(const char *text, const uint32_t *ends, size_t columns, __m128i lengths,
                                      unsigned places, __m256i *points)
{
    long long words[4];
    for (unsigned i = 0; i < 4; i++)
        memcpy(&words[i], text + ends[i * columns] - 8, 8);
    __m256i word = _mm256_setr_epi64x(words[0], words[1], words[2], words[3]);
    __m256i digits = _mm256_cvtepu32_epi64(lengths);
    if (places > 0) {
        const __m256i behind = _mm256_set1_epi64x((long long)~(~UINT64_C(0) >> 8 * places));
        __m256i at =
            _mm256_and_si256(_mm256_srli_epi64(word, 56 - 8 * (int)places), _mm256_set1_epi64x(0xFF));
        *points = _mm256_cmpeq_epi64(at, _mm256_set1_epi64x('.'));
        __m256i whole = _mm256_blendv_epi8(_mm256_slli_epi64(word, 8), word, behind);
        word = _mm256_blendv_epi8(word, whole, *points);
        digits = _mm256_add_epi64(digits, *points);
    }
    /* A shift by 64 or more leaves 0: of an empty cell, and of one too long, which is not taken anyway. */
    __m256i shift = _mm256_sub_epi64(_mm256_set1_epi64x(64), _mm256_slli_epi64(digits, 3));
    word = _mm256_xor_si256(word, _mm256_set1_epi8('0'));
    return _mm256_and_si256(word, _mm256_sllv_epi64(_mm256_set1_epi64x(-1), shift));
}

/* The numbers of eight words of digits, in pairs: 0 1 4 5 2 3 6 7. */
AVX2 static inline __m256i eight_numbers(__m256i low, __m256i high)
{
    const __m256i tens = _mm256_set1_epi16(1 << 8 | 10), hundreds = _mm256_set1_epi32(1 << 16 | 100);
    low = _mm256_madd_epi16(_mm256_maddubs_epi16(low, tens), hundreds);
    high = _mm256_madd_epi16(_mm256_maddubs_epi16(high, tens), hundreds);
    return _mm256_madd_epi16(_mm256_packus_epi32(low, high), _mm256_set1_epi32(1 << 16 | 10000));
}

/* Eight words of a column from `row` on. */
AVX2 static inline void store_eight(struct batch_column *column, uint32_t row, __m256i numbers)
{
    __m128i low = _mm256_castsi256_si128(numbers), high = _mm256_extracti128_si256(numbers, 1);
    if (column->width == 4) {
        _mm256_storeu_si256((__m256i *)(void *)((int32_t *)column->words + row), numbers);
    } else if (column->width == 2) {
        _mm_storeu_si128((__m128i *)(void *)((int16_t *)column->words + row), _mm_packs_epi32(low, high));
    } else {
        int64_t *words = (int64_t *)column->words + row;
        _mm256_storeu_si256((__m256i *)(void *)words, _mm256_cvtepu32_epi64(low));
        _mm256_storeu_si256((__m256i *)(void *)(words + 4), _mm256_cvtepu32_epi64(high));
    }
}

/* Amounts of up to eight digits in all, eight cells at a time: as many rows as make up eights. The column's
 * width is 2 or more. *bad becomes true when a cell is not so. */
AVX2 static inline __attribute__((always_inline)) uint32_t
read_eights(const struct field *field, const struct cell_run *run, struct batch_column *column, uint32_t row,
            unsigned places, bool *lacks, bool *bad)
{
    const int scale = places == 0 ? 1 : places == 1 ? 10 : 100;
    const __m256i nine = _mm256_set1_epi8(9), one = _mm256_set1_epi32(1), zero = _mm256_setzero_si256();
    const __m256i least = _mm256_mullo_epi32(
        _mm256_setr_epi32(0, 10, 100, 1000, 10000, 100000, 1000000, 10000000), _mm256_set1_epi32(scale));
    const __m256i low = _mm256_set1_epi32((int)field->low),
                  high = _mm256_set1_epi32((int)(field->high < 99999999 ? field->high : 99999999));
    const size_t columns = run->columns;
    const uint32_t *ends = run->ends + run->column;
    uint8_t *missing = column->missing + row;
    __m256i wrong = zero, point[2] = {zero, zero};
    uint32_t done = 0;
    for (; done + 8 <= run->rows; done += 8, ends += 8 * columns) {
        __m256i lengths = _mm256_sub_epi32(eight_ends(ends, columns), eight_ends(ends - 1, columns));
        lengths = _mm256_sub_epi32(lengths, one);
        __m256i first =
            four_words(run->text, ends, columns, _mm256_castsi256_si128(lengths), places, &point[0]);
        __m256i second = four_words(run->text, ends + 4 * columns, columns,
                                    _mm256_extracti128_si256(lengths, 1), places, &point[1]);
        wrong = _mm256_or_si256(
            wrong, _mm256_or_si256(_mm256_subs_epu8(first, nine), _mm256_subs_epu8(second, nine)));
        __m256i numbers = _mm256_permute4x64_epi64(eight_numbers(first, second), 0xD8), whole = lengths;
        __m256i most = _mm256_set1_epi32(8 - (int)places);
        if (places > 0) {
            __m256i points = _mm256_permute4x64_epi64(
                _mm256_castps_si256(
                    _mm256_shuffle_ps(_mm256_castsi256_ps(point[0]), _mm256_castsi256_ps(point[1]), 0x88)),
                0xD8);
            __m256i times = _mm256_blendv_epi8(_mm256_set1_epi32(scale), one, points);
            numbers = _mm256_mullo_epi32(numbers, times);
            whole = _mm256_sub_epi32(lengths, _mm256_and_si256(points, _mm256_set1_epi32(1 + (int)places)));
        }
        __m256i empty = _mm256_cmpeq_epi32(lengths, zero);
        __m256i fits = _mm256_cmpeq_epi32(_mm256_min_epu32(_mm256_max_epu32(numbers, low), high), numbers);
        __m256i shorter = _mm256_permutevar8x32_epi32(least, _mm256_sub_epi32(whole, one));
        __m256i amiss = _mm256_or_si256(_mm256_cmpgt_epi32(shorter, numbers), _mm256_cmpgt_epi32(one, whole));
        amiss = _mm256_or_si256(amiss, _mm256_cmpgt_epi32(whole, most));
        amiss = _mm256_or_si256(amiss, _mm256_xor_si256(fits, _mm256_set1_epi8(-1)));
        wrong = _mm256_or_si256(wrong, _mm256_andnot_si256(empty, amiss));
        unsigned lacking = (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(empty));
        uint64_t marks = 0;
        for (unsigned i = 0; lacking >> i; i++)
            marks |= (uint64_t)(lacking >> i & 1) << (8 * i);
        memcpy(missing + done, &marks, 8);
        *lacks |= lacking != 0;
        store_eight(column, row + done, numbers);
    }
    *bad = !_mm256_testz_si256(wrong, wrong);
    return done;
}

AVX2 static uint32_t read_by_eights(const struct field *field, const struct cell_run *run,
                                    struct batch_column *column, uint32_t row, bool *lacks, bool *bad)
{
    if (field->scale == 1)
        return read_eights(field, run, column, row, 0, lacks, bad);
    if (field->scale == 10)
        return read_eights(field, run, column, row, 1, lacks, bad);
    return field->scale == 100 ? read_eights(field, run, column, row, 2, lacks, bad) : 0;
}

#endif

/* The rows that could be read many at a time. */
static uint32_t read_many(const struct field *field, const struct cell_run *run, struct batch_column *column,
                          uint32_t row, bool *lacks, bool *bad)
{
#ifdef HAVE_X86
    if (run->way == CSV_WAY_AVX2 && field->low >= 0 && field->low <= 99999999 && column->width >= 2)
        return read_by_eights(field, run, column, row, lacks, bad);
#endif
    (void)field, (void)run, (void)column, (void)row, (void)lacks, (void)bad;
    return 0;
}

/* Each cell is a chain of its own, which vectors of two words would only lengthen. */
#if defined(__GNUC__) && !defined(__clang__)
__attribute__((optimize("no-tree-vectorize")))
#endif
bool read_plain_column(const struct field *field, const struct cell_run *run, struct batch_column *column,
                       uint32_t row, bool *lacks)
{
    const uint64_t low = (uint64_t)field->low, span = (uint64_t)field->high - (uint64_t)field->low;
    const uint64_t scale = (uint64_t)field->scale;
    const char *text = run->text;
    const size_t columns = run->columns;
    uint64_t bad = 0, none = 0;
    bool wrong = false;
    *lacks = false;
    if (field->type != TYPE_AMOUNT || run->column == 0)
        return false;
    uint32_t done = read_many(field, run, column, row, lacks, &wrong);
    if (wrong)
        return false;
    row += done;
    const uint32_t *ends = run->ends + run->column + done * columns, rows = run->rows - done;
    uint8_t *restrict missing = column->missing + row;
    if (scale == 1)
        PLAIN_WIDTHS(0);
    else if (scale == 10)
        PLAIN_WIDTHS(1);
    else if (scale == 100)
        PLAIN_WIDTHS(2);
    else
        return false;
    *lacks |= none != 0;
    return bad == 0;
}

bool is_digit_field(const struct field *field)
{
    return field->type == TYPE_AMOUNT && field->scale == 1 && field->low == 0 && field->high >= 1 &&
           field->high <= 9;
}

/* What a row's cells and the commas between them must be: XOR with the pattern leaves digits as numbers and commas as
 * 0, of which each has a most. */
struct digit_row {
    uint8_t pattern[2 * DIGIT_COLUMNS], most[2 * DIGIT_COLUMNS];
    uint32_t count;                  /* columns */
    uint8_t *to[DIGIT_COLUMNS];      /* their words … */
    uint8_t *missing[DIGIT_COLUMNS]; /* … and marks */
    bool *lacks;                     /* by column */
};

static struct digit_row digit_row(const struct field *const *fields, const struct cell_run *run,
                                  struct batch_column *const *columns, uint32_t count, uint32_t row, bool *lacks)
{
    struct digit_row wanted = {.count = count, .lacks = lacks};
    memset(wanted.most, 0xFF, sizeof wanted.most); /* what is behind the cells may be anything */
    for (uint32_t i = 0; i < count; i++) {
        wanted.pattern[2 * i] = '0';
        wanted.pattern[2 * i + 1] = ',';
        wanted.most[2 * i] = (uint8_t)fields[i]->high;
        if (i + 1 < count)
            wanted.most[2 * i + 1] = 0;
        wanted.to[i] = (uint8_t *)columns[i]->words + row;
        wanted.missing[i] = columns[i]->missing + row;
        lacks[i] = false;
        memset(wanted.missing[i], 0, run->rows);
    }
    return wanted;
}

/* A row in which some cell is empty, or something is amiss; false for the latter. */
static bool read_odd_row(const struct digit_row *wanted, const struct cell_run *run, uint32_t row)
{
    const uint32_t *ends = run->ends + run->column + (size_t)row * run->columns;
    for (uint32_t i = 0; i < wanted->count; i++) {
        const uint32_t start = ends[(ptrdiff_t)i - 1] + 1, length = ends[i] - start;
        const uint8_t digit = (uint8_t)(run->text[start] - '0');
        if (length > 1 || (length == 1 && digit > wanted->most[2 * i]))
            return false;
        wanted->to[i][row] = length == 0 ? 0 : digit;
        wanted->missing[i][row] = length == 0;
        wanted->lacks[i] |= length == 0;
    }
    return true;
}

#ifdef HAVE_X86

#define DIGIT_ROWS 8 /* that are read together */

/* The cells of a row, a byte each; *wrong gets what is more than it may be, and what has another length. */
static inline __m128i row_of_digits(const struct digit_row *wanted, const char *text, const uint32_t *ends,
                                    __m128i *wrong, uint32_t *length)
{
    const __m128i *pattern = (const __m128i *)(const void *)wanted->pattern;
    const __m128i *most = (const __m128i *)(const void *)wanted->most;
    const __m128i *at = (const __m128i *)(const void *)(text + ends[-1] + 1);
    __m128i first = _mm_xor_si128(_mm_loadu_si128(at), _mm_loadu_si128(pattern));
    __m128i second = _mm_xor_si128(_mm_loadu_si128(at + 1), _mm_loadu_si128(pattern + 1));
    *wrong = _mm_or_si128(*wrong, _mm_subs_epu8(first, _mm_loadu_si128(most)));
    *wrong = _mm_or_si128(*wrong, _mm_subs_epu8(second, _mm_loadu_si128(most + 1)));
    *length |= (ends[wanted->count - 1] - ends[-1]) ^ (2 * wanted->count);
    const __m128i cells = _mm_set1_epi16(0xFF);
    return _mm_packus_epi16(_mm_and_si128(first, cells), _mm_and_si128(second, cells));
}

static inline void store_halves(const struct digit_row *wanted, uint32_t column, uint32_t row, __m128i both)
{
    if (column < wanted->count)
        _mm_storel_epi64((__m128i *)(void *)(wanted->to[column] + row), both);
    if (column + 1 < wanted->count)
        _mm_storel_epi64((__m128i *)(void *)(wanted->to[column + 1] + row), _mm_unpackhi_epi64(both, both));
}

/* From eight rows of cells to eight cells of each column, by pairs, fours and eights. */
static inline void store_columns(const struct digit_row *wanted, uint32_t row, const __m128i rows[DIGIT_ROWS])
{
    for (uint32_t half = 0; 8 * half < wanted->count; half++) {
        __m128i pairs[4], fours[4];
        for (unsigned i = 0; i < 4; i++)
            pairs[i] = half ? _mm_unpackhi_epi8(rows[2 * i], rows[2 * i + 1])
                            : _mm_unpacklo_epi8(rows[2 * i], rows[2 * i + 1]);
        for (unsigned i = 0; i < 2; i++) {
            fours[2 * i] = _mm_unpacklo_epi16(pairs[2 * i], pairs[2 * i + 1]);
            fours[2 * i + 1] = _mm_unpackhi_epi16(pairs[2 * i], pairs[2 * i + 1]);
        }
        for (unsigned i = 0; i < 2; i++) {
            store_halves(wanted, 8 * half + 4 * i, row, _mm_unpacklo_epi32(fours[i], fours[i + 2]));
            store_halves(wanted, 8 * half + 4 * i + 2, row, _mm_unpackhi_epi32(fours[i], fours[i + 2]));
        }
    }
}

/* As many rows as make up eights; *bad: not so, something is amiss. */
static uint32_t read_digit_rows(const struct digit_row *wanted, const struct cell_run *run, bool *bad)
{
    const uint32_t *ends = run->ends + run->column;
    __m128i rows[DIGIT_ROWS];
    uint32_t done = 0;
    for (; done + DIGIT_ROWS <= run->rows && !*bad; done += DIGIT_ROWS) {
        __m128i wrong = _mm_setzero_si128();
        uint32_t length = 0;
        for (unsigned i = 0; i < DIGIT_ROWS; i++, ends += run->columns)
            rows[i] = row_of_digits(wanted, run->text, ends, &wrong, &length);
        store_columns(wanted, done, rows);
        bool odd = length != 0 || _mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) != 0xFFFF;
        for (unsigned i = 0; i < DIGIT_ROWS && odd && !*bad; i++)
            *bad = !read_odd_row(wanted, run, done + i);
    }
    return done;
}

#endif

/* Row by row, eight bytes at a time: adding what each may still have up to 0x7F shows one that has more. */
static bool read_rest_of_digits(const struct digit_row *wanted, const struct cell_run *run, uint32_t done)
{
    uint8_t left[2 * DIGIT_COLUMNS], of_cells[2 * DIGIT_COLUMNS];
    uint64_t patterns[DIGIT_COLUMNS / 4], lefts[DIGIT_COLUMNS / 4], masks[DIGIT_COLUMNS / 4];
    const uint32_t count = wanted->count, words = (count + 3) / 4;
    const uint32_t *ends = run->ends + run->column + (size_t)done * run->columns;
    for (uint32_t i = 0; i < 2 * DIGIT_COLUMNS; i++) {
        of_cells[i] = wanted->most[i] == 0xFF ? 0 : 0xFF;
        left[i] = (uint8_t)(wanted->most[i] == 0xFF ? 0 : 0x7F - wanted->most[i]);
    }
    memcpy(patterns, wanted->pattern, sizeof patterns);
    memcpy(lefts, left, sizeof lefts);
    memcpy(masks, of_cells, sizeof masks);
    for (uint32_t i = done; i < run->rows; i++, ends += run->columns) {
        const char *text = run->text + ends[-1] + 1;
        uint64_t odd = (ends[count - 1] - ends[-1]) ^ (2 * count);
        for (uint32_t j = 0; j < words; j++) {
            uint64_t word;
            memcpy(&word, text + 8 * j, 8);
            word = (word ^ patterns[j]) & masks[j];
            odd |= ((word + lefts[j]) | word) & UINT64_C(0x8080808080808080);
        }
        if (odd) {
            if (!read_odd_row(wanted, run, i))
                return false;
            continue;
        }
        for (uint32_t j = 0; j < count; j++)
            wanted->to[j][i] = (uint8_t)(text[2 * j] - '0');
    }
    return true;
}

bool read_digit_columns(const struct field *const *fields, const struct cell_run *run,
                        struct batch_column *const *columns, uint32_t count, uint32_t row, bool *lacks)
{
    const struct digit_row wanted = digit_row(fields, run, columns, count, row, lacks);
    bool bad = false;
    uint32_t done = 0;
#ifdef HAVE_X86
    if (run->way != CSV_WAY_PLAIN)
        done = read_digit_rows(&wanted, run, &bad);
#endif
    return !bad && read_rest_of_digits(&wanted, run, done);
}

/* ---- Any form ---- */

static inline struct cell_memo *memo_of(struct cell_memo *memos, struct cell cell)
{
    unsigned char first = (unsigned char)cell.text[0], middle = (unsigned char)cell.text[cell.length / 2],
                  last = (unsigned char)cell.text[cell.length - 1];
    return &memos[(first + middle * 5u + last * 3u + cell.length) % CELL_MEMOS];
}

/* A cell in whatever form. Returns false when it is faulty. */
static bool any_form(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                     struct cell cell, struct cell_memo *memos, int64_t *word, uint8_t *missing)
{
    struct value value;
    const char *found;
    size_t found_length;
    struct cell_memo *memo = memo_of(memos, cell);
    *missing = 0;
    if (memo->length == cell.length && memcmp(memo->text, cell.text, cell.length) == 0) {
        *word = memo->word;
        return true;
    }
    if (cell_value(lookup, scratch, field, cell.text, cell.length, &value, &found, &found_length) !=
        VALUE_FINE)
        return false;
    *missing = value.missing;
    *word = value.missing ? 0 : value.word;
    if (!value.missing)
        *memo = (struct cell_memo){cell.text, cell.length, value.word};
    return true;
}

static uint32_t read_amounts(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                             const struct cell_run *run, struct cell_memo *memos, int64_t *words,
                             uint8_t *missing)
{
    uint64_t low = (uint64_t)field->low, span = (uint64_t)field->high - (uint64_t)field->low;
    const struct cell_run cells = *run; /* copies, which the bytes written below cannot be taken to change */
    const int64_t scale = field->scale;
    for (uint32_t row = 0; row < cells.rows; row++) {
        struct cell cell = cell_of(&cells, row);
        uint64_t number = (uint64_t)(unsigned char)cell.text[0] - '0';
        missing[row] = cell.length == 0;
        if (cell.length == 1 && number <= 9)
            number *= (uint64_t)scale;
        else if (cell.length == 0) {
            words[row] = 0;
            continue;
        } else if (!plain_amount(cell, scale, &number)) {
            number = low + span + 1;
        }
        words[row] = (int64_t)number;
        if (number - low > span && !any_form(lookup, scratch, field, cell, memos, &words[row], &missing[row]))
            return row;
    }
    return cells.rows;
}

uint32_t read_column(const struct lookup *lookup, struct arena *scratch, const struct field *field,
                     const struct cell_run *run, struct cell_memo memos[CELL_MEMOS], int64_t *words,
                     uint8_t *missing)
{
    if (field->type == TYPE_AMOUNT)
        return read_amounts(lookup, scratch, field, run, memos, words, missing);
    for (uint32_t row = 0; row < run->rows; row++) {
        struct cell cell = cell_of(run, row);
        missing[row] = cell.length == 0;
        words[row] = 0;
        if (cell.length > 0 && !any_form(lookup, scratch, field, cell, memos, &words[row], &missing[row]))
            return row;
    }
    return run->rows;
}
