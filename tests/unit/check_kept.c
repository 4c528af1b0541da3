/* SPDX-License-Identifier: Apache-2.0 */
/* Records that a ledger kept, read again: along a layout and with names of their own, with the fields of today's scheme, and
 * when other hands have been at them. */
#include <config.h>

#include "io/layout.h"
#include "io/value.h"
#include "record_schema.h"

#include <stdio.h>

/* ---- What came of kept records, as text ---- */

struct kept_list {
    const struct kept_record *records;
    size_t count, next;
};

static bool give_kept(void *user, struct kept_record *record)
{
    struct kept_list *list = user;
    if (list->next == list->count)
        return false;
    *record = list->records[list->next++];
    return true;
}

static void tell_row(struct buffer *told, const struct batch *batch, uint32_t space, uint32_t row)
{
    bool first = true;
    for (uint32_t f = 0; f < RECORD_FIELDS; f++) {
        const struct field *field = &record_schema.fields[f];
        const struct batch_column *column = &batch->columns[f];
        if (field->space != space || (!column->flags && !column->words) || (column->missing && column->missing[row]))
            continue;
        struct value value = {.word = column->flags ? column->flags[row] : batch_word(column, row)};
        if (field->type == TYPE_TEXT) {
            value.text = batch->texts[value.word];
            value.length = strlen(value.text);
        }
        buffer_print(told, "%s%s ", first ? "" : ", ", field->name);
        value_json(told, &record_schema, field, &value);
        first = false;
    }
}

static void tell_batch(struct buffer *told, const struct batch *batch)
{
    for (uint32_t i = 0; i < batch->reject_count; i++)
        buffer_print(told, "%s\n", batch->rejects[i].problem);
    for (uint32_t r = 0; r < batch->records; r++) {
        tell_row(told, batch, 0, r);
        for (uint32_t s = 1; s < record_schema.list_count; s++)
            for (uint32_t row = batch->starts[s][r]; row < batch->starts[s][r + 1]; row++) {
                buffer_print(told, " [");
                tell_row(told, batch, s, row);
                buffer_print(told, "]");
            }
        buffer_text(told, "\n");
    }
}

/* What the readers say of one default alone is left out of what is expected below. */
static const char usual[] = ", 内容 \"その他\"";

static char *read_again(const struct kept_record *records, size_t count)
{
    struct unit unit;
    struct diagnostics said;
    struct record_reader *reader;
    struct batch batch;
    struct buffer told = {0};
    unit_begin(&unit);
    record_schema_begin();
    diagnostics_begin(&said, &unit.arena);
    struct kept_list list = {records, count, 0};
    struct record_request request = {
        .source = {.name = "台帳"}, .kept = {give_kept, &list}, .format = RECORDS_KEPT, .again = true};
    ck_assert(records_open(&reader, &unit.memory, &record_schema, &request, &said));
    while (records_next(reader, &unit.arena, &batch))
        tell_batch(&told, &batch);
    records_close(reader);
    unit_end(&unit);
    char *at = strstr(told.bytes, usual);
    if (at)
        memmove(at, at + strlen(usual), strlen(at + strlen(usual)) + 1);
    return told.bytes;
}

/* A record of a layout and what it gives: its values, or what is said of it. */
struct kept_case {
    const char *layout, *values, *expected;
};

static void check_cases(const struct kept_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct kept_record record = {"A", cases[i].values, cases[i].layout, (int64_t)i + 1, 7};
        char *told = read_again(&record, 1);
        ck_assert_msg(strcmp(told, cases[i].expected) == 0, "%s\n%s\nexpected: %s", cases[i].values, told, cases[i].expected);
        free(told);
    }
}

#define HASH "{\"sha256\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}"
#define ALL  "[[\"既交付額\",\"職員数\",\"指定\",\"完了日\",\"補助年度\",\"県の率\",\"種類\",\"出力\",\"名称\"]]"

