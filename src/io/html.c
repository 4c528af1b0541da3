/* SPDX-License-Identifier: Apache-2.0 */
/* Pages in HTML. */
#include <config.h>

#include "io/html.h"

#include "base/diagnostic.h"

#include <string.h>

/* ---- the page ---- */

/* The colours of both screens keep a contrast of 4.5:1 or more, and no colour says what the words beside it
 * do not. Fonts are those of Japanese Windows, macOS and Debian, in this order. */
static const char colours[] =
    ":root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--quiet:#57606a;--line:#d0d7de;--soft:#f6f8fa;"
    "--link:#0550ae;--good:#116329;--good-soft:#dafbe1;--bad:#a40e26;--bad-soft:#ffebe9;--open:#7d4e00;"
    "--open-soft:#fff8c5;--changed:#6639ba;--changed-soft:#fbefff;"
    "--first:#0969da;--second:#bf5700;--third:#1a7f37;--fourth:#8250df}\n"
    "@media (prefers-color-scheme:dark){:root{--paper:#12161c;--ink:#e6edf3;--quiet:#9ea7b3;--line:#3d444d;"
    "--soft:#1c222a;--link:#79b8ff;--good:#7ee2a0;--good-soft:#12351f;--bad:#ffb1a8;--bad-soft:#4a1518;"
    "--open:#f0cf6b;--open-soft:#3d2f00;--changed:#d9b8ff;--changed-soft:#321d52;"
    "--first:#58a6ff;--second:#ffa657;--third:#56d364;--fourth:#bc8cff}}\n";
