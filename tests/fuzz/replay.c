/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a fuzz target over files instead of libFuzzer: the target's corpus in the source tree, or the files
 * and folders named. The last line counts the inputs; a broken promise ends the program. */
#include <config.h>

#include "fuzz.h"

#include <dirent.h>
#include <sys/stat.h>

static unsigned long passed, failed;

static void run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    struct stat status;
    uint8_t *bytes = NULL;
    size_t length = 0;
    if (file && fstat(fileno(file), &status) == 0) {
        length = (size_t)status.st_size;
        bytes = malloc(length + 1);
    }
    if (!bytes || fread(bytes, 1, length, file) != length) {
        fprintf(stderr, "%s cannot be read\n", path);
        failed++;
    } else {
        LLVMFuzzerTestOneInput(bytes, length);
        passed++;
    }
    free(bytes);
    if (file)
        fclose(file);
}

static void run_path(const char *path)
{
    struct dirent **entries;
    int count = scandir(path, &entries, NULL, alphasort);
    if (count < 0) {
        run_file(path);
        return;
    }
    for (int i = 0; i < count; i++) {
        if (entries[i]->d_name[0] != '.') {
            char inner[4096];
            snprintf(inner, sizeof inner, "%s/%s", path, entries[i]->d_name);
            run_path(inner);
        }
        free(entries[i]);
    }
    free(entries);
}

int main(int count, char **arguments)
{
    if (count > 1) {
        for (int i = 1; i < count; i++)
            run_path(arguments[i]);
    } else {
        const char *source = getenv("YOKO_TEST_SOURCE"), *name = strrchr(arguments[0], '/');
        char path[4096];
        name = name ? name + 1 : arguments[0];
        name = strstr(name, "fuzz_");
        PROMISE(source && name);
        snprintf(path, sizeof path, "%s/tests/fuzz/corpus/%s", source, name + strlen("fuzz_"));
        run_path(path);
    }
    printf("%lu passed, %lu failed\n", passed, failed);
    return failed || !passed;
}
