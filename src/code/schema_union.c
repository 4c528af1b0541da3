/* SPDX-License-Identifier: Apache-2.0 */
/* Uniting schemas: first the lists, then field after field, in the order in which they are met. */
#include <config.h>

#include "code/schema_union.h"

#include <string.h>

#define SET_MEMBERS_MOST 64u
#define SHOWN_MEMBERS    3u

struct uniting {
    struct arena *arena;
    const struct schema *const *schemas;
    uint32_t count;
    struct schema_union *all;
    struct schema_clash *clash;
    uint32_t *declared; /* by the union's field: by how many schemas */
    bool *split;        /* likewise: their defaults differ */
    uint32_t *domains;  /* by domain of the schema that is taken in: the union's, or NONE */
};

static bool text_same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* ---- What is in the way ---- */

static const char *describe_members(struct arena *arena, const char *kind, const struct domain *domain)
{
    const char *text = "";
    for (uint32_t i = 0; i < domain->count && i < SHOWN_MEMBERS; i++)
        text = arena_print(arena, "%s%s%s", text, i ? "、" : "", domain->members[i]);
    return arena_print(arena, "%s（%s%s）", kind, text, domain->count > SHOWN_MEMBERS ? "、…" : "");
}

static const char *describe_type(struct arena *arena, const struct schema *schema, const struct field *field)
{
    switch (field->type) {
    case TYPE_TRUTH:
        return "真偽";
    case TYPE_AMOUNT: {
        const char *unit = field->unit ? field->unit : "数";
        unsigned decimals = 0;
        for (int64_t scale = field->scale; scale > 1; scale /= 10)
            decimals++;
        return decimals ? arena_print(arena, "%s 小数%u桁", unit, decimals) : unit;
    }
    case TYPE_RATE:
        return "率";
    case TYPE_CHOICE:
        return describe_members(arena, "区分", &schema->domains[field->domain]);
    case TYPE_SET:
        return describe_members(arena, "集合", &schema->domains[field->domain]);
    case TYPE_DATE:
        return "日付";
    case TYPE_YEAR:
        return "年度";
    case TYPE_REFERENCE:
        return arena_print(arena, "参照 %s", schema->lists[field->target].name);
    default:
        return "文字";
    }
}

static const char *describe(struct arena *arena, const struct schema *schema, uint32_t number)
{
    const struct field *field = &schema->fields[number];
    const char *type = describe_type(arena, schema, field);
    return field->key ? arena_print(arena, "%s 鍵", type) : type;
}

static const char *describe_list(struct arena *arena, const struct schema *schema, uint32_t list)
{
    uint32_t key = schema->lists[list].key;
    return key == NONE ? "一覧" : arena_print(arena, "一覧 鍵 %s", schema->fields[key].name);
}

/* The first schema that has a field of the union. */
static uint32_t declarer(const struct uniting *uniting, uint32_t number, uint32_t *field)
{
    for (uint32_t s = 0;; s++)
        if (uniting->all->maps[s].there[number] != NONE) {
            *field = uniting->all->maps[s].there[number];
            return s;
        }
}

static bool refuse(const struct uniting *uniting, uint32_t second, uint32_t field, uint32_t number)
{
    const struct schema *schema = uniting->schemas[second], *first;
    uint32_t other, from = declarer(uniting, number, &other);
    first = uniting->schemas[from];
    *uniting->clash = (struct schema_clash){
        .first = from,
        .second = second,
        .list = schema->fields[field].space ? schema->lists[schema->fields[field].space].name : NULL,
        .name = schema->fields[field].name,
        .first_is = describe(uniting->arena, first, other),
        .second_is = describe(uniting->arena, schema, field)};
    return false;
}

/* ---- Lists ---- */

static void unite_lists(const struct uniting *uniting, uint32_t number)
{
    const struct schema *schema = uniting->schemas[number];
    struct schema *all = &uniting->all->schema;
    uint32_t *lists = ARENA_ARRAY(uniting->arena, uint32_t, schema->list_count + 1);
    for (uint32_t l = 0; l < schema->list_count; l++) {
        const struct list_shape *list = &schema->lists[l];
        lists[l] = l == 0 ? 0 : schema_list(all, list->name, strlen(list->name));
        if (lists[l] == NONE)
            lists[l] = all->list_count;
        struct list_shape *united = &all->lists[lists[l]];
        if (lists[l] == all->list_count) {
            *united = (struct list_shape){.name = list->name, .key = NONE, .most = list->most};
            all->list_count++;
        } else if (united->most > list->most) { /* programs count on it */
            united->most = list->most;
        }
    }
    uniting->all->maps[number].lists = lists;
}

