/* SPDX-License-Identifier: Apache-2.0 */
/* A witness in words and as a record. */
#include <config.h>

#include "compare/witness_search.h"

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/text.h"
#include "decide/explanation.h"

#include <string.h>

#define CLAUSES_MOST 4 /* of requirements not met, that are named one by one */

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

/* As people read it; *json as a record holds it. */
static const char *value_text(struct arena *arena, const struct meaning_atom *atom, int64_t value,
                              const char **json)
{
    const struct field *field = atom->field;
    const char *text;
    char date[11];
    switch (field->type) {
    case TYPE_TRUTH:
        *json = value ? "true" : "false";
        return value ? translate("yes") : translate("no");
    case TYPE_CHOICE:
        *json = quoted(arena, atom->members.items[value]);
        return atom->members.items[value];
    case TYPE_SET:
        *json = members_of(arena, atom, value, true);
        return members_of(arena, atom, value, false);
    case TYPE_DATE:
        date_print((int32_t)value, date);
        *json = quoted(arena, arena_text(arena, date, 10));
        return date_words(arena, (int32_t)value);
    case TYPE_YEAR:
        *json = arena_print(arena, "%lld", (long long)value);
        return year_words(arena, value);
    case TYPE_RATE:
        text = arena_print(arena, "%lld/%lld", (long long)(value >> 32), (long long)(value & 0xffffffff));
        *json = quoted(arena, text);
        return text;
    default:
        *json = number_plain(arena, value, field->scale);
        return amount_text(arena, value, field->scale, field->unit);
    }
}

/* Fields that are filled, which are no facts that anybody needs to look at. */
static const char *filled_fields(struct witness_boundaries *search, uint32_t list, uint32_t number)
{
    const char *members = "", *json;
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct meaning_atom *atom = &search->meaning->atoms.items[a];
        if (search->atoms[a].list != list || !search->atoms[a].filled)
            continue;
        if (atom->field->type == TYPE_TEXT)
            json = arena_print(search->arena, "\"%u\"", number);
        else
            value_text(search->arena, atom, tried_filler(search, a, number), &json);
        members = arena_print(search->arena, "%s%s\"%s\": %s", members, *members ? ", " : "", atom->name, json);
    }
    return members;
}

/* The facts of one line (of the application: list 0), as members of a JSON object. */
static const char *tell_line(struct witness_boundaries *search, const uint64_t *atoms,
                             const struct tried *candidate, uint32_t list, uint32_t line, uint32_t number,
                             struct witness_answer *answer)
{
    struct arena *arena = search->arena;
    const char *members = filled_fields(search, list, number);
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct meaning_atom *atom = &search->meaning->atoms.items[a];
        const struct tried *told = &candidate[tried_slot(search, line, a)];
        const char *json;
        if (search->atoms[a].list != list || !told->set)
            continue;
        struct witness_fact *fact = &answer->facts[answer->fact_count++];
        fact->telling = !atoms || (atoms[a / 64] >> a % 64 & 1);
        fact->name = list ? arena_print(arena, "%s[%u].%s", atom->list, number, atom->name) : atom->name;
        fact->value = value_text(arena, atom, told->value, &json);
        members = arena_print(arena, "%s%s\"%s\": %s", members, *members ? ", " : "", atom->name, json);
    }
    return members;
}

static const char *list_name(const struct witness_boundaries *search, uint32_t list)
{
    uint32_t a = 0;
    while (search->atoms[a].list != list)
        a++;
    return search->meaning->atoms.items[a].list;
}

void witness_tell_facts(struct witness_boundaries *search, const struct witness_request *request,
                        const struct tried *candidate, struct witness_answer *answer)
{
    const uint64_t *atoms = witness_atoms(search, request);
    struct arena *arena = search->arena;
    answer->facts = ARENA_ARRAY(arena, struct witness_fact, search->size);
    const char *members = tell_line(search, atoms, candidate, 0, 0, 1, answer);
    const char *record = arena_print(arena, "{%s", members);
    for (uint32_t list = 1; list <= search->list_count; list++) {
        uint32_t count = 0;
        for (uint32_t line = 0; line < WITNESS_LINES; line++) {
            if (!tried_has_line(search, candidate, list, line))
                continue;
            members = tell_line(search, atoms, candidate, list, line, ++count, answer);
            record = count == 1 ? arena_print(arena, "%s%s\"%s\": [{%s}", record, record[1] ? ", " : "",
                                              list_name(search, list), members)
                                : arena_print(arena, "%s, {%s}", record, members);
        }
        record = count ? arena_print(arena, "%s]", record) : record;
    }
    answer->record = arena_print(arena, "%s}", record);
}

