/* SPDX-License-Identifier: Apache-2.0 */
/* A meaning in the words of the language, for what its scheme holds no text of: fields and definitions by
 * their names, amounts with their units. The language's own words are Japanese, as everywhere. */
#include <config.h>

#include "base/text.h"
#include "compare/meaning.h"
#include "decide/explanation.h"

#include <string.h>

/* How tightly an expression holds together. */
enum tightness { TIGHT_OR, TIGHT_AND, TIGHT_COMPARE, TIGHT_ADD, TIGHT_MULTIPLY, TIGHT_ALONE };

#define MEMBERS_TOLD 16 /* of a set; of a longer one, so many that the reader knows it */
#define DEEPEST      8  /* what is nested deeper is shown as … */

struct telling {
    struct meaning_program *program;
    const struct meaning *meaning;
    struct arena *arena;
    uint32_t depth;
};

struct shape {
    enum value_type type;
    const char *unit;
    int64_t scale;
};

static const struct shape plain = {TYPE_AMOUNT, NULL, 1};

static struct shape shape_of(const struct telling *telling, uint32_t number);

static struct shape shape_of_other(const struct telling *telling, const struct meaning_node *node)
{
    switch ((enum opcode)node->opcode) {
    case OP_YEAR_START:
    case OP_YEAR_END:
    case OP_SHIFT_MONTHS:
    case OP_FIRST:
    case OP_LAST:
        return (struct shape){TYPE_DATE, NULL, 1};
    case OP_FISCAL_YEAR:
        return (struct shape){TYPE_YEAR, NULL, 1};
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD:
        return shape_of(telling, node->operands[node->opcode == OP_LOWEST || node->opcode == OP_HIGHEST]);
    case OP_COUNT:
    case OP_REFER_COUNT:
        return (struct shape){TYPE_AMOUNT, "件", 1};
    default:
        return node->count ? shape_of(telling, node->operands[0]) : plain;
    }
}

static struct shape shape_of(const struct telling *telling, uint32_t number)
{
    const struct meaning_node *node = meaning_node(telling->meaning, number);
    struct shape shape = plain;
    switch (node->kind) {
    case MEANING_FIELD: {
        const struct field *field = telling->meaning->atoms.items[node->number].field;
        return (struct shape){field->type, field->unit, field->scale};
    }
    case MEANING_ROUND:
        shape = shape_of(telling, node->operands[0]);
        shape.scale = shape.scale > node->number ? shape.scale / node->number : 1;
        return shape;
    case MEANING_OTHER:
        return shape_of_other(telling, node);
    case MEANING_SELECT:
        shape = shape_of(telling, node->operands[1]);
        return shape.unit || shape.type != TYPE_AMOUNT ? shape : shape_of(telling, node->operands[2]);
    case MEANING_PRODUCT: /* of yen with a count or a rate: yen */
        for (uint32_t i = 0; i < node->count; i++) {
            struct shape factor = shape_of(telling, node->operands[i]);
            if (!shape.unit || (factor.unit && strcmp(factor.unit, "円") == 0))
                shape = factor;
        }
        return shape;
    case MEANING_SUM:
    case MEANING_LEAST:
    case MEANING_GREATEST:
        for (uint32_t i = 0; i < node->count && !shape.unit && shape.type == TYPE_AMOUNT; i++)
            shape = shape_of(telling, node->operands[i]);
        return shape;
    default:
        return plain;
    }
}

static const char *value_words(const struct telling *telling, int64_t value, const struct shape *shape)
{
    switch (shape->type) {
    case TYPE_DATE:
        return date_words(telling->arena, (int32_t)value);
    case TYPE_YEAR:
        return year_words(telling->arena, value);
    case TYPE_TRUTH:
        return value ? "真" : "偽";
    default:
        return amount_text(telling->arena, value, shape->scale, shape->unit);
    }
}

static const char *tell(struct telling *telling, uint32_t number, enum tightness around,
                        const struct shape *shape);

static const char *bracket(struct telling *telling, const char *text, enum tightness own,
                           enum tightness around)
{
    return own < around ? arena_print(telling->arena, "(%s)", text) : text;
}

/* The name of a definition of the program that is this very meaning, or NULL. */
static const char *definition_name(struct telling *telling, uint32_t number)
{
    const struct program *program = telling->program->program;
    enum meaning_kind kind = meaning_node(telling->meaning, number)->kind;
    if (kind == MEANING_FIELD || kind == MEANING_NUMBER || kind == MEANING_TRUTH || kind == MEANING_TEXT)
        return NULL;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind == NOTE_DEFINITION && meaning_of(telling->program, note->reg) == number)
            return note->name;
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        if (meaning_of(telling->program, program->line_decisions[i].covered) == number)
            return "対象";
    return NULL;
}

