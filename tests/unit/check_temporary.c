/* SPDX-License-Identifier: Apache-2.0 */
/* What is kept on the disk while applications are read: 申請番号 beyond those held in memory, and rows of lists in another order
 * than the applications. With more of them than memory is for, with no disk, and with SQLite failing at each of its calls. */
#include <config.h>

#include "base/reason.h"
#include "failing_sqlite.h"
#include "io/id_register.h"
#include "record_schema.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>

static const int results[] = {SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT};

/* ---- 申請番号 ---- */

static const char *spell(const char *form, unsigned number)
{
    static char text[64];
    snprintf(text, sizeof text, form, number);
    return text;
}

static uint64_t add(struct id_register *ids, const char *text, uint64_t line)
{
    return id_register_add(ids, text, strlen(text), line);
}

static bool has(struct id_register *ids, const char *text)
{
    return id_register_has(ids, text, strlen(text));
}

/* More series than are told apart by numbers: what is of a further one is kept as a text. */
START_TEST(more_series_than_are_numbered)
{
    struct unit unit;
    unit_begin(&unit);
    struct id_register *ids = id_register_begin(&unit.memory, SIZE_MAX);
    ck_assert(!has(ids, "S0-7"));
    for (unsigned i = 0; i < 3000; i++)
        ck_assert_uint_eq(add(ids, spell("S%u-7", i), i + 2), 0);
    for (unsigned i = 0; i < 3000; i += 13) {
        ck_assert_uint_eq(add(ids, spell("S%u-7", i), 9999), i + 2);
        ck_assert(has(ids, spell("S%u-7", i)));
        ck_assert(!has(ids, spell("S%u-8", i)));
        ck_assert(!has(ids, spell("S%u-5007", i)));
    }
    ck_assert(!has(ids, "T-7") && !has(ids, "S-") && !has(ids, ""));
    /* A run of the first series is entered at once, one of a further series is not. */
    ck_assert(id_register_add_run(ids, "S5-100", 6, 5000, 200));
    ck_assert(!id_register_add_run(ids, "S5-92", 5, 6000, 64));
    ck_assert(!id_register_add_run(ids, "S5-64", 5, 6000, 128));
    ck_assert(!id_register_add_run(ids, "S2999-100", 9, 6000, 64));
    ck_assert(!id_register_add_run(ids, "S5-", 3, 6000, 64));
    ck_assert_uint_eq(add(ids, "S5-299", 1), 5199);
    ck_assert_uint_eq(add(ids, "S5-92", 1), 0);
    ck_assert_ptr_null(id_register_problem(ids));
    id_register_end(ids);
    unit_end(&unit);
}
END_TEST

/* The numbers of a series in no order. */
static const char *scattered(unsigned i)
{
    return spell("N-%u", (unsigned)((uint64_t)i * 48271 % 300007));
}

/* More numbers than those whose lines are held in memory: the others' lines are looked for in a file. */
static struct id_register *add_scattered(struct memory *memory, unsigned count, bool seal)
{
    struct id_register *ids = id_register_begin(memory, SIZE_MAX);
    if (seal)
        id_register_seal(ids);
    for (unsigned i = 0; i < count; i++)
        ck_assert_uint_eq(add(ids, scattered(i), i + 2), 0);
    return ids;
}

START_TEST(lines_of_numbers_in_no_order)
{
    static const unsigned some[] = {0, 1, 511, 512, 65535, 65536, 65537, 131071, 131072, 139999};
    struct unit unit;
    unit_begin(&unit);
    for (int seal = 0; seal < 2; seal++) {
        struct id_register *ids = add_scattered(&unit.memory, 140000, seal == 1);
        ck_assert_ptr_null(id_register_problem(ids));
        for (size_t i = 0; i < sizeof some / sizeof *some; i++)
            ck_assert_uint_eq(add(ids, scattered(some[i]), 9), some[i] + 2);
        ck_assert(!has(ids, scattered(140000)));
        id_register_end(ids);
    }
    unit_end(&unit);
}
END_TEST

/* Where no file can be had, or none written to, that is said, and the number that was met before is not called new. */
START_TEST(no_room_for_lines)
{
    static const struct {
        int what;
        rlim_t most;
        const char *problem;
    } limits[] = {{RLIMIT_FSIZE, 0, "the file is too large"}, {RLIMIT_NOFILE, 3, "too many files are open"}};
    struct unit unit;
    unit_begin(&unit);
    signal(SIGXFSZ, SIG_IGN);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct rlimit before, less;
        ck_assert_int_eq(getrlimit((__rlimit_resource_t)limits[i].what, &before), 0);
        less = before;
        less.rlim_cur = limits[i].most;
        ck_assert_int_eq(setrlimit((__rlimit_resource_t)limits[i].what, &less), 0);
        struct id_register *ids = add_scattered(&unit.memory, 140000, false);
        ck_assert_int_eq(setrlimit((__rlimit_resource_t)limits[i].what, &before), 0);
        ck_assert_str_eq(id_register_problem(ids), limits[i].problem);
        ck_assert_uint_eq(add(ids, scattered(139999), 9), 140001);
        id_register_end(ids);
    }
    unit_end(&unit);
}
END_TEST

