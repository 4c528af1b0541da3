/* SPDX-License-Identifier: Apache-2.0 */
/* The shape of a record: its lists, fields and closed choices. Part of a program, so that records can be read
 * and decided without any source text; filled by the checker from the vocabulary.
 *
 * Space 0 is the application itself; every list (経費, 構成法人 …) is a space of its own from 1 on.
 */
#ifndef YOKO_CODE_SCHEMA_H
#define YOKO_CODE_SCHEMA_H

#include "base/memory.h"

#define NONE UINT32_MAX

enum value_type {
    TYPE_TRUTH,     /* 真偽: 0, 1 */
    TYPE_AMOUNT,    /* 円, 数, 人 …: an integer over the field's scale */
    TYPE_RATE,      /* 率 of a record: numerator << 32 | denominator, in lowest terms */
    TYPE_CHOICE,    /* 区分: the member's number in its domain */
    TYPE_SET,       /* 集合: bit n is member n of the domain; at most 64 members */
    TYPE_DATE,      /* 日付: day number */
    TYPE_YEAR,      /* 年度 */
    TYPE_TEXT,      /* 文字: number of a text; only equality */
    TYPE_REFERENCE, /* 参照: the key of a line of `target` */
    VALUE_TYPES
};

struct domain {
    const char *name;
    const char **members; /* UTF-8, as in records */
    uint32_t count;
};

enum default_kind { DEFAULT_NONE, DEFAULT_VALUE, DEFAULT_POSITION, DEFAULT_FIELD };

struct field {
    const char *name;
    const char *label; /* what it means, in our words; may be NULL */
    const char *unit;  /* 円, 人, 台 …; NULL: none */
    enum value_type type;
    uint32_t space;
    uint32_t domain;   /* TYPE_CHOICE, TYPE_SET; else NONE */
    uint32_t target;   /* TYPE_REFERENCE: the space; else NONE */
    int64_t scale;     /* TYPE_AMOUNT: 100 for two decimals; else 1 */
    int64_t low, high; /* allowed values, ends included, in scaled units (AMOUNT, DATE, YEAR, REFERENCE) */
    enum default_kind default_kind;
    int64_t default_value; /* DEFAULT_VALUE: the value; DEFAULT_FIELD: the field's number */
    bool required;         /* a record without it is an input error (申請番号) */
    bool key;              /* names a line within its list; unique there */
    bool personal;         /* 個人情報 */
    bool used;             /* the program reads it */
};

struct list_shape {
    const char *name; /* space 0: "申請" */
    uint32_t key;     /* field number of the key, or NONE */
    uint32_t most;    /* rows allowed */
};

struct schema {
    struct domain *domains;
    uint32_t domain_count;
    struct list_shape *lists; /* [0] is the application */
    uint32_t list_count;
    struct field *fields; /* in the vocabulary's order, fields of one space together */
    uint32_t field_count;
};

/* What a field's words can be in a batch: its bounds with its default and the 0 of a missing value, or all of
 * 64 bits where the type has none. The bytes that hold it: 1, 2, 4 or 8. */
void schema_range(const struct schema *schema, uint32_t field, int64_t *low, int64_t *high);
unsigned schema_width(const struct schema *schema, uint32_t field);
/* The fewest of 1, 2, 4 and 8 bytes that hold all of low … high. */
unsigned range_width(int64_t low, int64_t high);

/* The field of that name in a space, or NONE. */
uint32_t schema_field(const struct schema *schema, uint32_t space, const char *name, size_t length);
/* The list of that name (1 …), or NONE. */
uint32_t schema_list(const struct schema *schema, const char *name, size_t length);
/* The member of that name, or NONE. */
uint32_t domain_member(const struct domain *domain, const char *name, size_t length);

#endif
