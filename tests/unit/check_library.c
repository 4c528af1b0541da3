/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries that are let in: what is loaded is what was hashed, and whatever goes wrong on the way is told and leaves nothing
 * open. The calls on files that go wrong here stand between the library and the system. */
#define _GNU_SOURCE
#include <config.h>

#include "base/loaded.h"
#include "exec/library.h"
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* --- calls that go wrong ------------------------------------------------------------------------- */

static struct {
    int interrupted; /* so many reads are interrupted first */
    bool read, write, about, memory, seal;
} fails;

static bool go_wrong(bool wrong)
{
    if (wrong)
        errno = EIO;
    return wrong;
}

ssize_t read(int file, void *bytes, size_t length)
{
    if (fails.interrupted > 0) {
        fails.interrupted--;
        errno = EINTR;
        return -1;
    }
    return go_wrong(fails.read) ? -1 : syscall(SYS_read, file, bytes, length);
}

ssize_t write(int file, const void *bytes, size_t length)
{
    return go_wrong(fails.write) ? -1 : syscall(SYS_write, file, bytes, length);
}

int fstat(int file, struct stat *about)
{
    return go_wrong(fails.about) ? -1 : fstatat(file, "", about, AT_EMPTY_PATH);
}

int memfd_create(const char *name, unsigned flags)
{
    return go_wrong(fails.memory) ? -1 : (int)syscall(SYS_memfd_create, name, flags);
}

/* --- the tests ----------------------------------------------------------------------------------- */

static char probe[4096], folder[] = "/tmp/check_library-XXXXXX", made[64];

static void probe_path(void)
{
    snprintf(probe, sizeof probe, "%s/tests/foreign/probe.so", getenv("YOKO_TEST_BUILD"));
}

static int open_files(void)
{
    int count = 0;
    for (int file = 0; file < 256; file++)
        count += fcntl(file, F_GETFD) >= 0;
    return count;
}

static struct library *open_with(const char *path, const char *wanted, struct library_answer *answer)
{
    struct unit unit;
    unit_begin(&unit);
    struct library *library = library_open(&unit.memory, path, wanted, answer);
    unit_end(&unit);
    return library;
}

static struct library *try_open(const char *path, const char *wanted, struct library_answer *answer)
{
    int before = open_files();
    struct library *library = open_with(path, wanted, answer);
    ck_assert_int_eq(library != NULL, answer->fault == LIBRARY_OPENED);
    if (!library)
        ck_assert_int_eq(open_files(), before);
    return library;
}

START_TEST(opened_kept_and_dropped)
{
    struct library_answer answer;
    probe_path();
    int before = open_files();
    struct library *library = try_open(probe, NULL, &answer);
    ck_assert_ptr_nonnull(library);
    ck_assert_uint_eq(strlen(answer.hash), 64);
    ck_assert_str_eq(library_hash(library), answer.hash);
    ck_assert_ptr_nonnull(library_find(library, "doubled"));
    ck_assert_ptr_null(library_find(library, "no_such_function"));
    struct library_answer again;
    struct library *same = try_open(probe, answer.hash, &again);
    ck_assert_ptr_nonnull(same);
    ck_assert_str_eq(again.hash, answer.hash);
    library_drop(same);
    ck_assert_ptr_eq(library_keep(library), library);
    library_drop(library);
    ck_assert_ptr_nonnull(library_find(library, "doubled")); /* one reference is left */
    library_drop(library);
    library_drop(NULL);
    ck_assert_int_eq(open_files(), before);
}
END_TEST

