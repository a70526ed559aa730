/** Making many elements and giving all back together. */
@NullMarked
package dev.freehold.benchmarks.runtime.region;

import org.jspecify.annotations.NullMarked;
