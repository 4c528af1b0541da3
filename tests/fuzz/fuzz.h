/* SPDX-License-Identifier: Apache-2.0 */
/* What the fuzz targets share: the one entry point of each, a scheme with something of everything, and sinks
 * for what comes out. A target takes any bytes, never fails on them, and aborts when a promise is broken. */
#ifndef YOKO_FUZZ_H
#define YOKO_FUZZ_H

#include "api/yoko.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Takes one input; the name is the one that libFuzzer calls. Always 0. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Ends the target with the promise that was broken. */
#define PROMISE(condition)                                                                                   \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);                  \
            abort();                                                                                         \
        }                                                                                                    \
    } while (0)

/* A field of every type, two lists, a reference, tables, cases, exceptions, a duty and a document. */
extern const char fuzz_scheme_text[];

/* Loads that scheme; the caller closes it. */
struct yoko_scheme *fuzz_scheme(struct yoko *yoko);

/* A sink that only counts; its context is a size_t. */
int fuzz_count(void *context, const char *bytes, size_t length);

/* Bytes in memory as a callback of yoko_records. */
struct fuzz_bytes {
    const uint8_t *bytes;
    size_t length, at, step; /* step: the most that one call gives */
};
long fuzz_give(void *context, char *bytes, size_t room);

#endif
