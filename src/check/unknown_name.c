/* SPDX-License-Identifier: Apache-2.0 */
/* What a name that nobody declared may have been meant as: a word misspelt, or a phrase of the guideline that begins with a
 * name, as 職員数が10人以下 and 完了日から30日. A phrase is told with what to write for it; a near name would be wrong there. */
#include <config.h>

#include "check/checker.h"

#include "syntax/keyword.h"

#include <string.h>

static const struct span nowhere = {.source = SPAN_NOWHERE};

/* ---- Phrases that begin with a name ---- */

struct phrase {
    struct checker *checker;
    const struct symbol *symbol; /* what it begins with */
    const char *name, *rest;     /* the name, and what stands behind it */
};

/* The longest declared name that `text` begins with and goes on behind; NULL: none. */
static const struct symbol *name_before(const struct names *names, const char *text)
{
    const struct symbol *found = NULL;
    size_t longest = 0, length = strlen(text);
    for (uint32_t i = 0; i < names->room; i++) {
        const char *name = names->entries[i].name;
        size_t bytes = name ? strlen(name) : 0;
        if (bytes > longest && bytes < length && strncmp(name, text, bytes) == 0) {
            found = names->entries[i].value;
            longest = bytes;
        }
    }
    return found;
}

/* What follows the word that `text` begins with; NULL: it does not. */
static const char *behind(const char *text, const char *word)
{
    size_t length = strlen(word);
    return strncmp(text, word, length) == 0 ? text + length : NULL;
}

static bool among(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(*words, text) == 0)
            return true;
    return false;
}

/* Without であること, のとき and the like at its end. */
static const char *without_close(struct checker *checker, const char *text)
{
    static const char *const closes[] = {"であること", "のときは", "のとき", "の場合は", "の場合",
                                         "とする",     "である",   "こと"};
    size_t length = strlen(text);
    for (size_t i = 0; i < sizeof closes / sizeof *closes; i++) {
        size_t bytes = strlen(closes[i]);
        if (length > bytes && strcmp(text + length - bytes, closes[i]) == 0)
            return arena_text(checker->arena, text, length - bytes);
    }
    return text;
}

static bool is_digit(const char *text)
{
    return (*text >= '0' && *text <= '9') || behind(text, "令和") || behind(text, "平成");
}

/* `10人を超える` as `10人超`, `9月30日まで` as `9月30日以前`. */
static const char *with_bound(const struct phrase *phrase, const char *text)
{
    size_t stem;
    const char *write = word_mistaken_end(MISTAKE_BOUND, text, &stem);
    if (!write)
        return text;
    static const char *const bounds[][2] = {{"以下", "以前"}, {"以上", "以後"}, {"超", "以後"}, {"未満", "以前"}};
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (phrase->symbol->kind == SYMBOL_FIELD && strstr(text, "月") && strcmp(write, bounds[i][0]) == 0)
            write = bounds[i][1];
    return arena_print(phrase->checker->arena, "%.*s%s", (int)stem, text, write);
}

/* 県内ではない */
static const char *denied(const struct phrase *phrase)
{
    static const char *const denials[] = {"ではない", "でない",     "ではないこと", "でないこと",
                                          "以外",     "に該当しない", "に該当しないこと", NULL};
    return among(phrase->rest, denials) ? arena_print(phrase->checker->arena, "%s でない", phrase->name) : NULL;
}

/* 職員数が10人以下であること, 職員数は10人を超える, 区分が端末 */
static const char *said(const struct phrase *phrase)
{
    struct arena *arena = phrase->checker->arena;
    const char *rest = behind(phrase->rest, "が");
    if (!rest)
        rest = behind(phrase->rest, "は");
    if (!rest || !*rest)
        return NULL;
    rest = without_close(phrase->checker, rest);
    if (strcmp(rest, "ある") == 0 || strcmp(rest, "ない") == 0)
        return arena_print(arena, "%s が%s", phrase->name, rest);
    if (is_digit(rest))
        return arena_print(arena, "%s が %s", phrase->name, with_bound(phrase, rest));
    bool known = names_find(&phrase->checker->all_members, rest) || names_find(&phrase->checker->globals, rest);
    return known ? arena_print(arena, "%s が %s", phrase->name, rest) : NULL;
}

