/* SPDX-License-Identifier: Apache-2.0 */
/* yoko replay and yoko accept: the decisions of a ledger again, and changes of old decisions on purpose. */
#include <config.h>

#include "cli/cli.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { OPTION_WITH = OPTION_LONG, OPTION_REASON, OPTION_BY };

#define WITH_ROW                                                                                             \
    {                                                                                                        \
        OPTION_WITH, "with", "SCHEME",                                                                       \
            TO_TRANSLATE("decide by this scheme; `today`: by what each scheme's id means now")               \
    }
#define JSON_ROW                                                                                             \
    {                                                                                                        \
        OPTION_JSON, "json", NULL, TO_TRANSLATE("differences and messages as JSON, one a line")              \
    }

static const struct option_row replay_options[] = {
    WITH_ROW, OUTPUT_ROW, DAY_ROW, LIMIT_ROW, LIBRARY_ROW, WAIT_ROW, THREADS_ROW, JSON_ROW, {0, NULL, NULL, NULL},
};

static const struct option_row accept_options[] = {
    {OPTION_REASON, "reason", "TEXT", TO_TRANSLATE("why the old decisions may come out otherwise")},
    {OPTION_BY, "by", "WHO", TO_TRANSLATE("in whose name that is accepted")},
    WITH_ROW,
    OUTPUT_ROW,
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    WAIT_ROW,
    THREADS_ROW,
    JSON_ROW,
    {0, NULL, NULL, NULL},
};

struct wanted {
    struct yoko_replay replay;
    const char *with, *output;
};

static enum yoko_status take_option(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case OPTION_WITH:
        wanted->with = value;
        return YOKO_OK;
    case OPTION_REASON:
        wanted->replay.reason = value;
        return YOKO_OK;
    case OPTION_BY:
        wanted->replay.who = value;
        return YOKO_OK;
    case 'o':
        wanted->output = value;
        return YOKO_OK;
    case OPTION_WAIT:
        return take_wait(session, value, &wanted->replay.wait);
    default:
        return take_threads(session, value, &wanted->replay.threads);
    }
}

static void tell_summary(const struct session *session, const struct yoko_replayed *replayed)
{
    char all[GROUPED_ROOM], same[GROUPED_ROOM], accepted[GROUPED_ROOM], different[GROUPED_ROOM];
    char untold[GROUPED_ROOM], added[GROUPED_ROOM];
    uint64_t count = replayed->same + replayed->accepted + replayed->different + replayed->untold;
    if (session->json) {
        fprintf(stderr,
                "{\"same\":%" PRIu64 ",\"accepted\":%" PRIu64 ",\"different\":%" PRIu64 ",\"untold\":%" PRIu64
                ",\"added\":%" PRIu64 "}\n",
                replayed->same, replayed->accepted, replayed->different, replayed->untold, replayed->added);
        return;
    }
    fprintf(stderr,
            translate("%s decided again = %s the same + %s accepted before + %s different + %s that rest on "
                      "hashed values"),
            grouped((int64_t)count, all), grouped((int64_t)replayed->same, same),
            grouped((int64_t)replayed->accepted, accepted), grouped((int64_t)replayed->different, different),
            grouped((int64_t)replayed->untold, untold));
    fputc('\n', stderr);
    if (!replayed->added)
        return;
    fprintf(stderr, translate("%s differences are accepted now"), grouped((int64_t)replayed->added, added));
    fputc('\n', stderr);
}

