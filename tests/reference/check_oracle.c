/* SPDX-License-Identifier: Apache-2.0 */
/* The program against the oracle. Without arguments: the shipped schemes on their cases and on copies of these changed by
 * chance, the kept cases, and some invented schemes. With arguments:
 *
 *   check_oracle [--schemes N] [--records N] [--seed N] [--copies N] [--keep FOLDER]   how many, and where failures go
 *   check_oracle --show SEED [--records N]                                             the files of one invented scheme
 */
#include <config.h>

#include "changed_records.h"
#include "invent.h"
#include "minimise.h"
#include "trial.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const schemes[] = {
    "national-2024",      "national-2025",          "national-2026",       "national-2026-admin",
    "national-2026-area", "national-2026-careplan", "national-2026-group", "national-2026-management",
    "saitama-2020",       "yamaguchi-2024"};

struct check {
    unsigned long schemes, records, copies;
    uint64_t seed;
    const char *keep; /* where failures are written, made small; NULL: nowhere */
    const char *source;
    char folder[64]; /* of invented schemes */
    struct trial_counts counts;
    unsigned long passed, failed, refused;
};

static void note(struct check *check, const char *name, enum trial_result result, const struct buffer *told)
{
    if (result == TRIAL_ALIKE) {
        check->passed++;
        return;
    }
    check->failed++;
    printf("%s: %.*s\n", name, (int)told->length, told->bytes ? told->bytes : "");
    fflush(stdout);
}

static void check_shipped(struct check *check, const char *scheme, uint64_t seed)
{
    static const char *const places[] = {"tests/cases", "schemes/cases"};
    struct buffer records = {0}, told = {0};
    struct chance chance = {seed};
    char path[4096], folder[4096];
    bool read = true;
    for (size_t i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s/%s.ndjson", check->source, places[i], scheme);
        read = changed_records(path, (unsigned)check->copies, &chance, &records) && read;
    }
    snprintf(folder, sizeof folder, "%s/schemes", check->source);
    struct trial trial = {.folder = folder, .id = scheme, .records = &records, .thorough = true, .told = &told, .counts = &check->counts};
    if (!read)
        buffer_text(&told, "its cases cannot be read\n");
    note(check, scheme, read ? trial_run(&trial) : TRIAL_DIFFERS, &told);
    buffer_end(&records);
    buffer_end(&told);
}

/* ---- kept cases ---- */

/* A folder with "invented.yoko", what it builds on, and "records.ndjson". */
static void check_kept(struct check *check, const char *name)
{
    struct buffer records = {0}, told = {0};
    char folder[4096], path[4200];
    snprintf(folder, sizeof folder, "%s/tests/reference/cases/%s", check->source, name);
    snprintf(path, sizeof path, "%s/records.ndjson", folder);
    bool read = trial_read_file(path, &records);
    struct trial trial = {.folder = folder, .id = "invented", .records = &records, .thorough = true, .told = &told, .counts = &check->counts};
    note(check, name, read ? trial_run(&trial) : TRIAL_NO_SCHEME, &told);
    buffer_end(&records);
    buffer_end(&told);
}

static void check_all_kept(struct check *check)
{
    char path[4096];
    struct dirent **entries;
    snprintf(path, sizeof path, "%s/tests/reference/cases", check->source);
    int count = scandir(path, &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        if (entries[i]->d_name[0] != '.')
            check_kept(check, entries[i]->d_name);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}

/* ---- invented schemes ---- */

/* What was invented in Japanese, with the words of the language in English. */
static void put_into_english(const struct check *check)
{
    static const char *const files[] = {"vocabulary/shared.yoko", "earlier.yoko", "invented.yoko"};
    char path[4096];
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", check->folder, files[i]);
        trial_put_into_english(check->folder, path);
    }
}

static void invent_all(struct check *check, struct arena *arena, uint64_t seed, struct buffer *records)
{
    struct invention invention;
    if (!invent_scheme(&invention, arena, seed, check->folder))
        abort();
    if (seed % 2 == 0)
        put_into_english(check);
    for (unsigned long i = 0; i < check->records; i++)
        invent_record(&invention, (unsigned)i, records);
}

