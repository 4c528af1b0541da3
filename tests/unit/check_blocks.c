/* SPDX-License-Identifier: Apache-2.0 */
/* Blocks against records_next: whatever the input, the size of the blocks and the way they are read, the same
 * records, rejects and messages come out, in the same order. And the register of 申請番号 that both rest on.
 */
#include <config.h>

#include "io/blocks.h"
#include "io/csv_column.h"
#include "io/id_register.h"
#include "record_schema.h"

#include <inttypes.h>
#include <stdio.h>

/* ---- What came of an input, as text ---- */

static void tell_batch(struct buffer *told, const struct batch *batch)
{
    uint32_t reject = 0;
    for (uint32_t r = 0; r <= batch->records; r++) {
        for (; reject < batch->reject_count && batch->rejects[reject].before <= r; reject++)
            buffer_print(told, "reject %s: %s\n", batch->rejects[reject].id ? batch->rejects[reject].id : "-",
                         batch->rejects[reject].problem);
        if (r == batch->records)
            break;
        buffer_print(told, "%s:", batch->ids[r]);
        for (uint32_t f = 1; f < FIELD_LINE_KEY; f++) {
            const struct batch_column *column = &batch->columns[f];
            if (!column->flags && !column->words)
                continue;
            int64_t word = column->flags ? column->flags[r] : batch_word(column, r);
            if (column->missing && column->missing[r])
                buffer_text(told, " -");
            else if (f == FIELD_TEXT)
                buffer_print(told, " %s", batch->texts[word]);
            else
                buffer_print(told, " %" PRId64, word);
        }
        for (uint32_t line = batch->starts[1] ? batch->starts[1][r] : 0;
             batch->starts[1] && line < batch->starts[1][r + 1]; line++) {
            const struct batch_column *key = &batch->columns[FIELD_LINE_KEY], *yen = &batch->columns[FIELD_LINE_YEN];
            bool none = yen->missing && yen->missing[line];
            buffer_print(told, " [%" PRId64 " %" PRId64 "]", batch_word(key, line), none ? -1 : batch_word(yen, line));
        }
        if (batch->starts[2])
            buffer_print(told, " members %u", batch->starts[2][r + 1] - batch->starts[2][r]);
        buffer_text(told, "\n");
    }
}

static void tell_messages(struct buffer *told, const struct diagnostics *said)
{
    for (uint32_t i = 0; i < said->list.count; i++) {
        static const struct render_options options;
        diagnostic_render(told, NULL, said->list.items[i], &options);
    }
    buffer_print(told, "%u errors, %u warnings\n", said->errors, said->warnings);
}

struct input_text {
    const char *name, *bytes;
    size_t length;
    const char *list;    /* the rows of 経費, or NULL */
    const char *members; /* likewise of 構成法人 */
};

/* How lists are read: held in memory, or with no room for them, and the files may be read once only. */
static size_t list_bytes;
static bool once;
static const char *changed; /* what the list's file holds from its second reading on; NULL: the same */

static unsigned cut; /* blocks, by the last reading */
static enum csv_way way;

/* Reads an input in blocks of a size; 0: by records_next alone. */
static char *tell(const struct input_text *text, size_t block_bytes, size_t step, size_t ids)
{
    struct unit unit, other;
    struct buffer told = {0};
    struct diagnostics said;
    struct record_reader *reader, *worker = NULL;
    struct record_block block;
    struct batch batch;
    unit_begin(&unit);
    unit_begin(&other);
    record_schema_begin();
    record_fields[FIELD_ID].used = false;
    diagnostics_begin(&said, &unit.arena);
    struct slow_text bytes = {text->bytes, text->length, 0, step};
    struct slow_text rows = {text->list, text->list ? strlen(text->list) : 0, 0, step};
    struct slow_text members = {text->members, text->members ? strlen(text->members) : 0, 0, step};
    bool (*rewind)(void *) = once ? NULL : slow_rewind;
    struct list_source lists[] = {{"経費", {"経費.csv", slow_read, &rows, rewind}},
                                  {"構成法人", {"構成法人.csv", slow_read, &members, rewind}}};
    struct record_request request = {.source = {text->name, slow_read, &bytes, rewind},
                                     .lists = lists,
                                     .list_count = text->members ? 2 : text->list ? 1 : 0,
                                     .block = block_bytes,
                                     .list_bytes = list_bytes,
                                     .way = way,
                                     .ids = ids};
    bool more = records_open(&reader, &unit.memory, &record_schema, &request, &said);
    if (changed) {
        rows.bytes = changed;
        rows.length = strlen(changed);
    }
    if (more)
        blocks_worker(reader, &other.memory, &worker);
    block_begin(&block, &other.memory);
    cut = 0;
    while (more) {
        while (block_bytes && blocks_cut(reader, &block)) {
            cut++;
            block_read(worker, &block);
            if (!blocks_check_ids(reader, &block))
                block_read(worker, &block);
            blocks_accept(reader, &block);
            tell_batch(&told, &block.batch);
        }
        more = records_next(reader, &unit.arena, &batch);
        tell_batch(&told, &batch);
    }
    tell_messages(&told, &said);
    struct record_counts counts = records_counted(reader);
    buffer_print(&told, "%" PRIu64 " records, %" PRIu64 " rejects, %" PRIu64 " strays%s\n", counts.records,
                 counts.rejects, counts.strays, records_broken(reader) ? ", broken" : "");
    records_close(worker);
    block_end(&block);
    records_close(reader);
    unit_end(&other);
    unit_end(&unit);
    return told.bytes;
}

