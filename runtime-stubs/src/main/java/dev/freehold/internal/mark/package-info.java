/** Annotations with which Freehold's own and generated code speak to the checker. */
@NullMarked
package dev.freehold.internal.mark;

import org.jspecify.annotations.NullMarked;
