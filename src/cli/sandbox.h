/* SPDX-License-Identifier: Apache-2.0 */
/* Rights that a process gives up for good: what the kernel of this machine offers for it, and how it is asked. */
#ifndef YOKO_CLI_SANDBOX_H
#define YOKO_CLI_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>

/* What the kernel offers. */
struct sandbox_means {
    bool filter;  /* system calls can be filtered (seccomp) */
    int landlock; /* version of Landlock's interface; 0: there is none */
};

/* What is still needed. Everything else is given up: opening files, folders and sockets, executing programs,
 * beginning processes, making code, signals to others. */
struct sandbox_needs {
    const char *const *folders; /* where files that are there are renamed and removed */
    size_t folder_count;
    const char *const *files; /* that are opened later, to be read */
    size_t file_count;
    bool locks; /* open files are locked and cut to length, as a database does */
};

struct sandbox_means sandbox_means(void);
/* Gives up what is not needed, for this thread, all threads that run, and those to come. False with errno and the step
 * that failed; the process is then to end. */
bool sandbox_enter(const struct sandbox_means *means, const struct sandbox_needs *needs, const char **failed);

#endif
