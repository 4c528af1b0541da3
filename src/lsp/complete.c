/* SPDX-License-Identifier: Apache-2.0 */
/* What can be written at a place: clauses within 《》, the members of a field's choices behind it, else
 * names, functions and keywords, in the language of the document. */
#include <config.h>

#include "lsp/lsp.h"

#include "syntax/keyword.h"

#include <string.h>

struct completing {
    const struct analysis *analysis;
    struct buffer *out;
    const char *separator;
};

/* Kinds of completion items, by the numbers of the protocol. */
enum {
    ITEM_FUNCTION = 3,
    ITEM_FIELD = 5,
    ITEM_VARIABLE = 6,
    ITEM_CLASS = 7,
    ITEM_ENUM = 13,
    ITEM_KEYWORD = 14,
    ITEM_MEMBER = 20,
    ITEM_CONSTANT = 21,
    ITEM_REFERENCE = 18
};

static void write_item(struct completing *completing, const char *label, int kind, const char *detail,
                       bool name)
{
    struct buffer *out = completing->out;
    buffer_print(out, "%s{\"label\":", completing->separator);
    buffer_json(out, label, strlen(label));
    buffer_print(out, ",\"kind\":%d", kind);
    if (detail) {
        buffer_text(out, ",\"detail\":");
        buffer_json(out, detail, strlen(detail));
    }
    if (name && !name_is_plain(label)) {
        struct buffer text = {0};
        buffer_print(&text, "「%s」", label);
        buffer_text(out, ",\"insertText\":");
        buffer_json(out, text.bytes ? text.bytes : "", text.length);
        out->failed = out->failed || text.failed;
        buffer_end(&text);
    }
    buffer_text(out, "}");
    completing->separator = ",";
}

static void write_clauses(struct completing *completing)
{
    const struct name_index *index = &completing->analysis->index;
    for (uint32_t i = 0; i < index->names.count; i++)
        if (index->names.items[i].kind == NAME_CLAUSE)
            write_item(completing, index->names.items[i].name, ITEM_REFERENCE,
                       index->names.items[i].declaration->label.text, false);
}

static void write_members(struct completing *completing, const char *domain)
{
    const struct name_index *index = &completing->analysis->index;
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        if ((name->kind == NAME_MEMBER || name->kind == NAME_GROUP) && name->domain &&
            strcmp(name->domain, domain) == 0)
            write_item(completing, name->name, name->kind == NAME_MEMBER ? ITEM_MEMBER : ITEM_ENUM, domain,
                       true);
    }
}

static void write_names(struct completing *completing)
{
    static const int kinds[] = {
        [NAME_FIELD] = ITEM_FIELD,    [NAME_CONSTANT] = ITEM_CONSTANT, [NAME_DEFINITION] = ITEM_VARIABLE,
        [NAME_TABLE] = ITEM_FUNCTION, [NAME_LIST] = ITEM_CLASS,        [NAME_CHOICES] = ITEM_ENUM,
        [NAME_GROUP] = ITEM_ENUM,     [NAME_SETTLED] = ITEM_VARIABLE,  [NAME_PREMISE] = ITEM_VARIABLE,
        [NAME_FOREIGN] = ITEM_FUNCTION};
    const struct name_index *index = &completing->analysis->index;
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        if (name->kind == NAME_CLAUSE || name->kind == NAME_MEMBER)
            continue;
        const char *detail = name->type ? name->type : name->domain;
        write_item(completing, name->name, kinds[name->kind], name->list ? name->list : detail, true);
    }
}

