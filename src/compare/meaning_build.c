/* SPDX-License-Identifier: Apache-2.0 */
/* From a program's registers to the graph of meanings: fields and members by name, spreading and what only
 * incomplete records need left out. */
#include <config.h>

#include "compare/meaning_build.h"

#include <string.h>

/* ---- vocabularies meet ---- */

static bool same_unit(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static const char *list_name(const struct schema *schema, uint32_t space)
{
    return space ? schema->lists[space].name : "";
}

static uint32_t find_atom(struct meaning *meaning, const struct schema *schema, const struct field *field)
{
    const char *list = list_name(schema, field->space);
    for (uint32_t i = 0; i < meaning->atoms.count; i++) {
        const struct meaning_atom *atom = &meaning->atoms.items[i];
        if (strcmp(atom->name, field->name) == 0 && strcmp(atom->list, list) == 0 &&
            atom->field->type == field->type && atom->field->scale == field->scale &&
            same_unit(atom->field->unit, field->unit))
            return i;
    }
    struct meaning_atom fresh = {.list = list, .name = field->name, .field = field};
    VECTOR_ADD(meaning->arena, meaning->atoms, fresh);
    return meaning->atoms.count - 1;
}

/* The numbers that a domain's members have in the atom's common list, which grows by those that are new. */
static uint32_t *join_members(struct meaning *meaning, uint32_t number, const struct domain *domain)
{
    struct meaning_atom *atom = &meaning->atoms.items[number];
    uint32_t *numbers = ARENA_ARRAY(meaning->arena, uint32_t, domain->count + 1);
    for (uint32_t i = 0; i < domain->count; i++) {
        numbers[i] = i < atom->members.count && strcmp(atom->members.items[i], domain->members[i]) == 0
                         ? i
                         : meaning_member_number(meaning, number, domain->members[i]);
        if (numbers[i] == NONE) {
            numbers[i] = atom->members.count;
            VECTOR_ADD(meaning->arena, atom->members, domain->members[i]);
        }
    }
    return numbers;
}

/* Lists of one name are one; their numbers are those of their names among the graph's texts. */
uint32_t meaning_text_number(struct meaning *meaning, const char *text)
{
    for (uint32_t i = 0; i < meaning->texts.count; i++)
        if (strcmp(meaning->texts.items[i], text) == 0)
            return i;
    VECTOR_ADD(meaning->arena, meaning->texts, text);
    return meaning->texts.count - 1;
}

struct meaning_program *meaning_add(struct meaning *meaning, const struct program *program)
{
    const struct schema *schema = &program->schema;
    struct arena *arena = meaning->arena;
    struct meaning_program *added = ARENA_NEW(arena, struct meaning_program);
    added->meaning = meaning;
    added->program = program;
    added->atoms = ARENA_ARRAY(arena, uint32_t, schema->field_count + 1);
    added->lists = ARENA_ARRAY(arena, uint32_t, schema->list_count + 1);
    added->masks = ARENA_ARRAY(arena, uint32_t *, schema->field_count + 1);
    added->nodes = ARENA_ARRAY(arena, uint32_t, program->count + 1);
    for (uint32_t s = 0; s < schema->list_count; s++)
        added->lists[s] = meaning_text_number(meaning, list_name(schema, s));
    for (uint32_t f = 0; f < schema->field_count; f++) {
        added->atoms[f] = find_atom(meaning, schema, &schema->fields[f]);
        if (schema->fields[f].domain != NONE)
            added->masks[f] =
                join_members(meaning, added->atoms[f], &schema->domains[schema->fields[f].domain]);
    }
    for (uint32_t r = 0; r < program->count; r++)
        added->nodes[r] = NONE;
    return added;
}

/* ---- registers ---- */

/* Whether a register can be told to hold a text: it comes of a field of texts, or of a function that answers with one. */
static bool holds_text(const struct program *program, uint32_t reg)
{
    const struct instruction *i = &program->code[reg];
    switch ((enum opcode)i->opcode) {
    case OP_FIELD_WORD:
        return program->schema.fields[i->immediate].type == TYPE_TEXT;
    case OP_SPREAD_WORD:
    case OP_FETCH_WORD:
        return holds_text(program, i->a);
    case OP_SELECT_WORD:
        return holds_text(program, i->b) || holds_text(program, i->c);
    case OP_CALL_WORD:
        return program->foreigns[i->immediate].result.format.type == TYPE_TEXT;
    default:
        return false;
    }
}

/* A question to a set of a field about fixed members, in the numbers of the atom's common list. A member that has no bit
 * there makes it like no other scheme's. */
static uint32_t fixed_members(struct meaning_program *program, uint16_t opcode, uint32_t field, int64_t set)
{
    struct meaning *meaning = program->meaning;
    uint32_t operands[2] = {meaning_field(meaning, program->atoms[field])}, count = 1;
    uint64_t members = 0;
    uint32_t own = program->program->schema.domains[program->program->schema.fields[field].domain].count;
    for (uint32_t i = 0; i < own; i++) {
        if (!((uint64_t)set >> i & 1))
            continue;
        if (program->masks[field][i] < 64)
            members |= UINT64_C(1) << program->masks[field][i];
        else
            count = 2;
    }
    if (count == 2)
        operands[1] = meaning_text_leaf(meaning, meaning_text_number(meaning, program->program->id));
    return meaning_other(meaning, opcode, operands, count, (int64_t)members);
}

static uint32_t same_point(struct meaning_program *program, const struct instruction *i)
{
    uint32_t node;
    if (meaning_same_choice(program, i->a, i->b, &node))
        return node;
    bool text = holds_text(program->program, i->a) || holds_text(program->program, i->b);
    uint32_t x = text ? meaning_of_text(program, i->a) : meaning_of(program, i->a);
    uint32_t y = text ? meaning_of_text(program, i->b) : meaning_of(program, i->b);
    return meaning_equal(program->meaning, x, y);
}

static uint32_t two(struct meaning_program *program, uint32_t (*make)(struct meaning *, uint32_t, uint32_t),
                    uint32_t a, uint32_t b)
{
    uint32_t x = meaning_of(program, a);
    return make(program->meaning, x, meaning_of(program, b));
}

static uint32_t difference(struct meaning_program *program, const struct instruction *i)
{
    static const int64_t coefficients[2] = {1, -1};
    uint32_t operands[2] = {meaning_of(program, i->a), meaning_of(program, i->b)};
    return meaning_sum(program->meaning, operands, coefficients, 2, 0);
}

static uint32_t extreme(struct meaning_program *program, const struct instruction *i, enum meaning_kind kind)
{
    bool pooled = *opcode_table[i->opcode].operands == 'm';
    uint32_t count = pooled ? i->b : 2;
    uint32_t *operands = ARENA_ARRAY(program->meaning->arena, uint32_t, count);
    for (uint32_t k = 0; k < count; k++)
        operands[k] = meaning_of(program, pooled ? program->program->pool[i->a + k] : k ? i->b : i->a);
    return meaning_extreme(program->meaning, kind, operands, count);
}

uint32_t meaning_foreign(struct meaning *meaning, const struct foreign *foreign)
{
    const struct foreign_value *result = &foreign->result;
    const char *name = arena_print(meaning->arena, "%s\t%s\t%d\t%d\t%lld\t%lld\t%lld", foreign->library, foreign->symbol,
                                   foreign->column, (int)result->format.type, (long long)result->format.scale,
                                   (long long)result->low, (long long)result->high);
    for (uint32_t i = 0; i < foreign->operand_count; i++)
        name = arena_print(meaning->arena, "%s\t%d\t%lld", name, (int)foreign->operands[i].format.type,
                           (long long)foreign->operands[i].format.scale);
    return meaning_text_number(meaning, name);
}

/* A call means the same where it calls the same function. */
static uint32_t call(struct meaning_program *program, const struct instruction *i)
{
    struct meaning *meaning = program->meaning;
    const struct foreign *foreign = &program->program->foreigns[i->immediate];
    uint32_t *operands = ARENA_ARRAY(meaning->arena, uint32_t, i->b + 1);
    for (uint32_t k = 0; k < i->b; k++)
        operands[k] = meaning_of_value(program, program->program->pool[i->a + k], &foreign->operands[k].format);
    return meaning_other(meaning, i->opcode, operands, i->b, meaning_foreign(meaning, foreign));
}

/* All that has no form of its own: its operands, and its immediate or, of what joins lines, their list. */
static uint32_t other(struct meaning_program *program, const struct instruction *i)
{
    const struct opcode_info *info = &opcode_table[i->opcode];
    uint32_t registers[3] = {i->a, i->b, i->c}, operands[3], count = 0;
    for (const char *o = info->operands; *o == 'f' || *o == 'w'; o++, count++)
        operands[count] = meaning_of(program, registers[count]);
    if (i->opcode == OP_SHIFT && meaning_is(program->meaning, operands[0], MEANING_NUMBER) &&
        meaning_is(program->meaning, operands[1], MEANING_NUMBER))
        return meaning_number(program->meaning, meaning_node(program->meaning, operands[0])->number +
                                                    meaning_node(program->meaning, operands[1])->number);
    int64_t number = i->immediate;
    bool of_list = i->opcode == OP_RESOLVE || i->opcode == OP_REFER_SUM || i->opcode == OP_REFER_ANY ||
                   i->opcode == OP_REFER_COUNT;
    if (of_list)
        number = program->lists[i->immediate];
    else if (info->spaces == SPACES_UP)
        number = program->lists[program->program->code[i->a].space];
    else if (i->opcode == OP_POSITION)
        number = program->lists[i->space];
    enum opcode opcode = i->opcode == OP_SUM_CHECKED ? OP_SUM : (enum opcode)i->opcode;
    return meaning_other(program->meaning, (uint16_t)opcode, operands, count, number);
}

/* Rates against each other: equal, either first, or one below the other; `<=` is its negation. */
static uint32_t rates(struct meaning_program *program, const struct instruction *i)
{
    struct meaning *meaning = program->meaning;
    uint32_t operands[2] = {meaning_of(program, i->a), meaning_of(program, i->b)};
    if (i->opcode == OP_RATE_LESS || (i->opcode == OP_RATE_EQUAL && operands[0] < operands[1]))
        return meaning_other(meaning, i->opcode, operands, 2, 0);
    uint32_t turned[2] = {operands[1], operands[0]};
    uint32_t node = meaning_other(meaning, i->opcode == OP_RATE_EQUAL ? OP_RATE_EQUAL : OP_RATE_LESS, turned, 2, 0);
    return i->opcode == OP_RATE_EQUAL ? node : meaning_not(meaning, node);
}

/* Whether a set holds all, or any, of fixed members, in the program's own numbers. */
static uint32_t holds_members(struct meaning_program *program, uint32_t reg, uint16_t opcode, int64_t set)
{
    const struct instruction *i = &program->program->code[reg];
    uint32_t operands[2];
    if (i->opcode == OP_FIELD_WORD && program->program->schema.fields[i->immediate].type == TYPE_SET)
        return fixed_members(program, opcode, (uint32_t)i->immediate, set);
    switch ((enum opcode)i->opcode) {
    case OP_SPREAD_WORD:
        return holds_members(program, i->a, opcode, set);
    case OP_SELECT_WORD:
        operands[0] = holds_members(program, i->b, opcode, set);
        operands[1] = holds_members(program, i->c, opcode, set);
        return meaning_select(program->meaning, meaning_of(program, i->a), operands[0], operands[1]);
    case OP_FETCH_WORD: /* asked of the line referred to */
        operands[0] = holds_members(program, i->a, opcode, set);
        operands[1] = meaning_of(program, i->b);
        return meaning_other(program->meaning, OP_FETCH_FLAG, operands, 2, 0);
    default:
        operands[0] = meaning_of(program, reg);
        return meaning_other(program->meaning, opcode, operands, 1, set);
    }
}

static uint32_t logic(struct meaning_program *program, const struct instruction *i)
{
    struct meaning *meaning = program->meaning;
    uint32_t both[2], x;
    switch ((enum opcode)i->opcode) {
    case OP_NOT:
        return meaning_not(meaning, meaning_of(program, i->a));
    case OP_AND:
    case OP_OR:
        both[0] = meaning_of(program, i->a);
        both[1] = meaning_of(program, i->b);
        return i->opcode == OP_AND ? meaning_all(meaning, both, 2) : meaning_any(meaning, both, 2);
    case OP_EQUAL_FLAG:
        x = meaning_of(program, i->a);
        both[0] = meaning_of(program, i->b);
        return meaning_select(meaning, x, both[0], meaning_not(meaning, both[0]));
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
        x = meaning_of(program, i->a);
        both[0] = meaning_of(program, i->b);
        both[1] = meaning_of(program, i->c);
        return meaning_select(meaning, x, both[0], both[1]);
    default: /* SPREAD, NOT_FALSE, FAIL: the operand itself */
        return meaning_of(program, i->a);
    }
}

static uint32_t amount(struct meaning_program *program, const struct instruction *i)
{
    struct meaning *meaning = program->meaning;
    uint32_t both[2];
    int64_t factor;
    switch ((enum opcode)i->opcode) {
    case OP_ADD:
    case OP_ADD_CHECKED:
        both[0] = meaning_of(program, i->a);
        both[1] = meaning_of(program, i->b);
        return meaning_sum(meaning, both, NULL, 2, 0);
    case OP_SUBTRACT:
    case OP_SUBTRACT_CHECKED:
        return difference(program, i);
    case OP_MULTIPLY:
    case OP_MULTIPLY_CHECKED:
        return two(program, meaning_product, i->a, i->b);
    case OP_SCALE:
    case OP_SCALE_CHECKED:
    case OP_NEGATE:
        both[0] = meaning_of(program, i->a);
        factor = i->opcode == OP_NEGATE ? -1 : i->immediate;
        return meaning_sum(meaning, both, &factor, 1, 0);
    case OP_DIVIDE_DOWN:
    case OP_DIVIDE_UP:
    case OP_DIVIDE_HALF_UP:
        return meaning_round(meaning, i->opcode, meaning_of(program, i->a), i->immediate);
    case OP_LEAST:
    case OP_EARLIER:
        return extreme(program, i, MEANING_LEAST);
    case OP_GREATEST:
    case OP_LATER:
        return extreme(program, i, MEANING_GREATEST);
    case OP_CALL_FLAG:
    case OP_CALL_WORD:
        return call(program, i);
    default:
        return other(program, i);
    }
}

static uint32_t work_out(struct meaning_program *program, const struct instruction *i)
{
    struct meaning *meaning = program->meaning;
    struct meaning_node leaf = {0};
    switch ((enum opcode)i->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
        return meaning_field(meaning, program->atoms[i->immediate]);
    case OP_PRESENT:
        leaf.number = program->atoms[i->immediate];
        return meaning_other(meaning, OP_PRESENT, NULL, 0, leaf.number);
    case OP_CONST_FLAG:
        return i->immediate ? meaning->yes : meaning->no;
    case OP_CONST_WORD:
        return meaning_number(meaning, i->immediate);
    case OP_KNOWN_FLAG:
    case OP_KNOWN_WORD:
    case OP_SETTLED:
        return meaning->yes;
    case OP_PENDING:
        return meaning_number(meaning, 0);
    case OP_NOT:
    case OP_AND:
    case OP_OR:
    case OP_EQUAL_FLAG:
    case OP_SELECT_FLAG:
    case OP_SELECT_WORD:
    case OP_SELECT_RATE:
    case OP_NOT_FALSE:
    case OP_SPREAD_FLAG:
    case OP_SPREAD_WORD:
    case OP_FAIL:
        return logic(program, i);
    case OP_AMONG:
        return meaning_among(program, i->a, program->program->masks + i->b, i->c);
    case OP_SAME_POINT:
        return same_point(program, i);
    case OP_HAS_ALL:
    case OP_HAS_ANY:
        return holds_members(program, i->a, i->opcode, i->immediate);
    case OP_EQUAL:
        return two(program, meaning_equal, i->a, i->b);
    case OP_LESS:
    case OP_BEFORE:
        return two(program, meaning_less, i->a, i->b);
    case OP_LESS_EQUAL:
    case OP_BEFORE_OR_AT:
        return meaning_not(meaning, two(program, meaning_less, i->b, i->a));
    case OP_RATE_EQUAL:
    case OP_RATE_LESS:
    case OP_RATE_LESS_EQUAL:
        return rates(program, i);
    default:
        return amount(program, i);
    }
}

uint32_t meaning_of(struct meaning_program *program, uint32_t reg)
{
    if (program->nodes[reg] == NONE)
        program->nodes[reg] = work_out(program, &program->program->code[reg]);
    return program->nodes[reg];
}

/* Texts of a scheme are numbered below 0 in its registers; what numbers none is left as it is. */
static uint32_t with_texts(struct meaning_program *program, uint32_t node)
{
    struct meaning *meaning = program->meaning;
    struct meaning_node n = *meaning_node(meaning, node);
    if (n.kind == MEANING_NUMBER && n.number < 0 && TEXT_CONSTANT(n.number) < program->program->text_count) {
        const char *text = program->program->texts[TEXT_CONSTANT(n.number)];
        return meaning_text_leaf(meaning, meaning_text_number(meaning, text));
    }
    if (n.kind != MEANING_SELECT)
        return node;
    uint32_t then = with_texts(program, n.operands[1]);
    return meaning_select(meaning, n.operands[0], then, with_texts(program, n.operands[2]));
}

uint32_t meaning_of_text(struct meaning_program *program, uint32_t reg)
{
    return with_texts(program, meaning_of(program, reg));
}
