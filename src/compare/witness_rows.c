/* SPDX-License-Identifier: Apache-2.0 */
/* Which rows of a comparison on paper get a witness, for which pairs of schemes, and what is asked for each.
 */
#include <config.h>

#include "compare/records.h"
#include "compare/witness_search.h"

#include "base/number.h"
#include "base/text.h"

#include <string.h>

struct witness_finder {
    struct arena *arena;
    struct paper *paper;
    witness_search search;
    void *context;
    uint64_t most;
};

/* ---- what is asked of a row ---- */

/* The registers that a cell stands on, and whether they are truths. */
static uint32_t registers_of(struct arena *arena, const struct program *program,
                             const struct paper_cell *cell, const uint32_t **registers, bool *truths)
{
    uint32_t count = 0, *taken = ARENA_ARRAY(arena, uint32_t, cell->rule_count + 1);
    for (uint32_t i = 0; i < cell->rule_count; i++) {
        const struct paper_rule *rule = &cell->rules[i];
        if (rule->defines || rule->reg == NONE)
            continue;
        taken[count++] = rule->reg;
        *truths = *truths && opcode_table[program->code[rule->reg].opcode].storage == STORAGE_FLAG;
    }
    *registers = taken;
    return count;
}

/* What the numbers of a choice or of texts stand for in all schemes. */
static struct witness_names names_of(struct witness_finder *finder, const struct program *program, uint32_t reg)
{
    struct meaning *meaning = finder->paper->programs[0]->meaning;
    const struct format *format = witness_format(program, reg);
    struct witness_names names = {.type = format ? format->type : TYPE_AMOUNT};
    const char *const *words = NULL;
    if (names.type == TYPE_CHOICE && format->domain < program->schema.domain_count) {
        words = program->schema.domains[format->domain].members;
        names.count = program->schema.domains[format->domain].count;
    } else if (names.type == TYPE_TEXT) {
        words = program->texts;
        names.count = program->text_count;
    }
    names.texts = ARENA_ARRAY(finder->arena, uint32_t, names.count + 1);
    for (uint32_t i = 0; i < names.count; i++)
        names.texts[i] = meaning_text_number(meaning, words[i]);
    return names;
}

/* What a scheme does not ask for holds there; what it does not give, such as a duty, a document or a better
 * rate, is not there. */
static bool lacking_holds(enum paper_section section)
{
    return section != PAPER_DUTIES && section != PAPER_DOCUMENTS && section != PAPER_RATES;
}

/* A row of a band is looked for within the band, one of a category in a line of it. */
static void settle(const struct paper *paper, const struct paper_row *row, struct witness_request *request)
{
    const struct meaning *meaning = paper->programs[0]->meaning;
    request->settled = row->category_atom;
    request->member = row->category_member;
    for (uint32_t a = 0; row->band_field && a < meaning->atoms.count; a++) {
        const struct meaning_atom *atom = &meaning->atoms.items[a];
        if (strcmp(atom->name, row->band_field) == 0 && !atom->field->space) {
            request->settled = a;
            request->member = row->band_low * atom->field->scale;
        }
    }
}

/* What a cell gives, in the order in which it does. */
static uint32_t values_of(struct arena *arena, const struct paper_cell *cell, const uint32_t **values)
{
    uint32_t count = 0, room = 0, *taken;
    for (uint32_t i = 0; i < cell->rule_count; i++)
        room += cell->rules[i].value_count;
    taken = ARENA_ARRAY(arena, uint32_t, room + 1);
    for (uint32_t i = 0; i < cell->rule_count; i++)
        for (uint32_t k = 0; k < cell->rules[i].value_count && !cell->rules[i].defines; k++)
            taken[count++] = cell->rules[i].values[k];
    *values = taken;
    return count;
}

static uint32_t when_of(const struct paper_cell *cell)
{
    return cell->rule_count ? cell->rules[0].when : NONE;
}

/* What is asked of outputs that both have, when the first question was in vain: value number `step` of each where it is
 * there, and behind the last one, whether both are there, of texts that differ. False: there is no such question. */
