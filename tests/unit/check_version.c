/* SPDX-License-Identifier: Apache-2.0 */
/* The periods of a scheme, and whether records read for one schema can be decided by another. */
#include <config.h>

#include "base/date.h"
#include "check/check.h"
#include "exec/version.h"
#include "record_schema.h"
#include "small_scheme.h"

/* --- schemas that are the same, and not ---------------------------------------------------------- */

static struct schema *copy_schema(struct arena *arena)
{
    record_schema_begin();
    struct schema *schema = arena_copy(arena, &record_schema, sizeof record_schema);
    schema->fields = arena_copy(arena, record_fields, sizeof record_fields);
    schema->domains = arena_copy(arena, record_domains, sizeof record_domains);
    schema->lists = arena_copy(arena, record_lists, sizeof record_lists);
    for (uint32_t d = 0; d < schema->domain_count; d++)
        schema->domains[d].members =
            arena_copy(arena, schema->domains[d].members, sizeof(char *) * schema->domains[d].count);
    return schema;
}

/* One change each of `s`, after which it is another schema. */
#define CHANGES                                                                                              \
    C(s->list_count--)                                                                                       \
    C(s->field_count--)                                                                                      \
    C(s->lists[1].name = "別")                                                                               \
    C(s->lists[1].key = NONE)                                                                                \
    C(s->fields[FIELD_YEN].name = "別")                                                                      \
    C(s->fields[FIELD_YEN].unit = "人")                                                                      \
    C(s->fields[FIELD_YEN].unit = NULL)                                                                      \
    C(s->fields[FIELD_LINE_KEY].unit = "円")                                                                 \
    C(s->fields[FIELD_YEN].type = TYPE_YEAR)                                                                 \
    C(s->fields[FIELD_YEN].space = 1)                                                                        \
    C(s->fields[FIELD_YEN].target = 1)                                                                       \
    C(s->fields[FIELD_YEN].scale = 10)                                                                       \
    C(s->fields[FIELD_YEN].low = 1)                                                                          \
    C(s->fields[FIELD_YEN].high = 1)                                                                         \
    C(s->fields[FIELD_YEN].default_kind = DEFAULT_VALUE)                                                     \
    C(s->fields[FIELD_YEN].default_value = 1)                                                                \
    C(s->fields[FIELD_YEN].required = true)                                                                  \
    C(s->fields[FIELD_YEN].key = true)                                                                       \
    C(s->fields[FIELD_CHOICE].domain = 1)                                                                    \
    C(s->fields[FIELD_CHOICE].domain = NONE)                                                                 \
    C(s->fields[FIELD_TEXT].domain = 0)                                                                      \
    C(s->domains[0].count = 3)                                                                               \
    C(s->domains[0].name = "別")                                                                             \
    C(s->domains[0].members[3] = "別")