/* Whether a schema's lists can be had beside another's: a name may not be a list here and a field there, and rows are
 * named by the same key. */
static bool list_fits(const struct uniting *uniting, uint32_t a, uint32_t l, uint32_t b)
{
    const struct schema *ours = uniting->schemas[a], *theirs = uniting->schemas[b];
    const char *name = ours->lists[l].name;
    uint32_t field = schema_field(theirs, 0, name, strlen(name)), list = schema_list(theirs, name, strlen(name));
    uint32_t key = ours->lists[l].key, other = list == NONE ? NONE : theirs->lists[list].key;
    bool same = list == NONE || (key == NONE) == (other == NONE);
    if (same && list != NONE && key != NONE)
        same = text_same(ours->fields[key].name, theirs->fields[other].name);
    if (field == NONE && same)
        return true;
    *uniting->clash = (struct schema_clash){.first = a,
                                            .second = b,
                                            .name = name,
                                            .first_is = describe_list(uniting->arena, ours, l),
                                            .second_is = field != NONE ? describe(uniting->arena, theirs, field)
                                                                       : describe_list(uniting->arena, theirs, list)};
    return false;
}

static bool lists_fit(const struct uniting *uniting)
{
    for (uint32_t a = 0; a < uniting->count; a++)
        for (uint32_t b = 0; b < uniting->count; b++)
            for (uint32_t l = 1; l < uniting->schemas[a]->list_count; l++)
                if (!list_fits(uniting, a, l, b))
                    return false;
    return true;
}

/* ---- Choices ---- */

/* The union's field takes the members of another schema's. False: they have none in common, or a set has too many. */
static bool unite_members(const struct uniting *uniting, struct field *united, const struct domain *domain)
{
    struct schema *all = &uniting->all->schema;
    struct domain *ours = &all->domains[united->domain];
    uint32_t common = 0;
    for (uint32_t i = 0; i < domain->count; i++)
        common += domain_member(ours, domain->members[i], strlen(domain->members[i])) != NONE;
    if (common == domain->count && common > 0)
        return true;
    struct domain more = {.name = ours->name,
                          .members = ARENA_ARRAY(uniting->arena, const char *, ours->count + domain->count),
                          .count = ours->count};
    memcpy(more.members, ours->members, sizeof *more.members * ours->count);
    for (uint32_t i = 0; i < domain->count; i++)
        if (domain_member(ours, domain->members[i], strlen(domain->members[i])) == NONE)
            more.members[more.count++] = domain->members[i];
    if (common == 0 || (united->type == TYPE_SET && more.count > SET_MEMBERS_MOST))
        return false;
    united->domain = all->domain_count; /* another field may have the same choices, without these */
    all->domains[all->domain_count++] = more;
    return true;
}

/* ---- Fields ---- */

static int64_t common_scale(int64_t a, int64_t b)
{
    int64_t x = a, y = b;
    while (y) {
        int64_t rest = x % y;
        x = y;
        y = rest;
    }
    return a / x * b;
}

static bool rescale(struct field *field, int64_t scale)
{
    int64_t times = scale / field->scale;
    bool fits = !__builtin_mul_overflow(field->low, times, &field->low) &&
                !__builtin_mul_overflow(field->high, times, &field->high) &&
                (field->default_kind != DEFAULT_VALUE ||
                 !__builtin_mul_overflow(field->default_value, times, &field->default_value));
    field->scale = scale;
    return fits;
}

/* A field as its schema has it, in the union's numbers. */
static struct field translated(const struct uniting *uniting, uint32_t number, uint32_t field)
{
    const struct schema_map *map = &uniting->all->maps[number];
    struct field made = uniting->schemas[number]->fields[field];
    made.space = map->lists[made.space];
    if (made.type == TYPE_REFERENCE)
        made.target = map->lists[made.target];
    return made;
}