START_TEST(values_of_every_type)
{
    static const struct kept_case cases[] = {
        {ALL, "[5,10.25,true,\"2024-03-11\",2024,\"3/4\",\"情報端末\",[\"計画書1表\",\"利用票実績\"],\"甲\"]",
         "申請番号 \"A\", 既交付額 5, 職員数 10.25, 指定 true, 完了日 \"2024-03-11\", 補助年度 2024, 県の率 \"3/4\", 種類 \"情報端末\", "
         "出力 [\"計画書1表\",\"利用票実績\"], 名称 \"甲\"\n"},
        {ALL, "[null,null,false,null,null,null,null,[],null]", "申請番号 \"A\", 指定 false, 出力 []\n"},
        {ALL, "[null,null,null,null,null,null,null,null,\"\"]", "申請番号 \"A\"\n"},
        /* What JSON writes with escapes is the same text. */
        {ALL, "[null,null,null,null,null,null,\"\\u305d\\u306e\\u4ed6\",[\"\\u8a08画書1表\"],\"a\\\"b\\\\\\u7532\"]",
         "申請番号 \"A\", 種類 \"その他\", 出力 [\"計画書1表\"], 名称 \"a\\\"b\\\\甲\"\n"},
        /* Of what is kept as a hash a text can still be compared; of all else it is not known what it was. */
        {ALL, "[" HASH "," HASH "," HASH ",null,null,null," HASH "," HASH "," HASH "]",
         "申請番号 \"A\", 名称 \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"\n"},
    };
    check_cases(cases, sizeof cases / sizeof *cases);
}
END_TEST

START_TEST(values_that_the_field_does_not_take)
{
    static const struct kept_case cases[] = {
        {"[[\"既交付額\"]]", "[\"5\"]", "台帳:7: `既交付額` is a whole number, but here is `\"5\"`\n"},
        {"[[\"既交付額\"]]", "[-1]", "台帳:7: `既交付額` goes from 0円 to 1,000,000,000,000円, but here is `-1`\n"},
        {"[[\"既交付額\"]]", "[5x]", "台帳:7: `既交付額` is a whole number, but here is `5x`\n"},
        {"[[\"既交付額\"]]", "[/]", "台帳:7: `既交付額` is a whole number, but here is `/`\n"},
        {"[[\"既交付額\"]]", "[{\"sha256\":\"0123\"}]", "台帳:7: `既交付額` is a whole number, but here is `{\"sha256\":\"0123\"}`\n"},
        {"[[\"既交付額\"]]", "[{\"sha512\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}]", "台帳:7: `既交付額` is a whole number, but here is `{\"sha512\":\"0123456789abcdef0123456789abc…`\n"},
        {"[[\"職員数\"]]", "[true]", "台帳:7: `職員数` is a number, but here is `true`\n"},
        {"[[\"補助年度\"]]", "[\"2024\"]", "台帳:7: `補助年度` is a fiscal year, but here is `\"2024\"`\n"},
        {"[[\"指定\"]]", "[1]", "台帳:7: `指定` is yes or no, but here is `1`\n"},
        {"[[\"完了日\"]]", "[20240311]", "台帳:7: `完了日` is a date, but here is `20240311`\n"},
        {"[[\"完了日\"]]", "[\"2024-02-30\"]", "台帳:7: `完了日` is `2024-02-30`, but there is no such day from 1900 to 2999\n"},
        {"[[\"県の率\"]]", "[0.75]", "台帳:7: `県の率` is a fraction, but here is `0.75`\n"},
        {"[[\"種類\"]]", "[\"なし\"]", "台帳:7: `種類` is one of the choices of 種類, but here is `なし`\n"},
        {"[[\"種類\"]]", "[1]", "台帳:7: `種類` is one of the choices of 種類, but here is `1`\n"},
        {"[[\"出力\"]]", "[\"計画書1表\"]", "台帳:7: `出力` is a set, but here is `計画書1表`\n"},
        {"[[\"出力\"]]", "[[\"なし\"]]", "台帳:7: the members of `出力` are from the choices of 標準ファイル, but here is `なし`\n"},
        {"[[\"出力\"]]", "[[\"計画書1表\",1]]", "台帳:7: the members of `出力` are from the choices of 標準ファイル, but here is `1`\n"},
        {"[[\"出力\"]]", "[[,]]", "台帳:7: the members of `出力` are from the choices of 標準ファイル, but here is ``\n"},
        {"[[\"出力\"]]", "[\"[]\"]", "台帳:7: `出力` is a set, but here is `[]`\n"},
        {"[[\"出力\"]]", "[\"[\\\"計画書1表\\\"]\"]", "台帳:7: `出力` is a set, but here is `[\"計画書1表\"]`\n"},
        {"[[\"名称\"]]", "[5]", "台帳:7: `名称` is a text, but here is `5`\n"},
    };
    check_cases(cases, sizeof cases / sizeof *cases);
}
END_TEST

#define LISTS "[[\"既交付額\",\"経費\",\"構成法人\"],[\"番号\",\"金額\"],[\"法人名\"]]"

START_TEST(lists_of_a_layout)
{
    static const struct kept_case cases[] = {
        {LISTS, "[1,[{\"1\":[1,300]},{\"1\":[4,null]}],[{\"2\":[\"乙\"]}]]", "申請番号 \"A\", 既交付額 1 [番号 1, 金額 300, 数量 1, 認定台数 1] [番号 4, 数量 1, 認定台数 1] [法人名 \"乙\"]\n"},
        {LISTS, "[1,null,null]", "申請番号 \"A\", 既交付額 1\n"},
        {LISTS, "[1,[],[]]", "申請番号 \"A\", 既交付額 1\n"},
        {LISTS, "[1,[{\"1\":[1,300]},{\"1\":[1,5]}],[]]", "台帳:7: two rows of `経費` have the 番号 `1`\n"},
        {LISTS, "[1,[{\"1\":[1,\"x\"]}],[]]", "台帳:7: `経費[1].金額` is a whole number, but here is `x`\n"},
        /* Names that today's scheme does not have are passed over, whatever stands there. */
        {"[[\"昔の項目\",\"既交付額\",\"昔の一覧\",\"経費\"],[\"数\"],[\"番号\",\"昔\",\"金額\",\"経費\"]]",
         "[{\"a\":[\"]\",\"\\\"\"]},1,[{\"1\":[3]}],[{\"2\":[2,[[1],{}],7,[]]}]]", "申請番号 \"A\", 既交付額 1 [番号 2, 金額 7, 数量 1, 認定台数 1]\n"},
        {"[[5,\"既交付額\"]]", "[[],1]", "申請番号 \"A\", 既交付額 1\n"},
        {"[[\"既交付額\"],[\"番号\"],[\"番号\"]]", "[1]", "申請番号 \"A\", 既交付額 1\n"},
        {"[\"既交付額\"]", "[]", "申請番号 \"A\"\n"},
        /* No more lines than today's scheme counts on, however they are put. */
        {LISTS, "[1,[],[{\"2\":[\"a\"]},{\"2\":[\"b\"]},{\"2\":[\"c\"]}]]", "申請番号 \"A\", 既交付額 1 [法人名 \"a\"] [法人名 \"b\"] [法人名 \"c\"]\n"},
        {LISTS, "[1,[],[{\"2\":[\"a\"]},{\"2\":[\"b\"]},{\"2\":[\"c\"]},{\"2\":[\"d\"]},5]]", "台帳:7: `構成法人` has 5 rows, and may have 3\n"},
        {"[[\"構成法人\",\"構成法人\"],[\"法人名\"],[\"法人名\"]]", "[[{\"1\":[\"a\"]},{\"1\":[\"b\"]}],[{\"2\":[\"c\"]},{\"2\":[\"d\"]}]]", "台帳:7: `構成法人` has 4 rows, and may have 3\n"},
    };
    check_cases(cases, sizeof cases / sizeof *cases);
}
END_TEST

/* Nothing that is no record of a ledger is taken for one, and nothing is read behind its end. */
START_TEST(records_that_other_hands_changed)
{
    static const char *const layouts[] = {"", "[]", "{}", "[[", "5"};
    static const char *const others[] = {
        "", "[", "[1", "[1,", "[1,[", "[1,[{", "[1,[{\"", "[1,[{\"1", "[1,[{\"1\"", "[1,[{\"1\":", "[1,[{\"1\":[", "[1,[{\"1\":[1,300]",
        "[1,[{\"1\":[1,300]}", "[1,[{\"1\":[1,300]}]", "[1,[{\"1\":[1,300]}],[]", "[1,[],[]]]", "[1,[],[]],", "[1,[],[]] ", "{}", "null",
        "[1,[],[],1]", "[1,[]]", "[1,nul,[]]", "[1,[{\"3\":[]}],[]]", "[1,[{\"a\":[1,300]}],[]]", "[1,[{\"99999999999999999999\":[]}],[]]", "[1,[{\"\":[1]}],[]]",
        "[1,[{\"1\":[1,300]}{\"1\":[1,300]}],[]]", "[1,[{\"1\":[1,300,5]}],[]]", "[1,[{\"1\":[1]}],[]]", "[1,[{\"1\":1}],[]]", "[,[],[]]",
        "[\"1,[],[]]", "[\"\\", "[[\"1,[],[]]", "[{\"a\":[1,[],[]]", "[1,[],[{\"2\":[\"a\\q\"]}]]", "[1,[],[{\"2\":[\"\\u0000\"]}]]",
        "[1,[],[{\"2\":[\"\\ud800\"]}]]",
        /* A line of another list's shape would be written where that list has no line. */
        "[1,[{\"2\":[\"乙\"]}],[]]", "[1,[],[{\"1\":[1,300]}]]", "[1,[{\"0\":[1,[],[]]}],[]]"};
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        const struct kept_record record = {"A", "[]", layouts[i], 1, 7};
        char *told = read_again(&record, 1);
        ck_assert_msg(strstr(told, "台帳:7: ") == told, "%s: %s", layouts[i], told);
        free(told);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        const struct kept_record record = {"A", others[i], LISTS, 1, 7};
        char *told = read_again(&record, 1);
        ck_assert_msg(strstr(told, "台帳:7: ") == told, "%s: %s", others[i], told);
        free(told);
    }
}
END_TEST

