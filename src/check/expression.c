/* SPDX-License-Identifier: Apache-2.0 */
/* Expressions: names resolved, types and units checked, nodes made. A bare name beside a choice is first
 * looked up among that choice's members, so that 都道府県 can be a field here and a member there. */
#include <config.h>

#include "check/checker.h"

#include "syntax/keyword.h"

#include <string.h>

/* --- names
 * --------------------------------------------------------------------------------------------------- */

static void report_cycle(struct checker *checker, struct symbol *symbol, struct span use)
{
    struct diagnostic *diagnostic = CHECK(checker, Y0110, use, symbol->name);
    uint32_t start = checker->active.count;
    while (start > 0 && checker->active.items[start - 1] != symbol)
        start--;
    for (uint32_t i = start ? start - 1 : 0; i < checker->active.count; i++) {
        struct symbol *next = i + 1 < checker->active.count ? checker->active.items[i + 1] : symbol;
        diagnostic_add_note(checker->diagnostics, diagnostic, checker->active.items[i]->span,
                            "`{1}` needs `{2}`", checker->active.items[i]->name, next->name, NULL);
    }
}

/* How a table is asked, by its parameters; NULL: it is none. */
static const char *table_asked(struct checker *checker, const struct symbol *symbol)
{
    if (symbol->kind != SYMBOL_TABLE)
        return NULL;
    const char *text = arena_print(checker->arena, "%s(", symbol->name);
    for (const struct parameter *p = symbol->declaration->parameters; p; p = p->next)
        text = arena_print(checker->arena, "%s%s%s", text, p->name.text, p->next ? ", " : ")");
    return text;
}

/* Levels of the symbol's own expressions. */
static uint32_t own_depth(const struct symbol *symbol)
{
    uint32_t depth = 1;
    if (symbol->kind != SYMBOL_DEFINITION && symbol->kind != SYMBOL_CONSTANT)
        return depth;
    if (symbol->declaration->value->depth > depth)
        depth = symbol->declaration->value->depth;
    for (const struct exception *e = symbol->declaration->exceptions; e; e = e->next, depth++) {
        depth = e->condition->depth > depth ? e->condition->depth : depth;
        depth = e->value->depth > depth ? e->value->depth : depth;
    }
    return depth;
}

static void note_depth(struct checker *checker, uint32_t depth)
{
    checker->depth = depth > checker->depth ? depth : checker->depth;
}

bool is_too_deep(struct checker *checker, struct span span, uint64_t depth)
{
    uint64_t most = checker->arena->memory->limits.most[LIMIT_DEFINITION_DEPTH];
    if (depth <= most)
        return false;
    if (!checker->too_deep) /* what rests on it is as deep */
        CHECK(checker, Y0140, span, arena_print(checker->arena, "%llu", (unsigned long long)most));
    checker->too_deep = true;
    return true;
}

struct node *symbol_node(struct checker *checker, struct symbol *symbol, struct span use)
{
    use_symbol(checker, symbol, use);
    note_depth(checker, symbol->depth);
    if (symbol->progress == PROGRESS_DONE)
        return symbol->node;
    if (symbol->progress == PROGRESS_ACTIVE) {
        struct symbol *last = checker->active.items[checker->active.count - 1];
        if (last == symbol && symbol->declaration && symbol->declaration->kind == DECLARATION_RESULT)
            /* `結果 X = X` shows a definition X, and there is none. */
            CHECK(checker, Y0101, use, symbol->name);
        else
            report_cycle(checker, symbol, use);
        return node_bad(checker, symbol->space);
    }
    uint32_t own = own_depth(symbol), outer = checker->depth;
    if (is_too_deep(checker, symbol->span, (uint64_t)checker->within + own))
        return node_bad(checker, symbol->space);
    symbol->progress = PROGRESS_ACTIVE;
    checker->within += own;
    checker->depth = 0;
    VECTOR_ADD(checker->arena, checker->active, symbol);
    switch (symbol->kind) {
    case SYMBOL_FIELD:
        symbol->node = node_field(checker, symbol->number);
        break;
    case SYMBOL_CONSTANT:
    case SYMBOL_DEFINITION:
        symbol->node = define_node(checker, symbol);
        break;
    case SYMBOL_COVERED:
        symbol->node = covered_node(checker, symbol);
        break;
    case SYMBOL_SETTLED:
        symbol->node = settled_node(checker, symbol);
        break;
    case SYMBOL_TABLE:
    case SYMBOL_LIST:
    case SYMBOL_CHOICES:
    case SYMBOL_GROUP:
    case SYMBOL_FOREIGN:
        CHECK(checker, Y0116, use, symbol->name)->suggestion = table_asked(checker, symbol);
        symbol->node = node_bad(checker, symbol->space);
        break;
    }
    checker->active.count--;
    checker->within -= own;
    symbol->progress = PROGRESS_DONE;
    if (is_too_deep(checker, symbol->span, (uint64_t)checker->depth + own))
        symbol->node = node_bad(checker, symbol->space);
    else
        symbol->depth = checker->depth + own;
    checker->depth = outer;
    note_depth(checker, symbol->depth);
    return symbol->node;
}

