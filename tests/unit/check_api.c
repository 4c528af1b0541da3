/* SPDX-License-Identifier: Apache-2.0 */
/* The public interface as a host program uses it: schemes and records in memory, callbacks, threads, every
 * allocation failing in turn. */
#include <config.h>

#include "api/workplace.h"
#include "unit.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const char scheme_text[] =
    "制度 small 「小さな制度」\n"
    "    出典 「試みの要綱」\n"
    "    施行 2024-04-01\n"
    "項目 申請番号 : 文字 必須\n"
    "項目 県内 : 真偽\n"
    "項目 経費額 : 円\n"
    "条文 第1条 「県内の事業所」\n"
    "条文 第2条 「経費の2分の1、100万円まで」\n"
    "要件 《第1条》: 県内\n"
    "結果 算定額 《第2条》 = 小さい方(切り捨て(経費額 × 2分の1, 千円), 100万円)\n"
    "例 「半分」 { 県内  経費額 = 301,000円  期待 { 補助額 = 150,000円 } }\n";

static const char records_text[] = "{\"申請番号\":\"A\",\"県内\":true,\"経費額\":3000000}\n"
                                   "{\"申請番号\":\"B\",\"県内\":false,\"経費額\":500000}\n"
                                   "{\"申請番号\":\"C\",\"県内\":true}\n"
                                   "{\"申請番号\":\"D\",\"県内\":\"はい\",\"経費額\":500000}\n"
                                   "{\"申請番号\":\"E\",\"県内\":true,\"経費額\":801999}\n";

struct text {
    char bytes[65536];
    size_t length;
};

static int keep(void *context, const char *bytes, size_t length)
{
    struct text *text = context;
    if (length >= sizeof text->bytes - text->length)
        return 1;
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return 0;
}

static int refuse(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return 1;
}

/* The records in pieces of seven bytes, so that characters and lines are torn apart. */
static long give(void *context, char *bytes, size_t room)
{
    size_t *at = context;
    size_t left = sizeof records_text - 1 - *at;
    size_t part = left < 7 ? left : 7;
    part = part < room ? part : room;
    memcpy(bytes, records_text + *at, part);
    *at += part;
    return (long)part;
}

static struct yoko_scheme *load_small(struct yoko *yoko)
{
    struct yoko_scheme *scheme;
    enum yoko_status status =
        yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme);
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        fputs(yoko_message(yoko, i)->text, stderr);
    ck_assert_int_eq(status, YOKO_OK);
    return scheme;
}

static enum yoko_status run_small(struct yoko *yoko, const struct yoko_scheme *scheme,
                                  enum yoko_format format, unsigned threads, struct text *out,
                                  struct yoko_summary *summary)
{
    size_t at = 0;
    struct yoko_decide decide = {.records = {.path = "records", .read = give, .read_context = &at},
                                 .format = format,
                                 .write = keep,
                                 .write_context = out};
    decide.records.format = YOKO_NDJSON;
    decide.threads = threads;
    out->length = 0;
    return yoko_run(yoko, scheme, &decide, summary);
}

