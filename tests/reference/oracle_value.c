/* SPDX-License-Identifier: Apache-2.0 */
/* Truths, intervals and reasons: each function is one sentence of the contract's section 4. */
#include <config.h>

#include "oracle_value.h"

#include <stdlib.h>
#include <string.h>

static struct arena *arena;
static size_t peak;
static unsigned tellings;

/* ---- memory ---- */

static void *take(size_t size)
{
    return arena_allocate(arena, size);
}

static void *take_more(void *old, size_t old_size, size_t size)
{
    void *grown = arena_allocate(arena, size);
    memcpy(grown, old, old_size < size ? old_size : size);
    return grown;
}

static void forget(void *old, size_t size)
{
    (void)old;
    (void)size;
}

void oracle_memory_begin(struct arena *from)
{
    arena = from;
    peak = 0;
    mp_set_memory_functions(take, take_more, forget);
}

struct arena *oracle_memory(void)
{
    return arena;
}

size_t oracle_peak_bits(void)
{
    return peak;
}

/* ---- reasons ---- */

const struct reasons *reason_named(const char *name)
{
    struct reasons *reasons = ARENA_NEW(arena, struct reasons);
    reasons->name = name;
    return reasons;
}

const struct reasons *reasons_both(const struct reasons *a, const struct reasons *b)
{
    if (!a || a == b)
        return b;
    if (!b)
        return a;
    struct reasons *reasons = ARENA_NEW(arena, struct reasons);
    reasons->left = a;
    reasons->right = b;
    return reasons;
}

typedef VECTOR(const char *) name_vector;

static void collect(const struct reasons *reasons, name_vector *names)
{
    while (reasons && reasons->told != tellings) {
        ((struct reasons *)reasons)->told = tellings;
        if (reasons->name)
            VECTOR_ADD(arena, *names, reasons->name);
        collect(reasons->left, names);
        reasons = reasons->right;
    }
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

uint32_t reasons_tell(const struct reasons *reasons, const char ***names)
{
    name_vector found = {0};
    tellings++;
    collect(reasons, &found);
    if (found.count)
        qsort(found.items, found.count, sizeof *found.items, by_bytes);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found.count; i++)
        if (kept == 0 || strcmp(found.items[kept - 1], found.items[i]) != 0)
            found.items[kept++] = found.items[i];
    *names = found.items;
    return kept;
}

/* ---- ends of intervals ---- */

static void end_set(struct end *end, int64_t number)
{
    end->infinite = 0;
    mpq_init(end->finite);
    mpq_set_si(end->finite, number, 1);
}

static struct end end_infinite(int sign)
{
    struct end end;
    end_set(&end, 0);
    end.infinite = sign;
    return end;
}

int end_compare(const struct end *a, const struct end *b)
{
    if (a->infinite || b->infinite)
        return a->infinite - b->infinite;
    return mpq_cmp(a->finite, b->finite);
}

static int end_sign(const struct end *a)
{
    return a->infinite ? a->infinite : mpq_sgn(a->finite);
}

static struct end end_add(const struct end *a, const struct end *b)
{
    if (a->infinite || b->infinite)
        return end_infinite(a->infinite ? a->infinite : b->infinite);
    struct end sum = end_infinite(0);
    mpq_add(sum.finite, a->finite, b->finite);
    return sum;
}

static struct end end_negate(const struct end *a)
{
    struct end result = end_infinite(-a->infinite);
    mpq_neg(result.finite, a->finite);
    return result;
}

/* 0 times unbounded is 0. */
static struct end end_multiply(const struct end *a, const struct end *b)
{
    if (end_sign(a) == 0 || end_sign(b) == 0)
        return end_infinite(0);
    if (a->infinite || b->infinite)
        return end_infinite(end_sign(a) * end_sign(b));
    struct end product = end_infinite(0);
    mpq_mul(product.finite, a->finite, b->finite);
    return product;
}

