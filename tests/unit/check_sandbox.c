/* SPDX-License-Identifier: Apache-2.0 */
/* Giving up rights, on a kernel that is made up here: in which order it is asked for what, what is said when it refuses, and what the
 * filter that it is given lets through, instruction by instruction. (tests/sandbox tries the real one.) */
#include <config.h>

#include "unit.h"

#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- the kernel ---- */

static struct {
    char asked[512];            /* what was called, in order */
    const char *refuses;        /* the call that fails; NULL: none */
    long seccomp;               /* what it answers to the filter */
    int landlock;               /* its version */
    bool filters;               /* it has seccomp */
    uint64_t files;             /* what Landlock is to refuse */
    size_t ruleset;             /* in so many bytes */
    uint64_t allowed[8];        /* by the rules */
    unsigned rules;
    struct sock_filter code[512];
    unsigned short length;
} kernel;

static long answer_of(const char *call, long answer)
{
    strcat(strcat(kernel.asked, " "), call);
    if (!kernel.refuses || strcmp(kernel.refuses, call) != 0)
        return answer;
    errno = EPERM;
    return -1;
}

static long made_call(long call, ...)
{
    va_list given;
    va_start(given, call);
    long answer = -1;
    if (call == 444 /* landlock_create_ruleset */) {
        const uint64_t *ruleset = va_arg(given, const uint64_t *);
        size_t size = va_arg(given, size_t);
        if (!ruleset) {
            answer = kernel.landlock;
        } else {
            kernel.files = ruleset[0];
            kernel.ruleset = size;
            answer = answer_of("ruleset", dup(STDERR_FILENO));
        }
    } else if (call == 445 /* landlock_add_rule */) {
        uint64_t allowed;
        (void)va_arg(given, int), (void)va_arg(given, int);
        memcpy(&allowed, va_arg(given, const void *), sizeof allowed);
        kernel.allowed[kernel.rules++] = allowed;
        answer = answer_of("rule", 0);
    } else if (call == 446 /* landlock_restrict_self */) {
        answer = answer_of("restrict", 0);
    } else if (call == SYS_seccomp && va_arg(given, int) == SECCOMP_GET_ACTION_AVAIL) {
        answer = kernel.filters ? 0 : -1;
    } else if (call == SYS_seccomp) {
        (void)va_arg(given, int);
        const struct sock_fprog *program = va_arg(given, const struct sock_fprog *);
        kernel.length = program->len;
        memcpy(kernel.code, program->filter, program->len * sizeof *program->filter);
        answer = answer_of("seccomp", kernel.seccomp);
    }
    va_end(given);
    return answer;
}

static int made_prctl(int option, ...)
{
    return (int)answer_of(option == PR_SET_NO_NEW_PRIVS ? "prctl" : "other", 0);
}

static int made_limit(int resource, const struct rlimit *limit)
{
    ck_assert(limit->rlim_cur == 0 && limit->rlim_max == 0);
    return (int)answer_of(resource == RLIMIT_CORE ? "core" : resource == RLIMIT_NOFILE ? "nofile" : "other", 0);
}

#define syscall   made_call
#define prctl     made_prctl
#define setrlimit made_limit
#include "cli/sandbox_enter.c"
#undef syscall

/* ---- what the program does with it ---- */

static char complaint[256];
static FILE *said;
#undef stderr
#define stderr said
#include "cli/sandbox.c"

enum yoko_status complain(const struct session *session, enum yoko_status status, const char *code, const char *suggestion, ...)
{
    va_list texts;
    (void)session, (void)suggestion;
    snprintf(complaint, sizeof complaint, "%s", code);
    va_start(texts, suggestion);
    for (const char *text; (text = va_arg(texts, const char *));)
        snprintf(complaint + strlen(complaint), sizeof complaint - strlen(complaint), "|%s", text);
    va_end(texts);
    return status;
}

void folder_of(const char *path, char folder[PATH_MAX])
{
    snprintf(folder, PATH_MAX, "of:%s", path);
}

/* ---- the filter ---- */

/* What the kernel would answer to a call. */
static uint32_t filtered(uint32_t architecture, int call, const uint64_t arguments[6])
{
    struct seccomp_data data = {.nr = call, .arch = architecture};
    uint32_t word = 0;
    memcpy(data.args, arguments, sizeof data.args);
    for (unsigned at = 0; at < kernel.length; at++) {
        const struct sock_filter *step = &kernel.code[at];
        bool holds = false;
        switch (step->code) {
        case BPF_LD | BPF_W | BPF_ABS:
            ck_assert_uint_le(step->k + sizeof word, sizeof data);
            memcpy(&word, (const char *)&data + step->k, sizeof word);
            continue;
        case BPF_RET | BPF_K:
            return step->k;
        case BPF_JMP | BPF_JEQ | BPF_K:
            holds = word == step->k;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            holds = word >= step->k;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            holds = (word & step->k) != 0;
            break;
        default:
            ck_abort_msg("no instruction of a filter: %u", step->code);
        }
        at += holds ? step->jt : step->jf;
    }
    ck_abort_msg("the filter ends without an answer");
    return 0;
}

