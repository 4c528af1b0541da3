/* SPDX-License-Identifier: Apache-2.0 */
/* Examples of a scheme file: names are looked up, premises laid under them, and each becomes a record with
 * what is expected of its decision. */
#include <config.h>

#include "testing/example.h"

#include "base/meant.h"
#include "io/decisions_form.h"
#include "io/value.h"
#include "syntax/keyword.h"
#include "testing/value.h"

#include <stdlib.h>
#include <string.h>

typedef VECTOR(const char *) name_vector;

/* An object being put together: keys in the order given first, each once. */
struct slot {
    const char *name;
    const char *json;
};
struct object {
    VECTOR(struct slot) slots;
};

struct premise {
    const struct declaration *declaration;
    uint32_t space;
    struct object object;
    bool good, used;
};

struct builder {
    struct arena *arena;
    const struct schema *schema;
    struct diagnostics *diagnostics;
    VECTOR(struct premise) premises;
    name_vector outputs; /* keys of a decision */
    name_vector duties;  /* keys of its 義務 */
    name_vector cells;   /* keys of a row of its 内訳 */
    const struct declaration *declarations;
};

/* ---- Objects ---- */

static void object_put(struct builder *builder, struct object *object, const char *name, const char *json)
{
    for (uint32_t i = 0; i < object->slots.count; i++)
        if (strcmp(object->slots.items[i].name, name) == 0) {
            object->slots.items[i].json = json;
            return;
        }
    struct slot slot = {name, json};
    VECTOR_ADD(builder->arena, object->slots, slot);
}

static struct object object_copy(struct builder *builder, const struct object *from)
{
    struct object copy = {0};
    for (uint32_t i = 0; i < from->slots.count; i++)
        VECTOR_ADD(builder->arena, copy.slots, from->slots.items[i]);
    return copy;
}

static bool object_has(const struct object *object, const char *name)
{
    for (uint32_t i = 0; i < object->slots.count; i++)
        if (strcmp(object->slots.items[i].name, name) == 0)
            return object->slots.items[i].json != NULL;
    return false;
}

/* Its JSON text; a slot without a value (未記入 in a record) is left out. */
static const char *object_text(struct builder *builder, const struct object *object)
{
    name_vector parts = {0};
    size_t length = 3;
    for (uint32_t i = 0; i < object->slots.count; i++) {
        if (!object->slots.items[i].json)
            continue;
        const char *part =
            arena_print(builder->arena, "%s:%s", json_quoted(builder->arena, object->slots.items[i].name),
                        object->slots.items[i].json);
        length += strlen(part) + 1;
        VECTOR_ADD(builder->arena, parts, part);
    }
    char *text = arena_allocate(builder->arena, length), *to = text;
    *to++ = '{';
    for (uint32_t i = 0; i < parts.count; i++) {
        if (i)
            *to++ = ',';
        size_t bytes = strlen(parts.items[i]);
        memcpy(to, parts.items[i], bytes);
        to += bytes;
    }
    *to++ = '}';
    return text;
}

/* Reports an entry whose name was given before among the same entries. */
static bool given_before(struct builder *builder, const struct entry *first, const struct entry *entry)
{
    for (const struct entry *other = first; other != entry; other = other->next)
        if (strcmp(other->name.text, entry->name.text) == 0) {
            struct diagnostic *diagnostic =
                diagnose(builder->diagnostics, Y0607, entry->name.span, entry->name.text, NULL);
            diagnostic_add_note(builder->diagnostics, diagnostic, other->name.span, "given here first", NULL);
            return true;
        }
    return false;
}

/* ---- Records ---- */

static struct premise *premise_find(struct builder *builder, const struct word *name, uint32_t space)
{
    name_vector names = {0};
    for (uint32_t i = 0; i < builder->premises.count; i++) {
        struct premise *premise = &builder->premises.items[i];
        if (strcmp(premise->declaration->name.text, name->text) != 0) {
            if (premise->space == space)
                VECTOR_ADD(builder->arena, names, premise->declaration->name.text);
            continue;
        }
        premise->used = true;
        if (premise->space == space || !premise->good)
            return premise;
        diagnose(builder->diagnostics, Y0609, name->span, name->text,
                 builder->schema->lists[premise->space].name, builder->schema->lists[space].name, NULL);
        return NULL;
    }
    struct diagnostic *diagnostic = diagnose(builder->diagnostics, Y0608, name->span, name->text, NULL);
    diagnostic->suggestion = text_nearest(name->text, names.items, names.count);
    for (const struct declaration *d = builder->declarations; d; d = d->next)
        if (d->kind == DECLARATION_EXAMPLE && d->label.text && strcmp(d->label.text, name->text) == 0) {
            diagnostic_add_note(builder->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                TO_TRANSLATE("that is an example; what examples have in common is put into a premise, which they "
                                             "name: 前提 標準 { … } and 例 「題」 標準 { … }"),
                                NULL);
            break;
        }
    return NULL;
}

