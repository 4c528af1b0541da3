/* SPDX-License-Identifier: Apache-2.0 */
/* A witness in words and as a record; and which rows of a paper comparison get one. */
#include <config.h>

#include "compare/witness_search.h"

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/text.h"
#include "decide/explanation.h"

#include <string.h>

/* ---- one candidate ---- */

static const char *quoted(struct arena *arena, const char *text)
{
    return arena_print(arena, "\"%s\"", text); /* names of members hold no quotes */
}

static const char *members_of(struct arena *arena, const struct meaning_atom *atom, int64_t set, bool json)
{
    const char *text = "";
    for (uint32_t i = 0; i < atom->members.count && i < 64; i++)
        if ((uint64_t)set >> i & 1)
            text = arena_print(arena, "%s%s%s", text, *text ? json ? ", " : "、" : "",
                               json ? quoted(arena, atom->members.items[i]) : atom->members.items[i]);
    return json ? arena_print(arena, "[%s]", text) : *text ? text : translate("(empty)");
}

static const char *decimal(struct arena *arena, int64_t value, int64_t scale)
{
    return number_text(arena, value, scale, NULL);
}

static void tell_value(struct arena *arena, const struct meaning_atom *atom, int64_t value,
                       struct witness_fact *fact)
{
    const struct field *field = atom->field;
    char date[11];
    switch (field->type) {
    case TYPE_TRUTH:
        fact->value = value ? translate("yes") : translate("no");
        fact->json = value ? "true" : "false";
        return;
    case TYPE_CHOICE:
        fact->value = atom->members.items[value];
        fact->json = quoted(arena, fact->value);
        return;
    case TYPE_SET:
        fact->value = members_of(arena, atom, value, false);
        fact->json = members_of(arena, atom, value, true);
        return;
    case TYPE_DATE:
        date_print((int32_t)value, date);
        fact->value = date_words(arena, (int32_t)value);
        fact->json = quoted(arena, arena_text(arena, date, 10));
        return;
    case TYPE_YEAR:
        fact->value = year_words(arena, value);
        fact->json = arena_print(arena, "%lld", (long long)value);
        return;
    case TYPE_RATE:
        fact->value =
            arena_print(arena, "%lld/%lld", (long long)(value >> 32), (long long)(value & 0xffffffff));
        fact->json = quoted(arena, fact->value);
        return;
    default:
        fact->value = amount_text(arena, value, field->scale, field->unit);
        fact->json = decimal(arena, value, field->scale);
    }
}

static void tell_facts(struct witness_boundaries *search, const struct witness_request *request,
                       const struct tried *candidate, struct witness_answer *answer)
{
    const uint64_t *atoms = witness_atoms(search, request);
    struct arena *arena = search->arena;
    answer->facts = ARENA_ARRAY(arena, struct witness_fact, search->atom_count);
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct meaning_atom *atom = &search->meaning->atoms.items[a];
        if (!candidate[a].set)
            continue;
        struct witness_fact *fact = &answer->facts[answer->fact_count++];
        fact->field = atom->name;
        fact->space = atom->field->space;
        fact->telling = !atoms || (atoms[a / 64] >> a % 64 & 1);
        fact->name = fact->space ? arena_print(arena, "%s[1].%s", atom->list, atom->name) : atom->name;
        tell_value(arena, atom, candidate[a].value, fact);
    }
    const char *record = "{\"申請番号\": \"1\"", *list = NULL;
    for (uint32_t i = 0; i < answer->fact_count; i++) {
        const struct witness_fact *fact = &answer->facts[i];
        size_t length = fact->space ? (size_t)(strchr(fact->name, '[') - fact->name) : 0;
        bool goes_on = list && length && strncmp(list, fact->name, length) == 0;
        if (list && !goes_on)
            record = arena_print(arena, "%s}]", record);
        if (fact->space && !goes_on)
            record = arena_print(arena, "%s, \"%.*s\": [{", record, (int)length, fact->name);
        record = arena_print(arena, "%s%s\"%s\": %s", record, fact->space && !goes_on ? "" : ", ",
                             fact->field, fact->json);
        list = fact->space ? fact->name : NULL;
    }
    answer->record = arena_print(arena, "%s%s}", record, list ? "}]" : "");
}

static const char *value_words(struct witness_boundaries *search, const struct witness_request *request,
                               uint32_t side, const struct row_value *value)
{
    if (!request->counts[0] && !request->counts[1])
        return NULL;
    if (!value->amount)
        return value->value ? translate("holds") : translate("does not hold");
    const struct program *program = search->sides[side]->program;
    uint32_t reg = request->registers[side][0];
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].reg == reg && program->notes[i].kind != NOTE_EXCEPTION) {
            const struct format *format = &program->notes[i].format;
            if (format->type == TYPE_DATE)
                return date_words(search->arena, (int32_t)value->value);
            if (format->type == TYPE_YEAR)
                return year_words(search->arena, value->value);
            if (format->type == TYPE_AMOUNT)
                return amount_text(search->arena, value->value, format->scale, format->unit);
        }
    return arena_print(search->arena, "%lld", (long long)value->value);
}

