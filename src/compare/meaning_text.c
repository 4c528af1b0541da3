/* SPDX-License-Identifier: Apache-2.0 */
/* A meaning in the words of the language, for what its scheme holds no text of: fields and definitions by
 * their names, amounts with their units. The language's own words are Japanese, as everywhere. */
#include <config.h>

#include "base/text.h"
#include "compare/meaning_build.h"
#include "decide/explanation.h"

#include <string.h>

/* How tightly an expression holds together. */
enum tightness { TIGHT_OR, TIGHT_AND, TIGHT_COMPARE, TIGHT_ADD, TIGHT_MULTIPLY, TIGHT_ALONE };

#define MEMBERS_TOLD 16 /* of a set; of a longer one, so many that the reader knows it */
#define DEEPEST      8  /* what is nested deeper is shown as … */

struct telling {
    struct meaning_program *program;
    struct meaning *meaning;
    struct arena *arena;
    uint32_t depth;
};

/* How the values of a node read. Those of an amount stand for value / scale. */
struct shape {
    enum value_type type;
    const char *unit;
    int64_t scale;
};
struct meaning_shape {
    bool known;
    struct shape shape;
};

static const struct shape plain = {TYPE_AMOUNT, NULL, 1}, a_day = {TYPE_DATE, NULL, 1}, a_year = {TYPE_YEAR, NULL, 1},
                          a_rate = {TYPE_RATE, NULL, 1};

static struct shape shape_of(struct telling *telling, uint32_t number);

static bool is_plain(const struct shape *shape)
{
    return shape->type == TYPE_AMOUNT && !shape->unit;
}

/* What two shapes that meet have in common: the one that says more, at a scale that both fit. */
static struct shape joined(struct shape a, struct shape b)
{
    struct shape both = is_plain(&a) ? b : a;
    int64_t scale = number_lcm(a.scale, b.scale);
    both.scale = scale ? scale : both.scale;
    return both;
}

static int64_t scales_multiplied(int64_t a, int64_t b)
{
    wide scale = (wide)a * b;
    return wide_fits(scale) ? (int64_t)scale : a;
}

/* What of a shape says nothing of itself is taken from another, which stands around it. */
static struct shape shape_within(struct shape shape, const struct shape *around)
{
    struct shape within = is_plain(&shape) ? *around : shape;
    within.scale = shape.scale;
    return within;
}

/* The foreign function that a call of the program calls. */
static const struct foreign *foreign_of(const struct telling *telling, const struct meaning_node *call)
{
    const struct program *program = telling->program->program;
    uint32_t i = program->foreign_count - 1;
    while (i > 0 && meaning_foreign(telling->meaning, &program->foreigns[i]) != call->number)
        i--;
    return &program->foreigns[i];
}

static struct shape shape_of_format(const struct format *format)
{
    return (struct shape){format->type, format->unit, format->scale > 0 ? format->scale : 1};
}

static struct shape shape_of_other(struct telling *telling, const struct meaning_node *node)
{
    struct shape shape;
    switch ((enum opcode)node->opcode) {
    case OP_YEAR_START:
    case OP_YEAR_END:
    case OP_SHIFT_MONTHS:
        return (struct shape){TYPE_DATE, NULL, 1};
    case OP_FISCAL_YEAR:
        return (struct shape){TYPE_YEAR, NULL, 1};
    case OP_SHIFT: /* a fixed day or year looks like any number */
        shape = shape_of(telling, node->operands[1]);
        return shape.unit ? (struct shape){strcmp(shape.unit, "日") == 0 ? TYPE_DATE : TYPE_YEAR, NULL, 1}
                          : shape_of(telling, node->operands[0]);
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FIRST:
    case OP_LAST:
        return joined(shape_of(telling, node->operands[1]), shape_of(telling, node->operands[2]));
    case OP_ON_BASE:
        return joined(shape_of(telling, node->operands[0]), shape_of(telling, node->operands[1]));
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
        shape = shape_of(telling, node->operands[0]);
        shape.scale = 1;
        return shape;
    case OP_COUNT:
    case OP_REFER_COUNT:
        return (struct shape){TYPE_AMOUNT, "件", 1};
    case OP_DAYS_BETWEEN:
        return (struct shape){TYPE_AMOUNT, "日", 1};
    case OP_MONTHS_BETWEEN:
        return (struct shape){TYPE_AMOUNT, "か月", 1};
    case OP_YEARS_BETWEEN:
        return (struct shape){TYPE_AMOUNT, "年", 1};
    case OP_CALL_WORD:
        return shape_of_format(&foreign_of(telling, node)->result.format);
    case OP_DATE_PART:
    case OP_SET_SIZE:
    case OP_CALL_FLAG:
        return plain;
    default:
        return node->count ? shape_of(telling, node->operands[0]) : plain;
    }
}

