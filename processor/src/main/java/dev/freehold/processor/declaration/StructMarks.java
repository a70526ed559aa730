package dev.freehold.processor.declaration;

import dev.freehold.pool.Ordering;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the annotations of an interface say about its layout.
 *
 * @param alignment what {@code @Align} says, in bytes, if it is there
 * @param packed whether {@code @Packed} is there
 */
public record StructMarks(
    OptionalInt alignment, boolean packed, Optional<Ordering.Mode> ordering) {}
