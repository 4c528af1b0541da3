/* SPDX-License-Identifier: Apache-2.0 */
/* yoko compare: schemes side by side. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SCHEMES_MOST 16
#define CANDIDATES   20000 /* tried for each difference */
#define DAY_LENGTH   10    /* of 2024-03-11 */

enum {
    OPTION_ALL = OPTION_LONG,
    OPTION_EXIT_CODE,
    OPTION_WIDTH,
    OPTION_FORMAT,
    OPTION_RECORDS,
    OPTION_LIST,
    OPTION_BY,
    OPTION_OWN,
    OPTION_SAMPLE,
    OPTION_SEEDS,
    OPTION_SEED,
    OPTION_DISTRIBUTION,
    OPTION_WITNESS,
    OPTION_DAYS
};
#define BY_MOST 16

static const struct option_row compare_options[] = {
    LIMIT_ROW,
    LIBRARY_ROW,
    {OPTION_DAYS, "as-of", "DATE",
     TO_TRANSLATE("read the schemes as they stood on that day; with one scheme, give two days to compare")},
    {OPTION_ALL, "all", NULL, TO_TRANSLATE("show what is the same, too")},
    {OPTION_WITNESS, "witness", NULL, TO_TRANSLATE("find an application that shows each difference; a page and a workbook always have them")},
    {OPTION_RECORDS, "records", "FILE", TO_TRANSLATE("decide these applications under each scheme, too")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with CSV records: the file of a list, as 経費=経費.csv; may be repeated")},
    {OPTION_BY, "by", "FIELD",
     TO_TRANSLATE("figures by this field, of an amount with bands: 職員数:10,20,30; may be repeated")},
    {OPTION_OWN, "own", "FIELD",
     TO_TRANSLATE("decide under each scheme as if this field held what it asks for, as 都道府県")},
    {OPTION_SAMPLE, "sample", "N",
     TO_TRANSLATE("decide as many applications by chance under each scheme, too")},
    {OPTION_SEEDS, "seeds", "K",
     TO_TRANSLATE("make the sample so many times, for the spread of the budget; 1 unless told")},
    {OPTION_SEED, "seed", "S",
     TO_TRANSLATE("chance: the same number gives the same applications; 1 unless told")},
    {OPTION_DISTRIBUTION, "distribution", "FILE",
     TO_TRANSLATE("how likely which values are; the file beside the scheme (ID.sample) or its vocabulary unless told")},
    THREADS_ROW,
    OUTPUT_ROW,
    {OPTION_FORMAT, "format", "FORMAT",
     TO_TRANSLATE("text, json, html or xlsx; else by the file's extension")},
    {OPTION_WIDTH, "width", "COLUMNS", TO_TRANSLATE("fit the table to so many columns")},
    {OPTION_EXIT_CODE, "exit-code", NULL, TO_TRANSLATE("exit with 1 when the schemes differ")},
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("the comparison and messages as JSON, for programs")},
    {0, NULL, NULL, NULL},
};

/* One scheme as it is to be read. */
struct side {
    char name[PATH_MAX];                   /* how the comparison calls it */
    const char *word;                      /* as given, its day included */
    char given[PATH_MAX + DAY_LENGTH + 1]; /* the same with the day of --as-of */
    const char *day;                       /* NULL: with all its amendments */
    struct yoko_scheme *scheme;
};

struct wanted {
    struct yoko_compare compare;
    const char *path, *format;
    const char *days[SCHEMES_MOST];
    int day_count;
    char **words;
    int word_count;
    bool exit_code;
    const char *chance; /* an option that only a sample needs, as given; NULL: none */
    struct yoko_records records;
    struct list_words lists;
    const char *by[BY_MOST];
    struct side sides[SCHEMES_MOST];
};

