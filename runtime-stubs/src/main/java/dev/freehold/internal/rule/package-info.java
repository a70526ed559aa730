/** The rules of ownership by name, for all that reports one. Knows nothing of the rest. */
@NullMarked
package dev.freehold.internal.rule;

import org.jspecify.annotations.NullMarked;
