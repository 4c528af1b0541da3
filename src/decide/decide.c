/* SPDX-License-Identifier: Apache-2.0 */
/* Making a decision out of the machine's registers: verdict, reasons, missing inputs, amounts, duties,
 * documents. */
#include <config.h>

#include "decide/decide.h"

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/number.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* One record being decided. */
struct deciding {
    struct machine *machine;
    const struct program *program;
    const struct batch *batch;
    uint32_t first;  /* of the chunk, in the batch */
    uint32_t record; /* in the chunk */
    struct arena *arena;
    struct decision *decision;
};

static bool is_point(struct lane lane)
{
    return lane.low == lane.high;
}

static struct lane lane_of(const struct deciding *deciding, uint32_t reg)
{
    return machine_lane(deciding->machine, reg, deciding->record);
}

static enum standing standing_of(struct lane lane)
{
    if (!is_point(lane))
        return STANDING_UNKNOWN;
    return lane.low != 0 ? STANDING_TRUE : STANDING_FALSE;
}

static struct answer number_answer(int64_t number)
{
    return (struct answer){.kind = ANSWER_NUMBER, .number = number, .scale = 1};
}

static struct answer text_answer(const char *text)
{
    return (struct answer){.kind = text != NULL ? ANSWER_TEXT : ANSWER_NULL, .text = text};
}

static struct answer truth_answer(struct lane lane)
{
    return (struct answer){.kind = is_point(lane) ? ANSWER_TRUTH : ANSWER_NULL, .truth = lane.low != 0};
}

/* ---- Names of lines and inputs ---- */

int64_t decided_line_number(const struct program *program, const struct batch *batch, uint32_t space, uint32_t record,
                            uint32_t row)
{
    const struct schema *schema = &program->schema;
    uint32_t key = schema->lists[space].key;
    if (key != NONE && batch->columns[key].words != NULL &&
        (batch->columns[key].missing == NULL || !batch->columns[key].missing[row]))
        return batch_word(&batch->columns[key], row) / schema->fields[key].scale;
    return (int64_t)(row - batch->starts[space][record]) + 1;
}

/* Of a line of the chunk. */
static int64_t line_number(const struct deciding *deciding, uint32_t space, uint32_t line)
{
    return decided_line_number(deciding->program, deciding->batch, space, deciding->first + deciding->record,
                               deciding->batch->starts[space][deciding->first] + line);
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* In ascending order of bytes, each once; returns how many are left. */
static uint32_t sort_texts(const char **texts, uint32_t count)
{
    uint32_t kept = 0;
    if (count > 1)
        qsort(texts, count, sizeof *texts, compare_texts);
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || strcmp(texts[kept - 1], texts[i]) != 0)
            texts[kept++] = texts[i];
    return kept;
}

static void name_missing(struct deciding *deciding, const uint32_t *sets, uint32_t set_count)
{
    const struct schema *schema = &deciding->program->schema;
    struct missing_input *inputs;
    uint32_t count = machine_reasons(deciding->machine, deciding->arena, sets, set_count, &inputs);
    const char **names = ARENA_ARRAY(deciding->arena, const char *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const struct field *field = &schema->fields[inputs[i].field];
        names[i] = field->space == 0
                       ? field->name
                       : arena_print(deciding->arena, "%s[%" PRId64 "].%s", schema->lists[field->space].name,
                                     line_number(deciding, field->space, inputs[i].line), field->name);
    }
    deciding->decision->missing = names;
    deciding->decision->missing_count = sort_texts(names, count);
}

/* ---- Verdict ---- */

