/* SPDX-License-Identifier: Apache-2.0 */
/* Changing one application step by step and deciding it after each: the record is kept as JSON, values are
 * read as cells of CSV are, and what is told comes from explanations. */
#include <config.h>

#include "api/explain.h"
#include "api/explore.h"

#include "base/text.h"
#include "io/cell.h"
#include "io/json_text.h"
#include "io/layout.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* How many steps can be taken back. */
#define PAST_MOST 1000

struct step {
    struct yoko_explorer *explorer;
    enum yoko_step kind;
    const char *words;
    uint64_t line; /* of the input, for messages */
    yoko_write write;
    void *write_context;
    struct lookup lookup;
    json_t *record, *past; /* as they were before; NULL when there was no memory for them */
};

/* ---- deciding ---- */

struct memory_source {
    const char *bytes;
    size_t length, at;
};

static long read_memory(void *context, char *bytes, size_t room)
{
    struct memory_source *source = context;
    size_t left = source->length - source->at, count = left < room ? left : room;
    memcpy(bytes, source->bytes + source->at, count);
    source->at += count;
    return (long)count;
}

static int collect(void *context, const char *bytes, size_t length)
{
    struct buffer *out = context;
    buffer_add(out, bytes, length);
    return out->failed;
}

/* The record as one line; numbers keep their digits. */
static const char *record_text(struct yoko *yoko, const json_t *record)
{
    return json_as_read(&yoko->arena, record);
}

/* A record that was read before, or a value of one; the call's. Numbers keep their digits. */
static json_t *load_record(struct yoko *yoko, const char *text, size_t length)
{
    struct json_failure failure;
    return json_hold(&yoko->arena, json_load_exact(&yoko->memory, text, length, buffer_in(&yoko->arena), &failure));
}

/* Adds the explanation of the record to the workplace's scratch buffer. */
static enum yoko_status explain_into_scratch(struct yoko *yoko, const struct yoko_explorer *explorer,
                                             const json_t *record, enum yoko_depth depth,
                                             enum yoko_format format)
{
    const char *text = record_text(yoko, record);
    struct memory_source source = {.bytes = text, .length = strlen(text)};
    struct yoko_records records = {
        .path = "-", .read = read_memory, .read_context = &source, .format = YOKO_NDJSON};
    struct explaining *explaining = explorer->explaining;
    *explaining = (struct explaining){.scheme = explorer->scheme,
                                      .records = &records,
                                      .depth = depth,
                                      .format = format,
                                      .write = collect,
                                      .write_context = &yoko->scratch};
    yoko->scratch.length = 0;
    enum yoko_status status = explain_record(yoko, explaining);
    decider_end(&explaining->decider);
    buffer_whole(&yoko->scratch, &yoko->memory);
    return status;
}

/* The explanation as JSON, the call's; NULL, reported, when the record cannot be decided. */
static json_t *decide_record_of(struct yoko *yoko, const struct yoko_explorer *explorer, const json_t *record,
                                enum yoko_status *status)
{
    *status = explain_into_scratch(yoko, explorer, record, YOKO_WORKING, YOKO_JSON);
    if (*status != YOKO_OK)
        return NULL;
    return json_hold(&yoko->arena, json_loadb(yoko->scratch.bytes, yoko->scratch.length, 0, NULL));
}

/* ---- names ---- */

/* Full-width forms of ASCII become ASCII, which is how names of lines and fields are joined. */
static const char *folded(struct arena *arena, const char *text, size_t length)
{
    char *out = arena_text(arena, text, length), *to = out;
    for (size_t at = 0, size = 1; at < length; at += size) {
        uint32_t character = 0;
        size = text_character(text + at, length - at, &character);
        if (character >= 0xFF01 && character <= 0xFF5E) {
            *to++ = (char)(character - 0xFEE0);
            continue;
        }
        size += !size; /* a byte of no character */
        memcpy(to, text + at, size);
        to += size;
    }
    *to = '\0';
    return out;
}

