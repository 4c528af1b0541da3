/* SPDX-License-Identifier: Apache-2.0 */
/* Private to exec/: the values and operations of a fast plan, made one by one and simplified on the way.
 * Every function returns the number of a value; equal operations give one value. */
#ifndef YOKO_EXEC_FAST_BUILD_H
#define YOKO_EXEC_FAST_BUILD_H

#include "exec/fast.h"

struct fast_builder {
    struct fast *fast;
    struct arena *arena;
    const struct machine *machine;
    uint32_t *chains;  /* operations by hash: the newest, or NONE */
    uint32_t places;   /* a power of two */
    uint32_t *fields;  /* by field: its value, or NONE */
    uint32_t *missing; /* … of its missing marks */
    uint32_t zeros;    /* the value that is 0 in a column, or NONE */
    uint32_t *shows;   /* by register: where absence that is followed shows in it, a flag; NONE: nowhere */
};

void fast_build_begin(struct fast_builder *builder, struct fast *fast, const struct machine *machine,
                      struct arena *arena);

uint32_t fast_number(struct fast_builder *builder, int64_t number);
uint32_t fast_field(struct fast_builder *builder, uint32_t space, uint32_t field, enum fast_kind kind);
/* Works out where absence that is followed shows in a step's result, once that has its value. */
void follow_step(struct fast_builder *builder, const struct step *step);
/* Joins the marks of a space, and brings them all to the application: one flag of each record. */
void fast_join_marks(struct fast_builder *builder);
/* The kernel of a step whose operands are words, on these values in the places of its registers. */
uint32_t fast_kernel_on(struct fast_builder *builder, const struct step *step, const uint32_t *values,
                        struct word_range range);
/* The width of a space's flags. */
static inline unsigned flag_width(uint32_t space)
{
    return space == 0 ? 1 : WIDTH_BIT;
}

/* The value as a column of words of that width, also of what is the same in all lanes. */
uint32_t fast_column(struct fast_builder *builder, uint32_t value, unsigned width, uint32_t space);
/* The kernel of a step. */
uint32_t fast_kernel(struct fast_builder *builder, const struct step *step, struct word_range range);

uint32_t fast_not(struct fast_builder *builder, uint32_t a);
uint32_t fast_and(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_or(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_different(struct fast_builder *builder, uint32_t a, uint32_t b);
/* Of flags or of words. */
uint32_t fast_select(struct fast_builder *builder, uint32_t condition, uint32_t b, uint32_t c);

/* The least (or the greatest) of what may be chosen: b where the condition is 2, c where it is 0, else either. */
uint32_t fast_end_of(struct fast_builder *builder, uint32_t condition, uint32_t b, uint32_t c, bool least);

/* Arithmetic wraps in 64 bits; where the ranges show that it does not, it is done in fewer. */
uint32_t fast_add(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_subtract(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_multiply(struct fast_builder *builder, uint32_t a, uint32_t b);
/* NONE when it has no quick way. */
uint32_t fast_divide(struct fast_builder *builder, uint32_t a, int64_t divisor, enum rounding rounding);
/* a * b / c, rounded, in a's width; b and c are columns of that width or of 4 bytes. */
uint32_t fast_share(struct fast_builder *builder, uint32_t space, uint32_t a, uint32_t b, uint32_t c,
                    enum rounding rounding, struct word_range range);
uint32_t fast_least(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_greatest(struct fast_builder *builder, uint32_t a, uint32_t b);
/* What stands for a product in the least of it and something that is at most `most`. The product need not be
 * known beyond that, so its factor can be cut off where the product passes it with the smallest other factor:
 * what is left is narrow. */
uint32_t fast_cut_product(struct fast_builder *builder, uint32_t product, int64_t most);

uint32_t fast_equal(struct fast_builder *builder, uint32_t a, uint32_t b);
uint32_t fast_less(struct fast_builder *builder, uint32_t a, uint32_t b);
/* Whether a is between two numbers, both included, that it can be, but not all that it can be. */
uint32_t fast_within(struct fast_builder *builder, uint32_t a, int64_t low, int64_t high);
/* Whether a is a member of the mask; NONE when that takes more than a few operations. */
uint32_t fast_among(struct fast_builder *builder, uint32_t a, const uint64_t *mask, uint32_t words);
/* LOOP_HAS_ALL or LOOP_HAS_ANY. */
uint32_t fast_has(struct fast_builder *builder, enum loop loop, uint32_t a, int64_t bits);

/* A loop between spaces (loops.h) on three values, of which NONE are those that it does not read: its result
 * is in `space`, and it is about the lines of `list`. */
uint32_t fast_line_loop(struct fast_builder *builder, enum loop loop, unsigned width, uint32_t space,
                        uint32_t list, const uint32_t values[3], struct word_range range);

/* Between the application and its lines (fast_lines.c). The value of a step, or NONE: then its kernel is run.
 */
uint32_t fast_lines_value(struct fast_builder *builder, const struct step *step, struct word_range range);
/* A flag of list `list`: whether it holds on some line of each record. */
uint32_t fast_any(struct fast_builder *builder, uint32_t list, uint32_t flags);
/* A value of the application on each line of the list. */
uint32_t fast_spread(struct fast_builder *builder, uint32_t list, uint32_t value);
/* What the flags or words of list `list` add up to; NONE where that may leave 64 bits. */
uint32_t fast_sum(struct fast_builder *builder, uint32_t list, uint32_t words);
/* The number of each line of a list in its record, from 1. */
uint32_t fast_position(struct fast_builder *builder, uint32_t list);
/* A value as a reference: the line that it names (RESOLVE), or -1; and whether it names one. */
uint32_t fast_resolve(struct fast_builder *builder, const struct step *step, uint32_t reference);
uint32_t fast_names(struct fast_builder *builder, uint32_t reference);
/* A flag or word at the line of list `list` that a resolved reference names; where it names none, 0. `space` is the
 * reference's. */
uint32_t fast_fetch(struct fast_builder *builder, uint32_t space, uint32_t list, uint32_t value, uint32_t reference);
/* On list `list`: whether the flag holds on a line of list `from` whose reference names the line. */
uint32_t fast_refer_any(struct fast_builder *builder, uint32_t list, uint32_t from, uint32_t flags,
                        uint32_t reference);
/* … what the flags or words of those lines add up to; NONE where that may leave 64 bits. */
uint32_t fast_refer_sum(struct fast_builder *builder, uint32_t space, uint32_t from, uint32_t words, uint32_t reference);
/* a * b / c, rounded as the step (PRORATE_…) says, anything where c is 0; NONE where something may be negative or the
 * product leave 64 bits. */
uint32_t fast_prorate(struct fast_builder *builder, const struct step *step, uint32_t a, uint32_t b, uint32_t c,
                      struct word_range range);

/* Of a word's width in bytes its logarithm. */
static inline unsigned word_width_number(unsigned width)
{
    return width == 1 ? 0 : width == 2 ? 1 : width == 4 ? 2 : 3;
}
static inline unsigned width_number(unsigned width)
{
    return width == WIDTH_BIT ? WIDTHS - 1 : word_width_number(width);
}

#endif
