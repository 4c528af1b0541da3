/* SPDX-License-Identifier: Apache-2.0 */
/* Loading a library: each of its functions is looked up by its name. */
#include <config.h>

#include "base/loaded.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

bool loader_lacks_memory(const char *reason, const char *file)
{
    static const char *const said[] = {"out of memory", "annot allocate memory", "cannot create shared object descriptor"};
    if (!reason)
        return false;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (strstr(reason, said[i]))
            return true;
    return file && strncmp(reason, file, strlen(file)) == 0 && strstr(reason, "No such file") && access(file, F_OK) == 0;
}

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
    if (!handle)
        errno = loader_lacks_memory(dlerror(), NULL) ? ENOMEM : ELIBACC;
    return handle;
}
