/* SPDX-License-Identifier: Apache-2.0 */
/* Chosen columns of CSV, straight from the machine's registers.
 *
 * A decision as data holds all that could be told of a record. Where only its verdict, its number and whole
 * amounts are wanted, they are taken a register at a time and written without being made into one; a record
 * that has more to say (reasons to list, a problem) goes the usual way, among the others.
 */
#include <config.h>

#include "api/run.h"

#include "base/ahead.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* The loops here are written to be vectorised, which the usual -O2 is too careful to do. */
#if defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O3")
#endif

#define VERDICTS    3
#define SHORT_TEXT  16 /* bytes of a text that is copied without asking for its length */
#define ID_SHORT    24
#define AHEAD       1024 /* bytes */
#define DIGITS_MOST 32 /* room for a number, and for what is written too much behind a cell */

/* What a column of verdicts says of one. */
struct plain_text {
    char start[SHORT_TEXT];
    const char *text;
    size_t length;
};

/* A column that can be written so. */
struct plain_column {
    enum column_source source;
    struct plain_text says[VERDICTS];
    uint32_t values; /* amounts: which array holds them */
};

/* What all values of a run are, and so how they are written. */
enum value_form {
    FORM_ANY,
    FORM_SOME,  /* where they are known, from 0 on, and of at most eight digits; 0 where not */
    FORM_EIGHT, /* the same, and all known */
    FORM_DIGIT  /* … and of one digit */
};

/* Values of a register in a run of records. */
struct plain_values {
    uint32_t reg;
    enum value_form form;
    int64_t *words; /* FORM_SOME, FORM_EIGHT: in the end their digits */
    uint8_t *known;
};

struct run_columns {
    struct plain_column *columns;
    uint32_t count;
    struct plain_values *values;
    uint32_t value_count;
    uint32_t grant;  /* which of the values is 補助額 when it is granted; NONE: there is none */
    size_t row_room; /* bytes of a row whose id is short */
    uint32_t id_columns;
    uint32_t room;     /* records that the arrays hold */
    uint8_t *verdicts; /* enum verdict; PLAIN_NOT: goes the usual way */
    uint8_t *truths;   /* scratch, as many */
    int64_t *words;
    uint8_t *known;
    bool lists; /* reasons or missing inputs are a column: a record that has some goes the usual way */
};
#define PLAIN_NOT 255

/* ---- Planning ---- */

static uint32_t add_values(struct run_columns *plan, uint32_t reg)
{
    for (uint32_t i = 0; i < plan->value_count; i++)
        if (plan->values[i].reg == reg)
            return i;
    plan->values[plan->value_count] = (struct plain_values){.reg = reg};
    return plan->value_count++;
}

/* The register of a result that is always one whole amount, or NONE. */
static uint32_t plain_item(const struct program *program, const struct item *item)
{
    bool plain = item && item->shape == SHAPE_ONE && item->when == NONE && item->format.type == TYPE_AMOUNT &&
                 item->format.scale == 1;
    return plain ? program->pool[item->first] : NONE;
}

static const struct item *item_named(const struct program *program, enum item_kind kind, const char *name,
                                     const char *english)
{
    for (uint32_t i = program->item_count; i-- > 0;) /* of two with one name, a decision has the last */
        if (program->items[i].kind == kind &&
            (strcmp(program->items[i].name, name) == 0 || strcmp(program->items[i].name, english) == 0))
            return &program->items[i];
    return NULL;
}

static const struct item *item_at(const struct program *program, enum item_kind kind, uint32_t position)
{
    for (uint32_t i = 0; i < program->item_count; i++)
        if (decision_has_item(&program->items[i], kind) && position-- == 0)
            return &program->items[i];
    return NULL;
}

static bool plan_amount(struct run_columns *plan, const struct program *program, struct plain_column *column,
                        const struct item *item)
{
    uint32_t reg = plain_item(program, item);
    if (reg == NONE)
        return false;
    column->source = COLUMN_RESULT;
    column->values = add_values(plan, reg);
    return true;
}

static enum verdict verdict_of(enum column_source source)
{
    return source == COLUMN_GRANTED   ? VERDICT_GRANT
           : source == COLUMN_REFUSED ? VERDICT_REFUSE
                                      : VERDICT_OPEN;
}

static void plan_text(struct run_columns *plan, struct plain_text *says, const char *text)
{
    says->text = text;
    says->length = strlen(text);
    memcpy(says->start, text, says->length < SHORT_TEXT ? says->length : SHORT_TEXT);
    plan->row_room += says->length;
}