static const char *truth_words(int64_t truth, bool due)
{
    if (due)
        return truth ? translate("due") : translate("not due");
    return truth ? translate("holds") : translate("does not hold");
}

const struct format *witness_format(const struct program *program, uint32_t reg)
{
    for (uint32_t i = 0; i < program->note_count; i++)
        if (program->notes[i].reg == reg && program->notes[i].kind != NOTE_EXCEPTION)
            return &program->notes[i].format;
    for (uint32_t i = 0; i < program->item_count; i++)
        for (uint32_t k = 0; k < program->items[i].count; k++)
            if (program->pool[program->items[i].first + k] == reg)
                return &program->items[i].format;
    for (uint32_t i = 0; i < program->cell_count; i++)
        if (program->cells[i].reg == reg)
            return &program->cells[i].format;
    return NULL;
}

struct format witness_rounded(const struct program *program, uint32_t reg, int64_t *unit)
{
    const struct instruction *i = &program->code[reg], *of = &program->code[i->a];
    struct format format = {TYPE_AMOUNT, NONE, 1, "円"};
    *unit = 1;
    for (uint32_t r = reg + 1; r < program->count; r++) {
        enum opcode opcode = (enum opcode)program->code[r].opcode;
        if ((opcode == OP_SCALE || opcode == OP_SCALE_CHECKED) && program->code[r].a == reg && *unit == 1)
            *unit = program->code[r].immediate;
    }
    while (of->opcode == OP_SPREAD_WORD)
        of = &program->code[of->a];
    if (of->opcode == OP_FIELD_WORD)
        format.unit = program->schema.fields[of->immediate].unit;
    format.scale = *unit > 0 && i->immediate % *unit == 0 ? i->immediate / *unit : i->immediate;
    return format;
}

/* The value of a row's registers under one scheme. */
const char *witness_value_words(struct witness_boundaries *search, const struct witness_request *request,
                                uint32_t scheme, const struct row_value *value)
{
    struct arena *arena = search->arena;
    if (request->question == WITNESS_DECISION)
        return NULL;
    if (value->none && value->known)
        return request->counts[scheme] ? translate("not there") : translate("no such rule");
    if (!value->known)
        return translate("not known");
    if (request->question == WITNESS_TRUTH || request->question == WITNESS_TOGETHER)
        return truth_words(value->value, request->due);
    const struct program *program = search->paper->schemes[scheme].program;
    uint32_t reg = request->registers[scheme][0];
    if (request->question == WITNESS_ROUNDING) {
        int64_t unit;
        struct format rounded = witness_rounded(program, reg, &unit);
        return arena_print(arena, "%s → %s", amount_text(arena, value->from, rounded.scale, rounded.unit),
                           amount_text(arena, value->to * unit, 1, rounded.unit));
    }
    const struct format *format = witness_format(program, reg);
    const struct witness_names *names = &request->names[scheme];
    if ((names->type == TYPE_CHOICE || names->type == TYPE_TEXT) && value->value >= 0 &&
        value->value < search->meaning->texts.count) {
        const char *text = search->meaning->texts.items[value->value];
        return names->type == TYPE_CHOICE ? text : arena_print(arena, "「%s」", text);
    }
    if (format && format->type == TYPE_DATE)
        return date_words(arena, (int32_t)value->value);
    if (format && format->type == TYPE_YEAR)
        return year_words(arena, value->value);
    if (format && format->type == TYPE_AMOUNT)
        return amount_text(arena, value->value, format->scale, format->unit);
    if (opcode_table[program->code[reg].opcode].storage == STORAGE_FLAG)
        return truth_words(value->value, request->due);
    return arena_print(arena, "%lld", (long long)value->value);
}

/* ---- for people ---- */

