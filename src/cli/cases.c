/* SPDX-License-Identifier: Apache-2.0 */
/* Which files of cases a scheme is put to: those that are named, and those that lie beside it. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void add_case_file(struct session *session, struct case_words *cases, const struct yoko_scheme *scheme,
                          const char *path, const struct list_words *lists)
{
    struct yoko_records *file = &cases->files[cases->count];
    struct list_words *own = &cases->lists[cases->count++];
    file->path = path;
    if (lists)
        copy_lists(own, lists);
    find_lists(session, own, scheme, file);
}

static bool has_file(const struct case_words *cases, const char *path)
{
    for (size_t i = 0; i < cases->count; i++)
        if (is_same_file(cases->files[i].path, path))
            return true;
    return false;
}

/* A file that is named besides is decided once. */
static void add_beside(struct session *session, struct case_words *cases, const struct yoko_scheme *scheme)
{
    static const char *const suffixes[] = {".ndjson", ".csv"};
    const char *scheme_path = yoko_scheme_path(scheme), *slash = strrchr(scheme_path, '/'); /* all here are of files */
    int folder = slash ? (int)(slash - scheme_path) + 1 : 0;
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        char *path = cases->paths[i];
        int length =
            snprintf(path, PATH_MAX, "%.*scases/%s%s", folder, scheme_path, yoko_scheme_id(scheme), suffixes[i]);
        if ((size_t)length >= PATH_MAX || !may_be_there(path) || has_file(cases, path))
            continue;
        if (!session->json) {
            fprintf(stderr, translate("the cases in %s, which lie beside the scheme, are decided too"), path);
            fputc('\n', stderr);
        }
        add_case_file(session, cases, scheme, path, NULL);
    }
}

enum yoko_status find_cases(struct session *session, struct case_words *cases, const struct yoko_scheme *scheme,
                            char *const *files, size_t count, const struct list_words *lists, bool beside)
{
    size_t most = count + sizeof cases->paths / sizeof *cases->paths;
    cases->files = calloc(most, sizeof *cases->files);
    cases->lists = calloc(most, sizeof *cases->lists);
    if (!cases->files || !cases->lists)
        return complain(session, YOKO_SYSTEM, "Y0802", NULL, NULL);
    for (size_t i = 0; i < count; i++)
        add_case_file(session, cases, scheme, files[i], lists);
    if (beside)
        add_beside(session, cases, scheme);
    return YOKO_OK;
}

void drop_cases(struct case_words *cases)
{
    free(cases->files);
    free(cases->lists);
}
