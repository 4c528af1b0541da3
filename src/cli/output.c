/* SPDX-License-Identifier: Apache-2.0 */
/* Output that is whole or not there at all: files written aside, then renamed; every failure of a write is
 * noticed. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- unfinished files and signals ---- */

#define UNFINISHED 4
/* Read by the handler: an entry is complete before it is linked here. */
static const char *volatile unfinished[UNFINISHED];

static void remember(const char *from, const char *to)
{
    for (int i = 0; i < UNFINISHED; i++)
        if (unfinished[i] == from) {
            unfinished[i] = to;
            return;
        }
}

static void take_away(int number)
{
    for (int i = 0; i < UNFINISHED; i++)
        if (unfinished[i])
            unlink(unfinished[i]);
    signal(number, SIG_DFL);
    raise(number);
}

void output_watch_signals(void)
{
    static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU};
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        struct sigaction old, action = {.sa_handler = take_away};
        sigemptyset(&action.sa_mask);
        if (sigaction(ending[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(ending[i], &action, NULL);
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

/* ---- opening ---- */

static const char *reason(int error)
{
    return error == ENOENT ? translate("there is no such folder") : yoko_reason(error);
}

/* Rights a new file gets. */
static mode_t usual_rights(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

void folder_of(const char *path, char folder[PATH_MAX])
{
    snprintf(folder, PATH_MAX, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash)
        slash[slash == folder] = '\0';
    else
        strcpy(folder, ".");
}

static void open_folder(struct output *output)
{
    char folder[PATH_MAX];
    folder_of(output->target, folder);
    output->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static void close_folder(struct output *output)
{
    if (output->folder >= 0)
        close(output->folder);
    output->folder = -1;
}

static bool open_aside(struct output *output, mode_t rights)
{
    int length = snprintf(output->aside, sizeof output->aside, "%s.XXXXXX", output->target);
    if ((size_t)length >= sizeof output->aside) {
        errno = ENAMETOOLONG;
        return false;
    }
    output->file = mkostemp(output->aside, O_CLOEXEC);
    if (output->file < 0)
        return false;
    remember(NULL, output->aside);
    open_folder(output);
    return fchmod(output->file, rights) == 0;
}

static bool open_path(struct output *output)
{
    struct stat about;
    if (!realpath(output->path, output->target)) {
        if (errno != ENOENT || strlen(output->path) >= sizeof output->target)
            return false;
        strcpy(output->target, output->path);
    }
    if (stat(output->target, &about) != 0)
        return errno == ENOENT && open_aside(output, usual_rights());
    if (S_ISDIR(about.st_mode)) {
        errno = EISDIR;
        return false;
    }
    if (!S_ISREG(about.st_mode)) { /* a device or a pipe has nothing to be replaced */
        output->file = open(output->target, O_WRONLY | O_CLOEXEC);
        return output->file >= 0;
    }
    return access(output->target, W_OK) == 0 && open_aside(output, about.st_mode & 07777);
}

static void drop(struct output *output)
{
    if (output->path && output->file >= 0)
        close(output->file);
    if (*output->aside) {
        unlink(output->aside);
        remember(output->aside, NULL);
    }
    output->file = -1;
    close_folder(output);
}

void output_standard(struct output *output)
{
    output->path = NULL;
    output->aside[0] = '\0';
    output->file = STDOUT_FILENO;
    output->folder = -1;
    output->error = 0;
    output->length = 0;
}

bool output_open(struct session *session, struct output *output, const char *path)
{
    output_standard(output);
    if (!path)
        return true;
    output->path = path;
    output->file = -1;
    if (open_path(output)) {
        if (*output->aside)
            sandbox_keep_folder(session, output->target);
        return true;
    }
    int error = errno;
    if (output->file < 0)
        output->aside[0] = '\0';
    drop(output);
    complain(session, YOKO_SYSTEM, "Y0801", NULL, path, reason(error), NULL);
    return false;
}

void output_mark(struct output *output)
{
    if (*output->aside)
        output_text(output, "\xEF\xBB\xBF");
}

bool is_same_file(const char *a, const char *b)
{
    struct stat one, other;
    if (!a || !b)
        return false;
    if (strcmp(a, b) == 0)
        return true;
    return stat(a, &one) == 0 && stat(b, &other) == 0 && S_ISREG(one.st_mode) && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

bool may_be_there(const char *path)
{
    return access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

/* ---- writing ---- */

void output_flush(struct output *output)
{
    size_t done = 0;
    while (!output->error && done < output->length) {
        ssize_t wrote = write(output->file, output->bytes + done, output->length - done);
        if (wrote > 0)
            done += (size_t)wrote;
        else if (wrote < 0 && errno != EINTR)
            output->error = errno;
    }
    output->length = 0;
}

int output_write(void *context, const char *bytes, size_t length)
{
    struct output *output = context;
    while (length > 0 && !output->error) {
        size_t room = OUTPUT_ROOM - output->length;
        size_t part = length < room ? length : room;
        memcpy(output->bytes + output->length, bytes, part);
        output->length += part;
        bytes += part;
        length -= part;
        if (output->length == OUTPUT_ROOM)
            output_flush(output);
    }
    return output->error;
}

void output_text(struct output *output, const char *text)
{
    output_write(output, text, strlen(text));
}

void output_print(struct output *output, const char *format, ...)
{
    char text[4096];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length > 0)
        output_write(output, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
}

/* The bytes of the character that stands at `text`; 0: none does. */
static size_t character_bytes(const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;
    if (bytes[0] < 0x80)
        return 1;
    size_t size = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2;
    if (bytes[0] < 0xC2 || bytes[0] > 0xF4)
        return 0;
    /* Of four first bytes some second ones are taken elsewhere: longer than need be, surrogates, behind U+10FFFF. */
    if ((bytes[0] == 0xE0 && bytes[1] < 0xA0) || (bytes[0] == 0xED && bytes[1] > 0x9F) ||
        (bytes[0] == 0xF0 && bytes[1] < 0x90) || (bytes[0] == 0xF4 && bytes[1] > 0x8F))
        return 0;
    for (size_t i = 1; i < size; i++)
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    return size;
}

void output_json(struct output *output, const char *text)
{
    output_text(output, "\"");
    for (size_t size; *text; text += size ? size : 1) {
        unsigned char byte = (unsigned char)*text;
        size = character_bytes(text);
        if (byte == '"' || byte == '\\')
            output_print(output, "\\%c", byte);
        else if (byte < 0x20)
            output_print(output, "\\u%04x", byte);
        else if (size)
            output_write(output, text, size);
        else
            output_text(output, "\xEF\xBF\xBD");
    }
    output_text(output, "\"");
}

/* ---- closing ---- */

/* What some file systems cannot do with some files is not missed. */
static bool is_on_disk(int file)
{
    int result;
    do
        result = fsync(file);
    while (result != 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOTSUP;
}

/* A file that was closed in spite of a signal is closed. */
static bool close_whole(struct output *output)
{
    int file = output->file;
    output->file = -1;
    return close(file) == 0 || errno == EINTR;
}

static bool finish(struct output *output)
{
    if (!*output->aside)
        return output->path ? close_whole(output) : true;
    bool good = is_on_disk(output->file);
    int error = errno;
    if (!close_whole(output))
        return false;
    errno = error;
    if (!good || rename(output->aside, output->target) != 0)
        return false;
    remember(output->aside, NULL);
    output->aside[0] = '\0';
    /* A name that was given survives a power cut only if the folder is on the disk, too. */
    good = output->folder < 0 || is_on_disk(output->folder);
    error = errno;
    close_folder(output);
    errno = error;
    return good;
}

enum yoko_status output_close(struct session *session, struct output *output, bool keep,
                              enum yoko_status status)
{
    if (keep || !*output->aside)
        output_flush(output);
    if (keep && !output->error && !finish(output))
        output->error = errno;
    if (!keep || output->error)
        drop(output);
    if (output->error == EPIPE) {
        signal(SIGPIPE, SIG_DFL);
        raise(SIGPIPE);
    }
    if (!output->error)
        return status;
    if (!output->path)
        return complain(session, YOKO_SYSTEM, "Y0829", NULL, reason(output->error), NULL);
    return complain(session, YOKO_SYSTEM, "Y0801", NULL, output->path, reason(output->error), NULL);
}

enum yoko_status write_scheme(struct session *session, const char *name, const char *path, enum yoko_status kept,
                              scheme_writer *write, void *wanted)
{
    static struct output output;
    struct yoko_scheme *scheme;
    enum yoko_status status = load_scheme(session, name, &scheme);
    if (status != YOKO_OK)
        return status;
    if (output_open(session, &output, path)) {
        status = write(session, scheme, &output, wanted);
        show_messages(session);
        status = sandbox_end(session, status);
        status = output_close(session, &output, status <= kept, status);
    } else {
        status = YOKO_SYSTEM;
    }
    yoko_scheme_close(scheme);
    return status;
}
