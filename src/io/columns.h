/* SPDX-License-Identifier: Apache-2.0 */
/* Columns of an output that its reader has chosen and named: `id=申請番号,eligible=交付可:1/0,補助額`.
 *
 * A column is what a decision holds (判定, 不適合 …), a result or duty of the scheme, or a field of the
 * application passed through. They are resolved once, against every version of the scheme, before anything is
 * read.
 */
#ifndef YOKO_IO_COLUMNS_H
#define YOKO_IO_COLUMNS_H

#include "base/diagnostic.h"
#include "exec/version.h"
#include "io/decision.h"

enum column_source {
    COLUMN_ID,        /* 申請番号 */
    COLUMN_SCHEME,    /* 制度 */
    COLUMN_VERDICT,   /* 判定 */
    COLUMN_GRANTED,   /* 交付可: whether it is the verdict */
    COLUMN_REFUSED,   /* 不交付 */
    COLUMN_OPEN,      /* 要確認 */
    COLUMN_MISSING,   /* 不足項目 */
    COLUMN_FAILED,    /* 不適合 */
    COLUMN_COVERED,   /* 対象経費 */
    COLUMN_RATE,      /* 補助率 */
    COLUMN_BASE,      /* 基準額 */
    COLUMN_CEILING,   /* 上限額 */
    COLUMN_COMPUTED,  /* 算定額 */
    COLUMN_GRANT,     /* 補助額 */
    COLUMN_BREAKDOWN, /* 内訳 */
    COLUMN_DOCUMENTS, /* 提出書類 */
    COLUMN_PROBLEM,   /* 入力エラー */
    COLUMN_DUTY,
    COLUMN_RESULT,
    COLUMN_RECORD /* a field of the application */
};

struct chosen_column {
    const char *name; /* its heading */
    enum column_source source;
    uint32_t field; /* COLUMN_RECORD: the field's number */
    uint32_t place; /* COLUMN_RECORD: among `fields` */
    uint32_t
        *positions; /* DUTY, RESULT: by version, among the decision's `duties` or `others`; NONE: not there */
    const char *yes, *no; /* what stands for true and false; NULL: true and false */
    bool number;          /* stands to the right in a table */
    struct format format; /* how its values read; TYPE_TEXT where they are no single ones */
};

struct chosen_columns {
    struct chosen_column *items;
    uint32_t count;
    uint32_t *fields; /* of the application, in the order in which a decision's `fields` holds their values */
    uint32_t field_count;
    const struct versions *versions; /* borrowed */
    bool details;                    /* some column needs more than verdict, amounts, results and fields */
};

/* Reads a choice of columns; NULL, with a diagnostic, when there is a mistake in it. All in the diagnostics'
 * arena. */
const struct chosen_columns *columns_choose(struct diagnostics *diagnostics, const struct versions *versions,
                                            const char *text);
/* The value of a column that is one (not 内訳 or 提出書類); `version` decided it. */
struct answer column_answer(const struct chosen_column *column, const struct program *program,
                            uint32_t version, const struct decision *decision);

#endif
