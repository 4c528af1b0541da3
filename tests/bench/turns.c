/* SPDX-License-Identifier: Apache-2.0 */
/* Runs commands by turns, so that what disturbs one disturbs all: turns ROUNDS COMMAND -- COMMAND -- …
 * Their output is thrown away. Prints a line for each in turn: the least wall time, the least processor time, and the
 * medians of both, in microseconds, from before the process is made until it has been waited for. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static long microseconds(struct timeval time)
{
    return time.tv_sec * 1000000 + time.tv_usec;
}

/* False: the command could not be run, or failed. */
static int run(char **command, posix_spawn_file_actions_t *silence, long *wall, long *processor)
{
    struct rusage usage;
    pid_t child;
    int status;
    long began = now();
    if (posix_spawnp(&child, command[0], silence, NULL, command, environ) != 0 || wait4(child, &status, 0, &usage) < 0)
        return 0;
    *wall = now() - began;
    *processor = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    return status == 0;
}

static int compare(const void *a, const void *b)
{
    long one = *(const long *)a, other = *(const long *)b;
    return (one > other) - (one < other);
}

int main(int count, char **words)
{
    int rounds = count > 2 ? atoi(words[1]) : 0, commands = 0;
    char **command[16];
    posix_spawn_file_actions_t silence;
    for (int i = 2; i < count && rounds > 0 && commands < 16; i++) {
        command[commands++] = &words[i];
        while (i < count && strcmp(words[i], "--") != 0)
            i++;
        if (i < count)
            words[i] = NULL;
    }
    long *walls = calloc((size_t)rounds * 16 + 1, sizeof *walls), *processors = calloc((size_t)rounds * 16 + 1, sizeof *walls);
    if (commands == 0 || !walls || !processors || posix_spawn_file_actions_init(&silence) != 0)
        return 2;
    posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&silence, 1, 2);
    for (int r = 0; r < rounds; r++)
        for (int c = 0; c < commands; c++)
            if (!run(command[c], &silence, &walls[c * rounds + r], &processors[c * rounds + r])) {
                fprintf(stderr, "%s failed\n", command[c][0]);
                return 1;
            }
    for (int c = 0; c < commands; c++) {
        qsort(walls + c * rounds, (size_t)rounds, sizeof *walls, compare);
        qsort(processors + c * rounds, (size_t)rounds, sizeof *processors, compare);
        printf("%ld %ld %ld %ld\n", walls[c * rounds], processors[c * rounds], walls[c * rounds + rounds / 2],
               processors[c * rounds + rounds / 2]);
    }
    return 0;
}
