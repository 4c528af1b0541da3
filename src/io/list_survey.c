/* SPDX-License-Identifier: Apache-2.0 */
/* The first of two readings: whether the rows of lists stand in the applications' order, and at which places blocks of
 * applications can be cut so that the rows that go with them follow one another.
 *
 * A list is in step when its rows, taken from the beginning, are used up by the applications in their order: the rows
 * of an application stand together, in the place where it does, and none belongs to no application. An application
 * that comes twice would have its rows twice: then no list is in step.
 */
#include <config.h>

#include "io/csv_rows.h"
#include "io/id_register.h"
#include "io/lists.h"

#include "io/blocks.h"

#include <string.h>

/* Rows of lists that go with a block, at most; but one application's are never divided. */
#define LISTED_BYTES ((size_t)512 << 10)

/* A block of applications, by positions. */
struct surveyed {
    uint64_t start, end;
};

struct list_survey {
    struct arena *arena;
    VECTOR(struct surveyed) blocks;
    VECTOR(uint64_t) ends; /* by block, by list */
    uint32_t lists;
    uint32_t next; /* blocks are asked for in order */
};

/* A list on its way through the rows. */
struct stepping {
    struct list_file *list;
    struct csv_rows rows;
    bool there;     /* `rows` has a row that no application has taken */
    uint64_t taken; /* the position behind what was taken */
};

struct surveying {
    struct record_reader *reader;
    struct list_survey *survey;
    struct stepping *lists; /* by list; those not in step have no `list` */
    struct csv_rows rows;   /* of the applications */
    struct id_register *ids;
    bool again; /* an application came twice */
    struct surveyed open;
    bool is_open;
    uint64_t done;   /* the position up to which applications are in blocks, or singly */
    uint64_t before; /* by how much of the lists had been taken when the block began */
};

static void advance(struct surveying *surveying, struct stepping *stepping)
{
    for (;;) {
        stepping->there = csv_rows_next(&stepping->rows);
        if (!stepping->there || stepping->rows.id)
            return;
        list_report_lost(surveying->reader, stepping->list, stepping->rows.line, &stepping->rows.bad);
    }
}

static uint64_t all_taken(const struct surveying *surveying)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < surveying->reader->list_count; i++)
        sum += surveying->lists[i].taken;
    return sum;
}

/* The rows of an application are taken from where the list stands. */
static void step(struct surveying *surveying, const char *id, size_t length)
{
    for (uint32_t i = 0; i < surveying->reader->list_count; i++) {
        struct stepping *stepping = &surveying->lists[i];
        while (stepping->there && stepping->rows.id_length == length &&
               memcmp(stepping->rows.id, id, length) == 0) {
            stepping->taken = stepping->rows.end;
            advance(surveying, stepping);
        }
    }
}

/* ---- Blocks ---- */

static void close_block(struct surveying *surveying, uint64_t end)
{
    struct list_survey *survey = surveying->survey;
    if (!surveying->is_open)
        return;
    surveying->is_open = false;
    surveying->open.end = surveying->done = end;
    VECTOR_ADD(survey->arena, survey->blocks, surveying->open);
    for (uint32_t i = 0; i < survey->lists; i++)
        VECTOR_ADD(survey->arena, survey->ends, surveying->lists[i].taken);
}

static void open_block(struct surveying *surveying)
{
    surveying->is_open = true;
    surveying->open = (struct surveyed){.start = surveying->done};
    surveying->before = all_taken(surveying);
}

static void take_application(struct surveying *surveying, uint64_t row_start)
{
    const struct csv_rows *rows = &surveying->rows;
    bool full = surveying->is_open && all_taken(surveying) - surveying->before > LISTED_BYTES;
    if (rows->begins || rows->single)
        close_block(surveying, rows->single ? surveying->rows.at + surveying->rows.taken : rows->at);
    else if (full)
        close_block(surveying, row_start);
    if (!rows->single && !surveying->is_open)
        open_block(surveying);
    if (rows->id) {
        surveying->again =
            surveying->again || id_register_add(surveying->ids, rows->id, rows->id_length, rows->line) != 0;
        step(surveying, rows->id, rows->id_length);
    }
    if (rows->single)
        surveying->done = rows->end;
}

