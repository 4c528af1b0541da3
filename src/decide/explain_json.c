/* SPDX-License-Identifier: Apache-2.0 */
/* The working as one JSON object, for programs that show it in their own way. Keys are Japanese, as in
 * decisions; every value stands as data and as it reads. */
#include <config.h>

#include "decide/explanation.h"

#include "base/date.h"
#include "base/number.h"
#include "io/decisions.h"

#include <inttypes.h>
#include <string.h>

/* ---- Keys and commas ---- */

static void key(struct buffer *out, const char *name)
{
    char last = out->length ? out->bytes[out->length - 1] : '{'; /* nothing where memory ran out */
    if (last != '{')
        buffer_text(out, ",");
    json_text(out, name);
    buffer_text(out, ":");
}

static void element(struct buffer *out)
{
    if (out->length && out->bytes[out->length - 1] != '[')
        buffer_text(out, ",");
}

static void key_text(struct buffer *out, const char *name, const char *text)
{
    key(out, name);
    if (text)
        json_text(out, text);
    else
        buffer_text(out, "null");
}

static void key_number(struct buffer *out, const char *name, int64_t number)
{
    key(out, name);
    buffer_number(out, number);
}

static void key_standing(struct buffer *out, const char *name, enum standing standing)
{
    key(out, name);
    buffer_text(out, standing == STANDING_TRUE ? "true" : standing == STANDING_FALSE ? "false" : "null");
}

static void key_names(struct buffer *out, const char *name, const told_names *names)
{
    key(out, name);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < names->count; i++) {
        element(out);
        json_text(out, names->items[i]);
    }
    buffer_text(out, "]");
}

/* ---- Values ---- */

/* An amount exactly: a whole number, or a text "numerator/denominator". */
static void amount(struct buffer *out, int64_t number, int64_t scale)
{
    if (scale <= 1 || number % scale == 0) {
        buffer_number(out, scale > 1 ? number / scale : number);
        return;
    }
    struct ratio value = ratio_make(number, scale);
    buffer_print(out, "\"%" PRId64 "/%" PRId64 "\"", value.numerator, value.denominator);
}

static void set(struct buffer *out, const struct domain *domain, uint64_t bits)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < domain->count; i++)
        if (bits >> i & 1) {
            element(out);
            json_text(out, domain->members[i]);
        }
    buffer_text(out, "]");
}

static void known_value(const struct explanation *explanation, const struct told_value *value,
                        struct buffer *out)
{
    const struct schema *schema = &explanation->request->program->schema;
    int64_t word = value->lane.low;
    char date[11];
    switch (value->format.type) {
    case TYPE_TRUTH:
        buffer_text(out, word ? "true" : "false");
        break;
    case TYPE_AMOUNT:
        amount(out, word, value->format.scale);
        break;
    case TYPE_RATE:
        buffer_print(out, "\"%" PRId64 "/%" PRId64 "\"", word >> 32, word & UINT32_MAX);
        break;
    case TYPE_SET:
        set(out, &schema->domains[value->format.domain], (uint64_t)word);
        break;
    case TYPE_DATE:
        date_print((int32_t)word, date);
        json_text(out, date);
        break;
    case TYPE_YEAR:
    case TYPE_REFERENCE:
        buffer_number(out, word);
        break;
    case TYPE_CHOICE:
    case TYPE_TEXT:
    case VALUE_TYPES:
        json_text(out, value->text);
        break;
    }
}

static void end_of_range(struct buffer *out, const char *name, int64_t end, int64_t scale)
{
    key(out, name);
    if (end == AMOUNT_INFINITY || end == AMOUNT_MINUS_INFINITY)
        buffer_text(out, "null");
    else
        amount(out, end, scale);
}

/* 値, 表示, and for an amount that is not settled 下限 and 上限 (null: unbounded). */
static void value_keys(const struct explanation *explanation, const struct told_value *value,
                       struct buffer *out)
{
    bool known = !value->blank && value->lane.low == value->lane.high;
    if (!value->plain || value->format.type == TYPE_REFERENCE) {
        key(out, "値");
        if (known)
            known_value(explanation, value, out);
        else
            buffer_text(out, "null");
    }
    key_text(out, "表示", value->text);
    if (!known && !value->blank && !value->plain && value->format.type == TYPE_AMOUNT) {
        end_of_range(out, "下限", value->lane.low, value->format.scale);
        end_of_range(out, "上限", value->lane.high, value->format.scale);
    }
}

