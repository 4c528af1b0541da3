/* SPDX-License-Identifier: Apache-2.0 */
/* Reads digits with commas, 万 and 億, fractions, percentages, and dates by the calendar and by era. All
 * arithmetic is exact: a number that 64 bits cannot hold is refused, never rounded. */
#include <config.h>

#include "syntax/literal.h"

#include "base/date.h"
#include "syntax/keyword.h"

#include <string.h>

/* Beyond this a number is too large whatever follows; two such still multiply within 128 bits. */
#define DIGITS_LIMIT ((wide)1000000000000000000)

struct cursor {
    const char *text;
    size_t at, length;
};

/* The character `ahead` bytes on, full-width forms folded; 0 at the end. */
static uint32_t look(const struct cursor *cursor, size_t ahead, unsigned *size)
{
    uint32_t character = 0;
    size_t at = cursor->at + ahead;
    *size = at < cursor->length ? text_character(cursor->text + at, cursor->length - at, &character) : 0;
    if (!*size)
        return 0;
    return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFF01 + '!' : character;
}

static bool is_digit(uint32_t character)
{
    return character >= '0' && character <= '9';
}

static bool digit_at(const struct cursor *cursor, size_t ahead)
{
    unsigned size;
    return is_digit(look(cursor, ahead, &size));
}

/* Takes `character` when it is next. */
static bool take(struct cursor *cursor, uint32_t character)
{
    unsigned size;
    if (look(cursor, 0, &size) != character)
        return false;
    cursor->at += size;
    return true;
}

/* In place where the text is a constant, and with it its length. Japanese words mostly begin alike, byte by byte. */
static inline bool take_text(struct cursor *cursor, const char *text)
{
    size_t length = strlen(text);
    const char *at = cursor->text + cursor->at;
    if (cursor->length - cursor->at < length || at[length - 1] != text[length - 1] || memcmp(at, text, length) != 0)
        return false;
    cursor->at += length;
    return true;
}

/* Plain digits: their number, saturated; how many there were. */
static unsigned take_digits(struct cursor *cursor, int64_t *value)
{
    unsigned count = 0, size;
    int64_t sum = 0;
    for (uint32_t c = look(cursor, 0, &size); is_digit(c); c = look(cursor, 0, &size)) {
        sum = sum > INT64_MAX / 10 - 1 ? INT64_MAX / 10 : sum * 10 + (int64_t)(c - '0');
        cursor->at += size;
        count++;
    }
    *value = sum;
    return count;
}

static struct literal wrong(struct literal literal, const struct cursor *cursor, enum diagnostic_code code,
                            const char *text, const char *suggestion)
{
    literal.bad = true;
    literal.code = code;
    literal.text = text;
    literal.suggestion = suggestion;
    literal.length = cursor->at;
    return literal;
}

/* ---- Dates ---- */

struct era {
    const char *name;
    int first[3], last[3]; /* year, month, day; the two last eras share the day of change with the next */
};
static const struct era eras[] = {
    {"令和", {2019, 5, 1}, {9999, 12, 31}},  {"平成", {1989, 1, 8}, {2019, 4, 30}},
    {"昭和", {1926, 12, 25}, {1989, 1, 7}},  {"大正", {1912, 7, 30}, {1926, 12, 25}},
    {"明治", {1868, 10, 23}, {1912, 7, 30}},
};
#define ERAS      (sizeof eras / sizeof *eras)
#define ERA_BYTES (sizeof "令和" - 1) /* of the name of each */

static int32_t era_day(const int parts[3])
{
    return date_from(parts[0], parts[1], parts[2]);
}

static const char *era_year_text(struct arena *arena, const struct era *era, int year)
{
    int number = year - date_era(era->name, strlen(era->name));
    return number == 1 ? arena_print(arena, "%s元年", era->name)
                       : arena_print(arena, "%s%d年", era->name, number);
}

const char *literal_date_text(struct arena *arena, int32_t day)
{
    int year, month, number;
    date_parts(day, &year, &month, &number);
    for (size_t i = 0; i < ERAS; i++)
        if (day >= era_day(eras[i].first) && year <= DATE_LAST_YEAR)
            return arena_print(arena, "%s%d月%d日", era_year_text(arena, &eras[i], year), month, number);
    return arena_print(arena, "%04d-%02d-%02d", year, month, number);
}

static bool year_within(int64_t year)
{
    return year >= DATE_FIRST_YEAR && year <= DATE_LAST_YEAR;
}

