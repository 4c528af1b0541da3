/* SPDX-License-Identifier: Apache-2.0 */
/* Programs as files (.ykc).
 *
 *     "YKC1"  version  the program, part by part, in the order of struct program  SHA-256 of all before it
 *
 * Numbers are little-endian: 8, 16, 32 or 64 bits as the struct's field is. A text is its length (32 bits,
 * NONE for a text that is not there) and its bytes, UTF-8 without NUL. An array is its count (32 bits) and
 * its elements. There is one function a part, and it both writes and reads, by way of a cursor that knows
 * which of the two it is doing: so the two can never differ. Reading trusts nothing: each count is held
 * against the bytes that are left before memory is asked for, and what has been read goes through the
 * verifier.
 *
 * The hash guards against damage, not against malice: whoever writes a file can also hash it.
 */
#include <config.h>

#include "code/program.h"

#include "base/diagnostic.h"
#include "base/text.h"

#include <nettle/sha2.h>
#include <string.h>

/* A program without foreign functions is written as version 1, which knows none, so that it stays readable. */
#define IMAGE_VERSION         1
#define IMAGE_VERSION_FOREIGN 2
static const char image_magic[4] = {'Y', 'K', 'C', '1'};

struct cursor {
    struct buffer *out;  /* writing; NULL: reading */
    struct arena *arena; /* reading, from here on */
    const unsigned char *bytes;
    size_t at, length;
    const char *reason; /* the first thing found wrong */
    bool foreign;       /* of the version that has foreign functions */
};

static void spoil(struct cursor *cursor, const char *reason)
{
    if (!cursor->reason)
        cursor->reason = reason;
    cursor->at = cursor->length; /* nothing more is read */
}

/* --- numbers and texts --------------------------------------------------------------------------- */

static uint64_t pass_number(struct cursor *cursor, uint64_t value, unsigned size)
{
    if (cursor->out) {
        char bytes[8];
        for (unsigned i = 0; i < size; i++)
            bytes[i] = (char)(value >> 8 * i & 0xFF);
        buffer_add(cursor->out, bytes, size);
        return value;
    }
    if (cursor->length - cursor->at < size) {
        spoil(cursor, "the file ends too early");
        return 0;
    }
    value = 0;
    for (unsigned i = 0; i < size; i++)
        value |= (uint64_t)cursor->bytes[cursor->at + i] << 8 * i;
    cursor->at += size;
    return value;
}

/* A program that is written may be in use elsewhere: writing stores nothing into it, not even what is there.
 */
#define PASS(cursor, place, type, size)                                                                      \
    do {                                                                                                     \
        uint64_t passed = pass_number((cursor), (uint64_t)(place), (size));                                  \
        if (!(cursor)->out)                                                                                  \
            (place) = (type)passed;                                                                          \
    } while (0)

static void pass_16(struct cursor *cursor, uint16_t *value)
{
    PASS(cursor, *value, uint16_t, 2);
}

static void pass_32(struct cursor *cursor, uint32_t *value)
{
    PASS(cursor, *value, uint32_t, 4);
}

static void pass_64(struct cursor *cursor, int64_t *value)
{
    PASS(cursor, *value, int64_t, 8);
}

static void pass_truth(struct cursor *cursor, bool *value)
{
    uint8_t number = *value;
    PASS(cursor, number, uint8_t, 1);
    if (number > 1)
        spoil(cursor, "a truth is neither 0 nor 1");
    if (!cursor->out)
        *value = number == 1;
}

/* An enumerator; `count` is the number of them. */
static uint32_t pass_enumerator(struct cursor *cursor, uint32_t value, uint32_t count)
{
    uint32_t number = (uint32_t)pass_number(cursor, value, 1);
    if (number >= count) {
        spoil(cursor, "a kind is unknown");
        return 0;
    }
    return number;
}

#define PASS_ENUMERATOR(cursor, place, type, last)                                                           \
    do {                                                                                                     \
        uint32_t enumerator = pass_enumerator((cursor), (place), (last) + 1u);                               \
        if (!(cursor)->out)                                                                                  \
            (place) = (type)enumerator;                                                                      \
    } while (0)

static void pass_text(struct cursor *cursor, const char **text)
{
    uint32_t length = cursor->out ? *text ? (uint32_t)strlen(*text) : NONE : 0;
    pass_32(cursor, &length);
    if (cursor->out) {
        if (*text)
            buffer_add(cursor->out, *text, length);
        return;
    }
    *text = NULL;
    if (length == NONE || cursor->reason)
        return;
    const char *bytes = (const char *)cursor->bytes + cursor->at;
    if (cursor->length - cursor->at < length) {
        spoil(cursor, "the file ends within a text");
        return;
    }
    if (text_invalid(bytes, length) != length) {
        spoil(cursor, "a text is not UTF-8");
        return;
    }
    *text = arena_text(cursor->arena, bytes, length);
    cursor->at += length;
}

