/* SPDX-License-Identifier: Apache-2.0 */
/* Names that look alike and are not the same. Requires: all names declared. Provides: warnings.
 *
 * A name is turned into its skeleton: full-width forms are what they are wide forms of (utf8proc's compatibility forms),
 * and of characters that look like each other one stands for all. Two names of one scheme with one skeleton are
 * flagged, and so is a letter of another script that passes for a Latin one among Latin letters. The list holds what
 * Japanese keyboards and the scripts of the Latin letters' neighbours bring about; it is a part of Unicode's confusables,
 * which utf8proc does not have. */
#include <config.h>

#include "check/checker.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

struct likeness {
    const char *plain;  /* one character */
    const char *others; /* that look like it */
};

/* Kanji, kana and strokes. */
static const struct likeness japanese[] = {
    {"-", "一ー―—–‐‑‒−─ｰ⼀㇐"}, {"二", "ニ"},  {"三", "ミ"}, {"八", "ハ"}, {"力", "カ"},   {"口", "ロ"},
    {"工", "エ"},                {"夕", "タ"},  {"卜", "ト"}, {"才", "オ"}, {"千", "チ"},   {"へ", "ヘ"},
    {"べ", "ベ"},                {"ぺ", "ペ"},  {"り", "リ"}, {"丿", "ノ"}, {"了", "ア"},   {"又", "ヌ"},
    {"〇", "○◯◦"},              {"・", "·•‧∙･"}, {"~", "〜～∼"}};

/* Letters of other scripts that look like Latin ones, each below its Latin letter. */
static const char latin[] = "AaBCcEeHIiJjKMNOopPSsTXxYyZvu";
static const char cyrillic[] = "АаВСсЕеНІіЈјКМ ОорРЅѕТХхУу   ";
static const char greek[] = "Α Β  Ε ΗΙ Ϳ ΚΜΝΟο Ρ  ΤΧ Υ Ζνυ";
/* What is hard to tell from each other within ASCII. */
static const char ascii[][2] = {"0O", "1l", "Il"};

enum script { SCRIPT_NONE, SCRIPT_CYRILLIC, SCRIPT_GREEK };

/* A character, and the one that stands for it; `script` where it is a letter that passes for a Latin one. */
struct stand_in {
    uint32_t character, plain;
    enum script script;
};

struct confusables {
    struct checker *checker;
    struct stand_in table[160]; /* by character */
    unsigned count;
    struct names skeletons; /* to the word first met */
};

/* Takes one character off a text; 0 at its end. */
static uint32_t next(const char **text)
{
    uint32_t character = 0;
    unsigned size = **text ? text_character(*text, 4, &character) : 0; /* the 0 at the end is no part of a character */
    *text += size ? size : **text != '\0';
    return character;
}

static void put(struct confusables *all, uint32_t character, uint32_t plain, enum script script)
{
    unsigned at = all->count++;
    for (; at > 0 && all->table[at - 1].character > character; at--)
        all->table[at] = all->table[at - 1];
    all->table[at] = (struct stand_in){character, plain, script};
}

static uint32_t plain_ascii(uint32_t character)
{
    for (size_t i = 0; i < sizeof ascii / sizeof *ascii; i++)
        if (character == (unsigned char)ascii[i][0])
            return (unsigned char)ascii[i][1];
    return character;
}

static void put_script(struct confusables *all, const char *letters, enum script script)
{
    for (const char *plain = latin; *plain; plain++) {
        uint32_t character = next(&letters);
        if (character != ' ')
            put(all, character, plain_ascii((unsigned char)*plain), script);
    }
}

static void fill(struct confusables *all)
{
    put_script(all, cyrillic, SCRIPT_CYRILLIC);
    put_script(all, greek, SCRIPT_GREEK);
    for (size_t i = 0; i < sizeof japanese / sizeof *japanese; i++) {
        const char *plain = japanese[i].plain, *others = japanese[i].others;
        uint32_t stands = next(&plain);
        for (uint32_t other; (other = next(&others));)
            put(all, other, stands, SCRIPT_NONE);
    }
}

static const struct stand_in *find(const struct confusables *all, uint32_t character)
{
    unsigned low = 0, high = all->count;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        if (all->table[middle].character < character)
            low = middle + 1;
        else
            high = middle;
    }
    return low < all->count && all->table[low].character == character ? &all->table[low] : NULL;
}

