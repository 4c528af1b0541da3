/* SPDX-License-Identifier: Apache-2.0 */
/* Functions that do what no rule needs: each answers 1 when it could, 0 when it was refused, and error 1 when it failed
 * for another reason. Each is called with the number of the application, so that equal calls are made anew. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* A refusal is that of a filter or of Landlock, or of the limit on descriptors. */
static int answer(int could, int64_t *result)
{
    *result = could >= 0;
    return could >= 0 || errno == EPERM || errno == EACCES || errno == EMFILE ? 0 : 1;
}

static int answer_closing(int file, int64_t *result)
{
    int refused = answer(file, result);
    if (file >= 0)
        close(file);
    return refused;
}

int read_file(int64_t number, int64_t *result)
{
    (void)number;
    return answer_closing(open("/etc/passwd", O_RDONLY), result);
}

int list_folder(int64_t number, int64_t *result)
{
    (void)number;
    return answer_closing(open("/", O_RDONLY | O_DIRECTORY), result);
}

int make_file(int64_t number, int64_t *result)
{
    (void)number;
    return answer_closing(open("trespass.made", O_WRONLY | O_CREAT, 0600), result);
}

int remove_file(int64_t number, int64_t *result)
{
    (void)number;
    return answer(unlink("elsewhere/trespass.victim"), result);
}

/* Renames to and fro, so that there is something each time. */
int rename_file(int64_t number, int64_t *result)
{
    (void)number;
    int could = rename("elsewhere/trespass.name", "elsewhere/trespass.other");
    if (could == 0)
        rename("elsewhere/trespass.other", "elsewhere/trespass.name");
    return answer(could, result);
}

int change_rights(int64_t number, int64_t *result)
{
    (void)number;
    return answer(chmod("elsewhere/trespass.name", 0644), result);
}

int execute(int64_t number, int64_t *result)
{
    (void)number;
    pid_t child = fork();
    if (child == 0) {
        execl("/bin/true", "true", (char *)NULL);
        _exit(1);
    }
    int status = 1;
    if (child > 0)
        waitpid(child, &status, 0);
    return answer(child > 0 && status == 0 ? 0 : -1, result);
}

int open_socket(int64_t number, int64_t *result)
{
    (void)number;
    return answer_closing(socket(AF_INET, SOCK_STREAM, 0), result);
}

int local_socket(int64_t number, int64_t *result)
{
    (void)number;
    return answer_closing(socket(AF_UNIX, SOCK_STREAM, 0), result);
}

/* Memory that is written and then executed. */
int make_code(int64_t number, int64_t *result)
{
    (void)number;
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int could = page == MAP_FAILED ? -1 : mprotect(page, 4096, PROT_READ | PROT_EXEC);
    return answer(could, result);
}

int signal_parent(int64_t number, int64_t *result)
{
    (void)number;
    return answer(kill(getppid(), 0), result);
}

int raise_limit(int64_t number, int64_t *result)
{
    (void)number;
    struct rlimit limit = {64, 64};
    return answer(setrlimit(RLIMIT_NOFILE, &limit), result);
}

int look_into_parent(int64_t number, int64_t *result)
{
    (void)number;
    char byte;
    return answer_closing(open("/proc/self/mem", O_RDONLY), result) || (*result && read(0, &byte, 0));
}

/* Computing goes on: memory, and the clock. */
int compute(int64_t number, int64_t *result)
{
    char *room = malloc(1 << 20);
    if (!room)
        return 1;
    memset(room, (int)number, 1 << 20);
    *result = room[12345] == (char)number;
    free(room);
    return 0;
}
