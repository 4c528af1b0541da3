/* SPDX-License-Identifier: Apache-2.0 */
/* A ledger's entries and contents, in and out. */
#include <config.h>

#include "ledger/ledger.h"

#include "base/sqlite.h"

#include <inttypes.h>
#include <nettle/base16.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

const char *const ledger_column_names[LEDGER_COLUMNS] = {
    "kind",     "time", "who",     "engine", "scheme", "application", "record",
    "decision", "salt", "sources", "image",  "target", "reason"};

#define COLUMN_LIST                                                                                          \
    "kind, time, who, engine, scheme, application, record, decision, salt, sources, image, target, reason"
#define DECISION_LIST "batch, application, record, decision"

/* The columns of the table of decisions. */
static const enum ledger_column decision_columns[] = {LEDGER_SCHEME, LEDGER_APPLICATION, LEDGER_RECORD,
                                                      LEDGER_DECISION};
#define DECISION_COLUMNS ((int)(sizeof decision_columns / sizeof *decision_columns))

#define HASH_BYTES ((LEDGER_HASH - 1) / 2)

/* ---- writing ---- */

static void set_time(char time_text[32])
{
    time_t now = time(NULL);
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(time_text, 32, "%Y-%m-%dT%H:%M:%SZ", &parts);
}

/* A statement that stays for the next entry. */
static sqlite3_stmt *prepared(struct ledger *ledger, enum ledger_statement which)
{
    static const char *const sql[LEDGER_STATEMENTS] = {
        [LEDGER_ADD_ENTRY] = "INSERT INTO entry (number, " COLUMN_LIST ", hash) VALUES "
                             "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [LEDGER_ADD_DECISION] =
            "INSERT INTO decision (number, " DECISION_LIST ", hash) VALUES (?, ?, ?, ?, ?, ?)"};
    sqlite3_stmt *statement = ledger->statements[which];
    if (!statement && ledger_good(ledger, sqlite3_prepare_v3(ledger->database, sql[which], -1,
                                                             SQLITE_PREPARE_PERSISTENT, &statement, NULL)))
        ledger->statements[which] = statement;
    return statement;
}

static int bind(sqlite3_stmt *statement, int place, const char *text)
{
    return text ? sqlite3_bind_text(statement, place, text, -1, SQLITE_STATIC)
                : sqlite3_bind_null(statement, place);
}

/* The table of decisions has a hash as its 32 bytes. */
static void read_digits(const char *hash, uint8_t bytes[HASH_BYTES])
{
    for (unsigned i = 0; i < HASH_BYTES; i++) {
        unsigned char high = (unsigned char)hash[2 * i], low = (unsigned char)hash[2 * i + 1];
        bytes[i] = (uint8_t)(((high & 15) + (high >> 6) * 9) << 4 | ((low & 15) + (low >> 6) * 9));
    }
}

static int bind_decision(sqlite3_stmt *statement, const struct ledger_entry *entry)
{
    uint8_t bytes[HASH_BYTES];
    int result = sqlite3_bind_int64(statement, 2, strtoll(entry->columns[LEDGER_SCHEME], NULL, 10));
    for (int i = 1; i < DECISION_COLUMNS && result == SQLITE_OK; i++)
        result = bind(statement, i + 2, entry->columns[decision_columns[i]]);
    read_digits(entry->hash, bytes);
    return result == SQLITE_OK
               ? sqlite3_bind_blob(statement, DECISION_COLUMNS + 2, bytes, HASH_BYTES, SQLITE_TRANSIENT)
               : result;
}

static int bind_entry(sqlite3_stmt *statement, const struct ledger_entry *entry)
{
    int result = SQLITE_OK;
    for (int i = 0; i < LEDGER_COLUMNS && result == SQLITE_OK; i++)
        result = bind(statement, i + 2, entry->columns[i]);
    return result == SQLITE_OK ? bind(statement, LEDGER_COLUMNS + 2, entry->hash) : result;
}

