/* SPDX-License-Identifier: Apache-2.0 */
/* The columns and cells of a case file that expect something of the decision.
 *
 * An empty cell expects nothing. Since `yoko run` leaves the cell of a value that is not settled empty, such a value
 * is expected by the language's own word for it, 未記入; a list without members by なし. */
#include <config.h>

#include "testing/expectation.h"

#include "decide/decide.h"
#include "io/cell.h"
#include "io/decisions.h"
#include "io/decisions_form.h"
#include "syntax/keyword.h"
#include "testing/value.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char note[] = "事例.", note_english[] = "case.";
const char *const expectation_prefixes[] = {"期待.", "expected.", note, note_english, NULL};

enum expectation_form {
    EXPECT_VALUE,
    EXPECT_VERDICT,
    EXPECT_TEXTS,
    EXPECT_BREAKDOWN,
    EXPECT_DOCUMENTS,
    EXPECT_NOTE /* nothing: the column is for people */
};

/* What a column expects. */
struct expected_output {
    enum expectation_form form;
    const char *group; /* 義務 or 結果, where it is one of several; else NULL */
    const char *key;
    struct field field; /* EXPECT_VALUE: what the value is */
    bool many;          /* a list of such values */
};

struct expectations {
    struct arena *arena;
    const struct versions *versions;
    const struct aside_column *columns;
    struct expected_output *outputs; /* one a column */
    struct lookup lookup;
    struct buffer text;
    struct diagnostics *diagnostics;
    const struct program *program; /* of the case */
};

/* A cell, or a part of one. */
struct part {
    const char *text;
    size_t length;
};

static const struct span nowhere = {SPAN_NOWHERE, 0, 0};

static bool part_is(struct part part, const char *word)
{
    return part.length == strlen(word) && memcmp(part.text, word, part.length) == 0;
}

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

/* ---- Columns ---- */

static struct field field_of(const char *name, enum value_type type)
{
    return (struct field){.name = name, .type = type, .domain = NONE, .target = NONE, .scale = 1,
                          .low = INT64_MIN, .high = INT64_MAX};
}

static struct field field_of_format(const char *name, const struct format *format)
{
    struct field field = field_of(name, format->type == TYPE_REFERENCE ? TYPE_AMOUNT : format->type);
    field.domain = format->domain;
    field.scale = format->scale > 0 ? format->scale : 1;
    field.unit = format->unit;
    return field;
}

static const char *after(const char *text, const char *stem)
{
    size_t length = strlen(stem);
    return strncmp(text, stem, length) == 0 && text[length] ? text + length : NULL;
}

static bool find_item(struct expectations *expectations, enum item_kind kind, const char *name,
                      struct expected_output *output)
{
    for (uint32_t v = expectations->versions->count; name && v-- > 0;) {
        const struct item *item = decision_item(expectations->versions->items[v].program, kind, name);
        if (!item)
            continue;
        output->form = EXPECT_VALUE;
        output->group = kind == ITEM_DUTY ? "義務" : "結果";
        output->key = item->name;
        output->field = field_of_format(item->name, &item->format);
        output->many = item->shape != SHAPE_ONE;
        if (item->shape == SHAPE_KEYS)
            output->field = field_of(item->name, TYPE_AMOUNT);
        if (item->shape == SHAPE_TEXTS)
            output->field = field_of(item->name, TYPE_TEXT);
        return true;
    }
    return false;
}

static const char *const amounts[] = {"対象経費", "基準額", "上限額", "算定額", "補助額", NULL};
static const char *const texts[] = {"申請番号", "制度", "入力エラー", NULL};
static const char *const lists[] = {"不足項目", "不適合", NULL};

