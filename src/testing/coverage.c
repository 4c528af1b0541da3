/* SPDX-License-Identifier: Apache-2.0 */
/* What the cases of a run put to the test: every rule, row, exception and branch, and of every compound
 * condition each part on its own.
 *
 * A part matters on its own in a case when the other parts let it through: those joined to it by かつ are
 * true there, those by または false. A part is covered when it was seen so both true and false. That is
 * masking MC/DC; where only one part differs between the two cases it is unique-cause MC/DC as well.
 *
 * A rule is one place of the text. Where it stands in several versions of a scheme, a case of any of them
 * counts; a version that no case falls into is told of as such. */
#include <config.h>

#include "testing/running.h"

#include "base/date.h"

#include <stdlib.h>

/* One place of the text. */
struct point {
    const struct probe *probe; /* of the newest version that has it */
    uint64_t held, failed, open;
    uint64_t plain;               /* DEFINITION: its value, without an exception */
    bool alone_true, alone_false; /* a part of a condition */
};

struct version_coverage {
    const struct program *program;
    struct point **points; /* by probe; NULL: it is not counted */
    uint64_t cases;
};

struct coverage {
    struct arena *arena;
    VECTOR(struct point *) points; /* in the order of kinds and of the text */
    struct point **table;          /* by place; open addressing */
    uint32_t room;
    struct version_coverage *versions;
    uint32_t version_count;
};

static bool is_part(enum probe_kind kind)
{
    return kind >= PROBE_ATOM;
}

/* ---- The points ---- */

static struct point *point_at(struct coverage *coverage, const struct probe *probe)
{
    uint32_t hash = (probe->span.start * 31 + probe->span.source * 7 + probe->span.end) * 13 +
                    (uint32_t)probe->kind;
    for (uint32_t at = hash & (coverage->room - 1);; at = (at + 1) & (coverage->room - 1)) {
        struct point *point = coverage->table[at];
        if (!point) {
            point = coverage->table[at] = ARENA_NEW(coverage->arena, struct point);
            point->probe = probe;
            VECTOR_ADD(coverage->arena, coverage->points, point);
            return point;
        }
        if (point->probe->kind == probe->kind && point->probe->span.source == probe->span.source &&
            point->probe->span.start == probe->span.start && point->probe->span.end == probe->span.end)
            return point;
    }
}

static uint32_t root_of(const struct program *program, uint32_t probe)
{
    while (program->probes[probe].parent != NONE)
        probe = program->probes[probe].parent;
    return probe;
}

static bool is_condition(const struct probe *probe)
{
    return probe->kind == PROBE_ATOM || (is_part(probe->kind) && probe->kind != PROBE_NOT);
}

/* A condition of one part has no part that another could hide. */
static bool *compound_roots(struct coverage *coverage, const struct program *program)
{
    bool *compound = ARENA_ARRAY(coverage->arena, bool, program->probe_count + 1);
    for (uint32_t i = 0; i < program->probe_count; i++)
        if (is_condition(&program->probes[i]) && program->probes[i].kind != PROBE_ATOM)
            compound[root_of(program, i)] = true;
    return compound;
}

static bool is_counted(const struct program *program, uint32_t number, const bool *compound)
{
    const struct probe *probe = &program->probes[number];
    if (!is_part(probe->kind))
        return true;
    return probe->kind == PROBE_ATOM && compound[root_of(program, number)];
}

static void add_version(struct coverage *coverage, const struct program *program)
{
    struct version_coverage *version = &coverage->versions[coverage->version_count++];
    version->program = program;
    version->points = ARENA_ARRAY(coverage->arena, struct point *, program->probe_count + 1);
    const bool *compound = compound_roots(coverage, program);
    for (uint32_t i = 0; i < program->probe_count; i++)
        if (is_counted(program, i, compound))
            version->points[i] = point_at(coverage, &program->probes[i]);
}

static int compare_points(const void *a, const void *b)
{
    const struct probe *x = (*(const struct point *const *)a)->probe,
                       *y = (*(const struct point *const *)b)->probe;
    if (x->span.source != y->span.source)
        return x->span.source < y->span.source ? -1 : 1;
    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    return (x->kind > y->kind) - (x->kind < y->kind);
}

void coverage_begin(struct test_run *run)
{
    struct coverage *coverage = run->coverage = ARENA_NEW(run->arena, struct coverage);
    uint32_t count = run->versions ? run->versions->count : 1, probes = 0;
    coverage->arena = run->arena;
    coverage->versions = ARENA_ARRAY(run->arena, struct version_coverage, count);
    for (uint32_t v = 0; v < count; v++)
        probes += (run->versions ? run->versions->items[v].program : run->program)->probe_count;
    for (coverage->room = 64; coverage->room < 2 * probes;)
        coverage->room *= 2;
    coverage->table = ARENA_ARRAY(run->arena, struct point *, coverage->room);
    add_version(coverage, run->program);
    for (uint32_t v = count - 1; v-- > 0;)
        add_version(coverage, run->versions->items[v].program);
    if (coverage->points.count)
        qsort(coverage->points.items, coverage->points.count, sizeof *coverage->points.items, compare_points);
}

