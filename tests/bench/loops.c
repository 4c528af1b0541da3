/* SPDX-License-Identifier: Apache-2.0 */
/* Measures each plain loop of the fast path by itself, on columns in the first cache: nanoseconds for a thousand
 * lanes, by width of vectors, the best of many times. */
#include <config.h>

#include "exec/loops.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define LANES  1024
#define TIMES  200
#define REPEAT 20

static const char *const names[] = {
#define NAMED(name, value) #name,
#define NAMED_ONLY(name)   #name,
    LOOP_TABLE(NAMED, NAMED, NAMED, NAMED, NAMED, NAMED_ONLY)
#undef NAMED
#undef NAMED_ONLY
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static double best_time(loop_function *loop)
{
    static int64_t a[LANES], b[LANES], c[LANES], result[LANES];
    static const int64_t numbers[] = {1, 3, 1, 5};
    double best = 0;
    memset(a, 1, sizeof a); /* flags are 0 or 1 */
    for (int i = 0; i < TIMES; i++) {
        double start = now();
        for (int k = 0; k < REPEAT; k++)
            loop(LANES, result, a, b, c, numbers);
        double took = (now() - start) / REPEAT / LANES * 1000;
        best = i == 0 || took < best ? took : best;
    }
    return best;
}

int main(void)
{
    static const enum vectors kinds[] = {VECTORS_BASELINE, VECTORS_AVX2, VECTORS_AVX512};
    printf("loops, ns for 1,000 lanes     baseline     AVX2  AVX-512\n");
    for (unsigned i = 0; i < LOOPS; i++)
        for (unsigned width = 0; width < 4; width++) {
            if (!loops_baseline.at[i][width])
                continue;
            printf("  %-18s %u bytes", names[i], 1u << width);
            for (unsigned k = 0; k < sizeof kinds / sizeof *kinds; k++) {
                const struct loops *loops = loops_of(kinds[k]);
                if (loops)
                    printf(" %8.1f", best_time(loops->at[i][width]));
                else
                    printf(" %8s", "-");
            }
            printf("\n");
        }
    return 0;
}
