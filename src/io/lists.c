/* SPDX-License-Identifier: Apache-2.0 */
/* Opening the files of lists, deciding how each is read, and finding the rows of an application. */
#include <config.h>

#include "io/lists.h"

#include "base/reason.h"
#include "io/id_register.h"

#include <inttypes.h>
#include <string.h>

/* ---- Opening ---- */

bool csv_restart(struct csv *csv)
{
    struct input *input = csv->input;
    if (!input_rewind(input))
        return false;
    while (input->end - input->start < 3 && input_more(input))
        continue;
    if (input->end - input->start >= 3 && memcmp(input->window + input->start, "\xEF\xBB\xBF", 3) == 0) {
        input->start += 3;
        input->encoding = INPUT_UTF8;
    }
    csv->next_line = 1;
    csv->skip = false;
    return csv_next(csv);
}

void list_report_lost(struct record_reader *reader, struct list_file *list, uint64_t line,
                      const struct csv_problem *bad)
{
    struct diagnostics *said = reader->problems.diagnostics;
    reader->problems.diagnostics = &list->said;
    problems_begin(&reader->problems, list->csv.input->name, line);
    if (bad && bad->fault != CSV_FINE)
        reader_report_form(reader, bad, list->header.count);
    problem(&reader->problems, Y0714, list->name, reader->lookup.id_name, NULL);
    reader->problems.diagnostics = said;
    reader->counts.strays++;
}

static void hold_row(struct record_reader *reader, struct list_file *list, struct csv_problem bad)
{
    struct csv *csv = &list->csv;
    struct cell_text id = csv_row_id(csv, &list->header, &reader->id_work);
    buffer_whole(&reader->id_work, reader->memory);
    if (id.text == NULL) {
        list_report_lost(reader, list, csv->line, &bad);
        return;
    }
    struct list_row row = {.line = csv->line, .next = NONE, .length = (uint32_t)csv->length};
    if (bad.fault != CSV_FINE)
        row.bad = arena_copy(&list->held, &bad, sizeof bad);
    else
        row.text = arena_text(&list->held, csv->text, csv->length);
    bool fresh;
    struct text_entry *entry = text_map_add(&list->index, id.text, id.length, &fresh);
    uint32_t number = list->rows.count;
    VECTOR_ADD(&list->held, list->rows, row);
    if (fresh) {
        struct list_group group = {.first = number, .last = number};
        entry->number = list->groups.count;
        VECTOR_ADD(&list->held, list->groups, group);
    } else {
        struct list_group *group = &list->groups.items[entry->number];
        list->rows.items[group->last].next = number;
        group->last = number;
    }
}

static void drop_held(struct list_file *list)
{
    arena_end(&list->held);
    memset(&list->rows, 0, sizeof list->rows);
    memset(&list->groups, 0, sizeof list->groups);
    text_map_begin(&list->index, &list->held);
}

static struct list_store *store_of(struct record_reader *reader)
{
    if (!reader->store)
        reader->store = list_store_begin(reader->memory, reader->list_room);
    return reader->store;
}

/* The rows held so far go to the disk, in their order. */
static void keep_held(struct record_reader *reader, struct list_file *list)
{
    uint32_t number = (uint32_t)(list - reader->lists);
    const struct text_entry **ids = ARENA_ARRAY(&list->held, const struct text_entry *, list->rows.count + 1);
    for (uint32_t g = 0; g < list->groups.count; g++)
        for (uint32_t i = list->groups.items[g].first; i != NONE; i = list->rows.items[i].next)
            ids[i] = &list->index.entries.items[g];
    for (uint32_t i = 0; i < list->rows.count; i++)
        list_store_add(store_of(reader), number, ids[i]->text, ids[i]->length, &list->rows.items[i]);
    drop_held(list);
}

static void keep_row(struct record_reader *reader, struct list_file *list, struct csv_problem bad, bool lost)
{
    struct csv *csv = &list->csv;
    struct cell_text id = csv_row_id(csv, &list->header, &reader->id_work);
    struct list_row row = {.line = csv->line, .text = csv->text, .length = (uint32_t)csv->length};
    row.bad = bad.fault != CSV_FINE ? &bad : NULL;
    buffer_whole(&reader->id_work, reader->memory);
    if (id.text)
        list_store_add(store_of(reader), (uint32_t)(list - reader->lists), id.text, id.length, &row);
    else if (lost)
        list_report_lost(reader, list, csv->line, &bad);
}

