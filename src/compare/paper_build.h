/* SPDX-License-Identifier: Apache-2.0 */
/* A paper comparison under construction: what its parts share. */
#ifndef YOKO_COMPARE_PAPER_BUILD_H
#define YOKO_COMPARE_PAPER_BUILD_H

#include "compare/paper.h"

struct paper_builder {
    struct arena *arena;
    const struct paper_scheme *schemes;
    uint32_t scheme_count;
    VECTOR(struct paper_row) rows;
    VECTOR(const char *) notes;
};

/* A new row with absent cells; valid until the next is added. */
struct paper_row *paper_add(struct paper_builder *builder, enum paper_section section, const char *key,
                            const char *title);
/* Sets a cell to these rules, in the builder's arena from then on. `text` NULL: made of the rules' texts. */
void paper_set(struct paper_builder *builder, struct paper_cell *cell, const struct paper_rule *rules,
               uint32_t count, const char *text);
/* The states of a row's cells and its own, from the meanings, values and texts of its rules. */
void paper_judge(struct paper_row *row, uint32_t scheme_count);
/* A rule that cites a clause of the program (or NONE), in line `line`. */
struct paper_rule paper_rule_of(const struct program *program, const char *text, uint32_t clause,
                                uint32_t line);

/* The parts, each adding the rows of its sections. */
void paper_documents(struct paper_builder *builder);

#endif