/* Texts that are no series, with no memory for them: all are on the disk. */
static struct id_register *add_texts(struct memory *memory, unsigned count)
{
    struct id_register *ids = id_register_begin(memory, 1);
    for (unsigned i = 0; i < count; i++)
        add(ids, spell("%ux", i), i + 2);
    return ids;
}

START_TEST(texts_on_the_disk)
{
    struct unit unit;
    unit_begin(&unit);
    struct id_register *ids = add_texts(&unit.memory, 100);
    for (unsigned i = 0; i < 100; i++) {
        ck_assert_uint_eq(add(ids, spell("%ux", i), 999), i + 2);
        ck_assert(has(ids, spell("%ux", i)));
    }
    ck_assert(!has(ids, "100x") && !has(ids, "1") && !has(ids, "x"));
    id_register_end(ids);
    unit_end(&unit);
}
END_TEST

START_TEST(texts_when_sqlite_fails)
{
    bool failed = true;
    for (uint64_t at = 1; failed; at++) {
        struct unit unit;
        unit_begin(&unit);
        begin_failing(at, results[at % 3], false);
        struct id_register *ids = add_texts(&unit.memory, 3);
        uint64_t line = add(ids, "1x", 9);
        bool found = has(ids, "2x");
        failed = end_failing();
        const char *problem = id_register_problem(ids);
        ck_assert_msg(failed == (problem != NULL), "call %" PRIu64 ": %s", at, problem ? problem : "-");
        ck_assert_uint_eq(line, failed && at < 10 ? 0 : 3);
        ck_assert(found == !failed);
        ck_assert_uint_eq(add(ids, "1x", 9), failed ? 0 : 3); /* nobody goes on with it */
        ck_assert_ptr_eq(id_register_problem(ids), problem);
        id_register_end(ids);
        unit_end(&unit);
        ck_assert_uint_lt(at, 100);
    }
}
END_TEST

/* The reading ends where a number could have come before unnoticed, and the application with that number is not decided. */
START_TEST(applications_when_sqlite_fails)
{
    static const char applications[] = "申請番号\nA甲\nB乙\nC丙\nA甲\n";
    bool failed = true;
    uint64_t at = 1;
    for (; failed; at++) {
        struct unit unit;
        struct diagnostics said;
        struct record_reader *reader;
        struct batch batch;
        unit_begin(&unit);
        record_schema_begin();
        diagnostics_begin(&said, &unit.arena);
        struct slow_text text = {applications, sizeof applications - 1, 0, 4096};
        struct record_request request = {.source = {"申請.csv", slow_read, &text, NULL}, .ids = 1};
        begin_failing(at, results[at % 3], false);
        ck_assert(records_open(&reader, &unit.memory, &record_schema, &request, &said));
        while (records_next(reader, &unit.arena, &batch))
            continue;
        failed = end_failing();
        struct record_counts counts = records_counted(reader);
        ck_assert(records_broken(reader) == failed);
        ck_assert_uint_eq(said.list.count, 1);
        ck_assert_str_eq(diagnostic_name(said.list.items[0]->code), failed ? "Y0768" : "Y0727");
        ck_assert_uint_eq(counts.records, failed && at < 6 ? 0 : failed && at == 6 ? 1 : failed && at == 7 ? 2 : 3);
        ck_assert_uint_eq(counts.rejects, failed ? 0 : 1);
        records_close(reader);
        unit_end(&unit);
    }
    ck_assert_uint_gt(at, 8);
}
END_TEST

/* ---- Rows of lists ---- */

struct reading {
    bool broken;
    uint64_t records, rejects, strays;
    char said[4096];
};

/* Lists in another order than the applications, read once only: both go to the disk, as do the applications' numbers that do
 * not fit into so many bytes. */
