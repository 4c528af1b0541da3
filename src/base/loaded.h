/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries that are loaded when their work is asked for.
 *
 * Loading some took longer than deciding an application, and most runs need neither workbooks nor ledgers: so
 * these are not linked with. A header lists the functions that are called (FUNCTIONS), a structure holds a
 * pointer to each by its name, with the type that the library's own header gives it.
 */
#ifndef YOKO_BASE_LOADED_H
#define YOKO_BASE_LOADED_H

#include <stdbool.h>
#include <stddef.h>

struct loaded_function {
    const char *name;
    size_t place; /* of its pointer in the table */
};

/* Loads the shared library of that file name and fills in `table`. Returns what dlclose takes; NULL, with
 * errno ELIBACC and nothing loaded, when it is not installed or lacks a function; ENOMEM when memory is out. */
void *loaded_open(const char *file, const struct loaded_function *functions, size_t count, void *table);

/* Whether what dlerror says (NULL: nothing) of loading a file (NULL: of a library by its name alone) is that memory ran out: it may
 * also say of a file that is there that it is not. */
bool loader_lacks_memory(const char *reason, const char *file);

#endif
