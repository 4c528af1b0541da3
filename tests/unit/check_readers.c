/* SPDX-License-Identifier: Apache-2.0 */
/* Readers who go away: whatever is written to a host program ends with the piece that it refuses, whichever that is; the call says so
 * by its status and by nothing else, and the same call made anew tells everything. */
#include <config.h>

#include "unit.h"

#include "api/yoko.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char scheme_text[] = "制度 small 「小さな制度」\n"
                                  "    施行 2024-04-01\n"
                                  "項目 申請番号 : 文字 必須\n"
                                  "項目 県内 : 真偽\n"
                                  "項目 台数 : 台 0台以上100台以下\n"
                                  "一覧 経費 { 項目 番号 : 数 鍵  項目 金額 : 円 }\n"
                                  "条文 第1条 「県内の事業所」\n"
                                  "条文 第2条 「経費の2分の1、100万円まで」\n"
                                  "条文 第3条 「引かれない条文」\n"
                                  "要件 《第1条》: 県内\n"
                                  "各 経費 { 要件 《第2条》: 金額 >= 100円 }\n"
                                  "結果 算定額 《第2条》 = 小さい方(切り捨て(合計(経費.額, 対象) × 2分の1, 千円), 台数 × 10万円)\n"
                                  "例 「半分」 { 県内  台数 = 3台  経費 [ { 番号 = 1  金額 = 301,000円 } ]  期待 { 補助額 = 150,000円 } }\n";

/* A reader who takes so many pieces. */
struct reader {
    unsigned pieces, taken;
    bool gone;
    char bytes[1 << 17];
    size_t length;
};

static int take(void *context, const char *bytes, size_t length)
{
    struct reader *reader = context;
    ck_assert_msg(!reader->gone, "who has gone is written to");
    if (reader->taken == reader->pieces) {
        reader->gone = true;
        return 1;
    }
    reader->taken++;
    size_t room = sizeof reader->bytes - reader->length;
    memcpy(reader->bytes + reader->length, bytes, length < room ? length : room);
    reader->length += length < room ? length : room;
    return 0;
}

/* Applications in memory: how much of them has been given, and how much there is. */
struct source {
    size_t given, length;
};

#define APPLICATIONS 3000
static char applications[APPLICATIONS * 128];
static size_t first_length, all_length;

static void make_applications(void)
{
    char *to = applications;
    for (unsigned n = 1; n <= APPLICATIONS; n++) {
        to += sprintf(to, "{\"申請番号\":\"R%u\",\"県内\":%s,\"台数\":%u,\"経費\":[{\"番号\":1,\"金額\":%u}]}\n", n,
                      n % 7 ? "true" : n % 2 ? "false" : "null", n % 100, n * 10);
        first_length = first_length ? first_length : (size_t)(to - applications);
    }
    all_length = (size_t)(to - applications);
}

static long give(void *context, char *bytes, size_t room)
{
    struct source *source = context;
    size_t left = source->length - source->given, part = left < room ? left : room;
    memcpy(bytes, applications + source->given, part);
    source->given += part;
    return (long)part;
}

static char scheme_path[] = "/tmp/yoko-readers-XXXXXX";
static struct yoko *yoko;
static struct yoko_scheme *scheme, *other;

static enum yoko_status run_with(struct reader *reader, enum yoko_format format, const char *columns, unsigned threads)
{
    struct source source = {0, all_length};
    struct yoko_summary summary;
    struct yoko_decide decide = {.records = {.path = "a.ndjson", .read = give, .read_context = &source, .format = YOKO_NDJSON},
                                 .format = format, .columns = columns, .threads = threads,
                                 .write = take, .write_context = reader};
    return yoko_run(yoko, scheme, &decide, &summary);
}

static enum yoko_status run_ndjson(struct reader *reader)
{
    return run_with(reader, YOKO_NDJSON, NULL, 1);
}

static enum yoko_status run_json_on_threads(struct reader *reader)
{
    return run_with(reader, YOKO_JSON, NULL, 3);
}

static enum yoko_status run_table(struct reader *reader)
{
    return run_with(reader, YOKO_TABLE, NULL, 1);
}

static enum yoko_status run_columns(struct reader *reader)
{
    return run_with(reader, YOKO_CSV, "申請番号,判定,補助額", 1);
}

static enum yoko_status run_columns_on_threads(struct reader *reader)
{
    return run_with(reader, YOKO_CSV, "申請番号,判定,補助額", 2);
}

