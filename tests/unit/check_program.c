/* SPDX-License-Identifier: Apache-2.0 */
/* The schema's look-ups, the opcode table, the disassembly, and the verifier: one mutation for each thing it
 * checks. */
#include <config.h>

#include "../reference/sample.h"
#include "base/date.h"
#include "base/number.h"
#include "base/text.h"
#include "unit.h"

#include <string.h>

enum {
    TRUTH,
    AMOUNT,
    RATE,
    CHOICE,
    DATE,
    LINE_TRUTH,
    LINE_AMOUNT,
    REFERENCE,
    LINE,
    CONSTANT,
    NO,
    TWICE,
    TENTH,
    PART_OF,
    LEAST_OF,
    AMONG_SOME,
    HAS,
    PART,
    SPREAD,
    SOME,
    LOWEST_OF,
    FETCHED,
    POINTED,
    PLACE,
    FAILED,
    TEXTS,
    KEY_2_LINE,
    REGISTERS
};

/* A program that uses each kind of operand once; everything in it can be changed. */
static struct program *small_program(struct arena *arena)
{
    struct program *program = ARENA_NEW(arena, struct program);
    struct instruction *code = ARENA_ARRAY(arena, struct instruction, REGISTERS);
    *program = (struct program){.id = "小さい",
                                .title = "小さい制度",
                                .source_name = "small.yoko",
                                .source_hash = "00ff",
                                .effective = 19782,
                                .code = code,
                                .count = REGISTERS};
    sample_schema(arena, &program->schema);
    code[TRUTH] = (struct instruction){OP_FIELD_FLAG, 0, 0, 0, 0, FIELD_TRUTH};
    code[AMOUNT] = (struct instruction){OP_FIELD_WORD, 0, 0, 0, 0, FIELD_AMOUNT};
    code[RATE] = (struct instruction){OP_FIELD_WORD, 0, 0, 0, 0, FIELD_RATE};
    code[CHOICE] = (struct instruction){OP_FIELD_WORD, 0, 0, 0, 0, FIELD_CHOICE};
    code[DATE] = (struct instruction){OP_FIELD_WORD, 0, 0, 0, 0, FIELD_DATE};
    code[LINE_TRUTH] = (struct instruction){OP_FIELD_FLAG, 1, 0, 0, 0, FIELD_LINE_TRUTH};
    code[LINE_AMOUNT] = (struct instruction){OP_FIELD_WORD, 1, 0, 0, 0, FIELD_LINE_AMOUNT};
    code[REFERENCE] = (struct instruction){OP_FIELD_WORD, 1, 0, 0, 0, FIELD_LINE_REFERENCE};
    code[LINE] = (struct instruction){OP_RESOLVE, 1, REFERENCE, 0, 0, 1};
    code[CONSTANT] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, 480000};
    code[NO] = (struct instruction){OP_CONST_FLAG, 0, 0, 0, 0, 0};
    code[TWICE] = (struct instruction){OP_SCALE, 0, AMOUNT, 0, 0, 2};
    code[TENTH] = (struct instruction){OP_DIVIDE_DOWN, 0, TWICE, 0, 0, 10};
    code[PART_OF] = (struct instruction){OP_RATE_DOWN, 0, AMOUNT, RATE, 0, 1};
    code[LEAST_OF] = (struct instruction){OP_LEAST, 0, 0, 2, 0, 0};
    code[AMONG_SOME] = (struct instruction){OP_AMONG, 0, CHOICE, 0, 2, 0};
    code[HAS] = (struct instruction){OP_SELECT_WORD, 0, AMONG_SOME, LEAST_OF, TENTH, 0};
    code[PART] = (struct instruction){OP_DATE_PART, 0, DATE, 0, 0, 1};
    code[SPREAD] = (struct instruction){OP_SPREAD_FLAG, 1, TRUTH, 0, 0, 0};
    code[SOME] = (struct instruction){OP_ANY, 0, LINE_TRUTH, 0, 0, 0};
    code[LOWEST_OF] = (struct instruction){OP_LOWEST, 0, LINE_TRUTH, LINE_AMOUNT, AMOUNT, 0};
    code[FETCHED] = (struct instruction){OP_FETCH_WORD, 1, LINE_AMOUNT, LINE, 0, 1};
    code[POINTED] = (struct instruction){OP_REFER_SUM, 1, LINE_AMOUNT, LINE, 0, 1};
    code[PLACE] = (struct instruction){OP_POSITION, 1, 0, 0, 0, 0};
    code[FAILED] = (struct instruction){OP_FAIL, 0, NO, 0, 0, 0};
    code[TEXTS] = (struct instruction){OP_CONST_WORD, 0, 0, 0, 0, 0};
    code[KEY_2_LINE] = (struct instruction){OP_FIELD_WORD, 2, 0, 0, 0, FIELD_KEY_2};
    program->pool = ARENA_ARRAY(arena, uint32_t, 6);
    memcpy(program->pool, (uint32_t[]){AMOUNT, CONSTANT, HAS, LINE_TRUTH, TEXTS, SOME}, 6 * sizeof(uint32_t));
    program->pool_count = 6;
    program->masks = ARENA_ARRAY(arena, uint64_t, 2);
    program->masks[0] = 6;
    program->masks[1] = 1;
    program->mask_count = 2;
    program->texts = ARENA_ARRAY(arena, const char *, 1);
    program->texts[0] = "自己宣言ID";
    program->text_count = 1;
    program->text_lists = ARENA_NEW(arena, struct text_list);
    program->text_lists[0] = (struct text_list){arena_copy(arena, program->texts, sizeof(char *)), 1};
    program->text_list_count = 1;
    program->messages = ARENA_ARRAY(arena, const char *, 1);
    program->messages[0] = "例外が二つ当てはまります";
    program->message_count = 1;
    program->clauses = ARENA_NEW(arena, struct clause);
    program->clauses[0] = (struct clause){"第5条(2)", "職員数による上限", NULL, 12};
    program->clause_count = 1;
    program->tests = ARENA_ARRAY(arena, struct test, 2);
    program->tests[0] = (struct test){0, TRUTH, NONE, 0, "指定", "介護保険指定", 20};
    program->tests[1] = (struct test){1, LINE_TRUTH, SPREAD, NONE, NULL, "継続", 21};
    program->test_count = 2;
    program->line_decisions = ARENA_ARRAY(arena, struct line_decision, 2);
    program->line_decisions[0] = (struct line_decision){1, LINE_TRUTH, LINE_AMOUNT, POINTED};
    program->line_decision_count = 1;
    struct format amount = {TYPE_AMOUNT, NONE, 1, "円"}, choice = {TYPE_CHOICE, 0, 1, NULL};
    program->items = ARENA_ARRAY(arena, struct item, 4);
    program->items[0] = (struct item){ITEM_RESULT, "算定額", SHAPE_ONE, 2, 1, NONE, amount, 0, 30};
    program->items[1] = (struct item){ITEM_DUTY, "財産処分制限", SHAPE_KEYS, 3, 1, SOME, amount, NONE, 31};
    program->items[2] = (struct item){ITEM_DUTY, "保管書類", SHAPE_TEXTS, 4, 1, NONE, choice, NONE, 32};
    program->items[3] = (struct item){ITEM_DUTY, "報告年度", SHAPE_MANY, 0, 2, NONE, amount, NONE, 33};
    program->item_count = 4;
    program->documents = ARENA_NEW(arena, struct document);
    program->documents[0] = (struct document){"申請書", "申請", "郵送", SOME, 0, 40};
    program->document_count = 1;
    program->cells = ARENA_ARRAY(arena, struct breakdown_cell, 1);
    program->cells[0] = (struct breakdown_cell){"対象経費", LINE_AMOUNT, amount};
    program->cell_count = 1;
    program->breakdowns = ARENA_NEW(arena, struct breakdown);
    program->breakdowns[0] = (struct breakdown){"機器", 1, LINE_TRUTH, 0, 1, NONE, 50};
    program->breakdown_count = 1;
    program->notes = ARENA_ARRAY(arena, struct note, 2);
    program->notes[0] =
        (struct note){NOTE_DEFINITION, NONE, "基準額", 0, HAS, NONE, amount, 0, 60, "100万円"};
    program->notes[1] =
        (struct note){NOTE_EXCEPTION, 0, "再交付", 0, AMONG_SOME, LEAST_OF, amount, NONE, 61, NULL};
    program->note_count = 2;
    program->bounds = ARENA_NEW(arena, struct bound);
    program->bounds[0] = (struct bound){SOME, "national-2024", "6(1)表1", "率の下限", "補助率 >= 3/4", 0, 70};
    program->bound_count = 1;
    program->key_amount = HAS;
    program->grant = HAS;
    return program;
}

