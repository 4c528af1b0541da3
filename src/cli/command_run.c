/* SPDX-License-Identifier: Apache-2.0 */
/* yoko run: decides a file of applications. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    OPTION_FORMAT = OPTION_LONG,
    OPTION_LIST,
    OPTION_LINES,
    OPTION_COLUMNS,
    OPTION_LINE_END,
    OPTION_SHEET_ROWS,
    OPTION_NO_BOM
};

static const struct option_row options[] = {
    {'o', "output", "FILE",
     TO_TRANSLATE("write the decisions there; its extension is the format (.csv .ndjson .json .xlsx)")},
    {OPTION_FORMAT, "format", "FORMAT", TO_TRANSLATE("csv, ndjson, json, table or xlsx")},
    {OPTION_COLUMNS, "columns", "COLUMNS",
     TO_TRANSLATE("which columns, under which headings: 'id=申請番号,交付可:1/0,補助額'")},
    {OPTION_LINE_END, "line-end", "END", TO_TRANSLATE("how lines of CSV end: crlf (the usual) or lf")},
    {OPTION_SHEET_ROWS, "sheet-rows", "N",
     TO_TRANSLATE("of a workbook: the most rows of a sheet, for programs that take fewer than 1048576")},
    {OPTION_NO_BOM, "no-bom", NULL, TO_TRANSLATE("CSV files without the mark by which spreadsheets know UTF-8")},
    THREADS_ROW,
    {OPTION_LINES, "lines", "FILE", TO_TRANSLATE("with CSV: write a row for each line of 経費 there")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with CSV records: the file of a list, as 経費=経費.csv; may be repeated")},
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    SANDBOX_ROWS,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("messages and the summary as JSON, one a line")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    struct yoko_decide decide;
    struct list_words lists;
    const char *output, *format, *lines;
    bool no_bom;
};

static enum yoko_status take_rows(struct session *session, const char *value, unsigned *rows)
{
    uint64_t number;
    if (!whole_number(value, 2, YOKO_SHEET_ROWS, &number))
        return complain(session, YOKO_USAGE, "Y1011", NULL, value, NULL);
    *rows = (unsigned)number;
    return YOKO_OK;
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case 'o':
        wanted->output = value;
        return YOKO_OK;
    case OPTION_FORMAT:
        wanted->format = value;
        return YOKO_OK;
    case OPTION_LINES:
        wanted->lines = value;
        return YOKO_OK;
    case OPTION_COLUMNS:
        wanted->decide.columns = value;
        return YOKO_OK;
    case OPTION_LINE_END:
        wanted->decide.line_feed = strcmp(value, "lf") == 0;
        if (wanted->decide.line_feed || strcmp(value, "crlf") == 0)
            return YOKO_OK;
        return complain(session, YOKO_USAGE, "Y0767", NULL, value, NULL);
    case OPTION_SHEET_ROWS:
        return take_rows(session, value, &wanted->decide.sheet_rows);
    case OPTION_NO_BOM:
        wanted->no_bom = true;
        return YOKO_OK;
    case OPTION_THREADS:
        return take_threads(session, value, &wanted->decide.threads);
    default:
        return add_list(session, &wanted->lists, value);
    }
}

static enum yoko_status choose_output(struct session *session, struct wanted *wanted)
{
    static const enum yoko_format allowed[] = {YOKO_CSV,   YOKO_NDJSON, YOKO_JSON,
                                               YOKO_TABLE, YOKO_XLSX,   YOKO_FORMAT_NONE};
    bool shown = !wanted->output && session->output_terminal;
    enum yoko_format usual = shown ? YOKO_TABLE : YOKO_NDJSON;
    wanted->decide.format = choose_format(session, wanted->format, wanted->output, allowed, usual);
    if (wanted->decide.format == YOKO_FORMAT_NONE)
        return YOKO_USAGE;
    if (wanted->decide.format == YOKO_XLSX && session->sandbox.wanted)
        return complain(session, YOKO_USAGE, "Y1005", NULL, NULL);
    if (wanted->lines && wanted->decide.format != YOKO_CSV)
        return complain(session, YOKO_USAGE, "Y0824", NULL, yoko_format_name(wanted->decide.format), NULL);
    wanted->decide.width = shown ? session->width : 0;
    return YOKO_OK;
}

static void summary_json(const struct yoko_summary *summary)
{
    fprintf(stderr,
            "{\"records\":%" PRIu64 ",\"granted\":%" PRIu64 ",\"refused\":%" PRIu64 ",\"open\":%" PRIu64
            ",\"rejected\":%" PRIu64,
            summary->records, summary->granted, summary->refused, summary->open, summary->rejected);
    if (summary->has_grant && !summary->grant_exceeded)
        fprintf(stderr, ",\"grant\":%" PRId64, summary->grant);
    fputs("}\n", stderr);
}

/* Nothing is dropped in silence: what came in is what went out. */
static void summary_text(const struct yoko_summary *summary)
{
    char all[GROUPED_ROOM], decided[GROUPED_ROOM], granted[GROUPED_ROOM], refused[GROUPED_ROOM],
        open[GROUPED_ROOM];
    char rejected[GROUPED_ROOM], grant[GROUPED_ROOM];
    fprintf(stderr,
            translate("%s applications in = %s decided (交付可 %s, 不交付 %s, 要確認 %s) + %s input errors "
                      "(入力エラー)"),
            grouped((int64_t)summary->records, all),
            grouped((int64_t)(summary->records - summary->rejected), decided),
            grouped((int64_t)summary->granted, granted), grouped((int64_t)summary->refused, refused),
            grouped((int64_t)summary->open, open), grouped((int64_t)summary->rejected, rejected));
    if (summary->has_grant && !summary->grant_exceeded) {
        fprintf(stderr, translate("; 補助額 %s yen in all"), grouped(summary->grant, grant));
    }
    fputc('\n', stderr);
}