static bool plan_column(struct run_columns *plan, const struct program *program,
                        const struct chosen_column *chosen, struct plain_column *column)
{
    const char *yes = chosen->yes ? chosen->yes : "true", *no = chosen->yes ? chosen->no : "false";
    *column = (struct plain_column){.source = chosen->source};
    plan->row_room += DIGITS_MOST;
    switch (chosen->source) {
    case COLUMN_ID:
        plan->id_columns++;
        return true;
    case COLUMN_PROBLEM:
        return true;
    case COLUMN_VERDICT:
        for (unsigned i = 0; i < VERDICTS; i++)
            plan_text(plan, &column->says[i], verdict_name(i));
        return true;
    case COLUMN_GRANTED:
    case COLUMN_REFUSED:
    case COLUMN_OPEN:
        for (unsigned i = 0; i < VERDICTS; i++)
            plan_text(plan, &column->says[i], i == verdict_of(chosen->source) ? yes : no);
        return !strpbrk(yes, "\",\r\n") && !strpbrk(no, "\",\r\n");
    case COLUMN_MISSING:
    case COLUMN_FAILED:
        plan->lists = true;
        return true;
    case COLUMN_GRANT:
        return program->grant != NONE;
    case COLUMN_COMPUTED:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "算定額", "computed"));
    case COLUMN_COVERED:
        return plan_amount(plan, program, column,
                           item_named(program, ITEM_RESULT, "対象経費", "covered_cost"));
    case COLUMN_BASE:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "基準額", "base_amount"));
    case COLUMN_CEILING:
        return plan_amount(plan, program, column, item_named(program, ITEM_RESULT, "上限額", "ceiling"));
    case COLUMN_RESULT:
    case COLUMN_DUTY:
        return plan_amount(
            plan, program, column,
            item_at(program, chosen->source == COLUMN_DUTY ? ITEM_DUTY : ITEM_RESULT, chosen->positions[0]));
    default:
        return false;
    }
}

struct run_columns *run_columns_plan(const struct running *running, struct arena *arena)
{
    const struct chosen_columns *chosen = running->columns;
    const struct program *program = running->scheme->program;
    if (!chosen || running->writer.format != DECISIONS_CSV || running->sinks.write_lines ||
        running->scheme->versions.count != 1 || program->bound_count > 0)
        return NULL;
    struct run_columns *plan = ARENA_NEW(arena, struct run_columns);
    plan->columns = ARENA_ARRAY(arena, struct plain_column, chosen->count);
    plan->values = ARENA_ARRAY(arena, struct plain_values, chosen->count + 1);
    plan->grant = NONE;
    for (; plan->count < chosen->count; plan->count++)
        if (!plan_column(plan, program, &chosen->items[plan->count], &plan->columns[plan->count]))
            return NULL;
    if (program->grant != NONE) {
        uint32_t reg = plain_item(program, item_named(program, ITEM_RESULT, "算定額", "computed"));
        if (reg == NONE)
            return NULL;
        plan->grant = add_values(plan, reg);
    }
    return plan;
}

/* ---- Taking registers ---- */

static void make_room(struct run_columns *plan, struct arena *arena, uint32_t count)
{
    if (plan->room >= count)
        return;
    for (uint32_t i = 0; i < plan->value_count; i++) {
        plan->values[i].words = ARENA_ARRAY(arena, int64_t, count);
        plan->values[i].known = ARENA_ARRAY(arena, uint8_t, count);
    }
    plan->verdicts = ARENA_ARRAY(arena, uint8_t, count);
    plan->truths = ARENA_ARRAY(arena, uint8_t, count);
    plan->words = ARENA_ARRAY(arena, int64_t, count);
    plan->known = ARENA_ARRAY(arena, uint8_t, count);
    plan->room = count;
}

/* What a test says changes what stood so far. */
static void settle_test(uint8_t *restrict verdicts, const uint8_t *restrict truths, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint8_t open = verdicts[i] == VERDICT_GRANT ? VERDICT_OPEN : verdicts[i];
        verdicts[i] = truths[i] == 0 ? VERDICT_REFUSE : truths[i] == 2 ? open : verdicts[i];
    }
}

