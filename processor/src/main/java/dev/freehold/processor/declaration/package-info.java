/** Reads annotated interfaces into records, without judging them. */
@NullMarked
package dev.freehold.processor.declaration;

import org.jspecify.annotations.NullMarked;
