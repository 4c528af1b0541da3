/* SPDX-License-Identifier: Apache-2.0 */
/* The inputs of an application as a list to read, and the application as a 例 to paste into a scheme file. */
#include <config.h>

#include "api/explore.h"

#include "base/diagnostic.h"
#include "base/number.h"
#include "base/text.h"
#include "io/json_text.h"
#include "io/value.h"
#include "syntax/keyword.h"
#include "syntax/print.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define LINE_WIDTH 76 /* columns, behind the indentation */

struct forming {
    struct arena *arena;
    const struct yoko_explorer *explorer;
    const struct schema *schema;
    struct buffer *out;
    bool quotes; /* round members that are no plain names */
};

/* ---- values ---- */

/* A number of JSON as it is written in the record. */
static const char *json_number(struct forming *forming, const json_t *value)
{
    return json_as_read(forming->arena, value);
}

/* An amount as the field has it, however the record writes it: 1000 for 1e3. */
static const char *amount_digits(struct forming *forming, const struct field *field, const json_t *json)
{
    const char *written = json_number(forming, json);
    struct value value = {0};
    if (value_amount(field, written, strlen(written), true, &value.word) != VALUE_FINE)
        return written;
    struct buffer *out = buffer_in(forming->arena);
    value_json(out, forming->schema, field, &value);
    buffer_whole(out, forming->arena->memory);
    return arena_text(forming->arena, out->bytes, out->length);
}

/* 1000000 as 1,000,000. */
static const char *grouped(struct forming *forming, const char *number)
{
    size_t sign = *number == '-', whole = sign + strspn(number + sign, "0123456789");
    const char *text = "";
    for (size_t i = 0; number[i]; i++)
        text = arena_print(forming->arena, "%s%s%c", text, i > sign && i < whole && (whole - i) % 3 == 0 ? "," : "", number[i]);
    return text;
}

/* A text or a name between quotes. */
static const char *quoted(struct forming *forming, const char *text)
{
    struct buffer *out = buffer_in(forming->arena);
    print_in_quotes(out, text, LANGUAGE_JAPANESE);
    buffer_add(out, "", 1);
    buffer_whole(out, forming->arena->memory);
    return out->bytes;
}

/* As a scheme file writes it: a name with other characters in quotes. */
static const char *name_text(struct forming *forming, const char *name)
{
    return name_is_plain(name) ? name : quoted(forming, name);
}

/* A member of choices, which is chosen as it stands; in a scheme file その他 can be one without quotes. */
static const char *member_text(struct forming *forming, const char *name)
{
    enum language language;
    bool bare = !forming->quotes || keyword_find(name, strlen(name), &language) == KEYWORD_OTHERWISE;
    return bare ? name : name_text(forming, name);
}

static const char *joined_members(struct forming *forming, const json_t *set)
{
    const char *text = "";
    for (size_t i = 0; i < json_array_size(set); i++)
        text = arena_print(forming->arena, "%s%s%s", text, i ? "、" : "",
                           member_text(forming, json_string_value(json_array_get(set, i))));
    return text;
}

/* As a scheme file writes it behind the `=`. */
static const char *value_text(struct forming *forming, const struct field *field, const json_t *value)
{
    struct arena *arena = forming->arena;
    const char *text = json_is_string(value) ? json_string_value(value) : "";
    switch (field->type) {
    case TYPE_AMOUNT:
        return arena_print(arena, "%s%s", grouped(forming, amount_digits(forming, field, value)), field->unit ? field->unit : "");
    case TYPE_YEAR:
        return arena_print(arena, "%s年度", json_number(forming, value));
    case TYPE_SET:
        return arena_print(arena, "[ %s ]", joined_members(forming, value));
    case TYPE_TEXT:
        return quoted(forming, text);
    case TYPE_REFERENCE:
        return json_number(forming, value);
    case TYPE_TRUTH:
        return json_is_true(value) ? translate("yes") : translate("no");
    case TYPE_CHOICE:
        return member_text(forming, text);
    default:
        return text;
    }
}

/* ---- the inputs ---- */

/* One choice more; a line that is full goes on below. */
static void add_choice(struct forming *forming, const char **text, unsigned *width, const char *member)
{
    unsigned length = text_width(member, strlen(member));
    bool full = *width && *width + 3 + length > LINE_WIDTH;
    *text = arena_print(forming->arena, "%s%s%s", *text, full ? " |\n    " : *width ? " | " : "", member);
    *width = full ? length : *width + (*width ? 3 : 0) + length;
}