START_TEST(a_host_decides_records_in_memory)
{
    static struct text out;
    struct yoko_summary summary;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_small(yoko);
    ck_assert_str_eq(yoko_scheme_id(scheme), "small");
    ck_assert_str_eq(yoko_scheme_title(scheme), "小さな制度");
    ck_assert_uint_eq(strlen(yoko_scheme_hash(scheme)), 64);
    ck_assert_ptr_null(yoko_scheme_list(scheme, 0));

    ck_assert_int_eq(run_small(yoko, scheme, YOKO_NDJSON, 0, &out, &summary), YOKO_BAD_RECORDS);
    ck_assert_uint_eq(summary.records, 5);
    ck_assert_uint_eq(summary.granted, 2);
    ck_assert_uint_eq(summary.refused, 1);
    ck_assert_uint_eq(summary.open, 1);
    ck_assert_uint_eq(summary.rejected, 1);
    ck_assert_int_eq(summary.grant, 1000000 + 400000);
    ck_assert_ptr_nonnull(strstr(out.bytes, "\"判定\": \"要確認\", \"不足項目\": [\"経費額\"]"));
    size_t lines = 0;
    for (size_t i = 0; i < out.length; i++)
        lines += out.bytes[i] == '\n';
    ck_assert_uint_eq(lines, 5);
    ck_assert_uint_eq(yoko_message_count(yoko), 1);
    ck_assert(yoko_message(yoko, 0)->error);
    ck_assert_ptr_null(yoko_message(yoko, 1));

    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(a_scheme_outlives_its_workplace)
{
    static struct text out;
    struct yoko_summary summary;
    struct yoko *first = yoko_open();
    struct yoko_scheme *scheme = load_small(first);
    yoko_close(first);
    struct yoko *second = yoko_open();
    run_small(second, scheme, YOKO_CSV, 0, &out, &summary);
    ck_assert_uint_eq(summary.granted, 2);
    yoko_scheme_close(scheme);
    yoko_close(second);
}
END_TEST

START_TEST(an_image_decides_alike)
{
    static struct text image, of_text, of_image;
    struct yoko_summary summary;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_small(yoko), *again;
    ck_assert_int_eq(yoko_image(yoko, scheme, keep, &image), YOKO_OK);
    ck_assert_int_eq(yoko_load_text(yoko, "small.ykc", image.bytes, image.length, &again), YOKO_OK);
    ck_assert_str_eq(yoko_scheme_hash(again), yoko_scheme_hash(scheme));
    run_small(yoko, scheme, YOKO_JSON, 0, &of_text, &summary);
    run_small(yoko, again, YOKO_JSON, 0, &of_image, &summary);
    ck_assert_str_eq(of_text.bytes, of_image.bytes);
    yoko_scheme_close(again);

    image.bytes[image.length / 2] ^= 1;
    ck_assert_int_eq(yoko_load_text(yoko, "small.ykc", image.bytes, image.length, &again), YOKO_BAD_SCHEME);
    ck_assert_ptr_null(again);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0808");
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(a_callback_that_refuses_ends_the_call_without_a_word)
{
    size_t at = 0;
    struct yoko_summary summary;
    struct yoko_tests tests;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_small(yoko);
    struct yoko_decide decide = {.records = {.path = "records", .read = give, .read_context = &at},
                                 .format = YOKO_NDJSON,
                                 .write = refuse};
    ck_assert_int_eq(yoko_run(yoko, scheme, &decide, &summary), YOKO_SYSTEM);
    ck_assert_int_eq(yoko_image(yoko, scheme, refuse, NULL), YOKO_SYSTEM);
    ck_assert_uint_eq(yoko_message_count(yoko), 0);
    ck_assert_int_eq(yoko_disassemble(yoko, scheme, refuse, NULL), YOKO_SYSTEM);
    ck_assert_int_eq(yoko_test(yoko, scheme,
                               &(struct yoko_test){.format = YOKO_TEXT, .all = true, .write = refuse},
                               &tests),
                     YOKO_SYSTEM);
    ck_assert_uint_eq(yoko_message_count(yoko), 0);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

/* Counts, and notes whether anything had been decided by then. */
struct moment {
    struct text *decisions;
    unsigned calls;
    bool early;
    int answer;
};

static int at_the_moment(void *context)
{
    struct moment *moment = context;
    moment->calls++;
    moment->early = moment->decisions->length == 0;
    return moment->answer;
}

START_TEST(a_host_is_told_before_anything_is_decided)
{
    for (int answer = 0; answer < 2; answer++) {
        struct yoko *yoko = yoko_open();
        struct yoko_scheme *scheme = load_small(yoko);
        static struct text decisions;
        struct yoko_summary summary;
        struct yoko_tests tests;
        decisions.length = 0;
        struct moment moment = {.decisions = &decisions, .answer = answer};
        yoko_before_deciding(yoko, at_the_moment, &moment);
        enum yoko_status status = run_small(yoko, scheme, YOKO_NDJSON, 0, &decisions, &summary);
        ck_assert_int_eq(status, answer ? YOKO_SYSTEM : YOKO_BAD_RECORDS);
        ck_assert_uint_eq(moment.calls, 1);
        ck_assert(moment.early);
        ck_assert_uint_eq(summary.records, answer ? 0 : 5);
        ck_assert_uint_eq(decisions.length == 0, answer);
        struct yoko_test test = {.format = YOKO_TEXT, .write = keep, .write_context = &decisions};
        ck_assert_int_eq(yoko_test(yoko, scheme, &test, &tests), answer ? YOKO_SYSTEM : YOKO_OK);
        ck_assert_uint_eq(moment.calls, 2);
        yoko_before_deciding(yoko, NULL, NULL);
        ck_assert_int_eq(yoko_test(yoko, scheme, &test, &tests), YOKO_OK);
        ck_assert_uint_eq(moment.calls, 2);
        yoko_scheme_close(scheme);
        yoko_close(yoko);
    }
}
END_TEST

START_TEST(messages_of_the_host)
{
    struct yoko *yoko = yoko_open();
    yoko_report(yoko, "Y0810", "run", "rnu", NULL);
    ck_assert_uint_eq(yoko_message_count(yoko), 1);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0810");
    ck_assert_ptr_nonnull(strstr(yoko_message(yoko, 0)->text, "rnu"));
    ck_assert_ptr_nonnull(strstr(yoko_message(yoko, 0)->json, "\"suggestion\":\"run\""));
    yoko_report(yoko, "Y0811", NULL, "1", "2", "3", "4", "5", "6", "7", "8", "9", NULL);
    ck_assert_uint_eq(yoko_message_count(yoko), 1);
    yoko_report(yoko, "Y9999", NULL, NULL);
    ck_assert_uint_eq(yoko_message_count(yoko), 0);
    ck_assert_int_eq(yoko_set_day(yoko, "2024-02-29"), YOKO_OK);
    ck_assert_int_eq(yoko_set_day(yoko, "2023-02-29"), YOKO_USAGE);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0817");
    ck_assert_int_eq(yoko_set_day(yoko, NULL), YOKO_OK);
    yoko_close(yoko);
    yoko_close(NULL);
    yoko_scheme_close(NULL);
}
END_TEST

static void join(void *context, const char *word)
{
    keep(context, word, strlen(word));
    keep(context, " ", 1);
}

/* Schemes are looked up in folders in their order, however many there are; a request for memory that fails is told, and nothing else is
 * lost. */
START_TEST(folders_are_searched_in_order)
{
    static struct text found;
    char work[] = "/tmp/yoko-folders-XXXXXX", path[64], folders[20][40];
    ck_assert_ptr_nonnull(mkdtemp(work));
    for (int i = 0; i < 20; i++) {
        snprintf(folders[i], sizeof folders[i], "%s/%d", work, i);
        ck_assert_int_eq(mkdir(folders[i], 0700), 0);
        snprintf(path, sizeof path, "%s/%s.yoko", folders[i], i % 2 ? "odd" : i ? "even" : "first");
        FILE *file = fopen(path, "w");
        fputs(scheme_text, file);
        fclose(file);
    }
    for (uint64_t fail_at = 0; fail_at < 12; fail_at++) {
        struct yoko *yoko = yoko_open();
        struct yoko_scheme *scheme;
        bool failed = false;
        yoko->memory.fail_at = fail_at ? yoko->memory.allocations + 2 * fail_at - 1 : 0;
        for (int i = 0; i < 20; i++) {
            enum yoko_status status = yoko_add_folder(yoko, folders[i]);
            ck_assert(status == YOKO_OK || status == YOKO_SYSTEM);
            if (status == YOKO_SYSTEM)
                ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
            failed = failed || status == YOKO_SYSTEM;
        }
        ck_assert_int_eq(failed, fail_at != 0);
        yoko->memory.fail_at = 0;
        found.length = 0;
        yoko_find_schemes(yoko, join, &found);
        ck_assert_msg(strstr(found.bytes, "even") && strstr(found.bytes, "odd"), "%s", found.bytes);
        ck_assert_int_eq(yoko_load(yoko, "odd", &scheme), YOKO_OK);
        if (!failed)
            ck_assert_str_eq(yoko_scheme_path(scheme) + strlen(work), "/1/odd.yoko");
        yoko_scheme_close(scheme);
        yoko_close(yoko);
    }
    setenv("YOKO_PATH", folders[0], 1);
    for (uint64_t fail_at = 1; fail_at < 4; fail_at++) {
        struct yoko *yoko = yoko_open();
        yoko->memory.fail_at = yoko->memory.allocations + fail_at;
        ck_assert_int_eq(yoko_add_usual_folders(yoko), YOKO_SYSTEM);
        ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
        yoko_close(yoko);
    }
    snprintf(path, sizeof path, "::%s::", folders[0]);
    setenv("YOKO_PATH", path, 1);
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme;
    ck_assert_int_eq(yoko_add_usual_folders(yoko), YOKO_OK);
    ck_assert_int_eq(yoko_load(yoko, "first", &scheme), YOKO_OK);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    snprintf(path, sizeof path, "rm -rf %s", work);
    ck_assert_int_eq(system(path), 0);
}
END_TEST

START_TEST(formats_have_names)
{
    for (int format = YOKO_CSV; format <= YOKO_MARKDOWN; format++)
        ck_assert_int_eq(yoko_format_named(yoko_format_name((enum yoko_format)format)), format);
    ck_assert_int_eq(yoko_format_named("jsonl"), YOKO_NDJSON);
    ck_assert_int_eq(yoko_format_named("htm"), YOKO_HTML);
    ck_assert_int_eq(yoko_format_named("xml"), YOKO_JUNIT);
    ck_assert_int_eq(yoko_format_named("txt"), YOKO_TEXT);
    ck_assert_int_eq(yoko_format_named(""), YOKO_FORMAT_NONE);
    ck_assert_ptr_null(yoko_format_name(YOKO_FORMAT_NONE));
    ck_assert_ptr_null(yoko_format_name((enum yoko_format)(YOKO_MARKDOWN + 1)));
    ck_assert_ptr_null(yoko_error_code(100000));
}
END_TEST

START_TEST(a_day_that_no_version_covers)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme;
    yoko_set_day(yoko, "2024-03-31");
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme),
                     YOKO_BAD_SCHEME);
    ck_assert_ptr_null(scheme);
    ck_assert_uint_eq(yoko_error_count(yoko), 1);
    yoko_set_day(yoko, "2024-04-01");
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme),
                     YOKO_OK);
    ck_assert_uint_eq(yoko_message_count(yoko), 0);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