static void decide_verdict(struct deciding *deciding)
{
    const struct program *program = deciding->program;
    struct decision *decision = deciding->decision;
    const char **failed = ARENA_ARRAY(deciding->arena, const char *, program->test_count + 1);
    uint32_t *open = ARENA_ARRAY(deciding->arena, uint32_t, program->test_count + 2), open_count = 0;
    bool refused = false, settled = true;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space != 0)
            continue;
        struct lane lane = lane_of(deciding, test->reg);
        if (!is_point(lane)) {
            settled = false;
            open[open_count++] = lane.reasons;
        } else if (lane.low == 0) {
            refused = true;
            if (test->clause != NONE)
                failed[decision->failed_count++] = program->clauses[test->clause].id;
        }
    }
    struct lane key = lane_of(deciding, program->key_amount);
    settled = settled && is_point(key);
    open[open_count++] = key.reasons;
    decision->failed = failed;
    decision->failed_count = sort_texts(failed, decision->failed_count);
    decision->verdict = refused ? VERDICT_REFUSE : settled ? VERDICT_GRANT : VERDICT_OPEN;
    if (decision->verdict == VERDICT_OPEN)
        name_missing(deciding, open, open_count);
}

/* ---- Values ---- */

static struct answer set_answer(const struct deciding *deciding, const struct domain *domain, uint64_t bits)
{
    struct answer *items = ARENA_ARRAY(deciding->arena, struct answer, domain->count + 1);
    uint32_t count = 0;
    for (uint32_t i = 0; i < domain->count; i++)
        if (bits >> i & 1)
            items[count++] = text_answer(domain->members[i]);
    return (struct answer){.kind = ANSWER_LIST, .items = items, .count = count};
}

static bool power_of_ten(int64_t number)
{
    while (number > 1 && number % 10 == 0)
        number /= 10;
    return number == 1;
}

struct answer decision_amount(int64_t number, int64_t scale, const char *unit)
{
    struct ratio value = ratio_make(number, scale > 0 ? scale : 1);
    struct answer answer = number_answer(value.numerator);
    answer.scale = value.denominator;
    if (value.denominator == 1 || (!unit && !power_of_ten(scale)))
        return answer;
    for (int64_t power = 10; power <= INT64_C(1000000000); power *= 10)
        if (power % value.denominator == 0) {
            if (!__builtin_mul_overflow(value.numerator, power / value.denominator, &answer.number))
                answer.scale = power;
            else
                answer.number = value.numerator;
            break;
        }
    return answer;
}

static struct answer rate_answer(int64_t numerator, int64_t denominator)
{
    struct ratio ratio = ratio_make(numerator, denominator > 0 ? denominator : 1);
    return (struct answer){.kind = ANSWER_RATE, .number = ratio.numerator, .scale = ratio.denominator};
}

static struct answer value_answer(const struct deciding *deciding, const struct format *format,
                                  struct lane lane)
{
    const struct schema *schema = &deciding->program->schema;
    if (!is_point(lane))
        return (struct answer){.kind = ANSWER_NULL};
    switch (format->type) {
    case TYPE_TRUTH:
        return truth_answer(lane);
    case TYPE_AMOUNT:
        return decision_amount(lane.low, format->scale, format->unit);
    case TYPE_RATE:
        return rate_answer(lane.low >> 32, lane.low & UINT32_MAX);
    case TYPE_CHOICE: {
        const struct domain *domain = &schema->domains[format->domain];
        return text_answer(lane.low >= 0 && lane.low < domain->count ? domain->members[lane.low] : NULL);
    }
    case TYPE_SET:
        return set_answer(deciding, &schema->domains[format->domain], (uint64_t)lane.low);
    case TYPE_DATE: {
        char *text = arena_allocate(deciding->arena, 11);
        date_print((int32_t)lane.low, text);
        return text_answer(text);
    }
    case TYPE_TEXT:
        return text_answer(deciding->machine ? machine_text(deciding->machine, lane.low)
                                             : text_of_word(deciding->program, deciding->batch, lane.low));
    case TYPE_YEAR:
    case TYPE_REFERENCE:
    case VALUE_TYPES:
        break;
    }
    return number_answer(lane.low);
}

/* ---- Results and duties ---- */

static int compare_answers(const void *a, const void *b)
{
    int64_t left = ((const struct answer *)a)->number, right = ((const struct answer *)b)->number;
    return (left > right) - (left < right);
}

