/* SPDX-License-Identifier: Apache-2.0 */
/* Records that were read once for two schemas, as each of them sees them, held against the same records read by it alone: the
 * same are accepted, with the same values. The schemas differ in bounds, decimals, choices, defaults, what is required, and the
 * order of all that, by chance; records lie on the edges of these. */
#include <config.h>

#include "base/text.h"
#include "exec/view.h"
#include "record_schema.h"

#include <inttypes.h>
#include <stdio.h>

#define RECORDS 60
#define TRIALS  400

static uint32_t below(uint64_t *state, uint32_t most)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33) % most;
}

/* --- two schemas --------------------------------------------------------------------------------- */

static void change_members(struct arena *arena, struct domain *domain, uint64_t *chance)
{
    const char **members = ARENA_ARRAY(arena, const char *, domain->count + 1);
    memcpy(members, domain->members, sizeof *members * domain->count);
    if (below(chance, 3) == 0) { /* in another order */
        uint32_t a = below(chance, domain->count), b = below(chance, domain->count);
        const char *kept = members[a];
        members[a] = members[b], members[b] = kept;
    }
    if (below(chance, 3) == 0)
        members[domain->count++] = "とくべつ";
    else if (below(chance, 3) == 0)
        domain->count--;
    domain->members = members;
}

static void change_amount(struct field *field, uint64_t *chance)
{
    static const int64_t scales[] = {1, 10, 100, 1000};
    if (below(chance, 3) == 0 && field->default_kind == DEFAULT_NONE)
        field->scale = scales[below(chance, 4)];
    if (below(chance, 3) == 0)
        field->high = field->low + below(chance, 2000);
    if (below(chance, 4) == 0)
        field->low = field->high - (int64_t)below(chance, 100) > 0 ? field->high - (int64_t)below(chance, 100) : 0;
    if (field->low > field->high)
        field->low = field->high;
}

static void change_default(struct field *field, const struct schema *schema, uint64_t *chance)
{
    if (field->default_kind == DEFAULT_POSITION || below(chance, 4) != 0)
        return;
    field->default_kind = below(chance, 3) == 0 ? DEFAULT_NONE : DEFAULT_VALUE;
    field->default_value = field->type == TYPE_CHOICE || field->type == TYPE_SET
                               ? below(chance, schema->domains[field->domain].count)
                           : field->type == TYPE_TRUTH ? below(chance, 2)
                                                       : field->low;
    if (field->type == TYPE_TEXT || field->type == TYPE_RATE || field->type == TYPE_REFERENCE)
        field->default_kind = DEFAULT_NONE;
}

static struct schema *make_schema(struct arena *arena, uint64_t *chance)
{
    struct schema *schema = arena_copy(arena, &record_schema, sizeof record_schema);
    schema->fields = arena_copy(arena, record_fields, sizeof record_fields);
    schema->domains = arena_copy(arena, record_domains, sizeof record_domains);
    schema->lists = arena_copy(arena, record_lists, sizeof record_lists);
    for (uint32_t d = 0; d < schema->domain_count; d++)
        change_members(arena, &schema->domains[d], chance);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        struct field *field = &schema->fields[f];
        field->used = true;
        if (f == FIELD_DEFAULTED)
            field->default_value = 1;
        if (f == FIELD_LINE_KEY && below(chance, 6) == 0)
            field->default_kind = DEFAULT_NONE;
        if (f == FIELD_LINE_KEY || f == FIELD_LINE_MAIN || f == FIELD_ID)
            continue;
        if (field->type == TYPE_AMOUNT && f != FIELD_LINE_ACCEPTED && f != FIELD_LINE_UNITS)
            change_amount(field, chance);
        change_default(field, schema, chance);
        if (field->default_kind == DEFAULT_NONE && below(chance, 12) == 0)
            field->required = true;
    }
    if (below(chance, 4) == 0) { /* without a default of its own, and in another place of the order */
        struct field kept = schema->fields[FIELD_YEN];
        schema->fields[FIELD_YEN] = schema->fields[FIELD_TEXT];
        schema->fields[FIELD_TEXT] = kept;
    }
    if (below(chance, 4) == 0) { /* the third list is not there */
        schema->list_count--;
        schema->field_count--;
    }
    return schema;
}

/* --- records ------------------------------------------------------------------------------------- */

