/* SPDX-License-Identifier: Apache-2.0 */
/* Loading the library of workbooks. */
#include <config.h>

#include "base/loaded.h"
#include "io/workbook.h"

#include <dlfcn.h>
#include <stddef.h>

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

void workbook_library_close(struct workbook_library *library)
{
    if (library->handle)
        dlclose(library->handle);
    library->handle = NULL;
}
