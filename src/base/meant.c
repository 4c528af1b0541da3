/* SPDX-License-Identifier: Apache-2.0 */
/* Answers said in words, numbers written in words, parts of names. */
#include <config.h>

#include "base/meant.h"

#include "base/text.h"

#include <string.h>

/* ---- Answers ---- */

static bool among(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(*words, text) == 0)
            return true;
    return false;
}

/* Whether the names are one but for a character that says the opposite: 県内 and 県外. */
static bool opposite(const char *a, const char *b)
{
    static const char *const pairs[][2] = {{"内", "外"}, {"有", "無"}, {"可", "否"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        for (int way = 0; way < 2; way++) {
            const char *one = pairs[i][way], *other = pairs[i][!way], *at = strstr(a, one);
            size_t before = at ? (size_t)(at - a) : 0;
            if (at && strncmp(a, b, before) == 0 && strncmp(b + before, other, strlen(other)) == 0 &&
                strcmp(at + strlen(one), b + before + strlen(other)) == 0)
                return true;
        }
    return false;
}

const char *answer_meant(struct arena *arena, const char *text, const char *name)
{
    static const char *const denials[] = {"ではない",         "でない",     "ではないこと", "でないこと", "以外",   "に該当しない",
                                          "に該当しないこと", "していない", "していないこと", "しない",     "しないこと", "なし",
                                          "無し",             "無",         "がない",       "がないこと", "を受けていない", "でないもの", NULL};
    static const char *const answers[] = {"である", "であること", "あり", "有り", "有", "がある", "があること", "にある", "にあること",
                                          "に該当する", "に該当すること", "該当", "する", "すること", "している", "していること",
                                          "した", "したこと", "済", "済み", "を受けている", "を受けていること", "であるもの", NULL};
    size_t length = strlen(name);
    if (opposite(text, name))
        return arena_print(arena, "%s でない", name);
    if (strncmp(text, name, length) != 0)
        return NULL;
    return among(text + length, denials)   ? arena_print(arena, "%s でない", name)
           : among(text + length, answers) ? name
                                           : NULL;
}

const char *deduction_at(const char *text)
{
    static const char *const words[] = {"控除", "差し引", "差引", "減じ", "減額", "引い", "除い"};
    for (const char *at = strstr(text, "を"); at; at = strstr(at + 1, "を")) {
        const char *verb = at + strlen("を");
        verb += strspn(verb, " ");
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (strncmp(verb, words[i], strlen(words[i])) == 0)
                return at;
    }
    return NULL;
}

/* ---- Numbers ---- */

/* 0 to 9, or 10, 100, 1000; -1: the character is none of these. */
static int numeral(const char *text)
{
    static const struct {
        const char *text;
        int value;
    } numerals[] = {{"〇", 0}, {"一", 1}, {"二", 2}, {"三", 3}, {"四", 4}, {"五", 5},  {"六", 6},
                    {"七", 7}, {"八", 8}, {"九", 9}, {"十", 10}, {"百", 100}, {"千", 1000}};
    for (size_t i = 0; i < sizeof numerals / sizeof *numerals; i++)
        if (strncmp(text, numerals[i].text, strlen(numerals[i].text)) == 0)
            return numerals[i].value;
    return -1;
}

const char *number_meant(struct arena *arena, const char *text)
{
    const size_t size = strlen("一"); /* of each numeral */
    const char *written = "";
    bool found = false;
    while (*text) {
        int sum = 0, digits = 0;
        const char *from = text;
        for (int value; (value = numeral(text)) >= 0 && sum < 100000; text += size) {
            if (value < 10)
                digits = digits * 10 + value;
            else {
                sum += (digits ? digits : 1) * value;
                digits = 0;
            }
        }
        if (text > from) {
            found = true;
            written = arena_print(arena, "%s%d", written, sum + digits);
            continue;
        }
        text += 1;
        while (((unsigned char)*text & 0xC0) == 0x80)
            text++;
        written = arena_print(arena, "%s%.*s", written, (int)(text - from), from);
    }
    return found ? written : NULL;
}

/* ---- Names ---- */

const char *part_meant(const char *text, const char *const *names, size_t count)
{
    const char *found = NULL;
    for (size_t i = 0; i < count; i++) {
        bool part = *text && (strstr(names[i], text) || (strlen(names[i]) > strlen("一") && strstr(text, names[i])));
        if (part && found)
            return NULL;
        if (part)
            found = names[i];
    }
    return found;
}

const char *names_listed(struct arena *arena, const char *const *names, size_t count)
{
    enum { MOST = 10 };
    const char *text = "";
    for (size_t i = 0; i < count && i < MOST; i++)
        text = arena_print(arena, "%s%s%s", text, i ? "、" : "", names[i]);
    return count > MOST ? arena_print(arena, "%s、…", text) : text;
}
