package dev.freehold.debug;

import java.time.Instant;

/**
 * How full a pool was for a while.
 *
 * @param time when the while began
 * @param inUse how many slots were allocated at most
 */
public record Occupancy(Instant time, int inUse) {}
