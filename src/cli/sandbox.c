/* SPDX-License-Identifier: Apache-2.0 */
/* The sandbox of commands that decide: what they still need, when it begins, and what is said of it. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *present(bool there)
{
    return there ? "true" : "false";
}

/* Written as soon as it holds, so that it stands there whatever comes of the run. */
static void tell(const struct session *session)
{
    const struct sandbox_means *means = &session->sandbox.means;
    if (session->json) {
        fprintf(stderr, "{\"sandbox\":{\"seccomp\":%s,\"landlock\":%d,\"limits\":true}}\n", present(means->filter),
                means->landlock);
    } else if (means->filter && means->landlock) {
        fprintf(stderr, translate("sandbox in force: seccomp, Landlock (version %d), limits"), means->landlock);
        fputc('\n', stderr);
    } else {
        fprintf(stderr, translate("sandbox in force in part: limits%s%s; this kernel has no %s"),
                means->filter ? ", seccomp" : "", means->landlock ? ", Landlock" : "",
                means->filter ? "Landlock" : means->landlock ? "seccomp" : "seccomp, Landlock");
        fputc('\n', stderr);
    }
}

/* The library has opened everything. */
static int enter(void *context)
{
    struct session *session = context;
    struct sandbox *sandbox = &session->sandbox;
    const char *failed;
    if (!sandbox_enter(&sandbox->means, &sandbox->needs, &failed)) {
        sandbox->error = errno;
        sandbox->failed = failed;
        return -1;
    }
    tell(session);
    return 0;
}

enum yoko_status take_sandbox(struct session *session, int key)
{
    struct sandbox *sandbox = &session->sandbox;
    sandbox->wanted = true;
    sandbox->means = sandbox_means();
    sandbox->needs.folders = sandbox->folders;
    yoko_before_deciding(session->yoko, enter, session);
    const char *missing = sandbox->means.filter     ? "Landlock"
                          : sandbox->means.landlock ? "seccomp"
                                                    : "seccomp, Landlock";
    if (key == OPTION_SANDBOX_PARTIAL || (sandbox->means.filter && sandbox->means.landlock))
        return YOKO_OK;
    return complain(session, YOKO_SYSTEM, "Y1120", NULL, missing, NULL);
}

void sandbox_keep_folder(struct session *session, const char *path)
{
    struct sandbox *sandbox = &session->sandbox;
    if (sandbox->needs.folder_count == SANDBOX_FOLDERS)
        return;
    char *folder = sandbox->folder_paths[sandbox->needs.folder_count];
    folder_of(path, folder);
    sandbox->folders[sandbox->needs.folder_count++] = folder;
}

bool sandbox_keep_file(struct session *session, const char *path)
{
    struct sandbox *sandbox = &session->sandbox;
    size_t count = sandbox->needs.file_count;
    const char **files = realloc(sandbox->files, (count + 1) * sizeof *files);
    if (!files)
        return false;
    sandbox->needs.files = sandbox->files = files;
    files[count] = path;
    sandbox->needs.file_count++;
    return true;
}

void sandbox_keep_ledger(struct session *session, const char *path)
{
    sandbox_keep_folder(session, path);
    session->sandbox.needs.locks = true;
}

enum yoko_status sandbox_end(struct session *session, enum yoko_status status)
{
    struct sandbox *sandbox = &session->sandbox;
    free(sandbox->files);
    sandbox->needs.files = sandbox->files = NULL;
    sandbox->needs.file_count = 0;
    if (!sandbox->failed)
        return status;
    return complain(session, YOKO_SYSTEM, "Y1121", NULL, sandbox->failed, yoko_reason(sandbox->error), NULL);
}
