/* SPDX-License-Identifier: Apache-2.0 */
/* Walks a tree in the order of its text and offers each change; the walk that applies one is the walk that
 * counts them. */
#include <config.h>

#include "testing/mutate.h"

#include "base/diagnostic.h"
#include "syntax/print.h"

#include <string.h>

#define NOT_WANTED UINT32_MAX

struct mutator {
    struct arena *arena;
    const struct source_set *sources;
    uint32_t wanted, count;
    struct mutation made;
};

/* ---- Offering a change ---- */

/* Whether this is the change to be made; then its place and its text before are noted. */
static bool chosen(struct mutator *mutator, enum mutation_kind kind, struct span span)
{
    if (mutator->count++ != mutator->wanted)
        return false;
    mutator->made = (struct mutation){
        .kind = kind, .span = span, .before = span_text(mutator->arena, mutator->sources, span), .after = ""};
    return true;
}

/* Japanese unless the text is written in English, as far as can be seen. */
static enum language language_of(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text >= 0x80)
            return LANGUAGE_JAPANESE;
    return LANGUAGE_ENGLISH;
}

/* Notes how an expression reads that was changed within. */
static void tell(struct mutator *mutator, const struct expression *expression)
{
    struct buffer *out = buffer_in(mutator->arena);
    print_expression(out, expression, language_of(mutator->made.before));
    buffer_whole(out, mutator->arena->memory);
    mutator->made.after = out->bytes;
}

static bool chosen_in(struct mutator *mutator, enum mutation_kind kind, const struct expression *expression)
{
    return chosen(mutator, kind, expression->span);
}

/* ---- Constants ---- */

/* A number, a date or a fiscal year by one. */
static void step_by(struct expression *constant, int step)
{
    if (constant->kind == EXPRESSION_NUMBER)
        constant->value = ratio_make(constant->value.numerator + step, constant->value.denominator);
    else if (constant->kind == EXPRESSION_DATE)
        constant->day += step;
    else
        constant->year += step;
    constant->literal = NULL;
}

static void offer_step(struct mutator *mutator, struct expression *expression, int step)
{
    if (expression->kind == EXPRESSION_NUMBER && step < 0 && expression->value.numerator == 0)
        return;
    if (!chosen_in(mutator, MUTATION_CONSTANT, expression))
        return;
    step_by(expression, step);
    tell(mutator, expression);
}

static void offer_unit(struct mutator *mutator, struct expression *unit)
{
    if (unit->kind != EXPRESSION_NUMBER)
        return;
    if (unit->value.numerator <= INT64_MAX / 10 && chosen_in(mutator, MUTATION_ROUNDING, unit)) {
        unit->value = ratio_make(unit->value.numerator * 10, unit->value.denominator);
        unit->literal = NULL;
        tell(mutator, unit);
    }
    if (unit->value.numerator % 10 == 0 && chosen_in(mutator, MUTATION_ROUNDING, unit)) {
        unit->value = ratio_make(unit->value.numerator / 10, unit->value.denominator);
        unit->literal = NULL;
        tell(mutator, unit);
    }
}

/* ---- Functions ---- */

struct exchange {
    const char *name;
    const char *others[2];
    enum mutation_kind kind;
};

static const struct exchange exchanges[] = {
    {"小さい方", {"大きい方"}, MUTATION_OPERATION},
    {"大きい方", {"小さい方"}, MUTATION_OPERATION},
    {"早い方", {"遅い方"}, MUTATION_OPERATION},
    {"遅い方", {"早い方"}, MUTATION_OPERATION},
    {"最小", {"最大"}, MUTATION_OPERATION},
    {"最大", {"最小"}, MUTATION_OPERATION},
    {"最も早い", {"最も遅い"}, MUTATION_OPERATION},
    {"最も遅い", {"最も早い"}, MUTATION_OPERATION},
    {"切り捨て", {"切り上げ", "四捨五入"}, MUTATION_ROUNDING},
    {"切り上げ", {"切り捨て", "四捨五入"}, MUTATION_ROUNDING},
    {"四捨五入", {"切り捨て", "切り上げ"}, MUTATION_ROUNDING},
    {"年度初", {"年度末"}, MUTATION_OPERATION},
    {"年度末", {"年度初"}, MUTATION_OPERATION},
};

static bool is_named(const struct word *word, const char *japanese)
{
    return word_means(WORD_USE_FUNCTION, word->text, japanese);
}