static void take_applications(struct surveying *surveying)
{
    struct record_reader *reader = surveying->reader;
    size_t most = reader->block_bytes ? reader->block_bytes : BLOCK_BYTES;
    uint64_t row_start;
    surveying->done = row_start = input_position(&reader->input);
    surveying->ids = reader->ids = id_register_begin(reader->memory, reader->ids_bytes);
    csv_rows_begin(&surveying->rows, reader->memory, &reader->csv, &reader->header, most);
    while (csv_rows_next(&surveying->rows)) {
        take_application(surveying, row_start);
        row_start = surveying->rows.end;
    }
    close_block(surveying, input_position(&reader->input));
    surveying->again = surveying->again || id_register_problem(reader->ids) || reader->input.error != 0;
    id_register_end(reader->ids);
    reader->ids = NULL;
}

/* ---- The whole ---- */

static void end(void *held)
{
    struct surveying *surveying = held;
    csv_rows_end(&surveying->rows);
    for (uint32_t i = 0; i < surveying->survey->lists; i++)
        if (surveying->lists[i].list)
            csv_rows_end(&surveying->lists[i].rows);
}

static void begin_lists(struct surveying *surveying)
{
    struct record_reader *reader = surveying->reader;
    for (uint32_t i = 0; i < reader->list_count; i++) {
        struct list_file *list = &reader->lists[i];
        struct stepping *stepping = &surveying->lists[i];
        if (list->way != LIST_STEP || list->failed || !csv_restart(&list->csv))
            continue;
        stepping->list = list;
        stepping->taken = input_position(&list->input);
        csv_rows_begin(&stepping->rows, reader->memory, &list->csv, &list->header, BLOCK_BYTES);
        advance(surveying, stepping);
    }
}

/* What no application has taken means that the list is not in step; it is gone through for what is to be said of it. */
static bool end_list(struct surveying *surveying, struct stepping *stepping)
{
    bool left = stepping->there;
    while (stepping->there)
        advance(surveying, stepping);
    list_finish_input(surveying->reader, stepping->list);
    return !left;
}

void list_survey(struct record_reader *reader, bool applications)
{
    struct arena *arena = &reader->arena;
    struct surveying *surveying = ARENA_NEW(arena, struct surveying);
    struct list_survey *survey = surveying->survey = ARENA_NEW(arena, struct list_survey);
    surveying->reader = reader;
    surveying->lists = ARENA_ARRAY(arena, struct stepping, reader->list_count + 1);
    *survey = (struct list_survey){.arena = arena, .lists = reader->list_count};
    memory_adopt(arena, surveying, end);
    begin_lists(surveying);
    if (applications)
        take_applications(surveying);
    bool steps = false, kept = false;
    for (uint32_t i = 0; i < reader->list_count; i++) {
        struct list_file *list = &reader->lists[i];
        list->end = surveying->lists[i].taken;
        if (surveying->lists[i].list && (!end_list(surveying, &surveying->lists[i]) || surveying->again))
            list->way = LIST_KEPT;
        if (list->way == LIST_STEP && !list->failed && applications && !csv_restart(&list->csv))
            list->way = LIST_KEPT;
        steps = steps || list->way == LIST_STEP;
        kept = kept || list->way == LIST_KEPT;
    }
    end(surveying);
    if (!applications)
        return;
    if (!csv_restart(&reader->csv)) {
        lists_report_torn(reader, reader->input.name);
        return;
    }
    reader->unique = !surveying->again && !kept;
    if (steps && !kept)
        reader->survey = survey;
}

size_t survey_block(struct list_survey *survey, uint64_t position, const uint64_t **ends)
{
    if (!survey_begins(survey, position))
        return 0;
    const struct surveyed *block = &survey->blocks.items[survey->next];
    *ends = survey->ends.items + (size_t)survey->next * survey->lists;
    return (size_t)(block->end - block->start);
}

bool survey_begins(struct list_survey *survey, uint64_t position)
{
    while (survey->next < survey->blocks.count && survey->blocks.items[survey->next].start < position)
        survey->next++;
    return survey->next < survey->blocks.count && survey->blocks.items[survey->next].start == position;
}