static enum yoko_status take_width(struct session *session, const char *value, unsigned *width)
{
    uint64_t columns;
    if (!whole_number(value, 20, 10000, &columns))
        return complain(session, YOKO_USAGE, "Y1003", NULL, value, NULL);
    *width = (unsigned)columns;
    return YOKO_OK;
}

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case OPTION_DAYS:
        if (wanted->day_count == SCHEMES_MOST)
            return complain(session, YOKO_USAGE, "Y1001", NULL, "16", NULL);
        wanted->days[wanted->day_count++] = value;
        return take_day(session, value);
    case OPTION_ALL:
        wanted->compare.all = true;
        return YOKO_OK;
    case OPTION_WITNESS:
        wanted->compare.candidates = CANDIDATES;
        return YOKO_OK;
    case OPTION_EXIT_CODE:
        wanted->exit_code = true;
        return YOKO_OK;
    case OPTION_WIDTH:
        return take_width(session, value, &wanted->compare.width);
    case OPTION_FORMAT:
        wanted->format = value;
        return YOKO_OK;
    case OPTION_RECORDS:
        wanted->records.path = value;
        wanted->compare.records = &wanted->records;
        return YOKO_OK;
    case OPTION_LIST:
        return add_list(session, &wanted->lists, value);
    case OPTION_BY:
        if (wanted->compare.by_count == BY_MOST)
            return complain(session, YOKO_USAGE, "Y1038", NULL, value, NULL);
        wanted->by[wanted->compare.by_count++] = value;
        return YOKO_OK;
    case OPTION_OWN:
        wanted->compare.own = value;
        return YOKO_OK;
    case OPTION_SAMPLE:
        return take_number(session, "--sample", value, 1, 1000000000, &wanted->compare.sample);
    case OPTION_SEEDS:
        wanted->chance = "--seeds";
        return take_number(session, "--seeds", value, 1, 100000, &wanted->compare.seeds);
    case OPTION_SEED:
        wanted->chance = "--seed";
        return take_number(session, "--seed", value, 0, UINT64_C(1000000000000000), &wanted->compare.seed);
    case OPTION_DISTRIBUTION:
        wanted->chance = "--distribution";
        wanted->compare.distribution = value;
        return YOKO_OK;
    case OPTION_THREADS:
        return take_threads(session, value, &wanted->compare.threads);
    default: /* -o */
        wanted->path = value;
        return YOKO_OK;
    }
}

/* Options that would be left unused are told instead. */
static enum yoko_status check_applications(struct session *session, const struct wanted *wanted)
{
    bool records = wanted->compare.records != NULL, sample = wanted->compare.sample > 0;
    const char *figures = wanted->compare.by_count ? "--by" : wanted->compare.own ? "--own" : NULL;
    if (records && sample)
        return complain(session, YOKO_USAGE, "Y1040", NULL, NULL);
    if (figures && !records && !sample)
        return complain(session, YOKO_USAGE, "Y1013", NULL, figures, "--records FILE / --sample N", NULL);
    if (wanted->lists.count && !records)
        return complain(session, YOKO_USAGE, "Y1013", NULL, "--list", "--records FILE", NULL);
    if (wanted->chance && !sample)
        return complain(session, YOKO_USAGE, "Y1013", NULL, wanted->chance, "--sample N", NULL);
    return YOKO_OK;
}

static enum yoko_status take(struct session *session, int count, char **words, struct wanted *wanted)
{
    static const enum yoko_format allowed[] = {YOKO_TEXT, YOKO_JSON, YOKO_HTML, YOKO_XLSX, YOKO_FORMAT_NONE};
    wanted->compare.width = session->width;
    wanted->compare.seeds = wanted->compare.seed = 1;
    enum yoko_status status;
    if (!take_options(session, count, words, take_option, wanted, &status))
        return status;
    int least = wanted->day_count > 1 ? 1 : 2;
    if (count - optind > SCHEMES_MOST)
        return complain(session, YOKO_USAGE, "Y1001", NULL, "16", NULL);
    if (least == 2 && count - optind == 1)
        return complain(session, YOKO_USAGE, "Y1014", NULL, words[optind], NULL);
    if (!take_operands(session, count, words, least, SCHEMES_MOST, least == 1 ? MISSING_SCHEME : TO_TRANSLATE("two schemes (their files or ids)"),
                       &wanted->words, &wanted->word_count))
        return YOKO_USAGE;
    if (wanted->day_count > 1 && wanted->word_count > 1)
        return complain(session, YOKO_USAGE, "Y1002", NULL, NULL);
    status = check_applications(session, wanted);
    if (status != YOKO_OK)
        return status;
    enum yoko_format usual = session->json ? YOKO_JSON : YOKO_TEXT;
    wanted->compare.format =
        choose_format(session, wanted->format, session->json ? NULL : wanted->path, allowed, usual);
    if (wanted->compare.format == YOKO_HTML || wanted->compare.format == YOKO_XLSX)
        wanted->compare.candidates = CANDIDATES;
    return wanted->compare.format == YOKO_FORMAT_NONE ? YOKO_USAGE : YOKO_OK;
}

