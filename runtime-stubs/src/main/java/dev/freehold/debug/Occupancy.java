package dev.freehold.debug;

import java.time.Instant;

/**
 * How full a pool was for a while.
 *
 * @param time when the while began
 * @param inUse how many slots were allocated at most
 * @since 0.1.0
 */
public record Occupancy(Instant time, int inUse) {}
