/* SPDX-License-Identifier: Apache-2.0 */
/* The grammar of scheme files. Every action makes one node; what the nodes mean is found by check/.
 * README.md beside this file says why the levels and the recovery are as they are. */

%require "3.8"
%define api.pure full
%define api.prefix {grammar_}
%define api.token.prefix {TOKEN_}
%define api.value.type {union value}
%define api.location.type {struct span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {struct parse *parse}

%code top {
#include <config.h>
}

%code requires {
#include "grammar/scan.h"
}

%code {
static int grammar_lex(union value *value, struct span *span, struct parse *parse);
static void grammar_error(const struct span *span, struct parse *parse, const char *message);

/* The span of a rule: from its first part that is not empty to its last; of an empty one, the place where it would
 * be. */
#define YYLLOC_DEFAULT(current, parts, count)                                                           \
    do {                                                                                                \
        (current).source = parse->source;                                                               \
        int first = 1;                                                                                  \
        while (first < (count) && YYRHSLOC(parts, first).start == YYRHSLOC(parts, first).end)           \
            first++;                                                                                    \
        (current).start = (count) ? YYRHSLOC(parts, first).start : YYRHSLOC(parts, 0).end;              \
        (current).end = YYRHSLOC(parts, count).end;                                                     \
    } while (0)

/* The parser's stacks are of the arena. Its look-ahead stack is enlarged by a function that has no parameter of
 * ours, hence a variable of the thread. */
_Thread_local struct arena *grammar_arena;
#define YYMALLOC(size) arena_allocate(grammar_arena, (size))
#define YYFREE(pointer) ((void)(pointer))

#define BUILD (&parse->build)
static const struct word no_word;
static const struct type_name no_type;

/* Rules: bodies that are open, for recovery. */
static void body_enter(struct parse *parse, uint32_t open, enum body_kind kind)
{
    struct body body = {open, kind};
    VECTOR_ADD(parse->build.arena, parse->bodies, body);
}

static void body_leave(struct parse *parse)
{
    parse->bodies.count--;
}
}

/* Words and literals. */
%token <word> NAME CALL TEXT ID CLAUSE_ID
%token <expression> NUMBER DATE YEAR
%token <citation> CITATION
%token <number> DECIMALS
%token <number> LOWER UPPER FROM TO UP_TO
%token <bracket> '{'
%token ARROW UNEQUAL LESS_EQUAL GREATER_EQUAL
%token SYNC
/* The end of the source. Bison gives up at its own end token after an error there, and with it all that was read; so
 * one of ours comes before it. */
%token END "end of the source"

/* Keywords, as in keywords.def. */
%token <word> SCHEME SOURCE EFFECTIVE AMENDED VOCABULARY BASE CONFORM CLAUSE CHOICES GROUP FIELD LIST
%token <word> CONSTANT DEFINE TABLE REQUIRE
%token <word> EACH RESULT DUTY DOCUMENT BREAKDOWN PREMISE EXAMPLE LIMIT FOREIGN AMEND ADD DELETE EXCLUDE CASE
%token <word> NOTHING INTERPRETS SINCE SINCE_DAY WITHOUT REQUIRED KEY PERSONAL DEFAULT ROUNDING PROGRESSIVE COLUMNS SETTLE
%token <word> TIMING METHOD FAILURE EXPECT BLANK
%token <word> EXCEPT EXCEPT_WHEN ONLY ONLY_WHEN WHEN PREVAILS OTHERWISE UNKNOWN
%token <word> IF IS_SO THEN ELSE OR AND IS_NOT_SO NOT IS ONE_OF HOLDS_ALL HOLDS_ANY HAS_ALL HAS_ANY
%token <word> IS_PRESENT IS_ABSENT IS_UNKNOWN TRUE FALSE

/* From the loosest to the tightest. SUM_ENDS: a `-` after a sum goes on with it, also where a condition could
 * begin. */
%precedence SUM_ENDS
%left OR
%left AND
%precedence NOT
%precedence IS_NOT_SO
%precedence '=' UNEQUAL '<' '>' LESS_EQUAL GREATER_EQUAL
%left '+' '-'
%left '*' '/'
%precedence MINUS

%type <word> word label member_word entry_word settle type_word base
%type <words> members member_block
%type <citation> citations
%type <citations> some_citations
%type <type> type
%type <expression> expression choice logic sum primary literal range pattern value only
%type <expressions> patterns items item_list list_items some_items arguments some_arguments
%type <expressions> columns values dates
%type <expression> item
%type <branch> branch condition rule_branch
%type <branches> branches conditions rule_branches
%type <parameter> parameter passed
%type <parameters> parameters passes
%type <exception> exception
%type <stage> stage
%type <stages> stages
%type <table_row> table_row
%type <table_rows> table_rows
%type <entry> entry assignment
%type <entries> entries assignments
%type <row> row
%type <rows> rows
%type <reference> reference
%type <declaration> change what labelled declaration header clause choices group field list constant
%type <declaration> constant_head define definition table table_head limit limit_head require require_head exclude each case
%type <declaration> foreign foreign_head
%type <declaration> rule line_rule line_what result duty document breakdown breakdown_head premise example
%type <exceptions> exceptions
%type <declarations> change_block declarations rules rule_block fields field_block

%%

file: declarations END  { parse->result = $declarations.first; }
    ;

declarations
    : %empty                        { $$ = declaration_none(); }
    | declarations change           { $$ = declaration_then($1, $2); }
    | declarations error SYNC       { $$ = $1; yyerrok; }
    ;

change
    : declaration
    | AMEND declaration     { $$ = declaration_amend($2, @$, AMENDMENT_REPLACE); }
    | ADD declaration       { $$ = declaration_amend($2, @$, AMENDMENT_ADD); }
    | DELETE what           { $$ = declaration_amend($2, @$, AMENDMENT_DELETE); }
    ;

declaration
    : header | clause | choices | group | field | list | constant | define | table | require | each
    | result | duty | document | breakdown | premise | example | limit | foreign
    ;

word: NAME | TEXT
    ;

label
    : %empty    { $$ = no_word; }
    | TEXT
    ;

citations
    : %empty            { $$ = NULL; }
    | some_citations    { $$ = $1.first; }
    ;

some_citations
    : CITATION                  { $$ = citation_then(citation_none(), $1); }
    | some_citations CITATION   { $$ = citation_then($1, $2); }
    ;

/* ---- What the file is, and what it goes by ---- */

header
    : SCHEME ID label       { $$ = header_new(BUILD, @$, DECLARATION_SCHEME, $ID, $label); }
    | VOCABULARY ID label   { $$ = header_new(BUILD, @$, DECLARATION_USES, $ID, $label); }
    | SOURCE TEXT           { $$ = header_new(BUILD, @$, DECLARATION_SOURCE, no_word, $TEXT); }
    | EFFECTIVE dates       { $$ = dates_new(BUILD, @$, DECLARATION_EFFECTIVE, $dates, declaration_none()); }
    | AMENDED dates         { $$ = dates_new(BUILD, @$, DECLARATION_AMENDED, $dates, declaration_none()); }
    | AMENDED dates change_block
                            { $$ = dates_new(BUILD, @$, DECLARATION_DATED, $dates, $change_block); }
    | BASE ID               { $$ = declaration_new(BUILD, DECLARATION_BASE, @$, $ID); }
    | CONFORM ID            { $$ = declaration_new(BUILD, DECLARATION_CONFORM, @$, $ID); }
    ;

change_block
    : change_open declarations '}'      { $$ = $2; body_leave(parse); }
    ;

change_open: '{'    { body_enter(parse, $1, BODY_DECLARATIONS); }
    ;

/* What is deleted: as much of a declaration as tells which one. */
what
    : CLAUSE CLAUSE_ID      { $$ = declaration_new(BUILD, DECLARATION_CLAUSE, @$, $2); }
    | CHOICES word          { $$ = declaration_new(BUILD, DECLARATION_CHOICES, @$, $2); }
    | GROUP word            { $$ = declaration_new(BUILD, DECLARATION_GROUP, @$, $2); }
    | FIELD word            { $$ = declaration_new(BUILD, DECLARATION_FIELD, @$, $2); }
    | LIST word             { $$ = declaration_new(BUILD, DECLARATION_LIST, @$, $2); }
    | CONSTANT word         { $$ = declaration_new(BUILD, DECLARATION_CONSTANT, @$, $2); }
    | DEFINE word           { $$ = declaration_new(BUILD, DECLARATION_DEFINE, @$, $2); }
    | TABLE word            { $$ = declaration_new(BUILD, DECLARATION_TABLE, @$, $2); }
    | FOREIGN word          { $$ = declaration_new(BUILD, DECLARATION_FOREIGN, @$, $2); }
    | EACH word             { $$ = declaration_new(BUILD, DECLARATION_EACH, @$, $2); }
    | RESULT word           { $$ = declaration_new(BUILD, DECLARATION_RESULT, @$, $2); }
    | DUTY word             { $$ = declaration_new(BUILD, DECLARATION_DUTY, @$, $2); }
    | PREMISE word          { $$ = declaration_new(BUILD, DECLARATION_PREMISE, @$, $2); }
    | labelled
    ;

labelled
    : REQUIRE reference     { $$ = declaration_refer(BUILD, DECLARATION_REQUIRE, @$, $2); }
    | EXCLUDE reference     { $$ = declaration_refer(BUILD, DECLARATION_EXCLUDE, @$, $2); }
    | LIMIT reference       { $$ = declaration_refer(BUILD, DECLARATION_BOUND, @$, $2); }
    | BREAKDOWN reference   { $$ = declaration_refer(BUILD, DECLARATION_BREAKDOWN, @$, $2); }
    | EXAMPLE reference     { $$ = declaration_refer(BUILD, DECLARATION_EXAMPLE, @$, $2); }
    | DOCUMENT reference    { $$ = declaration_refer(BUILD, DECLARATION_DOCUMENT, @$, $2); }
    | labelled TIMING word  { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_TIMING, $3); }
    ;