/* A full disk, memory that is out or a read that fails may have made SQLite take the whole transaction back, whoever asked for
 * what failed: what came after would be in the file by itself, without what came before. */
static bool is_within(struct ledger *ledger)
{
    if (!ledger->failed && sqlite3_get_autocommit(ledger->database))
        ledger_report(ledger, SQLITE_ABORT);
    return !ledger->failed;
}

bool ledger_append(struct ledger *ledger, struct ledger_entry *entry)
{
    char now[32];
    bool decision = strcmp(entry->columns[LEDGER_KIND], "decision") == 0;
    sqlite3_stmt *statement = prepared(ledger, decision ? LEDGER_ADD_DECISION : LEDGER_ADD_ENTRY);
    if (!statement || !is_within(ledger))
        return false;
    if (ledger->count < 0 || ledger->count == INT64_MAX) { /* which no yoko counted */
        ledger_report(ledger, SQLITE_CORRUPT);
        return false;
    }
    if (!decision && !entry->columns[LEDGER_TIME]) {
        set_time(now);
        entry->columns[LEDGER_TIME] = now;
    }
    entry->number = ledger->count + 1;
    ledger_hash_entry(ledger->head, entry, entry->hash);
    int result = decision ? bind_decision(statement, entry) : bind_entry(statement, entry);
    if (result == SQLITE_OK)
        result = sqlite3_bind_int64(statement, 1, entry->number);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    bool fine = ledger_good(ledger, result);
    sqlite3_reset(statement);
    if (entry->columns[LEDGER_TIME] == now)
        entry->columns[LEDGER_TIME] = NULL;
    if (!fine)
        return false;
    ledger->count++;
    memcpy(ledger->head, entry->hash, sizeof ledger->head);
    return true;
}

bool ledger_put(struct ledger *ledger, const void *bytes, size_t length, char hash[LEDGER_HASH])
{
    ledger_hash_bytes(bytes, length, hash);
    sqlite3_stmt *statement =
        is_within(ledger) ? ledger_question(ledger, "INSERT OR IGNORE INTO content VALUES (?, ?)") : NULL;
    if (!statement)
        return false;
    int result = sqlite3_bind_text(statement, 1, hash, -1, SQLITE_STATIC);
    if (result == SQLITE_OK)
        result = sqlite3_bind_blob64(statement, 2, bytes, length, SQLITE_STATIC);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    bool fine = ledger_good(ledger, result);
    ledger_question_end(ledger);
    return fine;
}

bool ledger_get(struct ledger *ledger, struct arena *arena, const char *hash, const char **bytes,
                size_t *length)
{
    bool found = false;
    sqlite3_stmt *statement = hash ? ledger_question(ledger, "SELECT bytes FROM content WHERE hash = ?") : NULL;
    if (!statement)
        return false;
    int result = sqlite3_bind_text(statement, 1, hash, -1, SQLITE_STATIC);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    if (result == SQLITE_ROW) {
        const void *blob = sqlite3_column_blob(statement, 0);
        size_t size = (size_t)sqlite3_column_bytes(statement, 0);
        if (blob || size == 0) {
            *bytes = arena_text(arena, blob ? blob : "", size);
            *length = size;
            found = true;
        }
        if (!blob && ledger_ran_out(ledger))
            result = SQLITE_NOMEM;
    }
    ledger_good(ledger, result);
    ledger_question_end(ledger);
    return found;
}

/* ---- reading ---- */

void ledger_rows_end(struct ledger_rows *rows)
{
    for (int i = 0; i < 2; i++) {
        sqlite3_finalize(rows->statements[i]);
        rows->statements[i] = NULL;
        rows->ready[i] = false;
    }
}

static void release_rows(void *statement)
{
    struct ledger_rows *rows = statement;
    ledger_rows_end(rows);
}

