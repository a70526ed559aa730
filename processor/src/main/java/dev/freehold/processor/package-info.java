/** Writes a typed memory pool for each pool declaration. */
@NullMarked
package dev.freehold.processor;

import org.jspecify.annotations.NullMarked;
