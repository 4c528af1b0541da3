/* SPDX-License-Identifier: Apache-2.0 */
/* The marks of a fast plan: leaving out those that say nothing which others do not, and joining the rest.
 *
 * Each mark says in which lanes its record must be opened, and plans that follow absence have one wherever absence may
 * show. Most are what is left of another behind a condition: where such a one is set, the other has opened the record
 * already. Only which records are open in the end is asked for, be it by the application or by whatever line, so these
 * are dropped, and with them all that is worked out for nothing else.
 */
#include <config.h>

#include "exec/fast_build.h"

static const struct fast_operation *operation_of(const struct fast *fast, uint32_t number)
{
    const struct fast_value *value = &fast->values.items[number];
    return value->kind == FAST_MADE ? &fast->operations.items[value->made] : NULL;
}

/* Marks the parts of marks that are no more than their parts together, instead of them. */
static void take_apart(const struct fast *fast, bool *marked)
{
    for (uint32_t number = fast->values.count; number-- > 0;) { /* what a value is made of was made before it */
        const struct fast_operation *operation = marked[number] ? operation_of(fast, number) : NULL;
        if (!operation || (operation->loop != LOOP_OR && operation->loop != LINES_ANY))
            continue;
        marked[number] = false;
        marked[operation->a] = true;
        if (operation->b != NONE)
            marked[operation->b] = true;
    }
}

/* Whether the record of a lane in which this is set, or a word other than 0, is open, as `opened` says of what it is made
 * of. */
static bool follows_from(const struct fast_operation *operation, const bool *opened)
{
    switch (operation->loop) {
    case LOOP_AND:
        return opened[operation->a] || opened[operation->b];
    case LOOP_OR:
        return opened[operation->a] && opened[operation->b];
    case LOOP_CHOOSE:
        return opened[operation->b] && opened[operation->c];
    case LOOP_MORE_NUMBER: /* bytes as bits */
        return opened[operation->a] && operation->numbers[0] == 0;
    case LOOP_SELECT_NUMBERS: /* bits as bytes */
        return opened[operation->a] && operation->numbers[1] == 0;
    case LOOP_AND_NOT:
    case LINES_ANY:
    case LINES_SPREAD:
    case LINES_FETCH: /* from a line of the same record, or 0 */
    case LINES_REFER_ANY:
        return opened[operation->a];
    default:
        return false;
    }
}

static void drop_what_follows(const struct fast_builder *builder, bool *marked)
{
    const struct fast *fast = builder->fast;
    bool *opened = ARENA_ARRAY(builder->arena, bool, fast->values.count);
    for (uint32_t number = 0; number < fast->values.count; number++) {
        const struct fast_value *value = &fast->values.items[number];
        const struct fast_operation *operation = operation_of(fast, number);
        bool known = value->kind == FAST_MISSING && fast->matters && fast->matters[value->field];
        bool never = value->kind == FAST_NUMBER && value->low == 0;
        opened[number] = known || never || (operation && follows_from(operation, opened));
        if (opened[number])
            marked[number] = false;
        else
            opened[number] = marked[number];
    }
}

static void drop_marks(struct fast_builder *builder)
{
    struct fast *fast = builder->fast;
    bool *marked = ARENA_ARRAY(builder->arena, bool, fast->values.count);
    for (uint32_t i = 0; i < fast->marks.count; i++)
        marked[fast->marks.items[i]] = true;
    take_apart(fast, marked);
    drop_what_follows(builder, marked);
    fast->marks.count = 0;
    for (uint32_t number = 0; number < fast->values.count; number++)
        if (marked[number])
            VECTOR_ADD(builder->arena, fast->marks, number);
}

void fast_join_marks(struct fast_builder *builder)
{
    struct fast *fast = builder->fast;
    if (fast->marks.count == 0)
        return;
    drop_marks(builder);
    uint32_t lists = builder->machine->program->schema.list_count, all = fast_number(builder, 0);
    for (uint32_t s = lists; s-- > 0;) {
        uint32_t marks = fast_number(builder, 0);
        for (uint32_t i = 0; i < fast->marks.count; i++) {
            const struct fast_value *value = &fast->values.items[fast->marks.items[i]];
            if (value->space == s) /* a number is of the application */
                marks = fast_or(builder, marks, fast->marks.items[i]);
        }
        all = fast_or(builder, all, s ? fast_any(builder, s, marks) : marks);
    }
    fast->marks.count = 0;
    if (fast->values.items[all].kind != FAST_NUMBER || fast->values.items[all].high != 0)
        fast->marks.items[fast->marks.count++] = all; /* there is room: there were marks */
}
