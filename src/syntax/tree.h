/* SPDX-License-Identifier: Apache-2.0 */
/* The tree of a scheme file, exactly as written: built by grammar/parse.y, read by check/ and by the printer.
 * Everything lives in the arena of the compilation; texts are interned UTF-8 with full-width forms folded
 * (but for quoted texts, which are verbatim). Lists are singly linked in source order.
 */
#ifndef YOKO_SYNTAX_TREE_H
#define YOKO_SYNTAX_TREE_H

#include "base/number.h"
#include "base/source.h"
#include "syntax/keyword.h"

/* A name or a quoted text with its place. `text` is NULL when absent. */
struct word {
    const char *text;
    struct span span;
    bool quoted;
};

struct word_list {
    struct word word;
    struct word_list *next;
};

enum operator_kind {
    OPERATOR_AND,
    OPERATOR_OR,
    OPERATOR_EQUAL,
    OPERATOR_UNEQUAL,
    OPERATOR_LESS,
    OPERATOR_LESS_EQUAL,
    OPERATOR_GREATER,
    OPERATOR_GREATER_EQUAL,
    OPERATOR_ADD,
    OPERATOR_SUBTRACT,
    OPERATOR_MULTIPLY,
    OPERATOR_DIVIDE
};

/* How が { … } asks: a choice is one of them; a set holds all of them, or any. */
enum among_kind { AMONG_ONE, AMONG_ALL, AMONG_ANY };

enum expression_kind {
    EXPRESSION_NUMBER,  /* value, unit: 1,600,000円  4分の3  10%  15.5人 */
    EXPRESSION_DATE,    /* day */
    EXPRESSION_YEAR,    /* year: 令和6年度 */
    EXPRESSION_TRUTH,   /* truth: 真 偽 */
    EXPRESSION_NAME,    /* name: a bare or quoted name; what it names is found by check/ */
    EXPRESSION_MEMBER,  /* left . name */
    EXPRESSION_CALL,    /* name ( items ) */
    EXPRESSION_NOT,     /* left でない */
    EXPRESSION_MINUS,   /* - left */
    EXPRESSION_BINARY,  /* left operator right */
    EXPRESSION_AMONG,   /* left が items (patterns: names, quoted names, groups, values, ranges) */
    EXPRESSION_PRESENT, /* left がある */
    EXPRESSION_ABSENT,  /* left がない */
    EXPRESSION_UNKNOWN, /* left が不明 */
    EXPRESSION_IF,      /* left ならば middle それ以外 right */
    EXPRESSION_CASE,    /* 場合 left(or NULL) { branches } */
    EXPRESSION_LIST,    /* [ items ] */
    EXPRESSION_RANGE,   /* low/high with inclusiveness; only as a pattern */
    EXPRESSION_BAD      /* after a syntax error */
};

/* There are several of these a rule: what only some kinds have shares its place with what others have. */
struct expression {
    enum expression_kind kind : 8;
    enum operator_kind operator: 8; /* BINARY */
    enum among_kind among : 8;      /* AMONG */
    bool truth;                     /* TRUTH */
    bool low_open, high_open;       /* RANGE: 超 / 未満 */
    uint16_t depth; /* 1 and what is deepest below; limited, so that trees can be walked by recursion */
    struct span span;
    union {
        int32_t day;  /* DATE */
        int32_t year; /* YEAR */
    };
    union {
        struct {
            struct expression *left, *middle, *right; /* all but NUMBER, DATE, YEAR and RANGE; NULL: it has none */
        };
        struct {
            struct expression *low, *high; /* RANGE; NULL: open */
        };
        struct {
            const char *literal; /* NUMBER, DATE, YEAR: as written, full-width forms folded; NULL: not from a text */
            struct ratio value;  /* NUMBER */
        };
    };
    union {
        struct word name; /* all but NUMBER; text NULL but for NAME, MEMBER, CALL */
        struct word unit; /* NUMBER; text NULL: none */
    };
    union {
        struct expression_list *items; /* all but CASE; NULL but for CALL, AMONG, LIST */
        struct branch *branches;       /* CASE */
    };
};