/* Where a day begins behind the name, as in `saitama-2020@2021-06-11`; NULL when there is none. Whether it is a day
 * that there is, is for those to say who read it; a file whose name has an @ in it is no day. */
static const char *day_within(const char *word)
{
    static const char *const begins[] = {"令和", "平成", "昭和", "R", "H"};
    const char *at = strrchr(word, '@'), *dot = at ? strrchr(at, '.') : NULL;
    if (!at || strchr(at, '/') || (dot && dot[1 + strspn(dot + 1, "0123456789")])) /* but R6.4.1 and 令和6.4.1 */
        return NULL;
    bool day = at[1] >= '0' && at[1] <= '9';
    for (size_t i = 0; i < sizeof begins / sizeof *begins && !day; i++)
        day = strncmp(at + 1, begins[i], strlen(begins[i])) == 0;
    return day ? at + 1 : NULL;
}

static void fill_sides(struct wanted *wanted)
{
    bool days = wanted->day_count > 1;
    wanted->compare.count = (size_t)(days ? wanted->day_count : wanted->word_count);
    for (size_t i = 0; i < wanted->compare.count; i++) {
        struct side *side = &wanted->sides[i];
        side->word = wanted->words[days ? 0 : i];
        const char *own = day_within(side->word);
        int length = own ? (int)(own - 1 - side->word) : (int)strlen(side->word);
        side->day = days ? wanted->days[i] : own ? own : wanted->day_count ? wanted->days[0] : NULL;
        snprintf(side->name, sizeof side->name, "%.*s", length, side->word);
        if (side->day && !own)
            snprintf(side->given, sizeof side->given, "%s@%s", side->word, side->day);
        else
            snprintf(side->given, sizeof side->given, "%s", side->word);
    }
}

/* Calls a scheme by its id, with its day where days were given. */
static void call_side(struct side *side)
{
    const char *id = yoko_scheme_id(side->scheme);
    if (side->day)
        snprintf(side->name, sizeof side->name, "%s@%s", id, side->day);
    else
        snprintf(side->name, sizeof side->name, "%s", id);
}

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

/* Schemes of one id, as a scheme and a copy that somebody changed, are told apart by what was given for them. */
static void tell_apart(struct wanted *wanted)
{
    bool alike[SCHEMES_MOST] = {false};
    for (size_t i = 0; i < wanted->compare.count; i++)
        for (size_t k = 0; k < wanted->compare.count; k++)
            alike[i] = alike[i] || (i != k && strcmp(wanted->sides[i].name, wanted->sides[k].name) == 0);
    for (size_t i = 0; i < wanted->compare.count; i++) {
        struct side *side = &wanted->sides[i];
        size_t length = strlen(side->name);
        if (alike[i] && strcmp(side->name, side->word) != 0)
            snprintf(side->name + length, sizeof side->name - length, " (%s)", last_part(side->word));
    }
}

/* Applications, which --records takes. */
static bool holds_records(const char *name)
{
    static const char *const suffixes[] = {".csv", ".json", ".ndjson", ".jsonl"};
    size_t length = strlen(name);
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        size_t bytes = strlen(suffixes[i]);
        if (length > bytes && strcmp(name + length - bytes, suffixes[i]) == 0)
            return true;
    }
    return false;
}

