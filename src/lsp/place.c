/* SPDX-License-Identifier: Apache-2.0 */
/* Places as editors count them (UTF-16 units, or bytes where both sides agreed on them), and files by their
 * URIs. */
#include <config.h>

#include "lsp/lsp.h"

#include <string.h>

static uint32_t units(const struct server *server, const char *text, unsigned size)
{
    return server->utf8 ? size : (unsigned char)*text >= 0xF0 ? 2 : 1;
}

static unsigned character_size(const char *text, uint32_t left)
{
    uint32_t character;
    unsigned size = text_character(text, left, &character);
    return size ? size : 1;
}

uint32_t text_offset(const struct server *server, const char *text, size_t length, struct place place)
{
    size_t at = 0;
    for (uint32_t line = 0; line < place.line; line++) {
        const char *newline = at < length ? memchr(text + at, '\n', length - at) : NULL;
        if (!newline)
            return (uint32_t)length;
        at = (size_t)(newline - text) + 1;
    }
    const char *newline = at < length ? memchr(text + at, '\n', length - at) : NULL;
    size_t end = newline ? (size_t)(newline - text) : length;
    end -= end > at && text[end - 1] == '\r';
    for (uint32_t count = 0; at < end && count < place.character;) {
        unsigned size = character_size(text + at, (uint32_t)(end - at));
        count += units(server, text + at, size);
        if (count > place.character)
            break; /* within a character: before it */
        at += size;
    }
    return (uint32_t)at;
}

uint32_t place_offset(const struct server *server, const struct source *source, struct place place)
{
    return text_offset(server, source->text, source->length, place);
}

struct place place_of(const struct server *server, const struct source *source, uint32_t offset)
{
    unsigned line, column;
    if (offset > source->length)
        offset = source->length;
    source_place(source, offset, &line, &column);
    struct place place = {line - 1, 0};
    for (uint32_t at = source->lines[place.line]; at < offset;) {
        unsigned size = character_size(source->text + at, source->length - at);
        place.character += units(server, source->text + at, size);
        at += size;
    }
    return place;
}

void write_range(struct buffer *out, const struct server *server, const struct source *source, uint32_t start,
                 uint32_t end)
{
    struct place from = place_of(server, source, start), to = place_of(server, source, end);
    buffer_print(out, "{\"start\":{\"line\":%u,\"character\":%u},\"end\":{\"line\":%u,\"character\":%u}}",
                 from.line, from.character, to.line, to.character);
}

static int hexadecimal(char digit)
{
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
           : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                          : -1;
}

char *uri_path(struct memory *memory, const char *uri)
{
    static const char scheme[] = "file://";
    bool file = strncmp(uri, scheme, strlen(scheme)) == 0;
    const char *from = file ? uri + strlen(scheme) : uri;
    char *path = memory_try(memory, NULL, strlen(from) + 1), *to = path;
    if (!path)
        return NULL;
    for (; *from; from++) {
        bool coded = file && *from == '%' && hexadecimal(from[1]) >= 0 && hexadecimal(from[2]) >= 0;
        *to++ = coded ? (char)(hexadecimal(from[1]) * 16 + hexadecimal(from[2])) : *from;
        from += coded ? 2 : 0;
    }
    *to = '\0';
    return path;
}

void write_uri(struct buffer *out, const struct server *server, const char *path)
{
    for (size_t i = 0; i < server->draft_count; i++)
        if (strcmp(server->drafts[i].path, path) == 0) {
            buffer_json(out, server->uris[i], strlen(server->uris[i]));
            return;
        }
    buffer_text(out, "\"file://");
    for (; *path; path++) {
        unsigned char byte = (unsigned char)*path;
        bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                     (byte >= '0' && byte <= '9') || strchr("-._~/", byte);
        if (plain)
            buffer_add(out, path, 1);
        else
            buffer_print(out, "%%%02X", byte);
    }
    buffer_text(out, "\"");
}
