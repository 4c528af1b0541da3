/* SPDX-License-Identifier: Apache-2.0 */
/* The settled form of files: comments wherever they stand survive in their order, a file that is settled
 * stays as it is, the other language gives the same back, and running out of memory loses nothing. Where two
 * texts differ. */
#include <config.h>

#include "unit.h"

#include "api/workplace.h"
#include "base/difference.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

static int keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, bytes, length);
    return 0;
}

struct input {
    const char *bytes;
    size_t length, at;
};

static long give(void *context, char *bytes, size_t room)
{
    struct input *input = context;
    size_t left = input->length - input->at, part = left < room ? left : room;
    memcpy(bytes, input->bytes + input->at, part);
    input->at += part;
    return (long)part;
}

static enum yoko_status settle(struct yoko *yoko, const struct buffer *text, enum yoko_language language,
                               struct buffer *out)
{
    struct input input = {text->bytes, text->length, 0};
    struct yoko_settle request = {.path = "a.yoko",
                                  .read = give,
                                  .read_context = &input,
                                  .language = language,
                                  .write = keep,
                                  .write_context = out};
    bool changed;
    out->length = 0;
    return yoko_settle(yoko, &request, &changed);
}

static struct buffer read_scheme(const char *name)
{
    char path[4096];
    struct buffer text = {0};
    const char *source = getenv("YOKO_TEST_SOURCE");
    snprintf(path, sizeof path, "%s/schemes/%s", source ? source : ".", name);
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "%s", path);
    char block[4096];
    for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;)
        buffer_add(&text, block, got);
    fclose(file);
    return text;
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* What these open is named on their own line. */
static bool keyword_of_line(const char *text, size_t at)
{
    static const char *const words[] = {"制度", "語彙", "適合", "条文"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (at >= 6 && memcmp(text + at - 6, words[i], 6) == 0)
            return true;
    return false;
}

/* The text with comments #1, #2, … and other white space put in where white space stands, outside of quotes,
 * citations and comments; `times` times in about `one_in` places. */
static void disturb(const struct buffer *text, uint32_t *state, uint32_t one_in, struct buffer *out)
{
    unsigned number = 0;
    int depth = 0;
    bool comment = false;
    for (size_t at = 0; at < text->length; at++) {
        const char *here = text->bytes + at;
        size_t left = text->length - at;
        bool opens = left >= 3 && (memcmp(here, "「", 3) == 0 || memcmp(here, "《", 3) == 0);
        bool closes = left >= 3 && (memcmp(here, "」", 3) == 0 || memcmp(here, "》", 3) == 0);
        comment = (comment || (*here == '#' && depth == 0)) && *here != '\n';
        depth += !comment && opens;
        depth -= !comment && closes;
        buffer_add(out, here, 1);
        if (keyword_of_line(text->bytes, at))
            continue;
        if (comment || depth > 0 || (*here != ' ' && *here != '\n') || next_random(state) % one_in != 0)
            continue;
        switch (next_random(state) % 4) {
        case 0:
            buffer_text(out, "\n\n\n");
            break;
        case 1:
            buffer_print(out, "\n#%u\n", ++number);
            break;
        case 2:
            buffer_print(out, "\t＃ %u 　\n\n", ++number);
            break;
        default:
            buffer_text(out, "　\t");
            break;
        }
    }
}

/* The comments of a text in order, blanks left aside. */
static void comments_of(const struct buffer *text, struct buffer *out)
{
    int depth = 0;
    out->length = 0;
    for (size_t at = 0; at < text->length; at++) {
        const char *here = text->bytes + at;
        size_t left = text->length - at;
        depth += left >= 3 && (memcmp(here, "「", 3) == 0 || memcmp(here, "《", 3) == 0);
        depth -= left >= 3 && (memcmp(here, "」", 3) == 0 || memcmp(here, "》", 3) == 0);
        bool full_width = left >= 3 && memcmp(here, "＃", 3) == 0;
        if ((*here != '#' && !full_width) || depth > 0)
            continue;
        buffer_text(out, "#");
        for (at += full_width ? 3 : 1; at < text->length && text->bytes[at] != '\n'; at++)
            if (text->length - at >= 3 && memcmp(text->bytes + at, "　", 3) == 0)
                at += 2;
            else if (text->bytes[at] != ' ')
                buffer_add(out, text->bytes + at, 1);
        buffer_text(out, "\n");
    }
    buffer_add(out, "", 1);
}

static void expect_same(const struct buffer *one, const struct buffer *other, const char *what)
{
    ck_assert_msg(one->length == other->length && memcmp(one->bytes, other->bytes, one->length) == 0, "%s",
                  what);
}

static const char *const schemes[] = {"yamaguchi-2024.yoko", "national-2026.yoko", "vocabulary/common.yoko"};

START_TEST(comments_survive_wherever_they_stand)
{
    struct yoko *yoko = yoko_open();
    struct buffer disturbed = {0}, settled = {0}, again = {0}, before = {0}, after = {0}, plain = {0};
    uint32_t state = 5;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        struct buffer text = read_scheme(schemes[i]);
        for (uint32_t one_in = 2; one_in < 200; one_in *= 3) {
            disturbed.length = 0;
            disturb(&text, &state, one_in, &disturbed);
            enum yoko_status status = settle(yoko, &disturbed, YOKO_AS_WRITTEN, &settled);
            ck_assert_msg(status == YOKO_OK, "%s",
                          yoko_message_count(yoko) ? yoko_message(yoko, 0)->text : "");
            comments_of(&disturbed, &before);
            comments_of(&settled, &after);
            expect_same(&before, &after, "comments were lost or moved");
            ck_assert_int_eq(settle(yoko, &settled, YOKO_AS_WRITTEN, &again), YOKO_OK);
            expect_same(&settled, &again, "settling again changes something");
            ck_assert_int_eq(settle(yoko, &settled, YOKO_ENGLISH, &plain), YOKO_OK);
            comments_of(&plain, &after);
            ck_assert_int_eq(settle(yoko, &plain, YOKO_JAPANESE, &again), YOKO_OK);
            comments_of(&again, &before);
            expect_same(&before, &after, "the other language loses comments");
        }
        buffer_end(&text);
    }
    buffer_end(&disturbed);
    buffer_end(&settled);
    buffer_end(&again);
    buffer_end(&before);
    buffer_end(&after);
    buffer_end(&plain);
    yoko_close(yoko);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
    struct buffer text = read_scheme("national-2026-admin.yoko"), out = {0}, good = {0};
    struct yoko *yoko = yoko_open();
    ck_assert_int_eq(settle(yoko, &text, YOKO_ENGLISH, &good), YOKO_OK);
    uint64_t most = yoko->memory.allocations;
    yoko_close(yoko);
    for (uint64_t fail_at = 1; fail_at <= most; fail_at++) {
        yoko = yoko_open();
        yoko->memory.fail_at = fail_at;
        enum yoko_status status = settle(yoko, &text, YOKO_ENGLISH, &out);
        if (status == YOKO_OK)
            expect_same(&out, &good, "a text that is not whole");
        else
            ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
        yoko_close(yoko);
    }
    buffer_end(&text);
    buffer_end(&out);
    buffer_end(&good);
}
END_TEST

