/* SPDX-License-Identifier: Apache-2.0 */
/* One trial: load, decide, compare; then every other way of running must give the same bytes. */
#include <config.h>

#include "trial.h"

#include "csv_records.h"
#include "foreign_functions.h"

#include "api/workplace.h"
#include "base/number.h"
#include "decide/decide.h"
#include "exec/fast.h"
#include "io/decisions.h"
#include "io/records.h"

#include <gmp.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- decisions ---- */

/* Whether a text of the oracle, "n/d", is the number that the program wrote as a decimal; or its whole number what the
 * program wrote as a rate. */
static bool number_alike(json_t *got, json_t *whole)
{
    const char *wanted = json_is_string(whole) ? json_string_value(whole) : "", *slash = strchr(wanted, '/');
    if (json_is_string(got) && json_is_integer(whole)) {
        char text[64];
        snprintf(text, sizeof text, "%lld/1", (long long)json_integer_value(whole));
        return strcmp(json_string_value(got), text) == 0;
    }
    if (!json_is_real(got) || !json_is_string(whole) || !slash)
        return false;
    char *end;
    double numerator = strtod(wanted, &end), denominator = strtod(slash + 1, NULL);
    return end == slash && fabs(json_real_value(got) - numerator / denominator) <= 1e-15 * fabs(numerator);
}

static bool objects_alike(json_t *got, json_t *wanted, struct buffer *told, const char *path)
{
    char inner[512];
    const char *key;
    json_t *value;
    if (json_object_size(got) != json_object_size(wanted)) {
        buffer_print(told, "%s: other keys\n", path);
        return false;
    }
    json_object_foreach(wanted, key, value)
    {
        snprintf(inner, sizeof inner, "%s.%s", path, key);
        json_t *found = json_object_get(got, key);
        if (!found) {
            buffer_print(told, "%s: not there\n", inner);
            return false;
        }
        if (!decisions_alike(found, value, told, inner))
            return false;
    }
    return true;
}

bool decisions_alike(json_t *got, json_t *wanted, struct buffer *told, const char *path)
{
    char inner[512];
    if (json_is_object(got) && json_is_object(wanted))
        return objects_alike(got, wanted, told, path);
    if (json_is_array(got) && json_is_array(wanted) && json_array_size(got) == json_array_size(wanted)) {
        for (size_t i = 0; i < json_array_size(got); i++) {
            snprintf(inner, sizeof inner, "%s[%zu]", path, i);
            if (!decisions_alike(json_array_get(got, i), json_array_get(wanted, i), told, inner))
                return false;
        }
        return true;
    }
    if (json_equal(got, wanted) || number_alike(got, wanted))
        return true;
    char *a = json_dumps(got, JSON_ENCODE_ANY), *b = json_dumps(wanted, JSON_ENCODE_ANY);
    buffer_print(told, "%s: the program says %s, the oracle %s\n", path, a, b);
    free(a);
    free(b);
    return false;
}

/* ---- ways of running ---- */

static int take(void *context, const char *bytes, size_t length)
{
    buffer_add(context, bytes, length);
    return 0;
}

struct given_bytes {
    const char *bytes;
    size_t length, at;
};

static long give(void *context, char *bytes, size_t room)
{
    struct given_bytes *source = context;
    size_t count = source->length - source->at < room ? source->length - source->at : room;
    memcpy(bytes, source->bytes + source->at, count);
    source->at += count;
    return (long)count;
}

static void run_api(struct yoko *yoko, const struct yoko_scheme *scheme, const struct buffer *records, unsigned threads,
                    struct buffer *out)
{
    struct given_bytes source = {records->bytes, records->length, 0};
    struct yoko_summary summary;
    struct yoko_decide decide = {
        .records = {.path = "-", .read = give, .read_context = &source, .format = YOKO_NDJSON},
        .format = YOKO_NDJSON,
        .write = take,
        .write_context = out,
        .threads = threads,
    };
    yoko_run(yoko, scheme, &decide, &summary);
}

/* One program over a batch, in chunks of a size, with or without the fast path. */
static void run_machine(const struct yoko_scheme *scheme, struct memory *memory, const struct batch *batch,
                        const struct machine_options *options, bool forced, struct buffer *out)
{
    struct machine *machine = machine_create(memory, scheme->program, options);
    struct arena arena;
    machine->force_general = forced;
    arena_begin(&arena, memory);
    for (uint32_t first = 0, count; first < batch->records; first += count) {
        count = machine_fitting(machine, batch, first);
        machine_run(machine, batch, first, count);
        for (uint32_t record = 0; record < count; record++) {
            struct decision decision = {0};
            decide_record(machine, scheme->program, batch, first, record, &arena, &decision);
            decision_json(out, scheme->program, &decision);
            buffer_text(out, "\n");
        }
        arena_reset(&arena);
    }
    arena_end(&arena);
    machine_destroy(machine);
}