reference
    : word                          { $$ = (struct reference){$1, NULL}; }
    | some_citations                { $$ = (struct reference){no_word, $1.first}; }
    | some_citations word           { $$ = (struct reference){$2, $1.first}; }
    | word some_citations           { $$ = (struct reference){$1, $2.first}; }
    ;

dates
    : DATE              { $$ = expressions_one(BUILD, $1); }
    | dates ',' DATE    { $$ = expressions_add(BUILD, $1, $3); }
    ;

clause
    : CLAUSE CLAUSE_ID TEXT     { $$ = header_new(BUILD, @$, DECLARATION_CLAUSE, $2, $3); }
    | clause NOTHING TEXT       { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_REASON, $3); }
    | clause INTERPRETS some_citations  { $$ = declaration_cite($1, @$, $3.first); }
    ;

/* ---- The vocabulary ---- */

choices
    : CHOICES word member_block { $$ = choices_new(BUILD, @$, $word, $member_block); }
    ;

group
    : GROUP word[name] ':' word[of] member_block
        { $$ = group_new(BUILD, @$, $name, $of, false, $member_block); }
    | GROUP word[name] ':' word[of] WITHOUT member_block
        { $$ = group_new(BUILD, @$, $name, $of, true, $member_block); }
    ;

member_block
    : '{' members '}'       { $$ = $2; }
    | '{' members ',' '}'   { $$ = $2; }
    ;