static const char *taken(struct arena *arena, const struct cursor *cursor)
{
    return text_fold(arena, cursor->text, cursor->at);
}

static int last_day(int year, int month)
{
    int last = 28;
    while (date_exists(year, month, last + 1))
        last++;
    return last;
}

static struct literal date_finish(struct arena *arena, const struct cursor *cursor, const struct era *era,
                                  int64_t year, int64_t month, int64_t day)
{
    struct literal literal = {.kind = LITERAL_DATE, .length = cursor->at};
    const char *text = taken(arena, cursor);
    if (!year_within(year))
        return wrong(literal, cursor, Y0022, text, NULL);
    if (month > 12 || day > 31 || !date_exists((int)year, (int)month, (int)day)) {
        const char *written = NULL;
        if (month >= 1 && month <= 12 && day > 28) {
            int last = last_day((int)year, (int)month);
            written = era                  ? literal_date_text(arena, date_from((int)year, (int)month, last))
                       : strstr(text, "年") ? arena_print(arena, "%d年%d月%d日", (int)year, (int)month, last)
                                            : arena_print(arena, "%d-%02d-%02d", (int)year, (int)month, last);
        }
        return wrong(literal, cursor, Y0019, text, written);
    }
    literal.day = date_from((int)year, (int)month, (int)day);
    if (era && (literal.day < era_day(era->first) || literal.day > era_day(era->last)))
        return wrong(literal, cursor, Y0020, text, literal_date_text(arena, literal.day));
    return literal;
}

/* What a month stands for before 以後 or 以前, 未満 or 超, its first or its last day; NULL: none of these follows it. */
static const char *end_of_month(struct arena *arena, struct cursor behind, int64_t year, int64_t month)
{
    static const char *const begins[] = {"以後", "以降", "以上", "から", "未満", "より前"},
                            *const ends[] = {"以前", "以下", "以内", "まで", "迄", "超", "より後"};
    if (!year_within(year) || month < 1 || month > 12)
        return NULL;
    while (take(&behind, ' ') || take(&behind, 0x3000))
        continue;
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (take_text(&behind, begins[i]))
            return literal_date_text(arena, date_from((int)year, (int)month, 1));
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (take_text(&behind, ends[i]))
            return literal_date_text(arena, date_from((int)year, (int)month, last_day((int)year, (int)month)));
    return NULL;
}

/* A day as schemes write it: by its era, or by the calendar; NULL: there is no such day. */
static const char *day_text(struct arena *arena, bool by_era, int64_t year, int64_t month, int64_t day)
{
    if (!year_within(year) || month > 12 || day > 31 || !date_exists((int)year, (int)month, (int)day))
        return NULL;
    return by_era ? literal_date_text(arena, date_from((int)year, (int)month, (int)day))
                  : arena_print(arena, "%04d-%02d-%02d", (int)year, (int)month, (int)day);
}

/* After the year and 年: 度, or month and day. */
static struct literal date_rest(struct arena *arena, struct cursor *cursor, const struct era *era,
                                int64_t year)
{
    struct literal literal = {.kind = LITERAL_YEAR};
    if (take_text(cursor, "度")) {
        literal.length = cursor->at;
        literal.year = (int32_t)year;
        if (!year_within(year))
            return wrong(literal, cursor, Y0022, taken(arena, cursor), NULL);
        /* A fiscal year belongs to an era when some of its days do. */
        if (era && (date_from((int)year + 1, 3, 31) < era_day(era->first) ||
                    date_from((int)year, 4, 1) > era_day(era->last)))
            return wrong(literal, cursor, Y0020, taken(arena, cursor),
                         arena_print(arena, "%s度",
                                     era_year_text(arena,
                                                   year >= 2019   ? &eras[0]
                                                   : year >= 1989 ? &eras[1]
                                                   : year >= 1926 ? &eras[2]
                                                   : year >= 1912 ? &eras[3]
                                                                  : &eras[4],
                                                   (int)year)));
        return literal;
    }
    int64_t month = 0, day = 0;
    literal.kind = LITERAL_DATE;
    if (!take_digits(cursor, &month))
        return wrong(literal, cursor, Y0021, taken(arena, cursor),
                     arena_print(arena, "%s度", taken(arena, cursor)));
    bool named = take_text(cursor, "月");
    if (named && !digit_at(cursor, 0))
        return wrong(literal, cursor, Y0071, taken(arena, cursor), end_of_month(arena, *cursor, year, month));
    bool has_day = named && take_digits(cursor, &day);
    if (!has_day || !take_text(cursor, "日"))
        return wrong(literal, cursor, Y0021, taken(arena, cursor),
                     has_day ? day_text(arena, era != NULL, year, month, day) : NULL);
    return date_finish(arena, cursor, era, year, month, day);
}

