/* SPDX-License-Identifier: Apache-2.0 */
/* Where names stand and what they mean, for editors: known also of a text with mistakes, as far as it is
 * understood.
 */
#ifndef YOKO_CHECK_INDEX_H
#define YOKO_CHECK_INDEX_H

#include "base/source.h"
#include "syntax/tree.h"

enum name_kind {
    NAME_FIELD,
    NAME_CONSTANT,
    NAME_DEFINITION,
    NAME_TABLE,
    NAME_LIST,
    NAME_CHOICES,
    NAME_GROUP,
    NAME_SETTLED,
    NAME_MEMBER,
    NAME_CLAUSE,
    NAME_PREMISE,
    NAME_FOREIGN
};

/* What has a name. All texts are borrowed from the arena of the check. */
struct index_name {
    enum name_kind kind;
    const char *name;
    const char *list;   /* of whose lines it is; NULL: of the application, or of nothing */
    const char *type;   /* as in messages; NULL: it has none, or it is not known */
    const char *domain; /* what is a choice or set, GROUP, MEMBER, CHOICES: the choices; else NULL */
    struct span span;   /* of the name where it is declared */
    const struct declaration *declaration; /* that it stands in */
};

/* A place that names it; `target` is the span of the name where it is declared. */
struct index_use {
    struct span span, target;
};

struct name_index {
    VECTOR(struct index_name) names;
    VECTOR(struct index_use) uses; /* the same place can come several times */
};

#endif
