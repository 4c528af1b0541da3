/* SPDX-License-Identifier: Apache-2.0 */
/* The opcode table as data. */
#include <config.h>

#include "code/program.h"

const struct opcode_info opcode_table[OPCODES] = {
#define OPCODE(name, storage, operands, spaces, meaning)                                                     \
    {#name, STORAGE_##storage, operands, SPACES_##spaces, meaning},
#include "code/opcode.def"
#undef OPCODE
};