/* With no more decimals than it takes: a reader refuses `18.00` of what has none, which the union cannot know. */
static void write_amount(char text[64], int64_t word, int64_t scale)
{
    while (scale > 1 && word % 10 == 0)
        word /= 10, scale /= 10;
    if (scale == 1)
        snprintf(text, 64, "%" PRId64, word);
    else
        snprintf(text, 64, "%" PRId64 ".%0*" PRId64, word / scale, scale == 10 ? 1 : scale == 100 ? 2 : 3, word % scale);
}

/* A value that the schema's field may have, or one beside its bounds. */
static void add_value(struct buffer *out, const struct schema *schema, const struct field *field, uint64_t *chance)
{
    const struct domain *domain = field->domain == NONE ? NULL : &schema->domains[field->domain];
    int64_t edges[] = {field->low, field->high, field->low + field->scale, field->high + 1, field->high - 1, 0};
    char text[64];
    int64_t word = edges[below(chance, 6)];
    switch (field->type) {
    case TYPE_TRUTH:
        buffer_text(out, below(chance, 2) ? "true" : "false");
        return;
    case TYPE_AMOUNT:
        word = below(chance, 2) ? (int64_t)below(chance, 30) * field->scale : word < 0 ? 0 : word;
        write_amount(text, word, field->scale);
        break;
    case TYPE_RATE:
        snprintf(text, sizeof text, "\"%u/4\"", (unsigned)below(chance, 5));
        break;
    case TYPE_DATE:
        snprintf(text, sizeof text, "\"2024-%02u-11\"", 1 + (unsigned)below(chance, 12));
        break;
    case TYPE_YEAR:
        snprintf(text, sizeof text, "%u", 2020 + (unsigned)below(chance, 9));
        break;
    case TYPE_REFERENCE:
        snprintf(text, sizeof text, "%u", 1 + (unsigned)below(chance, 3));
        break;
    case TYPE_CHOICE:
        snprintf(text, sizeof text, "\"%.40s\"", domain->members[below(chance, domain->count)]);
        break;
    case TYPE_SET:
        buffer_text(out, "[");
        for (uint32_t m = 0, some = 0; m < domain->count; m++)
            if (below(chance, 2)) {
                buffer_text(out, some++ ? ", \"" : "\"");
                buffer_text(out, domain->members[m]);
                buffer_text(out, "\"");
            }
        buffer_text(out, "]");
        return;
    default:
        snprintf(text, sizeof text, "\"文字%u\"", (unsigned)below(chance, 5));
    }
    buffer_text(out, text);
}

static void add_field(struct buffer *out, const struct schema *const schemas[2], uint32_t space, const char *name,
                      uint64_t *chance)
{
    const struct schema *schema = schemas[below(chance, 2)];
    uint32_t number = schema_field(schema, space, name, strlen(name));
    if (number == NONE || below(chance, 4) == 0)
        return;
    buffer_text(out, ", \"");
    buffer_text(out, name);
    buffer_text(out, "\": ");
    add_value(out, schema, &schema->fields[number], chance);
}

/* References name lines that are there. */
static void make_records(struct buffer *out, const struct schema *const schemas[2], uint64_t *chance)
{
    char text[64];
    for (unsigned r = 0; r < RECORDS; r++) {
        snprintf(text, sizeof text, "{\"申請番号\": \"%u\"", r);
        buffer_text(out, text);
        for (uint32_t f = FIELD_ID + 1; f < FIELD_LINE_KEY; f++)
            add_field(out, schemas, 0, record_fields[f].name, chance);
        buffer_text(out, ", \"経費\": [");
        for (uint32_t line = 0, lines = 3 * below(chance, 2); line < lines; line++) {
            buffer_text(out, line ? ", {\"金額\": 1" : "{\"金額\": 0");
            for (uint32_t f = FIELD_LINE_UNITS; f <= FIELD_LINE_MAIN; f++)
                add_field(out, schemas, 1, record_fields[f].name, chance);
            buffer_text(out, "}");
        }
        buffer_text(out, "]");
        if (schemas[0]->list_count == 3 && schemas[1]->list_count == 3 && below(chance, 2))
            buffer_text(out, below(chance, 2) ? ", \"構成法人\": [{\"法人名\": \"甲\"}, {}]" : ", \"構成法人\": [{}]");
        buffer_text(out, "}\n");
    }
}

