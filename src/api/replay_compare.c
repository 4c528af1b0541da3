/* SPDX-License-Identifier: Apache-2.0 */
/* Two decisions held against each other, member by member. */
#include <config.h>

#include "api/replay.h"
#include "io/json_text.h"

#include <string.h>

struct comparing {
    struct yoko *yoko;
    struct arena *arena;
    struct differences *differences;
};

static const json_t *load(struct comparing *comparing, const char *text)
{
    struct json_failure failure;
    struct buffer *work = &comparing->yoko->scratch;
    json_t *json = json_load_exact(&comparing->yoko->memory, text, strlen(text), work, &failure);
    return json ? json_hold(comparing->arena, json) : NULL;
}

static const char *canonical_words(struct comparing *comparing, const json_t *json)
{
    struct buffer *out = &comparing->yoko->scratch;
    out->length = 0;
    if (json)
        json_canonical(out, comparing->arena, json);
    else
        buffer_text(out, "null");
    buffer_whole(out, &comparing->yoko->memory);
    const char *text = arena_text(comparing->arena, out->bytes, out->length);
    out->length = 0;
    return text;
}

static void note(struct comparing *comparing, const char *path, const json_t *stored, const json_t *now)
{
    struct difference difference = {path, canonical_words(comparing, stored), canonical_words(comparing, now)};
    if (strcmp(difference.stored, difference.now) != 0)
        VECTOR_ADD(comparing->arena, comparing->differences->list, difference);
}

static void compare(struct comparing *comparing, const char *path, const json_t *stored, const json_t *now);

static void compare_objects(struct comparing *comparing, const char *path, const json_t *stored,
                            const json_t *now)
{
    const json_t *sides[] = {stored, now};
    for (unsigned side = 0; side < 2; side++)
        for (void *i = json_object_iter((json_t *)sides[side]); i;
             i = json_object_iter_next((json_t *)sides[side], i)) {
            const char *key = json_object_iter_key(i);
            bool top = path[0] == '\0', both = json_object_get(stored, key) && json_object_get(now, key);
            /* How an input error is worded depends on the language, and on the yoko that found it. */
            if ((side && both) || (top && strcmp(key, "制度") == 0) || (top && both && strcmp(key, "入力エラー") == 0))
                continue;
            compare(comparing, arena_print(comparing->arena, "%s%s%s", path, top ? "" : ".", key),
                    json_object_get(stored, key), json_object_get(now, key));
        }
}

static void compare(struct comparing *comparing, const char *path, const json_t *stored, const json_t *now)
{
    size_t count =
        json_array_size(stored) > json_array_size(now) ? json_array_size(stored) : json_array_size(now);
    if (json_is_object(stored) && json_is_object(now)) {
        compare_objects(comparing, path, stored, now);
    } else if (json_is_array(stored) && json_is_array(now) && count &&
               json_is_object(json_array_get(json_array_size(stored) ? stored : now, 0))) {
        for (size_t i = 0; i < count; i++)
            compare(comparing, arena_print(comparing->arena, "%s[%zu]", path, i + 1),
                    json_array_get(stored, i), json_array_get(now, i));
    } else {
        note(comparing, path, stored, now);
    }
}

void replay_compare(struct yoko *yoko, struct arena *arena, const char *stored, const char *now,
                    struct differences *differences)
{
    struct comparing comparing = {yoko, arena, differences};
    memset(differences, 0, sizeof *differences);
    if (strcmp(stored, now) != 0)
        compare(&comparing, "", load(&comparing, stored), load(&comparing, now));
}
