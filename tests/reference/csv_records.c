/* SPDX-License-Identifier: Apache-2.0 */
/* Records of JSON as the files of CSV that say the same. */
#include <config.h>

#include "csv_records.h"

#include "io/csv.h"
#include "io/json_text.h"

#include <string.h>

/* A text of the record; of a number its digits, as they were written. */
static const char *written(const json_t *value)
{
    const char *text = json_string_value(value);
    return json_string_length(value) && *text == JSON_NUMBER_MARK ? text + 1 : text;
}

/* A cell is trimmed, and cannot hold everything that a text of JSON can. */
static bool text_fits(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < 0x20 || text[i] == 0x7F)
            return false;
    return length == 0 || (text[0] != ' ' && text[length - 1] != ' ' && !strstr(text, "　"));
}

/* Adds the cell; false: CSV has no way to say it. */
static bool add_value(struct buffer *out, const struct field *field, const json_t *value)
{
    size_t start = out->length, index;
    const json_t *member;
    bool fits = true;
    if (json_is_boolean(value)) {
        buffer_text(out, json_is_true(value) ? "はい" : "いいえ");
    } else if (json_is_integer(value)) {
        buffer_print(out, "%lld", (long long)json_integer_value(value));
    } else if (json_is_string(value)) {
        const char *text = written(value);
        size_t length = json_string_length(value) - (size_t)(text - json_string_value(value));
        fits = strlen(text) == length && text_fits(text, length) && (text == json_string_value(value) || !strpbrk(text, "eE"));
        buffer_add(out, text, length);
    } else if (json_is_array(value) && field->type == TYPE_SET) {
        json_array_foreach(value, index, member)
        {
            const char *text = json_is_string(member) ? written(member) : "";
            fits = fits && *text && text_fits(text, strlen(text)) && !strpbrk(text, ";,");
            buffer_print(out, "%s%s", index ? ";" : "", text);
        }
        if (json_array_size(value) == 0)
            buffer_text(out, "なし");
    } else {
        fits = !value || json_is_null(value);
    }
    csv_end_cell(out, start);
    return fits;
}

/* Whether 申請番号 is a field of the vocabulary, and not only a column. */
static bool id_is_field(const struct schema *schema, uint32_t space)
{
    return space == 0 && schema_field(schema, 0, "申請番号", strlen("申請番号")) != NONE;
}

static bool add_row(struct buffer *out, const struct schema *schema, uint32_t space, const json_t *id, const json_t *row)
{
    bool fits = json_is_string(id);
    bool first = id_is_field(schema, space);
    if (!first && fits) {
        buffer_text(out, written(id));
        csv_end_cell(out, out->length - strlen(written(id)));
    }
    for (uint32_t f = 0; f < schema->field_count && fits; f++) {
        const struct field *field = &schema->fields[f];
        if (field->space != space)
            continue;
        if (!first)
            buffer_text(out, ",");
        first = false;
        fits = add_value(out, field, json_object_get(row, field->name));
    }
    buffer_text(out, "\r\n");
    return fits;
}

static void add_header(struct buffer *out, const struct schema *schema, uint32_t space)
{
    bool first = id_is_field(schema, space);
    if (!first)
        buffer_text(out, "申請番号");
    for (uint32_t f = 0; f < schema->field_count; f++)
        if (schema->fields[f].space == space) {
            buffer_print(out, "%s%s", first ? "" : ",", schema->fields[f].name);
            first = false;
        }
    buffer_text(out, "\r\n");
}

void csv_records_begin(struct csv_records *records, const struct schema *schema)
{
    *records = (struct csv_records){.schema = schema};
    for (uint32_t s = 0; s < schema->list_count && s < CSV_SPACES; s++)
        add_header(&records->files[s], schema, s);
}

bool csv_records_add(struct csv_records *records, struct memory *memory, const char *text, size_t length)
{
    const struct schema *schema = records->schema;
    struct buffer work = {0};
    struct json_failure failure;
    size_t before[CSV_SPACES], index;
    json_t *record = json_load_exact(memory, text, length, &work, &failure), *row;
    bool fits = record && schema->list_count <= CSV_SPACES;
    for (uint32_t s = 0; s < CSV_SPACES; s++)
        before[s] = records->files[s].length;
    for (uint32_t s = 0; s < schema->list_count && fits; s++) {
        json_t *id = json_object_get(record, "申請番号");
        if (s == 0)
            fits = add_row(&records->files[0], schema, 0, id, record);
        else
            json_array_foreach(json_object_get(record, schema->lists[s].name), index, row)
                fits = add_row(&records->files[s], schema, s, id, row) && fits;
    }
    for (uint32_t s = 0; s < CSV_SPACES && !fits; s++)
        records->files[s].length = before[s];
    json_decref(record);
    buffer_end(&work);
    return fits;
}

void csv_records_end(struct csv_records *records)
{
    for (uint32_t s = 0; s < CSV_SPACES; s++)
        buffer_end(&records->files[s]);
}
