/* SPDX-License-Identifier: Apache-2.0 */
/* Options and operands of the commands, read by getopt_long from the tables that --help prints, too. */
#include <config.h>

#include "cli/cli.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define OPTIONS_MOST 24
#define THREADS_MOST 256

static const struct option_row help_row = {OPTION_HELP, "help", NULL, NULL};

/* The rows of a command as getopt wants them. */
struct option_tables {
    char letters[3 * OPTIONS_MOST];
    struct option names[OPTIONS_MOST + 2];
    size_t count;
};

static void add_row(struct option_tables *tables, const struct option_row *row)
{
    size_t length = strlen(tables->letters);
    tables->names[tables->count++] =
        (struct option){row->name, row->argument ? required_argument : no_argument, NULL, row->key};
    if (row->key < OPTION_DAY)
        snprintf(tables->letters + length, sizeof tables->letters - length, "%c%s", row->key,
                 row->argument ? ":" : "");
}

/* The colon in front has getopt tell a missing value from an unknown option. */
static void make_tables(struct option_tables *tables, const struct command *command)
{
    memset(tables, 0, sizeof *tables);
    strcpy(tables->letters, ":");
    add_row(tables, &help_row);
    for (const struct option_row *row = command->options; row->key && tables->count < OPTIONS_MOST; row++)
        add_row(tables, row);
}

/* How the option that getopt stopped at was written, without a value. */
static const char *written(char **words, char text[256])
{
    const char *word = optind > 0 ? words[optind - 1] : "";
    if (strncmp(word, "--", 2) == 0)
        snprintf(text, 256, "%.*s", (int)strcspn(word, "="), word);
    else
        snprintf(text, 256, "-%c", optopt);
    return text;
}

static void complain_unknown(struct session *session, const struct option_tables *tables, const char *option)
{
    char names[OPTIONS_MOST + 1][64], fitting[512] = "";
    const char *candidates[OPTIONS_MOST + 1];
    size_t count = 0, fits = 0;
    for (size_t i = 0; i < tables->count; i++) {
        snprintf(names[i], sizeof names[i], "--%s", tables->names[i].name);
        candidates[count++] = names[i];
        if (strncmp(option, "--", 2) == 0 && strncmp(names[i], option, strlen(option)) == 0) {
            size_t length = strlen(fitting);
            snprintf(fitting + length, sizeof fitting - length, "%s%s", fits++ ? ", " : "", names[i]);
        }
    }
    const char *command = session->command->name;
    if (fits > 1)
        complain(session, YOKO_USAGE, "Y0825", NULL, command, option, fitting, NULL);
    else
        complain(session, YOKO_USAGE, "Y0811", yoko_nearest(option, candidates, count), command, option,
                 NULL);
}

/* The next option's key with its value, OPTION_END, or OPTION_BAD after it was reported or, of --help, answered. */
static int next_option(struct session *session, int count, char **words, const char **value,
                enum yoko_status *status)
{
    struct option_tables tables;
    char option[256];
    make_tables(&tables, session->command);
    opterr = 0;
    optopt = 0;
    int key = getopt_long(count, words, tables.letters, tables.names, NULL);
    *value = optarg;
    if (key == OPTION_HELP) {
        *status = show_help(session, session->command);
        return OPTION_BAD;
    }
    if (key != '?' && key != ':')
        return key;
    *status = YOKO_USAGE;
    written(words, option);
    bool known = optopt != 0 && strncmp(words[optind - 1], "--", 2) == 0;
    if (key == ':')
        complain(session, YOKO_USAGE, "Y0812", NULL, session->command->name, option, NULL);
    else if (known)
        complain(session, YOKO_USAGE, "Y0813", NULL, session->command->name, option, NULL);
    else
        complain_unknown(session, &tables, option);
    return OPTION_BAD;
}

/* The options that mean the same for every command; false: it is none of them. */
static bool take_common(struct session *session, int key, const char *value, enum yoko_status *status)
{
    *status = YOKO_OK;
    switch (key) {
    case OPTION_DAY:
        *status = take_day(session, value);
        return true;
    case OPTION_LIMIT:
        *status = yoko_set_limit(session->yoko, value);
        show_messages(session);
        return true;
    case OPTION_LIBRARY:
        *status = yoko_allow_library(session->yoko, value);
        show_messages(session);
        return true;
    case OPTION_SANDBOX:
    case OPTION_SANDBOX_PARTIAL:
        *status = take_sandbox(session, key);
        return true;
    case OPTION_JSON:
        session->json = true;
        return true;
    default:
        return false;
    }
}

bool take_options(struct session *session, int count, char **words, option_taker *take, void *wanted,
                  enum yoko_status *status)
{
    const char *value;
    *status = YOKO_OK;
    for (int key; (key = next_option(session, count, words, &value, status)) != OPTION_END;) {
        if (key == OPTION_BAD)
            return false;
        if (!take_common(session, key, value, status) && take)
            *status = take(session, wanted, key, value);
        if (*status != YOKO_OK)
            return false;
    }
    return true;
}

enum yoko_status take_path(struct session *session, void *wanted, int key, const char *value)
{
    const char **path = wanted;
    (void)session, (void)key;
    *path = value;
    return YOKO_OK;
}

