/* SPDX-License-Identifier: Apache-2.0 */
/* Foreign functions (外部 関数): what is declared of them, and calls. A call is a node of the machine; where the
 * function comes from is settled when the scheme is run, and no concern of a check. */
#include <config.h>

#include "base/date.h"
#include "check/checker.h"

#include <string.h>

#define FAILURE_MOST INT64_C(1000000)

static bool can_be_handed_over(enum kind kind)
{
    return kind == KIND_TRUTH || kind == KIND_AMOUNT || kind == KIND_RATE || kind == KIND_DATE ||
           kind == KIND_YEAR || kind == KIND_TEXT;
}

static bool value_type(struct checker *checker, const struct type_name *name, struct type *type, int64_t *low,
                       int64_t *high)
{
    if (!type_from_name(checker, name, type, low, high))
        return false;
    if (type->kind == KIND_DATE) { /* what can be shown */
        *low = date_from(DATE_FIRST_YEAR, 1, 1);
        *high = date_from(DATE_LAST_YEAR, 12, 31);
    } else if (type->kind == KIND_YEAR) {
        *low = DATE_FIRST_YEAR;
        *high = DATE_LAST_YEAR;
    }
    if (can_be_handed_over(type->kind))
        return true;
    CHECK(checker, Y1103, name->span, name->name.text, type_print(checker, type));
    return false;
}

/* A path never stands in a scheme: what a library is called says nothing about where it lies. */
static bool is_library_name(const char *text)
{
    if (!*text || *text == '.')
        return false;
    for (; *text; text++)
        if (strchr("/\\=@:;", *text) || (unsigned char)*text <= ' ')
            return false;
    return true;
}

static bool is_symbol(const char *text)
{
    if (!*text || (*text >= '0' && *text <= '9'))
        return false;
    for (; *text; text++)
        if (!(*text == '_' || (*text >= '0' && *text <= '9') || ((*text | 0x20) >= 'a' && (*text | 0x20) <= 'z')))
            return false;
    return true;
}

static bool result_bounds(struct checker *checker, const struct declaration *declaration,
                          struct foreign_types *types)
{
    const struct expression *bounds[] = {declaration->low, declaration->high};
    int64_t *ends[] = {&types->low, &types->high};
    struct node *node;
    for (size_t i = 0; i < 2; i++) {
        if (!bounds[i])
            continue;
        if (!constant_value(checker, bounds[i], &types->result, &node))
            return false;
        *ends[i] = node->immediate;
    }
    if (types->low <= types->high)
        return true;
    CHECK(checker, Y1106, declaration->low->span, declaration->name.text);
    return false;
}

static void failures_check(struct checker *checker, const struct declaration *declaration)
{
    for (const struct failure *f = declaration->failures; f; f = f->next) {
        const struct expression *number = f->number;
        bool whole = !number->unit.text && number->value.denominator == 1 && number->value.numerator >= 1 &&
                     number->value.numerator <= FAILURE_MOST;
        for (const struct failure *before = declaration->failures; whole && before != f; before = before->next)
            whole = before->number->value.numerator != number->value.numerator;
        if (!whole)
            CHECK(checker, Y1104, number->span, span_text(checker->arena, checker->sources, number->span));
    }
}

void foreign_check(struct checker *checker, struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    if (symbol->foreign)
        return;
    struct foreign_types *types = symbol->foreign = ARENA_NEW(checker->arena, struct foreign_types);
    types->number = NONE;
    types->good = true;
    int64_t low, high;
    unsigned most = (unsigned)checker->arena->memory->limits.most[LIMIT_FUNCTION_VALUES];
    for (const struct parameter *p = declaration->parameters; p; p = p->next) {
        if (types->count == most) {
            CHECK(checker, Y1105, p->type.span, declaration->name.text, arena_print(checker->arena, "%u", most));
            types->good = false;
            return;
        }
        types->good =
            value_type(checker, &p->type, &types->operands[types->count++], &low, &high) && types->good;
    }
    types->good = value_type(checker, &declaration->type, &types->result, &types->low, &types->high) &&
                  result_bounds(checker, declaration, types) && types->good;
    failures_check(checker, declaration);
    if (!is_library_name(declaration->library.text))
        CHECK(checker, Y1101, declaration->library.span, declaration->library.text);
    if (!is_symbol(declaration->symbol.text))
        CHECK(checker, Y1102, declaration->symbol.span, declaration->symbol.text);
}

