/* SPDX-License-Identifier: Apache-2.0 */
/* Records that a ledger kept, read again. One with names of its own is read as JSON; one of values alone is
 * read here, along its layout, in one pass and without a tree: a replay reads them by the million.
 *
 * The fields are those of the program that decides now, which need not be the one that decided then: so each
 * value is held to its field as if it came in for the first time. */
#include <config.h>

#include "io/reader.h"

#include <inttypes.h>
#include <string.h>

/* What the values of a shape are for. */
struct kept_member {
    uint32_t field; /* NONE: a list, or a name that this vocabulary does not have */
    uint32_t list;  /* NONE: no list */
};
struct kept_shape {
    uint32_t space; /* of the list whose lines have it; NONE: one that this vocabulary does not have */
    struct kept_member *members;
    size_t count;
};
struct kept_layout {
    int64_t number;
    struct kept_shape *shapes;
    size_t count;
};

/* The text being read, up to its NUL. */
struct kept_text {
    const char *at;
    bool bad; /* it is not what a ledger keeps */
};

/* ---- Layouts ---- */

static struct kept_member find_member(struct record_reader *reader, uint32_t space, const char *name)
{
    size_t length = strlen(name);
    struct kept_member member = {lookup_number(&reader->lookup.fields[space], name, length), NONE};
    if (space == 0 && member.field == NONE)
        member.list = lookup_number(&reader->lookup.lists, name, length);
    return member;
}

/* Shape N holds the members of the Nth list that shape 0 names at its end. */
static uint32_t space_of_shape(struct record_reader *reader, const json_t *shapes, size_t number)
{
    const json_t *first = json_array_get(shapes, 0);
    size_t lists = json_array_size(shapes) - 1;
    const char *name = json_string_value(json_array_get(first, json_array_size(first) - lists + number - 1));
    if (number == 0)
        return 0;
    return name ? lookup_number(&reader->lookup.lists, name, strlen(name)) : NONE;
}

static void read_shape(struct record_reader *reader, const json_t *shapes, size_t number,
                       struct kept_shape *shape)
{
    const json_t *names = json_array_get(shapes, number);
    shape->space = space_of_shape(reader, shapes, number);
    shape->count = json_array_size(names);
    shape->members = ARENA_ARRAY(&reader->arena, struct kept_member, shape->count + 1);
    for (size_t i = 0; i < shape->count; i++) {
        const char *name = json_string_value(json_array_get(names, i));
        shape->members[i] = (struct kept_member){NONE, NONE};
        if (name && shape->space != NONE)
            shape->members[i] = find_member(reader, shape->space, name);
    }
}

static void use_layout(struct record_reader *reader, const struct kept_record *record)
{
    struct json_failure failure;
    if (reader->layout && reader->layout->number == record->layout_number)
        return;
    json_decref(reader->json);
    reader->json =
        json_load_exact(reader->memory, record->layout, strlen(record->layout), &reader->work, &failure);
    if (!reader->layout)
        reader->layout = ARENA_NEW(&reader->arena, struct kept_layout);
    struct kept_layout *layout = reader->layout;
    *layout = (struct kept_layout){.number = record->layout_number, .count = json_array_size(reader->json)};
    layout->shapes = ARENA_ARRAY(&reader->arena, struct kept_shape, layout->count + 1);
    for (size_t i = 0; i < layout->count; i++)
        read_shape(reader, reader->json, i, &layout->shapes[i]);
    json_decref(reader->json);
    reader->json = NULL;
}

/* ---- Tokens ---- */

static bool take(struct kept_text *text, char byte)
{
    if (*text->at != byte)
        return false;
    text->at++;
    return true;
}

static void need(struct kept_text *text, char byte)
{
    if (!take(text, byte))
        text->bad = true;
}

static bool take_word(struct kept_text *text, const char *word, size_t length)
{
    if (strncmp(text->at, word, length) != 0)
        return false;
    text->at += length;
    return true;
}

/* One value of the text, as it stands there. */
struct token {
    char kind; /* its first byte: n t f " [ { or a digit or minus */
    const char *text;
    size_t length; /* of a string: without its quotes and with its escapes resolved */
};

