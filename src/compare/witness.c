/* SPDX-License-Identifier: Apache-2.0 */
/* Candidates for witnesses: the values at which a program turns, and what the programs make of them. */
#include <config.h>

#include "compare/witness_search.h"

#include "decide/boundary.h"
#include "decide/decide.h"
#include "io/batch_build.h"

#include <string.h>

#define CHUNK   256  /* candidates decided at once */
#define PASSED  20   /* a test that a candidate passes; less by each condition that stands in the way */
#define FRACTION 5040 /* parts of a unit in which what is rounded off is compared: rates have small denominators */
#define VISITS  64   /* conditions looked at to tell that */
#define COVERED 100  /* a covered line */
#define UNTOLD  60   /* a line of which it is not known yet: worth more than one that is not covered */
#define GRANTED 1000 /* all requirements, and a grant */

static void release_machine(void *machine)
{
    machine_destroy(machine);
}

static void release_work(void *work)
{
    arena_end(work);
}

/* ---- values to try ---- */

static void add_value(struct arena *arena, struct tried_atom *atom, int64_t value)
{
    for (uint32_t i = 0; i < atom->values.count; i++)
        if (atom->values.items[i] == value)
            return;
    VECTOR_ADD(arena, atom->values, value);
}

bool tried_own(const struct meaning_program *program, uint32_t field, int64_t value, int64_t *own)
{
    const struct field *of = &program->program->schema.fields[field];
    uint32_t members = of->domain == NONE ? 0 : program->program->schema.domains[of->domain].count;
    *own = value;
    if (of->type == TYPE_CHOICE) {
        for (*own = 0; *own < members && program->masks[field][*own] != value;)
            (*own)++;
        return *own < members;
    }
    if (of->type == TYPE_SET) {
        uint64_t left = (uint64_t)value, set = 0;
        for (uint32_t i = 0; i < members && i < 64; i++)
            if (program->masks[field][i] < 64 && left >> program->masks[field][i] & 1) {
                set |= UINT64_C(1) << i;
                left &= ~(UINT64_C(1) << program->masks[field][i]);
            }
        *own = (int64_t)set;
        return left == 0;
    }
    bool bounded = of->type == TYPE_AMOUNT || of->type == TYPE_DATE || of->type == TYPE_YEAR;
    return !bounded || (value >= of->low && value <= of->high);
}

int64_t tried_common(const struct meaning_program *program, uint32_t field, int64_t own)
{
    const struct field *of = &program->program->schema.fields[field];
    uint64_t set = 0;
    if (of->type == TYPE_CHOICE)
        return program->masks[field][own];
    if (of->type != TYPE_SET)
        return own;
    for (uint32_t i = 0; i < program->program->schema.domains[of->domain].count && i < 64; i++)
        if ((uint64_t)own >> i & 1 && program->masks[field][i] < 64)
            set |= UINT64_C(1) << program->masks[field][i];
    return (int64_t)set;
}

#define ORDINARY_DAY  20000 /* 2024-10-04: a day like any other */
#define ORDINARY_YEAR 2024

static bool all_allow(const struct witness_boundaries *search, uint32_t atom, int64_t value)
{
    int64_t own;
    for (uint32_t s = 0; s < search->scheme_count; s++) {
        const struct meaning_program *program = search->paper->programs[s];
        for (uint32_t f = 0; f < program->program->schema.field_count; f++)
            if (program->atoms[f] == atom && !tried_own(program, f, value, &own))
                return false;
    }
    return true;
}