/* Every scheme is tried, so that the mistakes of all are seen at once. */
static enum yoko_status load_sides(struct session *session, struct wanted *wanted)
{
    enum yoko_status worst = YOKO_OK;
    for (size_t i = 0; i < wanted->compare.count; i++) {
        struct side *side = &wanted->sides[i];
        enum yoko_status status = yoko_set_day(session->yoko, side->day);
        if (i > 0 && holds_records(side->name)) {
            char records[sizeof side->name + sizeof "--records "];
            snprintf(records, sizeof records, "--records %s", side->name);
            status = complain(session, YOKO_USAGE, "Y0834", records, side->name, NULL);
        } else if (status == YOKO_OK)
            status = load_scheme(session, side->name, &side->scheme);
        else
            show_messages(session);
        if (status == YOKO_OK)
            call_side(side);
        worst = status > worst ? status : worst;
    }
    tell_apart(wanted);
    return worst;
}

/* What is read would be gone when the output takes its name. */
static bool overwrites(const struct wanted *wanted)
{
    bool read = is_same_file(wanted->path, wanted->records.path);
    for (size_t i = 0; i < wanted->compare.count; i++)
        read = read || is_same_file(wanted->path, yoko_scheme_path(wanted->sides[i].scheme));
    for (size_t i = 0; i < wanted->lists.count; i++)
        read = read || is_same_file(wanted->path, wanted->lists.files[i].path);
    return read;
}

static enum yoko_status answer(struct session *session, struct wanted *wanted)
{
    const struct yoko_scheme *schemes[SCHEMES_MOST];
    const char *names[SCHEMES_MOST], *words[SCHEMES_MOST];
    struct output output;
    struct yoko_compared compared;
    for (size_t i = 0; i < wanted->compare.count; i++) {
        schemes[i] = wanted->sides[i].scheme;
        names[i] = wanted->sides[i].name;
        words[i] = wanted->sides[i].given;
    }
    wanted->compare.schemes = schemes;
    wanted->compare.names = names;
    wanted->compare.words = words;
    wanted->compare.colour = session->output_terminal && !wanted->path && terminal_has_colours();
    wanted->compare.by = wanted->by;
    if (wanted->compare.records)
        find_lists(session, &wanted->lists, schemes[0], &wanted->records);
    if (overwrites(wanted))
        return complain(session, YOKO_USAGE, "Y0830", NULL, wanted->path, NULL);
    if (!output_open(session, &output, wanted->path))
        return YOKO_SYSTEM;
    struct progress progress;
    progress_begin(&progress, session);
    wanted->compare.progress = progress_show;
    wanted->compare.progress_context = &progress;
    wanted->compare.write = output_write;
    wanted->compare.write_context = &output;
    enum yoko_status status = yoko_compare(session->yoko, &wanted->compare, &compared);
    progress_end(&progress);
    show_messages(session);
    bool keep = status == YOKO_OK || status == YOKO_BAD_RECORDS;
    status = output_close(session, &output, keep, status);
    bool differ = compared.different + compared.partial > 0;
    return status == YOKO_OK && wanted->exit_code && differ ? YOKO_NO : status;
}

static enum yoko_status run_compare(struct session *session, int count, char **words)
{
    struct wanted *wanted = calloc(1, sizeof *wanted);
    if (!wanted)
        return complain(session, YOKO_SYSTEM, "Y0802", NULL, NULL);
    enum yoko_status status = take(session, count, words, wanted);
    if (status == YOKO_OK && wanted->words) {
        fill_sides(wanted);
        status = load_sides(session, wanted);
        if (status == YOKO_OK)
            status = answer(session, wanted);
    }
    for (size_t i = 0; i < wanted->compare.count; i++)
        yoko_scheme_close(wanted->sides[i].scheme);
    free(wanted);
    return status;
}

const struct command command_compare = {
    .name = "compare",
    .operands = "SCHEME SCHEME… [--all] [--witness] [--records FILE] [--sample N] [--by FIELD]… [-o FILE] "
                "[--exit-code]",
    .summary = TO_TRANSLATE(
        "puts schemes side by side: what differs, what only one has, what only reads differently"),
    .options = compare_options,
    .examples = {{"yoko compare saitama-2020 yamaguchi-2024",
                  TO_TRANSLATE("shows the rules in which the two differ")},
                 {"yoko compare saitama-2020@2021-06-11 saitama-2020",
                  TO_TRANSLATE("shows what amendments have changed since that day")}},
    .run = run_compare,
};
