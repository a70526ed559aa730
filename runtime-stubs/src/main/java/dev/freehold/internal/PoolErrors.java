package dev.freehold.internal;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Words the errors about a pool as a whole, apart from the code that runs when there are none. */
public final class PoolErrors {
  private static final int SLOTS_NAMED = 8;

  private PoolErrors() {}

  /** All slots are in use. */
  public static PoolExhaustedException exhausted(String pool, int capacity) {
    return new PoolExhaustedException(
        pool,
        capacity,
        "%s is exhausted, all %s slots are in use: release elements sooner, raise the capacity, or call tryAlloc()"
            .formatted(pool, capacity));
  }

  /** The pool was used although it is closed. */
  public static UseAfterReleaseException closed(String pool) {
    return new UseAfterReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "%s was used after it was closed: close it after its last use, or create another"
            .formatted(pool));
  }

  /** The pool was closed although it is closed. */
  public static DoubleReleaseException closedTwice(String pool) {
    return new DoubleReleaseException(
        pool,
        OwnershipException.NO_SLOT,
        "%s was closed before: close a pool once, or leave it to try-with-resources"
            .formatted(pool));
  }

  /** The pool was closed although elements are allocated. */
  public static PoolInUseException inUse(String pool, int[] slots) {
    String named =
        Arrays.stream(slots)
            .limit(SLOTS_NAMED)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return new PoolInUseException(
        pool,
        slots[0],
        slots.length,
        "%s was closed while %s elements are in use, in slots %s%s: release them first; the pool is still open"
            .formatted(pool, slots.length, named, slots.length > SLOTS_NAMED ? ", …" : ""));
  }
}
