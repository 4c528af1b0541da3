/* SPDX-License-Identifier: Apache-2.0 */
/* Loading a library: each of its functions is looked up by its name. */
#include <config.h>

#include "base/loaded.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>

void *loaded_open(const char *file, const struct loaded_function *functions, size_t count, void *table)
{
    void *handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
    for (size_t i = 0; handle && i < count; i++) {
        void *function = dlsym(handle, functions[i].name);
        memcpy((char *)table + functions[i].place, &function, sizeof function);
        if (!function) {
            dlclose(handle);
            handle = NULL;
        }
    }
    if (!handle) {
        const char *reason = dlerror();
        errno = reason && strstr(reason, "memory") ? ENOMEM : ELIBACC; /* "out of memory", "cannot allocate memory …" */
    }
    return handle;
}