static const char *tell_member(struct telling *telling, const struct meaning_node *node)
{
    const struct meaning_node *of = meaning_node(telling->meaning, node->operands[0]);
    const char *subject = tell(telling, node->operands[0], TIGHT_ADD, NULL), *list = "";
    if (of->kind != MEANING_FIELD)
        return arena_print(telling->arena, "%s が …", subject);
    const struct meaning_atom *atom = &telling->meaning->atoms.items[of->number];
    uint32_t in = 0, told = 0;
    for (uint32_t i = 0; i < atom->members.count; i++)
        in += node->mask[i / 64] >> i % 64 & 1;
    bool other = in > atom->members.count - in;
    uint32_t count = other ? atom->members.count - in : in;
    for (uint32_t i = 0; i < atom->members.count && told < MEMBERS_TOLD; i++)
        if ((node->mask[i / 64] >> i % 64 & 1) != other)
            list = arena_print(telling->arena, "%s%s%s", list, told++ ? "、" : "", atom->members.items[i]);
    if (count == 1)
        return arena_print(telling->arena, "%s %s %s", subject, other ? "≠" : "=", list);
    if (count > told)
        list = arena_print(telling->arena, "%s ほか計%u", list, count);
    return arena_print(telling->arena, "%s が { %s }%s", subject, list, other ? " でない" : "");
}

static const char *tell_against(struct telling *telling, const struct meaning_node *node, const char *sign)
{
    struct shape shape = shape_of(telling, node->operands[0]);
    const char *left = tell(telling, node->operands[0], TIGHT_ADD, &shape);
    const char *right = node->kind == MEANING_AT_LEAST ? value_words(telling, node->number, &shape)
                                                       : tell(telling, node->operands[1], TIGHT_ADD, &shape);
    return arena_print(telling->arena, "%s %s %s", left, sign, right);
}

/* Whether `b` is the negation of x >= k + 1 where `a` is x >= k: together x = k. */
static bool meets(const struct meaning *meaning, uint32_t a, uint32_t b)
{
    const struct meaning_node *x = meaning_node(meaning, a), *y = meaning_node(meaning, b);
    if (x->kind != MEANING_AT_LEAST || y->kind != MEANING_NOT)
        return false;
    y = meaning_node(meaning, y->operands[0]);
    return y->kind == MEANING_AT_LEAST && y->operands[0] == x->operands[0] && y->number == x->number + 1;
}

/* Takes the conjuncts that make up a definition, or the coverage of lines, for its name: the largest that is
 * wholly among them. False when there is none; `left` are the others. */
static bool take_name(struct telling *telling, const struct meaning_node *node, uint32_t *left,
                      uint32_t *count, const char **name)
{
    const struct program *program = telling->program->program;
    uint32_t best = NONE, most = 1;
    uint32_t all = program->note_count + program->line_decision_count;
    for (uint32_t i = 0; i < all; i++) {
        bool note = i < program->note_count;
        if (note && program->notes[i].kind != NOTE_DEFINITION)
            continue;
        uint32_t reg =
            note ? program->notes[i].reg : program->line_decisions[i - program->note_count].covered;
        const struct meaning_node *of = meaning_node(telling->meaning, meaning_of(telling->program, reg));
        uint32_t found = 0;
        for (uint32_t k = 0; of->kind == MEANING_ALL && k < of->count; k++)
            for (uint32_t n = 0; n < node->count; n++)
                found += node->operands[n] == of->operands[k];
        if (found > most && found == of->count && found < node->count) {
            best = meaning_of(telling->program, reg);
            most = found;
            *name = note ? program->notes[i].name : "対象";
        }
    }
    if (best == NONE)
        return false;
    const struct meaning_node *of = meaning_node(telling->meaning, best);
    *count = 0;
    for (uint32_t n = 0; n < node->count; n++) {
        bool named = false;
        for (uint32_t k = 0; k < of->count; k++)
            named = named || node->operands[n] == of->operands[k];
        if (!named)
            left[(*count)++] = node->operands[n];
    }
    return true;
}

