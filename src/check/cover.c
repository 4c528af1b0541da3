/* SPDX-License-Identifier: Apache-2.0 */
/* Rows over a domain: that they leave no gap and do not overlap, shown by a concrete value; and the choice
 * among them. Tables and 場合 are both of this kind. Values are whole steps of the subject's scale, so the
 * proof is exact: a count with two decimals that is not rounded has 10.01 between 10 and 11. */
#include <config.h>

#include "check/checker.h"

#include "base/date.h"
#include "syntax/keyword.h"

#include <stdlib.h>
#include <string.h>

struct interval {
    wide low, high;
    wide end; /* the upper end as written: of 未満 the value that does not belong to the row any more */
    uint32_t row;
    struct span span;
};

const char *step_text(struct checker *checker, const struct type *type, wide value)
{
    int64_t number = (int64_t)value;
    if (type->kind == KIND_DATE) {
        char text[11];
        date_print((int32_t)number, text);
        return arena_print(checker->arena, "%s", text);
    }
    if (type->kind == KIND_YEAR)
        return arena_print(checker->arena, "%lld年度", (long long)number);
    return number_text(checker->arena, number, type->scale, type->unit);
}

static bool end_value(struct checker *checker, const struct expression *end, const struct type *type,
                      wide *value)
{
    struct node *node;
    if (!constant_value(checker, end, type, &node))
        return false;
    *value = node->immediate;
    return true;
}

static bool interval_of(struct checker *checker, const struct cover *cover, const struct expression *pattern,
                        struct interval *interval)
{
    interval->low = cover->low;
    interval->high = interval->end = cover->high;
    interval->span = pattern->span;
    if (pattern->kind != EXPRESSION_RANGE) {
        if (!end_value(checker, pattern, &cover->type, &interval->low))
            return false;
        interval->high = interval->end = interval->low;
        return true;
    }
    if (pattern->low) {
        if (!end_value(checker, pattern->low, &cover->type, &interval->low))
            return false;
        interval->low += pattern->low_open;
    }
    if (pattern->high) {
        if (!end_value(checker, pattern->high, &cover->type, &interval->end))
            return false;
        interval->high = interval->end - pattern->high_open;
    }
    return !(pattern->low && pattern->high) || range_ordered(checker, pattern, interval->low, interval->high);
}

static int by_low(const void *a, const void *b)
{
    const struct interval *x = a, *y = b;
    return x->low < y->low ? -1 : x->low > y->low;
}

/* The intervals of all rows in ascending order, or NULL when a pattern is wrong (reported). */
static struct interval *intervals_of(struct checker *checker, const struct cover *cover, uint32_t *count)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < cover->count; i++)
        for (const struct expression_list *p = cover->patterns[i]; p; p = p->next)
            most++;
    struct interval *intervals = ARENA_ARRAY(checker->arena, struct interval, most + 1);
    *count = 0;
    for (uint32_t i = 0; i < cover->count; i++)
        for (const struct expression_list *p = cover->patterns[i]; p; p = p->next) {
            struct interval *interval = &intervals[*count];
            if (!interval_of(checker, cover, p->expression, interval))
                return NULL;
            interval->row = i;
            if (interval->low > interval->high || interval->low > cover->high || interval->high < cover->low)
                CHECK(checker, Y0303, interval->span);
            else
                ++*count;
        }
    qsort(intervals, *count, sizeof *intervals, by_low);
    return intervals;
}

/* The pattern of a row for `low` to `high`, both included; NULL: its ends are no whole numbers. */
static const char *gap_text(struct checker *checker, const struct cover *cover, wide low, wide high)
{
    bool amount = cover->type.kind == KIND_AMOUNT;
    if (amount && (low % cover->type.scale != 0 || (high < cover->high && high % cover->type.scale != 0)))
        return NULL;
    const char *from = low > cover->low || high >= cover->high || low == high ? step_text(checker, &cover->type, low) : "";
    const char *to = high < cover->high && high > low ? step_text(checker, &cover->type, high) : "";
    return arena_print(checker->arena, "%s%s%s%s", from, *from && high > low ? amount ? "以上" : "以後" : "", to,
                       *to ? amount ? "以下" : "以前" : "");
}

