/* SPDX-License-Identifier: Apache-2.0 */
/* The explanation made from the registers of one record: what each requirement, line, definition and output
 * came to, and what each missing input touches. */
#include <config.h>

#include "decide/explanation.h"

#include "base/diagnostic.h"
#include "base/number.h"

#include <stdlib.h>
#include <string.h>

/* ---- Registers ---- */

struct lane explanation_lane(const struct explanation *explanation, uint32_t reg, uint32_t line)
{
    const struct explain_request *request = explanation->request;
    bool application = program_space(request->program, reg) == 0;
    return machine_lane(request->machine, reg, application ? request->record : line);
}

enum standing lane_standing(struct lane lane)
{
    if (lane.low != lane.high)
        return STANDING_UNKNOWN;
    return lane.low ? STANDING_TRUE : STANDING_FALSE;
}

static struct told_value value_of(const struct explanation *explanation, uint32_t reg, uint32_t line,
                                  const struct format *format, const char *name)
{
    struct told_value value = {.name = name, .format = *format};
    value.lane = explanation_lane(explanation, reg, line);
    value_tell(explanation, &value);
    return value;
}

static void name_register(struct explanation *explanation, uint32_t reg, const char *name,
                          const struct format *format)
{
    const struct instruction *instruction = &explanation->request->program->code[reg];
    if (!explanation->names[reg].name && opcode_table[instruction->opcode].spaces != SPACES_ENTRY)
        explanation->names[reg] = (struct register_name){name, format};
}

/* Registers that have names: definitions first, then results, then calls of tables. Constants and bare fields
 * are left out: equal ones share a register, and a name would claim too much. */
static void name_registers(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    static const struct format truth = {.type = TYPE_TRUTH, .domain = NONE, .scale = 1};
    explanation->names = ARENA_ARRAY(explanation->arena, struct register_name, program->count);
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == NOTE_DEFINITION)
            name_register(explanation, program->notes[i].reg, program->notes[i].name,
                          &program->notes[i].format);
    for (uint32_t i = 0; i < program->item_count; i++)
        if (program->items[i].kind == ITEM_RESULT && program->items[i].shape == SHAPE_ONE)
            name_register(explanation, program->pool[program->items[i].first], program->items[i].name,
                          &program->items[i].format);
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == NOTE_TABLE)
            name_register(explanation, program->notes[i].reg, program->notes[i].name,
                          &program->notes[i].format);
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        name_register(explanation, program->line_decisions[i].covered, translate("covered"), &truth);
}

/* ---- Clauses and tests ---- */

const char *clause_heading(const struct explanation *explanation, uint32_t clause, const char *label)
{
    if (clause == NONE)
        return label;
    const struct clause *of = &explanation->request->program->clauses[clause];
    if (!label)
        label = of->label;
    return label ? arena_print(explanation->arena, "%s %s", of->id, label) : of->id;
}

const char *test_heading(const struct explanation *explanation, const struct told_test *test)
{
    const char *heading = clause_heading(explanation, test->test->clause, test->test->label);
    return heading ? heading : translate("a case that cannot be told yet");
}

static struct told_test test_build(struct explanation *explanation, const struct test *test, uint32_t line)
{
    struct told_test told = {.test = test, .label = test->label};
    if (test->clause != NONE) {
        const struct clause *clause = &explanation->request->program->clauses[test->clause];
        told.clause = clause->id;
        if (!told.label)
            told.label = clause->label;
    }
    struct lane lane = explanation_lane(explanation, test->reg, line);
    told.standing = lane_standing(lane);
    inputs_collect(explanation, test->reg, test->applies, line, &told.inputs);
    missing_collect(explanation, lane.reasons, &told.missing);
    return told;
}

static bool test_applies(const struct explanation *explanation, const struct test *test, uint32_t line)
{
    return test->applies == NONE ||
           lane_standing(explanation_lane(explanation, test->applies, line)) != STANDING_FALSE;
}