/* To a whole number. */
static void round_whole(mpz_t whole, const mpq_t number, enum mode mode)
{
    if (mode == MODE_DOWN) {
        mpz_fdiv_q(whole, mpq_numref(number), mpq_denref(number));
    } else if (mode == MODE_UP) {
        mpz_cdiv_q(whole, mpq_numref(number), mpq_denref(number));
    } else {
        mpq_t half;
        mpq_init(half);
        mpq_set_si(half, 1, 2);
        mpq_add(half, half, number);
        mpz_fdiv_q(whole, mpq_numref(half), mpq_denref(half));
    }
}

static struct end end_round(const struct end *a, enum mode mode, const mpq_t multiple)
{
    struct end result = end_infinite(a->infinite);
    if (a->infinite)
        return result;
    mpz_t whole;
    mpz_init(whole);
    mpq_div(result.finite, a->finite, multiple);
    round_whole(whole, result.finite, mode);
    mpq_set_z(result.finite, whole);
    mpq_mul(result.finite, result.finite, multiple);
    return result;
}

/* ---- making values ---- */

struct value *point_new(enum sort sort)
{
    struct value *value = ARENA_NEW(arena, struct value);
    value->sort = sort;
    value->known = true;
    return value;
}

const struct value *truth(bool is)
{
    struct value *value = point_new(SORT_TRUTH);
    value->word = is;
    return value;
}

const struct value *truth_unknown(const struct reasons *reasons)
{
    struct value *value = point_new(SORT_TRUTH);
    value->known = false;
    value->reasons = reasons;
    return value;
}

static void note_peak(const struct end *end, uint64_t scale)
{
    if (end->infinite)
        return;
    size_t bits = mpz_sizeinbase(mpq_numref(end->finite), 2);
    size_t below_line = mpz_sizeinbase(mpq_denref(end->finite), 2);
    for (uint64_t rest = scale; rest > 1; rest >>= 1)
        bits++;
    bits = bits + 2 > below_line ? bits + 2 - below_line : 0;
    if (bits > peak)
        peak = bits;
}

const struct value *interval_between(const struct end *low, const struct end *high, const struct reasons *reasons,
                                   uint64_t scale, const char *unit)
{
    struct value *value = point_new(SORT_NUMBER);
    value->low = *low;
    value->high = *high;
    value->scale = scale;
    value->unit = unit;
    value->known = !low->infinite && !high->infinite && mpq_equal(low->finite, high->finite);
    value->reasons = value->known ? NULL : reasons;
    note_peak(low, scale);
    note_peak(high, scale);
    return value;
}

const struct value *interval_exact(const mpq_t number, uint64_t scale, const char *unit)
{
    struct end end = end_infinite(0);
    mpq_set(end.finite, number);
    return interval_between(&end, &end, NULL, scale, unit);
}

const struct value *interval_of(int64_t numerator, int64_t denominator, const char *unit)
{
    mpq_t number;
    mpq_init(number);
    mpq_set_si(number, numerator, (unsigned long)denominator);
    mpq_canonicalize(number);
    return interval_exact(number, (uint64_t)denominator, unit);
}

const struct value *interval_unknown(const struct reasons *reasons, const char *unit, bool negative_too)
{
    struct end low = end_infinite(negative_too ? -1 : 0), high = end_infinite(1);
    return interval_between(&low, &high, reasons, 1, unit);
}

const struct value *interval_within(int64_t first, int64_t last, const struct reasons *reasons)
{
    struct end low, high;
    end_set(&low, first);
    end_set(&high, last);
    return interval_between(&low, &high, reasons, 1, NULL);
}

const struct value *unknown_like(const struct value *like, const struct reasons *reasons)
{
    if (like->sort == SORT_NUMBER)
        return interval_unknown(reasons, like->unit, false);
    struct value *value = point_new(like->sort);
    value->known = false;
    value->choices = like->choices;
    value->list = like->list;
    value->reasons = reasons;
    return value;
}

/* ---- truths ---- */

bool is_true(const struct value *a)
{
    return a->known && a->word != 0;
}

bool is_false(const struct value *a)
{
    return a->known && a->word == 0;
}

const struct value *truth_not(const struct value *a)
{
    return a->known ? truth(a->word == 0) : a;
}

