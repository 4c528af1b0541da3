/* SPDX-License-Identifier: Apache-2.0 */
/* The verifier: whatever the machine, the readers and the writers rely on is checked here once, so that they
 * need not ask again, wherever a program comes from.
 *
 * Because code is straight-line and names only earlier registers, one pass over it suffices. A reason is a
 * short English text for whoever made the program; it never reaches an officer whose file is sound.
 */
#include <config.h>

#include "code/program.h"

#include "base/date.h"
#include "base/number.h"

#include <string.h>

/* More than any scheme needs, and few enough that sums of counts stay within 32 bits. */
#define MOST_INSTRUCTIONS (1u << 24)

struct check {
    const struct program *program;
    struct arena *arena;
    const char *reason; /* of the first thing found wrong */
};

#define REJECT(check, ...)                                                                                   \
    do {                                                                                                     \
        (check)->reason = arena_print((check)->arena, __VA_ARGS__);                                          \
        return false;                                                                                        \
    } while (0)

/* --- schema -------------------------------------------------------------------------------------- */

static bool check_domains(struct check *check)
{
    const struct schema *schema = &check->program->schema;
    for (uint32_t i = 0; i < schema->domain_count; i++) {
        const struct domain *domain = &schema->domains[i];
        if (!domain->name)
            REJECT(check, "domain %u has no name", i);
        for (uint32_t m = 0; m < domain->count; m++)
            if (!domain->members[m])
                REJECT(check, "domain %u: member %u has no name", i, m);
    }
    return true;
}

static bool check_lists(struct check *check)
{
    const struct schema *schema = &check->program->schema;
    if (schema->list_count == 0 || schema->list_count > UINT16_MAX)
        REJECT(check, "a schema has the application and at most 65534 lists");
    for (uint32_t s = 0; s < schema->list_count; s++) {
        const struct list_shape *list = &schema->lists[s];
        if (!list->name)
            REJECT(check, "list %u has no name", s);
        if (list->key == NONE)
            continue;
        if (list->key >= schema->field_count || schema->fields[list->key].space != s)
            REJECT(check, "list %u: its key is not one of its fields", s);
        enum value_type type = schema->fields[list->key].type;
        if (s > 0 && type != TYPE_AMOUNT)
            REJECT(check, "list %u: its key is not a number", s);
    }
    return true;
}

/* Whether `value` is one that a field of this kind can have, so that it can be shown. */
static bool value_allowed(const struct program *program, const struct field *field, int64_t value)
{
    switch (field->type) {
    case TYPE_TRUTH:
        return value == 0 || value == 1;
    case TYPE_CHOICE:
        return value >= 0 && value < program->schema.domains[field->domain].count;
    case TYPE_SET: {
        uint32_t members = program->schema.domains[field->domain].count;
        return members == 64 || (uint64_t)value >> members == 0;
    }
    case TYPE_TEXT:
        return value >= 0 && value < program->text_count;
    case TYPE_RATE:
        return value >> 32 >= 0 && (value & UINT32_MAX) != 0;
    case TYPE_DATE:
        return value >= date_from(DATE_FIRST_YEAR, 1, 1) && value <= date_from(DATE_LAST_YEAR, 12, 31);
    case TYPE_YEAR:
        return value >= DATE_FIRST_YEAR && value <= DATE_LAST_YEAR;
    case TYPE_AMOUNT:
    case TYPE_REFERENCE:
    case VALUE_TYPES:
        break;
    }
    return value > AMOUNT_MINUS_INFINITY && value < AMOUNT_INFINITY;
}

static bool check_default(struct check *check, uint32_t number)
{
    const struct schema *schema = &check->program->schema;
    const struct field *field = &schema->fields[number];
    switch (field->default_kind) {
    case DEFAULT_NONE:
        return true;
    case DEFAULT_VALUE:
        if (!value_allowed(check->program, field, field->default_value))
            REJECT(check, "field %u: its default is not a value of its type", number);
        return true;
    case DEFAULT_POSITION:
        if (field->space == 0 || field->type != TYPE_AMOUNT)
            REJECT(check, "field %u: only a number of a list's line has its position as default", number);
        return true;
    case DEFAULT_FIELD: {
        uint64_t other = (uint64_t)field->default_value;
        if (other >= schema->field_count || other == number)
            REJECT(check, "field %u: its default is no other field", number);
        const struct field *source = &schema->fields[other];
        if (source->space != field->space || source->type != field->type || source->domain != field->domain ||
            source->scale != field->scale || source->default_kind == DEFAULT_FIELD)
            REJECT(check, "field %u: its default is a field of another kind", number);
        return true;
    }
    }
    REJECT(check, "field %u: unknown kind of default", number);
}