static struct node *member_node(struct checker *checker, uint32_t space, const struct word *word,
                                const struct type *wanted)
{
    uintptr_t member = (uintptr_t)names_find(&checker->members.items[wanted->domain], word->text);
    if (member)
        use_member(checker, wanted->domain, word);
    return member ? node_word(checker, space, *wanted, (int64_t)member - 1) : NULL;
}

static struct node *text_node(struct checker *checker, uint32_t space, const char *text)
{
    struct checked_scheme *scheme = checker->scheme;
    uint32_t number = 0;
    while (number < scheme->texts.count && strcmp(scheme->texts.items[number], text) != 0)
        number++;
    if (number == scheme->texts.count)
        VECTOR_ADD(checker->arena, scheme->texts, text);
    struct type type = {.kind = KIND_TEXT, .scale = 1, .domain = NONE, .target = NONE};
    return node_word(checker, space, type, TEXT_CONSTANT(number));
}

static struct node *elaborate_name(struct checker *checker, uint32_t space,
                                   const struct expression *expression, const struct type *wanted)
{
    const struct word *word = &expression->name;
    if (wanted && wanted->kind == KIND_CHOICE) {
        struct node *member = member_node(checker, space, word, wanted);
        if (member)
            return member;
    }
    struct symbol *symbol = symbol_find(checker, space, word->text);
    bool choice = wanted && wanted->kind == KIND_CHOICE;
    if (symbol && symbol->kind == SYMBOL_GROUP && !choice && (word->quoted || names_find(&checker->all_members, word->text)))
        symbol = NULL; /* a group has no value of its own */
    if (symbol)
        return symbol_node(checker, symbol, word->span);
    if (word->quoted && !choice)
        return text_node(checker, space, word->text);
    uintptr_t home = wanted ? 0 : (uintptr_t)names_find(&checker->all_members, word->text);
    if (home && home != MEMBER_AMBIGUOUS) {
        struct type type = {.kind = KIND_CHOICE, .scale = 1, .domain = (uint32_t)home - 1, .target = NONE};
        return member_node(checker, space, word, &type);
    }
    report_unknown_name(checker, space, word, wanted);
    return node_bad(checker, space);
}

/* --- members, through lists and references
 * ------------------------------------------------------------------- */

static struct node *fetch(struct checker *checker, struct node *reference, struct node *value)
{
    struct type index = {
        .kind = KIND_REFERENCE, .scale = 1, .domain = NONE, .target = reference->type.target};
    struct node *resolved = node_one(checker, OP_RESOLVE, index, reference, reference->type.target);
    bool truth = value->type.kind == KIND_TRUTH;
    struct node *node = ARENA_NEW(checker->arena, struct node);
    *node = (struct node){.opcode = truth ? OP_FETCH_FLAG : OP_FETCH_WORD,
                          .space = reference->space,
                          .type = value->type,
                          .a = value,
                          .b = resolved,
                          .reg = NONE,
                          .low = value->low < 0 ? value->low : 0,
                          .high = value->high};
    node->immediate = value->type.kind == KIND_AMOUNT && value->low >= 0; /* what is not known is 0 and up */
    node->known = truth && value->known && resolved->known;
    return node;
}

