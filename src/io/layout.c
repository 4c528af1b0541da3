/* SPDX-License-Identifier: Apache-2.0 */
/* Giving values their names back. What is met often is read elsewhere (records_kept.c) or compared as it is;
 * this is for the few that are shown. */
#include <config.h>

#include "io/layout.h"

#include "io/json_text.h"

#include <stdlib.h>
#include <string.h>

struct expanding {
    const json_t *shapes;
    struct buffer *out;
};

static bool expand(struct expanding *expanding, const json_t *value);

static void add_text(struct buffer *out, const char *text)
{
    buffer_json(out, text, strlen(text));
}

/* Adds the members of an object behind those that stand there already. */
static bool expand_members(struct expanding *expanding, size_t number, const json_t *values, bool first)
{
    const json_t *shape = json_array_get(expanding->shapes, number);
    struct expanding always = {.out = expanding->out}; /* what a shape holds itself is of no shape, its own least of all */
    size_t at = 0;
    if (!json_is_array(shape) || !json_is_array(values))
        return false;
    for (size_t i = 0; i < json_array_size(shape); i++) {
        const json_t *member = json_array_get(shape, i);
        bool fixed = json_typeof(member) == JSON_ARRAY;
        const char *name = json_string_value(fixed ? json_array_get(member, 0) : member);
        const json_t *value = fixed ? json_array_get(member, 1) : json_array_get(values, at++);
        if (!name || !value)
            return false;
        buffer_text(expanding->out, first ? "" : ", ");
        first = false;
        add_text(expanding->out, name);
        buffer_text(expanding->out, ": ");
        if (!expand(fixed ? &always : expanding, value))
            return false;
    }
    return at == json_array_size(values);
}

static bool expand_object(struct expanding *expanding, const json_t *object)
{
    if (json_object_size(object) != 1)
        return false;
    void *member = json_object_iter((json_t *)object);
    const char *key = json_object_iter_key(member);
    char *end;
    size_t number = strtoul(key, &end, 10);
    buffer_text(expanding->out, "{");
    bool good = true;
    if (*end == '\0') {
        good = expand_members(expanding, number, json_object_iter_value(member), true);
    } else { /* a hash, which has a name of its own */
        add_text(expanding->out, key);
        buffer_text(expanding->out, ": ");
        good = expand(expanding, json_object_iter_value(member));
    }
    buffer_text(expanding->out, "}");
    return good;
}

static bool expand(struct expanding *expanding, const json_t *value)
{
    if (json_typeof(value) == JSON_OBJECT)
        return expand_object(expanding, value);
    if (json_typeof(value) != JSON_ARRAY) {
        json_canonical(expanding->out, NULL, value);
        return true;
    }
    buffer_text(expanding->out, "[");
    for (size_t i = 0; i < json_array_size(value); i++) {
        buffer_text(expanding->out, i ? ", " : "");
        if (!expand(expanding, json_array_get(value, i)))
            return false;
    }
    buffer_text(expanding->out, "]");
    return true;
}

static const json_t *load(struct arena *arena, struct buffer *work, const char *text)
{
    struct json_failure failure;
    json_t *json = json_load_exact(arena->memory, text, strlen(text), work, &failure);
    return json ? json_hold(arena, json) : NULL;
}

bool layout_expand(struct arena *arena, struct buffer *work, const char *layout, const char *values,
                   const char *name, const char *value, struct buffer *out)
{
    struct expanding expanding = {load(arena, work, layout), out};
    const json_t *loaded = load(arena, work, values);
    buffer_text(out, "{");
    if (name) {
        add_text(out, name);
        buffer_text(out, ": ");
        add_text(out, value);
    }
    bool good = expanding.shapes && loaded && expand_members(&expanding, 0, loaded, name == NULL);
    buffer_text(out, "}");
    buffer_whole(out, arena->memory);
    return good;
}