static void build_requirements(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    for (uint32_t i = 0; i < program->test_count; i++)
        if (program->tests[i].space == 0 && test_applies(explanation, &program->tests[i], 0)) {
            struct told_test test = test_build(explanation, &program->tests[i], 0);
            VECTOR_ADD(explanation->arena, explanation->requirements, test);
        }
}

/* ---- Definitions ---- */

static bool same_value(struct lane a, struct lane b)
{
    return a.low == b.low && a.high == b.high;
}

static void add_choice(struct explanation *explanation, struct told_definition *definition,
                       const struct note *note, uint32_t line)
{
    struct told_choice choice = {.note = note};
    choice.standing = lane_standing(explanation_lane(explanation, note->reg, line));
    if (choice.standing == STANDING_FALSE)
        return;
    if (note->value != NONE) {
        choice.value = value_of(explanation, note->value, line, &note->format, NULL);
        choice.decides =
            choice.standing == STANDING_TRUE && same_value(choice.value.lane, definition->value.lane);
    }
    VECTOR_ADD(explanation->arena, definition->choices, choice);
}

/* A table that is called twice with one argument is one table to the reader. */
static bool table_told(const struct told_definition *const *tables, uint32_t count, const struct note *call)
{
    for (uint32_t i = 0; i < count; i++)
        if (tables[i]->note->reg == call->reg && strcmp(tables[i]->note->name, call->name) == 0)
            return true;
    return false;
}

static bool note_told(const struct explanation *explanation, const struct note *note, uint32_t line)
{
    return explanation->everything || bears_on_outcome(explanation, note->reg, line);
}

/* The unit of an amount, as far as it is to be seen from the names and fields that it is made of; NULL: none. */
static const char *unit_of(const struct explanation *explanation, uint32_t reg)
{
    const struct program *program = explanation->request->program;
    const struct instruction *i = &program->code[reg];
    if (explanation->names[reg].name)
        return explanation->names[reg].format->unit;
    switch (i->opcode) {
    case OP_FIELD_WORD:
        return program->schema.fields[i->immediate].unit;
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_SCALE:
    case OP_SPREAD_WORD:
    case OP_SUM:
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
        return unit_of(explanation, i->a);
    case OP_SELECT_WORD:
        return unit_of(explanation, i->b);
    case OP_LEAST:
    case OP_GREATEST:
        return unit_of(explanation, program->pool[i->a]);
    default:
        return NULL;
    }
}

/* What a table's 端数 made of its argument: "10.5人 → 11人 (切り上げ)"; NULL: nothing. */
static const char *rounded_argument(const struct explanation *explanation, uint32_t reg, uint32_t line)
{
    const struct program *program = explanation->request->program;
    if (program->code[reg].opcode == OP_SPREAD_WORD) {
        reg = program->code[reg].a;
        line = 0;
    }
    const struct instruction *i = &program->code[reg];
    const char *way = i->opcode == OP_DIVIDE_DOWN      ? "切り捨て"
                      : i->opcode == OP_DIVIDE_UP      ? "切り上げ"
                      : i->opcode == OP_DIVIDE_HALF_UP ? "四捨五入"
                                                       : NULL;
    if (!way)
        return NULL;
    struct lane before = explanation_lane(explanation, i->a, line), after = explanation_lane(explanation, reg, line);
    if (before.low != before.high || before.low % i->immediate == 0)
        return NULL;
    const char *unit = unit_of(explanation, i->a);
    return phrase(explanation->arena, translate("{1} → {2} ({3})"),
                  amount_text(explanation->arena, before.low, i->immediate, unit ? unit : ""),
                  amount_text(explanation->arena, after.low, 1, unit ? unit : ""), way, NULL);
}

