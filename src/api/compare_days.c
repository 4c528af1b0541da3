/* SPDX-License-Identifier: Apache-2.0 */
/* One scheme on two days between which its file tells of no change: that the two are the same says nothing of the
 * guideline itself, whose earlier text may never have been written down. */
#include <config.h>

#include "api/compare_days.h"

#include "base/date.h"
#include "check/model.h"
#include "decide/explanation.h"

#include <string.h>

/* Whether the text of the scheme changes behind `from`, up to and on `until`. */
static bool changes_between(const struct yoko_scheme *scheme, int32_t from, int32_t until)
{
    const struct version_days *days = checked_days(scheme->checked);
    for (uint32_t i = 0; i < days->list.count; i++)
        if (days->list.items[i].day > from && days->list.items[i].day <= until)
            return true;
    return false;
}

/* The days of amendments at the head of the file that lie there. */
static const char *amended_between(struct arena *arena, const struct yoko_scheme *scheme, int32_t from, int32_t until)
{
    const char *text = NULL;
    for (const struct declaration *d = scheme->checked->declarations; d; d = d->next)
        for (const struct expression_list *date = d->kind == DECLARATION_AMENDED ? d->dates : NULL; date;
             date = date->next) {
            int32_t day = date->expression->day;
            if (date->expression->kind != EXPRESSION_DATE || day <= from || day > until)
                continue;
            text = text ? arena_print(arena, "%s%s%s", text, translate(", "), date_words(arena, day))
                        : date_words(arena, day);
        }
    return text;
}

static void note_pair(struct arena *arena, struct paper *paper, const struct yoko_scheme *const *schemes, uint32_t a,
                      uint32_t b)
{
    if (schemes[a]->day > schemes[b]->day) {
        uint32_t earlier = b;
        b = a;
        a = earlier;
    }
    const struct yoko_scheme *one = schemes[a], *other = schemes[b];
    if (one->day == other->day || !one->checked || !other->checked ||
        strcmp(one->program->source_hash, other->program->source_hash) != 0 ||
        changes_between(one, one->day, other->day))
        return;
    const char *names[2] = {paper->schemes[a].name, paper->schemes[b].name};
    const char *days = amended_between(arena, one, one->day, other->day);
    paper_note(arena, paper,
               days ? phrase(arena,
                             translate("{1} and {2} are one text: the scheme file was amended on {3}, and does not hold "
                                       "the text before; write what changed as 改正 DATE {…} to compare it"),
                             names[0], names[1], days, (const char *)NULL)
                    : phrase(arena, translate("{1} and {2} are one text: the scheme file tells of no change between "
                                              "these days"),
                             names[0], names[1], (const char *)NULL));
}

void compare_note_days(struct yoko *yoko, const struct yoko_compare *compare, struct paper *paper)
{
    for (uint32_t a = 0; a < compare->count; a++)
        for (uint32_t b = a + 1; b < compare->count; b++)
            note_pair(&yoko->arena, paper, compare->schemes, a, b);
}
