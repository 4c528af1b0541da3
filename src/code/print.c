/* SPDX-License-Identifier: Apache-2.0 */
/* Programs as text, for engineers: one line a register, driven by the opcode table, then what the registers
 * are for.
 *
 *     r12   経費        SPREAD_WORD      r3
 *
 * The second column is the list whose lines the register has (nothing: the application itself).
 */
#include <config.h>

#include "code/program.h"

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"

#include <inttypes.h>

/* Fills up with blanks to `columns` of a terminal. */
static void pad(struct buffer *out, size_t start, unsigned columns)
{
    unsigned width = text_width(out->bytes + start, out->length - start);
    while (width++ < columns)
        buffer_text(out, " ");
}

static void print_register(struct buffer *out, uint32_t reg)
{
    if (reg == NONE)
        buffer_text(out, "-");
    else
        buffer_print(out, "r%" PRIu32, reg);
}

static void print_amount(struct buffer *out, int64_t value)
{
    if (value == AMOUNT_INFINITY)
        buffer_text(out, "unbounded");
    else if (value == AMOUNT_MINUS_INFINITY)
        buffer_text(out, "-unbounded");
    else
        buffer_number(out, value);
}

static void print_immediate(struct buffer *out, const struct program *program,
                            const struct instruction *instruction)
{
    int64_t value = instruction->immediate;
    switch (instruction->opcode) {
    case OP_FIELD_FLAG:
    case OP_FIELD_WORD:
    case OP_PRESENT:
        buffer_text(out, program->schema.fields[value].name);
        break;
    case OP_RESOLVE:
    case OP_REFER_SUM:
    case OP_REFER_ANY:
    case OP_REFER_COUNT:
        buffer_text(out, program->schema.lists[value].name);
        break;
    case OP_FAIL:
        buffer_print(out, "\"%s\"", program->messages[value]);
        break;
    case OP_CALL_FLAG:
    case OP_CALL_WORD:
        buffer_text(out, program->foreigns[value].name);
        break;
    case OP_HAS_ALL:
    case OP_HAS_ANY:
        buffer_print(out, "0x%" PRIx64, (uint64_t)value);
        break;
    default:
        print_amount(out, value);
        break;
    }
}

/* The domain of a choice that is read from a field, or NULL. */
static const struct domain *choice_domain(const struct program *program, uint32_t reg)
{
    const struct instruction *instruction = &program->code[reg];
    if (instruction->opcode != OP_FIELD_WORD)
        return NULL;
    const struct field *field = &program->schema.fields[instruction->immediate];
    return field->type == TYPE_CHOICE ? &program->schema.domains[field->domain] : NULL;
}

static void print_mask(struct buffer *out, const struct program *program,
                       const struct instruction *instruction)
{
    const struct domain *domain = choice_domain(program, instruction->a);
    const char *separator = "";
    buffer_text(out, "{");
    for (uint32_t word = 0; word < instruction->c; word++)
        for (uint32_t bit = 0; bit < 64; bit++) {
            if (!(program->masks[instruction->b + word] >> bit & 1))
                continue;
            uint32_t member = word * 64 + bit;
            buffer_text(out, separator);
            if (domain && member < domain->count)
                buffer_text(out, domain->members[member]);
            else
                buffer_number(out, member);
            separator = " ";
        }
    buffer_text(out, "}");
}

static void print_operands(struct buffer *out, const struct program *program,
                           const struct instruction *instruction)
{
    const uint32_t registers[] = {instruction->a, instruction->b, instruction->c};
    unsigned place = 0;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter; letter++) {
        if (*letter != 'm')
            buffer_text(out, " ");
        switch (*letter) {
        case 'i':
            print_immediate(out, program, instruction);
            break;
        case 'm':
            for (uint32_t i = 0; i < instruction->b; i++)
                buffer_print(out, " r%" PRIu32, program->pool[instruction->a + i]);
            break;
        case 'k':
            print_mask(out, program, instruction);
            break;
        default:
            print_register(out, registers[place++]);
            break;
        }
    }
}