static const char style[] =
    "*{box-sizing:border-box}\n"
    "html{font-size:16px}\n"
    "body{margin:0;background:var(--paper);color:var(--ink);line-height:1.7;"
    "font-family:\"Yu Gothic UI\",\"Yu Gothic\",Meiryo,\"Hiragino Sans\",\"Noto Sans CJK JP\",\"Noto Sans "
    "JP\","
    "sans-serif;line-break:strict;overflow-wrap:anywhere}\n"
    "main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}\n"
    "h1{font-size:1.6rem;line-height:1.35;margin:.5rem 0 1rem}\n"
    "h2{font-size:1.25rem;line-height:1.4;margin:2.2rem 0 .7rem;padding-bottom:.25rem;"
    "border-bottom:1px solid var(--line)}\n"
    "h3{font-size:1.05rem;margin:1.5rem 0 .4rem}h4,h5,h6{font-size:1rem;margin:1.1rem 0 .3rem}\n"
    "p{margin:.5rem 0}ul,ol{margin:.4rem 0;padding-left:1.6rem}\n"
    "a{color:var(--link)}\n"
    "a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);"
    "outline-offset:2px;border-radius:2px}\n"
    ".quiet{color:var(--quiet)}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    "\n"
    "code,pre{font-family:\"BIZ UDGothic\",\"MS Gothic\",\"Noto Sans Mono CJK "
    "JP\",monospace;font-size:.92em}\n"
    "pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.7rem;"
    "overflow-x:auto;overflow-wrap:normal}\n"
    "dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.15rem 1rem;margin:.5rem 0}\n"
    "dt{color:var(--quiet)}dd{margin:0;min-width:0}\n"
    ".scroll{overflow-x:auto;margin:.7rem 0}\n"
    "table{border-collapse:collapse;min-width:40%;font-size:.95rem}\n"
    "caption{text-align:left;color:var(--quiet);padding:.2rem 0}\n"
    /* For those who cannot see: below a heading that says it already; and the way past what comes first. */
    "h2+.scroll caption,h3+.scroll caption,.stack thead.unseen,.unseen{position:absolute;width:1px;height:1px;"
    "margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;padding:.3rem .6rem;"
    "background:var(--paper);border:1px solid var(--line);z-index:1}\n"
    "nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0}\n"
    "th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;"
    "overflow-wrap:break-word;min-width:4.5rem}\n"
    "td.number{text-align:right}thead th{background:var(--soft);font-weight:600;white-space:nowrap}\n"
    "tbody th{font-weight:600}\n"
    ".mark{display:inline-block;padding:0 .5em;border:1px solid;border-radius:4px;font-size:.88em;"
    "font-weight:600;white-space:nowrap;color:var(--ink);background:var(--soft);border-color:var(--line)}\n"
    ".mark.granted,.mark.added{color:var(--good);background:var(--good-soft);border-color:var(--good)}\n"
    ".mark.refused,.mark.removed{color:var(--bad);background:var(--bad-soft);border-color:var(--bad)}\n"
    ".mark.open{color:var(--open);background:var(--open-soft);border-color:var(--open)}\n"
    ".mark.changed{color:var(--changed);background:var(--changed-soft);border-color:var(--changed)}\n"
    "tr.added>*{background:var(--good-soft)}tr.removed>*{background:var(--bad-soft)}"
    "tr.changed>*,td.changed{background:var(--changed-soft)}td.added{background:var(--good-soft)}"
    "td.removed{background:var(--bad-soft)}\n"
    ".level1{margin-left:1rem}.level2{margin-left:2.2rem}.level3{margin-left:3.4rem}.level4{margin-left:4."
    "6rem}"
    ".level5{margin-left:5.8rem}p.item{margin-top:.8rem;font-weight:600}\n"
    ".outcome{font-size:1.15rem;font-weight:600;padding:.6rem .9rem;border:1px solid;border-left-width:.5rem;"
    "border-radius:4px}.outcome.granted{color:var(--good);background:var(--good-soft)}"
    ".outcome.refused{color:var(--bad);background:var(--bad-soft)}"
    ".outcome.open{color:var(--open);background:var(--open-soft)}\n"
    ".small{font-size:.82rem;line-height:1.5}.small table{font-size:inherit;width:100%}"
    ".small th{min-width:5.5rem}.small td{min-width:11rem}\n"
    /* Pages that lay much side by side take more of a wide screen; on a narrow one each cell of a table stands
       below the one before, behind its column's name. */
    "main:has(.stack){max-width:86rem}.stack{font-size:.9rem;line-height:1.55}.stack table{font-size:inherit;"
    "width:100%}.stack td{min-width:9rem}tr.below>td{border-top:0;background:var(--soft)}\n"
    "@media screen and (max-width:46rem){.stack table,.stack tbody,.stack tr,.stack td,.stack th{display:block;"
    "min-width:0}.stack thead{display:none}.stack tr{margin:0 0 .8rem}.stack tbody th{background:var(--soft)}"
    ".stack td[data-label]::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.85em}"
    ".stack caption{display:block}.front>.scroll table{font-size:.7rem}.front>.scroll th,.front>.scroll td{"
    "padding:.2rem .18rem;min-width:0}.front>.scroll thead th{white-space:normal;word-break:keep-all;overflow-wrap:normal}}.join{display:none}\n"
    "details{margin:.5rem 0}summary{cursor:pointer;font-weight:600}\n"
    "svg{max-width:100%;height:auto;font:12px \"Yu Gothic UI\",Meiryo,\"Noto Sans CJK JP\",sans-serif}\n"
    "svg text{fill:var(--ink)}svg .axis{stroke:var(--ink)}svg .grid{stroke:var(--line)}"
    "svg .granted,svg .added{fill:var(--good)}svg .refused,svg .removed{fill:var(--bad)}"
    "svg .open{fill:var(--open)}svg .changed{fill:var(--changed)}svg .first{fill:var(--first)}"
    "svg .second{fill:var(--second)}svg .third{fill:var(--third)}svg .fourth{fill:var(--fourth)}\n"
    "@media "
    "(max-width:40rem){svg{font-size:15px}.level1{margin-left:.4rem}.level2,.level3,.level4,.level5{margin-"
    "left:.8rem}dl{grid-"
    "template-columns:1fr;gap:0}dd{margin:0 0 .5rem}"
    ".wide td{min-width:10rem}.wide td:first-child{min-width:6rem}"
    "main{padding:1rem .75rem 3rem}}\n";
