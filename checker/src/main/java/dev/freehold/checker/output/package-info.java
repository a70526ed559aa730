/**
 * Writes what was found in a compilation into files that people, build servers and editors read.
 */
@NullMarked
package dev.freehold.checker.output;

import org.jspecify.annotations.NullMarked;
