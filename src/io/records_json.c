/* SPDX-License-Identifier: Apache-2.0 */
/* The JSON half of the record reader: one object to one record, strictly by the record contract. */
#include <config.h>

#include "base/number.h"
#include "io/reader.h"

#include <inttypes.h>
#include <string.h>

/* ---- Values ---- */

/* A string of the record itself, not a number that json_load_exact put into quotes. */
static bool is_text(const json_t *value)
{
    return json_typeof(value) == JSON_STRING &&
           (json_string_length(value) == 0 || json_string_value(value)[0] != JSON_NUMBER_MARK);
}

static enum value_fault json_amount(const struct field *field, const json_t *value, int64_t *word)
{
    if (json_typeof(value) == JSON_INTEGER) {
        wide scaled = (wide)json_integer_value(value) * field->scale;
        if (!wide_fits(scaled))
            return VALUE_OUTSIDE;
        *word = (int64_t)scaled;
        return value_bounds(field, *word);
    }
    if (json_typeof(value) == JSON_STRING && !is_text(value))
        return value_amount(field, json_string_value(value) + 1, json_string_length(value) - 1, true, word);
    return field->scale == 1 ? VALUE_NO_INTEGER : VALUE_NO_NUMBER;
}

static enum value_fault json_member(const struct lookup *lookup, const struct field *field,
                                    const json_t *value, int64_t *word)
{
    if (!is_text(value))
        return VALUE_NO_MEMBER;
    uint32_t member =
        lookup_number(&lookup->members[field->domain], json_string_value(value), json_string_length(value));
    *word = member;
    return member == NONE ? VALUE_NO_MEMBER : VALUE_FINE;
}

/* *found becomes the member at fault. */
static enum value_fault json_set(const struct lookup *lookup, const struct field *field, const json_t **found,
                                 int64_t *word)
{
    const json_t *array = *found;
    uint64_t bits = 0;
    if (json_typeof(array) != JSON_ARRAY)
        return VALUE_NO_SET;
    for (size_t i = 0; i < json_array_size(array); i++) {
        int64_t member;
        *found = json_array_get(array, i);
        if (json_member(lookup, field, *found, &member) != VALUE_FINE)
            return VALUE_NO_MEMBER;
        if (bits >> member & 1)
            return VALUE_REPEATED;
        bits |= UINT64_C(1) << member;
    }
    *word = (int64_t)bits;
    return VALUE_FINE;
}

static enum value_fault json_value(const struct lookup *lookup, const struct field *field,
                                   const json_t **found, struct value *value)
{
    const json_t *json = *found;
    *value = (struct value){.missing = json_typeof(json) == JSON_NULL};
    if (value->missing)
        return VALUE_FINE;
    bool text = is_text(json);
    if (text) {
        value->text = json_string_value(json);
        value->length = json_string_length(json);
    }
    switch (field->type) {
    case TYPE_TRUTH:
        value->word = json_typeof(json) == JSON_TRUE;
        return value->word || json_typeof(json) == JSON_FALSE ? VALUE_FINE : VALUE_NO_TRUTH;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
        return json_amount(field, json, &value->word);
    case TYPE_YEAR:
        value->word = json_integer_value(json);
        return json_typeof(json) == JSON_INTEGER ? value_bounds(field, value->word) : VALUE_NO_YEAR;
    case TYPE_RATE:
        return text ? value_rate(value->text, value->length, &value->word) : VALUE_NO_RATE;
    case TYPE_DATE:
        return text ? value_date(field, value->text, value->length, &value->word) : VALUE_NO_DATE;
    case TYPE_CHOICE:
        return json_member(lookup, field, json, &value->word);
    case TYPE_SET:
        return json_set(lookup, field, found, &value->word);
    case TYPE_TEXT:
    case VALUE_TYPES: /* there is none */
        break;
    }
    value->missing = text && value->length == 0;
    return text ? VALUE_FINE : VALUE_NO_TEXT;
}

