/** The checkers that are compared, and the proof that each one runs. */
@NullMarked
package dev.freehold.benchmarks.compiletime.tool;

import org.jspecify.annotations.NullMarked;