const struct value *truth_and(const struct value *a, const struct value *b)
{
    if (is_false(a) || is_false(b))
        return truth(false);
    if (is_true(a) && is_true(b))
        return truth(true);
    return truth_unknown(reasons_both(a->reasons, b->reasons));
}

const struct value *truth_or(const struct value *a, const struct value *b)
{
    if (is_true(a) || is_true(b))
        return truth(true);
    if (is_false(a) && is_false(b))
        return truth(false);
    return truth_unknown(reasons_both(a->reasons, b->reasons));
}

/* ---- choosing and comparing ---- */

static bool same_point(const struct value *a, const struct value *b)
{
    if (a->sort == SORT_CHOICE || a->sort == SORT_TEXT)
        return strcmp(a->text, b->text) == 0;
    return a->word == b->word;
}

static uint64_t common_scale(uint64_t a, uint64_t b)
{
    uint64_t x = a, y = b, product;
    if (!a || !b)
        return 0;
    while (y) {
        uint64_t rest = x % y;
        x = y;
        y = rest;
    }
    return __builtin_mul_overflow(a / x, b, &product) ? 0 : product;
}

const struct value *choose(const struct value *c, const struct value *a, const struct value *b)
{
    if (c->known)
        return c->word ? a : b;
    const struct reasons *reasons = reasons_both(c->reasons, reasons_both(a->reasons, b->reasons));
    if (a->sort == SORT_NUMBER)
        return interval_between(end_compare(&a->low, &b->low) < 0 ? &a->low : &b->low,
                              end_compare(&a->high, &b->high) > 0 ? &a->high : &b->high, reasons,
                              common_scale(a->scale, b->scale), a->unit ? a->unit : b->unit);
    if (a->known && b->known && same_point(a, b))
        return a;
    return a->sort == SORT_TRUTH ? truth_unknown(reasons) : unknown_like(a, reasons);
}

const struct value *equal(const struct value *a, const struct value *b)
{
    const struct reasons *reasons = reasons_both(a->reasons, b->reasons);
    if (a->sort == SORT_NUMBER && (end_compare(&a->high, &b->low) < 0 || end_compare(&b->high, &a->low) < 0))
        return truth(false);
    if (!a->known || !b->known)
        return truth_unknown(reasons);
    return a->sort == SORT_NUMBER ? truth(true) : truth(same_point(a, b));
}

const struct value *at_most(const struct value *a, const struct value *b)
{
    const struct reasons *reasons = reasons_both(a->reasons, b->reasons);
    if (a->sort != SORT_NUMBER)
        return a->known && b->known ? truth(a->word <= b->word) : truth_unknown(reasons);
    if (end_compare(&b->low, &a->high) >= 0)
        return truth(true);
    return end_compare(&b->high, &a->low) < 0 ? truth(false) : truth_unknown(reasons);
}

const struct value *below(const struct value *a, const struct value *b)
{
    const struct reasons *reasons = reasons_both(a->reasons, b->reasons);
    if (a->sort != SORT_NUMBER)
        return a->known && b->known ? truth(a->word < b->word) : truth_unknown(reasons);
    if (end_compare(&b->low, &a->high) > 0)
        return truth(true);
    return end_compare(&b->high, &a->low) <= 0 ? truth(false) : truth_unknown(reasons);
}

/* ---- amounts ---- */

static const char *common_unit(const struct value *a, const struct value *b)
{
    return a->unit ? a->unit : b->unit;
}

const struct value *interval_add(const struct value *a, const struct value *b)
{
    struct end low = end_add(&a->low, &b->low), high = end_add(&a->high, &b->high);
    return interval_between(&low, &high, reasons_both(a->reasons, b->reasons), common_scale(a->scale, b->scale),
                          common_unit(a, b));
}

const struct value *interval_negate(const struct value *a)
{
    struct end low = end_negate(&a->high), high = end_negate(&a->low);
    return interval_between(&low, &high, a->reasons, a->scale, a->unit);
}

const struct value *interval_subtract(const struct value *a, const struct value *b)
{
    return interval_add(a, interval_negate(b));
}