/* Conjuncts joined; of a negated conjunction the negations of its members. */
static const char *tell_joined(struct telling *telling, const struct meaning_node *node, bool negated)
{
    const char *text = "";
    struct meaning *meaning = telling->program->meaning;
    struct meaning_node rest = *node;
    rest.operands = ARENA_ARRAY(telling->arena, uint32_t, node->count);
    if (!negated && take_name(telling, node, rest.operands, &rest.count, &text))
        node = &rest;
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t number = node->operands[i];
        bool skipped = false, equal = false;
        for (uint32_t k = 0; k < node->count; k++) {
            skipped = skipped || meets(meaning, node->operands[k], number);
            equal = equal || meets(meaning, number, node->operands[k]);
        }
        if (skipped)
            continue;
        const char *piece = equal ? tell_against(telling, meaning_node(meaning, number), negated ? "≠" : "=")
                                  : tell(telling, negated ? meaning_not(meaning, number) : number,
                                         negated ? TIGHT_AND : TIGHT_COMPARE, NULL);
        text =
            arena_print(telling->arena, "%s%s%s", text, *text ? negated ? " または " : " かつ " : "", piece);
    }
    return text;
}

static const char *tell_not(struct telling *telling, const struct meaning_node *node, enum tightness around)
{
    const struct meaning_node *inner = meaning_node(telling->meaning, node->operands[0]);
    switch (inner->kind) {
    case MEANING_ALL:
        return bracket(telling, tell_joined(telling, inner, true), TIGHT_OR, around);
    case MEANING_AT_LEAST:
        return bracket(telling, tell_against(telling, inner, "<"), TIGHT_COMPARE, around);
    case MEANING_LESS:
        return bracket(telling, tell_against(telling, inner, ">="), TIGHT_COMPARE, around);
    case MEANING_EQUAL:
        return bracket(telling, tell_against(telling, inner, "≠"), TIGHT_COMPARE, around);
    default:
        return arena_print(telling->arena, "%s でない", tell(telling, node->operands[0], TIGHT_ALONE, NULL));
    }
}

static const char *tell_call(struct telling *telling, const char *name, const struct meaning_node *node,
                             const struct shape *shape)
{
    const char *text = "";
    for (uint32_t i = 0; i < node->count; i++)
        text = arena_print(telling->arena, "%s%s%s", text, i ? ", " : "",
                           tell(telling, node->operands[i], TIGHT_OR, shape));
    return arena_print(telling->arena, "%s(%s)", name, text);
}

static const char *tell_sum(struct telling *telling, const struct meaning_node *node,
                            const struct shape *shape)
{
    const char *text = "";
    struct arena *arena = telling->arena;
    for (uint32_t pass = 0; pass < 2; pass++) /* what is taken off comes last */
        for (uint32_t i = 0; i < node->count; i++) {
            int64_t factor = node->coefficients[i], size = factor < 0 ? -factor : factor;
            if ((factor < 0) != (pass == 1))
                continue;
            const char *term =
                tell(telling, node->operands[i], size == 1 ? TIGHT_ADD : TIGHT_MULTIPLY, shape);
            if (size != 1)
                term = arena_print(arena, "%s × %lld", term, (long long)size);
            text = arena_print(arena, "%s%s%s", text,
                               factor < 0 ? (*text ? " - " : "-")
                               : *text    ? " + "
                                          : "",
                               term);
        }
    if (node->number)
        text = arena_print(arena, "%s %s %s", text, node->number < 0 ? "-" : "+",
                           value_words(telling, node->number < 0 ? -node->number : node->number, shape));
    return text;
}

static const char *tell_rounded(struct telling *telling, const struct meaning_node *node)
{
    const char *name = node->opcode == OP_DIVIDE_DOWN ? "切り捨て"
                       : node->opcode == OP_DIVIDE_UP ? "切り上げ"
                                                      : "四捨五入";
    struct shape shape = shape_of(telling, node->operands[0]);
    const char *operand = tell(telling, node->operands[0], TIGHT_OR, &shape);
    return shape.scale == node->number
               ? arena_print(telling->arena, "%s(%s)", name, operand)
               : arena_print(telling->arena, "%s(%s ÷ %lld)", name, operand, (long long)node->number);
}

