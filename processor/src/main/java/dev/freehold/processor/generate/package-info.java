/** Writes the source of a pool, one writer per concern; nothing is decided here. */
@NullMarked
package dev.freehold.processor.generate;

import org.jspecify.annotations.NullMarked;
