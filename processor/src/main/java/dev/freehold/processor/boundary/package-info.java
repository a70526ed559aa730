/** Writes the source of tests that try a pool at the limits that its declaration sets. */
@NullMarked
package dev.freehold.processor.boundary;

import org.jspecify.annotations.NullMarked;
