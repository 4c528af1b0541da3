/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "minimise.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct small {
    const struct trial *trial;
    struct buffer record; /* the only one */
    char said[200];       /* how the failure begins: another one does not count */
    bool plain;           /* the plain way of running fails already */
};

static bool write_text(const char *folder, const char *name, const char *bytes, size_t length)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    if (!file)
        return false;
    fwrite(bytes, 1, length, file);
    return fclose(file) == 0;
}

/* How the failure is told, without its numbers and values. */
static void beginning(const struct buffer *told, char *out, size_t room)
{
    size_t length = 0;
    for (size_t i = 0; i < told->length && length + 1 < room && told->bytes[i] != '\n'; i++) {
        if (strncmp(told->bytes + i, " says", 5) == 0)
            break;
        if (told->bytes[i] < '0' || told->bytes[i] > '9')
            out[length++] = told->bytes[i];
    }
    out[length] = '\0';
}

static bool still_fails(struct small *small)
{
    struct trial_counts counts = {0};
    struct buffer told = {0};
    struct trial trial = *small->trial;
    char said[sizeof small->said];
    trial.told = &told;
    trial.counts = &counts;
    trial.records = &small->record;
    trial.thorough = !small->plain;
    bool fails = trial_run(&trial) == TRIAL_DIFFERS;
    beginning(&told, said, sizeof said);
    fails = fails && strcmp(said, small->said) == 0;
    buffer_end(&told);
    return fails;
}

/* ---- the scheme, line by line ---- */

static void shrink_file(struct small *small, const char *name)
{
    const char *lines[4096], *ends[4096];
    struct buffer text = {0};
    char path[4096];
    unsigned count = 0;
    snprintf(path, sizeof path, "%s/%s", small->trial->folder, name);
    if (!trial_read_file(path, &text))
        return;
    for (const char *at = text.bytes, *end = at + text.length; at < end && count < 4096; at = ends[count++]) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        lines[count] = at;
        ends[count] = next ? next + 1 : end;
    }
    for (unsigned size = count / 2; size > 0; size /= 2)
        for (unsigned from = 0; from < count;) {
            struct buffer kept = {0};
            unsigned to = from + size < count ? from + size : count;
            for (unsigned i = 0; i < count; i++)
                if (i < from || i >= to)
                    buffer_add(&kept, lines[i], (size_t)(ends[i] - lines[i]));
            write_text(small->trial->folder, name, kept.bytes ? kept.bytes : "", kept.length);
            buffer_end(&kept);
            if (still_fails(small)) {
                for (unsigned i = to; i < count; i++)
                    lines[i - (to - from)] = lines[i], ends[i - (to - from)] = ends[i];
                count -= to - from;
            } else {
                from = to;
            }
        }
    struct buffer kept = {0};
    for (unsigned i = 0; i < count; i++)
        buffer_add(&kept, lines[i], (size_t)(ends[i] - lines[i]));
    write_text(small->trial->folder, name, kept.bytes ? kept.bytes : "", kept.length);
    buffer_end(&kept);
    buffer_end(&text);
}

/* ---- the record ---- */

static void print_record(struct small *small, const json_t *record)
{
    char *text = json_dumps(record, JSON_REAL_PRECISION(15));
    small->record.length = 0;
    buffer_print(&small->record, "%s\n", text);
    free(text);
}

static void shrink_object(struct small *small, json_t *record, json_t *object)
{
    const char *key;
    json_t *value;
    void *next;
    json_object_foreach_safe(object, next, key, value)
    {
        if (strcmp(key, "申請番号") == 0)
            continue;
        for (size_t i = json_array_size(value); i-- > 0;) {
            json_t *line = json_incref(json_array_get(value, i));
            json_array_remove(value, i);
            print_record(small, record);
            if (!still_fails(small)) {
                json_array_insert(value, i, line);
                if (json_is_object(line))
                    shrink_object(small, record, line);
            }
            json_decref(line);
        }
        json_incref(value);
        char name[256];
        snprintf(name, sizeof name, "%s", key);
        json_object_del(object, key);
        print_record(small, record);
        if (!still_fails(small))
            json_object_set(object, name, value);
        json_decref(value);
    }
    print_record(small, record);
}

static json_t *failing_record(const struct trial *trial)
{
    const char *at = trial->records->bytes, *end = at + trial->records->length;
    while (at < end) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        json_t *record = json_loadb(at, (size_t)(next - at), 0, NULL);
        const char *id = json_string_value(json_object_get(record, "申請番号"));
        if (id && strcmp(id, trial->record) == 0)
            return record;
        json_decref(record);
        at = next + 1;
    }
    return NULL;
}

void minimise(const struct trial *trial, const char *folder, uint64_t seed)
{
    static const char *const files[] = {"invented.yoko", "earlier.yoko", "vocabulary/shared.yoko"};
    struct small small = {.trial = trial};
    json_t *record = failing_record(trial);
    char place[4096], path[4200];
    beginning(trial->told, small.said, sizeof small.said);
    if (record)
        print_record(&small, record);
    else
        buffer_add(&small.record, trial->records->bytes, trial->records->length);
    small.plain = true;
    small.plain = still_fails(&small);
    if (small.plain || still_fails(&small)) {
        for (int round = 0; round < 2; round++) {
            for (size_t i = 0; i < 3; i++)
                shrink_file(&small, files[i]);
            if (record)
                shrink_object(&small, record, record);
        }
    } else {
        small.record.length = 0;
        buffer_add(&small.record, trial->records->bytes, trial->records->length);
    }
    snprintf(place, sizeof place, "%s/seed-%llu", folder, (unsigned long long)seed);
    mkdir(folder, 0777);
    mkdir(place, 0777);
    snprintf(path, sizeof path, "%s/vocabulary", place);
    for (size_t i = 0; i < 3; i++) {
        struct buffer text = {0};
        char from[4200];
        snprintf(from, sizeof from, "%s/%s", trial->folder, files[i]);
        if (i == 2)
            mkdir(path, 0777);
        if (trial_read_file(from, &text))
            write_text(place, files[i], text.bytes ? text.bytes : "", text.length);
        buffer_end(&text);
    }
    rmdir(path);
    write_text(place, "records.ndjson", small.record.bytes, small.record.length);
    buffer_end(&small.record);
    json_decref(record);
}
