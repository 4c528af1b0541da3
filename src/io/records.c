/* SPDX-License-Identifier: Apache-2.0 */
/* The record reader: opening the input, batches, and what JSON and CSV have in common about a record. */
#include <config.h>

#include "base/meant.h"
#include "io/id_register.h"
#include "io/lists.h"

#include "base/reason.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_RECORDS 1024
#define BATCH_BYTES   ((size_t)32 << 20) /* a batch of long records ends early */
#define UNKNOWN_NAMES 100                /* warned about, at most */

ssize_t record_text_read(void *text, char *bytes, size_t room)
{
    struct record_text *source = text;
    size_t length = source->length - source->at;
    if (length > room)
        length = room;
    memcpy(bytes, source->bytes + source->at, length);
    source->at += length;
    return (ssize_t)length;
}

void reader_report(struct record_reader *reader, enum diagnostic_code code, const char *suggestion, ...)
{
    const char *a[9] = {0};
    va_list rest;
    va_start(rest, suggestion);
    unsigned count = 0;
    for (const char *argument; (argument = va_arg(rest, const char *)) != NULL && count < 9;)
        a[count++] = argument;
    va_end(rest);
    struct diagnostics *diagnostics = reader->diagnostics;
    if (!diagnostics_keep(diagnostics, code)) {
        diagnostics->errors++;
        return;
    }
    struct span nowhere = {.source = SPAN_NOWHERE};
    struct diagnostic *made = diagnose(diagnostics, code, nowhere, a[0], a[1], a[2], a[3], a[4], a[5], a[6],
                                       a[7], a[8], (const char *)NULL);
    if (suggestion != NULL)
        made->suggestion = arena_text(diagnostics->arena, suggestion, strlen(suggestion));
}

/* ---- Opening ---- */

static bool has_extension(const char *name, const char *extension)
{
    size_t length = strlen(name), tail = strlen(extension);
    if (length <= tail)
        return false;
    for (size_t i = 0; i < tail; i++) {
        char c = name[length - tail + i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c != extension[i])
            return false;
    }
    return true;
}

enum record_format record_format_of_name(const char *name)
{
    if (has_extension(name, ".csv"))
        return RECORDS_CSV;
    if (has_extension(name, ".ndjson") || has_extension(name, ".jsonl"))
        return RECORDS_NDJSON;
    if (has_extension(name, ".json"))
        return RECORDS_JSON;
    return RECORDS_DETECT;
}

