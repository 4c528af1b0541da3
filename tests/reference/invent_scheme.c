/* SPDX-License-Identifier: Apache-2.0 */
/* Whole schemes by chance: a vocabulary, tables, definitions, rules of lines, results; and files that amend them. Names are
 * made in an order in which each reads only earlier ones, and printed in another, since order decides nothing. */
#include <config.h>

#include "foreign_functions.h"
#include "invent.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define P(...) arena_print(invention->arena, __VA_ARGS__)
#define one_in invented_one_in
#define CHOICE(...) CHOOSE(invention, __VA_ARGS__)
#define CLAUSES 6

static uint32_t below(struct invention *invention, uint32_t limit)
{
    return limit ? chance_below(&invention->chance, limit) : 0;
}

static const char *cite(struct invention *invention)
{
    return P("《%u》", 1 + below(invention, CLAUSES));
}

/* ---- vocabulary ---- */

static const char *invent_choices(struct invention *invention, const char *name, const char *stem, unsigned count)
{
    struct invented_choices *of = &invention->choices[invention->choice_count++];
    static const char *const signs[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"};
    const char *text = P("選択肢 %s { ", name);
    *of = (struct invented_choices){.name = name, .members = ARENA_ARRAY(invention->arena, const char *, count), .count = count};
    for (unsigned i = 0; i < count; i++) {
        of->members[i] = i < 8 ? P("%s%s", stem, signs[i]) : P("%s%u", stem, i);
        if (i == 2 && one_in(invention, 4))
            of->members[i] = P("「%s（他）」", stem);
        text = P("%s%s%s", text, i ? "、" : "", of->members[i]);
    }
    text = P("%s }\n", text);
    for (unsigned g = below(invention, 3); g > 0; g--) {
        const char *group = P("%s群%u", stem, g);
        const char *other = of->group_count ? of->groups[0] : of->members[count - 1];
        text = P("%s群 %s: %s %s{ %s、%s }\n", text, group, name, one_in(invention, 3) ? "除く " : "", of->members[below(invention, count - 1)], other);
        of->groups[of->group_count++] = group;
    }
    return text;
}

static struct invented_name *name_add(struct invention *invention, struct invented_name name)
{
    struct invented_name *added = ARENA_NEW(invention->arena, struct invented_name);
    *added = name;
    if (!added->unit)
        added->unit = name.kind == INVENTED_YEN ? "円" : "";
    if (!added->scale)
        added->scale = 1;
    VECTOR_ADD(invention->arena, invention->names, added);
    invention->visible = invention->names.count;
    return added;
}

static const char *field_amount(struct invention *invention, struct invented_name *field)
{
    const char *unit = field->unit, *text = P("%s", *unit ? unit : "数");
    int64_t most = field->kind == INVENTED_YEN ? 5000000 : 300;
    if (field->decimals)
        text = P("%s 小数%d桁", text, field->decimals);
    field->low = 1, field->high = 0;
    if (one_in(invention, 5)) {
        field->low = below(invention, 3);
        field->high = most + below(invention, 100);
        text = P("%s %lld%s以上%lld%s以下", text, (long long)field->low, unit, (long long)field->high, unit);
        VECTOR_ADD(invention->arena, invention->turns, field->high);
    }
    if (one_in(invention, 5)) {
        int64_t value = field->low <= field->high ? field->low : (int64_t)below(invention, 5);
        field->fallback = P("%lld", (long long)value);
        text = P("%s 既定 %lld%s", text, (long long)value, unit);
    }
    return text;
}

static const char *field_type(struct invention *invention, struct invented_name *field)
{
    const struct invented_choices *of = &invention->choices[field->choices];
    bool fallback = one_in(invention, 6);
    switch (field->kind) {
    case INVENTED_TRUTH:
        field->fallback = fallback ? CHOICE("true", "false") : NULL;
        return fallback ? P("真偽 既定 %s", strcmp(field->fallback, "true") == 0 ? "真" : "偽") : "真偽";
    case INVENTED_RATE:
        return "率";
    case INVENTED_DATE:
        return fallback ? "日付 既定 2024-04-01" : one_in(invention, 6) ? "日付 2020-01-01..2030-12-31" : "日付";
    case INVENTED_YEAR:
        return fallback ? "年度 既定 令和6年度" : "年度";
    case INVENTED_CHOICE:
        return fallback ? P("%s 既定 %s", of->name, of->members[0]) : of->name;
    case INVENTED_SET:
        return P("集合(%s)", of->name);
    case INVENTED_TEXT:
        return "文字";
    case INVENTED_REFERENCE:
        return P("参照(%s)", invention->lists[field->target]);
    default:
        return field_amount(invention, field);
    }
}

static const char *field(struct invention *invention, struct invented_name name)
{
    name.field = true;
    struct invented_name *added = name_add(invention, name);
    if (added->decimals)
        added->scale = added->decimals == 1 ? 10 : 100;
    const char *type = field_type(invention, added);
    added->required = name.list == 0 && name.kind != INVENTED_TEXT && one_in(invention, 25);
    return P("項目 %s: %s%s\n", name.name, type, added->required ? " 必須" : "");
}

static const char *fields_of_application(struct invention *invention)
{
    static const struct {
        const char *stem;
        enum invented_kind kind;
        const char *unit;
        unsigned most;
    } kinds[] = {{"確認", INVENTED_TRUTH, NULL, 3},  {"費用", INVENTED_YEN, "円", 3},   {"職員", INVENTED_COUNT, "人", 2},
                 {"台数", INVENTED_COUNT, "台", 2},  {"点数", INVENTED_COUNT, "", 1},   {"料率", INVENTED_RATE, NULL, 1},
                 {"期日", INVENTED_DATE, NULL, 2},   {"年次", INVENTED_YEAR, NULL, 1},  {"区別", INVENTED_CHOICE, NULL, 2},
                 {"機能", INVENTED_SET, NULL, 1},    {"備考", INVENTED_TEXT, NULL, 1}};
    const char *text = one_in(invention, 2) ? "項目 申請番号: 文字 必須\n" : "";
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        unsigned count = i < 4 ? 1 + below(invention, kinds[i].most) : below(invention, kinds[i].most + 1);
        for (unsigned n = 1; n <= count; n++) {
            unsigned choices = kinds[i].kind == INVENTED_SET ? 1 : n == 1 ? 0 : below(invention, invention->choice_count);
            int decimals = kinds[i].unit && strcmp(kinds[i].unit, "人") == 0 ? (int)below(invention, 3) : 0;
            text = P("%s%s", text, field(invention, (struct invented_name){.name = P("%s%u", kinds[i].stem, n), .kind = kinds[i].kind,
                                                         .unit = kinds[i].unit, .choices = choices, .decimals = decimals}));
        }
    }
    if (invention->versions) {
        text = P("%s項目 申請日: 日付\n", text);
        name_add(invention, (struct invented_name){.name = "申請日", .kind = INVENTED_DATE, .field = true});
    }
    return text;
}

