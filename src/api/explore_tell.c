/* SPDX-License-Identifier: Apache-2.0 */
/* What a changed input changed in the decision, and by which rule: two explanations held against each other.
 */
#include <config.h>

#include "api/explore.h"

#include "base/diagnostic.h"
#include "base/text.h"
#include "decide/explain.h"

#include <inttypes.h>
#include <string.h>

struct changes {
    struct arena *arena;
    const json_t *before, *after;
    struct buffer *out;
    unsigned count;
};

static const char *text_at(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

/* What is told already is not told again: a definition and the result of its name. */
static bool is_told(const struct changes *changes, const char *line)
{
    size_t length = strlen(line);
    const char *end = changes->out->bytes + changes->out->length, *next;
    for (const char *at = changes->out->bytes; at < end; at = next) {
        next = (const char *)memchr(at, '\n', (size_t)(end - at)) + 1;
        if ((size_t)(next - at) == length && memcmp(at, line, length) == 0)
            return true;
    }
    return false;
}

static void tell(struct changes *changes, const char *what, const char *before, const char *after,
                 const char *clause)
{
    const char *arguments[9] = {what, before, after};
    if (strcmp(before, after) == 0)
        return;
    struct buffer *line = buffer_in(changes->arena);
    template_render(line, translate("{1}: {2} -> {3}"), arguments);
    const char *behind[9] = {"", clause};
    if (*clause)
        template_render(line, translate("{1} -- {2}"), behind);
    buffer_add(line, "\n", 2);
    buffer_whole(line, changes->arena->memory);
    if (!is_told(changes, line->bytes)) {
        buffer_text(changes->out, line->bytes);
        buffer_whole(changes->out, changes->arena->memory);
        changes->count++;
    }
}

static const char *joined(struct changes *changes, const char *first, const char *second)
{
    return *first && *second ? arena_print(changes->arena, "%s %s", first, second) : *first ? first : second;
}

/* ---- how each kind of thing is called, and what it came to ---- */

struct form {
    const char *(*name)(struct changes *changes, const json_t *item);
    const char *(*value)(struct changes *changes, const json_t *item);
    const char *(*clause)(struct changes *changes, const json_t *item);
};

static const char *its_name(struct changes *changes, const json_t *item)
{
    (void)changes;
    return text_at(item, "名称");
}

static const char *its_value(struct changes *changes, const json_t *item)
{
    (void)changes;
    return text_at(item, "表示");
}

static const char *its_clause(struct changes *changes, const json_t *item)
{
    (void)changes;
    return text_at(item, "条");
}

static const char *no_clause(struct changes *changes, const json_t *item)
{
    (void)changes, (void)item;
    return "";
}

static const char *test_name(struct changes *changes, const json_t *item)
{
    return joined(changes, text_at(item, "条"), text_at(item, "見出し"));
}

static const char *standing_text(const json_t *standing, const char *yes, const char *no)
{
    return json_is_true(standing) ? yes : json_is_false(standing) ? no : translate("？ open");
}

static const char *test_value(struct changes *changes, const json_t *item)
{
    (void)changes;
    return standing_text(json_object_get(item, "結果"), translate("○ met"), translate("× not met"));
}

/* Covered, or not and by which clause; with the amount that counts. */
static const char *line_value(struct changes *changes, const json_t *item)
{
    const json_t *tests = json_object_get(item, "条件"), *covered = json_object_get(item, "対象");
    const char *text = standing_text(covered, translate("○ covered"), translate("× not covered")),
               *reason = "";
    for (size_t i = 0; json_is_false(covered) && !*reason && i < json_array_size(tests); i++)
        if (json_is_false(json_object_get(json_array_get(tests, i), "結果")))
            reason = test_name(changes, json_array_get(tests, i));
    return covered ? joined(changes, joined(changes, text, reason),
                            text_at(json_object_get(item, "対象額"), "表示"))
                   : "";
}

static const char *row_value(struct changes *changes, const json_t *item)
{
    const json_t *cells = json_object_get(item, "欄");
    const char *text = "";
    for (size_t i = 0; i < json_array_size(cells); i++)
        text = joined(changes, text,
                      joined(changes, text_at(json_array_get(cells, i), "名称"),
                             text_at(json_array_get(cells, i), "表示")));
    return text;
}

static const char *document_name(struct changes *changes, const json_t *item)
{
    return joined(changes, text_at(item, "書類"), text_at(item, "時期"));
}

static const char *document_value(struct changes *changes, const json_t *item)
{
    (void)changes;
    return standing_text(json_object_get(item, "要否"), translate("○ needed"), translate("× not needed"));
}

/* ---- lists of them ---- */

/* How many before an item have its name, as requirements of one clause do. */
static size_t same_before(struct changes *changes, const struct form *form, const json_t *items, size_t at)
{
    const char *name = form->name(changes, json_array_get(items, at));
    size_t count = 0;
    for (size_t i = 0; i < at; i++)
        count += strcmp(form->name(changes, json_array_get(items, i)), name) == 0;
    return count;
}

/* The item of that name, behind `skipped` others that have it too. */
static const json_t *find(struct changes *changes, const struct form *form, const json_t *items,
                          const char *name, size_t skipped)
{
    for (size_t i = 0; i < json_array_size(items); i++)
        if (strcmp(form->name(changes, json_array_get(items, i)), name) == 0 && skipped-- == 0)
            return json_array_get(items, i);
    return NULL;
}

/* What `items` has, against its namesakes of `others`. */
static void tell_each(struct changes *changes, const struct form *form, const char *heading, const json_t *items,
                      const json_t *others, bool is_before)
{
    for (size_t i = 0; i < json_array_size(items); i++) {
        const json_t *item = json_array_get(items, i);
        const char *name = form->name(changes, item), *value = form->value(changes, item);
        const json_t *other = find(changes, form, others, name, same_before(changes, form, items, i));
        const char *otherwise = other ? form->value(changes, other) : translate("not told");
        if (is_before && other) /* told with those that are there afterwards */
            continue;
        tell(changes, arena_print(changes->arena, "%s%s", heading, name), is_before ? value : otherwise,
             is_before ? otherwise : value, form->clause(changes, item));
    }
}

/* `heading` goes before each name. */
static void tell_items(struct changes *changes, const struct form *form, const char *heading,
                       const json_t *before, const json_t *after)
{
    tell_each(changes, form, heading, after, before, false);
    tell_each(changes, form, heading, before, after, true);
}

static const struct form tests = {test_name, test_value, no_clause};
static const struct form values = {its_name, its_value, its_clause};
static const struct form rows = {its_name, row_value, its_clause};
static const struct form documents = {document_name, document_value, its_clause};

static const json_t *line_of(const json_t *lines, json_int_t number)
{
    for (size_t i = 0; i < json_array_size(lines); i++)
        if (json_integer_value(json_object_get(json_array_get(lines, i), "番号")) == number)
            return json_array_get(lines, i);
    return NULL;
}

static void tell_lines(struct changes *changes, const char *list, const json_t *before, const json_t *after)
{
    for (size_t i = 0; i < json_array_size(after); i++) {
        const json_t *line = json_array_get(after, i);
        json_int_t number = json_integer_value(json_object_get(line, "番号"));
        const json_t *old = line_of(before, number);
        const char *name = arena_print(changes->arena, "%s[%" JSON_INTEGER_FORMAT "]", list, number);
        tell(changes, name, old ? line_value(changes, old) : translate("not there"),
             *line_value(changes, line) ? line_value(changes, line)
             : old                      ? ""
                                        : translate("there"),
             "");
        tell_items(changes, &values, arena_print(changes->arena, "%s.", name),
                   old ? json_object_get(old, "定義") : NULL, old ? json_object_get(line, "定義") : NULL);
    }
    for (size_t i = 0; i < json_array_size(before); i++) {
        const json_t *line = json_array_get(before, i);
        json_int_t number = json_integer_value(json_object_get(line, "番号"));
        if (!line_of(after, number))
            tell(changes, arena_print(changes->arena, "%s[%" JSON_INTEGER_FORMAT "]", list, number),
                 *line_value(changes, line) ? line_value(changes, line) : translate("there"),
                 translate("not there"), "");
    }
}

static const char *grant_text(struct changes *changes, const json_t *told)
{
    const json_t *grant = json_object_get(told, "補助額");
    return json_is_integer(grant) ? amount_text(changes->arena, json_integer_value(grant), 1, "円")
                                  : translate("not settled");
}

static const char *missing_text(struct changes *changes, const json_t *told)
{
    const json_t *missing = json_object_get(told, "不足項目");
    const char *text = "";
    for (size_t i = 0; i < json_array_size(missing); i++)
        text = arena_print(changes->arena, "%s%s%s", text, *text ? translate(", ") : "",
                           text_at(json_array_get(missing, i), "項目"));
    return *text ? text : translate("none");
}

unsigned explore_tell_changes(struct arena *arena, const json_t *before, const json_t *after,
                              struct buffer *out)
{
    struct changes changes = {arena, before, after, out, 0};
    const json_t *lists = json_object_get(after, "一覧");
    const char *list;
    json_t *lines;
    tell(&changes, translate("verdict"), text_at(before, "判定"), text_at(after, "判定"), "");
    tell(&changes, translate("grant"), grant_text(&changes, before), grant_text(&changes, after), "");
    tell(&changes, translate("missing"), missing_text(&changes, before), missing_text(&changes, after), "");
    tell_items(&changes, &tests, "", json_object_get(before, "要件"), json_object_get(after, "要件"));
    json_object_foreach((json_t *)lists, list, lines)
    {
        tell_lines(&changes, list, json_object_get(json_object_get(before, "一覧"), list), lines);
    }
    tell_items(&changes, &values, "", json_object_get(before, "定義"), json_object_get(after, "定義"));
    tell_items(&changes, &values, "", json_object_get(before, "結果"), json_object_get(after, "結果"));
    tell_items(&changes, &rows, arena_print(arena, "%s ", translate("breakdown")), json_object_get(before, "内訳"),
               json_object_get(after, "内訳"));
    tell_items(&changes, &values, "", json_object_get(before, "義務"), json_object_get(after, "義務"));
    tell_items(&changes, &documents, arena_print(arena, "%s ", translate("document")),
               json_object_get(before, "提出書類"), json_object_get(after, "提出書類"));
    return changes.count;
}