/* ---- Differences ---- */

/* Puts the differences to work: what comes of `a` must be `b`. */
static void apply(const struct differences *found, const char *a, const char *b, struct buffer *out)
{
    size_t at = 0;
    for (uint32_t i = 0; i < found->list.count; i++) {
        const struct difference *d = &found->list.items[i];
        ck_assert_uint_ge(d->before, at);
        buffer_add(out, a + 2 * at, 2 * (d->before - at));
        buffer_add(out, b + 2 * d->after, 2 * d->after_count);
        at = d->before + d->before_count;
    }
    buffer_text(out, a + 2 * at);
}

START_TEST(differences_make_one_text_of_the_other)
{
    uint32_t state = 3;
    for (int round = 0; round < 3000; round++) {
        struct unit unit;
        char texts[2][201];
        unit_begin(&unit);
        for (int i = 0; i < 2; i++) {
            uint32_t lines = next_random(&state) % (round % 10 ? 12 : 100);
            for (uint32_t line = 0; line < lines; line++) {
                texts[i][2 * line] = (char)('a' + next_random(&state) % (round % 3 ? 3 : 20));
                texts[i][2 * line + 1] = '\n';
            }
            texts[i][2 * lines] = '\0';
        }
        struct differences found =
            differences(&unit.arena, texts[0], strlen(texts[0]), texts[1], strlen(texts[1]));
        struct buffer out = {0};
        apply(&found, texts[0], texts[1], &out);
        buffer_add(&out, "", 1);
        ck_assert_str_eq(out.bytes, texts[1]);
        buffer_end(&out);
        unit_end(&unit);
    }
}
END_TEST

START_TEST(very_different_texts_are_one_difference)
{
    struct unit unit;
    struct buffer a = {0}, b = {0};
    unit_begin(&unit);
    for (int i = 0; i < 4000; i++) {
        buffer_print(&a, "a%d\n", i);
        buffer_print(&b, "b%d\n", i);
    }
    struct differences found = differences(&unit.arena, a.bytes, a.length, b.bytes, b.length);
    ck_assert_uint_eq(found.list.count, 1);
    ck_assert_uint_eq(found.list.items[0].before_count, 4000);
    buffer_end(&a);
    buffer_end(&b);
    unit_end(&unit);
}
END_TEST

static void expect_diff(const char *before, const char *after, const char *expected)
{
    struct unit unit;
    struct buffer out = {0};
    unit_begin(&unit);
    difference_print(&unit.arena, &out, "f", before, strlen(before), after, strlen(after));
    buffer_add(&out, "", 1);
    ck_assert_str_eq(out.bytes, expected);
    buffer_end(&out);
    unit_end(&unit);
}

START_TEST(differences_read_as_patches)
{
    expect_diff("a\n", "a\n", "");
    expect_diff("", "a\n", "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
    expect_diff("a", "a\n", "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    expect_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\ny\n",
                "--- f\n+++ f\n@@ -2,8 +2,9 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n 9\n+y\n");
}
END_TEST

UNIT_MAIN("settle", comments_survive_wherever_they_stand, every_allocation_may_fail,
          differences_make_one_text_of_the_other, very_different_texts_are_one_difference,
          differences_read_as_patches)