struct expression_list {
    struct expression *expression;
    struct expression_list *next;
};

/* The items of an expression of any kind. */
static inline struct expression_list *items_of_expression(const struct expression *expression)
{
    return expression->kind == EXPRESSION_CASE ? NULL : expression->items;
}

/* A branch of 場合: as an expression it has a value, in a list's rules a body. */
struct branch {
    struct span span;
    struct expression_list *patterns; /* patterns on the subject, or one condition; NULL with the two below */
    bool otherwise;                   /* その他 */
    bool unknown;                     /* 不明 */
    struct expression *value;
    struct declaration *body;
    struct word settle; /* 決定 NAME before this branch: coverage so far, under that name */
    struct branch *next;
};

/* 《第5条(1)》, 《第3条、第5条》 */
struct citation {
    struct word id;
    struct citation *next;
};

/* A type as written: 円, 数(台), 日付, 集合(標準ファイル), 参照(経費), the name of a choice. */
struct type_name {
    struct word name;
    struct word argument; /* text NULL: none */
    int decimals;         /* 小数2桁; 0 when not written */
    struct span span;
};

/* ただし … のとき … */
struct exception {
    struct span span;
    struct expression *condition;
    struct expression *value;
    struct citation *citations;
    bool first; /* 優先: it outranks the others */
    struct exception *next;
};

/* 令和7年4月1日から 80万円: the value of a constant from a day on */
struct stage {
    struct span span;
    struct expression *since; /* DATE */
    struct expression *value;
    struct stage *next;
};

/* A parameter of a table: typed by the field or definition of that name, or as written. */
struct parameter {
    struct word name;
    struct type_name type; /* type.name.text NULL: not written */
    struct parameter *next;
};

/* 誤り 1 「…」: what it means that a foreign function answers with that number. */
struct failure {
    struct span span;
    struct expression *number; /* NUMBER */
    struct word message;
    struct failure *next;
};

struct table_row {
    struct span span;
    struct expression_list *patterns; /* NULL: その他 */
    bool otherwise;
    struct expression_list *values; /* one, or one a column */
    struct table_row *next;
};

/* An entry of a record literal: in 例, 前提 and 期待. */
struct entry {
    struct span span;
    struct word name;
    struct expression *value; /* `X = value`; NULL with rows; a bare `X` is TRUTH true, `X でない` false */
    bool blank;               /* `X = 未記入` */
    bool has_rows;
    struct row *rows;           /* `経費 [ { … } … ]` */
    struct entry *entries;      /* `義務 { … }` */
    struct citation *citations; /* a value that is clause ids: `不適合 = 《第2条》` */
    struct entry *next;
};

struct row {
    struct span span;
    struct word base; /* a 前提 it starts from; text NULL: none */
    struct entry *entries;
    struct row *next;
};

enum declaration_kind {
    DECLARATION_SCHEME,    /* 制度 name label */
    DECLARATION_SOURCE,    /* 出典 label */
    DECLARATION_EFFECTIVE, /* 施行 dates */
    DECLARATION_AMENDED,   /* 改正 dates */
    DECLARATION_USES, /* 語彙 name [label]; as a file's first declaration it names the vocabulary itself */
    DECLARATION_CLAUSE,    /* 条文 name label [計算なし reason] [解釈 citations] */
    DECLARATION_CHOICES,   /* 選択肢 name { members } */
    DECLARATION_GROUP,     /* 群 name : choices [= 除く] { members } */
    DECLARATION_FIELD,     /* 項目 … */
    DECLARATION_LIST,      /* 一覧 name { body } */
    DECLARATION_CONSTANT,  /* 定数 name = value stages */
    DECLARATION_DEFINE,    /* 定義 name citations = value exceptions */
    DECLARATION_TABLE,     /* 表 name(parameters) … */
    DECLARATION_REQUIRE,   /* 要件 citations label : value */
    DECLARATION_EXCLUDE,   /* 対象外 citations (a requirement that never holds) */
    DECLARATION_EACH,      /* 各 name { body } */
    DECLARATION_CASE,      /* 場合 value { branches with bodies } within 各 */
    DECLARATION_RESULT,    /* 結果 name citations = value [のときだけ] */
    DECLARATION_DUTY,      /* 義務 name citations = value */
    DECLARATION_DOCUMENT,  /* 書類 label citations … */
    DECLARATION_BREAKDOWN, /* 内訳 label … { entries } */
    DECLARATION_PREMISE,   /* 前提 name [list] { entries } */
    DECLARATION_EXAMPLE,   /* 例 label [base] { entries 期待 { expectations } } */
    DECLARATION_BASE,      /* 基礎 name: all that the scheme of that id declares, amended by this file */
    DECLARATION_CONFORM,   /* 適合 name: the framework of that id bounds this scheme */
    DECLARATION_DATED,     /* 改正 date { body }: amendments in force from that day (dates: one) */
    DECLARATION_BOUND,     /* 枠 citations label : value — what a scheme under this framework must keep */
    DECLARATION_FOREIGN    /* 外部 関数 name(parameters) : type low … high = symbol から library [列] failures */
};