/* That nothing covers `value` and what follows it, up to `last`. */
static void report_uncovered(struct checker *checker, const struct cover *cover, wide value, wide last)
{
    const char *text = step_text(checker, &cover->type, value);
    struct diagnostic *diagnostic = CHECK(checker, Y0301, cover->span, text, gap_text(checker, cover, value, last));
    if (cover->type.kind == KIND_AMOUNT && value % cover->type.scale != 0)
        diagnostic_add_note(checker->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("{1} is no whole number: if the guidelines round before they look it up, "
                                         "write 端数 四捨五入 (切り捨て, 切り上げ) below the head of the table"),
                            text, NULL);
}

/* `10人以上、20人未満`, which are two ranges of one row: reports what one range is; false: no row has such. */
static bool report_parted(struct checker *checker, const struct cover *cover, const char *value)
{
    for (uint32_t i = 0; i < cover->count; i++)
        for (const struct expression_list *p = cover->patterns[i]; p && p->next; p = p->next) {
            const struct expression *low = p->expression, *high = p->next->expression;
            if (low->kind != EXPRESSION_RANGE || high->kind != EXPRESSION_RANGE || !low->low || low->high || high->low || !high->high)
                continue;
            struct span span = {low->span.source, low->span.start, high->span.end};
            CHECK(checker, Y0302, span, value)->suggestion =
                arena_print(checker->arena, "%s%s", span_text(checker->arena, checker->sources, low->span),
                            span_text(checker->arena, checker->sources, high->span));
            return true;
        }
    return false;
}

static bool intervals_check(struct checker *checker, const struct cover *cover)
{
    uint32_t count;
    struct interval *intervals = intervals_of(checker, cover, &count);
    if (!intervals)
        return false;
    wide next = cover->low;
    bool good = true;
    for (uint32_t i = 0; i < count && good; i++) {
        if (i > 0 && intervals[i].low <= intervals[i - 1].high &&
            report_parted(checker, cover, step_text(checker, &cover->type, intervals[i].low)))
            good = false;
        else if (i > 0 && intervals[i].low <= intervals[i - 1].high) {
            struct diagnostic *diagnostic =
                CHECK(checker, Y0302, intervals[i].span, step_text(checker, &cover->type, intervals[i].low));
            diagnostic_add_note(checker->diagnostics, diagnostic, intervals[i - 1].span,
                                "this row covers it too", NULL);
            good = false;
        } else if (intervals[i].low > next && !cover->closed) {
            report_uncovered(checker, cover, next, intervals[i].low - 1);
            good = false;
        }
        next = intervals[i].high + 1;
    }
    if (good && next <= cover->high && !cover->closed) {
        report_uncovered(checker, cover, next, cover->high);
        good = false;
    }
    return good;
}

static bool members_check(struct checker *checker, const struct cover *cover)
{
    const struct domain *domain = &checker->domains.items[cover->type.domain];
    uint32_t words = domain_words(checker, cover->type.domain);
    uint64_t *seen = mask_new(checker, cover->type.domain);
    bool good = true;
    for (uint32_t i = 0; i < cover->count; i++)
        for (const struct expression_list *p = cover->patterns[i]; p; p = p->next) {
            uint64_t *mask = mask_new(checker, cover->type.domain);
            if (p->expression->kind != EXPRESSION_NAME) {
                CHECK(checker, Y0207, p->expression->span, type_print(checker, &cover->type));
                good = false;
            } else if (!mask_add(checker, mask, cover->type.domain, &p->expression->name)) {
                good = false;
            }
            for (uint32_t m = 0; m < domain->count; m++)
                if (mask_has(mask, m) && mask_has(seen, m)) {
                    CHECK(checker, Y0302, p->expression->span, domain->members[m]);
                    good = false;
                    break;
                }
            for (uint32_t w = 0; w < words; w++)
                seen[w] |= mask[w];
        }
    for (uint32_t m = 0; good && !cover->closed && m < domain->count; m++)
        if (!mask_has(seen, m)) {
            const char *name = domain->members[m];
            CHECK(checker, Y0301, cover->span, name,
                  name_is_plain(name) ? name : arena_print(checker->arena, "「%s」", name));
            good = false;
        }
    return good;
}