members
    : member_word               { $$ = words_one(BUILD, $1); }
    | members ',' member_word   { $$ = words_add(BUILD, $1, $3); }
    ;

member_word: word | OTHERWISE | UNKNOWN
    ;

field
    : FIELD word ':' type       { $$ = field_new(BUILD, @$, $word, $type); }
    | field DECIMALS            { $$ = field_decimals(BUILD, $1, @2, $2); }
    | field range               { $$ = field_range(BUILD, $1, @$, $2); }
    | field REQUIRED            { $$ = field_flag(BUILD, $1, @2, FIELD_FLAG_REQUIRED); }
    | field KEY                 { $$ = field_flag(BUILD, $1, @2, FIELD_FLAG_KEY); }
    | field PERSONAL            { $$ = field_flag(BUILD, $1, @2, FIELD_FLAG_PERSONAL); }
    | field DEFAULT primary     { $$ = field_default(BUILD, $1, @$, $3); }
    | field DEFAULT OTHERWISE   { $$ = field_default(BUILD, $1, @$, expression_name(BUILD, $3)); }
    | field TEXT                { $$ = declaration_label(BUILD, $1, @$, $2); }
    ;

type
    : word                          { $$ = type_name_make(BUILD, @$, $1, no_word); }
    | type_word '(' word ')'        { $$ = type_name_make(BUILD, @$, $1, $3); }
    ;

type_word: CALL | NAME
    ;

list
    : LIST word label field_block
        { $$ = block_new(BUILD, @$, DECLARATION_LIST, $word, $label, $field_block); }
    ;

field_block
    : field_open fields '}'     { $$ = $2; body_leave(parse); }
    ;

field_open: '{'     { body_enter(parse, $1, BODY_FIELDS); }
    ;

fields
    : %empty                { $$ = declaration_none(); }
    | fields field          { $$ = declaration_then($1, $2); }
    | fields error SYNC     { $$ = $1; yyerrok; }
    ;

/* ---- Definitions ---- */