/* 2024-03-11 and 2024/3/11; the second is how people write it and yet no date here, since / divides. */
static bool numeric_date(struct arena *arena, struct cursor *cursor, struct literal *literal)
{
    struct cursor ahead = *cursor;
    int64_t year, month, day;
    if (take_digits(&ahead, &year) != 4)
        return false;
    unsigned size;
    uint32_t separator = look(&ahead, 0, &size);
    if (separator == 0x2212)
        separator = '-';
    if ((separator != '-' && separator != '/') || !digit_at(&ahead, size))
        return false;
    ahead.at += size;
    unsigned month_digits = take_digits(&ahead, &month);
    uint32_t second = look(&ahead, 0, &size);
    if ((second == 0x2212 ? '-' : second) != separator || !digit_at(&ahead, size))
        return false;
    ahead.at += size;
    unsigned day_digits = take_digits(&ahead, &day);
    *cursor = ahead;
    if (separator == '/' || month_digits != 2 || day_digits != 2) {
        struct literal date = date_finish(arena, cursor, NULL, year, month, day);
        const char *fixed = date.bad ? date.suggestion : day_text(arena, false, year, month, day);
        *literal = wrong((struct literal){.kind = LITERAL_DATE}, cursor, Y0021, taken(arena, cursor), fixed);
        return true;
    }
    *literal = date_finish(arena, cursor, NULL, year, month, day);
    return true;
}

/* ---- Numbers ---- */

/* A number on its way: numerator over a power of ten. */
struct amount {
    wide numerator;
    int64_t denominator;
    bool commas_wrong, too_large;
};

static void amount_limit(struct amount *amount)
{
    if (amount->numerator > DIGITS_LIMIT * 10) {
        amount->numerator = DIGITS_LIMIT;
        amount->too_large = true;
    }
}

static void take_decimal(struct amount *amount, int digit)
{
    if (amount->denominator > DIGITS_LIMIT / 10) {
        amount->too_large = true;
        return;
    }
    amount->numerator = amount->numerator * 10 + digit;
    amount->denominator *= 10;
    amount_limit(amount);
}

static struct amount amount_scaled(struct amount amount, int64_t factor)
{
    amount.numerator *= factor;
    amount_limit(&amount);
    return amount;
}

static struct amount amount_sum(struct amount a, struct amount b)
{
    while (a.denominator < b.denominator) {
        a.numerator *= 10;
        a.denominator *= 10;
    }
    while (b.denominator < a.denominator) {
        b.numerator *= 10;
        b.denominator *= 10;
    }
    a.numerator += b.numerator;
    a.commas_wrong |= b.commas_wrong;
    a.too_large |= b.too_large;
    amount_limit(&a);
    return a;
}

/* Digits, in groups of three where there are commas, and decimals. */
static struct amount take_amount(struct cursor *cursor, bool *plain)
{
    struct amount amount = {0, 1, false, false};
    unsigned group = 0, groups = 0, size;
    for (;;) {
        uint32_t c = look(cursor, 0, &size);
        if (is_digit(c)) {
            amount.numerator = amount.numerator * 10 + (int)(c - '0');
            amount_limit(&amount);
            group++;
        } else if (c == ',' && digit_at(cursor, size)) {
            if (groups ? group != 3 : group > 3)
                amount.commas_wrong = true;
            groups++;
            group = 0;
        } else {
            break;
        }
        cursor->at += size;
    }
    if (groups && group != 3)
        amount.commas_wrong = true;
    *plain = groups == 0;
    uint32_t c = look(cursor, 0, &size);
    if (c == '.' && digit_at(cursor, size)) {
        *plain = false;
        cursor->at += size;
        unsigned zeros = 0; /* they count only before another digit: 1.50 is 1.5 */
        for (c = look(cursor, 0, &size); is_digit(c); c = look(cursor, 0, &size)) {
            zeros += c == '0';
            for (; c != '0' && zeros; zeros--)
                take_decimal(&amount, 0);
            if (c != '0')
                take_decimal(&amount, (int)(c - '0'));
            cursor->at += size;
        }
    }
    return amount;
}