/* 費用の2分の1, 費用に2分の1を乗じて得た額, 経費の合計額 */
static const char *times(const struct phrase *phrase)
{
    static const char *const sums[] = {"の合計", "の合計額", "の総額", NULL};
    struct arena *arena = phrase->checker->arena;
    if (phrase->symbol->kind == SYMBOL_LIST && among(phrase->rest, sums)) {
        const struct line_rules *rules = &phrase->checker->rules[phrase->symbol->number];
        const char *what = rules->amount ? "額" : "…";
        return arena_print(arena, "合計(%s.%s%s)", phrase->name, what, rules->has_tests ? ", 対象" : "");
    }
    const char *factor = behind(phrase->rest, "の");
    if (!factor)
        factor = behind(phrase->rest, "に");
    if (!factor || !is_digit(factor))
        return NULL;
    const char *of = strstr(factor, "分の"), *end = of ? of + strlen("分の") : strstr(factor, "%");
    if (!end)
        return NULL;
    while (of ? *end >= '0' && *end <= '9' : *end == '%')
        end++;
    return !*end || behind(end, "を乗じ") || behind(end, "を掛け") || behind(end, "に相当")
               ? arena_print(arena, "%s × %.*s", phrase->name, (int)(end - factor), factor)
               : NULL;
}

/* What stands behind から or の and so many days, months or years; NULL: no such words. *days: where these begin. */
static const char *behind_days(const struct phrase *phrase, const char **days)
{
    static const char *const spans[] = {"日", "か月", "ヶ月", "カ月", "年"};
    *days = behind(phrase->rest, "から");
    if (!*days)
        *days = behind(phrase->rest, "の");
    const char *end = *days;
    while (end && *end >= '0' && *end <= '9')
        end++;
    for (size_t i = 0; end && end > *days && i < sizeof spans / sizeof *spans; i++)
        if (behind(end, spans[i]))
            return behind(end, spans[i]);
    return NULL;
}

/* …又は令和9年3月10日のいずれか早い日: the other day, and which function takes the earlier or later of them. */
static const char *other_day(const struct phrase *phrase, const char *text, const char **function)
{
    static const char *const joins[] = {"又は", "または", "若しくは", "もしくは", "と", "か"};
    static const char *const ends[] = {"のいずれか", "のうち", "のどちらか", "の早い", "の遅い"};
    *function = strstr(text, "早い") ? "早い方" : strstr(text, "遅い") ? "遅い方" : NULL;
    for (size_t i = 0; *function && i < sizeof joins / sizeof *joins; i++) {
        const char *other = strstr(text, joins[i]), *end = NULL;
        for (size_t k = 0; other && k < sizeof ends / sizeof *ends && !end; k++)
            end = strstr(other, ends[k]);
        if (end)
            return arena_text(phrase->checker->arena, other + strlen(joins[i]), (size_t)(end - other) - strlen(joins[i]));
    }
    return NULL;
}

/* 完了日から30日, 完了日から30日を経過した日, 完了日の30日後, and the earlier of that and another day */
static const char *later(const struct phrase *phrase)
{
    static const char *const tails[] = {"以内", "を経過", "後", "まで", "間", NULL};
    const char *days, *after = behind_days(phrase, &days), *function;
    bool known = after && !*after;
    for (size_t i = 0; after && tails[i]; i++)
        known = known || behind(after, tails[i]);
    if (!known)
        return NULL;
    const char *write = arena_print(phrase->checker->arena, "%s + %.*s", phrase->name, (int)(after - days), days);
    const char *other = other_day(phrase, after, &function);
    return other ? arena_print(phrase->checker->arena, "%s(%s, %s)", function, write, other) : write;
}

