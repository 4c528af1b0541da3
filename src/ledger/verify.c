/* SPDX-License-Identifier: Apache-2.0 */
/* Holds a ledger to its own hashes: entry by entry, content by content, and the head that closes the chain.
 */
#include <config.h>

#include "ledger/ledger.h"

#include "base/sqlite.h"

#include <inttypes.h>
#include <string.h>

static const struct span nowhere = {SPAN_NOWHERE, 0, 0};

struct verifying {
    struct ledger *ledger;
    struct arena *arena;
    struct ledger_check *check;
};

static void fault(struct verifying *verifying, enum diagnostic_code code, const char *a, const char *b,
                  const char *c)
{
    struct diagnostics *diagnostics = verifying->ledger->diagnostics;
    verifying->check->faults++;
    if (diagnostics->errors < diagnostics->limit)
        diagnose(diagnostics, code, nowhere, a, b, c, (const char *)NULL);
    else
        diagnostics->errors++;
}

static const char *number_text(struct verifying *verifying, int64_t number)
{
    return arena_print(verifying->arena, "%" PRId64, number);
}

/* Whoever reads "entry 5 (the decision on application `A`)" can look it up in the paper files. */
static const char *describe(struct verifying *verifying, const struct ledger_entry *entry)
{
    struct arena *arena = verifying->arena;
    const char *application = entry->columns[LEDGER_APPLICATION], *scheme = entry->columns[LEDGER_SCHEME];
    const char *kind = entry->columns[LEDGER_KIND] ? entry->columns[LEDGER_KIND] : "";
    application = application ? application : "";
    if (strcmp(kind, "decision") == 0)
        return arena_print(arena, translate("the decision on application `%s`"), application);
    if (strcmp(kind, "acceptance") == 0)
        return arena_print(arena, translate("the acceptance for application `%s`"), application);
    if (strcmp(kind, "scheme") == 0)
        return arena_print(arena, translate("the scheme `%s`"), scheme ? scheme : "");
    return strcmp(kind, "batch") == 0 ? translate("a batch of decisions") : kind;
}

static void count_kind(struct verifying *verifying, const struct ledger_entry *entry)
{
    const char *kind = entry->columns[LEDGER_KIND] ? entry->columns[LEDGER_KIND] : "";
    verifying->check->schemes += strcmp(kind, "scheme") == 0;
    verifying->check->decisions += strcmp(kind, "decision") == 0;
    verifying->check->acceptances += strcmp(kind, "acceptance") == 0;
}

/* False, reported, too where it cannot be known. */
static bool lacks_content(struct verifying *verifying, const char *hash)
{
    struct ledger *ledger = verifying->ledger;
    sqlite3_stmt *statement = ledger_question(ledger, "SELECT 1 FROM content WHERE hash = ?");
    if (!statement)
        return false;
    int result = sqlite3_bind_text(statement, 1, hash, -1, SQLITE_STATIC);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    ledger_question_end(ledger);
    return ledger_good(ledger, result) && result == SQLITE_DONE;
}

static void check_entry(struct verifying *verifying, const char *before, const struct ledger_entry *entry)
{
    char hash[LEDGER_HASH];
    ledger_hash_entry(before, entry, hash);
    if (strcmp(hash, entry->hash) != 0)
        fault(verifying, Y0911, verifying->ledger->path, number_text(verifying, entry->number),
              describe(verifying, entry));
    if (entry->columns[LEDGER_IMAGE] && lacks_content(verifying, entry->columns[LEDGER_IMAGE]))
        fault(verifying, Y0914, verifying->ledger->path, number_text(verifying, entry->number),
              entry->columns[LEDGER_IMAGE]);
}