static bool is_rounding(const struct word *word)
{
    return is_named(word, "切り捨て") || is_named(word, "切り上げ") || is_named(word, "四捨五入");
}

static void offer_exchange(struct mutator *mutator, struct word *word, const struct expression *call)
{
    for (size_t i = 0; i < sizeof exchanges / sizeof *exchanges; i++) {
        const struct exchange *exchange = &exchanges[i];
        if (!is_named(word, exchange->name))
            continue;
        for (int k = 0; k < 2 && exchange->others[k]; k++)
            if (chosen(mutator, exchange->kind, call ? call->span : word->span)) {
                word->text = exchange->others[k];
                if (call)
                    tell(mutator, call);
                else
                    mutator->made.after = word->text;
            }
        return;
    }
}

/* ---- Expressions ---- */

static void walk(struct mutator *mutator, struct expression *expression);

static struct expression *negation(struct mutator *mutator, const struct expression *expression)
{
    struct expression *inner = ARENA_NEW(mutator->arena, struct expression),
                      *outer = ARENA_NEW(mutator->arena, struct expression);
    *inner = *expression;
    *outer = (struct expression){
        .kind = EXPRESSION_NOT, .depth = (uint16_t)(inner->depth + 1), .span = inner->span, .left = inner};
    return outer;
}

/* A condition or an operand of かつ and または: what asks one thing can be turned round. Comparisons are turned
 * round as such. */
static void walk_condition(struct mutator *mutator, struct expression *condition)
{
    bool simple = condition->kind == EXPRESSION_NAME || condition->kind == EXPRESSION_MEMBER ||
                  condition->kind == EXPRESSION_CALL || condition->kind == EXPRESSION_AMONG ||
                  condition->kind == EXPRESSION_UNKNOWN;
    bool turn = simple && chosen_in(mutator, MUTATION_CONDITION, condition);
    walk(mutator, condition);
    if (turn) {
        *condition = *negation(mutator, condition);
        tell(mutator, condition);
    }
}

static void replace(struct mutator *mutator, struct expression *expression, const struct expression *by)
{
    struct span span = expression->span;
    *expression = *by;
    expression->span = span;
    tell(mutator, expression);
}

static void walk_logic(struct mutator *mutator, struct expression *expression)
{
    if (chosen_in(mutator, MUTATION_CONDITION, expression)) {
        expression->operator= expression->operator== OPERATOR_AND ? OPERATOR_OR : OPERATOR_AND;
        tell(mutator, expression);
    }
    bool left = chosen_in(mutator, MUTATION_CONDITION, expression),
         right = chosen_in(mutator, MUTATION_CONDITION, expression);
    walk_condition(mutator, expression->left);
    walk_condition(mutator, expression->right);
    if (left)
        replace(mutator, expression, expression->right);
    else if (right)
        replace(mutator, expression, expression->left);
}

static void walk_comparison(struct mutator *mutator, struct expression *expression)
{
    static const enum operator_kind others[][2] = {
        [OPERATOR_EQUAL] = {OPERATOR_UNEQUAL, OPERATOR_UNEQUAL},
        [OPERATOR_UNEQUAL] = {OPERATOR_EQUAL, OPERATOR_EQUAL},
        [OPERATOR_LESS] = {OPERATOR_LESS_EQUAL, OPERATOR_GREATER_EQUAL},
        [OPERATOR_LESS_EQUAL] = {OPERATOR_LESS, OPERATOR_GREATER},
        [OPERATOR_GREATER] = {OPERATOR_GREATER_EQUAL, OPERATOR_LESS_EQUAL},
        [OPERATOR_GREATER_EQUAL] = {OPERATOR_GREATER, OPERATOR_LESS},
    };
    const enum operator_kind *other = others[expression->operator];
    for (int i = 0; i < 2 && (i == 0 || other[1] != other[0]); i++)
        if (chosen_in(mutator, MUTATION_COMPARISON, expression)) {
            expression->operator= other[i];
            tell(mutator, expression);
        }
    walk(mutator, expression->left);
    walk(mutator, expression->right);
}

static void walk_binary(struct mutator *mutator, struct expression *expression)
{
    switch (expression->operator) {
    case OPERATOR_AND:
    case OPERATOR_OR:
        walk_logic(mutator, expression);
        return;
    case OPERATOR_ADD:
    case OPERATOR_SUBTRACT:
        if (chosen_in(mutator, MUTATION_OPERATION, expression)) {
            expression->operator= expression->operator== OPERATOR_ADD ? OPERATOR_SUBTRACT : OPERATOR_ADD;
            tell(mutator, expression);
        }
        break;
    case OPERATOR_MULTIPLY:
    case OPERATOR_DIVIDE:
        break;
    default:
        walk_comparison(mutator, expression);
        return;
    }
    walk(mutator, expression->left);
    walk(mutator, expression->right);
}

