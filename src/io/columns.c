/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a choice of columns, and finding each in a decision. */
#include <config.h>

#include "io/columns.h"

#include "io/decisions_form.h"
#include "io/value.h"

#include <string.h>

static const struct {
    const char *name;
    enum column_source source;
    bool truth, number, details;
} decision_columns[] = {
    {"申請番号", COLUMN_ID, false, false, false},
    {"制度", COLUMN_SCHEME, false, false, false},
    {"判定", COLUMN_VERDICT, false, false, false},
    {"交付可", COLUMN_GRANTED, true, false, false},
    {"不交付", COLUMN_REFUSED, true, false, false},
    {"要確認", COLUMN_OPEN, true, false, false},
    {"不足項目", COLUMN_MISSING, false, false, false},
    {"不適合", COLUMN_FAILED, false, false, false},
    {"対象経費", COLUMN_COVERED, false, true, false},
    {"補助率", COLUMN_RATE, false, true, false},
    {"基準額", COLUMN_BASE, false, true, false},
    {"上限額", COLUMN_CEILING, false, true, false},
    {"算定額", COLUMN_COMPUTED, false, true, false},
    {"補助額", COLUMN_GRANT, false, true, false},
    {"内訳", COLUMN_BREAKDOWN, false, false, true},
    {"提出書類", COLUMN_DOCUMENTS, false, false, true},
    {"入力エラー", COLUMN_PROBLEM, false, false, false},
    /* The English names that a scheme may give to the results of a decision's own keys. */
    {"covered_cost", COLUMN_COVERED, false, true, false},
    {"rate", COLUMN_RATE, false, true, false},
    {"base_amount", COLUMN_BASE, false, true, false},
    {"ceiling", COLUMN_CEILING, false, true, false},
    {"computed", COLUMN_COMPUTED, false, true, false},
};
#define DECISION_COLUMNS (sizeof decision_columns / sizeof decision_columns[0])

/* A choice that is being read. */
struct choosing {
    struct diagnostics *diagnostics;
    struct arena *arena;
    const struct versions *versions;
    struct chosen_columns *columns;
    bool truth; /* the column being read is true or false */
};

static const struct span without_place = {SPAN_NOWHERE, 0, 0};

/* ---- Finding a source ---- */

static bool find_key(struct choosing *choosing, struct chosen_column *column, const char *name)
{
    for (size_t i = 0; i < DECISION_COLUMNS; i++) {
        if (strcmp(decision_columns[i].name, name) != 0)
            continue;
        column->source = decision_columns[i].source;
        column->number = decision_columns[i].number;
        if (column->number && column->source != COLUMN_RATE)
            column->format = (struct format){TYPE_AMOUNT, NONE, 1, "円"};
        choosing->truth = decision_columns[i].truth;
        choosing->columns->details = choosing->columns->details || decision_columns[i].details;
        return true;
    }
    return false;
}

static bool find_item(struct choosing *choosing, struct chosen_column *column, enum item_kind kind,
                      const char *name)
{
    const struct versions *versions = choosing->versions;
    bool found = false;
    column->positions = ARENA_ARRAY(choosing->arena, uint32_t, versions->count);
    for (uint32_t v = 0; v < versions->count; v++) {
        const struct program *program = versions->items[v].program;
        column->positions[v] = decision_item_position(program, kind, name);
        if (column->positions[v] == NONE)
            continue;
        const struct item *item = decision_item(program, kind, name);
        found = true;
        column->number = item->shape == SHAPE_ONE && item->format.type == TYPE_AMOUNT;
        if (item->shape == SHAPE_ONE)
            column->format = item->format;
        choosing->truth = item->shape == SHAPE_ONE && item->format.type == TYPE_TRUTH;
    }
    column->source = kind == ITEM_DUTY ? COLUMN_DUTY : COLUMN_RESULT;
    return found;
}

static bool find_field(struct choosing *choosing, struct chosen_column *column, const char *name)
{
    const struct schema *schema = &choosing->versions->schema;
    struct chosen_columns *columns = choosing->columns;
    uint32_t field = schema_field(schema, 0, name, strlen(name));
    if (field == NONE)
        return false;
    if (field == lookup_id_field(schema)) {
        column->source = COLUMN_ID;
        return true;
    }
    column->source = COLUMN_RECORD;
    column->field = field;
    column->number = schema->fields[field].type == TYPE_AMOUNT;
    column->format = (struct format){schema->fields[field].type, schema->fields[field].domain,
                                     schema->fields[field].scale, schema->fields[field].unit};
    choosing->truth = schema->fields[field].type == TYPE_TRUTH;
    for (column->place = 0; column->place < columns->field_count; column->place++)
        if (columns->fields[column->place] == field)
            return true;
    columns->fields[columns->field_count++] = field;
    return true;
}

