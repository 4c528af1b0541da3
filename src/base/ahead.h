/* SPDX-License-Identifier: Apache-2.0 */
/* Asking for memory before it is needed. It may be no memory at all: nothing is read or written. */
#ifndef YOKO_BASE_AHEAD_H
#define YOKO_BASE_AHEAD_H

#include <stdint.h>

/* Will be read, not at once: into the second level of the cache. */
static inline void ahead_read(const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address, 0, 2);
#else
    (void)address;
#endif
}

/* What is `bytes` behind an address will be written soon: another processor that has it is to let it go. */
static inline void ahead_write(const void *address, uintptr_t bytes)
{
    const void *there = (const void *)((uintptr_t)address + bytes);
#if defined(__x86_64__) && defined(__GNUC__)
    /* The builtin would only ask to read, unless told which processor it is for. */
    __asm__ volatile("prefetchw (%0)" : : "r"(there));
#elif defined(__GNUC__)
    __builtin_prefetch(there, 1);
#else
    (void)there;
#endif
}

#endif
