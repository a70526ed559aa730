package dev.freehold.processor.declaration;

import dev.freehold.pool.Init;
import java.util.OptionalInt;

/**
 * What {@code @FixedPool} says.
 *
 * @param capacity in slots; empty where it is not written
 */
public record PoolSettings(OptionalInt capacity, Init init) {}
