/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: the text of a scheme. Whatever is accepted must survive every use that a scheme has, and what
 * it compiles to must be read again and be the same. */
#include <config.h>

#include "fuzz.h"

struct kept {
    char *bytes;
    size_t length;
};

static int keep(void *context, const char *bytes, size_t length)
{
    struct kept *kept = context;
    kept->bytes = realloc(kept->bytes, kept->length + length + 1);
    PROMISE(kept->bytes);
    memcpy(kept->bytes + kept->length, bytes, length);
    kept->length += length;
    return 0;
}

static void use(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    static const char records[] = "{\"申請番号\":\"A\"}\n{\"申請番号\":\"B\",\"職員数\":3,\"経費\":[{}]}\n";
    size_t out = 0;
    struct yoko_tests tests;
    struct yoko_test test = {.format = YOKO_JSON, .all = true, .write = fuzz_count, .write_context = &out};
    yoko_test(yoko, scheme, &test, &tests);
    struct yoko_clauses clauses;
    yoko_cite(yoko, scheme, YOKO_TEXT, fuzz_count, &out, &clauses);
    yoko_consolidated(yoko, scheme, true, fuzz_count, &out);
    yoko_disassemble(yoko, scheme, fuzz_count, &out);
    struct fuzz_bytes give = {(const uint8_t *)records, sizeof records - 1, 0, 4096};
    struct yoko_decide decide = {
        .records = {.path = "records", .read = fuzz_give, .read_context = &give, .format = YOKO_NDJSON},
        .format = YOKO_NDJSON,
        .write = fuzz_count,
        .write_context = &out};
    struct yoko_summary summary;
    yoko_run(yoko, scheme, &decide, &summary);
    PROMISE(summary.records == summary.granted + summary.refused + summary.open + summary.rejected);
    give.at = 0;
    struct yoko_records one = decide.records;
    yoko_explain(yoko, scheme, &one, "B", YOKO_TRACE, YOKO_TEXT, fuzz_count, &out);
}

/* A text that is wrong is told what is wrong with it, never that yoko is. */
static bool tells_fault_of_its_own(const struct yoko *yoko)
{
    bool own = false;
    for (size_t i = 0; i < yoko_message_count(yoko); i++)
        own = own || strcmp(yoko_message(yoko, i)->code, "Y0001") == 0;
    return own;
}

static void save_and_load(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    struct kept image = {0}, again = {0};
    if (yoko_image(yoko, scheme, keep, &image) == YOKO_OK) {
        struct yoko_scheme *loaded;
        PROMISE(yoko_load_text(yoko, "image", image.bytes, image.length, &loaded) == YOKO_OK);
        PROMISE(yoko_image(yoko, loaded, keep, &again) == YOKO_OK);
        PROMISE(again.length == image.length && memcmp(again.bytes, image.bytes, image.length) == 0);
        yoko_scheme_close(loaded);
    }
    free(image.bytes);
    free(again.bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct yoko *yoko = yoko_open();
    struct yoko_scheme *scheme = NULL;
    PROMISE(yoko);
    yoko_set_examples(yoko, true);
    enum yoko_status status = yoko_load_text(yoko, "text.yoko", (const char *)bytes, length, &scheme);
    PROMISE((status == YOKO_OK) == (scheme != NULL));
    PROMISE(status == YOKO_OK || yoko_error_count(yoko) > 0);
    PROMISE(!tells_fault_of_its_own(yoko));
    if (scheme) {
        use(yoko, scheme);
        save_and_load(yoko, scheme);
    }
    yoko_scheme_close(scheme);
    yoko_close(yoko);
    return 0;
}