static bool check_field(struct check *check, uint32_t number)
{
    const struct schema *schema = &check->program->schema;
    const struct field *field = &schema->fields[number];
    if (!field->name)
        REJECT(check, "field %u has no name", number);
    if ((unsigned)field->type >= VALUE_TYPES)
        REJECT(check, "field %u: unknown type", number);
    if (field->space >= schema->list_count)
        REJECT(check, "field %u: no such list", number);
    bool closed = field->type == TYPE_CHOICE || field->type == TYPE_SET;
    if (closed ? field->domain >= schema->domain_count : field->domain != NONE)
        REJECT(check, "field %u: no such domain", number);
    if (field->type == TYPE_SET && schema->domains[field->domain].count > 64)
        REJECT(check, "field %u: a set of more than 64 members", number);
    if (field->type == TYPE_REFERENCE && (field->target == 0 || field->target >= schema->list_count))
        REJECT(check, "field %u: refers to no list", number);
    if (field->scale < 1)
        REJECT(check, "field %u: its scale is not positive", number);
    if (field->low > field->high)
        REJECT(check, "field %u: its bounds are empty", number);
    return check_default(check, number);
}

static bool check_schema(struct check *check)
{
    const struct schema *schema = &check->program->schema;
    if (!check_domains(check) || !check_lists(check))
        return false;
    for (uint32_t i = 0; i < schema->field_count; i++)
        if (!check_field(check, i))
            return false;
    return true;
}

/* --- code ---------------------------------------------------------------------------------------- */

/* That `reg` was computed before instruction `number`, with this storage. */
static bool check_operand(struct check *check, uint32_t number, uint32_t reg, enum storage storage)
{
    if (reg >= number)
        REJECT(check, "instruction %u: operand r%u is not an earlier register", number, reg);
    if (opcode_table[check->program->code[reg].opcode].storage != storage)
        REJECT(check, "instruction %u: operand r%u is %s", number, reg,
               storage == STORAGE_FLAG ? "not a truth" : "a truth");
    return true;
}

static bool check_space(struct check *check, uint32_t number, uint32_t reg, uint32_t space)
{
    if (check->program->code[reg].space != space)
        REJECT(check, "instruction %u: operand r%u is of another list", number, reg);
    return true;
}

static bool check_operands(struct check *check, uint32_t number)
{
    const struct program *program = check->program;
    const struct instruction *instruction = &program->code[number];
    const uint32_t registers[] = {instruction->a, instruction->b, instruction->c};
    unsigned place = 0;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++)
        switch (*letter) {
        case 'f':
        case 'w':
            if (!check_operand(check, number, registers[place++],
                               *letter == 'f' ? STORAGE_FLAG : STORAGE_WORD))
                return false;
            break;
        case 'm':
            if (instruction->b == 0 || instruction->b > program->pool_count ||
                instruction->a > program->pool_count - instruction->b)
                REJECT(check, "instruction %u: its operands are outside the pool", number);
            for (uint32_t i = 0; i < instruction->b; i++) {
                if (!check_operand(check, number, program->pool[instruction->a + i], STORAGE_WORD))
                    return false;
            }
            break;
        case 'k':
            if (instruction->c == 0 || instruction->c > program->mask_count ||
                instruction->b > program->mask_count - instruction->c)
                REJECT(check, "instruction %u: its mask is outside the masks", number);
            break;
        default:
            break;
        }
    return true;
}

/* That `reg` is a resolved reference to list `target`: its values are then lanes of that list, or -1. */
static bool check_resolved(struct check *check, uint32_t number, uint32_t reg, uint32_t target)
{
    const struct instruction *resolve = &check->program->code[reg];
    if (resolve->opcode != OP_RESOLVE || resolve->immediate != target)
        REJECT(check, "instruction %u: r%u is not a reference resolved in list %u", number, reg, target);
    return true;
}