static bool find_own(const char *key, struct expected_output *output)
{
    output->key = key;
    if (is_one_of(key, amounts))
        output->field = field_of(key, TYPE_AMOUNT);
    else if (is_one_of(key, texts))
        output->field = field_of(key, TYPE_TEXT);
    else if (strcmp(key, "補助率") == 0)
        output->field = field_of(key, TYPE_RATE);
    else if (is_one_of(key, lists))
        output->form = EXPECT_TEXTS;
    else if (strcmp(key, "判定") == 0)
        output->form = EXPECT_VERDICT;
    else if (strcmp(key, "内訳") == 0)
        output->form = EXPECT_BREAKDOWN;
    else if (strcmp(key, "提出書類") == 0)
        output->form = EXPECT_DOCUMENTS;
    else
        return false;
    if (output->form == EXPECT_VALUE && output->field.type == TYPE_AMOUNT)
        output->field.unit = "円";
    return true;
}

static bool find_of_line(const char *key, struct expected_output *output)
{
    output->key = key;
    if (strcmp(key, "対象") == 0)
        output->field = field_of(key, TYPE_TRUTH);
    else if (strcmp(key, "対象外理由") == 0)
        output->field = field_of(key, TYPE_TEXT);
    else if (strcmp(key, "対象額") == 0)
        output->field = field_of(key, TYPE_AMOUNT);
    else
        return false;
    if (output->field.type == TYPE_AMOUNT)
        output->field.unit = "円";
    return true;
}

static bool is_lines(const char *list)
{
    return strcmp(list, LINES_NAME) == 0 || strcmp(list, LINES_NAME_ENGLISH) == 0;
}

static bool find_output(struct expectations *expectations, const struct aside_column *column,
                        struct expected_output *output)
{
    const char *key = word_translate(WORD_USE_OUTPUT, column->name, LANGUAGE_JAPANESE);
    const char *duty = after(column->name, "義務_"), *result = after(column->name, "結果_");
    if (column->list)
        return is_lines(column->list) && find_of_line(key, output);
    if (duty || (duty = after(column->name, "duty_")))
        return find_item(expectations, ITEM_DUTY, duty, output);
    if (result || (result = after(column->name, "result_")))
        return find_item(expectations, ITEM_RESULT, result, output);
    return find_own(key, output) || find_item(expectations, ITEM_RESULT, column->name, output);
}

/* The name of what is nearest to what the column expects. */
static const char *nearest_output(struct expectations *expectations, const struct aside_column *column)
{
    static const char *const of_lines[] = {"対象", "対象外理由", "対象額"};
    static const char *const own[] = {"判定", "不足項目", "不適合", "対象経費", "補助率", "基準額", "上限額", "算定額",
                                      "補助額", "内訳", "提出書類", "入力エラー", "申請番号", "制度"};
    VECTOR(const char *) names = {0};
    if (column->list)
        return is_lines(column->list) ? text_nearest(column->name, of_lines, sizeof of_lines / sizeof *of_lines) : NULL;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        VECTOR_ADD(expectations->arena, names, own[i]);
    for (uint32_t v = expectations->versions->count; v-- > 0;) {
        const struct program *program = expectations->versions->items[v].program;
        for (uint32_t i = 0; i < program->item_count; i++) {
            const struct item *item = &program->items[i];
            const char *stem = item->kind == ITEM_DUTY ? "義務_" : "結果_";
            const char *name = arena_print(expectations->arena, "%s%s", stem, item->name);
            VECTOR_ADD(expectations->arena, names, name);
            if (item->kind == ITEM_RESULT) /* which needs no stem */
                VECTOR_ADD(expectations->arena, names, item->name);
        }
    }
    return text_nearest(column->name, names.items, names.count);
}

static bool same_output(const struct expected_output *a, const struct expected_output *b)
{
    return strcmp(a->key, b->key) == 0 && (a->group ? b->group && strcmp(a->group, b->group) == 0 : !b->group);
}

static bool is_note(const struct aside_column *column)
{
    return after(column->column, note) || after(column->column, note_english);
}