/* Paper is white whatever the screen is; colours that carry meaning are printed. */
static const char paper[] =
    "@page{size:A4;margin:14mm 13mm}@page :first{margin:9mm 11mm}\n"
    "@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--line:#999;--soft:#f2f2f2;"
    "--link:#000;--good:#116329;--good-soft:#fff;--bad:#a40e26;--bad-soft:#fff;--open:#7d4e00;--open-soft:#"
    "fff;"
    "--changed:#6639ba;--changed-soft:#fff;--first:#0969da;--second:#bf5700;--third:#1a7f37;--fourth:#8250df}"
    "\n"
    "html{font-size:10.5pt}body{line-height:1.6}main{max-width:none;padding:0}\n"
    "h1,h2,h3,h4,p.item{break-after:avoid}#contents+ul ul{columns:2}tr,li:not(:has(li)),dd,.whole,figure,svg{break-inside:avoid}thead{display:table-"
    "header-"
    "group;break-after:avoid}caption{break-after:avoid}tbody tr:first-child{break-before:avoid}\n"
    "p,li{orphans:2;widows:2}.scroll{overflow:visible}pre{white-space:pre-wrap;overflow-wrap:anywhere}\n"
    ".small,.stack{font-size:7.2pt;line-height:1.35}.small td,.small th,.stack td,.stack th{padding:.08rem .3rem;"
    "min-width:0}.stack tbody th{width:11%}.front h1{font-size:14pt;margin:0 0 .3rem}.front h2{font-size:11pt;"
    "margin:.5rem 0 .2rem}.front p,.front ul{margin:.15rem 0;font-size:8.4pt;line-height:1.4}"
    ".front table{font-size:8.2pt;line-height:1.4}.front td,.front th{padding:.06rem .3rem}"
    ".front .scroll{margin:.25rem 0}.front .small,.front .small table{font-size:6.7pt;line-height:1.27}"
    ".front .mark{font-size:.95em;padding:0 .3em}.front table{width:100%}.front td br{display:none}"
    ".front .join{display:inline}.front h2{display:none}"
    ".page{break-before:page}a{text-decoration:none}.screen{display:none}details::details-content{content-"
    "visibility:visible;height:auto}svg,.mark{print-color-adjust:exact}}"
    "\n";

void html_begin(struct buffer *out, const char *title)
{
    buffer_text(out, "<!DOCTYPE html>\n<html");
    /* The code of the language that the page is in, for the reader's browser: its fonts and its voice. */
    html_attribute(out, "lang", translate("en"));
    buffer_text(out, ">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                     "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"generator\" content=\"yoko\">\n");
    html_element(out, "title", NULL, title);
    buffer_text(out, "\n<style>\n");
    buffer_text(out, colours);
    buffer_text(out, style);
    buffer_text(out, paper);
    buffer_text(out, "</style>\n</head>\n<body>\n<main>\n");
}

void html_end(struct buffer *out)
{
    buffer_text(out, "</main>\n</body>\n</html>\n");
}

/* ---- any element ---- */