static void find_filler(struct witness_boundaries *search, uint32_t atom)
{
    struct tried_atom *filled = &search->atoms[atom];
    const struct meaning_atom *of = &search->meaning->atoms.items[atom];
    filled->low = INT64_MIN;
    filled->high = INT64_MAX;
    for (uint32_t s = 0; s < search->scheme_count; s++) {
        const struct meaning_program *program = search->paper->programs[s];
        for (uint32_t f = 0; f < program->program->schema.field_count; f++) {
            const struct field *field = &program->program->schema.fields[f];
            if (program->atoms[f] != atom)
                continue;
            filled->low = field->low > filled->low ? field->low : filled->low;
            filled->high = field->high < filled->high ? field->high : filled->high;
        }
    }
    if (of->field->type != TYPE_CHOICE)
        return;
    filled->low = 0;
    for (uint32_t m = of->members.count; m-- > 0;)
        filled->low = all_allow(search, atom, m) ? m : filled->low;
}

int64_t tried_filler(const struct witness_boundaries *search, uint32_t atom, uint32_t number)
{
    const struct field *field = search->meaning->atoms.items[atom].field;
    const struct tried_atom *filled = &search->atoms[atom];
    int64_t value;
    switch (field->type) {
    case TYPE_RATE:
        return INT64_C(1) << 32 | 1;
    case TYPE_REFERENCE:
        return 1;
    case TYPE_DATE:
        value = ORDINARY_DAY;
        break;
    case TYPE_YEAR:
        value = ORDINARY_YEAR;
        break;
    case TYPE_AMOUNT:
        value = number * field->scale;
        break;
    case TYPE_CHOICE:
        return filled->low;
    default: /* none, or no */
        return 0;
    }
    return value < filled->low ? filled->low : value > filled->high ? filled->high : value;
}

/* Amounts that a person would write first. */
static const int64_t ordinary_yen[] = {1000000, 100000, 500000, 2000000, 4000000, 10000000};
static const int64_t ordinary_counts[] = {1, 2, 15};

static void add_ordinary(struct witness_boundaries *search, struct tried_atom *atom,
                         const struct field *field)
{
    bool yen = field->unit && strcmp(field->unit, "円") == 0;
    for (size_t i = 0; yen && i < sizeof ordinary_yen / sizeof *ordinary_yen; i++)
        add_value(search->arena, atom, ordinary_yen[i]);
    for (size_t i = 0; !yen && field->type == TYPE_AMOUNT && i < 3; i++)
        if (ordinary_counts[i] * field->scale <= field->high)
            add_value(search->arena, atom, ordinary_counts[i] * field->scale);
    for (uint32_t line = 1; field->type == TYPE_REFERENCE && line <= WITNESS_LINES; line++)
        add_value(search->arena, atom, line);
}

static void add_values(struct witness_boundaries *search, uint32_t scheme)
{
    struct meaning_program *program = search->paper->programs[scheme];
    const struct schema *schema = &program->program->schema;
    const struct boundary *boundary = boundary_of_program(search->arena, program->program);
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct field *field = &schema->fields[f];
        struct tried_atom *atom = &search->atoms[program->atoms[f]];
        if (!field->used || field->type == TYPE_TEXT || field->key) {
            atom->filled = atom->filled || field->required;
            continue;
        }
        atom->fields[scheme] = f;
        add_ordinary(search, atom, field);
        for (uint32_t i = 0; i < boundary->fields[f].count; i++)
            add_value(search->arena, atom, tried_common(program, f, boundary->fields[f].values[i]));
    }
}

static bool is_tried(const struct witness_boundaries *search, const struct tried_atom *atom)
{
    for (uint32_t s = 0; s < search->scheme_count; s++)
        if (atom->fields[s] != NONE)
            return true;
    return false;
}

/* A date or year that one scheme compares with another field of the record has no edge of its own: those of
 * other fields serve. */
