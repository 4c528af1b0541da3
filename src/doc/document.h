/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme as a page to read beside its source: every clause with its rules in sentences, in the language of
 * the locale, and everything that they rest on, linked both ways. Of the source's own sentences it has
 * nothing. */
#ifndef YOKO_DOC_DOCUMENT_H
#define YOKO_DOC_DOCUMENT_H

#include "base/diagnostic.h"
#include "base/text.h"
#include "check/model.h"
#include "exec/version.h"
#include "testing/example.h"

struct document_request {
    const struct checked_scheme *checked; /* read from the sources below, with `index` filled in by it */
    const struct name_index *index;
    struct source_set *sources;    /* the first one is the scheme's own */
    const struct program *program; /* of the same text, with all versions that records are decided by */
    const struct versions *versions;
    struct examples examples;
    struct diagnostics *diagnostics; /* of the call; the document reports nothing of its own */
    struct memory *memory;
    struct arena *arena; /* for what is needed meanwhile */
    bool html;           /* else Markdown */
};

/* Adds the whole document. */
void document_write(const struct document_request *request, struct buffer *out);

#endif