int64_t explore_line_number(const struct yoko_explorer *explorer, uint32_t space, size_t at)
{
    const struct schema *schema = &explorer->scheme->program->schema;
    const json_t *line = json_array_get(json_object_get(explorer->record, schema->lists[space].name), at);
    uint32_t key = schema->lists[space].key;
    const json_t *number = key == NONE ? NULL : json_object_get(line, schema->fields[key].name);
    return json_is_integer(number) ? json_integer_value(number) : (int64_t)at + 1;
}

json_t *explore_line(const struct yoko_explorer *explorer, uint32_t space, int64_t number, size_t *at)
{
    json_t *lines = json_object_get(explorer->record, explorer->scheme->program->schema.lists[space].name);
    for (*at = 0; *at < json_array_size(lines); ++*at)
        if (explore_line_number(explorer, space, *at) == number)
            return json_array_get(lines, *at);
    return NULL;
}

/* What a name means: a field of the application, a line (field NONE), or a field of a line. */
struct target {
    uint32_t space, field;
    int64_t number; /* of the line */
    json_t *object; /* of the record; borrowed */
    size_t at;
};

static enum yoko_status no_field(struct yoko *yoko, struct step *step, uint32_t space, const char *name)
{
    const struct schema *schema = &step->explorer->scheme->program->schema;
    struct diagnostic *of =
        diagnose(&yoko->diagnostics, Y0850, nowhere, name,
                 space ? schema->lists[space].name : translate("the application"), (const char *)NULL);
    of->suggestion = lookup_nearest(&step->lookup, &yoko->arena, space, name);
    for (uint32_t list = 1; !space && !of->suggestion && list < schema->list_count; list++)
        if (lookup_number(&step->lookup.fields[list], name, strlen(name)) != NONE)
            of->suggestion = arena_print(&yoko->arena, "%s[%" PRId64 "].%s", schema->lists[list].name,
                                         explore_line_number(step->explorer, list, 0), name);
    return YOKO_USAGE;
}

static enum yoko_status no_line(struct yoko *yoko, const struct step *step, uint32_t space, const char *name)
{
    const struct yoko_explorer *explorer = step->explorer;
    const char *list = explorer->scheme->program->schema.lists[space].name;
    const char *known = "";
    for (size_t i = 0; i < json_array_size(json_object_get(explorer->record, list)); i++)
        known = arena_print(&yoko->arena, "%s%s%s[%" PRId64 "]", known, *known ? translate(", ") : "", list,
                            explore_line_number(explorer, space, i));
    diagnose(&yoko->diagnostics, Y0851, nowhere, name, *known ? known : translate("none yet"), list,
             (const char *)NULL);
    return YOKO_USAGE;
}

static enum yoko_status find_list(struct yoko *yoko, struct step *step, const char *name, uint32_t *space)
{
    *space = lookup_number(&step->lookup.lists, name, strlen(name));
    return *space == NONE ? no_field(yoko, step, 0, name) : YOKO_OK;
}

/* "経費[2]" or "経費[2].金額"; *rest is what stands behind the bracket. */
static enum yoko_status find_line(struct yoko *yoko, struct step *step, const char *name,
                                  struct target *target, const char **rest)
{
    const char *bracket = strchr(name, '['), *close = strchr(name, ']');
    char *end;
    enum yoko_status status =
        find_list(yoko, step, arena_text(&yoko->arena, name, (size_t)(bracket - name)), &target->space);
    if (status != YOKO_OK)
        return status;
    target->number = strtoll(bracket + 1, &end, 10);
    if (close && end == close && end > bracket + 1)
        target->object = explore_line(step->explorer, target->space, target->number, &target->at);
    if (!target->object)
        return no_line(yoko, step, target->space, name);
    *rest = close + 1;
    return YOKO_OK;
}

