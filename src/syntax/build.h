/* SPDX-License-Identifier: Apache-2.0 */
/* Makes the nodes of the tree: one function a rule of the grammar. All memory is of the arena; words, nodes
 * and lists that are handed over are kept, not copied. */
#ifndef YOKO_SYNTAX_BUILD_H
#define YOKO_SYNTAX_BUILD_H

#include "base/diagnostic.h"
#include "syntax/tree.h"

struct builder {
    struct arena *arena;
    struct diagnostics *diagnostics;
    bool too_deep; /* reported once */
};

/* A list being read: its first item is the tree's, its last one where the next is put. What is added may be a
 * list itself, or NULL for none. */
#define CHAIN(type)                                                                                          \
    struct type##_chain {                                                                                    \
        struct type *first, *last;                                                                           \
    };                                                                                                       \
    static inline struct type##_chain type##_none(void)                                                      \
    {                                                                                                        \
        return (struct type##_chain){NULL, NULL};                                                            \
    }                                                                                                        \
    static inline struct type##_chain type##_then(struct type##_chain chain, struct type *item)              \
    {                                                                                                        \
        if (!chain.first)                                                                                    \
            chain.first = item;                                                                              \
        else                                                                                                 \
            chain.last->next = item;                                                                         \
        for (; item; item = item->next)                                                                      \
            chain.last = item;                                                                               \
        return chain;                                                                                        \
    }
CHAIN(word_list)
CHAIN(branch)
CHAIN(citation)
CHAIN(exception)
CHAIN(stage)
CHAIN(parameter)
CHAIN(table_row)
CHAIN(entry)
CHAIN(row)
CHAIN(declaration)
CHAIN(expression_list)

/* What ends the numbers of a range. */
enum { BOUND_LOW_OPEN = 1, BOUND_HIGH_OPEN = 2 };

struct expression_list_chain expressions_one(struct builder *builder, struct expression *expression);
struct expression_list_chain expressions_add(struct builder *builder, struct expression_list_chain chain,
                                             struct expression *expression);
struct word_list_chain words_one(struct builder *builder, struct word word);
struct word_list_chain words_add(struct builder *builder, struct word_list_chain chain, struct word word);

/* Expressions. */
struct expression *expression_number(struct builder *builder, struct span span, struct ratio value,
                                     struct word unit, const char *literal);
struct expression *expression_date(struct builder *builder, struct span span, int32_t day,
                                   const char *literal);
struct expression *expression_year(struct builder *builder, struct span span, int32_t year,
                                   const char *literal);
struct expression *expression_truth(struct builder *builder, struct span span, bool truth);
struct expression *expression_bad(struct builder *builder, struct span span);
struct expression *expression_name(struct builder *builder, struct word name);
struct expression *expression_member(struct builder *builder, struct span span, struct expression *left,
                                     struct word name);
struct expression *expression_call(struct builder *builder, struct span span, struct word name,
                                   struct expression_list_chain items);
/* NOT, MINUS, PRESENT, ABSENT, UNKNOWN. */
struct expression *expression_unary(struct builder *builder, struct span span, enum expression_kind kind,
                                    struct expression *left);
struct expression *expression_binary(struct builder *builder, struct span span, enum operator_kind operator,
                                     struct expression * left, struct expression *right);
struct expression *expression_among(struct builder *builder, struct span span, struct expression *left,
                                    enum among_kind among, struct expression_list_chain items);
struct expression *expression_choice(struct builder *builder, struct span span, struct expression *condition,
                                     struct expression *yes, struct expression *no);
/* `subject` NULL: the branches are conditions. */
struct expression *expression_case(struct builder *builder, struct span span, struct expression *subject,
                                   struct branch_chain branches);
struct expression *expression_items(struct builder *builder, struct span span,
                                    struct expression_list_chain items);
/* `open`: BOUND_ flags; an end that is NULL is open for ever. */
struct expression *expression_range(struct builder *builder, struct span span, struct expression *low,
                                    struct expression *high, int open);

/* Branches: `patterns` empty for その他 and 不明. */
enum branch_kind { BRANCH_PATTERNS, BRANCH_OTHERWISE, BRANCH_UNKNOWN };
struct branch *branch_value(struct builder *builder, struct span span, enum branch_kind kind,
                            struct expression_list_chain patterns, struct expression *value);
struct branch *branch_body(struct builder *builder, struct span span, struct word settle,
                           enum branch_kind kind, struct expression_list_chain patterns,
                           struct declaration_chain body);

/* Declarations. The setters return the declaration; what is said twice is reported. */
struct declaration *declaration_new(struct builder *builder, enum declaration_kind kind, struct span span,
                                    struct word name);
struct declaration *header_new(struct builder *builder, struct span span, enum declaration_kind kind,
                               struct word name, struct word label);
struct declaration *dates_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct expression_list_chain dates, struct declaration_chain body);
struct declaration *choices_new(struct builder *builder, struct span span, struct word name,
                                struct word_list_chain members);
/* 各 and 一覧. */
struct declaration *block_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct word name, struct word label, struct declaration_chain body);
struct declaration *value_new(struct builder *builder, struct span span, enum declaration_kind kind,
                              struct word name, struct citation *citations, struct expression *value);