static void settle_verdicts(struct run_columns *plan, const struct program *program, struct machine *machine,
                            uint32_t first, uint32_t count)
{
    uint8_t *verdicts = plan->verdicts;
    memset(verdicts, VERDICT_GRANT, count);
    for (uint32_t t = 0; t < program->test_count; t++) {
        if (program->tests[t].space != 0)
            continue;
        machine_take_truths(machine, program->tests[t].reg, first, count, plan->truths);
        settle_test(verdicts, plan->truths, count);
    }
    bool plain = machine_is_plain(machine);
    if (program->key_amount != NONE && !plain) {
        machine_take(machine, program->key_amount, first, count, 8, plan->words, plan->known);
        for (uint32_t i = 0; i < count; i++)
            verdicts[i] = !plan->known[i] && verdicts[i] == VERDICT_GRANT ? VERDICT_OPEN : verdicts[i];
    }
    for (uint32_t i = 0; plan->lists && i < count; i++)
        verdicts[i] = verdicts[i] == VERDICT_GRANT ? VERDICT_GRANT : PLAIN_NOT;
    for (uint32_t i = 0; machine_has_problems(machine) && i < count; i++)
        if (machine_problem(machine, first + i))
            verdicts[i] = PLAIN_NOT;
}

static enum value_form form_of(const int64_t *restrict words, uint32_t count)
{
    uint64_t all = 0, large = 0;
    for (uint32_t i = 0; i < count; i++) {
        all |= (uint64_t)words[i];
        large |= (uint64_t)words[i] + 6; /* beyond 15 from 10 on */
    }
    if ((all | large) < 16)
        return FORM_DIGIT;
    if (all < 1 << 26) /* below 67,108,864 there are at most eight digits */
        return FORM_EIGHT;
    uint64_t most = 0;
    for (uint32_t i = 0; i < count; i++)
        most = (uint64_t)words[i] > most ? (uint64_t)words[i] : most;
    return most < 100000000 ? FORM_EIGHT : FORM_ANY;
}

/* What is not known becomes 0, and says nothing about the form of the others. */
static void keep_known(int64_t *restrict words, const uint8_t *restrict known, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        words[i] &= -(int64_t)known[i];
}

static void take_values(struct run_columns *plan, struct machine *machine, uint32_t first, uint32_t count)
{
    for (uint32_t v = 0; v < plan->value_count; v++) {
        struct plain_values *values = &plan->values[v];
        machine_take(machine, values->reg, first, count, 8, values->words, values->known);
        bool gaps = !machine_is_plain(machine) && memchr(values->known, 0, count);
        if (gaps)
            keep_known(values->words, values->known, count);
        values->form = form_of(values->words, count);
        if (gaps && values->form != FORM_ANY)
            values->form = FORM_SOME;
    }
}

/* ---- Writing ---- */

/* The digits of a number below 10^8, a byte each, the first in the lowest: worked out side by side in one word, by fours,
 * by twos, by ones. */
static inline uint64_t digits_of(uint32_t number)
{
    const uint64_t byte_each = UINT64_C(0x000F000F000F000F);
    uint64_t fours = number / 10000 | (uint64_t)(number % 10000) << 32;
    uint64_t hundreds = (fours * 10486 >> 20) & UINT64_C(0x0000007F0000007F);
    uint64_t twos = hundreds + ((fours - 100 * hundreds) << 16);
    uint64_t tens = (twos * 103 >> 10) & byte_each;
    return tens + ((twos - 10 * tens) << 8);
}

#if defined(__SSE2__)
/* Two numbers, each as four pairs of digits, to their digits. */
static inline __m128i digits_of_pairs(__m128i pairs)
{
    __m128i tens = _mm_mulhi_epu16(pairs, _mm_set1_epi16(6554)); /* a tenth, of what is below 100 */
    __m128i ones = _mm_sub_epi16(pairs, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
    return _mm_or_si128(tens, _mm_slli_epi16(ones, 8));
}

/* Four numbers become their digits. */
static inline void spell_four(__m128i *words)
{
    const __m128i reciprocal = _mm_set1_epi32((int)3518437209u); /* of 10,000, times 2^45 */
    __m128 low = _mm_castsi128_ps(_mm_loadu_si128(words)), high = _mm_castsi128_ps(_mm_loadu_si128(words + 1));
    __m128i numbers = _mm_castps_si128(_mm_shuffle_ps(low, high, 0x88));
    __m128i even = _mm_srli_epi64(_mm_mul_epu32(numbers, reciprocal), 45);
    __m128i odd = _mm_srli_epi64(_mm_mul_epu32(_mm_srli_epi64(numbers, 32), reciprocal), 45);
    __m128i first = _mm_or_si128(even, _mm_slli_epi64(odd, 32));
    __m128i last = _mm_sub_epi32(numbers, _mm_madd_epi16(first, _mm_set1_epi32(10000)));
    __m128i fours = _mm_or_si128(first, _mm_slli_epi32(last, 16));
    __m128i hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi16(5243)), 3); /* 5243 / 2^19 is 1 / 100 */
    __m128i rest = _mm_sub_epi16(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi16(100)));
    _mm_storeu_si128(words, digits_of_pairs(_mm_unpacklo_epi16(hundreds, rest)));
    _mm_storeu_si128(words + 1, digits_of_pairs(_mm_unpackhi_epi16(hundreds, rest)));
}
#endif