static void key_value(const struct explanation *explanation, const char *name, const struct told_value *value,
                      struct buffer *out)
{
    key(out, name);
    buffer_text(out, "{");
    if (value->name)
        key_text(out, "名称", value->name);
    value_keys(explanation, value, out);
    buffer_text(out, "}");
}

static void key_values(const struct explanation *explanation, const char *name, const told_values *values,
                       struct buffer *out)
{
    key(out, name);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < values->count; i++) {
        element(out);
        buffer_text(out, "{");
        key_text(out, "名称", values->items[i].name);
        value_keys(explanation, &values->items[i], out);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

/* Where it is written; the file only where it is not the scheme's own. */
static void key_place(struct buffer *out, uint32_t line, const char *file)
{
    key_number(out, "行", line);
    if (file)
        key_text(out, "行のファイル", file);
}

static void key_clause(const struct explanation *explanation, uint32_t clause, struct buffer *out)
{
    const struct program *program = explanation->request->program;
    key_text(out, "条", clause == NONE ? NULL : program->clauses[clause].id);
}

/* ---- The parts ---- */

static void tests(const struct explanation *explanation, const char *name, const told_tests *of,
                  struct buffer *out)
{
    key(out, name);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->count; i++) {
        const struct told_test *test = &of->items[i];
        element(out);
        buffer_text(out, "{");
        key_text(out, "条", test->clause);
        key_text(out, "見出し", test->label);
        key_text(out, "条件", test->test->text);
        key_standing(out, "結果", test->standing);
        key_values(explanation, "入力", &test->inputs, out);
        key_names(out, "不足", &test->missing);
        key_place(out, test->test->line, test->test->file);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void definition(const struct explanation *explanation, const struct told_definition *of,
                       struct buffer *out)
{
    buffer_text(out, "{");
    key_text(out, "名称", of->note->name);
    value_keys(explanation, &of->value, out);
    key_clause(explanation, of->note->clause, out);
    key_text(out, "式", of->note->text);
    key_values(explanation, "入力", &of->inputs, out);
    if (of->rounded)
        key_text(out, "端数処理", of->rounded);
    key_names(out, "不足", &of->missing);
    key(out, "選択");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->choices.count; i++) {
        const struct told_choice *choice = &of->choices.items[i];
        element(out);
        buffer_text(out, "{");
        key_text(out, "種類",
                 choice->note->kind == NOTE_EXCEPTION ? "ただし"
                 : choice->note->kind == NOTE_ROW     ? "行"
                                                      : "場合");
        key_text(out, "文", choice->note->name);
        if (choice->note->text)
            key_text(out, "式", choice->note->text);
        key_standing(out, "結果", choice->standing);
        key(out, "採用");
        buffer_text(out, choice->decides ? "true" : "false");
        if (choice->value.text)
            value_keys(explanation, &choice->value, out);
        key_clause(explanation, choice->note->clause, out);
        key_place(out, choice->note->line, choice->note->file);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
    key(out, "表");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->table_count; i++) {
        element(out);
        definition(explanation, of->tables[i], out);
    }
    buffer_text(out, "]");
    key_place(out, of->note->line, of->note->file);
    buffer_text(out, "}");
}

static void definitions(const struct explanation *explanation, const told_definitions *of, struct buffer *out)
{
    key(out, "定義");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->count; i++) {
        element(out);
        definition(explanation, of->items[i], out);
    }
    buffer_text(out, "]");
}

static void line(const struct explanation *explanation, const struct told_list *list,
                 const struct told_line *of, struct buffer *out)
{
    buffer_text(out, "{");
    key_number(out, "番号", of->number);
    if (list->decided) {
        key_standing(out, "対象", of->covered);
        key_value(explanation, "額", &of->amount, out);
        key_value(explanation, "対象額", &of->counted, out);
    }
    key_names(out, "不足", &of->missing);
    tests(explanation, "条件", &of->tests, out);
    definitions(explanation, &of->definitions, out);
    buffer_text(out, "}");
}

