/** Proposes qualifiers for code that has none: what bodies do says what signatures should. */
@NullMarked
package dev.freehold.checker.infer;

import org.jspecify.annotations.NullMarked;