static void lend_days(struct witness_boundaries *search)
{
    VECTOR(int64_t) days = {0}, years = {0};
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct tried_atom *atom = &search->atoms[a];
        enum value_type type = search->meaning->atoms.items[a].field->type;
        for (uint32_t i = 0; i < atom->values.count; i++)
            if (type == TYPE_DATE)
                VECTOR_ADD(search->arena, days, atom->values.items[i]);
            else if (type == TYPE_YEAR)
                VECTOR_ADD(search->arena, years, atom->values.items[i]);
    }
    VECTOR_ADD(search->arena, days, ORDINARY_DAY);
    VECTOR_ADD(search->arena, days, ORDINARY_DAY - 30);
    VECTOR_ADD(search->arena, years, ORDINARY_YEAR);
    for (uint32_t a = 0; a < search->atom_count; a++) {
        struct tried_atom *atom = &search->atoms[a];
        enum value_type type = search->meaning->atoms.items[a].field->type;
        if (!is_tried(search, atom))
            continue;
        for (uint32_t i = 0; type == TYPE_DATE && i < days.count && i < 24; i++)
            add_value(search->arena, atom, days.items[i]);
        for (uint32_t i = 0; type == TYPE_YEAR && i < years.count && i < 12; i++)
            add_value(search->arena, atom, years.items[i]);
    }
}

/* Lists of one name are one; the application is none. */
static void number_lists(struct witness_boundaries *search)
{
    VECTOR(const char *) names = {0};
    for (uint32_t a = 0; a < search->atom_count; a++) {
        const struct meaning_atom *atom = &search->meaning->atoms.items[a];
        uint32_t list = 0;
        for (uint32_t i = 0; atom->field->space && i < names.count && !list; i++)
            list = strcmp(names.items[i], atom->list) == 0 ? i + 1 : 0;
        if (atom->field->space && !list) {
            VECTOR_ADD(search->arena, names, atom->list);
            list = names.count;
        }
        search->atoms[a].list = list;
    }
    search->list_count = names.count;
}

struct witness_boundaries *witness_boundaries_begin(struct arena *arena, const struct paper *paper,
                                                    const struct witness_example *examples, uint32_t count)
{
    struct witness_boundaries *search = ARENA_NEW(arena, struct witness_boundaries);
    search->arena = arena;
    search->paper = paper;
    search->meaning = paper->programs[0]->meaning;
    search->scheme_count = paper->scheme_count;
    search->atom_count = search->meaning->atoms.count;
    search->size = search->atom_count * WITNESS_LINES;
    arena_begin(&search->work, arena->memory);
    memory_adopt(arena, &search->work, release_work);
    search->atoms = ARENA_ARRAY(arena, struct tried_atom, search->atom_count);
    search->machines = ARENA_ARRAY(arena, struct machine *, search->scheme_count);
    search->held = ARENA_ARRAY(arena, struct tried, (size_t)search->size * CHUNK);
    search->bases =
        ARENA_ARRAY(arena, struct tried_bases, (size_t)search->scheme_count * search->scheme_count);
    number_lists(search);
    for (uint32_t i = 0; i < search->atom_count; i++) {
        search->atoms[i].fields = ARENA_ARRAY(arena, uint32_t, search->scheme_count);
        memset(search->atoms[i].fields, 0xff, sizeof *search->atoms[i].fields * search->scheme_count);
    }
    witness_take_examples(search, examples, count);
    for (uint32_t i = 0; i < search->atom_count; i++)
        search->atoms[i].ordinary = search->atoms[i].values.count;
    for (uint32_t s = 0; s < search->scheme_count; s++) {
        struct machine_options options = {.chunk = CHUNK, .keep = true};
        add_values(search, s);
        search->machines[s] = machine_create(arena->memory, paper->schemes[s].program, &options);
        memory_adopt(arena, search->machines[s], release_machine);
    }
    lend_days(search);
    for (uint32_t i = 0; i < search->atom_count; i++) {
        search->atoms[i].filled = search->atoms[i].filled && !is_tried(search, &search->atoms[i]);
        if (search->atoms[i].filled)
            find_filler(search, i);
    }
    return search;
}

void witness_describe_space(const struct witness_boundaries *search, struct witness_space *space)
{
    *space = (struct witness_space){.examples = search->examples.count, .lines = WITNESS_LINES};
    for (uint32_t a = 0; a < search->atom_count; a++) {
        space->facts += search->atoms[a].values.count > 0;
        space->values += search->atoms[a].values.count;
    }
}

/* ---- candidates to batches ---- */

