package dev.freehold.debug;

/**
 * What JMX shows of a watched pool, under the name {@code
 * dev.freehold:type=Pool,name=QuotePool,id=1} with the simple name of the pool's class and a
 * number. Counts begin with the watch.
 *
 * @since 0.1.0
 */
public interface PoolMXBean {
  /** How many slots there are. */
  int getCapacity();

  /** How many slots are allocated. */
  int getInUse();

  /** How many slots were allocated at most. */
  int getMostInUse();

  /** How many slots were released and rest. */
  int getResting();

  /** How many elements were allocated. */
  long getAllocations();

  /** How many elements were released. */
  long getReleases();

  /** How often an allocation found no slot. */
  long getTimesExhausted();

  /** How often ownership passed. */
  long getTransfers();

  /** How often something was done wrong. */
  long getMisuses();

  /** All that is known of the pool, as text. */
  String report();
}