static struct node *elaborate_member(struct checker *checker, uint32_t space,
                                     const struct expression *expression)
{
    const struct expression *left = expression->left;
    if (left->kind == EXPRESSION_NAME &&
        (strcmp(left->name.text, "適合制度") == 0 || strcmp(left->name.text, "conforming") == 0))
        return conforming_node(checker, &expression->name);
    if (left->kind == EXPRESSION_NAME) {
        struct symbol *list = names_find(&checker->globals, left->name.text);
        struct symbol *local = space ? names_find(&checker->rules[space].names, left->name.text) : NULL;
        if (!local && list && list->kind == SYMBOL_LIST) {
            use_symbol(checker, list, left->name.span);
            if (list->number != space) {
                CHECK(checker, Y0114, expression->span, left->name.text, expression->name.text);
                return node_bad(checker, space);
            }
            struct expression name = {
                .kind = EXPRESSION_NAME, .span = expression->name.span, .name = expression->name};
            return elaborate_name(checker, space, &name, NULL);
        }
    }
    struct node *reference = elaborate(checker, space, left);
    if (!expect(checker, reference, KIND_REFERENCE, left->span))
        return node_bad(checker, space);
    struct symbol *symbol = names_find(&checker->rules[reference->type.target].names, expression->name.text);
    if (!symbol) {
        struct diagnostic *diagnostic = CHECK(checker, Y0101, expression->name.span, expression->name.text);
        diagnostic->suggestion = names_nearest(&checker->rules[reference->type.target].names, checker->arena,
                                               expression->name.text);
        return node_bad(checker, space);
    }
    struct node *value = symbol_node(checker, symbol, expression->name.span);
    return !expect_value(checker, value, expression->name.span)
               ? node_bad(checker, space)
               : fetch(checker, reference, node_spread(checker, value, reference->type.target));
}

/* --- operators
 * ----------------------------------------------------------------------------------------------- */

static bool is_point_kind(enum kind kind)
{
    return kind == KIND_CHOICE || kind == KIND_SET || kind == KIND_DATE || kind == KIND_YEAR ||
           kind == KIND_TEXT || kind == KIND_REFERENCE;
}

static struct node *compare_nodes(struct checker *checker, enum operator_kind operator, struct node * a,
                                  struct node *b, struct span span)
{
    if (!unify(checker, &a, &b, span))
        return node_bad(checker, a->space);
    if (operator== OPERATOR_GREATER || operator== OPERATOR_GREATER_EQUAL) {
        struct node *swap = a;
        a = b;
        b = swap;
        operator= operator== OPERATOR_GREATER ? OPERATOR_LESS : OPERATOR_LESS_EQUAL;
    }
    bool equality = operator== OPERATOR_EQUAL || operator== OPERATOR_UNEQUAL;
    enum kind kind = a->type.kind;
    enum opcode opcode = OP_EQUAL;
    if (kind == KIND_TRUTH && equality)
        opcode = OP_EQUAL_FLAG;
    else if (is_point_kind(kind) && equality)
        opcode = OP_SAME_POINT;
    else if (kind == KIND_DATE || kind == KIND_YEAR)
        opcode = operator== OPERATOR_LESS ? OP_BEFORE : OP_BEFORE_OR_AT;
    else if (kind == KIND_RATE)
        opcode = equality ? OP_RATE_EQUAL : operator== OPERATOR_LESS ? OP_RATE_LESS : OP_RATE_LESS_EQUAL;
    else if (kind == KIND_AMOUNT)
        opcode = equality ? OP_EQUAL : operator== OPERATOR_LESS ? OP_LESS : OP_LESS_EQUAL;
    else {
        CHECK(checker, Y0203, span, type_print(checker, &a->type));
        return node_bad(checker, a->space);
    }
    struct node *node = node_two(checker, opcode, type_truth, a, b);
    return operator== OPERATOR_UNEQUAL ? node_not(checker, node) : node;
}

static struct node *elaborate_comparison(struct checker *checker, uint32_t space,
                                         const struct expression *expression)
{
    const struct expression *left = expression->left, *right = expression->right;
    struct node *a, *b;
    /* `埼玉県 = 都道府県` reads as well as the other way round. */
    if (left->kind == EXPRESSION_NAME && right->kind == EXPRESSION_NAME &&
        !symbol_find(checker, space, left->name.text)) {
        b = elaborate(checker, space, right);
        a = elaborate_as(checker, space, left, &b->type);
    } else {
        a = elaborate(checker, space, left);
        b = elaborate_as(checker, space, right, &a->type);
    }
    return compare_nodes(checker, expression->operator, a, b, expression->span);
}

static int64_t months_in(const char *unit)
{
    return unit && strcmp(unit, "か月") == 0 ? 1 : unit && strcmp(unit, "年") == 0 ? 12 : 0;
}