/* The first unread byte that is no space, or 0 at the end. */
static char first_byte(struct input *input)
{
    for (size_t at = 0;; at++) {
        while (input->start + at >= input->end)
            if (!input_more(input))
                return 0;
        char c = input->window[input->start + at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c != 0 ? c : 1;
    }
}

static bool begins_with(struct input *input, const char *bytes, size_t length)
{
    while (input->end - input->start < length)
        if (!input_more(input))
            return false;
    return memcmp(input->window + input->start, bytes, length) == 0;
}

/* What people hand over by mistake, told by its first bytes. */
static bool check_beginning(struct record_reader *reader, struct input *input)
{
    const char *file = problem_file(input->name);
    if (begins_with(input, "PK\003\004", 4) || begins_with(input, "\xD0\xCF\x11\xE0", 4)) {
        reader_report(reader, Y0716, NULL, file, NULL);
        return false;
    }
    if (begins_with(input, "\xFF\xFE", 2) || begins_with(input, "\xFE\xFF", 2)) {
        reader_report(reader, Y0717, NULL, file, NULL);
        return false;
    }
    if (begins_with(input, "\xEF\xBB\xBF", 3)) {
        input->start += 3;
        input->encoding = INPUT_UTF8;
    }
    return true;
}

bool reader_open_input(struct record_reader *reader, struct input *input, const struct record_source *source)
{
    if (input_open(input, reader->memory, source) && check_beginning(reader, input)) {
        char first = first_byte(input);
        if (first == 0 && input->error == 0)
            reader_report(reader, Y0703, NULL, problem_file(source->name), NULL);
        if (first != 0)
            return true;
    }
    if (input->error == EISDIR)
        reader_report(reader, Y0702, NULL, source->name, NULL);
    else if (input->error != 0)
        reader_report(reader, Y0701, NULL, problem_file(source->name), system_reason(input->error), NULL);
    return false;
}

static bool open_json(struct record_reader *reader, const struct record_request *request,
                      enum record_format format)
{
    char first = first_byte(&reader->input);
    if (request->list_count > 0) {
        reader_report(reader, Y0711, NULL, problem_file(request->source.name), request->lists[0].list, NULL);
        return false;
    }
    if (format != RECORDS_NDJSON && first != '{' && first != '[') {
        reader_report(reader, Y0708, NULL, problem_file(request->source.name),
                      problem_quote(&reader->arena, &first, 1), NULL);
        return false;
    }
    reader->input.encoding = INPUT_UTF8;
    json_split_begin(&reader->splitter, &reader->input, format == RECORDS_NDJSON);
    return true;
}

void reader_complain_long(struct problems *problems)
{
    char text[LIMIT_ROOM];
    problem(problems, Y0725,
            limit_print(LIMIT_BYTES, problems->arena->memory->limits.most[LIMIT_RECORD_BYTES], text), NULL);
}

uint32_t list_rows_most(const struct record_reader *reader, uint32_t space)
{
    uint32_t most = reader->schema->lists[space].most; /* programs count on it */
    return most ? most : (uint32_t)reader->memory->limits.most[LIMIT_LIST_ROWS];
}

bool records_open(struct record_reader **made, struct memory *memory, const struct schema *schema,
                  const struct record_request *request, struct diagnostics *diagnostics)
{
    struct record_reader *reader = memory_try(memory, NULL, sizeof *reader);
    if (reader == NULL)
        memory_fail(memory);
    memset(reader, 0, sizeof *reader);
    *made = reader;
    reader->memory = memory;
    arena_begin(&reader->arena, memory);
    arena_begin(&reader->scratch, memory);
    reader->schema = schema;
    reader->diagnostics = diagnostics;
    reader->most = request->batch > 0 ? request->batch : BATCH_RECORDS;
    reader->wanted = request->wanted;
    reader->wanted_count = request->wanted_count;
    reader->keep = request->keep;
    reader->aside = request->aside;
    reader->salt = request->salt;
    reader->again = request->again;
    reader->problems.diagnostics = diagnostics;
    reader->problems.arena = &reader->arena;
    lookup_begin(&reader->lookup, &reader->arena, schema);
    reader->block_bytes = request->block;
    reader->way = request->way;
    reader->ids_bytes = request->ids ? request->ids : (size_t)memory->limits.most[LIMIT_ID_MEMORY];
    text_map_begin(&reader->unknown, &reader->arena);
    if (request->format == RECORDS_KEPT) {
        reader->is_kept = reader->open = true;
        reader->kept_source = request->kept;
        reader->input.name = request->source.name;
        return true;
    }
    if (!reader_open_input(reader, &reader->input, &request->source))
        return false;
    enum record_format format = request->format;
    if (format == RECORDS_DETECT)
        format = record_format_of_name(request->source.name);
    if (format == RECORDS_DETECT) {
        char first = first_byte(&reader->input);
        format = first == '{' || first == '[' ? RECORDS_JSON : RECORDS_CSV;
    }
    reader->is_csv = format == RECORDS_CSV;
    reader->open = reader->is_csv ? reader_open_csv(reader, request) : open_json(reader, request, format);
    return reader->open;
}

void records_close(struct record_reader *reader)
{
    if (reader == NULL)
        return;
    json_decref(reader->json);
    block_work_end(reader->block_work);
    id_register_end(reader->ids);
    reader_close_csv(reader);
    if (reader->input.memory != NULL)
        input_close(&reader->input);
    buffer_end(&reader->work);
    buffer_end(&reader->id_work);
    problems_end(&reader->problems);
    arena_end(&reader->scratch);
    arena_end(&reader->arena);
    free(reader);
}

void records_seal(struct record_reader *reader)
{
    if (!reader->ids)
        reader->ids = id_register_begin(reader->memory, reader->ids_bytes);
    id_register_seal(reader->ids);
}

/* ---- Batches ---- */

static bool next_record(struct record_reader *reader)
{
    if (reader->is_kept)
        return reader_next_kept(reader);
    return reader->is_csv ? reader_next_csv(reader) : reader_next_json(reader);
}

/* Whether blocks go on from here, once some records were read one by one. */
static bool is_at_block(const struct record_reader *reader)
{
    return reader->survey && reader->cuts && !reader->finished &&
           survey_begins(reader->survey, input_position(&reader->input));
}

bool records_next(struct record_reader *reader, struct arena *arena, struct batch *batch)
{
    build_begin(&reader->builder, arena, reader->schema, reader->most, reader->wanted, reader->wanted_count);
    reader->problems.arena = arena;
    reader->bytes = 0;
    memset(&reader->kept, 0, sizeof reader->kept);
    uint64_t before = reader->counts.records + reader->counts.rejects;
    if (reader->is_kept)
        reader->finished = false; /* what gives the records may have more by now */
    while (reader->open && !reader->finished && reader->bytes < BATCH_BYTES &&
           reader->counts.records + reader->counts.rejects - before < reader->most && !is_at_block(reader)) {
        reader->finished = !next_record(reader) || reader->broken;
        if (reader->finished && reader->input.error != 0) {
            reader->broken = true;
            reader_report(reader, Y0701, NULL, problem_file(reader->input.name),
                          system_reason(reader->input.error), NULL);
        }
    }
    build_end(&reader->builder, batch);
    reader->problems.arena = &reader->arena;
    return batch->records > 0 || batch->reject_count > 0 || is_at_block(reader);
}

const char *records_kept(const struct record_reader *reader, uint32_t record)
{
    return reader->kept.items[record];
}

const struct aside_column *records_aside_columns(const struct record_reader *reader, uint32_t *count)
{
    *count = reader->aside_columns.count;
    return reader->aside_columns.items;
}

const struct aside_cell *records_aside(const struct record_reader *reader, uint32_t *count)
{
    *count = reader->aside_cells.count;
    return reader->aside_cells.items;
}

uint64_t records_line(const struct record_reader *reader)
{
    return reader->problems.line;
}

struct record_counts records_counted(const struct record_reader *reader)
{
    return reader->counts;
}

bool records_broken(const struct record_reader *reader)
{
    return reader->broken;
}

/* ---- One record ---- */

void reader_begin_record(struct record_reader *reader, uint64_t line)
{
    arena_reset(&reader->scratch);
    memset(&reader->aside_cells, 0, sizeof reader->aside_cells);
    problems_begin(&reader->problems, reader->input.name, line);
    build_row(&reader->builder, 0);
}

void reader_note_id(struct record_reader *reader, const char *text, size_t length)
{
    if (text == NULL || length == 0) {
        problem(&reader->problems, Y0726, reader->lookup.id_name, NULL);
        return;
    }
    if (reader->again)
        return;
    if (reader->block) {
        block_note_id(reader, text, length);
        return;
    }
    uint64_t line = reader_enter_id(reader, text, length, reader->problems.line);
    reader_check_register(reader, reader->problems.line);
    if (line)
        reader_report_repeat(reader, text, length, line);
}

void reader_report_repeat(struct record_reader *reader, const char *text, size_t length, uint64_t line)
{
    problem(&reader->problems, Y0727, reader->lookup.id_name,
            problem_quote(reader->problems.arena, text, length),
            problem_place(reader->problems.arena, reader->input.name, line), NULL);
}

void reader_check_register(struct record_reader *reader, uint64_t line)
{
    const char *problem = reader->ids ? id_register_problem(reader->ids) : NULL;
    if (!problem || reader->broken)
        return;
    reader->broken = reader->finished = true;
    reader_report(reader, Y0768, NULL, problem_place(&reader->scratch, reader->input.name, line),
                  reader->lookup.id_name, problem, NULL);
}

bool reader_enter_run(struct record_reader *reader, const char *text, size_t length, uint64_t line,
                      uint32_t count)
{
    if (!reader->ids)
        reader->ids = id_register_begin(reader->memory, reader->ids_bytes);
    return id_register_add_run(reader->ids, text, length, line, count);
}

uint64_t reader_enter_id(struct record_reader *reader, const char *text, size_t length, uint64_t line)
{
    if (reader->unique)
        return 0;
    if (!reader->ids)
        reader->ids = id_register_begin(reader->memory, reader->ids_bytes);
    return id_register_add(reader->ids, text, length, line);
}

void reader_end_record(struct record_reader *reader, const char *id)
{
    if (reader->broken) { /* meanwhile: it may lack its lines, or have come before */
        build_cancel(&reader->builder);
        return;
    }
    if (reader->problems.count > 0) {
        build_cancel(&reader->builder);
        build_reject(&reader->builder, id, problems_text(&reader->problems));
        reader->counts.rejects++;
        return;
    }
    build_row_end(&reader->builder, 0);
    build_commit(&reader->builder, id);
    if (reader->keep)
        VECTOR_ADD(reader->builder.arena, reader->kept, reader_keep(reader, id));
    reader->counts.records++;
}

void reader_store(struct record_reader *reader, uint32_t field, const struct value *value)
{
    if (value->missing || !reader->builder.columns[field].kept)
        return;
    int64_t word = value->word;
    if (reader->schema->fields[field].type == TYPE_TEXT)
        word = build_text(&reader->builder, value->text, value->length);
    build_set(&reader->builder, field, word);
}

static int compare_words(const void *a, const void *b)
{
    int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

void reader_check_keys(struct record_reader *reader, uint32_t space)
{
    uint32_t key = reader->schema->lists[space].key;
    const struct build_space *rows = &reader->builder.spaces[space];
    if (key == NONE || rows->rows - rows->first < 2)
        return;
    uint32_t count = rows->rows - rows->first, kept = 0;
    const struct batch_column *column = &reader->builder.columns[key].column;
    int64_t *keys = ARENA_ARRAY(&reader->scratch, int64_t, count);
    for (uint32_t i = 0; i < count; i++)
        if (!column->missing[rows->first + i])
            keys[kept++] = batch_word(column, rows->first + i);
    qsort(keys, kept, sizeof *keys, compare_words);
    const struct field *field = &reader->schema->fields[key];
    for (uint32_t i = 1; i < kept; i++) {
        if (keys[i] != keys[i - 1] || (i > 1 && keys[i] == keys[i - 2]))
            continue;
        struct arena *arena = reader->problems.arena;
        const char *text = field->type == TYPE_TEXT
                               ? reader->builder.texts.entries.items[keys[i]].text
                               : arena_print(arena, "%lld", (long long)(keys[i] / field->scale));
        problem(&reader->problems, Y0757, reader->schema->lists[space].name, field->name,
                problem_quote(arena, text, strlen(text)), NULL);
    }
}

void reader_check_required(struct record_reader *reader, uint32_t space, int64_t row)
{
    const struct build_space *rows = &reader->builder.spaces[space];
    for (uint32_t i = 0; i < rows->required_count; i++) {
        uint32_t field = rows->required[i];
        if (field == reader->lookup.id_field ||
            !reader->builder.columns[field].column.missing[rows->rows - 1] ||
            reading_is_bad(&reader->problems, &reader->schema->fields[field], row))
            continue;
        struct reading reading = {&reader->lookup, &reader->problems, &reader->schema->fields[field], row};
        problem(&reader->problems, Y0758, reading_path(&reading), NULL);
    }
}

bool reader_new_name(struct record_reader *reader, const char *list, const char *name)
{
    bool fresh;
    if (reader->unknown.entries.count >= UNKNOWN_NAMES)
        return false;
    const char *entry = arena_print(&reader->scratch, "%s\n%s", list, name);
    text_map_add(&reader->unknown, entry, strlen(entry), &fresh);
    return fresh;
}

void reader_unknown_name(struct record_reader *reader, uint32_t space, const char *file, const char *name,
                         size_t length)
{
    const char *list = reader->schema->lists[space].name;
    const char *quoted = problem_quote(&reader->scratch, name, length);
    if (!reader_new_name(reader, list, quoted))
        return;
    const char *nearest = lookup_nearest(&reader->lookup, &reader->scratch, space, quoted);
    const char *answer = nearest ? answer_meant(&reader->scratch, quoted, nearest) : NULL;
    if (answer && strcmp(answer, nearest) != 0)
        nearest = NULL; /* the answers to 県外 are not those to 県内 */
    reader_report(reader, Y0715, nearest, problem_file(file), quoted, list, NULL);
}