/* Whether a character may be a form of another, which names that are not quoted hold none of. */
static bool may_be_form(uint32_t character)
{
    return character >= 0x80 && !(character >= 0x370 && character < 0x530) &&
           !(character >= 0x3041 && character <= 0x30FF) && !(character >= 0x3400 && character <= 0x9FFF) &&
           !(character >= 0x2010 && character <= 0x2015) && character != 0x3005 && character != 0x3007;
}

static const char *folded_name(struct checker *checker, const char *name)
{
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)name, 0, &folded,
                     UTF8PROC_NULLTERM | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    if (length < 0) /* names are UTF-8: only memory can lack */
        memory_fail(checker->arena->memory);
    memory_adopt(checker->arena, folded, free);
    return (const char *)folded;
}

static const char *skeleton(const struct confusables *all, const char *name)
{
    struct checker *checker = all->checker;
    bool forms = false;
    for (const char *at = name; *at;)
        forms = may_be_form(next(&at)) || forms;
    if (forms)
        name = folded_name(checker, name);
    char *result = arena_allocate(checker->arena, strlen(name) * 3 + 1), *to = result;
    for (uint32_t character; (character = next(&name));) {
        const struct stand_in *found = character < 0x80 ? NULL : find(all, character);
        character = found ? found->plain : plain_ascii(character);
        to += utf8proc_encode_char((utf8proc_int32_t)character, (utf8proc_uint8_t *)to);
    }
    return result;
}

/* A character and its code: "一 (U+4E00)". */
static const char *shown(struct checker *checker, uint32_t character)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)character, bytes);
    return arena_print(checker->arena, "%.*s (U+%04X)", (int)size, (const char *)bytes, (unsigned)character);
}

static void flag_pair(struct checker *checker, const struct word *name, const struct word *before)
{
    const char *one = name->text, *other = before->text;
    uint32_t a, b;
    do { /* they differ somewhere */
        a = next(&one);
        b = next(&other);
    } while (a == b);
    struct diagnostic *diagnostic =
        CHECK(checker, Y0059, name->span, name->text, before->text, shown(checker, a), shown(checker, b));
    diagnostic_add_note(checker->diagnostics, diagnostic, before->span, "it is declared here first", NULL);
}

static void flag_mixture(const struct confusables *all, const struct word *name)
{
    bool has_latin = false;
    const struct stand_in *odd = NULL;
    const char *at = name->text;
    for (uint32_t character; (character = next(&at));) {
        has_latin = has_latin || ((character | 0x20) >= 'a' && (character | 0x20) <= 'z');
        const struct stand_in *found = odd || character < 0x80 ? NULL : find(all, character);
        odd = found && found->script ? found : odd;
    }
    if (odd && has_latin)
        CHECK(all->checker, Y0060, name->span, name->text, shown(all->checker, odd->character),
              odd->script == SCRIPT_CYRILLIC ? translate("Cyrillic") : translate("Greek"));
}

static void take(struct confusables *all, const struct word *name)
{
    const char *plain = skeleton(all, name->text);
    const struct word *before = names_find(&all->skeletons, plain);
    if (before && strcmp(before->text, name->text) == 0)
        return;
    if (before)
        flag_pair(all->checker, name, before);
    else
        names_put(&all->skeletons, all->checker->arena, plain, (void *)(uintptr_t)name);
    flag_mixture(all, name);
}

void confusables_check(struct checker *checker)
{
    struct confusables *all = ARENA_NEW(checker->arena, struct confusables);
    all->checker = checker;
    fill(all);
    names_reserve(&all->skeletons, checker->arena, checker->symbols.count);
    for (uint32_t i = 0; i < checker->symbols.count; i++) {
        const struct symbol *symbol = checker->symbols.items[i];
        struct word *name = ARENA_NEW(checker->arena, struct word);
        *name = (struct word){.text = symbol->name, .span = symbol->span};
        take(all, name);
        if (symbol->kind != SYMBOL_CHOICES)
            continue;
        for (const struct word_list *member = symbol->declaration->members; member; member = member->next)
            take(all, &member->word);
    }
}