START_TEST(a_host_sets_limits)
{
    struct yoko *yoko = yoko_open(), *other = yoko_open();
    struct yoko_scheme *scheme;
    struct yoko_limit limit;
    char text[YOKO_LIMIT_ROOM], size[64];
    ck_assert(yoko_limit(yoko, 0, &limit));
    ck_assert_str_eq(limit.name, "scheme-bytes");
    ck_assert_uint_eq(limit.value, limit.usual);
    ck_assert_str_eq(yoko_limit_text(&limit, limit.usual, text), "64 MiB");
    ck_assert_str_eq(yoko_limit_text(&limit, 1025, text), "1,025 B");
    ck_assert(!yoko_limit(yoko, 1000, &limit));
    ck_assert_int_eq(yoko_set_limit(yoko, "lists=1"), YOKO_OK);
    ck_assert_int_eq(yoko_set_limit(yoko, "lists=0"), YOKO_USAGE);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0836");
    ck_assert_int_eq(yoko_set_limit(yoko, "list=1"), YOKO_USAGE);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0835");
    ck_assert_int_eq(yoko_set_limit(yoko, "lists"), YOKO_USAGE);
    ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0837");
    /* What may be said is what may be set, on each side. */
    for (size_t i = 0; yoko_limit(yoko, i, &limit); i++) {
        for (int side = -1; side <= 1; side += 2) {
            uint64_t end = side < 0 ? limit.least : limit.most;
            snprintf(size, sizeof size, "%s=%llu", limit.name, (unsigned long long)end);
            ck_assert_msg(yoko_set_limit(yoko, size) == YOKO_OK, "%s", size);
            snprintf(size, sizeof size, "%s=%llu", limit.japanese, (unsigned long long)end + (unsigned long long)side);
            ck_assert_msg(yoko_set_limit(yoko, size) == YOKO_USAGE, "%s", size);
        }
        yoko_limit(yoko, i, &limit);
        ck_assert_uint_eq(limit.value, limit.most);
        yoko_limit(other, i, &limit); /* is nobody else's */
        ck_assert_uint_eq(limit.value, limit.usual);
    }
    ck_assert_int_eq(yoko_set_limit(yoko, "scheme-bytes=1"), YOKO_OK);
    ck_assert_int_eq(yoko_set_limit(yoko, "brackets=1"), YOKO_OK);
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme), YOKO_BAD_SCHEME);
    ck_assert_int_eq(yoko_load_text(other, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme), YOKO_OK);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    yoko_close(other);
}
END_TEST