static bool check_reference(struct check *check, uint32_t number)
{
    const struct program *program = check->program;
    const struct instruction *instruction = &program->code[number];
    uint32_t space = instruction->space;
    switch (instruction->opcode) {
    case OP_RESOLVE:
        if (instruction->immediate < 1 || instruction->immediate >= program->schema.list_count ||
            program->schema.lists[instruction->immediate].key == NONE)
            REJECT(check, "instruction %u: no such list with a key", number);
        return check_space(check, number, instruction->a, space);
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD:
        return check_space(check, number, instruction->b, space) &&
               check_resolved(check, number, instruction->b, program->code[instruction->a].space);
    default: /* the REFER family */
        if (program->code[instruction->a].space == 0)
            REJECT(check, "instruction %u: r%u is not of a list", number, instruction->a);
        return check_space(check, number, instruction->b, program->code[instruction->a].space) &&
               check_resolved(check, number, instruction->b, space);
    }
}

static bool check_spaces(struct check *check, uint32_t number)
{
    const struct program *program = check->program;
    const struct instruction *instruction = &program->code[number];
    uint32_t space = instruction->space, registers[3];
    struct register_list reads = instruction_reads(program, instruction, registers);
    if (space >= program->schema.list_count)
        REJECT(check, "instruction %u: no such list", number);
    switch (opcode_table[instruction->opcode].spaces) {
    case SPACES_ENTRY:
        return true;
    case SPACES_SAME:
        for (uint32_t i = 0; i < reads.count; i++)
            if (!check_space(check, number, reads.items[i], space))
                return false;
        if (instruction->opcode == OP_FOUND && program->code[instruction->a].opcode != OP_RESOLVE)
            REJECT(check, "instruction %u: r%u is not a resolved reference", number, instruction->a);
        if (instruction->opcode == OP_RUNNING_SUM && space == 0)
            REJECT(check, "instruction %u: a running sum needs a list", number);
        return true;
    case SPACES_DOWN:
        if (space == 0)
            REJECT(check, "instruction %u: spreads to no list", number);
        return check_space(check, number, registers[0], 0);
    case SPACES_UP: {
        uint32_t list = program->code[registers[0]].space;
        if (space != 0 || list == 0)
            REJECT(check, "instruction %u: does not gather a list", number);
        return reads.count == 1 || (check_space(check, number, registers[1], list) &&
                                    check_space(check, number, registers[2], 0));
    }
    case SPACES_REF:
        break;
    }
    return check_reference(check, number);
}

static bool check_field_read(struct check *check, uint32_t number)
{
    const struct schema *schema = &check->program->schema;
    const struct instruction *instruction = &check->program->code[number];
    if (instruction->immediate < 0 || instruction->immediate >= schema->field_count)
        REJECT(check, "instruction %u: no such field", number);
    const struct field *field = &schema->fields[instruction->immediate];
    if (field->space != instruction->space)
        REJECT(check, "instruction %u: the field is of another list", number);
    if (!field->used)
        REJECT(check, "instruction %u: reads a field that is marked unused", number);
    if (instruction->opcode != OP_PRESENT &&
        (instruction->opcode == OP_FIELD_FLAG) != (field->type == TYPE_TRUTH))
        REJECT(check, "instruction %u: the field has another storage", number);
    return true;
}

/* That a call hands over what the function takes, and gets what it gives. */
static bool check_call(struct check *check, uint32_t number)
{
    const struct program *program = check->program;
    const struct instruction *call = &program->code[number];
    if (call->immediate < 0 || call->immediate >= program->foreign_count)
        REJECT(check, "instruction %u: no such foreign function", number);
    const struct foreign *foreign = &program->foreigns[call->immediate];
    if (call->b != foreign->operand_count)
        REJECT(check, "instruction %u: the foreign function takes another number of operands", number);
    if ((call->opcode == OP_CALL_FLAG) != (foreign->result.format.type == TYPE_TRUTH))
        REJECT(check, "instruction %u: the foreign function gives another storage", number);
    return true;
}

