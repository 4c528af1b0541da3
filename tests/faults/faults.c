/* SPDX-License-Identifier: Apache-2.0 */
/* Stands between a program and its files (LD_PRELOAD) and lets one call go wrong.
 *
 *   FAULT_AT=N      the Nth call that counts goes wrong (from 1); 0 or nothing: none, calls are only counted
 *   FAULT_KIND=…    EIO, EINTR, ENOSPC: what it fails with; SHORT: a read or write that does half of what was asked
 *   FAULT_CALLS=…   which calls count: their names with commas between; nothing: all of them
 *   FAULT_FILES=…   only files with that in their paths count
 *   FAULT_LASTS=1   every later call that counts goes wrong, too, as on a disk that is full
 *   FAULT_REPORT=…  a file that is told at the program's end: how many calls counted, which went wrong and on what file,
 *                   and what was opened and not closed
 *
 * Only what is called on files counts: no terminal, no pipe that came from outside. FILE streams are made here
 * from the calls that count, so that what stdio reads and writes within the C library goes wrong, too. */
#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))
#define FILES      1024

static atomic_long counted;
static char hit[PATH_MAX + 64];    /* the call that went wrong first, and its file */
static char *paths[FILES];      /* of what is open, by its number; NULL: not opened here */

static void *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

static bool is_listed(const char *call)
{
    const char *list = getenv("FAULT_CALLS");
    size_t length = strlen(call);
    if (!list || !*list)
        return true;
    for (const char *at = list; (at = strstr(at, call)); at += length)
        if ((at == list || at[-1] == ',') && (!at[length] || at[length] == ','))
            return true;
    return false;
}

/* Whether this call goes wrong; then errno is set, unless it is to fall short (`part` not NULL). */
static bool fails(const char *call, const char *path, bool *part)
{
    const char *kind = getenv("FAULT_KIND"), *at = getenv("FAULT_AT");
    bool is_short = kind && strcmp(kind, "SHORT") == 0;
    const char *files = getenv("FAULT_FILES");
    if (path && strstr(path, ".gcda")) /* what a build for gcov writes of itself */
        return false;
    if (!is_listed(call) || (is_short && !part) || (files && !strstr(path ? path : "", files)))
        return false;
    long number = atomic_fetch_add(&counted, 1) + 1, wanted = at ? atol(at) : 0;
    if (!wanted || number < wanted || (number > wanted && !getenv("FAULT_LASTS")))
        return false;
    if (number == wanted)
        snprintf(hit, sizeof hit, "%s %s", call, path ? path : "");
    if (is_short) {
        *part = true;
        return false;
    }
    errno = kind && strcmp(kind, "EINTR") == 0 ? EINTR : kind && strcmp(kind, "ENOSPC") == 0 ? ENOSPC : EIO;
    return true;
}

static const char *path_of(int file)
{
    return file >= 0 && file < FILES ? paths[file] : NULL;
}

static int opened(int file, const char *path)
{
    if (file >= 0 && file < FILES) {
        free(paths[file]);
        paths[file] = strdup(path);
    }
    return file;
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("FAULT_REPORT");
    char line[2 * PATH_MAX];
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    if (file < 0)
        return;
    int length = snprintf(line, sizeof line, "count %ld\n", atomic_load(&counted));
    syscall(SYS_write, file, line, length);
    if (*hit) {
        length = snprintf(line, sizeof line, "hit %s\n", hit);
        syscall(SYS_write, file, line, length);
    }
    for (int i = 0; i < FILES; i++)
        if (paths[i]) {
            length = snprintf(line, sizeof line, "open %s\n", paths[i]);
            syscall(SYS_write, file, line, length);
        }
    syscall(SYS_close, file);
}

/* ---- opening and closing ---- */

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (fails("open", path, NULL))
        return -1;
    return opened(openat(AT_FDCWD, path, flags, mode), path);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return open(path, flags, mode);
}

int mkostemp(char *template, int flags)
{
    if (fails("open", template, NULL))
        return -1;
    return opened(REAL(mkostemp)(template, flags), template);
}

int mkostemp64(char *template, int flags)
{
    return mkostemp(template, flags);
}

int mkstemp(char *template)
{
    return mkostemp(template, 0);
}

int mkstemp64(char *template)
{
    return mkostemp(template, 0);
}

int memfd_create(const char *name, unsigned flags)
{
    if (fails("open", NULL, NULL))
        return -1;
    return opened(REAL(memfd_create)(name, flags), "");
}

/* As on Linux, the file is closed whatever is answered. */
int close(int file)
{
    const char *path = path_of(file);
    bool failed = path && fails("close", path, NULL);
    int error = errno;
    if (path) {
        free(paths[file]);
        paths[file] = NULL;
    }
    int result = REAL(close)(file);
    if (!failed)
        return result;
    errno = error;
    return -1;
}

/* ---- reading and writing ---- */

static bool counts(int file, const char *call, size_t *length, bool *failed)
{
    bool part = false;
    *failed = path_of(file) && fails(call, path_of(file), &part);
    if (part && *length > 1)
        *length /= 2;
    return *failed;
}

ssize_t read(int file, void *bytes, size_t length)
{
    bool failed;
    return counts(file, "read", &length, &failed) ? -1 : REAL(read)(file, bytes, length);
}

ssize_t write(int file, const void *bytes, size_t length)
{
    bool failed;
    return counts(file, "write", &length, &failed) ? -1 : REAL(write)(file, bytes, length);
}

