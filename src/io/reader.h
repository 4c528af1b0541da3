/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of a record reader, shared by its JSON and CSV halves. */
#ifndef YOKO_IO_READER_H
#define YOKO_IO_READER_H

#include "io/batch_build.h"
#include "io/csv.h"
#include "io/json_text.h"
#include "io/problem.h"
#include "io/records.h"
#include "io/value.h"

/* What a column of a CSV file is. */
enum column_kind { COLUMN_IGNORED, COLUMN_ID, COLUMN_FIELD, COLUMN_ASIDE };
struct csv_column {
    enum column_kind kind;
    uint32_t field; /* COLUMN_FIELD; COLUMN_ASIDE: its number there */
};

struct csv_header {
    struct csv_column *columns;
    uint32_t count;
    uint32_t id; /* the column of 申請番号 */
};

/* A cell's text, NULL when it is blank. */
struct cell_text {
    const char *text;
    size_t length;
};

/* A row of a list's file. */
struct list_row {
    const char *text; /* as it stands in the file */
    uint32_t length;
    uint32_t next; /* LIST_HELD: the next row of the same application, or NONE */
    uint64_t line;
    const struct csv_problem *bad; /* its form is broken: the application is refused */
};
struct list_group {
    uint32_t first, last;
    bool taken;
};
/* How the rows of a list find their applications (io/lists.h). */
enum list_way {
    LIST_HELD, /* in memory, by 申請番号 */
    LIST_STEP, /* they stand in the applications' order, and are read along with them */
    LIST_KEPT  /* on the disk, by 申請番号 */
};
struct list_file {
    const char *name;
    uint32_t space;
    enum list_way way;
    struct input input;
    struct csv csv; /* borrows `input`; of a reader of blocks, the rows that go with its block */
    struct csv_header header;
    struct diagnostics said; /* of the rows as such, before any application is read */
    bool failed;             /* it cannot be read */
    bool large;              /* too large to be held, and read twice */
    uint64_t end;            /* LIST_STEP: the position behind the last row that belongs to an application */
    /* LIST_HELD: */
    struct arena held;
    VECTOR(struct list_row) rows;
    VECTOR(struct list_group) groups;
    struct text_map index; /* 申請番号 to group */
};

struct list_survey;
struct list_store;

struct record_reader {
    struct memory *memory;
    struct arena arena;   /* as long as the reader */
    struct arena scratch; /* as long as a record */
    const struct schema *schema;
    struct lookup lookup;
    struct diagnostics *diagnostics;
    struct problems problems;
    struct batch_builder builder; /* of the current batch */
    const uint32_t *wanted;       /* of the request */
    uint32_t wanted_count;
    uint32_t most; /* records and rejects of a batch */
    size_t bytes;  /* of records read into the current batch */
    struct record_counts counts;
    struct id_register *ids; /* every 申請番号 seen, with the line where it stands; NULL: none so far */
    size_t ids_bytes;        /* of the request */
    struct text_map unknown; /* names that were warned about, "list\nname" */
    bool open, finished, broken;

    bool is_csv, is_kept;
    struct input input; /* of the applications */
    struct json_splitter splitter;
    struct buffer work, id_work;
    json_t *json; /* the record being read; of JSON */
    bool keep, again;
    const char *salt;
    VECTOR(const char *) kept; /* of the current batch */
    struct csv csv;            /* borrows `input` */
    struct csv_header header;
    const char *const *aside;                   /* of the request */
    VECTOR(struct aside_column) aside_columns;
    VECTOR(struct aside_cell) aside_cells; /* of the current record */
    struct list_file *lists;
    uint32_t list_count; /* of those that are open so far … */
    uint32_t list_room;  /* … of so many */
    size_t list_bytes;          /* of the request */
    struct list_survey *survey; /* where blocks are cut, with the lists' rows that go with them; NULL: anywhere */
    struct list_store *store;   /* of LIST_KEPT; NULL: there are none */
    bool cuts;                  /* blocks are cut off it */
    bool unique;                /* no 申請番号 comes twice: known beforehand */
    struct kept_source kept_source;
    struct kept_layout *layout; /* of the kept records read last */
    size_t block_bytes;         /* of the request */
    enum csv_way way;           /* of the request */
    /* Of a reader of blocks, which has no input of its own: */
    struct record_block *block; /* being read */
    struct block_work *block_work;
    bool shared_lists; /* the lists are another reader's */
};

