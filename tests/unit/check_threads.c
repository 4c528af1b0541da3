/* SPDX-License-Identifier: Apache-2.0 */
/* Threads of a host, each with a workplace of its own: everything at once, and everybody gets what one alone gets.
 * `make check-threads` runs it under the thread sanitizer. */
#include <config.h>

#include "api/yoko.h"
#include "unit.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS 4

static const char scheme_text[] =
    "制度 small 「小さな制度」\n"
    "    施行 2024-04-01\n"
    "項目 申請番号 : 文字 必須\n"
    "項目 申請日 : 日付\n"
    "項目 県内 : 真偽\n"
    "一覧 経費 { 項目 番号 : 数 1以上 鍵 既定 位置  項目 金額 : 円 }\n"
    "条文 第1条 「県内の事業所」\n"
    "条文 第2条 「経費の2分の1、上限まで」\n"
    "定数 上限 《第2条》 = 60万円 令和7年4月1日から 80万円\n"
    "要件 《第1条》: 県内\n"
    "結果 対象経費 = 合計(経費.金額)\n"
    "結果 算定額 《第2条》 = 小さい方(切り捨て(対象経費 × 2分の1, 千円), 上限)\n"
    "例 「半分」 { 県内  経費 [ { 金額 = 301,000円 } ] 期待 { 補助額 = 150,000円 } }\n";

struct text {
    char *bytes;
    size_t length, room;
};

static int keep(void *context, const char *bytes, size_t length)
{
    struct text *text = context;
    if (length > text->room - text->length) {
        text->room = 2 * (text->room + length);
        text->bytes = realloc(text->bytes, text->room);
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    return 0;
}

static struct text records;

static void make_records(void)
{
    records.length = 0;
    for (unsigned i = 0; i < 4000; i++) {
        char line[256];
        int length = snprintf(line, sizeof line,
                              "{\"申請番号\":\"N%u\",\"申請日\":\"202%u-06-01\",%s\"経費\":[{\"金額\":%u},{%s}]}\n", i,
                              4 + i % 3, i % 5 ? "\"県内\":true," : "", i * 1000 % 3000000,
                              i % 7 ? "\"金額\":1999" : "");
        keep(&records, line, (size_t)length);
    }
}

static long give(void *context, char *bytes, size_t room)
{
    size_t *at = context, left = records.length - *at, part = left < room ? left : room;
    memcpy(bytes, records.bytes + *at, part);
    *at += part;
    return (long)part;
}

struct host {
    pthread_t thread;
    char folder[64];
    struct text out; /* all that it wrote */
    enum yoko_status worst;
};

static struct yoko_records from_memory(size_t *at)
{
    *at = 0;
    return (struct yoko_records){.path = "records", .read = give, .read_context = at, .format = YOKO_NDJSON};
}

static void note(struct host *host, enum yoko_status status)
{
    host->worst = status > host->worst ? status : host->worst;
}

/* Loads, decides in three formats, tests, records in a ledger and replays it, and compares: so the libraries that are
 * loaded when they are first needed are first needed by several at once. */
static void *do_everything(void *context)
{
    struct host *host = context;
    size_t at;
    struct yoko_scheme *scheme;
    struct yoko_summary summary;
    struct yoko_tests tests;
    char ledger[96], label[96];
    snprintf(ledger, sizeof ledger, "%s/ledger.db", host->folder);
    struct yoko *yoko = yoko_open();
    note(host, yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme));
    static const enum yoko_format formats[] = {YOKO_NDJSON, YOKO_CSV, YOKO_TABLE};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        struct yoko_decide decide = {.records = from_memory(&at), .format = formats[i], .threads = 2, .write = keep,
                                     .write_context = &host->out};
        note(host, yoko_run(yoko, scheme, &decide, &summary));
    }
    struct yoko_decide book = {.records = from_memory(&at), .format = YOKO_XLSX, .write = keep,
                               .write_context = &(struct text){0}};
    struct text *bytes = book.write_context;
    note(host, yoko_run(yoko, scheme, &book, &summary));
    ck_assert_mem_eq(bytes->bytes, "PK", 2);
    free(bytes->bytes);
    struct yoko_test test = {.format = YOKO_TEXT, .all = true, .write = keep, .write_context = &host->out};
    note(host, yoko_test(yoko, scheme, &test, &tests));
    struct yoko_record record = {.records = from_memory(&at), .ledger = ledger, .who = "host"};
    struct yoko_kept kept;
    note(host, yoko_record(yoko, scheme, &record, &kept));
    int length = snprintf(label, sizeof label, "%u kept, %d entries\n", (unsigned)kept.decisions, (int)kept.last);
    keep(&host->out, label, (size_t)length);
    struct yoko_replay replay = {.ledger = ledger, .format = YOKO_NDJSON, .threads = 2, .write = keep,
                                 .write_context = &host->out};
    struct yoko_replayed replayed;
    note(host, yoko_replay(yoko, &replay, &replayed));
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        fputs(yoko_message(yoko, i)->text, stderr);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return NULL;
}

START_TEST(hosts_with_a_workplace_each)
{
    static struct host hosts[THREADS];
    make_records();
    for (unsigned i = 0; i < THREADS; i++) {
        const char *folder = getenv("TMPDIR");
        snprintf(hosts[i].folder, sizeof hosts[i].folder, "%s/threads-XXXXXX", folder ? folder : "/tmp");
        ck_assert_ptr_nonnull(mkdtemp(hosts[i].folder));
        ck_assert_int_eq(pthread_create(&hosts[i].thread, NULL, do_everything, &hosts[i]), 0);
    }
    for (unsigned i = 0; i < THREADS; i++)
        pthread_join(hosts[i].thread, NULL);
    for (unsigned i = 0; i < THREADS; i++) {
        char path[96];
        ck_assert_int_eq(hosts[i].worst, YOKO_OK);
        ck_assert_uint_gt(hosts[i].out.length, 10000);
        ck_assert_uint_eq(hosts[i].out.length, hosts[0].out.length);
        ck_assert_mem_eq(hosts[i].out.bytes, hosts[0].out.bytes, hosts[0].out.length);
        snprintf(path, sizeof path, "%s/ledger.db", hosts[i].folder);
        unlink(path);
        ck_assert_int_eq(rmdir(hosts[i].folder), 0);
    }
    for (unsigned i = 0; i < THREADS; i++)
        free(hosts[i].out.bytes);
    free(records.bytes);
}
END_TEST

UNIT_MAIN("threads", hosts_with_a_workplace_each)
