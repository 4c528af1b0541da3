/* SPDX-License-Identifier: Apache-2.0 */
/* The hashes that tie each entry of a ledger to all before it. */
#include <config.h>

#include "ledger/ledger.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>
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

/* Writes a number's digits up to `end`; returns where they begin. */
static char *print_digits(char *end, uint64_t number)
{
    do {
        *--end = (char)('0' + number % 10);
        number /= 10;
    } while (number);
    return end;
}

/* The length in front keeps two columns from passing for others that read the same when put together. */
static void add_text(struct sha256_ctx *context, const char *text, size_t length)
{
    char head[24], *end = head + sizeof head;
    *--end = ':';
    char *start = print_digits(end, length);
    sha256_update(context, (size_t)(end - start) + 1, (const uint8_t *)start);
    sha256_update(context, length, (const uint8_t *)text);
}

void ledger_hash_entry(const char *before, const struct ledger_entry *entry, char hash[LEDGER_HASH])
{
    struct sha256_ctx context;
    char number[24], *end = number + sizeof number;
    uint64_t magnitude = entry->number < 0 ? -(uint64_t)entry->number : (uint64_t)entry->number;
    char *start = print_digits(end, magnitude);
    if (entry->number < 0)
        *--start = '-';
    sha256_init(&context);
    add_text(&context, before, strlen(before));
    add_text(&context, start, (size_t)(end - start));
    for (unsigned i = 0; i < LEDGER_COLUMNS; i++) {
        const char *text = entry->columns[i];
        if (text)
            add_text(&context, text, strlen(text));
        else
            sha256_update(&context, 1, (const uint8_t *)"-");
    }
    finish(&context, hash);
}