/* ---- Counting one case ---- */

struct counting {
    struct machine *machine;
    const struct program *program;
    const struct version_coverage *version;
};

static bool is_point(struct lane lane)
{
    return lane.low == lane.high;
}

static bool surely(struct lane lane, bool value)
{
    return is_point(lane) && (lane.low != 0) == value;
}

/* The value of a register beside lane `lane` of `space`: that of the application where it is one. */
static struct lane value_beside(const struct counting *counting, uint32_t reg, uint32_t lane)
{
    return machine_lane(counting->machine, reg, program_space(counting->program, reg) ? lane : 0);
}

static bool applies(const struct counting *counting, uint32_t applies, uint32_t lane)
{
    return applies == NONE || !surely(value_beside(counting, applies, lane), false);
}

static bool exception_holds(const struct counting *counting, uint32_t definition, uint32_t lane)
{
    const struct program *program = counting->program;
    for (uint32_t i = definition + 1; i < program->probe_count; i++)
        if (program->probes[i].kind == PROBE_EXCEPTION && program->probes[i].parent == definition &&
            !surely(value_beside(counting, program->probes[i].reg, lane), false))
            return true;
    return false;
}

static void count_lane(const struct counting *counting, uint32_t number, uint32_t lane)
{
    const struct probe *probe = &counting->program->probes[number];
    struct point *point = counting->version->points[number];
    if (!applies(counting, probe->applies, lane))
        return;
    struct lane value = value_beside(counting, probe->reg, lane);
    if (!is_point(value))
        point->open++;
    else if (probe->kind == PROBE_DEFINITION)
        point->plain += point->plain == 0 && !exception_holds(counting, number, lane);
    else if (value.low)
        point->held++;
    else
        point->failed++;
}

/* Whether the part beside this one, joined to it by the condition around both, lets it through. */
static bool let_through(const struct counting *counting, uint32_t number, uint32_t lane)
{
    const struct program *program = counting->program;
    uint32_t parent = program->probes[number].parent;
    enum probe_kind kind = program->probes[parent].kind;
    if (kind == PROBE_NOT)
        return true;
    for (uint32_t i = parent; i-- > 0;)
        if (i != number && program->probes[i].parent == parent &&
            !surely(value_beside(counting, program->probes[i].reg, lane), kind == PROBE_AND))
            return false;
    return true;
}

static void count_part(const struct counting *counting, uint32_t number, uint32_t lane)
{
    const struct program *program = counting->program;
    struct point *point = counting->version->points[number];
    struct lane value = value_beside(counting, program->probes[number].reg, lane);
    uint32_t at = number;
    if (!is_point(value) || (value.low ? point->alone_true : point->alone_false))
        return;
    for (; program->probes[at].parent != NONE; at = program->probes[at].parent)
        if (!let_through(counting, at, lane))
            return;
    if (!applies(counting, program->probes[at].applies, lane))
        return;
    if (value.low)
        point->alone_true = true;
    else
        point->alone_false = true;
}

static void count_probe(const struct counting *counting, uint32_t number)
{
    const struct program *program = counting->program;
    const struct probe *probe = &program->probes[number];
    bool part = is_part(probe->kind);
    if (probe->reg == NONE) {
        struct point *point = counting->version->points[number];
        point->held++;
        point->plain++;
        return;
    }
    uint32_t of = part ? program->probes[root_of(program, number)].reg : probe->reg;
    uint32_t space = program_space(program, of), first = 0, end = 1;
    if (space)
        machine_lines(counting->machine, space, 0, &first, &end);
    for (uint32_t lane = first; lane < end; lane++)
        if (part)
            count_part(counting, number, lane);
        else
            count_lane(counting, number, lane);
}

void coverage_count(struct test_run *run, struct machine *machine, const struct program *program)
{
    struct coverage *coverage = run->coverage;
    struct version_coverage *version = coverage->versions;
    if (machine_problem(machine, 0))
        return;
    while (version->program != program)
        version++;
    version->cases++;
    struct counting counting = {machine, program, version};
    for (uint32_t i = 0; i < program->probe_count; i++)
        if (version->points[i])
            count_probe(&counting, i);
}

/* ---- What was not seen ---- */

static const char *both_ways(const struct point *point, const char *never, const char *always)
{
    if (point->held + point->failed + point->open == 0)
        return translate("it never applies");
    return point->held == 0 ? never : point->failed == 0 ? always : NULL;
}

static const char *requirement_unseen(const struct point *point)
{
    if (point->probe->fixed)
        return point->failed ? NULL : translate("it never applies");
    return both_ways(point, translate("it is never met"), translate("it is always met"));
}

