/* SPDX-License-Identifier: Apache-2.0 */
/* Stands between a program and its memory (LD_PRELOAD) and lets one request fail, whoever makes it: the program, jansson,
 * SQLite, libffi, libxlsxwriter or the C library.
 *
 *   FAULT_AT=N      the Nth request fails (from 1); 0 or nothing: none, requests are only counted
 *   FAULT_LASTS=1   every later one fails, too
 *   FAULT_REPORT=…  a file that is told at the program's end how many were made, and whether one failed
 *
 * Requests before main do not count. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static atomic_long counted;
static atomic_bool hit;
static bool on, lasts;
static long wanted;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAULT_AT");
    wanted = at ? atol(at) : 0;
    lasts = getenv("FAULT_LASTS") != NULL;
    on = true;
}

static bool fails(void)
{
    if (!on)
        return false;
    long number = atomic_fetch_add(&counted, 1) + 1;
    if (!wanted || number < wanted || (number > wanted && !lasts))
        return false;
    atomic_store(&hit, true);
    errno = ENOMEM;
    return true;
}

__attribute__((destructor)) static void report(void)
{
    char line[64];
    const char *path = getenv("FAULT_REPORT");
    on = false;
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    if (file < 0)
        return;
    int length = snprintf(line, sizeof line, "count %ld\n%s", atomic_load(&counted), atomic_load(&hit) ? "hit memory\n" : "");
    syscall(SYS_write, file, line, length);
    syscall(SYS_close, file);
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size)
{
    void *made = memalign(alignment, size);
    if (!made)
        return ENOMEM;
    *result = made;
    return 0;
}