/* A value as people see it in a message: a text bare, a list and an object by their brackets. */
static const char *found_text(struct arena *arena, const json_t *json)
{
    switch (json_typeof(json)) {
    case JSON_OBJECT:
        return "{…}";
    case JSON_ARRAY:
        return "[…]";
    case JSON_STRING:
        if (is_text(json))
            return problem_quote(arena, json_string_value(json), json_string_length(json));
        return problem_quote(arena, json_string_value(json) + 1, json_string_length(json) - 1);
    case JSON_INTEGER:
        return arena_print(arena, "%" JSON_INTEGER_FORMAT, json_integer_value(json));
    case JSON_TRUE:
        return "true";
    case JSON_FALSE:
        return "false";
    case JSON_REAL: /* json_load_exact makes none */
    case JSON_NULL:
        break;
    }
    return "null";
}

static void read_field(struct record_reader *reader, uint32_t field, const json_t *json, int64_t row)
{
    struct value value;
    const json_t *found = json;
    const struct field *shape = &reader->schema->fields[field];
    const char *hash = reader->again ? kept_hash(json) : NULL;
    if (hash) { /* a text can still be compared; of all else it is not known what it was */
        value = (struct value){.missing = shape->type != TYPE_TEXT, .text = hash, .length = strlen(hash)};
        reader_store(reader, field, &value);
        return;
    }
    enum value_fault fault = json_value(&reader->lookup, shape, &found, &value);
    if (fault == VALUE_FINE) {
        reader_store(reader, field, &value);
        return;
    }
    struct reading reading = {&reader->lookup, &reader->problems, shape, row, .quoted = is_text(found)};
    const char *text = found_text(reader->problems.arena, found);
    value_report(&reading, fault, text, strlen(text));
}

/* ---- Lists ---- */

/* How people name a line: by its key, where it has one, else by its place. */
static int64_t row_name(const struct record_reader *reader, uint32_t space, const json_t *row, size_t place)
{
    uint32_t key = reader->schema->lists[space].key;
    if (key == NONE || reader->schema->fields[key].type == TYPE_TEXT)
        return (int64_t)place;
    const json_t *value = json_object_get(row, reader->schema->fields[key].name);
    return json_is_integer(value) ? json_integer_value(value) : (int64_t)place;
}

static void read_row(struct record_reader *reader, uint32_t space, json_t *row, size_t place)
{
    if (json_typeof(row) != JSON_OBJECT) {
        problem(&reader->problems, Y0756, reader->schema->lists[space].name,
                arena_print(reader->problems.arena, "%zu", place), found_text(reader->problems.arena, row),
                NULL);
        return;
    }
    int64_t named = row_name(reader, space, row, place);
    build_row(&reader->builder, space);
    for (void *member = json_object_iter(row); member; member = json_object_iter_next(row, member)) {
        const char *name = json_object_iter_key(member);
        uint32_t field = lookup_number(&reader->lookup.fields[space], name, strlen(name));
        if (field != NONE)
            read_field(reader, field, json_object_iter_value(member), named);
        else
            reader_unknown_name(reader, space, reader->input.name, name, strlen(name));
    }
    build_row_end(&reader->builder, space);
    reader_check_required(reader, space, named);
}

static void read_list(struct record_reader *reader, uint32_t space, json_t *json)
{
    const struct list_shape *list = &reader->schema->lists[space];
    struct arena *arena = reader->problems.arena;
    uint32_t most = list_rows_most(reader, space);
    if (json_typeof(json) == JSON_NULL)
        return;
    if (json_typeof(json) != JSON_ARRAY) {
        problem(&reader->problems, Y0754, list->name, found_text(arena, json), NULL);
        return;
    }
    size_t count = json_array_size(json);
    if (count > most) {
        problem(&reader->problems, Y0755, list->name, arena_print(arena, "%zu", count),
                arena_print(arena, "%" PRIu32, most), NULL);
        return;
    }
    for (size_t i = 0; i < count; i++)
        read_row(reader, space, json_array_get(json, i), i + 1);
    reader_check_keys(reader, space);
}

/* ---- Records ---- */

/* The record's 申請番号: checked, stored, and in the batch's arena; NULL when it has none that can be told.
 */
