/* SPDX-License-Identifier: Apache-2.0 */
/* Stands between a program and its memory (LD_PRELOAD) and lets one request fail, whoever makes it: the program, jansson,
 * SQLite, libffi, libxlsxwriter or the C library.
 *
 *   FAULT_AT=N      the Nth request fails (from 1); 0 or nothing: none, requests are only counted
 *   FAULT_LASTS=1   every later one fails, too
 *   FAULT_REPORT=…  a file that is told at the program's end how many were made, and whether one failed
 *
 * Requests before main do not count, nor those after it: what a build for gcov writes of itself at exit is no part of the
 * program. */
#define _GNU_SOURCE
#include <dlfcn.h>
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
static atomic_bool on;
static bool lasts;
static long wanted;

static bool fails(void)
{
    if (!atomic_load(&on))
        return false;
    long number = atomic_fetch_add(&counted, 1) + 1;
    if (!wanted || number < wanted || (number > wanted && !lasts))
        return false;
    atomic_store(&hit, true);
    errno = ENOMEM;
    return true;
}

/* ---- where the program begins and ends ---- */

typedef int main_function(int count, char **words, char **environment);
typedef int starter(main_function *main, int count, char **words, void (*init)(void), void (*fini)(void),
                    void (*loader_fini)(void), void *stack_end);
static main_function *program;

static int watched(int count, char **words, char **environment)
{
    const char *at = getenv("FAULT_AT");
    wanted = at ? atol(at) : 0;
    lasts = getenv("FAULT_LASTS") != NULL;
    atomic_store(&on, true);
    int status = program(count, words, environment);
    atomic_store(&on, false);
    return status;
}

int __libc_start_main(main_function *main, int count, char **words, void (*init)(void), void (*fini)(void),
                      void (*loader_fini)(void), void *stack_end)
{
    starter *start = (starter *)dlsym(RTLD_NEXT, "__libc_start_main");
    program = main;
    return start(watched, count, words, init, fini, loader_fini, stack_end);
}

void exit(int status)
{
    atomic_store(&on, false);
    void (*leave)(int) = (void (*)(int))dlsym(RTLD_NEXT, "exit");
    leave(status);
    abort();
}

__attribute__((destructor)) static void report(void)
{
    char line[64];
    const char *path = getenv("FAULT_REPORT");
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