static struct told_definition *definition_build(struct explanation *explanation, uint32_t number,
                                                uint32_t line)
{
    const struct program *program = explanation->request->program;
    const struct note *note = &program->notes[number];
    struct told_definition *told = ARENA_NEW(explanation->arena, struct told_definition);
    told->note = note;
    told->value = value_of(explanation, note->reg, line, &note->format, note->name);
    missing_collect(explanation, told->value.lane.reasons, &told->missing);
    /* Of a table the argument's inputs; of a definition its own. */
    bool table = note->kind == NOTE_TABLE && note->value != NONE;
    if (table) {
        inputs_collect(explanation, note->value, NONE, line, &told->inputs);
        told->rounded = rounded_argument(explanation, note->value, line);
    } else if (!input_of_name(explanation, note->reg, note->name, line, &told->inputs)) {
        inputs_collect(explanation, note->reg, NONE, line, &told->inputs);
    }
    VECTOR(const struct told_definition *) tables = {0};
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *part = &program->notes[i];
        if (part->parent != number)
            continue;
        if (part->kind != NOTE_TABLE) {
            told->exceptions += part->kind == NOTE_EXCEPTION;
            add_choice(explanation, told, part, line);
        } else if (note_told(explanation, part, line) && !table_told(tables.items, tables.count, part)) {
            const struct told_definition *call = definition_build(explanation, i, line);
            VECTOR_ADD(explanation->arena, tables, call);
        }
    }
    told->tables = tables.items;
    told->table_count = tables.count;
    return told;
}

/* The scheme's own is "". */
static const char *file_of(const struct note *note)
{
    return note->file ? note->file : "";
}

/* The definition that a result makes of itself. */
static const struct item *result_of(const struct program *program, const struct note *note)
{
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        if (item->kind == ITEM_RESULT && item->line == note->line && strcmp(item->file ? item->file : "", file_of(note)) == 0 &&
            strcmp(item->name, note->name) == 0)
            return item;
    }
    return NULL;
}

static int compare_lines(const void *a, const void *b)
{
    const struct told_definition *const *x = a, *const *y = b;
    /* What a base brings is told before what is added to it. */
    int files = strcmp(file_of((*y)->note), file_of((*x)->note));
    if (files)
        return files;
    uint32_t first = (*x)->note->line, second = (*y)->note->line;
    return (first > second) - (first < second);
}

/* The definitions of a space as they stand in the scheme file; the notes come in the order of need. */
static void build_definitions(struct explanation *explanation, uint32_t space, uint32_t line,
                              told_definitions *to)
{
    const struct program *program = explanation->request->program;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        bool whole = note->kind == NOTE_DEFINITION || (note->kind == NOTE_TABLE && note->parent == NONE);
        if (!whole || note->space != space || !note_told(explanation, note, line) || result_of(program, note))
            continue;
        struct told_definition *told = definition_build(explanation, i, line);
        VECTOR_ADD(explanation->arena, *to, told);
    }
    if (to->count)
        qsort(to->items, to->count, sizeof *to->items, compare_lines);
}

/* ---- Lines ---- */

static const struct line_decision *decision_of(const struct program *program, uint32_t space)
{
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        if (program->line_decisions[i].space == space)
            return &program->line_decisions[i];
    return NULL;
}

/* In the vocabulary's order, among the fields that the scheme reads. */
const char *line_words(struct explanation *explanation, uint32_t space, uint32_t line)
{
    const struct schema *schema = &explanation->request->program->schema;
    const char *kind = NULL, *sum = NULL;
    for (uint32_t i = 0; i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        struct told_value value;
        bool money = field_is_money(field);
        const char **to = field->type == TYPE_CHOICE ? &kind : money ? &sum : NULL;
        if (field->space != space || !to || *to || !field_value(explanation, i, line, &value))
            continue;
        *to = value.blank ? arena_print(explanation->arena, "%s %s", field->name, value.text) : value.text;
    }
    if (kind && sum)
        return phrase(explanation->arena, translate("{1}, {2}"), kind, sum, NULL);
    return kind ? kind : sum ? sum : "";
}

