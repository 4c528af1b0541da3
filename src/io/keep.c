/* SPDX-License-Identifier: Apache-2.0 */
/* A record as it is kept: canonical JSON of the input's own fields, with what is personal as a salted hash
 * where that is asked for.
 *
 * Of JSON, canonical means one line, keys sorted by their bytes, no blanks, and numbers with the digits that
 * the input wrote. Of CSV, whose rows all have the same fields, it is the values alone, in the order of the
 * columns and without needless zeros; their names are kept once (io/layout.h). A hash stands as
 * {"sha256":"…"}, which no field takes as its value, so that nobody mistakes one for it. It covers the salt,
 * the 申請番号 and the field's path, so that equal values do not show as such. */
#include <config.h>

#include "base/date.h"
#include "io/reader.h"

#include <inttypes.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char hash_key[] = "sha256";

struct keeping {
    struct record_reader *reader; /* NULL: there is no record around the value */
    struct arena *arena;
    struct buffer *out;
    const char *id;
    bool as_read; /* keys are not sorted */
};

static void keep_value(struct keeping *keeping, const json_t *json);

static int compare_keys(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char **keys_of(struct keeping *keeping, const json_t *object, size_t *count)
{
    const char **keys = ARENA_ARRAY(keeping->arena, const char *, json_object_size(object) + 1);
    size_t at = 0;
    for (void *i = json_object_iter((json_t *)object); i; i = json_object_iter_next((json_t *)object, i))
        keys[at++] = json_object_iter_key(i);
    if (!keeping->as_read)
        qsort(keys, at, sizeof *keys, compare_keys);
    *count = at;
    return keys;
}

static void keep_array(struct keeping *keeping, const json_t *array)
{
    buffer_text(keeping->out, "[");
    for (size_t i = 0; i < json_array_size(array); i++) {
        buffer_text(keeping->out, i ? "," : "");
        keep_value(keeping, json_array_get(array, i));
    }
    buffer_text(keeping->out, "]");
}

static void keep_value(struct keeping *keeping, const json_t *json)
{
    struct buffer *out = keeping->out;
    const char *text = json_string_value(json);
    size_t length = json_string_length(json), count;
    switch (json_typeof(json)) {
    case JSON_OBJECT: {
        const char **keys = keys_of(keeping, json, &count);
        buffer_text(out, "{");
        for (size_t i = 0; i < count; i++) {
            buffer_text(out, i ? "," : "");
            buffer_json(out, keys[i], strlen(keys[i]));
            buffer_text(out, ":");
            keep_value(keeping, json_object_get(json, keys[i]));
        }
        buffer_text(out, "}");
        return;
    }
    case JSON_ARRAY:
        keep_array(keeping, json);
        return;
    case JSON_STRING:
        if (length && text[0] == JSON_NUMBER_MARK)
            buffer_add(out, text + 1, length - 1);
        else
            buffer_json(out, text, length);
        return;
    case JSON_INTEGER:
        buffer_number(out, json_integer_value(json));
        return;
    case JSON_TRUE:
        buffer_text(out, "true");
        return;
    case JSON_FALSE:
        buffer_text(out, "false");
        return;
    case JSON_REAL: /* json_load_exact makes none */
    case JSON_NULL:
        buffer_text(out, "null");
        return;
    }
}

static void add_part(struct sha256_ctx *context, const char *text, size_t length)
{
    char head[24];
    int size = snprintf(head, sizeof head, "%zu:", length);
    sha256_update(context, (size_t)size, (const uint8_t *)head);
    sha256_update(context, length, (const uint8_t *)text);
}

/* Replaces what was written from `start` on by its hash. */
static void hash_value(struct keeping *keeping, size_t start, const char *path)
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    char hash[65];
    buffer_whole(keeping->out, keeping->reader->memory);
    sha256_init(&context);
    add_part(&context, keeping->reader->salt, strlen(keeping->reader->salt));
    add_part(&context, keeping->id, strlen(keeping->id));
    add_part(&context, path, strlen(path));
    add_part(&context, keeping->out->bytes + start, keeping->out->length - start);
    sha256_digest(&context, sizeof digest, digest);
    base16_encode_update(hash, sizeof digest, digest);
    hash[64] = '\0';
    keeping->out->length = start;
    buffer_print(keeping->out, "{\"%s\":\"%s\"}", hash_key, hash);
}