bool tried_has_line(const struct witness_boundaries *search, const struct tried *candidate, uint32_t list,
                    uint32_t line)
{
    for (uint32_t a = 0; a < search->atom_count; a++)
        if (search->atoms[a].list == list && candidate[tried_slot(search, line, a)].set)
            return true;
    return false;
}

/* Adds the rows of a space. A line that only another scheme's fields make is one here, too: so it would be in
 * a record. False: a value that this scheme's vocabulary does not allow. */
static bool build_space(struct witness_boundaries *search, uint32_t scheme, uint32_t space,
                        struct batch_builder *builder, const struct tried *candidate)
{
    static const char *const numbers[] = {"0", "1", "2", "3", "4"};
    _Static_assert(sizeof numbers / sizeof *numbers == WITNESS_LINES + 1, "a number for each line");
    const struct meaning_program *program = search->paper->programs[scheme];
    const struct schema *schema = &program->program->schema;
    uint32_t list = 0, number = 0;
    bool good = true;
    for (uint32_t f = 0; f < schema->field_count && space; f++)
        list = schema->fields[f].space == space ? search->atoms[program->atoms[f]].list : list;
    for (uint32_t line = 0; line < (space ? WITNESS_LINES : 1); line++) {
        if (space && (!list || !tried_has_line(search, candidate, list, line)))
            continue;
        build_row(builder, space);
        number++;
        for (uint32_t f = 0; f < schema->field_count; f++) {
            const struct field *field = &schema->fields[f];
            const struct tried *value = &candidate[tried_slot(search, line, program->atoms[f])];
            bool filled = search->atoms[program->atoms[f]].filled;
            int64_t own;
            if (field->space != space)
                continue;
            if (filled && field->type == TYPE_TEXT)
                build_set(builder, f, build_text(builder, numbers[number], 1));
            else if (filled && tried_own(program, f, tried_filler(search, program->atoms[f], number), &own))
                build_set(builder, f, own);
            else if (value->set && tried_own(program, f, value->value, &own))
                build_set(builder, f, own);
            else
                good = good && !value->set && !field->required;
        }
        build_row_end(builder, space);
    }
    return good;
}

static bool build_candidate(struct witness_boundaries *search, uint32_t scheme, struct batch_builder *builder,
                            const struct tried *candidate)
{
    const struct schema *schema = &search->paper->schemes[scheme].program->schema;
    bool good = true;
    for (uint32_t space = 0; space < schema->list_count; space++)
        good = build_space(search, scheme, space, builder, candidate) && good;
    build_commit(builder, "1");
    return good;
}

bool witness_batch(struct witness_boundaries *search, uint32_t scheme, const struct tried *candidate,
                   struct batch *batch)
{
    struct batch_builder builder;
    build_begin(&builder, search->arena, &search->paper->schemes[scheme].program->schema, 1, NULL, 0);
    bool good = build_candidate(search, scheme, &builder, candidate);
    build_end(&builder, batch);
    return good;
}

/* ---- what comes of a candidate ---- */

static bool flag_holds(const struct machine *machine, uint32_t reg, uint32_t lane, bool *known)
{
    struct lane value = machine_lane(machine, reg, lane);
    *known = value.low == value.high;
    return value.low == 1 && *known;
}

/* How many conditions must come out otherwise, at least, for a truth to be `wanted`; looked at no further
 * than `visits` reach. */
static uint32_t distance(const struct program *program, const struct machine *machine, uint32_t reg,
                         uint32_t lane, uint32_t record, bool wanted, uint32_t *visits)
{
    const struct instruction *i = &program->code[reg];
    bool known, holds = flag_holds(machine, reg, lane, &known);
    if (known && holds == wanted)
        return 0;
    if (!*visits)
        return 1;
    (*visits)--;
    if (i->opcode == OP_NOT)
        return distance(program, machine, i->a, lane, record, !wanted, visits);
    if (i->opcode == OP_SPREAD_FLAG)
        return distance(program, machine, i->a, record, record, wanted, visits);
    if (i->opcode != OP_AND && i->opcode != OP_OR)
        return 1;
    uint32_t a = distance(program, machine, i->a, lane, record, wanted, visits);
    uint32_t b = distance(program, machine, i->b, lane, record, wanted, visits);
    bool all = wanted == (i->opcode == OP_AND);
    return all ? a + b : a < b ? a : b;
}

