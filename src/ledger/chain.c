/* SPDX-License-Identifier: Apache-2.0 */
/* The hashes that tie each entry of a ledger to all before it. */
#include <config.h>

#include "ledger/ledger.h"

#include <inttypes.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <string.h>

static void finish(struct sha256_ctx *context, char hash[LEDGER_HASH])
{
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(context, sizeof digest, digest);
    base16_encode_update(hash, sizeof digest, digest);
    hash[LEDGER_HASH - 1] = '\0';
}

void ledger_hash_bytes(const void *bytes, size_t length, char hash[LEDGER_HASH])
{
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, length, bytes);
    finish(&context, hash);
}

/* The length in front keeps two columns from passing for others that read the same when put together. */
static void add_text(struct sha256_ctx *context, const char *text)
{
    char head[32];
    if (!text) {
        sha256_update(context, 1, (const uint8_t *)"-");
        return;
    }
    size_t length = strlen(text);
    int size = snprintf(head, sizeof head, "%zu:", length);
    sha256_update(context, (size_t)size, (const uint8_t *)head);
    sha256_update(context, length, (const uint8_t *)text);
}

void ledger_hash_entry(const char *before, const struct ledger_entry *entry, char hash[LEDGER_HASH])
{
    struct sha256_ctx context;
    char number[24];
    snprintf(number, sizeof number, "%" PRId64, entry->number);
    sha256_init(&context);
    add_text(&context, before);
    add_text(&context, number);
    for (unsigned i = 0; i < LEDGER_COLUMNS; i++)
        add_text(&context, entry->columns[i]);
    finish(&context, hash);
}
