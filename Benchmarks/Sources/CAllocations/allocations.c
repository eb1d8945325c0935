// An executable's own `malloc` stands before the one of the C library, for all libraries it loads. glibc has the original
// under another name, so nothing needs to be preloaded.
#include "allocations.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

static bool is_counting;
static long count;

static inline void note_allocation(void) {
    if (__atomic_load_n(&is_counting, __ATOMIC_RELAXED)) __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
}

void allocations_begin(void) {
    __atomic_store_n(&count, 0, __ATOMIC_SEQ_CST);
    __atomic_store_n(&is_counting, true, __ATOMIC_SEQ_CST);
}

long allocations_end(void) {
    __atomic_store_n(&is_counting, false, __ATOMIC_SEQ_CST);
    return __atomic_load_n(&count, __ATOMIC_SEQ_CST);
}

#if defined(__GLIBC__)

bool allocations_are_counted(void) { return true; }

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t number, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
    note_allocation();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    note_allocation();
    return __libc_calloc(number, size);
}

void *realloc(void *old, size_t size) {
    note_allocation();
    return __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size) {
    note_allocation();
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note_allocation();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    note_allocation();
    *result = __libc_memalign(alignment, size);
    return *result ? 0 : ENOMEM;
}

#else

bool allocations_are_counted(void) { return false; }

#endif