/* Reads the count of an array whose elements take at least `least` bytes each, and makes room for them. */
static void *read_count(struct cursor *cursor, uint32_t *count, size_t least, size_t size)
{
    pass_32(cursor, count);
    if (*count > (cursor->length - cursor->at) / least)
        spoil(cursor, "an array is larger than the file");
    if (cursor->reason)
        *count = 0;
    return arena_allocate(cursor->arena, *count * size);
}

/* Passes an array: its count, then each element by `pass`. `least` is the fewest bytes that an element takes.
 */
#define PASS_ARRAY(cursor, items, count, least, pass)                                                        \
    do {                                                                                                     \
        if ((cursor)->out)                                                                                   \
            pass_32((cursor), &(count));                                                                     \
        else                                                                                                 \
            (items) = read_count((cursor), &(count), (least), sizeof *(items));                              \
        for (uint32_t element = 0; element < (count); element++)                                             \
            pass((cursor), &(items)[element]);                                                               \
    } while (0)

/* --- the schema ---------------------------------------------------------------------------------- */

static void pass_domain(struct cursor *cursor, struct domain *domain)
{
    pass_text(cursor, &domain->name);
    PASS_ARRAY(cursor, domain->members, domain->count, 4, pass_text);
}

static void pass_list(struct cursor *cursor, struct list_shape *list)
{
    pass_text(cursor, &list->name);
    pass_32(cursor, &list->key);
    pass_32(cursor, &list->most);
}

static void pass_field(struct cursor *cursor, struct field *field)
{
    pass_text(cursor, &field->name);
    pass_text(cursor, &field->label);
    pass_text(cursor, &field->unit);
    PASS_ENUMERATOR(cursor, field->type, enum value_type, VALUE_TYPES - 1);
    pass_32(cursor, &field->space);
    pass_32(cursor, &field->domain);
    pass_32(cursor, &field->target);
    pass_64(cursor, &field->scale);
    pass_64(cursor, &field->low);
    pass_64(cursor, &field->high);
    PASS_ENUMERATOR(cursor, field->default_kind, enum default_kind, DEFAULT_FIELD);
    pass_64(cursor, &field->default_value);
    pass_truth(cursor, &field->required);
    pass_truth(cursor, &field->key);
    pass_truth(cursor, &field->personal);
    pass_truth(cursor, &field->used);
}

static void pass_schema(struct cursor *cursor, struct schema *schema)
{
    PASS_ARRAY(cursor, schema->domains, schema->domain_count, 8, pass_domain);
    PASS_ARRAY(cursor, schema->lists, schema->list_count, 12, pass_list);
    PASS_ARRAY(cursor, schema->fields, schema->field_count, 60, pass_field);
}

/* --- the code ------------------------------------------------------------------------------------ */

static void pass_instruction(struct cursor *cursor, struct instruction *instruction)
{
    pass_16(cursor, &instruction->opcode);
    pass_16(cursor, &instruction->space);
    pass_32(cursor, &instruction->a);
    pass_32(cursor, &instruction->b);
    pass_32(cursor, &instruction->c);
    pass_64(cursor, &instruction->immediate);
}

static void pass_mask(struct cursor *cursor, uint64_t *mask)
{
    *mask = pass_number(cursor, *mask, 8);
}

static void pass_text_list(struct cursor *cursor, struct text_list *list)
{
    PASS_ARRAY(cursor, list->texts, list->count, 4, pass_text);
}

static void pass_code(struct cursor *cursor, struct program *program)
{
    PASS_ARRAY(cursor, program->code, program->count, 24, pass_instruction);
    PASS_ARRAY(cursor, program->pool, program->pool_count, 4, pass_32);
    PASS_ARRAY(cursor, program->masks, program->mask_count, 8, pass_mask);
    PASS_ARRAY(cursor, program->texts, program->text_count, 4, pass_text);
    PASS_ARRAY(cursor, program->text_lists, program->text_list_count, 4, pass_text_list);
    PASS_ARRAY(cursor, program->messages, program->message_count, 4, pass_text);
}

static void pass_format(struct cursor *cursor, struct format *format)
{
    PASS_ENUMERATOR(cursor, format->type, enum value_type, VALUE_TYPES - 1);
    pass_32(cursor, &format->domain);
    pass_64(cursor, &format->scale);
    pass_text(cursor, &format->unit);
}

static void pass_failure(struct cursor *cursor, struct foreign_failure *failure)
{
    pass_64(cursor, &failure->number);
    pass_text(cursor, &failure->message);
}