static bool ask_further(struct witness_finder *finder, const struct paper_row *row, uint32_t step,
                        struct witness_request *request)
{
    const struct paper *paper = finder->paper;
    uint32_t schemes = paper->scheme_count, *counts = ARENA_ARRAY(finder->arena, uint32_t, schemes), most = 0;
    uint32_t *guards = ARENA_ARRAY(finder->arena, uint32_t, schemes);
    const uint32_t **registers = ARENA_ARRAY(finder->arena, const uint32_t *, schemes);
    struct witness_names *names = ARENA_ARRAY(finder->arena, struct witness_names, schemes);
    for (uint32_t s = 0; s < schemes; s++) {
        const uint32_t *values;
        uint32_t count = values_of(finder->arena, &row->cells[s], &values);
        guards[s] = row->cells[s].state == CELL_ABSENT ? NONE : when_of(&row->cells[s]);
        most = count > most ? count : most;
        if (row->cells[s].state == CELL_ABSENT || step >= count)
            continue;
        registers[s] = values + step;
        counts[s] = 1;
        names[s] = names_of(finder, paper->schemes[s].program, values[step]);
    }
    request->question = WITNESS_VALUE;
    request->guards = guards;
    if (most == 0 && step == 0) { /* fixed texts */
        request->question = WITNESS_TOGETHER;
        request->guards = NULL;
        for (uint32_t s = 0; s < schemes; s++) {
            registers[s] = &guards[s];
            counts[s] = guards[s] != NONE;
        }
    }
    request->registers = registers;
    request->counts = counts;
    request->names = names;
    return step < most || (most == 0 && step == 0);
}

static uint32_t value_meaning(const struct paper *paper, uint32_t scheme, uint32_t reg)
{
    const struct format *format = witness_format(paper->schemes[scheme].program, reg);
    return format ? meaning_of_value(paper->programs[scheme], reg, format) : meaning_of(paper->programs[scheme], reg);
}

/* Whether two programs come to the same in what is asked of them. */
static bool asks_the_same(const struct paper *paper, const struct witness_request *request)
{
    uint32_t a = request->schemes[0], b = request->schemes[1];
    if (request->question != WITNESS_VALUE || request->counts[a] != 1 || request->counts[b] != 1)
        return false;
    uint32_t guards[2] = {request->guards[a], request->guards[b]};
    bool guarded = guards[0] != NONE && guards[1] != NONE;
    return value_meaning(paper, a, request->registers[a][0]) == value_meaning(paper, b, request->registers[b][0]) &&
           (guarded ? meaning_of(paper->programs[a], guards[0]) == meaning_of(paper->programs[b], guards[1])
                    : guards[0] == guards[1]);
}

/* Without an answer: what there is to be asked, of all schemes; false: nothing. */
static bool make_request(struct witness_finder *finder, const struct paper_row *row,
                         struct witness_request *request)
{
    const struct paper *paper = finder->paper;
    uint32_t schemes = paper->scheme_count, *counts = ARENA_ARRAY(finder->arena, uint32_t, schemes), all = 0;
    const uint32_t **registers = ARENA_ARRAY(finder->arena, const uint32_t *, schemes);
    struct witness_names *names = ARENA_ARRAY(finder->arena, struct witness_names, schemes);
    bool *lacking = ARENA_ARRAY(finder->arena, bool, schemes), truths = true;
    settle(paper, row, request);
    for (uint32_t s = 0; s < schemes; s++) {
        const struct paper_cell *cell = &row->cells[s];
        if (cell->state != CELL_ABSENT)
            counts[s] = registers_of(finder->arena, paper->schemes[s].program, cell, &registers[s], &truths);
        if (counts[s])
            names[s] = names_of(finder, paper->schemes[s].program, registers[s][0]);
        lacking[s] = cell->state != CELL_ABSENT || lacking_holds(row->section);
        all += counts[s];
    }
    request->due = row->section == PAPER_DUTIES || row->section == PAPER_DOCUMENTS;
    request->question = row->section == PAPER_ROUNDING ? WITNESS_ROUNDING : truths ? WITNESS_TRUTH : WITNESS_VALUE;
    request->registers = registers;
    request->counts = counts;
    request->names = names;
    request->lacking = lacking;
    request->most = finder->most;
    return all > 0;
}

/* ---- pairs ---- */