/* The same for a call of this machine with up to two arguments of interest. */
static uint32_t answer_to(int call, unsigned at, uint64_t argument)
{
    uint64_t arguments[6] = {0};
    arguments[at] = argument;
    return filtered(NATIVE_ARCHITECTURE, call, arguments);
}

#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
#define ABSENT  (SECCOMP_RET_ERRNO | ENOSYS)

static void enter_with(const struct sandbox_needs *needs)
{
    const struct sandbox_means means = {.filter = true, .landlock = 3};
    const char *failed;
    memset(&kernel, 0, sizeof kernel);
    ck_assert(sandbox_enter(&means, needs, &failed));
}

START_TEST(filter_lets_computing_through)
{
    static const int fine[] = {SYS_read, SYS_write, SYS_futex, SYS_brk, SYS_munmap, SYS_exit_group, SYS_getrandom, SYS_fsync};
    static const int refused[] = {SYS_execve, SYS_execveat, SYS_socket, SYS_connect, SYS_ptrace, SYS_kill, SYS_openat, SYS_unlinkat,
                                  SYS_renameat2, SYS_fcntl, SYS_ftruncate, SYS_fchmod, SYS_fchown, SYS_mount, SYS_prctl,
                                  SYS_process_vm_writev, SYS_memfd_create, SYS_dup3, SYS_pipe2, SYS_setrlimit};
    enter_with(&(struct sandbox_needs){0});
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
        ck_assert_msg(answer_to(fine[i], 0, 0) == SECCOMP_RET_ALLOW, "call %d", fine[i]);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        ck_assert_msg(answer_to(refused[i], 0, 0) == REFUSED, "call %d", refused[i]);
    ck_assert_uint_eq(filtered(NATIVE_ARCHITECTURE ^ 1, SYS_read, (uint64_t[6]){0}), SECCOMP_RET_KILL_PROCESS);
#ifdef __x86_64__
    ck_assert_uint_eq(answer_to(SYS_read | 0x40000000, 0, 0), ABSENT);
#endif
#ifdef SYS_clone3
    ck_assert_uint_eq(answer_to(SYS_clone3, 0, 0), ABSENT);
#endif
}
END_TEST

START_TEST(filter_looks_at_arguments)
{
    enter_with(&(struct sandbox_needs){0});
    ck_assert_uint_eq(answer_to(SYS_mmap, 2, PROT_READ | PROT_WRITE), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_mmap, 2, PROT_READ | PROT_EXEC), REFUSED);
    ck_assert_uint_eq(answer_to(SYS_mprotect, 2, PROT_READ), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_mprotect, 2, PROT_EXEC), REFUSED);
    ck_assert_uint_eq(answer_to(SYS_clone, 0, CLONE_THREAD | CLONE_VM), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_clone, 0, SIGCHLD), REFUSED);
    ck_assert_uint_eq(answer_to(SYS_tgkill, 0, (uint64_t)getpid()), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_tgkill, 0, (uint64_t)getppid()), REFUSED);
    ck_assert_uint_eq(answer_to(SYS_ioctl, 1, TCGETS), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_ioctl, 1, TIOCGWINSZ), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_ioctl, 1, TIOCSTI), REFUSED);
    ck_assert_uint_eq(answer_to(SYS_newfstatat, 3, AT_EMPTY_PATH), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_newfstatat, 3, 0), REFUSED);
}
END_TEST

START_TEST(filter_leaves_what_is_needed)
{
    static const char *const names[] = {"/"};
    static const int writing[] = {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_TMPFILE, O_RDWR | O_CREAT};
    enter_with(&(struct sandbox_needs){.files = names, .file_count = 1});
    ck_assert_uint_eq(answer_to(SYS_openat, 2, O_RDONLY | O_CLOEXEC), SECCOMP_RET_ALLOW);
    for (size_t i = 0; i < sizeof writing / sizeof *writing; i++)
        ck_assert_msg(answer_to(SYS_openat, 2, (unsigned)writing[i]) == REFUSED, "flags %#x", (unsigned)writing[i]);
    ck_assert_uint_eq(answer_to(SYS_renameat2, 0, 0), REFUSED);
    enter_with(&(struct sandbox_needs){.folders = names, .folder_count = 1, .locks = true});
    ck_assert_uint_eq(answer_to(SYS_renameat2, 0, 0), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_unlinkat, 0, 0), SECCOMP_RET_ALLOW);
    ck_assert_uint_eq(answer_to(SYS_openat, 2, O_RDONLY), REFUSED);
    static const int locking[] = {SYS_newfstatat, SYS_fcntl, SYS_ftruncate, SYS_fchmod, SYS_fchown};
    for (size_t i = 0; i < sizeof locking / sizeof *locking; i++)
        ck_assert_msg(answer_to(locking[i], 0, 0) == SECCOMP_RET_ALLOW, "call %d", locking[i]);
}
END_TEST

