/* SPDX-License-Identifier: Apache-2.0 */
/* What the editor asks about a name: what it is, where it is declared, where it is used, and to be called
 * otherwise. */
#include <config.h>

#include "lsp/lsp.h"

#include "syntax/keyword.h"
#include "syntax/print.h"

#include <dirent.h>
#include <string.h>

/* ---- hover ---- */

static const char *kind_text(enum name_kind kind)
{
    static const char *const texts[] = {[NAME_FIELD] = TO_TRANSLATE("field"),
                                        [NAME_CONSTANT] = TO_TRANSLATE("constant"),
                                        [NAME_DEFINITION] = TO_TRANSLATE("definition"),
                                        [NAME_TABLE] = TO_TRANSLATE("table"),
                                        [NAME_LIST] = TO_TRANSLATE("list"),
                                        [NAME_CHOICES] = TO_TRANSLATE("choices"),
                                        [NAME_GROUP] = TO_TRANSLATE("group"),
                                        [NAME_SETTLED] = TO_TRANSLATE("settled coverage"),
                                        [NAME_MEMBER] = TO_TRANSLATE("member"),
                                        [NAME_CLAUSE] = TO_TRANSLATE("clause"),
                                        [NAME_PREMISE] = TO_TRANSLATE("premise"),
                                        [NAME_FOREIGN] = TO_TRANSLATE("foreign function")};
    return translate(texts[kind]);
}

/* The declaration as it is written, a long one cut. */
static void add_text(const struct analysis *analysis, const struct index_name *name, struct buffer *text)
{
    const struct source *source = source_of(analysis, name->span); /* a premise's declaration is of a tree of its own */
    uint32_t from = name->declaration->span.start, end = name->declaration->span.end, lines = 0;
    buffer_text(text, "```yoko\n");
    while (from < end && lines < 12) {
        const char *newline = memchr(source->text + from, '\n', end - from);
        uint32_t to = newline ? (uint32_t)(newline - source->text) : end;
        buffer_add(text, source->text + from, to - from);
        buffer_text(text, "\n");
        from = to + 1;
        lines++;
    }
    buffer_text(text, from < end ? "…\n```" : "```");
}

static void add_clauses(const struct analysis *analysis, const struct index_name *name, struct buffer *text)
{
    const struct declaration *d = name->declaration;
    if (name->kind == NAME_CLAUSE || !d->citations)
        return;
    for (const struct citation *c = d->citations; c; c = c->next) {
        buffer_print(text, "\n\n《%s》", c->id.text);
        for (uint32_t i = 0; i < analysis->index.names.count; i++) {
            const struct index_name *clause = &analysis->index.names.items[i];
            if (clause->kind == NAME_CLAUSE && strcmp(clause->name, c->id.text) == 0)
                buffer_print(text, " %s", clause->declaration->label.text);
        }
    }
}

void answer_hover(struct analysis *analysis, uint32_t offset, const char *value, const char *sample,
                  struct buffer *out)
{
    struct span target, here;
    const struct index_name *name =
        name_at(analysis, offset, &target, &here) ? name_declared(analysis, target) : NULL;
    struct buffer text = {0};
    if (!name) {
        buffer_text(out, "null");
        return;
    }
    buffer_print(&text, "**%s** — %s", name->name, kind_text(name->kind));
    if (name->list)
        buffer_print(&text, translate(" of each line of %s"), name->list);
    if (name->type)
        buffer_print(&text, translate(", %s"), name->type);
    if (name->declaration->label.text && name->kind == NAME_FIELD)
        buffer_print(&text, " 「%s」", name->declaration->label.text);
    if (value)
        buffer_print(&text, translate("\n\n= **%s** in “%s”"), value, sample);
    add_clauses(analysis, name, &text);
    buffer_text(&text, "\n\n");
    add_text(analysis, name, &text);
    buffer_text(out, "{\"contents\":{\"kind\":\"markdown\",\"value\":");
    buffer_json_of(out, &text);
    buffer_text(out, "},\"range\":");
    write_range(out, analysis->server, analysis->source, here.start, here.end);
    buffer_text(out, "}");
    buffer_end(&text);
}

/* ---- definition ---- */

static void write_location(const struct analysis *analysis, struct span span, struct buffer *out)
{
    const struct source *source = source_of(analysis, span);
    buffer_text(out, "{\"uri\":");
    write_uri(out, analysis->server, source->name);
    buffer_text(out, ",\"range\":");
    write_range(out, analysis->server, source, span.start, span.end);
    buffer_text(out, "}");
}