static bool cells_differ(const struct paper_row *row, uint32_t a, uint32_t b)
{
    const struct paper_cell *one = &row->cells[a], *other = &row->cells[b];
    if (one->state == CELL_ABSENT || other->state == CELL_ABSENT)
        return one->state != other->state;
    return !paper_same_meaning(one, other);
}

static void add_witness(struct witness_finder *finder, struct witness_list *list, uint32_t a, uint32_t b,
                        struct witness_answer answer)
{
    struct paper_witness witness = {.schemes = {a, b}, .answer = answer};
    VECTOR_ADD(finder->arena, *list, witness);
}

static bool is_shown(const struct paper *paper, const struct witness_list *list, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < list->count; i++) {
        const struct witness_answer *answer = &list->items[i].answer;
        if (answer->verdict == WITNESS_FOUND && answer->shown[a * paper->scheme_count + b])
            return true;
    }
    return false;
}

/* Documents and texts that both ask for or give whatever the application, in another form, or that only one does. */
static enum witness_verdict without_question(const struct paper_row *row)
{
    return row->section == PAPER_DOCUMENTS || row->section == PAPER_DUTIES ? WITNESS_ALWAYS : WITNESS_NOT_ASKED;
}

/* Asks for what the outputs of both give, one value after the other. */
static void search_further(struct witness_finder *finder, const struct paper_row *row, const struct witness_request *first,
                           struct witness_answer *answer)
{
    struct witness_request request = *first;
    uint32_t a = request.schemes[0], b = request.schemes[1];
    bool both = row->cells[a].state != CELL_ABSENT && row->cells[b].state != CELL_ABSENT;
    for (uint32_t step = 0; both && answer->verdict != WITNESS_FOUND && ask_further(finder, row, step, &request); step++) {
        if (request.counts[a] + request.counts[b] == 0 || asks_the_same(finder->paper, &request))
            continue;
        uint64_t tried = answer->tried;
        *answer = finder->search(finder->context, &request);
        answer->tried += tried;
    }
}

static void find_for_row(struct witness_finder *finder, struct paper_row *row)
{
    struct paper *paper = finder->paper;
    struct witness_list *list = ARENA_NEW(finder->arena, struct witness_list);
    struct witness_request request = {0};
    bool any = make_request(finder, row, &request);
    row->witnesses = list;
    for (uint32_t a = 0; a < paper->scheme_count; a++)
        for (uint32_t b = a + 1; b < paper->scheme_count; b++) {
            struct witness_answer answer = {.verdict = without_question(row)};
            if (!cells_differ(row, a, b) || is_shown(paper, list, a, b))
                continue;
            request.schemes[0] = a;
            request.schemes[1] = b;
            bool asked = any && request.counts[a] + request.counts[b] > 0;
            if (asked)
                answer = finder->search(finder->context, &request);
            if (asked)
                search_further(finder, row, &request, &answer);
            add_witness(finder, list, a, b, answer);
        }
}

static void find_for_wholes(struct witness_finder *finder)
{
    struct paper *paper = finder->paper;
    struct witness_list *list = ARENA_NEW(finder->arena, struct witness_list);
    struct witness_request request = {.settled = NONE, .most = finder->most};
    for (uint32_t a = 0; a < paper->scheme_count; a++)
        for (uint32_t b = a + 1; b < paper->scheme_count; b++) {
            if (is_shown(paper, list, a, b))
                continue;
            request.schemes[0] = a;
            request.schemes[1] = b;
            add_witness(finder, list, a, b, finder->search(finder->context, &request));
        }
    paper->witnesses = list;
}

void paper_find_witnesses(struct arena *arena, struct paper *paper, const struct witness_options *options)
{
    struct witness_finder finder = {.arena = arena,
                                    .paper = paper,
                                    .search = options->search,
                                    .context = options->context,
                                    .most = options->most};
    if (!finder.search) {
        struct witness_boundaries *search =
            witness_boundaries_begin(arena, paper, options->examples, options->example_count);
        struct witness_space *space = ARENA_NEW(arena, struct witness_space);
        witness_describe_space(search, space);
        space->candidates = options->most;
        paper->witness_space = space;
        finder.search = witness_by_boundaries;
        finder.context = search;
    }
    for (uint32_t r = 0; r < paper->row_count; r++)
        if (paper->rows[r].state == PAPER_DIFFERENT || paper->rows[r].state == PAPER_PARTIAL)
            find_for_row(&finder, &paper->rows[r]);
    find_for_wholes(&finder); /* which looks at what showed a row's difference */
}