START_TEST(filter_that_is_too_long_is_not_used)
{
    static struct filter filter;
    for (unsigned i = 0; i < FILTER_ROOM - 1; i++)
        answer(&filter, ALLOW);
    memset(&kernel, 0, sizeof kernel);
    ck_assert(install(&filter));
    for (unsigned i = 0; i < 3; i++)
        answer(&filter, ALLOW);
    ck_assert_uint_eq(filter.length, FILTER_ROOM);
    memset(&kernel, 0, sizeof kernel);
    errno = 0;
    ck_assert(!install(&filter));
    ck_assert_int_eq(errno, E2BIG);
    ck_assert_str_eq(kernel.asked, "");
}
END_TEST

/* ---- the order ---- */

START_TEST(rights_are_given_up_in_order)
{
    static const char *const folders[] = {"/", "/nowhere/at/all"}, *const files[] = {"/dev/null"};
    const struct sandbox_needs needs = {.folders = folders, .folder_count = 2}, reads = {.files = files, .file_count = 1};
    enter_with(&needs);
    ck_assert_str_eq(kernel.asked, " prctl ruleset rule restrict core nofile seccomp");
    ck_assert_uint_eq(kernel.allowed[0], REMOVE_FILE | MAKE_FILE);
    enter_with(&reads); /* descriptors will be needed */
    ck_assert_str_eq(kernel.asked, " prctl ruleset rule restrict core seccomp");
    ck_assert_uint_eq(kernel.allowed[0], READ_FILE);
    const char *failed;
    memset(&kernel, 0, sizeof kernel);
    ck_assert(sandbox_enter(&(struct sandbox_means){0}, &needs, &failed));
    ck_assert_str_eq(kernel.asked, " prctl core nofile");
}
END_TEST

START_TEST(later_versions_of_landlock_refuse_more)
{
    static const struct {
        int version;
        size_t size;
        unsigned rights;
    } versions[] = {{1, 8, 13}, {2, 8, 14}, {3, 8, 15}, {4, 16, 15}, {5, 16, 16}, {6, 24, 16}, {99, 24, 16}};
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
        const struct sandbox_means means = {.landlock = versions[i].version};
        const char *failed;
        memset(&kernel, 0, sizeof kernel);
        ck_assert(sandbox_enter(&means, &(struct sandbox_needs){0}, &failed));
        ck_assert_uint_eq(kernel.ruleset, versions[i].size);
        ck_assert_uint_eq(kernel.files, (UINT64_C(1) << versions[i].rights) - 1);
    }
}
END_TEST

START_TEST(each_refusal_is_told)
{
    static const char *const folders[] = {"/"}, *const files[] = {"/dev/null/no/folder"};
    static const struct {
        const char *call, *step;
    } refusals[] = {{"prctl", "prctl"},   {"ruleset", "Landlock"}, {"rule", "Landlock"}, {"restrict", "Landlock"},
                    {"core", "setrlimit"}, {"nofile", "setrlimit"}, {"seccomp", "seccomp"}};
    const struct sandbox_means means = {.filter = true, .landlock = 6};
    const struct sandbox_needs needs = {.folders = folders, .folder_count = 1}, broken = {.files = files, .file_count = 1};
    const char *failed = NULL;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        memset(&kernel, 0, sizeof kernel);
        kernel.refuses = refusals[i].call;
        errno = 0;
        ck_assert_msg(!sandbox_enter(&means, &needs, &failed), "%s", refusals[i].call);
        ck_assert_str_eq(failed, refusals[i].step);
        ck_assert_int_eq(errno, EPERM);
    }
    memset(&kernel, 0, sizeof kernel);
    kernel.seccomp = 4711; /* a thread that could not be brought along */
    ck_assert(!sandbox_enter(&means, &needs, &failed));
    ck_assert_int_eq(errno, EAGAIN);
    memset(&kernel, 0, sizeof kernel); /* a path that cannot be looked at */
    ck_assert(!sandbox_enter(&means, &broken, &failed));
    ck_assert_int_eq(errno, ENOTDIR);
    ck_assert_str_eq(kernel.asked, " prctl ruleset");
}
END_TEST

