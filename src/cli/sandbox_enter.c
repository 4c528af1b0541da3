/* SPDX-License-Identifier: Apache-2.0 */
/* Giving up rights on Linux: Landlock for what paths lead to, a filter for what system calls do, and limits.
 *
 * The three stand for themselves. The filter lets through the calls that computing, reading and writing open files
 * need, and refuses all others with EPERM, so that a foreign function that tries sees a refusal and not a crash.
 * Landlock holds the few calls with paths that are left to the folders and files that are needed. Landlock reaches
 * the thread that asks and those it begins, the filter all of them: so Landlock comes first, before any threads of
 * our own.
 */
#include <config.h>

#include "cli/sandbox.h"

#include <errno.h>

#if defined __x86_64__
#define NATIVE_ARCHITECTURE 0xC000003Eu /* AUDIT_ARCH_X86_64 */
#elif defined __aarch64__ && defined __AARCH64EL__
#define NATIVE_ARCHITECTURE 0xC00000B7u /* AUDIT_ARCH_AARCH64 */
#elif defined __riscv && __riscv_xlen == 64
#define NATIVE_ARCHITECTURE 0xC00000F3u /* AUDIT_ARCH_RISCV64 */
#endif

#if defined __linux__ && defined HAVE_LINUX_SECCOMP_H && defined NATIVE_ARCHITECTURE

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- Landlock: its interface, since headers are often older than kernels ---- */

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule       445
#define SYS_landlock_restrict_self  446
#endif
#define RULESET_VERSION 1u
#define RULE_PATH       1
#define READ_FILE       (UINT64_C(1) << 2)
#define REMOVE_FILE     (UINT64_C(1) << 5)
#define MAKE_FILE       (UINT64_C(1) << 8)

struct ruleset {
    uint64_t files, network, scopes; /* what is refused unless a rule allows it */
};
struct path_rule {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

/* Everything that a version of the interface can refuse. */
static struct ruleset all_of(int version)
{
    static const unsigned file_rights[] = {0, 13, 14, 15, 15, 16}; /* by version; the last for all later ones */
    unsigned last = sizeof file_rights / sizeof *file_rights - 1;
    unsigned rights = file_rights[(unsigned)version < last ? (unsigned)version : last];
    return (struct ruleset){.files = (UINT64_C(1) << rights) - 1,
                            .network = version >= 4 ? 3 : 0, /* binding, and connecting, by TCP */
                            .scopes = version >= 6 ? 3 : 0}; /* sockets without a path, and signals, outwards */
}

static bool allow_path(int ruleset, const char *path, uint64_t rights)
{
    struct path_rule rule = {.allowed = rights, .parent = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent < 0)
        return errno == ENOENT; /* what is not there needs no right */
    bool fine = syscall(SYS_landlock_add_rule, ruleset, RULE_PATH, &rule, 0) == 0;
    close(rule.parent);
    return fine;
}

static bool restrict_paths(int version, const struct sandbox_needs *needs)
{
    struct ruleset refused = all_of(version);
    size_t size = version >= 6 ? sizeof refused : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &refused, size, 0);
    if (ruleset < 0)
        return false;
    bool fine = true;
    for (size_t i = 0; fine && i < needs->folder_count; i++)
        fine = allow_path(ruleset, needs->folders[i], REMOVE_FILE | MAKE_FILE);
    for (size_t i = 0; fine && i < needs->file_count; i++)
        fine = allow_path(ruleset, needs->files[i], READ_FILE);
    fine = fine && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    int error = errno;
    close(ruleset);
    errno = error;
    return fine;
}

/* ---- the filter of system calls ---- */

#define FILTER_ROOM 256
#define ALLOW       SECCOMP_RET_ALLOW
#define REFUSE(error) (SECCOMP_RET_ERRNO | ((error) & SECCOMP_RET_DATA))

struct filter {
    struct sock_filter code[FILTER_ROOM];
    unsigned short length;
};

static void add(struct filter *filter, uint16_t operation, uint32_t operand, uint8_t if_true, uint8_t if_false)
{
    if (filter->length < FILTER_ROOM)
        filter->code[filter->length++] = (struct sock_filter){operation, if_true, if_false, operand};
}

static void load(struct filter *filter, size_t offset)
{
    add(filter, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset, 0, 0);
}

static void answer(struct filter *filter, uint32_t action)
{
    add(filter, BPF_RET | BPF_K, action, 0, 0);
}

/* The number of the call is in the accumulator, before and after. */
static void allow(struct filter *filter, uint32_t call)
{
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1);
    answer(filter, ALLOW);
}

static void load_argument(struct filter *filter, unsigned argument)
{
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    const size_t low = 4;
#else
    const size_t low = 0;
#endif
    load(filter, offsetof(struct seccomp_data, args) + 8 * (size_t)argument + low);
}

/* Allowed when the low half of an argument has none of some bits; the kernel looks at no others of it. */
static void allow_without(struct filter *filter, uint32_t call, unsigned argument, uint32_t bits)
{
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load_argument(filter, argument);
    add(filter, BPF_JMP | BPF_JSET | BPF_K, bits, 1, 0);
    answer(filter, ALLOW);
    answer(filter, REFUSE(EPERM));
}