START_TEST(another_hash)
{
    struct library_answer answer;
    char wanted[LIBRARY_HASH_ROOM];
    probe_path();
    library_drop(try_open(probe, NULL, &answer));
    memcpy(wanted, answer.hash, sizeof wanted);
    wanted[63] = wanted[63] == '0' ? '1' : '0';
    ck_assert_ptr_null(try_open(probe, wanted, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_OTHER);
    ck_assert_str_ne(answer.hash, wanted);
}
END_TEST

START_TEST(files_that_are_none)
{
    struct library_answer answer;
    ck_assert_ptr_null(try_open("/no/such/file", NULL, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_UNREADABLE);
    ck_assert_int_eq(answer.error, ENOENT);
    ck_assert_ptr_null(try_open("/tmp", NULL, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_UNREADABLE);
    ck_assert_int_eq(answer.error, EISDIR);
    ck_assert_ptr_null(try_open("/dev/null", NULL, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_UNREADABLE);
    ck_assert_int_eq(answer.error, EINVAL);
}
END_TEST

START_TEST(calls_that_fail)
{
    bool *const all[] = {&fails.read, &fails.write, &fails.about, &fails.memory};
    struct library_answer answer;
    probe_path();
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        *all[i] = true;
        struct library *library = try_open(probe, NULL, &answer);
        *all[i] = false;
        ck_assert_ptr_null(library);
        ck_assert_int_eq(answer.fault, LIBRARY_UNREADABLE);
        ck_assert_int_eq(answer.error, EIO);
    }
    fails.interrupted = 3;
    struct library *library = try_open(probe, NULL, &answer);
    ck_assert_ptr_nonnull(library);
    ck_assert_int_eq(fails.interrupted, 0);
    library_drop(library);
}
END_TEST

/* The probe with another name of `length` bytes in the place of each `old`. */
static void make_changed(const char *old, const char *fresh)
{
    static char bytes[1 << 20];
    size_t length = strlen(old), found = 0;
    probe_path();
    FILE *from = fopen(probe, "rb");
    ck_assert_ptr_nonnull(from);
    size_t size = fread(bytes, 1, sizeof bytes, from);
    fclose(from);
    ck_assert(size > 1000 && size < sizeof bytes);
    for (size_t at = 0; at + length <= size; at++)
        if (memcmp(bytes + at, old, length) == 0) {
            memcpy(bytes + at, fresh, length);
            found++;
        }
    ck_assert_uint_gt(found, 0);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(made, sizeof made, "%s/changed.so", folder);
    FILE *into = fopen(made, "wb");
    ck_assert_uint_eq(fwrite(bytes, 1, size, into), size);
    fclose(into);
}

static void remove_changed(void)
{
    unlink(made);
    rmdir(folder);
}

/* The loader's reason, without the path of the copy that nobody knows. */
START_TEST(what_the_loader_refuses)
{
    struct library_answer answer;
    make_changed("\177ELF", "none");
    ck_assert_ptr_null(try_open(made, NULL, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_REFUSED);
    ck_assert_msg(*answer.reason && !strstr(answer.reason, "/proc/"), "%s", answer.reason);
    remove_changed();
}
END_TEST

START_TEST(what_it_needs_is_missing)
{
    struct library_answer answer;
    make_changed("libc.so.6", "libq.so.6");
    ck_assert_ptr_null(try_open(made, NULL, &answer));
    ck_assert_int_eq(answer.fault, LIBRARY_REFUSED);
    ck_assert_msg(strstr(answer.reason, "libq.so.6"), "%s", answer.reason);
    remove_changed();
}
END_TEST

static void open_without_memory(void)
{
    struct library_answer answer;
    struct memory memory;
    jmp_buf door;
    memory_begin(&memory);
    memory.door = &door;
    memory.fail_at = 1;
    if (!setjmp(door)) {
        library_open(&memory, probe, NULL, &answer);
        ck_abort_msg("it was opened without memory");
    }
}

START_TEST(memory_runs_out)
{
    int before = open_files();
    probe_path();
    open_without_memory();
    ck_assert_int_eq(open_files(), before);
}
END_TEST

/* What the loader says where it has no memory, and what only sounds like it. */
START_TEST(memory_that_the_loader_lacks)
{
    ck_assert(loader_lacks_memory("out of memory", NULL));
    ck_assert(loader_lacks_memory("libx.so: cannot allocate memory in static TLS block", NULL));
    ck_assert(loader_lacks_memory("/x.so: cannot create shared object descriptor", "/x.so"));
    ck_assert(loader_lacks_memory("/dev/null: cannot open shared object file: No such file or directory", "/dev/null"));
    ck_assert(!loader_lacks_memory("/nowhere/x.so: cannot open shared object file: No such file or directory", "/nowhere/x.so"));
    ck_assert(!loader_lacks_memory("liby.so: cannot open shared object file: No such file or directory", "/dev/null"));
    ck_assert(!loader_lacks_memory("libmemory.so: cannot open shared object file: No such file or directory", NULL));
    ck_assert(!loader_lacks_memory("/dev/null: invalid ELF header", "/dev/null"));
    ck_assert(!loader_lacks_memory(NULL, NULL));
}
END_TEST

UNIT_MAIN("library", opened_kept_and_dropped, another_hash, files_that_are_none, calls_that_fail,
          what_the_loader_refuses, what_it_needs_is_missing, memory_runs_out, memory_that_the_loader_lacks)
