/* SPDX-License-Identifier: Apache-2.0 */
/* Arenas over malloc, and the door through which running out of memory leaves.
 *
 * An arena is a chain of blocks, the newest first; only the newest has room left. A request too large for the
 * room but small beside a block opens a new block; a large one gets a block of its own behind the newest, so
 * that the room in front is not lost, and can be returned. A new block is as large as all that the arena holds, so that their
 * number stays logarithmic and an arena that is reset again and again soon lives in one block.
 */
#include <config.h>

#include "base/memory.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

struct arena_block {
    struct arena_block *previous;
    size_t room;  /* bytes behind this header */
    size_t dirty; /* how many of them may be other than 0, apart from what was taken since the arena was last reset */
    void *array;  /* all that was taken of a block that is one large array's; else NULL */
};

/* Something of another allocator that is released with the arena. */
struct arena_guest {
    struct arena_guest *previous;
    void *thing;
    void (*release)(void *thing);
};

#define BLOCK_HEADER  ((size_t)64) /* the header padded, so that what follows is as aligned as the block */
#define BLOCK_LEAST   ((size_t)16 * 1024)
#define BLOCK_MOST    ((size_t)256 * 1024 * 1024)
#define LARGE_REQUEST ((size_t)4096)
#define HUGE_BLOCK    ((size_t)4 * 1024 * 1024)
/* From here on the C library is asked for zeroed blocks: mostly the system gives them, and what of them is never used is
 * never touched. Of smaller ones, it would clear all. */
#define ZEROED_BLOCK ((size_t)128 * 1024)

_Static_assert(sizeof(struct arena_block) <= BLOCK_HEADER, "the header fits its padding");

void memory_begin(struct memory *memory)
{
    memset(memory, 0, sizeof *memory);
    limits_begin(&memory->limits);
}

void memory_join(struct memory *memory, struct memory *with)
{
    memory_begin(memory);
    memory->counted = with->counted ? with->counted : with;
    memory->limits = with->limits;
}

/* Counts a request; false: it is to fail. */
static bool is_granted(struct memory *memory)
{
    struct memory *counted = memory->counted ? memory->counted : memory;
    uint64_t number = atomic_fetch_add_explicit(&counted->allocations, 1, memory_order_relaxed) + 1;
    uint64_t fail_at = counted->fail_at;
    return !fail_at || (number != fail_at && (!counted->fail_after || number < fail_at));
}

void *memory_try(struct memory *memory, void *old, size_t size)
{
    return is_granted(memory) ? realloc(old, size ? size : 1) : NULL;
}

void memory_fail(struct memory *memory)
{
    longjmp(*memory->door, 1);
}

void arena_begin(struct arena *arena, struct memory *memory)
{
    *arena = (struct arena){.memory = memory};
}

static void release_guests(struct arena *arena)
{
    while (arena->guests) {
        struct arena_guest *guest = arena->guests;
        arena->guests = guest->previous;
        guest->release(guest->thing);
    }
}

static void release_blocks(struct arena_block **blocks)
{
    while (*blocks) {
        struct arena_block *block = *blocks;
        *blocks = block->previous;
        free(block);
    }
}

void arena_end(struct arena *arena)
{
    release_guests(arena);
    release_blocks(&arena->newest);
    release_blocks(&arena->spare);
    arena->used = arena->room = arena->total = 0;
}

void arena_reset(struct arena *arena)
{
    release_guests(arena);
    release_blocks(&arena->spare);
    struct arena_block *newest = arena->newest, *largest = newest;
    for (struct arena_block *block = largest; block; block = block->previous)
        if (block->room > largest->room)
            largest = block;
    while (arena->newest) {
        struct arena_block *block = arena->newest;
        arena->newest = block->previous;
        if (block != largest)
            free(block);
    }
    if (largest) {
        size_t used = largest == newest ? arena->used : largest->room;
        largest->dirty = largest->dirty < used ? used : largest->dirty;
        largest->previous = NULL;
        largest->array = NULL;
    }
    arena->newest = largest;
    arena->used = arena->room = arena->total = 0;
    if (largest) {
        arena->room = largest->room;
        arena->total = BLOCK_HEADER + largest->room;
    }
}

/* Columns of very many records are read one beside the other: with pages of the usual size, looking up where
 * the pages are costs as much as bringing what is in them. Where the system has larger ones, they are asked
 * for; it is no harm when it says no. */
static void ask_for_large_pages(void *block, size_t size)
{
#ifdef MADV_HUGEPAGE
    long page = sysconf(_SC_PAGESIZE);
    if (size < HUGE_BLOCK || page <= 0)
        return;
    size_t skip = ((size_t)page - (uintptr_t)block % (size_t)page) % (size_t)page;
    madvise((char *)block + skip, (size - skip) / (size_t)page * (size_t)page, MADV_HUGEPAGE);
#else
    (void)block, (void)size;
#endif
}

static struct arena_block *block_make(struct arena *arena, size_t room, bool zeroed)
{
    struct arena_block *block = NULL;
    zeroed = zeroed && room >= ZEROED_BLOCK;
    if (room > SIZE_MAX / 2)
        memory_fail(arena->memory);
    if (is_granted(arena->memory))
        block = zeroed ? calloc(1, BLOCK_HEADER + room) : malloc(BLOCK_HEADER + room);
    if (!block)
        memory_fail(arena->memory);
    ask_for_large_pages(block, BLOCK_HEADER + room);
    block->room = room;
    block->array = NULL;
    block->dirty = zeroed ? 0 : room;
    arena->total += BLOCK_HEADER + room;
    return block;
}

static void *block_start(struct arena_block *block)
{
    return (char *)block + BLOCK_HEADER;
}

