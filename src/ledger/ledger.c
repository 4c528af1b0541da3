/* SPDX-License-Identifier: Apache-2.0 */
/* The ledger's file: opening and making it, transactions, entries in and out, and what SQLite's refusals
 * mean. */
#include <config.h>

#include "ledger/ledger.h"

#include "base/reason.h"
#include "base/sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* In the file's header, so that no other SQLite file is taken for a ledger: "YKLG". */
#define LEDGER_APPLICATION_ID 0x594B4C47
#define LEDGER_VERSION        2

/* Of a new file, in bytes; and how many pages the log may hold before it is worked into the file. */
#define PAGE_SIZE "8192"
#define LOG_PAGES "4096"

static const struct span nowhere = {SPAN_NOWHERE, 0, 0};

static const char layout[] =
    "CREATE TABLE entry (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, time TEXT NOT NULL, who TEXT NOT "
    "NULL,"
    " engine TEXT NOT NULL, scheme TEXT, application TEXT, record TEXT, decision TEXT, salt TEXT, sources "
    "TEXT,"
    " image TEXT, target TEXT, reason TEXT, hash TEXT NOT NULL);"
    "CREATE TABLE content (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL, hash TEXT NOT "
    "NULL);"
    "CREATE INDEX entry_image ON entry (image) WHERE image IS NOT NULL;"
    "CREATE INDEX entry_target ON entry (target) WHERE target IS NOT NULL;"
    "CREATE INDEX entry_scheme ON entry (kind, scheme);"
    "CREATE INDEX entry_application ON entry (application) WHERE application IS NOT NULL;"
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never "
    "changed'); END;"
    "CREATE TRIGGER entry_lasts BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never "
    "deleted'); END;"
    "CREATE TRIGGER content_stays BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'contents are never "
    "changed'); END;"
    "CREATE TRIGGER content_lasts BEFORE DELETE ON content BEGIN SELECT RAISE(ABORT, 'contents are never "
    "deleted'); END;";

/* What format 2 adds: decisions in rows of their own, which share what stands in the entry of their batch. */
static const char layout_2[] =
    "CREATE TABLE decision (number INTEGER PRIMARY KEY, batch INTEGER NOT NULL, application TEXT NOT NULL,"
    " record TEXT NOT NULL, decision TEXT NOT NULL, hash BLOB NOT NULL);"
    "CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'entries are never "
    "changed'); END;"
    "CREATE TRIGGER decision_lasts BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'entries are never "
    "deleted'); END;"
    "PRAGMA user_version = 2;";

/* A view that puts names and values together again for those who look with a tool of their own. Columns are only
 * added to it, at its end; an older one is replaced when the ledger is next written to. */
static const char view[] =
    "DROP VIEW IF EXISTS readable;"
    "CREATE VIEW readable AS"
    " SELECT d.number, b.time, b.who, b.engine, s.scheme, d.application,"
    "  CASE WHEN b.record IS NULL THEN json(d.record) ELSE"
    "  (SELECT json_group_object(n.value, d.record -> n.key) FROM json_each(b.record, '$[0]') AS n) END "
    "record,"
    "  (SELECT json_group_object(n.value, d.decision -> n.key) FROM json_each(b.decision, '$[0]') AS n) "
    "decision,"
    "  lower(hex(d.hash)) hash, s.sources ->> 'as-of' version"
    " FROM decision d JOIN entry b ON b.number = d.batch JOIN entry s ON s.number = b.scheme"
    " UNION ALL SELECT e.number, e.time, e.who, e.engine, s.scheme, e.application, e.record, e.decision, "
    "e.hash, s.sources ->> 'as-of'"
    " FROM entry e JOIN entry s ON s.number = e.scheme WHERE e.kind = 'decision';";

/* ---- trouble ---- */

