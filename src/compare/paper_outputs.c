/* SPDX-License-Identifier: Apache-2.0 */
/* Duties and documents side by side: duties meet by their names; documents of one occasion by theirs too, the
 * numbers of their forms apart. */
#include <config.h>

#include "base/diagnostic.h"
#include "base/text.h"
#include "compare/paper_build.h"
#include "decide/explanation.h"

#include <string.h>

/* The name without what stands in brackets at its end: a form's number. */
static size_t stem_length(const char *name)
{
    const char *half = strchr(name, '('), *full = strstr(name, "（");
    const char *end = half && (!full || half < full) ? half : full;
    return end && end != name ? (size_t)(end - name) : strlen(name);
}

/* How near two names are, in parts of 100: the characters that they share in one order. */
static unsigned nearness(struct arena *arena, const char *a, size_t a_length, const char *b, size_t b_length)
{
    uint32_t *row = ARENA_ARRAY(arena, uint32_t, b_length + 1), character, other;
    unsigned a_count = 0, b_count = 0;
    for (size_t i = 0, size; i < a_length; i += size, a_count++) {
        size = text_character(a + i, a_length - i, &character);
        uint32_t before = 0; /* of the row above, one column to the left */
        b_count = 0;
        for (size_t k = 0, step; k < b_length; k += step, b_count++) {
            step = text_character(b + k, b_length - k, &other);
            uint32_t above = row[b_count + 1];
            uint32_t left = row[b_count];
            row[b_count + 1] = character == other ? before + 1 : above > left ? above : left;
            before = above;
        }
    }
    return a_count + b_count ? 200 * row[b_count] / (a_count + b_count) : 0;
}

#define NEAR_ENOUGH 60
#define NEAR_EQUAL  100

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* A document of one scheme, and the row it belongs to. */
struct placed {
    const struct document *document;
    uint32_t row;
};

struct documents {
    struct paper_builder *builder;
    VECTOR(struct placed) first; /* the document that opened each row */
};

/* The row whose first document is nearest to this one and which the scheme has not filled; NONE. */
static uint32_t nearest_row(struct documents *documents, const struct document *document, uint32_t scheme)
{
    uint32_t best = NONE;
    unsigned nearest = NEAR_ENOUGH - 1;
    size_t length = stem_length(document->name);
    for (uint32_t i = 0; i < documents->first.count && nearest < NEAR_EQUAL; i++) {
        const struct placed *placed = &documents->first.items[i];
        const struct paper_row *row = &documents->builder->rows.items[placed->row];
        if (row->cells[scheme].state != CELL_ABSENT || !same_text(placed->document->timing, document->timing))
            continue;
        unsigned near = nearness(documents->builder->arena, placed->document->name,
                                 stem_length(placed->document->name), document->name, length);
        if (near > nearest) {
            nearest = near;
            best = placed->row;
        }
    }
    return best;
}

/* When a document is due and how it is handed in, as one meaning. */
static uint32_t way_of(struct paper_builder *builder, const char *method, uint32_t when)
{
    struct meaning *meaning = builder->meaning;
    uint32_t way = meaning_text_leaf(meaning, meaning_text_number(meaning, method ? method : ""));
    uint32_t both[2] = {way, when};
    return meaning_other(meaning, OP_FAIL, both, 2, 0);
}

static void place_document(struct documents *documents, uint32_t scheme, const struct document *document)
{
    struct paper_builder *builder = documents->builder;
    struct arena *arena = builder->arena;
    const struct program *program = builder->schemes[scheme].program;
    uint32_t row = nearest_row(documents, document, scheme);
    if (row == NONE) {
        const char *name = arena_text(arena, document->name, stem_length(document->name));
        const char *title = document->timing ? arena_print(arena, "%s：%s", document->timing, name) : name;
        paper_add(builder, PAPER_DOCUMENTS, title, title);
        row = builder->rows.count - 1;
        struct placed placed = {document, row};
        VECTOR_ADD(arena, documents->first, placed);
    }
    const char *text =
        document->method ? arena_print(arena, "%s、%s", document->name, document->method) : document->name;
    struct paper_rule rule = paper_rule_of(program, text, document->clause, document->line);
    rule.reg = document->when;
    rule.meaning = builder->meaning->yes;
    if (document->when != NONE) {
        rule.meaning = meaning_of(builder->programs[scheme], document->when);
        rule.text = phrase(arena, translate("{1} (where {2})"), text,
                           meaning_text(builder->programs[scheme], rule.meaning, NULL), (const char *)NULL);
    }
    paper_set(builder, &builder->rows.items[row].cells[scheme], &rule, 1, NULL,
              way_of(builder, document->method, rule.meaning));
}

void paper_documents(struct paper_builder *builder)
{
    struct documents documents = {.builder = builder};
    uint32_t first = builder->rows.count;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        for (uint32_t i = 0; i < program->document_count; i++)
            place_document(&documents, s, &program->documents[i]);
    }
    paper_judge(builder, first);
    paper_define_names(builder, first);
}

/* ---- duties ---- */

void paper_duties(struct paper_builder *builder)
{
    candidate_list list = {0};
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        for (uint32_t i = 0; i < program->item_count; i++)
            if (program->items[i].kind == ITEM_DUTY)
                paper_add_output(builder, &list, s, &program->items[i]);
    }
    paper_align(builder, PAPER_DUTIES, &list);
}