struct ways {
    struct trial *trial;
    struct yoko *yoko;
    struct yoko_scheme *scheme;
    struct buffer wanted; /* what the plain way said */
};

static bool same_bytes(struct ways *ways, const struct buffer *got, const struct buffer *wanted, const char *way)
{
    if (got->length == wanted->length && (!got->length || memcmp(got->bytes, wanted->bytes, got->length) == 0))
        return true;
    size_t at = 0, start = 0;
    for (; at < got->length && at < wanted->length && got->bytes[at] == wanted->bytes[at]; at++)
        start = got->bytes[at] == '\n' ? at + 1 : start;
    const char *a = memchr(got->bytes + at, '\n', got->length - at), *b = memchr(wanted->bytes + at, '\n', wanted->length - at);
    buffer_print(ways->trial->told, "%s: decided otherwise\n%.*s\nnot\n%.*s\n", way,
                 a ? (int)(a - got->bytes - (ptrdiff_t)start) : 0, got->bytes + start,
                 b ? (int)(b - wanted->bytes - (ptrdiff_t)start) : 0, wanted->bytes + start);
    return false;
}

static bool try_machines(struct ways *ways)
{
    static const uint32_t chunks[] = {1, 2, 3, 7, 1000, 1024};
    struct memory memory;
    jmp_buf door;
    struct arena arena;
    struct diagnostics diagnostics;
    struct batch batch = {0};
    memory_begin(&memory);
    memory.door = &door;
    if (setjmp(door))
        abort();
    arena_begin(&arena, &memory);
    diagnostics_begin(&diagnostics, &arena);
    struct record_text text = {.bytes = ways->trial->records->bytes, .length = ways->trial->records->length};
    struct record_request from = {.source = {.name = "-", .read = record_text_read, .user = &text},
                                  .format = RECORDS_NDJSON};
    struct record_reader *reader;
    bool alike = true;
    if (records_open(&reader, &memory, &ways->scheme->program->schema, &from, &diagnostics) &&
        records_next(reader, &arena, &batch) && batch.records) {
        struct buffer wanted = {0};
        run_machine(ways->scheme, &memory, &batch, &(struct machine_options){.general = true}, false, &wanted);
        /* every chunk with one kind of vectors, another one each time; then without the plain kernels */
        for (unsigned i = 0; i <= sizeof chunks / sizeof *chunks && alike; i++) {
            struct buffer got = {0};
            bool forced = i == sizeof chunks / sizeof *chunks;
            struct machine_options options = {
                .chunk = forced ? 7 : chunks[i],
                .vectors = (enum vectors)((ways->trial->counts->schemes + i) % (VECTORS_AVX512 + 1)),
                .narrow = (ways->trial->counts->schemes + i) % 2,
                .keep = forced};
            char way[64];
            run_machine(ways->scheme, &memory, &batch, &options, forced, &got);
            snprintf(way, sizeof way, "chunks of %u, vectors %u%s%s", options.chunk, (unsigned)options.vectors,
                     options.narrow ? ", narrow" : "", forced ? ", forced" : "");
            alike = same_bytes(ways, &got, &wanted, way);
            ways->trial->counts->decisions += batch.records;
            buffer_end(&got);
        }
        buffer_end(&wanted);
    }
    records_close(reader);
    arena_end(&arena);
    return alike;
}

/* ---- CSV ---- */

static bool write_file(const char *path, const struct buffer *bytes)
{
    FILE *file = fopen(path, "w");
    bool good = file && fwrite(bytes->bytes, 1, bytes->length, file) == bytes->length;
    return file && fclose(file) == 0 && good;
}

/* The records without input errors as CSV, with what was decided of them. */
static void collect_csv(struct ways *ways, struct memory *memory, struct csv_records *csv, struct buffer *wanted)
{
    const struct buffer *records = ways->trial->records;
    const char *at = records->bytes, *end = at + records->length, *out = ways->wanted.bytes;
    for (const char *next, *out_next; at < end && out && (out_next = strchr(out, '\n')); at = next + 1, out = out_next + 1) {
        size_t decision = (size_t)(out_next + 1 - out);
        next = memchr(at, '\n', (size_t)(end - at));
        if (!memmem(out, decision, "\"入力エラー\"", strlen("\"入力エラー\"")) &&
            csv_records_add(csv, memory, at, (size_t)(next - at))) {
            buffer_add(wanted, out, decision);
            ways->trial->counts->rows++;
        }
    }
}