/* A string with escapes is rare: jansson has the rules for it. */
static void resolve_escapes(struct record_reader *reader, struct kept_text *text, struct token *token)
{
    struct json_failure failure;
    reader->json =
        json_load_exact(reader->memory, token->text - 1, token->length + 2, &reader->work, &failure);
    if (reader->json == NULL) {
        text->bad = true;
        return;
    }
    token->length = json_string_length(reader->json);
    token->text = arena_text(&reader->scratch, json_string_value(reader->json), token->length);
    json_decref(reader->json);
    reader->json = NULL;
}

static void read_string(struct record_reader *reader, struct kept_text *text, struct token *token)
{
    bool escaped = false;
    const char *start = ++text->at;
    while (*text->at != '\0' && *text->at != '"') {
        bool escape = *text->at == '\\';
        escaped |= escape;
        text->at += escape && text->at[1] != '\0' ? 2 : 1;
    }
    token->text = start;
    token->length = (size_t)(text->at - start);
    need(text, '"');
    if (escaped && !text->bad)
        resolve_escapes(reader, text, token);
}

/* A value that is no list of lines: lists and objects are taken as a whole, up to their own end. */
static struct token read_token(struct record_reader *reader, struct kept_text *text)
{
    struct token token = {.kind = *text->at, .text = text->at};
    if (token.kind == '"') {
        read_string(reader, text, &token);
        return token;
    }
    if (token.kind == '[' || token.kind == '{') {
        unsigned depth = 0;
        do {
            char byte = *text->at;
            struct token inner;
            if (byte == '"') {
                read_string(reader, text, &inner);
                continue;
            }
            depth += byte == '[' || byte == '{';
            depth -= byte == ']' || byte == '}';
            text->at++;
        } while (depth > 0 && *text->at != '\0');
        text->bad |= depth > 0;
    } else {
        text->at += strcspn(text->at, ",]");
    }
    token.length = (size_t)(text->at - token.text);
    text->bad |= token.length == 0;
    return token;
}

/* ---- Values ---- */

/* *token becomes the member at fault. */
static enum value_fault kept_set(struct record_reader *reader, const struct field *field, struct token *token,
                                 int64_t *word)
{
    struct kept_text text = {token->text + 1, false};
    uint64_t bits = 0;
    if (token->kind != '[')
        return VALUE_NO_SET;
    while (!take(&text, ']')) {
        struct token member = *token = read_token(reader, &text);
        uint32_t number = member.kind == '"' ? lookup_number(&reader->lookup.members[field->domain],
                                                             member.text, member.length)
                                             : NONE;
        take(&text, ',');
        if (number == NONE)
            return VALUE_NO_MEMBER;
        bits |= UINT64_C(1) << number;
    }
    *word = (int64_t)bits;
    return VALUE_FINE;
}

static enum value_fault kept_number(const struct field *field, const struct token *token, int64_t *word)
{
    bool is_number = token->kind == '-' || (token->kind >= '0' && token->kind <= '9');
    if (!is_number)
        return field->type == TYPE_YEAR ? VALUE_NO_YEAR
               : field->scale == 1      ? VALUE_NO_INTEGER
                                        : VALUE_NO_NUMBER;
    return value_amount(field, token->text, token->length, true, word);
}

static enum value_fault kept_value(struct record_reader *reader, const struct field *field,
                                   struct token *token, struct value *value)
{
    bool text = token->kind == '"';
    switch (field->type) {
    case TYPE_TRUTH:
        value->word = token->kind == 't';
        return token->kind == 't' || token->kind == 'f' ? VALUE_FINE : VALUE_NO_TRUTH;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
    case TYPE_YEAR:
        return kept_number(field, token, &value->word);
    case TYPE_RATE:
        return text ? value_rate(token->text, token->length, &value->word) : VALUE_NO_RATE;
    case TYPE_DATE:
        return text ? value_date(field, token->text, token->length, &value->word) : VALUE_NO_DATE;
    case TYPE_CHOICE: {
        uint32_t member =
            text ? lookup_number(&reader->lookup.members[field->domain], token->text, token->length) : NONE;
        value->word = member;
        return member == NONE ? VALUE_NO_MEMBER : VALUE_FINE;
    }
    case TYPE_SET:
        return kept_set(reader, field, token, &value->word);
    case TYPE_TEXT:
    case VALUE_TYPES: /* there is none */
        break;
    }
    value->text = token->text;
    value->length = token->length;
    value->missing = text && token->length == 0;
    return text ? VALUE_FINE : VALUE_NO_TEXT;
}

