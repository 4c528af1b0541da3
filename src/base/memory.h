/* SPDX-License-Identifier: Apache-2.0 */
/* Memory by lifetime: arenas, and the one door through which running out of memory leaves.
 *
 * Everything that is made while a scheme is compiled, or while a batch is decided, lives in an arena and
 * is freed with it; nothing is freed piecemeal. An arena never returns NULL: when memory is out it jumps
 * to the door of its `struct memory`, which the public API sets before it calls inwards and which turns
 * the jump into YOKO_NO_MEMORY. The rule that makes this safe: between the door and an arena nobody holds
 * a file, a lock or memory of malloc that only a local variable knows (register it with memory_adopt).
 */
#ifndef YOKO_BASE_MEMORY_H
#define YOKO_BASE_MEMORY_H

#include "base/limits.h"

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a call works within: where a failed allocation goes, and the limits that its caller has set; and, for tests, which
 * allocation fails. One per API handle and one per thread that works for it. */
struct memory {
    jmp_buf *door; /* set by the API around each call; never NULL while arenas are used */
    struct memory *counted; /* whose requests these count among; NULL: its own */
    _Atomic uint64_t allocations; /* requests to the system so far, of all that count here */
    uint64_t fail_at;             /* the request (counted from 1) that fails; 0: none. For tests */
    bool fail_after;              /* for tests: all requests after fail_at fail too */
    struct limits limits;
};

struct arena {
    struct memory *memory;
    struct arena_block *newest;
    struct arena_block *spare; /* given back, to be the newest again */
    size_t used, room;         /* within the newest block */
    size_t total;      /* bytes held from the system */
    struct arena_guest *guests;
};

void memory_begin(struct memory *memory);
/* Of a thread that works for another: the limits are the same, and its requests count among those of `with`, which must
 * last as long, and so a test can have each of them fail. */
void memory_join(struct memory *memory, struct memory *with);
/* The one place where the system is asked for memory. Returns NULL on failure: for the few who can say so. */
void *memory_try(struct memory *memory, void *old, size_t size);
_Noreturn void memory_fail(struct memory *memory);

void arena_begin(struct arena *arena, struct memory *memory);
/* Frees all that the arena holds; it can be used again. */
void arena_end(struct arena *arena);
/* Forgets the contents and keeps the largest block, for the next batch. */
void arena_reset(struct arena *arena);
/* From now on `thing` belongs to the arena, which calls `release` on it when it ends or is reset, the latest
 * first. When memory is out the thing is released at once. */
void memory_adopt(struct arena *arena, void *thing, void (*release)(void *thing));
/* `size` zeroed bytes, aligned for any type (64 bytes from 4096 bytes up). Never NULL. */
void *arena_allocate(struct arena *arena, size_t size);
/* The same, but the bytes are what they were: for what is written before it is read, and may not be used to its end. */
void *arena_room(struct arena *arena, size_t size);
/* Gives a large array back before the arena ends, so that what is asked for next is made of it instead of pages that nobody
 * has touched yet; `used` of its bytes, from the first, may have been written. Nothing must point into it any more. Where it has no block
 * of its own, nothing happens. */
void arena_return(struct arena *arena, void *array, size_t used);
void *arena_copy(struct arena *arena, const void *from, size_t size);
/* A copy of `length` bytes with a NUL behind. */
char *arena_text(struct arena *arena, const char *text, size_t length);
char *arena_print(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define ARENA_NEW(arena, type)          ((type *)arena_allocate((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_allocate((arena), sizeof(type) * (size_t)(count)))
#define ARENA_ROOM(arena, type, count)  ((type *)arena_room((arena), sizeof(type) * (size_t)(count)))

/* A growing array inside an arena: `VECTOR(struct token) tokens = {0};` then VECTOR_ADD(arena, tokens, item).
 */
#define VECTOR(type)                                                                                         \
    struct {                                                                                                 \
        type *items;                                                                                         \
        uint32_t count;                                                                                      \
        uint32_t room;                                                                                       \
    }
void *vector_grow(struct arena *arena, void *items, uint32_t count, uint32_t *room, size_t size);
#define VECTOR_ADD(arena, vector, item)                                                                      \
    ((vector).count == (vector).room                                                                         \
         ? ((vector).items = vector_grow((arena), (vector).items, (vector).count, &(vector).room,            \
                                         sizeof *(vector).items),                                            \
            (void)0)                                                                                         \
         : (void)0,                                                                                          \
     (vector).items[(vector).count++] = (item))
/* Room for that many items at once, where their number is about known. */
void *vector_reserve(struct arena *arena, void *items, uint32_t count, uint32_t *room, uint32_t grown,
                     size_t size);
#define VECTOR_RESERVE(arena, vector, number)                                                                \
    ((vector).items = vector_reserve((arena), (vector).items, (vector).count, &(vector).room, (number),      \
                                     sizeof *(vector).items))

#endif