static const char *key_field(struct invention *invention, unsigned list)
{
    struct invented_name *key = name_add(invention, (struct invented_name){.name = "番号", .kind = INVENTED_KINDS, .list = list, .field = true, .key = true});
    key->position = !one_in(invention, 4);
    return P("項目 番号: 数 鍵%s\n", key->position ? " 既定 位置" : "");
}

static const char *list_of_costs(struct invention *invention)
{
    unsigned list = invention->list_count - 1;
    const char *text = P("一覧 %s {\n%s", invention->lists[list], key_field(invention, list));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "区分", .kind = INVENTED_CHOICE, .list = list}));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "金額", .kind = INVENTED_YEN, .list = list, .unit = "円"}));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "採否", .kind = INVENTED_TRUTH, .list = list}));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "契約日", .kind = INVENTED_DATE, .list = list}));
    if (one_in(invention, 2)) {
        text = P("%s項目 数量: 台 1台以上1000台以下 既定 1台\n項目 認定: 台 既定 数量\n", text);
        name_add(invention, (struct invented_name){.name = "数量", .kind = INVENTED_COUNT, .list = list, .field = true, .unit = "台", .low = 1, .high = 1000, .fallback = "1"});
        name_add(invention, (struct invented_name){.name = "認定", .kind = INVENTED_COUNT, .list = list, .field = true, .unit = "台", .low = 1, .same_as = "数量"});
    }
    if (one_in(invention, 2))
        text = P("%s%s", text, field(invention, (struct invented_name){.name = "主番号", .kind = INVENTED_REFERENCE, .list = list, .target = list}));
    if (invention->choice_count > 1 && one_in(invention, 3))
        text = P("%s%s", text, field(invention, (struct invented_name){.name = "方式", .kind = INVENTED_SET, .list = list, .choices = 1}));
    return P("%s}\n", text);
}

