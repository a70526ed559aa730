/** Taking elements and giving them back, on two threads at once. */
@NullMarked
package dev.freehold.benchmarks.runtime.shared;

import org.jspecify.annotations.NullMarked;