static struct node *shift(struct checker *checker, struct node *a, struct node *b, bool subtract,
                          struct span span)
{
    const char *unit = b->type.unit;
    if (b->type.kind != KIND_AMOUNT || b->type.scale != 1) {
        CHECK(checker, Y0210, span);
        return node_bad(checker, a->space);
    }
    if (subtract)
        b = node_constant(b) ? node_word(checker, b->space, b->type, -b->immediate)
                             : node_one(checker, OP_NEGATE, b->type, b, 0);
    if (a->type.kind == KIND_YEAR) {
        if (unit && strcmp(unit, "年") != 0 && strcmp(unit, "年度") != 0) {
            CHECK(checker, Y0210, span);
            return node_bad(checker, a->space);
        }
        return node_two(checker, OP_SHIFT, a->type, a, b);
    }
    if (unit && strcmp(unit, "日") == 0)
        return node_two(checker, OP_SHIFT, a->type, a, b);
    if (months_in(unit))
        return node_two(checker, OP_SHIFT_MONTHS, a->type, a, node_scale(checker, b, months_in(unit)));
    CHECK(checker, Y0210, span);
    return node_bad(checker, a->space);
}

/* 機器購入費 as an amount, where it is what 区分 of a line can be: the sum of those lines, but for among them. */
static bool report_member_amount(struct checker *checker, uint32_t space, const struct expression *expression)
{
    uintptr_t domain = expression->kind == EXPRESSION_NAME ? (uintptr_t)names_find(&checker->all_members, expression->name.text) : 0;
    if (!domain || domain == MEMBER_AMBIGUOUS)
        return false;
    for (uint32_t i = 0; i < checker->fields.count; i++) {
        const struct field *field = &checker->fields.items[i];
        if (field->type != TYPE_CHOICE || field->domain != domain - 1 || !field->space || field->space == space ||
            !checker->rules[field->space].amount)
            continue;
        struct type type = {.kind = KIND_CHOICE, .scale = 1, .domain = field->domain, .target = NONE};
        const char *list = checker->lists.items[field->space].name, *member = expression->name.text;
        CHECK(checker, Y0203, expression->span, type_print(checker, &type))->suggestion =
            arena_print(checker->arena, "合計(%s.額, %s%s = %s)", list, checker->rules[field->space].has_tests ? "対象 かつ " : "",
                        field->name, member);
        return true;
    }
    return false;
}

static struct node *multiply(struct checker *checker, uint32_t space, struct node *a, struct node *b,
                             const struct expression *expression)
{
    struct span span = expression->span;
    bool rate_first = a->type.kind == KIND_RATE && b->type.kind == KIND_AMOUNT;
    if (rate_first) {
        struct node *swap = a;
        a = b;
        b = swap;
    }
    if (a->type.kind == KIND_AMOUNT && b->type.kind == KIND_RATE) {
        if (a->low < 0) {
            report_negative(checker, space, rate_first ? expression->right : expression->left, &a->type);
            return node_bad(checker, a->space);
        }
        struct type type = a->type;
        type.kind = KIND_PRODUCT;
        return node_two(checker, OP_MULTIPLY, type, a, b);
    }
    if (a->type.kind != KIND_AMOUNT || b->type.kind != KIND_AMOUNT) {
        bool told = (a->type.kind != KIND_AMOUNT && report_member_amount(checker, space, expression->left)) ||
                    (b->type.kind != KIND_AMOUNT && report_member_amount(checker, space, expression->right));
        if (!told)
            CHECK(checker, Y0203, span,
                  type_print(checker, a->type.kind == KIND_AMOUNT ? &b->type : &a->type));
        return node_bad(checker, a->space);
    }
    bool yen_a = a->type.unit && strcmp(a->type.unit, "円") == 0,
         yen_b = b->type.unit && strcmp(b->type.unit, "円") == 0;
    if (a->type.unit && b->type.unit && yen_a == yen_b) {
        CHECK(checker, Y0202, span, type_print(checker, &a->type), type_print(checker, &b->type));
        return node_bad(checker, a->space);
    }
    if (a->low < 0 || b->low < 0) {
        /* the machine's products are of amounts from 0 on; a negative factor only as a constant sign */
        report_negative(checker, space, a->low < 0 ? expression->left : expression->right,
                        a->low < 0 ? &a->type : &b->type);
        return node_bad(checker, a->space);
    }
    if ((wide)a->type.scale * b->type.scale > SCALE_LIMIT) {
        CHECK(checker, Y0209, span);
        return node_bad(checker, a->space);
    }
    return node_multiply(checker, a, b);
}