static enum yoko_status run_lines(struct reader *reader)
{
    static struct reader rest;
    struct source source = {0, all_length};
    struct yoko_summary summary;
    struct yoko_decide decide = {.records = {.path = "a.ndjson", .read = give, .read_context = &source, .format = YOKO_NDJSON},
                                 .format = YOKO_CSV, .threads = 2, .write = take, .write_context = &rest,
                                 .write_lines = take, .lines_context = reader};
    rest = (struct reader){.pieces = UINT32_MAX};
    return yoko_run(yoko, scheme, &decide, &summary);
}

static enum yoko_status run_book(struct reader *reader)
{
    return run_with(reader, YOKO_XLSX, NULL, 1);
}

static enum yoko_status explain_to(struct reader *reader, enum yoko_format format)
{
    struct source source = {0, first_length};
    struct yoko_records records = {.path = "a.ndjson", .read = give, .read_context = &source, .format = YOKO_NDJSON};
    return yoko_explain(yoko, scheme, &records, NULL, YOKO_WORKING, format, take, reader);
}

static enum yoko_status explain_text(struct reader *reader)
{
    return explain_to(reader, YOKO_TEXT);
}

static enum yoko_status explain_page(struct reader *reader)
{
    return explain_to(reader, YOKO_HTML);
}

static enum yoko_status cite_text(struct reader *reader)
{
    struct yoko_clauses clauses;
    return yoko_cite(yoko, scheme, YOKO_TEXT, take, reader, &clauses);
}

static enum yoko_status cite_json(struct reader *reader)
{
    struct yoko_clauses clauses;
    return yoko_cite(yoko, scheme, YOKO_JSON, take, reader, &clauses);
}

static enum yoko_status consolidated(struct reader *reader)
{
    return yoko_consolidated(yoko, scheme, false, take, reader);
}

static enum yoko_status document(struct reader *reader)
{
    return yoko_document(yoko, scheme, YOKO_HTML, true, take, reader);
}

static enum yoko_status image(struct reader *reader)
{
    return yoko_image(yoko, scheme, take, reader);
}

static enum yoko_status error_page(struct reader *reader)
{
    return yoko_error_page(yoko, "Y0205", YOKO_TEXT, take, reader);
}

static enum yoko_status error_list(struct reader *reader)
{
    return yoko_error_page(yoko, NULL, YOKO_JSON, take, reader);
}

static enum yoko_status test_page(struct reader *reader)
{
    struct yoko_tests tests;
    return yoko_test(yoko, scheme, &(struct yoko_test){.format = YOKO_HTML, .all = true, .write = take, .write_context = reader}, &tests);
}

static enum yoko_status mutate(struct reader *reader)
{
    struct yoko_mutants mutants;
    return yoko_mutate(yoko, scheme, &(struct yoko_test){.format = YOKO_TEXT, .write = take, .write_context = reader}, &mutants);
}

static enum yoko_status suggest(struct reader *reader)
{
    uint64_t count;
    return yoko_suggest(yoko, scheme, &(struct yoko_test){.format = YOKO_NDJSON, .write = take, .write_context = reader}, &count);
}

static enum yoko_status suggest_csv(struct reader *reader)
{
    uint64_t count;
    struct yoko_list_output lists[] = {{"経費", take, reader}};
    return yoko_suggest(yoko, scheme,
                        &(struct yoko_test){.format = YOKO_CSV, .write = take, .write_context = reader, .lists = lists, .list_count = 1},
                        &count);
}

static enum yoko_status sample_to(struct reader *reader, enum yoko_format format)
{
    const struct yoko_scheme *schemes[] = {scheme};
    struct yoko_list_output lists[] = {{"経費", take, reader}};
    struct yoko_sample sample = {.schemes = schemes, .scheme_count = 1, .count = 5000, .seed = 1, .format = format,
                                 .write = take, .write_context = reader, .lists = lists, .list_count = 1};
    return yoko_sample(yoko, &sample);
}

static enum yoko_status sample_lines(struct reader *reader)
{
    return sample_to(reader, YOKO_NDJSON);
}

static enum yoko_status sample_rows(struct reader *reader)
{
    return sample_to(reader, YOKO_CSV);
}

static enum yoko_status compare_to(struct reader *reader, enum yoko_format format)
{
    const struct yoko_scheme *schemes[] = {scheme, other};
    struct yoko_compared compared;
    struct yoko_compare compare = {.schemes = schemes, .count = 2, .format = format, .all = true,
                                   .write = take, .write_context = reader};
    return yoko_compare(yoko, &compare, &compared);
}

static enum yoko_status compare_text(struct reader *reader)
{
    return compare_to(reader, YOKO_TEXT);
}

static enum yoko_status compare_book(struct reader *reader)
{
    return compare_to(reader, YOKO_XLSX);
}