static struct shape work_out_shape(struct telling *telling, uint32_t number)
{
    const struct meaning_node *node = meaning_node(telling->meaning, number);
    struct shape shape = plain, part;
    switch (node->kind) {
    case MEANING_FIELD: {
        const struct field *field = telling->meaning->atoms.items[node->number].field;
        return (struct shape){field->type, field->unit, field->scale > 0 ? field->scale : 1};
    }
    case MEANING_ROUND:
        shape = shape_of(telling, node->operands[0]);
        shape.scale = 1;
        return shape;
    case MEANING_OTHER:
        return shape_of_other(telling, node);
    case MEANING_SELECT:
        return joined(shape_of(telling, node->operands[1]), shape_of(telling, node->operands[2]));
    case MEANING_PRODUCT: /* of yen with a count or a rate: yen */
        shape = shape_of(telling, node->operands[0]);
        part = shape_of(telling, node->operands[1]);
        if (!shape.unit || (part.unit && strcmp(part.unit, "円") == 0))
            shape.unit = part.unit;
        shape.scale = scales_multiplied(shape.scale, part.scale);
        return shape;
    case MEANING_SUM:
    case MEANING_LEAST:
    case MEANING_GREATEST:
        for (uint32_t i = 0; i < node->count; i++)
            shape = joined(shape, shape_of(telling, node->operands[i]));
        return shape;
    default:
        return plain;
    }
}

/* The name of a definition of the program that is this very meaning, or NULL; with its shape. */
static const char *definition_name(struct telling *telling, uint32_t number, struct shape *shape)
{
    const struct program *program = telling->program->program;
    enum meaning_kind kind = meaning_node(telling->meaning, number)->kind;
    if (kind == MEANING_FIELD || kind == MEANING_NUMBER || kind == MEANING_TRUTH || kind == MEANING_TEXT)
        return NULL;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind == NOTE_DEFINITION && meaning_of(telling->program, note->reg) == number) {
            *shape = shape_of_format(&note->format);
            return note->name;
        }
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++)
        if (meaning_of(telling->program, program->line_decisions[i].covered) == number)
            return "対象";
    return NULL;
}

static struct shape shape_of(struct telling *telling, uint32_t number)
{
    struct meaning_program *program = telling->program;
    while (program->shapes.count <= number) {
        struct meaning_shape fresh = {.known = false};
        VECTOR_ADD(telling->arena, program->shapes, fresh);
    }
    if (!program->shapes.items[number].known) {
        struct shape shape = plain;
        if (!definition_name(telling, number, &shape))
            shape = work_out_shape(telling, number);
        program->shapes.items[number] = (struct meaning_shape){true, shape};
    }
    return program->shapes.items[number].shape;
}

static const char *value_words(const struct telling *telling, int64_t value, const struct shape *shape)
{
    switch (shape->type) {
    case TYPE_DATE:
        return date_words(telling->arena, (int32_t)value);
    case TYPE_YEAR:
        return year_words(telling->arena, value);
    case TYPE_RATE:
        return amount_text(telling->arena, value >> 32, value & UINT32_MAX, NULL);
    default:
        return amount_text(telling->arena, value, shape->scale, shape->unit);
    }
}