/* Whether two defaults are one; both fields have the union's scale. */
static bool same_default(const struct uniting *uniting, uint32_t number, uint32_t own, const struct field *field,
                         const struct field *united)
{
    const struct schema *schema = uniting->schemas[number], *all = &uniting->all->schema;
    if (field->default_kind != united->default_kind)
        return false;
    if (field->default_kind == DEFAULT_FIELD) /* both are numbers of the union by now */
        return uniting->all->maps[number].fields[schema->fields[own].default_value] == united->default_value;
    if (field->default_kind != DEFAULT_VALUE)
        return true;
    if (field->type != TYPE_CHOICE && field->type != TYPE_SET)
        return field->default_value == united->default_value;
    const struct domain *ours = &all->domains[united->domain], *theirs = &schema->domains[field->domain];
    if (field->type == TYPE_CHOICE)
        return text_same(ours->members[united->default_value], theirs->members[field->default_value]);
    uint64_t mask = 0;
    for (uint32_t m = 0; m < theirs->count; m++)
        if ((uint64_t)field->default_value >> m & 1)
            mask |= UINT64_C(1) << domain_member(ours, theirs->members[m], strlen(theirs->members[m]));
    return mask == (uint64_t)united->default_value;
}

/* Takes a field that is there already. */
static bool unite_field(const struct uniting *uniting, uint32_t number, uint32_t own, uint32_t at)
{
    struct field field = translated(uniting, number, own), *united = &uniting->all->schema.fields[at];
    if (field.type != united->type || !text_same(field.unit, united->unit) || field.target != united->target)
        return false;
    if (field.domain != NONE &&
        !unite_members(uniting, united, &uniting->schemas[number]->domains[field.domain]))
        return false;
    int64_t scale = common_scale(field.scale, united->scale);
    if (!rescale(&field, scale) || !rescale(united, scale))
        return false;
    united->low = field.low < united->low ? field.low : united->low;
    united->high = field.high > united->high ? field.high : united->high;
    united->required = united->required && field.required;
    united->personal = united->personal || field.personal;
    united->used = united->used || field.used;
    uniting->split[at] = uniting->split[at] || !same_default(uniting, number, own, &field, united);
    return true;
}

static void add_field(const struct uniting *uniting, uint32_t number, uint32_t own)
{
    struct schema *all = &uniting->all->schema;
    struct field field = translated(uniting, number, own);
    if (field.domain != NONE) {
        uint32_t *domain = &uniting->domains[field.domain];
        if (*domain == NONE) {
            *domain = all->domain_count;
            all->domains[all->domain_count++] = uniting->schemas[number]->domains[field.domain];
        }
        field.domain = *domain;
    }
    if (field.key && all->lists[field.space].key == NONE)
        all->lists[field.space].key = all->field_count;
    all->fields[all->field_count++] = field;
}

/* Where each field of a schema stands in the union, which then has them all. */
static bool unite_fields(struct uniting *uniting, uint32_t number)
{
    const struct schema *schema = uniting->schemas[number];
    struct schema_map *map = &uniting->all->maps[number];
    struct schema *all = &uniting->all->schema;
    uint32_t before = all->field_count;
    uniting->domains = arena_allocate(uniting->arena, sizeof *uniting->domains * (schema->domain_count + 1));
    memset(uniting->domains, 0xff, sizeof *uniting->domains * (schema->domain_count + 1));
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const char *name = schema->fields[f].name;
        map->fields[f] = schema_field(all, map->lists[schema->fields[f].space], name, strlen(name));
        if (map->fields[f] == NONE) {
            map->fields[f] = all->field_count;
            add_field(uniting, number, f);
        }
        map->there[map->fields[f]] = f;
        uniting->declared[map->fields[f]]++;
    }
    for (uint32_t f = 0; f < schema->field_count; f++) {
        struct field *field = &all->fields[map->fields[f]];
        if (map->fields[f] >= before) {
            if (field->default_kind == DEFAULT_FIELD)
                field->default_value = map->fields[field->default_value];
        } else if (!unite_field(uniting, number, f, map->fields[f])) {
            return refuse(uniting, number, f, map->fields[f]);
        }
    }
    return true;
}

/* ---- Maps ---- */

static bool map_members(const struct uniting *uniting, struct schema_map *map, uint32_t number)
{
    const struct schema *all = &uniting->all->schema;
    const struct field *field = &map->schema->fields[number], *united = &all->fields[map->fields[number]];
    if (field->domain == NONE)
        return false;
    const struct domain *ours = &map->schema->domains[field->domain], *theirs = &all->domains[united->domain];
    uint32_t *members = ARENA_ARRAY(uniting->arena, uint32_t, theirs->count + 1);
    bool same = ours->count == theirs->count;
    for (uint32_t m = 0; m < theirs->count; m++) {
        members[m] = domain_member(ours, theirs->members[m], strlen(theirs->members[m]));
        same = same && members[m] == m;
    }
    map->members[number] = same ? NULL : members;
    return !same;
}