static void lists(const struct explanation *explanation, struct buffer *out)
{
    key(out, "一覧");
    buffer_text(out, "{");
    for (uint32_t i = 0; i < explanation->lists.count; i++) {
        const struct told_list *list = &explanation->lists.items[i];
        key(out, list->name);
        buffer_text(out, "[");
        for (uint32_t j = 0; j < list->lines.count; j++) {
            element(out);
            line(explanation, list, &list->lines.items[j], out);
        }
        buffer_text(out, "]");
    }
    buffer_text(out, "}");
}

/* The elements of a value of several, or null when one is not known, or it does not arise. */
static void key_several(const struct explanation *explanation, const struct told_output *of,
                        struct buffer *out)
{
    bool known = of->several;
    for (uint32_t i = 0; i < of->parts.count; i++)
        known =
            known && !of->parts.items[i].blank && of->parts.items[i].lane.low == of->parts.items[i].lane.high;
    key(out, "値");
    buffer_text(out, known ? "[" : "null");
    for (uint32_t i = 0; known && i < of->parts.count; i++) {
        element(out);
        known_value(explanation, &of->parts.items[i], out);
    }
    if (known)
        buffer_text(out, "]");
}

static void outputs(const struct explanation *explanation, const char *name, const struct told_output *of,
                    uint32_t count, struct buffer *out)
{
    key(out, name);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < count; i++) {
        element(out);
        buffer_text(out, "{");
        key_text(out, "名称", of[i].item->name);
        if (of[i].value.plain)
            key_several(explanation, &of[i], out);
        value_keys(explanation, &of[i].value, out);
        key_names(out, "不足", &of[i].missing);
        if (of[i].definition) {
            key_text(out, "式", of[i].definition->note->text);
            key_values(explanation, "入力", &of[i].definition->inputs, out);
        }
        key_clause(explanation, of[i].item->clause, out);
        key_place(out, of[i].item->line, of[i].item->file);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void breakdown(const struct explanation *explanation, struct buffer *out)
{
    key(out, "内訳");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < explanation->rows.count; i++) {
        const struct told_row *row = &explanation->rows.items[i];
        element(out);
        buffer_text(out, "{");
        key_text(out, "名称", row->name);
        key_standing(out, "有無", row->standing);
        key_values(explanation, "欄", &row->cells, out);
        key_clause(explanation, row->row->clause, out);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void documents(const struct explanation *explanation, struct buffer *out)
{
    key(out, "提出書類");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < explanation->documents.count; i++) {
        const struct document *document = explanation->documents.items[i].document;
        element(out);
        buffer_text(out, "{");
        key_text(out, "書類", document->name);
        key_text(out, "時期", document->timing);
        key_text(out, "方法", document->method);
        key_standing(out, "要否", explanation->documents.items[i].due);
        key_clause(explanation, document->clause, out);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

/* What the decision would be: 判定, 補助額, and for an open one the ends of 決め手. */
static void key_outcome(const struct explanation *explanation, const struct outcome *outcome,
                        struct buffer *out)
{
    if (outcome->undecided) {
        key_text(out, "判定", NULL);
        return;
    }
    key_text(out, "判定", verdict_name(outcome->verdict));
    key(out, "補助額");
    answer_json(out, &outcome->grant);
    if (outcome->verdict == VERDICT_OPEN) {
        end_of_range(out, "下限", outcome->key.low, explanation->key.format.scale);
        end_of_range(out, "上限", outcome->key.high, explanation->key.format.scale);
    }
}

static void effects(const struct explanation *explanation, const char *name, const told_effects *of,
                    struct buffer *out)
{
    key(out, name);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->count; i++) {
        const struct told_effect *effect = &of->items[i];
        element(out);
        buffer_text(out, "{");
        key_text(out, "項目", effect->name);
        key_text(out, "見出し", effect->label);
        if (effect->now)
            key_text(out, "現在", effect->now);
        key_text(out, "変更後", effect->then);
        if (effect->clause)
            key_text(out, "満たす要件", effect->clause);
        if (effect->raises)
            key_text(out, "引き上げ", effect->raises);
        key_text(out, "結果", effect->result);
        key_outcome(explanation, &effect->outcome, out);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void decisive(const struct explanation *explanation, struct buffer *out)
{
    const struct told_decisive *of = &explanation->decisive;
    key(out, "左右する事実");
    buffer_text(out, "{");
    effects(explanation, "単独", &of->single, out);
    effects(explanation, "併せて", &of->together, out);
    key_text(out, "併せた結果", of->combined);
    key(out, "引き上げ");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < of->reductions.count; i++) {
        element(out);
        buffer_text(out, "{");
        key_text(out, "名称", of->reductions.items[i].cut->name);
        key_text(out, "値", of->reductions.items[i].cut->from);
        effects(explanation, "併せて", &of->reductions.items[i].effects, out);
        key_text(out, "併せた結果", of->reductions.items[i].combined);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
    key_number(out, "試した申請", of->tried);
    key(out, "打ち切り");
    buffer_text(out, of->cut ? "true" : "false");
    buffer_text(out, "}");
}

static void cuts(const struct explanation *explanation, struct buffer *out)
{
    static const char *const kinds[] = {[CUT_CEILING] = "上限",
                                        [CUT_ROUNDING] = "端数処理",
                                        [CUT_LINE] = "対象外",
                                        [CUT_CHOICE] = "低い方の適用"};
    key(out, "減額");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < explanation->cuts.count; i++) {
        const struct told_cut *cut = &explanation->cuts.items[i];
        element(out);
        buffer_text(out, "{");
        key_text(out, "種類", kinds[cut->kind]);
        key(out, "確定");
        buffer_text(out, cut->may ? "false" : "true");
        key_text(out, "行", cut->where);
        key_text(out, "名称", cut->name);
        key_text(out, "計算", cut->worked);
        key_text(out, "前", cut->from);
        key_text(out, "後", cut->to);
        key_text(out, "条", cut->clause);
        if (cut->kind == CUT_CHOICE) {
            key_text(out, "条件", cut->condition);
            key_text(out, "入力", cut->inputs);
            key_text(out, "他方の場合", cut->otherwise);
        }
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

/* The text that decided, of a scheme that changes by date. */
static void version(const struct explain_request *request, struct buffer *out)
{
    const struct versions *versions = request->versions;
    char date[11];
    key(out, "版");
    buffer_text(out, "{");
    if (request->as_of != INT32_MAX) {
        date_print(request->as_of, date);
        key_text(out, "基準日", date);
    } else if (versions && versions->count > 1 && versions->items[request->version].from != INT32_MIN) {
        date_print(versions->items[request->version].from, date);
        key_text(out, "施行日", date);
    }
    buffer_text(out, "}");
}

static void missing(const struct explanation *explanation, struct buffer *out)
{
    key(out, "不足項目");
    buffer_text(out, "[");
    for (uint32_t i = 0; i < explanation->missing.count; i++) {
        element(out);
        buffer_text(out, "{");
        key_text(out, "項目", explanation->missing.items[i].name);
        key_text(out, "見出し", explanation->missing.items[i].label);
        key_names(out, "影響", &explanation->missing.items[i].touches);
        effects(explanation, "値ごとの結果", &explanation->missing.items[i].effects, out);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

void explain_json(const struct explain_request *request, struct buffer *out)
{
    const struct program *program = request->program;
    const struct decision *decision = request->decision;
    buffer_text(out, "{");
    key_text(out, "申請番号", decision->id);
    key_text(out, "制度", program->id);
    struct explanation *explanation = explanation_build(request, false);
    cuts_build(explanation);
    decisive_build(explanation);
    key_text(out, "題名", program->title);
    key_text(out, "ファイル", program->source_name);
    key_text(out, "ハッシュ", program->source_hash);
    version(request, out);
    key_text(out, "判定", verdict_name(decision->verdict));
    key(out, "補助額");
    answer_json(out, &decision->grant);
    key_value(explanation, "決め手", &explanation->key, out);
    missing(explanation, out);
    decisive(explanation, out);
    cuts(explanation, out);
    tests(explanation, "要件", &explanation->requirements, out);
    lists(explanation, out);
    definitions(explanation, &explanation->definitions, out);
    outputs(explanation, "結果", explanation->results.items, explanation->results.count, out);
    breakdown(explanation, out);
    outputs(explanation, "義務", explanation->duties.items, explanation->duties.count, out);
    documents(explanation, out);
    buffer_text(out, "}\n");
}