static struct node *divide(struct checker *checker, struct node *a, struct node *b, struct span span)
{
    if (a->type.kind != KIND_AMOUNT || b->type.kind != KIND_AMOUNT || !node_constant(b) ||
        b->immediate <= 0 || b->type.unit) {
        CHECK(checker, Y0208, span);
        return node_bad(checker, a->space);
    }
    if ((wide)a->type.scale * b->immediate > SCALE_LIMIT) {
        CHECK(checker, Y0209, span);
        return node_bad(checker, a->space);
    }
    struct node *scaled = node_scale(checker, a, b->type.scale);
    struct node *node = ARENA_NEW(checker->arena, struct node);
    *node = *scaled;
    node->type.scale = a->type.scale * b->immediate;
    return node;
}

static struct node *elaborate_arithmetic(struct checker *checker, uint32_t space,
                                         const struct expression *expression)
{
    if (report_each(checker, space, expression))
        return node_bad(checker, space);
    struct node *a = elaborate(checker, space, expression->left);
    struct node *b = elaborate(checker, space, expression->right);
    struct span span = expression->span;
    if (a->type.kind == KIND_BAD || b->type.kind == KIND_BAD)
        return node_bad(checker, space);
    bool subtract = expression->operator== OPERATOR_SUBTRACT;
    if (expression->operator== OPERATOR_MULTIPLY)
        return multiply(checker, space, a, b, expression);
    if (expression->operator== OPERATOR_DIVIDE)
        return divide(checker, a, b, span);
    if (a->type.kind == KIND_DATE || a->type.kind == KIND_YEAR)
        return shift(checker, a, b, subtract, span);
    if (a->type.kind != KIND_AMOUNT && a->type.kind != KIND_PRODUCT) {
        if (!report_member_amount(checker, space, expression->left))
            CHECK(checker, Y0203, span, type_print(checker, &a->type));
        return node_bad(checker, space);
    }
    if (!unify(checker, &a, &b, span))
        return node_bad(checker, space);
    return node_add(checker, a, b, subtract);
}

/* `種類 が 甲 または 乙 または 丙`, whose later parts are no conditions, for `種類 が { 甲、乙、丙 }`: the expression that is
 * asked, with the members put to *members; NULL: it is none of those. */
static const struct expression *alternatives(struct checker *checker, uint32_t space, const struct expression *expression,
                                             const char **members)
{
    if (expression->kind == EXPRESSION_BINARY && expression->operator== OPERATOR_OR) {
        const struct expression *asked = alternatives(checker, space, expression->left, members);
        const struct expression *more = expression->right;
        if (!asked || more->kind != EXPRESSION_NAME || symbol_find(checker, space, more->name.text) ||
            !names_find(&checker->all_members, more->name.text))
            return NULL;
        *members = arena_print(checker->arena, "%s、%s", *members, span_text(checker->arena, checker->sources, more->span));
        return asked;
    }
    bool equal = expression->kind == EXPRESSION_BINARY && expression->operator== OPERATOR_EQUAL;
    const struct expression *member = equal                                                              ? expression->right
                                      : expression->kind == EXPRESSION_AMONG && expression->items && !expression->items->next
                                          ? expression->items->expression
                                          : NULL;
    if (!member || member->kind != EXPRESSION_NAME || !names_find(&checker->all_members, member->name.text))
        return NULL;
    *members = span_text(checker->arena, checker->sources, member->span);
    return expression->left;
}

static bool report_alternatives(struct checker *checker, uint32_t space, const struct expression *expression)
{
    const char *members;
    const struct expression *asked = alternatives(checker, space, expression, &members);
    if (!asked)
        return false;
    const struct expression *last = expression->right;
    uintptr_t domain = (uintptr_t)names_find(&checker->all_members, last->name.text);
    struct type type = {.kind = KIND_CHOICE, .scale = 1, .domain = (uint32_t)domain - 1, .target = NONE};
    const char *found = domain == MEMBER_AMBIGUOUS ? translate("a choice") : type_print(checker, &type);
    CHECK(checker, Y0201, expression->span, found, type_print(checker, &type_truth))->suggestion =
        arena_print(checker->arena, "%s %s { %s }", span_text(checker->arena, checker->sources, asked->span),
                    keyword_spelling(KEYWORD_IS, language_at(checker, expression->span)), members);
    return true;
}

