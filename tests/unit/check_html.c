/* SPDX-License-Identifier: Apache-2.0 */
/* Pages in HTML: nothing that a record or a scheme says can become markup, and pages are whole. */
#include <config.h>

#include "io/html.h"
#include "unit.h"

#include <string.h>

static const char *taken(struct buffer *out)
{
    static char text[65536];
    ck_assert(!out->failed);
    ck_assert_uint_lt(out->length, sizeof text);
    if (out->length)
        memcpy(text, out->bytes, out->length);
    text[out->length] = '\0';
    buffer_end(out);
    return text;
}

START_TEST(texts_are_escaped)
{
    static const struct {
        const char *text, *html;
    } rows[] = {
        {"", ""},
        {"職員数 = 15人", "職員数 = 15人"},
        {"<script>alert(\"1\" & '2')</script>",
         "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"},
        {"&amp;", "&amp;amp;"},
        {"一行目\n二\t行目", "一行目\n二\t行目"},
        {"a\x01"
         "b\x7F",
         "a&lt;U+0001&gt;b&lt;U+007F&gt;"},
        {"\xE2\x80\xAE逆", "&lt;U+202E&gt;逆"}, /* a change of direction */
        {"切\xE3\x81れ\xFF", "切\xEF\xBF\xBD\xEF\xBF\xBDれ\xEF\xBF\xBD"},
        {"<", "&lt;"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buffer out = {0};
        html_text(&out, rows[i].text);
        ck_assert_str_eq(taken(&out), rows[i].html);
    }
}
END_TEST

START_TEST(attributes_cannot_be_left)
{
    struct buffer out = {0};
    html_open(&out, "section", "a\" onclick=\"b", "第5条 (2) <上限>\n\"x");
    html_raw(&out, "<i");
    html_attribute(&out, "title", "'\">");
    html_raw(&out, ">");
    html_link(&out, "#第5条 (2)", "第5条 <2>");
    ck_assert_str_eq(taken(&out),
                     "<section class=\"a&quot; onclick=&quot;b\" id=\"第5条-(2)-&lt;上限&gt;-&quot;x\">"
                     "<i title=\"&#39;&quot;&gt;\">"
                     "<a href=\"#第5条-(2)\">第5条 &lt;2&gt;</a>");
}
END_TEST

START_TEST(pages_are_whole)
{
    static const char *const heads[] = {"項目", "額"};
    struct buffer out = {0};
    html_begin(&out, "審査 <1>");
    html_heading(&out, 1, "審査", "top");
    html_paragraph(&out, "一段");
    html_pairs_begin(&out);
    html_pair(&out, "判定", "交付可");
    html_pair_begin(&out, "印");
    html_mark(&out, HTML_REFUSED, "不適合");
    html_pair_end(&out);
    html_pairs_end(&out);
    html_fold_begin(&out, "細目", false);
    html_table_begin(&out, "表", heads, 2);
    html_row_begin(&out);
    html_row_name(&out, "補助額");
    html_number_cell(&out, "1,600,000円");
    html_row_end(&out);
    html_table_end(&out);
    html_fold_end(&out);
    html_picture_begin(&out, 10, 20, "図 \"1\"");
    html_raw(&out, "<rect class=\"first\" width=\"3\" height=\"4\"/>");
    html_picture_end(&out);
    html_end(&out);
    const char *page = taken(&out);
    ck_assert_int_eq(strncmp(page, "<!DOCTYPE html>\n<html lang=\"", 28), 0);
    ck_assert_ptr_nonnull(strstr(page, "<title>審査 &lt;1&gt;</title>"));
    ck_assert_ptr_nonnull(strstr(
        page, "<main>\n<h1 id=\"top\">審査</h1>\n<p>一段</p>\n<dl>\n<dt>判定</dt><dd>交付可</dd>\n"
              "<dt>印</dt><dd><span class=\"mark refused\">不適合</span></dd>\n</dl>\n"
              "<details><summary>細目</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表\"><table>\n"
              "<caption>表</caption>\n<thead><tr><th scope=\"col\">項目</th><th "
              "scope=\"col\">額</th></tr></thead>\n"
              "<tbody>\n<tr><th scope=\"row\">補助額</th><td class=\"number\">1,600,000円</td></tr>\n"
              "</tbody>\n</table></div>\n</details>\n"
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\" width=\"10\" height=\"20\""
              " role=\"img\" aria-label=\"図 &quot;1&quot;\"><rect class=\"first\" width=\"3\" "
              "height=\"4\"/></svg>\n"
              "</main>\n</body>\n</html>\n"));
    /* Nothing is loaded, and nothing runs. */
    ck_assert_ptr_nonnull(strstr(page, "default-src 'none'"));
    ck_assert_ptr_null(strstr(page, "<script"));
    ck_assert_ptr_null(strstr(page, "<link"));
    ck_assert_ptr_null(strstr(page, "url("));
}
END_TEST

UNIT_MAIN("html", texts_are_escaped, attributes_cannot_be_left, pages_are_whole)