static size_t bytes_held(const struct record_reader *reader)
{
    size_t held = 0;
    for (uint32_t i = 0; i < reader->list_count; i++)
        held += reader->lists[i].held.total;
    return held;
}

static bool can_step(const struct record_reader *reader, const struct list_file *list)
{
    return input_can_rewind(&reader->input) && input_can_rewind(&list->input);
}

static void report_input(struct record_reader *reader, struct list_file *list)
{
    struct diagnostics *said = reader->diagnostics;
    reader->diagnostics = &list->said;
    reader_report(reader, Y0701, NULL, problem_file(list->input.name), system_reason(list->input.error), NULL);
    reader->diagnostics = said;
}

void list_finish_input(struct record_reader *reader, struct list_file *list)
{
    struct diagnostics *said = reader->diagnostics;
    reader->diagnostics = &list->said;
    reader_report_encoding(reader, &list->input);
    reader->diagnostics = said;
    list->failed = list->input.error != 0;
    if (list->failed)
        report_input(reader, list);
}

static void read_rows(struct record_reader *reader, struct list_file *list)
{
    const struct diagnostics said = list->said; /* of the header */
    uint64_t strays = reader->counts.strays;
    while (csv_next(&list->csv)) {
        struct csv_problem bad = csv_form(&list->csv, &list->header);
        if (list->way == LIST_KEPT)
            keep_row(reader, list, bad, true);
        else
            hold_row(reader, list, bad);
        if (list->way != LIST_HELD || reader->again || bytes_held(reader) <= reader->list_bytes)
            continue;
        if (can_step(reader, list)) { /* it is read once more, from its beginning */
            list->way = LIST_STEP;
            list->large = true;
            list->said = said;
            reader->counts.strays = strays;
            return;
        }
        list->way = LIST_KEPT;
        keep_held(reader, list);
    }
    if (list->way == LIST_KEPT)
        list_store_index(reader->store, (uint32_t)(list - reader->lists));
    list_finish_input(reader, list);
}

static bool open_list(struct record_reader *reader, struct list_file *list, const struct list_source *source)
{
    struct input *input = &list->input;
    list->space = lookup_number(&reader->lookup.lists, source->list, strlen(source->list));
    if (list->space == NONE) {
        const char **names = ARENA_ARRAY(&reader->arena, const char *, reader->schema->list_count);
        for (uint32_t i = 1; i < reader->schema->list_count; i++)
            names[i - 1] = reader->schema->lists[i].name;
        size_t count = reader->schema->list_count > 0 ? reader->schema->list_count - 1 : 0;
        reader_report(reader, Y0707, text_nearest(source->list, names, count),
                      problem_file(source->source.name), source->list, NULL);
        return false;
    }
    if (!reader_open_input(reader, input, &source->source))
        return false;
    csv_begin(&list->csv, input, &reader->arena);
    return reader_read_header(reader, &list->csv, list->space, &list->header);
}

/* Opens one list after the other, up to one that cannot be; how many could. */
static uint32_t open_all(struct record_reader *reader, const struct record_request *request)
{
    for (uint32_t i = 0; i < request->list_count; i++) {
        struct list_file *list = &reader->lists[i];
        struct diagnostics *said = reader->diagnostics, *told = reader->problems.diagnostics;
        list->name = request->lists[i].list;
        arena_begin(&list->held, reader->memory);
        text_map_begin(&list->index, &list->held);
        diagnostics_begin(&list->said, &reader->arena);
        reader->list_count = i + 1;
        reader->diagnostics = reader->problems.diagnostics = &list->said;
        bool open = open_list(reader, list, &request->lists[i]);
        reader->diagnostics = said;
        reader->problems.diagnostics = told;
        if (!open)
            list->failed = true;
        else
            read_rows(reader, list);
        if (list->failed)
            return i;
    }
    return request->list_count;
}