static enum yoko_status find_target(struct yoko *yoko, struct step *step, const char *text, size_t length,
                                    struct target *target)
{
    const char *own = arena_text(&yoko->arena, text, length), *name = folded(&yoko->arena, text, length);
    *target = (struct target){.field = NONE, .object = step->explorer->record};
    if (strchr(name, '[')) {
        target->object = NULL;
        enum yoko_status status = find_line(yoko, step, name, target, &name);
        if (status != YOKO_OK || !*name)
            return status;
        name = own = *name == '.' ? name + 1 : name;
    }
    for (int i = 0; i < 2 && target->field == NONE; i++) {
        const char *sought = i ? name : own;
        target->field = lookup_number(&step->lookup.fields[target->space], sought, strlen(sought));
    }
    if (target->field != NONE)
        return YOKO_OK;
    uint32_t list = target->space ? NONE : lookup_number(&step->lookup.lists, own, strlen(own));
    return list == NONE ? no_field(yoko, step, target->space, own) : no_line(yoko, step, list, own);
}

/* ---- steps ---- */

/* The object takes the value over; NULL is a value for which there was no memory. */
static void put(struct yoko *yoko, json_t *object, const char *name, json_t *value)
{
    if (json_object_set_new(object, name, value) != 0)
        memory_fail(&yoko->memory);
}

/* The place of `=` or `＝`, and the bytes it takes; NULL: there is none. */
static const char *equals_sign(const char *words, size_t *bytes)
{
    const char *ascii = strchr(words, '='), *full = strstr(words, "＝");
    bool is_full = full && (!ascii || full < ascii);
    *bytes = is_full ? strlen("＝") : 1;
    return is_full ? full : ascii;
}

static enum yoko_status set_value(struct yoko *yoko, struct step *step)
{
    const struct schema *schema = &step->explorer->scheme->program->schema;
    size_t bytes, name_length, length, found_length = 0;
    const char *equals = equals_sign(step->words, &bytes), *name = step->words, *found = "";
    struct target target;
    struct value value = {0};
    if (!equals) {
        diagnose(&yoko->diagnostics, Y0852, nowhere, step->words, (const char *)NULL);
        return YOKO_USAGE;
    }
    const char *cell = equals + bytes;
    name_length = (size_t)(equals - name);
    length = strlen(cell);
    cell_trim(&name, &name_length);
    cell_trim(&cell, &length);
    enum yoko_status status = find_target(yoko, step, name, name_length, &target);
    if (status != YOKO_OK)
        return status;
    if (target.field == NONE)
        return no_field(yoko, step, target.space, arena_text(&yoko->arena, name, name_length));
    const struct field *field = &schema->fields[target.field];
    enum value_fault fault =
        cell_value(&step->lookup, &yoko->arena, field, cell, length, &value, &found, &found_length);
    if (fault != VALUE_FINE) {
        struct problems problems = {.diagnostics = &yoko->diagnostics, .arena = &yoko->arena};
        problems_begin(&problems, "-", step->line);
        struct reading reading = {&step->lookup, &problems, field, target.number, .cell = true};
        value_report(&reading, fault, found, found_length);
        problems_end(&problems);
        return YOKO_USAGE;
    }
    if (value.missing)
        return json_object_del(target.object, field->name), YOKO_OK;
    struct buffer *text = buffer_in(&yoko->arena);
    value_json(text, schema, field, &value);
    buffer_whole(text, &yoko->memory);
    put(yoko, target.object, field->name, json_incref(load_record(yoko, text->bytes, text->length)));
    return YOKO_OK;
}

static enum yoko_status add_line(struct yoko *yoko, struct step *step)
{
    const struct schema *schema = &step->explorer->scheme->program->schema;
    const char *words = step->words;
    size_t length = strlen(words);
    uint32_t space;
    cell_trim(&words, &length);
    enum yoko_status status = find_list(yoko, step, folded(&yoko->arena, words, length), &space);
    if (status != YOKO_OK)
        return status;
    const struct list_shape *list = &schema->lists[space];
    json_t *record = step->explorer->record, *lines = json_object_get(record, list->name);
    int64_t most = 0;
    if (!json_is_array(lines)) {
        lines = json_array();
        put(yoko, record, list->name, lines);
    }
    for (size_t i = 0; i < json_array_size(lines); i++) {
        int64_t number = explore_line_number(step->explorer, space, i);
        most = number > most ? number : most;
    }
    json_t *line = json_object();
    if (json_array_append_new(lines, line) != 0)
        memory_fail(&yoko->memory);
    if (list->key != NONE)
        put(yoko, line, schema->fields[list->key].name, json_integer(most + 1));
    return YOKO_OK;
}

