#pragma once

#include <stdbool.h>

/// Whether allocations are counted on this platform.
bool allocations_are_counted(void);

/// Begins to count, from nothing, in all threads.
void allocations_begin(void);

/// Ends counting.
///
/// @returns How many pieces of memory were asked for since it began.
long allocations_end(void);
