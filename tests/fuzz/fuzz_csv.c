/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: records in CSV with the file of a list. The first byte is the size of the pieces in which the
 * bytes come; a byte 0x1E divides the applications from the list's rows. Pieces, batches, blocks and threads
 * make no difference, and no record is lost. */
#include <config.h>

#include "api/workplace.h"
#include "fuzz.h"
#include "io/records.h"

struct outcome {
    struct record_counts counts;
    uint64_t seen; /* records and rejects in the batches */
    uint64_t sum;  /* over the values read, in their order */
    bool opened, broken;
    uint32_t errors;
};

static void add_batch(struct outcome *outcome, const struct schema *schema, const struct batch *batch)
{
    outcome->seen += batch->records + batch->reject_count;
    for (uint32_t i = 0; i < batch->records; i++) {
        for (const char *at = batch->ids[i]; *at; at++)
            outcome->sum = outcome->sum * 31 + (unsigned char)*at;
        for (uint32_t space = 1; space < schema->list_count; space++)
            outcome->sum = outcome->sum * 31 + batch->starts[space][i + 1] - batch->starts[space][i];
    }
    for (uint32_t i = 0; i < batch->reject_count; i++)
        PROMISE(batch->rejects[i].problem && batch->rejects[i].before <= batch->records);
}

static struct outcome run(const struct schema *schema, const uint8_t *bytes, size_t length, size_t step,
                          uint32_t most)
{
    struct memory memory;
    struct arena arena;
    struct diagnostics diagnostics;
    struct record_reader *reader = NULL;
    struct outcome outcome = {0};
    jmp_buf door;
    memory_begin(&memory);
    memory.door = &door;
    arena_begin(&arena, &memory);
    if (setjmp(door))
        abort(); /* inputs are far too small to use up memory */
    diagnostics_begin(&diagnostics, &arena);
    const uint8_t *divider = memchr(bytes, 0x1E, length);
    size_t first = divider ? (size_t)(divider - bytes) : length;
    struct fuzz_bytes applications = {bytes, first, 0, step}, rows = {0};
    struct list_source list = {"経費", {"経費.csv", fuzz_give, &rows}};
    struct record_request request = {
        .source = {"申請.csv", fuzz_give, &applications}, .format = RECORDS_CSV, .batch = most};
    if (divider) {
        rows = (struct fuzz_bytes){divider + 1, length - first - 1, 0, step};
        request.lists = &list;
        request.list_count = 1;
    }
    outcome.opened = records_open(&reader, &memory, schema, &request, &diagnostics);
    struct batch batch;
    while (outcome.opened && records_next(reader, &arena, &batch))
        add_batch(&outcome, schema, &batch);
    if (outcome.opened) {
        outcome.counts = records_counted(reader);
        outcome.broken = records_broken(reader);
        PROMISE(outcome.seen == outcome.counts.records + outcome.counts.rejects);
    }
    outcome.errors = diagnostics.errors;
    PROMISE(outcome.opened || outcome.errors > 0);
    records_close(reader);
    arena_end(&arena);
    return outcome;
}

/* A sum over what comes out, in its order. */
static int add_bytes(void *context, const char *bytes, size_t length)
{
    uint64_t *sum = context;
    for (size_t i = 0; i < length; i++)
        *sum = *sum * 31 + (unsigned char)bytes[i];
    return 0;
}

/* Decides the applications, without the list's rows, by blocks. */
static struct yoko_summary decide(struct yoko *yoko, const struct yoko_scheme *scheme, const uint8_t *bytes,
                                  size_t length, size_t step, unsigned threads, uint64_t *sum)
{
    struct fuzz_bytes give = {bytes, length, 0, step};
    struct yoko_decide decide = {
        .records = {.path = "申請.csv", .read = fuzz_give, .read_context = &give, .format = YOKO_CSV},
        .format = YOKO_CSV,
        .write = add_bytes,
        .write_context = sum,
        .threads = threads};
    struct yoko_summary summary;
    *sum = 0;
    yoko_run(yoko, scheme, &decide, &summary);
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        add_bytes(sum, yoko_message(yoko, i)->text, strlen(yoko_message(yoko, i)->text));
    PROMISE(summary.records == summary.granted + summary.refused + summary.open + summary.rejected);
    return summary;
}

static void compare_blocks(const struct yoko_scheme *scheme, const uint8_t *bytes, size_t length,
                           uint8_t choice)
{
    struct yoko *yoko = yoko_open();
    uint64_t sum, torn_sum;
    struct yoko_summary whole = decide(yoko, scheme, bytes, length, SIZE_MAX, 1, &sum);
    struct yoko_summary torn = decide(yoko, scheme, bytes, length, choice + 1u, 1 + choice % 2u, &torn_sum);
    PROMISE(memcmp(&whole, &torn, sizeof whole) == 0);
    PROMISE(sum == torn_sum);
    struct outcome plain = run(&scheme->program->schema, bytes, length, SIZE_MAX, 1024);
    PROMISE(!plain.opened || plain.counts.records + plain.counts.rejects == whole.records);
    yoko_close(yoko);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static struct yoko_scheme *scheme;
    if (!scheme) {
        struct yoko *yoko = yoko_open();
        scheme = fuzz_scheme(yoko);
        yoko_close(yoko);
    }
    if (length == 0)
        return 0;
    const struct schema *schema = &scheme->program->schema;
    struct outcome whole = run(schema, bytes + 1, length - 1, SIZE_MAX, 1024);
    struct outcome torn = run(schema, bytes + 1, length - 1, (size_t)bytes[0] + 1, 1 + bytes[0] % 3u);
    PROMISE(whole.opened == torn.opened && whole.broken == torn.broken);
    PROMISE(whole.seen == torn.seen && whole.sum == torn.sum && whole.errors == torn.errors);
    PROMISE(memcmp(&whole.counts, &torn.counts, sizeof whole.counts) == 0);
    const uint8_t *divider = memchr(bytes + 1, 0x1E, length - 1);
    compare_blocks(scheme, bytes + 1, divider ? (size_t)(divider - bytes - 1) : length - 1, bytes[0]);
    return 0;
}