bool whole_number(const char *text, uint64_t least, uint64_t most, uint64_t *number)
{
    char *end;
    *number = strtoull(text, &end, 10); /* which takes signs and blanks, too */
    return *text >= '0' && !*end && *number >= least && *number <= most;
}

enum yoko_status take_wait(struct session *session, const char *value, unsigned *milliseconds)
{
    uint64_t seconds;
    if (!whole_number(value, 0, 86400, &seconds))
        return complain(session, YOKO_USAGE, "Y0832", NULL, value, NULL);
    *milliseconds = (unsigned)seconds * 1000;
    return YOKO_OK;
}

enum yoko_status take_threads(struct session *session, const char *value, unsigned *threads)
{
    uint64_t number;
    if (!whole_number(value, 1, THREADS_MOST, &number))
        return complain(session, YOKO_USAGE, "Y0766", NULL, value, NULL);
    *threads = (unsigned)number;
    return YOKO_OK;
}

enum yoko_status take_number(struct session *session, const char *option, const char *value, uint64_t least,
                             uint64_t most, uint64_t *number)
{
    char range[48];
    if (whole_number(value, least, most, number))
        return YOKO_OK;
    snprintf(range, sizeof range, "%" PRIu64 "–%" PRIu64, least, most);
    return complain(session, YOKO_USAGE, "Y1036", NULL, option, value, range, NULL);
}

enum yoko_status take_day(struct session *session, const char *value)
{
    enum yoko_status status = yoko_set_day(session->yoko, value);
    show_messages(session);
    return status;
}

enum yoko_status take_language(struct session *session, const char *value, bool *english)
{
    *english = strcmp(value, "en") == 0;
    if (!*english && strcmp(value, "ja") != 0)
        return complain(session, YOKO_USAGE, "Y0816", NULL, value, "ja, en", NULL);
    return YOKO_OK;
}

enum yoko_status complain_missing(const struct session *session, const char *missing)
{
    const struct command *command = session->command;
    return complain(session, YOKO_USAGE, "Y0814", NULL, command->name, translate(missing), command->examples[0].line, NULL);
}

bool take_operands(struct session *session, int count, char **words, int least, int most, const char *missing,
                   char ***operands, int *operand_count)
{
    *operands = words + optind;
    *operand_count = count - optind;
    if (*operand_count < least) {
        complain_missing(session, missing);
        return false;
    }
    if (*operand_count > most) {
        complain(session, YOKO_USAGE, "Y0815", NULL, session->command->name, (*operands)[most], NULL);
        return false;
    }
    return true;
}

/* Whether a word where a file should be is rather a 申請番号: no file is there, and none would be called so. */
static bool is_number(const char *word)
{
    return strcmp(word, "-") != 0 && !strpbrk(word, "./") && !may_be_there(word);
}

bool take_applications(struct session *session, int count, char **words, int least, int most, char ***operands,
                       int *operand_count)
{
    char **all = words + optind;
    int all_count = count - optind;
    /* Where a 申請番号 can stand, only a file that is there. */
    for (int i = 2; i < all_count && ends_as_csv(all[1]); i++)
        if (ends_as_csv(all[i]) && (all_count > most || may_be_there(all[i]))) {
            complain_list(session, all[0], all[i]);
            return false;
        }
    if (most == 3 && all_count == 2 && is_number(all[1])) {
        char meant[PATH_MAX];
        int room = snprintf(meant, sizeof meant, "yoko %s %s %s %s", session->command->name, all[0],
                            translate("applications.csv"), all[1]);
        complain(session, YOKO_USAGE, "Y0803", (size_t)room < sizeof meant ? meant : NULL, all[1],
                 yoko_reason(ENOENT), NULL);
        return false;
    }
    return take_operands(session, count, words, least, most, least == 1 ? MISSING_SCHEME : MISSING_APPLICATIONS, operands, operand_count);
}

static enum yoko_format complain_format(struct session *session, const char *name,
                                        const enum yoko_format *allowed)
{
    const char *candidates[YOKO_MARKDOWN + 1];
    char all[128] = "";
    size_t count = 0;
    for (; allowed[count]; count++) {
        size_t length = strlen(all);
        candidates[count] = yoko_format_name(allowed[count]);
        snprintf(all + length, sizeof all - length, "%s%s", count ? ", " : "", candidates[count]);
    }
    const char *nearest = yoko_nearest(name, candidates, count);
    bool excel = strcasecmp(name, "excel") == 0 || strcmp(name, "エクセル") == 0; /* the program that reads it */
    for (size_t i = 0; i < count; i++)
        if (strcasecmp(excel ? "xlsx" : name, candidates[i]) == 0)
            nearest = candidates[i];
    complain(session, YOKO_USAGE, "Y0816", nearest, name, all, NULL);
    return YOKO_FORMAT_NONE;
}

enum yoko_format choose_format(struct session *session, const char *named, const char *path,
                               const enum yoko_format *allowed, enum yoko_format usual)
{
    if (!named && path) {
        const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
        named = dot ? dot + 1 : NULL;
    }
    if (!named)
        return usual;
    enum yoko_format format = yoko_format_named(named);
    for (size_t i = 0; allowed[i]; i++)
        if (allowed[i] == format)
            return format;
    return complain_format(session, named, allowed);
}
