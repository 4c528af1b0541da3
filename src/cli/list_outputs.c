/* SPDX-License-Identifier: Apache-2.0 */
/* The files of lists that are written beside a CSV file of applications. */
#include <config.h>

#include "cli/cli.h"

static int write_list(void *context, const char *bytes, size_t length)
{
    struct list_file *file = context;
    file->written += length;
    return output_write(&file->output, bytes, length);
}

enum yoko_status open_lists(struct session *session, struct list_outputs *outputs, const struct yoko_scheme *scheme,
                            const char *path)
{
    const char *list;
    for (size_t i = 0; (list = yoko_scheme_list(scheme, i)) && i < LISTS_MOST; i++) {
        struct list_file *file = &outputs->files[i];
        if (!list_path(path, true, list, file->path))
            return complain(session, YOKO_USAGE, "Y0831", NULL, path, NULL);
        if (!output_open(session, &file->output, file->path))
            return YOKO_SYSTEM;
        outputs->lists[i] = (struct yoko_list_output){list, write_list, file};
        outputs->count++;
    }
    return YOKO_OK;
}

enum yoko_status close_lists(struct session *session, struct list_outputs *outputs, bool keep, enum yoko_status status)
{
    for (size_t i = 0; i < outputs->count; i++) {
        struct list_file *file = &outputs->files[i];
        status = output_close(session, &file->output, keep && file->written > 0, status);
    }
    return status;
}