#define HEADER "申請番号,既交付額,職員数,指定,完了日,補助年度,県の率,種類,出力,名称,内容,支払済額\n"
static const struct input_text inputs[] = {
#define INPUT(name, bytes)                                                                                   \
    {                                                                                                        \
        name, bytes, sizeof(bytes) - 1, NULL, NULL                                                           \
    }
    INPUT("plain.csv",
          HEADER "A-1,1000,12.5,true,2024-03-11,2024,3/4,その他,利用票予定,名,介護ソフト,5\n"
                 "A-2,,,,,,,,,,,\nA-3,0,0.25,false,2024-02-29,2999,1/2,情報端末,なし,長い名前,,\n"
                 "A-4,999999999999,1000000,true,1900-01-01,1900,1/1000,介護ソフト,,,その他,1000\n"),
    INPUT("tolerant.csv",
          HEADER "A-1,\"1,600,000円\",１２．５人,はい,令和6年3月11日,令和6年度,4分の3,つり具(大),\"計画書1表;"
                 "利用票予定\","
                 "\"a,b\"\"c\",,\nA-2,¥5,007,○,R6.3.1,R6,1/2, その他 ,利用票予定;利用票実績,\"二\n行\",,0\n"
                 "A-3,8,9.50,×,2024/3/1,2024年,1/2,その他,,x,,\n"),
    INPUT("wrong.csv",
          HEADER "A-1,x,1.234,たぶん,2024-02-30,24,3:4,なに,あれ;これ,,なに,2000\nA-2,1,1,true,,,,,,,,\n"
                 "A-1,1,1,true,,,,,,,,\n,1,1,true,,,,,,,,\n,,,,,,,,,,,\nA-3,1\nA-2,-5,1,true,,,,,,,,1001\n"
                 "A-4,2,2,false,,,,,,,,3\n"),
    INPUT("broken.csv",
          HEADER "A-1,1,1,true,,,,,,\"open,,\nA-2,1,1,true,,,,,,\"a\"b,,\nA-3,1,1,true,,,,,,\xFF,,\n"
                 "A-4,1,1,true,,,,,,a\0b,,\nA-5,2,2,,,,,,,,,\n\"A-6\",3,3,,,,,,,\"\",,"),
    INPUT("returns.csv",
          "\xEF\xBB\xBF申請番号,既交付額,名称\r\nA-1,1,あ\r\nA-2,2,い\r\nA-3,3,\"う\r\nえ\"\r\nA-4,4,お"),
    INPUT("old.csv", "申請番号,既交付額\rA-1,1\rA-2,2\r\rA-3,x\r"),
    INPUT("mixed.csv", "申請番号,既交付額\nA-1,1\r\nA-2,2\rA-3,3\n\nA-4,4\r\n"),
    INPUT("unknown.csv", "申請番号,既交付,既交付額\nA-1,x,1\nA-2,y,2\n"),
    INPUT("last.csv", "既交付額,申請番号\n1,A-1\n2,A-2\n3,A-1\n4,A-3"),
    INPUT(
        "cp932.csv",
        "\x90\x5c\x90\xbf\x94\xd4\x8d\x86,\x96\xbc\x8f\xcc\nA-1,\x82\xa0\nA-2,\x82\xa2\x82\xa4\nA-3,\x81\n"),
    INPUT("late.csv", "申請番号\nA1\nA2\nA3\nA4\nA5\nA6\nA7\nA8\n\xE3\x81\x82\nA9\n"),
    INPUT(
        "lines.ndjson",
        "{\"申請番号\": \"A\", \"既交付額\": 1, \"経費\": [{\"番号\": 1}]}\n\n{\"申請番号\": \"B\", "
        "\"なに\": 1}\nnot json\n"
        "{\"申請番号\": \"A\"}\n{\"申請番号\": \"C\", \"なに\": 1, \"既交付額\": -1}\n{\"申請番号\": \"D\"}"),
    {"lists.csv", "申請番号,既交付額\nA,1\nB,2\nA,3\nC,x\n",
     sizeof("申請番号,既交付額\nA,1\nB,2\nA,3\nC,x\n") - 1,
     "申請番号,番号,金額\nB,1,5\nA,1,\"1,000\"\nA,2,7\nZ,1,1\nC,1,y\nB,1\n", NULL},
};