ssize_t pread(int file, void *bytes, size_t length, off_t at)
{
    bool failed;
    return counts(file, "read", &length, &failed) ? -1 : REAL(pread)(file, bytes, length, at);
}

ssize_t pread64(int file, void *bytes, size_t length, off64_t at)
{
    return pread(file, bytes, length, at);
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t at)
{
    bool failed;
    return counts(file, "write", &length, &failed) ? -1 : REAL(pwrite)(file, bytes, length, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at)
{
    return pwrite(file, bytes, length, at);
}

int fsync(int file)
{
    return path_of(file) && fails("fsync", path_of(file), NULL) ? -1 : REAL(fsync)(file);
}

int fdatasync(int file)
{
    return path_of(file) && fails("fsync", path_of(file), NULL) ? -1 : REAL(fdatasync)(file);
}

int ftruncate(int file, off_t length)
{
    return path_of(file) && fails("truncate", path_of(file), NULL) ? -1 : REAL(ftruncate)(file, length);
}

int ftruncate64(int file, off64_t length)
{
    return ftruncate(file, length);
}

void *mmap(void *at, size_t length, int protection, int flags, int file, off_t offset)
{
    if (path_of(file) && fails("mmap", path_of(file), NULL))
        return MAP_FAILED;
    return REAL(mmap)(at, length, protection, flags, file, offset);
}

void *mmap64(void *at, size_t length, int protection, int flags, int file, off64_t offset)
{
    return mmap(at, length, protection, flags, file, offset);
}

ssize_t getrandom(void *bytes, size_t length, unsigned flags)
{
    return fails("random", NULL, NULL) ? -1 : REAL(getrandom)(bytes, length, flags);
}

/* ---- names ---- */

int rename(const char *from, const char *to)
{
    return fails("rename", to, NULL) ? -1 : REAL(rename)(from, to);
}

int unlink(const char *path)
{
    return fails("unlink", path, NULL) ? -1 : REAL(unlink)(path);
}

int stat(const char *path, struct stat *about)
{
    return fails("stat", path, NULL) ? -1 : REAL(stat)(path, about);
}

int stat64(const char *path, struct stat64 *about)
{
    return fails("stat", path, NULL) ? -1 : REAL(stat64)(path, about);
}

int fstat(int file, struct stat *about)
{
    return path_of(file) && fails("stat", path_of(file), NULL) ? -1 : REAL(fstat)(file, about);
}

int fstat64(int file, struct stat64 *about)
{
    return path_of(file) && fails("stat", path_of(file), NULL) ? -1 : REAL(fstat64)(file, about);
}

int access(const char *path, int mode)
{
    return fails("stat", path, NULL) ? -1 : REAL(access)(path, mode);
}

int lstat64(const char *path, struct stat64 *about)
{
    return fails("stat", path, NULL) ? -1 : REAL(lstat64)(path, about);
}

char *realpath(const char *path, char *resolved)
{
    return fails("stat", path, NULL) ? NULL : REAL(realpath)(path, resolved);
}

char *__realpath_chk(const char *path, char *resolved, size_t room)
{
    (void)room;
    return realpath(path, resolved);
}

int remove(const char *path)
{
    return unlink(path);
}

int fchmod(int file, mode_t mode)
{
    return path_of(file) && fails("chmod", path_of(file), NULL) ? -1 : REAL(fchmod)(file, mode);
}

DIR *opendir(const char *path)
{
    return fails("open", path, NULL) ? NULL : REAL(opendir)(path);
}

/* ---- streams ---- */

static ssize_t stream_read(void *stream, char *bytes, size_t length)
{
    return read((int)(intptr_t)stream, bytes, length);
}

/* Goes on where a part only was taken, as the C library's own streams do, and tells of an error by 0. */
static ssize_t stream_write(void *stream, const char *bytes, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t written = write((int)(intptr_t)stream, bytes + done, length - done);
        if (written < 0)
            return 0;
        done += (size_t)written;
    }
    return (ssize_t)length;
}

static int stream_seek(void *stream, off64_t *at, int from)
{
    off64_t now = lseek64((int)(intptr_t)stream, *at, from);
    *at = now;
    return now < 0 ? -1 : 0;
}

static int stream_close(void *stream)
{
    return close((int)(intptr_t)stream);
}

static FILE *make_stream(int file, const char *mode)
{
    cookie_io_functions_t functions = {stream_read, stream_write, stream_seek, stream_close};
    FILE *stream = file < 0 ? NULL : fopencookie((void *)(intptr_t)file, mode, functions);
    if (!stream && file >= 0)
        close(file);
    return stream;
}

FILE *fopen(const char *path, const char *mode)
{
    int flags = strchr(mode, '+') ? O_RDWR : *mode == 'r' ? O_RDONLY : O_WRONLY;
    flags |= *mode == 'r' ? 0 : *mode == 'a' ? O_CREAT | O_APPEND : O_CREAT | O_TRUNC;
    return make_stream(open(path, flags | O_CLOEXEC, 0666), mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    return fopen(path, mode);
}

FILE *fdopen(int file, const char *mode)
{
    return make_stream(file, mode);
}

FILE *tmpfile(void)
{
    const char *folder = getenv("TMPDIR");
    return make_stream(open(folder ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600), "w+");
}

FILE *tmpfile64(void)
{
    return tmpfile();
}
