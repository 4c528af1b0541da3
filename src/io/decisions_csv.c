/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions as CSV: one row an application with its lists joined by `;`, and one row a line of 経費. */
#include <config.h>

#include "io/csv.h"
#include "io/decisions_form.h"

#include <string.h>

static void add_cell(struct buffer *out, const char *text)
{
    size_t start = out->length;
    buffer_text(out, text != NULL ? text : "");
    csv_end_cell(out, start);
}

static void add_value(struct buffer *out, const struct answer *answer)
{
    size_t start = out->length;
    answer_plain(out, answer);
    csv_end_cell(out, start);
}

static void add_answer(struct buffer *out, const struct answer *answer)
{
    buffer_text(out, ",");
    add_value(out, answer);
}

static void add_texts(struct buffer *out, const char *const *texts, uint32_t count)
{
    size_t start = out->length;
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(out, i > 0 ? ";" : "");
        buffer_text(out, texts[i]);
    }
    csv_end_cell(out, start);
}

static void add_heading(struct buffer *out, const char *stem, const char *name)
{
    buffer_text(out, ",");
    size_t start = out->length;
    buffer_text(out, stem);
    buffer_text(out, name);
    csv_end_cell(out, start);
}

/* Calls with each column of that kind: those of the newest version, then what only earlier ones have. */
static void each_column(struct decision_writer *writer, enum item_kind kind,
                        void (*tell)(struct decision_writer *writer, const char *name, const void *user),
                        const void *user)
{
    const struct versions *versions = writer->versions;
    for (uint32_t v = versions->count; v-- > 0;) {
        const struct program *program = versions->items[v].program;
        for (uint32_t i = 0; i < program->item_count; i++) {
            bool told = !decision_has_item(&program->items[i], kind);
            for (uint32_t later = v + 1; later < versions->count && !told; later++)
                told = decision_item_position(versions->items[later].program, kind, program->items[i].name) !=
                       NONE;
            if (!told)
                tell(writer, program->items[i].name, user);
        }
    }
}

static void add_column_heading(struct decision_writer *writer, const char *name, const void *stem)
{
    add_heading(writer->out, stem, name);
}

static void chosen_header(struct decision_writer *writer);

void decision_csv_header(struct decision_writer *writer)
{
    struct buffer *out = writer->out;
    if (writer->columns) {
        chosen_header(writer);
        return;
    }
    buffer_text(out, "申請番号,制度,判定,不足項目,不適合,対象経費,補助率,基準額,上限額,算定額,補助額,内訳");
    each_column(writer, ITEM_DUTY, add_column_heading, "義務_");
    buffer_text(out, ",提出書類");
    each_column(writer, ITEM_RESULT, add_column_heading, "結果_");
    buffer_text(out, ",入力エラー");
    buffer_text(out, writer->line_end);
}

struct column_formats {
    struct format *items;
    uint32_t count;
    enum item_kind kind;
};

static const struct format as_text = {TYPE_TEXT, NONE, 1, NULL}, as_yen = {TYPE_AMOUNT, NONE, 1, "円"},
                           as_number = {TYPE_AMOUNT, NONE, 1, NULL};

static void add_item_format(struct decision_writer *writer, const char *name, const void *user)
{
    struct column_formats *formats = *(struct column_formats *const *)user;
    const struct item *item;
    uint32_t version = writer->versions->count;
    do /* one has it */
        item = decision_item(writer->versions->items[--version].program, formats->kind, name);
    while (!item);
    formats->items[formats->count++] = item->shape == SHAPE_ONE ? item->format : as_text;
}

static void add_formats(struct column_formats *formats, const struct format *format, uint32_t count)
{
    while (count-- > 0)
        formats->items[formats->count++] = *format;
}

static void count_item(struct decision_writer *writer, const char *name, const void *user)
{
    (void)writer;
    (void)name;
    ++**(uint32_t *const *)user;
}