/* 着工日の14日前, 着工日の14日前まで */
static const char *earlier(const struct phrase *phrase)
{
    const char *days, *after = behind_days(phrase, &days), *tail = after ? behind(after, "前") : NULL;
    static const char *const bounds[] = {"まで", "までに", "の日まで", "の日までに", "以前", NULL};
    if (!tail || (*tail && strcmp(tail, "の日") != 0 && !among(tail, bounds)))
        return NULL;
    return arena_print(phrase->checker->arena, "%s%s - %.*s", among(tail, bounds) ? "… <= " : "", phrase->name,
                       (int)(after - days), days);
}

/* 移住者又は若者: two names, or more, with a word between them. */
static const char *joined(const struct phrase *phrase)
{
    static const char *const words[][2] = {{"又は", "または"},     {"または", "または"}, {"若しくは", "または"},
                                           {"もしくは", "または"}, {"あるいは", "または"}, {"かつ", "かつ"},
                                           {"及び", "かつ"},       {"および", "かつ"},   {"並びに", "かつ"}};
    const struct names *names = &phrase->checker->globals;
    const char *write = phrase->name, *rest = phrase->rest;
    while (*rest) {
        const char *next = NULL, *word = NULL;
        for (size_t i = 0; i < sizeof words / sizeof *words && !next; i++) {
            next = behind(rest, words[i][0]);
            word = words[i][1];
        }
        const struct symbol *more = !next ? NULL : names_find(names, next) ? names_find(names, next) : name_before(names, next);
        if (!more)
            return NULL;
        write = arena_print(phrase->checker->arena, "%s %s %s", write, word, more->name);
        rest = next + strlen(more->name);
    }
    return write;
}

/* 交付決定日以後, 基準額以下: a bound that is no number is compared with signs. */
static const char *compared(const struct phrase *phrase)
{
    static const char *const signs[][2] = {
        {"以後", ">="},   {"以降", ">="},     {"以前", "<="},     {"まで", "<="},     {"以内", "<="}, {"以上", ">="},
        {"以下", "<="},   {"超", ">"},        {"を超える", ">"},  {"未満", "<"},      {"より前", "<"}, {"前", "<"},
        {"より後", ">"},  {"後", ">"},        {"に満たない", "<"}, {"を下回る", "<"}, {"を上回る", ">"},
    };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcmp(phrase->rest, signs[i][0]) == 0)
            return arena_print(phrase->checker->arena, "… %s %s", signs[i][1], phrase->name);
    return NULL;
}

static bool report_phrase(struct checker *checker, uint32_t space, const struct word *word)
{
    static const char *(*const readings[])(const struct phrase *) = {denied, said, times, later, earlier, joined, compared};
    const struct symbol *own = space ? name_before(&checker->rules[space].names, word->text) : NULL;
    const struct symbol *global = name_before(&checker->globals, word->text);
    struct phrase phrase = {.checker = checker, .symbol = own};
    if (!own || (global && strlen(global->name) > strlen(own->name)))
        phrase.symbol = global;
    if (!phrase.symbol)
        return false;
    phrase.name = phrase.symbol->name;
    phrase.rest = word->text + strlen(phrase.name);
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        const char *write = readings[i](&phrase);
        if (!write)
            continue;
        struct diagnostic *diagnostic =
            CHECK(checker, Y0127, word->span, word->text, phrase.name, write);
        diagnostic->suggestion = strstr(write, "…") ? NULL : write;
        return true;
    }
    return false;
}

/* 令和8年9月30日まで, 令和8年度内: read as a name, since what stands behind the day is no bound. */
static bool report_dated(struct checker *checker, const struct word *word)
{
    size_t stem;
    if (!is_digit(word->text))
        return false;
    const char *bound = word_mistaken_end(MISTAKE_BOUND, word->text, &stem);
    if (!bound)
        return false;
    if (strstr(word->text, "月"))
        bound = strcmp(bound, "以下") == 0 || strcmp(bound, "未満") == 0 ? "以前" : "以後";
    struct span span = word->span;
    span.start = span.end - (uint32_t)(strlen(word->text) - stem);
    CHECK(checker, Y0049, span, word->text + stem, bound)->suggestion = bound;
    return true;
}

