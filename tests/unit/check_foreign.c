/* SPDX-License-Identifier: Apache-2.0 */
/* Functions that a host program registers. */
#include <config.h>

#include "api/workplace.h"
#include "unit.h"

#include <stdio.h>
#include <string.h>

static const char scheme_text[] = "制度 small 「小さな制度」\n"
                                  "項目 申請番号 : 文字 必須\n"
                                  "項目 台数 : 数(台) 小数2桁\n"
                                  "条文 第1条 「台数」\n"
                                  "外部 関数 倍(数(台) 小数2桁): 数(台) 小数2桁 = 「twice」 から 「host」\n"
                                  "要件 《第1条》: 倍(台数) <= 5台\n"
                                  "結果 対象経費 = 100円\n"
                                  "結果 倍の台数 《第1条》 = 倍(台数)\n";
static const char record_text[] = "{\"申請番号\":\"A\",\"台数\":1.25}\n";

static int twice(void *context, int64_t amount, int64_t *result)
{
    *(int *)context += 1;
    *result = 2 * amount;
    return 0;
}

static int keep(void *context, const char *bytes, size_t length)
{
    char *text = context;
    size_t used = strlen(text);
    if (used + length >= 4096)
        return 1;
    memcpy(text + used, bytes, length);
    text[used + length] = '\0';
    return 0;
}

static long give(void *context, char *bytes, size_t room)
{
    size_t *at = context, left = sizeof record_text - 1 - *at, part = left < room ? left : room;
    memcpy(bytes, record_text + *at, part);
    *at += part;
    return (long)part;
}

static enum yoko_status decide(struct yoko *yoko, char *out)
{
    struct yoko_scheme *scheme;
    struct yoko_summary summary;
    size_t at = 0;
    enum yoko_status status = yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme);
    if (status == YOKO_SYSTEM)
        return status;
    ck_assert_int_eq(status, YOKO_OK);
    struct yoko_decide wanted = {.records = {.path = "records", .read = give, .read_context = &at, .format = YOKO_NDJSON},
                                 .format = YOKO_NDJSON,
                                 .write = keep,
                                 .write_context = out,
                                 .threads = 1};
    status = yoko_run(yoko, scheme, &wanted, &summary);
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status offer(struct yoko *yoko, const char *signature, int *calls)
{
    struct yoko_function function = {"host", "twice", signature, (void (*)(void))twice, calls};
    return yoko_register(yoko, &function);
}

START_TEST(registered_function_is_called)
{
    static const char *const signatures[] = {"(数(台)小数2桁): 数(台) 小数2桁",
                                             " ( number(units) decimals 2 ):number(台) decimals 2 ",
                                             "(台 小数2桁): 台小数2桁"};
    for (size_t i = 0; i < 3; i++) {
        char out[4096] = "";
        int calls = 0;
        struct yoko *yoko = yoko_open();
        ck_assert_int_eq(offer(yoko, signatures[i], &calls), YOKO_OK);
        ck_assert_int_eq(decide(yoko, out), YOKO_OK);
        ck_assert_int_eq(calls, 1); /* twice in the scheme, one register */
        ck_assert_ptr_nonnull(strstr(out, "\"倍の台数\": 2.5"));
        yoko_close(yoko);
    }
}
END_TEST

/* The whole way of a foreign function, registering and loading included, with each allocation failing in turn. */
START_TEST(every_allocation_may_fail)
{
    for (int after = 0; after < 2; after++) {
        enum yoko_status status = YOKO_SYSTEM;
        uint64_t fail_at = 0;
        while (status == YOKO_SYSTEM) {
            char out[4096] = "";
            int calls = 0;
            struct yoko *yoko = yoko_open();
            yoko->memory.fail_at = ++fail_at;
            yoko->memory.fail_after = after != 0;
            status = offer(yoko, "(数(台) 小数2桁): 数(台) 小数2桁", &calls);
            if (status == YOKO_OK)
                status = decide(yoko, out);
            if (status == YOKO_SYSTEM)
                ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
            yoko_close(yoko);
        }
        ck_assert_int_eq(status, YOKO_OK);
        ck_assert_uint_gt(fail_at, 20);
    }
}
END_TEST

