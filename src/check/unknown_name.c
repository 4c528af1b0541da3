/* SPDX-License-Identifier: Apache-2.0 */
/* What a name that nobody declared may have been meant as: a word misspelt, or a phrase of the guideline that begins with a
 * name, as 職員数が10人以下 and 完了日から30日. A phrase is told with what to write for it; a near name would be wrong there. */
#include <config.h>

#include "check/checker.h"

#include "base/meant.h"
#include "syntax/keyword.h"
#include "syntax/literal.h"

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

/* The number, day or year that `text` begins with. */
static struct literal literal_at(struct arena *arena, const char *text)
{
    size_t length = strlen(text);
    if (*text >= '0' && *text <= '9')
        return literal_read(arena, text, length);
    return literal_word_length(text, length) ? literal_read_word(arena, text, length) : (struct literal){.kind = LITERAL_NONE};
}

/* Whether a number has no unit, or one that there is: 10人程度 has none. */
static bool unit_there(const struct checker *checker, const char *text, const struct literal *literal)
{
    if (!literal->unit_length)
        return true;
    return unit_named(checker, arena_text(checker->arena, text + literal->unit_start, literal->unit_length));
}

/* Whether the whole of `text` is a value, with a bound or without one, or two with theirs: `10人以上20人未満`. *sound: whether
 * there are such units. */
static bool is_range(const struct checker *checker, const char *text, bool *sound)
{
    *sound = true;
    for (int end = 0; end < 2; end++) {
        struct literal literal = literal_at(checker->arena, text);
        if (literal.kind == LITERAL_NONE || literal.bad)
            return false;
        *sound = *sound && unit_there(checker, text, &literal);
        text += literal.length;
        bool upper = false;
        size_t bound = keyword_bound(text, strlen(text), &upper);
        text += bound;
        if (!*text)
            return end == 0 || (bound && upper);
        if (!bound || upper)
            return false;
    }
    return false;
}

/* 9月30日: a day without its year. */
static bool is_day_of_month(struct arena *arena, const char *text)
{
    const char *month = strstr(text, "月");
    return literal_at(arena, text).kind == LITERAL_NUMBER && month && strstr(month, "日");
}

/* The word for a bound behind the value that `text` begins with: days, also without their year, and years are before or after,
 * neither below nor above. */
static const char *bound_behind(struct arena *arena, const char *bound, const char *text)
{
    if (literal_at(arena, text).kind == LITERAL_NUMBER && !is_day_of_month(arena, text))
        return bound;
    return strcmp(bound, "以下") == 0 ? "以前" : strcmp(bound, "以上") == 0 ? "以後" : bound;
}

/* `10人を超える` as `10人超`, `9月30日まで` as `9月30日以前`. */
static const char *with_bound(struct arena *arena, const char *text)
{
    size_t stem;
    const char *write = word_mistaken_end(MISTAKE_BOUND, text, &stem);
    return write ? arena_print(arena, "%.*s%s", (int)stem, text, bound_behind(arena, write, text)) : text;
}

/* The field behind the symbol; NULL: it is none, or its declaration has a mistake that left it without one. */
static const struct field *field_of(const struct phrase *phrase)
{
    const struct symbol *symbol = phrase->symbol;
    bool field = symbol->kind == SYMBOL_FIELD && symbol->number != NONE;
    return field ? &phrase->checker->fields.items[symbol->number] : NULL;
}

/* 県内ではない, 滞納していない, 見積書あり */
static const char *answered(const struct phrase *phrase)
{
    const struct field *field = field_of(phrase);
    const char *text = arena_print(phrase->checker->arena, "%s%s", phrase->name, phrase->rest);
    const char *write = answer_meant(phrase->checker->arena, text, phrase->name);
    bool said = write && strcmp(write, phrase->name) != 0 && strcmp(phrase->rest, "なし") != 0 && strcmp(phrase->rest, "がない") != 0;
    return (field ? field->type == TYPE_TRUTH : said) ? write : NULL;
}

/* 就農日の年度, 入居日の月: parts of a day. */
static const char *part_of_day(const struct phrase *phrase)
{
    static const char *const parts[][2] = {{"の年度", "年度"}, {"の属する年度", "年度"}, {"の年", "西暦年"}, {"の月", "月"}, {"の属する月", "月"}, {"の日", "日"}};
    const struct field *field = field_of(phrase);
    for (size_t i = 0; field && field->type == TYPE_DATE && i < sizeof parts / sizeof *parts; i++)
        if (strcmp(phrase->rest, parts[i][0]) == 0)
            return arena_print(phrase->checker->arena, "%s(%s)", parts[i][1], phrase->name);
    return NULL;
}