/* 千 and 百 count within 万, 億 and 兆, which count the whole. */
static int64_t take_multiplier(struct cursor *cursor)
{
    static const struct {
        const char *text;
        int64_t factor;
    } multipliers[] = {{"百", 100}, {"千", 1000}, {"万", 10000}, {"億", 100000000}, {"兆", 1000000000000}};
    for (size_t i = 0; i < sizeof multipliers / sizeof *multipliers; i++)
        if (take_text(cursor, multipliers[i].text))
            return multipliers[i].factor;
    return 0;
}

/* 1億2,000万, 3千, 1,600,000; `plain`: digits alone. `mixed`: the multipliers are in no order. */
static struct amount take_counted(struct cursor *cursor, bool *plain, bool *mixed)
{
    struct amount total = {0, 1, false, false}, section = total;
    int64_t large = INT64_MAX, small = 10000;
    *mixed = false;
    for (bool first = true;; first = false) {
        bool digits_alone;
        struct amount number = take_amount(cursor, &digits_alone);
        int64_t factor = take_multiplier(cursor);
        if (first)
            *plain = digits_alone && !factor;
        if (factor && factor < 10000) {
            *mixed |= factor >= small;
            small = factor;
            section = amount_sum(section, amount_scaled(number, factor));
            if (digit_at(cursor, 0))
                continue;
            number = (struct amount){0, 1, false, false};
            factor = take_multiplier(cursor);
            *mixed |= factor && factor < 10000;
        }
        section = amount_sum(section, number);
        if (factor) {
            *mixed |= factor >= large;
            large = factor;
            section = amount_scaled(section, factor);
        }
        total = amount_sum(total, section);
        section = (struct amount){0, 1, false, false};
        small = 10000;
        if (!factor || !digit_at(cursor, 0))
            return total;
    }
}

/* The digits with commas where they belong. */
static const char *grouped(struct arena *arena, wide value)
{
    char digits[64];
    size_t at = sizeof digits;
    unsigned count = 0;
    digits[--at] = '\0';
    do {
        if (count && count % 3 == 0)
            digits[--at] = ',';
        digits[--at] = (char)('0' + (int)(value % 10));
        value /= 10;
        count++;
    } while (value);
    return arena_text(arena, digits + at, strlen(digits + at));
}

static void take_unit(struct cursor *cursor, struct literal *literal)
{
    literal->unit_start = cursor->at;
    for (;;) {
        unsigned size;
        uint32_t character = look(cursor, 0, &size);
        if (!size || !character_continues_name(character) ||
            keyword_ends_unit(cursor->text + cursor->at, cursor->length - cursor->at))
            break;
        cursor->at += size;
    }
    literal->unit_length = cursor->at - literal->unit_start;
    literal->length = cursor->at;
}

/* numerator / denominator in lowest terms, or false when 64 bits do not hold it. */
static bool reduce(wide numerator, wide denominator, struct ratio *ratio)
{
    wide a = denominator == 1 ? 1 : numerator, b = denominator == 1 ? 0 : denominator;
    while (b) {
        wide rest = a % b;
        a = b;
        b = rest;
    }
    if (a != 1) {
        numerator /= a;
        denominator /= a;
    }
    if (!wide_fits(numerator) || !wide_fits(denominator))
        return false;
    *ratio = (struct ratio){(int64_t)numerator, (int64_t)denominator};
    return true;
}

/* What follows plain digits and makes a fraction of them: 4分の3, 3/4. False: nothing does. */
static bool take_fraction(struct arena *arena, struct cursor *cursor, struct amount *amount,
                          struct literal *literal)
{
    struct cursor ahead = *cursor;
    struct amount other;
    bool plain, turned = take_text(&ahead, "分の");
    if (!turned && !take(&ahead, '/'))
        return false;
    if (!digit_at(&ahead, 0))
        return false;
    *cursor = ahead;
    other = take_amount(cursor, &plain);
    struct amount top = turned ? other : *amount, bottom = turned ? *amount : other;
    if (!plain || bottom.numerator == 0) {
        *literal = wrong((struct literal){.kind = LITERAL_NUMBER}, cursor, Y0017, taken(arena, cursor), NULL);
        return true;
    }
    amount->numerator = top.numerator;
    amount->too_large |= other.too_large || bottom.numerator > DIGITS_LIMIT;
    amount->denominator = amount->too_large ? 1 : (int64_t)bottom.numerator;
    return true;
}

