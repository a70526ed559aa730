package dev.freehold.debug;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done wrong with a pool.
 *
 * @param key the key of the broken rule, as in the compiler's messages
 * @param count how often it happened at the same places
 * @param slot the slot it happened to first, from 0, or {@link
 *     dev.freehold.pool.OwnershipException#NO_SLOT}
 * @param message what happened the first time, and what to do
 * @param allocated where the element was allocated, or null if that is not known
 * @param released where the element was released, or null if it is not, or that is not known
 * @param happened where the rule was broken
 * @since 0.1.0
 */
public record Finding(
    String key,
    long count,
    int slot,
    String message,
    @Nullable Trace allocated,
    @Nullable Trace released,
    Trace happened) {}
