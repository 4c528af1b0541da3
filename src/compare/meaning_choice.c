/* SPDX-License-Identifier: Apache-2.0 */
/* Choices by the names of their members. In a program a member is a number, counted within its scheme's own list; two
 * schemes that name the same members in another order mean the same, and equal numbers of other members do not. What
 * a choice is compared with is worked out where it is compared; what a choice comes to is its member's name. */
#include <config.h>

#include "compare/meaning_build.h"

#include <stdlib.h>
#include <string.h>

static bool is_choice_field(const struct program *program, const struct instruction *i)
{
    return i->opcode == OP_FIELD_WORD && program->schema.fields[i->immediate].type == TYPE_CHOICE;
}

/* The list of choices whose member a register holds, as a number of the program's; NONE: none, or it is not known. */
static uint32_t domain_of(const struct program *program, uint32_t reg)
{
    const struct instruction *i = &program->code[reg];
    if (is_choice_field(program, i))
        return program->schema.fields[i->immediate].domain;
    if (i->opcode == OP_SPREAD_WORD || i->opcode == OP_FETCH_WORD)
        return domain_of(program, i->a);
    if (i->opcode != OP_SELECT_WORD)
        return NONE;
    for (uint32_t n = 0; n < program->note_count; n++) { /* all of them may be fixed members */
        const struct note *note = &program->notes[n];
        bool value = note->kind == NOTE_DEFINITION || note->kind == NOTE_CONSTANT || note->kind == NOTE_TABLE;
        if (value && note->reg == reg && note->format.type == TYPE_CHOICE)
            return note->format.domain;
    }
    uint32_t domain = domain_of(program, i->b);
    return domain != NONE ? domain : domain_of(program, i->c);
}

static uint32_t name_leaf(struct meaning_program *program, uint32_t domain, int64_t member)
{
    const struct domain *of = &program->program->schema.domains[domain];
    if (member < 0 || member >= of->count)
        return meaning_number(program->meaning, member);
    return meaning_text_leaf(program->meaning, meaning_text_number(program->meaning, of->members[member]));
}

static uint32_t named(struct meaning_program *program, uint32_t reg, uint32_t domain)
{
    const struct instruction *i = &program->program->code[reg];
    uint32_t operands[3];
    switch ((enum opcode)i->opcode) {
    case OP_SPREAD_WORD:
        return named(program, i->a, domain);
    case OP_SELECT_WORD:
        operands[0] = meaning_of(program, i->a);
        operands[1] = named(program, i->b, domain);
        operands[2] = named(program, i->c, domain);
        return meaning_select(program->meaning, operands[0], operands[1], operands[2]);
    case OP_CONST_WORD:
        return name_leaf(program, domain, i->immediate);
    case OP_FETCH_WORD:
        operands[0] = named(program, i->a, domain);
        operands[1] = meaning_of(program, i->b);
        return meaning_other(program->meaning, OP_FETCH_WORD, operands, 2, i->immediate);
    default:
        return meaning_of(program, reg);
    }
}

/* A set of members of a field's choices, in the numbers of the atom's common list. */
static uint32_t member_of_field(struct meaning_program *program, uint32_t field, const uint64_t *mask, uint32_t words)
{
    struct meaning *meaning = program->meaning;
    const struct meaning_atom *atom = &meaning->atoms.items[program->atoms[field]];
    uint32_t domain = program->program->schema.fields[field].domain, common = atom->members.count / 64 + 1;
    uint64_t *members = ARENA_ARRAY(meaning->arena, uint64_t, common);
    for (uint32_t i = 0; i < program->program->schema.domains[domain].count; i++)
        if (i / 64 < words && mask[i / 64] >> i % 64 & 1)
            members[program->masks[field][i] / 64] |= UINT64_C(1) << program->masks[field][i] % 64;
    return meaning_member(meaning, meaning_field(meaning, program->atoms[field]), members, common);
}

uint32_t meaning_among(struct meaning_program *program, uint32_t reg, const uint64_t *mask, uint32_t words)
{
    const struct instruction *i = &program->program->code[reg];
    struct meaning *meaning = program->meaning;
    switch ((enum opcode)i->opcode) {
    case OP_SPREAD_WORD:
        return meaning_among(program, i->a, mask, words);
    case OP_SELECT_WORD: {
        uint32_t condition = meaning_of(program, i->a), then = meaning_among(program, i->b, mask, words);
        return meaning_select(meaning, condition, then, meaning_among(program, i->c, mask, words));
    }
    case OP_CONST_WORD: {
        uint64_t member = (uint64_t)i->immediate;
        return member / 64 < words && mask[member / 64] >> member % 64 & 1 ? meaning->yes : meaning->no;
    }
    case OP_FETCH_WORD: { /* asked of the line referred to: what comes of a reference to none must not matter */
        uint32_t operands[2] = {meaning_among(program, i->a, mask, words)};
        operands[1] = meaning_of(program, i->b);
        return meaning_other(meaning, OP_FETCH_FLAG, operands, 2, 0);
    }
    default:
        break;
    }
    if (is_choice_field(program->program, i))
        return member_of_field(program, (uint32_t)i->immediate, mask, words);
    return meaning_member(meaning, meaning_of(program, reg), mask, words);
}

/* Whether two choices are the same; both of one list. */
static uint32_t same(struct meaning_program *program, uint32_t a, uint32_t b, uint32_t domain)
{
    const struct instruction *x = &program->program->code[a], *y = &program->program->code[b];
    struct meaning *meaning = program->meaning;
    if (x->opcode == OP_SPREAD_WORD)
        return same(program, x->a, b, domain);
    if (x->opcode == OP_CONST_WORD && x->immediate >= 0) {
        uint32_t words = (uint32_t)x->immediate / 64 + 1;
        uint64_t *mask = ARENA_ARRAY(meaning->arena, uint64_t, words);
        mask[words - 1] = UINT64_C(1) << x->immediate % 64;
        return meaning_among(program, b, mask, words);
    }
    if (x->opcode == OP_SELECT_WORD) {
        uint32_t condition = meaning_of(program, x->a), then = same(program, x->b, b, domain);
        return meaning_select(meaning, condition, then, same(program, x->c, b, domain));
    }
    if (y->opcode == OP_CONST_WORD || y->opcode == OP_SELECT_WORD || y->opcode == OP_SPREAD_WORD)
        return same(program, b, a, domain);
    uint32_t left = named(program, a, domain);
    return meaning_equal(meaning, left, named(program, b, domain));
}

bool meaning_same_choice(struct meaning_program *program, uint32_t a, uint32_t b, uint32_t *node)
{
    uint32_t domain = domain_of(program->program, a);
    domain = domain != NONE ? domain : domain_of(program->program, b);
    if (domain == NONE)
        return false;
    *node = same(program, a, b, domain);
    return true;
}

uint32_t meaning_of_value(struct meaning_program *program, uint32_t reg, const struct format *format)
{
    if (format && format->type == TYPE_TEXT)
        return meaning_of_text(program, reg);
    if (format && format->type == TYPE_CHOICE)
        return named(program, reg, format->domain);
    return meaning_of(program, reg);
}
