/* SPDX-License-Identifier: Apache-2.0 */
/* Loading the library of workbooks: each of its functions is looked up by its name. */
#include <config.h>

#include "io/workbook.h"

#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>

static const struct {
    const char *name;
    size_t place; /* of its pointer */
} functions[] = {
#define FUNCTION(name) {#name, offsetof(struct workbook_library, name)},
    WORKBOOK_FUNCTIONS(FUNCTION)
#undef FUNCTION
};

bool workbook_library_open(struct workbook_library *library)
{
    library->handle = dlopen(WORKBOOK_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
    for (size_t i = 0; library->handle && i < sizeof functions / sizeof *functions; i++) {
        void *function = dlsym(library->handle, functions[i].name);
        memcpy((char *)library + functions[i].place, &function, sizeof function);
        if (!function)
            workbook_library_close(library);
    }
    if (!library->handle)
        errno = ELIBACC;
    return library->handle != NULL;
}

void workbook_library_close(struct workbook_library *library)
{
    if (library->handle)
        dlclose(library->handle);
    library->handle = NULL;
}