static enum yoko_status replay(struct session *session, struct wanted *wanted, const struct yoko_scheme *with)
{
    static struct output output;
    struct yoko_replayed replayed;
    struct progress progress;
    if (is_same_file(wanted->output, wanted->replay.ledger))
        return complain(session, YOKO_USAGE, "Y0830", NULL, wanted->output, NULL);
    if (!output_open(session, &output, wanted->output))
        return YOKO_SYSTEM;
    progress_begin(&progress, session);
    wanted->replay.with = with;
    wanted->replay.format = session->json ? YOKO_NDJSON : YOKO_TEXT;
    wanted->replay.write = output_write;
    wanted->replay.write_context = &output;
    wanted->replay.progress = progress_show;
    wanted->replay.progress_context = &progress;
    enum yoko_status status = yoko_replay(session->yoko, &wanted->replay, &replayed);
    progress_end(&progress);
    show_messages(session);
    enum yoko_status closed = output_close(session, &output, replayed.told, YOKO_OK);
    if (replayed.told && closed == YOKO_OK)
        tell_summary(session, &replayed);
    return closed == YOKO_OK ? status : closed;
}

static enum yoko_status run_with(struct session *session, struct wanted *wanted)
{
    struct yoko_scheme *scheme;
    wanted->replay.today = wanted->with && strcmp(wanted->with, "today") == 0;
    if (!wanted->with || wanted->replay.today)
        return replay(session, wanted, NULL);
    enum yoko_status status = load_scheme(session, wanted->with, &scheme);
    if (status != YOKO_OK)
        return status;
    status = replay(session, wanted, scheme);
    yoko_scheme_close(scheme);
    return status;
}

static enum yoko_status take(struct session *session, int count, char **words, struct wanted *wanted,
                             bool accepts)
{
    char **operands;
    int operand_count;
    enum yoko_status status;
    wanted->replay.wait = LEDGER_WAIT;
    if (!take_options(session, count, words, take_option, wanted, &status))
        return status;
    if (!take_operands(session, count, words, 1, accepts ? INT_MAX : 1, MISSING_LEDGER, &operands, &operand_count))
        return YOKO_USAGE;
    wanted->replay.ledger = operands[0];
    wanted->replay.applications = (const char *const *)operands + 1;
    wanted->replay.application_count = (size_t)operand_count - 1;
    return YOKO_OK;
}

static enum yoko_status run_replay(struct session *session, int count, char **words)
{
    static struct wanted wanted;
    enum yoko_status status = take(session, count, words, &wanted, false);
    return status == YOKO_OK && wanted.replay.ledger ? run_with(session, &wanted) : status;
}

static enum yoko_status run_accept(struct session *session, int count, char **words)
{
    static struct wanted wanted;
    enum yoko_status status = take(session, count, words, &wanted, true);
    if (status != YOKO_OK || !wanted.replay.ledger)
        return status;
    if (!wanted.replay.reason || !*wanted.replay.reason)
        return complain_missing(session, TO_TRANSLATE("--reason TEXT"));
    if (!wanted.replay.who || !*wanted.replay.who)
        return complain_missing(session, TO_TRANSLATE("--by WHO"));
    return run_with(session, &wanted);
}

const struct command command_replay = {
    .name = "replay",
    .operands = "LEDGER [--with SCHEME] [-o FILE] [--json]",
    .summary = TO_TRANSLATE("decides a ledger's applications again and tells what comes out otherwise"),
    .options = replay_options,
    .examples = {{"yoko replay 台帳.db", TO_TRANSLATE("by the programs and the texts that the ledger keeps")},
                 {"yoko replay 台帳.db --with yamaguchi-2025",
                  TO_TRANSLATE("by another year's scheme: who would get what, and by which rule")}},
    .run = run_replay,
};

const struct command command_accept = {
    .name = "accept",
    .operands = "LEDGER [APPLICATION]… --reason TEXT --by WHO [--with SCHEME]",
    .summary = TO_TRANSLATE("records that old decisions may come out otherwise, and why"),
    .options = accept_options,
    .examples = {{"yoko accept 台帳.db --with today --reason 「第5条の改正」 --by 課長",
                  TO_TRANSLATE("accepts every difference that `yoko replay` tells of")},
                 {"yoko accept 台帳.db A-12 --with today --reason 「再審査」 --by 課長",
                  TO_TRANSLATE("accepts it for one application")}},
    .run = run_accept,
};