static const char *escape_of(unsigned char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void html_text(struct buffer *out, const char *text)
{
    size_t length = strlen(text), plain = 0;
    for (size_t at = 0; at < length;) {
        uint32_t character = 0;
        unsigned size = text_character(text + at, length - at, &character);
        const char *escape = escape_of((unsigned char)text[at]);
        bool shown = character == '\n' || character == '\t' || !text_is_hidden(character);
        if (size && shown && !escape) {
            at += size;
            continue;
        }
        buffer_add(out, text + plain, at - plain);
        if (escape)
            buffer_text(out, escape);
        else if (size)
            buffer_print(out, "&lt;U+%04X&gt;", (unsigned)character);
        else
            buffer_text(out, "\xEF\xBF\xBD");
        at += size ? size : 1;
        plain = at;
    }
    buffer_add(out, text + plain, length - plain);
}

void html_attribute(struct buffer *out, const char *name, const char *value)
{
    buffer_print(out, " %s=\"", name);
    html_text(out, value);
    buffer_text(out, "\"");
}

void html_raw(struct buffer *out, const char *markup)
{
    buffer_text(out, markup);
}

/* An id may hold anything but white space; ours have hyphens there. */
static void add_id(struct buffer *out, const char *id)
{
    char one[2] = "";
    size_t plain = strcspn(id, " \t\r\n\f");
    for (; id[plain]; id += plain + 1, plain = strcspn(id, " \t\r\n\f")) {
        for (size_t i = 0; i < plain; i++) {
            one[0] = id[i];
            buffer_text(out, escape_of((unsigned char)id[i]) ? escape_of((unsigned char)id[i]) : one);
        }
        buffer_text(out, "-");
    }
    html_text(out, id);
}

void html_open(struct buffer *out, const char *element, const char *class_name, const char *id)
{
    buffer_print(out, "<%s", element);
    if (class_name)
        html_attribute(out, "class", class_name);
    if (id) {
        buffer_text(out, " id=\"");
        add_id(out, id);
        buffer_text(out, "\"");
    }
    buffer_text(out, ">");
}

void html_close(struct buffer *out, const char *element)
{
    buffer_print(out, "</%s>", element);
}

void html_element(struct buffer *out, const char *element, const char *class_name, const char *text)
{
    html_open(out, element, class_name, NULL);
    html_text(out, text);
    html_close(out, element);
}

/* ---- pieces ---- */

void html_heading(struct buffer *out, unsigned level, const char *text, const char *id)
{
    char element[] = {'h', (char)('0' + level), '\0'};
    html_open(out, element, NULL, id);
    html_text(out, text);
    html_close(out, element);
    buffer_text(out, "\n");
}

void html_paragraph(struct buffer *out, const char *text)
{
    html_element(out, "p", NULL, text);
    buffer_text(out, "\n");
}

void html_link(struct buffer *out, const char *target, const char *text)
{
    buffer_text(out, "<a href=\"");
    add_id(out, target);
    buffer_text(out, "\">");
    html_text(out, text);
    buffer_text(out, "</a>");
}

void html_fold_begin(struct buffer *out, const char *summary, bool open)
{
    buffer_text(out, open ? "<details open>" : "<details>");
    html_element(out, "summary", NULL, summary);
    buffer_text(out, "\n");
}

void html_fold_end(struct buffer *out)
{
    buffer_text(out, "</details>\n");
}

void html_mark(struct buffer *out, enum html_role role, const char *text)
{
    static const char *const classes[] = {
        [HTML_PLAIN] = "mark",          [HTML_GRANTED] = "mark granted", [HTML_REFUSED] = "mark refused",
        [HTML_OPEN] = "mark open",      [HTML_ADDED] = "mark added",     [HTML_REMOVED] = "mark removed",
        [HTML_CHANGED] = "mark changed"};
    html_element(out, "span", classes[role], text);
}

void html_pairs_begin(struct buffer *out)
{
    buffer_text(out, "<dl>\n");
}

void html_pair_begin(struct buffer *out, const char *name)
{
    html_element(out, "dt", NULL, name);
    buffer_text(out, "<dd>");
}

void html_pair_end(struct buffer *out)
{
    buffer_text(out, "</dd>\n");
}

void html_pair(struct buffer *out, const char *name, const char *text)
{
    html_pair_begin(out, name);
    html_text(out, text);
    html_pair_end(out);
}

void html_pairs_end(struct buffer *out)
{
    buffer_text(out, "</dl>\n");
}

void html_table_begin(struct buffer *out, const char *caption, const char *const *heads, size_t count)
{
    /* The box is in the order of the keys, so that one without a mouse can scroll it. */
    buffer_text(out, "<div class=\"scroll\" tabindex=\"0\"");
    if (caption) {
        buffer_text(out, " role=\"region\"");
        html_attribute(out, "aria-label", caption);
    }
    buffer_text(out, "><table>\n");
    if (caption) {
        html_element(out, "caption", NULL, caption);
        buffer_text(out, "\n");
    }
    buffer_text(out, "<thead><tr>");
    for (size_t i = 0; i < count; i++) {
        buffer_text(out, "<th scope=\"col\">");
        html_text(out, heads[i]);
        buffer_text(out, "</th>");
    }
    buffer_text(out, "</tr></thead>\n<tbody>\n");
}

void html_row_begin(struct buffer *out)
{
    buffer_text(out, "<tr>");
}

void html_row_name(struct buffer *out, const char *text)
{
    buffer_text(out, "<th scope=\"row\">");
    html_text(out, text);
    buffer_text(out, "</th>");
}

void html_cell(struct buffer *out, const char *text)
{
    html_element(out, "td", NULL, text);
}

void html_number_cell(struct buffer *out, const char *text)
{
    html_element(out, "td", "number", text);
}

void html_cell_begin(struct buffer *out)
{
    buffer_text(out, "<td>");
}

void html_cell_end(struct buffer *out)
{
    buffer_text(out, "</td>");
}

void html_row_end(struct buffer *out)
{
    buffer_text(out, "</tr>\n");
}

void html_table_end(struct buffer *out)
{
    buffer_text(out, "</tbody>\n</table></div>\n");
}

void html_picture_begin(struct buffer *out, unsigned width, unsigned height, const char *label)
{
    buffer_print(out,
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %u %u\" width=\"%u\" height=\"%u\"",
                 width, height, width, height);
    buffer_text(out, " role=\"img\"");
    html_attribute(out, "aria-label", label);
    buffer_text(out, ">");
}

void html_picture_end(struct buffer *out)
{
    buffer_text(out, "</svg>\n");
}
