/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of lists in CSV files of their own, found for each application by its 申請番号.
 *
 * Lists that are small are held in memory. Of larger ones no more is held than a block needs: where all files can be
 * read twice, a first reading (io/list_survey.c) tells whether a list's rows stand in the applications' order; then
 * the second reading takes them along, block by block, on any thread. Otherwise the rows go to a temporary file on the
 * disk with an index (io/list_store.c), and the applications are read one by one. What is read, and what is said, is
 * the same in every way.
 */
#ifndef YOKO_IO_LISTS_H
#define YOKO_IO_LISTS_H

#include "io/reader.h"

/* Opens the lists' files, and reads what has to be known before the applications are read. False after a mistake of
 * the whole input, reported. */
bool lists_open(struct record_reader *reader, const struct record_request *request);
void lists_close(struct record_reader *reader);
/* What is to be said of the lists when all applications have been read. */
void lists_finish(struct record_reader *reader);

/* The rows of an application, in order. Where there are more than `most`, they are counted only. Until the record ends.
 */
struct list_rows {
    const struct list_row *const *items;
    uint32_t count;
};
struct list_rows list_take(struct record_reader *reader, struct list_file *list, const char *id, uint32_t most);
/* Whether rows are left that belong to some application: of a list in step, once its applications have been read. */
bool list_is_left(struct record_reader *reader, struct list_file *list);
/* Reports that a file is not what it was at the first reading; the input as a whole is broken then. */
void lists_report_torn(struct record_reader *reader, const char *name);
/* Says what is to be said of a list's file when all of it has been read. */
void list_finish_input(struct record_reader *reader, struct list_file *list);
/* Goes back to the row after a file's header. False: the file could not be read again. */
bool csv_restart(struct csv *csv);
/* Reports a row that belongs to no application that could be told. */
void list_report_lost(struct record_reader *reader, struct list_file *list, uint64_t line,
                      const struct csv_problem *bad);

/* ---- io/list_survey.c ---- */

/* Reads the applications and all lists of LIST_STEP once. Those that are not in step become LIST_KEPT; a list that
 * cannot be read to its end has `failed`. Without `applications` the lists are looked through alone. */
void list_survey(struct record_reader *reader, bool applications);
/* Where a block begins here: its bytes, and by list the position behind the rows that go with it; 0: none does. */
size_t survey_block(struct list_survey *survey, uint64_t position, const uint64_t **ends);
/* Whether a block begins at this position. */
bool survey_begins(struct list_survey *survey, uint64_t position);

/* ---- io/list_store.c ---- */

/* An empty store for the rows of so many lists. */
struct list_store *list_store_begin(struct memory *memory, uint32_t lists);
void list_store_end(struct list_store *store);
void list_store_add(struct list_store *store, uint32_t list, const char *id, size_t id_length,
                    const struct list_row *row);
/* To be called once all rows of a list are there. */
void list_store_index(struct list_store *store, uint32_t list);
/* The rows of an application are given to `take`; their texts are only there within it. */
void list_store_find(struct list_store *store, uint32_t list, const char *id, size_t id_length,
                     void (*take)(void *context, const struct list_row *row), void *context);
/* The rows whose 申請番号 is `lost`, by the first row of each 申請番号. */
void list_store_lost(struct list_store *store, uint32_t list,
                     bool (*lost)(void *context, const char *id, size_t length),
                     void (*take)(void *context, const char *id, size_t length, uint64_t line), void *context);
/* Why the disk could not be used, or NULL. */
const char *list_store_problem(const struct list_store *store);

#endif