const char *witness_facts_text(struct arena *arena, const struct witness_answer *answer)
{
    const char *facts = "";
    uint32_t others = 0;
    for (uint32_t i = 0; i < answer->fact_count; i++)
        if (answer->facts[i].telling)
            facts = arena_print(arena, "%s%s%s = %s", facts, *facts ? "、" : "", answer->facts[i].name,
                                answer->facts[i].value);
        else
            others++;
    if (!others)
        return facts;
    if (!*facts)
        return phrase(arena, translate("an application with {1} facts"), amount_text(arena, others, 1, NULL),
                      (const char *)NULL);
    return phrase(arena, translate("{1} (and {2} further facts)"), facts, amount_text(arena, others, 1, NULL),
                  (const char *)NULL);
}

const char *witness_verdict_name(enum verdict verdict)
{
    static const char *const names[] = {"交付可", "不交付", "要確認"};
    return names[verdict];
}

/* 「交付可 600,000円、経費2は対象外《第3条》」, 「満たさない → 不交付《第6条(1)》」. */
const char *witness_outcome_text(struct arena *arena, const struct witness_outcome *outcome)
{
    const char *text = witness_verdict_name(outcome->verdict);
    if (outcome->value)
        text = arena_print(arena, "%s → %s", outcome->value, text);
    if (outcome->has_grant && outcome->verdict == VERDICT_GRANT)
        text = arena_print(arena, "%s %s", text, amount_text(arena, outcome->grant, 1, "円"));
    for (uint32_t i = 0; i < outcome->failed_count && i < CLAUSES_MOST; i++)
        text = arena_print(arena, "%s《%s》", text, outcome->failed[i]);
    if (outcome->failed_count > CLAUSES_MOST)
        text = phrase(arena, translate("{1} and {2} more"), text,
                      arena_print(arena, "%u", outcome->failed_count - CLAUSES_MOST), (const char *)NULL);
    for (uint32_t i = 0; i < outcome->line_count; i++) {
        const struct witness_line *line = &outcome->lines[i];
        if (line->covered != STANDING_FALSE)
            continue;
        const char *clause = line->reason ? arena_print(arena, "《%s》", line->reason) : "";
        text = phrase(arena, translate("{1}, line {2} not covered{3}"), text,
                      arena_print(arena, "%lld", (long long)line->number), clause, (const char *)NULL);
    }
    return text;
}

const char *witness_missing_text(struct arena *arena, const struct paper *paper,
                                 const struct paper_witness *witness)
{
    const char *a = paper->schemes[witness->schemes[0]].name, *b = paper->schemes[witness->schemes[1]].name;
    const char *count = amount_text(arena, (int64_t)witness->answer.tried, 1, NULL);
    switch (witness->answer.verdict) {
    case WITNESS_EQUAL:
        return phrase(arena, translate("{1} and {2} decide every complete application alike: proven"), a, b,
                      (const char *)NULL);
    case WITNESS_NOT_FOUND:
        return phrase(arena,
                      translate("{1} and {2}: no application was found that shows the difference, among {3} "
                                "tried; that is no proof that there is none"),
                      a, b, count, (const char *)NULL);
    case WITNESS_ALWAYS:
        return phrase(arena, translate("{1} and {2}: so in every application"), a, b, (const char *)NULL);
    case WITNESS_NOT_ASKED:
        return phrase(arena,
                      translate("{1} and {2}: no application was looked for, since the rule gives no value of its own"),
                      a, b, (const char *)NULL);
    default:
        return NULL;
    }
}

static bool was_searched(const struct witness_list *list)
{
    for (uint32_t i = 0; list && i < list->count; i++)
        if (list->items[i].answer.tried)
            return true;
    return false;
}

bool witness_is_space_told(const struct paper *paper)
{
    bool any = was_searched(paper->witnesses);
    for (uint32_t r = 0; r < paper->row_count; r++)
        any = any || was_searched(paper->rows[r].witnesses);
    return any && paper->witness_space;
}

const char *witness_space_text(struct arena *arena, const struct witness_space *space)
{
    return phrase(
        arena,
        translate("Searched: from {1} examples of the schemes, {2} facts at {3} values at which the "
                  "rules turn, one and two changed at a time, with up to {4} lines of expenses; at "
                  "most {5} applications for each difference."),
        arena_print(arena, "%u", space->examples), arena_print(arena, "%u", space->facts),
        amount_text(arena, (int64_t)space->values, 1, NULL), arena_print(arena, "%u", space->lines),
        amount_text(arena, (int64_t)space->candidates, 1, NULL), (const char *)NULL);
}
