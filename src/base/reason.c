/* SPDX-License-Identifier: Apache-2.0 */
/* Words for the errors that files and devices have. */
#include <config.h>

#include "base/reason.h"

#include "base/diagnostic.h"

#include <errno.h>
#include <string.h>

const char *system_reason(int error)
{
    switch (error) {
    case ENOENT:
        return translate("there is no such file");
    case ENOTDIR:
        return translate("a part of the path is no folder");
    case EACCES:
    case EPERM:
        return translate("there is no permission");
    case EISDIR:
        return translate("it is a folder");
    case ENOSPC:
    case EDQUOT:
        return translate("the disk is full");
    case EROFS:
        return translate("the disk can only be read");
    case EFBIG:
        return translate("the file is too large");
    case EIO:
        return translate("the device failed");
    case EMFILE:
    case ENFILE:
        return translate("too many files are open");
    case ENAMETOOLONG:
        return translate("the name is too long");
    case ELOOP:
        return translate("its links lead round in a circle");
    case EBADF:
        return translate("it is closed");
    default:
        return strerror(error);
    }
}

const char *making_reason(int error)
{
    return error == ENOENT ? translate("there is no such folder") : system_reason(error);
}

bool is_absence(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case EACCES: /* of a folder on the way, as shells see it that look for a program */
    case ENAMETOOLONG:
    case ELOOP:
        return true;
    default:
        return false;
    }
}