static const char *tell_set(struct telling *telling, const struct meaning_node *node, const char *what)
{
    const struct meaning_node *of = meaning_node(telling->meaning, node->operands[0]);
    const char *list = "";
    if (of->kind != MEANING_FIELD)
        return tell_call(telling, what, node, NULL);
    const struct meaning_atom *atom = &telling->meaning->atoms.items[of->number];
    for (uint32_t i = 0; i < atom->members.count && i < 64; i++)
        if ((uint64_t)node->number >> i & 1)
            list = arena_print(telling->arena, "%s%s%s", list, *list ? "、" : "", atom->members.items[i]);
    return arena_print(telling->arena, "%s が { %s }%s", atom->name, list, what);
}

/* Members by their names: a set, or what a choice is held against. */
static const char *tell_names(struct telling *telling, const struct meaning_node *node)
{
    const char *list = "";
    uint32_t first = node->number ? 0 : 1; /* 1: a set, which has no operand before its members */
    for (uint32_t i = first; i < node->count; i++)
        list = arena_print(telling->arena, "%s%s%s", list, *list ? "、" : "",
                           telling->meaning->texts.items[meaning_node(telling->meaning, node->operands[i])->number]);
    if (first == 0)
        return arena_print(telling->arena, "{ %s }", list);
    const char *subject = tell(telling, node->operands[0], TIGHT_ADD, NULL);
    return node->count == 2 ? arena_print(telling->arena, "%s = %s", subject, list)
                            : arena_print(telling->arena, "%s が { %s }", subject, list);
}

static const char *tell_shift(struct telling *telling, const struct meaning_node *node,
                              const struct shape *around)
{
    struct shape shape = shape_of(telling, node->operands[0]);
    if (meaning_is(telling->meaning, node->operands[0], MEANING_NUMBER) && around)
        shape = *around; /* a fixed day or year looks like any number */
    const char *from = tell(telling, node->operands[0], TIGHT_ADD, &shape);
    const char *unit = node->opcode == OP_SHIFT_MONTHS ? "か月" : shape.type == TYPE_YEAR ? "年" : "日";
    const struct meaning_node *by = meaning_node(telling->meaning, node->operands[1]);
    if (by->kind == MEANING_NUMBER)
        return arena_print(telling->arena, "%s %s %lld%s", from, by->number < 0 ? "-" : "+",
                           (long long)(by->number < 0 ? -by->number : by->number), unit);
    return arena_print(telling->arena, "%s + %s", from, tell(telling, node->operands[1], TIGHT_ADD, NULL));
}

static const char *list_words(const struct telling *telling, const struct meaning_node *node)
{
    return telling->meaning->texts.items[node->number];
}

static const char *tell_other(struct telling *telling, const struct meaning_node *node,
                              const struct shape *shape)
{
    static const struct {
        enum opcode opcode;
        const char *name;
    } calls[] = {
        {OP_SUM, "合計"},
        {OP_LOWEST, "最小"},
        {OP_HIGHEST, "最大"},
        {OP_FIRST, "最も早い"},
        {OP_LAST, "最も遅い"},
        {OP_FISCAL_YEAR, "年度"},
        {OP_YEAR_START, "年度始"},
        {OP_YEAR_END, "年度末"},
        {OP_DAYS_BETWEEN, "日数"},
        {OP_MONTHS_BETWEEN, "月数"},
        {OP_YEARS_BETWEEN, "年数"},
        {OP_PRORATE_DOWN, "按分"},
        {OP_PRORATE_UP, "按分"},
        {OP_PRORATE_HALF_UP, "按分"},
        {OP_ON_BASE, "加算"},
        {OP_RUNNING_SUM, "累計"},
        {OP_REFER_SUM, "参照元合計"},
        {OP_REFER_ANY, "参照元ある"},
        {OP_REFER_COUNT, "参照元件数"},
    };
    switch ((enum opcode)node->opcode) {
    case OP_PRESENT:
        return arena_print(telling->arena, "%s がある", telling->meaning->atoms.items[node->number].name);
    case OP_ANY:
    case OP_ALL:
    case OP_COUNT:
        return arena_print(telling->arena, "%s(%s, %s)",
                           node->opcode == OP_ANY   ? "ある"
                           : node->opcode == OP_ALL ? "すべて"
                                                    : "件数",
                           list_words(telling, node), tell(telling, node->operands[0], TIGHT_OR, NULL));
    case OP_AMONG:
        return tell_names(telling, node);
    case OP_SHIFT:
    case OP_SHIFT_MONTHS:
        return tell_shift(telling, node, shape);
    case OP_HAS_ALL:
        return tell_set(telling, node, " をすべて含む");
    case OP_HAS_ANY:
        return tell_set(telling, node, " のどれかを含む");
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD: {
        bool member = meaning_is(telling->meaning, node->operands[0], MEANING_MEMBER); /* 親番号.種類 = 訪問 */
        return arena_print(telling->arena, "%s.%s", tell(telling, node->operands[1], TIGHT_ALONE, NULL),
                           tell(telling, node->operands[0], member ? TIGHT_OR : TIGHT_ALONE, NULL));
    }
    case OP_RESOLVE:
        return tell(telling, node->operands[0], TIGHT_ALONE, NULL);
    default:
        break;
    }
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (calls[i].opcode == node->opcode)
            return tell_call(telling, calls[i].name, node, shape);
    return tell_call(telling, opcode_table[node->opcode].name, node, shape);
}

