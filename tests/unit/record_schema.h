/* SPDX-License-Identifier: Apache-2.0 */
/* A small vocabulary made by hand, with a field of every type, and a reader over texts in memory. */
#ifndef YOKO_UNIT_RECORD_SCHEMA_H
#define YOKO_UNIT_RECORD_SCHEMA_H

#include "base/date.h"
#include "io/records.h"
#include "unit.h"

#include <string.h>

enum {
    FIELD_ID,
    FIELD_YEN,
    FIELD_PEOPLE,
    FIELD_TRUTH,
    FIELD_DATE,
    FIELD_YEAR,
    FIELD_RATE,
    FIELD_CHOICE,
    FIELD_SET,
    FIELD_TEXT,
    FIELD_DEFAULTED, /* a choice with a default */
    FIELD_UNUSED,    /* an amount that the program does not read */
    FIELD_LINE_KEY,
    FIELD_LINE_YEN,
    FIELD_LINE_UNITS,    /* from 1; default 1 */
    FIELD_LINE_ACCEPTED, /* default: the units */
    FIELD_LINE_MAIN,     /* a reference to a line */
    FIELD_MEMBER_NAME,
    RECORD_FIELDS
};

static const char *record_members[] = {"介護ソフト", "情報端末", "つり具（大）", "その他"};
static const char *record_files[] = {"計画書1表", "利用票予定", "利用票実績"};
static struct domain record_domains[] = {
    {"種類", record_members, 4},
    {"標準ファイル", record_files, 3},
};
static struct list_shape record_lists[] = {
    {"申請", NONE, 0},
    {"経費", FIELD_LINE_KEY, 1000},
    {"構成法人", NONE, 3},
};

#define AMOUNT_FIELD(at, written, of, counted, over, lowest, highest)                                        \
    [at] = {.name = written,                                                                                 \
            .type = TYPE_AMOUNT,                                                                             \
            .space = of,                                                                                     \
            .unit = counted,                                                                                 \
            .scale = over,                                                                                   \
            .low = lowest,                                                                                   \
            .high = highest,                                                                                 \
            .domain = NONE,                                                                                  \
            .target = NONE,                                                                                  \
            .used = true}
#define OTHER_FIELD(at, written, of, kind, choices)                                                          \
    [at] = {.name = written,                                                                                 \
            .type = kind,                                                                                    \
            .space = of,                                                                                     \
            .scale = 1,                                                                                      \
            .domain = choices,                                                                               \
            .target = NONE,                                                                                  \
            .used = true}

static struct field record_fields[RECORD_FIELDS] = {
    OTHER_FIELD(FIELD_ID, "申請番号", 0, TYPE_TEXT, NONE),
    AMOUNT_FIELD(FIELD_YEN, "既交付額", 0, "円", 1, 0, 1000000000000),
    AMOUNT_FIELD(FIELD_PEOPLE, "職員数", 0, "人", 100, 0, 100000000),
    OTHER_FIELD(FIELD_TRUTH, "指定", 0, TYPE_TRUTH, NONE),
    OTHER_FIELD(FIELD_DATE, "完了日", 0, TYPE_DATE, NONE),
    OTHER_FIELD(FIELD_YEAR, "補助年度", 0, TYPE_YEAR, NONE),
    OTHER_FIELD(FIELD_RATE, "県の率", 0, TYPE_RATE, NONE),
    OTHER_FIELD(FIELD_CHOICE, "種類", 0, TYPE_CHOICE, 0),
    OTHER_FIELD(FIELD_SET, "出力", 0, TYPE_SET, 1),
    OTHER_FIELD(FIELD_TEXT, "名称", 0, TYPE_TEXT, NONE),
    OTHER_FIELD(FIELD_DEFAULTED, "内容", 0, TYPE_CHOICE, 0),
    AMOUNT_FIELD(FIELD_UNUSED, "支払済額", 0, "円", 1, 0, 1000),
    AMOUNT_FIELD(FIELD_LINE_KEY, "番号", 1, NULL, 1, 0, 1000000),
    AMOUNT_FIELD(FIELD_LINE_YEN, "金額", 1, "円", 1, 0, 1000000000000),
    AMOUNT_FIELD(FIELD_LINE_UNITS, "数量", 1, "台", 1, 1, 1000000),
    AMOUNT_FIELD(FIELD_LINE_ACCEPTED, "認定台数", 1, "台", 1, 0, 1000000),
    OTHER_FIELD(FIELD_LINE_MAIN, "主機器番号", 1, TYPE_REFERENCE, NONE),
    OTHER_FIELD(FIELD_MEMBER_NAME, "法人名", 2, TYPE_TEXT, NONE),
};
static struct schema record_schema = {record_domains, 2, record_lists, 3, record_fields, RECORD_FIELDS};

static inline void record_schema_begin(void)
{
    record_fields[FIELD_ID].required = true;
    record_fields[FIELD_DATE].low = date_from(DATE_FIRST_YEAR, 1, 1);
    record_fields[FIELD_DATE].high = date_from(DATE_LAST_YEAR, 12, 31);
    record_fields[FIELD_YEAR].low = DATE_FIRST_YEAR;
    record_fields[FIELD_YEAR].high = DATE_LAST_YEAR;
    record_fields[FIELD_DEFAULTED].default_kind = DEFAULT_VALUE;
    record_fields[FIELD_DEFAULTED].default_value = 3;
    record_fields[FIELD_UNUSED].used = false;
    record_fields[FIELD_LINE_KEY].key = true;
    record_fields[FIELD_LINE_KEY].default_kind = DEFAULT_POSITION;
    record_fields[FIELD_LINE_UNITS].default_kind = DEFAULT_VALUE;
    record_fields[FIELD_LINE_UNITS].default_value = 1;
    record_fields[FIELD_LINE_ACCEPTED].default_kind = DEFAULT_FIELD;
    record_fields[FIELD_LINE_ACCEPTED].default_value = FIELD_LINE_UNITS;
    record_fields[FIELD_LINE_MAIN].target = 1;
    record_fields[FIELD_LINE_MAIN].high = 1000000;
}

/* An input read in small steps, so that every boundary of the window is met. */
struct slow_text {
    const char *bytes;
    size_t length, at, step;
};
static inline bool slow_rewind(void *user)
{
    ((struct slow_text *)user)->at = 0;
    return true;
}

static inline ssize_t slow_read(void *user, char *bytes, size_t room)
{
    struct slow_text *text = user;
    size_t length = text->length - text->at;
    length = length > text->step ? text->step : length;
    length = length > room ? room : length;
    memcpy(bytes, text->bytes + text->at, length);
    text->at += length;
    return (ssize_t)length;
}

#endif
