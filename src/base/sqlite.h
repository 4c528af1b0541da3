/* SPDX-License-Identifier: Apache-2.0 */
/* SQLite, loaded when a ledger, or a register too large for memory, is opened (base/loaded.h): its functions
 * by their own names, once sqlite_load said that they are there.
 */
#ifndef YOKO_BASE_SQLITE_H
#define YOKO_BASE_SQLITE_H

#include <sqlite3.h>
#include <stdbool.h>

#define SQLITE_FUNCTIONS(FUNCTION)                                                                           \
    FUNCTION(sqlite3_bind_blob)                                                                              \
    FUNCTION(sqlite3_bind_blob64)                                                                            \
    FUNCTION(sqlite3_bind_int64)                                                                             \
    FUNCTION(sqlite3_bind_null)                                                                              \
    FUNCTION(sqlite3_bind_text)                                                                              \
    FUNCTION(sqlite3_busy_timeout)                                                                           \
    FUNCTION(sqlite3_changes)                                                                                \
    FUNCTION(sqlite3_close)                                                                                  \
    FUNCTION(sqlite3_close_v2)                                                                               \
    FUNCTION(sqlite3_column_blob)                                                                            \
    FUNCTION(sqlite3_column_bytes)                                                                           \
    FUNCTION(sqlite3_column_int64)                                                                           \
    FUNCTION(sqlite3_column_text)                                                                            \
    FUNCTION(sqlite3_db_readonly)                                                                            \
    FUNCTION(sqlite3_errmsg)                                                                                 \
    FUNCTION(sqlite3_errstr)                                                                                 \
    FUNCTION(sqlite3_exec)                                                                                   \
    FUNCTION(sqlite3_extended_errcode)                                                                       \
    FUNCTION(sqlite3_finalize)                                                                               \
    FUNCTION(sqlite3_get_autocommit)                                                                         \
    FUNCTION(sqlite3_open)                                                                                   \
    FUNCTION(sqlite3_open_v2)                                                                                \
    FUNCTION(sqlite3_prepare_v2)                                                                             \
    FUNCTION(sqlite3_prepare_v3)                                                                             \
    FUNCTION(sqlite3_reset)                                                                                  \
    FUNCTION(sqlite3_sleep)                                                                                  \
    FUNCTION(sqlite3_step)                                                                                   \
    FUNCTION(sqlite3_system_errno)

struct sqlite_library {
#define FUNCTION(name) __typeof__(name) *name;
    SQLITE_FUNCTIONS(FUNCTION)
#undef FUNCTION
};

/* The pointers are the same for the whole process and never change once they are set, as the linker's own
 * would be. */
extern struct sqlite_library sqlite_library;

/* Loads SQLite, the first time; may be called from any thread, and before each first use must be. False, with
 * errno ELIBACC, when it is not installed, or ENOMEM: then nothing of it may be called. */
bool sqlite_load(void);

#define sqlite3_bind_blob(...)        sqlite_library.sqlite3_bind_blob(__VA_ARGS__)
#define sqlite3_bind_blob64(...)      sqlite_library.sqlite3_bind_blob64(__VA_ARGS__)
#define sqlite3_bind_int64(...)       sqlite_library.sqlite3_bind_int64(__VA_ARGS__)
#define sqlite3_bind_null(...)        sqlite_library.sqlite3_bind_null(__VA_ARGS__)
#define sqlite3_bind_text(...)        sqlite_library.sqlite3_bind_text(__VA_ARGS__)
#define sqlite3_busy_timeout(...)     sqlite_library.sqlite3_busy_timeout(__VA_ARGS__)
#define sqlite3_changes(...)          sqlite_library.sqlite3_changes(__VA_ARGS__)
#define sqlite3_close(...)            sqlite_library.sqlite3_close(__VA_ARGS__)
#define sqlite3_close_v2(...)         sqlite_library.sqlite3_close_v2(__VA_ARGS__)
#define sqlite3_column_blob(...)      sqlite_library.sqlite3_column_blob(__VA_ARGS__)
#define sqlite3_column_bytes(...)     sqlite_library.sqlite3_column_bytes(__VA_ARGS__)
#define sqlite3_column_int64(...)     sqlite_library.sqlite3_column_int64(__VA_ARGS__)
#define sqlite3_column_text(...)      sqlite_library.sqlite3_column_text(__VA_ARGS__)
#define sqlite3_db_readonly(...)      sqlite_library.sqlite3_db_readonly(__VA_ARGS__)
#define sqlite3_errmsg(...)           sqlite_library.sqlite3_errmsg(__VA_ARGS__)
#define sqlite3_errstr(...)           sqlite_library.sqlite3_errstr(__VA_ARGS__)
#define sqlite3_exec(...)             sqlite_library.sqlite3_exec(__VA_ARGS__)
#define sqlite3_extended_errcode(...) sqlite_library.sqlite3_extended_errcode(__VA_ARGS__)
#define sqlite3_finalize(...)         sqlite_library.sqlite3_finalize(__VA_ARGS__)
#define sqlite3_get_autocommit(...)   sqlite_library.sqlite3_get_autocommit(__VA_ARGS__)
#define sqlite3_open(...)             sqlite_library.sqlite3_open(__VA_ARGS__)
#define sqlite3_open_v2(...)          sqlite_library.sqlite3_open_v2(__VA_ARGS__)
#define sqlite3_prepare_v2(...)       sqlite_library.sqlite3_prepare_v2(__VA_ARGS__)
#define sqlite3_prepare_v3(...)       sqlite_library.sqlite3_prepare_v3(__VA_ARGS__)
#define sqlite3_reset(...)            sqlite_library.sqlite3_reset(__VA_ARGS__)
#define sqlite3_sleep(...)            sqlite_library.sqlite3_sleep(__VA_ARGS__)
#define sqlite3_step(...)             sqlite_library.sqlite3_step(__VA_ARGS__)
#define sqlite3_system_errno(...)     sqlite_library.sqlite3_system_errno(__VA_ARGS__)

#endif
