/* SPDX-License-Identifier: Apache-2.0 */
/* Cells to values, a column at a time. A number of up to eight digits is read without a branch a digit: its
 * bytes are one word, and the word is folded three times. */
#include <config.h>

#include "io/csv_column.h"

#include <string.h>

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