static struct node *elaborate_binary(struct checker *checker, uint32_t space,
                                     const struct expression *expression)
{
    switch (expression->operator) {
    case OPERATOR_AND:
    case OPERATOR_OR: {
        if (expression->operator== OPERATOR_OR && report_alternatives(checker, space, expression))
            return node_flag(checker, space, true);
        struct node *a = elaborate_truth(checker, space, expression->left);
        struct node *b = elaborate_truth(checker, space, expression->right);
        return expression->operator== OPERATOR_AND ? node_and(checker, a, b) : node_or(checker, a, b);
    }
    case OPERATOR_EQUAL:
    case OPERATOR_UNEQUAL:
    case OPERATOR_LESS:
    case OPERATOR_LESS_EQUAL:
    case OPERATOR_GREATER:
    case OPERATOR_GREATER_EQUAL:
        return elaborate_comparison(checker, space, expression);
    case OPERATOR_ADD:
    case OPERATOR_SUBTRACT:
    case OPERATOR_MULTIPLY:
    case OPERATOR_DIVIDE:
        return elaborate_arithmetic(checker, space, expression);
    }
    return node_bad(checker, space);
}

struct node *elaborate_truth(struct checker *checker, uint32_t space, const struct expression *expression)
{
    struct node *node = elaborate(checker, space, expression);
    return expect(checker, node, KIND_TRUTH, expression->span) ? node : node_flag(checker, space, true);
}

/* --- patterns
 * ------------------------------------------------------------------------------------------------ */

bool range_ordered(struct checker *checker, const struct expression *range, wide low, wide high)
{
    if (low <= high)
        return true;
    CHECK(checker, Y0313, range->span, span_text(checker->arena, checker->sources, range->span));
    return false;
}

static struct node *match_range(struct checker *checker, struct node *subject, const struct expression *range)
{
    struct node *fits = node_flag(checker, subject->space, true);
    struct node *ends[2] = {NULL, NULL};
    if (range->low) {
        struct node *low = ends[0] = elaborate_as(checker, subject->space, range->low, &subject->type);
        fits = node_and(checker, fits,
                        compare_nodes(checker, range->low_open ? OPERATOR_GREATER : OPERATOR_GREATER_EQUAL,
                                      subject, low, range->span));
    }
    if (range->high) {
        struct node *high = ends[1] = elaborate_as(checker, subject->space, range->high, &subject->type);
        fits = node_and(checker, fits,
                        compare_nodes(checker, range->high_open ? OPERATOR_LESS : OPERATOR_LESS_EQUAL,
                                      subject, high, range->span));
    }
    if (ends[0] && ends[1] && ends[0]->type.kind != KIND_BAD && ends[1]->type.kind != KIND_BAD && node_constant(ends[0]) && node_constant(ends[1]) &&
        !range_ordered(checker, range, (wide)ends[0]->immediate * ends[1]->type.scale,
                       (wide)ends[1]->immediate * ends[0]->type.scale))
        return node_bad(checker, subject->space);
    return fits;
}

static struct node *match_members(struct checker *checker, struct node *subject,
                                  const struct expression_list *patterns, enum among_kind among,
                                  struct span span)
{
    uint32_t domain = subject->type.domain;
    uint64_t *mask = mask_new(checker, domain);
    bool good = true;
    for (const struct expression_list *p = patterns; p; p = p->next)
        if (p->expression->kind == EXPRESSION_NAME)
            good &= mask_add(checker, mask, domain, &p->expression->name);
        else {
            CHECK(checker, Y0207, p->expression->span, type_print(checker, &subject->type));
            good = false;
        }
    if (!good)
        return node_bad(checker, subject->space);
    if (subject->type.kind == KIND_CHOICE) {
        if (among == AMONG_ONE)
            return node_among(checker, subject, mask, domain_words(checker, domain));
    } else if (among != AMONG_ONE) {
        return node_one(checker, among == AMONG_ALL ? OP_HAS_ALL : OP_HAS_ANY, type_truth, subject,
                        (int64_t)mask[0]);
    }
    CHECK(checker, subject->type.kind == KIND_CHOICE ? Y0212 : Y0213, span);
    return node_bad(checker, subject->space);
}

