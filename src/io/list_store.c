/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of lists in a temporary database: written in the order of the file, indexed once they are all there. */
#include <config.h>

#include "io/lists.h"

#include "base/reason.h"
#include "base/sqlite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct list_table {
    sqlite3_stmt *insert, *find;
};

struct list_store {
    struct memory *memory;
    struct arena arena;
    sqlite3 *database;
    struct list_table *tables;
    uint32_t lists;
    sqlite3_stmt *ids, *lost, *rows; /* under way at the end: whoever is called in between may leave by the door */
    const char *problem;
};

static bool fails(struct list_store *store, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
        return false;
    store->problem = arena_print(&store->arena, "%s", sqlite3_errstr(result));
    return true;
}

static bool run(struct list_store *store, const char *text)
{
    return !store->problem && !fails(store, sqlite3_exec(store->database, text, NULL, NULL, NULL));
}

static sqlite3_stmt *prepare(struct list_store *store, const char *text)
{
    sqlite3_stmt *statement = NULL;
    if (!store->problem)
        fails(store, sqlite3_prepare_v2(store->database, text, -1, &statement, NULL));
    return statement;
}

/* A database without a name lives in a temporary file that is gone with it. */
struct list_store *list_store_begin(struct memory *memory, uint32_t lists)
{
    struct list_store *store = memory_try(memory, NULL, sizeof *store);
    if (!store)
        memory_fail(memory);
    *store = (struct list_store){.memory = memory, .lists = lists};
    arena_begin(&store->arena, memory);
    return store;
}