void witness_tell(struct witness_boundaries *search, const struct witness_request *request,
                  const struct tried *candidate, struct witness_answer *answer)
{
    struct seen seen = {0};
    witness_run(search, request, candidate, 1, &seen);
    tell_facts(search, request, candidate, answer);
    for (uint32_t side = 0; side < 2; side++) {
        struct witness_outcome *outcome = &answer->outcomes[side];
        outcome->verdict = seen.decided[side].verdict;
        outcome->has_grant = seen.decided[side].has_grant;
        outcome->grant = seen.decided[side].grant;
        outcome->covered = seen.decided[side].covered;
        outcome->value = value_words(search, request, side, &seen.values[side]);
    }
    answer->decisive = !witness_same_outcome(&seen.decided[0], &seen.decided[1]);
}

/* ---- rows ---- */

/* The registers that a cell stands on, and whether they are truths. */
static uint32_t registers_of(struct arena *arena, const struct program *program,
                             const struct paper_cell *cell, uint32_t **registers, bool *truths)
{
    uint32_t count = 0;
    *registers = ARENA_ARRAY(arena, uint32_t, cell->rule_count + 1);
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *rule = &cell->rules[i];
        if (rule->defines || rule->reg == NONE)
            continue;
        (*registers)[count++] = rule->reg;
        *truths = *truths && opcode_table[program->code[rule->reg].opcode].storage == STORAGE_FLAG;
    }
    return count;
}

/* The first scheme that has the rule, and the first that means something else by it or lacks it. */
static bool choose_sides(const struct paper *paper, const struct paper_row *row, uint32_t sides[2])
{
    sides[0] = sides[1] = NONE;
    for (uint32_t s = 0; s < paper->scheme_count; s++) {
        enum cell_state state = row->cells[s].state;
        if (state != CELL_ABSENT && sides[0] == NONE)
            sides[0] = s;
        else if (state == CELL_DIFFERENT && sides[1] == NONE)
            sides[1] = s;
    }
    for (uint32_t s = 0; s < paper->scheme_count && sides[1] == NONE; s++)
        if (row->cells[s].state == CELL_ABSENT)
            sides[1] = s;
    return sides[0] != NONE && sides[1] != NONE;
}

struct witness_finder {
    struct arena *arena;
    struct paper *paper;
    struct witness_boundaries **pairs; /* by first * schemes + second */
    uint64_t most;
};

static struct witness_answer ask(struct witness_finder *finder, const uint32_t sides[2],
                                 struct witness_request *request)
{
    struct paper *paper = finder->paper;
    struct witness_boundaries **pair = &finder->pairs[sides[0] * paper->scheme_count + sides[1]];
    request->sides[0] = paper->programs[sides[0]];
    request->sides[1] = paper->programs[sides[1]];
    request->most = finder->most;
    if (!*pair)
        *pair = witness_boundaries_begin(finder->arena, request->sides[0], request->sides[1]);
    return witness_by_boundaries(*pair, request);
}

/* A row of a band is looked for within the band. */
static void settle_band(const struct paper *paper, const struct paper_row *row,
                        struct witness_request *request)
{
    const struct meaning *meaning = paper->programs[0]->meaning;
    for (uint32_t a = 0; row->band_field && a < meaning->atoms.count; a++) {
        const struct meaning_atom *atom = &meaning->atoms.items[a];
        if (strcmp(atom->name, row->band_field) == 0 && !atom->field->space) {
            request->settled = a;
            request->member = row->band_low * atom->field->scale;
        }
    }
}

static void find_for_row(struct witness_finder *finder, struct paper_row *row)
{
    struct paper *paper = finder->paper;
    struct paper_witness *witness = ARENA_NEW(finder->arena, struct paper_witness);
    struct witness_request request = {.settled = row->category_atom, .member = row->category_member};
    bool truths = true;
    settle_band(paper, row, &request);
    if (!choose_sides(paper, row, witness->sides))
        return;
    witness->answer.verdict = WITNESS_NOT_ASKED;
    row->witness = witness;
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t s = witness->sides[i], *registers;
        request.counts[i] =
            registers_of(finder->arena, paper->schemes[s].program, &row->cells[s], &registers, &truths);
        request.registers[i] = registers;
    }
    /* what a scheme does not ask holds there; an amount that it does not compute is none */
    bool both = request.counts[0] && request.counts[1];
    if (!request.counts[0] && !request.counts[1])
        return;
    if (!truths && (!both || row->section == PAPER_DUTIES || row->section == PAPER_DOCUMENTS))
        return;
    witness->answer = ask(finder, witness->sides, &request);
}

