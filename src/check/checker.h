/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of check/ share while one scheme is checked; for this folder only. */
#ifndef YOKO_CHECK_CHECKER_H
#define YOKO_CHECK_CHECKER_H

#include "check/model.h"
#include "syntax/keyword.h"
#include "syntax/print.h"

struct line_rules {
    struct names names;     /* fields, definitions and settled names of the list */
    struct symbol *covered; /* 対象 */
    struct symbol *amount;  /* 額 as defined, or the field 金額, or NULL */
    bool has_tests;
};

/* Finer scales than this are refused: they leave no room for amounts. */
#define SCALE_LIMIT INT64_C(1000000000)

#define MEMBER_AMBIGUOUS UINT32_MAX

struct table {
    struct type parameters[2];
    wide lows[2], highs[2]; /* after rounding */
    uint32_t parameter_count;
    bool rounds;
    enum rounding rounding;
    bool good;
};

/* The types of a foreign function. */
struct foreign_types {
    struct type operands[FOREIGN_OPERANDS_MOST], result;
    int64_t low, high; /* of the result */
    uint32_t count;
    uint32_t number; /* in the scheme's foreigns */
    bool good;
};

/* One side of a table, or the branches of a 場合: the patterns of each, and what they decide on. */
struct cover {
    struct type type;
    wide low, high;                          /* the values that can occur, in units of type.scale */
    const struct expression_list **patterns; /* of each row; NULL: その他 */
    uint32_t count;
    bool closed;      /* there is an その他 */
    struct span span; /* of the whole */
};

struct checker {
    struct arena *arena;
    struct source_set *sources;
    struct diagnostics *diagnostics;
    const struct scheme_loader *loader;
    struct checked_scheme *scheme;
    struct names
        globals; /* fields of the application, definitions, tables, lists, constants, groups, choices */
    struct names units;
    struct names clauses; /* value: clause number + 1 */
    struct names messages;
    VECTOR(uint64_t *) cited; /* by source: its bytes at which a citation was noted, as bits; NULL: none */
    VECTOR(struct symbol *) symbols;
    VECTOR(struct domain) domains;
    VECTOR(struct names) members; /* by domain: member number + 1 */
    struct names all_members;     /* member to domain + 1, or to MEMBER_AMBIGUOUS */
    VECTOR(struct list_shape) lists;
    VECTOR(struct field) fields;
    struct line_rules *rules;     /* by space; [0] unused */
    struct structure *structures; /* by space: the rules of its lines, see lines.c */
    bool *clause_cited;
    struct span *clause_spans;
    struct names deleted;           /* by amendments; to their 削る */
    struct names lost;              /* declared among the rules of a list that there is not */
    VECTOR(struct symbol *) active; /* being worked out, outermost first: the path of a cycle */
    uint32_t within; /* levels of the expressions of those: what follows by recursion is bounded by it */
    bool too_deep;   /* said of one already */
    uint32_t depth;  /* of the deepest that was used while the innermost of those is worked out */
    uint32_t note_parent;           /* the note that table rows and branches belong to */
    struct checker *bare;           /* names of the vocabulary alone, for frameworks */
    struct checker *conforming;     /* while a framework is checked: the scheme under it */
    struct node *probing;           /* where the condition that is read counts; NULL: everywhere */
    uint32_t conforming_clause;     /* the clause of the first of its results that was read */
};

/* node.c: constructors; they fold constants, spread the application's values to lines, and follow ranges. */
struct node *node_bad(struct checker *checker, uint32_t space);
struct node *node_flag(struct checker *checker, uint32_t space, bool value);
struct node *node_word(struct checker *checker, uint32_t space, struct type type, int64_t value);
struct node *node_amount(struct checker *checker, uint32_t space, struct ratio value, const char *unit);
struct node *node_field(struct checker *checker, uint32_t field);
struct node *node_entry(struct checker *checker, enum opcode opcode, uint32_t space, struct type type,
                        int64_t immediate);
struct node *node_one(struct checker *checker, enum opcode opcode, struct type type, struct node *a,
                      int64_t immediate);
struct node *node_two(struct checker *checker, enum opcode opcode, struct type type, struct node *a,
                      struct node *b);