/* A list that did not turn out to be in step is read into the store; its rows as such have been reported. */
static void keep_list(struct record_reader *reader, struct list_file *list)
{
    if (csv_restart(&list->csv))
        while (csv_next(&list->csv))
            keep_row(reader, list, csv_form(&list->csv, &list->header), false);
    list_store_index(store_of(reader), (uint32_t)(list - reader->lists));
    list->failed = list->input.error != 0;
    if (list->failed)
        report_input(reader, list);
}

static void take_over(struct record_reader *reader, const struct diagnostics *said)
{
    unsigned before = reader->diagnostics->errors;
    for (uint32_t i = 0; i < said->list.count; i++)
        diagnostics_take(reader->diagnostics, said->list.items[i], before);
    reader->diagnostics->errors = before + said->errors;
}

/* False, reported, when the disk could not be used. */
static bool store_is_fine(struct record_reader *reader)
{
    const char *problem = reader->store ? list_store_problem(reader->store) : NULL;
    if (!problem || reader->broken)
        return !problem;
    reader->broken = reader->finished = true;
    reader_report(reader, Y1010, NULL, problem, NULL);
    return false;
}

bool lists_open(struct record_reader *reader, const struct record_request *request)
{
    reader->list_bytes = request->list_bytes ? request->list_bytes : (size_t)reader->memory->limits.most[LIMIT_LIST_MEMORY];
    reader->list_room = (uint32_t)request->list_count;
    reader->lists = ARENA_ARRAY(&reader->arena, struct list_file, request->list_count + 1);
    uint32_t open = open_all(reader, request);
    bool large = false;
    for (uint32_t i = 0; i < open; i++)
        if (reader->lists[i].way == LIST_STEP) {
            drop_held(&reader->lists[i]);
            large = true;
        }
    if (large)
        list_survey(reader, open == request->list_count);
    for (uint32_t i = 0; i < open; i++) {
        struct list_file *list = &reader->lists[i];
        if (list->large && list->way == LIST_KEPT && !list->failed && open == request->list_count)
            keep_list(reader, list);
    }
    bool good = true;
    for (uint32_t i = 0; i < reader->list_count && good; i++) {
        take_over(reader, &reader->lists[i].said);
        good = !reader->lists[i].failed;
    }
    return good && store_is_fine(reader);
}

void lists_close(struct record_reader *reader)
{
    for (uint32_t i = 0; i < reader->list_count && !reader->shared_lists; i++) {
        if (reader->lists[i].input.memory != NULL)
            input_close(&reader->lists[i].input);
        if (reader->lists[i].held.memory != NULL)
            arena_end(&reader->lists[i].held);
    }
    if (reader->store)
        list_store_end(reader->store);
    reader->store = NULL;
}

/* ---- The rows of an application ---- */

struct taking {
    struct record_reader *reader;
    VECTOR(const struct list_row *) rows;
    uint32_t count, most;
};

static void take_row(void *context, const struct list_row *row)
{
    struct taking *taking = context;
    struct arena *scratch = &taking->reader->scratch;
    if (++taking->count > taking->most)
        return;
    struct list_row *copy = arena_copy(scratch, row, sizeof *row);
    if (row->bad)
        copy->bad = arena_copy(scratch, row->bad, sizeof *row->bad);
    else if (!taking->reader->block) /* a block stays where it is */
        copy->text = arena_text(scratch, row->text, row->length);
    VECTOR_ADD(scratch, taking->rows, copy);
}

static void take_held(struct taking *taking, struct list_file *list, const char *id)
{
    const struct text_entry *entry = text_map_find(&list->index, id, strlen(id));
    if (entry == NULL)
        return;
    struct list_group *group = &list->groups.items[entry->number];
    __atomic_store_n(&group->taken, true, __ATOMIC_RELAXED); /* by several threads, and read after them */
    for (uint32_t i = group->first; i != NONE; i = list->rows.items[i].next)
        if (++taking->count <= taking->most)
            VECTOR_ADD(&taking->reader->scratch, taking->rows, &list->rows.items[i]);
}

