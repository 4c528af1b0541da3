/* SPDX-License-Identifier: Apache-2.0 */
/* Text and HTML. */
#include <config.h>

#include "decide/explain_form.h"

#include "base/diagnostic.h"

#include <string.h>

static const char *const levels[] = {"level0", "level1", "level2", "level3", "level4", "level5"};

static unsigned level_of(unsigned indent)
{
    unsigned level = (indent + 2) / 4;
    return level < sizeof levels / sizeof *levels ? level : sizeof levels / sizeof *levels - 1;
}

/* Ends what is open unless it is an element of that name and level. */
static void leave(struct form *form, const char *element, unsigned level)
{
    if (form->open && element && strcmp(form->open, element) == 0 && form->level == level)
        return;
    if (form->open) {
        html_close(form->out, form->open);
        buffer_text(form->out, "\n");
    }
    form->open = element;
    form->level = level;
    if (element) {
        html_open(form->out, element, levels[level], NULL);
        buffer_text(form->out, "\n");
    }
}

/* What comes from an application must neither be obeyed by a terminal nor look like lines of the explanation. */
static void shown(struct form *form, const char *text)
{
    buffer_visible(form->out, text, strlen(text));
}

static void indented(struct form *form, unsigned indent, const char *text)
{
    for (unsigned i = 0; i < indent; i++)
        buffer_text(form->out, " ");
    shown(form, text);
    buffer_text(form->out, "\n");
}

void form_begin(struct form *form, const char *title)
{
    if (form->html && !form->part)
        html_begin(form->out, title);
}

void form_end(struct form *form)
{
    if (!form->html)
        return;
    leave(form, NULL, 0);
    if (!form->part)
        html_end(form->out);
}

void form_title(struct form *form, const char *title, bool in_text)
{
    if (form->html && form->part)
        return;
    if (form->html)
        html_heading(form->out, 1, title, NULL);
    else if (in_text)
        indented(form, 0, title);
}

void form_line(struct form *form, unsigned indent, const char *text)
{
    if (!form->html) {
        indented(form, indent, text);
        return;
    }
    leave(form, NULL, 0);
    html_element(form->out, "p", levels[level_of(indent)], text);
    buffer_text(form->out, "\n");
}

void form_outcome(struct form *form, enum html_role role, const char *text)
{
    static const char *const classes[] = {
        [HTML_GRANTED] = "outcome granted", [HTML_REFUSED] = "outcome refused", [HTML_OPEN] = "outcome open"};
    if (!form->html) {
        indented(form, 0, text);
        return;
    }
    leave(form, NULL, 0);
    html_element(form->out, "p", classes[role], text);
    buffer_text(form->out, "\n");
}

void form_blank(struct form *form)
{
    if (!form->html)
        buffer_text(form->out, "\n");
}

void form_section(struct form *form, const char *title)
{
    if (form->html) {
        leave(form, NULL, 0);
        html_heading(form->out, form->part ? form->part : 2, title, NULL);
        return;
    }
    buffer_text(form->out, "\n");
    indented(form, 0, phrase(form->arena, translate("== {1}"), title, NULL));
}

void form_pair(struct form *form, unsigned indent, const char *name, const char *text)
{
    if (form->html) {
        leave(form, "dl", level_of(indent));
        html_pair(form->out, name, text);
    } else {
        indented(form, indent, phrase(form->arena, translate("{1}: {2}"), name, text, NULL));
    }
}

void form_columns(struct form *form, unsigned indent, const char *name, unsigned width, enum html_role role,
                  const char *text)
{
    if (form->html && indent == 0) {
        form_pair(form, 0, name, text);
    } else if (form->html) {
        leave(form, NULL, 0);
        html_open(form->out, "p",
                  role == HTML_PLAIN ? levels[level_of(indent)]
                                     : arena_print(form->arena, "%s item", levels[level_of(indent)]),
                  NULL);
        if (role == HTML_PLAIN)
            html_element(form->out, "strong", NULL, name);
        else
            html_mark(form->out, role, name);
        buffer_text(form->out, " ");
        html_text(form->out, text);
        buffer_text(form->out, "</p>\n");
    } else {
        for (unsigned i = 0; i < indent; i++)
            buffer_text(form->out, " ");
        shown(form, name);
        for (unsigned used = text_width(name, strlen(name)); used < width + 2; used++)
            buffer_text(form->out, " ");
        shown(form, text);
        buffer_text(form->out, "\n");
    }
}

void form_paragraph(struct form *form, const char *text)
{
    form_blank(form);
    form_line(form, 0, text);
}

void form_point(struct form *form, const char *text)
{
    if (form->html) {
        leave(form, "ul", 0);
        html_element(form->out, "li", NULL, text);
        buffer_text(form->out, "\n");
    } else {
        indented(form, 0, phrase(form->arena, translate("- {1}"), text, NULL));
    }
}

void form_table_begin(struct form *form, const char *const *heads, size_t count)
{
    if (!form->html)
        return;
    leave(form, NULL, 0);
    html_table_begin(form->out, NULL, heads, count);
}

void form_row(struct form *form, unsigned indent, const char *line, const char *const *cells, size_t count)
{
    if (!form->html) {
        indented(form, indent, line);
        return;
    }
    html_row_begin(form->out);
    for (size_t i = 0; i < count; i++)
        if (i == 0)
            html_row_name(form->out, cells[i]);
        else
            html_cell(form->out, cells[i]);
    html_row_end(form->out);
}

void form_table_end(struct form *form)
{
    if (form->html)
        html_table_end(form->out);
}

void form_fixed_begin(struct form *form)
{
    if (!form->html)
        return;
    leave(form, NULL, 0);
    html_open(form->out, "pre", NULL, NULL);
}

void form_fixed(struct form *form, const char *line)
{
    if (form->html) {
        html_text(form->out, line);
        buffer_text(form->out, "\n");
    } else {
        indented(form, 0, line);
    }
}

void form_fixed_end(struct form *form)
{
    if (form->html) {
        html_close(form->out, "pre");
        buffer_text(form->out, "\n");
    }
}

enum html_role form_role(enum standing standing)
{
    return standing == STANDING_TRUE ? HTML_GRANTED : standing == STANDING_FALSE ? HTML_REFUSED : HTML_OPEN;
}
