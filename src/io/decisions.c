/* SPDX-License-Identifier: Apache-2.0 */
/* Decisions as JSON, and the stream around them in every format. */
#include <config.h>

#include "io/decisions.h"
#include "io/decisions_form.h"
#include "io/json_text.h"

#include <inttypes.h>
#include <string.h>

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[] = {
        [VERDICT_GRANT] = "交付可", [VERDICT_REFUSE] = "不交付", [VERDICT_OPEN] = "要確認"};
    return names[verdict];
}

void json_text(struct buffer *out, const char *text)
{
    if (text != NULL)
        buffer_json(out, text, strlen(text));
    else
        buffer_text(out, "null");
}

/* ---- Values ---- */

/* A number over its scale: as a decimal where that is exact, else as a fraction, which is a text in JSON. */
static void print_scaled(struct buffer *out, const struct answer *answer, bool json)
{
    unsigned decimals = 0;
    int64_t scale = answer->scale;
    for (; scale > 1 && scale % 10 == 0; scale /= 10)
        decimals++;
    if (scale != 1) {
        buffer_print(out, json ? "\"%" PRId64 "/%" PRId64 "\"" : "%" PRId64 "/%" PRId64, answer->number,
                     answer->scale);
        return;
    }
    if (decimals == 0) {
        buffer_number(out, answer->number);
        return;
    }
    uint64_t magnitude = answer->number < 0 ? -(uint64_t)answer->number : (uint64_t)answer->number;
    uint64_t fraction = magnitude % (uint64_t)answer->scale;
    for (; decimals > 1 && fraction % 10 == 0; decimals--)
        fraction /= 10;
    buffer_print(out, "%s%" PRIu64 ".%0*" PRIu64, answer->number < 0 ? "-" : "",
                 magnitude / (uint64_t)answer->scale, (int)decimals, fraction);
}

void answer_json(struct buffer *out, const struct answer *answer)
{
    switch (answer->kind) {
    case ANSWER_NULL:
        buffer_text(out, "null");
        return;
    case ANSWER_TRUTH:
        buffer_text(out, answer->truth ? "true" : "false");
        return;
    case ANSWER_NUMBER:
        print_scaled(out, answer, true);
        return;
    case ANSWER_RATE:
        buffer_print(out, "\"%" PRId64 "/%" PRId64 "\"", answer->number, answer->scale);
        return;
    case ANSWER_TEXT:
        json_text(out, answer->text);
        return;
    case ANSWER_LIST:
        buffer_text(out, "[");
        for (uint32_t i = 0; i < answer->count; i++) {
            buffer_text(out, i > 0 ? ", " : "");
            answer_json(out, &answer->items[i]);
        }
        buffer_text(out, "]");
        return;
    }
}

void answer_plain(struct buffer *out, const struct answer *answer)
{
    switch (answer->kind) {
    case ANSWER_NULL:
        return;
    case ANSWER_TRUTH:
        buffer_text(out, answer->truth ? "true" : "false");
        return;
    case ANSWER_NUMBER:
        print_scaled(out, answer, false);
        return;
    case ANSWER_RATE:
        buffer_print(out, "%" PRId64 "/%" PRId64, answer->number, answer->scale);
        return;
    case ANSWER_TEXT:
        buffer_text(out, answer->text);
        return;
    case ANSWER_LIST:
        for (uint32_t i = 0; i < answer->count; i++) {
            buffer_text(out, i > 0 ? ";" : "");
            answer_plain(out, &answer->items[i]);
        }
        return;
    }
}

/* ---- One decision as JSON ---- */

static void json_key(struct buffer *out, const char *key, bool first)
{
    buffer_text(out, first ? "" : ", ");
    json_text(out, key);
    buffer_text(out, ": ");
}

static void json_texts(struct buffer *out, const char *const *texts, uint32_t count)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(out, i > 0 ? ", " : "");
        json_text(out, texts[i]);
    }
    buffer_text(out, "]");
}

