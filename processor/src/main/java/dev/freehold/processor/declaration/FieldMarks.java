package dev.freehold.processor.declaration;

import dev.freehold.pool.Ordering;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the annotations of an accessor say.
 *
 * @param length what {@code @Length} says, if it is there
 * @param truncated whether {@code @Length} asks to drop what does not fit
 * @param alignment what {@code @Align} says, in bytes, if it is there
 * @param initial what {@code @Default} says, as it is written, if it is there
 * @param ordering what {@code @Ordering} says, if it is there
 * @param wire what is said about its bytes and bits
 */
public record FieldMarks(
    OptionalInt length,
    boolean truncated,
    OptionalInt alignment,
    Optional<String> initial,
    Optional<Ordering.Mode> ordering,
    WireMarks wire) {}
