/* SPDX-License-Identifier: Apache-2.0 */
/* Why two schemes grant one application different amounts: the first rule that decides the lower of the two,
 * in the order in which a decision is worked out; with the rule of either side. What pulls the other way
 * decides nothing, and neither does a cost or a rate where the lower amount is its scheme's ceiling.
 *
 * The steps are the ones that the record contract gives every decision (requirements, lines, 対象経費,
 * 補助率, 基準額, 上限額, 算定額), so that schemes meet that have no name and no clause in common. A rule's
 * counterpart is the rule for the same step that reads the same fields.
 */
#include <config.h>

#include "base/number.h"
#include "compare/records.h"
#include "decide/decide.h"

#include <string.h>

/* ---- What a rule reads ---- */

static uint8_t *fields_of(struct arena *arena, const struct program *program, uint32_t reg)
{
    bool *behind = ARENA_ARRAY(arena, bool, program->count + 1);
    uint8_t *fields = arena_allocate(arena, program->schema.field_count + 1);
    program_mark_behind(program, reg, behind);
    for (uint32_t r = 0; r < program->count; r++) {
        const struct instruction *instruction = &program->code[r];
        if (behind[r] && (instruction->opcode == OP_FIELD_FLAG || instruction->opcode == OP_FIELD_WORD ||
                          instruction->opcode == OP_PRESENT))
            fields[instruction->immediate] = 1;
    }
    return fields;
}

/* The list of another schema with the same name, or NONE. */
static uint32_t same_space(const struct schema *schema, uint32_t space, const struct schema *other)
{
    const char *name = schema->lists[space].name;
    return space == 0 ? 0 : schema_list(other, name, strlen(name));
}

/* By field of the other schema: whether `fields` have the one of its name; *count becomes how many they are in all. */
static uint8_t *fields_there(struct arena *arena, const struct schema *schema, const uint8_t *fields,
                             const struct schema *other, uint32_t *count)
{
    uint8_t *there = arena_allocate(arena, other->field_count + 1);
    *count = 0;
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct field *field = &schema->fields[f];
        if (!fields[f])
            continue;
        uint32_t space = same_space(schema, field->space, other), at = NONE;
        if (space != NONE)
            at = schema_field(other, space, field->name, strlen(field->name));
        if (at != NONE)
            there[at] = 1;
        ++*count;
    }
    return there;
}

/* The test of the same space that reads most of the same fields, at least half of what the two read together;
 * NULL: none does. */
static const struct test *find_counterpart(struct arena *arena, const struct schema *schema, const uint8_t *fields,
                                           uint32_t space, const struct program *program)
{
    const struct test *best = NULL;
    uint32_t most = 0, fewest = 0, count;
    const uint8_t *there = fields_there(arena, schema, fields, &program->schema, &count);
    uint32_t list = same_space(schema, space, &program->schema);
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        uint32_t shared = 0, either = count;
        if (test->space != list || test->clause == NONE)
            continue;
        const uint8_t *others = fields_of(arena, program, test->reg);
        for (uint32_t f = 0; f < program->schema.field_count; f++) {
            either += others[f] && !there[f];
            shared += others[f] && there[f];
        }
        if (shared == 0 || shared * 2 < either || shared < most || (shared == most && either >= fewest))
            continue;
        best = test;
        most = shared;
        fewest = either;
    }
    return best;
}

/* The name of the choice that is all a requirement reads; NULL: it reads something else. */
static const char *only_choice(const struct program *program, const uint8_t *fields)
{
    const struct field *found = NULL;
    for (uint32_t f = 0; f < program->schema.field_count; f++) {
        if (!fields[f])
            continue;
        if (found)
            return NULL;
        found = &program->schema.fields[f];
    }
    return found && found->space == 0 && found->type == TYPE_CHOICE ? found->name : NULL;
}

static struct counterpart counterpart(struct counterparts *known, const struct program *program,
                                      const struct test *test, const struct program *other)
{
    for (uint32_t i = 0; i < known->list.count; i++)
        if (known->list.items[i].test == test && known->list.items[i].other == other)
            return known->list.items[i];
    struct counterpart entry = {.test = test, .other = other};
    const uint8_t *fields = fields_of(known->arena, program, test->reg);
    entry.found = find_counterpart(known->arena, &program->schema, fields, test->space, other);
    entry.field = only_choice(program, fields);
    VECTOR_ADD(known->arena, known->list, entry);
    return entry;
}

/* ---- The rule of either side ---- */

static struct cause_side side_of_clause(const struct program *program, uint32_t clause, const char *label,
                                        const char *text, uint32_t line)
{
    struct cause_side side = {.label = label, .text = text, .line = line};
    if (clause != NONE) {
        side.clause = program->clauses[clause].id;
        side.label = label ? label : program->clauses[clause].label;
    }
    return side;
}

static struct cause_side side_of_test(const struct program *program, const struct test *test)
{
    return test ? side_of_clause(program, test->clause, test->label, test->text, test->line)
                : (struct cause_side){0};
}

/* The result of that name, or else the definition; empty where there is neither. */
static struct cause_side side_of_result(const struct program *program, const char *name)
{
    struct cause_side side = {0};
    bool found = false;
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].kind == ITEM_RESULT && strcmp(program->items[i].name, name) == 0) {
            side = side_of_clause(program, program->items[i].clause, NULL, NULL, program->items[i].line);
            found = true;
        }
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind != NOTE_DEFINITION || note->space || strcmp(note->name, name) != 0)
            continue;
        if (side.clause)
            side.text = note->text;
        else
            side = side_of_clause(program, note->clause, NULL, note->text, note->line);
        found = true;
    }
    if (found && !side.label)
        side.label = name;
    return side;
}