static void write_words(struct completing *completing)
{
    bool japanese = completing->analysis->notes.language == LANGUAGE_JAPANESE;
#define WORD(use, in_japanese, in_english)                                                                   \
    if (WORD_USE_##use == WORD_USE_FUNCTION)                                                                 \
        write_item(completing, japanese ? in_japanese : in_english, ITEM_FUNCTION, translate("function"),    \
                   false);
#define KEYWORD(token, class, in_japanese, in_english)                                                       \
    if (*(japanese ? in_japanese : in_english))                                                              \
        write_item(completing, japanese ? in_japanese : in_english, ITEM_KEYWORD, NULL, false);
#include "grammar/keywords.def"
}

/* ---- where it is ---- */

static bool ends(const char *text, size_t length, const char *with)
{
    size_t bytes = strlen(with);
    return length >= bytes && memcmp(text + length - bytes, with, bytes) == 0;
}

static size_t without_blanks(const char *text, size_t length)
{
    for (;;) {
        if (length && strchr(" \t", text[length - 1]))
            length--;
        else if (ends(text, length, "　"))
            length -= strlen("　");
        else
            return length;
    }
}

static bool within(const char *line, size_t length, const char *open, const char *close)
{
    int depth = 0;
    for (size_t at = 0; at < length; at++) {
        depth += length - at >= strlen(open) && memcmp(line + at, open, strlen(open)) == 0;
        depth -= depth && length - at >= strlen(close) && memcmp(line + at, close, strlen(close)) == 0;
    }
    return depth > 0;
}

static bool in_comment(const struct analysis *analysis, uint32_t offset)
{
    for (uint32_t i = 0; i < analysis->notes.comments.count; i++) {
        struct span span = analysis->notes.comments.items[i];
        if (span.start < offset && offset <= span.end)
            return true;
    }
    return false;
}

/* The bytes of `line` before the name, of `length` bytes in all, that it ends in. */
static size_t before_name(const char *line, size_t length)
{
    size_t start = length;
    for (size_t at = 0; at < length;) {
        size_t name = name_length(line + at, length - at);
        uint32_t character;
        unsigned size = text_character(line + at, length - at, &character);
        if (name && at + name == length)
            start = at;
        at += name ? name : size ? size : 1;
    }
    return start;
}

/* The choices that a value behind the text must be of, or NULL. */
static const char *wanted_domain(const struct analysis *analysis, const char *line, size_t length)
{
    static const char *const operators[] = {"=", "＝", "≠", "が", " is"};
    length = before_name(line, length);
    if (within(line, length, "{", "}") || within(line, length, "[", "]")) { /* among the items of a list */
        while (length && line[length - 1] != '{' && line[length - 1] != '[')
            length--;
        length -= length > 0;
    }
    length = without_blanks(line, length);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        if (!ends(line, length, operators[i]))
            continue;
        size_t end = without_blanks(line, length - strlen(operators[i])), start = before_name(line, end);
        for (uint32_t n = 0; n < analysis->index.names.count; n++) {
            const struct index_name *name = &analysis->index.names.items[n];
            if (name->kind == NAME_FIELD && name->domain && strlen(name->name) == end - start &&
                memcmp(name->name, line + start, end - start) == 0)
                return name->domain;
        }
    }
    return NULL;
}

void answer_completion(struct analysis *analysis, uint32_t offset, struct buffer *out)
{
    const struct source *source = analysis->source;
    struct completing completing = {analysis, out, ""};
    unsigned line, column;
    source_place(source, offset, &line, &column);
    const char *text = source->text + source->lines[line - 1];
    size_t length = offset - source->lines[line - 1];
    const char *domain = wanted_domain(analysis, text, length);
    buffer_text(out, "{\"isIncomplete\":false,\"items\":[");
    if (in_comment(analysis, offset) || within(text, length, "「", "」"))
        ;
    else if (within(text, length, "《", "》"))
        write_clauses(&completing);
    else if (domain)
        write_members(&completing, domain);
    if (!*completing.separator && !in_comment(analysis, offset) && !within(text, length, "「", "」") &&
        !within(text, length, "《", "》")) {
        write_names(&completing);
        write_words(&completing);
    }
    buffer_text(out, "]}");
}
