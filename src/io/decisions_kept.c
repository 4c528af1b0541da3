/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions as a ledger keeps them: the values of decision_json alone, in the order of a layout that the
 * program fixes. Two decisions of one layout are the same exactly when their texts are. */
#include <config.h>

#include "io/decisions.h"
#include "io/decisions_form.h"

#include <string.h>

/* The shapes of a layout, in order. */
enum { SHAPE_DECISION, SHAPE_LINE, SHAPE_DUTIES, SHAPE_RESULTS, SHAPE_DOCUMENTS };

static const char *const decision_members[] = {"判定",   "不足項目", "不適合",  "対象経費", "補助率",
                                               "基準額", "上限額",   "算定額",  "補助額",   "経費",
                                               "内訳",   "義務",     "提出書類"};
static const char *const line_members[] = {"番号", "対象", "対象外理由", "対象額"};

/* ---- The layout ---- */

static void name_members(struct buffer *out, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buffer_text(out, i ? "," : "");
        json_text(out, names[i]);
    }
}

static void name_items(struct buffer *out, const struct program *program, enum item_kind kind)
{
    bool first = true;
    buffer_text(out, "[");
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        if (item->kind != kind || (kind == ITEM_RESULT && decision_has_key(item->name)))
            continue;
        buffer_text(out, first ? "" : ",");
        json_text(out, item->name);
        first = false;
    }
    buffer_text(out, "]");
}

static void fix_member(struct buffer *out, const char *name, const char *value)
{
    buffer_text(out, "[");
    json_text(out, name);
    buffer_text(out, ",");
    json_text(out, value);
    buffer_text(out, "]");
}

/* What does not change from one decision to the next stands in the layout. */
static void name_document(struct buffer *out, const struct document *document)
{
    buffer_text(out, ",[");
    fix_member(out, "書類", document->name);
    buffer_text(out, ",");
    fix_member(out, "時期", document->timing);
    buffer_text(out, ",");
    fix_member(out, "方法", document->method);
    buffer_text(out, ",\"要否\"]");
}

static void name_row(struct buffer *out, const struct program *program, const struct breakdown *row)
{
    buffer_text(out, ",[\"名称\"");
    for (uint32_t cell = 0; cell < row->count; cell++) {
        buffer_text(out, ",");
        json_text(out, program->cells[row->first + cell].name);
    }
    buffer_text(out, "]");
}

void decision_layout(struct buffer *out, const struct program *program)
{
    buffer_text(out, "[[");
    name_members(out, decision_members, sizeof decision_members / sizeof *decision_members);
    buffer_text(out, decision_other_count(program) > 0 ? ",\"結果\"],[" : "],[");
    name_members(out, line_members, sizeof line_members / sizeof *line_members);
    buffer_text(out, "],");
    name_items(out, program, ITEM_DUTY);
    buffer_text(out, ",");
    name_items(out, program, ITEM_RESULT);
    for (uint32_t i = 0; i < program->document_count; i++)
        name_document(out, &program->documents[i]);
    for (uint32_t i = 0; i < program->breakdown_count; i++)
        name_row(out, program, &program->breakdowns[i]);
    buffer_text(out, "]");
}

/* ---- The values ---- */

/* Opens an object of a shape. */
static void open_shape(struct buffer *out, unsigned shape, bool first)
{
    buffer_text(out, first ? "{\"" : ",{\"");
    buffer_number(out, shape);
    buffer_text(out, "\":[");
}

static void add_texts(struct buffer *out, const char *const *texts, uint32_t count)
{
    buffer_text(out, ",[");
    name_members(out, texts, count);
    buffer_text(out, "]");
}

static void add_lines(struct buffer *out, const struct decision *decision)
{
    static const char *const standings[] = {
        [STANDING_FALSE] = ",false,", [STANDING_TRUE] = ",true,", [STANDING_UNKNOWN] = ",null,"};
    buffer_text(out, ",[");
    for (uint32_t i = 0; i < decision->line_count; i++) {
        const struct line_answer *line = &decision->lines[i];
        open_shape(out, SHAPE_LINE, i == 0);
        buffer_number(out, line->number);
        buffer_text(out, standings[line->covered]);
        json_text(out, line->reason);
        buffer_text(out, ",");
        answer_json(out, &line->amount);
        buffer_text(out, "]}");
    }
    buffer_text(out, "]");
}

static void add_breakdown(struct buffer *out, const struct program *program, const struct decision *decision)
{
    buffer_text(out, ",[");
    for (uint32_t i = 0; i < decision->breakdown_count; i++) {
        const struct breakdown_answer *answer = &decision->breakdown[i];
        uint32_t shape =
            SHAPE_DOCUMENTS + program->document_count + (uint32_t)(answer->row - program->breakdowns);
        open_shape(out, shape, i == 0);
        json_text(out, answer->name);
        for (uint32_t cell = 0; cell < answer->row->count; cell++) {
            buffer_text(out, ",");
            answer_json(out, &answer->cells[cell]);
        }
        buffer_text(out, "]}");
    }
    buffer_text(out, "]");
}

static void add_items(struct buffer *out, const struct program *program, enum item_kind kind, unsigned shape,
                      const struct answer *answers)
{
    uint32_t count = 0;
    open_shape(out, shape, false);
    for (uint32_t i = 0; i < program->item_count; i++) {
        if (program->items[i].kind != kind ||
            (kind == ITEM_RESULT && decision_has_key(program->items[i].name)))
            continue;
        buffer_text(out, count ? "," : "");
        answer_json(out, &answers[count++]);
    }
    buffer_text(out, "]}");
}

static void add_documents(struct buffer *out, const struct decision *decision)
{
    buffer_text(out, ",[");
    for (uint32_t i = 0; i < decision->document_count; i++) {
        open_shape(out, SHAPE_DOCUMENTS + i, i == 0);
        answer_json(out, &decision->documents[i].due);
        buffer_text(out, "]}");
    }
    buffer_text(out, "]");
}

void decision_values(struct buffer *out, const struct program *program, const struct decision *decision)
{
    const struct answer *const amounts[] = {&decision->covered_cost, &decision->rate,
                                            &decision->base_amount,  &decision->ceiling,
                                            &decision->computed,     &decision->grant};
    buffer_text(out, "[");
    json_text(out, verdict_name(decision->verdict));
    add_texts(out, decision->missing, decision->missing_count);
    add_texts(out, decision->failed, decision->failed_count);
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        buffer_text(out, ",");
        answer_json(out, amounts[i]);
    }
    add_lines(out, decision);
    add_breakdown(out, program, decision);
    add_items(out, program, ITEM_DUTY, SHAPE_DUTIES, decision->duties);
    add_documents(out, decision);
    if (decision_other_count(program) > 0)
        add_items(out, program, ITEM_RESULT, SHAPE_RESULTS, decision->others);
    buffer_text(out, "]");
}
