/* SPDX-License-Identifier: Apache-2.0 */
/* A compiled scheme: a straight-line program over columns, with what is needed to read records for it and to
 * tell its decisions. Immutable once built; knows nothing of source trees. Saved and loaded by code/image.
 *
 * Instruction n computes register n (static single assignment): operands are numbers of earlier instructions,
 * so there are no cycles and no uninitialised registers by construction, and the verifier is one pass. The
 * machine maps registers to memory by liveness when it plans a run.
 */
#ifndef YOKO_CODE_PROGRAM_H
#define YOKO_CODE_PROGRAM_H

#include "base/source.h"
#include "code/schema.h"

enum opcode {
#define OPCODE(name, storage, operands, spaces, meaning) OP_##name,
#include "code/opcode.def"
#undef OPCODE
    OPCODES
};

enum storage { STORAGE_FLAG, STORAGE_WORD };
enum opcode_spaces { SPACES_SAME, SPACES_ENTRY, SPACES_DOWN, SPACES_UP, SPACES_REF };

struct opcode_info {
    const char *name;
    enum storage storage;
    const char *operands;
    enum opcode_spaces spaces;
    const char *meaning;
};
extern const struct opcode_info opcode_table[OPCODES];

struct instruction {
    uint16_t opcode;
    uint16_t space;   /* of the result */
    uint32_t a, b, c; /* registers; for 'm' operands: start and count in the pool */
    int64_t immediate;
};

/* How a register's value reads for people and in decisions. */
struct format {
    enum value_type type;
    uint32_t domain;  /* CHOICE, SET; else NONE */
    int64_t scale;    /* AMOUNT */
    const char *unit; /* may be NULL */
};

struct clause {
    const char *id, *label;
    const char *nothing; /* why it computes nothing, or NULL */
    uint32_t line;       /* in the scheme file */
};

/* `line` is of the file named by `file`, NULL for the scheme's own. An image knows lines of that alone: what
 * comes from a base has line 0 there. */

/* A requirement of the application, or one test of a list's lines. In the scheme's order. */
struct test {
    uint32_t space;    /* 0: requirement; else a line's test */
    uint32_t reg;      /* FLAG: true where the test does not apply */
    uint32_t applies;  /* FLAG, always known: whether it applies; NONE: to all */
    uint32_t clause;   /* number of the clause, or NONE (a line whose case cannot be told) */
    const char *label; /* in the author's words, or NULL */
    const char *text;  /* the condition as written in the scheme */
    uint32_t line;
    const char *file;
};

/* What a list's lines come to. */
struct line_decision {
    uint32_t space;
    uint32_t covered; /* FLAG: 対象 */
    uint32_t amount;  /* WORD, whole yen: 額 */
    uint32_t counted; /* WORD: 対象額 = 額 where covered, else 0 */
};

enum item_kind { ITEM_RESULT, ITEM_DUTY };
enum item_shape { SHAPE_ONE, SHAPE_MANY, SHAPE_KEYS, SHAPE_TEXTS };

/* A result (結果) or duty (義務). */
struct item {
    enum item_kind kind;
    const char *name;
    enum item_shape shape;
    uint32_t first, count; /* in the operand pool: SHAPE_ONE one register, SHAPE_MANY each element,
                              SHAPE_KEYS one FLAG register of a list: the keys of the lines where it is true;
                              SHAPE_TEXTS one WORD register: number of a text list in `text_lists` */
    uint32_t when;         /* FLAG in space 0: null unless true; NONE: always */
    struct format format;
    uint32_t clause; /* first clause cited, or NONE */
    uint32_t line;
    const char *file;
};

struct document {
    const char *name, *timing, *method; /* method may be NULL */
    uint32_t when;                      /* FLAG, or NONE: always due */
    uint32_t clause;
    uint32_t line;
    const char *file;
};

struct breakdown_cell {
    const char *name; /* 対象経費, 基準額, 算定額 … */
    uint32_t reg;
    struct format format;
};
/* A row of 内訳, or one row a line of `space`. */
struct breakdown {
    const char *name;      /* "ソフト"; with a space: the stem, "機器" gives "機器[番号]" */
    uint32_t space;        /* 0: one row */
    uint32_t when;         /* FLAG: the row is there unless this is false */
    uint32_t first, count; /* breakdown cells */
    uint32_t clause, line;
    const char *file;
};

/* Named values, for explanations: definitions, their exceptions, table rows. */
enum note_kind { NOTE_DEFINITION, NOTE_EXCEPTION, NOTE_TABLE, NOTE_ROW, NOTE_CONSTANT, NOTE_BRANCH };
struct note {
    enum note_kind kind;
    uint32_t parent;  /* the definition or table it belongs to, or NONE */
    const char *name; /* of the definition; of an exception or row: its text as written */
    uint32_t space;
    uint32_t reg;   /* the value; of an exception, row or branch: the FLAG that chose it */
    uint32_t value; /* of an exception, row or branch: the value chosen; else NONE */
    struct format format;
    uint32_t clause;
    uint32_t line;
    const char *file;
    const char *text; /* how the value is written, of a definition without its exceptions; may be NULL */
};

/* What a framework demands of this scheme (枠): a condition that no application may make false. */
struct bound {
    uint32_t reg;           /* FLAG, space 0 */
    const char *framework;  /* its scheme id */
    const char *id, *label; /* the framework's clause; the label may be NULL */
    const char *text;       /* the condition as written there */
    uint32_t clause;        /* of this scheme: what the bounded result cites, or NONE */
    uint32_t line;          /* in the framework's file */
};

