/* SPDX-License-Identifier: Apache-2.0 */
/* Diagnostics: the registry, the limit, the order, and what a reader sees under full-width text. */
#include <config.h>

#include "base/diagnostic.h"
#include "unit.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

static struct unit unit;
static struct source_set sources;
static struct diagnostics diagnostics;

static void begin(const char *text)
{
    unit_begin(&unit);
    sources = (struct source_set){.arena = &unit.arena};
    diagnostics_begin(&diagnostics, &unit.arena);
    source_add(&sources, "x.yoko", text, strlen(text));
}

/* The span of the first occurrence of `part`. */
static struct span span_of(const char *part)
{
    const char *text = sources.sources.items[0].text, *at = strstr(text, part);
    ck_assert_ptr_nonnull(at);
    return (struct span){0, (uint32_t)(at - text), (uint32_t)(at - text + strlen(part))};
}

/* What stands below the message line, up to the first remark. */
static void expect_quote(struct span span, unsigned width, const char *expected)
{
    struct buffer out = {0};
    struct diagnostic *diagnostic = diagnose(&diagnostics, Y0001, span, "x", NULL);
    diagnostic_render(&out, &sources, diagnostic, &(struct render_options){.width = width});
    char *quote = strchr(out.bytes, '\n') + 1, *end = strstr(quote, "  = ");
    ck_assert_ptr_nonnull(end);
    *end = '\0';
    ck_assert_str_eq(quote, expected);
    buffer_end(&out);
}

START_TEST(registry_is_in_order)
{
    for (int code = 0; code < DIAGNOSTIC_CODES; code++) {
        const char *name = diagnostic_name((enum diagnostic_code)code);
        ck_assert_uint_eq(strlen(name), 5);
        ck_assert_int_eq(name[0], 'Y');
        ck_assert_uint_eq(strspn(name + 1, "0123456789"), 4);
        ck_assert_uint_gt(strlen(diagnostic_message((enum diagnostic_code)code)), 0);
        for (int other = 0; other < code; other++)
            ck_assert_str_ne(name, diagnostic_name((enum diagnostic_code)other));
    }
}
END_TEST

