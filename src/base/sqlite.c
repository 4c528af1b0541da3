/* SPDX-License-Identifier: Apache-2.0 */
/* Loading SQLite once for the process. It stays loaded: databases of several owners may be open. */
#include <config.h>

#include "base/loaded.h"
#include "base/sqlite.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>

struct sqlite_library sqlite_library;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void *handle;

static void load(void)
{
    static const struct loaded_function functions[] = {
#define FUNCTION(name) {#name, offsetof(struct sqlite_library, name)},
        SQLITE_FUNCTIONS(FUNCTION)
#undef FUNCTION
    };
    handle = loaded_open(SQLITE_LIBRARY, functions, sizeof functions / sizeof *functions, &sqlite_library);
}

bool sqlite_load(void)
{
    pthread_mutex_lock(&lock);
    errno = 0;
    if (!handle) /* tried again: memory may have been out */
        load();
    int error = errno;
    bool loaded = handle != NULL;
    pthread_mutex_unlock(&lock);
    errno = error;
    return loaded;
}