/* What the vocabulary does not know may be personal too. */
static bool is_personal(const struct record_reader *reader, uint32_t space, const char *name)
{
    uint32_t field = lookup_number(&reader->lookup.fields[space], name, strlen(name));
    return field == NONE || reader->schema->fields[field].personal;
}

static void keep_row(struct keeping *keeping, uint32_t space, const json_t *row, const char *path);

static void keep_list(struct keeping *keeping, uint32_t space, const json_t *rows, const char *name)
{
    if (json_typeof(rows) != JSON_ARRAY) { /* else it would have been refused */
        buffer_text(keeping->out, "null");
        return;
    }
    buffer_text(keeping->out, "[");
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const char *path = arena_print(&keeping->reader->scratch, "%s[%zu].", name, i + 1);
        buffer_text(keeping->out, i ? "," : "");
        keep_row(keeping, space, json_array_get(rows, i), path);
    }
    buffer_text(keeping->out, "]");
}

static void keep_row(struct keeping *keeping, uint32_t space, const json_t *row, const char *path)
{
    struct record_reader *reader = keeping->reader;
    size_t count;
    const char **keys = keys_of(keeping, row, &count);
    buffer_text(keeping->out, "{");
    for (size_t i = 0; i < count; i++) {
        const json_t *value = json_object_get(row, keys[i]);
        uint32_t list = space ? NONE : lookup_number(&reader->lookup.lists, keys[i], strlen(keys[i]));
        buffer_text(keeping->out, i ? "," : "");
        buffer_json(keeping->out, keys[i], strlen(keys[i]));
        buffer_text(keeping->out, ":");
        if (list != NONE) {
            keep_list(keeping, list, value, keys[i]);
            continue;
        }
        size_t start = keeping->out->length;
        keep_value(keeping, value);
        bool is_id = space == 0 && strcmp(keys[i], reader->lookup.id_name) == 0;
        if (reader->salt && !is_id && json_typeof(value) != JSON_NULL && is_personal(reader, space, keys[i]))
            hash_value(keeping, start, arena_print(&reader->scratch, "%s%s", path, keys[i]));
    }
    buffer_text(keeping->out, "}");
}

const char *reader_keep(struct record_reader *reader, const char *id)
{
    struct keeping keeping = {reader, &reader->scratch, &reader->work, id};
    if (!reader->is_csv) {
        reader->work.length = 0;
        keep_row(&keeping, 0, reader->json, "");
    }
    buffer_whole(&reader->work, reader->memory);
    return arena_text(reader->builder.arena, reader->work.bytes, reader->work.length);
}

void json_canonical(struct buffer *out, struct arena *arena, const json_t *json)
{
    struct keeping keeping = {.arena = arena, .out = out};
    keep_value(&keeping, json);
}

const char *json_as_read(struct arena *arena, const json_t *json)
{
    struct keeping keeping = {.arena = arena, .out = buffer_in(arena), .as_read = true};
    keep_value(&keeping, json);
    buffer_whole(keeping.out, arena->memory);
    return arena_text(arena, keeping.out->bytes, keeping.out->length);
}

/* ---- Cells ---- */

static void keep_amount(struct buffer *out, int64_t word, int64_t scale)
{
    int64_t fraction = word % scale;
    if (word < 0 && word / scale == 0)
        buffer_add(out, "-", 1);
    buffer_number(out, word / scale);
    if (fraction == 0)
        return;
    buffer_add(out, ".", 1);
    for (fraction = fraction < 0 ? -fraction : fraction; fraction; fraction %= scale) {
        scale /= 10;
        buffer_add(out, &"0123456789"[fraction / scale], 1);
    }
}