/* How near the candidate is to being granted. */
static uint32_t nearness_to_grant(struct witness_boundaries *search, uint32_t scheme, uint32_t record)
{
    const struct program *program = search->paper->schemes[scheme].program;
    const struct machine *machine = search->machines[scheme];
    uint32_t score = 0;
    bool all = true, known;
    for (uint32_t t = 0; t < program->test_count; t++) {
        const struct test *test = &program->tests[t];
        uint32_t first = record, end = record + 1;
        if (test->space)
            machine_lines(machine, test->space, record, &first, &end);
        for (uint32_t lane = first; lane < end; lane++) {
            uint32_t visits = VISITS;
            uint32_t far = distance(program, machine, test->reg, lane, record, true, &visits);
            score += far < PASSED ? PASSED - far : 0;
            all = all && (!far || test->space);
        }
    }
    for (uint32_t l = 0; l < program->line_decision_count; l++) {
        uint32_t first, end;
        machine_lines(machine, program->line_decisions[l].space, record, &first, &end);
        for (uint32_t lane = first; lane < end; lane++) {
            bool holds = flag_holds(machine, program->line_decisions[l].covered, lane, &known);
            score += holds ? COVERED : known ? 0 : UNTOLD;
        }
    }
    if (program->grant != NONE) {
        struct lane grant = machine_lane(machine, program->grant, record);
        all = all && grant.low == grant.high && grant.low > 0;
        score += (uint32_t)((grant.low > 0 ? PASSED : 0) + (grant.low == grant.high ? PASSED : 0));
    }
    return score + (all ? GRANTED : 0);
}

/* A number of a choice or a text of the scheme as the text of the graph of meanings that it stands for; a text of the
 * record as it is. */
static int64_t common_value(const struct witness_names *names, int64_t value)
{
    int64_t at = names->type == TYPE_TEXT ? TEXT_CONSTANT(value) : value; /* its own inverse */
    bool named = (names->type == TYPE_CHOICE || names->type == TYPE_TEXT) && at >= 0 && at < names->count;
    return named ? names->texts[at] : value;
}

/* What is rounded off or added, in parts of a unit; the rounded amount itself with it, for telling. */
static struct row_value rounded_off(const struct witness_boundaries *search, const struct program *program,
                                    uint32_t scheme, uint32_t reg, uint32_t at, struct lane lane)
{
    const struct instruction *i = &program->code[reg];
    struct lane from = machine_lane(search->machines[scheme], i->a, at);
    int64_t unit, left;
    struct format format = witness_rounded(program, reg, &unit);
    wide rest = (wide)from.low - (wide)lane.low * i->immediate;
    bool known = lane.low == lane.high && from.low == from.high && rest < INT64_MAX / FRACTION && -rest < INT64_MAX / FRACTION;
    left = known ? (int64_t)(rest * FRACTION / format.scale) : 0;
    return (struct row_value){.known = known, .value = left, .from = from.low, .to = lane.low};
}

/* Whether there is a value: 0 no, 1 yes, 2 not known; of a list in its first line. */
static int guard_holds(const struct witness_boundaries *search, const struct witness_request *request, uint32_t scheme,
                       uint32_t record)
{
    const struct machine *machine = search->machines[scheme];
    uint32_t guard = request->guards ? request->guards[scheme] : NONE, first = record, end = record + 1;
    if (guard == NONE)
        return 1;
    const struct program *program = search->paper->schemes[scheme].program;
    if (program->code[guard].space)
        machine_lines(machine, program->code[guard].space, record, &first, &end);
    if (first == end)
        return 0;
    bool known, holds = flag_holds(machine, guard, first, &known);
    return known ? holds : 2;
}

