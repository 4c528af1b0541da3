/* SPDX-License-Identifier: Apache-2.0 */
/* Where schemes and vocabularies are found: by path, or by id in the workplace's folders and the installed
 * data. */
#include <config.h>

#include "api/workplace.h"

#include "base/reason.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char source_suffix[] = ".yoko";
static const char image_suffix[] = ".ykc";
static const char installed[] = PKGDATADIR "/schemes";

static bool ends_with(const char *text, const char *suffix)
{
    size_t length = strlen(text), end = strlen(suffix);
    return length > end && strcmp(text + length - end, suffix) == 0;
}

static bool is_file(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? !S_ISDIR(about.st_mode) : !is_absence(errno);
}

static uint32_t folder_count(const struct yoko *yoko)
{
    return yoko->folders.count + 1;
}

static const char *folder(const struct yoko *yoko, uint32_t number)
{
    return number < yoko->folders.count ? yoko->folders.items[number] : installed;
}

/* Adds the ids of a folder's schemes to the scratch buffer, each with a NUL behind. */
static void add_ids(struct yoko *yoko, const char *name)
{
    DIR *entries = opendir(name);
    if (!entries)
        return;
    for (const struct dirent *entry; (entry = readdir(entries));) {
        const char *suffix = ends_with(entry->d_name, source_suffix)  ? source_suffix
                             : ends_with(entry->d_name, image_suffix) ? image_suffix
                                                                      : NULL;
        if (!suffix)
            continue;
        buffer_add(&yoko->scratch, entry->d_name, strlen(entry->d_name) - strlen(suffix));
        buffer_add(&yoko->scratch, "", 1);
    }
    closedir(entries);
}

