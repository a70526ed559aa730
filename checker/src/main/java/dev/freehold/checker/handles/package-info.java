/** Numbers that name elements of a pool: {@code @HandleOf} on {@code long}. */
@NullMarked
package dev.freehold.checker.handles;

import org.jspecify.annotations.NullMarked;