static bool check_immediate(struct check *check, uint32_t number)
{
    const struct instruction *instruction = &check->program->code[number];
    int64_t value = instruction->immediate;
    bool sound = true;
    switch (instruction->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
    case OP_PRESENT:
        return check_field_read(check, number);
    case OP_CONST_FLAG:
    case OP_FETCH_WORD:
        sound = value == 0 || value == 1;
        break;
    case OP_SCALE:
    case OP_SCALE_CHECKED:
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
        sound = value > 0;
        break;
    case OP_DATE_PART:
        sound = value >= 0 && value <= 2;
        break;
    case OP_REFER_SUM:
    case OP_REFER_ANY:
    case OP_REFER_COUNT:
        sound = value == instruction->space;
        break;
    case OP_POSITION:
        sound = instruction->space > 0;
        break;
    case OP_FAIL:
        sound = value >= 0 && value < check->program->message_count;
        break;
    case OP_CALL_FLAG:
    case OP_CALL_WORD:
        return check_call(check, number);
    default:
        break;
    }
    if (!sound)
        REJECT(check, "instruction %u: %s cannot have %lld here", number,
               opcode_table[instruction->opcode].name, (long long)value);
    return true;
}

static bool check_code(struct check *check)
{
    const struct program *program = check->program;
    if (program->count > MOST_INSTRUCTIONS)
        REJECT(check, "too many instructions");
    for (uint32_t i = 0; i < program->count; i++) {
        if (program->code[i].opcode >= OPCODES)
            REJECT(check, "instruction %u: unknown opcode %u", i, program->code[i].opcode);
        if (!check_operands(check, i) || !check_spaces(check, i) || !check_immediate(check, i))
            return false;
    }
    return true;
}

/* --- what registers are used for ----------------------------------------------------------------- */

static bool check_register(struct check *check, const char *what, uint32_t number, uint32_t reg,
                           enum storage storage, uint32_t space)
{
    const struct program *program = check->program;
    if (reg >= program->count)
        REJECT(check, "%s %u: no register r%u", what, number, reg);
    if (opcode_table[program->code[reg].opcode].storage != storage)
        REJECT(check, "%s %u: r%u has the wrong storage", what, number, reg);
    if (program->code[reg].space != space)
        REJECT(check, "%s %u: r%u is of another list", what, number, reg);
    return true;
}

static bool check_condition(struct check *check, const char *what, uint32_t number, uint32_t reg,
                            uint32_t space)
{
    return reg == NONE || check_register(check, what, number, reg, STORAGE_FLAG, space);
}

static bool check_clause(struct check *check, const char *what, uint32_t number, uint32_t clause)
{
    if (clause != NONE && clause >= check->program->clause_count)
        REJECT(check, "%s %u: no such clause", what, number);
    return true;
}

static bool check_format(struct check *check, const char *what, uint32_t number, const struct format *format)
{
    if ((unsigned)format->type >= VALUE_TYPES)
        REJECT(check, "%s %u: unknown type", what, number);
    bool closed = format->type == TYPE_CHOICE || format->type == TYPE_SET;
    if (closed && format->domain >= check->program->schema.domain_count)
        REJECT(check, "%s %u: no such domain", what, number);
    if (format->type == TYPE_SET && check->program->schema.domains[format->domain].count > 64)
        REJECT(check, "%s %u: a set of more than 64 members", what, number);
    if (format->scale < 1)
        REJECT(check, "%s %u: its scale is not positive", what, number);
    return true;
}

static enum storage format_storage(const struct format *format)
{
    return format->type == TYPE_TRUTH ? STORAGE_FLAG : STORAGE_WORD;
}

static bool is_list(const struct program *program, uint32_t space)
{
    return space > 0 && space < program->schema.list_count;
}

static bool check_foreign_value(struct check *check, uint32_t number, const struct foreign_value *value)
{
    if (!check_format(check, "foreign function", number, &value->format))
        return false;
    switch (value->format.type) {
    case TYPE_TRUTH:
    case TYPE_RATE:
    case TYPE_TEXT:
        return true;
    case TYPE_AMOUNT:
        if (value->low > value->high || value->low <= AMOUNT_MINUS_INFINITY || value->high >= AMOUNT_INFINITY)
            break;
        return true;
    case TYPE_DATE:
        if (value->low > value->high || value->low < date_from(DATE_FIRST_YEAR, 1, 1) ||
            value->high > date_from(DATE_LAST_YEAR, 12, 31))
            break;
        return true;
    case TYPE_YEAR:
        if (value->low > value->high || value->low < DATE_FIRST_YEAR || value->high > DATE_LAST_YEAR)
            break;
        return true;
    default:
        REJECT(check, "foreign function %u: a type that cannot be handed over", number);
    }
    REJECT(check, "foreign function %u: its range is unsound", number);
}

