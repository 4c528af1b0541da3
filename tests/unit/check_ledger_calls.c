/* SPDX-License-Identifier: Apache-2.0 */
/* Ledgers when SQLite fails at each of its calls in turn, in every way that it has: what was promised stands, what was not is
 * not there by half, and each failure is said once. */
#include <config.h>

#include "api/workplace.h"
#include "failing_sqlite.h"
#include "unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SCHEME(rate)                                                                                         \
    "制度 small 「小さな制度」\n    出典 「試みの要綱」\n    施行 2024-04-01\n項目 申請番号 : 文字 必須\n項目 経費額 : 円\n"               \
    "条文 第1条 「経費の一部」\n結果 算定額 《第1条》 = 切り捨て(経費額 × " rate ", 千円)\n"

static char folder[64], before[4096];

static void enter(void)
{
    snprintf(folder, sizeof folder, "%s/check_calls.XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    ck_assert_ptr_nonnull(getcwd(before, sizeof before));
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chdir(folder), 0);
}

static void forget_ledger(void)
{
    unlink("ledger.db");
    unlink("ledger.db-wal");
    unlink("ledger.db-shm");
}

static void leave(void)
{
    forget_ledger();
    ck_assert_int_eq(chdir(before), 0);
    ck_assert_int_eq(rmdir(folder), 0);
}

static struct yoko_scheme *load_scheme(struct yoko *yoko, const char *text)
{
    struct yoko_scheme *scheme;
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", text, strlen(text), &scheme), YOKO_OK);
    return scheme;
}

/* ---- What is done with a ledger ---- */

struct promise {
    int64_t entries;
    char head[YOKO_HASH_ROOM];
};

static void note_promise(void *context, int64_t entries, const char *hash)
{
    struct promise *promise = context;
    promise->entries = entries;
    snprintf(promise->head, sizeof promise->head, "%s", hash);
}

static int go_on(void *context)
{
    (void)context;
    return 0;
}

static int write_nothing(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return 0;
}

static const char head_row[] = "申請番号,経費額\n", three_rows[] = "申請番号,経費額\nA,1001000\nB,250000\nC,\n";
static const char *rows = three_rows;

static long give(void *context, char *bytes, size_t room)
{
    size_t *at = context, length = strlen(rows) - *at;
    length = length < room ? length : room;
    memcpy(bytes, rows + *at, length);
    *at += length;
    return (long)length;
}

static enum yoko_status record(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise)
{
    size_t at = 0;
    struct yoko_record wanted = {.records = {.path = "申請.csv", .read = give, .read_context = &at, .format = YOKO_CSV},
                                 .ledger = "ledger.db",
                                 .who = "係",
                                 .kept = note_promise,
                                 .kept_context = promise};
    struct yoko_kept kept;
    return yoko_record(yoko, scheme, &wanted, &kept);
}

static enum yoko_status record_again(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise)
{
    yoko_before_deciding(yoko, go_on, NULL); /* as in a sandbox */
    return record(yoko, scheme, promise);
}

static enum yoko_status verify(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise)
{
    (void)scheme;
    struct yoko_verified verified;
    return yoko_verify(yoko, "ledger.db", promise->head, 0, NULL, NULL, &verified);
}

static enum yoko_status replay(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise)
{
    (void)scheme, (void)promise;
    struct yoko_replay wanted = {.ledger = "ledger.db", .format = YOKO_NDJSON, .write = write_nothing, .threads = 1};
    struct yoko_replayed replayed;
    return yoko_replay(yoko, &wanted, &replayed);
}

/* Every difference to another text is accepted. */
static enum yoko_status accept(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise)
{
    (void)promise;
    struct yoko_replay wanted = {.ledger = "ledger.db", .with = scheme, .format = YOKO_NDJSON, .write = write_nothing, .threads = 1, .reason = "改正", .who = "係"};
    struct yoko_replayed replayed;
    enum yoko_status status = yoko_replay(yoko, &wanted, &replayed);
    return status == YOKO_NO && replayed.added == replayed.different ? YOKO_OK : status;
}