START_TEST(underline_counts_columns)
{
    begin("制度 x\n  定義 あ = 職員教 + 1人\n");
    expect_quote(span_of("職員教"), 0,
                 " --> x.yoko:2:10\n"
                 "  |\n"
                 "2 |   定義 あ = 職員教 + 1人\n"
                 "  |             ^^^^^^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(tabs_are_expanded)
{
    begin("\tab\tcd\n");
    expect_quote(span_of("cd"), 0,
                 " --> x.yoko:1:5\n"
                 "  |\n"
                 "1 |     ab  cd\n"
                 "  |         ^^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(hidden_characters_are_shown)
{
    begin("a\xE2\x80\x8B"
          "b");
    expect_quote(span_of("\xE2\x80\x8B"), 0,
                 " --> x.yoko:1:2\n"
                 "  |\n"
                 "1 | a<U+200B>b\n"
                 "  |  ^^^^^^^^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(several_lines_show_the_first)
{
    begin("{ あ\r\n }\r\n");
    expect_quote((struct span){0, 2, 9}, 0,
                 " --> x.yoko:1:3\n"
                 "  |\n"
                 "1 | { あ\n"
                 "  |   ^^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(the_end_of_the_text_has_a_place)
{
    begin("a\n");
    expect_quote((struct span){0, 2, 2}, 0,
                 " --> x.yoko:2:1\n"
                 "  |\n"
                 "2 |\n"
                 "  | ^\n");
    expect_quote((struct span){0, 1, 1}, 0,
                 " --> x.yoko:1:2\n"
                 "  |\n"
                 "1 | a\n"
                 "  |  ^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(an_empty_text_has_a_place)
{
    begin("");
    expect_quote((struct span){0, 0, 0}, 0,
                 " --> x.yoko:1:1\n"
                 "  |\n"
                 "1 |\n"
                 "  | ^\n");
    unit_end(&unit);
}
END_TEST

START_TEST(long_lines_are_cut_round_the_span)
{
    begin("0123456789012345678901234567890123456789あ職員教い0123456789012345678901234567890\n");
    expect_quote(span_of("職員教"), 34,
                 " --> x.yoko:1:42\n"
                 "  |\n"
                 "1 | …3456789あ職員教い01234567890…\n"
                 "  |           ^^^^^^\n");
    unit_end(&unit);
}
END_TEST

/* Of what stands at an end nothing is cut there, and a line that fits is left as it is; what is too long itself is cut too. */
START_TEST(cuts_keep_the_ends)
{
    static const struct {
        const char *text, *part;
        unsigned width;
        const char *expected;
    } rows[] = {
        {"0123456789\n", "345", 34,
         " --> x.yoko:1:4\n"
         "  |\n"
         "1 | 0123456789\n"
         "  |    ^^^\n"},
        {"012345678901234567890123456789\n", "012", 3,
         " --> x.yoko:1:1\n"
         "  |\n"
         "1 | 0123456789012345678…\n"
         "  | ^^^\n"},
        {"012345678901234567890123456789xyz\n", "xyz", 24,
         " --> x.yoko:1:31\n"
         "  |\n"
         "1 | …4567890123456789xyz\n"
         "  |                  ^^^\n"},
        {"01234567890123456789012345678901234\n", "\n", 24,
         " --> x.yoko:1:36\n"
         "  |\n"
         "1 | …789012345678901234\n"
         "  |                    ^\n"},
        {"0123abcdefghijklmnopqrstuvwxyz0123456789\n", "abcdefghijklmnopqrstuvwxyz", 24,
         " --> x.yoko:1:5\n"
         "  |\n"
         "1 | 0123abcdefghijklmno…\n"
         "  |     ^^^^^^^^^^^^^^^^\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        begin(rows[i].text);
        expect_quote(span_of(rows[i].part), rows[i].width, rows[i].expected);
        unit_end(&unit);
    }
}
END_TEST

START_TEST(colours_of_a_terminal)
{
    begin("one\ntwo\n");
    struct diagnostic *diagnostic = diagnose(&diagnostics, Y0001, span_of("two"), "x", NULL);
    diagnostic->suggestion = "three";
    diagnostic_add_note(&diagnostics, diagnostic, span_of("one"), "first here", NULL);
    struct buffer out = {0};
    diagnostic_render(&out, &sources, diagnostic, &(struct render_options){.colour = true});
    ck_assert_str_eq(
        out.bytes,
        "\033[1;31merror[Y0001]\033[0m: \033[1minternal error: x\033[0m\n"
        "\033[1;34m --> \033[0mx.yoko:2:1\n"
        "\033[1;34m  |\033[0m\n"
        "\033[1;34m2 |\033[0m two\n"
        "\033[1;34m  |\033[0m \033[1;31m^^^\033[0m\n"
        "\033[1;34m  = \033[0m\033[1mdid you mean: \033[0mthree\n"
        "\033[1;34m  = \033[0m\033[1mhelp: \033[0mthis is a fault of yoko itself; please report it with the file and the command\n"
        "\033[1;32mnote\033[0m: first here\n"
        "\033[1;34m --> \033[0mx.yoko:1:1\n"
        "\033[1;34m  |\033[0m\n"
        "\033[1;34m1 |\033[0m one\n"
        "\033[1;34m  |\033[0m \033[1;32m---\033[0m\n");
    buffer_end(&out);
    unit_end(&unit);
}
END_TEST

/* Only {1} to {9} are places for arguments, and what an argument holds is none. */
START_TEST(braces_of_templates)
{
    static const char *const arguments[9] = {"one", "{1}", [8] = "nine"};
    struct buffer out = {0};
    template_render(&out, "{1} {2} {3} {9} {0} {:} {a} {1 { {12} }{", arguments);
    ck_assert_str_eq(out.bytes, "one {1}  nine {0} {:} {a} {1 { {12} }{");
    buffer_end(&out);
}
END_TEST

/* The same of the same place is said once; with another argument, or another end, it is another thing. */
START_TEST(nothing_is_said_twice)
{
    begin("abcdefgh");
    struct span span = {0, 2, 4};
    static const char *const nine[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    for (int twice = 0; twice < 2; twice++) {
        diagnose(&diagnostics, Y0001, span, NULL);
        diagnose(&diagnostics, Y0001, span, "a", NULL);
        diagnose(&diagnostics, Y0001, span, "a", "b", NULL);
        diagnose(&diagnostics, Y0001, span, "b", NULL);
        diagnose(&diagnostics, Y0001, (struct span){0, 2, 5}, "a", NULL);
        diagnose(&diagnostics, Y0001, (struct span){0, 3, 4}, "a", NULL);
        diagnose(&diagnostics, Y0001, span, nine[0], nine[1], nine[2], nine[3], nine[4], nine[5], nine[6], nine[7], nine[8],
                 nine[twice ? 9 : 0], NULL); /* a tenth is not kept */
        ck_assert_uint_eq(diagnostics.list.count, 7);
    }
    unit_end(&unit);
}
END_TEST

START_TEST(a_cut_may_halve_a_character)
{
    begin("ああああああああああああああああああああ職員教いいいいいいいいいいいいいいいいいいいい\n");
    for (unsigned width = 24; width < 60; width++) {
        struct buffer out = {0};
        struct diagnostic *diagnostic = diagnose(&diagnostics, Y0001, span_of("職員教"), "x", NULL);
        diagnostic_render(&out, &sources, diagnostic, &(struct render_options){.width = width});
        char *line = strstr(out.bytes, "1 | "), *mark = strstr(line, "\n  | ");
        char *found = strstr(line, "職員教");
        ck_assert(found && found < mark);
        ck_assert_uint_le(text_width(line, (size_t)(mark - line)), width);
        /* The underline stands below the name whatever was cut before it. */
        ck_assert_uint_eq(text_width(line, (size_t)(found - line)), (unsigned)(strchr(mark, '^') - mark - 1));
        buffer_end(&out);
    }
    unit_end(&unit);
}
END_TEST

START_TEST(notes_suggestions_and_help)
{
    begin("one\ntwo\n");
    struct diagnostic *diagnostic = diagnose(&diagnostics, Y0001, span_of("two"), "{2} {1}", NULL);
    diagnostic->suggestion = "職員数";
    diagnostic_add_note(&diagnostics, diagnostic, (struct span){.source = SPAN_NOWHERE}, "without {1}",
                        "place", NULL);
    diagnostic_add_note(&diagnostics, diagnostic, span_of("one"), "first here", NULL);
    struct buffer out = {0};
    diagnostic_render(&out, &sources, diagnostic, &(struct render_options){0});
    ck_assert_str_eq(
        out.bytes,
        "error[Y0001]: internal error: {2} {1}\n"
        " --> x.yoko:2:1\n"
        "  |\n"
        "2 | two\n"
        "  | ^^^\n"
        "  = note: without place\n"
        "  = did you mean: 職員数\n"
        "  = help: this is a fault of yoko itself; please report it with the file and the command\n"
        "note: first here\n"
        " --> x.yoko:1:1\n"
        "  |\n"
        "1 | one\n"
        "  | ---\n");
    out.length = 0;
    diagnostic_render_json(&out, &sources, diagnostic);
    ck_assert_str_eq(
        out.bytes,
        "{\"code\":\"Y0001\",\"severity\":\"error\",\"message\":\"internal error: {2} "
        "{1}\",\"file\":\"x.yoko\","
        "\"line\":2,\"column\":1,\"end_line\":2,\"end_column\":4,\"start\":4,\"end\":7,\"suggestion\":"
        "\"職員数\","
        "\"help\":\"this is a fault of yoko itself; please report it with the file and the command\","
        "\"notes\":[{\"message\":\"without place\"},{\"message\":\"first "
        "here\",\"file\":\"x.yoko\",\"line\":1,"
        "\"column\":1,\"end_line\":1,\"end_column\":4,\"start\":0,\"end\":3}]}");
    buffer_end(&out);
    unit_end(&unit);
}
END_TEST

START_TEST(no_place_at_all)
{
    begin("");
    struct diagnostic *diagnostic =
        diagnose(&diagnostics, Y0001, (struct span){.source = SPAN_NOWHERE}, "a\x1B[31m", NULL);
    struct buffer out = {0};
    diagnostic_render(&out, NULL, diagnostic, &(struct render_options){.width = 10});
    ck_assert_str_eq(
        out.bytes,
        "error[Y0001]: internal error: a<U+001B>[31m\n"
        "  = help: this is a fault of yoko itself; please report it with the file and the command\n");
    buffer_end(&out);
    unit_end(&unit);
}
END_TEST

/* The way that needs no locale of the system's but C.UTF-8. */
START_TEST(japanese)
{
    const char *folder = getenv("YOKO_LOCALE_DIR");
    if (!folder)
        return;
    ck_assert_ptr_nonnull(setlocale(LC_ALL, "C.UTF-8"));
    setenv("LANGUAGE", "ja", 1);
    bindtextdomain(PACKAGE, folder);
    begin("職員教");
    struct diagnostic *diagnostic = diagnose(&diagnostics, Y0001, span_of("職員教"), "{1}", NULL);
    diagnostic->suggestion = "職員数";
    struct buffer out = {0};
    diagnostic_render(&out, &sources, diagnostic, &(struct render_options){0});
    ck_assert_str_eq(
        out.bytes,
        "エラー[Y0001]: 内部エラー: {1}\n"
        " --> x.yoko:1:1\n"
        "  |\n"
        "1 | 職員教\n"
        "  | ^^^^^^\n"
        "  = もしかして: 職員数\n"
        "  = 直し方: yoko 自体の不具合です。対象のファイルと実行したコマンドを添えて報告してください\n");
    buffer_end(&out);
    unit_end(&unit);
}
END_TEST

/* What ends the whole is kept behind any number of errors, also where it is taken over. */
START_TEST(the_whole_is_not_hidden)
{
    struct unit own;
    unit_begin(&own);
    struct diagnostics said, other;
    diagnostics_begin(&said, &own.arena);
    diagnostics_begin(&other, &own.arena);
    const struct span nowhere = {.source = SPAN_NOWHERE};
    for (unsigned i = 0; i < 25; i++)
        diagnose(&said, Y0101, nowhere, "x", (const char *)NULL);
    diagnose(&said, Y1004, nowhere, "s", "2", (const char *)NULL);
    ck_assert_uint_eq(said.errors, 26);
    ck_assert_uint_eq(said.list.count, said.limit + 1);
    ck_assert_int_eq(said.list.items[said.limit]->code, Y1004);
    for (uint32_t i = 0; i < said.list.count; i++)
        diagnostics_take(&other, said.list.items[i], 15);
    ck_assert_uint_eq(other.list.count, 6);
    ck_assert_int_eq(other.list.items[5]->code, Y1004);
    unit_end(&own);
}
END_TEST

START_TEST(errors_are_limited_and_sorted)
{
    begin("abcdefgh");
    diagnostics.limit = 3;
    for (uint32_t i = 0; i < 6; i++)
        ck_assert_ptr_nonnull(diagnose(&diagnostics, Y0001, (struct span){0, 6 - i, 7}, "x", NULL));
    diagnose(&diagnostics, Y0001, (struct span){.source = SPAN_NOWHERE}, "x", NULL);
    ck_assert_uint_eq(diagnostics.errors, 7);
    ck_assert_uint_eq(diagnostics.list.count, 3);
    diagnostics_sort(&diagnostics);
    for (uint32_t i = 0; i < 3; i++)
        ck_assert_uint_eq(diagnostics.list.items[i]->span.start, 4 + i);
    unit_end(&unit);
}
END_TEST

START_TEST(places)
{
    begin("a\nあい\n\nz");
    static const struct {
        uint32_t offset;
        unsigned line, column;
    } rows[] = {{0, 1, 1}, {1, 1, 2},  {2, 2, 1},  {5, 2, 2}, {8, 2, 3},
                {9, 3, 1}, {10, 4, 1}, {11, 4, 2}, {99, 4, 2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned line, column;
        source_place(&sources.sources.items[0], rows[i].offset, &line, &column);
        ck_assert_uint_eq(line, rows[i].line);
        ck_assert_uint_eq(column, rows[i].column);
    }
    unit_end(&unit);
}
END_TEST

/* From whatever line the search begins. */
START_TEST(lines_are_found_from_anywhere)
{
    begin("a\n\nbc\n\n\nd\ne\nf\ng\n\nh\ni\nj");
    const struct source *source = &sources.sources.items[0];
    for (uint32_t offset = 0, line = 0; offset <= source->length; offset++) {
        for (uint32_t near = 0; near < source->line_count + 3; near++)
            ck_assert_uint_eq(source_line(source, offset, near), line);
        line += offset < source->length && source->text[offset] == '\n';
    }
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("diagnostic", registry_is_in_order, underline_counts_columns, tabs_are_expanded,
          hidden_characters_are_shown, several_lines_show_the_first, the_end_of_the_text_has_a_place,
          an_empty_text_has_a_place, long_lines_are_cut_round_the_span, cuts_keep_the_ends, a_cut_may_halve_a_character,
          colours_of_a_terminal, braces_of_templates, nothing_is_said_twice,
          notes_suggestions_and_help, no_place_at_all, japanese, errors_are_limited_and_sorted, the_whole_is_not_hidden,
          places, lines_are_found_from_anywhere)
