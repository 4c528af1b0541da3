/* SPDX-License-Identifier: Apache-2.0 */
/* Samples and comparisons on records as a host program asks for them: sums that agree whatever way they are
 * asked for, and every allocation failing in turn. */
#include <config.h>

#include "api/workplace.h"
#include "sample/chance.h"
#include "unit.h"

#include <string.h>

#define SCHEME(id, people, own, required, most)                                                              \
    "制度 " id " 「制度」\n項目 申請番号 : 文字 必須\n" own "項目 県内 : 真偽\n項目 人数 : 人 " people "\n"      \
    "項目 経費額 : 円\n条文 第1条 「県内の事業所」\n条文 第2条 「経費の2分の1」\n要件 《第1条》: " required "\n" \
    "結果 上限額 《第2条》 = " most "\n"                                                                     \
    "結果 算定額 《第2条》 = 小さい方(切り捨て(経費額 × 2分の1, 千円), " most ")\n"

static const char records_text[] = "{\"申請番号\":\"A\",\"県内\":true,\"人数\":3,\"経費額\":3000000}\n"
                                   "{\"申請番号\":\"B\",\"県内\":false,\"人数\":9,\"経費額\":500000}\n"
                                   "{\"申請番号\":\"C\",\"県内\":true}\n"
                                   "{\"申請番号\":\"D\",\"県内\":\"はい\",\"経費額\":500000}\n";

struct length {
    size_t bytes;
};

static int count(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    ((struct length *)context)->bytes += length;
    return 0;
}

static long give(void *context, char *bytes, size_t room)
{
    size_t *at = context, left = sizeof records_text - 1 - *at;
    size_t part = left < room ? left : room;
    memcpy(bytes, records_text + *at, part);
    *at += part;
    return (long)part;
}

static const char *const by[] = {"県内", "人数:5"};

static enum yoko_status compare(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                                enum yoko_format format, bool sample, struct length *length)
{
    size_t at = 0;
    struct yoko_compared compared;
    struct yoko_records records = {.path = "r", .read = give, .read_context = &at, .format = YOKO_NDJSON};
    struct yoko_compare wanted = {.schemes = schemes,
                                  .count = 2,
                                  .format = format,
                                  .write = count,
                                  .write_context = length,
                                  .records = sample ? NULL : &records,
                                  .sample = sample ? 30 : 0,
                                  .seeds = 3,
                                  .seed = 1,
                                  .by = by,
                                  .by_count = 2};
    return yoko_compare(yoko, &wanted, &compared);
}

static enum yoko_status sample(struct yoko *yoko, const struct yoko_scheme *const *schemes,
                               struct length *length)
{
    struct yoko_sample wanted = {.schemes = schemes,
                                 .scheme_count = 2,
                                 .count = 20,
                                 .seed = 1,
                                 .format = YOKO_NDJSON,
                                 .write = count,
                                 .write_context = length};
    return yoko_sample(yoko, &wanted);
}

static enum yoko_status ask(struct yoko *yoko, const struct yoko_scheme *const *schemes, int what,
                            struct length *length)
{
    static const enum yoko_format formats[] = {YOKO_TEXT, YOKO_JSON, YOKO_HTML};
    return what == 0 ? sample(yoko, schemes, length)
                     : compare(yoko, schemes, formats[what % 3], what > 3, length);
}

START_TEST(every_allocation_may_fail)
{
    static const char one[] = SCHEME("one", "小数2桁", "", "県内", "100万円"),
                      two[] = SCHEME("two", "小数1桁 5人以下", "項目 離島 : 真偽 既定 偽\n", "県内 または 離島", "80万円");
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *schemes[2];
    ck_assert_int_eq(yoko_load_text(yoko, "one.yoko", one, sizeof one - 1, &schemes[0]), YOKO_OK);
    ck_assert_int_eq(yoko_load_text(yoko, "two.yoko", two, sizeof two - 1, &schemes[1]), YOKO_OK);
    const struct yoko_scheme *const *all = (const struct yoko_scheme *const *)schemes;
    for (int what = 0; what < 7; what++) {
        struct length whole = {0}, last = {0};
        enum yoko_status expected = ask(yoko, all, what, &whole), status = YOKO_SYSTEM;
        /* Of the records D is not readable, and of those by chance some are too large for the second scheme. */
        ck_assert_int_eq(expected, what >= 1 ? YOKO_BAD_RECORDS : YOKO_OK);
        uint64_t fail_at = 0;
        while (status == YOKO_SYSTEM) {
            last.bytes = 0;
            yoko->memory.allocations = 0;
            yoko->memory.fail_at = ++fail_at;
            status = ask(yoko, all, what, &last);
        }
        yoko->memory.fail_at = 0;
        ck_assert_uint_gt(fail_at, 1);
        ck_assert_int_eq(status, expected);
        ck_assert_uint_eq(last.bytes, whole.bytes);
    }
    yoko_scheme_close(schemes[0]);
    yoko_scheme_close(schemes[1]);
    yoko_close(yoko);
}
END_TEST

/* Of a limit that 2^64 is no multiple of, a quarter of what is drawn is drawn again, so that each third is as likely. */
START_TEST(a_large_limit_favours_none)
{
    struct chance chance = {7};
    const uint64_t third = UINT64_C(1) << 62;
    unsigned found[3] = {0};
    for (unsigned i = 0; i < 3000; i++) {
        uint64_t drawn = chance_below(&chance, 3 * third);
        ck_assert_uint_lt(drawn, 3 * third);
        found[drawn / third]++;
    }
    ck_assert_uint_eq(found[0], 1012);
    ck_assert_uint_eq(found[1], 1005);
    ck_assert_uint_eq(found[2], 983);
    ck_assert_uint_eq(chance.state, 7 + 4063 * UINT64_C(0x9E3779B97F4A7C15)); /* so many were drawn */
}
END_TEST

UNIT_MAIN("comparison on records", every_allocation_may_fail, a_large_limit_favours_none)