/* `県内ではない`, `滞納なし`, `見積書あり`, written as one; NULL: it is no answer to any of them. */
static const char *answer_to(struct builder *builder, const char *text, uint32_t space)
{
    const char *found = NULL;
    for (uint32_t i = 0; i < builder->schema->field_count && !found; i++) {
        const struct field *field = &builder->schema->fields[i];
        if (field->space == space && field->type == TYPE_TRUTH)
            found = answer_meant(builder->arena, text, field->name);
    }
    return found;
}

/* `補助額は20万円`: a name and its value with は or が between them; NULL: it is none. */
static const char *value_to(struct builder *builder, const char *text, const name_vector *names)
{
    for (uint32_t i = 0; i < names->count; i++) {
        size_t bytes = strlen(names->items[i]), particle = strlen("は");
        const char *rest = text + bytes;
        if (strncmp(text, names->items[i], bytes) == 0 && (strncmp(rest, "は", particle) == 0 || strncmp(rest, "が", particle) == 0) &&
            rest[particle])
            return arena_print(builder->arena, "%s = %s", names->items[i], rest + particle);
    }
    return NULL;
}

static void unknown_field(struct builder *builder, const struct word *name, uint32_t space)
{
    const struct schema *schema = builder->schema;
    name_vector names = {0};
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (schema->fields[i].space == space)
            VECTOR_ADD(builder->arena, names, schema->fields[i].name);
    for (uint32_t i = 1; space == 0 && i < schema->list_count; i++)
        VECTOR_ADD(builder->arena, names, schema->lists[i].name);
    struct diagnostic *diagnostic =
        diagnose(builder->diagnostics, Y0601, name->span, name->text, schema->lists[space].name, NULL);
    diagnostic->suggestion = answer_to(builder, name->text, space);
    if (!diagnostic->suggestion)
        diagnostic->suggestion = value_to(builder, name->text, &names);
    if (!diagnostic->suggestion)
        diagnostic->suggestion = text_nearest(name->text, names.items, names.count);
    if (!name->quoted && word_mistaken(MISTAKE_VALUE, name->text))
        diagnostic_add_note(builder->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                            TO_TRANSLATE("an answer is written with its field: 県内 for yes, 県内 でない for no"), NULL);
}

static void record_entries(struct builder *builder, struct object *object, const struct entry *entries,
                           uint32_t space);

static const char *record_rows(struct builder *builder, const struct row *rows, uint32_t space)
{
    name_vector texts = {0};
    for (const struct row *row = rows; row; row = row->next) {
        struct object object = {0};
        if (row->base.text) {
            struct premise *premise = premise_find(builder, &row->base, space);
            if (premise)
                object = object_copy(builder, &premise->object);
        }
        record_entries(builder, &object, row->entries, space);
        const char *text = object_text(builder, &object);
        VECTOR_ADD(builder->arena, texts, text);
    }
    return texts_as_json(builder->arena, texts.items, texts.count);
}

static void record_entry(struct builder *builder, struct object *object, const struct entry *entry,
                         uint32_t space)
{
    const struct schema *schema = builder->schema;
    const char *name = entry->name.text;
    uint32_t list = space == 0 ? schema_list(schema, name, strlen(name)) : NONE;
    if (list != NONE) {
        bool empty = entry->value && entry->value->kind == EXPRESSION_LIST && !entry->value->items;
        if (entry->has_rows || empty)
            object_put(builder, object, name, record_rows(builder, entry->rows, list));
        else if (entry->blank)
            object_put(builder, object, name, NULL);
        else
            diagnose(builder->diagnostics, Y0610, entry->span, name, NULL);
        return;
    }
    uint32_t number = schema_field(schema, space, name, strlen(name));
    if (number == NONE) {
        unknown_field(builder, &entry->name, space);
        return;
    }
    if (entry->has_rows || entry->entries) {
        diagnose(builder->diagnostics, Y0611, entry->span, name, NULL);
        return;
    }
    if (entry->blank) {
        object_put(builder, object, name, NULL);
        return;
    }
    const char *json =
        value_of_field(builder->arena, schema, &schema->fields[number], entry, builder->diagnostics);
    if (json)
        object_put(builder, object, name, json);
}