struct node *match(struct checker *checker, struct node *subject, const struct expression_list *patterns,
                   struct span span, enum among_kind among)
{
    if (subject->type.kind == KIND_BAD)
        return node_bad(checker, subject->space);
    if (subject->type.kind == KIND_CHOICE || subject->type.kind == KIND_SET)
        return match_members(checker, subject, patterns, among, span);
    struct node *fits = node_flag(checker, subject->space, false);
    for (const struct expression_list *p = patterns; p; p = p->next) {
        struct node *one;
        if (p->expression->kind == EXPRESSION_RANGE)
            one = match_range(checker, subject, p->expression);
        else
            one = compare_nodes(checker, OPERATOR_EQUAL, subject,
                                elaborate_as(checker, subject->space, p->expression, &subject->type),
                                p->expression->span);
        if (one->type.kind == KIND_BAD)
            return one;
        fits = node_or(checker, fits, one);
    }
    return fits;
}

/* --- the rest
 * ------------------------------------------------------------------------------------------------ */

static struct node *elaborate_present(struct checker *checker, uint32_t space,
                                      const struct expression *expression)
{
    const struct expression *operand = expression->left;
    struct symbol *symbol = NULL;
    if (operand->kind == EXPRESSION_NAME)
        symbol = symbol_find(checker, space, operand->name.text);
    else if (operand->kind == EXPRESSION_MEMBER && operand->left->kind == EXPRESSION_NAME) {
        struct symbol *list = names_find(&checker->globals, operand->left->name.text);
        if (list && list->kind == SYMBOL_LIST && list->number == space)
            symbol = names_find(&checker->rules[space].names, operand->name.text);
    }
    if (!symbol || symbol->kind != SYMBOL_FIELD) {
        CHECK(checker, Y0117, operand->span);
        return node_bad(checker, space);
    }
    use_symbol(checker, symbol, operand->name.span);
    if (symbol->number == NONE) /* of no type, which is reported */
        return node_bad(checker, space);
    if (checker->fields.items[symbol->number].type == TYPE_TRUTH && !checker->conforming)
        CHECK(checker, Y0128, expression->span, span_text(checker->arena, checker->sources, expression->span),
              expression->kind == EXPRESSION_ABSENT ? arena_print(checker->arena, "%s でない", symbol->name) : symbol->name);
    checker->fields.items[symbol->number].used = true;
    struct node *node = node_entry(checker, OP_PRESENT, symbol->space, type_truth, symbol->number);
    node = node_spread(checker, node, space);
    return expression->kind == EXPRESSION_ABSENT ? node_not(checker, node) : node;
}

static struct node *elaborate_number(struct checker *checker, uint32_t space,
                                     const struct expression *expression)
{
    if (!unit_known(checker, expression))
        return node_bad(checker, space);
    struct node *node = node_amount(checker, space, expression->value, unit_canonical(expression->unit.text));
    node->type.literal = !expression->unit.text;
    return node;
}

static struct node *elaborate_texts(struct checker *checker, uint32_t space,
                                    const struct expression *expression)
{
    struct checked_scheme *scheme = checker->scheme;
    uint32_t count = 0;
    for (const struct expression_list *i = expression->items; i; i = i->next)
        count++;
    struct text_list list = {.texts = ARENA_ARRAY(checker->arena, const char *, count + 1)};
    for (const struct expression_list *i = expression->items; i; i = i->next) {
        if (i->expression->kind != EXPRESSION_NAME || !i->expression->name.quoted) {
            CHECK(checker, Y0118, i->expression->span);
            return node_bad(checker, space);
        }
        list.texts[list.count++] = i->expression->name.text;
    }
    VECTOR_ADD(checker->arena, scheme->text_lists, list);
    struct type type = {.kind = KIND_TEXTS, .scale = 1, .domain = NONE, .target = NONE};
    return node_word(checker, space, type, scheme->text_lists.count - 1);
}

static struct node *elaborate_if(struct checker *checker, uint32_t space, const struct expression *expression,
                                 const struct type *wanted)
{
    struct node *c = elaborate_truth(checker, space, expression->left);
    struct node *a = elaborate_as(checker, space, expression->middle, wanted);
    struct node *b = elaborate_as(checker, space, expression->right, wanted ? wanted : &a->type);
    if (!unify(checker, &a, &b, expression->span))
        return node_bad(checker, space);
    if (!node_constant(c)) {
        struct branch then = {.span = expression->middle->span}, rest = {.span = expression->right->span};
        probe_branch(checker, &then, c);
        probe_branch(checker, &rest, node_not(checker, c));
    }
    return node_select(checker, c, a, b);
}