/* The keys of the lines where a condition is true, ascending; a line where it is unknown is left out. */
static struct answer keys_answer(const struct deciding *deciding, uint32_t reg)
{
    uint32_t space = program_space(deciding->program, reg), first, end, count = 0;
    machine_lines(deciding->machine, space, deciding->record, &first, &end);
    struct answer *items = ARENA_ARRAY(deciding->arena, struct answer, end - first + 1);
    for (uint32_t line = first; line < end; line++)
        if (standing_of(machine_lane(deciding->machine, reg, line)) == STANDING_TRUE)
            items[count++] = number_answer(line_number(deciding, space, line));
    qsort(items, count, sizeof *items, compare_answers);
    return (struct answer){.kind = ANSWER_LIST, .items = items, .count = count};
}

static struct answer texts_answer(const struct deciding *deciding, uint32_t reg)
{
    const struct program *program = deciding->program;
    struct lane lane = lane_of(deciding, reg);
    if (!is_point(lane) || lane.low < 0 || lane.low >= program->text_list_count)
        return (struct answer){.kind = ANSWER_NULL};
    const struct text_list *list = &program->text_lists[lane.low];
    struct answer *items = ARENA_ARRAY(deciding->arena, struct answer, list->count + 1);
    for (uint32_t i = 0; i < list->count; i++)
        items[i] = text_answer(list->texts[i]);
    return (struct answer){.kind = ANSWER_LIST, .items = items, .count = list->count};
}

/* Null as a whole when one element is not known. */
static struct answer many_answer(const struct deciding *deciding, const struct item *item)
{
    struct answer *items = ARENA_ARRAY(deciding->arena, struct answer, item->count + 1);
    for (uint32_t i = 0; i < item->count; i++) {
        uint32_t reg = deciding->program->pool[item->first + i];
        items[i] = value_answer(deciding, &item->format, lane_of(deciding, reg));
        if (items[i].kind == ANSWER_NULL)
            return items[i];
    }
    return (struct answer){.kind = ANSWER_LIST, .items = items, .count = item->count};
}

static struct answer item_answer(const struct deciding *deciding, const struct item *item)
{
    if (item->when != NONE && standing_of(lane_of(deciding, item->when)) != STANDING_TRUE)
        return (struct answer){.kind = ANSWER_NULL};
    uint32_t reg = deciding->program->pool[item->first];
    switch (item->shape) {
    case SHAPE_ONE:
        return value_answer(deciding, &item->format, lane_of(deciding, reg));
    case SHAPE_MANY:
        return many_answer(deciding, item);
    case SHAPE_KEYS:
        return keys_answer(deciding, reg);
    case SHAPE_TEXTS:
        break;
    }
    return texts_answer(deciding, reg);
}

/* 補助率 is a fraction, in whichever form the scheme computes it. */
static struct answer as_rate(struct answer answer)
{
    return answer.kind == ANSWER_NUMBER ? rate_answer(answer.number, answer.scale) : answer;
}

static void decide_items(struct deciding *deciding)
{
    const struct program *program = deciding->program;
    struct decision *decision = deciding->decision;
    const struct {
        const char *name, *english;
        struct answer *answer;
    } named[] = {
        {"対象経費", "covered_cost", &decision->covered_cost}, {"補助率", "rate", &decision->rate},
        {"基準額", "base_amount", &decision->base_amount},     {"上限額", "ceiling", &decision->ceiling},
        {"算定額", "computed", &decision->computed},
    };
    uint32_t duties = 0, others = 0;
    decision->duties = ARENA_ARRAY(deciding->arena, struct answer, program->item_count + 1);
    decision->others = ARENA_ARRAY(deciding->arena, struct answer, program->item_count + 1);
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        struct answer answer = item_answer(deciding, item);
        if (item->kind == ITEM_DUTY) {
            decision->duties[duties++] = answer;
            continue;
        }
        size_t n = 0, count = sizeof named / sizeof named[0];
        while (n < count && strcmp(named[n].name, item->name) != 0 &&
               strcmp(named[n].english, item->name) != 0)
            n++;
        if (n < count)
            *named[n].answer = answer;
        else
            decision->others[others++] = answer;
    }
    decision->rate = as_rate(decision->rate);
}

