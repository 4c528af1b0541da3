/* SPDX-License-Identifier: Apache-2.0 */
/* Why the system refused, in words of ours, and which reasons say that a thing is not there. */
#include <config.h>

#include "base/reason.h"
#include "unit.h"

#include <errno.h>
#include <string.h>

START_TEST(reasons)
{
    static const struct {
        int error;
        const char *text;
        bool absence;
    } rows[] = {
        {ENOENT, "there is no such file", true},
        {ENOTDIR, "a part of the path is no folder", true},
        {EACCES, "there is no permission", true},
        {EPERM, "there is no permission", false},
        {EISDIR, "it is a folder", false},
        {ENOSPC, "the disk is full", false},
        {EDQUOT, "the disk is full", false},
        {EROFS, "the disk can only be read", false},
        {EFBIG, "the file is too large", false},
        {EIO, "the device failed", false},
        {EMFILE, "too many files are open", false},
        {ENFILE, "too many files are open", false},
        {ENAMETOOLONG, "the name is too long", true},
        {ELOOP, "its links lead round in a circle", true},
        {EBADF, "it is closed", false},
        {EINVAL, "Invalid argument", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ck_assert_str_eq(system_reason(rows[i].error), rows[i].text);
        ck_assert_int_eq(is_absence(rows[i].error), rows[i].absence);
    }
    ck_assert_str_eq(making_reason(ENOENT), "there is no such folder");
    ck_assert_str_eq(making_reason(EROFS), "the disk can only be read");
}
END_TEST

UNIT_MAIN("reason", reasons)