/* The function's place in the program, which has those that are called. */
static uint32_t foreign_number(struct checker *checker, const struct symbol *symbol)
{
    const struct declaration *declaration = symbol->declaration;
    struct foreign_types *types = symbol->foreign;
    struct checked_scheme *scheme = checker->scheme;
    if (types->number != NONE)
        return types->number;
    struct foreign foreign = {.name = symbol->name,
                              .symbol = declaration->symbol.text,
                              .library = declaration->library.text,
                              .column = declaration->column,
                              .operand_count = types->count};
    foreign.operands = ARENA_ARRAY(checker->arena, struct foreign_value, types->count);
    for (uint32_t i = 0; i < types->count; i++)
        foreign.operands[i].format = type_format(&types->operands[i]);
    foreign.result = (struct foreign_value){type_format(&types->result), types->low, types->high};
    for (const struct failure *f = declaration->failures; f; f = f->next)
        foreign.failure_count++;
    foreign.failures = ARENA_ARRAY(checker->arena, struct foreign_failure, foreign.failure_count + 1);
    uint32_t at = 0;
    for (const struct failure *f = declaration->failures; f; f = f->next)
        foreign.failures[at++] = (struct foreign_failure){f->number->value.numerator, f->message.text};
    types->number = scheme->foreigns.count;
    VECTOR_ADD(checker->arena, scheme->foreigns, foreign);
    return types->number;
}

/* An operand as the function takes it; NULL, reported, when it is none. A truth goes as 0 or 1, so that all
 * operands are words. */
static struct node *operand_for(struct checker *checker, const struct symbol *symbol, const struct type *wanted,
                                struct node *node, struct span span)
{
    struct node *target = wanted->kind == KIND_TRUTH ? node_flag(checker, node->space, false)
                                                     : node_word(checker, node->space, *wanted, 0);
    if (node->type.kind == KIND_BAD || !unify(checker, &target, &node, span))
        return NULL;
    if (node->type.scale != wanted->scale) {
        CHECK(checker, Y1107, span, symbol->name);
        return NULL;
    }
    if (wanted->kind != KIND_TRUTH)
        return node;
    struct type plain = type_amount(NULL, 1);
    return node_select(checker, node, node_word(checker, node->space, plain, 1),
                       node_word(checker, node->space, plain, 0));
}

struct node *foreign_call(struct checker *checker, uint32_t space, struct symbol *symbol,
                          const struct expression *call)
{
    use_symbol(checker, symbol, call->name.span);
    foreign_check(checker, symbol);
    const struct foreign_types *types = symbol->foreign;
    uint32_t count = 0;
    for (const struct expression_list *i = call->items; i; i = i->next)
        count++;
    if (!types->good)
        return node_bad(checker, space);
    if (count != types->count) {
        CHECK(checker, Y0107, call->span, symbol->name, arena_print(checker->arena, "%u", types->count),
              arena_print(checker->arena, "%u", count));
        return node_bad(checker, space);
    }
    struct node **operands = ARENA_ARRAY(checker->arena, struct node *, count);
    uint32_t at = 0;
    bool good = true, known = true;
    for (const struct expression_list *i = call->items; i; i = i->next, at++) {
        struct node *node = elaborate_as(checker, space, i->expression, &types->operands[at]);
        operands[at] = operand_for(checker, symbol, &types->operands[at], node, i->expression->span);
        good = good && operands[at];
    }
    if (!good)
        return node_bad(checker, space);
    for (uint32_t i = 0; i < count; i++)
        known = known && operands[i]->known;
    enum opcode opcode = types->result.kind == KIND_TRUTH ? OP_CALL_FLAG : OP_CALL_WORD;
    struct node *node = node_entry(checker, opcode, space, types->result, foreign_number(checker, symbol));
    node->operands = operands;
    node->operand_count = count;
    node->known = known;
    node->low = types->low;
    node->high = types->high;
    return node;
}
