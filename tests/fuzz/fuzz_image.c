/* SPDX-License-Identifier: Apache-2.0 */
/* Fuzz target: a compiled scheme. The checksum is made to fit, so that the reader and the verifier are all
 * that stands between the bytes and the machine. */
#include <config.h>

#include "../reference/sample.h"
#include "base/text.h"
#include "exec/machine.h"
#include "fuzz.h"

#include <nettle/sha2.h>

static void run(struct memory *memory, struct arena *arena, const struct program *program)
{
    struct chance chance = {7};
    struct buffer text = {0};
    program_print(program, &text);
    buffer_end(&text);
    if (program->schema.list_count > 16)
        return;
    struct batch *batch = sample_batch(arena, &program->schema, 5, 4, 3, &chance);
    struct machine_options options = {.chunk = 5, .keep = true};
    struct machine *machine = machine_create(memory, program, &options);
    machine_run(machine, batch, 0, 5);
    machine_run(machine, batch, 2, 3);
    for (uint32_t i = 0; i < program->count; i++) {
        uint32_t first = 0, end = 3;
        if (program->code[i].space)
            machine_lines(machine, program->code[i].space, 0, &first, &end);
        if (first < end) {
            struct lane lane = machine_lane(machine, i, first);
            struct missing_input *inputs;
            machine_reasons(machine, arena, &lane.reasons, 1, &inputs);
        }
    }
    machine_destroy(machine);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct memory memory;
    struct arena arena;
    jmp_buf door;
    memory_begin(&memory);
    memory.door = &door;
    arena_begin(&arena, &memory);
    if (setjmp(door)) {
        arena_end(&arena);
        return 0;
    }
    if (length >= SHA256_DIGEST_SIZE) {
        uint8_t *image = arena_copy(&arena, bytes, length);
        struct sha256_ctx context;
        sha256_init(&context);
        sha256_update(&context, length - SHA256_DIGEST_SIZE, image);
        sha256_digest(&context, SHA256_DIGEST_SIZE, image + length - SHA256_DIGEST_SIZE);
        const char *reason = NULL;
        const struct program *program = image_read(&arena, image, length, &reason);
        PROMISE((program != NULL) != (reason != NULL));
        if (program)
            run(&memory, &arena, program);
    }
    arena_end(&arena);
    return 0;
}
