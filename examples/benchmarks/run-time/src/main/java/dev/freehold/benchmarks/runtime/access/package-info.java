/** Reading and writing fields. */
@NullMarked
package dev.freehold.benchmarks.runtime.access;

import org.jspecify.annotations.NullMarked;
