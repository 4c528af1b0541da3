/* SPDX-License-Identifier: Apache-2.0 */
/* Values of fields: what a number, a fraction, a member may be, whatever form it came in; and the fields'
 * names, looked up quickly. */
#ifndef YOKO_IO_VALUE_H
#define YOKO_IO_VALUE_H

#include "code/schema.h"
#include "io/problem.h"
#include "io/text_map.h"

/* A schema with its names in maps. */
struct lookup {
    const struct schema *schema;
    uint32_t id_field; /* 申請番号, or NONE when the vocabulary does not declare it */
    const char *id_name;
    struct text_map *fields;  /* by space: name to field number */
    struct text_map lists;    /* name to space */
    struct text_map *members; /* by domain: member to its number */
};
/* The field of 申請番号, or NONE. */
uint32_t lookup_id_field(const struct schema *schema);
/* Its name, by which rows of lists are joined to their application too. */
const char *lookup_id_name(const struct schema *schema);
void lookup_begin(struct lookup *lookup, struct arena *arena, const struct schema *schema);
/* The field or list or member of that name, or NONE. */
uint32_t lookup_number(const struct text_map *map, const char *name, size_t length);
/* The one field of a space whose label, 「…」 in its declaration, the text is, or NONE. `arena` is for the work. */
uint32_t lookup_labelled(const struct lookup *lookup, struct arena *arena, uint32_t space, const char *text, size_t length);
/* The nearest field or list of a space, or NULL. `arena` is for the work. */
const char *lookup_nearest(const struct lookup *lookup, struct arena *arena, uint32_t space,
                           const char *name);

/* A value that was read. */
struct value {
    bool missing;
    int64_t word;
    const char *text; /* TYPE_TEXT */
    size_t length;
};

/* A value that is there, as JSON. */
void value_json(struct buffer *out, const struct schema *schema, const struct field *field, const struct value *value);

/* What is wrong with a value. */
enum value_fault {
    VALUE_FINE,
    VALUE_NO_TRUTH,
    VALUE_NO_INTEGER,
    VALUE_NO_NUMBER,
    VALUE_DECIMALS,  /* more of them than the field has */
    VALUE_OUTSIDE,   /* its bounds */
    VALUE_NO_MEMBER, /* of the field's closed list */
    VALUE_NO_DATE,
    VALUE_NO_SUCH_DAY,
    VALUE_NO_YEAR,
    VALUE_NO_RATE,
    VALUE_NO_SET,
    VALUE_REPEATED, /* a member of a set */
    VALUE_NO_TEXT
};

/* What a value is read for. */
struct reading {
    const struct lookup *lookup;
    struct problems *problems;
    const struct field *field;
    int64_t row; /* the line of its list, as people name it; unused in space 0 */
    bool cell;   /* what people type, not JSON */
    bool quoted; /* what was found is a text of JSON */
};
/* The field's name as people know it: `職員数`, `経費[2].金額`. In the arena of the problems. */
const char *reading_path(const struct reading *reading);
/* Whether a value of the field was reported to be wrong. */
bool reading_is_bad(const struct problems *problems, const struct field *field, int64_t row);
/* Reports a fault. `found` is what stands in the record; of a set, the member at fault. */
void value_report(const struct reading *reading, enum value_fault fault, const char *found, size_t length);

enum decimal_result {
    DECIMAL_OK,
    DECIMAL_NOT,      /* no number of JSON's grammar */
    DECIMAL_FRACTION, /* more decimals than the scale has */
    DECIMAL_LARGE     /* outside 64 bits: outside any bounds */
};
/* A number as JSON writes it, in units of 1 / scale (a power of ten), exactly: no floating point on the way.
 * An exponent is taken where the value is whole; *plain tells whether the text was an integer without either.
 */
enum decimal_result decimal_read(const char *text, size_t length, int64_t scale, int64_t *value, bool *plain);
/* An amount of a field, with its bounds. `strict`: a field of whole numbers wants a plain integer. */
enum value_fault value_amount(const struct field *field, const char *text, size_t length, bool strict,
                              int64_t *word);
enum value_fault value_bounds(const struct field *field, int64_t value);
/* "YYYY-MM-DD" within the field's bounds. */
enum value_fault value_date(const struct field *field, const char *text, size_t length, int64_t *word);
/* "3/4": two integers from 1 to 1000, ASCII, without leading zeros. */
enum value_fault value_rate(const char *text, size_t length, int64_t *word);

#endif
