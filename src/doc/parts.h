/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this folder share: the rules of a scheme, and what tells each part of the document. */
#ifndef YOKO_DOC_PARTS_H
#define YOKO_DOC_PARTS_H

#include "doc/document.h"
#include "doc/page.h"

/* The branches of 場合 that a rule of lines stands in, innermost first. */
struct context {
    const struct context *outer;
    const struct declaration *subject;
    const struct branch *branch;
};

struct rule {
    const struct declaration *declaration;
    const char *list; /* of whose lines it is; NULL: of the application */
    const struct context *context;
    const char *id;   /* by which it is linked to */
    const char *name; /* as others call it */
    struct span span; /* of its name, where others can use it; else of nothing */
};

/* Where something stands, and which it is of its kind. */
struct place {
    struct span span;
    uint32_t number;
};
struct places {
    struct place *items; /* by place; of one place by number */
    uint32_t count, room;
};
/* A rule that uses the name which is declared there. */
struct relation {
    struct span name;
    uint32_t rule;
};
struct relations {
    struct places uses, names, rules; /* numbers in the index, and in the manuscript */
    VECTOR(struct relation) by_name;  /* each once */
    VECTOR(struct relation) by_rule;
};

struct manuscript {
    const struct document_request *request;
    struct arena *arena;
    struct page page;
    enum language language;
    VECTOR(struct rule) rules; /* in the order of the text */
    struct relations relations;
    struct buffer work; /* of one expression or declaration at a time */
};

/* ---- rules.c ---- */

void rules_collect(struct manuscript *document);
/* What stands at the place of a name: by the name's own place; NULL: nothing that is told. */
const struct index_name *name_of(const struct manuscript *document, struct span use);
/* The id of that name, or NULL: it is nowhere in the document. */
const char *name_id(const struct manuscript *document, const struct index_name *name);
/* How a kind of declaration is called: 要件, 定義 …, in the language of the locale. */
const char *kind_name(enum declaration_kind kind);
/* Whether the rule or one of its exceptions cites the clause; `first`: as its very first. */
bool rule_cites(const struct rule *rule, const char *clause, bool *first);
/* "uses: …, used by: …", each of them a link. */
void tell_relations(struct manuscript *document, const struct rule *rule);
/* Links to the rules that use the name which is declared there. Whether there are any. */
bool tell_users(struct manuscript *document, struct span name);
bool has_users(const struct manuscript *document, struct span name);

/* ---- relations.c ---- */

/* Once the rules are collected. */
void relations_make(struct manuscript *document);
/* The number of what stands there, the first if several do; NONE: nothing. */
uint32_t number_at(const struct places *places, struct span span);
/* The rules that use the name which is declared there, in the order of the text; NULL: none. */
const struct relation *users_of(const struct manuscript *document, struct span name, uint32_t *count);
/* The numbers of the names that a rule uses, in the order of the index. */
const uint32_t *names_used_by(const struct manuscript *document, uint32_t rule, uint32_t *count);

/* ---- sentence.c ---- */

/* As running text: a condition as a clause of a sentence, anything else as a value. */
void tell_expression(struct manuscript *document, const struct expression *expression);
bool is_condition(const struct manuscript *document, const struct expression *expression);
/* A condition with its parts in lists, all of which or any of which hold; ends the text it stands in. */
void tell_condition_parts(struct manuscript *document, const struct expression *condition);
bool has_parts(const struct expression *expression);
/* A row's or a branch's patterns, on the subject of that name (may be NULL). */
void tell_patterns(struct manuscript *document, const struct expression *subject,
                   const struct expression_list *patterns);
/* The same within a translated template, as {1}. */
void tell_case(struct manuscript *document, const char *translated, const struct expression *subject,
               const struct expression_list *patterns);
/* {1}, {2} … of a translated template stand for expressions; {0} for a text. */
void tell_sentence(struct manuscript *document, const char *translated, const char *text,
                   const struct expression *first, const struct expression *second);
void tell_word(struct manuscript *document, const struct word *word);

/* ---- written.c: as the scheme writes it ---- */

const char *expression_written(struct manuscript *document, const struct expression *expression);
/* A declaration with all that is in it, as lines of their own. */
void tell_written(struct manuscript *document, const struct declaration *declaration);

/* ---- statement.c ---- */

/* All of one rule. */
void tell_rule(struct manuscript *document, const struct rule *rule);
void tell_citations(struct manuscript *document, const struct citation *citations);
/* The value of something, or its parts one by one. Ends the text it stands in. */
void tell_value(struct manuscript *document, const struct expression *value);

/* ---- the sections: fields.c, changes.c, cases.c ---- */

bool has_choices(const struct manuscript *document);
void tell_fields(struct manuscript *document);
void tell_choices(struct manuscript *document);
/* What the scheme changes in its base, and what changes by date; false: nothing. */
bool has_changes(struct manuscript *document);
/* What the scheme's own file says that it builds on; NULL: nothing. */
const struct declaration *written_base(struct manuscript *document);
void tell_changes(struct manuscript *document);
void tell_cases(struct manuscript *document);

#endif
