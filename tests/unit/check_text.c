/* SPDX-License-Identifier: Apache-2.0 */
/* Text: what is valid UTF-8 and where it ends to be, widths, folding, near names, buffers. */
#include <config.h>

#include "base/text.h"
#include "unit.h"

#include <string.h>

#define WITH_LENGTH(text) (text), sizeof(text) - 1

START_TEST(validity)
{
    static const struct {
        const char *text;
        size_t length, valid;
    } rows[] = {
        {WITH_LENGTH(""), 0},
        {WITH_LENGTH("abc"), 3},
        {WITH_LENGTH("埼玉県"), 9},
        {WITH_LENGTH("\xF0\xA0\xAE\xB7"), 4}, /* 𠮷 */
        {WITH_LENGTH("a\0b"), 1},             /* NUL */
        {WITH_LENGTH("ab\x80"), 2},           /* a tail alone */
        {WITH_LENGTH("\xC0\xAF"), 0},         /* overlong */
        {WITH_LENGTH("\xC1\xBF"), 0},
        {WITH_LENGTH("\xE0\x80\xAF"), 0},
        {WITH_LENGTH("\xE0\x9F\xBF"), 0},
        {WITH_LENGTH("\xF0\x80\x80\xAF"), 0},
        {WITH_LENGTH("\xF0\x8F\xBF\xBF"), 0},
        {WITH_LENGTH("x\xED\xA0\x80"), 1}, /* a surrogate */
        {WITH_LENGTH("\xED\x9F\xBF"), 3},
        {WITH_LENGTH("\xEF\xBF\xBF"), 3},
        {WITH_LENGTH("\xF4\x8F\xBF\xBF"), 4},
        {WITH_LENGTH("\xF4\x90\x80\x80"), 0}, /* beyond U+10FFFF */
        {WITH_LENGTH("\xF5\x80\x80\x80"), 0},
        {WITH_LENGTH("\xFF"), 0},
        {WITH_LENGTH("あ\xE3\x81"), 3}, /* cut short */
        {WITH_LENGTH("\x82\xA0"), 0},   /* CP932 */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        ck_assert_msg(text_invalid(rows[i].text, rows[i].length) == rows[i].valid, "row %zu", i);
}
END_TEST

START_TEST(every_character_survives)
{
    for (uint32_t character = 1; character <= 0x10FFFF; character++) {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        char bytes[4];
        unsigned size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        static const unsigned char heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
        uint32_t rest = character;
        for (unsigned i = size; i-- > 1; rest >>= 6)
            bytes[i] = (char)(0x80 | (rest & 0x3F));
        bytes[0] = (char)(heads[size] | rest);
        uint32_t found;
        ck_assert_uint_eq(text_character(bytes, size, &found), size);
        ck_assert_uint_eq(found, character);
        ck_assert_uint_eq(text_invalid(bytes, size), size);
        for (unsigned cut = 1; cut < size; cut++)
            ck_assert_uint_eq(text_invalid(bytes, cut), 0);
    }
}
END_TEST

START_TEST(widths)
{
    ck_assert_uint_eq(text_width(WITH_LENGTH("abc")), 3);
    ck_assert_uint_eq(text_width(WITH_LENGTH("埼玉県")), 6);
    ck_assert_uint_eq(text_width(WITH_LENGTH("ＩＣＴ")), 6);
    ck_assert_uint_eq(text_width(WITH_LENGTH("ｱｲｳ")), 3);
    ck_assert_uint_eq(text_width(WITH_LENGTH("か\xE3\x82\x99")), 2); /* が of two characters */
    ck_assert_uint_eq(text_width(WITH_LENGTH("")), 0);
}
END_TEST

START_TEST(folding)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("第１２条（３）")), "第12条(3)");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("Ａ　Ｂ～！")), "A B~!");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("「、。ア①ー」")), "「、。ア①ー」");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("入所･居住系")), "入所・居住系");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("ｸﾞﾙｰﾌﾟﾎｰﾑ")), "グループホーム");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("ｳﾞｱﾞﾊﾟﾟガﾞ")), "ヴア゛パ゜ガ゛");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("")), "");
    ck_assert_str_eq(text_fold(&unit.arena, WITH_LENGTH("\xFF\xEF")), "\xFF\xEF");
    unit_end(&unit);
}
END_TEST

