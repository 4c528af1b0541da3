/* SPDX-License-Identifier: Apache-2.0 */
/* Records for every scheme that is shipped: the contract's cases, and records made from them by chance. */
#ifndef YOKO_UNIT_SCHEME_RECORDS_H
#define YOKO_UNIT_SCHEME_RECORDS_H

#include "../reference/sample.h"
#include "base/text.h"

#include <check.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const schemes[] = {
    "national-2024",      "national-2025",          "national-2026",       "national-2026-admin",
    "national-2026-area", "national-2026-careplan", "national-2026-group", "national-2026-management",
    "saitama-2020",       "yamaguchi-2024"};

/* ---- records ---- */

/* Drops a value, turns a truth round, moves a number. */
static inline void change(json_t *object, struct chance *chance)
{
    const char *key;
    json_t *value;
    void *next;
    json_object_foreach_safe(object, next, key, value)
    {
        uint32_t how = chance_below(chance, 24);
        if (strcmp(key, "申請番号") == 0 || strcmp(key, "番号") == 0)
            continue;
        if (json_is_array(value) && json_is_object(json_array_get(value, 0))) {
            for (size_t i = 0; i < json_array_size(value); i++)
                change(json_array_get(value, i), chance);
            if (how == 0)
                json_array_remove(value, 0);
        } else if (how == 0) {
            json_object_del(object, key);
        } else if (how <= 2 && json_is_boolean(value)) {
            json_object_set_new(object, key, json_boolean(!json_is_true(value)));
        } else if (how <= 2 && json_is_integer(value) && json_integer_value(value) > 1 &&
                   json_integer_value(value) < 1000000) {
            json_object_set_new(object, key, json_integer(json_integer_value(value) + (how == 1 ? 1 : -1)));
        }
    }
}

/* The cases of a scheme and so many changed copies of each, one a line. */
static inline void make_records(const char *scheme, int copies, struct buffer *out)
{
    char path[4096], line[65536], id[64];
    struct chance chance = {2024};
    snprintf(path, sizeof path, "%s/tests/cases/%s.ndjson", getenv("YOKO_TEST_SOURCE"), scheme);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "%s", path);
    for (unsigned number = 0; fgets(line, sizeof line, file); number++) {
        json_t *all = json_loads(line, 0, NULL);
        ck_assert_msg(all != NULL, "%s", line);
        for (int copy = 0; copy <= copies; copy++) {
            json_t *record = json_deep_copy(json_object_get(all, "record"));
            snprintf(id, sizeof id, "%u-%d", number, copy);
            json_object_set_new(record, "申請番号", json_string(id));
            if (copy)
                change(record, &chance);
            char *text = json_dumps(record, JSON_REAL_PRECISION(15) | JSON_COMPACT);
            buffer_text(out, text);
            buffer_text(out, "\n");
            free(text);
            json_decref(record);
        }
        json_decref(all);
    }
    fclose(file);
}

/* ---- the test of every scheme ---- */

/* Opens yoko with the shipped schemes and tries one of them. */
static inline void with_scheme(int number, void (*try)(struct yoko *yoko, const char *id))
{
    char folder[4096];
    struct yoko *yoko = yoko_open();
    snprintf(folder, sizeof folder, "%s/schemes", getenv("YOKO_TEST_SOURCE"));
    ck_assert_int_eq(yoko_add_folder(yoko, folder), YOKO_OK);
    try(yoko, schemes[number]);
    yoko_close(yoko);
}

/* Runs the test once for each scheme: a UNIT_MAIN of its own kind. */
#define SCHEMES_MAIN(name, test)                                                                             \
    int main(void)                                                                                           \
    {                                                                                                        \
        TCase *cases = tcase_create(name);                                                                   \
        tcase_add_loop_test(cases, test, 0, sizeof schemes / sizeof *schemes);                               \
        return unit_run(name, cases);                                                                        \
    }

#endif