/* What the tests of a scheme look at (testing/): each rule, and each part of a compound condition. Images
 * hold none: a scheme is tested where its text is. */
enum probe_kind {
    PROBE_REQUIREMENT, /* also a test of a list's lines */
    PROBE_DEFINITION,
    PROBE_EXCEPTION,
    PROBE_ROW,
    PROBE_BRANCH,
    PROBE_RESULT,
    PROBE_DUTY,
    PROBE_DOCUMENT,
    PROBE_ATOM, /* what a condition asks in one place */
    PROBE_NOT,
    PROBE_AND,
    PROBE_OR
};
struct probe {
    enum probe_kind kind;
    uint32_t reg; /* FLAG; of a DEFINITION, RESULT or DUTY: its value; NONE: there is nothing to look at */
    uint32_t applies; /* FLAG: where it counts; NONE: everywhere */
    uint32_t parent;  /* of a part, the condition that it is a part of; of an EXCEPTION, its definition; else
                         NONE */
    bool fixed;       /* a requirement that never holds where it applies (対象外) */
    const char *name; /* the clause of a requirement; else the text as written */
    struct span span; /* in the sources that the program was made from */
    const char *source;
    uint32_t line, column;
};

/* What goes into a foreign function or comes out of it. */
struct foreign_value {
    struct format format; /* TRUTH, AMOUNT, RATE, DATE, YEAR or TEXT */
    int64_t low, high;    /* of a result: the values declared, ends included (AMOUNT, DATE, YEAR) */
};

/* 誤り: what an answer other than 0 means. */
struct foreign_failure {
    int64_t number;
    const char *message;
};

/* A function of a library, as a scheme declares it: by logical names, never by a path. */
struct foreign {
    const char *name, *symbol, *library;
    bool column; /* called once for a whole column */
    struct foreign_value *operands;
    uint32_t operand_count;
    struct foreign_value result;
    struct foreign_failure *failures;
    uint32_t failure_count;
};
#define FOREIGN_OPERANDS_MOST 64
struct foreign_binding; /* exec/foreign.h */

struct text_list {
    const char **texts;
    uint32_t count;
};

struct program {
    const char *id, *title, *source_title;
    const char *source_name; /* the scheme file as shown to people */
    char source_hash[65];    /* SHA-256 of the scheme and all it builds on, hex */
    int32_t effective;       /* 施行, a day number, or INT32_MIN */

    struct schema schema;
    struct instruction *code;
    uint32_t count;
    uint32_t *pool; /* operand lists */
    uint32_t pool_count;
    uint64_t *masks; /* words for OP_AMONG */
    uint32_t mask_count;
    const char **texts; /* text constants, numbered */
    uint32_t text_count;
    struct text_list *text_lists;
    uint32_t text_list_count;
    const char **messages; /* of OP_FAIL */
    uint32_t message_count;

    struct foreign *foreigns;
    uint32_t foreign_count;
    /* By foreign function: what the operator or host gave for it when the scheme was loaded. NULL: nothing
     * yet, and calls are errors of their records. No part of images. */
    const struct foreign_binding *bindings;

    struct clause *clauses;
    uint32_t clause_count;
    struct test *tests; /* in the scheme's order */
    uint32_t test_count;
    struct line_decision *line_decisions;
    uint32_t line_decision_count;
    struct item *items;
    uint32_t item_count;
    struct document *documents;
    uint32_t document_count;
    struct breakdown *breakdowns;
    uint32_t breakdown_count;
    struct breakdown_cell *cells;
    uint32_t cell_count;
    struct bound *bounds;
    uint32_t bound_count;
    struct note *notes;
    uint32_t note_count;
    struct probe *probes; /* a part stands before what it is a part of */
    uint32_t probe_count;
    /* How much of the code, the operand lists and the masks images hold; what lies behind serves probes
     * alone. 0: all. */
    uint32_t lasting_code, lasting_pool, lasting_masks;

    uint32_t key_amount; /* 決め手: register of the amount the decision turns on, space 0 */
    uint32_t grant;      /* register of 算定額, or NONE when the scheme computes no grant */
};

/* A register of TYPE_TEXT holds either the number of a text of the batch, from 0, or a constant of the
 * scheme, below 0, so that the two can meet in one register. */
#define TEXT_CONSTANT(number) (-1 - (int64_t)(number))

/* Checks all that the machine relies on: opcodes, operand order and storage, spaces, pool and table bounds,
 * fields and their types, that every register named elsewhere has the storage and space it must have. NULL
 * when sound, else a short English reason (static or in the arena). Nothing is run before it. */
const char *program_verify(const struct program *program, struct arena *arena);

/* The space of a register. */
static inline uint32_t program_space(const struct program *program, uint32_t reg)
{
    return program->code[reg].space;
}

/* The registers that an instruction reads, in its order. An instruction names them itself, up to three, or
 * has them in the operand pool; `own` is where those that it names itself are put. */
struct register_list {
    const uint32_t *items;
    uint32_t count;
};
struct register_list instruction_reads(const struct program *program, const struct instruction *instruction,
                                       uint32_t own[3]);

/* Sets behind[r] for `reg` and for every register that it rests on; the others are left as they are. */
void program_mark_behind(const struct program *program, uint32_t reg, bool *behind);

/* Disassembly as text. */
struct buffer;
void program_print(const struct program *program, struct buffer *out);

/* Image: "YKC1", versioned, little-endian, with a SHA-256 at its end. */
void image_write(const struct program *program, struct buffer *out);
/* Reads and verifies; the program lives in the arena. NULL and a reason when it is damaged or of another
 * version. */
struct program *image_read(struct arena *arena, const void *bytes, size_t length, const char **reason);

#endif