START_TEST(blocks_change_nothing)
{
    static const size_t sizes[] = {1, 2, 3, 7, 64, 150, 200, 333, 1000, 100000}, steps[] = {1, 5, 4096};
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        char *wanted = tell(&inputs[i], 0, 4096, 0);
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            for (size_t t = 0; t < sizeof steps / sizeof *steps; t++) {
                way = (enum csv_way)(CSV_WAY_PLAIN + (s + t) % 3);
                char *found = tell(&inputs[i], sizes[s], steps[t], t == 1 ? 1 : 0);
                ck_assert_msg(strcmp(found, wanted) == 0, "%s in blocks of %zu by %zu:\n%s\nwanted:\n%s",
                              inputs[i].name, sizes[s], steps[t], found, wanted);
                free(found);
            }
        free(wanted);
    }
}
END_TEST

/* Many rows, so that columns are read in full runs, with a mistake here and there. */
START_TEST(long_inputs)
{
    struct buffer text = {0};
    buffer_text(&text, HEADER);
    for (unsigned i = 0; i < 3000; i++)
        buffer_print(&text, "A%05u,%u,%u.%u,%s,,%u,,%s,,,,%s\n", i % 2900, i * 7919u, i % 900, i % 100,
                     i % 3 ? "true" : "いいえ", 1990 + i % 50, i % 5 ? "その他" : "",
                     i % 997 == 5 ? "多い" : "12");
    struct input_text input = {"long.csv", text.bytes, text.length, NULL, NULL};
    char *wanted = tell(&input, 0, 4096, 0);
    for (size_t size = 500; size < 400000; size *= 7)
        for (way = CSV_WAY_PLAIN; way <= CSV_WAY_AVX2; way++) {
            char *found = tell(&input, size, 4096, 0);
            ck_assert_msg(strcmp(found, wanted) == 0, "blocks of %zu", size);
            ck_assert_uint_ge(cut, text.length / (size + 100));
            free(found);
        }
    free(wanted);
    buffer_end(&text);
}
END_TEST

/* ---- Lists ---- */

/* The ways in which lists are read, each singly and in blocks. */
static void check_ways(const struct input_text *input)
{
    static const size_t sizes[] = {0, 1, 60, 200, 5000};
    list_bytes = SIZE_MAX;
    once = false;
    char *wanted = tell(input, 0, 4096, 0);
    list_bytes = 1;
    for (unsigned i = 0; i < 2 * sizeof sizes / sizeof *sizes; i++) {
        once = i % 2;
        char *found = tell(input, sizes[i / 2], i % 3 ? 4096 : 7, 0);
        ck_assert_msg(strcmp(found, wanted) == 0, "%s\n%s\n%s\nblocks of %zu%s:\n%s\nwanted:\n%s", input->bytes,
                      input->list, input->members ? input->members : "", sizes[i / 2], once ? ", read once" : "", found,
                      wanted);
        free(found);
    }
    free(wanted);
    list_bytes = 0;
    once = false;
}