/* Leaves out each item of a list of more than one. */
static void offer_items(struct mutator *mutator, struct expression_list **items, const struct expression *whole,
                        struct span span)
{
    if (!*items || !(*items)->next)
        return;
    for (struct expression_list **at = items; *at; at = &(*at)->next)
        if (chosen(mutator, MUTATION_MEMBER, whole ? whole->span : span)) {
            mutator->made.before = span_text(mutator->arena, mutator->sources, (*at)->expression->span);
            mutator->made.span = (*at)->expression->span;
            *at = (*at)->next;
            return;
        }
}

static void walk_range(struct mutator *mutator, struct expression *range)
{
    bool *const open[] = {&range->low_open, &range->high_open};
    struct expression *const ends[] = {range->low, range->high};
    for (int i = 0; i < 2; i++) {
        if (!ends[i])
            continue;
        if (chosen_in(mutator, MUTATION_COMPARISON, range)) {
            *open[i] = !*open[i];
            tell(mutator, range);
        }
        walk(mutator, ends[i]);
    }
}

static void walk_among(struct mutator *mutator, struct expression *expression)
{
    if (expression->among != AMONG_ONE && expression->items && expression->items->next &&
        chosen_in(mutator, MUTATION_MEMBER, expression)) {
        expression->among = expression->among == AMONG_ALL ? AMONG_ANY : AMONG_ALL;
        tell(mutator, expression);
    }
    offer_items(mutator, &expression->items, expression, expression->span);
    walk(mutator, expression->left);
    for (struct expression_list *item = expression->items; item; item = item->next)
        if (item->expression->kind == EXPRESSION_RANGE)
            walk_range(mutator, item->expression);
        else
            walk(mutator, item->expression);
}

static bool has_otherwise(const struct branch *branches)
{
    for (; branches; branches = branches->next)
        if (branches->otherwise)
            return true;
    return false;
}

/* A branch or one of its members that is left out falls to その他, so there must be one. */
static void offer_branches(struct mutator *mutator, struct branch **branches)
{
    if (!has_otherwise(*branches))
        return;
    for (struct branch **at = branches; *at; at = &(*at)->next) {
        if (!(*at)->patterns)
            continue;
        if (!(*at)->settle.text && chosen(mutator, MUTATION_RULE, (*at)->span)) {
            *at = (*at)->next;
            return;
        }
        offer_items(mutator, &(*at)->patterns, NULL, (*at)->span);
    }
}

static void walk_case(struct mutator *mutator, struct expression *expression)
{
    offer_branches(mutator, &expression->branches);
    if (expression->left)
        walk(mutator, expression->left);
    for (struct branch *branch = expression->branches; branch; branch = branch->next) {
        if (!expression->left && branch->patterns)
            walk_condition(mutator, branch->patterns->expression);
        walk(mutator, branch->value);
    }
}

static void walk_call(struct mutator *mutator, struct expression *call)
{
    uint32_t place = 0;
    offer_exchange(mutator, &call->name, call);
    for (struct expression_list *item = call->items; item; item = item->next, place++)
        if (place == 1 && is_rounding(&call->name))
            offer_unit(mutator, item->expression);
        else
            walk_condition(mutator, item->expression);
}