/* --- reading ------------------------------------------------------------------------------------- */

static struct batch read_all(struct unit *unit, const struct schema *schema, const struct buffer *records)
{
    struct record_text text = {.bytes = records->bytes, .length = records->length};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct diagnostics diagnostics;
    struct record_reader *reader;
    struct batch batch = {0};
    diagnostics_begin(&diagnostics, &unit->arena);
    ck_assert(records_open(&reader, &unit->memory, schema, &from, &diagnostics));
    ck_assert(records_next(reader, &unit->arena, &batch));
    ck_assert_uint_eq(batch.records + batch.reject_count, RECORDS);
    records_close(reader);
    return batch;
}

static bool value_of(const struct batch *batch, uint32_t field, uint32_t row, int64_t *word)
{
    const struct batch_column *column = &batch->columns[field];
    *word = 0;
    if ((!column->flags && !column->words) || (column->missing && column->missing[row]))
        return false;
    *word = column->flags ? column->flags[row] : batch_word(column, row);
    return true;
}

struct trial {
    uint64_t seed;
    const struct schema *schema;
    const struct batch *own, *seen;
};

static void expect_value(const struct trial *trial, uint32_t field, uint32_t own_row, uint32_t seen_row)
{
    const struct field *of = &trial->schema->fields[field];
    int64_t own, seen;
    bool there = value_of(trial->own, field, own_row, &own), as_seen = value_of(trial->seen, field, seen_row, &seen);
    ck_assert_msg(there == as_seen, "seed %" PRIu64 ": %s of row %u is %s", trial->seed, of->name, (unsigned)own_row,
                  there ? "not seen" : "seen where there is none");
    if (there && of->type == TYPE_TEXT)
        ck_assert_str_eq(trial->own->texts[own], trial->seen->texts[seen]);
    else
        ck_assert_msg(own == seen, "seed %" PRIu64 ": %s of row %u: %" PRId64 ", not %" PRId64, trial->seed, of->name,
                      (unsigned)own_row, seen, own);
}

static void expect_record(const struct trial *trial, uint32_t own, uint32_t seen)
{
    for (uint32_t f = 0; f < trial->schema->field_count; f++) {
        uint32_t space = trial->schema->fields[f].space;
        if (space == 0) {
            expect_value(trial, f, own, seen);
            continue;
        }
        const uint32_t *ours = trial->own->starts[space], *theirs = trial->seen->starts[space];
        uint32_t rows = ours ? ours[own + 1] - ours[own] : 0;
        ck_assert_uint_eq(theirs ? theirs[seen + 1] - theirs[seen] : 0, rows);
        for (uint32_t i = 0; i < rows; i++)
            expect_value(trial, f, ours[own] + i, theirs[seen] + i);
    }
}

/* The record of that 申請番号, or NONE. */
static uint32_t record_of(const struct batch *batch, const char *id)
{
    for (uint32_t r = 0; r < batch->records; r++)
        if (strcmp(batch->ids[r], id) == 0)
            return r;
    return NONE;
}

static uint32_t expect_seen(const struct trial *trial, const struct batch_view *view)
{
    uint32_t faults = 0, accepted = 0;
    for (uint32_t r = 0; r < view->batch->records; r++) {
        uint32_t own = record_of(trial->own, view->batch->ids[r]);
        bool faulty = faults < view->fault_count && view->faults[faults].record == r;
        faults += faulty;
        ck_assert_msg(faulty == (own == NONE), "seed %" PRIu64 ": record %s is %s", trial->seed, view->batch->ids[r],
                      faulty ? "at fault, though its own reader takes it" : "taken, though its own reader refuses it");
        if (faulty)
            continue;
        expect_record(trial, own, r);
        accepted++;
    }
    ck_assert_uint_eq(faults, view->fault_count);
    return accepted; /* what the union refuses nobody takes */
}

static bool is_faulty(const struct batch_view *view, const struct batch *batch, uint32_t space, uint32_t row)
{
    for (uint32_t i = 0; i < view->fault_count; i++) {
        uint32_t record = view->faults[i].record;
        if (space ? row >= batch->starts[space][record] && row < batch->starts[space][record + 1] : row == record)
            return true;
    }
    return false;
}