static enum yoko_status settle_text(struct reader *reader)
{
    bool changed;
    struct yoko_settle settle = {.path = scheme_path, .write = take, .write_context = reader};
    return yoko_settle(yoko, &settle, &changed);
}

static enum yoko_status settle_difference(struct reader *reader)
{
    bool changed;
    struct yoko_settle settle = {.path = scheme_path, .difference = take, .difference_context = reader};
    return yoko_settle(yoko, &settle, &changed);
}

static enum yoko_status scaffold(struct reader *reader)
{
    return yoko_scaffold(yoko, &(struct yoko_scaffold){.id = "next", .base = scheme_path, .write = take, .write_context = reader});
}

static const struct {
    const char *name;
    enum yoko_status (*call)(struct reader *reader);
} calls[] = {{"run, NDJSON", run_ndjson}, {"run, JSON on threads", run_json_on_threads}, {"run, table", run_table},
             {"run, columns", run_columns}, {"run, columns on threads", run_columns_on_threads}, {"run, lines", run_lines},
             {"run, workbook", run_book}, {"explain", explain_text}, {"explain, page", explain_page}, {"cite", cite_text},
             {"cite, JSON", cite_json}, {"consolidated", consolidated}, {"document", document}, {"image", image},
             {"error page", error_page}, {"error list", error_list}, {"test, page", test_page}, {"mutate", mutate}, {"suggest", suggest},
             {"suggest, CSV", suggest_csv}, {"sample", sample_lines}, {"sample, CSV", sample_rows}, {"compare", compare_text},
             {"compare, workbook", compare_book}, {"fmt", settle_text}, {"fmt, difference", settle_difference}, {"new", scaffold}};

static void begin(void)
{
    yoko = yoko_open();
    make_applications();
    char changed[sizeof scheme_text];
    memcpy(changed, scheme_text, sizeof scheme_text);
    memcpy(strstr(changed, "10万円"), "20万円", strlen("20万円"));
    ck_assert_int_eq(yoko_load_text(yoko, "small.yoko", scheme_text, sizeof scheme_text - 1, &scheme), YOKO_OK);
    ck_assert_int_eq(yoko_load_text(yoko, "other.yoko", changed, sizeof changed - 1, &other), YOKO_OK);
}

static void end(void)
{
    yoko_scheme_close(scheme);
    yoko_scheme_close(other);
    yoko_close(yoko);
}

START_TEST(every_piece_may_be_refused)
{
    static struct reader whole, part;
    begin();
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        whole = (struct reader){.pieces = UINT32_MAX};
        enum yoko_status status = calls[i].call(&whole);
        ck_assert_msg(status == YOKO_OK || status == YOKO_NO, "%s: %d %s", calls[i].name, status,
                      yoko_message_count(yoko) ? yoko_message(yoko, 0)->text : "");
        ck_assert_msg(whole.taken > 0, "%s writes nothing", calls[i].name);
        unsigned step = whole.taken / 8 + 1;
        for (unsigned pieces = 0; pieces < whole.taken; pieces += step) {
            part = (struct reader){.pieces = pieces};
            status = calls[i].call(&part);
            ck_assert_msg(status == YOKO_SYSTEM, "%s, piece %u of %u: %d", calls[i].name, pieces, whole.taken, status);
            ck_assert_msg(part.gone && part.taken == pieces, "%s, piece %u", calls[i].name, pieces);
            if (!strstr(calls[i].name, "workbook")) /* which has the time in it */
                ck_assert_msg(part.length <= whole.length && memcmp(part.bytes, whole.bytes, part.length) == 0, "%s, piece %u",
                              calls[i].name, pieces);
            for (size_t m = 0; m < yoko_message_count(yoko); m++)
                ck_assert_msg(!yoko_message(yoko, m)->error, "%s, piece %u: %s", calls[i].name, pieces, yoko_message(yoko, m)->text);
        }
        if (strstr(calls[i].name, "workbook"))
            continue;
        part = (struct reader){.pieces = UINT32_MAX};
        calls[i].call(&part);
        ck_assert_msg(part.length == whole.length && memcmp(part.bytes, whole.bytes, whole.length) == 0, "%s tells something else anew",
                      calls[i].name);
    }
    end();
}
END_TEST

int main(void)
{
    int file = mkstemp(scheme_path);
    if (file < 0 || write(file, scheme_text, sizeof scheme_text - 1) != (ssize_t)sizeof scheme_text - 1 || close(file) != 0)
        return EXIT_FAILURE;
    TCase *cases = tcase_create("readers");
    tcase_add_test(cases, every_piece_may_be_refused);
    int status = unit_run("readers", cases);
    unlink(scheme_path);
    return status;
}