static struct literal number_finish(struct arena *arena, struct cursor *cursor, struct amount amount,
                                    bool mixed)
{
    struct literal literal = {.kind = LITERAL_NUMBER, .value = {0, 1}};
    const struct cursor digits = *cursor;
    const char *meant =
        amount.commas_wrong && amount.denominator == 1 && !amount.too_large && !mixed ? grouped(arena, amount.numerator) : NULL;
    if (take(cursor, '%'))
        amount.denominator =
            amount.denominator > DIGITS_LIMIT / 100 ? (amount.too_large = true, 1) : amount.denominator * 100;
    struct cursor number = *cursor;
    take_unit(cursor, &literal);
    if (amount.commas_wrong)
        return wrong(literal, cursor, Y0016, taken(arena, &number),
                     meant ? arena_print(arena, "%s%.*s", meant, (int)(cursor->at - digits.at), cursor->text + digits.at)
                           : NULL);
    if (mixed)
        return wrong(literal, cursor, Y0017, taken(arena, &number), NULL);
    if (amount.too_large || !reduce(amount.numerator, amount.denominator, &literal.value))
        return wrong(literal, cursor, Y0023, taken(arena, &number), NULL);
    return literal;
}

struct literal literal_read(struct arena *arena, const char *text, size_t length)
{
    struct cursor cursor = {text, 0, length};
    struct literal literal = {.kind = LITERAL_NONE};
    if (numeric_date(arena, &cursor, &literal))
        return literal;
    bool plain, mixed;
    struct amount amount = take_counted(&cursor, &plain, &mixed);
    if (plain && amount.numerator >= 1000 && amount.numerator <= 9999) {
        struct cursor ahead = cursor;
        if (take_text(&ahead, "年") &&
            (digit_at(&ahead, 0) || take_text(&(struct cursor){text, ahead.at, length}, "度"))) {
            cursor = ahead;
            return date_rest(arena, &cursor, NULL, (int64_t)amount.numerator);
        }
    }
    if (plain && take_fraction(arena, &cursor, &amount, &literal) && literal.bad)
        return literal;
    return number_finish(arena, &cursor, amount, mixed);
}

/* ---- Words ---- */

/* 千円 and the like: an amount without a digit. */
static size_t money_word(const char *text, size_t length, int64_t *value)
{
#define WORD(text, value)                                                                                    \
    {                                                                                                        \
        text, sizeof text - 1, value                                                                         \
    }
    static const struct {
        const char *text;
        size_t bytes;
        int64_t value;
    } words[] = {WORD("一円", 1),           WORD("十円", 10),
                 WORD("百円", 100),         WORD("千円", 1000),
                 WORD("万円", 10000),       WORD("一万円", 10000),
                 WORD("十万円", 100000),    WORD("百万円", 1000000),
                 WORD("千万円", 10000000),  WORD("一千万円", 10000000),
                 WORD("一億円", 100000000), WORD("億円", 100000000)};
#undef WORD
    if (length < strlen("円") || !memchr("\x80\x81\xBE\x83\x87\x84", (unsigned char)text[2], 6))
        return 0; /* the last bytes of 一, 十, 百, 千, 万 and 億: no word of these */
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (length >= words[i].bytes && memcmp(text, words[i].text, words[i].bytes) == 0) {
            *value = words[i].value;
            return words[i].bytes;
        }
    }
    return 0;
}

/* Whether a name ends at `at`: nothing that could go on it follows, or a word that ends numbers does. */
static bool ends(const char *text, size_t at, size_t length)
{
    uint32_t character = 0;
    unsigned size = text_character(text + at, length - at, &character);
    return !size || !character_continues_name(character) || keyword_ends_unit(text + at, length - at);
}

static const struct era *era_named(const char *text, size_t length)
{
    for (size_t i = 0; i < ERAS && length >= ERA_BYTES; i++)
        if (memcmp(text, eras[i].name, ERA_BYTES) == 0)
            return &eras[i];
    return NULL;
}

size_t literal_era_length(const char *text, size_t length)
{
    return era_named(text, length) ? ERA_BYTES : 0;
}

/* An era and its year; then 年. */
static const struct era *take_era(struct cursor *cursor, int64_t *year)
{
    const struct era *era = era_named(cursor->text + cursor->at, cursor->length - cursor->at);
    struct cursor ahead = *cursor;
    if (!era)
        return NULL;
    ahead.at += ERA_BYTES;
    if (take_text(&ahead, "元"))
        *year = 1;
    else if (!take_digits(&ahead, year))
        return NULL;
    if (!take_text(&ahead, "年"))
        return NULL;
    *cursor = ahead;
    return era;
}

