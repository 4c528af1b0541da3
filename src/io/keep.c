/* SPDX-License-Identifier: Apache-2.0 */
/* A record as it is kept: canonical JSON of the input's own fields, with what is personal as a salted hash
 * where that is asked for.
 *
 * Canonical means one line, keys sorted by their bytes, no blanks, and numbers with the digits that the input
 * wrote. A hash stands as {"sha256":"…"}, which no field takes as its value, so that nobody mistakes one for
 * it. It covers the salt, the 申請番号 and the field's path, so that equal values do not show as such. */
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
};

static void keep_value(struct keeping *keeping, const json_t *json);

static int compare_keys(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char **sorted_keys(struct keeping *keeping, const json_t *object, size_t *count)
{
    const char **keys = ARENA_ARRAY(keeping->arena, const char *, json_object_size(object) + 1);
    size_t at = 0;
    for (void *i = json_object_iter((json_t *)object); i; i = json_object_iter_next((json_t *)object, i))
        keys[at++] = json_object_iter_key(i);
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
        const char **keys = sorted_keys(keeping, json, &count);
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
    case JSON_REAL: /* json_load_exact makes none */
    case JSON_TRUE:
    case JSON_FALSE:
    case JSON_NULL:
        buffer_text(out, json_is_true(json) ? "true" : json_is_false(json) ? "false" : "null");
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
    if (keeping->out->failed)
        return;
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
    buffer_text(keeping->out, json_is_array(rows) ? "[" : "null");
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const char *path = arena_print(&keeping->reader->scratch, "%s[%zu].", name, i + 1);
        buffer_text(keeping->out, i ? "," : "");
        keep_row(keeping, space, json_array_get(rows, i), path);
    }
    if (json_is_array(rows))
        buffer_text(keeping->out, "]");
}

static void keep_row(struct keeping *keeping, uint32_t space, const json_t *row, const char *path)
{
    struct record_reader *reader = keeping->reader;
    size_t count;
    const char **keys = sorted_keys(keeping, row, &count);
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
        if (reader->salt && !is_id && !json_is_null(value) && is_personal(reader, space, keys[i]))
            hash_value(keeping, start, arena_print(&reader->scratch, "%s%s", path, keys[i]));
    }
    buffer_text(keeping->out, "}");
}

const char *reader_keep(struct record_reader *reader, const char *id)
{
    struct keeping keeping = {reader, &reader->scratch, &reader->work, id};
    if (reader->is_csv && json_object_set_new(reader->json, reader->lookup.id_name, json_string(id)))
        memory_fail(reader->memory);
    reader->work.length = 0;
    keep_row(&keeping, 0, reader->json, "");
    if (reader->work.failed)
        memory_fail(reader->memory);
    return arena_text(reader->builder.arena, reader->work.bytes, reader->work.length);
}

void json_canonical(struct buffer *out, struct arena *arena, const json_t *json)
{
    struct keeping keeping = {.arena = arena, .out = out};
    keep_value(&keeping, json);
}

/* ---- Cells ---- */

/* A number as json_load_exact would have loaded it. */
static json_t *number_value(struct arena *arena, int64_t word, int64_t scale)
{
    if (scale == 1)
        return json_integer(word);
    unsigned decimals = 0;
    for (int64_t rest = scale; rest > 1; rest /= 10)
        decimals++;
    uint64_t magnitude = word < 0 ? -(uint64_t)word : (uint64_t)word;
    const char *text = arena_print(arena, "%c%s%" PRIu64 ".%0*" PRIu64, JSON_NUMBER_MARK, word < 0 ? "-" : "",
                                   magnitude / (uint64_t)scale, (int)decimals, magnitude % (uint64_t)scale);
    return json_stringn_nocheck(text, 1 + strlen(text + 1));
}

static json_t *set_value(const struct domain *domain, uint64_t bits)
{
    json_t *array = json_array();
    for (uint32_t i = 0; array && i < domain->count; i++)
        if (bits >> i & 1)
            json_array_append_new(array, json_string(domain->members[i]));
    return array;
}

static json_t *cell_json(struct record_reader *reader, const struct field *field, const struct value *value)
{
    struct arena *arena = &reader->scratch;
    const struct domain *domain = field->domain == NONE ? NULL : &reader->schema->domains[field->domain];
    switch (field->type) {
    case TYPE_TRUTH:
        return json_boolean(value->word);
    case TYPE_AMOUNT:
    case TYPE_YEAR:
    case TYPE_REFERENCE:
        return number_value(arena, value->word, field->type == TYPE_AMOUNT ? field->scale : 1);
    case TYPE_RATE:
        return json_string(
            arena_print(arena, "%" PRId64 "/%" PRId64, value->word >> 32, value->word & UINT32_MAX));
    case TYPE_DATE: {
        char date[11];
        date_print((int32_t)value->word, date);
        return json_string(date);
    }
    case TYPE_CHOICE:
        return json_string(domain->members[value->word]);
    case TYPE_SET:
        return set_value(domain, (uint64_t)value->word);
    case TYPE_TEXT:
        return json_stringn(value->text, value->length);
    case VALUE_TYPES:
        break;
    }
    return NULL;
}

void keep_cell(struct record_reader *reader, json_t *object, const struct field *field,
               const struct value *value)
{
    if (!object || value->missing)
        return;
    if (json_object_set_new(object, field->name, cell_json(reader, field, value)))
        memory_fail(reader->memory);
}

const char *kept_hash(const json_t *json)
{
    return json_is_object(json) && json_object_size(json) == 1
               ? json_string_value(json_object_get(json, hash_key))
               : NULL;
}
