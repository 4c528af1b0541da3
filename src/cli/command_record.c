/* SPDX-License-Identifier: Apache-2.0 */
/* yoko record and yoko verify: decisions into a ledger, and a ledger held to its hashes. */
#include <config.h>

#include "cli/cli.h"

#include <inttypes.h>
#include <stdio.h>

enum { OPTION_LEDGER = OPTION_LONG, OPTION_BY, OPTION_HASH, OPTION_SALT, OPTION_RESUME, OPTION_LIST, OPTION_HEAD };

static const struct option_row record_options[] = {
    {OPTION_LEDGER, "ledger", "FILE", TO_TRANSLATE("the ledger; made when it is not there")},
    {OPTION_BY, "by", "WHO", TO_TRANSLATE("in whose name the decisions are kept")},
    {OPTION_HASH, "hash-personal", NULL,
     TO_TRANSLATE("keep what the vocabulary marks as personal (個人情報) as salted hashes only")},
    {OPTION_SALT, "salt-file", "FILE",
     TO_TRANSLATE("the same with the salt in this file, not in the ledger; made when it is not there")},
    {OPTION_RESUME, "resume", NULL,
     TO_TRANSLATE("go on where a recording was cut off: leave out what the ledger has already")},
    {OPTION_LIST, "list", "LIST=FILE",
     TO_TRANSLATE("with CSV records: the file of a list, as 経費=経費.csv; may be repeated")},
    DAY_ROW,
    LIMIT_ROW,
    LIBRARY_ROW,
    SANDBOX_ROWS,
    WAIT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("messages and the summary as JSON, one a line")},
    {0, NULL, NULL, NULL},
};

static const struct option_row verify_options[] = {
    {OPTION_HEAD, "head", "HASH",
     TO_TRANSLATE("the hash of an entry noted earlier, which must still be there")},
    WAIT_ROW,
    {OPTION_JSON, "json", NULL, TO_TRANSLATE("messages and the summary as JSON, one a line")},
    {0, NULL, NULL, NULL},
};

struct wanted {
    struct yoko_record record;
    struct list_words lists;
    struct session *session;
    struct output told; /* of batches that are kept */
};

/* ---- record ---- */

/* Behind each batch one line, written at once: whoever reads it knows what lasts. */
static void tell_kept(void *context, int64_t entries, const char *hash)
{
    struct wanted *wanted = context;
    if (!wanted->session->json)
        return;
    output_print(&wanted->told, "{\"entries\":%" PRId64 ",\"head\":\"%s\"}\n", entries, hash);
    output_flush(&wanted->told);
}

static void tell_summary(const struct session *session, const struct yoko_kept *kept)
{
    const struct yoko_summary *summary = &kept->summary;
    char all[GROUPED_ROOM], decided[GROUPED_ROOM], rejected[GROUPED_ROOM], first[GROUPED_ROOM],
        last[GROUPED_ROOM], before[GROUPED_ROOM];
    if (session->json) {
        fprintf(stderr,
                "{\"records\":%" PRIu64 ",\"granted\":%" PRIu64 ",\"refused\":%" PRIu64 ",\"open\":%" PRIu64
                ",\"rejected\":%" PRIu64 ",\"kept\":%" PRIu64 ",\"before\":%" PRIu64 ",\"first\":%" PRId64
                ",\"last\":%" PRId64 ",\"head\":\"%s\"}\n",
                summary->records, summary->granted, summary->refused, summary->open, summary->rejected,
                kept->decisions, kept->before, kept->first, kept->last, kept->head);
        return;
    }
    /* When keeping failed, those that were decided and not kept any more do not count. */
    grouped((int64_t)(kept->decisions + kept->before + summary->rejected), all);
    grouped((int64_t)kept->decisions, decided);
    grouped((int64_t)summary->rejected, rejected);
    if (kept->before)
        fprintf(stderr,
                translate(
                    "%s applications in = %s decisions kept + %s kept before + %s input errors (入力エラー)"),
                all, decided, grouped((int64_t)kept->before, before), rejected);
    else
        fprintf(stderr, translate("%s applications in = %s decisions kept + %s input errors (入力エラー)"),
                all, decided, rejected);
    fputc('\n', stderr);
    if (!kept->last)
        return;
    fprintf(stderr, translate("entries %s to %s; hash of the last: %s"), grouped(kept->first, first),
            grouped(kept->last, last), kept->head);
    fputc('\n', stderr);
}

static enum yoko_status record_scheme(struct session *session, struct wanted *wanted, const char *name)
{
    struct yoko_scheme *scheme;
    struct yoko_kept kept;
    struct progress progress;
    enum yoko_status status = load_scheme(session, name, &scheme);
    if (status != YOKO_OK)
        return status;
    find_lists(session, &wanted->lists, scheme, &wanted->record.records);
    progress_begin(&progress, session);
    wanted->record.progress = progress_show;
    wanted->record.progress_context = &progress;
    wanted->record.kept = tell_kept;
    wanted->record.kept_context = wanted;
    wanted->session = session;
    output_standard(&wanted->told);
    sandbox_keep_ledger(session, wanted->record.ledger);
    status = yoko_record(session->yoko, scheme, &wanted->record, &kept);
    progress_end(&progress);
    show_messages(session);
    status = sandbox_end(session, status);
    if (kept.summary.records && (status != YOKO_SYSTEM || kept.last))
        tell_summary(session, &kept);
    yoko_scheme_close(scheme);
    return output_close(session, &wanted->told, true, status);
}

