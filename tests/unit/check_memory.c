/* SPDX-License-Identifier: Apache-2.0 */
/* Arenas: alignment, zeroes, reuse, and every allocation failing in turn without a leak. */
#include <config.h>

#include "base/memory.h"
#include "base/source.h"
#include "base/text.h"
#include "unit.h"

#include <string.h>

START_TEST(allocations_are_zeroed_and_aligned)
{
    struct unit unit;
    unit_begin(&unit);
    for (size_t size = 0; size < 3000000; size = size * 3 / 2 + 1) {
        unsigned char *bytes = arena_allocate(&unit.arena, size);
        ck_assert_uint_eq((uintptr_t)bytes % (size >= 4096 ? 64 : _Alignof(max_align_t)), 0);
        for (size_t i = 0; i < size; i++)
            ck_assert_uint_eq(bytes[i], 0);
        memset(bytes, 0xA5, size);
    }
    size_t held = unit.arena.total;
    arena_reset(&unit.arena);
    ck_assert_uint_le(unit.arena.total, held);
    unsigned char *again = arena_allocate(&unit.arena, 5000);
    for (size_t i = 0; i < 5000; i++)
        ck_assert_uint_eq(again[i], 0);
    unit_end(&unit);
    ck_assert_uint_eq(unit.arena.total, 0);
}
END_TEST

/* Bytes that nobody has used are 0 without being cleared; those that somebody has, by whatever way, are not. */
START_TEST(what_was_used_is_zeroed_again)
{
    struct unit unit;
    unit_begin(&unit);
    const size_t sizes[] = {16, 200000, 50, 700000, 4096, 64};
    for (size_t round = 0; round < 8; round++) {
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            size_t size = sizes[(i + round) % 6] + round;
            memset(arena_room(&unit.arena, size / 3), 0x5A, size / 3);
            unsigned char *bytes = arena_allocate(&unit.arena, size);
            for (size_t k = 0; k < size; k++)
                ck_assert_uint_eq(bytes[k], 0);
            memset(bytes, 0xA5, size);
        }
        arena_reset(&unit.arena);
    }
    unit_end(&unit);
}
END_TEST

/* What is given back is made use of, zeroed again, before the system is asked for more; what is not an array of its own stays. */
START_TEST(what_is_returned_is_used_again)
{
    struct unit unit;
    unit_begin(&unit);
    const size_t sizes[] = {100000, 300000, 5000000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int zeroed = 0; zeroed < 2; zeroed++) {
            unsigned char *kept = arena_allocate(&unit.arena, 100);
            memset(kept, 0x11, 100);
            unsigned char *array = zeroed ? arena_allocate(&unit.arena, sizes[i]) : arena_room(&unit.arena, sizes[i]);
            memset(array, 0xA5, sizes[i] / 2);
            arena_return(&unit.arena, kept, 100);
            arena_return(&unit.arena, NULL, 0);
            arena_return(&unit.arena, array, sizes[i] / 2);
            size_t held = unit.arena.total;
            for (bool used = false; !used;) {
                unsigned char *bytes = arena_allocate(&unit.arena, 1000);
                ck_assert_uint_eq(unit.arena.total, held);
                used = bytes >= array && bytes < array + sizes[i];
                for (size_t k = 0; k < 1000; k++)
                    ck_assert_uint_eq(bytes[k], 0);
                memset(bytes, 0x5A, 1000);
            }
            for (size_t k = 0; k < 100; k++)
                ck_assert_uint_eq(kept[k], 0x11);
        }
    arena_reset(&unit.arena);
    ck_assert_ptr_null(unit.arena.spare);
    unit_end(&unit);
}
END_TEST

/* What is used over and over asks the system for nothing after the first rounds. */
START_TEST(reset_settles)
{
    struct unit unit;
    unit_begin(&unit);
    uint64_t before = 0;
    for (int round = 0; round < 12; round++) {
        if (round == 8)
            before = unit.memory.allocations;
        for (int i = 0; i < 500; i++) {
            arena_allocate(&unit.arena, 100);
            arena_allocate(&unit.arena, 9000);
        }
        arena_reset(&unit.arena);
    }
    ck_assert_uint_eq(unit.memory.allocations, before);
    unit_end(&unit);
}
END_TEST

START_TEST(vectors_keep_what_they_hold)
{
    struct unit unit;
    unit_begin(&unit);
    VECTOR(uint64_t) numbers = {0};
    for (uint64_t i = 0; i < 100000; i++)
        VECTOR_ADD(&unit.arena, numbers, i * i);
    ck_assert_uint_eq(numbers.count, 100000);
    for (uint64_t i = 0; i < 100000; i++)
        ck_assert_uint_eq(numbers.items[i], i * i);
    unit_end(&unit);
}
END_TEST

START_TEST(texts)
{
    struct unit unit;
    unit_begin(&unit);
    ck_assert_str_eq(arena_text(&unit.arena, "職員数=3", 9), "職員数");
    ck_assert_str_eq(arena_text(&unit.arena, NULL, 0), "");
    ck_assert_str_eq(arena_print(&unit.arena, "%s-%d", "x", 7), "x-7");
    unit_end(&unit);
}
END_TEST