static bool check_foreigns(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->foreign_count; i++) {
        const struct foreign *foreign = &program->foreigns[i];
        if (!foreign->name || !foreign->symbol || !foreign->library)
            REJECT(check, "foreign function %u does not say where it is", i);
        if (foreign->operand_count == 0 || foreign->operand_count > FOREIGN_OPERANDS_MOST)
            REJECT(check, "foreign function %u: has no operands, or too many", i);
        for (uint32_t k = 0; k < foreign->operand_count; k++)
            if (!check_foreign_value(check, i, &foreign->operands[k]))
                return false;
        for (uint32_t k = 0; k < foreign->failure_count; k++)
            if (!foreign->failures[k].message)
                REJECT(check, "foreign function %u: a failure has no message", i);
        if (!check_foreign_value(check, i, &foreign->result))
            return false;
    }
    return true;
}

static bool check_tests(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        if (!check_register(check, "test", i, test->reg, STORAGE_FLAG, test->space) ||
            !check_condition(check, "test", i, test->applies, test->space) ||
            !check_clause(check, "test", i, test->clause))
            return false;
        if (!test->text)
            REJECT(check, "test %u has no text", i);
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        const struct line_decision *lines = &program->line_decisions[i];
        if (!is_list(program, lines->space))
            REJECT(check, "lines %u: no such list", i);
        for (uint32_t k = 0; k < i; k++)
            if (program->line_decisions[k].space == lines->space)
                REJECT(check, "lines %u: the list is decided twice", i);
        if (!check_register(check, "lines", i, lines->covered, STORAGE_FLAG, lines->space) ||
            !check_register(check, "lines", i, lines->amount, STORAGE_WORD, lines->space) ||
            !check_register(check, "lines", i, lines->counted, STORAGE_WORD, lines->space))
            return false;
    }
    return true;
}

static bool check_item(struct check *check, uint32_t number)
{
    const struct program *program = check->program;
    const struct item *item = &program->items[number];
    if (!item->name)
        REJECT(check, "item %u has no name", number);
    if ((unsigned)item->kind > ITEM_DUTY)
        REJECT(check, "item %u: unknown kind", number);
    if (!check_format(check, "item", number, &item->format) ||
        !check_condition(check, "item", number, item->when, 0) ||
        !check_clause(check, "item", number, item->clause))
        return false;
    if (item->count > program->pool_count || item->first > program->pool_count - item->count)
        REJECT(check, "item %u: its registers are outside the pool", number);
    if (item->shape != SHAPE_MANY && item->count != 1)
        REJECT(check, "item %u: needs one register", number);
    if (item->count == 0)
        REJECT(check, "item %u: has no register", number);
    for (uint32_t i = 0; i < item->count; i++) {
        uint32_t reg = program->pool[item->first + i];
        bool sound;
        switch (item->shape) {
        case SHAPE_ONE:
        case SHAPE_MANY:
            sound = check_register(check, "item", number, reg, format_storage(&item->format), 0);
            break;
        case SHAPE_KEYS:
            if (reg >= program->count || !is_list(program, program->code[reg].space))
                REJECT(check, "item %u: no such list", number);
            sound = check_register(check, "item", number, reg, STORAGE_FLAG, program->code[reg].space);
            break;
        case SHAPE_TEXTS:
            sound = check_register(check, "item", number, reg, STORAGE_WORD, 0);
            break;
        default:
            REJECT(check, "item %u: unknown shape", number);
        }
        if (!sound)
            return false;
    }
    return true;
}

static bool check_documents(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->document_count; i++) {
        if (!program->documents[i].name)
            REJECT(check, "document %u has no name", i);
        if (!check_condition(check, "document", i, program->documents[i].when, 0) ||
            !check_clause(check, "document", i, program->documents[i].clause))
            return false;
    }
    return true;
}