static void pass_foreign_value(struct cursor *cursor, struct foreign_value *value)
{
    pass_format(cursor, &value->format);
    pass_64(cursor, &value->low);
    pass_64(cursor, &value->high);
}

static void pass_foreign(struct cursor *cursor, struct foreign *foreign)
{
    pass_text(cursor, &foreign->name);
    pass_text(cursor, &foreign->symbol);
    pass_text(cursor, &foreign->library);
    pass_truth(cursor, &foreign->column);
    PASS_ARRAY(cursor, foreign->operands, foreign->operand_count, 33, pass_foreign_value);
    pass_foreign_value(cursor, &foreign->result);
    PASS_ARRAY(cursor, foreign->failures, foreign->failure_count, 12, pass_failure);
}

/* --- what it decides ----------------------------------------------------------------------------- */

static void pass_clause(struct cursor *cursor, struct clause *clause)
{
    pass_text(cursor, &clause->id);
    pass_text(cursor, &clause->label);
    pass_text(cursor, &clause->nothing);
    pass_32(cursor, &clause->line);
}

/* The line of a rule that stands in the scheme's own file, else 0. */
static void pass_line(struct cursor *cursor, uint32_t *line, const char *file)
{
    uint32_t own = file ? 0 : *line;
    pass_32(cursor, &own);
    if (!cursor->out)
        *line = own;
}

static void pass_test(struct cursor *cursor, struct test *test)
{
    pass_32(cursor, &test->space);
    pass_32(cursor, &test->reg);
    pass_32(cursor, &test->applies);
    pass_32(cursor, &test->clause);
    pass_text(cursor, &test->label);
    pass_text(cursor, &test->text);
    pass_line(cursor, &test->line, test->file);
}

static void pass_line_decision(struct cursor *cursor, struct line_decision *lines)
{
    pass_32(cursor, &lines->space);
    pass_32(cursor, &lines->covered);
    pass_32(cursor, &lines->amount);
    pass_32(cursor, &lines->counted);
}

static void pass_item(struct cursor *cursor, struct item *item)
{
    PASS_ENUMERATOR(cursor, item->kind, enum item_kind, ITEM_DUTY);
    pass_text(cursor, &item->name);
    PASS_ENUMERATOR(cursor, item->shape, enum item_shape, SHAPE_TEXTS);
    pass_32(cursor, &item->first);
    pass_32(cursor, &item->count);
    pass_32(cursor, &item->when);
    pass_format(cursor, &item->format);
    pass_32(cursor, &item->clause);
    pass_line(cursor, &item->line, item->file);
}

static void pass_document(struct cursor *cursor, struct document *document)
{
    pass_text(cursor, &document->name);
    pass_text(cursor, &document->timing);
    pass_text(cursor, &document->method);
    pass_32(cursor, &document->when);
    pass_32(cursor, &document->clause);
    pass_line(cursor, &document->line, document->file);
}

static void pass_cell(struct cursor *cursor, struct breakdown_cell *cell)
{
    pass_text(cursor, &cell->name);
    pass_32(cursor, &cell->reg);
    pass_format(cursor, &cell->format);
}

static void pass_breakdown(struct cursor *cursor, struct breakdown *row)
{
    pass_text(cursor, &row->name);
    pass_32(cursor, &row->space);
    pass_32(cursor, &row->when);
    pass_32(cursor, &row->first);
    pass_32(cursor, &row->count);
    pass_32(cursor, &row->clause);
    pass_line(cursor, &row->line, row->file);
}

static void pass_bound(struct cursor *cursor, struct bound *bound)
{
    pass_32(cursor, &bound->reg);
    pass_text(cursor, &bound->framework);
    pass_text(cursor, &bound->id);
    pass_text(cursor, &bound->label);
    pass_text(cursor, &bound->text);
    pass_32(cursor, &bound->clause);
    pass_32(cursor, &bound->line);
}

static void pass_note(struct cursor *cursor, struct note *note)
{
    PASS_ENUMERATOR(cursor, note->kind, enum note_kind, NOTE_BRANCH);
    pass_32(cursor, &note->parent);
    pass_text(cursor, &note->name);
    pass_32(cursor, &note->space);
    pass_32(cursor, &note->reg);
    pass_32(cursor, &note->value);
    pass_format(cursor, &note->format);
    pass_32(cursor, &note->clause);
    pass_line(cursor, &note->line, note->file);
    pass_text(cursor, &note->text);
}

/* The folder in which the scheme lay says nothing about it: the same text gives the same image anywhere. */
static void pass_file_name(struct cursor *cursor, const char **path)
{
    const char *slash = cursor->out && *path ? strrchr(*path, '/') : NULL;
    const char *name = slash ? slash + 1 : *path;
    pass_text(cursor, &name);
    if (!cursor->out)
        *path = name;
}