static const char *list_of_things(struct invention *invention)
{
    unsigned list = invention->list_count - 1;
    const char *text = P("一覧 %s {\n%s", invention->lists[list], key_field(invention, list));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "単価", .kind = INVENTED_YEN, .list = list, .unit = "円"}));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "確度", .kind = INVENTED_TRUTH, .list = list}));
    text = P("%s%s", text, field(invention, (struct invented_name){.name = "台", .kind = INVENTED_COUNT, .unit = "台", .list = list}));
    if (one_in(invention, 2))
        text = P("%s%s", text, field(invention, (struct invented_name){.name = "元番号", .kind = INVENTED_REFERENCE, .list = list, .target = 1}));
    return P("%s}\n", text);
}

static const char *vocabulary(struct invention *invention)
{
    static const unsigned sizes[] = {2, 3, 4, 5, 8, 70};
    const char *text = invent_choices(invention, "種別", "型", sizes[below(invention, 6)]);
    text = P("%s%s", text, invent_choices(invention, "用途", "用", 2 + below(invention, 6)));
    text = P("%s%s", text, fields_of_application(invention));
    invention->list_count = 1;
    if (!one_in(invention, 12)) {
        invention->lists[invention->list_count++] = "経費";
        text = P("%s%s", text, list_of_costs(invention));
    }
    if (invention->list_count > 1 && one_in(invention, 3)) {
        invention->lists[invention->list_count++] = "品目";
        text = P("%s%s", text, list_of_things(invention));
    }
    return text;
}

/* ---- parts ---- */

static void part_add(struct invention *invention, struct invented_part part)
{
    part.list = invention->list;
    part.visible = invention->visible;
    part.lines_ready = invention->lines_ready;
    VECTOR_ADD(invention->arena, invention->parts, part);
}

static void table(struct invention *invention)
{
    struct invented_table made = {.name = P("表%u", ++invention->number), .result = INVENTED_YEN};
    const char *rows[10], *text, *unit = CHOICE("人", "台", "円");
    unsigned columns = 1, count;
    made.unit = unit;
    made.progressive = one_in(invention, 5);
    made.two = !made.progressive && one_in(invention, 3);
    bool closed = !made.progressive && one_in(invention, 4), rounds = strcmp(unit, "人") == 0;
    made.whole = !rounds;
    if (made.progressive) {
        int first = 10000 * (1 + (int)below(invention, 50)), second = first + 10000 * (1 + (int)below(invention, 90));
        bool up_to = one_in(invention, 2);
        const char *end = up_to ? "以下" : "未満", *above = up_to ? "超" : "以上";
        text = P("表 %s(額面: 円) %s 累進\n    0円以上%d円%s => 10%%\n    %d円%s%d円%s => 5%%\n    %d円%s => 1%%\n", made.name,
                 cite(invention), first, end, first, above, second, end, second, above);
        made.unit = "円", made.whole = true;
        VECTOR_ADD(invention->arena, invention->tables, made);
        part_add(invention, (struct invented_part){.keyword = "表", .text = text});
        return;
    }
    if (!made.two && one_in(invention, 4))
        made.result = INVENTED_CHOICE;
    count = invent_rows(invention, unit, rows, 6, closed);
    text = P("表 %s(母数: %s%s) %s%s\n", made.name, unit, made.two ? "、横: 種別" : "", cite(invention),
             rounds ? P(" 端数 %s", CHOICE("四捨五入", "切り捨て", "切り上げ")) : "");
    if (made.two) {
        const struct invented_choices *of = &invention->choices[0];
        columns = 2;
        text = P("%s    列 %s | その他\n", text, of->members[below(invention, of->count)]);
    }
    for (unsigned i = 0; i < count; i++) {
        text = P("%s    %s =>", text, rows[i]);
        for (unsigned c = 0; c < columns; c++)
            text = P("%s%s %s", text, c ? " |" : "",
                     made.result == INVENTED_CHOICE ? invention->choices[0].members[below(invention, invention->choices[0].count)]
                                                    : invent_yen_literal(invention));
        text = P("%s\n", text);
    }
    VECTOR_ADD(invention->arena, invention->tables, made);
    part_add(invention, (struct invented_part){.keyword = "表", .text = text});
}