static struct told_line line_build(struct explanation *explanation, uint32_t space, uint32_t line)
{
    const struct program *program = explanation->request->program;
    const struct line_decision *decision = decision_of(program, space);
    struct told_line told = {.name = line_name(explanation, space, line), .covered = STANDING_TRUE};
    told.number = line_number(explanation, space, line);
    told.what = line_words(explanation, space, line);
    if (decision) {
        static const struct format yen = {.type = TYPE_AMOUNT, .domain = NONE, .scale = 1, .unit = "円"};
        struct lane covered = explanation_lane(explanation, decision->covered, line);
        told.covered = lane_standing(covered);
        told.amount = value_of(explanation, decision->amount, line, &yen, NULL);
        told.counted = value_of(explanation, decision->counted, line, &yen, NULL);
        missing_collect(explanation, covered.reasons, &told.missing);
        missing_collect(explanation, told.counted.lane.reasons, &told.missing);
    }
    bool caseless = false;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (test->space != space || !test_applies(explanation, test, line))
            continue;
        struct told_test built = test_build(explanation, test, line);
        /* However many 場合 ask for what is missing, that it is missing is told once. */
        if (test->clause == NONE && (caseless || built.standing == STANDING_TRUE))
            continue;
        caseless = caseless || test->clause == NONE;
        VECTOR_ADD(explanation->arena, told.tests, built);
    }
    build_definitions(explanation, space, line, &told.definitions);
    return told;
}

static bool space_told(const struct program *program, uint32_t space)
{
    if (decision_of(program, space))
        return true;
    for (uint32_t i = 0; i < program->test_count; i++)
        if (program->tests[i].space == space)
            return true;
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].kind == NOTE_DEFINITION && program->notes[i].space == space)
            return true;
    return false;
}

static void build_lists(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    for (uint32_t space = 1; space < program->schema.list_count; space++) {
        uint32_t first, end;
        if (!space_told(program, space))
            continue;
        machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
        struct told_list list = {.space = space, .name = program->schema.lists[space].name};
        list.decided = decision_of(program, space) != NULL;
        for (uint32_t line = first; line < end; line++) {
            struct told_line told = line_build(explanation, space, line);
            VECTOR_ADD(explanation->arena, list.lines, told);
        }
        VECTOR_ADD(explanation->arena, explanation->lists, list);
    }
}

/* ---- Outputs ---- */

static void plain_value(struct told_value *value, const char *text)
{
    value->plain = true;
    value->text = text;
}

static struct told_value text_value(const char *text)
{
    return (struct told_value){.format = {.type = TYPE_TEXT, .domain = NONE, .scale = 1}, .text = text};
}

static void add_keys(struct explanation *explanation, uint32_t reg, struct told_output *output)
{
    uint32_t first, end, space = program_space(explanation->request->program, reg);
    machine_lines(explanation->request->machine, space, explanation->request->record, &first, &end);
    for (uint32_t line = first; line < end; line++) {
        if (lane_standing(explanation_lane(explanation, reg, line)) != STANDING_TRUE)
            continue;
        struct told_value part = {.format = {.type = TYPE_REFERENCE, .domain = NONE, .scale = 1},
                                  .text = line_name(explanation, space, line)};
        part.lane.low = part.lane.high = line_number(explanation, space, line);
        VECTOR_ADD(explanation->arena, output->parts, part);
    }
}

static void add_texts(struct explanation *explanation, uint32_t reg, struct told_output *output)
{
    const struct program *program = explanation->request->program;
    struct lane lane = explanation_lane(explanation, reg, 0);
    missing_collect(explanation, lane.reasons, &output->missing);
    bool known = lane.low == lane.high && lane.low >= 0 && lane.low < program->text_list_count;
    for (uint32_t i = 0; known && i < program->text_lists[lane.low].count; i++)
        VECTOR_ADD(explanation->arena, output->parts, text_value(program->text_lists[lane.low].texts[i]));
    if (known)
        return;
    struct told_value part = {.text = translate("unknown"), .blank = true};
    VECTOR_ADD(explanation->arena, output->parts, part);
}