static struct reading read_lists(size_t ids)
{
    static const char applications[] = "申請番号,既交付額\nA,1\nB,2\nC,3\nD,4\n";
    static const char rows[] = "申請番号,番号,金額\nC,1,5\nA,1,7\nX,1,1\n,2,2\nA,2,8\nB,1\nY,1,1\nX,2,1\n";
    static const char members[] = "申請番号,法人名\nD,\"甲\"\nA,\nC,乙\nC,丙\n";
    struct reading reading = {0};
    struct unit unit;
    struct diagnostics said;
    struct record_reader *reader;
    struct batch batch;
    unit_begin(&unit);
    record_schema_begin();
    diagnostics_begin(&said, &unit.arena);
    said.limit = 100;
    struct slow_text texts[] = {{applications, sizeof applications - 1, 0, 4096}, {rows, sizeof rows - 1, 0, 4096}, {members, sizeof members - 1, 0, 4096}};
    struct list_source lists[] = {{"経費", {"経費.csv", slow_read, &texts[1], NULL}}, {"構成法人", {"構成法人.csv", slow_read, &texts[2], NULL}}};
    struct record_request request = {
        .source = {"申請.csv", slow_read, &texts[0], NULL}, .lists = lists, .list_count = 2, .list_bytes = 1, .ids = ids};
    if (records_open(&reader, &unit.memory, &record_schema, &request, &said))
        while (records_next(reader, &unit.arena, &batch))
            continue;
    struct record_counts counts = records_counted(reader);
    reading = (struct reading){records_broken(reader), counts.records, counts.rejects, counts.strays, ""};
    for (uint32_t i = 0; i < said.list.count; i++) {
        static const struct render_options options;
        struct buffer out = {0};
        diagnostic_render(&out, NULL, said.list.items[i], &options);
        size_t length = strlen(reading.said);
        snprintf(reading.said + length, sizeof reading.said - length, "%.*s", (int)out.length, out.bytes);
        buffer_end(&out);
    }
    records_close(reader);
    unit_end(&unit);
    return reading;
}

START_TEST(lists_when_sqlite_fails)
{
    struct reading whole = read_lists(0);
    ck_assert(!whole.broken);
    ck_assert_uint_eq(whole.records, 3);
    ck_assert_uint_eq(whole.rejects, 1);
    ck_assert_uint_eq(whole.strays, 4);
    bool failed = true;
    uint64_t at = 1;
    for (; failed; at++) {
        begin_failing(at, results[at % 3], false);
        struct reading reading = read_lists(0);
        failed = end_failing();
        if (!failed) {
            ck_assert_str_eq(reading.said, whole.said);
            ck_assert_uint_eq(reading.records, whole.records);
            continue;
        }
        ck_assert_msg(reading.broken && strstr(reading.said, "Y1010") != NULL, "call %" PRIu64 ": %s", at, reading.said);
        ck_assert_uint_eq(failing.calls, at); /* nothing more is asked of it */
        ck_assert(reading.records <= whole.records && reading.rejects <= whole.rejects); /* none without its lines */
    }
    ck_assert_uint_gt(at, 20);
}
END_TEST

/* A row whose application cannot be looked for any more is not called one without an application. */
START_TEST(numbers_and_lists_when_sqlite_fails)
{
    struct reading whole = read_lists(1);
    bool failed = true, numbers = false;
    ck_assert(!whole.broken);
    ck_assert_uint_eq(whole.strays, 4);
    for (uint64_t at = 1; failed; at++) {
        begin_failing(at, results[at % 3], false);
        struct reading reading = read_lists(1);
        failed = end_failing();
        ck_assert_msg(reading.broken == failed, "call %" PRIu64 ": %s", at, reading.said);
        ck_assert(reading.records <= whole.records && reading.rejects <= whole.rejects && reading.strays <= whole.strays);
        ck_assert_msg(!failed || (strstr(reading.said, "Y0768") != NULL) != (strstr(reading.said, "Y1010") != NULL), "call %" PRIu64 ": %s", at, reading.said);
        numbers |= failed && reading.records == whole.records && strstr(reading.said, "Y0768") != NULL;
    }
    ck_assert(numbers); /* that failed only when they were looked for */
}
END_TEST

/* ---- Without SQLite ---- */

/* It is loaded when it is needed first. Where it cannot be, that is said, and nothing goes on as if it were there. */
START_TEST(without_sqlite)
{
    struct unit unit;
    struct rlimit before, none;
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 3; /* so no library can be opened */
    unit_begin(&unit);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    struct id_register *ids = add_texts(&unit.memory, 3);
    struct reading reading = read_lists(0);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
    ck_assert_str_eq(id_register_problem(ids), system_reason(ELIBACC));
    ck_assert(!has(ids, "1x"));
    ck_assert_msg(reading.broken && strstr(reading.said, system_reason(ELIBACC)) != NULL, "%s", reading.said);
    ck_assert_uint_eq(reading.records + reading.rejects, 0);
    id_register_end(ids);
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("temporary", without_sqlite, more_series_than_are_numbered, lines_of_numbers_in_no_order, no_room_for_lines, texts_on_the_disk,
          texts_when_sqlite_fails, applications_when_sqlite_fails, lists_when_sqlite_fails, numbers_and_lists_when_sqlite_fails)