struct declaration *table_new(struct builder *builder, struct span span, struct word name,
                              struct parameter_chain parameters);
/* 外部 関数, in the order of its parts. The span of foreign_column is that of the word alone. */
struct declaration *foreign_new(struct builder *builder, struct span span, struct word name,
                                struct parameter_chain parameters, const struct type_name *result);
struct declaration *foreign_place(struct declaration *foreign, struct span span, struct word symbol,
                                  struct word library);
struct declaration *foreign_column(struct builder *builder, struct declaration *foreign, struct span span);
struct declaration *foreign_failure(struct builder *builder, struct declaration *foreign, struct span span,
                                    struct expression *number, struct word message);
struct declaration *case_new(struct builder *builder, struct span span, struct expression *subject,
                             struct branch_chain branches);
struct declaration *premise_new(struct builder *builder, struct span span, struct word name, struct word list,
                                struct entry_chain entries);
struct declaration *example_new(struct builder *builder, struct span span, struct word label,
                                struct word premise, struct entry_chain entries, struct entry_chain expected);
struct declaration *declaration_entries(struct declaration *declaration, struct span span,
                                        struct entry_chain entries);
struct declaration *declaration_value(struct declaration *declaration, struct span span,
                                      struct expression *value);
struct declaration *declaration_rows(struct declaration *declaration, struct span span,
                                     struct table_row_chain rows);
struct declaration *declaration_stages(struct declaration *declaration, struct span span,
                                       struct stage_chain stages);
struct declaration *declaration_exception(struct declaration *declaration, struct span span,
                                          struct exception_chain exceptions);
struct declaration *declaration_columns(struct builder *builder, struct declaration *declaration,
                                        struct span span, struct expression_list_chain columns);
struct declaration *declaration_label(struct builder *builder, struct declaration *declaration,
                                      struct span span, struct word label);
struct declaration *declaration_cite(struct declaration *declaration, struct span span,
                                     struct citation *citations);
struct declaration *declaration_when(struct builder *builder, struct declaration *declaration,
                                     struct span span, struct expression *when);
enum declaration_word {
    DECLARATION_WORD_OF,
    DECLARATION_WORD_REASON,
    DECLARATION_WORD_ROUNDING,
    DECLARATION_WORD_TIMING,
    DECLARATION_WORD_METHOD
};
struct declaration *declaration_word(struct builder *builder, struct declaration *declaration,
                                     struct span span, enum declaration_word which, struct word word);
struct declaration *declaration_progressive(struct builder *builder, struct declaration *table,
                                            struct span span);
struct declaration *declaration_amend(struct declaration *declaration, struct span span,
                                      enum amendment amendment);
/* How a declaration without a name is told from others: by its label, its clauses, or both. */
struct reference {
    struct word label;
    struct citation *citations;
};
struct declaration *declaration_refer(struct builder *builder, enum declaration_kind kind, struct span span,
                                      struct reference reference);
struct declaration *group_new(struct builder *builder, struct span span, struct word name, struct word of,
                              bool except, struct word_list_chain members);

/* 項目. The span of field_decimals, field_flag and declaration_progressive is that of the word alone. */
struct declaration *field_new(struct builder *builder, struct span span, struct word name,
                              const struct type_name *type);
struct declaration *field_decimals(struct builder *builder, struct declaration *field, struct span span,
                                   int decimals);
struct declaration *field_range(struct builder *builder, struct declaration *field, struct span span,
                                struct expression *range);
struct declaration *field_default(struct builder *builder, struct declaration *field, struct span span,
                                  struct expression *value);
enum field_flag { FIELD_FLAG_REQUIRED, FIELD_FLAG_KEY, FIELD_FLAG_PERSONAL };
struct declaration *field_flag(struct builder *builder, struct declaration *field, struct span span,
                               enum field_flag flag);

/* Parts of declarations. */
const struct type_name *type_name_make(struct builder *builder, struct span span, struct word name, struct word argument);
struct parameter *parameter_new(struct builder *builder, struct word name, const struct type_name *type);
struct parameter *parameter_decimals(struct builder *builder, struct parameter *parameter, struct span span,
                                     int decimals);
struct exception *exception_new(struct builder *builder, struct span span, struct expression *condition,
                                struct expression *value);
struct exception *exception_prevails(struct builder *builder, struct exception *exception, struct span span);
struct exception *exception_cite(struct exception *exception, struct span span, struct citation *citations);
struct stage *stage_new(struct builder *builder, struct span span, struct expression *since,
                        struct expression *value);
struct table_row *table_row_new(struct builder *builder, struct span span, bool otherwise,
                                struct expression_list_chain patterns, struct expression_list_chain values);
struct citation *citation_new(struct builder *builder, struct word id);

/* Entries of records. */
struct entry *entry_value(struct builder *builder, struct span span, struct word name,
                          struct expression *value);
struct entry *entry_blank(struct builder *builder, struct span span, struct word name);
struct entry *entry_citations(struct builder *builder, struct span span, struct word name,
                              struct citation *citations);
struct entry *entry_rows(struct builder *builder, struct span span, struct word name, struct row_chain rows);
struct entry *entry_entries(struct builder *builder, struct span span, struct word name,
                            struct entry_chain entries);
struct row *row_new(struct builder *builder, struct span span, struct word base, struct entry_chain entries);

#endif