/* The lists go to files, since a list of CSV is one. */
static bool run_csv(struct ways *ways, const struct csv_records *csv, struct buffer *out)
{
    const char *temporary = getenv("TMPDIR");
    const struct schema *schema = csv->schema;
    struct yoko_list_file lists[CSV_SPACES];
    char folder[64], paths[CSV_SPACES][96];
    bool good = true;
    snprintf(folder, sizeof folder, "%.40s/oracle-csv-XXXXXX", temporary ? temporary : "/tmp");
    if (!mkdtemp(folder))
        return false;
    for (uint32_t s = 1; s < schema->list_count; s++) {
        snprintf(paths[s], sizeof paths[s], "%s/%u.csv", folder, (unsigned)s);
        lists[s - 1] = (struct yoko_list_file){schema->lists[s].name, paths[s]};
        good = write_file(paths[s], &csv->files[s]) && good;
    }
    struct given_bytes source = {csv->files[0].bytes, csv->files[0].length, 0};
    struct yoko_summary summary;
    struct yoko_decide decide = {
        .records = {.path = "a.csv", .read = give, .read_context = &source, .format = YOKO_CSV, .lists = lists,
                    .list_count = schema->list_count - 1},
        .format = YOKO_NDJSON,
        .write = take,
        .write_context = out,
        .threads = 1,
    };
    yoko_run(ways->yoko, ways->scheme, &decide, &summary);
    if (yoko_error_count(ways->yoko))
        buffer_text(ways->trial->told, yoko_message(ways->yoko, 0)->text);
    for (uint32_t s = 1; s < schema->list_count; s++)
        remove(paths[s]);
    return rmdir(folder) == 0 && good;
}

static bool try_csv(struct ways *ways)
{
    struct memory memory;
    jmp_buf door;
    struct csv_records csv;
    struct buffer wanted = {0}, got = {0};
    memory_begin(&memory);
    memory.door = &door;
    if (setjmp(door))
        abort();
    csv_records_begin(&csv, &ways->scheme->versions.schema);
    collect_csv(ways, &memory, &csv, &wanted);
    bool alike = wanted.length == 0 || (run_csv(ways, &csv, &got) && same_bytes(ways, &got, &wanted, "from CSV"));
    csv_records_end(&csv);
    buffer_end(&wanted);
    buffer_end(&got);
    return alike;
}

static bool try_scheme(struct ways *ways, const struct yoko_scheme *scheme, unsigned threads, const char *way)
{
    struct buffer got = {0};
    run_api(ways->yoko, scheme, ways->trial->records, threads, &got);
    bool alike = same_bytes(ways, &got, &ways->wanted, way);
    buffer_end(&got);
    return alike;
}

/* Takes out the conditions that an input error quotes, which are told as they are written. */
static void cut_quoted(const struct buffer *decisions, struct buffer *out)
{
    static const char before[] = ", that of `", behind[] = "; 優先";
    const char *at = decisions->bytes, *end = at + decisions->length;
    for (const char *from; at < end; at = from) {
        from = memmem(at, (size_t)(end - at), before, strlen(before));
        buffer_add(out, at, (size_t)((from ? from : end) - at));
        if (from)
            from = memmem(from, (size_t)(end - from), behind, strlen(behind));
        if (!from)
            break;
    }
}

/* Another text of the same scheme decides alike. */
static bool try_text(struct ways *ways, const struct yoko_scheme *scheme, const char *way)
{
    struct buffer got = {0}, cut = {0}, wanted = {0};
    run_api(ways->yoko, scheme, ways->trial->records, 1, &got);
    cut_quoted(&got, &cut);
    cut_quoted(&ways->wanted, &wanted);
    bool alike = same_bytes(ways, &cut, &wanted, way);
    buffer_end(&got);
    buffer_end(&cut);
    buffer_end(&wanted);
    return alike;
}