START_TEST(schemas_are_told_apart)
{
    struct unit unit;
    unit_begin(&unit);
    const struct schema *plain = copy_schema(&unit.arena);
#define C(change)                                                                                            \
    {                                                                                                        \
        struct schema *s = copy_schema(&unit.arena);                                                         \
        ck_assert(schema_same(plain, s));                                                                    \
        change;                                                                                              \
        ck_assert_msg(!schema_same(plain, s) && !schema_same(s, plain), "%s", #change);                      \
    }
    CHANGES
#undef C
    struct schema *more = copy_schema(&unit.arena); /* choices in another place are the same choices */
    struct domain *domains = ARENA_ARRAY(&unit.arena, struct domain, 3);
    domains[0] = more->domains[1], domains[1] = more->domains[1], domains[2] = more->domains[0];
    more->domains = domains, more->domain_count = 3;
    for (uint32_t f = 0; f < more->field_count; f++)
        if (more->fields[f].domain == 0)
            more->fields[f].domain = 2;
    ck_assert(schema_same(plain, more));
    char name[] = "種類";
    more->domains[2].name = name; /* the same text in another place */
    ck_assert(schema_same(plain, more));
    unit_end(&unit);
}
END_TEST

/* --- periods ------------------------------------------------------------------------------------- */

enum { APRIL = 19814, MAY = 19844 };

struct made {
    struct unit unit;
    struct program programs[2];
    struct version items[2];
    struct batch batch;
    struct batch_column columns[RECORD_FIELDS + 1];
    struct versions versions;
};

/* Two periods, the second from May on, of a schema whose field FIELD_DATE is called `name`. */
static void make_versions(struct made *made, const char *name, uint32_t count, int32_t from)
{
    static int32_t days[] = {APRIL - 1, APRIL, MAY - 1, MAY, 0};
    static uint8_t missing[] = {0, 0, 0, 0, 1};
    unit_begin(&made->unit);
    for (uint32_t v = 0; v < 2; v++) {
        struct schema *schema = copy_schema(&made->unit.arena);
        schema->fields[FIELD_DATE].name = name;
        schema->fields[FIELD_DATE].used = false;
        schema->fields[FIELD_TEXT].used = v == 1;
        schema->fields[FIELD_RATE].used = v == 0;
        schema->fields[FIELD_UNUSED].used = false;
        made->programs[v] = (struct program){.schema = *schema};
    }
    made->items[0] = (struct version){from, &made->programs[0]};
    made->items[1] = (struct version){MAY, &made->programs[1]};
    made->versions = versions_make(&made->unit.arena, made->items, count);
    made->columns[FIELD_DATE] = (struct batch_column){.words = days, .width = 4, .missing = missing};
    made->batch = (struct batch){.records = 5, .columns = made->columns};
}

static void expect_versions(struct made *made, const uint32_t wanted[5])
{
    for (uint32_t r = 0; r < 5; r++)
        ck_assert_uint_eq(version_of_record(&made->versions, &made->batch, r), wanted[r]);
    unit_end(&made->unit);
}

START_TEST(the_day_tells_the_period)
{
    static struct made made;
    make_versions(&made, DATED_FIELD, 2, APRIL);
    ck_assert_uint_eq(made.versions.dated, FIELD_DATE);
    ck_assert_int_eq(version_day(&made.versions, &made.batch, 3), MAY);
    /* the day is read, and so is what one of them reads; the schemas of both are as they were */
    ck_assert(made.versions.schema.fields[FIELD_DATE].used);
    ck_assert(made.versions.schema.fields[FIELD_TEXT].used);
    ck_assert(made.versions.schema.fields[FIELD_RATE].used);
    ck_assert(!made.versions.schema.fields[FIELD_UNUSED].used);
    ck_assert(!made.programs[0].schema.fields[FIELD_TEXT].used);
    ck_assert(!made.programs[1].schema.fields[FIELD_DATE].used);
    expect_versions(&made, (uint32_t[]){NONE, 0, 0, 1, 1});
    make_versions(&made, DATED_FIELD, 2, INT32_MIN);
    made.columns[FIELD_DATE].missing = NULL; /* the last one's day is the epoch */
    expect_versions(&made, (uint32_t[]){0, 0, 0, 1, 0});
}
END_TEST

START_TEST(without_a_day_the_newest)
{
    static struct made made;
    make_versions(&made, "別の日", 2, APRIL);
    ck_assert_uint_eq(made.versions.dated, NONE);
    expect_versions(&made, (uint32_t[]){1, 1, 1, 1, 1});
    make_versions(&made, DATED_FIELD, 1, APRIL);
    ck_assert(!made.versions.schema.fields[FIELD_DATE].used); /* nobody asks for it */
    expect_versions(&made, (uint32_t[]){0, 0, 0, 0, 0});
    make_versions(&made, DATED_FIELD, 2, APRIL);
    made.programs[1].schema.fields[FIELD_DATE].type = TYPE_YEAR; /* of the name, and no day */
    made.versions = versions_make(&made.unit.arena, made.items, 2);
    ck_assert_uint_eq(made.versions.dated, NONE);
    expect_versions(&made, (uint32_t[]){1, 1, 1, 1, 1});
}
END_TEST

/* The days of a scheme are told in order and once, however they are written: those of constants, and of amendments before,
 * between and after them; none that is not after the scheme's own. */
START_TEST(days_of_a_scheme)
{
    static const char more[] = "定数 割増 《第5条》 = 10万円 令和7年4月1日から 20万円 令和8年4月1日から 30万円\n"
                               "結果 割増 《第5条》 = 割増\n"
                               "改正 令和7年10月1日 { 改める 要件 《第2条》: 指定 でない }\n"
                               "改正 令和10年1月1日 { 改める 要件 《第2条》: 指定 }\n"
                               "改正 令和8年4月1日 { 改める 要件 《第1条》: 都道府県 = 東京都 }\n"
                               "改正 令和6年4月1日 { 改める 要件 《第1条》: 都道府県 = 東京都 }\n"
                               "改正 令和6年10月1日 { 改める 要件 《第1条》: 都道府県 = 東京都 }\n";
    static const int days[][3] = {{2024, 10, 1}, {2025, 4, 1}, {2025, 10, 1}, {2026, 4, 1}, {2028, 1, 1}};
    struct small small;
    small_begin(&small, small_scheme, more);
    const struct version_days *found = checked_days(small.checked);
    ck_assert_uint_eq(found->list.count, sizeof days / sizeof *days);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        ck_assert_int_eq(found->list.items[i].day, date_from(days[i][0], days[i][1], days[i][2]));
    small_end(&small);
}
END_TEST

UNIT_MAIN("version", days_of_a_scheme, schemas_are_told_apart, the_day_tells_the_period, without_a_day_the_newest)