static enum yoko_status remove_line(struct yoko *yoko, struct step *step)
{
    const char *words = step->words;
    size_t length = strlen(words);
    struct target target;
    cell_trim(&words, &length);
    const struct schema *schema = &step->explorer->scheme->program->schema;
    enum yoko_status status = find_target(yoko, step, words, length, &target);
    if (status != YOKO_OK)
        return status;
    if (target.field != NONE) { /* a field is left blank */
        json_object_del(target.object, schema->fields[target.field].name);
        return YOKO_OK;
    }
    json_t *lines = json_object_get(step->explorer->record, schema->lists[target.space].name);
    for (size_t i = 0; i < json_array_size(lines); i++) { /* the others keep their numbers */
        uint32_t key = schema->lists[target.space].key;
        int64_t number = explore_line_number(step->explorer, target.space, i);
        if (key != NONE)
            put(yoko, json_array_get(lines, i), schema->fields[key].name, json_integer(number));
    }
    json_array_remove(lines, target.at);
    return YOKO_OK;
}

/* The record becomes a copy of another. */
static void replace_record(struct yoko *yoko, struct yoko_explorer *explorer, const json_t *by)
{
    json_t *copy = json_deep_copy(by);
    if (!copy)
        memory_fail(&yoko->memory);
    json_decref(explorer->record);
    explorer->record = copy;
}

static enum yoko_status go_back(struct yoko *yoko, struct step *step)
{
    struct yoko_explorer *explorer = step->explorer;
    size_t count = json_array_size(explorer->past);
    if (!count) {
        diagnose(&yoko->diagnostics, Y0853, nowhere, (const char *)NULL);
        return YOKO_USAGE;
    }
    replace_record(yoko, explorer, json_array_get(explorer->past, count - 1));
    json_array_remove(explorer->past, count - 1);
    return YOKO_OK;
}

static enum yoko_status change(struct yoko *yoko, struct step *step)
{
    struct yoko_explorer *explorer = step->explorer;
    switch (step->kind) {
    case YOKO_STEP_SET:
        return set_value(yoko, step);
    case YOKO_STEP_ADD:
        return add_line(yoko, step);
    case YOKO_STEP_REMOVE:
        return remove_line(yoko, step);
    case YOKO_STEP_UNDO:
        return go_back(yoko, step);
    default: /* YOKO_STEP_RESET */
        replace_record(yoko, explorer, explorer->start);
        return YOKO_OK;
    }
}

static enum yoko_status hand_on(struct yoko *yoko, yoko_write write, void *context)
{
    buffer_whole(&yoko->scratch, &yoko->memory);
    return write(context, yoko->scratch.bytes, yoko->scratch.length) ? YOKO_SYSTEM : YOKO_OK;
}

/* What is told differently, then what it comes to now. */
static enum yoko_status tell_step(struct yoko *yoko, struct step *step, const json_t *before, const json_t *now)
{
    struct buffer *out = &yoko->scratch;
    enum yoko_status status =
        explain_into_scratch(yoko, step->explorer, step->explorer->record, YOKO_OUTCOME, YOKO_TEXT);
    if (status != YOKO_OK)
        return status;
    const char *outcome = arena_text(&yoko->arena, out->bytes, out->length);
    out->length = 0;
    if (!explore_tell_changes(&yoko->arena, before, now, out))
        buffer_print(out, "%s\n", translate("Nothing in the decision changes."));
    buffer_text(out, "\n");
    buffer_text(out, outcome);
    return hand_on(yoko, step->write, step->write_context);
}