static bool begin_rows(struct ledger_rows *rows, int which, const char *sql, const char *kind,
                       const char *scheme)
{
    sqlite3_stmt *statement = NULL;
    bool fine =
        ledger_good(rows->ledger, sqlite3_prepare_v2(rows->ledger->database, sql, -1, &statement, NULL));
    rows->statements[which] = statement;
    if (fine && kind)
        fine = ledger_good(rows->ledger, sqlite3_bind_text(statement, 1, kind, -1, SQLITE_TRANSIENT));
    if (fine && kind && scheme)
        fine = ledger_good(rows->ledger, sqlite3_bind_text(statement, 2, scheme, -1, SQLITE_TRANSIENT));
    return fine;
}

bool ledger_rows_begin(struct ledger *ledger, struct arena *arena, const char *kind, const char *scheme,
                       struct ledger_rows *rows)
{
    static const char all[] = "SELECT number, " COLUMN_LIST ", hash FROM entry ORDER BY number";
    static const char some[] = "SELECT number, " COLUMN_LIST ", hash FROM entry WHERE kind = ?1 AND "
                               "(?2 IS NULL OR scheme = ?2) ORDER BY number";
    static const char decisions[] = "SELECT number, " DECISION_LIST ", hash FROM decision ORDER BY number";
    static const char decisions_of[] =
        "SELECT number, " DECISION_LIST ", hash FROM decision WHERE batch IN "
        "(SELECT number FROM entry WHERE kind = 'batch' AND ?1 = 'decision' AND scheme = ?2) ORDER BY number";
    *rows = (struct ledger_rows){.ledger = ledger};
    memory_adopt(arena, rows, release_rows);
    if (!begin_rows(rows, 0, kind ? some : all, kind, scheme))
        return false;
    if (ledger->version < 2 || (kind && strcmp(kind, "decision") != 0))
        return true;
    return scheme ? begin_rows(rows, 1, decisions_of, kind, scheme)
                  : begin_rows(rows, 1, decisions, NULL, NULL);
}

/* What stands behind a NUL would be in no hash. */
static const char *take_text(const struct ledger *ledger, sqlite3_stmt *statement, int place, bool *whole)
{
    const char *text = (const char *)sqlite3_column_text(statement, place);
    if (!text && ledger_ran_out(ledger))
        memory_fail(ledger->memory);
    if (text && strlen(text) != (size_t)sqlite3_column_bytes(statement, place))
        *whole = false;
    return text;
}

static void take_entry(const struct ledger *ledger, sqlite3_stmt *statement, struct ledger_entry *entry)
{
    bool whole = true;
    entry->number = sqlite3_column_int64(statement, 0);
    for (int i = 0; i < LEDGER_COLUMNS; i++)
        entry->columns[i] = take_text(ledger, statement, i + 1, &whole);
    const char *hash = take_text(ledger, statement, LEDGER_COLUMNS + 1, &whole);
    snprintf(entry->hash, sizeof entry->hash, "%s", hash && whole ? hash : "");
}

static void take_decision(const struct ledger *ledger, sqlite3_stmt *statement, struct ledger_entry *entry)
{
    bool whole = true;
    *entry = (struct ledger_entry){.number = sqlite3_column_int64(statement, 0),
                                   .columns = {[LEDGER_KIND] = "decision"}};
    for (int i = 0; i < DECISION_COLUMNS; i++)
        entry->columns[decision_columns[i]] = take_text(ledger, statement, i + 1, &whole);
    const uint8_t *digest = sqlite3_column_blob(statement, DECISION_COLUMNS + 1);
    if (!digest && ledger_ran_out(ledger))
        memory_fail(ledger->memory);
    if (whole && digest && sqlite3_column_bytes(statement, DECISION_COLUMNS + 1) == HASH_BYTES) {
        base16_encode_update(entry->hash, HASH_BYTES, digest);
        entry->hash[LEDGER_HASH - 1] = '\0';
    }
}

