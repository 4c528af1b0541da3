/* SPDX-License-Identifier: Apache-2.0 */
/* Expected and found, key by key: only what is expected is compared, and a list of objects element by
 * element. */
#include <config.h>

#include "io/json_text.h"
#include "io/value.h"
#include "testing/running.h"

#include <string.h>

#define SCALE_MOST INT64_C(100000000000000000) /* ten times of it are 64 bits, too */

/* A value as people read it: a text without its quotes, numbers with the digits that they were written with. */
static const char *value_text(struct test_run *run, const json_t *value)
{
    if (json_is_string(value) && json_string_value(value)[0] != JSON_NUMBER_MARK)
        return arena_text(run->arena, json_string_value(value), json_string_length(value));
    run->text.length = 0;
    json_write(&run->text, value, JSON_ENCODE_ANY);
    buffer_whole(&run->text, run->memory);
    const char *text = arena_text(run->arena, run->text.bytes, run->text.length);
    return strstr(text, "\\u0000") ? json_as_read(run->arena, value) : text; /* the mark of a number */
}

/* A number with a fraction, exactly. */
static bool decimal_of(const json_t *json, struct ratio *number)
{
    if (!json_is_string(json) || json_string_value(json)[0] != JSON_NUMBER_MARK)
        return false;
    enum decimal_result result = DECIMAL_FRACTION;
    bool plain;
    for (int64_t scale = 1; result == DECIMAL_FRACTION && scale <= SCALE_MOST; scale *= 10) {
        result = decimal_read(json_string_value(json) + 1, json_string_length(json) - 1, scale, &number->numerator, &plain);
        number->denominator = scale;
    }
    return result == DECIMAL_OK;
}

/* A fraction as a 例 writes it: 1.5 without a unit is "3/2" there. */
static bool fraction_of(const json_t *json, struct ratio *number)
{
    const char *text = json_string_value(json), *slash = text ? strchr(text, '/') : NULL;
    bool plain;
    return slash &&
           decimal_read(text, (size_t)(slash - text), 1, &number->numerator, &plain) == DECIMAL_OK &&
           decimal_read(slash + 1, strlen(slash + 1), 1, &number->denominator, &plain) == DECIMAL_OK && number->denominator > 0;
}

/* Numbers with a fraction are the same whose values are: 1.50 is 1.5. What is whole is written so. */
static bool same_value(const json_t *expected, const json_t *found)
{
    struct ratio a, b;
    if (decimal_of(found, &b) && (decimal_of(expected, &a) || fraction_of(expected, &a)))
        return (wide)a.numerator * b.denominator == (wide)b.numerator * a.denominator;
    return json_equal(expected, found);
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
    if (!found || !same_value(expected, found))
        differ(run, result, path, expected, found);
}

void compare_decision(struct test_run *run, const char *expected, size_t length, struct test_outcome *result)
{
    buffer_whole(&run->decision, run->memory);
    struct json_failure failure;
    run->expected = json_load_exact(run->memory, expected, length, &run->text, &failure);
    run->found = json_load_exact(run->memory, run->decision.bytes, run->decision.length, &run->text, &failure);
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