void ledger_report(struct ledger *ledger, int result)
{
    struct diagnostics *to = ledger->diagnostics;
    int system = sqlite3_system_errno(ledger->database);
    ledger->failed = true;
    switch (result & 0xff) {
    case SQLITE_NOMEM:
        memory_fail(ledger->memory);
    case SQLITE_NOTADB:
        diagnose(to, Y0902, nowhere, ledger->path, (const char *)NULL);
        return;
    case SQLITE_CORRUPT:
        diagnose(to, Y0903, nowhere, ledger->path, (const char *)NULL);
        return;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        diagnose(to, Y0904, nowhere, ledger->path, (const char *)NULL);
        return;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        diagnose(to, Y0905, nowhere, ledger->path, system_reason(EACCES), (const char *)NULL);
        return;
    case SQLITE_FULL:
        diagnose(to, Y0905, nowhere, ledger->path, system_reason(ENOSPC), (const char *)NULL);
        return;
    case SQLITE_CANTOPEN:
        diagnose(to, Y0901, nowhere, ledger->path, system_reason(system ? system : ENOENT),
                 (const char *)NULL);
        return;
    case SQLITE_IOERR: {
        bool reading = result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ;
        diagnose(to, reading ? Y0901 : Y0905, nowhere, ledger->path, system_reason(system ? system : EIO),
                 (const char *)NULL);
        return;
    }
    default:
        diagnose(to, Y0907, nowhere, ledger->path,
                 sqlite3_errmsg(ledger->database), (const char *)NULL);
    }
}

bool ledger_ran_out(const struct ledger *ledger)
{
    return (sqlite3_extended_errcode(ledger->database) & 0xff) == SQLITE_NOMEM;
}

bool ledger_good(struct ledger *ledger, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
        return true;
    ledger_report(ledger, sqlite3_extended_errcode(ledger->database));
    return false;
}

/* How long between two attempts to turn to the log, in milliseconds. */
#define LOG_STEP 10

static bool execute(struct ledger *ledger, const char *sql)
{
    return ledger_good(ledger, sqlite3_exec(ledger->database, sql, NULL, NULL, NULL));
}

/* ---- opening ---- */

void ledger_close(struct ledger *ledger)
{
    for (unsigned i = 0; i < LEDGER_STATEMENTS; i++) {
        sqlite3_finalize(ledger->statements[i]);
        ledger->statements[i] = NULL;
    }
    if (ledger->database)
        sqlite3_close_v2(ledger->database);
    ledger->database = NULL;
}

static void release(void *ledger)
{
    ledger_close(ledger);
}

void *ledger_question(struct ledger *ledger, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (!ledger_good(ledger, sqlite3_prepare_v2(ledger->database, sql, -1, &statement, NULL)))
        return NULL;
    return ledger->statements[LEDGER_QUESTION] = statement;
}

void ledger_question_end(struct ledger *ledger)
{
    sqlite3_finalize(ledger->statements[LEDGER_QUESTION]);
    ledger->statements[LEDGER_QUESTION] = NULL;
}

bool ledger_ask(struct ledger *ledger, const char *sql, int64_t *value)
{
    sqlite3_stmt *statement = ledger_question(ledger, sql);
    if (!statement)
        return false;
    int result = sqlite3_step(statement);
    *value = result == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    bool fine = ledger_good(ledger, result);
    ledger_question_end(ledger);
    return fine;
}

/* Two programs may come to an empty file at once: only the one that gets the lock finds it empty, and lays it
 * out. What another program keeps in a file is left alone. */
static bool lay_out(struct ledger *ledger)
{
    int64_t tables;
    char sql[256];
    if (!execute(ledger, "BEGIN IMMEDIATE"))
        return false;
    if (!ledger_ask(ledger, "SELECT count(*) FROM sqlite_master", &tables))
        return false;
    if (tables)
        return execute(ledger, "ROLLBACK");
    snprintf(sql, sizeof sql, "PRAGMA application_id = %d; INSERT INTO head VALUES (1, 0, '%s'); COMMIT",
             LEDGER_APPLICATION_ID, LEDGER_FIRST_HASH);
    return execute(ledger, layout) && execute(ledger, layout_2) && execute(ledger, view) && execute(ledger, sql);
}

/* Readers and a writer keep out of each other's way by a write-ahead log. Turning to it needs the file alone
 * for a moment, and SQLite does not wait for that by itself. */
