/* SPDX-License-Identifier: Apache-2.0 */
/* Draws the values of an application, field by field in the order of the rows, each from a chance of its own.
 */
#include <config.h>

#include "sample/generate.h"

#include "base/date.h"
#include "base/number.h"
#include "sample/chance.h"

#include <inttypes.h>
#include <stdio.h>

void sampler_begin(struct sampler *sampler, struct arena *arena, const struct distribution *distribution,
                   uint64_t seed)
{
    const struct schema *schema = distribution->schema;
    *sampler = (struct sampler){.distribution = distribution, .seed = seed};
    struct sampled *sampled = &sampler->sampled;
    sampled->lines = ARENA_ARRAY(arena, uint32_t, schema->list_count + 1);
    sampled->words = ARENA_ARRAY(arena, int64_t *, schema->field_count + 1);
    sampled->known = ARENA_ARRAY(arena, uint8_t *, schema->field_count + 1);
    for (uint32_t i = 0; i < schema->field_count; i++) {
        uint32_t room = schema->fields[i].space ? distribution->most : 1;
        sampled->words[i] = ARENA_ARRAY(arena, int64_t, room);
        sampled->known[i] = ARENA_ARRAY(arena, uint8_t, room);
    }
}

/* The place of a field's value for a line: the application has one value for all its lines. */
static uint32_t place(const struct sampler *sampler, uint32_t field, uint32_t line)
{
    return sampler->distribution->schema->fields[field].space ? line : 0;
}

static bool meets(const struct sampler *sampler, const struct condition *condition, uint32_t line)
{
    uint32_t at = place(sampler, condition->field, line);
    if (!sampler->sampled.known[condition->field][at])
        return false;
    int64_t word = sampler->sampled.words[condition->field][at];
    for (uint32_t i = 0; i < condition->count; i++)
        if (condition->ranges[i].low <= word && word <= condition->ranges[i].high)
            return true;
    return false;
}

static bool meets_all(const struct sampler *sampler, const struct condition *conditions, uint32_t count,
                      uint32_t line)
{
    for (uint32_t i = 0; i < count; i++)
        if (!meets(sampler, &conditions[i], line))
            return false;
    return true;
}

static int64_t draw_between(struct chance *chance, int64_t low, int64_t high, int64_t step)
{
    return low + (int64_t)chance_below(chance, (uint64_t)(high - low) / (uint64_t)step + 1) * step;
}

static int64_t draw_each(struct chance *chance, uint32_t members, int64_t share)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < members; i++)
        bits |= (uint64_t)((int64_t)chance_below(chance, 1000000) < share) << i;
    return (int64_t)bits;
}

/* Whether a line may be referred to from line `own` of the field: another one that meets the conditions. */
static bool line_fits(const struct sampler *sampler, const struct field *field,
                      const struct alternative *alternative, uint32_t own, uint32_t line)
{
    bool itself = field->space == field->target && line == own;
    return !itself && meets_all(sampler, alternative->conditions, alternative->condition_count, line);
}

/* One of the lines that fit, by its number; false when there is none. */
static bool draw_line(const struct sampler *sampler, struct chance *chance, const struct field *field,
                      const struct alternative *alternative, uint32_t own, int64_t *word)
{
    uint32_t fitting = 0, line = 0;
    for (uint32_t other = 0; other < sampler->sampled.lines[field->target]; other++)
        fitting += line_fits(sampler, field, alternative, own, other);
    if (fitting == 0)
        return false;
    uint64_t wanted = chance_below(chance, fitting);
    while (!line_fits(sampler, field, alternative, own, line) || wanted-- > 0)
        line++;
    *word = (int64_t)line + 1;
    return true;
}

/* A share of an amount, the share drawn in thousandths of the span between its ends. */
static int64_t draw_share(struct chance *chance, const struct alternative *alternative, int64_t amount)
{
    wide scale = (wide)alternative->scale * 1000, span = alternative->high - alternative->low;
    wide part = (wide)alternative->low * 1000 + span * (wide)chance_below(chance, 1001);
    return (int64_t)wide_divide(amount * part, scale, ROUND_DOWN);
}

static int64_t clamp(const struct field *field, int64_t word)
{
    bool bounded = field->type == TYPE_AMOUNT || field->type == TYPE_DATE || field->type == TYPE_YEAR;
    int64_t last = date_from(DATE_LAST_YEAR, 12, 31); /* schemes say of dates that they end a day later */
    int64_t high = field->type == TYPE_DATE && field->high > last ? last : field->high;
    return !bounded ? word : word < field->low ? field->low : word > high ? high : word;
}

