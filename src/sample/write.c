/* SPDX-License-Identifier: Apache-2.0 */
/* An application made by chance, as a row of a batch, a line of JSON, or rows of CSV. */
#include <config.h>

#include "sample/generate.h"

#include "base/date.h"
#include "base/number.h"
#include "io/csv.h"
#include "io/value.h"

#include <inttypes.h>
#include <string.h>

/* A text that was drawn, or the application's number, which also stands for required texts without a value; NULL: none. */
static const char *text_of(const struct sampler *sampler, uint32_t number, uint32_t row)
{
    const struct distribution *distribution = sampler->distribution;
    if (sampler->sampled.known[number][row])
        return distribution->texts[sampler->sampled.words[number][row]];
    return number == distribution->id_field || distribution->schema->fields[number].required ? sampler->sampled.id : NULL;
}

/* ---- To a batch ---- */

static void build_space_rows(const struct sampler *sampler, struct batch_builder *builder, uint32_t space)
{
    const struct schema *schema = sampler->distribution->schema;
    const struct sampled *sampled = &sampler->sampled;
    uint32_t rows = space ? sampled->lines[space] : 1;
    for (uint32_t row = 0; row < rows; row++) {
        build_row(builder, space);
        for (uint32_t i = 0; i < schema->field_count; i++) {
            const struct field *field = &schema->fields[i];
            if (field->space != space)
                continue;
            const char *text = field->type == TYPE_TEXT ? text_of(sampler, i, row) : NULL;
            if (text)
                build_set(builder, i, build_text(builder, text, strlen(text)));
            else if (field->type != TYPE_TEXT && sampled->known[i][row])
                build_set(builder, i, sampled->words[i][row]);
        }
        build_row_end(builder, space);
    }
}

void sampled_build(const struct sampler *sampler, struct batch_builder *builder)
{
    const char *id = sampler->sampled.id;
    for (uint32_t space = 0; space < sampler->distribution->schema->list_count; space++)
        build_space_rows(sampler, builder, space);
    build_commit(builder, arena_text(builder->arena, id, strlen(id)));
}

/* ---- To text ---- */

static bool is_written(const struct field *field, const bool *used, uint32_t number)
{
    return used[number] || field->required || field->key;
}

/* 15.00 is 15: as people write it. */
static void decimal(struct buffer *out, int64_t word, int64_t scale)
{
    buffer_number(out, word / scale);
    int64_t rest = word % scale;
    if (rest == 0)
        return;
    buffer_text(out, ".");
    for (scale /= 10; rest; scale /= 10) {
        buffer_number(out, rest / scale);
        rest %= scale;
    }
}

/* A value that is neither a text of its own nor a set; `quote` stands round what JSON takes for a string. */
static void plain_value(const struct sampler *sampler, const struct field *field, int64_t word, bool json,
                        struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    char day[11];
    switch (field->type) {
    case TYPE_TRUTH:
        buffer_text(out, word ? "true" : "false");
        break;
    case TYPE_CHOICE: {
        const char *member = schema->domains[field->domain].members[word];
        json ? buffer_json(out, member, strlen(member)) : buffer_text(out, member);
        break;
    }
    case TYPE_DATE:
        date_print((int32_t)word, day);
        buffer_print(out, json ? "\"%s\"" : "%s", day);
        break;
    case TYPE_RATE:
        buffer_print(out, json ? "\"%" PRId64 "/%" PRId64 "\"" : "%" PRId64 "/%" PRId64, word >> 32,
                     word & (int64_t)UINT32_MAX);
        break;
    case TYPE_AMOUNT:
        decimal(out, word, field->scale);
        break;
    default:
        buffer_number(out, word);
    }
}

static void set_value(const struct domain *domain, uint64_t bits, bool json, struct buffer *out)
{
    const char *comma = "";
    if (!bits && !json)
        buffer_text(out, "なし");
    if (json)
        buffer_text(out, "[");
    for (uint32_t i = 0; i < domain->count; i++) {
        if (!(bits >> i & 1))
            continue;
        buffer_text(out, comma);
        json ? buffer_json(out, domain->members[i], strlen(domain->members[i]))
             : buffer_text(out, domain->members[i]);
        comma = json ? "," : ";";
    }
    if (json)
        buffer_text(out, "]");
}