static bool use_log(struct ledger *ledger, unsigned wait)
{
    for (unsigned waited = 0;; waited += LOG_STEP) {
        int result = sqlite3_exec(ledger->database, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
        if ((result & 0xff) != SQLITE_BUSY || waited >= wait)
            return ledger_good(ledger, result);
        sqlite3_sleep(LOG_STEP);
    }
}

static bool check_version(struct ledger *ledger)
{
    if (!ledger_ask(ledger, "PRAGMA user_version", &ledger->version))
        return false;
    if (ledger->version > LEDGER_VERSION)
        diagnose(ledger->diagnostics, Y0906, nowhere, ledger->path, (const char *)NULL);
    return ledger->version <= LEDGER_VERSION;
}

static bool check_kind(struct ledger *ledger, enum ledger_mode mode)
{
    int64_t application;
    if (!ledger_ask(ledger, "PRAGMA application_id", &application))
        return false;
    if (application == 0 && mode == LEDGER_WRITE)
        if (!lay_out(ledger) || !ledger_ask(ledger, "PRAGMA application_id", &application))
            return false;
    if (application != LEDGER_APPLICATION_ID) {
        diagnose(ledger->diagnostics, Y0902, nowhere, ledger->path, (const char *)NULL);
        return false;
    }
    return check_version(ledger);
}

/* A path that SQLite takes for nothing but a path. */
static const char *plain_path(struct arena *arena, const char *path)
{
    return path[0] == '/' ? path : arena_print(arena, "./%s", path);
}

/* A ledger in an archive that cannot be written has no log beside it, and can make none: SQLite is told that
 * nobody changes the file. NULL when that is not so. */
static const char *archived_path(struct arena *arena, const char *path)
{
    struct stat about;
    if (access(path, W_OK) == 0 || stat(arena_print(arena, "%s-wal", path), &about) == 0)
        return NULL;
    char *escaped = arena_allocate(arena, 3 * strlen(path) + 1), *to = escaped;
    for (; *path; path++) {
        if (strchr("%?#", *path))
            to += sprintf(to, "%%%02X", (unsigned char)*path);
        else
            *to++ = *path;
    }
    *to = '\0';
    return arena_print(arena, "file:%s?immutable=1", escaped);
}

static void folder_of(const char *path, char folder[PATH_MAX])
{
    const char *slash = strrchr(path, '/');
    snprintf(folder, PATH_MAX, "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
}

/* SQLite does not say why a new file cannot be made: the folder tells. */
static void report_no_file(struct ledger *ledger)
{
    char folder[PATH_MAX];
    folder_of(ledger->path, folder);
    int error = access(folder, W_OK | X_OK) != 0 ? errno : EACCES;
    diagnose(ledger->diagnostics, Y0905, nowhere, ledger->path, making_reason(error), (const char *)NULL);
}

struct ledger *ledger_open(struct arena *arena, struct diagnostics *diagnostics, const char *path,
                           enum ledger_mode mode, unsigned wait)
{
    struct ledger *ledger = ARENA_NEW(arena, struct ledger);
    struct stat about;
    sqlite3 *database = NULL;
    *ledger = (struct ledger){.path = path, .memory = arena->memory, .diagnostics = diagnostics};
    bool there = stat(path, &about) == 0;
    if (there && S_ISDIR(about.st_mode)) {
        diagnose(diagnostics, Y0804, nowhere, path, (const char *)NULL);
        return NULL;
    }
    if (!there && mode == LEDGER_READ) {
        diagnose(diagnostics, Y0901, nowhere, path, system_reason(errno), (const char *)NULL);
        return NULL;
    }
    if (!sqlite_load()) {
        diagnose(diagnostics, Y0901, nowhere, path, system_reason(errno), (const char *)NULL);
        return NULL;
    }
    /* A reader, too, takes part in the write-ahead log's locks, so it asks for writing and makes do with
     * less. */
    int flags = SQLITE_OPEN_READWRITE | (mode == LEDGER_WRITE ? SQLITE_OPEN_CREATE : 0);
    const char *archived = mode == LEDGER_READ ? archived_path(arena, plain_path(arena, path)) : NULL;
    if (archived)
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    int result = sqlite3_open_v2(archived ? archived : plain_path(arena, path), &database,
                                 flags | SQLITE_OPEN_NOMUTEX, NULL);
    ledger->database = database;
    memory_adopt(arena, ledger, release);
    if (result != SQLITE_OK && mode == LEDGER_WRITE && !there && (result & 0xff) == SQLITE_CANTOPEN) {
        report_no_file(ledger);
        return NULL;
    }
    if (result != SQLITE_OK) {
        ledger_report(ledger, sqlite3_extended_errcode(database)); /* without memory for one there is no database */
        return NULL;
    }
    sqlite3_busy_timeout(database, (int)wait);
    if (mode == LEDGER_WRITE && there && sqlite3_db_readonly(database, "main") == 1) {
        ledger_report(ledger, SQLITE_READONLY);
        return NULL;
    }
    /* A commit that was reported survives a power cut; a strange file can run no code of its own. */
    if (!execute(ledger,
                 "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;"
                 "PRAGMA page_size = " PAGE_SIZE "; PRAGMA wal_autocheckpoint = " LOG_PAGES) ||
        !check_kind(ledger, mode) || (mode == LEDGER_WRITE && !use_log(ledger, wait))) {
        ledger_close(ledger);
        return NULL;
    }
    return ledger;
}

/* ---- transactions ---- */

static bool read_head(struct ledger *ledger)
{
    sqlite3_stmt *statement = ledger_question(ledger, "SELECT number, hash FROM head");
    if (!statement)
        return false;
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW) {
        const char *hash = (const char *)sqlite3_column_text(statement, 1);
        ledger->count = sqlite3_column_int64(statement, 0);
        snprintf(ledger->head, sizeof ledger->head, "%s", hash ? hash : "");
        if (!hash && ledger_ran_out(ledger))
            result = SQLITE_NOMEM;
    }
    bool fine = ledger_good(ledger, result);
    ledger_question_end(ledger);
    return fine;
}

/* What an earlier yoko wrote is gone on with: its entries stay as they are. */
static bool bring_up_to_date(struct ledger *ledger)
{
    int64_t current;
    if (ledger->current)
        return true;
    if (ledger->version < LEDGER_VERSION && !execute(ledger, layout_2))
        return false;
    ledger->version = LEDGER_VERSION;
    static const char ask[] =
        "SELECT count(*) FROM sqlite_master WHERE type = 'view' AND name = 'readable' AND instr(sql, ' version')";
    if (!ledger_ask(ledger, ask, &current))
        return false;
    ledger->current = current || execute(ledger, view);
    return ledger->current;
}

bool ledger_begin(struct ledger *ledger, bool write)
{
    ledger->failed = false;
    if (!execute(ledger, write ? "BEGIN IMMEDIATE" : "BEGIN"))
        return false;
    if (check_version(ledger) && (!write || bring_up_to_date(ledger)) && read_head(ledger))
        return true;
    ledger_abandon(ledger);
    return false;
}

/* The name of the log beside the file must be on the disk before a commit counts, which SQLite sees to by opening the
 * folder at the first one. */
bool ledger_prepare(struct ledger *ledger)
{
    char folder[PATH_MAX];
    if (!ledger_begin(ledger, true))
        return false;
    ledger_abandon(ledger);
    folder_of(ledger->path, folder);
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool fine = file >= 0 && fsync(file) == 0;
    int error = errno;
    if (file >= 0)
        close(file);
    if (!fine)
        diagnose(ledger->diagnostics, Y0905, nowhere, ledger->path, system_reason(error), (const char *)NULL);
    return fine;
}

bool ledger_commit(struct ledger *ledger)
{
    char sql[256];
    snprintf(sql, sizeof sql, "UPDATE head SET number = %" PRId64 ", hash = '%s'", ledger->count, ledger->head);
    execute(ledger, sql);
    if (!ledger->failed && execute(ledger, "COMMIT"))
        return true;
    ledger_abandon(ledger);
    return false;
}

void ledger_abandon(struct ledger *ledger)
{
    if (!sqlite3_get_autocommit(ledger->database))
        sqlite3_exec(ledger->database, "ROLLBACK", NULL, NULL, NULL);
}
