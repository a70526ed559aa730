/** Taking an element and giving one back, with many in use. */
@NullMarked
package dev.freehold.benchmarks.runtime.allocation;

import org.jspecify.annotations.NullMarked;
