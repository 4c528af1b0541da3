/* SPDX-License-Identifier: Apache-2.0 */
/* What can be written at a place: clauses within 《》 and behind 条文, the members of a field's choices behind it,
 * fields and outputs within 例, else names, functions and keywords, in the language of the document. */
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
        buffer_json_of(out, &text);
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

/* The choices that a name has, of the lines of `list` before others; NULL: it has none. */
static const char *domain_of(const struct analysis *analysis, const char *list, const char *name, size_t length)
{
    const char *domain = NULL;
    for (uint32_t n = 0; n < analysis->index.names.count; n++) {
        const struct index_name *found = &analysis->index.names.items[n];
        if (found->kind == NAME_MEMBER || found->kind == NAME_GROUP || found->kind == NAME_CHOICES ||
            !found->domain || strlen(found->name) != length || memcmp(found->name, name, length) != 0)
            continue;
        if (!domain || (list && found->list && strcmp(list, found->list) == 0))
            domain = found->domain;
    }
    return domain;
}

/* Where the name that a value belongs to ends, behind which `length` bytes stand; 0: no value can stand here. */
static size_t before_sign(const char *line, size_t length)
{
    static const char *const operators[] = {"=", "＝", "≠", "が", " is"};
    length = before_name(line, length);
    if (within(line, length, "{", "}") || within(line, length, "[", "]")) { /* among the items of a list */
        size_t open = length;
        while (line[open - 1] != '{' && line[open - 1] != '[')
            open--;
        size_t sign = without_blanks(line, open - 1);
        for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
            if (ends(line, sign, operators[i]))
                return without_blanks(line, sign - strlen(operators[i]));
    }
    length = without_blanks(line, length);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (ends(line, length, operators[i]))
            return without_blanks(line, length - strlen(operators[i]));
    return 0;
}

/* ---- what it is there ---- */

static void write_word(struct completing *completing, enum keyword keyword)
{
    write_item(completing, keyword_spelling(keyword, completing->analysis->notes.language), ITEM_KEYWORD, NULL, false);
}