static void json_lines(struct buffer *out, const struct decision *decision)
{
    static const char *const standings[] = {
        [STANDING_FALSE] = "false", [STANDING_TRUE] = "true", [STANDING_UNKNOWN] = "null"};
    json_key(out, "経費", false);
    buffer_text(out, "[");
    for (uint32_t i = 0; i < decision->line_count; i++) {
        const struct line_answer *line = &decision->lines[i];
        buffer_text(out, i > 0 ? ", {" : "{");
        json_key(out, "番号", true);
        buffer_number(out, line->number);
        json_key(out, "対象", false);
        buffer_text(out, standings[line->covered]);
        json_key(out, "対象外理由", false);
        json_text(out, line->reason);
        json_key(out, "対象額", false);
        answer_json(out, &line->amount);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

void decision_json_breakdown(struct buffer *out, const struct program *program,
                             const struct decision *decision)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < decision->breakdown_count; i++) {
        const struct breakdown_answer *answer = &decision->breakdown[i];
        buffer_text(out, i > 0 ? ", {" : "{");
        json_key(out, "名称", true);
        json_text(out, answer->name);
        for (uint32_t cell = 0; cell < answer->row->count; cell++) {
            json_key(out, program->cells[answer->row->first + cell].name, false);
            answer_json(out, &answer->cells[cell]);
        }
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void json_items(struct buffer *out, const struct program *program, enum item_kind kind,
                       const struct answer *answers)
{
    uint32_t count = 0;
    buffer_text(out, "{");
    for (uint32_t i = 0; i < program->item_count; i++) {
        if (program->items[i].kind != kind ||
            (kind == ITEM_RESULT && decision_has_key(program->items[i].name)))
            continue;
        json_key(out, program->items[i].name, count == 0);
        answer_json(out, &answers[count++]);
    }
    buffer_text(out, "}");
}

void decision_json_documents(struct buffer *out, const struct decision *decision)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < decision->document_count; i++) {
        const struct document_answer *answer = &decision->documents[i];
        buffer_text(out, i > 0 ? ", {" : "{");
        json_key(out, "書類", true);
        json_text(out, answer->document->name);
        json_key(out, "時期", false);
        json_text(out, answer->document->timing);
        json_key(out, "方法", false);
        json_text(out, answer->document->method);
        json_key(out, "要否", false);
        answer_json(out, &answer->due);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

bool decision_has_key(const char *result)
{
    static const char *const keys[] = {"対象経費",     "補助率", "基準額",      "上限額",  "算定額",
                                       "covered_cost", "rate",   "base_amount", "ceiling", "computed"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (strcmp(keys[i], result) == 0)
            return true;
    return false;
}

bool decision_has_item(const struct item *item, enum item_kind kind)
{
    return item->kind == kind && (kind == ITEM_DUTY || !decision_has_key(item->name));
}

uint32_t decision_item_position(const struct program *program, enum item_kind kind, const char *name)
{
    uint32_t position = 0;
    for (uint32_t i = 0; i < program->item_count; i++) {
        if (!decision_has_item(&program->items[i], kind))
            continue;
        if (strcmp(program->items[i].name, name) == 0)
            return position;
        position++;
    }
    return NONE;
}

const struct item *decision_item(const struct program *program, enum item_kind kind, const char *name)
{
    for (uint32_t i = 0; i < program->item_count; i++)
        if (decision_has_item(&program->items[i], kind) && strcmp(program->items[i].name, name) == 0)
            return &program->items[i];
    return NULL;
}

uint32_t decision_other_count(const struct program *program)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < program->item_count; i++)
        count += decision_has_item(&program->items[i], ITEM_RESULT);
    return count;
}

/* ---- Chosen columns as JSON ---- */

uint32_t decision_version(const struct decision_writer *writer)
{
    uint32_t version = writer->versions->count - 1;
    while (version > 0 && writer->versions->items[version].program != writer->program)
        version--;
    return version;
}

static void json_column(struct decision_writer *writer, const struct chosen_column *column, uint32_t version,
                        const struct decision *decision)
{
    struct buffer *out = writer->out;
    bool list = column->source == COLUMN_MISSING || column->source == COLUMN_FAILED ||
                column->source == COLUMN_BREAKDOWN || column->source == COLUMN_DOCUMENTS;
    struct answer answer = {.kind = ANSWER_NULL};
    if (!list)
        answer = column_answer(column, writer->program, version, decision);
    if (!list || decision->problem)
        answer_json(out, &answer);
    else if (column->source == COLUMN_MISSING)
        json_texts(out, decision->missing, decision->missing_count);
    else if (column->source == COLUMN_FAILED)
        json_texts(out, decision->failed, decision->failed_count);
    else if (column->source == COLUMN_BREAKDOWN)
        decision_json_breakdown(out, writer->program, decision);
    else
        decision_json_documents(out, decision);
}

static void json_row(struct decision_writer *writer, const struct decision *decision)
{
    const struct chosen_columns *columns = writer->columns;
    if (!columns) {
        decision_json(writer->out, writer->program, decision);
        return;
    }
    uint32_t version = decision_version(writer);
    buffer_text(writer->out, "{");
    for (uint32_t i = 0; i < columns->count; i++) {
        json_key(writer->out, columns->items[i].name, i == 0);
        json_column(writer, &columns->items[i], version, decision);
    }
    buffer_text(writer->out, "}");
}

void decision_json(struct buffer *out, const struct program *program, const struct decision *decision)
{
    buffer_text(out, "{");
    json_key(out, "申請番号", true);
    json_text(out, decision->id);
    if (decision->problem != NULL) {
        json_key(out, "入力エラー", false);
        json_text(out, decision->problem);
        buffer_text(out, "}");
        return;
    }
    json_key(out, "制度", false);
    json_text(out, program->id);
    json_key(out, "判定", false);
    json_text(out, verdict_name(decision->verdict));
    json_key(out, "不足項目", false);
    json_texts(out, decision->missing, decision->missing_count);
    json_key(out, "不適合", false);
    json_texts(out, decision->failed, decision->failed_count);
    const struct {
        const char *key;
        const struct answer *answer;
    } amounts[] = {
        {"対象経費", &decision->covered_cost}, {"補助率", &decision->rate},
        {"基準額", &decision->base_amount},    {"上限額", &decision->ceiling},
        {"算定額", &decision->computed},       {"補助額", &decision->grant},
    };
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        json_key(out, amounts[i].key, false);
        answer_json(out, amounts[i].answer);
    }
    json_lines(out, decision);
    json_key(out, "内訳", false);
    decision_json_breakdown(out, program, decision);
    json_key(out, "義務", false);
    json_items(out, program, ITEM_DUTY, decision->duties);
    json_key(out, "提出書類", false);
    decision_json_documents(out, decision);
    if (decision_other_count(program) > 0) {
        json_key(out, "結果", false);
        json_items(out, program, ITEM_RESULT, decision->others);
    }
    buffer_text(out, "}");
}