/* ---- Words of a guideline ---- */

/* 二分の一, 二百万円 */
static bool is_number_in_words(const char *text)
{
    static const char *const parts[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千",
                                        "万", "億", "〇", "分の", "円", "人", "台", "か月", "日", "年", "割"};
    for (size_t i; *text; text += strlen(parts[i])) {
        for (i = 0; i < sizeof parts / sizeof *parts; i++)
            if (strncmp(text, parts[i], strlen(parts[i])) == 0)
                break;
        if (i == sizeof parts / sizeof *parts)
            return false;
    }
    return true;
}

/* Something said, rather than the name of a thing: 指定を受けていること, この限りでない. */
static bool is_sentence(const char *text)
{
    static const char *const ends[] = {"こと", "する", "ない", "いる", "ある", "れる", "場合", "とき", "もの"};
    size_t length = strlen(text);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = strlen(ends[i]);
        if (length > bytes && strcmp(text + length - bytes, ends[i]) == 0)
            return true;
    }
    return strstr(text, "を") || strstr(text, "から");
}

const char *word_meant(struct checker *checker, enum mistake use, const struct word *word)
{
    bool known = word->span.source < checker->sources->sources.count;
    enum language language = known ? source_language(checker->sources->sources.items[word->span.source].text) : LANGUAGE_JAPANESE;
    return word_mistaken_in(use, word->text, language);
}

void report_unknown_name(struct checker *checker, uint32_t space, const struct word *word, const struct type *wanted)
{
    const struct declaration *deleted = names_find(&checker->deleted, word->text);
    if (deleted) {
        struct diagnostic *gone = CHECK(checker, Y0504, word->span, word->text);
        diagnostic_add_note(checker->diagnostics, gone, deleted->span, "it is deleted here", NULL);
        return;
    }
    if (names_find(&checker->lost, word->text))
        return; /* what it lacks is reported */
    if (!word->quoted && (report_phrase(checker, space, word) || report_dated(checker, word)))
        return;
    struct diagnostic *diagnostic = CHECK(checker, Y0101, word->span, word->text);
    const char *nearest = word->quoted ? NULL : word_meant(checker, MISTAKE_VALUE, word);
    if (!nearest && wanted && wanted->kind == KIND_CHOICE)
        nearest = names_nearest(&checker->members.items[wanted->domain], checker->arena, word->text);
    if (!nearest && space)
        nearest = names_nearest(&checker->rules[space].names, checker->arena, word->text);
    if (!nearest)
        nearest = names_nearest(&checker->globals, checker->arena, word->text);
    diagnostic->suggestion = nearest;
    if (nearest)
        return;
    if (!word->quoted && is_number_in_words(word->text)) {
        diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                            TO_TRANSLATE("numbers are written with digits: 2分の1, 200万円"), NULL);
        return;
    }
    for (uint32_t s = 1; s < checker->lists.count; s++)
        if (names_find(&checker->rules[s].names, word->text)) {
            diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                                "each line of {1} has one: read it inside 各 {1}, or in 合計({1}.{2}, …)",
                                checker->lists.items[s].name, word->text, NULL);
            return;
        }
    if (is_digit(word->text) && strstr(word->text, "年度")) {
        diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                            TO_TRANSLATE("the fiscal year of a day is 年度(申請日), its last day 年度末(令和8年度)"), NULL);
        return;
    }
    if (!word->quoted && is_sentence(word->text))
        diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                            TO_TRANSLATE("what is asked is put together from names, with spaces between the words: "
                                         "県内 かつ 職員数 が 10人以上; the words of the guideline go into the heading 「…」"),
                            NULL);
}
