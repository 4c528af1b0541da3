/* SPDX-License-Identifier: Apache-2.0 */
/* The salt of hashed personal data. A salt of a run's own stands in the ledger; one in a file serves as many
 * ledgers as its keeper likes, and of it the ledger keeps a hash, which tells it from others. */
#include <config.h>

#include "api/salt.h"

#include "base/file.h"
#include "base/reason.h"
#include "ledger/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#define SALT_BYTES 16

/* Of a salt in a file, which may be someone's own: fewer characters could be found by trying. */
#define SALT_LEAST 32

static const char outside[] = "outside:";

/* Random and in hexadecimal, in the call's arena; NULL with errno set. */
static const char *make_salt(struct yoko *yoko)
{
    unsigned char bytes[SALT_BYTES];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return NULL;
    char *salt = arena_allocate(&yoko->arena, 2 * SALT_BYTES + 1);
    for (unsigned i = 0; i < SALT_BYTES; i++) {
        salt[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        salt[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    salt[2 * SALT_BYTES] = '\0';
    return salt;
}

/* A new file that only its owner can read; false with errno set, and no file, when it cannot be made. */
static bool write_salt(struct yoko *yoko, const char *path)
{
    const char *salt = make_salt(yoko);
    const char *line = salt ? arena_print(&yoko->arena, "%s\n", salt) : NULL;
    int file = line ? open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) : -1;
    if (file < 0)
        return false;
    bool fine = file_write(file, line, strlen(line)) && fsync(file) == 0;
    int error = errno;
    close(file);
    if (!fine)
        unlink(path);
    errno = error;
    return fine;
}

/* Blanks and line ends around the salt are an editor's. NULL, reported, when the file cannot serve. */
static const char *read_salt(struct yoko *yoko, const char *path)
{
    static const char blanks[] = " \t\r\n";
    if (access(path, F_OK) != 0 && errno == ENOENT && !write_salt(yoko, path) && errno != EEXIST) {
        diagnose(&yoko->diagnostics, Y0801, nowhere, path, making_reason(errno), (const char *)NULL);
        return NULL;
    }
    if (read_content(yoko, path) != YOKO_OK)
        return NULL;
    const char *text = arena_text(&yoko->arena, yoko->scratch.bytes, yoko->scratch.length);
    bool is_text = strlen(text) == yoko->scratch.length;
    yoko->scratch.length = 0;
    text += strspn(text, blanks);
    size_t length = strlen(text);
    while (length && strchr(blanks, text[length - 1]))
        length--;
    if (is_text && length >= SALT_LEAST)
        return arena_text(&yoko->arena, text, length);
    diagnose(&yoko->diagnostics, Y0932, nowhere, path, (const char *)NULL);
    return NULL;
}

/* Hashes can only be compared by the salt that they were made with. */
static bool is_as_before(const struct salt *salt, const char *file)
{
    if (!salt->before)
        return true;
    bool is_outside = strncmp(salt->before, outside, sizeof outside - 1) == 0;
    return strcmp(salt->before, salt->kept) == 0 && is_outside == (file != NULL);
}

enum yoko_status choose_salt(struct yoko *yoko, const struct yoko_record *wanted, struct salt *salt)
{
    char hash[LEDGER_HASH];
    salt->value = salt->kept = NULL;
    if (!wanted->hash_personal && !wanted->salt_file)
        return YOKO_OK;
    if (wanted->salt_file) {
        salt->value = read_salt(yoko, wanted->salt_file);
        if (!salt->value)
            return YOKO_SYSTEM;
        ledger_hash_bytes(salt->value, strlen(salt->value), hash);
        salt->kept = arena_print(&yoko->arena, "%s%s", outside, hash);
    } else {
        salt->kept = salt->before ? salt->before : make_salt(yoko);
        salt->value = salt->kept;
    }
    if (!salt->kept) {
        diagnose(&yoko->diagnostics, Y0905, nowhere, wanted->ledger, system_reason(errno),
                 (const char *)NULL);
        return YOKO_SYSTEM;
    }
    if (!is_as_before(salt, wanted->salt_file)) {
        diagnose(&yoko->diagnostics, Y0933, nowhere, wanted->ledger, (const char *)NULL);
        return YOKO_USAGE;
    }
    return YOKO_OK;
}
