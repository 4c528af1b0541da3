/* SPDX-License-Identifier: Apache-2.0 */
/* What messages say to write, for schemes that are written in English. */
#ifndef YOKO_BASE_IN_ENGLISH_H
#define YOKO_BASE_IN_ENGLISH_H

#include "base/text.h"

/* Whether a source begins with an English keyword, comments left out. */
bool begins_in_english(const char *text);
/* Writes a template of a message with the keywords that it says to write in English. */
void template_in_english(struct buffer *out, const char *text);

#endif
