/* SPDX-License-Identifier: Apache-2.0 */
/* What the names in a cell's rules stand for, where the schemes do not agree in it: two rules that read alike
 * and differ would else keep their difference to themselves. */
#include <config.h>

#include "compare/paper_build.h"

#include <string.h>

/* Whether a name can end or begin before this character. */
static bool parts_names(const char *at)
{
    static const char *const marks[] = {"、", "。", "：", "（", "）", "「", "」", "《", "》"};
    if (!*at || strchr(" ()[]{},.;:=<>+-*/", *at))
        return true;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strncmp(at, marks[i], strlen(marks[i])) == 0)
            return true;
    return false;
}

static bool mentions(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = text; (at = strstr(at, name)); at += length)
        if ((at == text || strchr(" ()[]{},.;:=<>+-*/", at[-1]) || (unsigned char)at[-1] >= 0x80) &&
            (at == text || (unsigned char)at[-1] < 0x80 || parts_names(at - 3)) && parts_names(at + length))
            return true;
    return false;
}

/* What a name in a rule can stand for. */
static bool has_value(const struct note *note)
{
    return note->kind == NOTE_DEFINITION || note->kind == NOTE_CONSTANT || note->kind == NOTE_TABLE;
}

/* Whether two notes have one name: that of a table stands with what it is asked for, in the brackets that its scheme
 * writes, wide or narrow. */
static bool same_name(const struct note *a, const struct note *b)
{
    size_t length = 0;
    if (a->kind != NOTE_TABLE || b->kind != NOTE_TABLE)
        return strcmp(a->name, b->name) == 0;
    while (a->name[length] && a->name[length] == b->name[length] && a->name[length] != '(' &&
           strncmp(a->name + length, "（", strlen("（")) != 0)
        length++;
    return parts_names(a->name + length) && parts_names(b->name + length);
}

/* The rows of a table on one line. */
static const char *table_rows(struct paper_builder *builder, const struct program *program, uint32_t table)
{
    const char *text = "";
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *row = &program->notes[i];
        if (row->kind != NOTE_ROW || row->parent != table)
            continue;
        const char *value = row->text ? arena_print(builder->arena, " => %s", row->text) : "";
        text = arena_print(builder->arena, "%s%s%s%s", text, *text ? "、" : "", row->name, value);
    }
    return text;
}

/* Whether every other scheme that has the rule defines the name and means the same by it. */
static bool is_common(const struct paper_builder *builder, const struct paper_row *row, uint32_t scheme,
                      const struct note *note)
{
    uint32_t node = meaning_of_value(builder->programs[scheme], note->reg, &note->format);
    bool others = false;
    for (uint32_t s = 0; s < builder->scheme_count; s++) {
        const struct program *program = builder->schemes[s].program;
        bool same = false;
        if (s == scheme || row->cells[s].state == CELL_ABSENT)
            continue;
        others = true;
        for (uint32_t i = 0; i < program->note_count && !same; i++)
            same = has_value(&program->notes[i]) &&
                   same_name(&program->notes[i], note) &&
                   meaning_of_value(builder->programs[s], program->notes[i].reg, &program->notes[i].format) == node;
        if (!same)
            return false;
    }
    return others;
}

static const char *stands_for(struct paper_builder *builder, uint32_t scheme, uint32_t number)
{
    const struct program *program = builder->schemes[scheme].program;
    const struct note *note = &program->notes[number];
    return note->kind == NOTE_TABLE ? table_rows(builder, program, number)
           : note->text             ? note->text
                                    : paper_written(builder, scheme, note->reg, &note->format);
}

/* Whether the name is of a table or a constant that another scheme with the rule has, too, with other values: there the
 * difference lies, however many definitions lead to it. */
static bool has_other_values(struct paper_builder *builder, const struct paper_row *row, uint32_t scheme,
                             const struct note *note, const char *text)
{
    for (uint32_t s = 0; s < builder->scheme_count && note->kind != NOTE_DEFINITION; s++) {
        const struct program *program = builder->schemes[s].program;
        if (s == scheme || row->cells[s].state == CELL_ABSENT)
            continue;
        for (uint32_t i = 0; i < program->note_count; i++)
            if (program->notes[i].kind == note->kind && same_name(&program->notes[i], note) &&
                strcmp(stands_for(builder, s, i), text) != 0)
                return true;
    }
    return false;
}

typedef VECTOR(struct paper_rule) rule_list;

static bool is_told(const rule_list *rules, const char *name)
{
    for (uint32_t i = 0; i < rules->count; i++)
        if (rules->items[i].defines && strcmp(rules->items[i].defines, name) == 0)
            return true;
    return false;
}

/* Adds what the names in one rule stand for; names in what was added follow in their turn. */
static void define(struct paper_builder *builder, const struct paper_row *row, uint32_t scheme,
                   const struct paper_rule *rule, rule_list *rules)
{
    const struct program *program = builder->schemes[scheme].program;
    const char *text = rule->text;
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        if (!has_value(note) || (rule->defines && strcmp(rule->defines, note->name) == 0) || note->reg == rule->reg ||
            !mentions(text, note->name) || paper_result(program, note->name, NULL) == note->reg ||
            is_told(rules, note->name) || is_common(builder, row, scheme, note))
            continue;
        struct paper_rule added =
            paper_rule_of(program, stands_for(builder, scheme, i), note->clause, note->line);
        added.reg = note->reg;
        added.meaning = meaning_of_value(builder->programs[scheme], note->reg, &note->format);
        added.defines = note->name;
        added.depth = rule->depth + 1;
        added.passed_over =
            added.depth > 1 && !has_other_values(builder, row, scheme, note, added.text);
        VECTOR_ADD(builder->arena, *rules, added);
    }
}

/* A choice among a group's members, which the rule calls by the group's name, is told member by member. */
static void define_group(struct paper_builder *builder, uint32_t scheme, const struct paper_rule *rule,
                         rule_list *rules)
{
    if (rule->meaning == NONE || rule->defines)
        return;
    const struct meaning_node *node = meaning_node(builder->meaning, rule->meaning);
    if (node->kind != MEANING_MEMBER || strstr(rule->text, "{") || !strstr(rule->text, " が "))
        return;
    const struct meaning_node *of = meaning_node(builder->meaning, node->operands[0]);
    if (of->kind != MEANING_FIELD)
        return;
    struct paper_rule added = *rule;
    added.text = meaning_text(builder->programs[scheme], rule->meaning, NULL);
    added.defines = builder->meaning->atoms.items[of->number].name;
    added.depth = 1;
    VECTOR_ADD(builder->arena, *rules, added);
}

void paper_define_names(struct paper_builder *builder, uint32_t first)
{
    for (uint32_t r = first; r < builder->rows.count; r++) {
        struct paper_row *row = &builder->rows.items[r];
        if (row->state != PAPER_DIFFERENT && row->state != PAPER_PARTIAL)
            continue;
        for (uint32_t s = 0; s < builder->scheme_count; s++) {
            struct paper_cell *cell = &row->cells[s];
            rule_list rules = {0};
            for (uint32_t i = 0; i < cell->rule_count; i++)
                VECTOR_ADD(builder->arena, rules, cell->rules[i]);
            for (uint32_t i = 0; i < cell->rule_count && row->state == PAPER_DIFFERENT; i++)
                define_group(builder, s, &cell->rules[i], &rules);
            for (uint32_t i = 0; i < rules.count; i++) {
                const struct paper_rule rule = rules.items[i]; /* the list moves as it grows */
                define(builder, row, s, &rule, &rules);
            }
            cell->rules = rules.items;
            cell->rule_count = rules.count;
        }
    }
}