/* ---- what is said ---- */

/* What stands on standard error once a command decides in a sandbox with these means. */
static const char *told(bool json, bool filters, int landlock)
{
    static char *text;
    size_t length;
    struct session session = {.yoko = yoko_open(), .json = json};
    free(text);
    said = open_memstream(&text, &length);
    memset(&kernel, 0, sizeof kernel);
    kernel.filters = filters;
    kernel.landlock = landlock;
    ck_assert_int_eq(take_sandbox(&session, OPTION_SANDBOX_PARTIAL), YOKO_OK);
    ck_assert_int_eq(enter(&session), 0);
    ck_assert_int_eq(sandbox_end(&session, YOKO_NO), YOKO_NO);
    fclose(said);
    yoko_close(session.yoko);
    return text;
}

START_TEST(it_is_said_what_is_in_force)
{
    ck_assert_str_eq(told(false, true, 5), "sandbox in force: seccomp, Landlock (version 5), limits\n");
    ck_assert_str_eq(told(false, true, 0), "sandbox in force in part: limits, seccomp; this kernel has no Landlock\n");
    ck_assert_str_eq(told(false, false, 2), "sandbox in force in part: limits, Landlock; this kernel has no seccomp\n");
    ck_assert_str_eq(told(false, false, -1), "sandbox in force in part: limits; this kernel has no seccomp, Landlock\n");
    ck_assert_str_eq(told(true, true, 5), "{\"sandbox\":{\"seccomp\":true,\"landlock\":5,\"limits\":true}}\n");
    ck_assert_str_eq(told(true, false, 0), "{\"sandbox\":{\"seccomp\":false,\"landlock\":0,\"limits\":true}}\n");
}
END_TEST

START_TEST(it_is_said_what_is_missing)
{
    struct session session = {.yoko = yoko_open()};
    memset(&kernel, 0, sizeof kernel);
    ck_assert_int_eq(take_sandbox(&session, OPTION_SANDBOX), YOKO_SYSTEM);
    ck_assert_str_eq(complaint, "Y1120|seccomp, Landlock");
    kernel.landlock = 1;
    ck_assert_int_eq(take_sandbox(&session, OPTION_SANDBOX), YOKO_SYSTEM);
    ck_assert_str_eq(complaint, "Y1120|seccomp");
    kernel.landlock = 0, kernel.filters = true;
    ck_assert_int_eq(take_sandbox(&session, OPTION_SANDBOX), YOKO_SYSTEM);
    ck_assert_str_eq(complaint, "Y1120|Landlock");
    kernel.landlock = 1;
    ck_assert_int_eq(take_sandbox(&session, OPTION_SANDBOX), YOKO_OK);
    kernel.refuses = "core";
    ck_assert_int_eq(enter(&session), -1);
    ck_assert_int_eq(sandbox_end(&session, YOKO_OK), YOKO_SYSTEM);
    ck_assert(strncmp(complaint, "Y1121|setrlimit|", 16) == 0);
    yoko_close(session.yoko);
}
END_TEST

START_TEST(what_is_needed_is_kept)
{
    struct session session = {.yoko = NULL};
    char name[] = "a";
    for (int i = 0; i < SANDBOX_FOLDERS + 1; i++)
        sandbox_keep_folder(&session, name);
    ck_assert_uint_eq(session.sandbox.needs.folder_count, SANDBOX_FOLDERS);
    ck_assert_str_eq(session.sandbox.folders[0], "of:a");
    ck_assert(!session.sandbox.needs.locks);
    sandbox_keep_ledger(&session, name);
    ck_assert(session.sandbox.needs.locks);
    for (int i = 0; i < 3; i++)
        ck_assert(sandbox_keep_file(&session, name));
    ck_assert_uint_eq(session.sandbox.needs.file_count, 3);
    ck_assert_ptr_eq(session.sandbox.needs.files[2], name);
    ck_assert_int_eq(sandbox_end(&session, YOKO_OK), YOKO_OK);
    ck_assert_uint_eq(session.sandbox.needs.file_count, 0);
}
END_TEST

UNIT_MAIN("sandbox", filter_lets_computing_through, filter_looks_at_arguments, filter_leaves_what_is_needed,
          filter_that_is_too_long_is_not_used, rights_are_given_up_in_order, later_versions_of_landlock_refuse_more,
          each_refusal_is_told, it_is_said_what_is_in_force, it_is_said_what_is_missing, what_is_needed_is_kept)