static bool try_image(struct ways *ways)
{
    struct buffer image = {0};
    struct yoko_scheme *loaded = NULL;
    bool alike = true;
    if (yoko_image(ways->yoko, ways->scheme, take, &image) == YOKO_OK) {
        alike = yoko_load_text(ways->yoko, "image.ykc", image.bytes, image.length, &loaded) == YOKO_OK;
        if (!alike)
            buffer_text(ways->trial->told, "the image is refused\n");
        alike = alike && try_scheme(ways, loaded, 1, "after save and load");
    } else if (ways->scheme->versions.count == 1) {
        buffer_text(ways->trial->told, "no image is made\n");
        alike = false;
    }
    yoko_scheme_close(loaded);
    buffer_end(&image);
    return alike;
}

/* The instructions of a scheme; what stands behind them is as it is written. */
static void disassemble(struct ways *ways, const struct yoko_scheme *scheme, struct buffer *out)
{
    struct buffer all = {0};
    yoko_disassemble(ways->yoko, scheme, take, &all);
    buffer_add(&all, "", 1);
    const char *start = strstr(all.bytes, "\ncode ("), *end = strstr(all.bytes, "\ntests (");
    if (start && end)
        buffer_add(out, start, (size_t)(end - start));
    buffer_end(&all);
}

static bool settle(struct yoko *yoko, const char *path, const struct buffer *text, enum yoko_language language,
                   struct buffer *printed)
{
    struct given_bytes source = {text->bytes, text->length, 0};
    struct yoko_settle settle = {.path = path,
                                 .read = give,
                                 .read_context = &source,
                                 .language = language,
                                 .write = take,
                                 .write_context = printed};
    bool changed;
    return yoko_settle(yoko, &settle, &changed) == YOKO_OK;
}

static bool try_printed(struct ways *ways, const struct buffer *text, enum yoko_language language)
{
    struct buffer printed = {0}, again = {0}, before = {0}, after = {0};
    struct yoko_scheme *loaded = NULL;
    char path[4096];
    const char *way = language == YOKO_JAPANESE ? "printed in Japanese" : "printed in English";
    snprintf(path, sizeof path, "%s/%s.yoko", ways->trial->folder, ways->trial->id);
    bool alike = settle(ways->yoko, path, text, language, &printed) &&
                 yoko_load_text(ways->yoko, path, printed.bytes, printed.length, &loaded) == YOKO_OK;
    if (!alike)
        buffer_print(ways->trial->told, "%s: refused: %s\n", way,
                     yoko_message_count(ways->yoko) ? yoko_message(ways->yoko, 0)->text : "");
    if (alike) {
        settle(ways->yoko, path, &printed, language, &again);
        disassemble(ways, ways->scheme, &before);
        disassemble(ways, loaded, &after);
        alike = same_bytes(ways, &again, &printed, "printed twice") && same_bytes(ways, &after, &before, way) &&
                try_text(ways, loaded, way);
    }
    yoko_scheme_close(loaded);
    buffer_end(&printed);
    buffer_end(&again);
    buffer_end(&before);
    buffer_end(&after);
    return alike;
}

/* ---- the oracle ---- */

struct files {
    const char *folder;
    struct arena *arena;
};

bool trial_read_file(const char *path, struct buffer *out)
{
    FILE *file = fopen(path, "r");
    char bytes[65536];
    if (!file)
        return false;
    for (size_t count; (count = fread(bytes, 1, sizeof bytes, file)) > 0;)
        buffer_add(out, bytes, count);
    fclose(file);
    return true;
}

bool trial_put_into_english(const char *folder, const char *path)
{
    struct yoko *yoko = yoko_open();
    struct buffer text = {0}, printed = {0};
    yoko_add_folder(yoko, folder);
    bool good = trial_read_file(path, &text) && settle(yoko, path, &text, YOKO_ENGLISH, &printed) && write_file(path, &printed);
    buffer_end(&text);
    buffer_end(&printed);
    yoko_close(yoko);
    return good;
}

static const char *find_file(void *context, const char *name)
{
    struct files *files = context;
    struct buffer text = {0};
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", files->folder, name);
    bool found = trial_read_file(path, &text);
    const char *copy = found ? arena_text(files->arena, text.bytes ? text.bytes : "", text.length) : NULL;
    buffer_end(&text);
    return copy;
}