/* What rests on another field's value. */
static int64_t draw_from(struct chance *chance, const struct alternative *alternative, int64_t other)
{
    switch (alternative->kind) {
    case DRAW_SHARE:
        return draw_share(chance, alternative, other);
    case DRAW_SHIFT:
        return draw_between(chance, other + alternative->low, other + alternative->high, 1);
    case DRAW_WITHIN: {
        int year = (int)other;
        return draw_between(chance, date_from(year, 4, 1), date_from(year + 1, 3, 31), 1);
    }
    default:
        return other;
    }
}

static bool draw(const struct sampler *sampler, struct chance *chance, uint32_t number, uint32_t line,
                 const struct alternative *alternative, int64_t *word)
{
    const struct schema *schema = sampler->distribution->schema;
    const struct field *field = number == NONE ? NULL : &schema->fields[number];
    switch (alternative->kind) {
    case DRAW_VALUE:
        *word = alternative->low;
        return true;
    case DRAW_RANGE:
        *word = draw_between(chance, alternative->low, alternative->high, alternative->step);
        return true;
    case DRAW_UNKNOWN:
        return false;
    case DRAW_MEMBERS:
        *word = alternative->members[chance_below(chance, alternative->member_count)];
        return true;
    case DRAW_EACH:
        *word = draw_each(chance, schema->domains[field->domain].count, alternative->low);
        return true;
    case DRAW_LINE:
        return draw_line(sampler, chance, field, alternative, line, word);
    default:
        break;
    }
    uint32_t at = place(sampler, alternative->field, line);
    if (!sampler->sampled.known[alternative->field][at])
        return false;
    *word = clamp(field, draw_from(chance, alternative, sampler->sampled.words[alternative->field][at]));
    return true;
}

static const struct draw_rule *rule_for(const struct sampler *sampler, const struct draw_row *row,
                                        uint32_t line)
{
    uint32_t rule = 0;
    while (!meets_all(sampler, row->rule[rule].conditions, row->rule[rule].condition_count, line))
        rule++;
    return &row->rule[rule];
}

static bool draw_row(const struct sampler *sampler, const struct draw_row *row, uint64_t number,
                     uint32_t line, int64_t *word)
{
    struct chance chance = chance_for(sampler->seed, number, row->name, line);
    const struct draw_rule *rule = rule_for(sampler, row, line);
    uint64_t at = chance_below(&chance, rule->total);
    const struct alternative *alternative = rule->alternatives;
    for (; at >= alternative->weight; alternative++)
        at -= alternative->weight;
    if (!draw(sampler, &chance, row->field, line, alternative, word))
        return false;
    return row->field == NONE || sampler->distribution->schema->fields[row->field].required ||
           chance_below(&chance, 1000000) >= sampler->distribution->unknown;
}

static void number_keys(struct sampler *sampler)
{
    const struct schema *schema = sampler->distribution->schema;
    for (uint32_t list = 1; list < schema->list_count; list++) {
        uint32_t key = schema->lists[list].key;
        for (uint32_t line = 0; key != NONE && line < sampler->sampled.lines[list]; line++) {
            sampler->sampled.words[key][line] = (int64_t)(line + 1) * schema->fields[key].scale;
            sampler->sampled.known[key][line] = 1;
        }
    }
}

void sampler_make(struct sampler *sampler, uint64_t number)
{
    const struct distribution *distribution = sampler->distribution;
    struct sampled *sampled = &sampler->sampled;
    snprintf(sampled->id, sizeof sampled->id, "S%" PRIu64 "-%" PRIu64, sampler->seed, number);
    for (uint32_t list = 0; list < distribution->schema->list_count; list++)
        sampled->lines[list] = 0;
    for (uint32_t i = 0; i < distribution->count; i++) {
        const struct draw_row *row = &distribution->rows[i];
        if (row->field == NONE) {
            int64_t lines = 0;
            draw_row(sampler, row, number, 0, &lines);
            sampled->lines[row->list] = (uint32_t)lines;
            continue;
        }
        uint32_t space = distribution->schema->fields[row->field].space;
        uint32_t count = space ? sampled->lines[space] : 1;
        for (uint32_t line = 0; line < count; line++)
            sampled->known[row->field][line] =
                draw_row(sampler, row, number, line, &sampled->words[row->field][line]);
    }
    number_keys(sampler);
}
