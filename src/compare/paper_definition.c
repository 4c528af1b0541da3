/* SPDX-License-Identifier: Apache-2.0 */
/* Definitions as their scheme writes them: the rule, its exceptions, and results by their names. */
#include <config.h>

#include "compare/paper_build.h"

#include <string.h>

/* Of several names for one value, the one with exceptions is where it is written, else the one with a text.
 */
uint32_t paper_definition(const struct program *program, uint32_t reg)
{
    uint32_t found = NONE, exception = paper_exception(program, reg, NONE);
    if (exception != NONE)
        return program->notes[exception].parent;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        bool value = note->kind == NOTE_DEFINITION || note->kind == NOTE_CONSTANT;
        if (value && note->reg == reg && (found == NONE || (note->text && !program->notes[found].text)))
            found = i;
    }
    return found;
}

uint32_t paper_exception(const struct program *program, uint32_t reg, uint32_t after)
{
    for (uint32_t i = after == NONE ? 0 : after + 1; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (note->kind == NOTE_EXCEPTION && note->parent != NONE && program->notes[note->parent].reg == reg)
            return i;
    }
    return NONE;
}

const char *paper_written(struct paper_builder *builder, uint32_t scheme, uint32_t reg,
                          const struct format *format)
{
    const struct program *program = builder->schemes[scheme].program;
    uint32_t definition = paper_definition(program, reg);
    if (definition != NONE && program->notes[definition].text)
        return program->notes[definition].text;
    return meaning_text(builder->programs[scheme], meaning_of_value(builder->programs[scheme], reg, format), format);
}

uint32_t paper_by_rule(struct paper_builder *builder, uint32_t scheme, uint32_t reg)
{
    const struct program *program = builder->schemes[scheme].program;
    struct meaning_program *meanings = builder->programs[scheme];
    uint32_t node = meaning_of(meanings, reg);
    for (uint32_t e = paper_exception(program, reg, NONE); e != NONE; e = paper_exception(program, reg, e))
        node = meaning_under(builder->meaning, node, meaning_of(meanings, program->notes[e].reg), false);
    return node;
}

const char *paper_exception_text(struct paper_builder *builder, uint32_t scheme, uint32_t exception)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct note *note = &program->notes[exception];
    const char *value = note->text;
    if (!value && note->value != NONE)
        value = meaning_text(builder->programs[scheme],
                             meaning_of_value(builder->programs[scheme], note->value, &note->format), &note->format);
    return arena_print(builder->arena, "ただし %s のとき %s", note->name, value ? value : "");
}

uint32_t paper_result(const struct program *program, const char *name, const struct item **item)
{
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *found = &program->items[i];
        if (found->kind == ITEM_RESULT && found->shape == SHAPE_ONE && strcmp(found->name, name) == 0) {
            if (item)
                *item = found;
            return program->pool[found->first];
        }
    }
    return NONE;
}
