/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: records in JSON. The first byte chooses the form and the size of the pieces in which the bytes
 * come; each record is decided or rejected, and the pieces make no difference. */
#include <config.h>

#include "fuzz.h"

static struct yoko *yoko;
static struct yoko_scheme *scheme;

static struct yoko_summary run(const uint8_t *bytes, size_t length, size_t step, enum yoko_format in,
                               enum yoko_format out, size_t *written)
{
    struct fuzz_bytes give = {bytes, length, 0, step};
    struct yoko_decide decide = {
        .records = {.path = "records", .read = fuzz_give, .read_context = &give, .format = in},
        .format = out,
        .write = fuzz_count,
        .write_context = written};
    struct yoko_summary summary;
    *written = 0;
    enum yoko_status status = yoko_run(yoko, scheme, &decide, &summary);
    PROMISE(status == YOKO_OK || status == YOKO_BAD_RECORDS || status == YOKO_SYSTEM);
    PROMISE(status != YOKO_OK || summary.rejected == 0);
    PROMISE(status == YOKO_OK || yoko_error_count(yoko) > 0);
    PROMISE(summary.records == summary.granted + summary.refused + summary.open + summary.rejected);
    return summary;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (!scheme) {
        yoko = yoko_open();
        scheme = fuzz_scheme(yoko);
    }
    if (length == 0)
        return 0;
    static const enum yoko_format outs[] = {YOKO_NDJSON, YOKO_CSV, YOKO_TABLE, YOKO_JSON};
    enum yoko_format in = bytes[0] & 1 ? YOKO_NDJSON : YOKO_JSON, out = outs[bytes[0] >> 1 & 3];
    size_t step = (size_t)(bytes[0] >> 3) + 1, written, torn_written;
    struct yoko_summary whole = run(bytes + 1, length - 1, SIZE_MAX, in, out, &written);
    struct yoko_summary torn = run(bytes + 1, length - 1, step, in, out, &torn_written);
    PROMISE(memcmp(&whole, &torn, sizeof whole) == 0);
    PROMISE(written == torn_written);
    return 0;
}