static bool check_breakdowns(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        const struct breakdown *row = &program->breakdowns[i];
        if (!row->name)
            REJECT(check, "breakdown %u has no name", i);
        if (row->space != 0 && !is_list(program, row->space))
            REJECT(check, "breakdown %u: no such list", i);
        if (!check_condition(check, "breakdown", i, row->when, row->space) ||
            !check_clause(check, "breakdown", i, row->clause))
            return false;
        if (row->count > program->cell_count || row->first > program->cell_count - row->count)
            REJECT(check, "breakdown %u: its cells are outside the table", i);
        for (uint32_t k = row->first; k < row->first + row->count; k++) {
            const struct breakdown_cell *cell = &program->cells[k];
            if (!cell->name)
                REJECT(check, "cell %u has no name", k);
            if (!check_format(check, "cell", k, &cell->format) ||
                !check_register(check, "cell", k, cell->reg, format_storage(&cell->format), row->space))
                return false;
        }
    }
    return true;
}

static bool check_bounds(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->bound_count; i++) {
        const struct bound *bound = &program->bounds[i];
        if (!bound->framework || !bound->id || !bound->text)
            REJECT(check, "bound %u does not say where it stands", i);
        if (!check_register(check, "bound", i, bound->reg, STORAGE_FLAG, 0) ||
            !check_clause(check, "bound", i, bound->clause))
            return false;
    }
    return true;
}

static bool check_note(struct check *check, uint32_t number)
{
    const struct note *note = &check->program->notes[number];
    if ((unsigned)note->kind > NOTE_BRANCH)
        REJECT(check, "note %u: unknown kind", number);
    if (!note->name)
        REJECT(check, "note %u has no name", number);
    if (note->parent != NONE && note->parent >= number)
        REJECT(check, "note %u: its parent does not stand before it", number);
    if (!check_format(check, "note", number, &note->format) ||
        !check_clause(check, "note", number, note->clause))
        return false;
    bool chosen = note->kind == NOTE_EXCEPTION || note->kind == NOTE_ROW || note->kind == NOTE_BRANCH;
    enum storage storage = format_storage(&note->format);
    if (!check_register(check, "note", number, note->reg, chosen ? STORAGE_FLAG : storage, note->space))
        return false;
    return note->value == NONE || check_register(check, "note", number, note->value, storage, note->space);
}

static bool check_texts(struct check *check)
{
    const struct program *program = check->program;
    if (!program->id || !program->title)
        REJECT(check, "the scheme has no id or no title");
    if (!memchr(program->source_hash, '\0', sizeof program->source_hash))
        REJECT(check, "the hash of the source is too long");
    for (uint32_t i = 0; i < program->text_count; i++)
        if (!program->texts[i])
            REJECT(check, "text %u is missing", i);
    for (uint32_t i = 0; i < program->message_count; i++)
        if (!program->messages[i])
            REJECT(check, "message %u is missing", i);
    for (uint32_t i = 0; i < program->text_list_count; i++)
        for (uint32_t k = 0; k < program->text_lists[i].count; k++)
            if (!program->text_lists[i].texts[k])
                REJECT(check, "text list %u: text %u is missing", i, k);
    for (uint32_t i = 0; i < program->clause_count; i++)
        if (!program->clauses[i].id)
            REJECT(check, "clause %u has no id", i);
    return true;
}

static bool check_decision(struct check *check)
{
    const struct program *program = check->program;
    for (uint32_t i = 0; i < program->item_count; i++)
        if (!check_item(check, i))
            return false;
    for (uint32_t i = 0; i < program->note_count; i++)
        if (!check_note(check, i))
            return false;
    return check_documents(check) && check_breakdowns(check) && check_bounds(check) &&
           check_register(check, "key amount", 0, program->key_amount, STORAGE_WORD, 0) &&
           (program->grant == NONE || check_register(check, "grant", 0, program->grant, STORAGE_WORD, 0));
}

const char *program_verify(const struct program *program, struct arena *arena)
{
    struct check check = {.program = program, .arena = arena};
    bool sound = check_texts(&check) && check_schema(&check) && check_foreigns(&check) &&
                 check_code(&check) && check_tests(&check) && check_decision(&check);
    return sound ? NULL : check.reason;
}