static const char *tell_node(struct telling *telling, const struct meaning_node *node, uint32_t number,
                             enum tightness around, const struct shape *shape)
{
    struct shape own = shape_of(telling, number);
    if (!shape || own.unit || own.type != TYPE_AMOUNT)
        shape = node->kind == MEANING_NUMBER && shape ? shape : &own;
    bool dates = shape->type == TYPE_DATE || shape->type == TYPE_YEAR;
    switch (node->kind) {
    case MEANING_TRUTH:
        return node->number ? "常に" : "なし";
    case MEANING_NUMBER:
        return value_words(telling, node->number, shape);
    case MEANING_TEXT: /* of a choice the name of a member */
        return shape->type == TYPE_CHOICE
                   ? telling->meaning->texts.items[node->number]
                   : arena_print(telling->arena, "「%s」", telling->meaning->texts.items[node->number]);
    case MEANING_FIELD:
        return telling->meaning->atoms.items[node->number].name;
    case MEANING_ROLE:
        return telling->meaning->role_names ? telling->meaning->role_names[node->number] : "…";
    case MEANING_NOT:
        return tell_not(telling, node, around);
    case MEANING_ALL:
        return bracket(telling, tell_joined(telling, node, false), TIGHT_AND, around);
    case MEANING_MEMBER:
        return bracket(telling, tell_member(telling, node), TIGHT_COMPARE, around);
    case MEANING_AT_LEAST:
        return bracket(telling, tell_against(telling, node, ">="), TIGHT_COMPARE, around);
    case MEANING_LESS:
        return bracket(telling, tell_against(telling, node, "<"), TIGHT_COMPARE, around);
    case MEANING_EQUAL:
        return bracket(telling, tell_against(telling, node, "="), TIGHT_COMPARE, around);
    case MEANING_SELECT:
        return bracket(telling,
                       arena_print(telling->arena, "もし %s ならば %s それ以外 %s",
                                   tell(telling, node->operands[0], TIGHT_OR, NULL),
                                   tell(telling, node->operands[1], TIGHT_ADD, shape),
                                   tell(telling, node->operands[2], TIGHT_OR, shape)),
                       TIGHT_OR, around);
    case MEANING_SUM:
        return bracket(telling, tell_sum(telling, node, shape), TIGHT_ADD, around);
    case MEANING_PRODUCT:
        return bracket(telling,
                       arena_print(telling->arena, "%s × %s",
                                   tell(telling, node->operands[0], TIGHT_MULTIPLY, NULL),
                                   tell(telling, node->operands[1], TIGHT_MULTIPLY, NULL)),
                       TIGHT_MULTIPLY, around);
    case MEANING_LEAST:
        return tell_call(telling, dates ? "早い方" : "小さい方", node, shape);
    case MEANING_GREATEST:
        return tell_call(telling, dates ? "遅い方" : "大きい方", node, shape);
    case MEANING_ROUND:
        return tell_rounded(telling, node);
    default:
        return tell_other(telling, node, shape);
    }
}

static const char *tell(struct telling *telling, uint32_t number, enum tightness around,
                        const struct shape *shape)
{
    const char *name = telling->depth ? definition_name(telling, number) : NULL;
    if (name)
        return name;
    if (telling->depth == DEEPEST)
        return "…";
    telling->depth++;
    const char *text = tell_node(telling, meaning_node(telling->meaning, number), number, around, shape);
    telling->depth--;
    return text;
}

const char *meaning_text(struct meaning_program *program, uint32_t node, const struct format *format)
{
    struct telling telling = {program, program->meaning, program->meaning->arena, 0};
    struct shape shape = plain;
    if (format)
        shape = (struct shape){format->type, format->unit, format->scale ? format->scale : 1};
    return tell(&telling, node, TIGHT_OR, &shape);
}
