/* SPDX-License-Identifier: Apache-2.0 */
/* What people mean by words that a scheme does not have, in rules, examples, records and on the command line alike. */
#ifndef YOKO_BASE_MEANT_H
#define YOKO_BASE_MEANT_H

#include "base/memory.h"

/* `text` as an answer to the yes-or-no field `name`: `name` for 県内である or 見積書あり, `name でない` for 滞納していない or
 * 滞納なし, and for 県外 where `name` is 県内; NULL: it is none. */
const char *answer_meant(struct arena *arena, const char *text, const char *name);
/* 三分の二 as 3分の2, 百五十万円 as 150万円, 第六条 as 第6条; NULL: there is no number in words in it. */
const char *number_meant(struct arena *arena, const char *text);
/* The one of the names that the text is a part of, 見守り of 見守り機器, or that is a part of it; NULL: none, or several. */
const char *part_meant(const char *text, const char *const *names, size_t count);
/* The names with 、 between them, the first of them when there are many. */
const char *names_listed(struct arena *arena, const char *const *names, size_t count);

/* Where を控除した額, を差し引いた額 and the like stand in `text`, at を; NULL: they do not. */
const char *deduction_at(const char *text);

#endif
