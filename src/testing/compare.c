/* SPDX-License-Identifier: Apache-2.0 */
/* Expected and found, key by key: only what is expected is compared, and a list of objects element by
 * element. */
#include <config.h>

#include "io/json_text.h"
#include "testing/running.h"

#include <string.h>

/* A value as people read it: a text without its quotes. */
static const char *value_text(struct test_run *run, const json_t *value)
{
    if (json_is_string(value))
        return arena_text(run->arena, json_string_value(value), json_string_length(value));
    run->text.length = 0;
    json_write(&run->text, value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
    buffer_whole(&run->text, run->memory);
    return arena_text(run->arena, run->text.bytes, run->text.length);
}

static void differ(struct test_run *run, struct test_outcome *result, const char *path,
                   const json_t *expected, const json_t *found)
{
    struct test_difference difference = {.path = path};
    difference.expected = expected ? value_text(run, expected) : translate("a decision");
    difference.found = found ? value_text(run, found) : NULL;
    VECTOR_ADD(run->arena, result->differences, difference);
}

static void compare(struct test_run *run, struct test_outcome *result, const char *path,
                    const json_t *expected, const json_t *found);

static void compare_objects(struct test_run *run, struct test_outcome *result, const char *path,
                            json_t *expected, const json_t *found)
{
    const char *key;
    json_t *value;
    json_object_foreach(expected, key, value)
    {
        const char *inner =
            *path ? arena_print(run->arena, "%s.%s", path, key) : arena_text(run->arena, key, strlen(key));
        compare(run, result, inner, value, json_object_get(found, key));
    }
}

static bool objects_only(const json_t *array)
{
    size_t index;
    const json_t *value;
    json_array_foreach(array, index, value) if (!json_is_object(value)) return false;
    return true;
}

static void compare(struct test_run *run, struct test_outcome *result, const char *path,
                    const json_t *expected, const json_t *found)
{
    if (json_is_object(expected) && json_is_object(found)) {
        compare_objects(run, result, path, (json_t *)expected, found);
        return;
    }
    bool lists = json_is_array(expected) && json_is_array(found) &&
                 json_array_size(expected) == json_array_size(found);
    if (lists && objects_only(expected)) {
        for (size_t i = 0; i < json_array_size(expected); i++)
            compare(run, result, arena_print(run->arena, "%s[%zu]", path, i + 1), json_array_get(expected, i),
                    json_array_get(found, i));
        return;
    }
    if (!found || !json_equal(expected, found))
        differ(run, result, path, expected, found);
}

void compare_decision(struct test_run *run, const char *expected, size_t length, struct test_outcome *result)
{
    buffer_whole(&run->decision, run->memory);
    run->expected = json_load_here(run->memory, expected, length, 0, NULL);
    run->found = json_load_here(run->memory, run->decision.bytes, run->decision.length, 0, NULL);
    /* The text of an input error is free: that there is one is what counts. */
    json_t *problem = json_object_get(run->found, "入力エラー");
    const json_t *wanted = json_object_get(run->expected, "入力エラー");
    if (problem && wanted) {
        json_object_del(run->found, "入力エラー");
        json_object_del(run->expected, "入力エラー");
    } else if (problem) {
        differ(run, result, "入力エラー", NULL, problem);
        return;
    }
    compare(run, result, "", run->expected, run->found);
}

void compare_case(struct test_run *run, const char *expected, size_t length, struct test_outcome *result)
{
    compare_decision(run, expected, length, result);
    json_decref(run->expected);
    json_decref(run->found);
    run->expected = run->found = NULL;
}
