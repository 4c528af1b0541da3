/* SPDX-License-Identifier: Apache-2.0 */
/* Writing that goes on where the system stopped short. */
#include <config.h>

#include "base/file.h"

#include <errno.h>
#include <unistd.h>

bool file_write(int file, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(file, bytes, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}
