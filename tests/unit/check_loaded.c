/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries loaded when they are needed: a whole table of functions, or nothing and an error that says so. */
#include <config.h>

#include "base/loaded.h"
#include "base/sqlite.h"
#include "unit.h"

#include <dlfcn.h>
#include <errno.h>

struct table {
    int (*version)(void);
    int (*other)(void);
};

START_TEST(no_library)
{
    static const struct loaded_function functions[] = {
        {"sqlite3_libversion_number", offsetof(struct table, version)}};
    struct table table = {0};
    errno = 0;
    ck_assert_ptr_null(loaded_open("libnothing-of-this-name.so.7", functions, 1, &table));
    ck_assert_int_eq(errno, ELIBACC);
    ck_assert(!table.version);
}
END_TEST

START_TEST(no_function)
{
    static const struct loaded_function functions[] = {
        {"sqlite3_libversion_number", offsetof(struct table, version)},
        {"sqlite3_function_of_no_version", offsetof(struct table, other)},
    };
    struct table table = {0};
    errno = 0;
    ck_assert_ptr_null(loaded_open(SQLITE_LIBRARY, functions, 2, &table));
    ck_assert_int_eq(errno, ELIBACC);
    void *handle = loaded_open(SQLITE_LIBRARY, functions, 1, &table);
    ck_assert_ptr_nonnull(handle);
    ck_assert_int_eq(table.version(), SQLITE_VERSION_NUMBER);
    dlclose(handle);
}
END_TEST

START_TEST(sqlite)
{
    ck_assert(sqlite_load());
    ck_assert(sqlite_load());
    ck_assert_str_eq(sqlite3_errstr(SQLITE_OK), "not an error");
}
END_TEST

UNIT_MAIN("loaded", no_library, no_function, sqlite)