static const char *read_id(struct record_reader *reader, const json_t *record)
{
    const json_t *json = json_object_get(record, reader->lookup.id_name);
    if (json != NULL && json_typeof(json) != JSON_NULL && !is_text(json)) {
        const char *found = found_text(reader->problems.arena, json);
        problem(&reader->problems, Y0753, reader->lookup.id_name, found, NULL);
        return NULL;
    }
    size_t length = json_string_length(json);
    reader_note_id(reader, json_string_value(json), length);
    if (length == 0)
        return NULL;
    if (reader->lookup.id_field != NONE) {
        struct value value = {.text = json_string_value(json), .length = length};
        reader_store(reader, reader->lookup.id_field, &value);
    }
    return arena_text(reader->builder.arena, json_string_value(json), length);
}

static const char *read_record(struct record_reader *reader, json_t *record)
{
    const char *id = read_id(reader, record);
    for (void *member = json_object_iter(record); member; member = json_object_iter_next(record, member)) {
        const char *name = json_object_iter_key(member);
        json_t *value = json_object_iter_value(member);
        size_t length = strlen(name);
        uint32_t field = lookup_number(&reader->lookup.fields[0], name, length);
        uint32_t list = field == NONE ? lookup_number(&reader->lookup.lists, name, length) : NONE;
        if (strcmp(name, reader->lookup.id_name) == 0)
            continue;
        if (field != NONE)
            read_field(reader, field, value, 0);
        else if (list != NONE)
            read_list(reader, list, value);
        else
            reader_unknown_name(reader, 0, reader->input.name, name, length);
    }
    reader_check_required(reader, 0, 0);
    return id;
}

/* Says where in the record's text it stops being JSON, and at what. */
static void report_failure(struct record_reader *reader, const struct json_piece *piece,
                           const struct json_failure *failure)
{
    struct problems *problems = &reader->problems;
    struct json_spot spot = json_spot(problems->arena, piece->text, piece->length, failure);
    problems->line += spot.lines;
    switch (failure->fault) {
    case JSON_INVALID_BYTE:
        problem(problems, Y0723, spot.byte, NULL);
        break;
    case JSON_NUL:
        problem(problems, Y0724, spot.byte, NULL);
        break;
    case JSON_DUPLICATE:
        problem(problems, Y0722, spot.name, NULL);
        break;
    case JSON_DEEP:
        problem(problems, Y0733, NULL);
        break;
    case JSON_CUT:
        problem(problems, Y0731, NULL);
        break;
    case JSON_TRAILING:
        problem(problems, Y0732, spot.near, NULL);
        break;
    case JSON_SYNTAX:
    case JSON_FINE:
        problem_near(problems, Y0720, spot.meant, spot.byte, spot.near, NULL);
        break;
    }
}

void reader_read_piece(struct record_reader *reader, const struct json_piece *piece)
{
    const char *id = NULL;
    struct json_failure failure;
    reader_begin_record(reader, piece->line);
    if (piece->kind == JSON_PIECE_LONG) {
        reader_complain_long(&reader->problems);
    } else {
        reader->json = json_load_exact(reader->memory, piece->text, piece->length, &reader->work, &failure);
        if (reader->json == NULL)
            report_failure(reader, piece, &failure);
        else if (json_typeof(reader->json) != JSON_OBJECT)
            problem(&reader->problems, Y0721, found_text(reader->problems.arena, reader->json), NULL);
        else
            id = read_record(reader, reader->json);
    }
    reader_end_record(reader, id);
    json_decref(reader->json);
    reader->json = NULL;
    reader->bytes += piece->length;
}

bool reader_next_json(struct record_reader *reader)
{
    struct json_piece piece = json_split(&reader->splitter);
    switch (piece.kind) {
    case JSON_PIECE:
    case JSON_PIECE_LONG:
        reader_read_piece(reader, &piece);
        return true;
    case JSON_PIECE_OPEN:
    case JSON_PIECE_TRAILING:
        reader->broken = true;
        reader_report(reader, piece.kind == JSON_PIECE_OPEN ? Y0709 : Y0710, NULL,
                      problem_place(&reader->scratch, reader->input.name, piece.line), NULL);
        return false;
    case JSON_PIECE_END:
        break;
    }
    return false;
}
