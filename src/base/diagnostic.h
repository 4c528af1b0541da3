/* SPDX-License-Identifier: Apache-2.0 */
/* Diagnostics as data: collected while a scheme is compiled or records are read, rendered by whoever shows
 * them.
 *
 * Codes, severities and texts stand in base/diagnostics.def, one row a code; a code means one thing for ever.
 * Texts are English there and translated by gettext (src/po/ja.po). `{1}` … `{9}` stand for the arguments.
 * Layers above report with `diagnose(...)`; nobody prints.
 */
#ifndef YOKO_BASE_DIAGNOSTIC_H
#define YOKO_BASE_DIAGNOSTIC_H

#include "base/source.h"
#include "base/text.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

enum diagnostic_code {
#define DIAGNOSTIC(code, severity, message, help) code,
#include "base/diagnostics.def"
#undef DIAGNOSTIC
    DIAGNOSTIC_CODES
};

struct diagnostic_note {
    struct span span; /* SPAN_NOWHERE: the note has no place of its own */
    const char *text; /* an English template of diagnostics.def or of po; translated when rendered */
    const char *arguments[9];
    struct diagnostic_note *next;
};

struct diagnostic {
    enum diagnostic_code code;
    struct span span;
    const char *arguments[9];
    unsigned number;               /* of an error, among all errors reported */
    const char *suggestion;        /* the nearest name, or NULL: shown as "did you mean …?" */
    struct diagnostic_note *notes; /* in the order added */
};

struct diagnostics {
    struct arena *arena;
    VECTOR(struct diagnostic *) list;
    unsigned errors, warnings;
    unsigned limit; /* errors kept; of more, only what ends the work is, and the rest counted */
    bool (*muted)(enum diagnostic_code code); /* what is neither kept nor counted, or NULL */
};

void diagnostics_begin(struct diagnostics *diagnostics, struct arena *arena);
/* Whether one more of this code would be kept, not only counted. */
bool diagnostics_keep(const struct diagnostics *diagnostics, enum diagnostic_code code);
/* Reports; the further arguments are `const char *` ending with NULL, copied. Never NULL. */
struct diagnostic *diagnose(struct diagnostics *diagnostics, enum diagnostic_code code, struct span span, ...)
    __attribute__((sentinel));
void diagnostic_add_note(struct diagnostics *diagnostics, struct diagnostic *diagnostic, struct span span,
                         const char *text, ...) __attribute__((sentinel));
/* Takes over what was reported elsewhere after `before` errors; the errors are not counted here. */
void diagnostics_take(struct diagnostics *diagnostics, const struct diagnostic *from, unsigned before);
/* "Y0123" */
const char *diagnostic_name(enum diagnostic_code code);
enum severity diagnostic_severity(enum diagnostic_code code);
/* The English templates of its row. */
const char *diagnostic_message(enum diagnostic_code code);
const char *diagnostic_help(enum diagnostic_code code);

/* Sorts by place. */
void diagnostics_sort(struct diagnostics *diagnostics);
struct render_options {
    bool colour;
    unsigned width; /* of the terminal; 0: unlimited */
};
/* As people read it: message, place, the line underlined by display columns, notes, what to write instead. */
void diagnostic_render(struct buffer *out, const struct source_set *sources,
                       const struct diagnostic *diagnostic, const struct render_options *options);
/* One JSON object on one line. */
void diagnostic_render_json(struct buffer *out, const struct source_set *sources,
                            const struct diagnostic *diagnostic);
/* A template with its arguments put in, translated. */
void template_render(struct buffer *out, const char *text, const char *const arguments[9]);
/* A help or note of a diagnostic, translated, or else with the keywords of the scheme that it is about. */
void advice_render(struct buffer *out, const struct source_set *sources, const struct diagnostic *diagnostic,
                   const char *text, const char *const arguments[9]);
/* The translation of an English text by gettext's domain of this package. */
const char *translate(const char *english) __attribute__((format_arg(1)));
/* Marks a text that is translated where it is shown. */
#define TO_TRANSLATE(english) english

#endif