/* Everything a host does once, with the allocation number `fail_at` failing, on whichever thread it is. */
static enum yoko_status do_all(uint64_t fail_at, bool after, unsigned threads)
{
    static struct text out;
    static const struct {
        const char *id;
        enum yoko_depth depth;
        enum yoko_format format;
    } told[] = {{"A", YOKO_LETTER, YOKO_HTML},  {"B", YOKO_WORKING, YOKO_TEXT},
                {"B", YOKO_TRACE, YOKO_HTML},   {"C", YOKO_WORKING, YOKO_JSON},
                {"D", YOKO_WORKING, YOKO_TEXT}, {"Z", YOKO_WORKING, YOKO_TEXT}};
    struct yoko_summary summary;
    struct yoko_tests tests;
    struct yoko_scheme *scheme;
    struct yoko *yoko = yoko_open();
    yoko->memory.fail_at = fail_at;
    yoko->memory.fail_after = after;
    enum yoko_status worst = yoko_add_folder(yoko, "nowhere");
    enum yoko_status status =
        yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme);
    worst = status > worst ? status : worst;
    if (scheme) {
        status = run_small(yoko, scheme, YOKO_TABLE, threads, &out, &summary);
        worst = status > worst ? status : worst;
        struct yoko_test wanted = {.format = YOKO_TEXT, .all = true, .write = keep, .write_context = &out};
        status = yoko_test(yoko, scheme, &wanted, &tests);
        worst = status > worst ? status : worst;
        status = yoko_document(yoko, scheme, fail_at % 2 ? YOKO_HTML : YOKO_MARKDOWN, true, keep, &out);
        worst = status > worst ? status : worst;
        for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
            size_t at = 0;
            struct yoko_records records = {
                .path = "r", .read = give, .read_context = &at, .format = YOKO_NDJSON};
            status =
                yoko_explain(yoko, scheme, &records, told[i].id, told[i].depth, told[i].format, keep, &out);
            worst = status > worst ? status : worst;
        }
    }
    if (worst == YOKO_SYSTEM && status == YOKO_SYSTEM)
        ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0802");
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return worst;
}

