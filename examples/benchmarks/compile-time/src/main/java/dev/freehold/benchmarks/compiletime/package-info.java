/** Measures what ownership checking adds to javac, beside other checkers on the same sources. */
@NullMarked
package dev.freehold.benchmarks.compiletime;

import org.jspecify.annotations.NullMarked;