/* With fields `bare` that are left as they were read: what is missing there stays so, and whether the field counts as there is
 * open, or not where the schema would have had a value for it. */
static void expect_bare(const struct schema_union *all, uint32_t s, uint32_t id, const struct batch *batch, uint64_t *chance)
{
    bool *bare = ARENA_ARRAY(batch->arena, bool, all->schema.field_count);
    for (uint32_t f = 0; f < all->schema.field_count; f++)
        bare[f] = f != id && below(chance, 3) == 0;
    struct batch_view seen = batch_view(all, s, id, NULL, batch), left = batch_view(all, s, id, bare, batch);
    const struct schema_map *map = &all->maps[s];
    ck_assert_ptr_ne(left.batch, batch);
    for (uint32_t f = 0; f < map->schema->field_count; f++) {
        uint32_t at = map->fields[f], space = all->schema.fields[at].space;
        uint32_t rows = space ? batch->starts[space] ? batch->starts[space][batch->records] : 0 : batch->records;
        const struct batch_column *column = &left.batch->columns[f];
        enum presence there = map->schema->fields[f].default_kind == DEFAULT_NONE ? PRESENCE_OPEN : PRESENCE_GIVEN;
        ck_assert_int_eq(column->presence, bare[at] ? there : PRESENCE_AS_MISSING);
        if (map->schema->fields[f].default_kind == DEFAULT_FIELD)
            continue; /* it may look at a field that is bare */
        for (uint32_t row = 0; row < rows; row++) {
            int64_t read, word, wanted;
            bool was = value_of(batch, at, row, &read), is = value_of(left.batch, f, row, &word);
            bool would = value_of(seen.batch, f, row, &wanted);
            if (is_faulty(&seen, batch, space, row))
                continue;
            ck_assert_msg(is == (would && (was || !bare[at])), "%s of row %u is %s", map->schema->fields[f].name, (unsigned)row, is ? "seen" : "not seen");
            if (is)
                ck_assert_int_eq(word, wanted);
        }
    }
}

START_TEST(seen_as_read_alone)
{
    uint32_t united = 0, faults = 0, accepted = 0, same = 0;
    for (uint64_t seed = 1; seed <= TRIALS; seed++) {
        struct unit unit;
        struct schema_union all;
        struct schema_clash clash;
        struct buffer records = {0};
        uint64_t chance = seed;
        unit_begin(&unit);
        record_schema_begin();
        const struct schema *first = make_schema(&unit.arena, &chance);
        const struct schema *schemas[2] = {first, below(&chance, 8) ? make_schema(&unit.arena, &chance) : first};
        if (schema_union_make(&unit.arena, schemas, 2, &all, &clash)) {
            united++;
            if (below(&chance, 2))
                schema_union_leave_defaults(&unit.arena, &all, 2);
            make_records(&records, schemas, &chance);
            struct batch batch = read_all(&unit, &all.schema, &records);
            uint32_t id = schema_field(&all.schema, 0, "申請番号", strlen("申請番号"));
            for (uint32_t s = 0; s < 2; s++) {
                struct batch own = read_all(&unit, schemas[s], &records);
                struct batch_view view = batch_view(&all, s, id, NULL, &batch);
                struct trial trial = {seed, schemas[s], &own, view.batch};
                uint32_t taken = expect_seen(&trial, &view);
                ck_assert_uint_eq(taken, own.records);
                expect_bare(&all, s, id, &batch, &chance);
                faults += view.fault_count, accepted += taken, same += view.batch == &batch;
            }
        }
        buffer_end(&records);
        unit_end(&unit);
    }
    ck_assert_uint_gt(united, TRIALS / 2);
    ck_assert_uint_gt(faults, 1000);
    ck_assert_uint_gt(accepted, 1000);
    ck_assert_uint_gt(same, 10);
}
END_TEST

/* --- by hand ------------------------------------------------------------------------------------- */

struct pair {
    struct unit unit;
    struct schema *schemas[2];
    struct schema_union all;
    struct batch batch;
};

static void pair_begin(struct pair *pair)
{
    unit_begin(&pair->unit);
    record_schema_begin();
    for (unsigned s = 0; s < 2; s++) {
        pair->schemas[s] = arena_copy(&pair->unit.arena, &record_schema, sizeof record_schema);
        pair->schemas[s]->fields = arena_copy(&pair->unit.arena, record_fields, sizeof record_fields);
        for (uint32_t f = 0; f < RECORD_FIELDS; f++)
            pair->schemas[s]->fields[f].used = true;
    }
}