static bool take_column(struct expectations *expectations, uint32_t number)
{
    const struct aside_column *column = &expectations->columns[number];
    struct expected_output *output = &expectations->outputs[number];
    if (is_note(column)) {
        *output = (struct expected_output){.form = EXPECT_NOTE, .key = ""};
        return true;
    }
    if (!find_output(expectations, column, output)) {
        const char *nearest = nearest_output(expectations, column);
        struct diagnostic *diagnostic =
            diagnose(expectations->diagnostics, Y0630, nowhere, column->file, column->column, NULL);
        if (nearest)
            diagnostic->suggestion = arena_print(
                expectations->diagnostics->arena, "%.*s%s", (int)(column->name - column->column), column->column, nearest);
        output->key = "";
        return false;
    }
    for (uint32_t i = 0; i < number; i++)
        if (expectations->columns[i].list == column->list && same_output(&expectations->outputs[i], output)) {
            diagnose(expectations->diagnostics, Y0632, nowhere, column->file, expectations->columns[i].column,
                     column->column, NULL);
            return false;
        }
    return true;
}

static void release(void *thing)
{
    struct expectations *expectations = thing;
    buffer_end(&expectations->text);
}

struct expectations *expectations_of_columns(struct arena *arena, const char *file, const struct versions *versions,
                                             const struct aside_column *columns, uint32_t count,
                                             struct diagnostics *diagnostics)
{
    struct expectations *expectations = ARENA_NEW(arena, struct expectations);
    bool good = true;
    uint32_t notes = 0;
    *expectations = (struct expectations){
        .arena = arena, .versions = versions, .columns = columns, .diagnostics = diagnostics};
    memory_adopt(arena, expectations, release);
    lookup_begin(&expectations->lookup, arena, &versions->schema);
    expectations->outputs = ARENA_ARRAY(arena, struct expected_output, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        good = take_column(expectations, i) && good;
        notes += expectations->outputs[i].form == EXPECT_NOTE;
    }
    if (count == notes)
        diagnose(diagnostics, Y0633, nowhere, file, NULL);
    return good && count > notes ? expectations : NULL;
}

/* ---- Cells ---- */

static const char *taken(struct expectations *expectations, size_t start)
{
    struct buffer *text = &expectations->text;
    buffer_whole(text, expectations->arena->memory);
    const char *json = arena_text(expectations->arena, text->bytes + start, text->length - start);
    text->length = start;
    return json;
}

static bool is_unsettled(struct part part)
{
    return part_is(part, "未記入") || part_is(part, "blank");
}

static bool is_power_of_ten(int64_t scale)
{
    while (scale % 10 == 0)
        scale /= 10;
    return scale == 1;
}

/* An amount of a scale that is no power of ten, as the decision has it: 10/3, 15.75; NULL when it is none. */
static const char *ratio_as_json(struct expectations *expectations, const struct field *field, struct part part)
{
    const char *cell = text_fold(expectations->arena, part.text, part.length), *slash = strchr(cell, '/');
    size_t length = strlen(cell), before = slash ? (size_t)(slash - cell) : length;
    struct field decimals = *field;
    struct value value = {0};
    const char *found;
    size_t found_length;
    int64_t divisor = 1, number;
    bool plain;
    decimals.scale = slash || !strchr(cell, '.') ? 1 : 1000000; /* what is whole may be larger */
    if (cell_value(&expectations->lookup, expectations->arena, &decimals, cell, before, &value, &found, &found_length) !=
            VALUE_FINE ||
        value.missing)
        return NULL;
    if (slash && (decimal_read(slash + 1, length - before - 1, 1, &divisor, &plain) != DECIMAL_OK || divisor < 1))
        return NULL;
    struct ratio ratio = ratio_make(value.word, slash ? divisor : decimals.scale);
    if (field->scale % ratio.denominator != 0 ||
        __builtin_mul_overflow(ratio.numerator, field->scale / ratio.denominator, &number))
        return NULL;
    struct answer answer = decision_amount(number, field->scale, field->unit);
    size_t start = expectations->text.length;
    answer_json(&expectations->text, &answer);
    return taken(expectations, start);
}

