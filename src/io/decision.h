/* SPDX-License-Identifier: Apache-2.0 */
/* A decision as data, made by decide/ from the machine's registers and written by io/. The keys and their
 * meaning are the record contract's (doc/records.md). */
#ifndef YOKO_IO_DECISION_H
#define YOKO_IO_DECISION_H

#include "code/program.h"

/* The list whose lines a decision tells of. */
#define LINES_NAME         "経費"
#define LINES_NAME_ENGLISH "costs"

enum verdict { VERDICT_GRANT, VERDICT_REFUSE, VERDICT_OPEN }; /* 交付可, 不交付, 要確認 */

enum answer_kind { ANSWER_NULL, ANSWER_TRUTH, ANSWER_NUMBER, ANSWER_RATE, ANSWER_TEXT, ANSWER_LIST };

/* A value of a decision. */
struct answer {
    enum answer_kind kind;
    bool truth;
    int64_t number;   /* NUMBER: over `scale`; RATE: the numerator */
    int64_t scale;    /* NUMBER: 1 for whole; RATE: the denominator */
    const char *text; /* TEXT; dates are "YYYY-MM-DD" texts */
    const struct answer *items;
    uint32_t count;
};

enum standing { STANDING_FALSE, STANDING_TRUE, STANDING_UNKNOWN };

struct line_answer {
    int64_t number;        /* 番号 */
    enum standing covered; /* 対象 */
    const char *reason;    /* 対象外理由: a clause id, or NULL */
    struct answer amount;  /* 対象額 */
};

struct breakdown_answer {
    const char *name; /* 名称 */
    const struct breakdown *row;
    struct answer *cells; /* one a cell of `row` */
};

struct document_answer {
    const struct document *document;
    struct answer due; /* 要否 */
};

struct decision {
    const char *id;      /* 申請番号, or NULL in an input error without one */
    const char *problem; /* 入力エラー; NULL: decided. Then nothing below is set */
    enum verdict verdict;
    const char **missing; /* 不足項目, sorted by bytes, without repeats */
    uint32_t missing_count;
    const char **failed; /* 不適合, likewise */
    uint32_t failed_count;
    struct answer covered_cost; /* 対象経費 */
    struct answer rate;         /* 補助率 */
    struct answer base_amount;  /* 基準額 */
    struct answer ceiling;      /* 上限額 */
    struct answer computed;     /* 算定額 */
    struct answer grant;        /* 補助額 */
    struct line_answer *lines;  /* 経費: of the list that has line rules, in the record's order */
    uint32_t line_count;
    struct breakdown_answer *breakdown;
    uint32_t breakdown_count;
    struct answer *duties; /* one an ITEM_DUTY of the program, in its order */
    struct answer *others; /* one an ITEM_RESULT of another name than the six above, in order */
    struct answer *fields; /* the application's fields that columns were chosen from, in their order */
    struct document_answer *documents;
    uint32_t document_count;
};

#endif