constant
    : constant_head
    | constant_head stages      { $$ = declaration_stages($1, @$, $2); }
    ;

constant_head
    : CONSTANT word citations '=' expression
        { $$ = value_new(BUILD, @$, DECLARATION_CONSTANT, $word, $citations, $expression); }
    ;

stages
    : stage             { $$ = stage_then(stage_none(), $1); }
    | stages stage      { $$ = stage_then($1, $2); }
    ;

stage
    : DATE SINCE expression         { $$ = stage_new(BUILD, @$, $1, $3); }
    | SINCE_DAY DATE expression     { $$ = stage_new(BUILD, @$, $2, $3); }
    ;

define
    : definition
    | definition exceptions     { $$ = declaration_exception($1, @$, $2); }
    ;

definition
    : DEFINE word citations '=' expression
        { $$ = value_new(BUILD, @$, DECLARATION_DEFINE, $word, $citations, $expression); }
    ;

exceptions
    : exception                 { $$ = exception_then(exception_none(), $1); }
    | exceptions exception      { $$ = exception_then($1, $2); }
    ;

exception
    : EXCEPT expression[c] WHEN expression[x]           { $$ = exception_new(BUILD, @$, $c, $x); }
    | EXCEPT_WHEN expression[c] THEN expression[x]      { $$ = exception_new(BUILD, @$, $c, $x); }
    | exception PREVAILS                                { $$ = exception_prevails(BUILD, $1, @2); }
    | exception CITATION                                { $$ = exception_cite($1, @$, $2); }
    ;

table
    : table_head table_rows     { $$ = declaration_rows($1, @$, $2); }
    ;

table_head
    : TABLE CALL '(' parameters ')'     { $$ = table_new(BUILD, @$, $2, $4); }
    | TABLE word '(' parameters ')'     { $$ = table_new(BUILD, @$, $2, $4); }
    | table_head CITATION               { $$ = declaration_cite($1, @$, $2); }
    | table_head ROUNDING word
        { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_ROUNDING, $3); }
    | table_head PROGRESSIVE            { $$ = declaration_progressive(BUILD, $1, @2); }
    | table_head COLUMNS columns        { $$ = declaration_columns(BUILD, $1, @$, $3); }
    ;

parameters
    : parameter                     { $$ = parameter_then(parameter_none(), $1); }
    | parameters ',' parameter      { $$ = parameter_then($1, $3); }
    ;

parameter
    : word              { $$ = parameter_new(BUILD, $1, &no_type); }
    | word ':' type     { $$ = parameter_new(BUILD, $1, $3); }
    ;

/* A function of a library: what goes into it, what comes out, and under which names it is found. */
foreign
    : foreign_head '=' TEXT SINCE TEXT      { $$ = foreign_place($1, @$, $3, $5); }
    | foreign_head '=' TEXT SINCE_DAY TEXT  { $$ = foreign_place($1, @$, $3, $5); }
    | foreign COLUMNS                   { $$ = foreign_column(BUILD, $1, @2); }
    | foreign FAILURE NUMBER TEXT       { $$ = foreign_failure(BUILD, $1, @$, $3, $4); }
    ;

foreign_head
    : FOREIGN CALL '(' passes ')' ':' type  { $$ = foreign_new(BUILD, @$, $2, $4, $7); }
    | FOREIGN word '(' passes ')' ':' type  { $$ = foreign_new(BUILD, @$, $2, $4, $7); }
    | foreign_head DECIMALS                 { $$ = field_decimals(BUILD, $1, @2, $2); }
    | foreign_head range                    { $$ = field_range(BUILD, $1, @$, $2); }
    ;

passes: passed              { $$ = parameter_then(parameter_none(), $1); }
    | passes ',' passed     { $$ = parameter_then($1, $3); }
    ;
passed: type            { $$ = parameter_new(BUILD, no_word, $1); }
    | passed DECIMALS   { $$ = parameter_decimals(BUILD, $1, @2, $2); }
    ;

/* その他 heads the column of all else. */
columns
    : item                  { $$ = expressions_one(BUILD, $1); }
    | columns '|' item      { $$ = expressions_add(BUILD, $1, $3); }
    ;

table_rows
    : table_row                 { $$ = table_row_then(table_row_none(), $1); }
    | table_rows table_row      { $$ = table_row_then($1, $2); }
    ;

table_row
    : patterns ARROW values     { $$ = table_row_new(BUILD, @$, false, $1, $3); }
    | OTHERWISE ARROW values    { $$ = table_row_new(BUILD, @$, true, expression_list_none(), $3); }
    ;