size_t literal_word_length(const char *text, size_t length)
{
    struct cursor cursor = {text, 0, length};
    int64_t number;
    size_t money = money_word(text, length, &number);
    if (money)
        return ends(text, money, length) ? money : 0;
    if (!take_era(&cursor, &number))
        return 0;
    if (!take_text(&cursor, "度") && take_digits(&cursor, &number) && take_text(&cursor, "月") &&
        take_digits(&cursor, &number))
        take_text(&cursor, "日");
    return ends(text, cursor.at, length) ? cursor.at : 0;
}

struct literal literal_read_word(struct arena *arena, const char *text, size_t length)
{
    struct literal literal = {.kind = LITERAL_NONE};
    if (!literal_word_length(text, length))
        return literal;
    int64_t number;
    size_t money = money_word(text, length, &number);
    if (money)
        return (struct literal){.kind = LITERAL_NUMBER,
                                .length = money,
                                .value = {number, 1},
                                .unit_start = money - strlen("円"),
                                .unit_length = strlen("円")};
    struct cursor cursor = {text, 0, length};
    const struct era *era = take_era(&cursor, &number);
    if (number < 1 || number > DATE_LAST_YEAR)
        number = DATE_LAST_YEAR + 1;
    return date_rest(arena, &cursor, era, date_era(era->name, strlen(era->name)) + number);
}

/* ---- Dates in other forms ---- */

static void skip_blanks(struct cursor *cursor)
{
    while (take(cursor, ' ') || take(cursor, 0x3000))
        continue;
}

/* 令和, 令 or R, whatever their width and case; NULL: none of them. */
static const struct era *take_era_sign(struct cursor *cursor)
{
    static const char letters[] = "RHSTM", first[] = "令平昭大明";
    unsigned size;
    uint32_t letter = look(cursor, 0, &size);
    const struct era *era = era_named(cursor->text + cursor->at, cursor->length - cursor->at);
    if (era) {
        cursor->at += ERA_BYTES;
        return era;
    }
    for (size_t i = 0; i < ERAS; i++) {
        const char sign[] = {first[3 * i], first[3 * i + 1], first[3 * i + 2], '\0'};
        if ((letter < 0x80 && (letter & ~0x20u) == (unsigned char)letters[i]) || take_text(cursor, sign)) {
            cursor->at += letter < 0x80 ? size : 0;
            return &eras[i];
        }
    }
    return NULL;
}

/* The same mark between year and month as between month and day, or 年 and 月. */
static bool take_mark(struct cursor *cursor, const char *word, uint32_t *mark)
{
    unsigned size;
    uint32_t character = look(cursor, 0, &size);
    skip_blanks(cursor);
    if (take_text(cursor, word)) {
        skip_blanks(cursor);
        return *mark == 0;
    }
    if (character == 0 || (*mark ? character != *mark : !(character < 0x80 && strchr("./-", (int)character)) && character != 0x30FB))
        return false;
    *mark = character;
    cursor->at += size;
    return true;
}

size_t literal_date_like(struct arena *arena, const char *text, size_t length, const char **meant)
{
    struct cursor cursor = {text, 0, length};
    int64_t year, month, day;
    uint32_t mark = 0;
    take(&cursor, '@'); /* as databases take dates */
    const struct era *era = take_era_sign(&cursor);
    skip_blanks(&cursor);
    unsigned digits = take_digits(&cursor, &year);
    if (era && digits == 0 && take_text(&cursor, "元"))
        year = digits = 1;
    if (era ? digits == 0 || digits > 2 : digits != 4 && digits != 8)
        return 0;
    if (digits == 8) {
        day = year % 100;
        month = year / 100 % 100;
        year /= 10000;
    } else if (!take_mark(&cursor, "年", &mark) || !take_digits(&cursor, &month) || !take_mark(&cursor, "月", &mark) ||
               !take_digits(&cursor, &day) || (!mark && !take_text(&cursor, "日"))) {
        return 0;
    }
    if (digit_at(&cursor, 0))
        return 0;
    *meant = day_text(arena, era != NULL, era ? date_era(era->name, ERA_BYTES) + year : year, month, day);
    return cursor.at;
}