/* Asks a table of that result, or NULL. */
static const char *table_call(struct invention *invention, enum invented_kind result)
{
    if (!invention->tables.count)
        return NULL;
    const struct invented_table *asked = &invention->tables.items[below(invention, invention->tables.count)];
    struct invented_amount argument = strcmp(asked->unit, "円") == 0 ? invent_yen(invention, 1, asked->whole)
                                                                  : invent_count(invention, asked->unit, 1);
    if (asked->result != result || (asked->whole && argument.scale != 1))
        return NULL;
    if (argument.negative)
        argument.text = P("大きい方(0%s, %s)", asked->unit, argument.text);
    if (asked->two)
        return P("%s(%s, %s)", asked->name, argument.text, invent_choice(invention, 0, 0));
    return asked->progressive ? P("切り捨て(%s(%s))", asked->name, argument.text) : P("%s(%s)", asked->name, argument.text);
}

/* ---- definitions ---- */

static const char *value_of(struct invention *invention, struct invented_name *name, unsigned depth, bool plain)
{
    struct invented_amount amount;
    const char *call = NULL;
    switch (name->kind) {
    case INVENTED_TRUTH:
        return invent_truth(invention, depth);
    case INVENTED_DATE:
        return invent_date(invention, depth);
    case INVENTED_YEAR:
        return invent_year(invention, depth);
    case INVENTED_CHOICE:
        call = name->choices == 0 && one_in(invention, 3) ? table_call(invention, INVENTED_CHOICE) : NULL;
        return call ? call : invent_choice(invention, name->choices, depth);
    case INVENTED_COUNT:
        amount = invent_count(invention, name->unit, depth);
        break;
    default:
        call = one_in(invention, 3) ? table_call(invention, INVENTED_YEN) : NULL;
        if (call)
            return call;
        amount = invent_yen(invention, depth, plain);
        break;
    }
    if (plain && amount.negative)
        amount.text = P("大きい方(0%s, %s)", name->unit, amount.text);
    if (plain && amount.scale != 1)
        amount.text = P("切り捨て(%s)", amount.text);
    if (!plain && amount.scale > name->scale)
        name->scale = amount.scale;
    if (!plain)
        name->negative = name->negative || amount.negative;
    return amount.text;
}

static const char *definition_text(struct invention *invention, struct invented_name *name, bool plain)
{
    const char *text = P("定義 %s%s = %s\n", name->name, one_in(invention, 2) ? P(" %s", cite(invention)) : "",
                         value_of(invention, name, 1 + below(invention, 3), plain));
    /* mostly one of each rank: two of one rank contradict each other on most records */
    unsigned count = one_in(invention, 2) ? 1 + below(invention, 2) : 0, more = one_in(invention, 6);
    for (unsigned i = 0; i < count + more; i++)
        text = P("%s    ただし %s のとき %s%s\n", text, invent_truth(invention, 1), value_of(invention, name, 1, true),
                 i == 1 ? " 優先" : "");
    return text;
}

