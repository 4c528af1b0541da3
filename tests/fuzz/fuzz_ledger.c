/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: the file of a ledger. Whoever changed it, verifying and replaying tell of it and end. */
#include <config.h>

#include "fuzz.h"

#include <unistd.h>

static void write_file(const char *path, const uint8_t *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    PROMISE(file);
    PROMISE(fwrite(bytes, 1, length, file) == length);
    PROMISE(fclose(file) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static char path[256];
    if (!path[0]) {
        const char *folder = getenv("TMPDIR");
        snprintf(path, sizeof path, "%s/yoko-fuzz-%ld.db", folder ? folder : "/tmp", (long)getpid());
    }
    write_file(path, bytes, length);
    struct yoko *yoko = yoko_open();
    struct yoko_verified verified;
    enum yoko_status status = yoko_verify(yoko, path, NULL, 0, NULL, NULL, &verified);
    PROMISE(status == YOKO_OK || yoko_error_count(yoko) > 0);
    size_t out = 0;
    struct yoko_replay replay = {
        .ledger = path, .format = YOKO_NDJSON, .write = fuzz_count, .write_context = &out};
    struct yoko_replayed replayed;
    yoko_replay(yoko, &replay, &replayed);
    yoko_close(yoko);
    static const char *const beside[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        char name[300];
        snprintf(name, sizeof name, "%s%s", path, beside[i]);
        unlink(name);
    }
    return 0;
}
