/** Whether the size of a pool matters. */
@NullMarked
package dev.freehold.benchmarks.runtime.capacity;

import org.jspecify.annotations.NullMarked;