const struct format *decision_csv_formats(struct decision_writer *writer, uint32_t *count)
{
    struct column_formats formats = {NULL, 0, ITEM_DUTY}, *into = &formats;
    const struct chosen_columns *columns = writer->columns;
    uint32_t items = 0, *counted = &items;
    each_column(writer, ITEM_DUTY, count_item, &counted);
    each_column(writer, ITEM_RESULT, count_item, &counted);
    formats.items = ARENA_ARRAY(writer->arena, struct format, 14 + items + (columns ? columns->count : 0));
    for (uint32_t i = 0; columns && i < columns->count; i++)
        add_formats(&formats, columns->items[i].yes ? &as_text : &columns->items[i].format, 1);
    if (writer->format == DECISIONS_LINES) { /* 申請番号, 番号, 対象, 対象外理由, 対象額 */
        add_formats(&formats, &as_text, 1);
        add_formats(&formats, &as_number, 1);
        add_formats(&formats, &as_text, 2);
        add_formats(&formats, &as_yen, 1);
    } else if (!columns) {
        add_formats(&formats, &as_text, 5); /* 申請番号, 制度, 判定, 不足項目, 不適合 */
        add_formats(&formats, &as_yen, 1);  /* 対象経費 */
        add_formats(&formats, &as_text, 1); /* 補助率 */
        add_formats(&formats, &as_yen, 4);  /* 基準額, 上限額, 算定額, 補助額 */
        add_formats(&formats, &as_text, 1); /* 内訳 */
        each_column(writer, ITEM_DUTY, add_item_format, &into);
        add_formats(&formats, &as_text, 1); /* 提出書類 */
        formats.kind = ITEM_RESULT;
        each_column(writer, ITEM_RESULT, add_item_format, &into);
        add_formats(&formats, &as_text, 1); /* 入力エラー */
    }
    *count = formats.count;
    return formats.items;
}

static void add_duty(struct decision_writer *writer, const char *name, const void *user)
{
    const struct decision *decision = user;
    uint32_t position = decision_item_position(writer->program, ITEM_DUTY, name);
    if (position == NONE)
        buffer_text(writer->out, ",");
    else
        add_answer(writer->out, &decision->duties[position]);
}

static void add_other(struct decision_writer *writer, const char *name, const void *user)
{
    const struct decision *decision = user;
    uint32_t position = decision_item_position(writer->program, ITEM_RESULT, name);
    if (position == NONE)
        buffer_text(writer->out, ",");
    else
        add_answer(writer->out, &decision->others[position]);
}

static void add_nothing(struct decision_writer *writer, const char *name, const void *user)
{
    (void)name;
    (void)user;
    buffer_text(writer->out, ",");
}

/* 名称:算定額 of each row; the cells of a row are told in full in JSON. */
static void add_breakdown(struct buffer *out, const struct program *program, const struct decision *decision)
{
    size_t start = out->length;
    for (uint32_t i = 0; i < decision->breakdown_count; i++) {
        const struct breakdown_answer *row = &decision->breakdown[i];
        buffer_text(out, i > 0 ? ";" : "");
        buffer_text(out, row->name);
        for (uint32_t cell = 0; cell < row->row->count; cell++) {
            buffer_text(out, cell > 0 ? "/" : ":");
            buffer_text(out, program->cells[row->row->first + cell].name);
            buffer_text(out, "=");
            answer_plain(out, &row->cells[cell]);
        }
    }
    csv_end_cell(out, start);
}

/* The documents that are due, those that may be with a question mark. */
static void add_documents(struct buffer *out, const struct decision *decision)
{
    uint32_t count = 0;
    size_t start = out->length;
    for (uint32_t i = 0; i < decision->document_count; i++) {
        const struct document_answer *answer = &decision->documents[i];
        if (answer->due.kind == ANSWER_TRUTH && !answer->due.truth)
            continue;
        buffer_text(out, count++ > 0 ? ";" : "");
        buffer_text(out, answer->document->name);
        buffer_text(out, answer->due.kind == ANSWER_NULL ? "?" : "");
    }
    csv_end_cell(out, start);
}

