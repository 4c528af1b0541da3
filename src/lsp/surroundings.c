/* SPDX-License-Identifier: Apache-2.0 */
/* What a place of a document is within, told from the text before it: it holds of half a declaration, too, of which
 * there is no tree yet. */
#include <config.h>

#include "lsp/lsp.h"

#include <string.h>

enum { FRAMES = 32 };

/* An open bracket, with the last word before it and the keyword before that. */
struct frame {
    char bracket;
    const char *word;
    enum keyword keyword;
};

struct looking {
    const struct analysis *analysis;
    const char *text;
    uint32_t at, end;
    struct surroundings found;
    struct frame frames[FRAMES];
    uint32_t depth; /* can be above FRAMES; what is deeper is not kept */
    const char *word;
    enum keyword keyword;
    bool bare; /* nothing stands behind the keyword that opens the declaration */
    struct keyword_table keywords;
};

static bool stands_at(const struct looking *looking, const char *what)
{
    size_t length = strlen(what);
    return looking->end - looking->at >= length && memcmp(looking->text + looking->at, what, length) == 0;
}

/* Passes a quoted text, a citation or a comment, which ends with its line at the latest. */
static bool pass_quoted(struct looking *looking)
{
    static const char *const pairs[][2] = {{"「", "」"}, {"『", "』"}, {"《", "》"}, {"\"", "\""},
                                           {"#", "\n"},   {"＃", "\n"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (!stands_at(looking, pairs[i][0]))
            continue;
        for (looking->at += (uint32_t)strlen(pairs[i][0]); looking->at < looking->end; looking->at++) {
            if (looking->text[looking->at] == '\n')
                return true;
            if (stands_at(looking, pairs[i][1])) {
                looking->at += (uint32_t)strlen(pairs[i][1]);
                return true;
            }
        }
        return true;
    }
    return false;
}

static void pass_bracket(struct looking *looking, char bracket)
{
    if (bracket == '{' || bracket == '[') {
        if (looking->depth < FRAMES)
            looking->frames[looking->depth] = (struct frame){bracket, looking->word, looking->keyword};
        looking->depth++;
    } else if (looking->depth) {
        looking->depth--;
    }
    looking->word = NULL;
    looking->keyword = KEYWORD_NONE;
}

static void pass_word(struct looking *looking, size_t length)
{
    size_t taken;
    enum language language;
    const char *text = looking->text + looking->at;
    enum keyword keyword = keyword_read(&looking->keywords, text, looking->end - looking->at, length, &taken, &language);
    bool begins = looking->at == 0 || text[-1] == '\n';
    looking->bare = false;
    if (keyword == KEYWORD_NONE) {
        looking->word = arena_text(&looking->analysis->yoko->arena, text, length);
        looking->at += (uint32_t)length;
        return;
    }
    if (begins && keyword_class(keyword) == KEYWORD_CLASS_DECLARATION) {
        looking->found.opening = keyword;
        looking->depth = 0;
        looking->bare = true;
    }
    looking->keyword = keyword;
    looking->word = NULL;
    looking->at += (uint32_t)taken;
}

static const char *list_named(const struct analysis *analysis, const char *name)
{
    for (uint32_t i = 0; name && i < analysis->index.names.count; i++)
        if (analysis->index.names.items[i].kind == NAME_LIST && strcmp(analysis->index.names.items[i].name, name) == 0)
            return analysis->index.names.items[i].name;
    return NULL;
}

static struct surroundings conclude(struct looking *looking, bool assigned)
{
    struct surroundings found = looking->found;
    uint32_t depth = looking->depth < FRAMES ? looking->depth : FRAMES;
    found.bare = looking->bare;
    found.value = assigned;
    found.braces = looking->depth > 0;
    for (uint32_t i = 0; i < depth; i++) {
        const struct frame *frame = &looking->frames[i];
        const char *list = list_named(looking->analysis, frame->word);
        found.list = list ? list : found.list;
        found.expected = found.expected || frame->keyword == KEYWORD_EXPECT;
        found.duties = frame->keyword == KEYWORD_DUTY;
        found.subject = frame->keyword == KEYWORD_CASE && frame->bracket == '{' ? frame->word : NULL;
    }
    found.value = found.value || (depth && looking->frames[depth - 1].bracket == '[' &&
                                  !list_named(looking->analysis, looking->frames[depth - 1].word));
    return found;
}

struct surroundings surroundings_of(const struct analysis *analysis, uint32_t offset)
{
    struct looking looking = {.analysis = analysis, .text = analysis->source->text, .end = offset,
                              .keyword = KEYWORD_NONE, .found.opening = KEYWORD_NONE};
    bool assigned = false;
    keyword_table_fill(&looking.keywords);
    while (looking.at < looking.end) {
        uint32_t character;
        size_t room = looking.end - looking.at, name = name_length(looking.text + looking.at, room);
        unsigned size = text_character(looking.text + looking.at, room, &character);
        bool blank = strchr(" \t\r\n", looking.text[looking.at]) != NULL || character == 0x3000;
        if (pass_quoted(&looking)) {
            looking.bare = false;
            assigned = false;
        } else if (name) {
            pass_word(&looking, name);
            assigned = false;
        } else {
            if (character && strchr("{}[]", (int)character) && character < 0x80)
                pass_bracket(&looking, (char)character);
            if (!blank) /* =>, ⇒ and → too */
                assigned = character == '=' || character == 0xFF1D || character == 0x21D2 || character == 0x2192 ||
                           (assigned && (character == '>' || character == 0xFF1E));
            looking.bare = looking.bare && blank && character != '\n';
            looking.at += size ? size : 1;
        }
    }
    return conclude(&looking, assigned);
}