/* A prefix says what is meant where names coincide; headings of the usual CSV have it, too. */
static bool find_prefixed(struct choosing *choosing, struct chosen_column *column, const char *name)
{
    static const char *const prefixes[] = {"結果_", "義務_", "申請_"};
    for (unsigned i = 0; i < 3; i++) {
        size_t length = strlen(prefixes[i]);
        if (strncmp(name, prefixes[i], length) != 0)
            continue;
        if (i < 2)
            return find_item(choosing, column, i == 0 ? ITEM_RESULT : ITEM_DUTY, name + length);
        return find_field(choosing, column, name + length);
    }
    return false;
}

static bool find_source(struct choosing *choosing, struct chosen_column *column, const char *name)
{
    choosing->truth = false;
    return find_key(choosing, column, name) || find_item(choosing, column, ITEM_RESULT, name) ||
           find_item(choosing, column, ITEM_DUTY, name) || find_field(choosing, column, name) ||
           find_prefixed(choosing, column, name);
}

/* The column of what other systems, and our own table, call otherwise; NULL: none. */
static const char *column_meant(const char *name)
{
    static const char *const called[][2] = {
        {"交付額", "補助額"},   {"交付金額", "補助額"}, {"交付決定額", "補助額"}, {"補助金額", "補助額"}, {"補助金", "補助額"},
        {"助成額", "補助額"},   {"支給額", "補助額"},   {"結果", "判定"},         {"理由", "不適合"},     {"不交付の理由", "不適合"},
        {"不足", "不足項目"},   {"書類", "提出書類"},   {"エラー", "入力エラー"},
    };
    for (size_t i = 0; i < sizeof called / sizeof *called; i++)
        if (strcmp(name, called[i][0]) == 0)
            return called[i][1];
    return NULL;
}

static void report_source(struct choosing *choosing, const char *name)
{
    const struct versions *versions = choosing->versions;
    VECTOR(const char *) names = {0};
    for (size_t i = 0; i < DECISION_COLUMNS; i++)
        VECTOR_ADD(choosing->arena, names, decision_columns[i].name);
    for (uint32_t v = 0; v < versions->count; v++)
        for (uint32_t i = 0; i < versions->items[v].program->item_count; i++)
            VECTOR_ADD(choosing->arena, names, versions->items[v].program->items[i].name);
    for (uint32_t i = 0; i < versions->schema.field_count; i++)
        if (versions->schema.fields[i].space == 0)
            VECTOR_ADD(choosing->arena, names, versions->schema.fields[i].name);
    const char *known = "";
    for (size_t i = 0; i <= COLUMN_PROBLEM && decision_columns[i].source < COLUMN_DUTY; i++)
        known = arena_print(choosing->arena, "%s%s%s", known, i > 0 ? " " : "", decision_columns[i].name);
    struct diagnostic *made =
        diagnose(choosing->diagnostics, Y0761, without_place, name, known, (const char *)NULL);
    const char *meant = column_meant(name);
    made->suggestion = meant ? meant : text_nearest(name, names.items, names.count);
}

/* ---- Reading the text ---- */

/* The first of some separators in a text, NULL when there is none; *length becomes that separator's. */
static const char *find_separator(const char *text, const char *const *separators, size_t *length)
{
    for (; *text; text++)
        for (const char *const *separator = separators; *separator; separator++)
            if (strncmp(text, *separator, strlen(*separator)) == 0) {
                *length = strlen(*separator);
                return text;
            }
    return NULL;
}

static bool take_space(const char **start, const char **end)
{
    static const char wide[] = "　";
    size_t length = (size_t)(*end - *start);
    if (length > 0 && (**start == ' ' || **start == '\t' || **start == '\n'))
        *start += 1;
    else if (length > 0 && ((*end)[-1] == ' ' || (*end)[-1] == '\t' || (*end)[-1] == '\n'))
        *end -= 1;
    else if (length >= sizeof wide - 1 && memcmp(*start, wide, sizeof wide - 1) == 0)
        *start += sizeof wide - 1;
    else if (length >= sizeof wide - 1 && memcmp(*end - (sizeof wide - 1), wide, sizeof wide - 1) == 0)
        *end -= sizeof wide - 1;
    else
        return false;
    return true;
}

static char *trimmed_text(struct arena *arena, const char *start, const char *end)
{
    while (take_space(&start, &end))
        continue;
    return arena_text(arena, start, (size_t)(end - start));
}

/* Cuts `text` at a separator: what is behind it, or NULL. */
static char *cut(struct arena *arena, char *text, const char *const *separators, char **before)
{
    size_t length;
    const char *at = find_separator(text, separators, &length);
    *before = trimmed_text(arena, text, at ? at : text + strlen(text));
    return at ? trimmed_text(arena, at + length, text + strlen(text)) : NULL;
}

static bool take_words(struct choosing *choosing, struct chosen_column *column, const char *source,
                       char *words)
{
    static const char *const slashes[] = {"/", "／", NULL};
    char *yes, *no = cut(choosing->arena, words, slashes, &yes);
    if (!no || !*yes || strcmp(yes, no) == 0) {
        diagnose(choosing->diagnostics, Y0764, without_place, words, source, (const char *)NULL);
        return false;
    }
    if (!choosing->truth) {
        diagnose(choosing->diagnostics, Y0763, without_place, source, words, (const char *)NULL);
        return false;
    }
    column->yes = yes;
    column->no = no;
    return true;
}

