/* SPDX-License-Identifier: Apache-2.0 */
/* Ledgers in trouble: every change by other hands, a disk that fails at each write in turn, every allocation
 * failing in turn, files cut off and bytes turned over. */
#include <config.h>

#include "api/workplace.h"
#include "ledger/ledger.h"
#include "unit.h"

#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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
    "結果 算定額 《第2条》 = 小さい方(切り捨て(経費額 × 2分の1, 千円), 100万円)\n";

#define DECISIONS 40

/* A folder of its own for each test, which is the current one while it runs. */
static char folder[64];
static char before[4096];

static void enter(void)
{
    /* In memory where that is possible: these tests write often, and wait for the disk each time. */
    snprintf(folder, sizeof folder, "%s/check_ledger.XXXXXX",
             access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    ck_assert_ptr_nonnull(getcwd(before, sizeof before));
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chdir(folder), 0);
}

static void forget_ledger(void)
{
    unlink("ledger.db");
    unlink("ledger.db-wal");
    unlink("ledger.db-shm");
    unlink("ledger.db-journal");
}

static void leave(void)
{
    forget_ledger();
    unlink("copy.db");
    ck_assert_int_eq(chdir(before), 0);
    ck_assert_int_eq(rmdir(folder), 0);
}

/* ---- what the tests do with a ledger ---- */

struct given {
    unsigned next, count;
};

/* A CSV of applications, row by row. */
static long give(void *context, char *bytes, size_t room)
{
    struct given *given = context;
    if (given->next > given->count)
        return 0;
    unsigned number = given->next++;
    return number == 0 ? snprintf(bytes, room, "申請番号,県内,経費額\n")
                       : snprintf(bytes, room, "N%u,%s,%u\n", number, number % 7 ? "true" : "false",
                                  100000 + number * 1301);
}

/* What was reported as kept. */
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

static struct yoko_scheme *load_scheme(struct yoko *yoko)
{
    struct yoko_scheme *scheme;
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme),
                     YOKO_OK);
    return scheme;
}

static enum yoko_status record(struct yoko *yoko, const struct yoko_scheme *scheme, struct promise *promise)
{
    struct given given = {0, DECISIONS};
    struct yoko_record wanted = {
        .records = {.path = "申請.csv", .read = give, .read_context = &given, .format = YOKO_CSV},
        .ledger = "ledger.db",
        .who = "clerk",
        .kept = note_promise,
        .kept_context = promise};
    struct yoko_kept kept;
    return yoko_record(yoko, scheme, &wanted, &kept);
}

/* A ledger of two recordings. */
static void make_ledger(struct promise *promise)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_scheme(yoko);
    ck_assert_int_eq(record(yoko, scheme, promise), YOKO_OK);
    ck_assert_int_eq(record(yoko, scheme, promise), YOKO_OK);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
}

static int write_nothing(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return 0;
}

struct found {
    enum yoko_status status;
    struct yoko_verified verified;
    char text[8192]; /* of the messages */
};

static struct found verify(const char *path, const char *known)
{
    struct found found = {0};
    struct yoko *yoko = yoko_open();
    found.status = yoko_verify(yoko, path, known, 0, NULL, NULL, &found.verified);
    for (size_t i = 0; i < yoko_message_count(yoko); i++) {
        size_t length = strlen(found.text);
        snprintf(found.text + length, sizeof found.text - length, "%s\n", yoko_message(yoko, i)->json);
    }
    yoko_close(yoko);
    return found;
}

static enum yoko_status replay(const char *path, struct yoko_replayed *replayed)
{
    struct yoko *yoko = yoko_open();
    struct yoko_replay wanted = {.ledger = path, .format = YOKO_NDJSON, .write = write_nothing};
    enum yoko_status status = yoko_replay(yoko, &wanted, replayed);
    yoko_close(yoko);
    return status;
}

static void change(const char *sql)
{
    sqlite3 *database;
    char *message = NULL;
    ck_assert_int_eq(sqlite3_open("ledger.db", &database), SQLITE_OK);
    int result = sqlite3_exec(database, sql, NULL, NULL, &message);
    ck_assert_msg(result == SQLITE_OK, "%s: %s", sql, message ? message : "");
    ck_assert_int_eq(sqlite3_close(database), SQLITE_OK);
}

/* ---- the chain ---- */