static void definition(struct invention *invention, const char *called)
{
    static const enum invented_kind kinds[] = {INVENTED_YEN,  INVENTED_YEN,  INVENTED_YEN,  INVENTED_TRUTH,
                                               INVENTED_TRUTH, INVENTED_COUNT, INVENTED_DATE, INVENTED_YEAR, INVENTED_CHOICE};
    struct invented_name made = {.name = called ? called : P("値%u", ++invention->number),
                                 .kind = called ? INVENTED_YEN : kinds[below(invention, sizeof kinds / sizeof *kinds)],
                                 .list = invention->list,
                                 .scale = 1,
                                 .low = 1};
    made.unit = made.kind == INVENTED_YEN ? "円" : made.kind == INVENTED_COUNT ? CHOICE("人", "台") : "";
    struct invented_part part = {.keyword = "定義", .called = made.name};
    part.text = definition_text(invention, &made, called != NULL);
    part.visible = invention->visible;
    part.list = invention->list;
    part.lines_ready = invention->lines_ready;
    part.name = name_add(invention, made);
    VECTOR_ADD(invention->arena, invention->parts, part);
}

static const char *constant_text(struct invention *invention, const struct invented_name *name)
{
    const char *value = name->kind == INVENTED_YEN ? invent_yen_literal(invention) : invent_date_literal(invention);
    const char *text = P("定数 %s %s = %s", name->name, cite(invention), value);
    if (invention->versions && one_in(invention, 2))
        text = P("%s 令和7年1月1日 から %s", text,
                 name->kind == INVENTED_YEN ? invent_yen_literal(invention) : invent_date_literal(invention));
    return P("%s\n", text);
}

static void constant(struct invention *invention)
{
    struct invented_name *name = name_add(
        invention, (struct invented_name){.name = P("定数%u", ++invention->number), .kind = one_in(invention, 3) ? INVENTED_DATE : INVENTED_YEN, .low = 1});
    part_add(invention, (struct invented_part){.keyword = "定数", .called = name->name, .name = name, .text = constant_text(invention, name)});
}

/* ---- rules of lines ---- */

static const char *line_test(struct invention *invention, const char *indent)
{
    if (one_in(invention, 8))
        return P("%s対象外 %s 「%u」\n", indent, cite(invention), ++invention->number);
    return P("%s要件 %s 「%u」: %s\n", indent, cite(invention), ++invention->number, invent_truth(invention, 1 + below(invention, 2)));
}

static const char *tests(struct invention *invention, unsigned most, const char *indent)
{
    const char *text = "";
    for (unsigned i = below(invention, most + 1); i > 0; i--)
        text = P("%s%s", text, line_test(invention, indent));
    return text;
}

/* 場合 of a line's rules: by choice, by count or by truth; 決定 before a branch. */
static const char *line_case(struct invention *invention, bool within)
{
    struct invented_name *choice = invent_find(invention, INVENTED_CHOICE, NULL, false),
                         *yen = invent_find(invention, INVENTED_YEN, NULL, true),
                         *is = invent_find(invention, INVENTED_TRUTH, NULL, false);
    const char *rows[8], *subject;
    unsigned count = 2;
    uint32_t how = below(invention, 6);
    if (how < 4 && choice) {
        const struct invented_choices *of = &invention->choices[choice->choices];
        subject = choice->name;
        rows[0] = of->members[0];
        rows[1] = of->count == 2 ? of->members[1] : P("%s、%s", of->members[1], of->members[2]);
        if (of->count > 3 || (of->count == 3 && one_in(invention, 2)))
            rows[count++] = "その他";
    } else if (how == 4 && yen && yen->low > yen->high) {
        subject = yen->name;
        count = invent_rows(invention, "円", rows, 4, one_in(invention, 4));
    } else if (is) {
        subject = is->name;
        rows[0] = CHOICE("真", "偽");
        rows[1] = "その他";
    } else {
        return "";
    }
    const char *text = P("場合 %s {\n", subject), *settled = NULL;
    for (unsigned i = 0; i < count; i++) {
        if (i && !settled && !within && one_in(invention, 3)) {
            settled = P("先決%u", ++invention->number);
            text = P("%s    決定 %s\n", text, settled);
        }
        const char *body = tests(invention, 2, "        ");
        if (settled)
            body = P("%s        要件 %s 「%u」: %s\n", body, cite(invention), ++invention->number,
                     one_in(invention, 2) ? P("ある(経費, %s)", settled) : P("すべて(経費, %s または 採否)", settled));
        else if (!within && one_in(invention, 4))
            body = P("%s%s", body, line_case(invention, true));
        text = P("%s    %s {\n%s    }\n", text, rows[i], body);
    }
    return P("%s}\n", text);
}

