/* SPDX-License-Identifier: Apache-2.0 */
/* The whole comparison for people who were not there: a page, and a workbook. Both say what the JSON says; an
 * element of the page that holds one of its values carries that value's path as data-json. */
#ifndef YOKO_COMPARE_REPORT_H
#define YOKO_COMPARE_REPORT_H

#include "compare/paper.h"
#include "compare/records.h"

struct report {
    struct arena *arena; /* for the work */
    const struct paper *paper;
    const struct records *records;       /* NULL: on paper only */
    const struct population *population; /* or NULL */
    const char *own;                     /* the field that each scheme took for its own, or NULL */
};

/* A self-contained page, for the screen and for A4. */
void report_html(const struct report *report, struct buffer *out);

/* A workbook (OOXML). False with errno set when the temporary file that it is made in cannot be written. */
bool report_xlsx(const struct report *report, struct buffer *out);

/* Of the page: the parts on records (compare/report_records.c). */
void report_findings(const struct report *report, struct buffer *out);
void report_figures(const struct report *report, struct buffer *out);
void report_pairs(const struct report *report, struct buffer *out);
void report_groups(const struct report *report, struct buffer *out);
/* Applications that show a difference (compare/report_witness.c): of the schemes as wholes, and of a row, which
 * stand in a row of the table below it. */
void report_witnesses(const struct report *report, struct buffer *out);
void report_row_witnesses(const struct report *report, uint32_t number, struct buffer *out);
/* A cell with a number and its path in the JSON. */
void report_number(struct buffer *out, struct arena *arena, int64_t number, bool sign, const char *path, ...)
    __attribute__((format(printf, 5, 6)));
/* Links to the rule of a scheme in the page's list of rules; nothing where there is no clause. */
void report_rule_link(const struct report *report, uint32_t scheme, const char *clause, struct buffer *out);

#endif
