/** Where threads run. */
@NullMarked
package dev.freehold.benchmarks.runtime.threads;

import org.jspecify.annotations.NullMarked;