/* The ids of the schemes in all folders, as the folders have them. */
static const char **known_ids(struct yoko *yoko, uint32_t *count)
{
    VECTOR(const char *) ids = {0};
    buffer_end(&yoko->scratch);
    for (uint32_t i = 0; i < folder_count(yoko); i++)
        add_ids(yoko, folder(yoko, i));
    buffer_whole(&yoko->scratch, &yoko->memory);
    const char *all = arena_copy(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
    for (size_t at = 0; at < yoko->scratch.length; at += strlen(all + at) + 1)
        VECTOR_ADD(&yoko->arena, ids, all + at);
    buffer_end(&yoko->scratch);
    *count = ids.count;
    return ids.items;
}

/* The known id nearest to `name`, or, where none is near, the last one that begins with it (of years, the newest); NULL:
 * there is none. */
static const char *nearest_id(struct yoko *yoko, const char *name)
{
    uint32_t count;
    const char **ids = known_ids(yoko, &count);
    const char *nearest = text_nearest(name, ids, count), *begins = NULL;
    for (uint32_t i = 0; *name && i < count; i++)
        if (strncmp(ids[i], name, strlen(name)) == 0 && (!begins || strcmp(ids[i], begins) > 0))
            begins = ids[i];
    for (uint32_t i = 0; begins && i < count; i++) /* national-2026 rather than national-2026-area */
        if (strlen(ids[i]) >= strlen(name) && strncmp(begins, ids[i], strlen(ids[i])) == 0)
            begins = ids[i];
    return nearest ? nearest : begins;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct finding {
    void (*found)(void *context, const char *id);
    void *context;
};

static enum yoko_status find_ids(struct yoko *yoko, void *request)
{
    const struct finding *finding = request;
    uint32_t count;
    const char **ids = known_ids(yoko, &count);
    qsort(ids, count, sizeof *ids, by_text);
    for (uint32_t i = 0; i < count; i++)
        if (i == 0 || strcmp(ids[i], ids[i - 1]) != 0)
            finding->found(finding->context, ids[i]);
    return YOKO_OK;
}

void yoko_find_schemes(struct yoko *yoko, void (*found)(void *context, const char *id), void *context)
{
    struct finding finding = {found, context};
    yoko_enter(yoko, find_ids, &finding);
}

static void say_unknown(struct yoko *yoko, const char *name)
{
    const char *looked = "";
    for (uint32_t i = 0; i < folder_count(yoko); i++)
        looked = arena_print(&yoko->arena, "%s%s%s", looked, i ? ", " : "", folder(yoko, i));
    struct diagnostic *diagnostic =
        diagnose(&yoko->diagnostics, Y0807, nowhere, name, looked, (const char *)NULL);
    const char *here = arena_print(&yoko->arena, "%s%s", name, source_suffix);
    diagnostic->suggestion = *name && is_file(here) ? here : nearest_id(yoko, name);
    if (!diagnostic->suggestion && strchr(name, '.'))
        diagnostic_add_note(&yoko->diagnostics, diagnostic, nowhere,
                            TO_TRANSLATE("nor is there a file `{1}` in this folder; the files of schemes end in .yoko"), name, NULL);
}

/* Files that people open with a spreadsheet, or that programs hand on: applications, never schemes. */
static bool holds_records(const char *name)
{
    static const char *const suffixes[] = {".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".xlsx", ".xls"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (ends_with(name, suffixes[i]))
            return true;
    return false;
}

const char *find_scheme(struct yoko *yoko, const char *name)
{
    if (holds_records(name)) {
        diagnose(&yoko->diagnostics, Y0834, nowhere, name, (const char *)NULL);
        return NULL;
    }
    if (strchr(name, '/') || ends_with(name, source_suffix) || ends_with(name, image_suffix))
        return name;
    for (uint32_t i = 0; *name && i < folder_count(yoko); i++) {
        const char *path = arena_print(&yoko->arena, "%s/%s%s", folder(yoko, i), name, source_suffix);
        if (is_file(path))
            return path;
        path = arena_print(&yoko->arena, "%s/%s%s", folder(yoko, i), name, image_suffix);
        if (is_file(path))
            return path;
    }
    struct stat about;
    if (stat(name, &about) == 0) /* a folder, too: the reader says that it is one */
        return name;
    say_unknown(yoko, name);
    return NULL;
}

/* As a file, or open in an editor before it was ever saved. */
static bool is_there(const struct yoko *yoko, const char *path)
{
    for (size_t i = 0; i < yoko->draft_count; i++)
        if (strcmp(yoko->drafts[i].path, path) == 0)
            return true;
    return is_file(path);
}

const char *find_beside(struct yoko *yoko, const char *scheme_path, const char *subfolder, const char *id)
{
    if (strchr(id, '/'))
        return NULL;
    const char *slash = strrchr(scheme_path, '/');
    int length = slash ? (int)(slash - scheme_path) + 1 : 0;
    const char *path =
        arena_print(&yoko->arena, "%.*s%s%s%s", length, scheme_path, subfolder, id, source_suffix);
    for (uint32_t i = 0; !is_there(yoko, path); i++) {
        if (i == folder_count(yoko))
            return NULL;
        path = arena_print(&yoko->arena, "%s/%s%s%s", folder(yoko, i), subfolder, id, source_suffix);
    }
    return path;
}

/* The last part of a path without the ending of a scheme's text, in the call's arena; NULL: it has another ending. */
static const char *stem_of(struct yoko *yoko, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return ends_with(name, source_suffix) ? arena_text(&yoko->arena, name, strlen(name) - strlen(source_suffix)) : NULL;
}

const char *find_namesake(struct yoko *yoko, const char *path, const char *id, const char **own)
{
    *own = stem_of(yoko, path);
    if (!*own || strcmp(*own, id) == 0)
        return NULL;
    if (!is_scheme_id(*own))
        *own = NULL;
    return find_beside(yoko, path, "", id);
}

bool is_scheme_id(const char *id)
{
    size_t length = strlen(id);
    bool good = length > 0 && length <= 64 && id[0] != '.' && id[0] != '-';
    for (; *id; id++)
        good = good && ((*id >= 'a' && *id <= 'z') || (*id >= 'A' && *id <= 'Z') ||
                        (*id >= '0' && *id <= '9') || strchr("-_.", *id));
    return good;
}