/* Records in columns that lack everything, of `records` applications with a line of each list. */
static void pair_unite(struct pair *pair, uint32_t records)
{
    struct schema_clash clash;
    struct arena *arena = &pair->unit.arena;
    ck_assert(schema_union_make(arena, (const struct schema *const *)pair->schemas, 2, &pair->all, &clash));
    const struct schema *schema = &pair->all.schema;
    pair->batch = (struct batch){.arena = arena, .records = records};
    pair->batch.starts = ARENA_ARRAY(arena, uint32_t *, schema->list_count);
    pair->batch.columns = ARENA_ARRAY(arena, struct batch_column, schema->field_count);
    for (uint32_t s = 1; s < schema->list_count; s++) {
        pair->batch.starts[s] = ARENA_ARRAY(arena, uint32_t, records + 1);
        for (uint32_t r = 0; r <= records; r++)
            pair->batch.starts[s][r] = r;
    }
    for (uint32_t f = 0; f < schema->field_count && records; f++) {
        struct batch_column *column = &pair->batch.columns[f];
        if (schema->fields[f].type == TYPE_TRUTH)
            column->flags = ARENA_ARRAY(arena, uint8_t, records);
        else
            column->width = schema_width(schema, f), column->words = ARENA_ARRAY(arena, int64_t, records);
        column->missing = ARENA_ARRAY(arena, uint8_t, records);
        memset(column->missing, 1, records);
    }
}

static void give(struct pair *pair, uint32_t field, uint32_t row, int64_t word)
{
    struct batch_column *column = &pair->batch.columns[field];
    if (column->flags)
        column->flags[row] = (uint8_t)word;
    else
        batch_set_word(column, row, word);
    column->missing[row] = 0;
}

/* Of a record with several faults the first is told: the application's before its lists', these in their order, then by row. */
START_TEST(the_first_fault_of_a_record)
{
    struct pair pair;
    pair_begin(&pair);
    for (unsigned s = 0; s < 2; s++) { /* the second list's field stands before the first one's */
        struct field *fields = pair.schemas[s]->fields, text = fields[FIELD_TEXT];
        fields[FIELD_TEXT] = fields[FIELD_MEMBER_NAME];
        fields[FIELD_MEMBER_NAME] = text;
    }
    pair.schemas[1]->fields[FIELD_ID].required = false;
    pair.schemas[0]->fields[FIELD_YEN].required = true;
    pair.schemas[0]->fields[FIELD_LINE_MAIN].required = true;
    pair.schemas[0]->fields[FIELD_TEXT].required = true;
    pair.schemas[0]->fields[FIELD_LINE_YEN].required = true;
    pair_unite(&pair, 4);
    give(&pair, FIELD_YEN, 1, 5);
    give(&pair, FIELD_YEN, 2, 5);
    give(&pair, FIELD_YEN, 3, 5);
    give(&pair, FIELD_LINE_YEN, 1, 5);
    give(&pair, FIELD_LINE_YEN, 2, 5);
    give(&pair, FIELD_LINE_MAIN, 2, 1);
    struct batch_view view = batch_view(&pair.all, 0, NONE, NULL, &pair.batch);
    ck_assert_uint_eq(view.fault_count, 4);
    for (uint32_t r = 0; r < 4; r++)
        ck_assert_uint_eq(view.faults[r].field, FIELD_ID);
    view = batch_view(&pair.all, 0, FIELD_ID, NULL, &pair.batch);
    static const uint32_t first[] = {FIELD_YEN, FIELD_LINE_MAIN, FIELD_TEXT, FIELD_LINE_YEN}, lists[] = {0, 1, 2, 1};
    ck_assert_uint_eq(view.fault_count, 4);
    for (uint32_t r = 0; r < 4; r++) {
        ck_assert_uint_eq(view.faults[r].record, r);
        ck_assert_uint_eq(view.faults[r].field, first[r]);
        ck_assert_uint_eq(view.faults[r].list, lists[r]);
        ck_assert_uint_eq(view.faults[r].row, r);
        ck_assert_int_eq(view.faults[r].kind, VIEW_REQUIRED);
    }
    unit_end(&pair.unit);
}
END_TEST