static bool add_column(struct choosing *choosing, char *text)
{
    static const char *const equals[] = {"=", "＝", NULL}, *const colons[] = {":", "：", NULL};
    struct chosen_column column = {.name = NULL};
    struct chosen_columns *columns = choosing->columns;
    char *name, *source, *rest = cut(choosing->arena, text, equals, &name);
    char *words = cut(choosing->arena, rest ? rest : name, colons, &source);
    column.name = rest ? name : source;
    if (!*column.name || !*source) {
        diagnose(choosing->diagnostics, Y0762, without_place,
                 arena_print(choosing->arena, "%u", (unsigned)columns->count + 1), (const char *)NULL);
        return false;
    }
    if (!find_source(choosing, &column, source)) {
        report_source(choosing, source);
        return false;
    }
    for (uint32_t i = 0; i < columns->count; i++)
        if (strcmp(columns->items[i].name, column.name) == 0) {
            diagnose(choosing->diagnostics, Y0765, without_place, column.name, (const char *)NULL);
            return false;
        }
    if (words && !take_words(choosing, &column, source, words))
        return false;
    columns->items[columns->count++] = column;
    return true;
}

const struct chosen_columns *columns_choose(struct diagnostics *diagnostics, const struct versions *versions,
                                            const char *text)
{
    static const char *const commas[] = {",", "，", "、", NULL};
    struct arena *arena = diagnostics->arena;
    struct choosing choosing = {diagnostics, arena, versions, ARENA_NEW(arena, struct chosen_columns), false};
    size_t most = 1, length;
    for (const char *at = text; (at = find_separator(at, commas, &length)); at += length)
        most++;
    choosing.columns->items = ARENA_ARRAY(arena, struct chosen_column, most);
    choosing.columns->fields = ARENA_ARRAY(arena, uint32_t, most);
    choosing.columns->versions = versions;
    bool good = true;
    for (char *rest = arena_text(arena, text, strlen(text)), *one; rest;) {
        rest = cut(arena, rest, commas, &one);
        good = add_column(&choosing, one) && good;
    }
    return good ? choosing.columns : NULL;
}

/* ---- Values ---- */

static struct answer text_of(const char *text)
{
    return (struct answer){.kind = text ? ANSWER_TEXT : ANSWER_NULL, .text = text};
}

static struct answer truth_of(bool truth)
{
    return (struct answer){.kind = ANSWER_TRUTH, .truth = truth};
}

static struct answer item_of(const struct chosen_column *column, uint32_t version,
                             const struct answer *answers)
{
    uint32_t position = column->positions[version];
    return position != NONE ? answers[position] : (struct answer){.kind = ANSWER_NULL};
}

static struct answer value_of(const struct chosen_column *column, const struct program *program,
                              uint32_t version, const struct decision *decision)
{
    switch (column->source) {
    case COLUMN_ID:
        return text_of(decision->id);
    case COLUMN_PROBLEM:
        return text_of(decision->problem);
    case COLUMN_SCHEME:
        return text_of(program->id);
    case COLUMN_VERDICT:
        return text_of(verdict_name(decision->verdict));
    case COLUMN_GRANTED:
        return truth_of(decision->verdict == VERDICT_GRANT);
    case COLUMN_REFUSED:
        return truth_of(decision->verdict == VERDICT_REFUSE);
    case COLUMN_OPEN:
        return truth_of(decision->verdict == VERDICT_OPEN);
    case COLUMN_COVERED:
        return decision->covered_cost;
    case COLUMN_RATE:
        return decision->rate;
    case COLUMN_BASE:
        return decision->base_amount;
    case COLUMN_CEILING:
        return decision->ceiling;
    case COLUMN_COMPUTED:
        return decision->computed;
    case COLUMN_GRANT:
        return decision->grant;
    case COLUMN_DUTY:
        return item_of(column, version, decision->duties);
    case COLUMN_RESULT:
        return item_of(column, version, decision->others);
    case COLUMN_RECORD:
        return decision->fields[column->place];
    case COLUMN_MISSING:
    case COLUMN_FAILED:
    case COLUMN_BREAKDOWN:
    case COLUMN_DOCUMENTS:
        break;
    }
    return (struct answer){.kind = ANSWER_NULL};
}

struct answer column_answer(const struct chosen_column *column, const struct program *program,
                            uint32_t version, const struct decision *decision)
{
    bool told = decision->problem == NULL || column->source == COLUMN_ID || column->source == COLUMN_PROBLEM;
    struct answer answer =
        told ? value_of(column, program, version, decision) : (struct answer){.kind = ANSWER_NULL};
    if (answer.kind == ANSWER_TRUTH && column->yes)
        answer = text_of(answer.truth ? column->yes : column->no);
    return answer;
}