static enum yoko_status decide(struct session *session, const struct yoko_scheme *scheme,
                               struct wanted *wanted, struct output *output, struct output *lines)
{
    struct yoko_summary summary;
    struct progress progress;
    progress_begin(&progress, session);
    wanted->decide.write = output_write;
    wanted->decide.write_context = output;
    wanted->decide.write_lines = wanted->lines ? output_write : NULL;
    wanted->decide.lines_context = lines;
    wanted->decide.progress = progress_show;
    wanted->decide.progress_context = &progress;
    enum yoko_status status = yoko_run(session->yoko, scheme, &wanted->decide, &summary);
    progress_end(&progress);
    /* Decisions are kept whenever there are any: nothing was read when the records could not be opened at
     * all. */
    bool keep = status == YOKO_OK || (status == YOKO_BAD_RECORDS && summary.records > 0);
    show_messages(session);
    status = sandbox_end(session, status);
    if (wanted->lines)
        status = output_close(session, lines, keep, status);
    status = output_close(session, output, keep, status);
    bool written = keep && status != YOKO_SYSTEM;
    if (written && session->json)
        summary_json(&summary);
    else if (written)
        summary_text(&summary);
    return status;
}

/* An output takes its name in the end, and what was read under that name would be gone. */
static bool overwrites(struct session *session, const struct wanted *wanted, const char *scheme)
{
    const char *const outputs[] = {wanted->output, wanted->lines};
    for (size_t i = 0; i < 2; i++) {
        bool read = is_same_file(outputs[i], wanted->decide.records.path) || is_same_file(outputs[i], scheme);
        for (size_t j = 0; j < wanted->lists.count; j++)
            read = read || is_same_file(outputs[i], wanted->lists.files[j].path);
        if (read) {
            complain(session, YOKO_USAGE, "Y0830", NULL, outputs[i], NULL);
            return true;
        }
    }
    if (!is_same_file(wanted->output, wanted->lines))
        return false;
    complain(session, YOKO_USAGE, "Y0831", NULL, wanted->output, NULL);
    return true;
}

static enum yoko_status run_scheme(struct session *session, struct wanted *wanted, const char *name)
{
    static struct output output, lines;
    struct yoko_scheme *scheme;
    enum yoko_status status = load_scheme(session, name, &scheme);
    if (status != YOKO_OK)
        return status;
    find_lists(session, &wanted->lists, scheme, &wanted->decide.records);
    if (overwrites(session, wanted, yoko_scheme_path(scheme))) {
        status = YOKO_USAGE;
    } else if (!output_open(session, &output, wanted->output)) {
        status = YOKO_SYSTEM;
    } else if (wanted->lines && !output_open(session, &lines, wanted->lines)) {
        status = output_close(session, &output, false, YOKO_SYSTEM);
    } else {
        /* Chosen columns and bare line feeds are for programs, which would take the mark for a part of the first name. */
        bool marked = !wanted->no_bom && !wanted->decide.columns && !wanted->decide.line_feed;
        if (wanted->decide.format == YOKO_CSV && marked)
            output_mark(&output);
        if (wanted->lines && marked)
            output_mark(&lines);
        status = decide(session, scheme, wanted, &output, &lines);
    }
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static struct wanted wanted;
    enum yoko_status status;
    char **operands;
    int operand_count;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_applications(session, count, words, 2, 2, &operands, &operand_count))
        return YOKO_USAGE;
    wanted.decide.records.path = operands[1];
    status = choose_output(session, &wanted);
    return status == YOKO_OK ? run_scheme(session, &wanted, operands[0]) : status;
}

const struct command command_run = {
    .name = "run",
    .operands =
        "SCHEME RECORDS [-o FILE] [--format FORMAT] [--columns COLUMNS] [--lines FILE] [--list LIST=FILE]… "
        "[--as-of DATE] [--threads N]",
    .summary = TO_TRANSLATE("decides a file of applications"),
    .options = options,
    .examples = {{"yoko run saitama-2020 申請.csv",
                  TO_TRANSLATE("shows the decisions as a table")},
                 {"yoko run saitama-2020 申請.csv --list 経費=経費.csv -o 判定.csv --lines 経費判定.csv",
                  TO_TRANSLATE("reads the CSV files that a spreadsheet saved and writes two more")}},
    .run = run,
};
