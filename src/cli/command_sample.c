/* SPDX-License-Identifier: Apache-2.0 */
/* yoko sample: makes applications by chance. */
#include <config.h>

#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

#define SCHEMES_MOST 16

enum { OPTION_SEED = OPTION_LONG, OPTION_DISTRIBUTION, OPTION_FORMAT, OPTION_USED };

static const struct option_row options[] = {
    {'n', "number", "N", TO_TRANSLATE("how many applications; 100 unless told, 0 for empty CSV files with their headings")},
    {OPTION_SEED, "seed", "S",
     TO_TRANSLATE("chance: the same number gives the same applications; 1 unless told")},
    {OPTION_DISTRIBUTION, "distribution", "FILE",
     TO_TRANSLATE("how likely which values are; the file beside the scheme (ID.sample) or its vocabulary unless told")},
    {OPTION_USED, "used", NULL, TO_TRANSLATE("only the fields that the schemes use")},
    {'o', "output", "FILE",
     TO_TRANSLATE("write the applications there; its extension is the format (.csv .ndjson)")},
    {OPTION_FORMAT, "format", "FORMAT", TO_TRANSLATE("csv or ndjson")},
    DAY_ROW,
    LIMIT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("messages as JSON, one a line")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    struct yoko_sample sample;
    const char *output, *format;
    struct yoko_scheme *schemes[SCHEMES_MOST];
};

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case 'n':
        return take_number(session, "-n", value, 0, INT64_C(1000000000000), &wanted->sample.count);
    case OPTION_SEED:
        return take_number(session, "--seed", value, 0, INT64_MAX, &wanted->sample.seed);
    case OPTION_DISTRIBUTION:
        wanted->sample.distribution = value;
        return YOKO_OK;
    case OPTION_USED:
        wanted->sample.only_used = true;
        return YOKO_OK;
    case 'o':
        wanted->output = value;
        return YOKO_OK;
    default:
        wanted->format = value;
        return YOKO_OK;
    }
}

static struct list_outputs list_outputs;

static enum yoko_status write_sample(struct session *session, struct wanted *wanted, struct output *output)
{
    struct progress progress;
    progress_begin(&progress, session);
    wanted->sample.schemes = (const struct yoko_scheme *const *)wanted->schemes;
    wanted->sample.write = output_write;
    wanted->sample.write_context = output;
    wanted->sample.lists = list_outputs.lists;
    wanted->sample.list_count = list_outputs.count;
    wanted->sample.progress = progress_show;
    wanted->sample.progress_context = &progress;
    enum yoko_status status = yoko_sample(session->yoko, &wanted->sample);
    progress_end(&progress);
    show_messages(session);
    status = close_lists(session, &list_outputs, status == YOKO_OK, status);
    return output_close(session, output, status == YOKO_OK, status);
}

static enum yoko_status sample_schemes(struct session *session, struct wanted *wanted, char **names,
                                       int count)
{
    static struct output output;
    enum yoko_status status = YOKO_OK;
    for (int i = 0; i < count && status == YOKO_OK; i++) {
        status = load_scheme(session, names[i], &wanted->schemes[i]);
        wanted->sample.scheme_count += status == YOKO_OK;
    }
    if (status == YOKO_OK && !output_open(session, &output, wanted->output))
        status = YOKO_SYSTEM;
    if (status == YOKO_OK && wanted->sample.format == YOKO_CSV) {
        status = open_lists(session, &list_outputs, wanted->schemes[0], wanted->output);
        if (status != YOKO_OK)
            output_close(session, &output, false, close_lists(session, &list_outputs, false, status));
    }
    if (status == YOKO_OK && wanted->sample.format == YOKO_CSV)
        output_mark(&output);
    for (size_t i = 0; status == YOKO_OK && i < list_outputs.count; i++)
        output_mark(&list_outputs.files[i].output);
    if (status == YOKO_OK)
        status = write_sample(session, wanted, &output);
    for (int i = 0; i < count; i++)
        yoko_scheme_close(wanted->schemes[i]);
    return status;
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    static const enum yoko_format allowed[] = {YOKO_CSV, YOKO_NDJSON, YOKO_FORMAT_NONE};
    static struct wanted wanted = {.sample = {.count = 100, .seed = 1}};
    enum yoko_status status;
    char **operands;
    int operand_count;
    if (!take_options(session, count, words, take_option, &wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, SCHEMES_MOST, MISSING_SCHEME, &operands, &operand_count))
        return YOKO_USAGE;
    wanted.sample.format = choose_format(session, wanted.format, wanted.output, allowed, YOKO_NDJSON);
    if (wanted.sample.format == YOKO_FORMAT_NONE)
        return YOKO_USAGE;
    if (wanted.sample.format == YOKO_CSV && !wanted.output)
        return complain(session, YOKO_USAGE, "Y1037", NULL, NULL);
    return sample_schemes(session, &wanted, operands, operand_count);
}

const struct command command_sample = {
    .name = "sample",
    .operands = "SCHEME… [-n N] [--seed S] [--distribution FILE] [-o FILE] [--format FORMAT] [--used]",
    .summary = TO_TRANSLATE("makes applications by chance, to try or to cost a scheme with"),
    .options = options,
    .examples = {{"yoko sample saitama-2020 -n 1000 --seed 7 -o applications.ndjson",
                  TO_TRANSLATE("makes a thousand applications, the same on every machine")},
                 {"yoko sample yamaguchi-2024 -n 50 --distribution 標本.sample -o 標本/申請.csv",
                  TO_TRANSLATE("makes CSV files, by distributions that the user has changed")},
                 {"yoko sample yamaguchi-2024 -n 0 -o 申請.csv",
                  TO_TRANSLATE("makes empty CSV files, one for each list too, to fill in with a spreadsheet")}},
    .run = run,
};
