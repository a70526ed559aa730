/** Fields of elements in native memory, beside what others do it with. */
@NullMarked
package dev.freehold.benchmarks.runtime.offheap;

import org.jspecify.annotations.NullMarked;