struct node *node_not(struct checker *checker, struct node *a);
struct node *node_and(struct checker *checker, struct node *a, struct node *b);
struct node *node_or(struct checker *checker, struct node *a, struct node *b);
struct node *node_known(struct checker *checker, struct node *a);
struct node *node_among(struct checker *checker, struct node *a, uint64_t *mask, uint32_t words);
/* if(c, a, b); both of one type already (unify). */
struct node *node_select(struct checker *checker, struct node *c, struct node *a, struct node *b);
struct node *node_add(struct checker *checker, struct node *a, struct node *b, bool subtract);
struct node *node_multiply(struct checker *checker, struct node *a, struct node *b);
struct node *node_scale(struct checker *checker, struct node *a, int64_t factor);
/* a, an amount, to a multiple of `multiple` whole units, which a's scale times 64 bits hold. */
struct node *node_round(struct checker *checker, struct node *a, enum rounding rounding, int64_t multiple);
struct node *node_extreme(struct checker *checker, struct node **operands, uint32_t count, bool greatest);
struct node *node_up(struct checker *checker, enum opcode opcode, struct type type, struct node *a);
struct node *node_spread(struct checker *checker, struct node *a, uint32_t space);
/* The product of two ends of ranges, kept from overflowing. */
wide range_product(wide a, wide b);
bool node_constant(const struct node *a);

/* type.c */
extern const struct type type_truth, type_bad, type_date, type_year;
struct type type_amount(const char *unit, int64_t scale);
struct type type_of_field(const struct field *field);
bool type_from_name(struct checker *checker, const struct type_name *name, struct type *type, int64_t *low,
                    int64_t *high);
const char *type_print(struct checker *checker, const struct type *type);
const char *unit_canonical(const char *unit);
/* Whether the unit of a number is one; reports it otherwise. */
bool unit_known(struct checker *checker, const struct expression *number);
/* Whether there is such a unit. */
bool unit_named(const struct checker *checker, const char *unit);
/* Brings two values to one type, scale and space; reports when they do not go together. */
bool unify(struct checker *checker, struct node **a, struct node **b, struct span span);
/* The value with the scale given, which its own divides. */
struct node *rescale(struct checker *checker, struct node *a, int64_t scale);

bool expect(struct checker *checker, const struct node *node, enum kind kind, struct span span);
/* Whether it has a value of its own; reports an amount that is not rounded yet, and line numbers. */
bool expect_value(struct checker *checker, const struct node *node, struct span span);

/* declare.c: what is declared, before any expression is read. */
void declare_all(struct checker *checker, const struct declaration *declarations, bool vocabulary);
struct symbol *symbol_find(struct checker *checker, uint32_t space, const char *name);
uint32_t cite(struct checker *checker, const struct citation *citations);
/* A mask of members from names, groups allowed. Words: domain_words. */
uint64_t *mask_new(struct checker *checker, uint32_t domain);
uint32_t domain_words(struct checker *checker, uint32_t domain);
bool mask_add(struct checker *checker, uint64_t *mask, uint32_t domain, const struct word *word);
bool mask_has(const uint64_t *mask, uint32_t member);
uint32_t message_number(struct checker *checker, const char *message);

/* expression.c. What comes of an expression is of the space that it is read in. */
struct node *elaborate(struct checker *checker, uint32_t space, const struct expression *expression);
/* With a type that bare names can be members of. */
struct node *elaborate_as(struct checker *checker, uint32_t space, const struct expression *expression,
                          const struct type *wanted);
struct node *elaborate_truth(struct checker *checker, uint32_t space, const struct expression *expression);
struct node *symbol_node(struct checker *checker, struct symbol *symbol, struct span use);
/* Whether so many levels, of what rests on what or of a table's rows, are too many to be followed by recursion, which is
 * reported once. */
bool is_too_deep(struct checker *checker, struct span span, uint64_t depth);
/* The condition that `subject` fits one of the patterns. */
struct node *match(struct checker *checker, struct node *subject, const struct expression_list *patterns,
                   struct span span, enum among_kind among);
bool constant_value(struct checker *checker, const struct expression *expression, const struct type *wanted,
                    struct node **value);

/* A value in whole steps of its type, as a scheme file writes it. */
const char *step_text(struct checker *checker, const struct type *type, wide value);
/* False, reported, when both ends of a range are fixed and the first is the higher one. */
bool range_ordered(struct checker *checker, const struct expression *range, wide low, wide high);

/* unknown_name.c: a name that nobody declared, beside values of the type `wanted` or NULL. */
void report_unknown_name(struct checker *checker, uint32_t space, const struct word *word, const struct type *wanted);
/* `30万円／台`, an amount for each, whose divisor is no name: reported; false when it is none. */
bool report_each(struct checker *checker, uint32_t space, const struct expression *expression);

