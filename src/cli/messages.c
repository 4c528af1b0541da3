/* SPDX-License-Identifier: Apache-2.0 */
/* What the program says on standard error: messages of the library and the progress of long work. */
#include <config.h>

#include "cli/cli.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define SECOND INT64_C(1000000000)

void show_messages(const struct session *session)
{
    size_t count = yoko_message_count(session->yoko);
    size_t errors = 0;
    for (size_t i = 0; i < count; i++) {
        const struct yoko_message *message = yoko_message(session->yoko, i);
        errors += message->error;
        if (session->json)
            fprintf(stderr, "%s\n", message->json);
        else
            fputs(message->text, stderr);
    }
    if (!session->json && yoko_error_count(session->yoko) > errors) {
        fprintf(stderr, translate("… and %zu more, which are not shown"),
                yoko_error_count(session->yoko) - errors);
        fputc('\n', stderr);
    }
}

enum yoko_status load_scheme(struct session *session, const char *name, struct yoko_scheme **scheme)
{
    enum yoko_status status = yoko_load(session->yoko, name, scheme);
    size_t warnings = yoko_message_count(session->yoko);
    if (status != YOKO_OK) {
        show_messages(session);
    } else if (warnings && !session->json && !(session->warned && strcmp(session->warned, name) == 0)) {
        session->warned = name; /* on two days, once */
        fprintf(stderr, translate("%s: %zu warning(s) about the scheme, which `yoko check %s` shows"), name, warnings, name);
        fputc('\n', stderr);
    }
    return status;
}

enum yoko_status complain(const struct session *session, enum yoko_status status, const char *code,
                          const char *suggestion, ...)
{
    const char *texts[3] = {NULL, NULL, NULL};
    va_list arguments;
    va_start(arguments, suggestion);
    for (size_t i = 0; i < 3 && (texts[i] = va_arg(arguments, const char *)); i++)
        ;
    va_end(arguments);
    yoko_report(session->yoko, code, suggestion, texts[0], texts[1], texts[2], NULL);
    show_messages(session);
    return status;
}

const char *grouped(int64_t number, char text[GROUPED_ROOM])
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRId64, number);
    char *to = text;
    for (int i = 0; i < length; i++) {
        int left = length - i;
        if (i > 0 && left % 3 == 0 && digits[i - 1] != '-')
            *to++ = ',';
        *to++ = digits[i];
    }
    *to = '\0';
    return text;
}

/* ---- progress ---- */

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * SECOND + time.tv_nsec;
}

void progress_begin(struct progress *progress, const struct session *session)
{
    *progress = (struct progress){.session = session, .began = now()};
}

/* Five times a second, and not before the work has taken half a second. */
void progress_show(void *context, uint64_t records, uint64_t bytes, uint64_t total)
{
    struct progress *progress = context;
    int64_t time = now(), passed = time - progress->began;
    if (!progress->session->error_terminal || passed < SECOND / 2 || time - progress->shown < SECOND / 5)
        return;
    progress->shown = time;
    progress->visible = true;
    char count[GROUPED_ROOM], rate[GROUPED_ROOM], left[GROUPED_ROOM];
    uint64_t milliseconds = (uint64_t)passed / 1000000;
    grouped((int64_t)records, count);
    grouped((int64_t)(records * 1000 / milliseconds), rate);
    fputs("\r\033[K", stderr);
    if (total && bytes && bytes < total) {
        /* In per mille, so that no product leaves 64 bits. */
        uint64_t done = bytes / (total / 1000 + 1) + 1;
        char bar[21];
        for (unsigned i = 0; i < 20; i++)
            bar[i] = i < done / 50 ? '#' : '.';
        bar[20] = '\0';
        grouped((int64_t)(milliseconds * (1000 - done) / done / 1000 + 1), left);
        fprintf(stderr, translate("[%s] %u%%  %s applications, %s a second, about %s s left"), bar,
                (unsigned)(done / 10), count, rate, left);
    } else {
        fprintf(stderr, translate("%s applications, %s a second"), count, rate);
    }
    fflush(stderr);
}

void progress_end(struct progress *progress)
{
    if (progress->visible)
        fputs("\r\033[K", stderr);
    progress->visible = false;
}
