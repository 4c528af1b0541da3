/* SPDX-License-Identifier: Apache-2.0 */
/* Myers' greedy algorithm: paths over the lines of both texts that go d steps off the diagonal, for d = 0, 1,
 * … until one arrives; then back along what was kept of each step. */
#include <config.h>

#include "base/difference.h"

#include <string.h>

/* More steps than these are not tried: what is left is told as one difference. They take 16 MB. */
#define STEPS_MOST 1400
#define AROUND     3

struct line {
    const char *text;
    size_t length; /* with its line end */
};

struct lines {
    VECTOR(struct line) list;
};

static struct lines lines_of(struct arena *arena, const char *text, size_t length)
{
    struct lines lines = {0};
    for (size_t at = 0; at < length;) {
        const char *end = memchr(text + at, '\n', length - at);
        struct line line = {text + at, end ? (size_t)(end + 1 - text) - at : length - at};
        VECTOR_ADD(arena, lines.list, line);
        at += line.length;
    }
    return lines;
}

struct comparison {
    struct arena *arena;
    const struct line *a, *b; /* what lies between the equal ends */
    int32_t a_count, b_count;
    int32_t skipped; /* equal lines in front */
    int32_t **trail; /* by step: how far each diagonal had come before it */
    struct differences found;
};

static bool same(const struct comparison *comparison, int32_t x, int32_t y)
{
    const struct line *a = &comparison->a[x], *b = &comparison->b[y];
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

/* One step further on every diagonal; true when the end is reached. `reach` is by diagonal, from the middle.
 */
static bool step(const struct comparison *comparison, int32_t d, int32_t *reach)
{
    for (int32_t k = -d; k <= d; k += 2) {
        bool down = k == -d || (k != d && reach[k - 1] < reach[k + 1]);
        int32_t x = down ? reach[k + 1] : reach[k - 1] + 1, y = x - k;
        while (x < comparison->a_count && y < comparison->b_count && x >= 0 && y >= 0 &&
               same(comparison, x, y)) {
            x++;
            y++;
        }
        reach[k] = x;
        if (x >= comparison->a_count && y >= comparison->b_count)
            return true;
    }
    return false;
}

/* Joined with the one found before it, which lies behind it in the texts, where no equal line parts them. */
static void found(struct comparison *comparison, int32_t x, int32_t y, int32_t a_lines, int32_t b_lines)
{
    struct difference difference = {(uint32_t)(x + comparison->skipped), (uint32_t)a_lines,
                                    (uint32_t)(y + comparison->skipped), (uint32_t)b_lines};
    if (comparison->found.list.count) {
        struct difference *behind = &comparison->found.list.items[comparison->found.list.count - 1];
        if (difference.before + difference.before_count == behind->before &&
            difference.after + difference.after_count == behind->after) {
            difference.before_count += behind->before_count;
            difference.after_count += behind->after_count;
            *behind = difference;
            return;
        }
    }
    VECTOR_ADD(comparison->arena, comparison->found.list, difference);
}

static void walk_back(struct comparison *comparison, int32_t d)
{
    int32_t x = comparison->a_count, y = comparison->b_count;
    for (; d > 0; d--) {
        const int32_t *reach = comparison->trail[d] + d;
        int32_t k = x - y;
        bool down = k == -d || (k != d && reach[k - 1] < reach[k + 1]);
        int32_t before = down ? k + 1 : k - 1;
        x = reach[before];
        y = x - before;
        found(comparison, x, y, down ? 0 : 1, down ? 1 : 0);
    }
}

static void compare(struct comparison *comparison)
{
    int32_t most = comparison->a_count + comparison->b_count;
    int32_t limit = most < STEPS_MOST ? most : STEPS_MOST;
    int32_t *reach = ARENA_ARRAY(comparison->arena, int32_t, 2 * limit + 3);
    reach += limit + 1;
    comparison->trail = ARENA_ARRAY(comparison->arena, int32_t *, limit + 1);
    for (int32_t d = 0; d <= limit; d++) {
        /* Diagonals -d … d as the step before left them; the outermost two are looked at and not there. */
        comparison->trail[d] = arena_copy(comparison->arena, reach - d, sizeof *reach * (size_t)(2 * d + 1));
        if (step(comparison, d, reach)) {
            walk_back(comparison, d);
            return;
        }
    }
    found(comparison, 0, 0, comparison->a_count, comparison->b_count);
}

static struct differences differences_of(struct arena *arena, const struct lines *before,
                                         const struct lines *after)
{
    const struct line *a = before->list.items, *b = after->list.items;
    uint32_t a_count = before->list.count, b_count = after->list.count, front = 0;
#define SAME(i, j) (a[i].length == b[j].length && memcmp(a[i].text, b[j].text, a[i].length) == 0)
    while (front < a_count && front < b_count && SAME(front, front))
        front++;
    while (a_count > front && b_count > front && SAME(a_count - 1, b_count - 1)) {
        a_count--;
        b_count--;
    }
#undef SAME
    struct comparison comparison = {.arena = arena,
                                    .a = a + front,
                                    .b = b + front,
                                    .a_count = (int32_t)(a_count - front),
                                    .b_count = (int32_t)(b_count - front),
                                    .skipped = (int32_t)front};
    if (comparison.a_count || comparison.b_count)
        compare(&comparison);
    struct difference *list = comparison.found.list.items;
    for (uint32_t i = 0, j = comparison.found.list.count; i + 1 < j; i++, j--) {
        struct difference last = list[j - 1];
        list[j - 1] = list[i];
        list[i] = last;
    }
    return comparison.found;
}

struct differences differences(struct arena *arena, const char *before, size_t before_length,
                               const char *after, size_t after_length)
{
    struct lines a = lines_of(arena, before, before_length), b = lines_of(arena, after, after_length);
    return differences_of(arena, &a, &b);
}

/* ---- As text ---- */

static void print_lines(struct buffer *out, char sign, const struct lines *lines, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        const struct line *line = &lines->list.items[i];
        buffer_add(out, &sign, 1);
        /* Differences lie within the lines of their text: where there are none, nothing is gone through. */
        buffer_add(out, line->text, line->length); // NOLINT(clang-analyzer-core.NullDereference)
        if (line->text[line->length - 1] != '\n')
            buffer_text(out, "\n\\ No newline at end of file\n");
    }
}

