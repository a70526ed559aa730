/** Sending elements from one thread to another. */
@NullMarked
package dev.freehold.benchmarks.runtime.message;

import org.jspecify.annotations.NullMarked;