values
    : expression                { $$ = expressions_one(BUILD, $1); }
    | values '|' expression     { $$ = expressions_add(BUILD, $1, $3); }
    ;

/* ---- Requirements, and the rules of lines ---- */

require
    : require_head ':' expression   { $$ = declaration_value($1, @$, $3); }
    ;

require_head
    : REQUIRE                   { $$ = declaration_new(BUILD, DECLARATION_REQUIRE, @$, no_word); }
    | require_head CITATION     { $$ = declaration_cite($1, @$, $2); }
    | require_head TEXT         { $$ = declaration_label(BUILD, $1, @$, $2); }
    ;

/* In a framework: what the schemes under it must keep. */
limit
    : limit_head ':' expression     { $$ = declaration_value($1, @$, $3); }
    ;

limit_head
    : LIMIT                     { $$ = declaration_new(BUILD, DECLARATION_BOUND, @$, no_word); }
    | limit_head CITATION       { $$ = declaration_cite($1, @$, $2); }
    | limit_head TEXT           { $$ = declaration_label(BUILD, $1, @$, $2); }
    ;

exclude
    : EXCLUDE CITATION          { $$ = value_new(BUILD, @$, DECLARATION_EXCLUDE, no_word, $2, NULL); }
    | exclude CITATION          { $$ = declaration_cite($1, @$, $2); }
    | exclude TEXT              { $$ = declaration_label(BUILD, $1, @$, $2); }
    ;

each
    : EACH word rule_block      { $$ = block_new(BUILD, @$, DECLARATION_EACH, $word, no_word, $rule_block); }
    ;

rule_block
    : rule_open rules '}'       { $$ = $2; body_leave(parse); }
    ;

rule_open: '{'      { body_enter(parse, $1, BODY_RULES); }
    ;

rules
    : %empty                { $$ = declaration_none(); }
    | rules rule            { $$ = declaration_then($1, $2); }
    | rules error SYNC      { $$ = $1; yyerrok; }
    ;

rule
    : line_rule
    | AMEND line_rule   { $$ = declaration_amend($2, @$, AMENDMENT_REPLACE); }
    | ADD line_rule     { $$ = declaration_amend($2, @$, AMENDMENT_ADD); }
    | DELETE line_what  { $$ = declaration_amend($2, @$, AMENDMENT_DELETE); }
    ;

line_rule: define | require | exclude | case
    ;

line_what
    : DEFINE word           { $$ = declaration_new(BUILD, DECLARATION_DEFINE, @$, $2); }
    | REQUIRE reference     { $$ = declaration_refer(BUILD, DECLARATION_REQUIRE, @$, $2); }
    | EXCLUDE reference     { $$ = declaration_refer(BUILD, DECLARATION_EXCLUDE, @$, $2); }
    | CASE word             { $$ = case_new(BUILD, @$, expression_name(BUILD, $2), branch_none()); }
    ;

case
    : CASE sum '{' rule_branches '}'    { $$ = case_new(BUILD, @$, $sum, $rule_branches); }
    ;

rule_branches
    : rule_branch                   { $$ = branch_then(branch_none(), $1); }
    | rule_branches rule_branch     { $$ = branch_then($1, $2); }
    ;

rule_branch
    : settle patterns rule_block    { $$ = branch_body(BUILD, @$, $settle, BRANCH_PATTERNS, $patterns, $3); }
    | settle OTHERWISE rule_block
        { $$ = branch_body(BUILD, @$, $settle, BRANCH_OTHERWISE, expression_list_none(), $3); }
    ;

settle
    : %empty        { $$ = no_word; }
    | SETTLE word   { $$ = $2; }
    ;

/* ---- Results ---- */

result
    : RESULT word citations '=' expression
        { $$ = value_new(BUILD, @$, DECLARATION_RESULT, $word, $citations, $expression); }
    | result only   { $$ = declaration_when(BUILD, $1, @$, $2); }
    ;

duty
    : DUTY word citations '=' expression
        { $$ = value_new(BUILD, @$, DECLARATION_DUTY, $word, $citations, $expression); }
    | duty only     { $$ = declaration_when(BUILD, $1, @$, $2); }
    ;

only
    : ONLY expression WHEN      { $$ = $2; }
    | ONLY_WHEN expression      { $$ = $2; }
    ;