START_TEST(a_sound_program_passes)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_ptr_null(program_verify(small_program(&unit.arena), &unit.arena));
    unit_end(&unit);
}
END_TEST

/* --- one mutation for each check ----------------------------------------------------------------- */

#define MUTATIONS                                                                                            \
    M("the scheme has no id or no title", p->id = NULL)                                                      \
    M("the scheme has no id or no title", p->title = NULL)                                                   \
    M("the hash of the source is too long", memset(p->source_hash, 'a', sizeof p->source_hash))              \
    M("text 0 is missing", p->texts[0] = NULL)                                                               \
    M("message 0 is missing", p->messages[0] = NULL)                                                         \
    M("text list 0: text 0 is missing", p->text_lists[0].texts[0] = NULL)                                    \
    M("clause 0 has no id", p->clauses[0].id = NULL)                                                         \
    M("domain 1 has no name", p->schema.domains[1].name = NULL)                                              \
    M("domain 1: member 0 has no name", p->schema.domains[1].members[0] = NULL)                              \
    M("domain 0: member 69 has no name", p->schema.domains[0].members[69] = NULL)                            \
    M("a schema has the application and at most 65534 lists", p->schema.list_count = 0)                      \
    M("a schema has the application and at most 65534 lists", p->schema.list_count = 65536)                  \
    M("list 0 has no name", p->schema.lists[0].name = NULL)                                                  \
    M("list 2 has no name", p->schema.lists[2].name = NULL)                                                  \
    M("list 1: its key is not one of its fields", p->schema.lists[1].key = FIELD_KEY_2)                      \
    M("list 1: its key is not one of its fields", p->schema.lists[1].key = SAMPLE_FIELDS)                    \
    M("list 1: its key is not a number", p->schema.lists[1].key = FIELD_LINE_DATE)                           \
    M("field 3 has no name", p->schema.fields[3].name = NULL)                                                \
    M("field 3: unknown type", p->schema.fields[3].type = VALUE_TYPES)                                       \
    M("field 3: no such list", p->schema.fields[3].space = 3)                                                \
    M("field 8: no such domain", p->schema.fields[FIELD_CHOICE].domain = 2)                                  \
    M("field 3: no such domain", p->schema.fields[3].domain = 0)                                             \
    M("field 9: a set of more than 64 members", p->schema.fields[FIELD_SET].domain = 0)                      \
    M("field 9: a set of more than 64 members",                                                              \
      (p->schema.fields[FIELD_SET].domain = 0, p->schema.domains[0].count = 65))                             \
    M("field 13: refers to no list", p->schema.fields[FIELD_LINE_REFERENCE].target = 0)                      \
    M("field 13: refers to no list", p->schema.fields[FIELD_LINE_REFERENCE].target = 3)                      \
    M("field 3: its scale is not positive", p->schema.fields[3].scale = 0)                                   \
    M("field 3: its bounds are empty", p->schema.fields[3].low = 1000001)                                    \
    M("field 8: its default is not a value of its type", give(p, FIELD_CHOICE, DEFAULT_VALUE, 70))           \
    M("field 1: its default is not a value of its type", give(p, FIELD_TRUTH, DEFAULT_VALUE, 2))             \
    M("field 6: its default is not a value of its type", give(p, FIELD_DATE, DEFAULT_VALUE, 1000000))        \
    M("field 7: its default is not a value of its type", give(p, FIELD_YEAR, DEFAULT_VALUE, 1899))           \
    M("field 5: its default is not a value of its type", give(p, FIELD_RATE, DEFAULT_VALUE, 0))              \
    M("field 0: its default is not a value of its type", give(p, FIELD_ID, DEFAULT_VALUE, 1))                \
    M("field 3: its default is not a value of its type", give(p, FIELD_AMOUNT, DEFAULT_VALUE, INT64_MAX))    \
    M("field 3: only a number of a list's line", give(p, FIELD_AMOUNT, DEFAULT_POSITION, 0))                 \
    M("field 14: only a number of a list's line", give(p, FIELD_LINE_DATE, DEFAULT_POSITION, 0))             \
    M("field 3: its default is no other field", give(p, FIELD_AMOUNT, DEFAULT_FIELD, FIELD_AMOUNT))          \
    M("field 3: its default is no other field", give(p, FIELD_AMOUNT, DEFAULT_FIELD, -1))                    \
    M("field 3: its default is a field of another kind", give(p, FIELD_AMOUNT, DEFAULT_FIELD, FIELD_DATE))   \
    M("field 3: its default is a field of another kind",                                                     \
      give(p, FIELD_AMOUNT, DEFAULT_FIELD, FIELD_AMOUNT_2))                                                  \
    M("field 3: unknown kind of default", p->schema.fields[3].default_kind = (enum default_kind)9)           \
    M("instruction 0: unknown opcode", p->code[0].opcode = OPCODES)                                          \
    M("too many instructions", p->count = 1u << 25)                                                          \
    M("instruction 11: operand r11 is not an earlier register", p->code[TWICE].a = TWICE)                    \
    M("instruction 11: operand r4294967295 is not", p->code[TWICE].a = NONE)                                 \
    M("instruction 11: operand r0 is a truth", p->code[TWICE].a = TRUTH)                                     \
    M("instruction 18: operand r1 is not a truth", p->code[SPREAD].a = AMOUNT)                               \
    M("instruction 11: operand r6 is of another list", p->code[TWICE].a = LINE_AMOUNT)                       \
    M("instruction 11: no such list", p->code[TWICE].space = 3)                                              \
    M("instruction 14: its operands are outside the pool", p->code[LEAST_OF].a = 5)                          \
    M("instruction 14: its operands are outside the pool", p->code[LEAST_OF].a = NONE)                       \
    M("instruction 14: its operands are outside the pool", p->code[LEAST_OF].b = 0)                          \
    M("instruction 14: its operands are outside the pool", p->code[LEAST_OF].b = NONE)                       \
    M("instruction 14: operand r0 is a truth", p->pool[0] = TRUTH)                                           \
    M("instruction 14: operand r6 is of another list", p->pool[0] = LINE_AMOUNT)                             \
    M("instruction 14: operand r14 is not an earlier register", p->pool[0] = LEAST_OF)                       \
    M("instruction 15: its mask is outside the masks", p->code[AMONG_SOME].c = 3)                            \
    M("instruction 15: its mask is outside the masks", p->code[AMONG_SOME].c = 0)                            \
    M("instruction 15: its mask is outside the masks", p->code[AMONG_SOME].b = NONE)                         \
    M("instruction 0: no such field", p->code[TRUTH].immediate = SAMPLE_FIELDS)                              \
    M("instruction 0: no such field", p->code[TRUTH].immediate = -1)                                         \
    M("instruction 0: the field is of another list", p->code[TRUTH].space = 1)                               \
    M("instruction 0: the field has another storage", p->code[TRUTH].immediate = FIELD_AMOUNT)               \
    M("instruction 1: the field has another storage", p->code[AMOUNT].immediate = FIELD_TRUTH)               \
    M("instruction 0: reads a field that is marked unused", p->schema.fields[FIELD_TRUTH].used = false)      \
    M("instruction 10: CONST_FLAG cannot have 2", p->code[NO].immediate = 2)                                 \
    M("instruction 11: SCALE cannot have 0", p->code[TWICE].immediate = 0)                                   \
    M("instruction 12: DIVIDE_DOWN cannot have -1", p->code[TENTH].immediate = -1)                           \
    M("instruction 13: RATE_DOWN cannot have 0", p->code[PART_OF].immediate = 0)                             \
    M("instruction 17: DATE_PART cannot have 3", p->code[PART].immediate = 3)                                \
    M("instruction 17: DATE_PART cannot have -1", p->code[PART].immediate = -1)                              \
    M("instruction 24: FAIL cannot have -1", p->code[FAILED].immediate = -1)                                 \
    M("instruction 15: its mask is outside the masks", p->code[AMONG_SOME].b = 1)                            \
    M("breakdown 0: its cells are outside the table", p->breakdowns[0].first = 1)                            \
    M("note 0: its scale is not positive", p->notes[0].format.scale = 0)                                     \
    M("field 3: its default is no other field", give(p, FIELD_AMOUNT, DEFAULT_FIELD, SAMPLE_FIELDS))         \
    M("item 0: no such domain", (p->items[0].format.type = TYPE_CHOICE, p->items[0].format.domain = 2))      \
    M("instruction 22: operand r8 is of another list",                                                       \
      (p->code[NO] = (struct instruction){OP_FIELD_WORD, 2, 0, 0, 0, FIELD_KEY_2}, p->code[POINTED].a = NO)) \
    M("instruction 21: FETCH_WORD cannot have 2", p->code[FETCHED].immediate = 2)                            \
    M("instruction 22: REFER_SUM cannot have 2", p->code[POINTED].immediate = 2)                             \
    M("instruction 23: POSITION cannot have 0", p->code[PLACE].space = 0)                                    \
    M("instruction 24: FAIL cannot have 1", p->code[FAILED].immediate = 1)                                   \
    M("instruction 18: spreads to no list", p->code[SPREAD].space = 0)                                       \
    M("instruction 19: does not gather a list", p->code[SOME].space = 1)                                     \
    M("instruction 19: does not gather a list", p->code[SOME].a = TRUTH)                                     \
    M("instruction 20: operand r6 is of another list", p->code[LOWEST_OF].c = LINE_AMOUNT)                   \
    M("instruction 20: operand r1 is of another list", p->code[LOWEST_OF].b = AMOUNT)                        \
    M("instruction 8: no such list with a key", p->code[LINE].immediate = 0)                                 \
    M("instruction 8: no such list with a key", p->code[LINE].immediate = 3)                                 \
    M("instruction 8: operand r4 is of another list", p->code[LINE].a = DATE)                                \
    M("instruction 21: r7 is not a reference resolved in list 1", p->code[FETCHED].b = REFERENCE)            \
    M("instruction 21: r8 is not a reference resolved in list 0", p->code[FETCHED].a = AMOUNT)               \
    M("instruction 21: operand r8 is of another list", p->code[FETCHED].space = 2)                           \
    M("instruction 22: r7 is not a resolved reference",                                                      \
      (p->code[POINTED] = (struct instruction){OP_FOUND, 1, REFERENCE, 0, 0, 0}))                            \
    M("instruction 22: r1 is not of a list", p->code[POINTED].a = AMOUNT)                                    \
    M("instruction 22: r7 is not a reference resolved in list 1", p->code[POINTED].b = REFERENCE)            \
    M("instruction 22: r8 is not a reference resolved in list 2", (p->code[POINTED].space = 2))              \
    M("test 0: no register r27", p->tests[0].reg = REGISTERS)                                                \
    M("test 0: r1 has the wrong storage", p->tests[0].reg = AMOUNT)                                          \
    M("test 0: r5 is of another list", p->tests[0].reg = LINE_TRUTH)                                         \
    M("test 1: r0 is of another list", p->tests[1].applies = TRUTH)                                          \
    M("test 0: no such clause", p->tests[0].clause = 1)                                                      \
    M("test 1 has no text", p->tests[1].text = NULL)                                                         \
    M("lines 0: no such list", p->line_decisions[0].space = 0)                                               \
    M("lines 0: r0 is of another list", p->line_decisions[0].covered = TRUTH)                                \
    M("lines 0: r5 has the wrong storage", p->line_decisions[0].amount = LINE_TRUTH)                         \
    M("lines 0: r1 is of another list", p->line_decisions[0].counted = AMOUNT)                               \
    M("lines 1: the list is decided twice",                                                                  \
      (p->line_decisions[1] = p->line_decisions[0], p->line_decision_count = 2))                             \
    M("lines 1: r5 is of another list",                                                                      \
      (p->line_decisions[1] = (struct line_decision){2, LINE_TRUTH, LINE_AMOUNT, POINTED},                   \
       p->line_decision_count = 2))                                                                          \
    M("item 0 has no name", p->items[0].name = NULL)                                                         \
    M("item 0: unknown kind", p->items[0].kind = (enum item_kind)2)                                          \
    M("item 0: unknown shape", p->items[0].shape = (enum item_shape)4)                                       \
    M("item 0: unknown type", p->items[0].format.type = VALUE_TYPES)                                         \
    M("item 0: no such domain", p->items[0].format.type = TYPE_CHOICE)                                       \
    M("item 0: a set of more than 64 members",                                                               \
      (p->items[0].format.type = TYPE_SET, p->items[0].format.domain = 0))                                   \
    M("item 0: a set of more than 64 members",                                                               \
      (p->items[0].format.type = TYPE_SET, p->items[0].format.domain = 0, p->schema.domains[0].count = 65))  \
    M("item 0: its scale is not positive", p->items[0].format.scale = -1)                                    \
    M("item 0: its registers are outside the pool", p->items[0].first = 6)                                   \
    M("item 3: its registers are outside the pool", p->items[3].count = NONE)                                \
    M("item 0: needs one register", p->items[0].count = 2)                                                   \
    M("item 3: has no register", (p->items[3].first = 6, p->items[3].count = 0))                             \
    M("item 0: r16 has the wrong storage", p->items[0].format.type = TYPE_TRUTH)                             \
    M("item 1: no such list", p->pool[3] = TRUTH)                                                            \
    M("item 2: r26 is of another list", p->pool[4] = KEY_2_LINE)                                             \
    M("item 1: r1 has the wrong storage", p->items[1].when = AMOUNT)                                         \
    M("item 1: no such clause", p->items[1].clause = 5)                                                      \
    M("document 0 has no name", p->documents[0].name = NULL)                                                 \
    M("document 0: r5 is of another list", p->documents[0].when = LINE_TRUTH)                                \
    M("document 0: no such clause", p->documents[0].clause = 1)                                              \
    M("breakdown 0 has no name", p->breakdowns[0].name = NULL)                                               \
    M("breakdown 0: no such list", p->breakdowns[0].space = 3)                                               \
    M("breakdown 0: r0 is of another list", p->breakdowns[0].when = TRUTH)                                   \
    M("breakdown 0: no such clause", p->breakdowns[0].clause = 7)                                            \
    M("breakdown 0: its cells are outside the table", p->breakdowns[0].count = 2)                            \
    M("cell 0 has no name", p->cells[0].name = NULL)                                                         \
    M("cell 0: r1 is of another list", p->cells[0].reg = AMOUNT)                                             \
    M("cell 0: its scale is not positive", p->cells[0].format.scale = 0)                                     \
    M("note 0: unknown kind", p->notes[0].kind = (enum note_kind)6)                                          \
    M("note 0 has no name", p->notes[0].name = NULL)                                                         \
    M("note 1: its parent does not stand before it", p->notes[1].parent = 1)                                 \
    M("note 1: r1 has the wrong storage", p->notes[1].reg = AMOUNT)                                          \
    M("note 1: r0 has the wrong storage", p->notes[1].value = TRUTH)                                         \
    M("note 0: r16 is of another list", p->notes[0].space = 1)                                               \
    M("note 0: no such clause", p->notes[0].clause = 1)                                                      \
    M("bound 0 does not say where it stands", p->bounds[0].framework = NULL)                                 \
    M("bound 0 does not say where it stands", p->bounds[0].id = NULL)                                        \
    M("bound 0 does not say where it stands", p->bounds[0].text = NULL)                                      \
    M("bound 0: r1 has the wrong storage", p->bounds[0].reg = AMOUNT)                                        \
    M("bound 0: r5 is of another list", p->bounds[0].reg = LINE_TRUTH)                                       \
    M("bound 0: no register", p->bounds[0].reg = NONE)                                                       \
    M("bound 0: no such clause", p->bounds[0].clause = 1)                                                    \
    M("key amount 0: no register", p->key_amount = NONE)                                                     \
    M("key amount 0: r0 has the wrong storage", p->key_amount = TRUTH)                                       \
    M("key amount 0: r6 is of another list", p->key_amount = LINE_AMOUNT)                                    \
    M("grant 0: r0 has the wrong storage", p->grant = TRUTH)

