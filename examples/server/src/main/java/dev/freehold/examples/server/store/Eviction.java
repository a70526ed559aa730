package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Removes keys to make room: the best of a few that it happens to look at, as Redis does. */
public final class Eviction {
  private Eviction() {}

  /**
   * Removes keys of any database until all take at most so many bytes.
   *
   * @param samples how many keys it looks at before it removes one
   * @return whether they do
   */
  public static boolean makeRoom(@Mut Store store, EvictionPolicy policy, long bytes, int samples) {
    int selected = store.selected();
    boolean more = policy != EvictionPolicy.NOEVICTION;
    while (more && store.used() > bytes) {
      more = evictOne(store, policy, samples);
    }
    store.select(selected);
    return store.used() <= bytes;
  }

  /** Removes one key of any database; whether there was one that could go. */
  public static boolean evictOne(@Mut Store store, EvictionPolicy policy, int samples) {
    int first = store.random(store.databases());
    for (int i = 0; i < store.databases(); i++) {
      store.select((first + i) % store.databases());
      int count = candidates(store, policy);
      if (count > 0) {
        long key = worst(store, policy, count, samples);
        evict(store, key);
        return true;
      }
    }
    return false;
  }

  private static int candidates(Store store, EvictionPolicy policy) {
    return policy.isOfEnding() ? Expiry.count(store) : Keyspace.size(store);
  }

  @HandleOf(Entry.class)
  private static long worst(@Mut Store store, EvictionPolicy policy, int count, int samples) {
    long worst = Handles.NONE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < Math.max(1, samples); i++) {
      int place = store.random(count);
      long key = policy.isOfEnding() ? Expiry.at(store, place) : Keyspace.at(store, place);
      long uselessness = uselessness(store, policy, key);
      if (worst == Handles.NONE || uselessness > most) {
        worst = key;
        most = uselessness;
      }
    }
    return worst;
  }

  private static long uselessness(
      Store store, EvictionPolicy policy, @HandleOf(Entry.class) long key) {
    return switch (policy) {
      case ALLKEYS_LRU, VOLATILE_LRU -> Usage.idle(store, key);
      case ALLKEYS_LFU, VOLATILE_LFU -> -Usage.count(store, key);
      case VOLATILE_TTL -> -Expiry.of(store, key);
      default -> 0;
    };
  }

  private static void evict(@Mut Store store, @HandleOf(Entry.class) long key) {
    ByteRange name = store.spare;
    store.texts.load(Keyspace.name(store, key), name);
    Keyspace.remove(store, key);
    store.countEvicted();
    store.listener().evicted(store.selected(), name);
  }
}
