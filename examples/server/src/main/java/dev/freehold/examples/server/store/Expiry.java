package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** When keys end. */
public final class Expiry {
  /** Stands for a key that does not end. */
  public static final long NEVER = 0;

  private static final int SAMPLE = 20;

  private Expiry() {}

  /** When a key ends, in milliseconds since 1970. */
  public static long of(Store store, @HandleOf(Entry.class) long key) {
    return store.entries.at(key).expiry();
  }

  /** Has a key of the selected database end at a time, or {@link #NEVER}. */
  public static void set(@Mut Store store, @HandleOf(Entry.class) long key, long millis) {
    boolean ends = store.entries.at(key).expiry() != NEVER;
    if (ends && millis == NEVER) {
      leave(store, key);
    } else if (!ends && millis != NEVER) {
      join(store, key);
    }
    store.entries.edit(key).expiry(millis);
  }

  /** Whether a key's time has come. */
  static boolean isOver(Store store, @HandleOf(Entry.class) long key) {
    long expiry = store.entries.at(key).expiry();
    return expiry != NEVER && expiry <= store.now();
  }

  private static void join(@Mut Store store, @HandleOf(Entry.class) long key) {
    Database database = store.database();
    if (database.ending() == Handles.NONE) {
      database.ending(store.bodies.take(ValueType.SET, Encoding.HASHTABLE));
    }
    long row = database.ending();
    store.entries.edit(key).expiryPlace(store.bodies.at(row).count());
    store.strips.push(store.bodies.edit(row), key);
  }

  private static void leave(@Mut Store store, @HandleOf(Entry.class) long key) {
    long row = store.database().ending();
    int place = store.entries.at(key).expiryPlace();
    int end = store.bodies.at(row).count() - 1;
    if (place != end) {
      long last = Rows.at(store, row, end);
      store.strips.set(store.bodies.at(row), place, last);
      store.entries.edit(last).expiryPlace(place);
    }
    store.strips.pop(store.bodies.edit(row));
    if (end == 0) {
      store.bodies.give(row);
      store.database().ending(Handles.NONE);
    }
  }

  /** How many keys of the selected database end. */
  public static int count(Store store) {
    long row = store.database().ending();
    return row == Handles.NONE ? 0 : store.bodies.at(row).count();
  }

  /** A key that ends, by its place, from 0 to below the count. */
  @HandleOf(Entry.class)
  static long at(Store store, int index) {
    return Rows.at(store, store.database().ending(), index);
  }

  /**
   * Looks at some keys of the selected database that end, and removes those whose time has come, as
   * long as a quarter of them is.
   *
   * @param rounds how many times it looks at most
   */
  public static void sweep(@Mut Store store, int rounds) {
    for (int round = 0; round < rounds; round++) {
      int over = 0;
      for (int i = 0; i < SAMPLE && count(store) > 0; i++) {
        int place = store.random(count(store));
        long key = at(store, place);
        if (isOver(store, key)) {
          Keyspace.expire(store, key);
          over++;
        }
      }
      if (over <= SAMPLE / 4) {
        return;
      }
    }
  }
}