static void print_code(struct buffer *out, const struct program *program)
{
    uint32_t count = program->lasting_code ? program->lasting_code : program->count;
    buffer_print(out, "code (%" PRIu32 ")\n", count);
    for (uint32_t i = 0; i < count; i++) {
        const struct instruction *instruction = &program->code[i];
        size_t start = out->length;
        buffer_print(out, "    r%" PRIu32, i);
        pad(out, start, 11);
        if (instruction->space)
            buffer_text(out, program->schema.lists[instruction->space].name);
        pad(out, start, 23);
        buffer_text(out, opcode_table[instruction->opcode].name);
        pad(out, start, 39);
        print_operands(out, program, instruction);
        buffer_text(out, "\n");
    }
}

/* --- what the registers are for ------------------------------------------------------------------ */

static void print_clause(struct buffer *out, const struct program *program, uint32_t clause)
{
    if (clause != NONE)
        buffer_print(out, " 《%s》", program->clauses[clause].id);
}

static void print_when(struct buffer *out, uint32_t when)
{
    if (when != NONE)
        buffer_print(out, " when r%" PRIu32, when);
}

static void print_format(struct buffer *out, const struct program *program, const struct format *format)
{
    static const char *const names[] = {"truth", "amount", "rate", "choice",   "set",
                                        "date",  "year",   "text", "reference"};
    _Static_assert(sizeof names / sizeof *names == VALUE_TYPES, "each type has a name");
    buffer_print(out, " : %s", names[format->type]);
    if (format->type == TYPE_CHOICE || format->type == TYPE_SET)
        buffer_print(out, " of %s", program->schema.domains[format->domain].name);
    if (format->unit)
        buffer_print(out, " %s", format->unit);
    if (format->scale != 1)
        buffer_print(out, " / %" PRId64, format->scale);
}

static void print_tests(struct buffer *out, const struct program *program)
{
    buffer_print(out, "tests (%" PRIu32 ")\n", program->test_count);
    for (uint32_t i = 0; i < program->test_count; i++) {
        const struct test *test = &program->tests[i];
        buffer_print(out, "    %s%sr%" PRIu32, test->space ? program->schema.lists[test->space].name : "",
                     test->space ? " " : "", test->reg);
        if (test->applies != NONE)
            buffer_print(out, " applies r%" PRIu32, test->applies);
        print_clause(out, program, test->clause);
        if (test->label)
            buffer_print(out, " 「%s」", test->label);
        buffer_print(out, " %s\n", test->text);
    }
    for (uint32_t i = 0; i < program->line_decision_count; i++) {
        const struct line_decision *lines = &program->line_decisions[i];
        buffer_print(out, "lines of %s: covered r%" PRIu32 " amount r%" PRIu32 " counted r%" PRIu32 "\n",
                     program->schema.lists[lines->space].name, lines->covered, lines->amount, lines->counted);
    }
}

static void print_items(struct buffer *out, const struct program *program)
{
    static const char *const shapes[] = {"", " list", " keys", " texts"};
    buffer_print(out, "items (%" PRIu32 ")\n", program->item_count);
    for (uint32_t i = 0; i < program->item_count; i++) {
        const struct item *item = &program->items[i];
        buffer_print(out, "    %s %s%s", item->kind == ITEM_RESULT ? "result" : "duty", item->name,
                     shapes[item->shape]);
        for (uint32_t k = 0; k < item->count; k++)
            buffer_print(out, " r%" PRIu32, program->pool[item->first + k]);
        if (item->shape == SHAPE_ONE || item->shape == SHAPE_MANY)
            print_format(out, program, &item->format);
        print_when(out, item->when);
        print_clause(out, program, item->clause);
        buffer_text(out, "\n");
    }
}

static void print_documents(struct buffer *out, const struct program *program)
{
    buffer_print(out, "documents (%" PRIu32 ")\n", program->document_count);
    for (uint32_t i = 0; i < program->document_count; i++) {
        const struct document *document = &program->documents[i];
        buffer_print(out, "    %s", document->name);
        if (document->timing)
            buffer_print(out, " timing %s", document->timing);
        if (document->method)
            buffer_print(out, " method %s", document->method);
        print_when(out, document->when);
        print_clause(out, program, document->clause);
        buffer_text(out, "\n");
    }
}

