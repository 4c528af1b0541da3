/* SPDX-License-Identifier: Apache-2.0 */
#include <config.h>

#include "exec/library.h"

#include "base/file.h"
#include "base/loaded.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct library {
    atomic_uint references;
    void *handle;
    int file; /* open as long as the library is: the loader knows it by this number */
    char hash[LIBRARY_HASH_ROOM];
};

/* Copies the file and hashes what was copied. */
static bool copy(int from, int into, char hash[LIBRARY_HASH_ROOM])
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    char bytes[16384];
    ssize_t got;
    sha256_init(&context);
    while ((got = read(from, bytes, sizeof bytes)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || !file_write(into, bytes, (size_t)got))
            return false;
        sha256_update(&context, (size_t)got, (const uint8_t *)bytes);
    }
    sha256_digest(&context, sizeof digest, digest);
    base16_encode_update(hash, sizeof digest, digest);
    hash[LIBRARY_HASH_ROOM - 1] = '\0';
    return fcntl(into, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) == 0;
}

/* The sealed copy of a regular file; -1 with errno set. */
static int copy_of(const char *path, char hash[LIBRARY_HASH_ROOM])
{
    struct stat about;
    int from = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (from < 0)
        return -1;
    int into = -1, error = 0;
    bool known = fstat(from, &about) == 0;
    if (known && !S_ISREG(about.st_mode))
        error = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
    else if (!known || (into = memfd_create("yoko-library", MFD_CLOEXEC | MFD_ALLOW_SEALING)) < 0 ||
             !copy(from, into, hash))
        error = errno;
    close(from);
    if (error && into >= 0)
        close(into);
    errno = error;
    return error ? -1 : into;
}

/* Why the copy of that name could not be loaded, into the answer; whether memory ran out. */
static bool lacked_memory(const char *name, struct library_answer *answer)
{
    const char *reason = dlerror();
    bool named = strncmp(reason, name, strlen(name)) == 0; /* as the copy is named here, mostly */
    const char *why = named ? reason + strlen(name) + strspn(reason + strlen(name), ": ") : reason;
    snprintf(answer->reason, sizeof answer->reason, "%s", why);
    return loader_lacks_memory(reason, name);
}

struct library *library_open(struct memory *memory, const char *path, const char *wanted,
                             struct library_answer *answer)
{
    char name[64];
    *answer = (struct library_answer){.fault = LIBRARY_UNREADABLE};
    int file = copy_of(path, answer->hash);
    if (file < 0) {
        answer->error = errno;
        return NULL;
    }
    struct library *library = NULL;
    bool lacks_memory = false;
    if (wanted && strcmp(wanted, answer->hash) != 0) {
        answer->fault = LIBRARY_OTHER;
    } else {
        snprintf(name, sizeof name, "/proc/self/fd/%d", file);
        void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
        answer->fault = handle ? LIBRARY_OPENED : LIBRARY_REFUSED;
        if (!handle) {
            lacks_memory = lacked_memory(name, answer);
        } else if ((library = memory_try(memory, NULL, sizeof *library))) {
            atomic_init(&library->references, 1);
            library->handle = handle;
            library->file = file;
            memcpy(library->hash, answer->hash, sizeof library->hash);
            return library;
        } else {
            dlclose(handle);
            lacks_memory = true;
        }
    }
    close(file);
    if (lacks_memory)
        memory_fail(memory);
    return NULL;
}

struct library *library_keep(struct library *library)
{
    atomic_fetch_add(&library->references, 1);
    return library;
}

void library_drop(void *held)
{
    struct library *library = held;
    if (!library || atomic_fetch_sub(&library->references, 1) != 1)
        return;
    dlclose(library->handle);
    close(library->file);
    free(library);
}

const char *library_hash(const struct library *library)
{
    return library->hash;
}

foreign_function *library_find(const struct library *library, const char *symbol)
{
    foreign_function *function = NULL;
    void *found = dlsym(library->handle, symbol);
    memcpy(&function, &found, sizeof function); /* a data pointer does not convert to a function by C alone */
    return function;
}