/* Before a declaration: what an amending file does to the one of its name. */
enum amendment {
    AMENDMENT_NONE,
    AMENDMENT_REPLACE,
    AMENDMENT_ADD,
    AMENDMENT_DELETE
}; /* 改める 加える 削る */

enum field_default { FIELD_DEFAULT_NONE, FIELD_DEFAULT_VALUE, FIELD_DEFAULT_POSITION };

struct declaration {
    enum declaration_kind kind;
    enum amendment amendment; /* DELETE: only kind, name, label and citations are given */
    struct span span;         /* the whole declaration */
    struct word name;
    struct word label;            /* 「…」 */
    struct citation *citations;   /* of a CLAUSE: those that it interprets */
    struct expression *value;     /* also: condition of REQUIRE, subject of CASE, reading of DEFAULT */
    struct expression *when;      /* RESULT, DOCUMENT, BREAKDOWN: のとき */
    struct exception *exceptions; /* DEFINE */
    struct stage *stages;         /* CONSTANT: its later values, each from a day on */
    struct declaration *body;     /* EACH, LIST */
    struct branch *branches;      /* CASE */
    struct word_list *members;    /* CHOICES, GROUP; PREMISE: none */
    bool except;                  /* GROUP: 除く */
    struct word of;     /* GROUP: the choices; PREMISE: the list; EXAMPLE: the premise; BREAKDOWN: the list */
    struct word reason; /* CLAUSE: 計算なし 「…」 */
    /* FIELD */
    struct type_name type;
    struct expression *low, *high; /* bounds, NULL: by type */
    enum field_default default_kind;
    struct expression *default_value; /* a NAME may be another field */
    bool required, key, personal;
    /* SOURCE, EFFECTIVE, AMENDED */
    struct expression_list *dates;
    /* TABLE */
    struct parameter *parameters; /* one or two; of FOREIGN any number */
    struct word rounding;         /* 端数 四捨五入; text NULL: none */
    bool progressive; /* 累進: each row's rate applies to the part of the amount that lies in it */
    struct expression_list *columns; /* two-way: patterns of the second parameter */
    struct table_row *rows;
    /* FOREIGN; its parameters have types and no names, its result is in `type`, `low` and `high` */
    struct word symbol, library;
    bool column; /* 列: it is called with whole columns */
    struct failure *failures;
    /* DOCUMENT */
    struct word timing, method;
    /* BREAKDOWN, PREMISE, EXAMPLE */
    struct entry *entries;
    struct entry *expected;
    struct declaration *next;
};

/* What a source has beside its tree. */
struct source_notes {
    VECTOR(struct span) comments; /* in order, each from its # to the end of its line */
    enum language language;       /* of its first keyword */
};

/* Parses one source; declarations come back linked, syntax errors go to `diagnostics` and parsing goes on at
 * the next declaration. Never NULL but for an empty file. `notes` may be NULL. */
struct diagnostics;
struct declaration *parse_source(struct arena *arena, struct source_set *sources, uint32_t source,
                                 struct diagnostics *diagnostics, struct source_notes *notes);

#endif