static void rules_of_lines(struct invention *invention)
{
    invention->list = 1;
    for (unsigned i = below(invention, 4); i > 0; i--)
        definition(invention, NULL);
    const char *text = tests(invention, 2, "");
    if (!one_in(invention, 4))
        text = P("%s%s", text, line_case(invention, false));
    text = P("%s%s", text, tests(invention, 2, ""));
    if (*text)
        part_add(invention, (struct invented_part){.keyword = "各", .text = text});
    if (one_in(invention, 2))
        definition(invention, "額");
    if (invention->list_count > 2) {
        invention->list = 2;
        if (one_in(invention, 2))
            part_add(invention, (struct invented_part){.keyword = "各", .text = tests(invention, 2, "")});
        for (unsigned i = below(invention, 3); i > 0; i--)
            definition(invention, NULL);
    }
    invention->lines_ready = true;
    for (unsigned i = below(invention, 3); i > 0; i--) {
        invention->list = 1 + below(invention, invention->list_count - 1);
        definition(invention, NULL);
    }
    invention->list = 0;
}

/* ---- what comes out ---- */

static struct invented_part requirement(struct invention *invention)
{
    const char *cited = cite(invention);
    return (struct invented_part){.keyword = "要件", .called = cited, .test = true,
                                  .text = P("要件 %s 「%u」: %s\n", cited, ++invention->number, invent_truth(invention, 1 + below(invention, 3)))};
}

static const char *only(struct invention *invention)
{
    return one_in(invention, 3) ? P(" のみ %s のとき", invent_truth(invention, 1)) : "";
}

static const char *any_value(struct invention *invention, unsigned depth)
{
    static const enum invented_kind kinds[] = {INVENTED_TRUTH, INVENTED_YEN, INVENTED_COUNT, INVENTED_DATE, INVENTED_YEAR, INVENTED_CHOICE};
    struct invented_name name = {.name = "", .kind = kinds[below(invention, 6)], .unit = "人", .scale = 1};
    struct invented_name *field = invent_find(invention, INVENTED_RATE, NULL, true);
    switch (below(invention, 8)) {
    case 0:
        return invention->lines_ready ? P("番号一覧(%s, %s)", invention->lists[1], CHOICE("対象", "採否", "対象 でない")) : "1";
    case 1:
        return P("%s(%s)", CHOICE("西暦年", "月", "日"), invent_date(invention, 1));
    case 2:
        return P("%s(%s, %s)", CHOICE("日数", "月数", "年数"), invent_date(invention, 1), invent_date(invention, 1));
    case 3:
        if (field)
            return field->name;
        break;
    case 4:
        if ((field = invent_find(invention, CHOICE("集", "文")[0] == "集"[0] && one_in(invention, 2) ? INVENTED_SET : INVENTED_TEXT, NULL, true)))
            return field->name;
        break;
    default:
        break;
    }
    if (name.kind == INVENTED_YEN)
        name.unit = "円";
    return value_of(invention, &name, depth, name.kind == INVENTED_YEN);
}

static const char *duty_value(struct invention *invention)
{
    switch (below(invention, 6)) {
    case 0:
        return "[ 「控え」、「写し」 ]";
    case 1:
        return P("[ %s、%s ]", invent_year(invention, 1), invent_year(invention, 1));
    case 2:
        return "「保存」";
    case 3:
        return invent_date(invention, 2);
    default:
        return any_value(invention, 1);
    }
}

