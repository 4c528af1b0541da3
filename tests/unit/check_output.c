/* SPDX-License-Identifier: Apache-2.0 */
/* What the program writes, and says while it works, where calls of the system are interrupted, fall short or fail, on terminals of all
 * kinds, at any time: this program stands between them and the system. */
#define _GNU_SOURCE
#include <config.h>

#include "unit.h"

#include "cli/cli.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* ---- the system ---- */

static struct {
    const char *call; /* that goes wrong, so often, with that error; 0: it falls short */
    int times, error;
    int file; /* the one that counts */
} fault = {.file = -1};
static int raised; /* the last signal, which does not end the program */
static int64_t clock_now = -1;
static bool terminals[3];
static unsigned columns;
static const char *locales; /* those that are there; NULL: as it is */

static bool goes_wrong(const char *call, int file)
{
    if (!fault.call || strcmp(fault.call, call) != 0 || fault.times == 0 || (fault.file >= 0 && fault.file != file))
        return false;
    fault.times--;
    errno = fault.error;
    return true;
}

ssize_t write(int file, const void *bytes, size_t length)
{
    if (goes_wrong("write", file)) {
        if (fault.error)
            return -1;
        length = length / 2 + 1;
    }
    return syscall(SYS_write, file, bytes, length);
}

ssize_t read(int file, void *bytes, size_t length)
{
    return goes_wrong("read", file) ? -1 : syscall(SYS_read, file, bytes, length);
}

int fsync(int file)
{
    return goes_wrong("fsync", file) ? -1 : (int)syscall(SYS_fsync, file);
}

int close(int file)
{
    bool failed = goes_wrong("close", file);
    int result = (int)syscall(SYS_close, file);
    if (failed)
        errno = fault.error;
    return failed ? -1 : result;
}

int raise(int number)
{
    raised = number;
    return 0;
}

int clock_gettime(clockid_t clock, struct timespec *time)
{
    if (clock_now < 0)
        return (int)syscall(SYS_clock_gettime, clock, time);
    *time = (struct timespec){clock_now / 1000, clock_now % 1000 * 1000000};
    return 0;
}

int isatty(int file)
{
    return file < 3 && terminals[file];
}

int ioctl(int file, unsigned long request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    struct winsize *size = va_arg(arguments, struct winsize *);
    va_end(arguments);
    if (request != TIOCGWINSZ || file > 2 || !terminals[file])
        return -1;
    *size = (struct winsize){.ws_col = (unsigned short)columns};
    return 0;
}

