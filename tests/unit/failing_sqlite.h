/* SPDX-License-Identifier: Apache-2.0 */
/* SQLite, one of whose calls fails: it stands in the table of functions that the library goes through. */
#ifndef YOKO_UNIT_FAILING_SQLITE_H
#define YOKO_UNIT_FAILING_SQLITE_H

#include "base/sqlite.h"

#include <check.h>
#include <stdint.h>

static struct {
    struct sqlite_library real;
    uint64_t calls, fail_at;
    int result;  /* of the call that fails */
    int latest;  /* of the latest call, where it failed */
    const char *text; /* of the call that failed, where it has one */
} failing;

static bool call_with_text_fails(const char *text)
{
    bool fails = ++failing.calls == failing.fail_at;
    failing.latest = fails ? failing.result : SQLITE_OK;
    failing.text = fails ? text : failing.text;
    return fails;
}

static bool call_fails(void)
{
    return call_with_text_fails(NULL);
}

#define FAILING_CALL(name, parameters, ...)                                                                  \
    static int failing_##name parameters                                                                     \
    {                                                                                                        \
        return call_fails() ? failing.result : (failing.real.name)(__VA_ARGS__);                             \
    }
FAILING_CALL(sqlite3_step, (sqlite3_stmt * statement), statement)
FAILING_CALL(sqlite3_bind_null, (sqlite3_stmt * statement, int place), statement, place)
FAILING_CALL(sqlite3_bind_int64, (sqlite3_stmt * statement, int place, sqlite3_int64 value), statement, place, value)
FAILING_CALL(sqlite3_bind_text,
             (sqlite3_stmt * statement, int place, const char *text, int length, void (*release)(void *)), statement,
             place, text, length, release)
FAILING_CALL(sqlite3_bind_blob,
             (sqlite3_stmt * statement, int place, const void *bytes, int length, void (*release)(void *)), statement,
             place, bytes, length, release)
FAILING_CALL(sqlite3_bind_blob64,
             (sqlite3_stmt * statement, int place, const void *bytes, sqlite3_uint64 length, void (*release)(void *)),
             statement, place, bytes, length, release)

static int failing_sqlite3_exec(sqlite3 *database, const char *text, int (*take)(void *, int, char **, char **),
                                void *context, char **message)
{
    return call_with_text_fails(text) ? failing.result : (failing.real.sqlite3_exec)(database, text, take, context, message);
}

/* These give something even where they fail. */
static int failing_sqlite3_open(const char *name, sqlite3 **database)
{
    int result = (failing.real.sqlite3_open)(name, database);
    return call_fails() ? failing.result : result;
}

static int failing_sqlite3_open_v2(const char *name, sqlite3 **database, int flags, const char *vfs)
{
    int result = (failing.real.sqlite3_open_v2)(name, database, flags, vfs);
    return call_fails() ? failing.result : result;
}

static int failing_sqlite3_prepare_v2(sqlite3 *database, const char *text, int length, sqlite3_stmt **statement,
                                      const char **rest)
{
    *statement = NULL;
    return call_fails() ? failing.result : (failing.real.sqlite3_prepare_v2)(database, text, length, statement, rest);
}

static int failing_sqlite3_prepare_v3(sqlite3 *database, const char *text, int length, unsigned flags,
                                      sqlite3_stmt **statement, const char **rest)
{
    *statement = NULL;
    return call_fails() ? failing.result : (failing.real.sqlite3_prepare_v3)(database, text, length, flags, statement, rest);
}

static int failing_sqlite3_extended_errcode(sqlite3 *database)
{
    return failing.latest ? failing.latest : (failing.real.sqlite3_extended_errcode)(database);
}

/* A column that is not NULL cannot be had: only memory that is out does that, and it stays the latest fault while other columns
 * are looked at. */
static bool column_fails(const void *bytes)
{
    if (!bytes || failing.result != SQLITE_NOMEM || ++failing.calls != failing.fail_at)
        return false;
    failing.latest = SQLITE_NOMEM;
    return true;
}

static const unsigned char *failing_sqlite3_column_text(sqlite3_stmt *statement, int place)
{
    const unsigned char *text = (failing.real.sqlite3_column_text)(statement, place);
    return column_fails(text) ? NULL : text;
}

static const void *failing_sqlite3_column_blob(sqlite3_stmt *statement, int place)
{
    const void *bytes = (failing.real.sqlite3_column_blob)(statement, place);
    return column_fails(bytes) ? NULL : bytes;
}

/* From here on the call of that number, counted from 1, comes back with `result` and does nothing. With `values` also one that
 * gives a statement a value, which fails where SQLite takes a copy of it. */
static void begin_failing(uint64_t at, int result, bool values)
{
    ck_assert(sqlite_load());
    if (!failing.calls)
        failing.real = sqlite_library;
    failing.calls = 0;
    failing.fail_at = at;
    failing.result = result;
    failing.text = NULL;
#define FAIL(name) sqlite_library.name = failing_##name
    FAIL(sqlite3_exec);
    FAIL(sqlite3_step);
    if (values) {
        FAIL(sqlite3_bind_null);
        FAIL(sqlite3_bind_int64);
        FAIL(sqlite3_bind_text);
        FAIL(sqlite3_bind_blob);
        FAIL(sqlite3_bind_blob64);
    }
    FAIL(sqlite3_open);
    FAIL(sqlite3_open_v2);
    FAIL(sqlite3_prepare_v2);
    FAIL(sqlite3_prepare_v3);
    FAIL(sqlite3_extended_errcode);
    FAIL(sqlite3_column_text);
    FAIL(sqlite3_column_blob);
#undef FAIL
}

/* All is as it was. Whether a call failed. */
static bool end_failing(void)
{
    sqlite_library = failing.real;
    failing.latest = SQLITE_OK;
    return failing.calls >= failing.fail_at;
}

#endif