static unsigned released;
static void release(void *thing)
{
    released++;
    free(thing);
}

START_TEST(guests_leave_with_the_arena)
{
    struct unit unit;
    unit_begin(&unit);
    released = 0;
    memory_adopt(&unit.arena, malloc(10), release);
    memory_adopt(&unit.arena, malloc(10), release);
    arena_reset(&unit.arena);
    ck_assert_uint_eq(released, 2);
    memory_adopt(&unit.arena, malloc(10), release);
    unit_end(&unit);
    ck_assert_uint_eq(released, 3);
}
END_TEST

/* Some of everything that asks for memory. */
static void work(struct arena *arena)
{
    VECTOR(uint64_t) numbers = {0};
    for (uint64_t i = 0; i < 20000; i++)
        VECTOR_ADD(arena, numbers, i);
    memory_adopt(arena, malloc(10), release);
    struct source_set set = {.arena = arena};
    for (int i = 0; i < 20; i++)
        source_add(&set, "name", "one\ntwo\n", 8);
    text_fold(arena, "ＡＢＣ", 9);
    arena_allocate(arena, 1 << 20);
    memory_adopt(arena, malloc(10), release);
}

/* 0 when `work` went through the door, 1 when it ended. */
static int attempt(struct memory *memory, struct arena *arena)
{
    jmp_buf door;
    memory->door = &door;
    if (setjmp(door))
        return 0;
    work(arena);
    return 1;
}

START_TEST(every_allocation_may_fail)
{
    int ended = 0;
    for (uint64_t fail_at = 1; !ended; fail_at++)
        for (int after = 0; after < 2; after++) {
            struct memory memory;
            struct arena arena;
            memory_begin(&memory);
            memory.fail_at = fail_at;
            memory.fail_after = after;
            arena_begin(&arena, &memory);
            ended = attempt(&memory, &arena);
            arena_end(&arena);
            ck_assert_uint_lt(fail_at, 1000);
        }
    ck_assert(ended);
}
END_TEST

/* The arena is as good as new after a failure. */
START_TEST(failure_leaves_a_usable_arena)
{
    struct memory memory;
    struct arena arena;
    memory_begin(&memory);
    arena_begin(&arena, &memory);
    memory.fail_at = 3;
    ck_assert_int_eq(attempt(&memory, &arena), 0);
    arena_reset(&arena);
    memory.fail_at = 0;
    ck_assert_int_eq(attempt(&memory, &arena), 1);
    arena_end(&arena);
}
END_TEST

/* Sizes that no system has are refused without being asked for, and vectors end before their counts do. */
static int attempt_size(struct memory *memory, struct arena *arena, size_t size)
{
    jmp_buf door;
    memory->door = &door;
    if (setjmp(door))
        return 0;
    if (size)
        arena_allocate(arena, size);
    else
        vector_grow(arena, NULL, 0, &(uint32_t){UINT32_MAX / 2 + 1}, 1);
    return 1;
}

START_TEST(sizes_beyond_all_memory)
{
    struct memory memory;
    struct arena arena;
    memory_begin(&memory);
    arena_begin(&arena, &memory);
    ck_assert_int_eq(attempt_size(&memory, &arena, SIZE_MAX / 2 + 1), 0);
    ck_assert_int_eq(attempt_size(&memory, &arena, 0), 0);
    ck_assert_int_eq(attempt_size(&memory, &arena, 1), 1);
    ck_assert_uint_le(memory.allocations, 1);
    arena_end(&arena);
}
END_TEST

/* Who works for one who works for another is counted where the first began. */
START_TEST(joined_memories_count_as_one)
{
    struct memory first, second, third;
    memory_begin(&first);
    first.limits.most[LIMIT_ERRORS] = 7;
    memory_join(&second, &first);
    memory_join(&third, &second);
    ck_assert_uint_eq(third.limits.most[LIMIT_ERRORS], 7);
    first.fail_at = 3;
    free(memory_try(&third, NULL, 1));
    void *nothing = memory_try(&second, NULL, 0);
    ck_assert_ptr_nonnull(nothing);
    free(nothing);
    ck_assert_ptr_null(memory_try(&third, NULL, 1));
    ck_assert_uint_eq(first.allocations, 3);
}
END_TEST

/* What is given back of nothing, or of no block of its own, stays. */
START_TEST(what_cannot_be_returned)
{
    struct memory memory;
    struct arena arena;
    memory_begin(&memory);
    arena_begin(&arena, &memory);
    arena_return(&arena, NULL, 0);
    char *small = arena_allocate(&arena, 8);
    arena_return(&arena, NULL, 0);
    arena_return(&arena, small, 8);
    memset(small, 'x', 8);
    char *other = arena_allocate(&arena, 8);
    ck_assert_ptr_ne(small, other);
    ck_assert_int_eq(small[7], 'x');
    arena_end(&arena);
}
END_TEST

UNIT_MAIN("memory", sizes_beyond_all_memory, joined_memories_count_as_one, what_cannot_be_returned, allocations_are_zeroed_and_aligned, what_was_used_is_zeroed_again, what_is_returned_is_used_again, reset_settles, vectors_keep_what_they_hold, texts,
          guests_leave_with_the_arena, every_allocation_may_fail, failure_leaves_a_usable_arena)
