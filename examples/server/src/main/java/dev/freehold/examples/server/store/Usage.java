package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** When a key was used last, in seconds, and how often, as Redis counts it for its policies. */
public final class Usage {
  private static final int FIRST_COUNT = 5;
  private static final int MOST = 255;
  private static final int LOG_FACTOR = 10;
  private static final int COUNT_BITS = 8;
  private static final int MINUTES_MASK = 0xFFFF;

  private Usage() {}

  static void begin(@Mut Store store, @HandleOf(Entry.class) long key) {
    int usage = store.countsUses() ? counted(store, FIRST_COUNT) : seconds(store);
    store.entries.edit(key).usage(usage);
  }

  /** Notes that a key is used. */
  public static void touch(@Mut Store store, @HandleOf(Entry.class) long key) {
    int usage = seconds(store);
    if (store.countsUses()) {
      int before = count(store, key);
      int count = more(store, before);
      usage = counted(store, count);
    }
    store.entries.edit(key).usage(usage);
  }

  /** For how many seconds a key was not used. */
  public static long idle(Store store, @HandleOf(Entry.class) long key) {
    return Math.max(0, seconds(store) - store.entries.at(key).usage());
  }

  /** Says for how many seconds a key was not used. */
  public static void idle(@Mut Store store, @HandleOf(Entry.class) long key, int seconds) {
    int usage = seconds(store) - seconds;
    store.entries.edit(key).usage(usage);
  }

  /** How often a key was used, on the scale of OBJECT FREQ: it falls by one each minute. */
  public static int count(Store store, @HandleOf(Entry.class) long key) {
    int usage = store.entries.at(key).usage();
    int passed = minutes(store) - (usage >>> COUNT_BITS & MINUTES_MASK) & MINUTES_MASK;
    return Math.max(0, (usage & MOST) - passed);
  }

  /** Says how often a key was used. */
  public static void count(@Mut Store store, @HandleOf(Entry.class) long key, int count) {
    int usage = counted(store, count);
    store.entries.edit(key).usage(usage);
  }

  /** The more often it was used, the less probably one more use is counted. */
  private static int more(@Mut Store store, int count) {
    if (count == MOST) {
      return MOST;
    }
    int above = Math.max(0, count - FIRST_COUNT);
    return store.random(above * LOG_FACTOR + 1) == 0 ? count + 1 : count;
  }

  private static int counted(Store store, int count) {
    return minutes(store) << COUNT_BITS | count;
  }

  private static int seconds(Store store) {
    return (int) (store.now() / 1000);
  }

  private static int minutes(Store store) {
    return (int) (store.now() / 60_000) & MINUTES_MASK;
  }
}
