/* SPDX-License-Identifier: Apache-2.0 */
/* What the unit tests share: an arena whose door ends the test, and a main that runs a list of tests. */
#ifndef YOKO_UNIT_H
#define YOKO_UNIT_H

#include "base/memory.h"

#include <check.h>
#include <stdlib.h>

/* Check writes each assertion that holds into a pipe, in case the next line crashes: far too slow for loops
 * over all that there is. A crash is then told by the test's name alone. */
#define _mark_point(file, line) ((void)0)

/* An arena for one test. Running out of memory ends the program, since no test expects it here. */
struct unit {
    struct memory memory;
    struct arena arena;
    jmp_buf door;
};

static inline void unit_begin(struct unit *unit)
{
    memory_begin(&unit->memory);
    unit->memory.door = &unit->door;
    if (setjmp(unit->door))
        abort();
    arena_begin(&unit->arena, &unit->memory);
}

static inline void unit_end(struct unit *unit)
{
    arena_end(&unit->arena);
}

/* Runs the tests of a case, which becomes the suite's: the status to exit with. */
static inline int unit_run(const char *name, TCase *cases)
{
    Suite *suite = suite_create(name);
    tcase_set_timeout(cases, 300);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* UNIT_MAIN("module", test_one, test_two …), after the START_TESTs. */
#define UNIT_MAIN(name, ...)                                                                                 \
    int main(void)                                                                                           \
    {                                                                                                        \
        const TTest *const tests[] = {__VA_ARGS__};                                                          \
        TCase *cases = tcase_create(name);                                                                   \
        for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)                                            \
            tcase_add_test(cases, tests[i]);                                                                 \
        return unit_run(name, cases);                                                                        \
    }

#endif