START_TEST(distances)
{
    ck_assert_uint_eq(text_distance("職員数", "職員数", 3), 0);
    ck_assert_uint_eq(text_distance("職員数", "職員教", 3), 1);
    ck_assert_uint_eq(text_distance("職員数", "職員", 3), 1);
    ck_assert_uint_eq(text_distance("補助率", "率補助", 3), 2);
    ck_assert_uint_eq(text_distance("abcd", "abdc", 3), 1);
    ck_assert_uint_eq(text_distance("", "abc", 3), 3);
    ck_assert_uint_eq(text_distance("", "abcd", 3), 4);
    ck_assert_uint_eq(text_distance("kitten", "sitting", 9), 3);
    ck_assert_uint_eq(text_distance("kitten", "sitting", 1), 2);
    ck_assert_uint_eq(text_distance("a", "b", 0), 1);
}
END_TEST

START_TEST(nearest_names)
{
    static const char *const names[] = {"職員数", "過年度職員数", "金額", "補助年度", "require", "円"};
    size_t count = sizeof names / sizeof *names;
    ck_assert_str_eq(text_nearest("職員教", names, count), "職員数");
    ck_assert_str_eq(text_nearest("過年度職員教", names, count), "過年度職員数");
    ck_assert_str_eq(text_nearest("reqiure", names, count), "require");
    ck_assert_str_eq(text_nearest("補助年", names, count), "補助年度");
    ck_assert_ptr_null(text_nearest("人", names, count)); /* every character replaced */
    ck_assert_ptr_null(text_nearest("全く別の名前", names, count));
    ck_assert_ptr_null(text_nearest("", names, count));
    ck_assert_ptr_null(text_nearest("金額", names, 0));
    char lengthy[2000];
    memset(lengthy, 'x', sizeof lengthy - 1);
    lengthy[sizeof lengthy - 1] = '\0';
    const char *const one[] = {lengthy};
    ck_assert_ptr_null(text_nearest(lengthy, one, 1));
    ck_assert_ptr_null(text_nearest("xxx", one, 1));
    ck_assert_uint_eq(text_distance(lengthy, lengthy, 2), 0);
}
END_TEST

START_TEST(buffers_grow)
{
    struct buffer buffer = {0};
    for (int i = 0; i < 10000; i++)
        buffer_print(&buffer, "%d,", i % 10);
    ck_assert_uint_eq(buffer.length, 20000);
    ck_assert_uint_eq(strlen(buffer.bytes), 20000);
    buffer.length = 0;
    buffer_number(&buffer, INT64_MIN);
    buffer_text(&buffer, " ");
    buffer_number(&buffer, 0);
    buffer_text(&buffer, " ");
    buffer_number(&buffer, INT64_MAX);
    ck_assert_str_eq(buffer.bytes, "-9223372036854775808 0 9223372036854775807");
    buffer_end(&buffer);
    ck_assert_ptr_null(buffer.bytes);
}
END_TEST

START_TEST(json_texts)
{
    struct buffer buffer = {0};
    buffer_json(&buffer, WITH_LENGTH("職\"\\\n\t\r\x01\x7F\xFF"
                                     "x"));
    ck_assert_str_eq(buffer.bytes, "\"職\\\"\\\\\\n\\t\\r\\u0001\\u007f\xEF\xBF\xBDx\"");
    buffer.length = 0;
    buffer_json(&buffer, "", 0);
    ck_assert_str_eq(buffer.bytes, "\"\"");
    buffer_end(&buffer);
}
END_TEST

/* Each half-width kana with the marks behind it. */
START_TEST(sound_marks)
{
    static const char *const rows[][3] = {
        {"ｳ", "ヴ", "ウ゜"}, {"ｶ", "ガ", "カ゜"}, {"ｷ", "ギ", "キ゜"}, {"ｸ", "グ", "ク゜"}, {"ｹ", "ゲ", "ケ゜"}, {"ｺ", "ゴ", "コ゜"},
        {"ｻ", "ザ", "サ゜"}, {"ｼ", "ジ", "シ゜"}, {"ｽ", "ズ", "ス゜"}, {"ｾ", "ゼ", "セ゜"}, {"ｿ", "ゾ", "ソ゜"}, {"ﾀ", "ダ", "タ゜"},
        {"ﾁ", "ヂ", "チ゜"}, {"ﾂ", "ヅ", "ツ゜"}, {"ﾃ", "デ", "テ゜"}, {"ﾄ", "ド", "ト゜"}, {"ﾊ", "バ", "パ"},   {"ﾋ", "ビ", "ピ"},
        {"ﾌ", "ブ", "プ"},   {"ﾍ", "ベ", "ペ"},   {"ﾎ", "ボ", "ポ"},   {"ｱ", "ア゛", "ア゜"}, {"ｯ", "ッ゛", "ッ゜"}, {"ﾅ", "ナ゛", "ナ゜"},
        {"ﾉ", "ノ゛", "ノ゜"}, {"ﾏ", "マ゛", "マ゜"}, {"ﾝ", "ン゛", "ン゜"}, {"｡", "。゛", "。゜"}, {"ｰ", "ー゛", "ー゜"},
    };
    struct unit unit;
    unit_begin(&unit);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int mark = 1; mark < 3; mark++) {
            const char *half = arena_print(&unit.arena, "%s%s", rows[i][0], mark == 1 ? "ﾞ" : "ﾟ");
            ck_assert_str_eq(text_fold(&unit.arena, half, strlen(half)), rows[i][mark]);
        }
    unit_end(&unit);
}
END_TEST