static void breakdown(struct invention *invention)
{
    bool lines = invention->list_count > 1 && one_in(invention, 2);
    const char *name = P("内訳%u", ++invention->number);
    invention->list = lines ? 1 : 0;
    const char *text = P("内訳 「%s」 %s%s%s { 対象経費 = %s  算定額 = %s }\n", name, cite(invention), lines ? " 各 経費" : "",
                         only(invention), invent_yen(invention, 1, true).text, invent_yen(invention, 2, true).text);
    invention->list = 0;
    part_add(invention, (struct invented_part){.keyword = "内訳", .called = P("「%s」", name), .text = text});
}

static void outputs(struct invention *invention)
{
    struct invented_name yen = {.name = "算定額", .kind = INVENTED_YEN, .unit = "円", .scale = 1};
    const char *cited = cite(invention);
    part_add(invention, (struct invented_part){.keyword = "結果", .text = P("結果 算定額 %s = %s%s\n", cited, value_of(invention, &yen, 3, true), one_in(invention, 2) ? only(invention) : "")});
    for (unsigned i = 1 + below(invention, 5); i > 0; i--)
        part_add(invention, requirement(invention));
    static const char *const named[] = {"対象経費", "基準額", "上限額"};
    for (size_t i = 0; i < 3; i++)
        if (one_in(invention, 2))
            part_add(invention, (struct invented_part){.keyword = "結果", .called = named[i], .text = P("結果 %s %s = %s\n", named[i], cite(invention), invent_yen(invention, 2, true).text)});
    if (one_in(invention, 2))
        part_add(invention, (struct invented_part){.keyword = "結果", .called = "補助率",
                                                   .text = P("結果 補助率 %s = もし %s ならば 3/4 それ以外 %s\n", cite(invention), invent_truth(invention, 1), CHOICE("1/2", "2/3", "1"))});
    for (unsigned i = below(invention, 5); i > 0; i--) {
        const char *name = P("結果%u", ++invention->number);
        part_add(invention, (struct invented_part){.keyword = "結果", .called = name, .text = P("結果 %s %s = %s%s\n", name, cite(invention), any_value(invention, 2), only(invention))});
    }
    for (unsigned i = below(invention, 4); i > 0; i--) {
        const char *name = P("義務%u", ++invention->number);
        part_add(invention, (struct invented_part){.keyword = "義務", .called = name, .text = P("義務 %s %s = %s%s\n", name, cite(invention), duty_value(invention), only(invention))});
    }
    for (unsigned i = below(invention, 3); i > 0; i--) {
        const char *name = P("「書類%u」", ++invention->number);
        part_add(invention, (struct invented_part){.keyword = "書類", .called = name,
                                                   .text = P("書類 %s %s 時期 「申請」%s%s\n", name, cite(invention), one_in(invention, 2) ? " 方法 「郵送」" : "", only(invention))});
    }
    for (unsigned i = below(invention, 3); i > 0; i--)
        breakdown(invention);
}

static void all_parts(struct invention *invention)
{
    for (unsigned i = below(invention, 3); i > 0; i--)
        constant(invention);
    for (unsigned i = below(invention, 3); i > 0; i--)
        table(invention);
    for (unsigned i = 1 + below(invention, 4); i > 0; i--)
        definition(invention, NULL);
    if (invention->list_count > 1)
        rules_of_lines(invention);
    for (unsigned i = below(invention, 4); i > 0; i--)
        definition(invention, NULL);
    outputs(invention);
}

/* ---- amendments ---- */