static void value(const struct sampler *sampler, uint32_t number, uint32_t row, bool json, struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    const struct field *field = &schema->fields[number];
    size_t start = out->length;
    if (field->type == TYPE_TEXT) {
        const char *text = text_of(sampler, number, row);
        json ? buffer_json(out, text, strlen(text)) : buffer_text(out, text);
    } else if (field->type == TYPE_SET) {
        set_value(&schema->domains[field->domain], (uint64_t)sampler->sampled.words[number][row], json, out);
    } else {
        plain_value(sampler, field, sampler->sampled.words[number][row], json, out);
    }
    if (!json)
        csv_end_cell(out, start);
}

static bool is_known(const struct sampler *sampler, uint32_t number, uint32_t row)
{
    return sampler->distribution->schema->fields[number].type == TYPE_TEXT ? text_of(sampler, number, row) != NULL
                                                                           : sampler->sampled.known[number][row];
}

/* Where the vocabulary has no field for the number of applications, it stands before the others. */
static bool leads_with_id(const struct sampler *sampler, uint32_t space)
{
    return space || sampler->distribution->id_field == NONE;
}

static void json_fields(const struct sampler *sampler, const bool *used, uint32_t space, uint32_t row,
                        struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    const char *comma = "";
    if (space == 0 && sampler->distribution->id_field == NONE) {
        const char *name = lookup_id_name(schema);
        buffer_json(out, name, strlen(name));
        buffer_print(out, ":\"%s\"", sampler->sampled.id);
        comma = ",";
    }
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        if (field->space != space || !is_written(field, used, i) || !is_known(sampler, i, row))
            continue;
        buffer_text(out, comma);
        buffer_json(out, field->name, strlen(field->name));
        buffer_text(out, ":");
        value(sampler, i, row, true, out);
        comma = ",";
    }
}

void sampled_json(const struct sampler *sampler, const bool *used, struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    buffer_text(out, "{");
    json_fields(sampler, used, 0, 0, out);
    for (uint32_t list = 1; list < schema->list_count; list++) {
        uint32_t lines = sampler->sampled.lines[list];
        if (lines == 0)
            continue;
        buffer_text(out, ",");
        buffer_json(out, schema->lists[list].name, strlen(schema->lists[list].name));
        for (uint32_t line = 0; line < lines; line++) {
            buffer_text(out, line ? ",{" : ":[{");
            json_fields(sampler, used, list, line, out);
            buffer_text(out, "}");
        }
        buffer_text(out, "]");
    }
    buffer_text(out, "}\n");
}

static void csv_name(const char *name, struct buffer *out)
{
    size_t start = out->length;
    buffer_text(out, name);
    csv_end_cell(out, start);
}

void sampled_csv_header(const struct sampler *sampler, const bool *used, uint32_t space, struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    const char *comma = "";
    if (leads_with_id(sampler, space)) {
        csv_name(lookup_id_name(schema), out);
        comma = ",";
    }
    for (uint32_t i = 0; i < schema->field_count; i++) {
        if (schema->fields[i].space != space || !is_written(&schema->fields[i], used, i))
            continue;
        buffer_text(out, comma);
        csv_name(schema->fields[i].name, out);
        comma = ",";
    }
    buffer_text(out, "\n");
}

void sampled_csv(const struct sampler *sampler, const bool *used, uint32_t space, struct buffer *out)
{
    const struct schema *schema = sampler->distribution->schema;
    uint32_t rows = space ? sampler->sampled.lines[space] : 1;
    for (uint32_t row = 0; row < rows; row++) {
        const char *comma = "";
        if (leads_with_id(sampler, space)) {
            buffer_text(out, sampler->sampled.id);
            comma = ",";
        }
        for (uint32_t i = 0; i < schema->field_count; i++) {
            if (schema->fields[i].space != space || !is_written(&schema->fields[i], used, i))
                continue;
            buffer_text(out, comma);
            if (is_known(sampler, i, row))
                value(sampler, i, row, false, out);
            comma = ",";
        }
        buffer_text(out, "\n");
    }
}