document
    : DOCUMENT word             { $$ = header_new(BUILD, @$, DECLARATION_DOCUMENT, no_word, $2); }
    | document CITATION         { $$ = declaration_cite($1, @$, $2); }
    | document TIMING word      { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_TIMING, $3); }
    | document METHOD word      { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_METHOD, $3); }
    | document only             { $$ = declaration_when(BUILD, $1, @$, $2); }
    ;

breakdown
    : breakdown_head '{' assignments '}'    { $$ = declaration_entries($1, @$, $3); }
    ;

breakdown_head
    : BREAKDOWN word                { $$ = header_new(BUILD, @$, DECLARATION_BREAKDOWN, no_word, $2); }
    | breakdown_head CITATION       { $$ = declaration_cite($1, @$, $2); }
    | breakdown_head EACH word      { $$ = declaration_word(BUILD, $1, @$, DECLARATION_WORD_OF, $3); }
    | breakdown_head only           { $$ = declaration_when(BUILD, $1, @$, $2); }
    ;

assignments
    : %empty                            { $$ = entry_none(); }
    | assignments assignment comma      { $$ = entry_then($1, $2); }
    ;

assignment
    : word '=' expression       { $$ = entry_value(BUILD, @$, $1, $3); }
    ;

comma: %empty | ','
    ;

/* ---- Examples ---- */

premise
    : PREMISE word base '{' entries '}'     { $$ = premise_new(BUILD, @$, $word, $base, $entries); }
    ;

example
    : EXAMPLE word base '{' entries[given] EXPECT '{' entries[expected] '}' '}'
                                            { $$ = example_new(BUILD, @$, $word, $base, $given, $expected); }
    ;

base
    : %empty    { $$ = no_word; }
    | word
    ;

entries
    : %empty                    { $$ = entry_none(); }
    | entries entry comma       { $$ = entry_then($1, $2); }
    ;

entry
    : entry_word
        { $$ = entry_value(BUILD, @$, $1, expression_truth(BUILD, @1, true)); }
    | entry_word IS_NOT_SO
        { $$ = entry_value(BUILD, @$, $1, expression_truth(BUILD, @2, false)); }
    | NOT entry_word
        { $$ = entry_value(BUILD, @$, $2, expression_truth(BUILD, @1, false)); }
    | entry_word '=' value                  { $$ = entry_value(BUILD, @$, $1, $3); }
    | entry_word '=' BLANK                  { $$ = entry_blank(BUILD, @$, $1); }
    | entry_word '=' some_citations         { $$ = entry_citations(BUILD, @$, $1, $3.first); }
    | entry_word '[' rows ']'               { $$ = entry_rows(BUILD, @$, $1, $3); }
    | entry_word '{' entries '}'            { $$ = entry_entries(BUILD, @$, $1, $3); }
    ;

/* Keys of a decision that are keywords too. */
entry_word: word | SCHEME | DUTY | BREAKDOWN | DOCUMENT | TIMING | METHOD
    ;

value
    : sum
    | OTHERWISE     { $$ = expression_name(BUILD, $1); }
    ;

rows
    : %empty            { $$ = row_none(); }
    | rows row comma    { $$ = row_then($1, $2); }
    ;

row
    : '{' entries '}'           { $$ = row_new(BUILD, @$, no_word, $2); }
    | word '{' entries '}'      { $$ = row_new(BUILD, @$, $1, $3); }
    ;

/* ---- Expressions ---- */

expression: choice
    ;

choice
    : logic
    | logic[c] IS_SO expression[a] ELSE expression[b]       { $$ = expression_choice(BUILD, @$, $c, $a, $b); }
    | IF logic[c] IS_SO expression[a] ELSE expression[b]    { $$ = expression_choice(BUILD, @$, $c, $a, $b); }
    | IF logic[c] THEN expression[a] ELSE expression[b]     { $$ = expression_choice(BUILD, @$, $c, $a, $b); }
    ;