void paper_find_witnesses(struct arena *arena, struct paper *paper, uint64_t most)
{
    struct witness_finder finder = {.arena = arena, .paper = paper, .most = most};
    finder.pairs =
        ARENA_ARRAY(arena, struct witness_boundaries *, (size_t)paper->scheme_count * paper->scheme_count);
    struct paper_witness *whole = ARENA_NEW(arena, struct paper_witness);
    whole->sides[1] = 1;
    struct witness_request request = {.settled = NONE};
    whole->answer = ask(&finder, whole->sides, &request);
    paper->witness = whole;
    for (uint32_t r = 0; r < paper->row_count; r++)
        if (paper->rows[r].state == PAPER_DIFFERENT || paper->rows[r].state == PAPER_PARTIAL)
            find_for_row(&finder, &paper->rows[r]);
}

/* ---- shown ---- */

static const char *outcome_words(struct arena *arena, const struct witness_outcome *outcome)
{
    static const char *const verdicts[] = {"交付可", "不交付", "要確認"};
    const char *text = verdicts[outcome->verdict];
    if (outcome->has_grant && outcome->verdict == VERDICT_GRANT)
        text = arena_print(arena, "%s %s", text, amount_text(arena, outcome->grant, 1, "円"));
    if (outcome->covered != STANDING_UNKNOWN)
        text = arena_print(arena, "%s、%s", text,
                           outcome->covered == STANDING_TRUE ? translate("line covered")
                                                             : translate("line not covered"));
    return outcome->value ? arena_print(arena, "%s（%s）", outcome->value, text) : text;
}

void witness_text(struct arena *arena, const struct paper *paper, const struct paper_witness *witness,
                  unsigned indent, struct buffer *out)
{
    const struct witness_answer *answer = &witness->answer;
    const char *a = paper->schemes[witness->sides[0]].name, *b = paper->schemes[witness->sides[1]].name;
    const char *facts = "";
    if (answer->verdict == WITNESS_NOT_ASKED)
        return;
    buffer_print(out, "%*s", (int)indent, "");
    if (answer->verdict == WITNESS_EQUAL) {
        buffer_text(out,
                    phrase(arena, translate("{1} and {2} decide every complete application alike: proven\n"),
                           a, b, (const char *)NULL));
        return;
    }
    const char *count = amount_text(arena, (int64_t)answer->tried, 1, NULL);
    if (answer->verdict == WITNESS_NOT_FOUND) {
        buffer_text(out, phrase(arena, translate("no application was found that shows it, among {1} tried\n"),
                                count, (const char *)NULL));
        return;
    }
    uint32_t others = 0;
    for (uint32_t i = 0; i < answer->fact_count; i++)
        if (answer->facts[i].telling)
            facts = arena_print(arena, "%s%s%s = %s", facts, *facts ? "、" : "", answer->facts[i].name,
                                answer->facts[i].value);
        else
            others++;
    if (others)
        facts = phrase(arena, translate("{1} (and {2} further facts, see --json)"), facts,
                       amount_text(arena, others, 1, NULL), (const char *)NULL);
    buffer_text(out, phrase(arena, translate("for example {1}: {2} {3}, {4} {5}\n"), facts, a,
                            outcome_words(arena, &answer->outcomes[0]), b,
                            outcome_words(arena, &answer->outcomes[1]), (const char *)NULL));
}

void witness_json(const struct paper *paper, const struct paper_witness *witness, struct buffer *out)
{
    static const char *const verdicts[] = {"equal", "found", "not found", "not asked"};
    static const char *const names[] = {"交付可", "不交付", "要確認"};
    const struct witness_answer *answer = &witness->answer;
    buffer_print(out, "{\"answer\": \"%s\", \"tried\": %llu", verdicts[answer->verdict],
                 (unsigned long long)answer->tried);
    if (answer->verdict == WITNESS_FOUND) {
        buffer_print(out, ", \"decisive\": %s, \"record\": %s, \"outcomes\": [",
                     answer->decisive ? "true" : "false", answer->record);
        for (uint32_t side = 0; side < 2; side++) {
            const struct witness_outcome *outcome = &answer->outcomes[side];
            const char *name = paper->schemes[witness->sides[side]].name;
            buffer_text(out, side ? ", {\"scheme\": " : "{\"scheme\": ");
            buffer_json(out, name, strlen(name));
            buffer_print(out, ", \"判定\": \"%s\", \"補助額\": ", names[outcome->verdict]);
            if (outcome->has_grant)
                buffer_number(out, outcome->grant);
            else
                buffer_text(out, "null");
            buffer_print(out, ", \"対象\": %s",
                         outcome->covered == STANDING_UNKNOWN ? "null"
                         : outcome->covered == STANDING_TRUE  ? "true"
                                                              : "false");
            if (outcome->value) {
                buffer_text(out, ", \"value\": ");
                buffer_json(out, outcome->value, strlen(outcome->value));
            }
            buffer_text(out, "}");
        }
        buffer_text(out, "]");
    }
    buffer_text(out, "}");
}