static enum yoko_status take_step(struct yoko *yoko, void *request)
{
    struct step *step = request;
    struct yoko_explorer *explorer = step->explorer;
    if (!step->record || !step->past)
        memory_fail(&yoko->memory);
    lookup_begin(&step->lookup, &yoko->arena, &explorer->scheme->program->schema);
    enum yoko_status status = change(yoko, step);
    json_t *told = status == YOKO_OK ? decide_record_of(yoko, explorer, explorer->record, &status) : NULL;
    if (!told)
        return status;
    if (step->kind != YOKO_STEP_UNDO && !json_equal(step->record, explorer->record) &&
        json_array_append(explorer->past, step->record) != 0)
        memory_fail(&yoko->memory);
    if (json_array_size(explorer->past) > PAST_MOST)
        json_array_remove(explorer->past, 0);
    json_t *earlier = json_hold(&yoko->arena, json_incref(explorer->told));
    status = tell_step(yoko, step, earlier, told);
    if (status != YOKO_OK)
        return status;
    explorer->told = json_incref(told);
    json_decref(earlier);
    return YOKO_OK;
}

enum yoko_status yoko_explore_step(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_step kind,
                                   const char *words, uint64_t line, yoko_write write, void *write_context)
{
    struct step step = {.explorer = explorer,
                        .kind = kind,
                        .words = words ? words : "",
                        .line = line,
                        .write = write,
                        .write_context = write_context,
                        .record = json_deep_copy(explorer->record),
                        .past = json_copy(explorer->past)};
    enum yoko_status status = yoko_enter(yoko, take_step, &step);
    if (status != YOKO_OK && step.record && step.past) { /* what cannot be decided is not kept, nor what failed half-way */
        json_t *record = explorer->record, *past = explorer->past;
        explorer->record = json_incref(step.record);
        explorer->past = json_incref(step.past);
        json_decref(record);
        json_decref(past);
    }
    json_decref(step.record);
    json_decref(step.past);
    return status;
}

/* ---- what is shown ---- */

struct viewing {
    struct yoko_explorer *explorer;
    enum yoko_view view;
    const char *filter;
    yoko_write write;
    void *write_context;
};

static enum yoko_status view(struct yoko *yoko, void *request)
{
    static const enum yoko_depth depths[] = {[YOKO_VIEW_DECISION] = YOKO_OUTCOME,
                                             [YOKO_VIEW_LETTER] = YOKO_LETTER,
                                             [YOKO_VIEW_WORKING] = YOKO_WORKING,
                                             [YOKO_VIEW_TRACE] = YOKO_TRACE};
    struct viewing *viewing = request;
    const struct yoko_explorer *explorer = viewing->explorer;
    enum yoko_status status = YOKO_OK;
    yoko->scratch.length = 0;
    switch (viewing->view) {
    case YOKO_VIEW_INPUTS:
        explore_tell_inputs(&yoko->arena, explorer, viewing->filter, &yoko->scratch);
        break;
    case YOKO_VIEW_RECORD:
        buffer_print(&yoko->scratch, "%s\n", record_text(yoko, explorer->record));
        break;
    case YOKO_VIEW_EXAMPLE:
        explore_tell_example(&yoko->arena, explorer, &yoko->scratch);
        break;
    default:
        status = explain_into_scratch(yoko, explorer, explorer->record, depths[viewing->view], YOKO_TEXT);
    }
    return status == YOKO_OK ? hand_on(yoko, viewing->write, viewing->write_context) : status;
}

enum yoko_status yoko_explore_view(struct yoko *yoko, struct yoko_explorer *explorer, enum yoko_view what,
                                   const char *filter, yoko_write write, void *write_context)
{
    struct viewing viewing = {explorer, what, filter, write, write_context};
    return yoko_enter(yoko, view, &viewing);
}

/* Whether a field is what stands before the `=`, as 県内 or 経費[2].区分. */
static bool is_meant(const struct schema *schema, const struct field *field, const char *written)
{
    if (!field->space)
        return strcmp(written, field->name) == 0;
    const char *list = schema->lists[field->space].name, *dot = strrchr(written, '.');
    size_t length = strlen(list);
    return dot && strcmp(dot + 1, field->name) == 0 && strncmp(written, list, length) == 0 && written[length] == '[';
}