static bool compare_record(struct trial *trial, struct oracle *oracle, json_t *record, json_t *got)
{
    struct oracle_decision wanted = oracle_decide(oracle, record);
    json_t *error = json_object_get(got, "入力エラー");
    const char *verdict = json_string_value(json_object_get(got, "判定")), *problem = json_string_value(error);
    struct trial_counts *counts = trial->counts;
    bool alike = true;
    counts->records++;
    counts->granted += verdict && strcmp(verdict, "交付可") == 0;
    counts->refused += verdict && strcmp(verdict, "不交付") == 0;
    counts->open += verdict && strcmp(verdict, "要確認") == 0;
    counts->errors += error != NULL;
    if (error && !wanted.error && wanted.may_overflow && strstr(problem, "64 bits")) {
        counts->overflows++;
    } else if (error && !wanted.error && wanted.divides_by_zero && strstr(problem, "divided by zero")) {
        counts->divisions++;
    } else if (!error != !wanted.error) {
        buffer_print(trial->told, "the program says %s, the oracle %s\n", error ? problem : "no error",
                     wanted.error ? wanted.error : "no error");
        alike = false;
    } else if (!error) {
        alike = decisions_alike(got, wanted.json, trial->told, "");
    }
    json_decref(wanted.json);
    return alike;
}

static bool compare_all(struct trial *trial, struct oracle *oracle, const struct buffer *decisions)
{
    const char *at = trial->records->bytes, *end = at + trial->records->length, *out = decisions->bytes;
    while (at < end) {
        const char *next = memchr(at, '\n', (size_t)(end - at)), *out_next = out ? strchr(out, '\n') : NULL;
        json_t *record = json_loadb(at, (size_t)(next - at), 0, NULL);
        json_t *got = out_next ? json_loadb(out, (size_t)(out_next - out), 0, NULL) : NULL;
        bool alike = record && got && compare_record(trial, oracle, record, got);
        if (!alike) {
            const char *id = json_string_value(json_object_get(record, "申請番号"));
            snprintf(trial->record, sizeof trial->record, "%s", id ? id : "?");
            buffer_print(trial->told, "%.*s\n", (int)(next - at), at);
        }
        json_decref(record);
        json_decref(got);
        if (!alike)
            return false;
        at = next + 1;
        out = out_next + 1;
    }
    return true;
}

static enum trial_result run_with(struct ways *ways, struct arena *arena)
{
    struct trial *trial = ways->trial;
    struct buffer text = {0};
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.yoko", trial->folder, trial->id);
    yoko_add_folder(ways->yoko, trial->folder);
    foreign_register_all(ways->yoko);
    if (yoko_load(ways->yoko, path, &ways->scheme) != YOKO_OK) {
        for (size_t i = 0; i < yoko_message_count(ways->yoko); i++)
            if (yoko_message(ways->yoko, i)->error)
                buffer_text(trial->told, yoko_message(ways->yoko, i)->text);
        buffer_add(trial->told, "", 1);
        trial->told->length--;
        return strstr(trial->told->bytes, "Y0001") ? TRIAL_DIFFERS : TRIAL_NO_SCHEME; /* an internal error is no refusal */
    }
    struct files files = {trial->folder, arena};
    struct oracle *oracle = oracle_open(arena, trial->id, find_file, &files);
    if (!oracle) {
        buffer_text(trial->told, "the oracle cannot read the scheme\n");
        return TRIAL_DIFFERS;
    }
    trial->counts->schemes++;
    run_api(ways->yoko, ways->scheme, trial->records, 1, &ways->wanted);
    buffer_add(&ways->wanted, "", 1);
    ways->wanted.length--;
    bool alike = compare_all(trial, oracle, &ways->wanted);
    if (alike && trial->thorough) {
        trial_read_file(path, &text);
        alike = try_scheme(ways, ways->scheme, 2, "two threads") && try_scheme(ways, ways->scheme, 4, "four threads") &&
                try_csv(ways) && try_image(ways) && try_printed(ways, &text, YOKO_JAPANESE) && try_printed(ways, &text, YOKO_ENGLISH) &&
                (ways->scheme->versions.count > 1 || try_machines(ways));
        buffer_end(&text);
    }
    oracle_close(oracle);
    return alike ? TRIAL_ALIKE : TRIAL_DIFFERS;
}

enum trial_result trial_run(struct trial *trial)
{
    struct memory memory;
    jmp_buf door;
    struct arena arena;
    struct ways ways = {.trial = trial, .yoko = yoko_open()};
    memory_begin(&memory);
    memory.door = &door;
    if (setjmp(door))
        abort();
    arena_begin(&arena, &memory);
    trial->record[0] = '\0';
    enum trial_result result = run_with(&ways, &arena);
    buffer_end(&ways.wanted);
    arena_end(&arena);
    yoko_scheme_close(ways.scheme);
    yoko_close(ways.yoko);
    return result;
}
