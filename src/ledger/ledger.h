/* SPDX-License-Identifier: Apache-2.0 */
/* The ledger: an SQLite file to which entries are only ever added, each carrying a hash over itself and the
 * entry before it. doc/ledger.md has the table layout; this file knows nothing of schemes or decisions but
 * their texts.
 *
 * Writers come one after another, by transactions; readers see the file as it stood when they began and hold
 * up nobody (write-ahead log). What goes wrong is reported to the diagnostics given to ledger_open, and the
 * functions then return false. */
#ifndef YOKO_LEDGER_LEDGER_H
#define YOKO_LEDGER_LEDGER_H

#include "base/diagnostic.h"

/* Hexadecimal SHA-256 with its NUL. */
#define LEDGER_HASH 65

/* What stands for the hash before the first entry's. */
#define LEDGER_FIRST_HASH "0000000000000000000000000000000000000000000000000000000000000000"

/* The texts of an entry's columns, in the order in which they are hashed. A batch is what its decisions have
 * in common; a decision that names its batch has neither time nor who nor engine of its own. */
enum ledger_column {
    LEDGER_KIND, /* scheme, batch, decision, acceptance */
    LEDGER_TIME, /* "2024-06-01T09:30:00Z" */
    LEDGER_WHO,
    LEDGER_ENGINE,      /* version of yoko */
    LEDGER_SCHEME,      /* scheme: its id; batch, acceptance: the number of the scheme's entry; decision: the
                           number of its batch's, or of its scheme's when it has a time of its own */
    LEDGER_APPLICATION, /* 申請番号 */
    LEDGER_RECORD,      /* batch: the layout of its records, if any; decision: canonical JSON */
    LEDGER_DECISION,    /* batch: the layout of its decisions; decision: by that; else a line of NDJSON */
    LEDGER_SALT,        /* batch, decision: of the hashes in the record */
    LEDGER_SOURCES,     /* scheme: JSON, the source texts with their hashes */
    LEDGER_IMAGE,       /* scheme: hash of the compiled program */
    LEDGER_TARGET,      /* acceptance: the number of the decision's entry */
    LEDGER_REASON,      /* acceptance */
    LEDGER_COLUMNS
};
extern const char *const ledger_column_names[LEDGER_COLUMNS];

struct ledger_entry {
    int64_t number;                      /* from 1, without a gap */
    const char *columns[LEDGER_COLUMNS]; /* NULL: none */
    char hash[LEDGER_HASH];
};

enum ledger_mode { LEDGER_READ, LEDGER_WRITE };

/* Statements that are made once and used often. */
enum ledger_statement { LEDGER_ADD_ENTRY, LEDGER_ADD_DECISION, LEDGER_QUESTION, LEDGER_STATEMENTS };

struct ledger {
    void *database; /* sqlite3 *; NULL: closed */
    const char *path;
    struct memory *memory;
    struct diagnostics *diagnostics;
    void *statements[LEDGER_STATEMENTS]; /* sqlite3_stmt *; NULL: not made yet */
    bool failed;            /* something did since ledger_begin, and was reported: no more is written */
    int64_t version;        /* of the file's layout */
    bool current;           /* and it is known to be all that this yoko lays out */
    int64_t count;          /* entries, as of ledger_begin */
    char head[LEDGER_HASH]; /* hash of the last one */
};

/* Opens a ledger; for writing one that is not there is made. Waits up to `wait` milliseconds for others.
 * NULL, reported, when that fails. The ledger belongs to the arena, and may be closed earlier. */
struct ledger *ledger_open(struct arena *arena, struct diagnostics *diagnostics, const char *path,
                           enum ledger_mode mode, unsigned wait);
void ledger_close(struct ledger *ledger);