/* 月額と上限額のいずれか少ない額 */
static const char *lesser(const struct phrase *phrase)
{
    static const char *const ways[][2] = {{"少ない", "小さい方"}, {"小さい", "小さい方"}, {"低い", "小さい方"}, {"多い", "大きい方"},
                                          {"大きい", "大きい方"}, {"高い", "大きい方"}, {"早い", "早い方"}, {"遅い", "遅い方"}};
    const struct names *names = &phrase->checker->globals;
    const char *rest = behind(phrase->rest, "と");
    if (!rest)
        rest = behind(phrase->rest, "又は");
    const struct symbol *other = rest ? name_before(names, rest) : NULL;
    const char *tail = other ? behind(rest + strlen(other->name), "の") : NULL;
    for (size_t i = 0; tail && i < sizeof ways / sizeof *ways; i++)
        if (strstr(tail, ways[i][0]))
            return arena_print(phrase->checker->arena, "%s(%s, %s)", ways[i][1], phrase->name, other->name);
    return NULL;
}

/* 過去の補助金の合計額, where that is one amount already */
static const char *total(const struct phrase *phrase)
{
    static const char *const sums[] = {"の合計", "の合計額", "の総額", "の額", "の金額", NULL};
    const struct field *field = field_of(phrase);
    bool amount = field ? field->type == TYPE_AMOUNT && !field->space : phrase->symbol->kind == SYMBOL_CONSTANT || phrase->symbol->kind == SYMBOL_DEFINITION;
    return amount && among(phrase->rest, sums) ? phrase->name : NULL;
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
        return field_of(phrase) ? arena_print(arena, "%s が%s", phrase->name, rest) : NULL;
    const char *from = is_digit(rest) ? strstr(rest, "から") : NULL, *to = from ? from + strlen("から") : NULL;
    if (to) {
        const char *end = with_bound(arena, to);
        bool bound = !*to || end != to || strstr(to, "以") || strstr(to, "未満"); /* 令和8年4月1日から has but the one */
        rest = arena_print(arena, "%.*s%s%s%s", (int)(from - rest), rest, bound_behind(arena, "以上", rest), end,
                           bound ? "" : bound_behind(arena, "以下", rest));
    } else if (is_digit(rest)) {
        rest = with_bound(arena, rest);
    }
    if (is_digit(rest)) {
        bool sound;
        if (!is_range(phrase->checker, rest, &sound))
            return NULL;
        bool no_year = !sound && is_day_of_month(arena, rest);
        return arena_print(arena, "%s が %s%s", phrase->name, no_year ? "…年" : "", sound || no_year ? rest : "…");
    }
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
    return !*end || strcmp(end, "倍") == 0 || behind(end, "を乗じ") || behind(end, "を掛け") || behind(end, "に相当")
               ? arena_print(arena, "%s × %.*s", phrase->name, (int)(end - factor), factor)
               : NULL;
}

/* 金額から消費税を控除した額: what is left where something is taken off. */
static const char *less(const struct phrase *phrase)
{
    const char *from = behind(phrase->rest, "から");
    const char *deducts = from ? deduction_at(from) : NULL;
    return deducts && deducts > from
               ? arena_print(phrase->checker->arena, "%s - %.*s", phrase->name, (int)(deducts - from), from)
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
    return other ? arena_print(phrase->checker->arena, "%s(%s, %s)", function, write, other) : function ? NULL : write;
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
    static const char *(*const readings[])(const struct phrase *) = {answered, said,    less,     times,   total,   part_of_day,
                                                                     lesser,   later,   earlier,  joined,  compared};
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
        if (readings[i] == less)
            diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                                TO_TRANSLATE("if that can be below 0: 大きい方(0円, {1})"), write, NULL);
        return true;
    }
    return false;
}

/* なし, 対象外: that nothing is granted, where an amount or a rate stands. */
static bool report_nothing(struct checker *checker, const struct word *word, const struct type *wanted)
{
    static const char *const words[] = {"なし", "無し", "無", "補助なし", "補助しない", "対象外", "補助対象外", "対象とならない",
                                        "交付なし", "交付しない", "不交付", "不可", "none", "None", NULL};
    bool choice = wanted && (wanted->kind == KIND_CHOICE || wanted->kind == KIND_SET || wanted->kind == KIND_TRUTH);
    if (choice || !among(word->text, words))
        return false;
    CHECK(checker, Y0073, word->span, word->text);
    return true;
}

