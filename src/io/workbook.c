/* SPDX-License-Identifier: Apache-2.0 */
/* Loading the library of workbooks. */
#include <config.h>

#include "base/loaded.h"
#include "io/workbook.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

/* The library asks gmtime for the time of writing, and so keeps it where every thread does. */
static pthread_mutex_t writing = PTHREAD_MUTEX_INITIALIZER;

bool workbook_library_open(struct workbook_library *library)
{
    static const struct loaded_function functions[] = {
#define FUNCTION(name) {#name, offsetof(struct workbook_library, name)},
        WORKBOOK_FUNCTIONS(FUNCTION)
#undef FUNCTION
    };
    library->handle = loaded_open(WORKBOOK_LIBRARY, functions, sizeof functions / sizeof *functions, library);
    return library->handle != NULL;
}

lxw_error workbook_library_write(const struct workbook_library *library, lxw_workbook *workbook)
{
    pthread_mutex_lock(&writing);
    lxw_error error = library->workbook_close(workbook);
    pthread_mutex_unlock(&writing);
    return error;
}

void workbook_library_close(struct workbook_library *library)
{
    if (library->handle)
        dlclose(library->handle);
    library->handle = NULL;
}