/* Opens what the first transaction would open, so that those to come open nothing. */
bool ledger_prepare(struct ledger *ledger);
/* Begins a transaction: to read the file as it is now, or to write. */
bool ledger_begin(struct ledger *ledger, bool write);
/* Ends it; what was written is on the disk when this returns true, and not there at all when it returns
 * false. */
bool ledger_commit(struct ledger *ledger);
void ledger_abandon(struct ledger *ledger);

/* Adds an entry within a transaction; sets its number, time (if NULL, now) and hash. */
bool ledger_append(struct ledger *ledger, struct ledger_entry *entry);
/* Stores bytes under their hash, once. */
bool ledger_put(struct ledger *ledger, const void *bytes, size_t length, char hash[LEDGER_HASH]);
/* The bytes stored under a hash, in the arena; false without a report when there are none. */
bool ledger_get(struct ledger *ledger, struct arena *arena, const char *hash, const char **bytes,
                size_t *length);

/* Entries in order, from both tables. Texts of an entry are borrowed until the next step. */
struct ledger_rows {
    struct ledger *ledger;
    void *statements[2]; /* of either table; NULL: at its end */
    bool ready[2];       /* stands on a row that was not given yet */
};
/* All entries of a kind and scheme (either NULL: of any); decisions are of the scheme of their batch. The
 * rows are closed by the arena, or before. */
bool ledger_rows_begin(struct ledger *ledger, struct arena *arena, const char *kind, const char *scheme,
                       struct ledger_rows *rows);
/* False at the end and on failure, which is reported. */
bool ledger_rows_next(struct ledger_rows *rows, struct ledger_entry *entry);
void ledger_rows_end(struct ledger_rows *rows);
/* The newest entry of a kind with that text in a column. */
bool ledger_find(struct ledger *ledger, struct arena *arena, const char *kind, enum ledger_column column,
                 const char *text, struct ledger_entry *entry);

/* The entry of that number in the table of entries, its texts in the arena; false without a report when there
 * is none. */
bool ledger_entry(struct ledger *ledger, struct arena *arena, const char *number, struct ledger_entry *entry);

/* How many decisions refer to a batch or a scheme that is not there. */
bool ledger_strays(struct ledger *ledger, int64_t *count);

/* ---- the chain (chain.c) ---- */

void ledger_hash_bytes(const void *bytes, size_t length, char hash[LEDGER_HASH]);
/* SHA-256 over the hash before and the entry's number and columns, each as LENGTH:TEXT, or "-" where there is
 * none. */
void ledger_hash_entry(const char *before, const struct ledger_entry *entry, char hash[LEDGER_HASH]);

/* ---- verifying (verify.c) ---- */

struct ledger_check {
    uint64_t schemes, decisions, acceptances;
    uint64_t faults; /* each reported as an error */
    char head[LEDGER_HASH];
    bool head_found; /* the hash looked for is that of an entry */
};
/* Follows the whole chain and the stored contents. `known` is the hash of an entry noted earlier, or NULL;
 * `progress` may be NULL. False when the file could not be read to its end. */
bool ledger_verify(struct ledger *ledger, struct arena *arena, const char *known,
                   void (*progress)(void *context, uint64_t done, uint64_t total), void *context,
                   struct ledger_check *check);

/* Reports what SQLite said last. */
void ledger_report(struct ledger *ledger, int result);
/* Behind a column that is NULL: whether it is so because memory was out, which SQLite tells in no other way. */
bool ledger_ran_out(const struct ledger *ledger);
/* The statement of one question (sqlite3_stmt *), which ledger_question_end ends; NULL, reported, when it cannot be made. There is one
 * at a time. Where memory runs out on the way, it ends with the ledger. */
void *ledger_question(struct ledger *ledger, const char *sql);
void ledger_question_end(struct ledger *ledger);
/* The number that a query gives. */
bool ledger_ask(struct ledger *ledger, const char *sql, int64_t *value);
/* Whether a call of SQLite went well; else it is reported. */
bool ledger_good(struct ledger *ledger, int result);

#endif
