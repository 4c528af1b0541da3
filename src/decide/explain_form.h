/* SPDX-License-Identifier: Apache-2.0 */
/* The two forms of what is told: lines of text, and a page in HTML. Whoever tells says what a thing is (a
 * section, a pair, a row); how it looks is settled here, so that both forms say the same. For this folder
 * only. */
#ifndef YOKO_DECIDE_EXPLAIN_FORM_H
#define YOKO_DECIDE_EXPLAIN_FORM_H

#include "decide/explanation.h"
#include "io/html.h"

struct form {
    struct buffer *out;
    struct arena *arena;
    bool html;
    const char *open; /* the HTML element that what comes next may still belong to, or NULL */
    unsigned level;   /* of it */
    unsigned part;    /* of another page: the level of its sections' headings; 0: a page of its own */
};

void form_begin(struct form *form, const char *title);
void form_end(struct form *form);

/* The heading of the whole; a text has it only where it is a letter's first line. */
void form_title(struct form *form, const char *title, bool in_text);
/* `indent` counts columns of text: 0, 2, 6, 10 … */
void form_line(struct form *form, unsigned indent, const char *text);
/* What the whole comes to. */
void form_outcome(struct form *form, enum html_role role, const char *text);
void form_blank(struct form *form);
void form_section(struct form *form, const char *title);
/* "name: text" */
void form_pair(struct form *form, unsigned indent, const char *name, const char *text);
/* A first column of that width, and what stands behind it; `role` colours the name where it is a standing. */
void form_columns(struct form *form, unsigned indent, const char *name, unsigned width, enum html_role role,
                  const char *text);
/* Sentences and points of a letter. */
void form_paragraph(struct form *form, const char *text);
void form_point(struct form *form, const char *text);
/* A table, in text one line a row. */
void form_table_begin(struct form *form, const char *const *heads, size_t count);
void form_row(struct form *form, unsigned indent, const char *line, const char *const *cells, size_t count);
void form_table_end(struct form *form);
/* Lines as they are, in letters of one width. */
void form_fixed_begin(struct form *form);
void form_fixed(struct form *form, const char *line);
void form_fixed_end(struct form *form);

enum html_role form_role(enum standing standing);

/* The working under way. */
struct telling {
    struct explanation *explanation;
    struct arena *arena;
    const struct program *program;
    struct form form;
    bool *formulas; /* by note: its formula has been told, on an earlier line */
    bool places;    /* FILE:LINE behind what the scheme file says */
};

/* explain_outcome.c: what was decided, what is missing, what was decisive, what was cut. */
void tell_decision(struct telling *telling, bool head);
/* The other ways of telling. */
void explain_letter(struct explanation *explanation, struct form *form);
void explain_registers(struct explanation *explanation, struct form *form);
/* explain_text.c: all rules as they came out. */
void tell_rules(struct telling *telling);
const char *count_text(struct telling *telling, uint32_t count);
/* Columns of the widest text. */
unsigned widest(const char *const *texts, uint32_t count);

#endif