const struct value *interval_multiply(const struct value *a, const struct value *b)
{
    uint64_t scale;
    if (__builtin_mul_overflow(a->scale, b->scale, &scale))
        scale = 0;
    struct end low = end_multiply(&a->low, &b->low), high = end_multiply(&a->high, &b->high);
    return interval_between(&low, &high, reasons_both(a->reasons, b->reasons), scale, common_unit(a, b));
}

const struct value *interval_divide(const struct value *a, const struct value *b)
{
    mpq_t inverse;
    uint64_t scale = (uint64_t)mpz_get_ui(mpq_numref(b->low.finite));
    mpq_init(inverse);
    mpq_inv(inverse, b->low.finite);
    const struct value *result = interval_multiply(a, interval_exact(inverse, scale, NULL));
    return interval_between(&result->low, &result->high, a->reasons, result->scale, a->unit);
}

const struct value *interval_round(const struct value *a, enum mode mode, const struct value *multiple)
{
    struct end low = end_round(&a->low, mode, multiple->low.finite),
               high = end_round(&a->high, mode, multiple->low.finite);
    return interval_between(&low, &high, a->reasons, 1, a->unit);
}

/* product ÷ divisor at one end: nothing over what is unbounded, and no bound over what can be 0. */
static struct end share(const struct end *product, const struct end *divisor, enum mode mode)
{
    struct end result = end_infinite(0);
    mpq_t one;
    mpq_init(one);
    mpq_set_si(one, 1, 1);
    if (end_sign(product) == 0)
        return result;
    if (divisor->infinite) {
        mpq_set_si(result.finite, mode == MODE_UP, 1);
        return result;
    }
    if (product->infinite || end_sign(divisor) <= 0)
        return end_infinite(1);
    mpq_div(result.finite, product->finite, divisor->finite);
    return end_round(&result, mode, one);
}

const struct value *interval_prorate(const struct value *a, const struct value *b, const struct value *c,
                                   enum mode mode)
{
    struct end least = end_multiply(&a->low, &b->low), most = end_multiply(&a->high, &b->high);
    struct end low = share(&least, &c->high, mode), high = share(&most, &c->low, mode);
    const struct reasons *reasons = reasons_both(a->reasons, reasons_both(b->reasons, c->reasons));
    return interval_between(&low, &high, reasons, 1, a->unit);
}

/* Rule 6, and its mirror image. */
const struct value *interval_least(const struct value *const *values, uint32_t count, bool greatest)
{
    const struct end *low = &values[0]->low, *high = &values[0]->high;
    uint64_t scale = values[0]->scale;
    const char *unit = NULL;
    for (uint32_t i = 0; i < count; i++) {
        int sign = greatest ? -1 : 1;
        if (sign * end_compare(&values[i]->low, low) < 0)
            low = &values[i]->low;
        if (sign * end_compare(&values[i]->high, high) < 0)
            high = &values[i]->high;
        scale = common_scale(scale, values[i]->scale);
        unit = unit ? unit : values[i]->unit;
    }
    const struct reasons *reasons = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (greatest ? end_compare(&values[i]->high, low) > 0 : end_compare(&values[i]->low, high) < 0)
            reasons = reasons_both(reasons, values[i]->reasons);
    return interval_between(low, high, reasons, scale, unit);
}

const struct value *interval_on_base(const struct value *base, const struct value *extra)
{
    struct end nothing = end_infinite(0);
    struct end low = end_sign(&base->low) ? end_add(&base->low, &extra->low) : nothing,
               high = end_sign(&base->high) ? end_add(&base->high, &extra->high) : nothing;
    return interval_between(&low, &high, reasons_both(base->reasons, extra->reasons),
                          common_scale(base->scale, extra->scale), common_unit(base, extra));
}

int unit_of_time(const char *unit)
{
    static const char *const units[][7] = {
        {"日", "days"}, {"か月", "ヶ月", "ヵ月", "箇月", "カ月", "months"}, {"年", "years", "年度"}};
    for (int i = 0; unit && i < 3; i++)
        for (int k = 0; k < 7 && units[i][k]; k++)
            if (strcmp(unit, units[i][k]) == 0)
                return i + 1;
    return 0;
}