/* probe.c: what tests of the scheme will look at */
/* Notes a condition or a part of one as it is read; its parts have been noted before it. */
void probe_condition(struct checker *checker, const struct expression *expression, struct node *node);
/* `taken` is true where the branch was taken. */
void probe_branch(struct checker *checker, const struct branch *branch, struct node *taken);

/* function.c */
struct node *elaborate_call(struct checker *checker, uint32_t space, const struct expression *call);

/* foreign.c */
void foreign_check(struct checker *checker, struct symbol *symbol);
struct node *foreign_call(struct checker *checker, uint32_t space, struct symbol *symbol,
                          const struct expression *call);

/* table.c */
void table_check(struct checker *checker, struct symbol *symbol);
struct node *table_call(struct checker *checker, uint32_t space, struct symbol *symbol,
                        const struct expression *call);
struct node *elaborate_case(struct checker *checker, uint32_t space, const struct expression *expression,
                            const struct type *wanted);
bool rounding_named(struct checker *checker, const struct word *word, enum rounding *rounding);
/* cover.c: reports values that no row covers and values that two rows cover, each with a concrete one. */
bool cover_check(struct checker *checker, const struct cover *cover);
/* The value of the row that the subject fits; values are of one type. Fits `cover` checked before. */
struct node *cover_select(struct checker *checker, const struct cover *cover, struct node *subject,
                          struct node **values);
struct node *cover_progressive(struct checker *checker, const struct cover *cover, struct node *subject,
                               struct node **rates);
/* Brings all to one type; false when they do not go together. */
bool unify_all(struct checker *checker, struct node **nodes, const struct span *spans, uint32_t count);

/* index.c: for editors. A symbol is used wherever this is called. */
void use_symbol(struct checker *checker, struct symbol *symbol, struct span use);
void use_member(struct checker *checker, uint32_t domain, const struct word *word);
void use_clause(struct checker *checker, uint32_t clause, struct span use);
void index_names(struct checker *checker, const struct declaration *declarations);

/* define.c */
struct node *node_differs(struct checker *checker, struct node *a, struct node *b);
struct node *define_node(struct checker *checker, struct symbol *symbol);

/* doubt.c: what is a slip more often than not. */
void doubt_rate(struct checker *checker, const char *name, struct node **values, const struct span *spans,
                uint32_t count);
void doubt_exceptions(struct checker *checker, const char *name, const struct exception *first,
                      const struct exception *second, const struct node *a, const struct node *b,
                      const struct node *value_a, const struct node *value_b);
void doubt_results(struct checker *checker);
/* The result of that name can be below 0. */
void doubt_negative(struct checker *checker, const char *japanese, const char *english);
/* An operand that must not be below 0 can be, and the difference that makes it so. */
void report_negative(struct checker *checker, uint32_t space, const struct expression *operand, const struct type *type);

/* lines.c: the rules of a list's lines. */
void lines_prepare(struct checker *checker);
/* confusable.c: after both. */
void confusables_check(struct checker *checker);
void lines_check(struct checker *checker);
struct node *covered_node(struct checker *checker, struct symbol *symbol);
struct node *settled_node(struct checker *checker, struct symbol *symbol);
struct node *amount_node(struct checker *checker, uint32_t space, struct span use);

/* rules.c: requirements, results, duties, documents, breakdowns. */
void rules_check(struct checker *checker);

/* framework.c */
void framework_snapshot(struct checker *checker);
void frameworks_check(struct checker *checker);
struct node *conforming_node(struct checker *checker, const struct word *name);

/* notes, for explanations; returns the note's number */
uint32_t note_add(struct checker *checker, enum note_kind kind, uint32_t parent, const char *name,
                  struct node *node, struct node *value, uint32_t clause, struct span span);
/* A FAIL on each lane where `flag` is certainly true; `{1}` … of the message stand for the arguments, texts up to
 * NULL: "#2" is the second exception of the definition that the first argument names. How the source is laid out must
 * not show in them, since they are a part of the program. */
void fail_when(struct checker *checker, struct node *flag, const char *message, ...) __attribute__((sentinel));

/* The word that is meant by a mistaken one, in the language of the file that it stands in; NULL: none. */
const char *word_meant(struct checker *checker, enum mistake use, const struct word *word);
/* The language of the file that a place is in. */
enum language language_at(const struct checker *checker, struct span span);

#define CHECK(checker, code, span, ...) diagnose((checker)->diagnostics, (code), (span), ##__VA_ARGS__, NULL)

#endif
