/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "changed_records.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static json_t *moved_number(json_int_t number, struct chance *chance)
{
    static const json_int_t limits[] = {0, 1, 1000, 1000000, 1000001, 1000000000000, -1};
    uint32_t how = chance_below(chance, 10);
    if (how < 7)
        return json_integer(number + (how < 4 ? 1 : -1));
    return json_integer(limits[chance_below(chance, sizeof limits / sizeof *limits)]);
}

/* A day before or after, in the same month. */
static json_t *moved_text(const char *text, struct chance *chance)
{
    char date[11];
    if (strlen(text) != 10 || text[4] != '-' || text[7] != '-')
        return json_string(text);
    memcpy(date, text, 11);
    int day = atoi(date + 8) + (chance_below(chance, 2) ? 1 : -1);
    snprintf(date + 8, 3, "%02d", day < 1 ? 28 : day > 28 ? 1 : day);
    return json_string(date);
}

static json_t *moved(json_t *value, struct chance *chance)
{
    if (json_is_boolean(value))
        return json_boolean(!json_is_true(value));
    if (json_is_integer(value))
        return moved_number(json_integer_value(value), chance);
    if (json_is_string(value))
        return moved_text(json_string_value(value), chance);
    return json_deep_copy(value);
}

static void change(json_t *object, json_t *other, struct chance *chance);

static void change_lines(json_t *lines, json_t *other, struct chance *chance)
{
    for (size_t i = 0; i < json_array_size(lines); i++)
        change(json_array_get(lines, i), json_array_get(other, i), chance);
    uint32_t how = chance_below(chance, 12);
    size_t count = json_array_size(lines);
    if (count && how == 0)
        json_array_remove(lines, chance_below(chance, (uint32_t)count));
    if (count && how == 1 && json_array_size(other))
        json_array_append_new(lines, json_deep_copy(json_array_get(other, 0)));
    if (count && how == 2) {
        json_t *first = json_incref(json_array_get(lines, 0));
        json_array_remove(lines, 0);
        json_array_append_new(lines, first);
    }
}

static void change(json_t *object, json_t *other, struct chance *chance)
{
    const char *key;
    json_t *value;
    void *next;
    json_object_foreach_safe(object, next, key, value)
    {
        json_t *there = json_object_get(other, key);
        uint32_t how = chance_below(chance, 40);
        if (strcmp(key, "申請番号") == 0)
            continue;
        if (json_is_array(value) && json_is_object(json_array_get(value, 0)))
            change_lines(value, there, chance);
        else if (how == 0)
            json_object_del(object, key);
        else if (how == 1)
            json_object_set_new(object, key, json_null());
        else if (how == 2 && strcmp(key, "番号") != 0)
            json_object_set_new(object, key, moved(value, chance));
        else if (how <= 4 && there && strcmp(key, "番号") != 0)
            json_object_set_new(object, key, json_deep_copy(there));
    }
}

static void add_record(json_t *record, unsigned number, struct buffer *out)
{
    char id[32];
    snprintf(id, sizeof id, "R-%u", number);
    json_object_set_new(record, "申請番号", json_string(id));
    char *text = json_dumps(record, JSON_REAL_PRECISION(15) | JSON_COMPACT);
    buffer_text(out, text);
    buffer_text(out, "\n");
    free(text);
}

bool changed_records(const char *path, unsigned copies, struct chance *chance, struct buffer *out)
{
    static char line[1 << 20];
    FILE *file = fopen(path, "r");
    json_t *records = json_array();
    if (!file)
        return false;
    while (fgets(line, sizeof line, file)) {
        json_t *all = json_loads(line, 0, NULL);
        if (json_is_object(json_object_get(all, "record")))
            json_array_append(records, json_object_get(all, "record"));
        json_decref(all);
    }
    fclose(file);
    uint32_t count = (uint32_t)json_array_size(records);
    for (uint32_t i = 0; i < count; i++)
        for (unsigned copy = 0; copy <= copies; copy++) {
            json_t *record = json_deep_copy(json_array_get(records, i));
            if (copy)
                change(record, json_array_get(records, chance_below(chance, count)), chance);
            add_record(record, (unsigned)out->length, out); /* a number that no other has */
            json_decref(record);
        }
    json_decref(records);
    return count > 0;
}