char *setlocale(int category, const char *name)
{
    static char *(*real)(int, const char *);
    static const char *const settings[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *wanted = name;
    for (int i = 0; i < 3 && wanted && !*wanted; i++)
        wanted = getenv(settings[i]) ? getenv(settings[i]) : wanted;
    if (locales && wanted && strcmp(locales, wanted) != 0)
        return NULL;
    *(void **)&real = dlsym(RTLD_NEXT, "setlocale");
    return real(category, name);
}

/* ---- what the files that are tried ask of the others ---- */

static unsigned folders;

void sandbox_keep_folder(struct session *session, const char *path)
{
    (void)session, (void)path;
    folders++;
}

enum yoko_status sandbox_end(struct session *session, enum yoko_status status)
{
    (void)session;
    return status;
}

/* ---- what is said ---- */

/* Standard error of what is done between the two. */
static FILE *heard;
static int heard_before;

static void listen_to_it(void)
{
    fflush(stderr);
    heard = tmpfile();
    heard_before = dup(STDERR_FILENO);
    dup2(fileno(heard), STDERR_FILENO);
}

static const char *what_was_said(void)
{
    static char text[4096];
    fflush(stderr);
    dup2(heard_before, STDERR_FILENO);
    close(heard_before);
    rewind(heard);
    text[fread(text, 1, sizeof text - 1, heard)] = '\0';
    fclose(heard);
    return text;
}

START_TEST(digits_stand_in_threes)
{
    static const struct {
        int64_t number;
        const char *text;
    } numbers[] = {{0, "0"}, {999, "999"}, {1000, "1,000"}, {123456, "123,456"}, {1234567, "1,234,567"}, {-1, "-1"}, {-999, "-999"},
                   {-1000, "-1,000"}, {-123456, "-123,456"}, {INT64_MAX, "9,223,372,036,854,775,807"},
                   {INT64_MIN, "-9,223,372,036,854,775,808"}};
    char text[GROUPED_ROOM];
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        ck_assert_str_eq(grouped(numbers[i].number, text), numbers[i].text);
}
END_TEST

/* What is shown when so many milliseconds have passed. */
static const char *shown_at(struct progress *progress, int64_t passed, uint64_t records, uint64_t bytes, uint64_t total)
{
    clock_now = 5000 + passed;
    listen_to_it();
    progress_show(progress, records, bytes, total);
    clock_now = -1; /* Check looks at it, too */
    return what_was_said();
}

START_TEST(progress_is_shown_on_terminals_alone_and_not_at_once)
{
    struct session session = {.error_terminal = false};
    struct progress progress;
    clock_now = 5000;
    progress_begin(&progress, &session);
    clock_now = -1;
    ck_assert_str_eq(shown_at(&progress, 9000, 10, 1, 2), "");
    session.error_terminal = true;
    clock_now = 5000;
    progress_begin(&progress, &session);
    clock_now = -1;
    ck_assert_str_eq(shown_at(&progress, 499, 10, 0, 0), "");
    listen_to_it();
    progress_end(&progress);
    ck_assert_str_eq(what_was_said(), ""); /* nothing to take away */
    ck_assert_str_eq(shown_at(&progress, 500, 1234, 0, 0), "\r\033[K1,234 applications, 2,468 a second");
    ck_assert_str_eq(shown_at(&progress, 699, 9999, 0, 0), "");
    ck_assert_str_eq(shown_at(&progress, 2000, 5000000, 1000000, 2000000),
                     "\r\033[K[##########..........] 50%  5,000,000 applications, 2,500,000 a second, about 3 s left");
    ck_assert_str_eq(shown_at(&progress, 4000, 8, 0, 2000000), "\r\033[K8 applications, 2 a second");
    ck_assert_str_eq(shown_at(&progress, 8000, 8, 2000000, 2000000), "\r\033[K8 applications, 1 a second");
    listen_to_it();
    progress_end(&progress);
    ck_assert_str_eq(what_was_said(), "\r\033[K");
}
END_TEST

/* ---- files ---- */

static char work[] = "/tmp/yoko-output-XXXXXX";

static const char *in_work(const char *name)
{
    static char paths[4][PATH_MAX];
    static unsigned next;
    char *path = paths[next++ % 4];
    snprintf(path, PATH_MAX, "%s/%s", work, name);
    return path;
}

static void put(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

static const char *content(const char *path)
{
    static char text[8192];
    FILE *file = fopen(path, "r");
    if (!file)
        return "none";
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    return text;
}

/* Writes a text over what is there, while a call goes wrong; what was said. */
static const char *written(const char *call, int times, int error, enum yoko_status *status)
{
    static struct output output;
    struct session session = {.yoko = yoko_open()};
    put(in_work("out"), "before");
    ck_assert(output_open(&session, &output, in_work("out")));
    output_text(&output, "a line that is longer than half\n");
    raised = 0;
    fault.file = strcmp(call, "folder") == 0 ? output.folder : output.file;
    fault.call = strcmp(call, "folder") == 0 ? "fsync" : call;
    fault.times = times, fault.error = error;
    listen_to_it();
    *status = output_close(&session, &output, true, YOKO_NO);
    fault.call = NULL;
    yoko_close(session.yoko);
    return what_was_said();
}

START_TEST(an_interrupted_call_is_made_again)
{
    static const struct {
        const char *call;
        int times, error;
    } fine[] = {{"write", 3, EINTR}, {"write", 2, 0}, {"fsync", 2, EINTR}, {"fsync", 1, EINVAL}, {"fsync", 1, ENOTSUP},
                {"close", 1, EINTR}, {"folder", 1, EINTR}, {"folder", 1, EINVAL}};
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) {
        enum yoko_status status;
        ck_assert_str_eq(written(fine[i].call, fine[i].times, fine[i].error, &status), "");
        ck_assert_int_eq(status, YOKO_NO);
        ck_assert_str_eq(content(in_work("out")), "a line that is longer than half\n");
    }
}
END_TEST

START_TEST(a_failure_leaves_what_was_there)
{
    static const struct {
        const char *call;
        int error;
    } wrong[] = {{"write", ENOSPC}, {"fsync", EIO}, {"close", EIO}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        enum yoko_status status;
        ck_assert_ptr_nonnull(strstr(written(wrong[i].call, 1, wrong[i].error, &status), "error[Y0801]: cannot write `/tmp/yoko-output-"));
        ck_assert_int_eq(status, YOKO_SYSTEM);
        ck_assert_str_eq(content(in_work("out")), "before");
        ck_assert_int_eq(raised, 0);
    }
    enum yoko_status status;
    written("write", 1, EPIPE, &status);
    ck_assert_int_eq(raised, SIGPIPE);
    written("folder", 1, EIO, &status); /* it has its name, but perhaps not after a power cut */
    ck_assert_int_eq(status, YOKO_SYSTEM);
    ck_assert_str_eq(content(in_work("out")), "a line that is longer than half\n");
}
END_TEST

START_TEST(an_end_by_a_signal_leaves_nothing_half_written)
{
    static struct output first, second;
    struct session session = {.yoko = yoko_open()};
    struct sigaction now;
    signal(SIGHUP, SIG_IGN); /* by nohup */
    output_watch_signals();
    sigaction(SIGHUP, NULL, &now);
    ck_assert(now.sa_handler == SIG_IGN);
    sigaction(SIGPIPE, NULL, &now);
    ck_assert(now.sa_handler == SIG_IGN);
    put(in_work("out"), "before");
    ck_assert(output_open(&session, &first, in_work("out")));
    ck_assert(output_open(&session, &second, in_work("new")));
    ck_assert_int_eq(access(first.aside, F_OK), 0);
    ck_assert_int_eq(kill(getpid(), SIGTERM), 0);
    ck_assert_int_eq(raised, SIGTERM);
    ck_assert_int_ne(access(first.aside, F_OK), 0);
    ck_assert_int_ne(access(second.aside, F_OK), 0);
    ck_assert_str_eq(content(in_work("out")), "before");
    ck_assert_str_eq(content(in_work("new")), "none");
    sigaction(SIGTERM, NULL, &now);
    ck_assert(now.sa_handler == SIG_DFL);
    yoko_close(session.yoko);
}
END_TEST

START_TEST(a_name_that_is_too_long_is_told)
{
    static struct output output;
    static char path[PATH_MAX];
    struct session session = {.yoko = yoko_open()};
    for (size_t i = 0; i < PATH_MAX - 4; i++)
        path[i] = "/."[i % 2];
    strcpy(path + PATH_MAX - 4, "out");
    listen_to_it();
    ck_assert(!output_open(&session, &output, path));
    ck_assert_ptr_nonnull(strstr(what_was_said(), "error[Y0801]"));
    ck_assert_int_eq(output.file, -1);
    yoko_close(session.yoko);
}
END_TEST

START_TEST(one_file_under_two_names)
{
    put(in_work("one"), "1");
    put(in_work("two"), "1");
    ck_assert_int_eq(symlink(in_work("one"), in_work("link")), 0);
    ck_assert_int_eq(link(in_work("one"), in_work("hard")), 0);
    ck_assert(is_same_file(in_work("one"), in_work("one")));
    ck_assert(is_same_file(in_work("one"), in_work("link")));
    ck_assert(is_same_file(in_work("hard"), in_work("link")));
    ck_assert(is_same_file("none", "none"));
    ck_assert(!is_same_file(in_work("one"), in_work("two")));
    ck_assert(!is_same_file(in_work("one"), "/proc/version"));
    ck_assert(!is_same_file(in_work("one"), in_work("none")));
    ck_assert(!is_same_file(in_work("none"), in_work("one")));
    ck_assert(!is_same_file(work, in_work(".")));
    ck_assert(!is_same_file(NULL, in_work("one")));
    ck_assert(!is_same_file(in_work("one"), NULL));
    ck_assert(may_be_there(in_work("link")));
    ck_assert(!may_be_there(in_work("none")));
    ck_assert(!may_be_there(in_work("one/none")));
    ck_assert_int_eq(symlink("round", in_work("round")), 0);
    ck_assert(may_be_there(in_work("round"))); /* opening it tells why */
}
END_TEST

START_TEST(text_is_json_and_long_text_is_cut)
{
    static struct output output;
    static char text[5000];
    struct session session = {.yoko = yoko_open()};
    ck_assert(output_open(&session, &output, in_work("json")));
    output_json(&output, "a\"b\\c\n\x01 経費");
    ck_assert_int_eq(output_close(&session, &output, true, YOKO_OK), YOKO_OK);
    ck_assert_str_eq(content(in_work("json")), "\"a\\\"b\\\\c\\u000a\\u0001 経費\"");
    memset(text, 'x', sizeof text - 1);
    ck_assert(output_open(&session, &output, in_work("long")));
    output_print(&output, "%s", text);
    output_print(&output, "%s", "");
    ck_assert_int_eq(output_close(&session, &output, true, YOKO_OK), YOKO_OK);
    ck_assert_uint_eq(strlen(content(in_work("long"))), 4095);
    yoko_close(session.yoko);
}
END_TEST

/* ---- the terminal ---- */

/* A message as it is shown there. */
static const char *shown_on(bool error, bool output, unsigned width, struct session *session)
{
    *session = (struct session){.yoko = yoko_open()};
    terminals[STDERR_FILENO] = error, terminals[STDOUT_FILENO] = output, columns = width;
    look_at_terminal(session);
    listen_to_it();
    complain(session, YOKO_USAGE, "Y0810", NULL, "chekc", NULL);
    const char *text = what_was_said();
    yoko_close(session->yoko);
    return text;
}

START_TEST(colours_are_for_terminals_that_have_them)
{
    struct session session;
    unsetenv("NO_COLOR");
    setenv("TERM", "xterm", 1);
    ck_assert_ptr_nonnull(strchr(shown_on(true, true, 120, &session), '\033'));
    ck_assert(session.error_terminal && session.output_terminal);
    ck_assert_uint_eq(session.width, 120);
    ck_assert_ptr_nonnull(strchr(shown_on(true, false, 0, &session), '\033'));
    ck_assert_uint_eq(session.width, 0);
    ck_assert_ptr_null(strchr(shown_on(false, true, 0, &session), '\033'));
    ck_assert_uint_eq(session.width, 80); /* which does not tell */
    setenv("NO_COLOR", "1", 1);
    ck_assert_ptr_null(strchr(shown_on(true, true, 80, &session), '\033'));
    setenv("NO_COLOR", "", 1); /* empty is as if it were not there */
    ck_assert_ptr_nonnull(strchr(shown_on(true, true, 80, &session), '\033'));
    setenv("TERM", "dumb", 1);
    ck_assert_ptr_null(strchr(shown_on(true, true, 80, &session), '\033'));
    unsetenv("TERM");
    ck_assert_ptr_null(strchr(shown_on(true, true, 80, &session), '\033'));
}
END_TEST

START_TEST(input_goes_on_after_a_signal)
{
    char text[8] = "";
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(write(ends[1], "abc", 3), 3);
    dup2(ends[0], STDIN_FILENO);
    fault.call = "read", fault.times = 2, fault.error = EINTR, fault.file = STDIN_FILENO;
    ck_assert_int_eq(read_standard_input(NULL, text, sizeof text), 3);
    ck_assert_str_eq(text, "abc");
    fault.times = 1, fault.error = EIO;
    ck_assert_int_eq(read_standard_input(NULL, text, sizeof text), -1);
}
END_TEST

/* ---- the language ---- */

/* The first words of a message, by these settings and locales. */
static const char *language_by(const char *all, const char *messages, const char *lang, const char *language, const char *there)
{
    const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"}, *const values[] = {all, messages, lang, language};
    for (int i = 0; i < 4; i++)
        values[i] ? setenv(names[i], values[i], 1) : unsetenv(names[i]);
    setlocale(LC_ALL, "C");
    locales = there;
    choose_language();
    locales = NULL;
    return yoko_text("there is no such folder");
}

START_TEST(language_is_that_of_the_settings)
{
    static const char english[] = "there is no such folder", japanese[] = "そのフォルダーがありません";
    setenv("YOKO_LOCALE_DIR", getenv("YOKO_TEST_LOCALE"), 1);
    ck_assert_str_eq(language_by(NULL, NULL, NULL, NULL, NULL), english);
    ck_assert_str_eq(language_by("C", NULL, "ja_JP.UTF-8", "ja", NULL), english);
    ck_assert_str_eq(language_by("POSIX", NULL, NULL, NULL, NULL), english);
    ck_assert_str_eq(language_by("en_GB.UTF-8", NULL, NULL, NULL, NULL), english);
    ck_assert_str_eq(language_by(NULL, NULL, NULL, "ja", NULL), japanese);
    ck_assert_str_eq(language_by("ja_JP.UTF-8", NULL, NULL, NULL, "C.UTF-8"), japanese); /* that locale is not there */
    ck_assert_str_eq(language_by(NULL, "ja_JP.UTF-8", NULL, NULL, "C.UTF-8"), japanese);
    ck_assert_str_eq(language_by(NULL, NULL, "ja_JP.UTF-8", NULL, "C.UTF-8"), japanese);
    ck_assert_str_eq(language_by("C.UTF-8", NULL, NULL, "ja", NULL), japanese);
    ck_assert_str_eq(language_by("C.UTF-8", NULL, NULL, "en:ja", NULL), english);
    ck_assert_str_eq(language_by("C.UTF-8", NULL, NULL, "fr:ja", NULL), japanese);
    ck_assert_str_eq(language_by(NULL, NULL, "ja_JP.UTF-8", "en:ja", "C.UTF-8"), english);
    ck_assert_str_eq(language_by("", "", "", "en", NULL), english);
    ck_assert_str_eq(language_by("fr_FR.UTF-8", NULL, NULL, NULL, "C.UTF-8"), english);
    locales = "C.UTF-8";
    setenv("LC_ALL", "ja_JP.UTF-8", 1);
    choose_characters();
    locales = NULL;
    ck_assert_str_eq(setlocale(LC_CTYPE, NULL), "C.UTF-8");
}
END_TEST

int main(void)
{
    char folder[PATH_MAX];
    if (!mkdtemp(work) || !getenv("YOKO_LOCALE_DIR"))
        return EXIT_FAILURE;
    setenv("YOKO_TEST_LOCALE", getenv("YOKO_LOCALE_DIR"), 1);
    snprintf(folder, sizeof folder, "rm -rf %s", work);
    TCase *cases = tcase_create("output");
    const TTest *const tests[] = {digits_stand_in_threes, progress_is_shown_on_terminals_alone_and_not_at_once,
                                  an_interrupted_call_is_made_again, a_failure_leaves_what_was_there,
                                  an_end_by_a_signal_leaves_nothing_half_written, a_name_that_is_too_long_is_told,
                                  one_file_under_two_names, text_is_json_and_long_text_is_cut,
                                  colours_are_for_terminals_that_have_them, input_goes_on_after_a_signal,
                                  language_is_that_of_the_settings};
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        tcase_add_test(cases, tests[i]);
    int status = unit_run("output", cases);
    return system(folder) == 0 ? status : EXIT_FAILURE;
}