/* With `shape`: so that an amount's scale is that one's, and a number that says nothing of itself is of it. NULL: as it is. */
static const char *tell(struct telling *telling, uint32_t number, enum tightness around,
                        const struct shape *shape);

static const char *bracket(struct telling *telling, const char *text, enum tightness own,
                           enum tightness around)
{
    return own < around ? arena_print(telling->arena, "(%s)", text) : text;
}

/* `text` times a factor. */
static const char *times(struct telling *telling, const char *text, struct ratio factor)
{
    if (factor.numerator == 1 && factor.denominator != 1)
        return arena_print(telling->arena, "%s ÷ %s", text, number_grouped(telling->arena, factor.denominator));
    return arena_print(telling->arena, "%s × %s", text,
                       amount_text(telling->arena, factor.numerator, factor.denominator, NULL));
}

static const char *tell_member(struct telling *telling, const struct meaning_node *node)
{
    const struct meaning_node *of = meaning_node(telling->meaning, node->operands[0]);
    const char *subject = tell(telling, node->operands[0], TIGHT_ADD, NULL), *list = "";
    if (of->kind != MEANING_FIELD)
        return arena_print(telling->arena, "%s が …", subject);
    const struct meaning_atom *atom = &telling->meaning->atoms.items[of->number];
    if (atom->field->type != TYPE_CHOICE)
        return arena_print(telling->arena, "%s が …", subject);
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

/* A node against a fixed value of its own. */
static const char *tell_limit(struct telling *telling, const struct meaning_node *node, const char *sign)
{
    struct shape shape = shape_of(telling, node->operands[0]);
    const char *left = tell(telling, node->operands[0], TIGHT_ADD, &shape);
    return arena_print(telling->arena, "%s %s %s", left, sign, value_words(telling, node->number, &shape));
}

/* Two operands against each other. */
static const char *tell_against(struct telling *telling, const struct meaning_node *node, const char *sign)
{
    bool turned = meaning_is(telling->meaning, node->operands[0], MEANING_TEXT); /* which `=` and `≠` alone have */
    struct shape shape = joined(shape_of(telling, node->operands[0]), shape_of(telling, node->operands[1]));
    const char *left = tell(telling, node->operands[turned], TIGHT_ADD, &shape);
    return arena_print(telling->arena, "%s %s %s", left, sign, tell(telling, node->operands[!turned], TIGHT_ADD, &shape));
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
        const char *piece = equal ? tell_limit(telling, meaning_node(meaning, number), negated ? "≠" : "=")
                                  : tell(telling, negated ? meaning_not(meaning, number) : number,
                                         negated ? TIGHT_AND : TIGHT_COMPARE, NULL);
        text =
            arena_print(telling->arena, "%s%s%s", text, *text ? negated ? " または " : " かつ " : "", piece);
    }
    return text;
}

static const struct {
    enum opcode opcode;
    const char *sign, *negated;
} rate_signs[] = {{OP_RATE_EQUAL, "=", "≠"}, {OP_RATE_LESS, "<", ">="}};