static void take_step(struct taking *taking, struct list_file *list, const char *id)
{
    struct csv *csv = &list->csv;
    size_t length = strlen(id);
    while (csv_next(csv)) {
        struct csv_problem bad = csv_form(csv, &list->header);
        struct cell_text found = csv_row_id(csv, &list->header, &taking->reader->id_work);
        buffer_whole(&taking->reader->id_work, taking->reader->memory);
        if (!found.text) /* reported before */
            continue;
        if (found.length != length || memcmp(found.text, id, length) != 0) {
            csv_unread(csv);
            return;
        }
        struct list_row row = {.text = csv->text, .length = (uint32_t)csv->length, .line = csv->line};
        row.bad = bad.fault != CSV_FINE ? &bad : NULL;
        take_row(taking, &row);
    }
}

static void take_kept(struct taking *taking, struct list_file *list, const char *id)
{
    struct record_reader *reader = taking->reader;
    list_store_find(reader->store, (uint32_t)(list - reader->lists), id, strlen(id), take_row, taking);
    store_is_fine(reader);
}

struct list_rows list_take(struct record_reader *reader, struct list_file *list, const char *id, uint32_t most)
{
    struct taking taking = {.reader = reader, .most = most};
    if (list->way == LIST_HELD)
        take_held(&taking, list, id);
    else if (list->way == LIST_STEP)
        take_step(&taking, list, id);
    else
        take_kept(&taking, list, id);
    return (struct list_rows){taking.rows.items, taking.count};
}

/* ---- At the end ---- */

static void report_stray(struct record_reader *reader, const struct list_file *list, const char *id, size_t length,
                         uint64_t line)
{
    problems_begin(&reader->problems, list->csv.input->name, line);
    problem(&reader->problems, Y0713, list->name, reader->lookup.id_name,
            problem_quote(&reader->scratch, id, length), NULL);
    reader->counts.strays++;
    arena_reset(&reader->scratch);
}

static void report_held_strays(struct record_reader *reader, const struct list_file *list)
{
    for (uint32_t g = 0; g < list->groups.count; g++) {
        if (list->groups.items[g].taken)
            continue;
        const struct text_entry *entry = &list->index.entries.items[g];
        for (uint32_t i = list->groups.items[g].first; i != NONE; i = list->rows.items[i].next)
            report_stray(reader, list, entry->text, entry->length, list->rows.items[i].line);
    }
}

struct straying {
    struct record_reader *reader;
    const struct list_file *list;
};

/* Every application's 申請番号 is in the register by now. */
static bool is_stray(void *context, const char *id, size_t length)
{
    struct id_register *ids = ((struct straying *)context)->reader->ids;
    return !ids || (!id_register_has(ids, id, length) && !id_register_problem(ids)); /* nor where that cannot be known */
}

static void take_stray(void *context, const char *id, size_t length, uint64_t line)
{
    struct straying *straying = context;
    report_stray(straying->reader, straying->list, id, length, line);
}

/* Whether rows that belong to an application were not taken. */
bool list_is_left(struct record_reader *reader, struct list_file *list)
{
    bool left = false;
    while (!left && csv_next(&list->csv))
        left = csv_row_id(&list->csv, &list->header, &reader->id_work).text != NULL;
    return left;
}

void lists_report_torn(struct record_reader *reader, const char *name)
{
    if (reader->broken)
        return;
    reader->broken = reader->finished = true;
    reader_report(reader, Y1009, NULL, problem_file(name), NULL);
}

void lists_finish(struct record_reader *reader)
{
    for (uint32_t i = 0; i < reader->list_count; i++) {
        struct list_file *list = &reader->lists[i];
        struct straying straying = {reader, list};
        if (list->way == LIST_HELD)
            report_held_strays(reader, list);
        else if (list->way == LIST_KEPT)
            list_store_lost(reader->store, i, is_stray, take_stray, &straying);
        else if (list_is_left(reader, list) || input_position(&list->input) < list->end)
            lists_report_torn(reader, list->input.name);
    }
    reader_check_register(reader, reader->csv.line);
    store_is_fine(reader);
}