/* ---- Streams ---- */

struct decision decision_of_reject(const struct batch_reject *reject)
{
    return (struct decision){.id = reject->id, .problem = reject->problem};
}

void decisions_begin(struct decision_writer *writer, enum decision_format format,
                     const struct program *program, struct arena *arena, struct buffer *out)
{
    struct version *version = ARENA_NEW(arena, struct version);
    struct versions *versions = ARENA_NEW(arena, struct versions);
    *version = (struct version){INT32_MIN, program};
    *versions = versions_make(arena, version, 1);
    decisions_begin_versions(writer, format, versions, arena, out);
}

void decisions_begin_versions(struct decision_writer *writer, enum decision_format format,
                              const struct versions *versions, struct arena *arena, struct buffer *out)
{
    decisions_begin_columns(writer, format, versions, NULL, false, arena, out);
}

void decisions_begin_columns(struct decision_writer *writer, enum decision_format format,
                             const struct versions *versions, const struct chosen_columns *columns,
                             bool line_feed, struct arena *arena, struct buffer *out)
{
    const struct program *newest = versions->items[versions->count - 1].program;
    *writer = (struct decision_writer){.format = format,
                                       .program = newest,
                                       .versions = versions,
                                       .columns = columns,
                                       .line_end = line_feed ? "\n" : "\r\n",
                                       .arena = arena,
                                       .out = out};
    switch (format) {
    case DECISIONS_NDJSON:
        break;
    case DECISIONS_JSON:
        buffer_text(out, "[");
        break;
    case DECISIONS_CSV:
        decision_csv_header(writer);
        break;
    case DECISIONS_LINES:
        buffer_text(out, "申請番号,番号,対象,対象外理由,対象額");
        buffer_text(out, writer->line_end);
        break;
    case DECISIONS_TABLE:
        decision_table_begin(writer);
        break;
    }
}

void decisions_add(struct decision_writer *writer, const struct decision *decision)
{
    switch (writer->format) {
    case DECISIONS_NDJSON:
        json_row(writer, decision);
        buffer_text(writer->out, "\n");
        break;
    case DECISIONS_JSON:
        buffer_text(writer->out, writer->count > 0 ? ",\n" : "\n");
        json_row(writer, decision);
        break;
    case DECISIONS_CSV:
        decision_csv_row(writer, decision);
        break;
    case DECISIONS_LINES:
        decision_csv_lines(writer, decision);
        break;
    case DECISIONS_TABLE:
        decision_table_row(writer, decision);
        break;
    }
    writer->count++;
}

void decisions_end(struct decision_writer *writer)
{
    if (writer->format == DECISIONS_JSON)
        buffer_text(writer->out, writer->count > 0 ? "\n]\n" : "]\n");
    if (writer->format == DECISIONS_TABLE)
        decision_table_end(writer);
}

const char *decision_member_unit(const struct program *program, const char *path)
{
    static const char *const amounts[] = {"対象経費", "基準額", "上限額", "算定額", "補助額", "対象額"};
    static const char duty[] = "義務.", result[] = "結果.";
    const struct item *item = NULL;
    if (strncmp(path, duty, sizeof duty - 1) == 0)
        item = decision_item(program, ITEM_DUTY, path + sizeof duty - 1);
    else if (strncmp(path, result, sizeof result - 1) == 0)
        item = decision_item(program, ITEM_RESULT, path + sizeof result - 1);
    if (item)
        return item->format.type == TYPE_AMOUNT ? item->format.unit : NULL;
    const char *dot = strrchr(path, '.'), *name = dot ? dot + 1 : path;
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++)
        if (strcmp(name, amounts[i]) == 0)
            return "円";
    return NULL;
}

void decision_member_words(struct buffer *out, const char *unit, const char *json)
{
    json_words(out, json, unit != NULL);
    if (unit && (*json == '-' || (*json >= '0' && *json <= '9')))
        buffer_text(out, unit);
}