static const char *tell_not(struct telling *telling, const struct meaning_node *node, enum tightness around)
{
    const struct meaning_node *inner = meaning_node(telling->meaning, node->operands[0]);
    switch (inner->kind) {
    case MEANING_ALL:
        return bracket(telling, tell_joined(telling, inner, true), TIGHT_OR, around);
    case MEANING_AT_LEAST:
        return bracket(telling, tell_limit(telling, inner, "<"), TIGHT_COMPARE, around);
    case MEANING_LESS:
        return bracket(telling, tell_against(telling, inner, ">="), TIGHT_COMPARE, around);
    case MEANING_EQUAL:
        return bracket(telling, tell_against(telling, inner, "≠"), TIGHT_COMPARE, around);
    case MEANING_OTHER:
        if (inner->opcode == OP_PRESENT)
            return arena_print(telling->arena, "%s がない", telling->meaning->atoms.items[inner->number].name);
        for (size_t i = 0; i < sizeof rate_signs / sizeof *rate_signs; i++)
            if (rate_signs[i].opcode == inner->opcode)
                return bracket(telling, tell_against(telling, inner, rate_signs[i].negated), TIGHT_COMPARE, around);
        return arena_print(telling->arena, "%s でない", tell(telling, node->operands[0], TIGHT_ALONE, NULL));
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

/* What is rounded to whole multiples of `multiple`: an amount, or one by a rate. NULL: the node is no such, or it is not
 * rounded so. */
static const char *tell_rounded(struct telling *telling, const struct meaning_node *node, int64_t multiple)
{
    const char *name;
    switch ((enum opcode)node->opcode) {
    case OP_DIVIDE_DOWN:
    case OP_RATE_DOWN:
        name = "切り捨て";
        break;
    case OP_DIVIDE_UP:
    case OP_RATE_UP:
        name = "切り上げ";
        break;
    case OP_DIVIDE_HALF_UP:
    case OP_RATE_HALF_UP:
        name = "四捨五入";
        break;
    default:
        return NULL;
    }
    if (node->number % multiple != 0)
        return NULL;
    struct shape shape = shape_of(telling, node->operands[0]);
    shape.scale = node->number / multiple;
    bool rate = node->kind == MEANING_OTHER;
    const char *text = tell(telling, node->operands[0], rate ? TIGHT_MULTIPLY : TIGHT_OR, &shape);
    if (rate)
        text = arena_print(telling->arena, "%s × %s", text, tell(telling, node->operands[1], TIGHT_MULTIPLY, &a_rate));
    return multiple == 1 ? arena_print(telling->arena, "%s(%s)", name, text)
                         : arena_print(telling->arena, "%s(%s, %s)", name, text,
                                       amount_text(telling->arena, multiple, 1, shape.unit));
}

/* A summand without its sign. */
static const char *tell_term(struct telling *telling, uint32_t number, int64_t size, const struct shape *shape)
{
    struct shape own = shape_of(telling, number), as = shape_within(own, shape);
    const char *rounded = size != 1 && shape->scale == 1
                              ? tell_rounded(telling, meaning_node(telling->meaning, number), size)
                              : NULL;
    if (rounded)
        return rounded;
    wide numerator = (wide)size * own.scale;
    struct ratio factor = wide_fits(numerator) ? ratio_make((int64_t)numerator, shape->scale) : (struct ratio){size, 1};
    bool one = factor.numerator == 1 && factor.denominator == 1;
    const char *text = tell(telling, number, one ? TIGHT_ADD : TIGHT_MULTIPLY, &as);
    return one ? text : times(telling, text, factor);
}

static const char *tell_sum(struct telling *telling, const struct meaning_node *node,
                            const struct shape *shape)
{
    const char *text = "";
    struct arena *arena = telling->arena;
    for (uint32_t pass = 0; pass < 2; pass++) { /* what is taken off comes last */
        for (uint32_t i = 0; i < node->count; i++) {
            int64_t factor = node->coefficients[i];
            if ((factor < 0) != (pass == 1))
                continue;
            text = arena_print(arena, "%s%s%s", text, factor < 0 ? (*text ? " - " : "-") : *text ? " + " : "",
                               tell_term(telling, node->operands[i], factor < 0 ? -factor : factor, shape));
        }
        if (node->number && (node->number < 0) == (pass == 1))
            text = arena_print(arena, "%s%s%s", text, node->number < 0 ? " - " : *text ? " + " : "",
                               value_words(telling, node->number < 0 ? -node->number : node->number, shape));
    }
    return text;
}

/* A fixed set: what of it, or that it is the same. */
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

static const char *tell_shift(struct telling *telling, const struct meaning_node *node, const struct shape *shape)
{
    const char *from = tell(telling, node->operands[0], TIGHT_ADD, shape);
    const char *unit = node->opcode == OP_SHIFT_MONTHS ? "か月" : shape->type == TYPE_YEAR ? "年" : "日";
    const struct meaning_node *by = meaning_node(telling->meaning, node->operands[1]);
    if (by->kind == MEANING_NUMBER)
        return arena_print(telling->arena, "%s %s %lld%s", from, by->number < 0 ? "-" : "+",
                           (long long)(by->number < 0 ? -by->number : by->number), unit);
    static const int64_t minus = -1;
    bool back = by->kind == MEANING_SUM && by->number <= 0;
    for (uint32_t i = 0; back && i < by->count; i++)
        back = by->coefficients[i] < 0;
    uint32_t distance = back ? meaning_sum(telling->meaning, &node->operands[1], &minus, 1, 0) : node->operands[1];
    return arena_print(telling->arena, "%s %s %s", from, back ? "-" : "+",
                       tell(telling, distance, TIGHT_MULTIPLY, &(struct shape){TYPE_AMOUNT, unit, 1}));
}

/* The sum of something over lines. What is nothing where a condition does not hold is told as the condition. */
static const char *tell_lines_sum(struct telling *telling, const char *start, uint32_t number, const struct shape *shape)
{
    struct meaning *meaning = telling->meaning;
    struct meaning_node value = *meaning_node(meaning, number);
    struct shape ignored;
    for (unsigned none = 2; none > 0 && value.kind == MEANING_SELECT && !definition_name(telling, number, &ignored); none--) {
        const struct meaning_node *nothing = meaning_node(meaning, value.operands[none]);
        uint32_t condition = none == 2 ? value.operands[0] : meaning_not(meaning, value.operands[0]);
        if (nothing->kind == MEANING_NUMBER && nothing->number == 0)
            return arena_print(telling->arena, "%s, %s, %s)", start, tell(telling, value.operands[3 - none], TIGHT_OR, shape),
                               tell(telling, condition, TIGHT_OR, NULL));
    }
    return arena_print(telling->arena, "%s, %s)", start, tell(telling, number, TIGHT_OR, shape));
}

/* Of lines, which hold: all of them, or those of a condition. */
static const char *tell_lines(struct telling *telling, const char *start, uint32_t condition)
{
    return condition == telling->meaning->yes
               ? arena_print(telling->arena, "%s)", start)
               : arena_print(telling->arena, "%s, %s)", start, tell(telling, condition, TIGHT_OR, NULL));
}

/* What is worked out from lines; NULL: the node is none of that. */
static const char *tell_of_lines(struct telling *telling, const struct meaning_node *node, const struct shape *shape)
{
    static const struct {
        enum opcode opcode;
        const char *name;
    } calls[] = {
        {OP_SUM, "合計"},          {OP_ANY, "ある"},        {OP_ALL, "すべて"},        {OP_COUNT, "件数"},
        {OP_LOWEST, "最小"},       {OP_HIGHEST, "最大"},    {OP_FIRST, "最も早い"},    {OP_LAST, "最も遅い"},
        {OP_REFER_SUM, "参照元合計"}, {OP_REFER_ANY, "参照元にある"}, {OP_REFER_COUNT, "参照元件数"},
    };
    const char *name = NULL;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        name = calls[i].opcode == node->opcode ? calls[i].name : name;
    if (!name)
        return NULL;
    const char *start = arena_print(telling->arena, "%s(%s", name, telling->meaning->texts.items[node->number]);
    switch ((enum opcode)node->opcode) {
    case OP_SUM:
        return tell_lines_sum(telling, start, node->operands[0], shape);
    case OP_ANY:
    case OP_ALL:
    case OP_COUNT:
        return tell_lines(telling, start, node->operands[0]);
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_FIRST:
    case OP_LAST:
        return arena_print(telling->arena, "%s, %s, %s, %s)", start, tell(telling, node->operands[1], TIGHT_OR, shape),
                           tell(telling, node->operands[0], TIGHT_OR, NULL),
                           tell(telling, node->operands[2], TIGHT_OR, shape));
    default: /* by those that refer to this line */
        start = arena_print(telling->arena, "%s.%s", start, tell(telling, node->operands[1], TIGHT_ALONE, NULL));
        return node->opcode == OP_REFER_SUM ? tell_lines_sum(telling, start, node->operands[0], shape)
                                            : tell_lines(telling, start, node->operands[0]);
    }
}

static const char *tell_prorated(struct telling *telling, const struct meaning_node *node, const struct shape *shape)
{
    struct shape value = shape_within(shape_of(telling, node->operands[0]), shape), whole;
    struct shape part = joined(shape_of(telling, node->operands[1]), shape_of(telling, node->operands[2]));
    part.scale = shape_of(telling, node->operands[1]).scale;
    whole = part;
    whole.scale = scales_multiplied(part.scale, value.scale);
    return arena_print(telling->arena, "按分(%s, %s, %s, %s)", tell(telling, node->operands[0], TIGHT_OR, &value),
                       tell(telling, node->operands[1], TIGHT_OR, &part), tell(telling, node->operands[2], TIGHT_OR, &whole),
                       node->opcode == OP_PRORATE_DOWN ? "切り捨て"
                       : node->opcode == OP_PRORATE_UP ? "切り上げ"
                                                       : "四捨五入");
}

/* What a foreign function is asked, each as it takes it. A truth is handed over as 1 or 0. */
static const char *tell_foreign(struct telling *telling, const struct meaning_node *node)
{
    const struct foreign *foreign = foreign_of(telling, node);
    const char *text = "";
    for (uint32_t i = 0; i < node->count; i++) {
        const struct format *format = &foreign->operands[i].format;
        struct shape shape = shape_of_format(format);
        uint32_t operand = node->operands[i];
        if (format->type == TYPE_TRUTH)
            operand = meaning_at_least(telling->meaning, operand, 1);
        const char *told = operand == telling->meaning->yes  ? "真"
                           : operand == telling->meaning->no ? "偽"
                                                             : tell(telling, operand, TIGHT_OR, &shape);
        text = arena_print(telling->arena, "%s%s%s", text, i ? ", " : "", told);
    }
    return arena_print(telling->arena, "%s(%s)", foreign->name, text);
}

static const char *tell_other(struct telling *telling, const struct meaning_node *node, enum tightness around,
                              const struct shape *shape)
{
    static const char *const parts[] = {"西暦年", "月", "日"};
    const char *told = tell_of_lines(telling, node, shape);
    if (told)
        return told;
    for (size_t i = 0; i < sizeof rate_signs / sizeof *rate_signs; i++)
        if (rate_signs[i].opcode == node->opcode)
            return bracket(telling, tell_against(telling, node, rate_signs[i].sign), TIGHT_COMPARE, around);
    switch ((enum opcode)node->opcode) {
    case OP_PRESENT:
        return arena_print(telling->arena, "%s がある", telling->meaning->atoms.items[node->number].name);
    case OP_SHIFT:
    case OP_SHIFT_MONTHS:
        return bracket(telling, tell_shift(telling, node, shape), TIGHT_ADD, around);
    case OP_HAS_ALL:
        return bracket(telling, tell_set(telling, node, " をすべて含む"), TIGHT_COMPARE, around);
    case OP_HAS_ANY:
        return bracket(telling, tell_set(telling, node, " のいずれかを含む"), TIGHT_COMPARE, around);
    case OP_FETCH_FLAG:
    case OP_FETCH_WORD: {
        const struct meaning_node *of = meaning_node(telling->meaning, node->operands[0]);
        bool asked = of->kind == MEANING_MEMBER || of->opcode == OP_HAS_ALL || of->opcode == OP_HAS_ANY;
        return bracket(telling, /* 親番号.種類 = 訪問 */
                       arena_print(telling->arena, "%s.%s", tell(telling, node->operands[1], TIGHT_ALONE, NULL),
                                   tell(telling, node->operands[0], asked ? TIGHT_OR : TIGHT_ALONE, NULL)),
                       asked ? TIGHT_COMPARE : TIGHT_ALONE, around);
    }
    case OP_RESOLVE:
        return tell(telling, node->operands[0], TIGHT_ALONE, NULL);
    case OP_RATE_DOWN:
    case OP_RATE_UP:
    case OP_RATE_HALF_UP:
        return tell_rounded(telling, node, 1);
    case OP_PRORATE_DOWN:
    case OP_PRORATE_UP:
    case OP_PRORATE_HALF_UP:
        return tell_prorated(telling, node, shape);
    case OP_YEAR_START:
        return tell_call(telling, "年度初", node, &a_year);
    case OP_YEAR_END:
        return tell_call(telling, "年度末", node, &a_year);
    case OP_FISCAL_YEAR:
        return tell_call(telling, "年度", node, &a_day);
    case OP_DATE_PART:
        return tell_call(telling, parts[node->number], node, &a_day);
    case OP_DAYS_BETWEEN:
        return tell_call(telling, "日数", node, &a_day);
    case OP_MONTHS_BETWEEN:
        return tell_call(telling, "月数", node, &a_day);
    case OP_YEARS_BETWEEN:
        return tell_call(telling, "年数", node, &a_day);
    case OP_ON_BASE:
        return tell_call(telling, "加算", node, shape);
    case OP_RUNNING_SUM:
        return tell_call(telling, "累計", node, shape);
    case OP_FOUND:
        return tell_call(telling, "参照先がある", node, NULL);
    case OP_SET_SIZE:
        return tell_call(telling, "要素数", node, NULL);
    case OP_CALL_FLAG:
    case OP_CALL_WORD:
        return tell_foreign(telling, node);
    default:
        return tell_call(telling, opcode_table[node->opcode].name, node, NULL);
    }
}

static const char *tell_node(struct telling *telling, const struct meaning_node *node, enum tightness around,
                             const struct shape *shape)
{
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
        return bracket(telling, tell_limit(telling, node, ">="), TIGHT_COMPARE, around);
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
        return tell_rounded(telling, node, 1);
    default:
        return tell_other(telling, node, around, shape);
    }
}

/* Whether a node's amounts are told in whatever scale is asked for: its parts are. */
static bool takes_scale(enum meaning_kind kind)
{
    return kind == MEANING_NUMBER || kind == MEANING_SUM || kind == MEANING_SELECT || kind == MEANING_LEAST ||
           kind == MEANING_GREATEST;
}

static const char *tell(struct telling *telling, uint32_t number, enum tightness around,
                        const struct shape *shape)
{
    struct shape own = telling->depth ? shape_of(telling, number) : work_out_shape(telling, number), as = own;
    const struct meaning_node node = *meaning_node(telling->meaning, number);
    const char *text = telling->depth ? definition_name(telling, number, &own) : NULL;
    if (!text && telling->depth == DEEPEST)
        return "…";
    bool takes = !text && takes_scale(node.kind);
    bool scaled = shape && !takes && own.type == TYPE_AMOUNT && own.scale != shape->scale;
    if (shape)
        as = shape_within(own, shape);
    as.scale = shape && takes ? shape->scale : own.scale;
    if (!text) {
        telling->depth++;
        text = tell_node(telling, &node, scaled ? TIGHT_MULTIPLY : around, &as);
        telling->depth--;
    }
    return scaled ? bracket(telling, times(telling, text, ratio_make(own.scale, shape->scale)), TIGHT_MULTIPLY, around) : text;
}

const char *meaning_text(struct meaning_program *program, uint32_t node, const struct format *format)
{
    struct telling telling = {program, program->meaning, program->meaning->arena, 0};
    struct shape shape = plain;
    if (format)
        shape = shape_of_format(format);
    return tell(&telling, node, TIGHT_OR, &shape);
}