START_TEST(every_allocation_may_fail)
{
    for (int after = 0; after < 2; after++) {
        for (unsigned threads = 1; threads <= 3; threads += 2) {
            uint64_t fail_at = 1;
            while (do_all(fail_at, after != 0, threads) == YOKO_SYSTEM)
                fail_at++;
            ck_assert_uint_gt(fail_at, 5);
        }
    }
    ck_assert_int_eq(do_all(0, false, 1), YOKO_USAGE); /* there is no application Z */
}
END_TEST

struct worker {
    const struct yoko_scheme *scheme;
    struct text out;
};

static void *work(void *context)
{
    struct worker *worker = context;
    struct yoko_summary summary;
    struct yoko *yoko = yoko_open();
    for (int i = 0; i < 20; i++)
        run_small(yoko, worker->scheme, YOKO_NDJSON, 0, &worker->out, &summary);
    yoko_close(yoko);
    return NULL;
}

START_TEST(threads_share_a_scheme)
{
    static struct worker workers[4];
    pthread_t threads[4];
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_small(yoko);
    for (int i = 0; i < 4; i++) {
        workers[i].scheme = scheme;
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    for (int i = 1; i < 4; i++)
        ck_assert_str_eq(workers[i].out.bytes, workers[0].out.bytes);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}
END_TEST

UNIT_MAIN("api", a_host_decides_records_in_memory, a_scheme_outlives_its_workplace, an_image_decides_alike,
          a_callback_that_refuses_ends_the_call_without_a_word, a_host_is_told_before_anything_is_decided, messages_of_the_host, folders_are_searched_in_order,
          formats_have_names,
          a_day_that_no_version_covers, a_host_sets_limits, every_allocation_may_fail, threads_share_a_scheme)
