/* SPDX-License-Identifier: Apache-2.0 */
/* The opcode table as data, and what it says of an instruction: the registers that it reads. */
#include <config.h>

#include "code/program.h"

const struct opcode_info opcode_table[OPCODES] = {
#define OPCODE(name, storage, operands, spaces, meaning)                                                     \
    {#name, STORAGE_##storage, operands, SPACES_##spaces, meaning},
#include "code/opcode.def"
#undef OPCODE
};

struct register_list instruction_reads(const struct program *program, const struct instruction *instruction,
                                       uint32_t own[3])
{
    const uint32_t all[] = {instruction->a, instruction->b, instruction->c};
    uint32_t count = 0;
    for (const char *letter = opcode_table[instruction->opcode].operands; *letter && count < 3; letter++) {
        if (*letter == 'm')
            return (struct register_list){program->pool + instruction->a, instruction->b};
        if (*letter == 'f' || *letter == 'w') {
            own[count] = all[count];
            count++;
        }
    }
    return (struct register_list){own, count};
}

void program_mark_behind(const struct program *program, uint32_t reg, bool *behind)
{
    behind[reg] = true;
    for (uint32_t r = reg + 1; r-- > 0;) {
        uint32_t own[3];
        if (!behind[r])
            continue;
        struct register_list reads = instruction_reads(program, &program->code[r], own);
        for (uint32_t i = 0; i < reads.count; i++)
            behind[reads.items[i]] = true;
    }
}