/* Steps on what gave the last row, or did not begin yet. */
static bool make_ready(struct ledger_rows *rows, int which)
{
    sqlite3_stmt *statement = rows->statements[which];
    if (!statement || rows->ready[which])
        return true;
    int result = sqlite3_step(statement);
    rows->ready[which] = result == SQLITE_ROW;
    if (result == SQLITE_ROW)
        return true;
    bool fine = ledger_good(rows->ledger, result);
    sqlite3_finalize(statement); /* another step would begin anew */
    rows->statements[which] = NULL;
    return fine;
}

bool ledger_rows_next(struct ledger_rows *rows, struct ledger_entry *entry)
{
    if (!make_ready(rows, 0) || !make_ready(rows, 1)) {
        ledger_rows_end(rows);
        return false;
    }
    if (!rows->ready[0] && !rows->ready[1])
        return false;
    int which = rows->ready[0] && (!rows->ready[1] || sqlite3_column_int64(rows->statements[0], 0) <=
                                                          sqlite3_column_int64(rows->statements[1], 0))
                    ? 0
                    : 1;
    rows->ready[which] = false;
    if (which == 0)
        take_entry(rows->ledger, rows->statements[0], entry);
    else
        take_decision(rows->ledger, rows->statements[1], entry);
    return true;
}

/* The one row of a query, its texts in the arena. */
static bool find_one(struct ledger *ledger, struct arena *arena, const char *sql, const char *first,
                     const char *second, struct ledger_entry *entry)
{
    sqlite3_stmt *statement = ledger_question(ledger, sql);
    if (!statement)
        return false;
    int result = sqlite3_bind_text(statement, 1, first, -1, SQLITE_STATIC);
    if (result == SQLITE_OK && second)
        result = sqlite3_bind_text(statement, 2, second, -1, SQLITE_STATIC);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    if (result == SQLITE_ROW) {
        take_entry(ledger, statement, entry);
        for (int i = 0; i < LEDGER_COLUMNS; i++)
            if (entry->columns[i])
                entry->columns[i] = arena_text(arena, entry->columns[i], strlen(entry->columns[i]));
    }
    ledger_good(ledger, result);
    ledger_question_end(ledger);
    return result == SQLITE_ROW;
}

bool ledger_find(struct ledger *ledger, struct arena *arena, const char *kind, enum ledger_column column,
                 const char *text, struct ledger_entry *entry)
{
    char sql[320];
    snprintf(sql, sizeof sql,
             "SELECT number, " COLUMN_LIST ", hash FROM entry WHERE kind = ?1 AND %s = ?2 "
             "ORDER BY number DESC LIMIT 1",
             ledger_column_names[column]);
    return find_one(ledger, arena, sql, kind, text, entry);
}

bool ledger_entry(struct ledger *ledger, struct arena *arena, const char *number, struct ledger_entry *entry)
{
    return find_one(ledger, arena, "SELECT number, " COLUMN_LIST ", hash FROM entry WHERE number = ?", number,
                    NULL, entry);
}

bool ledger_strays(struct ledger *ledger, int64_t *count)
{
#define OLD_STRAYS                                                                                           \
    "(SELECT count(*) FROM entry WHERE kind = 'decision' AND CAST(scheme AS INTEGER) NOT IN "                \
    "(SELECT number FROM entry WHERE kind = 'scheme'))"
    static const char old[] = "SELECT " OLD_STRAYS;
    static const char all[] = "SELECT " OLD_STRAYS " + (SELECT count(*) FROM decision WHERE batch NOT IN "
                              "(SELECT b.number FROM entry b JOIN entry s ON s.number = b.scheme "
                              "WHERE b.kind = 'batch' AND s.kind = 'scheme'))";
#undef OLD_STRAYS
    return ledger_ask(ledger, ledger->version < 2 ? old : all, count);
}