/* Something of the text changed, added or taken out. */
static const char *change(struct invention *invention)
{
    if (one_in(invention, 4))
        return P("加える %s", requirement(invention).text);
    struct invented_part *part = &invention->parts.items[below(invention, invention->parts.count)];
    unsigned visible = invention->visible;
    bool ready = invention->lines_ready;
    if (!part->called)
        return "";
    const char *text = "";
    invention->visible = part->visible;
    invention->lines_ready = part->lines_ready;
    invention->list = part->list;
    if (strcmp(part->keyword, "定数") == 0)
        text = P("改める %s", constant_text(invention, part->name));
    else if (strcmp(part->keyword, "定義") == 0)
        text = P("改める %s", definition_text(invention, part->name, true));
    else if (strcmp(part->keyword, "要件") == 0)
        text = one_in(invention, 2) ? P("削る 要件 %s\n", part->called)
                                    : P("改める 要件 %s: %s\n", part->called, invent_truth(invention, 2));
    else
        text = P("削る %s %s\n", part->keyword, part->called);
    if (part->list && strcmp(part->keyword, "定義") == 0)
        text = P("各 %s { %s}\n", invention->lists[part->list], text);
    invention->visible = visible;
    invention->lines_ready = ready;
    invention->list = 0;
    part->called = NULL; /* once is enough */
    return text;
}

static const char *changes(struct invention *invention)
{
    const char *text = "";
    for (unsigned i = 1 + below(invention, 4); i > 0; i--)
        text = P("%s%s", text, change(invention));
    return text;
}

/* ---- files ---- */

static bool write_file(struct invention *invention, const char *folder, const char *name, const char *text)
{
    FILE *file = fopen(P("%s/%s", folder, name), "w");
    if (!file)
        return false;
    bool written = fputs(text, file) >= 0;
    return fclose(file) == 0 && written;
}

static const char *header(struct invention *invention, const char *id)
{
    return P("制度 %s 「発明した制度」\n%s", id, invention->versions ? "    施行 令和6年4月1日\n" : "");
}

static const char *body(struct invention *invention)
{
    const char *text = invention->foreign ? foreign_declarations : "", *rules[3] = {"", "", ""};
    for (unsigned i = 1; i <= CLAUSES; i++)
        text = P("%s条文 %u 「第%u項」\n", text, i, i);
    uint32_t count = invention->parts.count, *order = ARENA_ARRAY(invention->arena, uint32_t, count);
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    for (uint32_t i = count; i > 1; i--) {
        uint32_t other = below(invention, i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
    for (uint32_t i = 0; i < count; i++) {
        const struct invented_part *part = &invention->parts.items[order[i]];
        if (part->list && strcmp(part->keyword, "内訳") != 0)
            rules[part->list] = P("%s%s", rules[part->list], part->text);
        else
            text = P("%s%s", text, part->text);
    }
    for (unsigned list = 1; list < invention->list_count; list++)
        if (*rules[list])
            text = P("%s各 %s {\n%s}\n", text, invention->lists[list], rules[list]);
    return text;
}

bool invent_scheme(struct invention *invention, struct arena *arena, uint64_t seed, const char *folder)
{
    *invention = (struct invention){.arena = arena, .chance = {seed * 0x9E3779B97F4A7C15u + 1}};
    for (int i = 0; i < 4; i++)
        below(invention, 2);
    bool shared = one_in(invention, 3), based = one_in(invention, 5);
    invention->versions = one_in(invention, 5);
    invention->foreign = HAVE_FFI && seed % 5 == 3;
    const char *words = vocabulary(invention);
    all_parts(invention);
    const char *uses = shared ? "語彙 shared\n" : words, *text = body(invention), *dated = "";
    bool good = true;
    mkdir(P("%s/vocabulary", folder), 0777);
    if (shared)
        good = write_file(invention, folder, "vocabulary/shared.yoko", P("語彙 shared 「共通」\n%s", words));
    if (invention->versions)
        dated = P("改正 令和6年%d月1日 {\n%s}\n", 7 + (int)below(invention, 4), changes(invention));
    if (!based)
        return good && write_file(invention, folder, "invented.yoko", P("%s%s%s%s", header(invention, "invented"), uses, text, dated));
    good = good && write_file(invention, folder, "earlier.yoko", P("%s%s%s%s", header(invention, "earlier"), uses, text, dated));
    return good && write_file(invention, folder, "invented.yoko",
                              P("%s    基礎 earlier\n%s", header(invention, "invented"), changes(invention)));
}