/* ---- With each call failing ---- */

static const struct {
    int result;
    const char *code;
} results[] = {{SQLITE_NOMEM, "Y0802"}, {SQLITE_FULL, "Y0905"}, {SQLITE_CANTOPEN, "Y0901"}, {SQLITE_IOERR_SHORT_READ, "Y0901"}, {SQLITE_IOERR_READ, "Y0901"}, {SQLITE_IOERR_WRITE, "Y0905"}, {SQLITE_CORRUPT, "Y0903"},
               {SQLITE_BUSY, "Y0904"}, {SQLITE_PERM, "Y0905"}, {SQLITE_MISUSE, "Y0907"}};

/* A ledger as the first yoko laid it out, without an entry. */
static void make_old(struct yoko *yoko, struct yoko_scheme *scheme)
{
    struct promise promise = {0, ""};
    sqlite3 *database;
    rows = head_row;
    ck_assert_int_eq(record(yoko, scheme, &promise), YOKO_OK);
    rows = three_rows;
    ck_assert_int_eq(sqlite3_open("ledger.db", &database), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(database, "DROP VIEW readable; DROP TABLE decision; PRAGMA user_version = 1", NULL, NULL, NULL),
                     SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(database), SQLITE_OK);
}

enum ledger_before { NONE_BEFORE, OLD_BEFORE, ONE_BEFORE };

static bool check_call(uint64_t at, size_t which, enum ledger_before there,
                       enum yoko_status (*act)(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise))
{
    struct promise promise = {0, ""};
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_scheme(yoko, SCHEME("2分の1")), *other = load_scheme(yoko, SCHEME("3分の1"));
    forget_ledger();
    if (there == OLD_BEFORE)
        make_old(yoko, scheme);
    else if (there == ONE_BEFORE)
        ck_assert_int_eq(record(yoko, scheme, &promise), YOKO_OK);
    begin_failing(at, results[which].result, true);
    enum yoko_status status = act(yoko, act == accept ? other : scheme, &promise);
    bool failed = end_failing();
    /* What cannot be taken back is taken back when the file is closed. */
    if (!failed) {
        ck_assert_int_eq(status, YOKO_OK);
        ck_assert_uint_eq(yoko_message_count(yoko), 0);
    } else if (!failing.text || strcmp(failing.text, "ROLLBACK") != 0) {
        const char *code = yoko_message_count(yoko) ? yoko_message(yoko, 0)->code : "nothing";
        ck_assert_msg(status == YOKO_SYSTEM && yoko_message_count(yoko) == 1 && strcmp(code, results[which].code) == 0,
                      "call %" PRIu64 ": status %d, %zu messages, %s for %s", at, (int)status, yoko_message_count(yoko), code,
                      results[which].code);
    }
    if (promise.entries)
        ck_assert_int_eq(verify(yoko, scheme, &promise), YOKO_OK);
    yoko_scheme_close(other);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return failed;
}

START_TEST(every_call_may_fail)
{
    static const struct {
        enum yoko_status (*act)(struct yoko *yoko, struct yoko_scheme *scheme, struct promise *promise);
        enum ledger_before there;
        bool no_memory; /* each time */
    } acts[] = {{record, NONE_BEFORE, false}, {record, OLD_BEFORE, false}, {record_again, ONE_BEFORE, false},
                {verify, ONE_BEFORE, false},  {replay, ONE_BEFORE, false}, {accept, ONE_BEFORE, false},
                {verify, ONE_BEFORE, true},   {replay, ONE_BEFORE, true}};
    enter();
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        uint64_t at = 1;
        while (check_call(at, acts[i].no_memory ? 0 : (at + i) % (sizeof results / sizeof *results), acts[i].there, acts[i].act))
            at++;
        ck_assert_uint_gt(at, 10);
    }
    leave();
}
END_TEST

UNIT_MAIN("ledger_calls", every_call_may_fail)