/* 補助額: what is granted, as against what the formula gives. */
static struct answer grant_answer(const struct deciding *deciding)
{
    const struct program *program = deciding->program;
    if (program->grant == NONE || deciding->decision->verdict == VERDICT_OPEN)
        return (struct answer){.kind = ANSWER_NULL};
    if (deciding->decision->verdict == VERDICT_REFUSE)
        return number_answer(0);
    return deciding->decision->computed;
}

/* ---- Lines, rows, documents ---- */

static const char *first_failed(const struct deciding *deciding, uint32_t space, uint32_t line)
{
    const struct program *program = deciding->program;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space == space && test->clause != NONE &&
            standing_of(machine_lane(deciding->machine, test->reg, line)) == STANDING_FALSE)
            return program->clauses[test->clause].id;
    }
    return NULL;
}

const struct line_decision *decided_lines(const struct program *program)
{
    const struct line_decision *rules = NULL;
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        const char *list = program->schema.lists[program->line_decisions[i].space].name;
        if (strcmp(list, LINES_NAME) == 0 || strcmp(list, LINES_NAME_ENGLISH) == 0)
            rules = &program->line_decisions[i];
    }
    return rules;
}

static void decide_lines(struct deciding *deciding)
{
    struct decision *decision = deciding->decision;
    const struct line_decision *rules = decided_lines(deciding->program);
    if (rules == NULL)
        return;
    uint32_t first, end;
    machine_lines(deciding->machine, rules->space, deciding->record, &first, &end);
    decision->lines = ARENA_ARRAY(deciding->arena, struct line_answer, end - first + 1);
    decision->line_count = end - first;
    for (uint32_t line = first; line < end; line++) {
        struct line_answer *answer = &decision->lines[line - first];
        struct lane counted = machine_lane(deciding->machine, rules->counted, line);
        answer->number = line_number(deciding, rules->space, line);
        answer->covered = standing_of(machine_lane(deciding->machine, rules->covered, line));
        if (answer->covered == STANDING_FALSE)
            answer->reason = first_failed(deciding, rules->space, line);
        answer->amount =
            is_point(counted) ? number_answer(counted.low) : (struct answer){.kind = ANSWER_NULL};
    }
}

static void add_breakdown(struct deciding *deciding, const struct breakdown *row, const char *name,
                          uint32_t lane)
{
    struct breakdown_answer *answer = &deciding->decision->breakdown[deciding->decision->breakdown_count++];
    answer->name = name;
    answer->row = row;
    answer->cells = ARENA_ARRAY(deciding->arena, struct answer, row->count + 1);
    for (uint32_t i = 0; i < row->count; i++) {
        const struct breakdown_cell *cell = &deciding->program->cells[row->first + i];
        struct lane value = machine_lane(deciding->machine, cell->reg, lane);
        answer->cells[i] = value_answer(deciding, &cell->format, value);
    }
}

/* The lanes of a row: the record itself, or its lines in a list. */
static void row_lanes(const struct deciding *deciding, const struct breakdown *row, uint32_t *first,
                      uint32_t *end)
{
    *first = deciding->record;
    *end = deciding->record + 1;
    if (row->space != 0)
        machine_lines(deciding->machine, row->space, deciding->record, first, end);
}

static void decide_breakdown(struct deciding *deciding)
{
    const struct program *program = deciding->program;
    uint32_t most = 0, first, end;
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        row_lanes(deciding, &program->breakdowns[i], &first, &end);
        most += end - first;
    }
    deciding->decision->breakdown = ARENA_ARRAY(deciding->arena, struct breakdown_answer, most + 1);
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        const struct breakdown *row = &program->breakdowns[i];
        row_lanes(deciding, row, &first, &end);
        for (uint32_t lane = first; lane < end; lane++) {
            if (row->when != NONE &&
                standing_of(machine_lane(deciding->machine, row->when, lane)) == STANDING_FALSE)
                continue;
            const char *name = row->name;
            if (row->space != 0)
                name = arena_print(deciding->arena, "%s[%" PRId64 "]", row->name,
                                   line_number(deciding, row->space, lane));
            add_breakdown(deciding, row, name, lane);
        }
    }
}

