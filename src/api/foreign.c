/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries that the operator allows, functions that the host registers, and schemes bound to them. */
#include <config.h>

#include "api/foreign.h"
#include "check/checker.h"
#include "exec/library.h"
#include "syntax/keyword.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct allowed_library {
    char *name;
    struct library *library;
};

struct host_function {
    char *library, *symbol, *signature;
    foreign_function *function;
    void *context;
};

struct given {
    VECTOR(struct allowed_library) libraries; /* of malloc, as the rest */
    VECTOR(struct host_function) functions;
};

/* Room for one more, from the door's memory; in the workplace for good, so not in the call's arena. */
static struct given *given_of(struct yoko *yoko)
{
    if (!yoko->given) {
        struct given *given = memory_try(&yoko->memory, NULL, sizeof *given);
        if (!given)
            memory_fail(&yoko->memory);
        *given = (struct given){0};
        yoko->given = given;
    }
    return yoko->given;
}

static void *grown(struct yoko *yoko, void *items, uint32_t count, uint32_t *room, size_t size)
{
    if (count < *room)
        return items;
    uint32_t wanted = *room ? *room * 2 : 4;
    void *larger = memory_try(&yoko->memory, items, size * wanted);
    if (!larger)
        memory_fail(&yoko->memory);
    *room = wanted;
    return larger;
}

static char *kept_text(struct yoko *yoko, const char *text, size_t length)
{
    char *copy = memory_try(&yoko->memory, NULL, length + 1);
    if (!copy)
        memory_fail(&yoko->memory);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

void foreign_release(struct yoko *yoko)
{
    struct given *given = yoko->given;
    if (!given)
        return;
    for (uint32_t i = 0; i < given->libraries.count; i++) {
        free(given->libraries.items[i].name);
        library_drop(given->libraries.items[i].library);
    }
    for (uint32_t i = 0; i < given->functions.count; i++) {
        free(given->functions.items[i].library);
        free(given->functions.items[i].symbol);
        free(given->functions.items[i].signature);
    }
    free(given->libraries.items);
    free(given->functions.items);
    free(given);
    yoko->given = NULL;
}

/* ---- signatures ---- */

static void add_type(struct buffer *out, const struct format *format)
{
    static const char *const names[] = {[TYPE_TRUTH] = "真偽", [TYPE_AMOUNT] = "数", [TYPE_RATE] = "率",
                                        [TYPE_DATE] = "日付",  [TYPE_YEAR] = "年度", [TYPE_TEXT] = "文字"};
    buffer_text(out, names[format->type]);
    if (format->type == TYPE_AMOUNT && format->unit)
        buffer_print(out, "(%s)", format->unit);
    int decimals = 0;
    for (int64_t scale = format->scale; scale > 1; scale /= 10)
        decimals++;
    if (decimals)
        buffer_print(out, "小数%d桁", decimals);
}

const char *foreign_signature(struct arena *arena, const struct foreign *foreign)
{
    struct buffer *out = buffer_in(arena);
    buffer_text(out, foreign->column ? "列(" : "(");
    for (uint32_t i = 0; i < foreign->operand_count; i++) {
        buffer_text(out, i ? ", " : "");
        add_type(out, &foreign->operands[i].format);
    }
    buffer_text(out, "): ");
    add_type(out, &foreign->result.format);
    buffer_whole(out, arena->memory);
    return arena_text(arena, out->bytes, out->length);
}

/* A signature being read: types by their Japanese or English names, blanks anywhere. */
struct reading {
    const char *at;
    bool good;
};

static bool take(struct reading *reading, const char *token)
{
    while (*reading->at == ' ')
        reading->at++;
    size_t length = strlen(token);
    if (strncmp(reading->at, token, length) != 0)
        return false;
    reading->at += length;
    return true;
}

static const char *take_name(struct reading *reading, struct arena *arena)
{
    take(reading, "");
    size_t length = name_length(reading->at, strlen(reading->at));
    const char *name = arena_text(arena, reading->at, length);
    reading->good = reading->good && length > 0;
    reading->at += length;
    return name;
}

static int take_digit(struct reading *reading)
{
    take(reading, "");
    int digit = *reading->at >= '1' && *reading->at <= '9' ? *reading->at++ - '0' : 0;
    reading->good = reading->good && digit;
    return digit;
}

static struct format take_type(struct reading *reading, struct arena *arena)
{
    static const struct {
        const char *name;
        enum value_type type;
    } types[] = {{"真偽", TYPE_TRUTH}, {"数", TYPE_AMOUNT}, {"率", TYPE_RATE},
                 {"日付", TYPE_DATE},  {"年度", TYPE_YEAR}, {"文字", TYPE_TEXT}};
    struct format format = {.type = TYPE_AMOUNT, .scale = 1, .domain = NONE};
    /* 小数 and its digits follow a name without a blank between them, too. */
    const char *written = take_name(reading, arena), *decimals = strstr(written, "小数");
    if (decimals && decimals != written) {
        reading->at -= strlen(decimals);
        written = arena_text(arena, written, (size_t)(decimals - written));
    }
    const char *name = word_translate(WORD_USE_TYPE, written, LANGUAGE_JAPANESE);
    bool plain = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(types[i].name, name) == 0) {
            format.type = types[i].type;
            plain = true;
        }
    if (!plain)
        format.unit = unit_canonical(name);
    else if (format.type == TYPE_AMOUNT && take(reading, "(")) {
        format.unit = unit_canonical(take_name(reading, arena));
        reading->good = reading->good && take(reading, ")");
    }
    bool japanese = take(reading, "小数");
    if (japanese || take(reading, "decimals")) {
        for (int digit = take_digit(reading); digit > 0; digit--)
            format.scale *= 10;
        reading->good = reading->good && (!japanese || take(reading, "桁")) && format.type == TYPE_AMOUNT;
    }
    return format;
}

