/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme and its records, decided by the program in every way that it has, held against the oracle. */
#ifndef YOKO_TRIAL_H
#define YOKO_TRIAL_H

#include "api/yoko.h"
#include "base/text.h"
#include "oracle.h"

enum trial_result {
    TRIAL_ALIKE,
    TRIAL_DIFFERS,   /* `told` says where */
    TRIAL_NO_SCHEME, /* the program refuses the scheme: what it says is told */
};

struct trial_counts {
    uint64_t schemes, records, decisions; /* decisions: of the program, in all ways */
    uint64_t rows; /* records that were tried from CSV, too */
    uint64_t granted, refused, open, errors, overflows, divisions;
};

struct trial {
    const char *folder;     /* where the scheme lies, "ID.yoko", with its bases; vocabularies in "vocabulary/" */
    const char *id;
    const struct buffer *records; /* NDJSON, one record a line, each with an 申請番号 of its own */
    bool thorough;                /* each way of running, an image, the printed source; else the plain way alone */
    struct buffer *told;
    struct trial_counts *counts;
    char record[64]; /* 申請番号 of the first record that differs; empty: none */
};

enum trial_result trial_run(struct trial *trial);

/* Adds a file's bytes; false when it cannot be opened. */
bool trial_read_file(const char *path, struct buffer *out);

/* Writes a scheme or vocabulary file anew in English; false: it was left as it is. */
bool trial_put_into_english(const char *folder, const char *path);

/* Whether two decisions say the same: the program's first. */
bool decisions_alike(json_t *got, json_t *wanted, struct buffer *told, const char *path);

#endif
