/* SPDX-License-Identifier: Apache-2.0 */
/* Reading application records: JSON (one object, an array, one object a line) and CSV (with one file a list)
 * become batches of columns, a bounded number of records at a time.
 *
 * Every field of the schema is checked, also those that the program does not use. A record with a mistake is
 * kept beside the columns as a reject, so that records in = decisions + rejects, always; each mistake is a
 * diagnostic too. A mistake of the whole input (no such file, nothing in it, no header row) is a diagnostic,
 * and nothing is read.
 *
 * What is read must lie in memory at once: one record (LIMIT_RECORD_BYTES), one batch, a bounded part of the 申請番号
 * seen so far, and for CSV a bounded part of the files of the lists (io/lists.h).
 */
#ifndef YOKO_IO_RECORDS_H
#define YOKO_IO_RECORDS_H

#include "base/diagnostic.h"
#include "exec/batch.h"
#include "io/csv_index.h"

#include <sys/types.h>

enum record_format {
    RECORDS_DETECT, /* by the extension of the name, else by the first byte */
    RECORDS_JSON,   /* an object, an array of objects, or objects one after another */
    RECORDS_NDJSON, /* an object a line: a line that is no JSON is one reject */
    RECORDS_CSV,
    RECORDS_KEPT /* as records_kept gave them, one by one from `kept` of the request */
};

/* By the extension of a file's name, in capitals or not; else RECORDS_DETECT. */
enum record_format record_format_of_name(const char *name);

/* Where bytes come from. */
struct record_source {
    const char *name; /* shown to people; without `read` a path, and "-" is the standard input */
    /* Fills up to `room` bytes and returns how many, 0 at the end, -1 with errno on an error; NULL: open
     * `name`. */
    ssize_t (*read)(void *user, char *bytes, size_t room);
    void *user;
    /* With `read`: goes back to the beginning. False, or NULL: it cannot. */
    bool (*rewind)(void *user);
};

/* A list's rows in a CSV file of their own. */
struct list_source {
    const char *list; /* the list's name: 経費 */
    struct record_source source;
};

/* A record that was kept. Texts are borrowed until the next one is asked for. */
struct kept_record {
    const char *id;        /* 申請番号 */
    const char *text;      /* as of records_kept */
    const char *layout;    /* as of records_layout */
    int64_t layout_number; /* records of the same number have the same layout */
    uint64_t line;         /* where it stands among those that were kept: its place in messages */
};
struct kept_source {
    /* False at the end; it may have more when records_next is called again. */
    bool (*next)(void *user, struct kept_record *record);
    void *user;
};

/* A column of a CSV file that is no field, and that the request wanted aside. */
struct aside_column {
    const char *file, *column; /* as the file and its header name it */
    const char *name;          /* the column's without the prefix */
    const char *list;          /* NULL: of the applications */
};
/* A cell of such a column that is not blank. */
struct aside_cell {
    uint32_t column; /* among those of records_aside_columns */
    uint32_t place;  /* of the line in its list, from 1; 0: of the application */
    uint64_t line;   /* of the file */
    const char *text;
    size_t length;
};

struct record_request {
    struct record_source source;
    struct kept_source kept; /* RECORDS_KEPT: instead of the source, whose name is shown */
    const struct list_source *lists;
    uint32_t list_count;
    enum record_format format;
    uint32_t batch;   /* the most records of a batch; 0: 1024 */
    size_t block;     /* bytes of a block (io/blocks.h); 0: the usual */
    enum csv_way way; /* how blocks of CSV are read; 0: the fastest way */
    size_t ids;       /* bytes of 申請番号 held in memory; 0: the usual */
    size_t list_bytes; /* of lists' files held in memory; 0: the usual */
    bool keep;        /* keep each record's text, for records_kept */
    const char *salt; /* with `keep`: what is personal is kept as a hash salted by this; NULL: as it is */
    const char *const *aside; /* prefixes of columns of CSV that are put aside, up to NULL; NULL: none */
    const uint32_t *wanted; /* fields whose columns are to be there though the program may not read them */
    uint32_t wanted_count;
    bool again; /* records that were kept before: a 申請番号 may come again, and values may be hashes */
};

struct record_counts {
    uint64_t records; /* that went into the columns of a batch */
    uint64_t rejects;
    uint64_t strays; /* rows of lists that belong to no application: reported, and in no decision */
};

struct record_reader;

/* Opens the inputs and reads their headers. *reader is set as soon as it exists, before anything can fail, so
 * that records_close can free it from behind the door; it is to be closed whatever is returned. False: a
 * mistake of the whole input, reported. The schema, the request's texts and `diagnostics` are borrowed until
 * records_close. */
bool records_open(struct record_reader **reader, struct memory *memory, const struct schema *schema,
                  const struct record_request *request, struct diagnostics *diagnostics);
/* The next batch, all of it in `arena`. False at the end, when the batch is empty (no records and no
 * rejects). */
bool records_next(struct record_reader *reader, struct arena *arena, struct batch *batch);
/* With `keep`: the input's own fields of a record of the batch read last, on one line; in the batch's arena.
 * Of JSON it is an object with sorted keys and the numbers as they were written. Of CSV it is an array of the
 * values alone (io/layout.h), whose names stand in records_layout. */
const char *records_kept(const struct record_reader *reader, uint32_t record);
/* The layout of what records_kept gives, as long as the reader; NULL when that has names of its own. */
const char *records_layout(struct record_reader *reader);
/* The columns of CSV that are put aside, as long as the reader; and the cells there of the record, or reject, that was
 * read last, in the batch's arena. */
const struct aside_column *records_aside_columns(const struct record_reader *reader, uint32_t *count);
const struct aside_cell *records_aside(const struct record_reader *reader, uint32_t *count);
/* The line where the record or reject that was read last begins. */
uint64_t records_line(const struct record_reader *reader);
struct record_counts records_counted(const struct record_reader *reader);
/* Whether the input as a whole broke off (a read error, an array without an end): reported, and some records
 * may never have been seen. */
bool records_broken(const struct record_reader *reader);
/* Frees the reader and closes what it opened; NULL is allowed. */
void records_close(struct record_reader *reader);
/* To be called when no file can be opened any more from here on, as in a sandbox: opens now what reading would open
 * later. */
void records_seal(struct record_reader *reader);

/* A source over bytes in memory: `.read = record_text_read, .user = &text`. Numbers are read as they are
 * written, so JSON made by jansson from real numbers must be dumped with JSON_REAL_PRECISION(15). */
struct record_text {
    const char *bytes;
    size_t length;
    size_t at; /* how much was read */
};
ssize_t record_text_read(void *text, char *bytes, size_t room);

#endif
