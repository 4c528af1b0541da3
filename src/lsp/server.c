/* SPDX-License-Identifier: Apache-2.0 */
/* The editor service: what an editor opens, changes and asks, message by message, until it ends. */
#include <config.h>

#include "lsp/lsp.h"

#include <stdlib.h>
#include <string.h>

enum {
    REQUEST_FAILED = -32803,
    CANCELLED = -32800,
    NOT_INITIALIZED = -32002,
    INVALID_REQUEST = -32600,
    UNKNOWN_METHOD = -32601,
    INVALID_PARAMETERS = -32602
};

/* ---- documents ---- */

static size_t draft_number(const struct server *server, const char *path)
{
    size_t number = 0;
    while (number < server->draft_count && strcmp(server->drafts[number].path, path) != 0)
        number++;
    return number;
}

static void drafts_changed(struct server *server)
{
    server->yoko->drafts = server->drafts;
    server->yoko->draft_count = server->draft_count;
}

/* A copy with a NUL behind; NULL: memory is out. */
static char *copy_text(struct server *server, const char *text, size_t length)
{
    char *copy = memory_try(&server->yoko->memory, NULL, length + 1);
    if (copy) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

static bool draft_room(struct server *server)
{
    struct memory *memory = &server->yoko->memory;
    if (server->draft_count < server->draft_room)
        return true;
    size_t room = server->draft_room ? server->draft_room * 2 : 8;
    struct draft *drafts = memory_try(memory, server->drafts, room * sizeof *drafts);
    if (!drafts)
        return false;
    server->drafts = drafts;
    drafts_changed(server);
    char **uris = memory_try(memory, server->uris, room * sizeof *uris);
    if (!uris)
        return false;
    server->uris = uris;
    server->draft_room = room;
    return true;
}

static void draft_free(struct server *server, size_t number)
{
    free(server->drafts[number].path);
    free(server->drafts[number].text);
    free(server->uris[number]);
}

static void close_draft(struct server *server, size_t number)
{
    draft_free(server, number);
    server->draft_count--;
    server->drafts[number] = server->drafts[server->draft_count];
    server->uris[number] = server->uris[server->draft_count];
    drafts_changed(server);
}

static void replace_text(struct draft *draft, char *text, size_t length)
{
    free(draft->text);
    draft->text = text;
    draft->length = length;
}

/* Takes `path`, which is of malloc. False when memory is out. */
static bool put_draft(struct server *server, const char *uri, char *path, const char *text, size_t length)
{
    size_t number = draft_number(server, path);
    struct draft draft = {path, copy_text(server, text, length), length};
    if (number < server->draft_count) {
        free(path);
        if (draft.text)
            replace_text(&server->drafts[number], draft.text, length);
        return draft.text;
    }
    char *copy = draft.text && draft_room(server) ? copy_text(server, uri, strlen(uri)) : NULL;
    if (!copy) {
        free(draft.path);
        free(draft.text);
        return false;
    }
    server->drafts[server->draft_count] = draft;
    server->uris[server->draft_count++] = copy;
    drafts_changed(server);
    return true;
}

/* ---- questions ---- */

enum question {
    DIAGNOSTICS,
    SYMBOLS,
    FOLDING,
    FORMATTING,
    HOVER,
    DEFINITION,
    COMPLETION,
    ACTIONS,
    REFERENCES,
    RENAME
};

struct request {
    struct server *server;
    enum question question;
    const char *path;
    struct place place, end;
    const char *name; /* RENAME */
    bool declaration; /* REFERENCES */
    /* Of HOVER: what a sample gives, in the second round. */
    const char *value, *sample;
    bool sampled, failed; /* the value could not be had for want of memory */
    /* The answer. */
    const char *text;                     /* JSON, in the call's arena; NULL: there is none */
    const char *reason;                   /* why it cannot be had, in English; NULL: none */
    char *record, *sample_name, *hovered; /* of malloc: for the second round */
};

/* Of a name whose value can be shown: the record that it is worked out for. */
static void note_sample(struct request *request, struct analysis *analysis, uint32_t offset)
{
    struct span target, here;
    const struct index_name *name =
        name_at(analysis, offset, &target, &here) ? name_declared(analysis, target) : NULL;
    bool valued = name && (name->kind == NAME_DEFINITION || name->kind == NAME_FIELD ||
                           name->kind == NAME_CONSTANT || name->kind == NAME_SETTLED);
    const char *sample = NULL,
               *record = valued && !request->sampled ? sample_record(analysis, &sample) : NULL;
    if (!record)
        return;
    struct server *server = request->server;
    request->record = copy_text(server, record, strlen(record));
    request->sample_name = copy_text(server, sample, strlen(sample));
    request->hovered = copy_text(server, name->name, strlen(name->name));
}

static void answer(struct request *request, struct analysis *analysis, struct buffer *out)
{
    const struct server *server = request->server;
    uint32_t offset = place_offset(server, analysis->source, request->place);
    switch (request->question) {
    case DIAGNOSTICS:
        answer_diagnostics(analysis, out);
        break;
    case SYMBOLS:
        answer_symbols(analysis, out);
        break;
    case FOLDING:
        answer_folding(analysis, out);
        break;
    case FORMATTING:
        answer_formatting(analysis, out);
        break;
    case DEFINITION:
        answer_definition(analysis, offset, out);
        break;
    case COMPLETION:
        answer_completion(analysis, offset, out);
        break;
    case ACTIONS:
        answer_actions(analysis, offset, place_offset(server, analysis->source, request->end), out);
        break;
    case HOVER:
        answer_hover(analysis, offset, request->value, request->sample, out);
        break;
    case REFERENCES:
    case RENAME:
        request->reason =
            answer_references(analysis, offset, request->question == RENAME ? request->name : NULL,
                              request->question == RENAME || request->declaration, out);
        break;
    }
}

static enum yoko_status ask_step(struct yoko *yoko, void *context)
{
    struct request *request = context;
    struct analysis analysis;
    if (request->failed)
        memory_fail(&yoko->memory);
    if (!analyse(&analysis, request->server, request->path)) {
        request->text = "null";
        return YOKO_OK;
    }
    struct buffer *out = buffer_in(&yoko->arena);
    answer(request, &analysis, out);
    buffer_whole(out, &yoko->memory);
    request->text = arena_text(&yoko->arena, out->bytes ? out->bytes : "null", out->length);
    if (request->question == HOVER) {
        uint32_t offset = place_offset(request->server, analysis.source, request->place);
        note_sample(request, &analysis, offset);
    }
    return YOKO_OK;
}

/* Asks through the door. Where memory runs out behind it, a fix may be on trial and an index be filled, both of the call's
 * memory, which is given back. */
static enum yoko_status ask_once(struct request *request)
{
    struct server *server = request->server;
    enum yoko_status status = yoko_enter(server->yoko, ask_step, request);
    drafts_changed(server);
    server->yoko->index = NULL;
    return status;
}

/* ---- the value over a sample ---- */

struct input {
    const char *text;
    size_t length, at;
};

static long give_record(void *context, char *bytes, size_t room)
{
    struct input *input = context;
    size_t left = input->length - input->at, part = left < room ? left : room;
    memcpy(bytes, input->text + input->at, part);
    input->at += part;
    return (long)part;
}

static int keep(void *context, const char *bytes, size_t length)
{
    struct buffer *buffer = context;
    buffer_add(buffer, bytes, length);
    return buffer->failed;
}

/* What an explanation shows of a name: the first that has it. */
static const char *shown(const json_t *part, const char *name)
{
    const char *key;
    json_t *value;
    size_t number;
    const char *own = json_string_value(json_object_get(part, "名称"));
    if (own && strcmp(own, name) == 0 && json_string_value(json_object_get(part, "表示")))
        return json_string_value(json_object_get(part, "表示"));
    const char *found = NULL;
    json_object_foreach((json_t *)part, key, value) if (!found) found = shown(value, name);
    json_array_foreach(part, number, value) if (!found) found = shown(value, name);
    return found;
}

/* Hovers again, with the value that the name has over the sample. */
static enum yoko_status ask_value(struct request *request)
{
    struct server *server = request->server;
    struct yoko_scheme *scheme = NULL;
    struct buffer told = {0};
    json_error_t error;
    size_t number = draft_number(server, request->path);
    struct input input = {request->record, strlen(request->record), 0};
    struct yoko_records records = {
        .path = "sample", .read = give_record, .read_context = &input, .format = YOKO_JSON};
    enum yoko_status status = number < server->draft_count
                                  ? yoko_load_text(server->yoko, request->path, server->drafts[number].text,
                                                   server->drafts[number].length, &scheme)
                                  : yoko_load(server->yoko, request->path, &scheme);
    if (status == YOKO_OK)
        status = yoko_explain(server->yoko, scheme, &records, NULL, YOKO_TRACE, YOKO_JSON, keep, &told);
    json_t *explanation = status == YOKO_OK ? json_loadb(told.bytes, told.length, 0, &error) : NULL;
    request->failed = status == YOKO_OK && !explanation;
    request->value = explanation ? shown(explanation, request->hovered) : NULL;
    request->sample = request->sample_name;
    status = ask_once(request);
    json_decref(explanation);
    buffer_end(&told);
    yoko_scheme_close(scheme);
    return status;
}

static void forget_sample(struct request *request)
{
    free(request->record);
    free(request->hovered);
    free(request->sample_name);
    request->record = request->hovered = request->sample_name = NULL;
}

static enum yoko_status ask(struct request *request)
{
    enum yoko_status status = ask_once(request);
    request->sampled = true;
    if (status == YOKO_OK && request->record && request->hovered && request->sample_name)
        status = ask_value(request);
    forget_sample(request);
    return status;
}

/* ---- from and to JSON ---- */

static uint32_t small_number(const json_t *value)
{
    json_int_t number = json_integer_value(value);
    return number < 0 ? 0 : number > UINT32_MAX / 2 ? UINT32_MAX / 2 : (uint32_t)number;
}

static struct place read_place(const json_t *place)
{
    return (struct place){small_number(json_object_get(place, "line")),
                          small_number(json_object_get(place, "character"))};
}

static void publish(struct server *server, const char *path)
{
    struct request request = {.server = server, .question = DIAGNOSTICS, .path = path};
    if (ask(&request) == YOKO_OK && request.text && strcmp(request.text, "null") != 0)
        send_notification(server, "textDocument/publishDiagnostics", request.text);
}

/* Other open documents may build on the one that changed. */
static void publish_all(struct server *server)
{
    for (size_t i = 0; i < server->draft_count; i++)
        publish(server, server->drafts[i].path);
}

/* The path of the document that a message is about, of malloc, and its URI; NULL: it names none. */
static char *document_path(struct server *server, const json_t *parameters, const char **uri)
{
    *uri = json_string_value(json_object_get(json_object_get(parameters, "textDocument"), "uri"));
    char *path = *uri ? uri_path(&server->yoko->memory, *uri) : NULL;
    server->broken |= *uri && !path;
    return path;
}

/* The number of the open document that a message is about, or that of all of them: it is about none. */
static size_t document_number(struct server *server, const json_t *parameters, const char **uri)
{
    char *path = document_path(server, parameters, uri);
    size_t number = path ? draft_number(server, path) : server->draft_count;
    free(path);
    return number;
}

/* Without memory a document would be another one than in the editor: the service ends rather. */
static void open_document(struct server *server, const json_t *parameters)
{
    const json_t *text = json_object_get(json_object_get(parameters, "textDocument"), "text");
    const char *uri;
    if (!json_is_string(text))
        return;
    char *path = document_path(server, parameters, &uri);
    if (path && put_draft(server, uri, path, json_string_value(text), json_string_length(text)))
        publish_all(server);
    else
        server->broken |= path != NULL;
}

/* One change: of a range, or of the whole text. False when memory is out. */
static bool apply_change(struct server *server, struct draft *draft, const json_t *change)
{
    const json_t *text = json_object_get(change, "text"), *range = json_object_get(change, "range");
    if (!json_is_string(text))
        return true;
    size_t start = 0, end = draft->length, length = json_string_length(text);
    if (json_is_object(range)) {
        start = text_offset(server, draft->text, draft->length, read_place(json_object_get(range, "start")));
        end = text_offset(server, draft->text, draft->length, read_place(json_object_get(range, "end")));
        end = end < start ? start : end;
    }
    size_t left = draft->length - (end - start) + length;
    char *changed = memory_try(&server->yoko->memory, NULL, left + 1);
    if (!changed)
        return false;
    memcpy(changed, draft->text, start);
    memcpy(changed + start, json_string_value(text), length);
    memcpy(changed + start + length, draft->text + end, draft->length - end);
    changed[left] = '\0';
    replace_text(draft, changed, left);
    return true;
}

static void change_document(struct server *server, const json_t *parameters)
{
    const char *uri;
    size_t number = document_number(server, parameters, &uri), at;
    json_t *change;
    if (number == server->draft_count)
        return;
    json_array_foreach(json_object_get(parameters, "contentChanges"), at,
                       change) if (!apply_change(server, &server->drafts[number], change)) server->broken = true;
    publish_all(server);
}

static void close_document(struct server *server, const json_t *parameters)
{
    const char *uri;
    size_t number = document_number(server, parameters, &uri);
    struct buffer cleared = {0};
    if (number == server->draft_count)
        return;
    close_draft(server, number);
    buffer_text(&cleared, "{\"uri\":");
    buffer_json(&cleared, uri, strlen(uri));
    buffer_text(&cleared, ",\"diagnostics\":[]}");
    if (cleared.failed)
        server->broken = true;
    else
        send_notification(server, "textDocument/publishDiagnostics", cleared.bytes);
    buffer_end(&cleared);
}

static void initialize(struct server *server, const json_t *id, const json_t *parameters)
{
    struct buffer out = {0};
    size_t number;
    json_t *encoding;
    const json_t *general = json_object_get(json_object_get(parameters, "capabilities"), "general");
    json_array_foreach(json_object_get(general, "positionEncodings"), number,
                       encoding) if (json_is_string(encoding) &&
                                     strcmp(json_string_value(encoding), "utf-8") == 0) server->utf8 = true;
    server->initialized = true;
    buffer_print(
        &out,
        "{\"capabilities\":{\"positionEncoding\":\"%s\",\"textDocumentSync\":{\"openClose\":true,\"change\":"
        "2},"
        "\"completionProvider\":{\"triggerCharacters\":[\"《\",\"=\",\"が\",\" \"]},\"hoverProvider\":true,"
        "\"definitionProvider\":true,\"referencesProvider\":true,\"renameProvider\":true,"
        "\"documentSymbolProvider\":true,\"foldingRangeProvider\":true,\"documentFormattingProvider\":true,"
        "\"codeActionProvider\":{\"codeActionKinds\":[\"quickfix\"]}},"
        "\"serverInfo\":{\"name\":\"yoko\",\"version\":\"%s\"}}",
        server->utf8 ? "utf-8" : "utf-16", yoko_version());
    if (out.failed)
        send_error(server, id, REQUEST_FAILED, translate("memory is exhausted"));
    else
        send_result(server, id, out.bytes);
    buffer_end(&out);
}

static const struct {
    const char *method;
    enum question question;
} questions[] = {
    {"textDocument/documentSymbol", SYMBOLS}, {"textDocument/foldingRange", FOLDING},
    {"textDocument/formatting", FORMATTING},  {"textDocument/hover", HOVER},
    {"textDocument/definition", DEFINITION},  {"textDocument/completion", COMPLETION},
    {"textDocument/codeAction", ACTIONS},     {"textDocument/references", REFERENCES},
    {"textDocument/rename", RENAME},
};

static void answer_question(struct server *server, const json_t *id, enum question question,
                            const json_t *parameters)
{
    const char *uri;
    const json_t *range = json_object_get(parameters, "range");
    struct request request = {.server = server, .question = question};
    char *path = document_path(server, parameters, &uri);
    request.path = path;
    request.place =
        read_place(range ? json_object_get(range, "start") : json_object_get(parameters, "position"));
    request.end = read_place(json_object_get(range, "end"));
    request.name = json_string_value(json_object_get(parameters, "newName"));
    request.declaration =
        json_is_true(json_object_get(json_object_get(parameters, "context"), "includeDeclaration"));
    if (!path)
        send_error(server, id, INVALID_PARAMETERS, translate("textDocument.uri is missing"));
    else if (question == RENAME && !request.name)
        send_error(server, id, INVALID_PARAMETERS, translate("newName is missing: say what the name is to become"));
    else if (ask(&request) != YOKO_OK)
        send_error(server, id, REQUEST_FAILED, translate("memory is exhausted"));
    else if (request.reason)
        send_error(server, id, REQUEST_FAILED, translate(request.reason));
    else
        send_result(server, id, request.text);
    free(path);
}

static void answer_request(struct server *server, const json_t *id, const char *method,
                           const json_t *parameters)
{
    if (message_cancelled(server, id)) {
        send_error(server, id, CANCELLED, "cancelled");
        return;
    }
    if (strcmp(method, "initialize") == 0) {
        initialize(server, id, parameters);
        return;
    }
    if (!server->initialized || server->shut_down) {
        send_error(server, id, server->shut_down ? INVALID_REQUEST : NOT_INITIALIZED, "not now");
        return;
    }
    if (strcmp(method, "shutdown") == 0) {
        server->shut_down = true;
        send_result(server, id, "null");
        return;
    }
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        if (strcmp(method, questions[i].method) == 0) {
            answer_question(server, id, questions[i].question, parameters);
            return;
        }
    send_error(server, id, UNKNOWN_METHOD, method);
}

static void take_notification(struct server *server, const char *method, const json_t *parameters)
{
    if (strcmp(method, "exit") == 0)
        server->ended = true;
    else if (!server->initialized || server->shut_down)
        return;
    else if (strcmp(method, "textDocument/didOpen") == 0)
        open_document(server, parameters);
    else if (strcmp(method, "textDocument/didChange") == 0)
        change_document(server, parameters);
    else if (strcmp(method, "textDocument/didClose") == 0)
        close_document(server, parameters);
    else if (strcmp(method, "textDocument/didSave") == 0)
        publish_all(server);
}

static void take_message(struct server *server, const json_t *message)
{
    const char *method = json_string_value(json_object_get(message, "method"));
    const json_t *id = json_object_get(message, "id"), *parameters = json_object_get(message, "params");
    if (method && id)
        answer_request(server, id, method, parameters);
    else if (method)
        take_notification(server, method, parameters);
    else if (!json_object_get(message, "result") && !json_object_get(message, "error"))
        send_error(server, id, INVALID_REQUEST, "no method");
}

enum yoko_status yoko_serve(struct yoko *yoko, yoko_read read, void *read_context, yoko_write write,
                            void *write_context)
{
    struct server server = {.yoko = yoko,
                            .read = read,
                            .read_context = read_context,
                            .write = write,
                            .write_context = write_context};
    bool examples = yoko->examples;
    yoko_set_examples(yoko, true);
    for (json_t *message; !server.ended && (message = message_next(&server));) {
        take_message(&server, message);
        json_decref(message);
    }
    yoko_set_examples(yoko, examples);
    while (server.first < server.count)
        json_decref(server.queue[server.first++]);
    for (size_t i = 0; i < server.draft_count; i++)
        draft_free(&server, i);
    yoko->drafts = NULL;
    yoko->draft_count = 0;
    free(server.queue);
    free(server.drafts);
    free(server.uris);
    buffer_end(&server.input);
    return server.broken ? YOKO_SYSTEM : server.shut_down ? YOKO_OK : YOKO_NO;
}