/* Allowed when an argument has one of some bits. */
static void allow_with(struct filter *filter, uint32_t call, unsigned argument, uint32_t bits)
{
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load_argument(filter, argument);
    add(filter, BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
    answer(filter, ALLOW);
    answer(filter, REFUSE(EPERM));
}

/* Allowed when an argument is one of two values. */
static void allow_equal(struct filter *filter, uint32_t call, unsigned argument, uint32_t one, uint32_t other)
{
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 5);
    load_argument(filter, argument);
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, one, 1, 0);
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, other, 0, 1);
    answer(filter, ALLOW);
    answer(filter, REFUSE(EPERM));
}

/* What computing takes, and reading and writing what is open. */
static const int harmless[] = {
    SYS_read, SYS_write, SYS_futex, SYS_pread64, SYS_pwrite64, SYS_lseek, SYS_readv, SYS_writev, SYS_close,
    SYS_fstat, SYS_fsync, SYS_fdatasync, SYS_brk, SYS_munmap, SYS_mremap, SYS_madvise, SYS_sched_yield,
    SYS_sched_getaffinity, SYS_set_robust_list, SYS_gettid, SYS_getpid, SYS_geteuid, SYS_exit, SYS_exit_group,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall, SYS_nanosleep,
    SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom, SYS_getrusage,
#ifdef SYS_rseq
    SYS_rseq,
#endif
#ifdef SYS_time
    SYS_time,
#endif
};

/* Files by their names, within what Landlock leaves. */
static const int naming[] = {
    SYS_unlinkat, SYS_renameat2,
#ifdef SYS_unlink
    SYS_unlink,
#endif
#ifdef SYS_rename
    SYS_rename,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
};

static void allow_all(struct filter *filter, const int *calls, size_t count)
{
    for (size_t i = 0; i < count; i++)
        allow(filter, (uint32_t)calls[i]);
}

static void make_filter(struct filter *filter, const struct sandbox_needs *needs)
{
    filter->length = 0;
    load(filter, offsetof(struct seccomp_data, arch));
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0);
    answer(filter, SECCOMP_RET_KILL_PROCESS);
    load(filter, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
    add(filter, BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1); /* calls of the x32 interface */
    answer(filter, REFUSE(ENOSYS));
#endif
    allow_all(filter, harmless, sizeof harmless / sizeof *harmless);
    allow_without(filter, SYS_mmap, 2, PROT_EXEC);
    allow_without(filter, SYS_mprotect, 2, PROT_EXEC);
    allow_with(filter, SYS_clone, 0, CLONE_THREAD);
#ifdef SYS_clone3 /* its flags lie in memory, where no filter sees them: then the C library takes clone */
    add(filter, BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1);
    answer(filter, REFUSE(ENOSYS));
#endif
    allow_equal(filter, SYS_tgkill, 0, (uint32_t)getpid(), (uint32_t)getpid());
    allow_equal(filter, SYS_ioctl, 1, TCGETS, TIOCGWINSZ);
    if (needs->folder_count)
        allow_all(filter, naming, sizeof naming / sizeof *naming);
    if (needs->file_count)
        allow_without(filter, SYS_openat, 2, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY));
    if (needs->locks) {
        allow(filter, SYS_newfstatat); /* whether the file still has its name */
        allow(filter, SYS_fcntl);
        allow(filter, SYS_ftruncate);
        allow(filter, SYS_fchmod);
        allow(filter, SYS_fchown);
    }
    allow_with(filter, SYS_newfstatat, 3, AT_EMPTY_PATH);
    answer(filter, REFUSE(EPERM));
}

/* A filter that has filled its room may be cut short: it is not used. */
static bool install(struct filter *filter)
{
    struct sock_fprog program = {filter->length, filter->code};
    if (filter->length >= FILTER_ROOM) {
        errno = E2BIG;
        return false;
    }
    long answered = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
    if (answered > 0) /* a thread that could not be brought along */
        errno = EAGAIN;
    return answered == 0;
}

static bool filter_calls(const struct sandbox_needs *needs)
{
    struct filter filter;
    make_filter(&filter, needs);
    return install(&filter);
}

/* ---- all of it ---- */

struct sandbox_means sandbox_means(void)
{
    uint32_t action = SECCOMP_RET_ERRNO;
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, RULESET_VERSION);
    return (struct sandbox_means){.filter = syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0,
                                  .landlock = version > 0 ? (int)version : 0};
}

/* No picture of memory is left on the disk, and no descriptor can be had for anything new. */
static bool set_limits(const struct sandbox_needs *needs)
{
    const struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && (needs->file_count > 0 || setrlimit(RLIMIT_NOFILE, &none) == 0);
}

bool sandbox_enter(const struct sandbox_means *means, const struct sandbox_needs *needs, const char **failed)
{
    *failed = "prctl";
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    *failed = "Landlock";
    if (means->landlock && !restrict_paths(means->landlock, needs))
        return false;
    *failed = "setrlimit";
    if (!set_limits(needs))
        return false;
    *failed = "seccomp";
    return !means->filter || filter_calls(needs);
}

#else

struct sandbox_means sandbox_means(void)
{
    return (struct sandbox_means){0};
}

bool sandbox_enter(const struct sandbox_means *means, const struct sandbox_needs *needs, const char **failed)
{
    (void)means;
    (void)needs;
    *failed = "prctl";
    errno = ENOSYS;
    return false;
}

#endif