static enum yoko_status take_record(struct session *session, void *context, int key, const char *value)
{
    struct wanted *wanted = context;
    switch (key) {
    case OPTION_LEDGER:
        wanted->record.ledger = value;
        return YOKO_OK;
    case OPTION_BY:
        wanted->record.who = value;
        return YOKO_OK;
    case OPTION_HASH:
        wanted->record.hash_personal = true;
        return YOKO_OK;
    case OPTION_SALT:
        wanted->record.salt_file = value;
        return YOKO_OK;
    case OPTION_RESUME:
        wanted->record.resume = true;
        return YOKO_OK;
    case OPTION_WAIT:
        return take_wait(session, value, &wanted->record.wait);
    default:
        return add_list(session, &wanted->lists, value);
    }
}

static enum yoko_status run_record(struct session *session, int count, char **words)
{
    static struct wanted wanted;
    char **operands;
    int operand_count;
    enum yoko_status status;
    wanted.record.wait = LEDGER_WAIT;
    if (!take_options(session, count, words, take_record, &wanted, &status))
        return status;
    if (!take_applications(session, count, words, 2, 2, &operands, &operand_count))
        return YOKO_USAGE;
    if (!wanted.record.ledger)
        return complain_missing(session, TO_TRANSLATE("--ledger FILE"));
    if (!wanted.record.who || !*wanted.record.who)
        return complain_missing(session, TO_TRANSLATE("--by WHO"));
    if (is_same_file(wanted.record.ledger, operands[1]) || is_same_file(wanted.record.ledger, operands[0]))
        return complain(session, YOKO_USAGE, "Y0830", NULL, wanted.record.ledger, NULL);
    wanted.record.records.path = operands[1];
    return record_scheme(session, &wanted, operands[0]);
}

const struct command command_record = {
    .name = "record",
    .operands = "SCHEME RECORDS --ledger FILE --by WHO [--hash-personal] [--salt-file FILE] [--resume] [--list LIST=FILE]… "
                "[--as-of DATE]",
    .summary = TO_TRANSLATE("decides a file of applications and keeps the decisions in a ledger"),
    .options = record_options,
    .examples = {{"yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係",
                  TO_TRANSLATE("adds the decisions to the ledger")},
                 {"yoko record saitama-2020 申請.csv --ledger 台帳.db --by 審査係 --hash-personal",
                  TO_TRANSLATE("keeps personal data out of it")}},
    .run = run_record,
};

/* ---- verify ---- */

static enum yoko_status tell_verified(struct session *session, const char *path,
                                      const struct yoko_verified *verified, enum yoko_status status)
{
    struct output output;
    char schemes[GROUPED_ROOM], decisions[GROUPED_ROOM], acceptances[GROUPED_ROOM], faults[GROUPED_ROOM];
    output_standard(&output);
    if (session->json) {
        output_print(&output,
                     "{\"schemes\":%" PRIu64 ",\"decisions\":%" PRIu64 ",\"acceptances\":%" PRIu64
                     ",\"faults\":%" PRIu64 ",\"head\":\"%s\"}\n",
                     verified->schemes, verified->decisions, verified->acceptances, verified->faults,
                     verified->head);
        return output_close(session, &output, true, status);
    }
    output_print(&output, translate("%s: %s schemes, %s decisions, %s acceptances; %s faults"), path,
                 grouped((int64_t)verified->schemes, schemes), grouped((int64_t)verified->decisions, decisions),
                 grouped((int64_t)verified->acceptances, acceptances), grouped((int64_t)verified->faults, faults));
    output_text(&output, "\n");
    output_print(&output, translate("hash of the last entry: %s"), verified->head);
    output_text(&output, "\n");
    return output_close(session, &output, true, status);
}

static void show_verified(void *context, uint64_t done, uint64_t total)
{
    progress_show(context, done, done, total);
}

struct verifying {
    const char *head;
    unsigned wait;
};

static enum yoko_status take_verify(struct session *session, void *context, int key, const char *value)
{
    struct verifying *verifying = context;
    if (key == OPTION_WAIT)
        return take_wait(session, value, &verifying->wait);
    verifying->head = value;
    return YOKO_OK;
}

static enum yoko_status run_verify(struct session *session, int count, char **words)
{
    char **operands;
    int operand_count;
    struct verifying verifying = {.wait = LEDGER_WAIT};
    struct yoko_verified verified;
    struct progress progress;
    enum yoko_status status;
    if (!take_options(session, count, words, take_verify, &verifying, &status))
        return status;
    if (!take_operands(session, count, words, 1, 1, MISSING_LEDGER, &operands, &operand_count))
        return YOKO_USAGE;
    progress_begin(&progress, session);
    status = yoko_verify(session->yoko, operands[0], verifying.head, verifying.wait, show_verified, &progress, &verified);
    progress_end(&progress);
    show_messages(session);
    return status <= YOKO_NO ? tell_verified(session, operands[0], &verified, status) : status;
}

const struct command command_verify = {
    .name = "verify",
    .operands = "LEDGER [--head HASH]",
    .summary = TO_TRANSLATE("finds every entry of a ledger that was changed, taken away or moved"),
    .options = verify_options,
    .examples = {{"yoko verify 台帳.db",
                  TO_TRANSLATE("follows the ledger's hashes from the first entry to the last")},
                 {"yoko verify 台帳.db --head 5f1d523a…",
                  TO_TRANSLATE("also proves that nothing was taken away since that hash was noted")}},
    .run = run_verify,
};
