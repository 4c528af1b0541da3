/* SPDX-License-Identifier: Apache-2.0 */
/* The command that a comparison advises at its end: the one that was given, with `--own`. */
#include <config.h>

#include "api/compare_decide.h"

#include <inttypes.h>
#include <string.h>

/* A word as a shell reads it: in quotes where it has to be. */
static const char *shell_word(struct arena *arena, const char *word)
{
    static const char plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./@:=,%+-";
    bool quoted = word[0] == '\0';
    size_t length = strlen(word);
    for (size_t i = 0; i < length && !quoted; i++)
        quoted = (unsigned char)word[i] < 0x80 && !strchr(plain, word[i]);
    if (!quoted)
        return word;
    char *text = arena_allocate(arena, 4 * length + 3), *to = text;
    *to++ = '\'';
    for (size_t i = 0; i < length; i++) {
        if (word[i] == '\'') { /* ends the quotes, a quote by itself, and quotes again */
            memcpy(to, "'\\'", 3);
            to += 3;
        }
        *to++ = word[i];
    }
    *to++ = '\'';
    return text;
}

static const char *with_option(struct arena *arena, const char *command, const char *option, const char *value)
{
    return arena_print(arena, "%s --%s %s", command, option, shell_word(arena, value));
}

/* Where the applications come from. */
static const char *with_source(struct arena *arena, const char *command, const struct yoko_compare *compare)
{
    const struct yoko_records *records = compare->records;
    if (!records) {
        command = arena_print(arena, "%s --sample %" PRIu64 " --seeds %" PRIu64 " --seed %" PRIu64, command,
                              compare->sample, compare->seeds, compare->seed);
        return compare->distribution ? with_option(arena, command, "distribution", compare->distribution)
                                     : command;
    }
    command = with_option(arena, command, "records", records->path);
    for (size_t i = 0; i < records->list_count; i++)
        command = with_option(arena, command, "list",
                              arena_print(arena, "%s=%s", records->lists[i].list, records->lists[i].path));
    return command;
}

const char *compare_advice(struct arena *arena, const struct yoko_compare *compare, const struct paper *paper,
                           const struct records *records)
{
    const char *field = NULL, *command = "yoko compare";
    for (uint32_t s = 1; s < records->scheme_count && !field; s++)
        field = records->pairs[s].alone;
    if (!field || compare->own)
        return NULL;
    for (size_t i = 0; i < compare->count; i++)
        command = arena_print(
            arena, "%s %s", command,
            shell_word(arena, compare->words ? compare->words[i] : paper->schemes[i].name));
    command = with_source(arena, command, compare);
    for (size_t i = 0; i < compare->by_count; i++)
        command = with_option(arena, command, "by", compare->by[i]);
    return with_option(arena, command, "own", field);
}