/* `-5,2`: lines count from 1, and a range of none is told by the line before it. */
static void print_range(struct buffer *out, char sign, uint32_t from, uint32_t count)
{
    buffer_print(out, "%c%u", sign, count ? from + 1 : from);
    if (count != 1)
        buffer_print(out, ",%u", count);
}

/* The differences [first, last] with the lines around and between them. */
static void print_hunk(struct buffer *out, const struct lines *a, const struct lines *b,
                       const struct difference *first, const struct difference *last)
{
    uint32_t around = first->before < AROUND ? first->before : AROUND,
             end = last->before + last->before_count;
    uint32_t from = first->before - around, after = first->after - around;
    uint32_t to = a->list.count - end < AROUND ? a->list.count : end + AROUND;
    buffer_text(out, "@@ ");
    print_range(out, '-', from, to - from);
    buffer_text(out, " ");
    print_range(out, '+', after, last->after + last->after_count + (to - end) - after);
    buffer_text(out, " @@\n");
    for (const struct difference *d = first; d <= last; d++) {
        print_lines(out, ' ', a, from, d->before);
        print_lines(out, '-', a, d->before, d->before + d->before_count);
        print_lines(out, '+', b, d->after, d->after + d->after_count);
        from = d->before + d->before_count;
    }
    print_lines(out, ' ', a, from, to);
}

void difference_print(struct arena *arena, struct buffer *out, const char *name, const char *before,
                      size_t before_length, const char *after, size_t after_length)
{
    struct lines a = lines_of(arena, before, before_length), b = lines_of(arena, after, after_length);
    struct differences found = differences_of(arena, &a, &b);
    const struct difference *list = found.list.items;
    if (!found.list.count)
        return;
    buffer_print(out, "--- %s\n+++ %s\n", name, name);
    for (uint32_t i = 0; i < found.list.count;) {
        uint32_t last = i;
        while (last + 1 < found.list.count &&
               list[last + 1].before - (list[last].before + list[last].before_count) <= 2 * AROUND)
            last++;
        print_hunk(out, &a, &b, &list[i], &list[last]);
        i = last + 1;
    }
}