static struct node *elaborate_unknown(struct checker *checker, uint32_t space,
                                      const struct expression *expression)
{
    struct node *operand = elaborate(checker, space, expression->left);
    return operand->type.kind == KIND_BAD ? operand : node_not(checker, node_known(checker, operand));
}

static struct node *elaborate_minus(struct checker *checker, uint32_t space,
                                    const struct expression *expression)
{
    struct node *a = elaborate(checker, space, expression->left);
    if (!expect(checker, a, KIND_AMOUNT, expression->span))
        return node_bad(checker, space);
    if (node_constant(a))
        return node_word(checker, space, a->type, -a->immediate);
    struct node *node = node_one(checker, OP_NEGATE, a->type, a, 0);
    node->low = -a->high;
    node->high = -a->low;
    return node;
}

static struct node *elaborate_kind(struct checker *checker, uint32_t space,
                                   const struct expression *expression, const struct type *wanted)
{
    switch (expression->kind) {
    case EXPRESSION_NUMBER:
        return elaborate_number(checker, space, expression);
    case EXPRESSION_DATE:
        return node_word(checker, space, type_date, expression->day);
    case EXPRESSION_YEAR:
        return node_word(checker, space, type_year, expression->year);
    case EXPRESSION_TRUTH:
        return node_flag(checker, space, expression->truth);
    case EXPRESSION_NAME:
        return elaborate_name(checker, space, expression, wanted);
    case EXPRESSION_MEMBER:
        return elaborate_member(checker, space, expression);
    case EXPRESSION_CALL:
        return elaborate_call(checker, space, expression);
    case EXPRESSION_NOT:
        return node_not(checker, elaborate_truth(checker, space, expression->left));
    case EXPRESSION_MINUS:
        return elaborate_minus(checker, space, expression);
    case EXPRESSION_BINARY:
        return elaborate_binary(checker, space, expression);
    case EXPRESSION_AMONG:
        return match(checker, elaborate(checker, space, expression->left), expression->items,
                     expression->span, expression->among);
    case EXPRESSION_PRESENT:
    case EXPRESSION_ABSENT:
        return elaborate_present(checker, space, expression);
    case EXPRESSION_UNKNOWN:
        return elaborate_unknown(checker, space, expression);
    case EXPRESSION_IF:
        return elaborate_if(checker, space, expression, wanted);
    case EXPRESSION_CASE:
        return elaborate_case(checker, space, expression, wanted);
    case EXPRESSION_LIST:
        return elaborate_texts(checker, space, expression);
    case EXPRESSION_RANGE: /* the grammar has it as a pattern only, which match() reads */
    case EXPRESSION_BAD:
        return node_bad(checker, space);
    }
    return node_bad(checker, space);
}

struct node *elaborate_as(struct checker *checker, uint32_t space, const struct expression *expression,
                          const struct type *wanted)
{
    struct node *node = elaborate_kind(checker, space, expression, wanted);
    if (node->type.kind != KIND_KEYS) /* which are of the application, whoever asks */
        node = node_spread(checker, node, space);
    if (node->type.kind == KIND_TRUTH)
        probe_condition(checker, expression, node);
    return node;
}

struct node *elaborate(struct checker *checker, uint32_t space, const struct expression *expression)
{
    return elaborate_as(checker, space, expression, NULL);
}

bool constant_value(struct checker *checker, const struct expression *expression, const struct type *wanted,
                    struct node **value)
{
    struct node *node = elaborate_as(checker, 0, expression, wanted);
    struct node *target = node_word(checker, 0, *wanted, 0);
    if (node->type.kind == KIND_BAD)
        return false;
    if (!node_constant(node)) {
        CHECK(checker, Y0119, expression->span);
        return false;
    }
    bool amounts = wanted->kind == KIND_AMOUNT && node->type.kind == KIND_AMOUNT;
    if (amounts && !node->type.unit) {
        struct node *counted = ARENA_NEW(checker->arena, struct node); /* a 定数 without a unit has none elsewhere */
        *counted = *node;
        counted->type.unit = wanted->unit;
        node = counted;
    }
    /* Of two units the one that is written comes first, but what is of another kind is told by what is wanted. */
    if (!(amounts ? unify(checker, &node, &target, expression->span) : unify(checker, &target, &node, expression->span)))
        return false;
    if (node->type.scale != wanted->scale) {
        CHECK(checker, Y0209, expression->span);
        return false;
    }
    *value = node;
    return true;
}