static void add_problem_row(struct decision_writer *writer, const struct decision *decision)
{
    add_cell(writer->out, decision->id);
    buffer_text(writer->out, ",,,,,,,,,,,");
    each_column(writer, ITEM_DUTY, add_nothing, NULL);
    buffer_text(writer->out, ",");
    each_column(writer, ITEM_RESULT, add_nothing, NULL);
    buffer_text(writer->out, ",");
    add_cell(writer->out, decision->problem);
    buffer_text(writer->out, writer->line_end);
}

/* ---- Chosen columns ---- */

static void chosen_header(struct decision_writer *writer)
{
    for (uint32_t i = 0; i < writer->columns->count; i++) {
        buffer_text(writer->out, i > 0 ? "," : "");
        add_cell(writer->out, writer->columns->items[i].name);
    }
    buffer_text(writer->out, writer->line_end);
}

void decision_csv_cell(struct buffer *out, const struct chosen_column *column, const struct program *program,
                       uint32_t version, const struct decision *decision)
{
    struct answer answer;
    switch (column->source) {
    case COLUMN_MISSING:
        add_texts(out, decision->missing, decision->missing_count);
        return;
    case COLUMN_FAILED:
        add_texts(out, decision->failed, decision->failed_count);
        return;
    case COLUMN_BREAKDOWN:
        add_breakdown(out, program, decision);
        return;
    case COLUMN_DOCUMENTS:
        add_documents(out, decision);
        return;
    default:
        answer = column_answer(column, program, version, decision);
        add_value(out, &answer);
        return;
    }
}

static void chosen_row(struct decision_writer *writer, const struct decision *decision)
{
    uint32_t version = decision_version(writer);
    for (uint32_t i = 0; i < writer->columns->count; i++) {
        buffer_text(writer->out, i > 0 ? "," : "");
        decision_csv_cell(writer->out, &writer->columns->items[i], writer->program, version, decision);
    }
    buffer_text(writer->out, writer->line_end);
}

void decision_csv_row(struct decision_writer *writer, const struct decision *decision)
{
    const struct program *program = writer->program;
    struct buffer *out = writer->out;
    if (writer->columns) {
        chosen_row(writer, decision);
        return;
    }
    if (decision->problem != NULL) {
        add_problem_row(writer, decision);
        return;
    }
    add_cell(out, decision->id);
    buffer_text(out, ",");
    add_cell(out, program->id);
    buffer_text(out, ",");
    buffer_text(out, verdict_name(decision->verdict));
    buffer_text(out, ",");
    add_texts(out, decision->missing, decision->missing_count);
    buffer_text(out, ",");
    add_texts(out, decision->failed, decision->failed_count);
    add_answer(out, &decision->covered_cost);
    add_answer(out, &decision->rate);
    add_answer(out, &decision->base_amount);
    add_answer(out, &decision->ceiling);
    add_answer(out, &decision->computed);
    add_answer(out, &decision->grant);
    buffer_text(out, ",");
    add_breakdown(out, program, decision);
    each_column(writer, ITEM_DUTY, add_duty, decision);
    buffer_text(out, ",");
    add_documents(out, decision);
    each_column(writer, ITEM_RESULT, add_other, decision);
    buffer_text(out, ",");
    buffer_text(out, writer->line_end);
}

void decision_csv_lines(struct decision_writer *writer, const struct decision *decision)
{
    static const char *const standings[] = {
        [STANDING_FALSE] = "false", [STANDING_TRUE] = "true", [STANDING_UNKNOWN] = ""};
    struct buffer *out = writer->out;
    for (uint32_t i = 0; i < decision->line_count; i++) {
        const struct line_answer *line = &decision->lines[i];
        add_cell(out, decision->id);
        buffer_text(out, ",");
        buffer_number(out, line->number);
        buffer_text(out, ",");
        buffer_text(out, standings[line->covered]);
        buffer_text(out, ",");
        add_cell(out, line->reason);
        add_answer(out, &line->amount);
        buffer_text(out, writer->line_end);
    }
}