static void walk(struct mutator *mutator, struct expression *expression)
{
    switch (expression->kind) {
    case EXPRESSION_NUMBER:
    case EXPRESSION_DATE:
    case EXPRESSION_YEAR:
        offer_step(mutator, expression, 1);
        offer_step(mutator, expression, -1);
        break;
    case EXPRESSION_TRUTH:
        if (chosen_in(mutator, MUTATION_CONSTANT, expression)) {
            expression->truth = !expression->truth;
            tell(mutator, expression);
        }
        break;
    case EXPRESSION_CALL:
        walk_call(mutator, expression);
        break;
    case EXPRESSION_NOT: {
        bool bare = chosen_in(mutator, MUTATION_CONDITION, expression);
        if (expression->left->kind == EXPRESSION_BINARY) /* a name is turned round by leaving out でない */
            walk_condition(mutator, expression->left);
        else
            walk(mutator, expression->left);
        if (bare)
            replace(mutator, expression, expression->left);
        break;
    }
    case EXPRESSION_MINUS:
        walk(mutator, expression->left);
        break;
    case EXPRESSION_BINARY:
        walk_binary(mutator, expression);
        break;
    case EXPRESSION_AMONG:
        walk_among(mutator, expression);
        break;
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
        if (chosen_in(mutator, MUTATION_CONDITION, expression)) {
            expression->kind =
                expression->kind == EXPRESSION_PRESENT ? EXPRESSION_ABSENT : EXPRESSION_PRESENT;
            tell(mutator, expression);
        }
        break;
    case EXPRESSION_IF:
        walk_condition(mutator, expression->left);
        walk(mutator, expression->middle);
        walk(mutator, expression->right);
        break;
    case EXPRESSION_CASE:
        walk_case(mutator, expression);
        break;
    case EXPRESSION_LIST:
        offer_items(mutator, &expression->items, expression, expression->span);
        for (struct expression_list *item = expression->items; item; item = item->next)
            walk(mutator, item->expression);
        break;
    case EXPRESSION_NAME:
    case EXPRESSION_MEMBER:
    case EXPRESSION_UNKNOWN:
    case EXPRESSION_RANGE:
    case EXPRESSION_BAD:
        break;
    }
}

/* ---- Tables ---- */

static bool adjoin(const struct expression *high, bool high_open, const struct expression *low, bool low_open)
{
    if (!high || !low || high->kind != low->kind)
        return false;
    int64_t apart = high_open == low_open; /* 10人以下 and 11人以上; 10人以下 and 10人超 */
    if (high->kind == EXPRESSION_DATE)
        return low->day == high->day + apart;
    if (high->kind == EXPRESSION_YEAR)
        return low->year == high->year + apart;
    return high->kind == EXPRESSION_NUMBER && high->value.denominator == 1 && low->value.denominator == 1 &&
           low->value.numerator == high->value.numerator + apart;
}

static void offer_edge(struct mutator *mutator, struct expression *high, struct expression *low, int step)
{
    if (!chosen(mutator, MUTATION_EDGE, high->span))
        return;
    step_by(high, step);
    step_by(low, step);
    tell(mutator, high);
}

static void offer_edges(struct mutator *mutator, struct expression_list *const *patterns, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count; k++) {
            if (i == k || !patterns[i] || !patterns[k])
                continue;
            struct expression *above = patterns[i]->expression, *below = patterns[k]->expression;
            if (above->kind == EXPRESSION_RANGE && below->kind == EXPRESSION_RANGE &&
                adjoin(above->high, above->high_open, below->low, below->low_open)) {
                offer_edge(mutator, above->high, below->low, 1);
                offer_edge(mutator, above->high, below->low, -1);
            }
        }
}

static void walk_table(struct mutator *mutator, struct declaration *table)
{
    uint32_t count = 0;
    for (const struct table_row *row = table->rows; row; row = row->next)
        count++;
    struct expression_list **patterns = ARENA_ARRAY(mutator->arena, struct expression_list *, count + 1);
    count = 0;
    for (const struct table_row *row = table->rows; row; row = row->next)
        patterns[count++] = row->patterns;
    if (table->rounding.text)
        offer_exchange(mutator, &table->rounding, NULL);
    offer_edges(mutator, patterns, count);
    for (struct table_row *row = table->rows; row; row = row->next)
        for (struct expression_list *value = row->values; value; value = value->next)
            walk(mutator, value->expression);
}

/* ---- Declarations ---- */

static struct expression *always(struct mutator *mutator, struct span span)
{
    struct expression *expression = ARENA_NEW(mutator->arena, struct expression);
    *expression = (struct expression){.kind = EXPRESSION_TRUTH, .depth = 1, .span = span, .truth = true};
    return expression;
}

static void walk_all(struct mutator *mutator, struct declaration *declarations);

static void walk_requirement(struct mutator *mutator, struct declaration *requirement)
{
    if (chosen(mutator, MUTATION_RULE, requirement->span)) {
        requirement->kind = DECLARATION_REQUIRE;
        requirement->value = always(mutator, requirement->span);
    } else if (requirement->kind == DECLARATION_REQUIRE) {
        walk_condition(mutator, requirement->value);
    }
}