/* Numbers of at most eight digits become their digits. */
static void spell_values(struct run_columns *plan, uint32_t count)
{
    for (uint32_t v = 0; v < plan->value_count; v++) {
        int64_t *words = plan->values[v].words;
        uint32_t i = 0;
        if (plan->values[v].form != FORM_EIGHT && plan->values[v].form != FORM_SOME)
            continue;
#if defined(__SSE2__)
        for (; count - i >= 4; i += 4)
            spell_four((__m128i *)(void *)(words + i));
#endif
        for (; i < count; i++)
            words[i] = (int64_t)digits_of((uint32_t)words[i]);
    }
}

static inline char *put_digits(char *to, uint64_t digits)
{
    unsigned zeros = (unsigned)__builtin_ctzll(digits | UINT64_C(1) << 56) / 8; /* 0 has one digit, too */
    digits = (digits | UINT64_C(0x3030303030303030)) >> (8 * zeros);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    digits = __builtin_bswap64(digits);
#endif
    memcpy(to, &digits, 8);
    return to + 8 - zeros;
}

static char *put_long(char *to, int64_t number)
{
    char digits[20], *at = digits + sizeof digits;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    if (number < 0)
        *to++ = '-';
    do
        *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    size_t length = (size_t)(digits + sizeof digits - at);
    memcpy(to, at, length);
    return to + length;
}

static inline char *put_value(char *to, const struct plain_values *values, uint32_t i)
{
    int64_t number = values->words[i];
    if (values->form == FORM_DIGIT) {
        *to = (char)('0' + number);
        return to + 1;
    }
    if (values->form == FORM_EIGHT)
        return put_digits(to, (uint64_t)number);
    if (!values->known[i])
        return to;
    return values->form == FORM_SOME ? put_digits(to, (uint64_t)number) : put_long(to, number);
}

/* An id as a cell: in quotes where it has to be. Room for twice its length and the quotes is there. */
static char *put_long_id(char *to, const char *id)
{
    bool quoted = strpbrk(id, "\",\r\n") != NULL;
    if (quoted)
        *to++ = '"';
    for (; *id; id++) {
        if (*id == '"')
            *to++ = '"';
        *to++ = *id;
    }
    if (quoted)
        *to++ = '"';
    return to;
}

/* The same of the usual ones: at most ID_SHORT bytes, none of which has to be asked about; NULL: another one.
 */
static inline char *put_short_id(char *to, const char *id)
{
    const char *end = to + ID_SHORT;
    bool low = false;
    for (; *id && to < end; id++) {
        low |= (unsigned char)*id <= ','; /* as all that is quoted */
        *to++ = *id;
    }
    return *id || low ? NULL : to;
}

/* Room for SHORT_TEXT bytes is there. */
static inline char *put_text(char *to, const struct plain_text *says)
{
    memcpy(to, says->start, SHORT_TEXT);
    if (says->length > SHORT_TEXT)
        memcpy(to, says->text, says->length);
    return to + says->length;
}

/* NULL: the id is not short. */
static inline char *put_cell(char *to, const struct run_columns *plan, const struct plain_column *column,
                             const char *id, bool long_id, uint32_t i)
{
    enum verdict verdict = plan->verdicts[i];
    switch (column->source) {
    case COLUMN_ID:
        return long_id ? put_long_id(to, id) : put_short_id(to, id);
    case COLUMN_VERDICT:
    case COLUMN_GRANTED:
    case COLUMN_REFUSED:
    case COLUMN_OPEN:
        return put_text(to, &column->says[verdict]);
    case COLUMN_GRANT:
        if (verdict == VERDICT_REFUSE)
            *to++ = '0';
        else if (verdict == VERDICT_GRANT)
            to = put_value(to, &plan->values[plan->grant], i);
        return to;
    case COLUMN_RESULT:
        return put_value(to, &plan->values[column->values], i);
    default: /* 入力エラー, and lists that are empty here */
        return to;
    }
}