static void give(struct program *program, uint32_t field, enum default_kind kind, int64_t value)
{
    program->schema.fields[field].default_kind = kind;
    program->schema.fields[field].default_value = value;
}

/* Each mutation as a case of one switch, so that the list above stays a list. */
static const char *mutate(struct program *p, int number)
{
    int at = 0;
#define M(reason, change)                                                                                    \
    if (at++ == number) {                                                                                    \
        (void)(change);                                                                                      \
        return reason;                                                                                       \
    }
#define give(...) (give(__VA_ARGS__), 0)
    MUTATIONS
#undef give
#undef M
    return NULL;
}

START_TEST(each_flaw_is_found)
{
    for (int i = 0;; i++) {
        struct unit unit;
        unit_begin(&unit);
        struct program *program = small_program(&unit.arena);
        const char *wanted = mutate(program, i);
        if (wanted) {
            const char *reason = program_verify(program, &unit.arena);
            ck_assert_msg(reason && strncmp(reason, wanted, strlen(wanted)) == 0, "%s: found \"%s\"", wanted,
                          reason ? reason : "nothing");
        }
        unit_end(&unit);
        if (!wanted)
            break;
    }
}
END_TEST

/* --- what a default may be, at both sides of each limit ------------------------------------------ */

START_TEST(a_default_is_a_value_of_its_type)
{
    int64_t first = date_from(DATE_FIRST_YEAR, 1, 1), last = date_from(DATE_LAST_YEAR, 12, 31);
    const struct {
        uint32_t field;
        int64_t value;
        bool sound;
    } rows[] = {
        {FIELD_TRUTH, 0, true},
        {FIELD_TRUTH, 1, true},
        {FIELD_TRUTH, -1, false},
        {FIELD_CHOICE, 0, true},
        {FIELD_CHOICE, 69, true},
        {FIELD_CHOICE, -1, false},
        {FIELD_ID, 0, true},
        {FIELD_ID, -1, false},
        {FIELD_RATE, INT64_C(3) << 32 | 4, true},
        {FIELD_RATE, 1, true},
        {FIELD_RATE, INT64_C(3) << 32, false},
        {FIELD_RATE, -1, false},
        {FIELD_RATE, INT64_MIN | 1, false},
        {FIELD_DATE, first, true},
        {FIELD_DATE, last, true},
        {FIELD_DATE, first - 1, false},
        {FIELD_DATE, last + 1, false},
        {FIELD_YEAR, DATE_FIRST_YEAR, true},
        {FIELD_YEAR, DATE_LAST_YEAR, true},
        {FIELD_YEAR, DATE_LAST_YEAR + 1, false},
        {FIELD_AMOUNT, AMOUNT_MINUS_INFINITY + 1, true},
        {FIELD_AMOUNT, AMOUNT_INFINITY - 1, true},
        {FIELD_AMOUNT, AMOUNT_MINUS_INFINITY, false},
        {FIELD_AMOUNT, AMOUNT_INFINITY, false},
        {FIELD_LINE_REFERENCE, 7, true},
        {FIELD_LINE_REFERENCE, AMOUNT_INFINITY, false},
        {FIELD_SET, -1, true}, /* all of 64 members */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct unit unit;
        unit_begin(&unit);
        struct program *program = small_program(&unit.arena);
        give(program, rows[i].field, DEFAULT_VALUE, rows[i].value);
        const char *reason = program_verify(program, &unit.arena);
        ck_assert_msg(!reason == rows[i].sound, "row %u: %s", (unsigned)i, reason ? reason : "passed");
        unit_end(&unit);
    }
}
END_TEST