START_TEST(the_hash_of_an_entry_is_what_the_document_says)
{
    char hash[LEDGER_HASH], whole[LEDGER_HASH];
    struct ledger_entry entry = {.number = 12,
                                 .columns = {[LEDGER_KIND] = "decision",
                                             [LEDGER_SCHEME] = "2",
                                             [LEDGER_APPLICATION] = "申請A",
                                             [LEDGER_RECORD] = "[true]",
                                             [LEDGER_DECISION] = ""}};
    static const char text[] = "64:" LEDGER_FIRST_HASH "2:128:decision---1:27:申請A6:[true]0:-----";
    ledger_hash_entry(LEDGER_FIRST_HASH, &entry, hash);
    ledger_hash_bytes(text, sizeof text - 1, whole);
    ck_assert_str_eq(hash, whole);
    /* A number that other hands made negative has its sign. */
    static const char negative[] = "64:" LEDGER_FIRST_HASH "3:-128:decision---1:27:申請A6:[true]0:-----";
    entry.number = -12;
    ledger_hash_entry(LEDGER_FIRST_HASH, &entry, hash);
    ledger_hash_bytes(negative, sizeof negative - 1, whole);
    ck_assert_str_eq(hash, whole);
    ledger_hash_bytes("abc", 3, hash);
    ck_assert_str_eq(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
END_TEST

/* Each change that someone could make, and what the message must name. */
START_TEST(every_change_by_other_hands_is_named)
{
    static const struct {
        const char *sql, *code, *names;
    } changes[] = {
        {"UPDATE decision SET record = '[false,1]' WHERE number = 20", "Y0911", "entry 20"},
        {"UPDATE decision SET decision = replace(decision, '不交付', '交付可') WHERE application = 'N7' AND "
         "number < 40",
         "Y0911", "N7"},
        {"UPDATE decision SET application = 'N99' WHERE number = 3", "Y0911", "N99"},
        {"UPDATE decision SET batch = 1 WHERE number = 42", "Y0911", "entry 42"},
        {"UPDATE decision SET hash = zeroblob(32) WHERE number = 5", "Y0911", "entry 5"},
        {"UPDATE decision SET hash = 'x' WHERE number = 5", "Y0911", "entry 5"},
        {"UPDATE decision SET record = record || char(0) || 'x' WHERE number = 5", "Y0911", "entry 5"},
        {"UPDATE entry SET who = 'another' WHERE number = 2", "Y0911", "entry 2"},
        {"UPDATE entry SET time = '2020-01-01T00:00:00Z' WHERE number = 43", "Y0911", "entry 43"},
        {"UPDATE entry SET decision = NULL WHERE number = 2", "Y0911", "entry 2"},
        {"UPDATE entry SET salt = '' WHERE number = 2", "Y0911", "entry 2"},
        {"UPDATE entry SET sources = '{}' WHERE number = 1", "Y0911", "entry 1"},
        {"DELETE FROM decision WHERE number = 30", "Y0912", "entry 30"},
        {"DELETE FROM decision WHERE number BETWEEN 10 AND 12", "Y0912", "10–12"},
        {"DELETE FROM entry WHERE number = 2", "Y0912", "entry 2"},
        {"DELETE FROM decision WHERE number = 83", "Y0912", "entry 83"},
        {"DELETE FROM decision WHERE number > 43", "Y0912", "44–83"},
        {"DELETE FROM decision", "Y0912", "3–42"},
        {"INSERT INTO decision SELECT 84, batch, application, record, decision, hash FROM decision WHERE "
         "number = 83",
         "Y0916", "entry 84"},
        {"INSERT INTO decision SELECT 43, batch, application, record, decision, hash FROM decision WHERE "
         "number = 42",
         "Y0916", "entry 43"},
        {"INSERT INTO decision SELECT 0, batch, application, record, decision, hash FROM decision WHERE "
         "number = 42",
         "Y0916", "entry 0"},
        {"UPDATE decision SET number = 100 WHERE number = 20; UPDATE decision SET number = 20 WHERE number = "
         "21;"
         "UPDATE decision SET number = 21 WHERE number = 100",
         "Y0911", "entry 20"},
        {"UPDATE head SET number = 40", "Y0916", "entry 41"},
        {"UPDATE head SET number = 90", "Y0912", "84–90"},
        {"UPDATE head SET hash = 'x'", "Y0913", "ledger.db"},
        {"UPDATE content SET bytes = CAST('x' AS BLOB)", "Y0915", "ledger.db"},
        {"DELETE FROM content WHERE hash IN (SELECT image FROM entry)", "Y0914", "entry 1"},
    };
    struct promise promise;
    enter();
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        forget_ledger();
        make_ledger(&promise);
        ck_assert_int_eq(verify("ledger.db", promise.head).status, YOKO_OK);
        change("DROP TRIGGER decision_stays; DROP TRIGGER decision_lasts; DROP TRIGGER entry_stays;"
               "DROP TRIGGER entry_lasts; DROP TRIGGER content_stays; DROP TRIGGER content_lasts");
        change(changes[i].sql);
        struct found found = verify("ledger.db", NULL);
        ck_assert_msg(found.status == YOKO_NO && strstr(found.text, changes[i].code) &&
                          strstr(found.text, changes[i].names),
                      "%s: %d %s", changes[i].sql, found.status, found.text);
    }
    leave();
}
END_TEST

START_TEST(a_tail_that_was_cut_off_with_its_head_shows_by_a_hash_noted_outside)
{
    struct promise promise;
    enter();
    make_ledger(&promise);
    change("DROP TRIGGER decision_lasts; DELETE FROM decision WHERE number > 60;"
           "UPDATE head SET number = 60, hash = (SELECT lower(hex(hash)) FROM decision WHERE number = 60)");
    ck_assert_int_eq(verify("ledger.db", NULL).status, YOKO_OK);
    struct found found = verify("ledger.db", promise.head);
    ck_assert_int_eq(found.status, YOKO_NO);
    ck_assert_ptr_nonnull(strstr(found.text, "Y0917"));
    leave();
}
END_TEST

START_TEST(triggers_refuse_what_other_tools_try)
{
    static const char *const tries[] = {"UPDATE decision SET record = ''", "DELETE FROM decision",
                                        "UPDATE entry SET who = ''",       "DELETE FROM entry",
                                        "UPDATE content SET bytes = ''",   "DELETE FROM content"};
    struct promise promise;
    sqlite3 *database;
    enter();
    make_ledger(&promise);
    ck_assert_int_eq(sqlite3_open("ledger.db", &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++)
        ck_assert_int_eq(sqlite3_exec(database, tries[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
    sqlite3_close(database);
    ck_assert_int_eq(verify("ledger.db", promise.head).status, YOKO_OK);
    leave();
}
END_TEST

/* As SQLite does by itself where the disk is full or memory is out. */
START_TEST(nothing_is_kept_once_the_transaction_is_gone)
{
    struct promise promise;
    struct unit unit;
    struct diagnostics diagnostics;
    char hash[LEDGER_HASH];
    enter();
    make_ledger(&promise);
    unit_begin(&unit);
    diagnostics_begin(&diagnostics, &unit.arena);
    struct ledger *ledger = ledger_open(&unit.arena, &diagnostics, "ledger.db", LEDGER_WRITE, 0);
    ck_assert_ptr_nonnull(ledger);
    ck_assert(ledger_begin(ledger, true));
    struct ledger_entry entry = {.columns = {[LEDGER_KIND] = "acceptance", [LEDGER_WHO] = "係", [LEDGER_ENGINE] = "0", [LEDGER_SCHEME] = "1"}};
    ck_assert(ledger_append(ledger, &entry));
    ck_assert(ledger_put(ledger, "text", 4, hash));
    ck_assert_int_eq(sqlite3_exec(ledger->database, "ROLLBACK", NULL, NULL, NULL), SQLITE_OK);
    ck_assert(!ledger_append(ledger, &entry));
    ck_assert_uint_eq(diagnostics.errors, 1);
    ck_assert(!ledger_put(ledger, "another", 7, hash));
    ledger_abandon(ledger);
    ledger_close(ledger);
    unit_end(&unit);
    ck_assert_int_eq(verify("ledger.db", promise.head).status, YOKO_OK);
    leave();
}
END_TEST

/* ---- a disk that fails ---- */

/* Stands before the system's own files, and fails the call that `left` counts down to, and all after it when
 * the disk stays broken. */
static struct {
    sqlite3_vfs *real;
    sqlite3_vfs shim;
    sqlite3_io_methods methods;
    const sqlite3_io_methods *real_methods;
    int64_t left;  /* calls that still go well; -1: all do */
    bool for_good; /* and never again afterwards */
    int result;    /* of the call that fails */
    uint64_t failed;
} disk;

static int fails(void)
{
    if (disk.left < 0)
        return SQLITE_OK;
    if (disk.left > 0) {
        disk.left--;
        return SQLITE_OK;
    }
    if (!disk.for_good)
        disk.left = -1;
    disk.failed++;
    return disk.result;
}

static int disk_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    int result = fails();
    return result ? result : disk.real_methods->xWrite(file, bytes, count, offset);
}

static int disk_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    int result = fails();
    return result ? SQLITE_IOERR_TRUNCATE : disk.real_methods->xTruncate(file, size);
}

static int disk_sync(sqlite3_file *file, int flags)
{
    int result = fails();
    return result ? SQLITE_IOERR_FSYNC : disk.real_methods->xSync(file, flags);
}

static int disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
    (void)vfs;
    int result = disk.real->xOpen(disk.real, name, file, flags, out_flags);
    if (result != SQLITE_OK || !file->pMethods)
        return result;
    if (!disk.real_methods) {
        disk.real_methods = file->pMethods;
        disk.methods = *file->pMethods;
        disk.methods.xWrite = disk_write;
        disk.methods.xTruncate = disk_truncate;
        disk.methods.xSync = disk_sync;
    }
    if (file->pMethods == disk.real_methods)
        file->pMethods = &disk.methods;
    return result;
}

static void begin_disk(void)
{
    memset(&disk, 0, sizeof disk);
    disk.left = -1;
    disk.real = sqlite3_vfs_find(NULL);
    disk.shim = *disk.real;
    disk.shim.zName = "failing";
    disk.shim.pNext = NULL;
    disk.shim.xOpen = disk_open;
    ck_assert_int_eq(sqlite3_vfs_register(&disk.shim, 1), SQLITE_OK);
}

static void end_disk(void)
{
    sqlite3_vfs_unregister(&disk.shim);
    sqlite3_vfs_register(disk.real, 1);
}

/* Records with the disk failing at its `at`th call; what was promised before and during it must hold. */
static bool record_on_failing_disk(int64_t at, int result, bool for_good)
{
    struct promise promise = {0, ""};
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_scheme(yoko);
    ck_assert_int_eq(record(yoko, scheme, &promise), YOKO_OK);
    struct promise first = promise;
    disk.left = at;
    disk.result = result;
    disk.for_good = for_good;
    disk.failed = 0;
    enum yoko_status status = record(yoko, scheme, &promise);
    bool failed = disk.failed > 0;
    disk.left = -1;
    if (status != YOKO_OK) {
        ck_assert_int_eq(status, YOKO_SYSTEM);
        ck_assert_uint_eq(yoko_message_count(yoko), 1);
        ck_assert_str_eq(yoko_message(yoko, 0)->code, "Y0905");
    }
    struct found found = verify("ledger.db", promise.head);
    ck_assert_msg(found.status == YOKO_OK, "%lld: %s", (long long)at, found.text);
    uint64_t promised = promise.entries > first.entries ? 2 * DECISIONS : DECISIONS;
    ck_assert_uint_ge(found.verified.decisions, promised);
    ck_assert_uint_eq(found.verified.decisions % DECISIONS, 0); /* all of a transaction, or nothing */
    ck_assert_int_eq(record(yoko, scheme, &promise), YOKO_OK);  /* nothing is in the way of the next */
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return failed;
}

START_TEST(a_disk_that_fails_at_any_write_harms_nothing)
{
    static const int results[] = {SQLITE_FULL, SQLITE_IOERR_WRITE};
    enter();
    begin_disk();
    for (size_t i = 0; i < 2; i++)
        for (int for_good = 0; for_good < 2; for_good++) {
            int64_t at = 0;
            do
                forget_ledger();
            while (record_on_failing_disk(at, results[i], for_good != 0) && ++at < 1000);
            ck_assert_int_gt(at, 5);
            ck_assert_int_lt(at, 1000);
        }
    end_disk();
    leave();
}
END_TEST

/* The same while the ledger is laid out. What is left is a ledger, an empty file or none. */
START_TEST(a_disk_that_fails_while_a_ledger_is_made_leaves_none_half_made)
{
    struct promise promise = {0, ""};
    enter();
    begin_disk();
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_scheme(yoko);
    int64_t at = 0;
    enum yoko_status status;
    do {
        forget_ledger();
        disk.left = at++;
        disk.result = SQLITE_FULL;
        disk.for_good = true;
        status = record(yoko, scheme, &promise);
        disk.left = -1;
        ck_assert(status == YOKO_OK || status == YOKO_SYSTEM);
        ck_assert_int_eq(record(yoko, scheme, &promise), YOKO_OK);
        ck_assert_int_eq(verify("ledger.db", promise.head).status, YOKO_OK);
    } while (status != YOKO_OK);
    ck_assert_int_gt(at, 5);
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    end_disk();
    leave();
}
END_TEST

/* ---- files that are damaged ---- */

static char bytes[1 << 20];

static size_t load_bytes(const char *path)
{
    FILE *file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    size_t length = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    ck_assert_uint_lt(length, sizeof bytes);
    return length;
}

static void write_copy(size_t length)
{
    FILE *file = fopen("copy.db", "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

START_TEST(a_ledger_cut_off_anywhere_is_told_from_a_whole_one)
{
    struct promise promise;
    enter();
    make_ledger(&promise);
    size_t length = load_bytes("ledger.db");
    for (size_t cut = 0; cut < length; cut += cut < 300 ? 13 : 1021) {
        struct yoko_replayed replayed;
        struct stat after;
        write_copy(cut);
        struct found found = verify("copy.db", promise.head);
        ck_assert_msg(found.status == YOKO_SYSTEM || found.status == YOKO_NO, "%zu of %zu", cut, length);
        ck_assert_str_ne(found.text, "");
        enum yoko_status status = replay("copy.db", &replayed);
        ck_assert(status == YOKO_SYSTEM || status == YOKO_NO || status == YOKO_OK);
        ck_assert_int_eq(stat("copy.db", &after), 0);
        ck_assert_int_eq((long)after.st_size, (long)cut); /* it was only read */
    }
    leave();
}
END_TEST

/* Where the file has room to spare a byte may be anything; else verify says so. */
START_TEST(a_byte_turned_over_is_found_or_does_not_matter)
{
    struct promise promise;
    unsigned found_count = 0, tried = 0;
    enter();
    make_ledger(&promise);
    size_t length = load_bytes("ledger.db");
    for (size_t at = 0; at < length; at += 197) {
        struct yoko_replayed replayed = {0};
        bytes[at] = (char)~bytes[at];
        write_copy(length);
        struct found found = verify("copy.db", promise.head);
        bytes[at] = (char)~bytes[at];
        tried++;
        found_count += found.status != YOKO_OK;
        enum yoko_status status = replay("copy.db", &replayed);
        if (found.status != YOKO_OK)
            continue;
        ck_assert_uint_eq(found.verified.decisions, 2 * DECISIONS);
        ck_assert_msg(status == YOKO_OK && replayed.same == 2 * DECISIONS, "byte %zu", at);
    }
    ck_assert_uint_gt(found_count, tried / 10);
    leave();
}
END_TEST

/* ---- memory ---- */

static enum yoko_status do_all(uint64_t fail_at, bool after)
{
    struct promise promise = {0, ""};
    struct yoko_replayed replayed;
    struct yoko_verified verified;
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = load_scheme(yoko);
    yoko->memory.fail_at = fail_at ? yoko->memory.allocations + fail_at : 0;
    yoko->memory.fail_after = after;
    enum yoko_status worst = record(yoko, scheme, &promise);
    enum yoko_status status =
        worst == YOKO_OK ? yoko_verify(yoko, "ledger.db", NULL, 0, NULL, NULL, &verified) : worst;
    worst = status > worst ? status : worst;
    if (status == YOKO_OK) {
        struct yoko_replay wanted = {.ledger = "ledger.db", .format = YOKO_NDJSON, .write = write_nothing};
        status = yoko_replay(yoko, &wanted, &replayed);
        worst = status > worst ? status : worst;
    }
    yoko->memory.fail_at = 0;
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    if (promise.entries)
        ck_assert_int_eq(verify("ledger.db", promise.head).status, YOKO_OK);
    return worst;
}

START_TEST(every_allocation_may_fail)
{
    enter();
    for (int after = 0; after < 2; after++) {
        uint64_t fail_at = 1;
        do
            forget_ledger();
        while (do_all(fail_at++, after != 0) == YOKO_SYSTEM);
        ck_assert_uint_gt(fail_at, 5);
    }
    leave();
}
END_TEST

UNIT_MAIN("ledger", the_hash_of_an_entry_is_what_the_document_says, every_change_by_other_hands_is_named,
          a_tail_that_was_cut_off_with_its_head_shows_by_a_hash_noted_outside,
          triggers_refuse_what_other_tools_try, nothing_is_kept_once_the_transaction_is_gone, a_disk_that_fails_at_any_write_harms_nothing,
          a_disk_that_fails_while_a_ledger_is_made_leaves_none_half_made,
          a_ledger_cut_off_anywhere_is_told_from_a_whole_one, a_byte_turned_over_is_found_or_does_not_matter,
          every_allocation_may_fail)