/* The value of a result or duty of several elements: "2025年度、2026年度", "経費[1]、経費[3]", texts. */
static void many_values(struct explanation *explanation, const struct item *item, struct told_output *output)
{
    const struct program *program = explanation->request->program;
    uint32_t reg = program->pool[item->first];
    told_names texts = {0};
    output->several = true;
    if (item->shape == SHAPE_KEYS)
        add_keys(explanation, reg, output);
    else if (item->shape == SHAPE_TEXTS)
        add_texts(explanation, reg, output);
    for (uint32_t i = 0; item->shape == SHAPE_MANY && i < item->count; i++) {
        struct told_value part =
            value_of(explanation, program->pool[item->first + i], 0, &item->format, NULL);
        missing_collect(explanation, part.lane.reasons, &output->missing);
        VECTOR_ADD(explanation->arena, output->parts, part);
    }
    for (uint32_t i = 0; i < output->parts.count; i++)
        VECTOR_ADD(explanation->arena, texts, output->parts.items[i].text);
    plain_value(&output->value, texts.count ? names_text(explanation->arena, &texts) : translate("none"));
}

static struct told_output output_build(struct explanation *explanation, const struct item *item)
{
    const struct program *program = explanation->request->program;
    struct told_output output = {.item = item};
    enum standing when = STANDING_TRUE;
    if (item->when != NONE) {
        struct lane lane = explanation_lane(explanation, item->when, 0);
        when = lane_standing(lane);
        missing_collect(explanation, lane.reasons, &output.missing);
    }
    if (when != STANDING_TRUE) {
        plain_value(&output.value,
                    when == STANDING_FALSE ? translate("does not arise") : translate("unknown"));
    } else if (item->shape == SHAPE_ONE) {
        output.value = value_of(explanation, program->pool[item->first], 0, &item->format, NULL);
        missing_collect(explanation, output.value.lane.reasons, &output.missing);
    } else {
        many_values(explanation, item, &output);
    }
    output.value.name = item->name;
    return output;
}

static void add_row(struct explanation *explanation, const struct breakdown *row, uint32_t line)
{
    const struct program *program = explanation->request->program;
    struct told_row told = {.name = row->name, .row = row, .standing = STANDING_TRUE};
    if (row->space)
        told.name = arena_print(explanation->arena, "%s[%lld]", row->name,
                                (long long)line_number(explanation, row->space, line));
    if (row->when != NONE)
        told.standing = lane_standing(explanation_lane(explanation, row->when, line));
    if (told.standing == STANDING_FALSE)
        return;
    for (uint32_t i = 0; i < row->count; i++) {
        const struct breakdown_cell *cell = &program->cells[row->first + i];
        struct told_value value = value_of(explanation, cell->reg, line, &cell->format, cell->name);
        VECTOR_ADD(explanation->arena, told.cells, value);
    }
    VECTOR_ADD(explanation->arena, explanation->rows, told);
}

static void build_outputs(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    for (uint32_t i = 0; i < program->item_count; i++) {
        struct told_output output = output_build(explanation, &program->items[i]);
        for (uint32_t j = 0; j < program->note_count; j++)
            if (program->notes[j].kind == NOTE_DEFINITION && result_of(program, &program->notes[j]) == &program->items[i])
                output.definition = definition_build(explanation, j, 0);
        if (program->items[i].kind == ITEM_RESULT)
            VECTOR_ADD(explanation->arena, explanation->results, output);
        else
            VECTOR_ADD(explanation->arena, explanation->duties, output);
    }
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        const struct breakdown *row = &program->breakdowns[i];
        uint32_t first = 0, end = 1;
        if (row->space)
            machine_lines(explanation->request->machine, row->space, explanation->request->record, &first,
                          &end);
        for (uint32_t line = first; line < end; line++)
            add_row(explanation, row, line);
    }
    for (uint32_t i = 0; i < program->document_count; i++) {
        struct told_document document = {.document = &program->documents[i], .due = STANDING_TRUE};
        if (document.document->when != NONE)
            document.due = lane_standing(explanation_lane(explanation, document.document->when, 0));
        VECTOR_ADD(explanation->arena, explanation->documents, document);
    }
}

