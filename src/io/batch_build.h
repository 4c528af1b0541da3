/* SPDX-License-Identifier: Apache-2.0 */
/* Filling a batch record by record: columns that grow, defaults, and taking back a record that turns out to
 * be bad. */
#ifndef YOKO_IO_BATCH_BUILD_H
#define YOKO_IO_BATCH_BUILD_H

#include "exec/batch.h"
#include "io/text_map.h"

struct build_column {
    struct batch_column column; /* with `missing`, whether or not a row lacks it */
    bool wanted;                /* the batch is to have it, whoever reads it */
    bool kept;                  /* used, required, a key, or the default of one that is */
};

/* The rows of the application (space 0: one a record) or of a list. */
struct build_space {
    uint32_t rows, room;
    uint32_t first; /* first row of the current record */
    uint32_t *starts;
    const uint32_t *copies; /* kept fields whose default is another field, in an order that settles chains */
    uint32_t copy_count;
    const uint32_t *positions; /* kept fields whose default is the position */
    uint32_t position_count;
    const uint32_t *required; /* fields that each row must have */
    uint32_t required_count;
};

struct batch_builder {
    struct arena *arena;
    const struct schema *schema;
    uint32_t most;      /* records */
    bool cleared;       /* whoever fills many rows at once: those not in use are cleared */
    const bool *filled; /* by field, within build_reserve */
    struct build_column *columns;
    struct build_space *spaces;
    struct text_map texts;
    VECTOR(const char *) ids;
    VECTOR(struct batch_reject) rejects;
};

/* An empty batch of at most `most` records; all of it will live in `arena`. It will have the columns of the
 * fields that the program reads, of keys, and of those `wanted`. */
void build_begin(struct batch_builder *builder, struct arena *arena, const struct schema *schema,
                 uint32_t most, const uint32_t *wanted, uint32_t wanted_count);
/* Opens a row of a space: of the application first, which begins a record, then of its lists in any order,
 * the rows of one list together. Fields set afterwards belong to it. */
void build_row(struct batch_builder *builder, uint32_t space);
/* Sets a field of the row opened last in its space. Of a text field the number, from build_text. */
void build_set(struct batch_builder *builder, uint32_t field, int64_t word);
int64_t build_text(struct batch_builder *builder, const char *text, size_t length);
/* Applies the defaults that depend on the row: to be called once the row's fields are set. */
void build_row_end(struct batch_builder *builder, uint32_t space);
/* Keeps the record, or takes it back with its rows. */
/* Many rows of the application at once: room for `rows` of them in all, which in the columns of fields that
 * will be `filled` hold nothing yet; */
void build_reserve(struct batch_builder *builder, uint32_t rows, const bool *filled);
/* a field's values in rows from `row` on, where `missing` is 1 in those without one (their word is 0); */
void build_fill(struct batch_builder *builder, uint32_t field, uint32_t row, const int64_t *words,
                const uint8_t *missing, uint32_t count);
/* back to what absent fields read as; and the next rows, filled like that, kept as records whose ids the
 * caller writes to the place returned. */
void build_clear(struct batch_builder *builder, uint32_t first, uint32_t end);
const char **build_commit_rows(struct batch_builder *builder, uint32_t count);
void build_commit(struct batch_builder *builder, const char *id);
void build_cancel(struct batch_builder *builder);
/* Notes a reject at this place. Both texts (the id may be NULL) must live as long as the arena. */
void build_reject(struct batch_builder *builder, const char *id, const char *problem);
void build_end(struct batch_builder *builder, struct batch *batch);

#endif