static bool check_contents(struct verifying *verifying)
{
    struct ledger *ledger = verifying->ledger;
    sqlite3_stmt *statement = ledger_question(ledger, "SELECT hash, bytes FROM content ORDER BY hash");
    int result;
    if (!statement)
        return false;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        char hash[LEDGER_HASH];
        const char *name = (const char *)sqlite3_column_text(statement, 0);
        const void *bytes = sqlite3_column_blob(statement, 1);
        if ((!name || !bytes) && ledger_ran_out(ledger))
            break;
        ledger_hash_bytes(bytes ? bytes : "", (size_t)sqlite3_column_bytes(statement, 1), hash);
        if (!name || strcmp(hash, name) != 0)
            fault(verifying, Y0915, ledger->path, name ? name : "", NULL);
    }
    if (result != SQLITE_DONE)
        ledger_report(ledger, sqlite3_extended_errcode(ledger->database));
    ledger_question_end(ledger);
    return result == SQLITE_DONE;
}

/* Entries are read in their order alone; this finds what would hide them from other ways to look for them. */
static bool check_file(struct verifying *verifying)
{
    struct ledger *ledger = verifying->ledger;
    sqlite3_stmt *statement = ledger_question(ledger, "PRAGMA integrity_check(1)");
    if (!statement)
        return false;
    int result = sqlite3_step(statement);
    const char *said = result == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    if (!said && ledger_ran_out(ledger))
        result = SQLITE_NOMEM;
    if (said && strcmp(said, "ok") != 0)
        fault(verifying, Y0931, ledger->path, said, NULL);
    bool good = ledger_good(ledger, result);
    ledger_question_end(ledger);
    return good;
}

/* Of the numbers that are missing. */
static void report_gap(struct verifying *verifying, int64_t first, int64_t last)
{
    const char *text = number_text(verifying, first);
    if (last > first)
        text = arena_print(verifying->arena, "%s–%s", text, number_text(verifying, last));
    fault(verifying, Y0912, verifying->ledger->path, text, NULL);
}

bool ledger_verify(struct ledger *ledger, struct arena *arena, const char *known,
                   void (*progress)(void *context, uint64_t done, uint64_t total), void *context,
                   struct ledger_check *check)
{
    struct verifying verifying = {ledger, arena, check};
    struct ledger_rows *rows = ARENA_NEW(arena, struct ledger_rows);
    struct ledger_entry entry = {0};
    char before[LEDGER_HASH] = LEDGER_FIRST_HASH;
    int64_t expected = 1;
    unsigned errors = ledger->diagnostics->errors;
    *check = (struct ledger_check){.head = LEDGER_FIRST_HASH};
    if (!ledger_begin(ledger, false) || !ledger_rows_begin(ledger, arena, NULL, NULL, rows))
        return false;
    while (ledger_rows_next(rows, &entry)) {
        /* Behind a gap the hash before is not known; the next entry alone cannot be held to it. */
        bool joined = entry.number == expected;
        if (entry.number > expected)
            report_gap(&verifying, expected, entry.number - 1);
        else if (!joined)
            fault(&verifying, Y0916, ledger->path, number_text(&verifying, entry.number), NULL);
        if (joined)
            check_entry(&verifying, before, &entry);
        count_kind(&verifying, &entry);
        check->head_found |= known && strcmp(known, entry.hash) == 0;
        memcpy(before, entry.hash, sizeof before);
        expected = entry.number < INT64_MAX ? entry.number + 1 : entry.number; /* nothing comes behind it */
        if (progress && expected % 1024 == 0)
            progress(context, (uint64_t)expected, (uint64_t)ledger->count);
    }
    ledger_rows_end(rows);
    if (ledger->diagnostics->errors - errors != check->faults)
        return false; /* reading failed, and was reported */
    if (ledger->count >= expected)
        report_gap(&verifying, expected, ledger->count);
    else if (ledger->count == expected - 1 && strcmp(ledger->head, before) != 0)
        fault(&verifying, Y0913, ledger->path, NULL, NULL);
    else if (ledger->count < expected - 1)
        fault(&verifying, Y0916, ledger->path, number_text(&verifying, ledger->count + 1), NULL);
    memcpy(check->head, before, sizeof check->head);
    bool read = check_contents(&verifying) && check_file(&verifying);
    if (read && known && !check->head_found)
        fault(&verifying, Y0917, ledger->path, known, NULL);
    ledger_abandon(ledger);
    return read;
}