static bool open_database(struct list_store *store)
{
    if (store->database || store->problem)
        return !store->problem;
    store->tables = ARENA_ARRAY(&store->arena, struct list_table, store->lists + 1);
    if (!sqlite_load()) {
        store->problem = arena_print(&store->arena, "%s", system_reason(errno));
        return false;
    }
    return !fails(store, sqlite3_open("", &store->database)) &&
           run(store, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-8192; BEGIN");
}

static void end_lost(struct list_store *store)
{
    sqlite3_finalize(store->ids);
    sqlite3_finalize(store->lost);
    sqlite3_finalize(store->rows);
    store->ids = store->lost = store->rows = NULL;
}

void list_store_end(struct list_store *store)
{
    for (uint32_t i = 0; store->tables && i < store->lists; i++) {
        if (store->tables[i].insert)
            sqlite3_finalize(store->tables[i].insert);
        if (store->tables[i].find)
            sqlite3_finalize(store->tables[i].find);
    }
    if (store->database) {
        end_lost(store);
        sqlite3_close(store->database);
    }
    arena_end(&store->arena);
    free(store);
}

const char *list_store_problem(const struct list_store *store)
{
    return store->problem;
}

static struct list_table *table_of(struct list_store *store, uint32_t list)
{
    if (!open_database(store))
        return NULL;
    struct list_table *table = &store->tables[list];
    if (table->insert)
        return table;
    if (!run(store, arena_print(&store->arena,
                                "CREATE TABLE rows%u(id BLOB, line INTEGER, fault INTEGER, byte INTEGER, "
                                "cells INTEGER, text BLOB)",
                                list)))
        return NULL;
    table->insert = prepare(store, arena_print(&store->arena, "INSERT INTO rows%u VALUES(?1,?2,?3,?4,?5,?6)", list));
    return table->insert ? table : NULL;
}

void list_store_add(struct list_store *store, uint32_t list, const char *id, size_t id_length,
                    const struct list_row *row)
{
    struct list_table *table = table_of(store, list);
    static const struct csv_problem fine = {.fault = CSV_FINE};
    const struct csv_problem *bad = row->bad ? row->bad : &fine;
    if (!table)
        return;
    sqlite3_bind_blob(table->insert, 1, id, (int)id_length, SQLITE_STATIC);
    sqlite3_bind_int64(table->insert, 2, (sqlite3_int64)row->line);
    sqlite3_bind_int64(table->insert, 3, bad->fault);
    sqlite3_bind_int64(table->insert, 4, bad->byte);
    sqlite3_bind_int64(table->insert, 5, bad->cells);
    sqlite3_bind_blob(table->insert, 6, row->bad ? "" : row->text, row->bad ? 0 : (int)row->length, SQLITE_STATIC);
    fails(store, sqlite3_step(table->insert));
    sqlite3_reset(table->insert);
}

void list_store_index(struct list_store *store, uint32_t list)
{
    struct list_table *table = table_of(store, list);
    if (!table || !run(store, arena_print(&store->arena, "CREATE INDEX ids%u ON rows%u(id)", list, list)))
        return;
    table->find = prepare(store, arena_print(&store->arena,
                                             "SELECT line, fault, byte, cells, text FROM rows%u WHERE id = ?1 "
                                             "ORDER BY rowid",
                                             list));
}

void list_store_find(struct list_store *store, uint32_t list, const char *id, size_t id_length,
                     void (*take)(void *context, const struct list_row *row), void *context)
{
    int result = SQLITE_DONE;
    sqlite3_stmt *find = store->tables && !store->problem ? store->tables[list].find : NULL;
    if (!find)
        return;
    sqlite3_bind_blob(find, 1, id, (int)id_length, SQLITE_STATIC);
    while ((result = sqlite3_step(find)) == SQLITE_ROW) {
        struct csv_problem bad = {.fault = (enum csv_fault)sqlite3_column_int64(find, 1),
                                  .byte = (uint32_t)sqlite3_column_int64(find, 2),
                                  .cells = (uint32_t)sqlite3_column_int64(find, 3)};
        const char *text = sqlite3_column_blob(find, 4);
        struct list_row row = {.text = text ? text : "",
                               .length = (uint32_t)sqlite3_column_bytes(find, 4),
                               .line = (uint64_t)sqlite3_column_int64(find, 0),
                               .bad = bad.fault != CSV_FINE ? &bad : NULL};
        take(context, &row);
    }
    fails(store, result);
    sqlite3_reset(find);
}

/* Puts each 申請番号 that is lost beside its first row. */
static void find_lost(struct list_store *store, uint32_t list,
                      bool (*lost)(void *context, const char *id, size_t length), void *context)
{
    int result;
    store->ids = prepare(store, arena_print(&store->arena, "SELECT id, min(rowid) FROM rows%u GROUP BY id", list));
    store->lost = prepare(store, arena_print(&store->arena, "INSERT INTO lost%u VALUES(?2, ?1)", list));
    while (store->ids && !store->problem && !fails(store, result = sqlite3_step(store->ids)) && result == SQLITE_ROW) {
        const void *id = sqlite3_column_blob(store->ids, 0);
        int length = sqlite3_column_bytes(store->ids, 0);
        if (!lost(context, id, (size_t)length))
            continue;
        sqlite3_bind_blob(store->lost, 1, id, length, SQLITE_STATIC);
        sqlite3_bind_int64(store->lost, 2, sqlite3_column_int64(store->ids, 1));
        fails(store, sqlite3_step(store->lost));
        sqlite3_reset(store->lost);
    }
}

void list_store_lost(struct list_store *store, uint32_t list,
                     bool (*lost)(void *context, const char *id, size_t length),
                     void (*take)(void *context, const char *id, size_t length, uint64_t line), void *context)
{
    int result;
    if (!table_of(store, list) ||
        !run(store, arena_print(&store->arena, "CREATE TABLE lost%u(first INTEGER PRIMARY KEY, id BLOB)", list)))
        return;
    find_lost(store, list, lost, context);
    store->rows = prepare(store, arena_print(&store->arena,
                                             "SELECT r.id, r.line FROM lost%u l JOIN rows%u r ON r.id = l.id "
                                             "ORDER BY l.first, r.rowid",
                                             list, list));
    while (store->rows && !fails(store, result = sqlite3_step(store->rows)) && result == SQLITE_ROW)
        take(context, sqlite3_column_blob(store->rows, 0), (size_t)sqlite3_column_bytes(store->rows, 0),
             (uint64_t)sqlite3_column_int64(store->rows, 1));
    end_lost(store);
}