/* ---- JSON ---- */

static void clauses_json(struct buffer *out, const char *const *clauses, uint32_t count)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(out, i ? ", " : "");
        buffer_json(out, clauses[i], strlen(clauses[i]));
    }
    buffer_text(out, "]");
}

static void lines_json(struct buffer *out, const struct witness_outcome *outcome)
{
    buffer_print(out, ", \"%s\": [", LINES_NAME);
    for (uint32_t i = 0; i < outcome->line_count; i++) {
        const struct witness_line *line = &outcome->lines[i];
        buffer_print(out, "%s{\"番号\": %lld, \"対象\": %s, \"対象外理由\": ", i ? ", " : "",
                     (long long)line->number,
                     line->covered == STANDING_UNKNOWN ? "null"
                     : line->covered == STANDING_TRUE  ? "true"
                                                       : "false");
        if (line->reason)
            buffer_json(out, line->reason, strlen(line->reason));
        else
            buffer_text(out, "null");
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

static void outcome_json(struct buffer *out, const char *scheme, const struct witness_outcome *outcome)
{
    static const char *const names[] = {"交付可", "不交付", "要確認"};
    buffer_text(out, "{\"scheme\": ");
    buffer_json(out, scheme, strlen(scheme));
    buffer_print(out, ", \"判定\": \"%s\", \"補助額\": ", names[outcome->verdict]);
    if (outcome->has_grant)
        buffer_number(out, outcome->grant);
    else
        buffer_text(out, "null");
    buffer_text(out, ", \"不適合\": ");
    clauses_json(out, outcome->failed, outcome->failed_count);
    lines_json(out, outcome);
    if (outcome->value) {
        buffer_text(out, ", \"value\": ");
        buffer_json(out, outcome->value, strlen(outcome->value));
    }
    buffer_text(out, "}");
}

static void cause_json(struct buffer *out, const struct records_cause *cause)
{
    const char *clauses[] = {cause->from.clause, cause->to.clause};
    buffer_print(out, ", \"cause\": {\"kind\": \"%s\"", cause_kind_key(cause->kind));
    for (unsigned side = 0; side < 2; side++) {
        buffer_text(out, side ? ", \"to\": " : ", \"from\": ");
        if (clauses[side])
            buffer_json(out, clauses[side], strlen(clauses[side]));
        else
            buffer_text(out, "null");
    }
    buffer_text(out, "}");
}

static void witness_json(const struct paper *paper, const struct paper_witness *witness, struct buffer *out)
{
    static const char *const verdicts[] = {"equal", "found", "not found", "always", "not asked"};
    const struct witness_answer *answer = &witness->answer;
    buffer_text(out, "{\"schemes\": [");
    for (unsigned side = 0; side < 2; side++) {
        const char *name = paper->schemes[witness->schemes[side]].name;
        buffer_text(out, side ? ", " : "");
        buffer_json(out, name, strlen(name));
    }
    buffer_print(out, "], \"answer\": \"%s\", \"tried\": %llu", verdicts[answer->verdict],
                 (unsigned long long)answer->tried);
    if (answer->verdict == WITNESS_FOUND) {
        buffer_print(out, ", \"decisive\": %s, \"record\": %s, \"outcomes\": [",
                     answer->decisive ? "true" : "false", answer->record);
        for (uint32_t s = 0; s < paper->scheme_count; s++) {
            buffer_text(out, s ? ", " : "");
            outcome_json(out, paper->schemes[s].name, &answer->outcomes[s]);
        }
        buffer_text(out, "]");
        if (answer->cause)
            cause_json(out, answer->cause);
    }
    buffer_text(out, "}");
}

void witnesses_json(const struct paper *paper, const struct witness_list *list, struct buffer *out)
{
    buffer_text(out, "[");
    for (uint32_t i = 0; i < list->count; i++) {
        buffer_text(out, i ? ",\n        " : "");
        witness_json(paper, &list->items[i], out);
    }
    buffer_text(out, "]");
}