START_TEST(lists_by_hand)
{
#define LISTS(bytes, rows, members)                                                                          \
    {                                                                                                        \
        "a.csv", bytes, sizeof(bytes) - 1, rows, members                                                     \
    }
    static const struct input_text cases[] = {
        LISTS("申請番号\nA\nB\nC\n", "申請番号,番号,金額\nA,1,5\nA,2,6\nC,1,7\n", NULL),
        LISTS("申請番号\nA\nB\nC\n", "申請番号,番号,金額\nA,1,5\nC,1,7\nB,1,6\n", "申請番号,法人名\nB,b\n"),
        LISTS("申請番号\nA\nB\n", "申請番号,番号,金額\nA,1,5\nZ,1,7\nB,1,6\nZ,2,1\nY,1,1\n", "申請番号,法人名\nZ,z\n"),
        LISTS("申請番号\nA\nB\nA\n", "申請番号,番号,金額\nA,1,x\nB,1,6\nA,2,7\n", "申請番号,法人名\nA,a\n"),
        LISTS("申請番号,既交付額\nA,x\nB,\"open\nC,1\nD,2,3\n,4\nE,5\n",
              "申請番号,番号,金額\nA,1,1\nB,1,y\nC,1\nD,1,\"2\nD,2,3\nE,1,1\nE,1,2\n", "申請番号,法人名\nE,e\nE,f\nE,g\nE,h\n"),
        LISTS("申請番号\nA\nB\n", "番号,申請番号,金額\n1,A,5\n2,,6\n3\n,,\n4,B,7\n5,B,\n", NULL),
        LISTS("\xEF\xBB\xBF申請番号\r\n\"A\"\r\n\r\n B \r\n", "\xEF\xBB\xBF申請番号,番号,金額\r\n\"A\",1,\"1,000\"\r\n　B,2,\"3\"\r\n",
              NULL),
        LISTS("申請番号\n\"a\"\"b\"\nB\n", "申請番号,番号,金額\n\"a\"\"b\",1,5\nB,1,6\n,,\nB,2,6\n", "申請番号,法人名\n\"a\"\"b\",\"n\nm\"\n"),
        LISTS("申請番号\nA\n", "申請番号,番号,金額\n", "番号\n1\n"),
        LISTS("申請番号\nA\n", "申請番号,番号,金額\nA,1,2\n,1,1\n", "番号\n1\n"),
        LISTS("申請番号\nA\n", "申請番号,番号,金額,なに\nA,1,2,3\nA,2,\xFF,4\n\xFF,1,1,1\n", NULL),
        LISTS("申請番号\n", "申請番号,番号,金額\nA,1,2\n", NULL),
        LISTS("申請番号\nA\n\x82\xa0\n", "申請番号,番号,金額\nA,1,2\n\xe3\x81\x82,2,3\n", NULL),
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_ways(&cases[i]);
}
END_TEST

static uint32_t chance;
static unsigned draw(unsigned below)
{
    chance = chance * 1664525u + 1013904223u;
    return (unsigned)((uint64_t)(chance >> 8) * below >> 24);
}

/* Rows of a list for applications from 1 to `count`, in their order but for some. */
static void add_rows(struct buffer *rows, const char *heads, unsigned count, unsigned odd)
{
    static const char *const cells[] = {"1,5",    "2,\"1,000\"", "3,",     "4,y",    "5",    "6,\"open", "7,7,7",
                                        "8,\xFF", "9,\"a\"b",   "10,8\r", "11,\"\"", "12,1", "13,2",     "14,3"};
    buffer_text(rows, heads);
    for (unsigned i = 1; i <= count; i++) {
        unsigned of = odd && draw(odd) == 0 ? draw(count + 3) : i;
        for (unsigned lines = draw(4); lines > 0; lines--) {
            if (odd && draw(odd) == 0)
                buffer_text(rows, draw(2) ? "\n" : ",,\n");
            bool unnamed = odd && draw(odd * 2) == 0;
            unsigned cell = odd && draw(odd) == 0 ? draw(14) : 11 + draw(3);
            if (unnamed)
                buffer_print(rows, ",%s\n", cells[cell]);
            else
                buffer_print(rows, draw(8) ? "N-%u,%s\n" : "\"N-%u\",%s\n", of, cells[cell]);
        }
    }
}

START_TEST(lists_by_chance)
{
    for (chance = 1; chance < 150;) {
        uint32_t seed = chance;
        unsigned count = draw(40), odd = seed % 3 ? 3 + draw(40) : 0, twice = seed % 5 ? 0 : 10;
        struct buffer text = {0}, rows = {0}, members = {0};
        buffer_text(&text, "申請番号,既交付額\n");
        for (unsigned i = 1; i <= count; i++)
            buffer_print(&text, odd && draw(odd * 3) == 0 ? "N-%u,\"%u\n" : "N-%u,%u\n",
                         twice && draw(twice) == 0 ? 1 : i, draw(2000));
        add_rows(&rows, "申請番号,番号,金額\n", count, odd);
        add_rows(&members, "申請番号,法人名,なに\n", count, seed % 2 ? odd : 0);
        struct input_text input = {"a.csv", text.bytes, text.length, rows.bytes, members.bytes};
        check_ways(&input);
        buffer_end(&text);
        buffer_end(&rows);
        buffer_end(&members);
        chance = seed + 1;
    }
}
END_TEST

/* One list is small enough to be held; of the other, which is read along with the applications, many rows go with few of them. */
START_TEST(lists_held_and_in_step)
{
    struct buffer text = {0}, rows = {0}, members = {0};
    buffer_text(&text, "申請番号,既交付額\n");
    buffer_text(&rows, "申請番号,番号,金額\n");
    buffer_text(&members, "申請番号,法人名,なに\n");
    for (unsigned i = 1; i <= 3000; i++) {
        buffer_print(&text, "N-%u,%u\n", i, i);
        if (i % 500 == 0)
            buffer_print(&rows, "N-%u,1,%u\n", i, i);
        for (unsigned line = 0; line < i % 4; line++)
            buffer_print(&members, "N-%u,m%u,%0150u\n", i, line, i);
    }
    struct input_text input = {"a.csv", text.bytes, text.length, rows.bytes, members.bytes};
    char *wanted = tell(&input, 0, 4096, 0);
    list_bytes = 200000;
    for (size_t block = 1 << 14; block <= 1 << 20; block <<= 6) {
        char *found = tell(&input, block, 4096, 0);
        ck_assert_msg(strcmp(found, wanted) == 0, "blocks of %zu", block);
        ck_assert_uint_ge(cut, 2); /* though one would be enough for the applications */
        free(found);
    }
    list_bytes = 0;
    free(wanted);
    buffer_end(&text);
    buffer_end(&rows);
    buffer_end(&members);
}
END_TEST

/* A file that is another one at its second reading never gives decisions without its rows unnoticed. */
START_TEST(lists_that_change)
{
    static const char *const others[] = {"申請番号,番号,金額\nA,1,5\nC,1,7\nB,1,6\n", "申請番号,番号,金額\nA,1,5\n",
                                         "申請番号,番号,金額\nA,1,5\nB,1,6\nB,2,6\nC,1,7\nC,2,8\n"};
    const struct input_text input = LISTS("申請番号\nA\nB\nC\n", "申請番号,番号,金額\nA,1,5\nB,1,6\nC,1,7\n", NULL);
    list_bytes = 1;
    for (unsigned i = 0; i < 2 * sizeof others / sizeof *others; i++) {
        changed = others[i / 2];
        char *found = tell(&input, i % 2 ? 1000 : 0, 1, 0);
        bool taken = strstr(found, "[1 6] [2 6]") && strstr(found, "[1 7] [2 8]"); /* one by one, all that is there now */
        ck_assert_msg(taken || (strstr(found, "Y1009") && strstr(found, ", broken")), "%s", found);
        free(found);
    }
    changed = NULL;
    list_bytes = 0;
}
END_TEST

/* ---- The index ---- */

START_TEST(ways_find_the_same)
{
    static const char bytes[] = ",\n\r\"\0a0\xE3";
    char text[400 + CSV_PADDING];
    uint32_t found[400 + CSV_PADDING], plain[400 + CSV_PADDING];
    uint32_t seed = 1;
    for (unsigned round = 0; round < 2000; round++) {
        size_t length = round % 300;
        for (size_t i = 0; i < sizeof text; i++) {
            seed = seed * 1664525u + 1013904223u;
            text[i] = bytes[(seed >> 24) % (round % 2 ? 8 : 2 + round % 7)];
        }
        struct csv_seen one = csv_index(CSV_WAY_PLAIN, text, length, plain);
        size_t cells = 0, lines = 0, returns = 0;
        for (size_t i = 0; i < length; i++) {
            lines += text[i] == '\n';
            returns += text[i] == '\r';
            if (text[i] == ',' || text[i] == '\n')
                ck_assert_uint_eq(plain[cells++], i);
        }
        ck_assert(one.cells == cells && one.lines == lines && one.returns == returns);
        ck_assert(one.quotes == (memchr(text, '"', length) != NULL) &&
                  one.nuls == (memchr(text, 0, length) != NULL));
        ck_assert_uint_eq(csv_count_lines(text, length), lines);
        for (enum csv_way fast = CSV_WAY_SSE2; fast <= CSV_WAY_AVX2; fast++) {
            struct csv_seen other = csv_index(csv_way_here(fast), text, length, found);
            ck_assert(other.cells == one.cells && other.lines == one.lines && other.returns == one.returns);
            ck_assert(other.quotes == one.quotes && other.nuls == one.nuls && other.high == one.high);
            ck_assert_mem_eq(found, plain, cells * sizeof *plain);
        }
    }
}
END_TEST

/* ---- Columns ---- */

#define COLUMN_ROWS 67

/* A file of COLUMN_ROWS rows with an id, a column of cells out of `cells` and a digit, read plainly, by
 * vectors and in any form. Returns whether the plain ways took it. */
static bool check_column(const char *const *cells, size_t cell_count, int64_t scale, int64_t high,
                         uint32_t seed)
{
    struct unit unit;
    unit_begin(&unit);
    record_schema_begin();
    char file[CSV_PADDING + COLUMN_ROWS * 40 + CSV_PADDING] = {0}, *text = file + CSV_PADDING, *at = text;
    uint32_t ends[COLUMN_ROWS * 40 + CSV_PADDING], starts[COLUMN_ROWS];
    for (unsigned row = 0; row < COLUMN_ROWS; row++) {
        seed = seed * 1664525u + 1013904223u;
        at += sprintf(at, "%u,%s,%u\n", row, cells[(seed >> 16) % cell_count], row % 10);
    }
    csv_index(CSV_WAY_PLAIN, text, (size_t)(at - text), ends);
    for (unsigned row = 0; row < COLUMN_ROWS; row++)
        starts[row] = row ? ends[3 * row - 1] + 1 : 0;
    struct field field = record_fields[FIELD_YEN];
    field.scale = scale;
    field.high = high;
    struct lookup lookup;
    lookup_begin(&lookup, &unit.arena, &record_schema);
    int64_t words[COLUMN_ROWS], found[COLUMN_ROWS];
    uint8_t missing[COLUMN_ROWS], lacking[COLUMN_ROWS];
    struct cell_memo memos[CELL_MEMOS] = {{0}};
    struct cell_run run = {text, starts, ends, 3, 1, COLUMN_ROWS, CSV_WAY_PLAIN};
    bool sound = read_column(&lookup, &unit.arena, &field, &run, memos, words, missing) == COLUMN_ROWS;
    bool taken[2];
    for (unsigned i = 0; i < 2; i++) {
        bool lacks = false;
        struct batch_column column = {.words = found, .missing = lacking, .width = range_width(0, high)};
        memset(found, 0x55, sizeof found);
        run.way = i ? csv_way_here(CSV_WAY_AVX2) : CSV_WAY_PLAIN;
        taken[i] = read_plain_column(&field, &run, &column, 0, &lacks);
        for (unsigned row = 0; taken[i] && row < COLUMN_ROWS; row++)
            ck_assert_msg(batch_word(&column, row) == words[row] && lacking[row] == missing[row],
                          "row %u: %" PRId64, row, words[row]);
        ck_assert(!taken[i] || (sound && lacks == (memchr(missing, 1, sizeof missing) != NULL)));
    }
    ck_assert(taken[0] == taken[1]);
    unit_end(&unit);
    return taken[0];
}

START_TEST(plain_columns)
{
    static const char *const whole[] = {"0", "1", "9", "10", "99", "100", "12345", "99999", "", "00000000"},
                             *const tenths[] = {"0.0",   "0.5",    "9.9", "12",  "",
                                                "100.1", "3000.0", "0",   "00.5"},
                             *const hundredths[] = {"0.01",     "5",   "12.50", "",
                                                    "99999.99", "1.5", "0.00",  ".5"};
    static const char *const odd[] = {
        "1.",        ".",    "12.5", "1,0", "-1",    "+1",    " 1",  "1 ",  "1e3",      "01",        "0.0.0",
        "123456789", "12/4", "12:",  "9/",  "9.5円", "00.10", "1..", "..5", "99999999", "10000000.5"};
    static const int64_t highs[] = {100, 120, 30000, 99999, 99999999, 100000000, 1000000000000};
    for (unsigned i = 0; i < sizeof highs / sizeof *highs; i++)
        for (uint32_t seed = 1; seed <= 20; seed++) {
            bool fits = highs[i] >= 99999;
            ck_assert(check_column(whole, 9, 1, highs[i], seed) == fits);
            ck_assert(check_column(tenths, 8, 10, highs[i], seed) == (highs[i] >= 30000));
            check_column(hundredths, 4, 100, highs[i], seed);
            ck_assert(!fits || check_column(hundredths, 4, 100, highs[i], seed));
            for (unsigned o = 0; o < sizeof odd / sizeof *odd; o++) {
                const char *const mixed[] = {"1", "2", "3", odd[o], "5", "7"};
                if (strchr(odd[o], ','))
                    continue;
                for (int64_t scale = 1; scale <= 100; scale *= 10)
                    check_column(mixed, 6, scale, highs[i], seed);
            }
            ck_assert(!check_column(whole, 10, 1, highs[i], seed));
            ck_assert(!check_column(tenths, 9, 10, highs[i], seed));
        }
    /* With fewer decimals than the field has, it is read in any form. */
    ck_assert(!check_column(hundredths, 8, 100, 1000000, 1));
}
END_TEST

/* Cells of one digit side by side: taken when each is a digit within its field's bound or empty, and only then. */
#define DIGIT_LINES 15 /* eight that are read together, and some more */
#define NO_CHAR     '\0'

/* What a cell must be read as, -1: empty; false: it is none that may be taken. */
static bool digit_of(const struct cell_run *run, uint32_t row, unsigned column, int64_t most, int *digit)
{
    const uint32_t *end = run->ends + (size_t)run->columns * row + run->column + column;
    uint32_t start = end[-1] + 1, length = *end - start;
    *digit = length ? run->text[start] - '0' : -1;
    return length == 0 || (length == 1 && *digit >= 0 && *digit <= most);
}

/* One row of three kinds after the other, with `wrong` in place `place` of row `at` (nowhere: 0). */
static void check_digits(enum csv_way ways, unsigned count, unsigned at, unsigned place, char wrong)
{
    static const char *const rows[] = {"a,0,1,5,1,0,1,9,0,1,0,1\n", "b,1,1,9,0,0,1,0,0,0,0,0\n",
                                       "c,1,0,0,0,1,1,3,1,1,1,1\r\n"};
    struct field digit = {.type = TYPE_AMOUNT, .scale = 1, .high = 1}, number = digit;
    char file[32 * DIGIT_LINES + 2 * CSV_PADDING] = {0}, *text = file + CSV_PADDING, *to = text;
    uint32_t ends[32 * DIGIT_LINES];
    uint8_t words[11][DIGIT_LINES], missing[11][DIGIT_LINES];
    const struct field *fields[11];
    struct batch_column shapes[11], *columns[11];
    number.high = 9;
    for (unsigned row = 0; row < DIGIT_LINES; row++) {
        strcpy(to, rows[row % 3]);
        if (row == at && place > 0 && wrong == NO_CHAR)
            memmove(to + 2 * place, to + 2 * place + 1, strlen(to + 2 * place));
        else if (row == at && place > 0)
            to[2 * place] = wrong;
        to += strlen(to);
    }
    csv_index(CSV_WAY_PLAIN, text, strlen(text), ends);
    for (unsigned row = 2; row < DIGIT_LINES; row += 3)
        ends[12 * row + 11] -= 1; /* CR */
    for (unsigned i = 0; i < 11; i++) {
        fields[i] = i == 2 || i == 6 ? &number : &digit;
        shapes[i] = (struct batch_column){.words = words[i], .width = 1, .missing = missing[i]};
        columns[i] = &shapes[i];
        ck_assert(is_digit_field(fields[i]));
    }
    struct cell_run run = {text, NULL, ends, 12, 1, DIGIT_LINES, ways};
    bool fine = true, lacks[11];
    int digits[11][DIGIT_LINES];
    if (wrong == ',' && place > 0)
        run.rows = at + 1; /* all cells behind it are moved */
    for (unsigned i = 0; i < count; i++)
        for (unsigned row = 0; row < run.rows; row++)
            fine &= digit_of(&run, row, i, fields[i]->high, &digits[i][row]);
    ck_assert_msg(read_digit_columns(fields, &run, columns, count, 0, lacks) == fine, "%u %u %u %c", count, at, place, wrong);
    for (unsigned i = 0; fine && i < count; i++) {
        bool lacking = false;
        for (unsigned row = 0; row < run.rows; row++) {
            bool empty = digits[i][row] < 0;
            ck_assert_int_eq(words[i][row], empty ? 0 : digits[i][row]);
            ck_assert_uint_eq(missing[i][row], empty);
            lacking |= empty;
        }
        ck_assert_int_eq(lacks[i], lacking);
    }
}

START_TEST(digit_columns)
{
    static const char wrong[] = "2:/x,.\xE3 ";
    for (unsigned count = 2; count <= 11; count++)
        for (unsigned place = 0; place <= 11; place++)
            for (unsigned bad = 0; bad < sizeof wrong; bad++) /* the last is NO_CHAR */
                for (unsigned at = 1; at < DIGIT_LINES; at += 6) { /* the second kind: among eight, the last, behind */
                    check_digits(CSV_WAY_PLAIN, count, at, place, wrong[bad]);
                    check_digits(csv_way_here(CSV_WAY_BEST), count, at, place, wrong[bad]);
                }
}
END_TEST

/* ---- The register ---- */

static void check_register(size_t limit, unsigned count, const char *form, unsigned step)
{
    struct unit unit;
    unit_begin(&unit);
    struct id_register *ids = id_register_begin(&unit.memory, limit);
    char text[64];
    for (unsigned round = 0; round < 2; round++)
        for (unsigned i = 0; i < count; i++) {
            unsigned number = (unsigned)((uint64_t)i * step % count);
            snprintf(text, sizeof text, form, number);
            uint64_t line = id_register_add(ids, text, strlen(text), (uint64_t)round * count + i + 2);
            ck_assert_msg(line == (round ? i + 2u : 0), "%s: line %" PRIu64, text, line);
        }
    ck_assert_ptr_null(id_register_problem(ids));
    ck_assert_uint_le(id_register_bytes(ids), limit + (4u << 20));
    id_register_end(ids);
    unit_end(&unit);
}

START_TEST(ids_again)
{
    check_register(limit_rows[LIMIT_ID_MEMORY].usual, 20000, "A-%06u", 1);
    check_register(limit_rows[LIMIT_ID_MEMORY].usual, 20000, "%u", 1);
    check_register(limit_rows[LIMIT_ID_MEMORY].usual, 3001, "P-%u-X", 7);    /* no series: texts */
    check_register(1, 3001, "%08x", 7);                      /* all of them on the disk */
    check_register(limit_rows[LIMIT_ID_MEMORY].usual, 3001, "%u000000", 11); /* far apart */
    check_register(100000, 5003, "%u000000", 11);            /* and no room for all their pages */
}
END_TEST

/* Runs are what the same ids one by one are, whatever came before. */
START_TEST(ids_in_runs)
{
    static const char *const pairs[][2] = {{"A-1", "A-2"},
                                           {"A-9", "A-10"},
                                           {"A-19", "A-20"},
                                           {"0", "1"},
                                           {"A-09", "A-10"},
                                           {"009", "010"},
                                           {"1", "3"},
                                           {"B1", "A2"},
                                           {"199", "200"},
                                           {"1a", "2a"},
                                           {"A/", "A0"},
                                           {"", ""},
                                           {"1999999999999999999", "2000000000000000000"}};
    static const bool follow[] = {true,  false, true,  false, false, true, false,
                                  false, true,  false, false, false, false};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        ck_assert_msg(id_follows(pairs[i][0], strlen(pairs[i][0]), pairs[i][1], strlen(pairs[i][1])) ==
                          follow[i],
                      "%s, %s", pairs[i][0], pairs[i][1]);
    struct unit unit;
    unit_begin(&unit);
    for (unsigned met = 0; met < 8900; met += 997) {
        struct id_register *ids = id_register_begin(&unit.memory, limit_rows[LIMIT_ID_MEMORY].usual);
        char text[64];
        snprintf(text, sizeof text, "A-%05u", 1000 + met);
        ck_assert_uint_eq(id_register_add(ids, text, strlen(text), 7), 0);
        ck_assert(id_register_add_run(ids, "A-00990", 7, 100, 10));
        ck_assert(!id_register_add_run(ids, "A-00999", 7, 200, 10000));
        ck_assert(met == 0 || id_register_add_run(ids, "A-01000", 7, 300, met));
        ck_assert(id_register_add_run(ids, "A-11001", 7, 400, 5000));
        for (unsigned i = 1000; i < 1000 + met; i += 61) {
            snprintf(text, sizeof text, "A-%05u", i);
            ck_assert_uint_eq(id_register_add(ids, text, strlen(text), 1), 300 + i - 1000);
        }
        ck_assert_uint_eq(id_register_add(ids, "A-00995", 7, 1), 105);
        ck_assert_uint_eq(id_register_add(ids, "A-16000", 7, 1), 5399);
        ck_assert_uint_eq(id_register_add(ids, "A-16001", 7, 1), 0);
        id_register_end(ids);
    }
    unit_end(&unit);
}
END_TEST

START_TEST(ids_alike)
{
    static const char *const texts[] = {
        "1",
        "01",
        "001",
        "A1",
        "A01",
        "A-1",
        "A",
        "A0",
        "A00",
        "0",
        "00",
        "10",
        "010",
        "1000000000000000000",
        "01000000000000000000",
        "11000000000000000000",
        "000000000000000001",
        "0000000000000000001",
        "１",
        "A１",
        "とても長い前置きのある申請番号は系列に入れないのでそのまま覚えることになる-0001",
        "とても長い前置きのある申請番号は系列に入れないのでそのまま覚えることになる-1"};
    struct unit unit;
    unit_begin(&unit);
    struct id_register *ids = id_register_begin(&unit.memory, limit_rows[LIMIT_ID_MEMORY].usual);
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
            ck_assert_msg(id_register_add(ids, texts[i], strlen(texts[i]), round * 100 + i + 1) ==
                              (round ? i + 1 : 0),
                          "%s", texts[i]);
    id_register_end(ids);
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("blocks", blocks_change_nothing, long_inputs, lists_by_hand, lists_by_chance, lists_held_and_in_step, lists_that_change, ways_find_the_same, plain_columns, digit_columns,
          ids_again, ids_in_runs, ids_alike)
