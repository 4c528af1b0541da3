/* SPDX-License-Identifier: Apache-2.0 */
/* lacking WHAT COMMAND…: runs a command as on a kernel without some of what a sandbox is made of: "landlock",
 * "seccomp" or "both"; or "consent": it has Landlock, and refuses it. "lacking nothing" only tells, by its exit status,
 * whether this kernel has both. */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_restrict_self  446
#endif

int main(int count, char **words)
{
    const char *what = count > 1 ? words[1] : "";
    if (strcmp(what, "nothing") == 0) {
        unsigned action = SECCOMP_RET_ERRNO;
        return syscall(SYS_landlock_create_ruleset, NULL, 0, 1) < 1 ||
               syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) != 0;
    }
    int consent = strcmp(what, "consent") == 0, no_landlock = strcmp(what, "seccomp") != 0 && !consent;
    unsigned landlock = no_landlock ? SYS_landlock_create_ruleset : ~0u;
    unsigned seccomp = strcmp(what, "landlock") != 0 && !consent ? SYS_seccomp : ~0u;
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, consent ? SYS_landlock_restrict_self : ~0u, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, landlock, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, seccomp, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof code / sizeof *code, code};
    if (count < 3 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) {
        perror("lacking");
        return 77;
    }
    execvp(words[2], words + 2);
    perror(words[2]);
    return 127;
}