/* Opens an input and looks at its beginning. False, reported, when it cannot be read or holds nothing. */
bool reader_open_input(struct record_reader *reader, struct input *input, const struct record_source *source);
/* Begins a record at a line of the applications' input. */
void reader_begin_record(struct record_reader *reader, uint64_t line);
/* Notes the record's 申請番号, which must be new; `text` NULL or empty reports that it is missing. */
void reader_note_id(struct record_reader *reader, const char *text, size_t length);
/* The same of an id known to be used before, at that line. */
void reader_report_repeat(struct record_reader *reader, const char *text, size_t length, uint64_t line);
/* Enters an id that stands at a line: 0 when it is new, else the line where it was used first. */
uint64_t reader_enter_id(struct record_reader *reader, const char *text, size_t length, uint64_t line);
/* The same of `count` ids that follow each other, line by line (id_register_add_run). False: one by one. */
bool reader_enter_run(struct record_reader *reader, const char *text, size_t length, uint64_t line,
                      uint32_t count);
/* What keeps the register of ids from telling those that came before ends the reading, at that line. */
void reader_check_register(struct record_reader *reader, uint64_t line);
/* Ends it: into the columns, or among the rejects when there were mistakes. The id may be NULL. */
void reader_end_record(struct record_reader *reader, const char *id);
/* Warns, once a run, that a name of an input is none of the vocabulary's. */
void reader_unknown_name(struct record_reader *reader, uint32_t space, const char *file, const char *name,
                         size_t length);
/* Whether a name that is none of a list's fields has not been warned about, as it is from now on. */
bool reader_new_name(struct record_reader *reader, const char *list, const char *name);
/* Stores a value of the open row. */
void reader_store(struct record_reader *reader, uint32_t field, const struct value *value);
/* Checks that the keys of the current record's rows of a list differ. */
void reader_check_keys(struct record_reader *reader, uint32_t space);
/* Checks that the required fields of the open row of a space are there. */
void reader_check_required(struct record_reader *reader, uint32_t space, int64_t row);
/* Reports a record of too many bytes. */
void reader_complain_long(struct problems *problems);
/* How many rows of a list a record may have. */
uint32_t list_rows_most(const struct record_reader *reader, uint32_t space);
/* Reports a mistake of the whole input. */
void reader_report(struct record_reader *reader, enum diagnostic_code code, const char *suggestion, ...)
    __attribute__((sentinel));

/* The current record's canonical text, in the batch's arena (io/keep.c). */
const char *reader_keep(struct record_reader *reader, const char *id);
/* Adds the value of a CSV cell to the text of the current record, `id`, or `null` where there is none;
 * `place` is the line's within its list, from 1. */
void keep_cell(struct record_reader *reader, const char *id, const struct field *field, size_t place,
               const struct value *value);
/* The hash that stands for a personal value in a record that was kept, or NULL. */
const char *kept_hash(const json_t *json);

/* One record, or its reject; false at the end of the input. */
bool reader_next_json(struct record_reader *reader);
bool reader_next_kept(struct record_reader *reader);
/* One record from a piece of JSON. */
void reader_read_piece(struct record_reader *reader, const struct json_piece *piece);
bool reader_next_csv(struct record_reader *reader);
/* The same, without what is to be said at the end of the applications. */
bool reader_csv_row(struct record_reader *reader);
/* The header of the applications' file and the whole of the lists' files. False after a mistake of the whole
 * input. */
bool reader_open_csv(struct record_reader *reader, const struct record_request *request);
/* Reports the rows of lists that no application took. */
void reader_report_strays(struct record_reader *reader);
void reader_close_csv(struct record_reader *reader);

/* The row's problem, with the number of its cells against the header. */
struct csv_problem csv_form(const struct csv *csv, const struct csv_header *header);
/* The row's 申請番号 in `work`, NULL when it cannot be told; the row is left as it is. In a broken row only the cells
 * before the break are sure. */
struct cell_text csv_row_id(const struct csv *csv, const struct csv_header *header, struct buffer *work);
struct cell_text csv_cell_text(const struct csv_cell *cell);
/* Reports it of the current record. */
void reader_report_form(struct record_reader *reader, const struct csv_problem *bad, uint32_t columns);
/* Reads the header row of a file whose beginning is open. False after a mistake, reported. */
bool reader_read_header(struct record_reader *reader, struct csv *csv, uint32_t space, struct csv_header *header);
void reader_report_encoding(struct record_reader *reader, const struct input *input);

/* Notes an id of the block being read (io/blocks.c). */
void block_note_id(struct record_reader *worker, const char *text, size_t length);
void block_work_end(struct block_work *work);

#endif