/* Those that are written here; the others are counted where they are decided. */
static uint64_t count_all(const struct run_columns *plan, struct yoko_summary *summary, uint32_t count)
{
    const uint8_t *restrict verdicts = plan->verdicts;
    uint32_t of[VERDICTS] = {0};
    for (uint32_t i = 0; i < count; i++) {
        of[VERDICT_GRANT] += verdicts[i] == VERDICT_GRANT;
        of[VERDICT_REFUSE] += verdicts[i] == VERDICT_REFUSE;
        of[VERDICT_OPEN] += verdicts[i] == VERDICT_OPEN;
    }
    uint64_t written = (uint64_t)of[VERDICT_GRANT] + of[VERDICT_REFUSE] + of[VERDICT_OPEN];
    summary->records += written;
    summary->granted += of[VERDICT_GRANT];
    summary->refused += of[VERDICT_REFUSE];
    summary->open += of[VERDICT_OPEN];
    if (plan->grant == NONE)
        return written;
    const struct plain_values *grants = &plan->values[plan->grant];
    const int64_t *restrict words = grants->words;
    int64_t sum = 0;
    if (grants->form != FORM_ANY) { /* too few and small to leave 64 bits, and 0 where they are not known */
        for (uint32_t i = 0; i < count; i++)
            sum += words[i] & -(int64_t)(verdicts[i] == VERDICT_GRANT);
        if (__builtin_add_overflow(summary->grant, sum, &summary->grant))
            summary->grant_exceeded = true;
        return written;
    }
    for (uint32_t i = 0; i < count; i++)
        if (verdicts[i] == VERDICT_GRANT && grants->known[i] &&
            __builtin_add_overflow(summary->grant, words[i], &summary->grant))
            summary->grant_exceeded = true;
    return written;
}

/* The cells of a record, with a comma behind each; NULL: the id is not short. */
static inline char *put_cells(char *to, const struct run_columns *plan, const char *id, bool long_id,
                              uint32_t i)
{
    for (uint32_t c = 0; c < plan->count && to; c++) {
        to = put_cell(to, plan, &plan->columns[c], id, long_id, i);
        if (to)
            *to++ = ',';
    }
    return to;
}

static char *room_for(struct running *running, size_t room)
{
    char *start = buffer_room(&running->decider.out, room);
    if (!start)
        memory_fail(&running->decider.yoko->memory);
    return start;
}

/* Writes a record into the buffer. */
static void write_row(struct running *running, const char *id, uint32_t i, const char *line_end)
{
    const struct run_columns *plan = running->plain;
    struct buffer *out = &running->decider.out;
    size_t room = plan->row_room;
    char *start = out->room - out->length > room ? out->bytes + out->length : room_for(running, room);
    ahead_write(start, AHEAD); /* whoever handed the buffer on read it last, perhaps on another processor */
    char *at = put_cells(start, plan, id, false, i);
    if (!at) {
        start = room_for(running, room + plan->id_columns * (2 * strlen(id) + 2));
        at = put_cells(start, plan, id, true, i);
    }
    at--; /* in place of the last comma */
    while (*line_end)
        *at++ = *line_end++;
    out->length += (size_t)(at - start);
}

void run_columns_write(struct running *running, const struct batch *batch, uint32_t chunk, uint32_t from,
                       uint32_t to)
{
    struct run_columns *plan = running->plain;
    struct decider *decider = &running->decider;
    make_room(plan, &decider->yoko->arena, to - from);
    settle_verdicts(plan, decider->program, decider->machine, from, to - from);
    take_values(plan, decider->machine, from, to - from);
    uint64_t written = count_all(plan, running->summary, to - from);
    spell_values(plan, to - from);
    for (uint32_t i = 0; i < to - from && !running->stopped; i++) {
        if (plan->verdicts[i] == PLAIN_NOT) {
            run_decide_one(running, batch, chunk, from + i);
            continue;
        }
        write_row(running, batch->ids[chunk + from + i], i, running->writer.line_end);
        if (!running->collects)
            run_hand_on(running, RUN_HAND_ON);
    }
    running->writer.count += written;
}
