/* SPDX-License-Identifier: Apache-2.0 */
/* What `--by` asks for: a field, with bands of an amount as written, or as the schemes' own tables have them. */
#include <config.h>

#include "api/compare_decide.h"

#include "decide/explain.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int compare_bands(const void *one, const void *other)
{
    int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;
    return (a > b) - (a < b);
}

/* The bands that the schemes' own tables have for a field, all edges together; else by magnitude. */
static uint32_t usual_bands(struct arena *arena, const struct paper *paper, const char *field,
                            int64_t **bands)
{
    static const int64_t magnitudes[] = {0, 9, 99, 999, 9999, 99999, 999999, 9999999};
    uint32_t count = 0, kept = 0;
    int64_t *all = ARENA_ARRAY(arena, int64_t, paper->row_count + sizeof magnitudes / sizeof *magnitudes);
    for (uint32_t i = 0; i < paper->row_count; i++) {
        const struct paper_row *row = &paper->rows[i];
        if (row->band_field && strcmp(row->band_field, field) == 0 && row->band_high != INT64_MAX)
            all[count++] = row->band_high;
    }
    for (size_t i = 0; count == 0 && i < sizeof magnitudes / sizeof *magnitudes; i++)
        all[i] = magnitudes[i];
    count = count ? count : sizeof magnitudes / sizeof *magnitudes;
    qsort(all, count, sizeof *all, compare_bands);
    for (uint32_t i = 0; i < count; i++)
        if (!kept || all[kept - 1] != all[i])
            all[kept++] = all[i];
    *bands = all;
    return kept;
}

/* `10,20,30` behind a field's colon; 0: it is something else. *beyond: the number that is more than the field can
 * hold, or NULL. */
static uint32_t written_bands(struct arena *arena, const struct field *field, const char *text, int64_t **bands,
                              const char **beyond)
{
    uint32_t count = 0;
    *bands = ARENA_ARRAY(arena, int64_t, strlen(text) + 1);
    for (;;) {
        char *end;
        errno = 0;
        long long edge = strtoll(text, &end, 10);
        bool above = end != text && text[0] >= '0' && (errno == ERANGE || edge > field->high / field->scale);
        *beyond = above ? arena_text(arena, text, (size_t)(end - text)) : NULL;
        if (above || end == text || text[0] < '0' || (count && edge <= (*bands)[count - 1]))
            return 0;
        (*bands)[count++] = edge;
        if (*end == '\0')
            return count;
        if (*end != ',')
            return 0;
        text = end + 1;
    }
}

static void report_beyond(struct yoko *yoko, const struct field *field, const char *number)
{
    const char *unit = field->unit ? field->unit : "";
    const char *low = amount_text(&yoko->arena, field->low, field->scale, unit);
    const char *high = amount_text(&yoko->arena, field->high, field->scale, unit);
    diagnose(&yoko->diagnostics, Y0744, nowhere, "--by", field->name, number, low, high,
             (const char *)NULL);
}

bool compare_ask_by(struct yoko *yoko, struct records *records, const struct paper *paper, const char *wanted)
{
    const struct schema *schema = records->schema;
    const char *colon = strchr(wanted, ':');
    size_t length = colon ? (size_t)(colon - wanted) : strlen(wanted);
    uint32_t field = schema_field(schema, 0, wanted, length), count = 0;
    const char *name = arena_text(&yoko->arena, wanted, length);
    int64_t *bands = NULL;
    const char *beyond = NULL;
    if (field == NONE) {
        const char **names = ARENA_ARRAY(&yoko->arena, const char *, schema->field_count + 1);
        uint32_t known = 0;
        for (uint32_t i = 0; i < schema->field_count; i++)
            if (schema->fields[i].space == 0)
                names[known++] = schema->fields[i].name;
        diagnose(&yoko->diagnostics, Y1022, nowhere, name, (const char *)NULL)->suggestion =
            text_nearest(name, names, known);
        return false;
    }
    if (schema->fields[field].type == TYPE_AMOUNT)
        count = colon ? written_bands(&yoko->arena, &schema->fields[field], colon + 1, &bands, &beyond)
                      : usual_bands(&yoko->arena, paper, name, &bands);
    bool wrong = colon && count == 0;
    if (wrong || !records_by_field(records, field, bands, count)) {
        if (beyond)
            report_beyond(yoko, &schema->fields[field], beyond);
        else
            diagnose(&yoko->diagnostics, wrong ? Y1039 : Y1038, nowhere, wanted, (const char *)NULL);
        return false;
    }
    ((struct field *)schema->fields)[field].used = true;
    return true;
}