void yoko_explore_words(const struct yoko_explorer *explorer, const char *field,
                        void (*found)(void *context, const char *word), void *context)
{
    const struct schema *schema = &explorer->scheme->program->schema;
    char word[512];
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *of = &schema->fields[i];
        const json_t *lines =
            of->space ? json_object_get(explorer->record, schema->lists[of->space].name) : NULL;
        if (field) {
            if (!is_meant(schema, of, field))
                continue;
            for (uint32_t k = 0; of->domain != NONE && k < schema->domains[of->domain].count; k++)
                found(context, schema->domains[of->domain].members[k]);
            if (of->type == TYPE_TRUTH) {
                found(context, "はい");
                found(context, "いいえ");
            }
            return;
        }
        if (!of->space && of->used)
            found(context, of->name);
        for (size_t k = 0; of->used && k < json_array_size(lines); k++) {
            snprintf(word, sizeof word, "%s[%" PRId64 "].%s", schema->lists[of->space].name,
                     explore_line_number(explorer, of->space, k), of->name);
            found(context, word);
        }
    }
    for (uint32_t space = 1; !field && space < schema->list_count; space++)
        found(context, schema->lists[space].name);
}

/* ---- the beginning ---- */

struct opening {
    const struct yoko_scheme *scheme;
    const struct yoko_explore *explore;
    struct yoko_explorer *explorer;
    struct decider decider; /* here, since the workplace gives it back after the call */
};

/* A record of CSV is kept as values behind a layout, without the number of its application. */
static json_t *kept_object(struct yoko *yoko, const struct schema *schema, const char *kept, const char *layout,
                           const char *id)
{
    if (!layout)
        return json_incref(load_record(yoko, kept, strlen(kept)));
    struct buffer *out = buffer_in(&yoko->arena);
    bool made = layout_expand(&yoko->arena, &yoko->scratch, layout, kept, lookup_id_name(schema), id, out);
    return made ? json_incref(load_record(yoko, out->bytes, out->length)) : NULL;
}

/* The first record of a file, or that with the 申請番号, as it was read. */
static enum yoko_status begin_with_record(struct yoko *yoko, struct opening *opening)
{
    struct decider *decider = &opening->decider;
    struct batch batch = {0};
    enum yoko_status status;
    const char *id = opening->explore->id, *nearest = NULL;
    if (!decider_begin(decider, yoko, opening->scheme, opening->explore->records, false, &status))
        return status;
    const struct diagnostics before = yoko->diagnostics;
    while (!opening->explorer->record && records_next(decider->reader, &decider->arena, &batch)) {
        for (uint32_t i = 0; i < batch.records && !opening->explorer->record; i++)
            if (!id || strcmp(batch.ids[i], id) == 0) {
                const char *kept = records_kept(decider->reader, i), *layout = records_layout(decider->reader);
                opening->explorer->record =
                    kept_object(yoko, &opening->scheme->program->schema, kept, layout, batch.ids[i]);
            }
        if (id && !opening->explorer->record)
            nearest = nearest_id(yoko, id, nearest, &batch);
        arena_reset(&decider->arena);
    }
    decider_end(decider);
    if (opening->explorer->record) {
        yoko->diagnostics = before; /* what is wrong with others, or behind it, is of no matter */
        return YOKO_OK;
    }
    if (!yoko->diagnostics.errors)
        diagnose(&yoko->diagnostics, Y0820, nowhere, id ? id : "", opening->explore->records->path,
                 (const char *)NULL)
            ->suggestion = nearest;
    return YOKO_BAD_RECORDS;
}

static bool is_granted(struct yoko *yoko, const struct opening *opening, const json_t *record)
{
    enum yoko_status status;
    const struct diagnostics before = yoko->diagnostics;
    json_t *told = decide_record_of(yoko, opening->explorer, record, &status);
    yoko->diagnostics = before; /* a 例 may be there to show what an error is */
    const char *verdict = json_string_value(json_object_get(told, "判定"));
    return verdict && strcmp(verdict, verdict_name(VERDICT_GRANT)) == 0;
}