static void print_breakdowns(struct buffer *out, const struct program *program)
{
    buffer_print(out, "breakdown (%" PRIu32 ")\n", program->breakdown_count);
    for (uint32_t i = 0; i < program->breakdown_count; i++) {
        const struct breakdown *row = &program->breakdowns[i];
        buffer_print(out, "    %s", row->name);
        if (row->space)
            buffer_print(out, " each %s", program->schema.lists[row->space].name);
        print_when(out, row->when);
        for (uint32_t k = row->first; k < row->first + row->count; k++)
            buffer_print(out, " %s r%" PRIu32, program->cells[k].name, program->cells[k].reg);
        print_clause(out, program, row->clause);
        buffer_text(out, "\n");
    }
}

static void print_bounds(struct buffer *out, const struct program *program)
{
    buffer_print(out, "bounds (%" PRIu32 ")\n", program->bound_count);
    for (uint32_t i = 0; i < program->bound_count; i++) {
        const struct bound *bound = &program->bounds[i];
        buffer_text(out, "    ");
        print_register(out, bound->reg);
        buffer_print(out, " %s %s", bound->framework, bound->id);
        if (bound->label)
            buffer_print(out, " 「%s」", bound->label);
        buffer_print(out, " %s", bound->text);
        print_clause(out, program, bound->clause);
        buffer_text(out, "\n");
    }
}

static void print_notes(struct buffer *out, const struct program *program)
{
    static const char *const kinds[] = {"definition", "exception", "table", "row", "constant", "branch"};
    _Static_assert(sizeof kinds / sizeof *kinds == NOTE_BRANCH + 1, "each kind has a name");
    buffer_print(out, "notes (%" PRIu32 ")\n", program->note_count);
    for (uint32_t i = 0; i < program->note_count; i++) {
        const struct note *note = &program->notes[i];
        buffer_print(out, "    %s%s %s r%" PRIu32, note->parent == NONE ? "" : "    ", kinds[note->kind],
                     note->name, note->reg);
        if (note->value != NONE)
            buffer_print(out, " value r%" PRIu32, note->value);
        print_format(out, program, &note->format);
        print_clause(out, program, note->clause);
        buffer_text(out, "\n");
    }
}

static void print_foreign(struct buffer *out, const struct program *program, const struct foreign *foreign)
{
    const struct foreign_value *result = &foreign->result;
    buffer_print(out, "    %s%s is %s of %s\n", foreign->column ? "column " : "", foreign->name, foreign->symbol,
                 foreign->library);
    for (uint32_t k = 0; k < foreign->operand_count; k++) {
        buffer_text(out, "        operand");
        print_format(out, program, &foreign->operands[k].format);
        buffer_text(out, "\n");
    }
    buffer_text(out, "        result");
    print_format(out, program, &result->format);
    if (result->format.type == TYPE_AMOUNT || result->format.type == TYPE_DATE ||
        result->format.type == TYPE_YEAR)
        buffer_print(out, " from %" PRId64 " to %" PRId64, result->low, result->high);
    buffer_text(out, "\n");
    for (uint32_t k = 0; k < foreign->failure_count; k++)
        buffer_print(out, "        failure %" PRId64 " 「%s」\n", foreign->failures[k].number,
                     foreign->failures[k].message);
}

static void print_foreigns(struct buffer *out, const struct program *program)
{
    if (program->foreign_count)
        buffer_print(out, "foreign functions (%" PRIu32 ")\n", program->foreign_count);
    for (uint32_t i = 0; i < program->foreign_count; i++)
        print_foreign(out, program, &program->foreigns[i]);
}

void program_print(const struct program *program, struct buffer *out)
{
    buffer_print(out, "scheme %s 「%s」\n", program->id, program->title);
    if (program->effective != INT32_MIN) {
        char date[11];
        date_print(program->effective, date);
        buffer_print(out, "effective %s\n", date);
    }
    if (program->source_hash[0])
        buffer_print(out, "source %s\n", program->source_hash);
    print_foreigns(out, program);
    print_code(out, program);
    print_tests(out, program);
    print_items(out, program);
    print_documents(out, program);
    print_breakdowns(out, program);
    print_bounds(out, program);
    print_notes(out, program);
    buffer_text(out, "key amount ");
    print_register(out, program->key_amount);
    buffer_text(out, ", grant ");
    print_register(out, program->grant);
    buffer_text(out, "\n");
}