/* What of a line counts, of a program whose decisions speak of lines. */
static struct cause_side side_of_amount(const struct program *program)
{
    const struct line_decision *rules = decided_lines(program);
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind == NOTE_DEFINITION && note->reg == rules->amount && note->space == rules->space)
            return side_of_clause(program, note->clause, NULL, note->text, note->line);
    }
    return side_of_result(program, "対象経費");
}

/* ---- The steps ---- */

static bool names(const char *const *ids, uint32_t count, const char *id)
{
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(ids[i], id) == 0)
            return true;
    return false;
}

/* The first requirement, in the scheme's order, that a decision fails. */
static const struct test *first_failed(const struct program *program, const struct decision *decision)
{
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space == 0 && test->clause != NONE &&
            names(decision->failed, decision->failed_count, program->clauses[test->clause].id))
            return test;
    }
    return NULL;
}

static const struct test *line_test(const struct program *program, const char *clause)
{
    const struct line_decision *rules = decided_lines(program);
    for (uint32_t i = 0; clause && i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space == rules->space && test->clause != NONE &&
            strcmp(program->clauses[test->clause].id, clause) == 0)
            return test;
    }
    return NULL;
}

/* The rule that says no on one side, and the other side's rule on the same fields. */
static void set_sides(struct counterparts *known, struct records_cause *cause,
                      const struct record_outcome *from, const struct record_outcome *to, bool from_says_no,
                      const struct test *test)
{
    const struct program *no = from_says_no ? from->program : to->program;
    const struct program *other = from_says_no ? to->program : from->program;
    struct cause_side theirs = {0}, ours = side_of_test(no, test);
    if (test) {
        struct counterpart entry = counterpart(known, no, test, other);
        theirs = side_of_test(other, entry.found);
        cause->field = cause->kind == CAUSE_REQUIREMENT ? entry.field : NULL;
    }
    cause->from = from_says_no ? ours : theirs;
    cause->to = from_says_no ? theirs : ours;
}

/* Whether the first of two known values is below the second. */
static bool is_below(const struct answer *a, const struct answer *b)
{
    bool known = (a->kind == ANSWER_NUMBER || a->kind == ANSWER_RATE) && a->kind == b->kind;
    return known && (wide)a->number * b->scale < (wide)b->number * a->scale;
}

static bool is_held(const struct decision *decision, const struct answer *limit)
{
    return limit->kind == ANSWER_NUMBER && decision->grant.kind == ANSWER_NUMBER &&
           limit->number == decision->grant.number;
}

/* The first line that counts for less on the lower side: not at all, or with a lower amount. */
static bool find_line(struct counterparts *known, struct records_cause *cause,
                      const struct record_outcome *from, const struct record_outcome *to, bool from_is_lower)
{
    const struct record_outcome *low = from_is_lower ? from : to, *high = from_is_lower ? to : from;
    const struct decision *a = &low->decision, *b = &high->decision;
    uint32_t count = a->line_count < b->line_count ? a->line_count : b->line_count;
    /* A scheme without conditions on lines decides none of them: all are covered. */
    for (uint32_t i = 0; i < a->line_count; i++) {
        bool theirs = i >= b->line_count || b->lines[i].covered != STANDING_FALSE;
        if (a->lines[i].covered != STANDING_FALSE || !theirs)
            continue;
        cause->kind = CAUSE_LINE;
        set_sides(known, cause, from, to, from_is_lower, line_test(low->program, a->lines[i].reason));
        return true;
    }
    for (uint32_t i = 0; i < count; i++)
        if (is_below(&a->lines[i].amount, &b->lines[i].amount)) {
            *cause = (struct records_cause){.kind = CAUSE_LINE_AMOUNT,
                                            .from = side_of_amount(from->program),
                                            .to = side_of_amount(to->program)};
            return true;
        }
    return false;
}

static struct records_cause cause_of_result(enum cause_kind kind, const char *name,
                                            const struct record_outcome *from,
                                            const struct record_outcome *to)
{
    return (struct records_cause){
        .kind = kind, .from = side_of_result(from->program, name), .to = side_of_result(to->program, name)};
}

struct records_cause records_first_cause(struct counterparts *known, const struct record_outcome *from,
                                         const struct record_outcome *to)
{
    struct records_cause cause = {.kind = CAUSE_REQUIREMENT};
    const struct decision *a = &from->decision, *b = &to->decision;
    enum measure measure = records_measure(from->program, to->program);
    int64_t old, new;
    records_measured(measure, a, &old);
    records_measured(measure, b, &new);
    bool from_is_lower = old < new;
    const struct decision *low = from_is_lower ? a : b, *high = from_is_lower ? b : a;
    if (a->verdict != b->verdict) {
        bool from_says_no = a->verdict == VERDICT_REFUSE;
        const struct program *no = from_says_no ? from->program : to->program;
        set_sides(known, &cause, from, to, from_says_no, first_failed(no, from_says_no ? a : b));
        return cause;
    }
    if (measure == MEASURE_COVERED_COST) {
        if (!find_line(known, &cause, from, to, from_is_lower))
            cause = cause_of_result(CAUSE_COMPUTED, "対象経費", from, to);
        return cause;
    }
    if (is_held(low, &low->ceiling))
        return cause_of_result(CAUSE_CEILING, "上限額", from, to);
    if (is_held(low, &low->base_amount))
        return cause_of_result(CAUSE_BASE, "基準額", from, to);
    if (is_below(&low->covered_cost, &high->covered_cost) &&
        find_line(known, &cause, from, to, from_is_lower))
        return cause;
    if (is_below(&low->rate, &high->rate))
        return cause_of_result(CAUSE_RATE, "補助率", from, to);
    return cause_of_result(CAUSE_COMPUTED, "算定額", from, to);
}