/* The file that is named behind 語彙, 基礎 or 適合. */
static bool write_file(const struct analysis *analysis, uint32_t offset, struct buffer *out)
{
    for (const struct declaration *d = analysis->declarations; d; d = d->next) {
        bool names =
            d->kind == DECLARATION_USES || d->kind == DECLARATION_BASE || d->kind == DECLARATION_CONFORM;
        if (!names || offset < d->span.start || offset > d->span.end)
            continue;
        const char *folder = d->kind == DECLARATION_USES ? "vocabulary/" : "";
        const char *path = find_beside(analysis->yoko, analysis->source->name, folder, d->name.text);
        if (!path)
            return false;
        buffer_text(out, "{\"uri\":");
        write_uri(out, analysis->server, path);
        buffer_text(
            out, ",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}}}");
        return true;
    }
    return false;
}

void answer_definition(struct analysis *analysis, uint32_t offset, struct buffer *out)
{
    struct span target, here;
    if (name_at(analysis, offset, &target, &here))
        write_location(analysis, target, out);
    else if (!write_file(analysis, offset, out))
        buffer_text(out, "null");
}

/* ---- references and renaming ---- */

/* One place, by its file: sources have other numbers in each scheme. */
struct found {
    const char *path;
    const struct source *source;
    uint32_t start, end;
    bool quoted;
};

struct search {
    struct analysis *analysis;
    const char *path; /* where the name is declared */
    uint32_t start;
    const char *name;
    VECTOR(struct found) list;
};

static void add_place(struct search *search, const struct analysis *in, struct span span)
{
    const struct source *source = source_of(in, span);
    for (uint32_t i = 0; i < search->list.count; i++)
        if (search->list.items[i].start == span.start &&
            strcmp(search->list.items[i].path, source->name) == 0)
            return;
    uint32_t length = span.end - span.start;
    struct found found = {source->name, source, span.start, span.end,
                          length != strlen(search->name) ||
                              memcmp(source->text + span.start, search->name, length) != 0};
    VECTOR_ADD(&search->analysis->yoko->arena, search->list, found);
}

static bool is_target(const struct search *search, const struct analysis *in, struct span target)
{
    const struct source *source = source_of(in, target);
    return source && target.start == search->start && strcmp(source->name, search->path) == 0;
}

static void search_index(struct search *search, const struct analysis *in, bool declaration)
{
    for (uint32_t i = 0; i < in->index.names.count && declaration; i++)
        if (is_target(search, in, in->index.names.items[i].span))
            add_place(search, in, in->index.names.items[i].span);
    for (uint32_t i = 0; i < in->index.uses.count; i++)
        if (is_target(search, in, in->index.uses.items[i].target))
            add_place(search, in, in->index.uses.items[i].span);
}

static bool is_scheme(const char *name)
{
    size_t length = strlen(name);
    return length > 5 && strcmp(name + length - 5, ".yoko") == 0;
}

/* The other schemes of the folder: they may name the same. */
static void search_folder(struct search *search, bool declaration)
{
    struct analysis *analysis = search->analysis;
    const char *folder = scheme_folder(analysis);
    VECTOR(const char *) names = {0};
    DIR *entries = opendir(*folder ? folder : ".");
    if (!entries)
        return;
    struct buffer all = {0};
    for (const struct dirent *entry; (entry = readdir(entries));)
        if (is_scheme(entry->d_name))
            buffer_add(&all, entry->d_name, strlen(entry->d_name) + 1);
    closedir(entries);
    buffer_end(&analysis->yoko->scratch);
    analysis->yoko->scratch = all; /* held by the workplace until it is copied */
    buffer_whole(&all, &analysis->yoko->memory);
    const char *copy = arena_text(&analysis->yoko->arena, all.bytes ? all.bytes : "", all.length);
    size_t length = all.length;
    buffer_end(&analysis->yoko->scratch);
    for (size_t at = 0; at < length; at += strlen(copy + at) + 1)
        VECTOR_ADD(&analysis->yoko->arena, names, copy + at);
    for (uint32_t i = 0; i < names.count; i++) {
        struct analysis *other = ARENA_NEW(&analysis->yoko->arena, struct analysis);
        const char *path = arena_print(&analysis->yoko->arena, "%s%s", folder, names.items[i]);
        if (strcmp(path, analysis->source->name) != 0 && analyse(other, analysis->server, path))
            search_index(search, other, declaration);
    }
}