/* The signature in its one form, NULL when it cannot be read. */
static const char *read_signature(struct arena *arena, const char *text)
{
    struct reading reading = {text, true};
    struct foreign foreign = {0};
    struct foreign_value operands[FOREIGN_OPERANDS_MOST];
    foreign.operands = operands;
    foreign.column = take(&reading, "列") || take(&reading, "columns");
    reading.good = take(&reading, "(");
    do {
        if (foreign.operand_count == FOREIGN_OPERANDS_MOST)
            return NULL;
        operands[foreign.operand_count++].format = take_type(&reading, arena);
    } while (reading.good && (take(&reading, ",") || take(&reading, "、")));
    reading.good = reading.good && take(&reading, ")") && take(&reading, ":");
    if (!reading.good)
        return NULL;
    foreign.result.format = take_type(&reading, arena);
    take(&reading, "");
    return reading.good && !*reading.at ? foreign_signature(arena, &foreign) : NULL;
}

/* ---- what is given ---- */

static struct allowed_library *library_named(const struct yoko *yoko, const char *name)
{
    for (uint32_t i = 0; yoko->given && i < yoko->given->libraries.count; i++)
        if (strcmp(yoko->given->libraries.items[i].name, name) == 0)
            return &yoko->given->libraries.items[i];
    return NULL;
}

/* NAME=PATH[@sha256:HEX] taken apart. */
struct allowance {
    const char *name, *path, *hash;
};

static bool take_apart(struct arena *arena, const char *text, struct allowance *allowance)
{
    static const char mark[] = "@sha256:";
    const char *equal = strchr(text, '='), *at = NULL;
    if (!equal || equal == text || equal[1] != '/')
        return false;
    for (const char *next = strstr(equal, mark); next; next = strstr(next + 1, mark))
        at = next;
    allowance->name = arena_text(arena, text, (size_t)(equal - text));
    allowance->path = arena_text(arena, equal + 1, at ? (size_t)(at - equal - 1) : strlen(equal + 1));
    allowance->hash = NULL;
    if (!at)
        return true;
    char *hash = arena_text(arena, at + strlen(mark), strlen(at + strlen(mark)));
    allowance->hash = hash;
    for (char *digit = hash; *digit; digit++) {
        if (!isxdigit((unsigned char)*digit))
            return false;
        *digit = (char)tolower((unsigned char)*digit);
    }
    return strlen(hash) == LIBRARY_HASH_ROOM - 1;
}

