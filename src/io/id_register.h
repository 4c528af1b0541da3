/* SPDX-License-Identifier: Apache-2.0 */
/* Every 申請番号 of an input, to find one that comes again, exactly and in bounded memory.
 *
 * Numbers given out in series (A-0001, A-0002 …) are one bit each in small maps of bits, whatever order they
 * come in, and the lines where they stood are kept as runs. What is no such series (random letters, digits
 * far apart) goes into a map in memory, and beyond a bound into a temporary database on the disk.
 */
#ifndef YOKO_IO_ID_REGISTER_H
#define YOKO_IO_ID_REGISTER_H

#include "base/memory.h"

struct id_register;

/* An empty register, to be freed by id_register_end; `limit` is how many bytes are held in memory before what comes further
 * is kept on the disk. Memory that is out goes through the door. */
struct id_register *id_register_begin(struct memory *memory, size_t limit);
void id_register_end(struct id_register *ids);
/* Enters an id that stands at a line (from 1). 0 when it is new, else the line where it stood first. */
uint64_t id_register_add(struct id_register *ids, const char *text, size_t length, uint64_t line);
/* Whether an id was entered. */
bool id_register_has(struct id_register *ids, const char *text, size_t length);
/* Whether an id is the number after another one of its series: then both can be of one run. */
bool id_follows(const char *before, size_t before_length, const char *text, size_t length);
/* Enters `count` ids that each follow the one before, the first of which stands at a line and each other one
 * a line further. False when they have to be entered one by one: one of them may not be new. Nothing is
 * entered then. */
bool id_register_add_run(struct id_register *ids, const char *text, size_t length, uint64_t line,
                         uint32_t count);
/* For when no file can be opened any more: what it would open later is opened now, or kept in memory. */
void id_register_seal(struct id_register *ids);
/* Why the disk could not be used, or NULL; then ids may come again unnoticed. */
const char *id_register_problem(const struct id_register *ids);
/* Bytes held in memory. */
size_t id_register_bytes(const struct id_register *ids);

#endif