/* `size` bytes of a block of their own, put behind the newest. */
static void *allocate_apart(struct arena *arena, size_t size, size_t alignment, bool zeroed)
{
    struct arena_block *block = block_make(arena, size + alignment, zeroed);
    bool clear = zeroed && block->dirty;
    if (arena->newest) {
        block->previous = arena->newest->previous;
        arena->newest->previous = block;
    } else {
        block->previous = NULL;
        arena->newest = block;
        arena->used = arena->room = block->room;
    }
    uintptr_t at = (uintptr_t)block_start(block);
    char *result = (char *)block_start(block) + (alignment - at % alignment) % alignment;
    block->array = result;
    return clear ? memset(result, 0, size) : result;
}

void arena_return(struct arena *arena, void *array, size_t used)
{
    struct arena_block **link = &arena->newest;
    while (*link && (*link)->array != array)
        link = &(*link)->previous;
    struct arena_block *block = *link;
    if (!block || !array || block == arena->newest)
        return;
    size_t dirty = (size_t)((char *)array - (char *)block_start(block)) + used;
    *link = block->previous;
    block->array = NULL;
    block->dirty = block->dirty < dirty ? dirty : block->dirty;
    block->previous = arena->spare;
    arena->spare = block;
}

/* The first block that was given back and is large enough; NULL: there is none. */
static struct arena_block *take_spare(struct arena *arena, size_t size)
{
    struct arena_block **link = &arena->spare;
    while (*link && (*link)->room < size)
        link = &(*link)->previous;
    struct arena_block *block = *link;
    if (block)
        *link = block->previous;
    return block;
}

static void open_block(struct arena *arena, size_t size)
{
    struct arena_block *spare = take_spare(arena, size);
    if (spare) {
        spare->previous = arena->newest;
        arena->newest = spare;
        arena->used = 0;
        arena->room = spare->room;
        return;
    }
    size_t room = arena->total < BLOCK_LEAST ? BLOCK_LEAST : arena->total + arena->total / 2;
    if (room > BLOCK_MOST)
        room = BLOCK_MOST;
    if (room < size)
        room = size;
    struct arena_block *block = block_make(arena, room, true);
    block->previous = arena->newest;
    arena->newest = block;
    arena->used = 0;
    arena->room = room;
}

/* Of the newest block; NULL: it has no room for them. Bytes that are not to be zeroed are what they were. */
static void *allocate_newest(struct arena *arena, size_t size, size_t alignment, bool zeroed)
{
    struct arena_block *block = arena->newest;
    if (!block)
        return NULL;
    uintptr_t at = (uintptr_t)block_start(block) + arena->used;
    size_t skip = (alignment - at % alignment) % alignment;
    if (arena->room - arena->used < skip || arena->room - arena->used - skip < size)
        return NULL;
    size_t start = arena->used + skip;
    char *result = (char *)block_start(block) + start;
    arena->used = start + size;
    if (zeroed && start < block->dirty)
        memset(result, 0, block->dirty - start < size ? block->dirty - start : size);
    return result;
}

static void *allocate(struct arena *arena, size_t size, bool zeroed)
{
    size_t alignment = size >= LARGE_REQUEST ? 64 : _Alignof(max_align_t);
    if (size == 0)
        size = 1;
    void *result = allocate_newest(arena, size, alignment, zeroed);
    if (result)
        return result;
    if (size > arena->total / 4 && size >= LARGE_REQUEST)
        return allocate_apart(arena, size, alignment, zeroed);
    open_block(arena, size + alignment);
    return allocate_newest(arena, size, alignment, zeroed);
}

void *arena_allocate(struct arena *arena, size_t size)
{
    /* What is small and at hand, in bytes that nobody has used: nearly all, when a scheme is compiled. */
    size_t start = (arena->used + _Alignof(max_align_t) - 1) & ~(_Alignof(max_align_t) - 1);
    if (size - 1 < LARGE_REQUEST - 1 && start < arena->room && size <= arena->room - start && start >= arena->newest->dirty) {
        arena->used = start + size;
        return (char *)block_start(arena->newest) + start;
    }
    return allocate(arena, size, true);
}

void *arena_room(struct arena *arena, size_t size)
{
    return allocate(arena, size, false);
}

void memory_adopt(struct arena *arena, void *thing, void (*release)(void *thing))
{
    struct arena_guest *guest = NULL;
    jmp_buf *door = arena->memory->door;
    jmp_buf here;
    if (setjmp(here) == 0) {
        arena->memory->door = &here;
        guest = ARENA_NEW(arena, struct arena_guest);
        arena->memory->door = door;
    } else {
        arena->memory->door = door;
        release(thing);
        memory_fail(arena->memory);
    }
    *guest = (struct arena_guest){.previous = arena->guests, .thing = thing, .release = release};
    arena->guests = guest;
}

void *arena_copy(struct arena *arena, const void *from, size_t size)
{
    void *copy = arena_allocate(arena, size);
    return size ? memcpy(copy, from, size) : copy;
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_allocate(arena, length + 1);
    if (length)
        memcpy(copy, text, length);
    return copy;
}

char *arena_print(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        memory_fail(arena->memory);
    char *text = arena_allocate(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void *vector_grow(struct arena *arena, void *items, uint32_t count, uint32_t *room, size_t size)
{
    if (*room > UINT32_MAX / 2)
        memory_fail(arena->memory);
    return vector_reserve(arena, items, count, room, *room ? *room * 2 : 8, size);
}

void *vector_reserve(struct arena *arena, void *items, uint32_t count, uint32_t *room, uint32_t grown,
                     size_t size)
{
    if (grown <= *room)
        return items;
    void *larger = allocate(arena, grown * size, false);
    if (count)
        memcpy(larger, items, count * size);
    *room = grown;
    return larger;
}