/* A set of fewer than 64 members has no bit above them. */
START_TEST(a_set_has_only_its_members)
{
    static const struct {
        int64_t value;
        bool sound;
    } rows[] = {{0, true}, {7, true}, {8, false}, {-1, false}, {INT64_MIN, false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct unit unit;
        unit_begin(&unit);
        struct program *program = small_program(&unit.arena);
        program->schema.domains[1].count = 3;
        give(program, FIELD_SET, DEFAULT_VALUE, rows[i].value);
        ck_assert(!program_verify(program, &unit.arena) == rows[i].sound);
        unit_end(&unit);
    }
}
END_TEST

/* A default from another field: of the same list, type, domain and scale, and itself no such default. */
START_TEST(a_default_from_a_field_like_it)
{
    for (int flaw = 0; flaw < 6; flaw++) {
        struct unit unit;
        unit_begin(&unit);
        struct program *program = small_program(&unit.arena);
        struct field *other = &program->schema.fields[FIELD_AMOUNT_2];
        other->scale = 1;
        give(program, FIELD_AMOUNT, DEFAULT_FIELD, FIELD_AMOUNT_2);
        if (flaw == 1)
            other->space = 1;
        if (flaw == 2)
            other->type = TYPE_YEAR;
        if (flaw == 3)
            other->domain = 0;
        if (flaw == 4)
            other->scale = 10;
        if (flaw == 5)
            give(program, FIELD_AMOUNT_2, DEFAULT_FIELD, FIELD_AMOUNT);
        const char *reason = program_verify(program, &unit.arena);
        ck_assert_msg(!reason == (flaw == 0), "flaw %d", flaw);
        ck_assert(!reason || strstr(reason, "its default is a field of another kind"));
        unit_end(&unit);
    }
}
END_TEST

/* --- foreign functions --------------------------------------------------------------------------- */

enum { CALLED = TEXTS, ASKED = KEY_2_LINE, OPERANDS = 6 };

/* The small program with a function of each type, called for a word and for a truth. */
static struct program *calling_program(struct arena *arena)
{
    static const enum value_type types[OPERANDS] = {TYPE_TRUTH, TYPE_AMOUNT, TYPE_RATE,
                                                    TYPE_DATE,  TYPE_YEAR,   TYPE_TEXT};
    struct program *program = small_program(arena);
    struct foreign *foreigns = ARENA_ARRAY(arena, struct foreign, 2);
    for (int i = 0; i < 2; i++) {
        foreigns[i] = (struct foreign){.name = "営業日",
                                       .symbol = "business_day",
                                       .library = "calendar",
                                       .operands = ARENA_ARRAY(arena, struct foreign_value, FOREIGN_OPERANDS_MOST + 1),
                                       .operand_count = i ? 1 : OPERANDS,
                                       .failures = ARENA_NEW(arena, struct foreign_failure),
                                       .failure_count = 1};
        foreigns[i].failures[0] = (struct foreign_failure){3, "その日は暦にありません"};
        for (int k = 0; k < OPERANDS; k++)
            foreigns[i].operands[k] = (struct foreign_value){{types[k], NONE, 1, NULL}, 1950, 2000};
        foreigns[i].result = foreigns[i].operands[i ? 0 : 1];
    }
    program->foreigns = foreigns;
    program->foreign_count = 2;
    /* The operands are words; which ones is all the same to the verifier. */
    program->pool = ARENA_ARRAY(arena, uint32_t, 6 + OPERANDS + FOREIGN_OPERANDS_MOST);
    memcpy(program->pool, (uint32_t[]){AMOUNT, CONSTANT, HAS, LINE_TRUTH, CONSTANT, SOME}, 6 * sizeof(uint32_t));
    for (int k = 0; k < OPERANDS; k++)
        program->pool[6 + k] = AMOUNT;
    program->pool_count = 6 + OPERANDS;
    program->code[CALLED] = (struct instruction){OP_CALL_WORD, 0, 6, OPERANDS, 0, 0};
    program->code[ASKED] = (struct instruction){OP_CALL_FLAG, 0, 6, 1, 0, 1};
    return program;
}

#define VALUE(k) (f[0].operands[k])
#define CALLS                                                                                                \
    M("instruction 25: no such foreign function", p->code[CALLED].immediate = 2)                             \
    M("instruction 25: no such foreign function", p->code[CALLED].immediate = -1)                            \
    M("instruction 25: no such foreign function", p->code[CALLED].immediate = INT64_C(1) << 32)              \
    M("instruction 25: the foreign function takes another number", p->code[CALLED].b = OPERANDS - 1)         \
    M("instruction 25: the foreign function takes another number", p->code[CALLED].immediate = 1)            \
    M("instruction 25: the foreign function gives another storage", f[0].result = VALUE(0))                  \
    M("instruction 26: the foreign function gives another storage", f[1].result = VALUE(1))                  \
    M("instruction 25: its operands are outside the pool", p->code[CALLED].a = 7)                            \
    M("instruction 25: operand r0 is a truth", p->pool[6] = TRUTH)                                           \
    M("foreign function 0 does not say where it is", f[0].name = NULL)                                       \
    M("foreign function 0 does not say where it is", f[0].symbol = NULL)                                     \
    M("foreign function 1 does not say where it is", f[1].library = NULL)                                    \
    M("foreign function 1: has no operands, or too many", f[1].operand_count = 0)                            \
    M("foreign function 1: has no operands, or too many", f[1].operand_count = FOREIGN_OPERANDS_MOST + 1)    \
    M("foreign function 1: has no operands, or too many", f[1].operand_count = NONE)                         \
    M("foreign function 0: a failure has no message", f[0].failures[0].message = NULL)                       \
    M("foreign function 0: its scale is not positive", VALUE(0).format.scale = 0)                            \
    M("foreign function 0: unknown type", VALUE(5).format.type = VALUE_TYPES)                                \
    M("foreign function 0: its scale is not positive", VALUE(1).format.scale = 0)                            \
    M("foreign function 0: no such domain", VALUE(1).format.type = TYPE_CHOICE)                              \
    M("foreign function 0: a type that cannot be", (VALUE(1).format.type = TYPE_CHOICE, VALUE(1).format.domain = 0)) \
    M("foreign function 0: a type that cannot be", (VALUE(1).format.type = TYPE_SET, VALUE(1).format.domain = 1))    \
    M("foreign function 0: a type that cannot be", VALUE(1).format.type = TYPE_REFERENCE)                    \
    M("foreign function 1: unknown type", f[1].result.format.type = VALUE_TYPES)                             \
    M("foreign function 0: its range is unsound", VALUE(1).low = 2001)                                       \
    M("foreign function 0: its range is unsound", VALUE(1).low = AMOUNT_MINUS_INFINITY)                      \
    M("foreign function 0: its range is unsound", VALUE(1).high = AMOUNT_INFINITY)                           \
    M("foreign function 0: its range is unsound", VALUE(3).low = 2001)                                       \
    M("foreign function 0: its range is unsound", VALUE(3).low = date_from(DATE_FIRST_YEAR, 1, 1) - 1)       \
    M("foreign function 0: its range is unsound", VALUE(3).high = date_from(DATE_LAST_YEAR, 12, 31) + 1)     \
    M("foreign function 0: its range is unsound", VALUE(4).low = 2001)                                       \
    M("foreign function 0: its range is unsound", VALUE(4).low = DATE_FIRST_YEAR - 1)                        \
    M("foreign function 0: its range is unsound", VALUE(4).high = DATE_LAST_YEAR + 1)                        \
    M("instruction 26: a running sum needs a list",                                                          \
      p->code[ASKED] = ((struct instruction){OP_RUNNING_SUM, 0, AMOUNT, 0, 0, 0}))                           \
    M("instruction 8: no such list with a key", p->schema.lists[1].key = NONE)                               \
    M("lines 1: no such list", (p->line_decisions[1] = p->line_decisions[0],                                 \
                                p->line_decisions[1].space = 3, p->line_decision_count = 2))                 \
    M("item 1: no such list", p->pool[3] = REGISTERS)                                                        \
    M(NULL, VALUE(1).low = AMOUNT_MINUS_INFINITY + 1)                                                        \
    M(NULL, VALUE(1).high = AMOUNT_INFINITY - 1)                                                             \
    M(NULL, VALUE(3).low = date_from(DATE_FIRST_YEAR, 1, 1))                                                 \
    M(NULL, VALUE(3).high = date_from(DATE_LAST_YEAR, 12, 31))                                               \
    M(NULL, (VALUE(4).low = DATE_FIRST_YEAR, VALUE(4).high = DATE_LAST_YEAR))                                \
    M(NULL, VALUE(1).low = VALUE(1).high)                                                                    \
    M(NULL, VALUE(3).low = VALUE(3).high)                                                                    \
    M(NULL, VALUE(4).low = VALUE(4).high)                                                                    \
    M(NULL, many_operands(p))                                                                                \
    M(NULL, VALUE(2).low = 2001) /* the range of a rate or of a text says nothing */                         \
    M(NULL, (p->items[0].format.type = TYPE_SET, p->items[0].format.domain = 1)) /* 64 members */            \
    M(NULL, p->schema.lists[2].key = NONE) /* a list without a key is one */                                 \
    M(NULL, p->notes[1].kind = NOTE_ROW)                                                                     \
    M(NULL, p->notes[1].kind = NOTE_BRANCH)                                                                  \
    M(NULL, p->grant = NONE)

/* As many as a function may take. */
static void many_operands(struct program *p)
{
    struct foreign *f = p->foreigns;
    for (uint32_t k = 1; k < FOREIGN_OPERANDS_MOST; k++)
        f[1].operands[k] = f[0].operands[1];
    f[1].operand_count = FOREIGN_OPERANDS_MOST;
    p->code[ASKED].b = FOREIGN_OPERANDS_MOST;
    for (uint32_t k = 0; k < FOREIGN_OPERANDS_MOST; k++)
        p->pool[p->pool_count + k] = AMOUNT;
    p->code[ASKED].a = p->pool_count;
    p->pool_count += FOREIGN_OPERANDS_MOST;
}

/* As `mutate`; whether there is a mutation of that number. */
static bool mutate_call(struct program *p, int number, const char **reason)
{
    struct foreign *f = p->foreigns;
    int at = 0;
#define many_operands(program) (many_operands(program), 0)
#define M(wanted, change)                                                                                    \
    if (at++ == number) {                                                                                    \
        (void)(change);                                                                                      \
        *reason = wanted;                                                                                    \
        return true;                                                                                         \
    }
    CALLS
#undef M
#undef many_operands
    return false;
}

START_TEST(each_flaw_of_a_call_is_found)
{
    bool more = true;
    for (int i = -1; more; i++) {
        struct unit unit;
        const char *wanted = NULL;
        unit_begin(&unit);
        struct program *program = calling_program(&unit.arena);
        program->items[2].shape = SHAPE_ONE;
        program->items[2].format.type = TYPE_AMOUNT;
        more = i < 0 || mutate_call(program, i, &wanted);
        const char *reason = program_verify(program, &unit.arena);
        ck_assert_msg(wanted ? reason && strncmp(reason, wanted, strlen(wanted)) == 0 : !reason,
                      "mutation %d: %s: found \"%s\"", i, wanted ? wanted : "sound", reason ? reason : "nothing");
        unit_end(&unit);
    }
}
END_TEST

/* --- at the edges -------------------------------------------------------------------------------- */

/* After each of these the program is as sound as before: every bound is tried at its last place. */
#define EDGES                                                                                                \
    E(p->schema.fields[FIELD_AMOUNT].low = p->schema.fields[FIELD_AMOUNT].high)                              \
    E(give(p, FIELD_AMOUNT, DEFAULT_VALUE, 5))                                                               \
    E(give(p, FIELD_LINE_AMOUNT, DEFAULT_POSITION, 0))                                                       \
    E(give(p, FIELD_LINE_AMOUNT, DEFAULT_FIELD, FIELD_KEY))                                                  \
    E(p->schema.fields[FIELD_SET].domain = 1)                                                                \
    E(p->schema.fields[FIELD_LINE_REFERENCE].target = 2)                                                     \
    E((p->code[TRUTH] = (struct instruction){OP_PRESENT, 0, 0, 0, 0, FIELD_ID}))                             \
    E(p->code[PART].immediate = 0)                                                                           \
    E(p->code[PART].immediate = 2)                                                                           \
    E(p->code[TENTH].immediate = 1)                                                                          \
    E(p->code[TENTH].a = TENTH - 1)                                                                          \
    E(p->code[FETCHED].immediate = 0)                                                                        \
    E((p->code[AMONG_SOME].b = 1, p->code[AMONG_SOME].c = 1))                                                \
    E((p->pool[0] = AMOUNT, p->pool[1] = CONSTANT, p->pool[2] = CONSTANT, p->pool[3] = LINE_TRUTH,           \
       p->pool[4] = TEXTS, p->pool[5] = SOME, p->code[LEAST_OF].a = 0, p->code[LEAST_OF].b = 3))             \
    E((whole_pool(p), p->code[LEAST_OF].a = 0, p->code[LEAST_OF].b = 6))                                     \
    E((whole_pool(p), p->code[LEAST_OF].a = 5, p->code[LEAST_OF].b = 1))                                     \
    E((whole_pool(p), p->items[3].first = 0, p->items[3].count = 6))                                         \
    E((whole_pool(p), p->items[3].first = 5, p->items[3].count = 1))                                         \
    E(p->items[0].format.scale = 1)                                                                          \
    E(p->items[1].kind = ITEM_RESULT)                                                                        \
    E(p->tests[0].clause = p->clause_count - 1)                                                              \
    E((p->breakdowns[0].space = 0, p->breakdowns[0].when = TRUTH, p->cells[0].reg = AMOUNT))                 \
    E((p->breakdowns[0].first = 1, p->breakdowns[0].count = 0))                                              \
    E(p->notes[1].parent = 0)                                                                                \
    E(p->key_amount = TEXTS)

/* Operands that any list of words may name. */
static void whole_pool(struct program *p)
{
    memcpy(p->pool, (uint32_t[]){AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT}, 6 * sizeof(uint32_t));
    p->items[1] = p->items[2] = p->items[0];
}

static bool at_edge(struct program *p, int number)
{
    int at = 0;
#define E(change)                                                                                            \
    if (at++ == number) {                                                                                    \
        (void)(change);                                                                                      \
        return true;                                                                                         \
    }
#define give(...) (give(__VA_ARGS__), 0)
    EDGES
#undef give
#undef E
    return false;
}

START_TEST(edges_are_sound)
{
    bool more = true;
    for (int i = 0; more; i++) {
        struct unit unit;
        unit_begin(&unit);
        struct program *program = small_program(&unit.arena);
        more = at_edge(program, i);
        const char *reason = program_verify(program, &unit.arena);
        ck_assert_msg(!reason, "edge %d: %s", i, reason ? reason : "");
        unit_end(&unit);
    }
}
END_TEST

/* As many instructions and lists as there may be. */
START_TEST(as_many_as_there_may_be)
{
    struct unit unit;
    unit_begin(&unit);
    struct program *program = small_program(&unit.arena);
    struct instruction *code = ARENA_ARRAY(&unit.arena, struct instruction, REGISTERS + 1);
    memcpy(code, program->code, sizeof *code * REGISTERS);
    code[REGISTERS].opcode = OPCODES; /* where reading so many ends */
    program->code = code;
    program->count = 1 << 24;
    ck_assert_str_eq(program_verify(program, &unit.arena),
                     arena_print(&unit.arena, "instruction %u: unknown opcode %u", REGISTERS, OPCODES));
    program->count = (1 << 24) + 1;
    ck_assert_str_eq(program_verify(program, &unit.arena), "too many instructions");
    program = small_program(&unit.arena);
    struct list_shape *lists = ARENA_ARRAY(&unit.arena, struct list_shape, UINT16_MAX);
    memcpy(lists, program->schema.lists, sizeof *lists * program->schema.list_count);
    for (uint32_t l = program->schema.list_count; l < UINT16_MAX; l++)
        lists[l] = (struct list_shape){"一覧", NONE, 1};
    program->schema.lists = lists;
    program->schema.list_count = UINT16_MAX;
    ck_assert_ptr_null(program_verify(program, &unit.arena));
    unit_end(&unit);
}
END_TEST

/* --- the rest ------------------------------------------------------------------------------------ */

START_TEST(names_are_found)
{
    struct unit unit;
    struct schema schema;
    unit_begin(&unit);
    sample_schema(&unit.arena, &schema);
    ck_assert_uint_eq(schema_field(&schema, 1, "金額と", strlen("金額")), FIELD_LINE_AMOUNT);
    ck_assert_uint_eq(schema_field(&schema, 0, "金額", strlen("金額")), NONE);
    ck_assert_uint_eq(schema_field(&schema, 1, "金", strlen("金")), NONE);
    ck_assert_uint_eq(schema_field(&schema, 1, "金額額", strlen("金額額")), NONE);
    ck_assert_uint_eq(schema_list(&schema, "モデル", strlen("モデル")), 2);
    ck_assert_uint_eq(schema_list(&schema, "申請", strlen("申請")), NONE);
    ck_assert_uint_eq(domain_member(&schema.domains[0], "区分69", strlen("区分69")), 69);
    ck_assert_uint_eq(domain_member(&schema.domains[0], "区分70", strlen("区分70")), NONE);
    unit_end(&unit);
}
END_TEST

/* Letters of the table are those that the verifier and the machine know, and come in their order. */
START_TEST(the_opcode_table_is_well_formed)
{
    for (int i = 0; i < OPCODES; i++) {
        const struct opcode_info *info = &opcode_table[i];
        ck_assert_uint_eq(strspn(info->operands, "fwimk"), strlen(info->operands));
        ck_assert_uint_le(strlen(info->operands), 3);
        ck_assert_uint_gt(strlen(info->meaning), 0);
        if (info->spaces == SPACES_ENTRY)
            ck_assert_ptr_null(strpbrk(info->operands, "fwmk"));
        for (int k = 0; k < i; k++)
            ck_assert_str_ne(info->name, opcode_table[k].name);
    }
}
END_TEST

START_TEST(a_program_prints)
{
    static const char *const lines[] = {
        "scheme 小さい 「小さい制度」\neffective 2024-02-29\nsource 00ff\ncode (27)\n",
        "\n    r0                 FIELD_FLAG       指定\n",
        "\n    r6     経費        FIELD_WORD       金額\n",
        "\n    r8     経費        RESOLVE          r7 経費\n",
        "\n    r9                 CONST_WORD       480000\n",
        "\n    r14                LEAST            r1 r9\n",
        "\n    r15                AMONG            r3 {区分1 区分2 区分64}\n",
        "\n    r20                LOWEST           r5 r6 r1\n",
        "\n    r24                FAIL             r10 \"例外が二つ当てはまります\"\n",
        "\n    r0 《第5条(2)》 「指定」 介護保険指定\n    経費 r5 applies r18 継続\n",
        "\nlines of 経費: covered r5 amount r6 counted r22\n",
        "\n    result 算定額 r16 : amount 円 《第5条(2)》\n    duty 財産処分制限 keys r5 when r19\n",
        "\n    申請書 timing 申請 method 郵送 when r19 《第5条(2)》\n",
        "\n    機器 each 経費 when r5 対象経費 r6\n",
        "\n    definition 基準額 r16 : amount 円 《第5条(2)》\n        exception 再交付 r15 value r14 : "
        "amount 円\n",
        "\n    r19 national-2024 6(1)表1 「率の下限」 補助率 >= 3/4 《第5条(2)》\n",
        "\nkey amount r16, grant r16\n",
    };
    struct unit unit;
    struct buffer out = {0};
    unit_begin(&unit);
    program_print(small_program(&unit.arena), &out);
    buffer_add(&out, "", 1);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        ck_assert_msg(strstr(out.bytes, lines[i]), "no \"%s\" in\n%s", lines[i], out.bytes);
    buffer_end(&out);
    unit_end(&unit);
}
END_TEST

UNIT_MAIN("program", a_sound_program_passes, each_flaw_is_found, a_default_is_a_value_of_its_type,
          a_set_has_only_its_members, a_default_from_a_field_like_it, each_flaw_of_a_call_is_found, edges_are_sound, as_many_as_there_may_be, names_are_found,
          the_opcode_table_is_well_formed, a_program_prints)