/* ---- For people ---- */

/* Values with their names again; NULL: the two do not fit each other. */
START_TEST(values_get_their_names_back)
{
    static const struct {
        const char *layout, *values, *expected;
    } cases[] = {
        {"[[\"a\",\"b\"]]", "[12,\"x\"]", "{\"id\": \"A\", \"a\": 12, \"b\": \"x\"}"},
        {"[[]]", "[]", "{\"id\": \"A\"}"},
        {"[[\"a\",\"l\"],[\"n\",[\"k\",\"always\"]]]", "[1.50,[{\"1\":[null]},{\"1\":[true]}]]",
         "{\"id\": \"A\", \"a\": 1.50, \"l\": [{\"n\": null, \"k\": \"always\"}, {\"n\": true, \"k\": \"always\"}]}"},
        {"[[\"a\"]]", "[{\"sha256\":\"00\"}]", "{\"id\": \"A\", \"a\": {\"sha256\": \"00\"}}"},
        {"[[[\"a\",[1,2]]]]", "[]", "{\"id\": \"A\", \"a\": [1, 2]}"},
        {"[[\"a\"]]", "[]", NULL},
        {"[[\"a\"]]", "[1,2]", NULL},
        {"[[\"a\"]]", "{}", NULL},
        {"[[\"a\"]]", "[", NULL},
        {"[[\"a\"]", "[1]", NULL},
        {"[]", "[1]", NULL},
        {"[5]", "[1]", NULL},
        {"[[5]]", "[1]", NULL},
        {"[[[]]]", "[]", NULL},
        {"[[[\"a\"]]]", "[]", NULL},
        {"[[\"a\"]]", "[{\"7\":[1]}]", NULL},
        {"[[\"a\"]]", "[{}]", NULL},
        {"[[\"a\"]]", "[{\"0\":[1],\"1\":[1]}]", NULL},
        {"[[\"a\"],[\"n\"]]", "[[{\"1\":[]}]]", NULL},
        {"[[\"a\"],[\"n\"]]", "[{\"1\":[{\"1\":[]}]}]", NULL},
        {"[[[\"a\",{\"9\":1}]]]", "[]", NULL},
        /* A shape is not within itself. */
        {"[[[\"a\",{\"0\":[]}]]]", "[]", NULL},
        {"[[\"a\"],[[\"b\",[{\"1\":[]}]]]]", "[{\"1\":[]}]", NULL},
    };
    struct unit unit;
    struct buffer work = {0};
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer out = {0};
        bool good = layout_expand(&unit.arena, &work, cases[i].layout, cases[i].values, "id", "A", &out);
        ck_assert_msg(good == (cases[i].expected != NULL) && (!good || strcmp(out.bytes, cases[i].expected) == 0), "%s %s: %s",
                      cases[i].layout, cases[i].values, out.bytes);
        buffer_end(&out);
    }
    struct buffer out = {0};
    ck_assert(layout_expand(&unit.arena, &work, "[[\"a\"]]", "[1]", NULL, NULL, &out));
    ck_assert_str_eq(out.bytes, "{\"a\": 1}");
    buffer_end(&out);
    buffer_end(&work);
    unit_end(&unit);
}
END_TEST

/* Amounts of CSV are kept without needless zeros, with the sign of what is less than nothing but more than -1. */
START_TEST(amounts_as_they_are_kept)
{
    static const struct {
        int64_t word, scale;
        const char *expected;
    } cases[] = {{0, 1, "0"},      {-5, 1, "-5"},     {0, 100, "0"},       {5, 100, "0.05"},     {50, 100, "0.5"},
                 {-5, 100, "-0.05"}, {-150, 100, "-1.5"}, {-100, 100, "-1"}, {123456, 1000, "123.456"}};
    struct buffer out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct field field = {.name = "a", .type = TYPE_AMOUNT, .scale = cases[i].scale, .domain = NONE};
        const struct value value = {.word = cases[i].word};
        out.length = 0;
        value_json(&out, &record_schema, &field, &value);
        ck_assert_str_eq(out.bytes, cases[i].expected);
    }
    buffer_end(&out);
}
END_TEST

UNIT_MAIN("kept", values_get_their_names_back, amounts_as_they_are_kept, values_of_every_type, values_that_the_field_does_not_take, lists_of_a_layout, records_that_other_hands_changed)