/* One value, or null; NULL when it is none. */
static const char *value_as_json(struct expectations *expectations, const struct field *field, struct part part)
{
    struct value value;
    const char *found;
    size_t length;
    cell_trim(&part.text, &part.length);
    if (is_unsettled(part))
        return "null";
    if (field->type == TYPE_AMOUNT && !is_power_of_ten(field->scale))
        return ratio_as_json(expectations, field, part);
    const char *cell = arena_text(expectations->arena, part.text, part.length);
    if (cell_value(&expectations->lookup, expectations->arena, field, cell, part.length, &value, &found, &length) !=
            VALUE_FINE ||
        value.missing)
        return NULL;
    size_t start = expectations->text.length;
    value_json(&expectations->text, &expectations->versions->schema, field, &value);
    return taken(expectations, start);
}

/* The next member of a list, up to `;` (also in its full-width form). */
static bool next_member(struct part *rest, struct part *member)
{
    static const char full[] = "；";
    if (!rest->text)
        return false;
    *member = *rest;
    for (size_t i = 0; i < rest->length; i++) {
        size_t size = rest->text[i] == ';' ? 1 : 0;
        if (rest->length - i >= sizeof full - 1 && memcmp(rest->text + i, full, sizeof full - 1) == 0)
            size = sizeof full - 1;
        if (size == 0)
            continue;
        member->length = i;
        *rest = (struct part){rest->text + i + size, rest->length - i - size};
        return true;
    }
    rest->text = NULL;
    return true;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *list_as_json(struct expectations *expectations, const struct field *field, struct part cell,
                                bool sorted)
{
    VECTOR(const char *) items = {0};
    struct part member;
    if (part_is(cell, "なし") || part_is(cell, "none"))
        return "[]";
    if (is_unsettled(cell)) /* the list as a whole */
        return "null";
    while (next_member(&cell, &member)) {
        const char *json = value_as_json(expectations, field, member);
        if (!json)
            return NULL;
        VECTOR_ADD(expectations->arena, items, json);
    }
    if (sorted)
        qsort(items.items, items.count, sizeof *items.items, compare_texts);
    return texts_as_json(expectations->arena, items.items, items.count);
}

static const char *verdict_as_json(struct part cell, struct arena *arena)
{
    const char *word = word_translate(WORD_USE_VERDICT, arena_text(arena, cell.text, cell.length), LANGUAGE_JAPANESE);
    for (unsigned verdict = VERDICT_GRANT; verdict <= VERDICT_OPEN; verdict++)
        if (strcmp(word, verdict_name(verdict)) == 0)
            return json_quoted(arena, word);
    return NULL;
}

/* Where `/NAME=` of one of the program's cells begins in a row of the breakdown, or its end; a rate has a slash too. */
static size_t cell_end(const struct program *program, struct part row, size_t from)
{
    for (size_t at = from; at < row.length; at++)
        for (uint32_t i = 0; row.text[at] == '/' && i < program->cell_count; i++) {
            size_t length = strlen(program->cells[i].name);
            if (row.length - at > length + 1 && memcmp(row.text + at + 1, program->cells[i].name, length) == 0 &&
                row.text[at + 1 + length] == '=')
                return at;
        }
    return row.length;
}

static const char *cell_as_json(struct expectations *expectations, struct part name, struct part value)
{
    const struct program *program = expectations->program;
    for (uint32_t i = 0; i < program->cell_count; i++) {
        const struct breakdown_cell *cell = &program->cells[i];
        struct field field = field_of_format(cell->name, &cell->format);
        if (!part_is(name, cell->name))
            continue;
        const char *json = value.length ? value_as_json(expectations, &field, value) : "null";
        return json ? arena_print(expectations->arena, "%s:%s", json_quoted(expectations->arena, cell->name), json)
                    : NULL;
    }
    return NULL;
}

/* `NAME:CELL=VALUE/CELL=VALUE`, as far as cells are given. */
static const char *row_as_json(struct expectations *expectations, struct part row)
{
    struct arena *arena = expectations->arena;
    cell_trim(&row.text, &row.length);
    const char *colon = memchr(row.text, ':', row.length);
    size_t at = colon ? (size_t)(colon - row.text) : row.length;
    const char *json = arena_print(arena, "{\"名称\":%s", json_quoted(arena, arena_text(arena, row.text, at)));
    while (at < row.length) {
        size_t start = at + 1, end = cell_end(expectations->program, row, start);
        const char *equals = memchr(row.text + start, '=', end - start);
        if (!equals)
            return NULL;
        struct part name = {row.text + start, (size_t)(equals - row.text) - start};
        struct part value = {equals + 1, end - (size_t)(equals + 1 - row.text)};
        const char *cell = cell_as_json(expectations, name, value);
        if (!cell)
            return NULL;
        json = arena_print(arena, "%s,%s", json, cell);
        at = end;
    }
    return row.length ? arena_print(arena, "%s}", json) : NULL;
}

static const char *breakdown_as_json(struct expectations *expectations, struct part cell)
{
    VECTOR(const char *) rows = {0};
    struct part member;
    if (part_is(cell, "なし") || part_is(cell, "none"))
        return "[]";
    while (next_member(&cell, &member)) {
        const char *row = row_as_json(expectations, member);
        if (!row)
            return NULL;
        VECTOR_ADD(expectations->arena, rows, row);
    }
    return texts_as_json(expectations->arena, rows.items, rows.count);
}

/* Every document of the scheme: those named are due, those with a question mark may be, the others are not. */
static const char *documents_as_json(struct expectations *expectations, struct part cell)
{
    const struct program *program = expectations->program;
    const char **due = ARENA_ARRAY(expectations->arena, const char *, program->document_count + 1);
    bool none = part_is(cell, "なし") || part_is(cell, "none");
    for (uint32_t i = 0; i < program->document_count; i++)
        due[i] = "false";
    struct part member;
    while (!none && next_member(&cell, &member)) {
        cell_trim(&member.text, &member.length);
        bool open = member.length > 0 && member.text[member.length - 1] == '?', known = false;
        member.length -= open;
        for (uint32_t i = 0; i < program->document_count; i++)
            if (part_is(member, program->documents[i].name)) {
                due[i] = open ? "null" : "true";
                known = true;
            }
        if (!known)
            return NULL;
    }
    for (uint32_t i = 0; i < program->document_count; i++)
        due[i] = arena_print(expectations->arena, "{\"書類\":%s,\"要否\":%s}",
                             json_quoted(expectations->arena, program->documents[i].name), due[i]);
    return texts_as_json(expectations->arena, due, program->document_count);
}

static const char *output_as_json(struct expectations *expectations, const struct expected_output *output,
                                  struct part cell)
{
    struct field text = field_of(output->key, TYPE_TEXT);
    switch (output->form) {
    case EXPECT_VERDICT:
        return verdict_as_json(cell, expectations->arena);
    case EXPECT_TEXTS:
        return list_as_json(expectations, &text, cell, true);
    case EXPECT_BREAKDOWN:
        return breakdown_as_json(expectations, cell);
    case EXPECT_DOCUMENTS:
        return documents_as_json(expectations, cell);
    case EXPECT_VALUE:
    case EXPECT_NOTE:
        break;
    }
    return output->many ? list_as_json(expectations, &output->field, cell, false)
                        : value_as_json(expectations, &output->field, cell);
}

/* What the output could be, in words. */
static const char *takes(const struct expected_output *output)
{
    static const char *const words[] = {
        [TYPE_TRUTH] = TO_TRANSLATE("true or false"),       [TYPE_AMOUNT] = TO_TRANSLATE("a number"),
        [TYPE_RATE] = TO_TRANSLATE("a fraction like 3/4"), [TYPE_CHOICE] = TO_TRANSLATE("one of its choices"),
        [TYPE_SET] = TO_TRANSLATE("members joined by `;`"), [TYPE_DATE] = TO_TRANSLATE("a date like 2024-03-11"),
        [TYPE_YEAR] = TO_TRANSLATE("a fiscal year"),       [TYPE_TEXT] = TO_TRANSLATE("a text"),
        [TYPE_REFERENCE] = TO_TRANSLATE("a number")};
    switch (output->form) {
    case EXPECT_VERDICT:
        return translate("交付可, 不交付 or 要確認");
    case EXPECT_BREAKDOWN:
        return translate("rows like NAME:算定額=1000, joined by `;`");
    case EXPECT_DOCUMENTS:
        return translate("documents of the scheme, joined by `;`, a `?` behind those that may be due");
    case EXPECT_TEXTS:
    case EXPECT_VALUE:
    case EXPECT_NOTE:
        break;
    }
    return translate(words[output->form == EXPECT_TEXTS ? TYPE_TEXT : output->field.type]);
}

uint32_t expectations_count(const struct expectations *expectations, const struct aside_cell *cells, uint32_t count)
{
    uint32_t expecting = 0;
    for (uint32_t i = 0; i < count; i++)
        expecting += expectations->outputs[cells[i].column].form != EXPECT_NOTE;
    return expecting;
}

uint32_t expectation_lines(const struct schema *schema)
{
    for (uint32_t i = 1; i < schema->list_count; i++)
        if (is_lines(schema->lists[i].name))
            return i;
    return NONE;
}

bool expectations_problem(const struct expectations *expectations, uint32_t column)
{
    return strcmp(expectations->outputs[column].key, "入力エラー") == 0;
}

/* Adds `,"KEY":JSON`. */
static void add_member(struct expectations *expectations, const char **object, const char *key, const char *json)
{
    *object = arena_print(expectations->arena, "%s%s%s:%s", *object, **object ? "," : "",
                          json_quoted(expectations->arena, key), json);
}

struct collected {
    const char *own, *duties, *results; /* members of objects */
    const char **lines;
};

static bool collect(struct expectations *expectations, const struct aside_cell *cell, uint32_t lines,
                    struct collected *collected)
{
    const struct aside_column *column = &expectations->columns[cell->column];
    const struct expected_output *output = &expectations->outputs[cell->column];
    if (output->form == EXPECT_NOTE)
        return true;
    const char *json = output_as_json(expectations, output, (struct part){cell->text, cell->length});
    if (!json) {
        diagnose(expectations->diagnostics, Y0631, nowhere,
                 problem_place(expectations->arena, column->file, cell->line), column->column,
                 problem_quote(expectations->arena, cell->text, cell->length), takes(output), NULL);
        return false;
    }
    const char **object = &collected->own;
    if (column->list) {
        if (cell->place > lines)
            return true; /* of a record that is rejected */
        object = &collected->lines[cell->place - 1];
    } else if (output->group) {
        object = strcmp(output->group, "義務") == 0 ? &collected->duties : &collected->results;
    }
    add_member(expectations, object, output->key, json);
    return true;
}

const char *expectations_of_cells(struct expectations *expectations, const struct program *program, uint32_t lines,
                                  const struct aside_cell *cells, uint32_t count)
{
    struct arena *arena = expectations->arena;
    struct collected collected = {"", "", "", ARENA_ARRAY(arena, const char *, lines + 1)};
    bool good = true, of_lines = false;
    expectations->program = program;
    for (uint32_t i = 0; i < lines; i++)
        collected.lines[i] = "";
    for (uint32_t i = 0; i < count; i++) {
        good = collect(expectations, &cells[i], lines, &collected) && good;
        of_lines = of_lines || (cells[i].place > 0 && expectations->outputs[cells[i].column].form != EXPECT_NOTE);
    }
    if (*collected.duties)
        add_member(expectations, &collected.own, "義務", arena_print(arena, "{%s}", collected.duties));
    if (*collected.results)
        add_member(expectations, &collected.own, "結果", arena_print(arena, "{%s}", collected.results));
    for (uint32_t i = 0; i < lines; i++)
        collected.lines[i] = arena_print(arena, "{%s}", collected.lines[i]);
    if (of_lines && lines)
        add_member(expectations, &collected.own, "経費", texts_as_json(arena, collected.lines, lines));
    return good ? arena_print(arena, "{%s}", collected.own) : NULL;
}