/* No record at all has no columns, and lists of which there is no line need not be there. */
START_TEST(nothing_to_see)
{
    for (uint32_t records = 0; records < 3; records += 2) {
        struct pair pair;
        pair_begin(&pair);
        pair.schemas[0]->fields[FIELD_YEN].high = 100;
        pair.schemas[0]->fields[FIELD_LINE_YEN].high = 100;
        pair.schemas[0]->fields[FIELD_LINE_MAIN].high = 7;
        pair.schemas[0]->fields[FIELD_LINE_UNITS].default_value = 7;
        pair.schemas[0]->fields[FIELD_DEFAULTED].default_value = 0;
        pair_unite(&pair, records);
        for (uint32_t s = 1; s < pair.all.schema.list_count; s++)
            pair.batch.starts[s] = NULL;
        for (uint32_t f = 0; f < pair.all.schema.field_count; f++)
            if (pair.all.schema.fields[f].space != 0)
                pair.batch.columns[f] = (struct batch_column){0};
        struct batch_view view = batch_view(&pair.all, 0, FIELD_ID, NULL, &pair.batch);
        ck_assert_uint_eq(view.fault_count, 0);
        ck_assert_uint_eq(view.batch->records, records);
        int64_t word;
        for (uint32_t r = 0; r < records; r++) {
            ck_assert(value_of(view.batch, FIELD_DEFAULTED, r, &word) && word == 0);
            ck_assert(!value_of(view.batch, FIELD_YEN, r, &word));
        }
        unit_end(&pair.unit);
    }
}
END_TEST

/* A default beyond the bounds takes wider words than the union has; a truth whose default is another truth takes that one's
 * value where there is one; and where the other field was not read, it stays missing. */
START_TEST(defaults_of_one_schema)
{
    struct pair pair;
    pair_begin(&pair);
    struct field *fields = pair.schemas[0]->fields;
    for (unsigned s = 0; s < 2; s++) {
        pair.schemas[s]->fields[FIELD_YEN].high = 100;
        pair.schemas[s]->fields[FIELD_UNUSED] = pair.schemas[s]->fields[FIELD_TRUTH];
        pair.schemas[s]->fields[FIELD_UNUSED].name = "別の指定";
    }
    fields[FIELD_YEN].default_kind = DEFAULT_VALUE;
    fields[FIELD_YEN].default_value = 100000;
    fields[FIELD_UNUSED].default_kind = DEFAULT_FIELD;
    fields[FIELD_UNUSED].default_value = FIELD_TRUTH;
    pair_unite(&pair, 4);
    give(&pair, FIELD_YEN, 1, 99);
    give(&pair, FIELD_TRUTH, 1, 1);
    give(&pair, FIELD_TRUTH, 2, 1);
    give(&pair, FIELD_UNUSED, 2, 0);
    give(&pair, FIELD_TRUTH, 3, 0);
    ck_assert_uint_lt(pair.batch.columns[FIELD_YEN].width, schema_width(pair.schemas[0], FIELD_YEN));
    static const int64_t yen[] = {100000, 99, 100000, 100000}, truths[] = {-1, 1, 0, 0};
    for (unsigned read = 0; read < 2; read++) {
        struct batch_view view = batch_view(&pair.all, 0, FIELD_ID, NULL, &pair.batch);
        ck_assert_uint_eq(view.fault_count, 0);
        for (uint32_t r = 0; r < 4; r++) {
            int64_t word;
            ck_assert(value_of(view.batch, FIELD_YEN, r, &word) && word == yen[r]);
            bool there = value_of(view.batch, FIELD_UNUSED, r, &word);
            ck_assert_int_eq(there ? word : -1, read == 0 || r == 2 ? truths[r] : -1);
        }
        pair.batch.columns[FIELD_TRUTH] = (struct batch_column){0}; /* the next time it is not there */
    }
    pair.batch.columns[FIELD_YEN] = (struct batch_column){0};
    int64_t word;
    ck_assert(!value_of(batch_view(&pair.all, 0, FIELD_ID, NULL, &pair.batch).batch, FIELD_YEN, 0, &word));
    unit_end(&pair.unit);
}
END_TEST

UNIT_MAIN("view", seen_as_read_alone, the_first_fault_of_a_record, nothing_to_see, defaults_of_one_schema)
