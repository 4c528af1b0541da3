/* SPDX-License-Identifier: Apache-2.0 */
/* What every writer of a file needs. */
#ifndef YOKO_BASE_FILE_H
#define YOKO_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

/* Writes all of it, however often the system takes a part only or is interrupted; false with errno. */
bool file_write(int file, const char *bytes, size_t length);

#endif
