/* SPDX-License-Identifier: Apache-2.0 */
/* Messages of the language server protocol over a stream: each a header with its length, then JSON. What is
 * no message is answered or passed over, and the next one is read. */
#include <config.h>

#include "lsp/lsp.h"

#include "io/json_text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define HEADER_MOST 4096

/* ---- out ---- */

static void send_text(struct server *server, const struct buffer *body)
{
    struct buffer head = {0};
    if (server->broken)
        return;
    buffer_print(&head, "Content-Length: %zu\r\n\r\n", body->length);
    if (body->failed || head.failed || server->write(server->write_context, head.bytes, head.length) != 0 ||
        server->write(server->write_context, body->bytes, body->length) != 0)
        server->broken = true;
    buffer_end(&head);
}

static void add_id(struct buffer *body, const json_t *id)
{
    if (id)
        json_write(body, id, JSON_ENCODE_ANY);
    else
        buffer_text(body, "null");
}

void send_result(struct server *server, const json_t *id, const char *result)
{
    struct buffer body = {0};
    buffer_text(&body, "{\"jsonrpc\":\"2.0\",\"id\":");
    add_id(&body, id);
    buffer_text(&body, ",\"result\":");
    buffer_text(&body, result);
    buffer_text(&body, "}");
    send_text(server, &body);
    buffer_end(&body);
}

void send_error(struct server *server, const json_t *id, int code, const char *message)
{
    struct buffer body = {0};
    buffer_text(&body, "{\"jsonrpc\":\"2.0\",\"id\":");
    add_id(&body, id);
    buffer_print(&body, ",\"error\":{\"code\":%d,\"message\":", code);
    buffer_json(&body, message, strlen(message));
    buffer_text(&body, "}}");
    send_text(server, &body);
    buffer_end(&body);
}

void send_notification(struct server *server, const char *method, const char *parameters)
{
    struct buffer body = {0};
    buffer_print(&body, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":", method);
    buffer_text(&body, parameters);
    buffer_text(&body, "}");
    send_text(server, &body);
    buffer_end(&body);
}

/* ---- in ---- */

static bool read_more(struct server *server)
{
    char block[65536];
    if (server->broken)
        return false;
    long got = server->read(server->read_context, block, sizeof block);
    if (got <= 0)
        return false;
    buffer_add(&server->input, block, (size_t)got);
    server->broken = server->input.failed;
    return !server->broken;
}

static void take(struct server *server, size_t length)
{
    struct buffer *input = &server->input;
    memmove(input->bytes, input->bytes + length, input->length - length);
    input->length -= length;
}

/* Where a text begins within the input, or its length. */
static size_t find(const struct buffer *input, const char *text)
{
    size_t length = strlen(text);
    for (size_t at = 0; at + length <= input->length; at++)
        if (memcmp(input->bytes + at, text, length) == 0)
            return at;
    return input->length;
}

/* The bytes of the body that a header announces; SIZE_MAX: it announces none. */
static size_t body_length(const char *header, size_t length)
{
    static const char name[] = "content-length:";
    for (size_t at = 0; at < length; at++) {
        if ((at > 0 && header[at - 1] != '\n') || length - at < strlen(name) ||
            strncasecmp(header + at, name, strlen(name)) != 0)
            continue;
        size_t bytes = 0;
        for (at += strlen(name); at < length && (header[at] == ' ' || header[at] == '\t'); at++)
            ;
        if (at >= length || header[at] < '0' || header[at] > '9')
            return SIZE_MAX;
        for (; at < length && header[at] >= '0' && header[at] <= '9'; at++)
            bytes = bytes > SIZE_MAX / 20 ? SIZE_MAX / 2 : bytes * 10 + (size_t)(header[at] - '0');
        return bytes;
    }
    return SIZE_MAX;
}

static void add_message(struct server *server, json_t *message)
{
    if (server->count == server->room) {
        size_t room = server->room ? server->room * 2 : 16;
        json_t **queue = memory_try(&server->yoko->memory, server->queue, room * sizeof *queue);
        if (!queue) {
            json_decref(message);
            server->broken = true;
            return;
        }
        server->queue = queue;
        server->room = room;
    }
    server->queue[server->count++] = message;
}

static void read_body(struct server *server, size_t length)
{
    json_error_t error;
    bool no_memory;
    json_t *message = json_load_try(server->input.bytes, length, JSON_ALLOW_NUL | JSON_DECODE_ANY, &error, &no_memory);
    take(server, length);
    if (no_memory) {
        server->broken = true;
        return;
    }
    if (json_is_object(message)) {
        add_message(server, message);
        return;
    }
    json_decref(message);
    send_error(server, NULL, message ? -32600 : -32700, message ? "no request" : error.text);
}

/* Passes over the body of a message that is too long. */
static bool pass_over(struct server *server, size_t length)
{
    while (length > server->input.length) {
        length -= server->input.length;
        server->input.length = 0;
        if (!read_more(server))
            return false;
    }
    take(server, length);
    send_error(server, NULL, -32600, "the message is too long");
    return true;
}

/* Makes messages of all that came in, at least one unless the input ends: then false. */
static bool fill_queue(struct server *server)
{
    for (;;) {
        size_t header = find(&server->input, "\r\n\r\n");
        if (header == server->input.length) {
            if (header > HEADER_MOST) /* no header is as long */
                take(server, header - 3);
            if (server->first < server->count)
                return true;
            if (!read_more(server))
                return false;
            continue;
        }
        size_t length = body_length(server->input.bytes, header);
        if (length == SIZE_MAX) {
            take(server, header + 4);
            send_error(server, NULL, -32700, "a header without Content-Length");
            continue;
        }
        if (length > server->yoko->memory.limits.most[LIMIT_MESSAGE_BYTES]) {
            take(server, header + 4);
            if (!pass_over(server, length))
                return false;
            continue;
        }
        if (server->input.length < header + 4 + length) {
            if (server->first < server->count)
                return true;
            if (!read_more(server))
                return false;
            continue;
        }
        take(server, header + 4);
        read_body(server, length);
    }
}

json_t *message_next(struct server *server)
{
    if (server->first == server->count)
        server->first = server->count = 0;
    if (!fill_queue(server) && server->first == server->count)
        return NULL;
    return server->broken ? NULL : server->queue[server->first++];
}

bool message_cancelled(const struct server *server, const json_t *id)
{
    for (size_t i = server->first; i < server->count; i++) {
        const char *method = json_string_value(json_object_get(server->queue[i], "method"));
        const json_t *parameters = json_object_get(server->queue[i], "params");
        if (method && strcmp(method, "$/cancelRequest") == 0 &&
            json_equal(json_object_get(parameters, "id"), id))
            return true;
    }
    return false;
}