static void write_new_name(const struct found *found, const char *name, struct buffer *out)
{
    struct buffer text = {0};
    bool plain = name_is_plain(name);
    if (!plain)
        buffer_print(&text, "「%s」", name);
    else if (found->quoted && found->source->text[found->start] == '"')
        buffer_print(&text, "\"%s\"", name);
    else
        buffer_text(&text, name);
    buffer_json_of(out, &text);
    buffer_end(&text);
}

static void write_edits(const struct search *search, const char *name, struct buffer *out)
{
    const struct server *server = search->analysis->server;
    const char *separator = "";
    buffer_text(out, "{\"changes\":{");
    for (uint32_t i = 0; i < search->list.count; i++) {
        const struct found *first = &search->list.items[i];
        bool before = false;
        for (uint32_t j = 0; j < i; j++)
            before = before || strcmp(search->list.items[j].path, first->path) == 0;
        if (before)
            continue;
        buffer_text(out, separator);
        write_uri(out, server, first->path);
        buffer_text(out, ":[");
        separator = "";
        for (uint32_t j = i; j < search->list.count; j++) {
            const struct found *found = &search->list.items[j];
            if (strcmp(found->path, first->path) != 0)
                continue;
            buffer_print(out, "%s{\"range\":", separator);
            write_range(out, server, found->source, found->start, found->end);
            buffer_text(out, ",\"newText\":");
            write_new_name(found, name, out);
            buffer_text(out, "}");
            separator = ",";
        }
        buffer_text(out, "]");
    }
    buffer_text(out, "}}");
}

static void write_places(const struct search *search, struct buffer *out)
{
    const struct server *server = search->analysis->server;
    buffer_text(out, "[");
    for (uint32_t i = 0; i < search->list.count; i++) {
        const struct found *found = &search->list.items[i];
        buffer_text(out, i ? ",{\"uri\":" : "{\"uri\":");
        write_uri(out, server, found->path);
        buffer_text(out, ",\"range\":");
        write_range(out, server, found->source, found->start, found->end);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static bool has_any(const char *text, const char *const *parts)
{
    for (; *parts; parts++)
        if (strstr(text, *parts))
            return true;
    return false;
}

/* Why a name cannot be given, or NULL. */
static const char *refusal(const struct analysis *analysis, const struct index_name *declared,
                           const char *name)
{
    enum language language;
    static const char *const quotes[] = {"\n", "\r", "「", "」", "\"", NULL};
    static const char *const ends[] = {" ", "\t", "#", "《", "》", "、", ",", NULL};
    if (!*name || has_any(name, quotes))
        return TO_TRANSLATE("this cannot be a name");
    if (declared->kind == NAME_CLAUSE)
        return has_any(name, ends) ? TO_TRANSLATE("this cannot be a name") : NULL;
    if (keyword_find(name, strlen(name), &language) != KEYWORD_NONE)
        return TO_TRANSLATE("this is a word of the language");
    for (uint32_t i = 0; i < analysis->index.names.count; i++) {
        const struct index_name *other = &analysis->index.names.items[i];
        bool apart =
            (declared->kind == NAME_MEMBER) != (other->kind == NAME_MEMBER) || other->kind == NAME_CLAUSE;
        bool elsewhere = declared->kind == NAME_MEMBER &&
                         strcmp(declared->domain, other->domain ? other->domain : "") != 0;
        bool lines = declared->list && other->list && strcmp(declared->list, other->list) != 0;
        if (!apart && !elsewhere && !lines && strcmp(other->name, name) == 0 &&
            (other->span.source != declared->span.source || other->span.start != declared->span.start))
            return TO_TRANSLATE("something else has this name already");
    }
    return NULL;
}

const char *answer_references(struct analysis *analysis, uint32_t offset, const char *rename,
                              bool declaration, struct buffer *out)
{
    struct span target, here;
    const struct index_name *name =
        name_at(analysis, offset, &target, &here) ? name_declared(analysis, target) : NULL;
    if (!name) {
        buffer_text(out, rename ? "null" : "[]");
        return rename ? TO_TRANSLATE("there is no name here that could be changed") : NULL;
    }
    const char *reason = rename ? refusal(analysis, name, rename) : NULL;
    if (reason)
        return reason;
    struct search search = {.analysis = analysis,
                            .path = source_of(analysis, target)->name,
                            .start = target.start,
                            .name = name->name};
    search_index(&search, analysis, declaration);
    search_folder(&search, declaration);
    if (rename)
        write_edits(&search, rename, out);
    else
        write_places(&search, out);
    return NULL;
}