static void keep_set(struct buffer *out, const struct domain *domain, uint64_t bits)
{
    const char *before = "";
    buffer_text(out, "[");
    for (uint32_t i = 0; i < domain->count; i++) {
        if (!(bits >> i & 1))
            continue;
        buffer_text(out, before);
        buffer_json(out, domain->members[i], strlen(domain->members[i]));
        before = ",";
    }
    buffer_text(out, "]");
}

void value_json(struct buffer *out, const struct schema *schema, const struct field *field, const struct value *value)
{
    const struct domain *domain = field->domain == NONE ? NULL : &schema->domains[field->domain];
    char date[11];
    switch (field->type) {
    case TYPE_TRUTH:
        buffer_text(out, value->word ? "true" : "false");
        return;
    case TYPE_AMOUNT:
        keep_amount(out, value->word, field->scale);
        return;
    case TYPE_YEAR:
    case TYPE_REFERENCE:
        buffer_number(out, value->word);
        return;
    case TYPE_RATE:
        buffer_print(out, "\"%" PRId64 "/%" PRId64 "\"", value->word >> 32, value->word & UINT32_MAX);
        return;
    case TYPE_DATE:
        date_print((int32_t)value->word, date);
        buffer_json(out, date, strlen(date));
        return;
    case TYPE_CHOICE:
        buffer_json(out, domain->members[value->word], strlen(domain->members[value->word]));
        return;
    case TYPE_SET:
        keep_set(out, domain, (uint64_t)value->word);
        return;
    case TYPE_TEXT:
    case VALUE_TYPES: /* there is none */
        buffer_json(out, value->text, value->length);
    }
}

void keep_cell(struct record_reader *reader, const char *id, const struct field *field, size_t place,
               const struct value *value)
{
    struct buffer *out = &reader->work;
    if (out->bytes[out->length - 1] != '[')
        buffer_add(out, ",", 1);
    if (value->missing) {
        buffer_add(out, "null", 4);
        return;
    }
    size_t start = out->length;
    value_json(out, reader->schema, field, value);
    if (!reader->salt || !field->personal || !id)
        return;
    struct keeping keeping = {reader, &reader->scratch, out, id};
    const char *list = reader->schema->lists[field->space].name;
    hash_value(&keeping, start,
               field->space ? arena_print(&reader->scratch, "%s[%zu].%s", list, place, field->name)
                            : field->name);
}

static void name_columns(struct buffer *out, const struct record_reader *reader,
                         const struct csv_header *header)
{
    for (uint32_t i = 0; i < header->count; i++) {
        if (header->columns[i].kind != COLUMN_FIELD)
            continue;
        const char *name = reader->schema->fields[header->columns[i].field].name;
        if (out->bytes[out->length - 1] != '[')
            buffer_text(out, ",");
        buffer_json(out, name, strlen(name));
    }
}

const char *records_layout(struct record_reader *reader)
{
    struct buffer *out = &reader->work;
    if (!reader->is_csv)
        return NULL;
    out->length = 0;
    buffer_text(out, "[[");
    buffer_whole(out, reader->memory);
    name_columns(out, reader, &reader->header);
    for (uint32_t i = 0; i < reader->list_count; i++) {
        buffer_text(out, out->bytes[out->length - 1] == '[' ? "" : ",");
        buffer_json(out, reader->lists[i].name, strlen(reader->lists[i].name));
    }
    for (uint32_t i = 0; i < reader->list_count; i++) {
        buffer_text(out, "],[");
        name_columns(out, reader, &reader->lists[i].header);
    }
    buffer_text(out, "]]");
    buffer_whole(out, reader->memory);
    const char *layout = arena_text(&reader->arena, out->bytes, out->length);
    out->length = 0;
    return layout;
}

const char *kept_hash(const json_t *json)
{
    return json_object_size(json) == 1 ? json_string_value(json_object_get(json, hash_key)) : NULL; /* of an object */
}