static void finish_map(const struct uniting *uniting, struct schema_map *map)
{
    const struct schema *schema = map->schema, *all = &uniting->all->schema;
    map->same = schema->list_count == all->list_count && schema->field_count == all->field_count;
    for (uint32_t l = 0; l < schema->list_count; l++)
        map->same = map->same && map->lists[l] == l;
    for (uint32_t f = 0; f < schema->field_count; f++) {
        const struct field *field = &schema->fields[f], *united = &all->fields[map->fields[f]];
        bool members = map_members(uniting, map, f);
        map->differs[f] = members || field->scale != united->scale || field->low != united->low ||
                          field->high != united->high || (field->required && !united->required);
        map->defaults[f] = field->default_kind != united->default_kind;
        map->same = map->same && map->fields[f] == f && !map->differs[f] && !map->defaults[f];
    }
}

static void finish_maps(const struct uniting *uniting)
{
    for (uint32_t s = 0; s < uniting->count; s++)
        finish_map(uniting, &uniting->all->maps[s]);
}

/* Whether a value of one field of the union can stand in another as it is. */
static bool same_values(const struct schema *all, const struct field *a, const struct field *b)
{
    if (a->scale != b->scale || (a->domain == NONE) != (b->domain == NONE))
        return false;
    if (a->domain == b->domain)
        return true;
    const struct domain *ours = &all->domains[a->domain], *theirs = &all->domains[b->domain];
    bool same = ours->count == theirs->count;
    for (uint32_t m = 0; m < ours->count && same; m++)
        same = text_same(ours->members[m], theirs->members[m]);
    return same;
}

/* What not every schema says of a field is no longer said by the union, but seen to where each takes its own. */
static void settle(const struct uniting *uniting)
{
    struct schema *all = &uniting->all->schema;
    for (uint32_t f = 0; f < all->field_count; f++) {
        struct field *field = &all->fields[f];
        if (uniting->declared[f] < uniting->count)
            field->required = false;
        if (field->default_kind == DEFAULT_FIELD &&
            (uniting->split[field->default_value] || !same_values(all, field, &all->fields[field->default_value])))
            uniting->split[f] = true;
    }
    for (uint32_t f = 0; f < all->field_count; f++)
        if (uniting->split[f])
            all->fields[f].default_kind = DEFAULT_NONE;
}

bool schema_union_make(struct arena *arena, const struct schema *const *schemas, uint32_t count,
                       struct schema_union *all, struct schema_clash *clash)
{
    struct uniting uniting = {.arena = arena, .schemas = schemas, .count = count, .all = all, .clash = clash};
    uint32_t lists = 0, fields = 0;
    for (uint32_t s = 0; s < count; s++) {
        lists += schemas[s]->list_count;
        fields += schemas[s]->field_count;
    }
    *all = (struct schema_union){.maps = ARENA_ARRAY(arena, struct schema_map, count)};
    all->schema.lists = ARENA_ARRAY(arena, struct list_shape, lists + 1);
    all->schema.fields = ARENA_ARRAY(arena, struct field, fields + 1);
    all->schema.domains = ARENA_ARRAY(arena, struct domain, fields + 1);
    uniting.declared = ARENA_ARRAY(arena, uint32_t, fields + 1);
    uniting.split = ARENA_ARRAY(arena, bool, fields + 1);
    for (uint32_t s = 0; s < count; s++) {
        struct schema_map *map = &all->maps[s];
        map->schema = schemas[s];
        map->fields = ARENA_ARRAY(arena, uint32_t, schemas[s]->field_count + 1);
        map->members = ARENA_ARRAY(arena, uint32_t *, schemas[s]->field_count + 1);
        map->differs = ARENA_ARRAY(arena, bool, schemas[s]->field_count + 1);
        map->defaults = ARENA_ARRAY(arena, bool, schemas[s]->field_count + 1);
        map->there = arena_allocate(arena, sizeof *map->there * (fields + 1));
        memset(map->there, 0xff, sizeof *map->there * (fields + 1));
        unite_lists(&uniting, s);
    }
    if (!lists_fit(&uniting))
        return false;
    for (uint32_t s = 0; s < count; s++)
        if (!unite_fields(&uniting, s))
            return false;
    settle(&uniting);
    finish_maps(&uniting);
    return true;
}

void schema_union_leave_defaults(struct arena *arena, struct schema_union *all, uint32_t count)
{
    struct uniting uniting = {.arena = arena, .count = count, .all = all};
    for (uint32_t f = 0; f < all->schema.field_count; f++)
        if (all->schema.fields[f].default_kind != DEFAULT_POSITION)
            all->schema.fields[f].default_kind = DEFAULT_NONE;
    finish_maps(&uniting);
}