#if HAVE_FFI
static enum yoko_status refuse_library(struct yoko *yoko, const struct allowance *allowance,
                                       const struct library_answer *answer)
{
    struct diagnostics *diagnostics = &yoko->diagnostics;
    if (answer->fault == LIBRARY_OTHER)
        diagnose(diagnostics, Y1113, nowhere, allowance->path, answer->hash, allowance->hash,
                 (const char *)NULL);
    else if (answer->fault == LIBRARY_REFUSED)
        diagnose(diagnostics, Y1115, nowhere, allowance->path,
                 arena_text(&yoko->arena, answer->reason, strlen(answer->reason)), (const char *)NULL);
    else
        diagnose(diagnostics, Y1112, nowhere, allowance->path, yoko_reason(answer->error),
                 (const char *)NULL);
    return answer->fault == LIBRARY_UNREADABLE ? YOKO_SYSTEM : YOKO_USAGE;
}
#endif

static enum yoko_status allow_library(struct yoko *yoko, void *request)
{
    struct allowance allowance;
    if (!take_apart(&yoko->arena, request, &allowance)) {
        diagnose(&yoko->diagnostics, Y1111, nowhere, (const char *)request, (const char *)NULL);
        return YOKO_USAGE;
    }
#if HAVE_FFI
    struct library_answer answer;
    if (library_named(yoko, allowance.name)) {
        diagnose(&yoko->diagnostics, Y1119, nowhere, allowance.name, (const char *)NULL);
        return YOKO_USAGE;
    }
    struct given *given = given_of(yoko);
    given->libraries.items = grown(yoko, given->libraries.items, given->libraries.count,
                                   &given->libraries.room, sizeof *given->libraries.items);
    char *name = kept_text(yoko, allowance.name, strlen(allowance.name));
    yoko_hold(yoko, name, free);
    struct library *library = library_open(&yoko->memory, allowance.path, allowance.hash, &answer);
    if (!library)
        return refuse_library(yoko, &allowance, &answer);
    yoko_hold(yoko, NULL, NULL);
    given->libraries.items[given->libraries.count++] = (struct allowed_library){name, library};
    return YOKO_OK;
#else
    diagnose(&yoko->diagnostics, Y1117, nowhere, (const char *)NULL);
    return YOKO_USAGE;
#endif
}

enum yoko_status yoko_allow_library(struct yoko *yoko, const char *library)
{
    return yoko_enter(yoko, allow_library, (void *)(uintptr_t)library);
}

struct registering {
    const struct yoko_function *function;
};

static enum yoko_status register_function(struct yoko *yoko, void *request)
{
    const struct yoko_function *wanted = ((struct registering *)request)->function;
    const char *signature = read_signature(&yoko->arena, wanted->signature);
    if (!signature) {
        diagnose(&yoko->diagnostics, Y1118, nowhere, wanted->signature, (const char *)NULL);
        return YOKO_USAGE;
    }
    struct given *given = given_of(yoko);
    given->functions.items = grown(yoko, given->functions.items, given->functions.count,
                                   &given->functions.room, sizeof *given->functions.items);
    /* Counted before its texts are there, so that they are given back however the call ends. */
    struct host_function *function = &given->functions.items[given->functions.count++];
    *function = (struct host_function){.function = wanted->function, .context = wanted->context};
    function->library = kept_text(yoko, wanted->library, strlen(wanted->library));
    function->symbol = kept_text(yoko, wanted->symbol, strlen(wanted->symbol));
    function->signature = kept_text(yoko, signature, strlen(signature));
    return YOKO_OK;
}

