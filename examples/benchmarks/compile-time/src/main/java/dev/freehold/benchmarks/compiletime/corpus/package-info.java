/**
 * The sources that are compiled: a library from elsewhere, and code that uses ownership in every
 * class.
 */
@NullMarked
package dev.freehold.benchmarks.compiletime.corpus;

import org.jspecify.annotations.NullMarked;