bool cover_check(struct checker *checker, const struct cover *cover)
{
    switch (cover->type.kind) {
    case KIND_BAD:
        return false;
    case KIND_CHOICE:
        return members_check(checker, cover);
    case KIND_AMOUNT:
    case KIND_DATE:
    case KIND_YEAR:
        return intervals_check(checker, cover);
    default:
        if (!cover->closed)
            CHECK(checker, Y0306, cover->span);
        return cover->closed;
    }
}

/* Rows that leave no gap are chosen by their lower ends alone, the highest that is reached; others by
 * matching. */
static struct node *select_by_ends(struct checker *checker, const struct cover *cover, struct node *subject,
                                   struct node **values)
{
    uint32_t count;
    struct interval *intervals = intervals_of(checker, cover, &count);
    struct node *value = values[intervals[0].row];
    for (uint32_t i = 1; i < count; i++) {
        struct node *low = node_word(checker, subject->space, subject->type, (int64_t)intervals[i].low);
        enum opcode opcode = subject->type.kind == KIND_AMOUNT ? OP_LESS_EQUAL : OP_BEFORE_OR_AT;
        value = node_select(checker, node_two(checker, opcode, type_truth, low, subject),
                            values[intervals[i].row], value);
    }
    return value;
}

struct node *cover_select(struct checker *checker, const struct cover *cover, struct node *subject,
                          struct node **values)
{
    enum kind kind = cover->type.kind;
    if (!cover->closed && (kind == KIND_AMOUNT || kind == KIND_DATE || kind == KIND_YEAR))
        return select_by_ends(checker, cover, subject, values);
    uint32_t last = cover->count - 1;
    for (uint32_t i = 0; i < cover->count; i++)
        if (!cover->patterns[i])
            last = i;
    struct node *value = values[last];
    for (uint32_t i = cover->count; i-- > 0;)
        if (i != last)
            value = node_select(checker, match(checker, subject, cover->patterns[i], cover->span, AMONG_ONE),
                                values[i], value);
    return value;
}

/* Each row's rate on the part of the amount that lies between the end of the row before and its own (累進). The
 * part below an end is the same whether the row goes up to it (以下) or stops short of it (未満). */
struct node *cover_progressive(struct checker *checker, const struct cover *cover, struct node *subject,
                               struct node **rates)
{
    uint32_t count;
    struct interval *intervals = intervals_of(checker, cover, &count);
    struct node *sum = NULL, *zero = node_word(checker, subject->space, subject->type, 0);
    for (uint32_t i = 0; i < count; i++) {
        struct node *part = subject;
        if (i + 1 < count) {
            struct node **ends = ARENA_ARRAY(checker->arena, struct node *, 2);
            ends[0] = subject;
            ends[1] = node_word(checker, subject->space, subject->type, (int64_t)intervals[i].end);
            part = node_extreme(checker, ends, 2, false);
        }
        if (i > 0) {
            struct node **floors = ARENA_ARRAY(checker->arena, struct node *, 2);
            struct node *before =
                node_word(checker, subject->space, subject->type, (int64_t)intervals[i - 1].end);
            floors[0] = zero;
            floors[1] = node_add(checker, part, before, true);
            part = node_extreme(checker, floors, 2, true);
        }
        struct node *charge = node_multiply(checker, part, rates[intervals[i].row]);
        sum = sum ? node_add(checker, sum, charge, false) : charge;
    }
    return sum;
}

bool unify_all(struct checker *checker, struct node **nodes, const struct span *spans, uint32_t count)
{
    for (int pass = 0; pass < 2; pass++) /* the second brings the early ones to the common scale */
        for (uint32_t i = 1; i < count; i++)
            if (!unify(checker, &nodes[0], &nodes[i], spans[i]))
                return false;
    return true;
}
