/* SPDX-License-Identifier: Apache-2.0 */
/* The program against the oracle: the shipped schemes on the contract's cases and on copies of them changed by chance. */
#include <config.h>

#include "changed_records.h"
#include "trial.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const schemes[] = {
    "national-2024",      "national-2025",          "national-2026",       "national-2026-admin",
    "national-2026-area", "national-2026-careplan", "national-2026-group", "national-2026-management",
    "saitama-2020",       "yamaguchi-2024"};

int main(void)
{
    struct trial_counts counts = {0};
    unsigned passed = 0, failed = 0;
    char folder[4096];
    int copies = getenv("ORACLE_COPIES") ? atoi(getenv("ORACLE_COPIES")) : 1;
    snprintf(folder, sizeof folder, "%s/schemes", getenv("YOKO_TEST_SOURCE"));
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        struct buffer records = {0}, told = {0};
        struct chance chance = {2024 + i};
        char path[4096];
        snprintf(path, sizeof path, "%s/tests/cases/%s.ndjson", getenv("YOKO_TEST_SOURCE"), schemes[i]);
        bool read = changed_records(path, (unsigned)copies, &chance, &records);
        snprintf(path, sizeof path, "%s/schemes/cases/%s.ndjson", getenv("YOKO_TEST_SOURCE"), schemes[i]);
        read = changed_records(path, (unsigned)copies, &chance, &records) && read;
        struct trial trial = {.folder = folder, .id = schemes[i], .records = &records, .thorough = true, .told = &told, .counts = &counts};
        if (read && trial_run(&trial) == TRIAL_ALIKE) {
            passed++;
        } else {
            failed++;
            printf("%s: %.*s\n", schemes[i], (int)told.length, told.bytes);
        }
        buffer_end(&records);
        buffer_end(&told);
    }
    printf("%llu schemes, %llu records (%llu 交付可, %llu 不交付, %llu 要確認, %llu errors)\n",
           (unsigned long long)counts.schemes, (unsigned long long)counts.records, (unsigned long long)counts.granted,
           (unsigned long long)counts.refused, (unsigned long long)counts.open, (unsigned long long)counts.errors);
    printf("%u passed, %u failed\n", passed, failed);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