/* The words of the language for one use. */
static void write_uses(struct completing *completing, enum word_use wanted, int kind)
{
    bool japanese = completing->analysis->notes.language == LANGUAGE_JAPANESE;
#define WORD(use, in_japanese, in_english)                                                                   \
    if (WORD_USE_##use == wanted)                                                                            \
        write_item(completing, japanese ? in_japanese : in_english, kind, NULL, false);
#include "grammar/keywords.def"
#undef WORD
}

/* A number of the outline, one more than what `id` ends in, or than its first; NULL: it has none. */
static const char *next_clause(const struct analysis *analysis, const char *id, bool last)
{
    size_t start = 0, digits = 0;
    for (size_t at = 0; id[at]; at++) {
        if (id[at] < '0' || id[at] > '9' || (at > 0 && id[at - 1] >= '0' && id[at - 1] <= '9'))
            continue;
        if (digits && !last)
            break;
        start = at;
        digits = strspn(id + at, "0123456789");
    }
    if (!digits || digits > 6)
        return NULL;
    unsigned number = 0;
    for (size_t i = 0; i < digits; i++)
        number = number * 10 + (unsigned)(id[start + i] - '0');
    const char *rest = id + start + digits, *article = strstr(rest, "条");
    size_t length = last ? strlen(rest) : article ? (size_t)(article - rest) + strlen("条") : 0;
    return arena_print(&analysis->yoko->arena, "%.*s%u%.*s", (int)start, id, number + 1, (int)length, rest);
}

static bool is_clause(const struct analysis *analysis, const char *id)
{
    for (uint32_t i = 0; i < analysis->index.names.count; i++)
        if (analysis->index.names.items[i].kind == NAME_CLAUSE && strcmp(analysis->index.names.items[i].name, id) == 0)
            return true;
    return false;
}

/* Clauses that the outline may come to have. */
struct outline {
    VECTOR(const char *) ids;
};

/* One that it does not have yet, once. */
static void write_lacking(struct completing *completing, struct outline *outline, const char *id)
{
    if (!*id || is_clause(completing->analysis, id))
        return;
    for (uint32_t i = 0; i < outline->ids.count; i++)
        if (strcmp(outline->ids.items[i], id) == 0)
            return;
    VECTOR_ADD(&completing->analysis->yoko->arena, outline->ids, id);
    write_item(completing, id, ITEM_REFERENCE, NULL, false);
}

/* Those that the document cites, from its text: a declaration is half typed. */
static void write_cited(struct completing *completing, struct outline *outline)
{
    static const char open[] = "《", close[] = "》", comma[] = "、";
    for (const char *at = completing->analysis->source->text; (at = strstr(at, open));) {
        at += strlen(open);
        const char *end = strstr(at, close);
        while (end && at < end && !memchr(at, '\n', (size_t)(end - at))) {
            const char *next = strstr(at, comma), *behind = next && next < end ? next : end;
            write_lacking(completing, outline,
                          arena_text(&completing->analysis->yoko->arena, at, (size_t)(behind - at)));
            at = behind + strlen(behind == end ? close : comma);
        }
    }
}

/* Behind 条文: clauses that are cited and not in the outline, then what follows its last one. */
static void write_outline(struct completing *completing, uint32_t offset)
{
    const struct analysis *analysis = completing->analysis;
    struct outline outline = {0};
    write_cited(completing, &outline);
    const char *last = NULL;
    for (const struct declaration *d = analysis->declarations; d; d = d->next)
        if (d->kind == DECLARATION_CLAUSE && d->span.end < offset)
            last = d->name.text;
    const char *next[] = {last ? next_clause(analysis, last, true) : "第1条",
                          last ? next_clause(analysis, last, false) : NULL};
    for (size_t i = 0; i < 2; i++)
        if (next[i])
            write_lacking(completing, &outline, next[i]);
}

/* What a record has: fields, of the application or of the lines of a list, and its lists. */
static void write_fields(struct completing *completing, const char *list)
{
    const struct name_index *index = &completing->analysis->index;
    for (uint32_t i = 0; i < index->names.count; i++) {
        const struct index_name *name = &index->names.items[i];
        bool here = list ? name->list && strcmp(name->list, list) == 0 : !name->list;
        if (name->kind == NAME_FIELD && here)
            write_item(completing, name->name, ITEM_FIELD, name->type ? name->type : name->domain, true);
        else if (name->kind == NAME_LIST && !list)
            write_item(completing, name->name, ITEM_CLASS, NULL, true);
    }
}

static void write_premises(struct completing *completing)
{
    for (const struct declaration *d = completing->analysis->declarations; d; d = d->next)
        if (d->kind == DECLARATION_PREMISE && d->name.text)
            write_item(completing, d->name.text, ITEM_CONSTANT, translate("premise"), true);
}

/* Whether every decision has an output of that name, in either language. */
static bool is_output(const char *name)
{
    return word_translate(WORD_USE_OUTPUT, name, LANGUAGE_JAPANESE) != name ||
           word_translate(WORD_USE_OUTPUT, name, LANGUAGE_ENGLISH) != name;
}

/* What a decision has. */
static void write_outputs(struct completing *completing, bool duties)
{
    if (!duties)
        write_uses(completing, WORD_USE_OUTPUT, ITEM_FIELD);
    for (const struct declaration *d = completing->analysis->declarations; d; d = d->next)
        if (d->kind == (duties ? DECLARATION_DUTY : DECLARATION_RESULT) && (duties || !is_output(d->name.text)))
            write_item(completing, d->name.text, ITEM_FIELD, NULL, true);
}

/* An entry of 例 or 前提, or the value of one. */
static void write_entry(struct completing *completing, const struct surroundings *where, const char *domain,
                        bool verdict)
{
    if (verdict)
        write_uses(completing, WORD_USE_VERDICT, ITEM_MEMBER);
    else if (domain)
        write_members(completing, domain);
    if (where->value) {
        if (!verdict && !where->expected)
            write_word(completing, KEYWORD_BLANK);
    } else if (where->expected) {
        write_outputs(completing, where->duties);
    } else {
        if (where->list)
            write_premises(completing);
        write_fields(completing, where->list);
        if (!where->list && where->opening == KEYWORD_EXAMPLE)
            write_word(completing, KEYWORD_EXPECT);
    }
}

static bool same_output(const char *line, size_t start, size_t end, const char *japanese)
{
    char name[64];
    if (end - start >= sizeof name)
        return false;
    memcpy(name, line + start, end - start);
    name[end - start] = '\0';
    return word_means(WORD_USE_OUTPUT, name, japanese);
}

static void write_anything(struct completing *completing, const struct surroundings *where, const char *domain)
{
    if (domain)
        write_members(completing, domain);
    if (where->subject && !where->value) {
        write_word(completing, KEYWORD_OTHERWISE);
        write_word(completing, KEYWORD_UNKNOWN);
    }
    if (*completing->separator)
        return;
    write_names(completing);
    write_words(completing);
}

void answer_completion(struct analysis *analysis, uint32_t offset, struct buffer *out)
{
    const struct source *source = analysis->source;
    struct completing completing = {analysis, out, ""};
    unsigned line, column;
    source_place(source, offset, &line, &column);
    const char *text = source->text + source->lines[line - 1];
    size_t length = offset - source->lines[line - 1];
    struct surroundings where =
        surroundings_of(analysis, source->lines[line - 1] + (uint32_t)before_name(text, length));
    size_t end = before_sign(text, length), start = before_name(text, end);
    const char *domain = end > start ? domain_of(analysis, where.list, text + start, end - start) : NULL;
    if (!domain && where.subject && !where.value)
        domain = domain_of(analysis, where.list, where.subject, strlen(where.subject));
    bool record = where.opening == KEYWORD_EXAMPLE || where.opening == KEYWORD_PREMISE;
    buffer_text(out, "{\"isIncomplete\":false,\"items\":[");
    if (in_comment(analysis, offset) || within(text, length, "「", "」"))
        ;
    else if (within(text, length, "《", "》"))
        write_clauses(&completing);
    else if (where.opening == KEYWORD_CLAUSE && where.bare)
        write_outline(&completing, offset);
    else if (record && where.braces)
        write_entry(&completing, &where, domain, where.expected && same_output(text, start, end, "判定"));
    else if (where.opening == KEYWORD_EXAMPLE && !where.bare)
        write_premises(&completing);
    else
        write_anything(&completing, &where, domain);
    buffer_text(out, "]}");
}
