/** What a pool costs at run time, beside ordinary objects and other pools. */
@NullMarked
package dev.freehold.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
