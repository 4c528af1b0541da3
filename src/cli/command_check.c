/* SPDX-License-Identifier: Apache-2.0 */
/* yoko check: whether schemes are sound, and if not, what is wrong where. */
#include <config.h>

#include "cli/cli.h"

#include <limits.h>

static const struct option_row options[] = {
    DAY_ROW,
    LIMIT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("one JSON object a scheme, for programs")},
    {0, NULL, NULL, NULL},
};

static void answer_text(struct session *session, struct output *output, const char *name,
                        const struct yoko_scheme *scheme)
{
    size_t warnings = 0;
    for (size_t i = 0; i < yoko_message_count(session->yoko); i++)
        warnings += !yoko_message(session->yoko, i)->error;
    show_messages(session);
    if (!scheme) {
        output_print(output, translate("%s: %zu error(s), %zu warning(s)"), name,
                     yoko_error_count(session->yoko), warnings);
    } else {
        output_print(output, translate("%s: no error, %zu warning(s)"), name, warnings);
        output_print(output, " — %s", yoko_scheme_title(scheme));
    }
    output_text(output, "\n");
}

static void answer_json(struct session *session, struct output *output, const char *name,
                        const struct yoko_scheme *scheme)
{
    output_text(output, "{\"scheme\":");
    output_json(output, name);
    if (scheme) {
        output_text(output, ",\"id\":");
        output_json(output, yoko_scheme_id(scheme));
        output_text(output, ",\"title\":");
        output_json(output, yoko_scheme_title(scheme));
        output_text(output, ",\"hash\":");
        output_json(output, yoko_scheme_hash(scheme));
    }
    output_print(output, ",\"sound\":%s,\"diagnostics\":[", scheme ? "true" : "false");
    for (size_t i = 0; i < yoko_message_count(session->yoko); i++) {
        output_text(output, i ? "," : "");
        output_text(output, yoko_message(session->yoko, i)->json);
    }
    output_text(output, "]}\n");
}

static enum yoko_status check_all(struct session *session, char **names, int count)
{
    struct output output;
    enum yoko_status worst = YOKO_OK;
    output_standard(&output);
    yoko_set_examples(session->yoko, true);
    for (int i = 0; i < count; i++) {
        struct yoko_scheme *scheme;
        enum yoko_status status = yoko_load(session->yoko, names[i], &scheme);
        worst = status > worst ? status : worst;
        if (session->json)
            answer_json(session, &output, names[i], scheme);
        else
            answer_text(session, &output, names[i], scheme);
        yoko_scheme_close(scheme);
        output_flush(&output); /* so that answers and messages of several schemes stay together */
    }
    return output_close(session, &output, true, worst);
}

static enum yoko_status run(struct session *session, int count, char **words)
{
    char **names;
    int name_count;
    enum yoko_status status;
    if (!take_options(session, count, words, NULL, NULL, &status))
        return status;
    if (!take_operands(session, count, words, 1, INT_MAX, MISSING_SCHEME, &names, &name_count))
        return YOKO_USAGE;
    return check_all(session, names, name_count);
}

const struct command command_check = {
    .name = "check",
    .operands = "SCHEME… [--json]",
    .summary = TO_TRANSLATE("checks schemes and shows what is wrong where"),
    .options = options,
    .examples = {{"yoko check saitama-2020", TO_TRANSLATE("checks the scheme of that id")},
                 {"yoko check draft/saitama-2025.yoko --json",
                  TO_TRANSLATE("checks a file, for an editor or another program")}},
    .run = run,
};
