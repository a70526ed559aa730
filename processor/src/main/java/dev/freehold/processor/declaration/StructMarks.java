package dev.freehold.processor.declaration;

import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Ordering;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the annotations of an interface say about its layout.
 *
 * @param alignment what {@code @Align} says, in bytes, if it is there
 * @param packed whether {@code @Packed} is there
 * @param order what {@code @ByteOrder} says there or on an interface that it extends, if it is
 *     there
 */
public record StructMarks(
    OptionalInt alignment,
    boolean packed,
    Optional<Ordering.Mode> ordering,
    Optional<ByteOrder.Order> order) {}