static void record_entries(struct builder *builder, struct object *object, const struct entry *entries,
                           uint32_t space)
{
    for (const struct entry *entry = entries; entry; entry = entry->next)
        if (entry->name.text && !given_before(builder, entries, entry))
            record_entry(builder, object, entry, space);
}

static void premise_add(struct builder *builder, const struct declaration *declaration)
{
    struct premise premise = {.declaration = declaration, .good = true};
    if (!declaration->name.text)
        return;
    if (declaration->of.text) {
        premise.space = schema_list(builder->schema, declaration->of.text, strlen(declaration->of.text));
        if (premise.space == NONE) {
            name_vector names = {0};
            for (uint32_t i = 1; i < builder->schema->list_count; i++)
                VECTOR_ADD(builder->arena, names, builder->schema->lists[i].name);
            struct diagnostic *diagnostic =
                diagnose(builder->diagnostics, Y0613, declaration->of.span, declaration->of.text, NULL);
            diagnostic->suggestion = text_nearest(declaration->of.text, names.items, names.count);
            premise.good = false;
        }
    }
    for (uint32_t i = 0; i < builder->premises.count; i++) {
        const struct declaration *other = builder->premises.items[i].declaration;
        if (strcmp(other->name.text, declaration->name.text) == 0) {
            struct diagnostic *diagnostic =
                diagnose(builder->diagnostics, Y0614, declaration->name.span, declaration->name.text, NULL);
            diagnostic_add_note(builder->diagnostics, diagnostic, other->name.span, "given here first", NULL);
            return;
        }
    }
    VECTOR_ADD(builder->arena, builder->premises, premise);
}

/* Rows start from premises of their list, so all premises are known before any is filled; the premises of
 * lists are filled first. */
static void premises_fill(struct builder *builder)
{
    for (int applications = 0; applications <= 1; applications++)
        for (uint32_t i = 0; i < builder->premises.count; i++) {
            struct premise *premise = &builder->premises.items[i];
            if (premise->good && (premise->space == 0) == (applications == 1))
                record_entries(builder, &premise->object, premise->declaration->entries, premise->space);
        }
}

/* ---- Expectations ---- */

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Lists of strings stand sorted and without repeats in a decision; the example may write them in any order.
 */
static const char *sorted_array(struct builder *builder, name_vector *texts)
{
    if (texts->count)
        qsort(texts->items, texts->count, sizeof *texts->items, compare_texts);
    uint32_t count = 0;
    for (uint32_t i = 0; i < texts->count; i++)
        if (count == 0 || strcmp(texts->items[count - 1], texts->items[i]) != 0)
            texts->items[count++] = texts->items[i];
    return texts_as_json(builder->arena, texts->items, count);
}

