/* SPDX-License-Identifier: Apache-2.0 */
/* What the scanner and the parser share while one source is read; for this folder only.
 *
 * A source is read in three steps: scan.l makes all tokens of it, balance.c matches the brackets, parse.y
 * takes the tokens from the array. With the brackets known, the parser finds after an error exactly where the
 * next declaration begins, and one slip gives one message.
 */
#ifndef YOKO_GRAMMAR_SCAN_H
#define YOKO_GRAMMAR_SCAN_H

#include "syntax/build.h"
#include "syntax/keyword.h"

/* The value of a token; which member holds is told by %token. There are as many tokens as words in a source: so theirs is small. */
union token_value {
    const char *text; /* of a word, whose place is the token's */
    struct expression *expression;
    struct citation *citation;
    int number;       /* decimals; the BOUND_ flags of a bound */
    uint32_t bracket; /* `{`: its number among the tokens */
};

/* The value of a token or a rule. */
union value {
    struct word word;
    struct expression *expression;
    struct citation *citation;
    int number;
    uint32_t bracket;
    const struct type_name *type;
    struct reference reference;
    struct parameter *parameter;
    struct exception *exception;
    struct stage *stage;
    struct declaration *declaration;
    struct entry *entry;
    struct row *row;
    struct branch *branch;
    struct table_row *table_row;
    struct expression_list_chain expressions;
    struct word_list_chain words;
    struct citation_chain citations;
    struct parameter_chain parameters;
    struct exception_chain exceptions;
    struct stage_chain stages;
    struct declaration_chain declarations;
    struct entry_chain entries;
    struct row_chain rows;
    struct branch_chain branches;
    struct table_row_chain table_rows;
};

struct token {
    int16_t kind;     /* a token of parse.y */
    uint16_t keyword; /* KEYWORD_NONE: it is none */
    uint16_t depth;   /* how many brackets are open round it; a closing one stands outside of its own */
    bool quoted;      /* a word in quotes */
    uint32_t match;   /* of a bracket: the number of its partner */
    uint32_t line;    /* the offset that its line begins at */
    struct span span;
    union token_value value;
};

/* A { … } of declarations, in which reading goes on after an error: of 改正, of 各 and 場合, of 一覧. */
enum body_kind { BODY_DECLARATIONS, BODY_RULES, BODY_FIELDS };
struct body {
    uint32_t open; /* the token of its `{` */
    enum body_kind kind;
};

struct parse {
    struct builder build;
    struct source_set *sources;
    uint32_t source;
    const char *text; /* of the source */
    uint32_t length;
    enum language language; /* of the keywords that the source uses */
    bool language_known;
    /* scan.l */
    uint32_t start, at; /* the last match: its offset, and the one behind it */
    uint32_t line;      /* the offset that the line begins at */
    uint32_t line_end;  /* where it ends, when that was asked for: never before `at` then */
    bool after_dot;     /* the next word is a name, whatever it is */
    struct keyword_table keywords;
    VECTOR(struct token) tokens;
    /* parse.y */
    uint32_t next; /* the token to be read next */
    bool ended;    /* END was given */
    bool resume;   /* an error was reported: SYNC comes before the next token */
    VECTOR(struct body) bodies;
    struct declaration *result;
    struct source_notes *notes; /* NULL: not wanted */
};

/* scan.l: the value of a token as the parser has it. */
void token_value(const struct token *token, union value *value);

/* The arena of the source that this thread reads; see parse.y. */
extern _Thread_local struct arena *grammar_arena;

/* balance.c: matches brackets, puts in those that lack, and takes out those that are too many. False when
 * they are too deep for anything to be read. */
bool balance(struct parse *parse);
/* Whether a token is the first of its line; the columns that are blank before the first one. */
bool token_begins_line(const struct parse *parse, const struct token *token);
unsigned line_indentation(const struct parse *parse, const struct token *token);

/* slip.c: the slips that are made most. The names of the tokens that could have stood somewhere; */
struct expected {
    const char *const *names;
    int count;
};
bool expects(const struct expected *expected, const char *name);
/* whether one of those slips was seen at the token or right before it, and reported; */
bool report_slip(struct parse *parse, uint32_t token, const struct expected *expected);
/* the same for what belongs together and is torn by a space; */
bool report_space(struct parse *parse, uint32_t token, const struct expected *expected);
/* and how the declaration is written that the token is in. */
void note_form(struct parse *parse, struct diagnostic *diagnostic, uint32_t token);

/* report.c: the token could not stand there; `expected` are the names of those that could. */
void report_unexpected(struct parse *parse, uint32_t token, const char *const *expected, int count);
/* Where reading goes on after an error at a token. */
void parse_recover(struct parse *parse, uint32_t token);

#endif