/* 社会福祉法人以外: a choice that one field of the place alone can have. */
static bool report_member(struct checker *checker, uint32_t space, const struct word *word)
{
    static const char *const others[] = {"以外", "ではない", "でない", "を除く", "以外の者", "以外の場合", NULL};
    static const char *const same[] = {"である", "の場合", "に該当", "に該当する", "のみ", NULL};
    const char *member = NULL;
    for (uint32_t i = 0; i < checker->all_members.room; i++) {
        const char *name = checker->all_members.entries[i].name;
        if (name && behind(word->text, name) && (!member || strlen(name) > strlen(member)))
            member = name;
    }
    uintptr_t domain = member ? (uintptr_t)names_find(&checker->all_members, member) : 0;
    const char *rest = member ? word->text + strlen(member) : "";
    bool denies = among(rest, others);
    if (!domain || domain == MEMBER_AMBIGUOUS || !(denies || among(rest, same)))
        return false;
    const struct field *found = NULL;
    for (uint32_t i = 0; i < checker->fields.count; i++) {
        const struct field *field = &checker->fields.items[i];
        if (field->type != TYPE_CHOICE || field->domain != domain - 1 || (field->space && field->space != space))
            continue;
        if (found)
            return false;
        found = field;
    }
    if (!found)
        return false;
    const char *write = arena_print(checker->arena, "%s %s %s", found->name, denies ? "≠" : "=", member);
    CHECK(checker, Y0127, word->span, word->text, member, write)->suggestion = write;
    return true;
}

/* R8年11月30日, 令和8年度11月30日 */
static bool report_day(struct checker *checker, const struct word *word)
{
    static const char *const eras[][2] = {{"R", "令和"}, {"H", "平成"}, {"r", "令和"}, {"h", "平成"}};
    const char *text = word->text, *write = NULL;
    for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
        if (behind(text, eras[i][0]) && text[1] >= '0' && text[1] <= '9')
            text = write = arena_print(checker->arena, "%s%s", eras[i][1], text + 1);
    const char *year = strstr(text, "年度");
    if (is_digit(text) && year && year[strlen("年度")] >= '0' && year[strlen("年度")] <= '9')
        write = arena_print(checker->arena, "%.*s年%s", (int)(year - text), text, year + strlen("年度"));
    if (!write || !strstr(write, "月") || !strstr(write, "日"))
        return false;
    CHECK(checker, Y0021, word->span, word->text)->suggestion = write;
    return true;
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
    bound = bound_behind(checker->arena, bound, word->text);
    struct span span = word->span;
    span.start = span.end - (uint32_t)(strlen(word->text) - stem);
    CHECK(checker, Y0049, span, word->text + stem, bound)->suggestion = bound;
    return true;
}

/* ---- Words of a guideline ---- */

/* 二分の一, 二百万円 */
static bool is_number_in_words(const char *text)
{
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千"};
    bool counts = false;
    for (size_t i = 0; i < sizeof numerals / sizeof *numerals; i++)
        counts = counts || behind(text, numerals[i]);
    static const char *const parts[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千",
                                        "万", "億", "〇", "分の", "円", "人", "台", "か月", "日", "年", "割"};
    for (size_t i; *text; text += strlen(parts[i])) {
        for (i = 0; i < sizeof parts / sizeof *parts; i++)
            if (strncmp(text, parts[i], strlen(parts[i])) == 0)
                break;
        if (i == sizeof parts / sizeof *parts)
            return false;
    }
    return counts;
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

enum language language_at(const struct checker *checker, struct span span)
{
    bool known = span.source < checker->sources->sources.count;
    return known ? source_language(checker->sources->sources.items[span.source].text) : LANGUAGE_JAPANESE;
}

const char *word_meant(struct checker *checker, enum mistake use, const struct word *word)
{
    return word_mistaken_in(use, word->text, language_at(checker, word->span));
}

/* 入居日, where 入居日・退去日 is declared: one name, since ・ is a part of names. */
static bool note_joined(struct checker *checker, struct diagnostic *diagnostic, const char *text)
{
    const struct names *tables[] = {&checker->globals, &checker->all_members};
    for (size_t t = 0; t < 2; t++)
        for (uint32_t i = 0; i < tables[t]->room; i++) {
            const char *name = tables[t]->entries[i].name, *at = name ? strstr(name, text) : NULL;
            if (!at || !strstr(name, "・") || strchr(name, ' '))
                continue;
            diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                                TO_TRANSLATE("`{1}` is declared, as one name: between names stands 、 and not ・"), name, NULL);
            return true;
        }
    return false;
}

