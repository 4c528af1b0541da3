/* SPDX-License-Identifier: Apache-2.0 */
/* Reading whole files, with the reasons people need when that fails. */
#include <config.h>

#include "api/workplace.h"
#include "base/reason.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *yoko_reason(int error)
{
    return system_reason(error);
}

/* The bytes of yoko->file to its end. False with errno set. */
static bool read_all(struct yoko *yoko)
{
    char block[65536];
    for (;;) {
        ssize_t got = read(yoko->file, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        buffer_add(&yoko->scratch, block, (size_t)got);
        buffer_whole(&yoko->scratch, &yoko->memory);
        if (yoko->scratch.length > yoko->memory.limits.most[LIMIT_SCHEME_BYTES]) {
            errno = EFBIG;
            return false;
        }
    }
}

enum yoko_status read_content(struct yoko *yoko, const char *path)
{
    struct stat about;
    enum yoko_status status = YOKO_OK;
    buffer_end(&yoko->scratch);
    for (size_t i = 0; i < yoko->draft_count; i++)
        if (strcmp(yoko->drafts[i].path, path) == 0) {
            buffer_add(&yoko->scratch, yoko->drafts[i].text, yoko->drafts[i].length);
            buffer_whole(&yoko->scratch, &yoko->memory);
            return YOKO_OK;
        }
    yoko->file = open(path, O_RDONLY | O_CLOEXEC);
    bool good = yoko->file >= 0 && fstat(yoko->file, &about) == 0;
    if (good && S_ISDIR(about.st_mode)) {
        diagnose(&yoko->diagnostics, Y0804, nowhere, path, (const char *)NULL);
        status = YOKO_SYSTEM;
    } else if (!good || !read_all(yoko)) {
        diagnose(&yoko->diagnostics, Y0803, nowhere, path, system_reason(errno), (const char *)NULL);
        status = YOKO_SYSTEM;
    }
    if (yoko->file >= 0)
        close(yoko->file);
    yoko->file = -1;
    return status;
}

enum yoko_status read_file(struct yoko *yoko, const char *path)
{
    enum yoko_status status = read_content(yoko, path);
    if (status != YOKO_OK || yoko->scratch.length)
        return status;
    diagnose(&yoko->diagnostics, Y0805, nowhere, path, (const char *)NULL);
    return YOKO_BAD_SCHEME;
}
