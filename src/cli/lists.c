/* SPDX-License-Identifier: Apache-2.0 */
/* Which file holds which list of CSV records: as --list says, else as the files beside the records are named.
 */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

bool ends_as_csv(const char *path)
{
    size_t length = strlen(path);
    return length > 4 && strcasecmp(path + length - 4, ".csv") == 0;
}

/* The list of the scheme that a file's name tells, else its first one; NULL: none is known. */
static const char *list_meant(const struct yoko_scheme *scheme, const char *path)
{
    const char *list, *slash = strrchr(path, '/');
    for (size_t i = 0; (list = yoko_scheme_list(scheme, i)); i++)
        if (strstr(slash ? slash + 1 : path, list))
            return list;
    return yoko_scheme_list(scheme, 0);
}

void complain_list(struct session *session, const char *scheme_name, const char *path)
{
    char meant[PATH_MAX];
    struct yoko_scheme *scheme = NULL;
    bool loaded = yoko_load(session->yoko, scheme_name, &scheme) == YOKO_OK;
    const char *list = loaded ? list_meant(scheme, path) : translate("LIST");
    bool fits = list && (size_t)snprintf(meant, sizeof meant, "--list %s=%s", list, path) < sizeof meant;
    complain(session, YOKO_USAGE, "Y0815", fits ? meant : NULL, session->command->name, path, NULL);
    if (loaded)
        yoko_scheme_close(scheme);
}

enum yoko_status add_list(struct session *session, struct list_words *lists, const char *value)
{
    const char *equals = strchr(value, '=');
    size_t length = equals ? (size_t)(equals - value) : 0, number = lists->count;
    if (length == 0 || !equals[1] || length >= sizeof lists->names[0] || number == LISTS_MOST) {
        char meant[PATH_MAX]; /* 経費:経費.csv */
        const char *colon = equals ? NULL : strchr(value, ':');
        bool fits = colon && (size_t)snprintf(meant, sizeof meant, "%.*s=%s", (int)(colon - value), value, colon + 1) < sizeof meant;
        return complain(session, YOKO_USAGE, "Y0818", fits ? meant : NULL, value, NULL);
    }
    memcpy(lists->names[number], value, length);
    lists->names[number][length] = '\0';
    lists->files[number] = (struct yoko_list_file){lists->names[number], equals + 1};
    lists->count++;
    return YOKO_OK;
}

void copy_lists(struct list_words *to, const struct list_words *from)
{
    to->count = from->count;
    for (size_t i = 0; i < to->count; i++) {
        memcpy(to->names[i], from->names[i], sizeof to->names[i]);
        to->files[i] = (struct yoko_list_file){to->names[i], from->files[i].path};
    }
}

static bool is_named(const struct list_words *lists, const char *list)
{
    for (size_t i = 0; i < lists->count; i++)
        if (strcmp(lists->files[i].list, list) == 0)
            return true;
    return false;
}

/* The folder of a path with its slash, "" for the working one. */
static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (int)(slash - path) + 1 : 0;
}

bool list_path(const char *records, bool named, const char *list, char path[PATH_MAX])
{
    int stem = named ? (int)(strlen(records) - (ends_as_csv(records) ? 4 : 0)) : folder_length(records);
    int length = snprintf(path, PATH_MAX, "%.*s%s%s.csv", stem, records, named ? "." : "", list);
    return (size_t)length < PATH_MAX && strcmp(path, records) != 0;
}

static bool list_beside(const char *records, bool named, const char *list, char path[PATH_MAX])
{
    return list_path(records, named, list, path) && may_be_there(path);
}

static bool is_csv(const struct yoko_records *records)
{
    return records->format == YOKO_CSV || ends_as_csv(records->path);
}

void find_lists(struct session *session, struct list_words *lists, const struct yoko_scheme *scheme,
                struct yoko_records *records)
{
    const char *list, *missing = NULL, *left_out = NULL;
    for (size_t i = 0; is_csv(records) && (list = yoko_scheme_list(scheme, i)); i++) {
        if (is_named(lists, list))
            continue;
        if (lists->count == LISTS_MOST) {
            left_out = missing = list;
            break;
        }
        char *path = lists->paths[lists->count];
        if (!list_beside(records->path, true, list, path) && !list_beside(records->path, false, list, path)) {
            missing = missing ? missing : list;
            continue;
        }
        lists->files[lists->count++] = (struct yoko_list_file){list, path};
        if (session->json)
            continue;
        fprintf(stderr, translate("the list %s is read from %s, which lies beside the records"), list, path);
        fputc('\n', stderr);
    }
    records->lists = lists->files;
    records->list_count = lists->count;
    if (!missing || (lists->count && !left_out) || session->json || !may_be_there(records->path))
        return;
    /* No application would have a line, and most would be refused. */
    fprintf(stderr, translate("no file of the list %s is given, so no application has lines of it; name it with --list %s=FILE, "
                              "or put it beside the applications as %s.csv"),
            missing, missing, missing);
    fputc('\n', stderr);
}