logic
    : logic OR logic            { $$ = expression_binary(BUILD, @$, OPERATOR_OR, $1, $3); }
    | logic AND logic           { $$ = expression_binary(BUILD, @$, OPERATOR_AND, $1, $3); }
    | logic IS_NOT_SO           { $$ = expression_unary(BUILD, @$, EXPRESSION_NOT, $1); }
    | NOT logic                 { $$ = expression_unary(BUILD, @$, EXPRESSION_NOT, $2); }
    | sum '=' sum               { $$ = expression_binary(BUILD, @$, OPERATOR_EQUAL, $1, $3); }
    | sum '=' OTHERWISE
        { $$ = expression_binary(BUILD, @$, OPERATOR_EQUAL, $1, expression_name(BUILD, $3)); }
    | sum UNEQUAL sum           { $$ = expression_binary(BUILD, @$, OPERATOR_UNEQUAL, $1, $3); }
    | sum UNEQUAL OTHERWISE
        { $$ = expression_binary(BUILD, @$, OPERATOR_UNEQUAL, $1, expression_name(BUILD, $3)); }
    | sum '<' sum               { $$ = expression_binary(BUILD, @$, OPERATOR_LESS, $1, $3); }
    | sum '>' sum               { $$ = expression_binary(BUILD, @$, OPERATOR_GREATER, $1, $3); }
    | sum LESS_EQUAL sum        { $$ = expression_binary(BUILD, @$, OPERATOR_LESS_EQUAL, $1, $3); }
    | sum GREATER_EQUAL sum     { $$ = expression_binary(BUILD, @$, OPERATOR_GREATER_EQUAL, $1, $3); }
    | sum IS item
        { $$ = expression_among(BUILD, @$, $1, AMONG_ONE, expressions_one(BUILD, $3)); }
    | sum IS items              { $$ = expression_among(BUILD, @$, $1, AMONG_ONE, $3); }
    | sum IS items ONE_OF       { $$ = expression_among(BUILD, @$, $1, AMONG_ONE, $3); }
    | sum IS items HOLDS_ALL    { $$ = expression_among(BUILD, @$, $1, AMONG_ALL, $3); }
    | sum IS items HOLDS_ANY    { $$ = expression_among(BUILD, @$, $1, AMONG_ANY, $3); }
    | sum HAS_ALL items         { $$ = expression_among(BUILD, @$, $1, AMONG_ALL, $3); }
    | sum HAS_ANY items         { $$ = expression_among(BUILD, @$, $1, AMONG_ANY, $3); }
    | sum IS_PRESENT            { $$ = expression_unary(BUILD, @$, EXPRESSION_PRESENT, $1); }
    | sum IS_ABSENT             { $$ = expression_unary(BUILD, @$, EXPRESSION_ABSENT, $1); }
    | sum IS_UNKNOWN            { $$ = expression_unary(BUILD, @$, EXPRESSION_UNKNOWN, $1); }
    | sum                       %prec SUM_ENDS
    ;

items
    : '{' item_list '}'         { $$ = $2; }
    | '{' item_list ',' '}'     { $$ = $2; }
    ;

item_list
    : item                  { $$ = expressions_one(BUILD, $1); }
    | item_list ',' item    { $$ = expressions_add(BUILD, $1, $3); }
    ;

item
    : pattern
    | OTHERWISE     { $$ = expression_name(BUILD, $1); }
    ;

sum
    : sum '+' sum       { $$ = expression_binary(BUILD, @$, OPERATOR_ADD, $1, $3); }
    | sum '-' sum       { $$ = expression_binary(BUILD, @$, OPERATOR_SUBTRACT, $1, $3); }
    | sum '*' sum       { $$ = expression_binary(BUILD, @$, OPERATOR_MULTIPLY, $1, $3); }
    | sum '/' sum       { $$ = expression_binary(BUILD, @$, OPERATOR_DIVIDE, $1, $3); }
    | '-' sum           %prec MINUS { $$ = expression_unary(BUILD, @$, EXPRESSION_MINUS, $2); }
    | primary
    ;

primary
    : literal
    | TRUE                              { $$ = expression_truth(BUILD, @$, true); }
    | FALSE                             { $$ = expression_truth(BUILD, @$, false); }
    | word                              { $$ = expression_name(BUILD, $1); }
    | primary '.' word                  { $$ = expression_member(BUILD, @$, $1, $3); }
    | CALL '(' arguments ')'            { $$ = expression_call(BUILD, @$, $1, $3); }
    | '(' expression ')'                { $$ = $2; }
    | '[' list_items ']'                { $$ = expression_items(BUILD, @$, $2); }
    | CASE sum '{' branches '}'         { $$ = expression_case(BUILD, @$, $sum, $branches); }
    | CASE '{' conditions '}'           { $$ = expression_case(BUILD, @$, NULL, $conditions); }
    ;

literal: NUMBER | DATE | YEAR
    ;

arguments
    : %empty                        { $$ = expression_list_none(); }
    | some_arguments
    ;

some_arguments
    : expression                        { $$ = expressions_one(BUILD, $1); }
    | some_arguments ',' expression     { $$ = expressions_add(BUILD, $1, $3); }
    ;

list_items
    : %empty                            { $$ = expression_list_none(); }
    | some_items
    | some_items ','
    ;