enum yoko_status yoko_register(struct yoko *yoko, const struct yoko_function *function)
{
    struct registering registering = {function};
    return yoko_enter(yoko, register_function, &registering);
}

/* ---- binding ---- */

static const struct host_function *host_function_named(const struct yoko *yoko, const struct foreign *foreign)
{
    for (uint32_t i = yoko->given ? yoko->given->functions.count : 0; i-- > 0;) {
        const struct host_function *function = &yoko->given->functions.items[i];
        if (function->signature && strcmp(function->library, foreign->library) == 0 &&
            strcmp(function->symbol, foreign->symbol) == 0)
            return function;
    }
    return NULL;
}

static struct foreign_binding bind_one(struct yoko *yoko, struct arena *arena,
                                       const struct foreign *foreign)
{
    struct foreign_binding binding = {.fault = FOREIGN_NO_LIBRARY};
    const struct host_function *host = host_function_named(yoko, foreign);
    const struct allowed_library *allowed = library_named(yoko, foreign->library);
    if (host) {
        binding.fault = FOREIGN_OTHER_SIGNATURE;
        binding.given = arena_text(arena, host->signature, strlen(host->signature));
        if (strcmp(host->signature, foreign_signature(&yoko->arena, foreign)) != 0)
            return binding;
        binding.function = host->function;
        binding.has_context = true;
        binding.context = host->context;
    } else if (allowed) {
        binding.fault = FOREIGN_NO_SYMBOL;
        memory_adopt(arena, library_keep(allowed->library), library_drop);
        binding.hash = library_hash(allowed->library);
        binding.function = library_find(allowed->library, foreign->symbol);
    }
    if (binding.function)
        binding.fault = foreign_prepare(arena, foreign, &binding) ? FOREIGN_READY : FOREIGN_UNSUPPORTED;
#if !HAVE_FFI
    binding.fault = FOREIGN_UNSUPPORTED;
#endif
    return binding;
}

void foreign_bind(struct yoko *yoko, struct arena *arena, struct program *program)
{
    if (!program->foreign_count)
        return;
    struct foreign_binding *bindings = ARENA_ARRAY(arena, struct foreign_binding, program->foreign_count);
    for (uint32_t i = 0; i < program->foreign_count; i++)
        bindings[i] = bind_one(yoko, arena, &program->foreigns[i]);
    program->bindings = bindings;
}

static void report_missing(struct yoko *yoko, const struct foreign *foreign,
                           const struct foreign_binding *binding)
{
    struct diagnostics *diagnostics = &yoko->diagnostics;
    switch (binding->fault) {
    case FOREIGN_READY:
        break;
    case FOREIGN_NO_LIBRARY:
        diagnose(diagnostics, Y1110, nowhere, foreign->name, foreign->library, (const char *)NULL);
        break;
    case FOREIGN_NO_SYMBOL:
        diagnose(diagnostics, Y1114, nowhere, foreign->library, foreign->symbol, foreign->name,
                 (const char *)NULL);
        break;
    case FOREIGN_OTHER_SIGNATURE:
        diagnose(diagnostics, Y1116, nowhere, foreign->name, foreign_signature(&yoko->arena, foreign),
                 binding->given, (const char *)NULL);
        break;
    case FOREIGN_UNSUPPORTED:
        diagnose(diagnostics, Y1109, nowhere, foreign->name, (const char *)NULL);
        break;
    }
}

bool foreign_ready(struct yoko *yoko, const struct yoko_scheme *scheme)
{
    bool ready = true;
    for (uint32_t v = scheme->versions.count; v-- > 0;) {
        const struct program *program = scheme->versions.items[v].program;
        for (uint32_t i = 0; ready && i < program->foreign_count; i++)
            if (program->bindings[i].fault != FOREIGN_READY)
                report_missing(yoko, &program->foreigns[i], &program->bindings[i]);
        for (uint32_t i = 0; i < program->foreign_count; i++)
            ready = ready && program->bindings[i].fault == FOREIGN_READY;
    }
    return ready;
}
