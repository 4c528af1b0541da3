/* SPDX-License-Identifier: Apache-2.0 */
/* Shared libraries that an operator lets in. What is loaded is exactly what was hashed: the file is copied into
 * sealed memory first, so that nobody can change it in between. */
#ifndef YOKO_EXEC_LIBRARY_H
#define YOKO_EXEC_LIBRARY_H

#include "base/memory.h"
#include "exec/foreign.h"

#define LIBRARY_HASH_ROOM 65

struct library;

enum library_fault {
    LIBRARY_OPENED,
    LIBRARY_UNREADABLE, /* error: an errno */
    LIBRARY_OTHER,      /* its hash is not the one wanted */
    LIBRARY_REFUSED     /* the loader says why, in English */
};
struct library_answer {
    enum library_fault fault;
    int error;
    char hash[LIBRARY_HASH_ROOM]; /* SHA-256 of the file, once it was read */
    char reason[256];
};

/* Loads the file if its SHA-256 is `wanted` (64 hexadecimal digits; NULL: whatever it is). One reference is the
 * caller's. NULL, with the reason in *answer; memory running out leaves by memory's door. */
struct library *library_open(struct memory *memory, const char *path, const char *wanted,
                             struct library_answer *answer);
/* References may be taken and dropped by several threads; the last one closes it. */
struct library *library_keep(struct library *library);
void library_drop(void *library);
const char *library_hash(const struct library *library);
/* NULL: there is none of that name. */
foreign_function *library_find(const struct library *library, const char *symbol);

#endif
