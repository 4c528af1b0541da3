/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: numbers and dates of either calendar, as schemes write them, as cells hold them and as JSON
 * has them. Whatever is read lies within what its type may be. */
#include <config.h>

#include "api/workplace.h"
#include "base/date.h"
#include "base/text.h"
#include "fuzz.h"
#include "io/cell.h"
#include "syntax/literal.h"

static void read_literal(struct arena *arena, const char *text, size_t length)
{
    struct literal literal = {0};
    if (length && text[0] >= '0' && text[0] <= '9')
        literal = literal_read(arena, text, length);
    else if (literal_word_length(text, length))
        literal = literal_read_word(arena, text, length);
    PROMISE(literal.length <= length);
    if (literal.kind == LITERAL_NUMBER && !literal.bad) {
        PROMISE(literal.value.denominator > 0);
        PROMISE(number_gcd(literal.value.numerator, literal.value.denominator) <= 1 ||
                literal.value.numerator == 0);
    }
    if (literal.kind == LITERAL_DATE && !literal.bad) {
        int year, month, day;
        date_parts(literal.day, &year, &month, &day);
        PROMISE(date_exists(year, month, day) && year >= DATE_FIRST_YEAR && year <= DATE_LAST_YEAR);
    }
}

static void read_decimal(const char *text, size_t length)
{
    for (int64_t scale = 1; scale <= 1000000; scale *= 10) {
        int64_t value = 0;
        bool plain;
        if (decimal_read(text, length, scale, &value, &plain) == DECIMAL_OK)
            PROMISE(value != INT64_MIN || plain);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static struct yoko_scheme *scheme;
    if (!scheme) {
        struct yoko *yoko = yoko_open();
        scheme = fuzz_scheme(yoko);
        yoko_close(yoko);
    }
    struct memory memory;
    struct arena arena;
    jmp_buf door;
    memory_begin(&memory);
    memory.door = &door;
    arena_begin(&arena, &memory);
    if (setjmp(door))
        abort();
    char *text = arena_text(&arena, (const char *)bytes, length);
    const struct schema *schema = &scheme->program->schema;
    struct lookup lookup;
    lookup_begin(&lookup, &arena, schema);
    read_literal(&arena, text, length);
    read_decimal(text, length);
    for (uint32_t i = 0; text_invalid(text, length) == length && i < schema->field_count; i++) {
        const struct field *field = &schema->fields[i];
        struct value value = {0};
        const char *found = NULL;
        size_t found_length = 0;
        enum value_fault fault =
            cell_value(&lookup, &arena, field, text, length, &value, &found, &found_length);
        if (fault != VALUE_FINE || value.missing)
            continue;
        if (field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR)
            PROMISE(value.word >= field->low && value.word <= field->high);
        if (field->type == TYPE_CHOICE)
            PROMISE(value.word >= 0 && value.word < schema->domains[field->domain].count);
        if (field->type == TYPE_SET)
            PROMISE((uint64_t)value.word >> schema->domains[field->domain].count == 0);
    }
    arena_end(&arena);
    return 0;
}