/* Of all types: the signature is told in its one form, in which it is compared too. */
START_TEST(signatures_have_one_form)
{
    static const char *const forms[][2] = {
        {"columns ( date , year、 truth , rate , text , number(units) decimals 2 ) : yen ", "列(日付, 年度, 真偽, 率, 文字, 数(台)小数2桁): 数(円)"},
        {"(数,円小数1桁,円 小数9桁):数 小数1桁", "(数, 数(円)小数1桁, 数(円)小数9桁): 数小数1桁"},
        {"列(数):数", "列(数): 数"}};
    static const char text[] = "制度 small 「小さな制度」\n項目 申請番号 : 文字 必須\n条文 第1条 「台数」\n"
                               "外部 関数 倍(数(台)): 数(台) = 「twice」 から 「host」\n結果 対象経費 《第1条》 = 100円\n"
                               "要件 《第1条》: 倍(3台) <= 5台\n";
    struct yoko *yoko = yoko_open();
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        int calls = 0;
        char out[4096] = "";
        struct yoko_scheme *scheme;
        struct yoko_summary summary;
        size_t at = 0;
        ck_assert_msg(offer(yoko, forms[i][0], &calls) == YOKO_OK, "%s", forms[i][0]);
        ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", text, sizeof text - 1, &scheme), YOKO_OK);
        struct yoko_decide wanted = {.records = {.path = "records", .read = give, .read_context = &at, .format = YOKO_NDJSON},
                                     .format = YOKO_NDJSON, .write = keep, .write_context = out, .threads = 1};
        ck_assert_int_eq(yoko_run(yoko, scheme, &wanted, &summary), YOKO_USAGE);
        ck_assert_msg(strstr(yoko_message(yoko, 0)->text, forms[i][1]) != NULL, "%s", yoko_message(yoko, 0)->text);
        yoko_scheme_close(scheme);
    }
    yoko_close(yoko);
}
END_TEST

static int never(void *context, int64_t amount, int64_t *result)
{
    (void)context, (void)amount, (void)result;
    return 1;
}

/* However many there are, the last one of a name is that which is called. */
START_TEST(the_last_function_of_a_name_is_called)
{
    static const char *const others[][2] = {{"host", "thrice"}, {"guest", "twice"}, {"host", "twice"}, {"a", "b"}, {"c", "d"}};
    struct yoko *yoko = yoko_open();
    char out[4096] = "";
    int calls = 0;
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
            struct yoko_function function = {others[i][0], others[i][1], "(数(台)小数2桁): 数(台)小数2桁", (void (*)(void))never, NULL};
            ck_assert_int_eq(yoko_register(yoko, &function), YOKO_OK);
        }
        ck_assert_int_eq(offer(yoko, "(数(台)小数2桁): 数(台)小数2桁", &calls), YOKO_OK);
    }
    struct yoko_function function = {"guest", "twice", "(数(台)小数2桁): 数(台)小数2桁", (void (*)(void))never, NULL};
    ck_assert_int_eq(yoko_register(yoko, &function), YOKO_OK);
    ck_assert_int_eq(decide(yoko, out), YOKO_OK);
    ck_assert_int_eq(calls, 1);
    yoko_close(yoko);
}
END_TEST

START_TEST(other_types_are_refused)
{
    char out[4096] = "";
    int calls = 0;
    struct yoko *yoko = yoko_open();
    ck_assert_int_eq(offer(yoko, "(数(台)): 数(台)", &calls), YOKO_OK);
    ck_assert_int_eq(decide(yoko, out), YOKO_USAGE);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y1116");
    ck_assert_int_eq(calls, 0);
    ck_assert_str_eq(out, "");
    yoko_close(yoko);
}
END_TEST

START_TEST(signatures_that_are_none)
{
    static const char *const wrong[] = {"", "(", "()", "(日付)", "(日付): ", "日付: 日付", "(日付): 日付 x",
                                        "(数(日: 数", "(日付 小数2桁): 数", "(数 小数桁): 数", "(数 小数0桁): 数",
                                        "(数 小数2): 数", "(数(台): 数", "(数 小数2桁", "列 数", "(数)数", "(数): 数 decimals x"};
    char many[4096] = "(数";
    for (int i = 1; i < 64; i++)
        strcat(many, ",数");
    char whole[8192];
    struct yoko *yoko = yoko_open();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        int calls = 0;
        ck_assert_int_eq(offer(yoko, wrong[i], &calls), YOKO_USAGE);
        ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y1118");
    }
    int calls = 0;
    snprintf(whole, sizeof whole, "%s): 数", many); /* as many as a function can have */
    ck_assert_int_eq(offer(yoko, whole, &calls), YOKO_OK);
    snprintf(whole, sizeof whole, "%s,数): 数", many);
    ck_assert_int_eq(offer(yoko, whole, &calls), YOKO_USAGE);
    yoko_close(yoko);
}
END_TEST

UNIT_MAIN("foreign", registered_function_is_called, every_allocation_may_fail, other_types_are_refused, signatures_that_are_none,
          signatures_have_one_form, the_last_function_of_a_name_is_called)
