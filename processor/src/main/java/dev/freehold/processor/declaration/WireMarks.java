package dev.freehold.processor.declaration;

import dev.freehold.pool.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the annotations of an accessor say about where its bytes and bits lie.
 *
 * @param order what {@code @ByteOrder} says on the accessor itself, if it is there
 * @param around what it says on the interface in which the accessor is written, or on one that this
 *     extends, if it is there
 * @param bits what {@code @Bits} says, if it is there
 */
public record WireMarks(
    Optional<ByteOrder.Order> order, Optional<ByteOrder.Order> around, OptionalInt bits) {}