static const char *part_unseen(const struct point *point)
{
    if (!point->alone_true && !point->alone_false)
        return translate("no case turns on it");
    if (point->alone_true && point->alone_false)
        return NULL;
    return point->alone_true ? translate("no case turns on it being false")
                             : translate("no case turns on it being true");
}

static const char *point_unseen(const struct point *point)
{
    switch (point->probe->kind) {
    case PROBE_REQUIREMENT:
        return requirement_unseen(point);
    case PROBE_DEFINITION:
        return point->plain ? NULL : translate("its value without an exception is never used");
    case PROBE_EXCEPTION:
        return point->held ? NULL : translate("this exception never applies");
    case PROBE_ROW:
        return point->held ? NULL : translate("this row is never taken");
    case PROBE_BRANCH:
        return point->held ? NULL : translate("this branch is never taken");
    case PROBE_RESULT:
    case PROBE_DUTY:
    case PROBE_DOCUMENT:
        if (point->probe->reg == NONE)
            return point->held ? NULL : translate("no case is decided");
        return both_ways(point, translate("its condition never holds"), translate("its condition always holds"));
    case PROBE_ATOM:
    case PROBE_NOT:
    case PROBE_AND:
    case PROBE_OR:
        return part_unseen(point);
    }
    return NULL;
}

const char *coverage_kind_name(enum coverage_kind kind)
{
    static const char *const names[COVERAGE_KINDS] = {
        [COVERAGE_REQUIREMENTS] = TO_TRANSLATE("requirements"),
        [COVERAGE_DEFINITIONS] = TO_TRANSLATE("definitions and exceptions"),
        [COVERAGE_ROWS] = TO_TRANSLATE("table rows"),
        [COVERAGE_BRANCHES] = TO_TRANSLATE("branches"),
        [COVERAGE_OUTPUTS] = TO_TRANSLATE("results, duties and documents"),
        [COVERAGE_VERSIONS] = TO_TRANSLATE("versions"),
        [COVERAGE_CONDITIONS] = TO_TRANSLATE("conditions"),
    };
    return translate(names[kind]);
}

static enum coverage_kind kind_of(enum probe_kind kind)
{
    switch (kind) {
    case PROBE_REQUIREMENT:
        return COVERAGE_REQUIREMENTS;
    case PROBE_DEFINITION:
    case PROBE_EXCEPTION:
        return COVERAGE_DEFINITIONS;
    case PROBE_ROW:
        return COVERAGE_ROWS;
    case PROBE_BRANCH:
        return COVERAGE_BRANCHES;
    case PROBE_RESULT:
    case PROBE_DUTY:
    case PROBE_DOCUMENT:
        return COVERAGE_OUTPUTS;
    default:
        return COVERAGE_CONDITIONS;
    }
}

/* The text in force before 令和6年4月1日 is tested by cases of its time. */
static void add_versions(const struct test_run *run, struct coverage_report *report)
{
    const struct coverage *coverage = run->coverage;
    for (uint32_t v = coverage->version_count; v-- > 0 && coverage->version_count > 1;) {
        uint32_t number = coverage->version_count - 1 - v; /* the newest stands first here, last there */
        const struct program *program = coverage->versions[v].program;
        char day[11] = "";
        if (run->versions->items[number].from != INT32_MIN)
            date_print(run->versions->items[number].from, day);
        report->kinds[COVERAGE_VERSIONS].count++;
        if (coverage->versions[v].cases) {
            report->kinds[COVERAGE_VERSIONS].covered++;
            continue;
        }
        struct coverage_gap gap = {.kind = COVERAGE_VERSIONS,
                                   .name = arena_print(run->arena, translate("the text from %s on"), day),
                                   .source = program->source_name,
                                   .line = 1,
                                   .unseen = translate("no case falls into it")};
        VECTOR_ADD(run->arena, report->gaps, gap);
    }
}

struct coverage_report coverage_report(const struct test_run *run)
{
    struct coverage_report report = {0};
    const struct coverage *coverage = run->coverage;
    for (uint32_t i = 0; i < coverage->points.count; i++) {
        const struct point *point = coverage->points.items[i];
        enum coverage_kind kind = kind_of(point->probe->kind);
        struct coverage_gap gap = {.kind = kind,
                                   .name = point->probe->name,
                                   .source = point->probe->source,
                                   .line = point->probe->line,
                                   .unseen = point_unseen(point)};
        report.kinds[kind].count++;
        if (gap.unseen)
            VECTOR_ADD(run->arena, report.gaps, gap);
        else
            report.kinds[kind].covered++;
    }
    add_versions(run, &report);
    for (enum coverage_kind kind = 0; kind < COVERAGE_CONDITIONS; kind++) {
        report.rules.count += report.kinds[kind].count;
        report.rules.covered += report.kinds[kind].covered;
    }
    return report;
}