static void pass_source(struct cursor *cursor, struct program *program)
{
    pass_text(cursor, &program->id);
    pass_text(cursor, &program->title);
    pass_text(cursor, &program->source_title);
    pass_file_name(cursor, &program->source_name);
    const char *hash = program->source_hash;
    pass_text(cursor, &hash);
    if (!cursor->out) {
        if (hash && strlen(hash) < sizeof program->source_hash)
            strcpy(program->source_hash, hash);
        else
            spoil(cursor, "the hash of the source is too long");
    }
    int64_t effective = program->effective;
    pass_64(cursor, &effective);
    if (effective < INT32_MIN || effective > INT32_MAX)
        spoil(cursor, "a date is out of range");
    else if (!cursor->out)
        program->effective = (int32_t)effective;
}

static void pass_program(struct cursor *cursor, struct program *program)
{
    pass_source(cursor, program);
    pass_schema(cursor, &program->schema);
    pass_code(cursor, program);
    if (cursor->foreign)
        PASS_ARRAY(cursor, program->foreigns, program->foreign_count, 54, pass_foreign);
    PASS_ARRAY(cursor, program->clauses, program->clause_count, 16, pass_clause);
    PASS_ARRAY(cursor, program->tests, program->test_count, 28, pass_test);
    PASS_ARRAY(cursor, program->line_decisions, program->line_decision_count, 16, pass_line_decision);
    PASS_ARRAY(cursor, program->items, program->item_count, 43, pass_item);
    PASS_ARRAY(cursor, program->documents, program->document_count, 24, pass_document);
    PASS_ARRAY(cursor, program->breakdowns, program->breakdown_count, 28, pass_breakdown);
    PASS_ARRAY(cursor, program->cells, program->cell_count, 25, pass_cell);
    PASS_ARRAY(cursor, program->bounds, program->bound_count, 28, pass_bound);
    PASS_ARRAY(cursor, program->notes, program->note_count, 50, pass_note);
    pass_32(cursor, &program->key_amount);
    pass_32(cursor, &program->grant);
}

/* --- whole files --------------------------------------------------------------------------------- */

static void digest(const void *bytes, size_t length, uint8_t hash[SHA256_DIGEST_SIZE])
{
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, length, bytes);
    sha256_digest(&context, SHA256_DIGEST_SIZE, hash);
}

void image_write(const struct program *program, struct buffer *out)
{
    size_t start = out->length;
    struct cursor cursor = {.out = out, .foreign = program->foreign_count > 0};
    buffer_add(out, image_magic, sizeof image_magic);
    pass_number(&cursor, cursor.foreign ? IMAGE_VERSION_FOREIGN : IMAGE_VERSION, 4);
    struct program copy = *program; /* for its pointers, which reading sets */
    if (copy.lasting_code) {
        copy.count = copy.lasting_code;
        copy.pool_count = copy.lasting_pool;
        copy.mask_count = copy.lasting_masks;
    }
    pass_program(&cursor, &copy);
    if (out->failed)
        return;
    uint8_t hash[SHA256_DIGEST_SIZE];
    digest(out->bytes + start, out->length - start, hash);
    buffer_add(out, (const char *)hash, sizeof hash);
}

struct program *image_read(struct arena *arena, const void *bytes, size_t length, const char **reason)
{
    struct cursor cursor = {.arena = arena, .bytes = bytes, .length = length};
    *reason = NULL;
    if (length < sizeof image_magic || memcmp(bytes, image_magic, sizeof image_magic) != 0) {
        *reason = TO_TRANSLATE("it is no compiled scheme");
        return NULL;
    }
    cursor.at = sizeof image_magic;
    uint32_t version = (uint32_t)pass_number(&cursor, 0, 4);
    cursor.foreign = version == IMAGE_VERSION_FOREIGN;
    if (!cursor.reason && version != IMAGE_VERSION && !cursor.foreign) {
        *reason = TO_TRANSLATE("it was compiled by another version");
        return NULL;
    }
    uint8_t hash[SHA256_DIGEST_SIZE];
    if (length < cursor.at + sizeof hash) {
        *reason = TO_TRANSLATE("it ends too early");
        return NULL;
    }
    cursor.length = length - sizeof hash;
    digest(bytes, cursor.length, hash);
    if (memcmp(hash, cursor.bytes + cursor.length, sizeof hash) != 0) {
        *reason = TO_TRANSLATE("it is damaged, its checksum does not fit");
        return NULL;
    }
    struct program *program = ARENA_NEW(arena, struct program);
    pass_program(&cursor, program);
    if (!cursor.reason && cursor.at != cursor.length)
        spoil(&cursor, "there is more in the file than a program");
    *reason = cursor.reason ? cursor.reason : program_verify(program, arena);
    return *reason ? NULL : program;
}
