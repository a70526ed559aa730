/** Runs javac as a process of its own, and says what it cost. */
@NullMarked
package dev.freehold.benchmarks.compiletime.javac;

import org.jspecify.annotations.NullMarked;