some_items
    : expression                        { $$ = expressions_one(BUILD, $1); }
    | OTHERWISE                         { $$ = expressions_one(BUILD, expression_name(BUILD, $1)); }
    | some_items ',' expression        { $$ = expressions_add(BUILD, $1, $3); }
    | some_items ',' OTHERWISE         { $$ = expressions_add(BUILD, $1, expression_name(BUILD, $3)); }
    ;

branches
    : branch                { $$ = branch_then(branch_none(), $1); }
    | branches branch       { $$ = branch_then($1, $2); }
    ;

branch
    : patterns ARROW expression     { $$ = branch_value(BUILD, @$, BRANCH_PATTERNS, $1, $3); }
    | OTHERWISE ARROW expression
        { $$ = branch_value(BUILD, @$, BRANCH_OTHERWISE, expression_list_none(), $3); }
    | UNKNOWN ARROW expression
        { $$ = branch_value(BUILD, @$, BRANCH_UNKNOWN, expression_list_none(), $3); }
    ;

conditions
    : condition                 { $$ = branch_then(branch_none(), $1); }
    | conditions condition      { $$ = branch_then($1, $2); }
    ;

condition
    : logic ARROW expression
        { $$ = branch_value(BUILD, @$, BRANCH_PATTERNS, expressions_one(BUILD, $1), $3); }
    | OTHERWISE ARROW expression
        { $$ = branch_value(BUILD, @$, BRANCH_OTHERWISE, expression_list_none(), $3); }
    | UNKNOWN ARROW expression      /* refused by the check, which can say why */
        { $$ = branch_value(BUILD, @$, BRANCH_UNKNOWN, expression_list_none(), $3); }
    ;

patterns
    : pattern                   { $$ = expressions_one(BUILD, $1); }
    | patterns ',' pattern      { $$ = expressions_add(BUILD, $1, $3); }
    ;

pattern
    : literal
    | range
    | word      { $$ = expression_name(BUILD, $1); }
    | TRUE      { $$ = expression_truth(BUILD, @$, true); }
    | FALSE     { $$ = expression_truth(BUILD, @$, false); }
    ;

range
    : literal LOWER                     { $$ = expression_range(BUILD, @$, $1, NULL, $2); }
    | literal UPPER                     { $$ = expression_range(BUILD, @$, NULL, $1, $2); }
    | literal FROM literal UPPER        { $$ = expression_range(BUILD, @$, $1, $3, $2 | $4); }
    | literal TO literal                { $$ = expression_range(BUILD, @$, $1, $3, $2); }
    | UP_TO literal                     { $$ = expression_range(BUILD, @$, NULL, $2, $1); }
    ;

%%

/* The next token of the array. After an error SYNC comes first, and makes the parser go on. */
static int grammar_lex(union value *value, struct span *span, struct parse *parse)
{
    if (parse->resume) {
        parse->resume = false;
        *span = parse->tokens.items[parse->next].span;
        return TOKEN_SYNC;
    }
    uint32_t number = parse->next;
    const struct token *token = &parse->tokens.items[number];
    if (token->kind != TOKEN_YYEOF)
        parse->next++;
    else if (!parse->ended) {
        parse->ended = true;
        *span = token->span;
        return TOKEN_END;
    }
    token_value(token, value);
    *span = token->span;
    if (token->kind == TOKEN_GRAMMAR_error)   /* reported by the scanner */
        parse_recover(parse, number);
    return token->kind;
}

/* Only for what is no wrong token: the stacks of the parser are at their limit. */
static void grammar_error(const struct span *span, struct parse *parse, const char *message)
{
    (void)message;
    if (!parse->build.too_deep)
        diagnose(parse->build.diagnostics, Y0036, *span, NULL);
    parse->build.too_deep = true;
}

static int yyreport_syntax_error(const yypcontext_t *context, struct parse *parse)
{
    yysymbol_kind_t kinds[YYNTOKENS];
    const char *names[YYNTOKENS];
    int count = yypcontext_expected_tokens(context, kinds, YYNTOKENS);
    for (int i = 0; i < count; i++)
        names[i] = yysymbol_name(kinds[i]);
    const struct token *tokens = parse->tokens.items;
    uint32_t token = parse->next;
    if (yypcontext_token(context) != YYSYMBOL_END || tokens[token].kind != TOKEN_YYEOF)
        token--;
    report_unexpected(parse, token, names, count < 0 ? 0 : count);
    parse_recover(parse, token);
    return 0;
}