/* ---- What is missing, and what turns on it ---- */

/* Whether the decision turns on the amount of this item, by itself or behind its のみ. */
static bool is_key(const struct program *program, const struct item *item)
{
    const struct instruction *key = &program->code[program->key_amount];
    uint32_t reg = program->pool[item->first];
    return item->shape == SHAPE_ONE &&
           (reg == program->key_amount ||
            (item->when != NONE && key->opcode == OP_SELECT_WORD && key->a == item->when && key->b == reg));
}

static void build_key(struct explanation *explanation)
{
    const struct program *program = explanation->request->program;
    static const struct format yen = {.type = TYPE_AMOUNT, .domain = NONE, .scale = 1, .unit = "円"};
    const struct format *format = &yen;
    const char *name = NULL;
    for (uint32_t i = 0; i < program->item_count && !name; i++) {
        const struct item *item = &program->items[i];
        if (is_key(program, item)) {
            name = item->name;
            format = &item->format;
        }
    }
    explanation->key =
        value_of(explanation, program->key_amount, 0, format, name ? name : translate("the amount"));
}

static bool has_name(const told_names *names, const char *name)
{
    for (uint32_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return true;
    return false;
}

/* The label of the field that an input's name ends in. */
static const char *input_label(const struct explanation *explanation, const char *name)
{
    const struct schema *schema = &explanation->request->program->schema;
    uint32_t space = 0;
    const char *bracket = strchr(name, '['), *dot = bracket ? strchr(bracket, '.') : NULL;
    if (dot) {
        space = schema_list(schema, name, (size_t)(bracket - name));
        name = dot + 1;
    }
    uint32_t field = space == NONE ? NONE : schema_field(schema, space, name, strlen(name));
    return field == NONE ? NULL : schema->fields[field].label;
}

static void build_missing(struct explanation *explanation)
{
    const struct decision *decision = explanation->request->decision;
    told_names of_key = {0};
    missing_collect(explanation, explanation->key.lane.reasons, &of_key);
    for (uint32_t i = 0; i < decision->missing_count; i++) {
        struct told_missing missing = {.name = decision->missing[i]};
        missing.label = input_label(explanation, missing.name);
        for (uint32_t j = 0; j < explanation->requirements.count; j++) {
            const struct told_test *test = &explanation->requirements.items[j];
            if (has_name(&test->missing, missing.name))
                names_add(explanation->arena, &missing.touches, test_heading(explanation, test));
        }
        for (uint32_t j = 0; j < explanation->lists.count; j++)
            for (uint32_t k = 0; k < explanation->lists.items[j].lines.count; k++) {
                const struct told_line *line = &explanation->lists.items[j].lines.items[k];
                if (has_name(&line->missing, missing.name))
                    names_add(explanation->arena, &missing.touches, line->name);
            }
        if (has_name(&of_key, missing.name))
            names_add(explanation->arena, &missing.touches, explanation->key.name);
        VECTOR_ADD(explanation->arena, explanation->missing, missing);
    }
}

struct explanation *explanation_build(const struct explain_request *request, bool everything)
{
    struct explanation *explanation = ARENA_NEW(request->arena, struct explanation);
    explanation->request = request;
    explanation->arena = request->arena;
    explanation->everything = everything;
    name_registers(explanation);
    relevance_mark(explanation);
    build_requirements(explanation);
    build_lists(explanation);
    build_definitions(explanation, 0, 0, &explanation->definitions);
    build_outputs(explanation);
    build_key(explanation);
    build_missing(explanation);
    return explanation;
}