bool report_each(struct checker *checker, uint32_t space, const struct expression *expression)
{
    const struct expression *amount = expression->left, *each = expression->right;
    if (expression->operator!= OPERATOR_DIVIDE || amount->kind != EXPRESSION_NUMBER || !amount->unit.text ||
        each->kind != EXPRESSION_NAME || each->name.quoted || symbol_find(checker, space, each->name.text))
        return false;
    const char *unit = unit_canonical(each->name.text), *count = NULL;
    for (uint32_t i = 0; i < checker->fields.count && !count; i++) {
        const struct field *field = &checker->fields.items[i];
        if (field->type == TYPE_AMOUNT && field->unit && strcmp(field->unit, unit) == 0 && (!field->space || field->space == space))
            count = field->name;
    }
    if (!count && !names_find(&checker->units, unit) && names_nearest(&checker->globals, checker->arena, each->name.text))
        return false; /* a name misspelt */
    const char *value = span_text(checker->arena, checker->sources, amount->span);
    if (!count) {
        bool english = language_at(checker, expression->span) == LANGUAGE_ENGLISH;
        count = arena_print(checker->arena, english ? "number_of_%s" : "%s数", each->name.text);
    }
    const char *write = arena_print(checker->arena, "%s × %s", value, count);
    const char *behind = checker->sources->sources.items[expression->span.source].text + expression->span.end;
    behind += strspn(behind, " ");
    bool multiplied = *behind == '*' || strncmp(behind, "×", strlen("×")) == 0;
    struct diagnostic *diagnostic = CHECK(checker, Y0226, expression->span,
                                          span_text(checker->arena, checker->sources, expression->span), each->name.text, write);
    diagnostic->suggestion = multiplied ? value : write;
    return true;
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
    if (!word->quoted && (report_member(checker, space, word) || report_phrase(checker, space, word) ||
                          report_day(checker, word) || report_dated(checker, word) ||
                          report_nothing(checker, word, wanted)))
        return;
    struct diagnostic *diagnostic = CHECK(checker, Y0101, word->span, word->text);
    const char *nearest = word->quoted ? NULL : word_meant(checker, MISTAKE_VALUE, word);
    bool number = !word->quoted && is_number_in_words(word->text);
    if (!nearest && !word->quoted && !space) {
        const char *result = word_meant(checker, MISTAKE_RESULT, word); /* 補助額, which is worked out of 算定額 */
        nearest = result && names_find(&checker->globals, result) ? result : NULL;
    }
    if (number)
        nearest = number_meant(checker->arena, word->text);
    if (!nearest && wanted && wanted->kind == KIND_CHOICE)
        nearest = names_nearest(&checker->members.items[wanted->domain], checker->arena, word->text);
    if (!nearest && space)
        nearest = names_nearest(&checker->rules[space].names, checker->arena, word->text);
    if (!nearest)
        nearest = names_nearest(&checker->globals, checker->arena, word->text);
    const struct symbol *near = nearest ? symbol_find(checker, space, nearest) : NULL;
    const char *opposite = near && near->kind == SYMBOL_FIELD && near->number != NONE && checker->fields.items[near->number].type == TYPE_TRUTH
                               ? answer_meant(checker->arena, word->text, nearest)
                               : NULL; /* 県外, where 県内 is asked */
    diagnostic->suggestion = opposite ? opposite : nearest;
    if (number) {
        diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                            TO_TRANSLATE("numbers are written with digits: 2分の1, 200万円"), NULL);
        return;
    }
    if (nearest || note_joined(checker, diagnostic, word->text))
        return;
    for (uint32_t s = 1; s < checker->lists.count; s++)
        if (names_find(&checker->rules[s].names, word->text)) {
            diagnostic_add_note(checker->diagnostics, diagnostic, nowhere,
                                TO_TRANSLATE("each line of {1} has one: read it inside 各 {1}, in 合計({1}.{2}, …), or ask ある({1}, …) whether "
                                             "there is such a line"),
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