/* The 例 of that label; without one the shortest that is granted; the call's. NULL: there is none. */
static json_t *example_record(struct yoko *yoko, const struct opening *opening,
                              const struct examples *examples)
{
    const char *label = opening->explore->example;
    json_t *best = NULL;
    size_t least = SIZE_MAX;
    for (uint32_t i = 0; i < examples->count; i++) {
        const struct example *example = &examples->items[i];
        size_t length = strlen(example->record);
        if (label ? strcmp(label, example->label) != 0 : length >= least)
            continue;
        json_t *record = load_record(yoko, example->record, strlen(example->record));
        if (!label && !is_granted(yoko, opening, record))
            continue;
        best = record;
        least = length;
    }
    return best;
}

static enum yoko_status no_example(struct yoko *yoko, const char *label, const struct examples *examples)
{
    const char **labels = ARENA_ARRAY(&yoko->arena, const char *, examples->count + 1);
    for (uint32_t i = 0; i < examples->count; i++)
        labels[i] = examples->items[i].label;
    struct diagnostic *of = diagnose(&yoko->diagnostics, Y0854, nowhere, label, (const char *)NULL);
    of->suggestion = text_nearest(label, labels, examples->count);
    return YOKO_USAGE;
}

static enum yoko_status begin_without_record(struct yoko *yoko, struct opening *opening)
{
    struct examples examples = {0};
    struct diagnostics ignored;
    diagnostics_begin(&ignored, &yoko->arena);
    if (opening->scheme->checked)
        examples = scheme_examples(yoko, opening->scheme, &ignored);
    json_t *record = example_record(yoko, opening, &examples);
    if (!record && opening->explore->example) {
        if (opening->scheme->checked)
            return no_example(yoko, opening->explore->example, &examples);
        diagnose(&yoko->diagnostics, Y0864, nowhere, yoko_scheme_id(opening->scheme), (const char *)NULL);
        return YOKO_USAGE;
    }
    opening->explorer->record = record ? json_incref(record) : json_object();
    const char *name = lookup_id_name(&opening->scheme->program->schema);
    if (!json_object_get(opening->explorer->record, name))
        put(yoko, opening->explorer->record, name, json_string("1"));
    return YOKO_OK;
}

static enum yoko_status open_explorer(struct yoko *yoko, void *request)
{
    struct opening *opening = request;
    struct yoko_explorer *explorer = opening->explorer;
    if (!explorer || !explorer->explaining)
        memory_fail(&yoko->memory);
    enum yoko_status status =
        opening->explore->records ? begin_with_record(yoko, opening) : begin_without_record(yoko, opening);
    if (status != YOKO_OK)
        return status;
    explorer->start = json_deep_copy(explorer->record);
    explorer->past = json_array();
    explorer->told = json_incref(decide_record_of(yoko, explorer, explorer->record, &status));
    if (!explorer->start || !explorer->past)
        memory_fail(&yoko->memory);
    return status;
}

enum yoko_status yoko_explore_open(struct yoko *yoko, const struct yoko_scheme *scheme,
                                   const struct yoko_explore *explore, struct yoko_explorer **explorer)
{
    struct opening opening = {.scheme = scheme,
                              .explore = explore,
                              .explorer = calloc(1, sizeof **explorer),
                              .decider.keep_records = true};
    *explorer = NULL;
    if (opening.explorer) {
        opening.explorer->scheme = scheme;
        opening.explorer->explaining = calloc(1, sizeof *opening.explorer->explaining);
    }
    enum yoko_status status = yoko_enter(yoko, open_explorer, &opening);
    if (status == YOKO_OK)
        *explorer = opening.explorer;
    else
        yoko_explorer_close(opening.explorer);
    return status;
}

void yoko_explorer_close(struct yoko_explorer *explorer)
{
    if (!explorer)
        return;
    json_decref(explorer->record);
    json_decref(explorer->start);
    json_decref(explorer->told);
    json_decref(explorer->past);
    free(explorer->explaining);
    free(explorer);
}