static const char *type_text(struct forming *forming, const struct field *field)
{
    struct arena *arena = forming->arena;
    const char *text = "";
    unsigned width = 0;
    switch (field->type) {
    case TYPE_TRUTH:
        return translate("yes or no");
    case TYPE_AMOUNT:
        return arena_print(arena, "%s %s–%s", field->unit ? field->unit : translate("number"),
                           number_plain(arena, field->low, field->scale), number_plain(arena, field->high, field->scale));
    case TYPE_DATE:
        return translate("date");
    case TYPE_YEAR:
        return translate("fiscal year");
    case TYPE_RATE:
        return translate("rate, as 3/4");
    case TYPE_CHOICE:
    case TYPE_SET:
        for (uint32_t i = 0; i < forming->schema->domains[field->domain].count; i++)
            add_choice(forming, &text, &width, forming->schema->domains[field->domain].members[i]);
        return text;
    case TYPE_REFERENCE:
        return arena_print(arena, "%s[…]", forming->schema->lists[field->target].name);
    default:
        return translate("text");
    }
}

static void tell_input(struct forming *forming, const struct field *field, const char *name,
                       const json_t *object, const char *filter)
{
    const json_t *value = json_object_get(object, field->name);
    if ((!field->used && !field->required) || (filter && !strstr(name, filter)))
        return;
    buffer_print(forming->out, "%s = %s\n    %s%s%s\n", name,
                 value ? value_text(forming, field, value) : translate("left blank"),
                 type_text(forming, field), field->label ? " -- " : "", field->label ? field->label : "");
}

void explore_tell_inputs(struct arena *arena, const struct yoko_explorer *explorer, const char *filter,
                         struct buffer *out)
{
    struct forming forming = {arena, explorer, &explorer->scheme->program->schema, out, .quotes = false};
    const struct schema *schema = forming.schema;
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (!schema->fields[i].space)
            tell_input(&forming, &schema->fields[i], schema->fields[i].name, explorer->record, filter);
    for (uint32_t space = 1; space < schema->list_count; space++) {
        const json_t *lines = json_object_get(explorer->record, schema->lists[space].name);
        for (size_t at = 0; at < json_array_size(lines); at++)
            for (uint32_t i = 0; i < schema->field_count; i++)
                if (schema->fields[i].space == space)
                    tell_input(&forming, &schema->fields[i],
                               arena_print(arena, "%s[%" PRId64 "].%s", schema->lists[space].name,
                                           explore_line_number(explorer, space, at), schema->fields[i].name),
                               json_array_get(lines, at), filter);
    }
}

/* ---- the example ---- */

static void write_fields(struct forming *forming, uint32_t space, const json_t *object, const char *indent)
{
    uint32_t id = lookup_id_field(forming->schema);
    for (uint32_t i = 0; i < forming->schema->field_count; i++) {
        const struct field *field = &forming->schema->fields[i];
        const json_t *value = json_object_get(object, field->name);
        if (field->space != space || !value || json_is_null(value) || i == id)
            continue;
        if (field->type == TYPE_TRUTH)
            buffer_print(forming->out, "%s%s%s\n", indent, name_text(forming, field->name), json_is_true(value) ? "" : " でない");
        else
            buffer_print(forming->out, "%s%s = %s\n", indent, name_text(forming, field->name), value_text(forming, field, value));
    }
}

void explore_tell_example(struct arena *arena, const struct yoko_explorer *explorer, struct buffer *out)
{
    struct forming forming = {arena, explorer, &explorer->scheme->program->schema, out, .quotes = true};
    const json_t *grant = json_object_get(explorer->told, "補助額");
    buffer_text(out, "例 「試した申請」 {\n");
    write_fields(&forming, 0, explorer->record, "    ");
    for (uint32_t space = 1; space < forming.schema->list_count; space++) {
        const json_t *lines = json_object_get(explorer->record, forming.schema->lists[space].name);
        if (!json_array_size(lines))
            continue;
        buffer_print(out, "    %s [\n", name_text(&forming, forming.schema->lists[space].name));
        for (size_t at = 0; at < json_array_size(lines); at++) {
            buffer_text(out, "        {\n");
            write_fields(&forming, space, json_array_get(lines, at), "            ");
            buffer_text(out, "        }\n");
        }
        buffer_text(out, "    ]\n");
    }
    buffer_print(out, "    期待 { 判定 = %s", json_string_value(json_object_get(explorer->told, "判定")));
    if (json_is_integer(grant))
        buffer_print(out, "  補助額 = %s円", grouped(&forming, json_number(&forming, grant)));
    buffer_text(out, " }\n}\n");
}