/* The 64 digits of {"sha256":"…"}, or NULL. */
static const char *hash_of(const struct token *token)
{
    static const char before[] = "{\"sha256\":\"";
    size_t length = sizeof before - 1;
    bool is_hash =
        token->kind == '{' && token->length == length + 64 + 2 && memcmp(token->text, before, length) == 0;
    return is_hash ? token->text + length : NULL;
}

static void read_value(struct record_reader *reader, struct kept_text *text, uint32_t number, int64_t row)
{
    struct token token = read_token(reader, text);
    const struct field *field = &reader->schema->fields[number];
    struct value value = {.missing = token.kind == 'n'};
    const char *hash = hash_of(&token);
    if (hash) /* a text can still be compared; of all else it is not known what it was */
        value = (struct value){.missing = field->type != TYPE_TEXT, .text = hash, .length = 64};
    enum value_fault fault =
        text->bad || hash || value.missing ? VALUE_FINE : kept_value(reader, field, &token, &value);
    if (fault == VALUE_FINE) {
        reader_store(reader, number, &value);
        return;
    }
    struct reading reading = {&reader->lookup, &reader->problems, field, row, .quoted = token.kind == '"'};
    value_report(&reading, fault, token.text, token.length);
}

/* ---- Rows ---- */

static void read_members(struct record_reader *reader, struct kept_text *text, size_t number, int64_t row);

static void read_list(struct record_reader *reader, struct kept_text *text, uint32_t space)
{
    int64_t place = 0;
    const struct build_space *rows = &reader->builder.spaces[space];
    uint32_t most = list_rows_most(reader, space);
    uint32_t more = 0;
    if (take_word(text, "null", 4))
        return;
    need(text, '[');
    while (!text->bad && !take(text, ']')) {
        size_t number = 0;
        if (place)
            need(text, ',');
        place++;
        if (rows->rows - rows->first == most) {
            read_token(reader, text);
            more++;
            continue;
        }
        need(text, '{');
        need(text, '"');
        while (*text->at >= '0' && *text->at <= '9' && number < reader->layout->count)
            number = number * 10 + (size_t)(*text->at++ - '0');
        need(text, '"');
        need(text, ':');
        text->bad |= number >= reader->layout->count || reader->layout->shapes[number].space != space;
        if (text->bad)
            return;
        build_row(&reader->builder, space);
        read_members(reader, text, number, place);
        build_row_end(&reader->builder, space);
        reader_check_required(reader, space, place);
        need(text, '}');
    }
    if (more > 0)
        problem(&reader->problems, Y0755, reader->schema->lists[space].name, arena_print(reader->problems.arena, "%" PRIu32, most + more),
                arena_print(reader->problems.arena, "%" PRIu32, most), NULL);
    else
        reader_check_keys(reader, space);
}

static void read_members(struct record_reader *reader, struct kept_text *text, size_t number, int64_t row)
{
    const struct kept_shape *shape = &reader->layout->shapes[number];
    need(text, '[');
    for (size_t i = 0; i < shape->count && !text->bad; i++) {
        if (i)
            need(text, ',');
        if (shape->members[i].field != NONE)
            read_value(reader, text, shape->members[i].field, row);
        else if (shape->members[i].list != NONE)
            read_list(reader, text, shape->members[i].list);
        else
            read_token(reader, text);
    }
    need(text, ']');
}

bool reader_next_kept(struct record_reader *reader)
{
    struct kept_record record;
    if (!reader->kept_source.next(reader->kept_source.user, &record))
        return false;
    size_t length = strlen(record.text);
    if (!record.layout) {
        struct json_piece piece = {JSON_PIECE, record.text, length, record.line};
        reader_read_piece(reader, &piece);
        return true;
    }
    use_layout(reader, &record);
    reader_begin_record(reader, record.line);
    reader_note_id(reader, record.id, strlen(record.id));
    if (reader->lookup.id_field != NONE) {
        struct value value = {.text = record.id, .length = strlen(record.id)};
        reader_store(reader, reader->lookup.id_field, &value);
    }
    struct kept_text text = {record.text, .bad = reader->layout->count == 0};
    read_members(reader, &text, 0, 0);
    if (text.bad || *text.at != '\0')
        problem(&reader->problems, Y0731, NULL);
    reader_check_required(reader, 0, 0);
    reader_end_record(reader, arena_text(reader->builder.arena, record.id, strlen(record.id)));
    reader->bytes += length;
    return true;
}