static void walk_definition(struct mutator *mutator, struct declaration *definition)
{
    walk(mutator, definition->value);
    for (struct exception **at = &definition->exceptions; *at; at = &(*at)->next) {
        if (chosen(mutator, MUTATION_RULE, (*at)->span)) {
            *at = (*at)->next;
            return;
        }
        if ((*at)->first && chosen(mutator, MUTATION_RULE, (*at)->span)) {
            (*at)->first = false;
            mutator->made.after = translate("without 優先");
        }
        walk_condition(mutator, (*at)->condition);
        walk(mutator, (*at)->value);
    }
}

static void walk_output(struct mutator *mutator, struct declaration *output)
{
    if (output->value)
        walk(mutator, output->value);
    for (struct entry *entry = output->kind == DECLARATION_BREAKDOWN ? output->entries : NULL; entry;
         entry = entry->next)
        if (entry->value)
            walk(mutator, entry->value);
    if (!output->when)
        return;
    if (chosen(mutator, MUTATION_RULE, output->when->span))
        output->when = output->kind == DECLARATION_BREAKDOWN || output->kind == DECLARATION_RESULT
                           ? always(mutator, output->when->span)
                           : NULL;
    else
        walk_condition(mutator, output->when);
}

static void walk_group(struct mutator *mutator, struct declaration *group)
{
    if (!group->members || !group->members->next)
        return;
    for (struct word_list **at = &group->members; *at; at = &(*at)->next)
        if (chosen(mutator, MUTATION_MEMBER, (*at)->word.span)) {
            *at = (*at)->next;
            return;
        }
}

static void walk_declaration(struct mutator *mutator, struct declaration *declaration)
{
    switch (declaration->kind) {
    case DECLARATION_CONSTANT:
        walk(mutator, declaration->value);
        for (struct stage *stage = declaration->stages; stage; stage = stage->next) {
            walk(mutator, stage->since);
            walk(mutator, stage->value);
        }
        break;
    case DECLARATION_DEFINE:
        walk_definition(mutator, declaration);
        break;
    case DECLARATION_TABLE:
        walk_table(mutator, declaration);
        break;
    case DECLARATION_REQUIRE:
    case DECLARATION_EXCLUDE:
        walk_requirement(mutator, declaration);
        break;
    case DECLARATION_CASE:
        offer_branches(mutator, &declaration->branches);
        walk(mutator, declaration->value);
        for (struct branch *branch = declaration->branches; branch; branch = branch->next)
            walk_all(mutator, branch->body);
        break;
    case DECLARATION_EACH:
    case DECLARATION_DATED:
        walk_all(mutator, declaration->body);
        break;
    case DECLARATION_RESULT:
    case DECLARATION_DUTY:
    case DECLARATION_DOCUMENT:
    case DECLARATION_BREAKDOWN:
        walk_output(mutator, declaration);
        break;
    case DECLARATION_GROUP:
        walk_group(mutator, declaration);
        break;
    default: /* declares, cites or tests, but decides nothing by itself */
        break;
    }
}

static void walk_all(struct mutator *mutator, struct declaration *declarations)
{
    for (struct declaration *d = declarations; d; d = d->next)
        if (d->amendment != AMENDMENT_DELETE)
            walk_declaration(mutator, d);
}

uint32_t mutation_count(struct arena *arena, const struct declaration *declarations)
{
    struct mutator mutator = {.arena = arena, .wanted = NOT_WANTED};
    walk_all(&mutator, (struct declaration *)declarations);
    return mutator.count;
}

struct mutation mutation_apply(struct arena *arena, const struct source_set *sources,
                               struct declaration *declarations, uint32_t number)
{
    struct mutator mutator = {.arena = arena, .sources = sources, .wanted = number};
    walk_all(&mutator, declarations);
    return mutator.made;
}

const char *mutation_kind_name(enum mutation_kind kind)
{
    static const char *const names[MUTATION_KINDS] = {
        [MUTATION_CONSTANT] = TO_TRANSLATE("constant"),     [MUTATION_COMPARISON] = TO_TRANSLATE("comparison"),
        [MUTATION_CONDITION] = TO_TRANSLATE("condition"),   [MUTATION_MEMBER] = TO_TRANSLATE("member of a list"),
        [MUTATION_ROUNDING] = TO_TRANSLATE("rounding"),     [MUTATION_OPERATION] = TO_TRANSLATE("operation"),
        [MUTATION_EDGE] = TO_TRANSLATE("edge of a table"), [MUTATION_RULE] = TO_TRANSLATE("rule left out"),
    };
    return translate(names[kind]);
}