/* The value of a row's registers on one candidate, of a list in its first line. */
static struct row_value row_value(struct witness_boundaries *search, const struct witness_request *request,
                                  uint32_t scheme, uint32_t record)
{
    const struct program *program = search->paper->schemes[scheme].program;
    const struct machine *machine = search->machines[scheme];
    bool truth = request->question == WITNESS_TRUTH || request->question == WITNESS_TOGETHER;
    struct row_value value = {.known = true, .value = 1};
    int guarded = guard_holds(search, request, scheme, record);
    if (request->question == WITNESS_DECISION)
        return value;
    if (request->counts[scheme] == 0)
        return (struct row_value){.known = true, .none = !truth, .value = truth && request->lacking[scheme]};
    if (guarded != 1)
        return (struct row_value){.known = guarded == 0, .none = true};
    for (uint32_t i = 0; i < (truth ? request->counts[scheme] : 1); i++) {
        uint32_t reg = request->registers[scheme][i], first = record, end = record + 1;
        if (program->code[reg].space)
            machine_lines(machine, program->code[reg].space, record, &first, &end);
        if (first == end)
            return (struct row_value){.known = false};
        struct lane lane = machine_lane(machine, reg, first);
        bool known = lane.low == lane.high;
        if (request->question == WITNESS_ROUNDING)
            return rounded_off(search, program, scheme, reg, first, lane);
        if (!truth)
            return (struct row_value){.known = known, .value = common_value(&request->names[scheme], lane.low)};
        value.known = value.known && known;
        value.value = value.value && (!known || lane.low);
    }
    if (!value.value)
        value.known = true; /* one that fails settles it */
    return value;
}

bool witness_same_outcome(const struct decided *a, const struct decided *b)
{
    bool lines = a->lines && b->lines; /* a scheme without conditions on lines tells nothing of them */
    return a->verdict == b->verdict && a->has_grant == b->has_grant && a->grant == b->grant &&
           (!lines || (a->covered == b->covered && a->settled == b->settled));
}

static struct decided decide_scheme(struct witness_boundaries *search, uint32_t scheme,
                                    const struct batch *batch, uint32_t record)
{
    struct decision decision = {0};
    struct decided decided = {0};
    decide_record(search->machines[scheme], search->paper->schemes[scheme].program, batch, 0, record,
                  &search->work, &decision);
    decided.problem = decision.problem != NULL;
    decided.verdict = decision.verdict;
    decided.has_grant = decision.grant.kind == ANSWER_NUMBER;
    decided.grant = decided.has_grant ? decision.grant.number : 0;
    for (uint32_t i = 0; i < decision.line_count && i < WITNESS_LINES; i++) {
        decided.lines++;
        decided.covered |= (uint32_t)(decision.lines[i].covered == STANDING_TRUE) << i;
        decided.settled |= (uint32_t)(decision.lines[i].covered != STANDING_UNKNOWN) << i;
    }
    return decided;
}

bool witness_differ(const struct witness_request *request, const struct seen *seen, uint32_t a, uint32_t b)
{
    const struct decided *one = &seen->decided[a], *other = &seen->decided[b];
    const struct row_value *x = &seen->values[a], *y = &seen->values[b];
    if (one->problem || other->problem)
        return false;
    if (request->question == WITNESS_DECISION)
        return one->verdict != VERDICT_OPEN && other->verdict != VERDICT_OPEN &&
               !witness_same_outcome(one, other);
    if (!x->known || !y->known || (x->none && y->none))
        return false;
    if (request->question == WITNESS_TOGETHER)
        return x->value && y->value;
    if (x->none || y->none) /* where only one has such a value, something must come of it */
        return (x->none ? y : x)->value != 0;
    return x->value != y->value;
}