static void decide_documents(struct deciding *deciding)
{
    const struct program *program = deciding->program;
    struct decision *decision = deciding->decision;
    decision->documents = ARENA_ARRAY(deciding->arena, struct document_answer, program->document_count + 1);
    decision->document_count = program->document_count;
    for (uint32_t i = 0; i < program->document_count; i++) {
        const struct document *document = &program->documents[i];
        struct answer due = {.kind = ANSWER_TRUTH, .truth = true};
        if (document->when != NONE)
            due = truth_answer(lane_of(deciding, document->when));
        decision->documents[i] = (struct document_answer){.document = document, .due = due};
    }
}

/* The condition of an exception by its place among those of the definition of a name; where several definitions have the
 * name, only its place. */
static const char *exception_text(struct arena *arena, const struct program *program, const char *name, unsigned place)
{
    const char *found = NULL;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *definition = &program->notes[i];
        if (definition->kind != NOTE_DEFINITION || strcmp(definition->name, name) != 0)
            continue;
        unsigned count = 0;
        if (found) {
            found = NULL;
            break;
        }
        for (uint32_t k = 0; k < program->note_count && !found; k++)
            if (program->notes[k].kind == NOTE_EXCEPTION && program->notes[k].parent == i && ++count == place)
                found = program->notes[k].name;
    }
    return found ? found : arena_print(arena, translate("number %u"), place);
}

/* A problem may hold what it speaks of, each behind a tab; "#2" is the second exception of what the first of them names. */
static const char *problem_text(struct arena *arena, const struct program *program, const char *problem)
{
    const char *tab = strchr(problem, '\t');
    if (tab == NULL)
        return translate(problem);
    struct buffer *out = buffer_in(arena);
    const char *arguments[9] = {0}, *text_at = tab + 1, *next;
    for (unsigned i = 0; i < 9; i++, text_at = next + 1) {
        next = strchr(text_at, '\t');
        arguments[i] = next ? arena_text(arena, text_at, (size_t)(next - text_at)) : text_at;
        if (i > 0 && arguments[i][0] == '#')
            arguments[i] = exception_text(arena, program, arguments[0], (unsigned)strtoul(arguments[i] + 1, NULL, 10));
        if (!next)
            break;
    }
    template_render(out, arena_text(arena, problem, (size_t)(tab - problem)), arguments);
    buffer_whole(out, arena->memory);
    return out->bytes;
}

void decide_record(struct machine *machine, const struct program *program, const struct batch *batch,
                   uint32_t first, uint32_t record, struct arena *arena, struct decision *decision)
{
    struct deciding deciding = {machine, program, batch, first, record, arena, decision};
    const char *problem = machine_problem(machine, record);
    *decision = (struct decision){.id = batch->ids[first + record]};
    if (problem != NULL) {
        decision->problem = problem_text(arena, program, problem);
        return;
    }
    decide_verdict(&deciding);
    decide_items(&deciding);
    decision->grant = grant_answer(&deciding);
    decide_lines(&deciding);
    decide_breakdown(&deciding);
    decide_documents(&deciding);
}

void decide_fields(const struct program *program, const struct batch *batch, uint32_t record,
                   const uint32_t *fields, uint32_t count, struct arena *arena, struct decision *decision)
{
    struct deciding deciding = {.program = program, .batch = batch, .arena = arena};
    decision->fields = ARENA_ARRAY(arena, struct answer, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        const struct field *field = &program->schema.fields[fields[i]];
        const struct batch_column *column = &batch->columns[fields[i]];
        struct format format = {field->type, field->domain, field->scale, field->unit};
        if (column->missing && column->missing[record])
            continue;
        int64_t word = column->flags ? column->flags[record] : batch_word(column, record);
        decision->fields[i] = value_answer(&deciding, &format, (struct lane){.low = word, .high = word});
    }
}