static bool among(const char *name, const name_vector *names)
{
    for (uint32_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return true;
    return false;
}

static bool one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

static void add_names(struct builder *builder, name_vector *to, const char *const *names)
{
    for (; *names; names++)
        VECTOR_ADD(builder->arena, *to, *names);
}

static const char *const decision_keys[] = {
    "申請番号", "制度",   "判定", "不足項目", "不適合", "対象経費", "補助率",     "基準額", "上限額",
    "算定額",   "補助額", "経費", "内訳",     "義務",   "提出書類", "入力エラー", NULL};
static const char *const line_keys[] = {"番号", "対象", "対象外理由", "対象額", NULL};
static const char *const document_keys[] = {"書類", "時期", "方法", "要否", NULL};
static const char *const sorted_keys[] = {"不足項目", "不適合", NULL};

/* The texts of a citation list or of a `[ … ]` list, as JSON strings, in any order. */
static const char *expected_texts(struct builder *builder, const struct entry *entry)
{
    name_vector texts = {0};
    for (const struct citation *citation = entry->citations; citation; citation = citation->next)
        VECTOR_ADD(builder->arena, texts, json_quoted(builder->arena, citation->id.text));
    const struct expression *value = entry->value;
    if (value && value->kind != EXPRESSION_LIST) {
        struct diagnostic *diagnostic = diagnose(builder->diagnostics, Y0615, value->span, entry->name.text, NULL);
        if (value->kind == EXPRESSION_NAME) /* one name, without the brackets of a list */
            diagnostic->suggestion = arena_print(builder->arena, strcmp(entry->name.text, "不適合") == 0 ? "《%s》" : "[ %s ]",
                                                 value->name.text);
        return NULL;
    }
    for (const struct expression_list *item = value ? value->items : NULL; item; item = item->next) {
        if (item->expression->kind != EXPRESSION_NAME) {
            diagnose(builder->diagnostics, Y0615, item->expression->span, entry->name.text, NULL);
            return NULL;
        }
        VECTOR_ADD(builder->arena, texts, json_quoted(builder->arena, item->expression->name.text));
    }
    return sorted_array(builder, &texts);
}

static const char *verdict_text(struct builder *builder, const struct expression *value)
{
    static const char *const verdicts[] = {"交付可", "不交付", "要確認", NULL};
    const char *verdict = value->kind == EXPRESSION_NAME
                              ? word_translate(WORD_USE_VERDICT, value->name.text, LANGUAGE_JAPANESE)
                              : "";
    if (one_of(verdict, verdicts))
        return json_quoted(builder->arena, verdict);
    struct diagnostic *diagnostic = diagnose(builder->diagnostics, Y0616, value->span, NULL);
    if (value->kind == EXPRESSION_NAME)
        diagnostic->suggestion = text_nearest(value->name.text, verdicts, 3);
    return NULL;
}

static void expected_entries(struct builder *builder, struct object *object, const struct entry *entries,
                             const name_vector *keys, const char *of);

static const char *expected_rows(struct builder *builder, const struct entry *entry)
{
    name_vector keys = {0}, texts = {0};
    if (strcmp(entry->name.text, "内訳") == 0)
        keys = builder->cells;
    else if (strcmp(entry->name.text, "提出書類") == 0)
        add_names(builder, &keys, document_keys);
    else
        add_names(builder, &keys, line_keys);
    for (const struct row *row = entry->rows; row; row = row->next) {
        struct object object = {0};
        if (row->base.text)
            diagnose(builder->diagnostics, Y0617, row->base.span, row->base.text, NULL);
        expected_entries(builder, &object, row->entries, &keys, entry->name.text);
        const char *text = object_text(builder, &object);
        VECTOR_ADD(builder->arena, texts, text);
    }
    return texts_as_json(builder->arena, texts.items, texts.count);
}

static const char *expected_value(struct builder *builder, const struct entry *entry)
{
    const char *name = entry->name.text;
    if (entry->blank)
        return "null";
    if (entry->has_rows)
        return expected_rows(builder, entry);
    if (one_of(name, sorted_keys))
        return expected_texts(builder, entry);
    if (entry->citations && !entry->citations->next)
        return json_quoted(builder->arena, entry->citations->id.text);
    if (entry->citations)
        return expected_texts(builder, entry);
    if (strcmp(name, "義務") == 0 && (entry->entries || !entry->value)) {
        struct object object = {0};
        expected_entries(builder, &object, entry->entries, &builder->duties, name);
        return object_text(builder, &object);
    }
    if (!entry->value) {
        diagnose(builder->diagnostics, Y0612, entry->span, name, NULL);
        return NULL;
    }
    if (strcmp(name, "判定") == 0)
        return verdict_text(builder, entry->value);
    return value_expected(builder->arena, entry->value, name, strcmp(name, "補助率") == 0,
                          builder->diagnostics);
}

/* The key as the decision has it, in whichever language it is written: as it stands if there is such a key.
 */
static const char *own_key(const char *name, const name_vector *keys)
{
    for (int language = LANGUAGE_JAPANESE; !among(name, keys) && language <= LANGUAGE_ENGLISH; language++) {
        const char *other = word_translate(WORD_USE_OUTPUT, name, (enum language)language);
        if (among(other, keys))
            return other;
    }
    return name;
}

static void expected_entries(struct builder *builder, struct object *object, const struct entry *entries,
                             const name_vector *keys, const char *of)
{
    for (const struct entry *entry = entries; entry; entry = entry->next) {
        if (!entry->name.text || given_before(builder, entries, entry))
            continue;
        struct entry named = *entry;
        named.name.text = own_key(entry->name.text, keys);
        if (!among(named.name.text, keys)) {
            struct diagnostic *diagnostic =
                diagnose(builder->diagnostics, Y0618, entry->name.span, entry->name.text, of, NULL);
            bool verdict = strcmp(word_translate(WORD_USE_VERDICT, entry->name.text, LANGUAGE_ENGLISH), entry->name.text) != 0;
            const char *meant = word_mistaken_in(MISTAKE_OUTPUT, entry->name.text, LANGUAGE_JAPANESE);
            if (verdict)
                diagnostic->suggestion = arena_print(builder->arena, "判定 = %s", entry->name.text);
            else
                diagnostic->suggestion = meant && among(meant, keys) ? meant : value_to(builder, entry->name.text, keys);
            if (!diagnostic->suggestion)
                diagnostic->suggestion = text_nearest(entry->name.text, keys->items, keys->count);
            if (keys == &builder->outputs && among(entry->name.text, &builder->duties)) {
                diagnostic->suggestion = NULL;
                diagnostic_add_note(builder->diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE},
                                    TO_TRANSLATE("`{1}` is a duty, and stands among them: 義務 { {1} = … }"),
                                    entry->name.text, NULL);
            }
            continue;
        }
        const char *json = expected_value(builder, &named);
        if (json)
            object_put(builder, object, named.name.text, json);
    }
}