static struct seen *new_seen(struct witness_boundaries *search, struct arena *arena, uint32_t count)
{
    struct seen *seen = ARENA_ARRAY(arena, struct seen, count);
    for (uint32_t i = 0; i < count; i++) {
        seen[i].decided = ARENA_ARRAY(arena, struct decided, search->scheme_count);
        seen[i].values = ARENA_ARRAY(arena, struct row_value, search->scheme_count);
        seen[i].scores = ARENA_ARRAY(arena, uint32_t, search->scheme_count);
    }
    return seen;
}

static void run_scheme(struct witness_boundaries *search, const struct witness_request *request,
                       uint32_t scheme, const struct tried *candidates, uint32_t count, struct seen *seen)
{
    struct batch_builder builder;
    struct batch batch = {0};
    bool *good = ARENA_ARRAY(&search->work, bool, count);
    build_begin(&builder, &search->work, &search->paper->schemes[scheme].program->schema, count, NULL, 0);
    for (uint32_t r = 0; r < count; r++)
        good[r] = build_candidate(search, scheme, &builder, candidates + (size_t)r * search->size);
    build_end(&builder, &batch);
    machine_run(search->machines[scheme], &batch, 0, count);
    for (uint32_t r = 0; r < count; r++) {
        seen[r].decided[scheme] = decide_scheme(search, scheme, &batch, r);
        seen[r].decided[scheme].problem = seen[r].decided[scheme].problem || !good[r];
        seen[r].values[scheme] = row_value(search, request, scheme, r);
        seen[r].scores[scheme] = nearness_to_grant(search, scheme, r);
    }
}

struct seen *witness_see(struct witness_boundaries *search, const struct witness_request *request,
                         const struct tried *candidate)
{
    struct seen *seen = new_seen(search, search->arena, 1);
    for (uint32_t s = 0; s < search->scheme_count; s++)
        run_scheme(search, request, s, candidate, 1, seen);
    seen->shows = witness_differ(request, seen, request->schemes[0], request->schemes[1]);
    search->tried++;
    arena_reset(&search->work);
    return seen;
}

/* ---- many ---- */

void run_begin(struct tried_run *run, struct witness_boundaries *search,
               const struct witness_request *request, uint64_t most)
{
    *run = (struct tried_run){.search = search, .request = request, .left = most};
    run->best = ARENA_ARRAY(search->arena, struct tried, search->size);
}

/* A row's own line, or its band, stays what it is. */
static bool is_settled(const struct witness_request *request, const struct tried *candidate)
{
    return request->settled == NONE ||
           (candidate[request->settled].set && candidate[request->settled].value == request->member);
}

static void run_held(struct tried_run *run)
{
    struct witness_boundaries *search = run->search;
    const struct witness_request *request = run->request;
    if (!run->count)
        return;
    struct seen *seen = new_seen(search, &search->work, run->count);
    for (unsigned side = 0; side < 2; side++)
        run_scheme(search, request, request->schemes[side], search->held, run->count, seen);
    for (uint32_t r = 0; r < run->count; r++) {
        seen[r].shows = witness_differ(request, &seen[r], request->schemes[0], request->schemes[1]);
        const struct tried *candidate = search->held + (size_t)r * search->size;
        uint64_t worth = run->worth(run, &seen[r]);
        if (worth <= run->best_worth || !is_settled(request, candidate))
            continue;
        run->best_worth = worth;
        memcpy(run->best, candidate, search->size * sizeof *run->best);
    }
    search->tried += run->count;
    run->count = 0;
    arena_reset(&search->work);
}

struct tried *run_take(struct tried_run *run, const struct tried *candidate)
{
    if (run->count == CHUNK)
        run_held(run);
    if (!run->left || (run->enough && run->best_worth >= run->enough))
        return NULL;
    run->left--;
    struct tried *taken = run->search->held + (size_t)run->count++ * run->search->size;
    memcpy(taken, candidate, run->search->size * sizeof *taken);
    return taken;
}

struct tried *run_best(struct tried_run *run)
{
    run_held(run);
    return run->best_worth ? run->best : NULL;
}
