/* SPDX-License-Identifier: Apache-2.0 */
/* Images: what is written is read again, and nothing that was damaged or made to harm is believed. */
#include <config.h>

#include "../reference/sample.h"
#include "base/text.h"
#include "exec/machine.h"
#include "unit.h"

#include <nettle/sha2.h>
#include <string.h>

struct sample {
    struct unit unit;
    struct program *program;
    struct buffer image;
};

static void sample_begin(struct sample *sample, uint64_t seed, uint32_t count)
{
    struct chance chance = {seed};
    unit_begin(&sample->unit);
    sample->program = sample_program(&sample->unit.arena, count, SAMPLE_ANYTHING, &chance);
    sample->image = (struct buffer){0};
    image_write(sample->program, &sample->image);
    ck_assert(!sample->image.failed);
}

static void sample_end(struct sample *sample)
{
    buffer_end(&sample->image);
    unit_end(&sample->unit);
}

/* Writes the checksum that bytes [0, length - 32) have into the last 32. */
static void sign(char *image, size_t length)
{
    struct sha256_ctx context;
    uint8_t hash[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    sha256_update(&context, length - sizeof hash, (const uint8_t *)image);
    sha256_digest(&context, sizeof hash, hash);
    memcpy(image + length - sizeof hash, hash, sizeof hash);
}

/* What passed the verifier must print and run, whatever comes out. */
static void use(struct program *program)
{
    struct unit unit;
    struct chance chance = {99};
    unit_begin(&unit);
    struct buffer text = {0};
    program_print(program, &text);
    ck_assert(!text.failed);
    buffer_end(&text);
    if (program->schema.list_count <= 16) {
        struct batch *batch = sample_batch(&unit.arena, &program->schema, 5, 4, 3, &chance);
        struct machine_options options = {.chunk = 5, .keep = true};
        struct machine *machine = machine_create(&unit.memory, program, &options);
        machine_run(machine, batch, 0, 5);
        machine_run(machine, batch, 2, 3);
        for (uint32_t i = 0; i < program->count; i++) {
            struct lane lane = {0};
            struct missing_input *inputs;
            uint32_t first = 0, end = 3;
            if (program->code[i].space)
                machine_lines(machine, program->code[i].space, 0, &first, &end);
            if (first < end)
                lane = machine_lane(machine, i, first);
            machine_reasons(machine, &unit.arena, &lane.reasons, 1, &inputs);
        }
        machine_destroy(machine);
    }
    unit_end(&unit);
}

START_TEST(what_is_written_is_read)
{
    for (uint64_t seed = 1; seed <= 40; seed++) {
        struct sample sample;
        sample_begin(&sample, seed, 150);
        const char *reason;
        struct program *copy =
            image_read(&sample.unit.arena, sample.image.bytes, sample.image.length, &reason);
        ck_assert_msg(copy, "seed %u: %s", (unsigned)seed, reason);
        ck_assert_ptr_null(reason);
        struct buffer again = {0}, print = {0}, print_again = {0};
        image_write(copy, &again);
        ck_assert_uint_eq(again.length, sample.image.length);
        ck_assert_mem_eq(again.bytes, sample.image.bytes, again.length);
        program_print(sample.program, &print);
        program_print(copy, &print_again);
        ck_assert_uint_eq(print.length, print_again.length);
        ck_assert_mem_eq(print.bytes, print_again.bytes, print.length);
        use(copy);
        buffer_end(&again);
        buffer_end(&print);
        buffer_end(&print_again);
        sample_end(&sample);
    }
}
END_TEST

START_TEST(numbers_are_little_endian)
{
    struct sample sample;
    sample_begin(&sample, 1, 60);
    static const unsigned char start[] = {'Y', 'K', 'C', '1', 1, 0, 0, 0, 6, 0, 0, 0}; /* 見本 is 6 bytes */
    ck_assert_mem_eq(sample.image.bytes, start, sizeof start);
    sample_end(&sample);
}
END_TEST

START_TEST(a_damaged_byte_is_noticed)
{
    struct sample sample;
    sample_begin(&sample, 2, 60);
    for (size_t i = 0; i < sample.image.length; i++) {
        const char *reason = NULL;
        sample.image.bytes[i] ^= (char)(1 << i % 8);
        ck_assert_ptr_null(image_read(&sample.unit.arena, sample.image.bytes, sample.image.length, &reason));
        ck_assert_ptr_nonnull(reason);
        sample.image.bytes[i] ^= (char)(1 << i % 8);
    }
    sample_end(&sample);
}
END_TEST

/* As before, but with a checksum that fits: now the reader and the verifier are all that stands before the
 * machine. */
START_TEST(a_forged_byte_does_no_harm)
{
    static const unsigned char changes[] = {0x01, 0x80, 0xFF, 0x02};
    uint32_t accepted = 0, refused = 0;
    for (uint64_t seed = 3; seed < 6; seed++) {
        struct sample sample;
        sample_begin(&sample, seed, 80);
        size_t length = sample.image.length;
        char *image = malloc(length);
        for (size_t i = 0; i < length - SHA256_DIGEST_SIZE; i++)
            for (size_t k = 0; k < sizeof changes; k++) {
                const char *reason;
                struct arena arena;
                memcpy(image, sample.image.bytes, length);
                image[i] = (char)(image[i] ^ changes[k]);
                sign(image, length);
                arena_begin(&arena, &sample.unit.memory);
                struct program *program = image_read(&arena, image, length, &reason);
                ck_assert(!program == !!reason);
                if (program)
                    use(program);
                *(program ? &accepted : &refused) += 1;
                arena_end(&arena);
            }
        free(image);
        sample_end(&sample);
    }
    ck_assert_uint_gt(accepted, 1000); /* texts, numbers of lines … */
    ck_assert_uint_gt(refused, 1000);
}
END_TEST

START_TEST(a_part_is_no_image)
{
    struct sample sample;
    sample_begin(&sample, 7, 60);
    for (size_t length = 0; length < sample.image.length; length++) {
        const char *reason = NULL;
        char *part = malloc(length ? length : 1); /* of its own, so that reading past its end is seen */
        memcpy(part, sample.image.bytes, length);
        ck_assert_ptr_null(image_read(&sample.unit.arena, part, length, &reason));
        ck_assert_ptr_nonnull(reason);
        if (length >= SHA256_DIGEST_SIZE) {
            sign(part, length);
            ck_assert_ptr_null(image_read(&sample.unit.arena, part, length, &reason));
        }
        free(part);
    }
    sample_end(&sample);
}
END_TEST

START_TEST(more_than_an_image_is_refused)
{
    struct sample sample;
    sample_begin(&sample, 8, 60);
    size_t length = sample.image.length + 1;
    char *image = calloc(1, length);
    const char *reason;
    memcpy(image, sample.image.bytes, sample.image.length - SHA256_DIGEST_SIZE);
    sign(image, length);
    ck_assert_ptr_null(image_read(&sample.unit.arena, image, length, &reason));
    ck_assert_str_eq(reason, "there is more in the file than a program");
    free(image);
    sample_end(&sample);
}
END_TEST

START_TEST(another_version_is_told_apart)
{
    struct sample sample;
    sample_begin(&sample, 9, 60);
    const char *reason;
    sample.image.bytes[4] = 3; /* 1 and 2 are read */
    sign(sample.image.bytes, sample.image.length);
    ck_assert_ptr_null(image_read(&sample.unit.arena, sample.image.bytes, sample.image.length, &reason));
    ck_assert_str_eq(reason, "it was compiled by another version");
    sample_end(&sample);
}
END_TEST

/* A count that asks for more memory than the file could fill is refused before memory is asked for. */
START_TEST(a_huge_count_is_refused)
{
    struct sample sample;
    sample_begin(&sample, 10, 60);
    for (size_t i = 8; i + 4 + SHA256_DIGEST_SIZE <= sample.image.length; i++) {
        struct arena arena;
        const char *reason;
        char kept[4];
        arena_begin(&arena, &sample.unit.memory);
        memcpy(kept, sample.image.bytes + i, 4);
        memset(sample.image.bytes + i, 0x7F, 4);
        sign(sample.image.bytes, sample.image.length);
        image_read(&arena, sample.image.bytes, sample.image.length, &reason);
        ck_assert_uint_lt(arena.total, 1000 * 1000);
        memcpy(sample.image.bytes + i, kept, 4);
        arena_end(&arena);
    }
    sample_end(&sample);
}
END_TEST

/* Each allocation of writing, reading and running fails once: an answer or the door, never a crash or a leak.
 */
START_TEST(memory_runs_out)
{
    struct sample sample;
    sample_begin(&sample, 11, 60);
    struct chance chance = {5};
    struct batch *batch = sample_batch(&sample.unit.arena, &sample.program->schema, 5, 4, 3, &chance);
    volatile bool done = false;
    for (volatile uint64_t fail = 1; !done; fail++) {
        struct memory memory;
        struct arena arena;
        jmp_buf door;
        struct machine *volatile machine = NULL;
        memory_begin(&memory);
        memory.door = &door;
        memory.fail_at = fail;
        arena_begin(&arena, &memory);
        if (setjmp(door) == 0) {
            const char *reason;
            struct missing_input *inputs;
            uint32_t set = 1;
            struct program *program = image_read(&arena, sample.image.bytes, sample.image.length, &reason);
            ck_assert_ptr_nonnull(program);
            machine = machine_create(&memory, program, NULL);
            machine_run(machine, batch, 0, 5);
            machine_reasons(machine, &arena, &set, 1, &inputs);
            done = true;
        }
        machine_destroy(machine);
        arena_end(&arena);
    }
    sample_end(&sample);
}
END_TEST

UNIT_MAIN("image", what_is_written_is_read, numbers_are_little_endian, a_damaged_byte_is_noticed,
          a_forged_byte_does_no_harm, a_part_is_no_image, more_than_an_image_is_refused,
          another_version_is_told_apart, a_huge_count_is_refused, memory_runs_out)
