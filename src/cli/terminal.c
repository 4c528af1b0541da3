/* SPDX-License-Identifier: Apache-2.0 */
/* The language of the messages, the terminal they are shown on, and standard input. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* The locale asked for, as the C library reads the environment. */
static const char *wanted_locale(void)
{
    const char *value = setting("LC_ALL");
    if (!value)
        value = setting("LC_MESSAGES");
    return value ? value : setting("LANG");
}

/* Whether messages are to be as they are written here, and so nothing has to be looked for; of several languages the first
 * counts, for which gettext would look in vain, and go on to the next. */
static bool is_english(const char *name)
{
    return !name || strncmp(name, "en", 2) == 0 || strcmp(name, "C") == 0 || strncmp(name, "C.", 2) == 0 ||
           strcmp(name, "POSIX") == 0;
}

/* Only texts follow the locale: numbers in files must not change with it. A machine often
 * lacks the Japanese locale itself; C.UTF-8 is always there, and with it LANGUAGE chooses among the
 * translations. LANGUAGE may name several languages. */
void choose_language(void)
{
    const char *wanted = wanted_locale(), *language = setting("LANGUAGE");
    if (is_english(language ? language : wanted))
        return;
    bool japanese = strncmp(wanted ? wanted : language, "ja", 2) == 0;
    bool found = setlocale(LC_MESSAGES, "");
    if (!found || (japanese && !wanted)) {
        setlocale(LC_MESSAGES, "C.UTF-8");
        if (japanese && !language)
            setenv("LANGUAGE", "ja", 1);
    }
    const char *folder = setting("YOKO_LOCALE_DIR");
    bindtextdomain(PACKAGE, folder ? folder : LOCALEDIR);
    bind_textdomain_codeset(PACKAGE, "UTF-8");
    bind_textdomain_codeset("libc", "UTF-8"); /* what strerror says, without reading what characters there are */
}

void choose_characters(void)
{
    if (!setlocale(LC_CTYPE, ""))
        setlocale(LC_CTYPE, "C.UTF-8");
}

static unsigned terminal_width(int file)
{
    struct winsize size;
    return ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}

bool terminal_has_colours(void)
{
    const char *terminal = setting("TERM");
    return !setting("NO_COLOR") && terminal && strcmp(terminal, "dumb") != 0;
}

void look_at_terminal(struct session *session)
{
    session->error_terminal = isatty(STDERR_FILENO) == 1;
    session->output_terminal = isatty(STDOUT_FILENO) == 1;
    session->width = session->output_terminal ? terminal_width(STDOUT_FILENO) : 0;
    yoko_set_rendering(session->yoko, session->error_terminal && terminal_has_colours(), session->error_terminal ? terminal_width(STDERR_FILENO) : 0);
}

long read_standard_input(void *context, char *bytes, size_t room)
{
    (void)context;
    ssize_t got;
    do
        got = read(STDIN_FILENO, bytes, room);
    while (got < 0 && errno == EINTR);
    return (long)got;
}