/* What is no UTF-8 counts byte by byte. */
START_TEST(bytes_that_are_no_text)
{
    uint32_t character = 0;
    ck_assert_uint_eq(text_character_any("a", 1, &character), 1);
    ck_assert_uint_eq(character, 'a');
    ck_assert_uint_eq(text_character_any("", 1, &character), 0);
    ck_assert_uint_eq(text_width(WITH_LENGTH("a\xFF\xE3\x81県")), 6);
    ck_assert_uint_eq(text_distance("a\xFF", "a\xFF", 1), 0);
    ck_assert_uint_eq(text_distance("a\xFF", "a\xFE", 1), 1);
    struct unit unit;
    unit_begin(&unit);
    ck_assert_ptr_null(text_compose(&unit.arena, WITH_LENGTH("a\xFF")));
    ck_assert_str_eq(text_compose(&unit.arena, WITH_LENGTH("か\xE3\x82\x99")), "が");
    unit_end(&unit);
}
END_TEST

START_TEST(texts_that_are_the_same)
{
    static const char *const texts[] = {"", "a", "ab", "abc", "abd", "b", "ac"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            ck_assert_int_eq(text_same(texts[i], texts[k]), i == k);
}
END_TEST

/* A name of many characters is near to nothing; of near ones the nearest is taken. */
START_TEST(names_at_the_limits)
{
    char most[97], more[98];
    memset(most, 'x', sizeof most);
    memset(more, 'x', sizeof more);
    most[96] = more[97] = '\0';
    ck_assert_uint_eq(text_distance(most, more, 2), 3);
    ck_assert_uint_eq(text_distance(more, most, 2), 3);
    ck_assert_uint_eq(text_distance(more, more, 2), 0);
    ck_assert_uint_eq(text_distance(most, most, 2), 0);
    const char *const names[] = {more, "abcdefgxx", "abcdefghx", "abcdefxxi"};
    ck_assert_ptr_eq(text_nearest("abcdefghi", names, 4), names[2]);
    ck_assert_ptr_eq(text_nearest("abcdefghz", names + 1, 2), names[2]);
    ck_assert_ptr_eq(text_nearest(most, names, 4), NULL);
}
END_TEST

/* A buffer for which there is no memory takes nothing more, and says so. */
START_TEST(buffers_without_room)
{
    struct buffer buffer = {0};
    buffer_text(&buffer, "kept");
    ck_assert_ptr_nonnull(buffer_room(&buffer, 10));
    ck_assert_ptr_null(buffer_room(&buffer, SIZE_MAX / 2));
    ck_assert(buffer.failed);
    ck_assert_ptr_null(buffer_room(&buffer, 1));
    buffer_text(&buffer, "lost");
    buffer_print(&buffer, "%d", 1);
    ck_assert_str_eq(buffer.bytes, "kept");
    buffer_end(&buffer);
    struct buffer json = {0}, empty = {0};
    buffer_json_of(&json, &empty);
    ck_assert_str_eq(json.bytes, "\"\"");
    buffer_end(&json);
}
END_TEST

START_TEST(what_hides_is_shown)
{
    struct buffer buffer = {0};
    buffer_visible(&buffer, WITH_LENGTH("a\x1B[2J\xE2\x80\x8B\xE2\x80\xAE県\xFE\n"));
    ck_assert_str_eq(buffer.bytes, "a<U+001B>[2J<U+200B><U+202E>県<FE><U+000A>");
    buffer_end(&buffer);
}
END_TEST

UNIT_MAIN("text", validity, every_character_survives, widths, folding, distances, nearest_names, buffers_grow,
          json_texts, sound_marks, bytes_that_are_no_text, texts_that_are_the_same, names_at_the_limits, buffers_without_room,
          what_hides_is_shown)