static void collect_keys(struct builder *builder, const struct declaration *declarations)
{
    for (const struct declaration *at = declarations; at; at = at->next) {
        if (at->kind == DECLARATION_RESULT && at->name.text && !decision_has_key(at->name.text) &&
            !among(at->name.text, &builder->outputs))
            VECTOR_ADD(builder->arena, builder->outputs, at->name.text);
        if (at->kind == DECLARATION_DUTY && at->name.text && !among(at->name.text, &builder->duties))
            VECTOR_ADD(builder->arena, builder->duties, at->name.text);
        if (at->kind == DECLARATION_BREAKDOWN)
            for (const struct entry *entry = at->entries; entry; entry = entry->next)
                if (entry->name.text && !among(entry->name.text, &builder->cells))
                    VECTOR_ADD(builder->arena, builder->cells, entry->name.text);
    }
}

/* ---- The whole ---- */

/* A decision tells results that are no keys of its own under 結果. */
static struct object results_apart(struct builder *builder, const struct object *expected)
{
    struct object decision = {0}, results = {0};
    for (uint32_t i = 0; i < expected->slots.count; i++) {
        const struct slot *slot = &expected->slots.items[i];
        object_put(builder, one_of(slot->name, decision_keys) ? &decision : &results, slot->name, slot->json);
    }
    if (results.slots.count)
        object_put(builder, &decision, "結果", object_text(builder, &results));
    return decision;
}

static struct example example_build(struct builder *builder, const struct declaration *declaration)
{
    struct example example = {.label = declaration->label.text, .span = declaration->span};
    struct object record = {0}, expected = {0};
    if (declaration->of.text) {
        struct premise *premise = premise_find(builder, &declaration->of, 0);
        if (premise)
            record = object_copy(builder, &premise->object);
    }
    record_entries(builder, &record, declaration->entries, 0);
    const char *id = lookup_id_name(builder->schema);
    if (!object_has(&record, id))
        object_put(builder, &record, id, json_quoted(builder->arena, example.label));
    expected_entries(builder, &expected, declaration->expected, &builder->outputs, translate("a decision"));
    if (!declaration->expected)
        diagnose(builder->diagnostics, Y0619, declaration->span, example.label, NULL);
    expected = results_apart(builder, &expected);
    example.record = object_text(builder, &record);
    example.expected = object_text(builder, &expected);
    return example;
}

/* The source of the scheme itself: what a base brings may go unused. */
static uint32_t own_source(const struct declaration *declarations)
{
    for (const struct declaration *at = declarations; at; at = at->next)
        if (at->kind == DECLARATION_SCHEME)
            return at->span.source;
    return declarations ? declarations->span.source : 0;
}

struct examples examples_build(struct arena *arena, const struct declaration *const *trees,
                               uint32_t tree_count, const struct schema *schema,
                               struct diagnostics *diagnostics)
{
    struct builder builder = {.arena = arena, .schema = schema, .diagnostics = diagnostics};
    static const char *const names[] = {"名称", NULL};
    const struct declaration *declarations = builder.declarations = trees[0];
    add_names(&builder, &builder.outputs, decision_keys);
    add_names(&builder, &builder.cells, names);
    for (uint32_t i = 0; i < tree_count; i++)
        collect_keys(&builder, trees[i]);
    for (const struct declaration *at = declarations; at; at = at->next)
        if (at->kind == DECLARATION_PREMISE)
            premise_add(&builder, at);
    premises_fill(&builder);

    VECTOR(struct example) examples = {0};
    for (const struct declaration *at = declarations; at; at = at->next)
        if (at->kind == DECLARATION_EXAMPLE) {
            struct example example = example_build(&builder, at);
            VECTOR_ADD(arena, examples, example);
        }
    uint32_t own = own_source(declarations);
    for (uint32_t i = 0; i < builder.premises.count; i++) {
        const struct premise *premise = &builder.premises.items[i];
        if (!premise->used && premise->declaration->span.source == own)
            diagnose(diagnostics, Y0620, premise->declaration->name.span, premise->declaration->name.text,
                     NULL);
    }
    return (struct examples){examples.items, examples.count};
}