static void check_invented(struct check *check, uint64_t seed)
{
    struct memory memory;
    jmp_buf door;
    struct arena arena;
    struct buffer records = {0}, told = {0};
    char name[32];
    memory_begin(&memory);
    memory.door = &door;
    if (setjmp(door))
        abort();
    arena_begin(&arena, &memory);
    invent_all(check, &arena, seed, &records);
    struct trial trial = {.folder = check->folder, .id = "invented", .records = &records, .thorough = true, .told = &told, .counts = &check->counts};
    enum trial_result result = trial_run(&trial);
    snprintf(name, sizeof name, "seed %llu", (unsigned long long)seed);
    if (result == TRIAL_NO_SCHEME) {
        check->refused++;
        if (getenv("ORACLE_REFUSED"))
            printf("%s: %.*s", name, (int)told.length, told.bytes ? told.bytes : "");
    } else {
        note(check, name, result, &told);
        if (result == TRIAL_DIFFERS && check->keep)
            minimise(&trial, check->keep, seed);
    }
    buffer_end(&records);
    buffer_end(&told);
    arena_end(&arena);
}

static void remove_invented(const struct check *check)
{
    static const char *const files[] = {"invented.yoko", "earlier.yoko", "vocabulary/shared.yoko", "vocabulary", ""};
    char path[4096];
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", check->folder, files[i]);
        remove(path);
    }
}

static void check_many(struct check *check)
{
    uint64_t seed = check->seed;
    for (unsigned long done = 0; done < check->schemes; seed++) {
        unsigned long refused = check->refused;
        check_invented(check, seed);
        done += check->refused == refused;
        if (done && done % 500 == 0 && check->refused == refused) {
            printf("%lu schemes, %lu refused by the program, %lu differ\n", done, check->refused, check->failed);
            fflush(stdout);
        }
    }
}

/* ---- arguments ---- */

static void read_arguments(struct check *check, int count, char **arguments)
{
    for (int i = 1; i + 1 < count; i += 2) {
        unsigned long number = strtoul(arguments[i + 1], NULL, 10);
        if (strcmp(arguments[i], "--schemes") == 0)
            check->schemes = number;
        else if (strcmp(arguments[i], "--records") == 0)
            check->records = number;
        else if (strcmp(arguments[i], "--seed") == 0)
            check->seed = number;
        else if (strcmp(arguments[i], "--copies") == 0)
            check->copies = number;
        else if (strcmp(arguments[i], "--keep") == 0)
            check->keep = arguments[i + 1];
        else if (strcmp(arguments[i], "--show") == 0) {
            check->seed = number;
            check->schemes = 1;
            check->copies = ULONG_MAX;
        }
    }
}

static void tell(const struct check *check)
{
    const struct trial_counts *counts = &check->counts;
    printf("%llu schemes (%lu more were refused), %llu records: %llu 交付可, %llu 不交付, %llu 要確認, %llu errors, of these %llu too large, %llu divided by 0; %llu from CSV, too\n",
           (unsigned long long)counts->schemes, check->refused, (unsigned long long)counts->records,
           (unsigned long long)counts->granted, (unsigned long long)counts->refused, (unsigned long long)counts->open,
           (unsigned long long)counts->errors, (unsigned long long)counts->overflows, (unsigned long long)counts->divisions,
           (unsigned long long)counts->rows);
    printf("%lu passed, %lu failed\n", check->passed, check->failed);
}

int main(int count, char **arguments)
{
    const char *temporary = getenv("TMPDIR");
    struct check check = {.schemes = 40, .records = 30, .seed = 1, .copies = 1, .source = getenv("YOKO_TEST_SOURCE")};
    snprintf(check.folder, sizeof check.folder, "%.40s/oracle-XXXXXX", temporary ? temporary : "/tmp");
    read_arguments(&check, count, arguments);
    if (!mkdtemp(check.folder))
        return EXIT_FAILURE;
    if (check.copies == ULONG_MAX) {
        struct memory memory;
        jmp_buf door;
        struct arena arena;
        struct buffer records = {0};
        memory_begin(&memory);
        memory.door = &door;
        if (setjmp(door))
            abort();
        arena_begin(&arena, &memory);
        invent_all(&check, &arena, check.seed, &records);
        printf("%s\n", check.folder);
        fwrite(records.bytes, 1, records.length, stdout);
        arena_end(&arena);
        return EXIT_SUCCESS;
    }
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes && check.source; i++)
        check_shipped(&check, schemes[i], check.seed + i);
    if (check.source)
        check_all_kept(&check);
    check_many(&check);
    remove_invented(&check);
    tell(&check);
    return check.failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
