package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvictionTest {
  private static final int KEYS = 1000;

  private static Store filled() {
    Store store = Store.create(new StoreSizes(1 << 20, 2));
    store.now(1_000_000);
    for (int i = 0; i < KEYS; i++) {
      store.now(1_000_000 + i * 1000L);
      long key = Strings.set(store, Ranges.of("key:" + i), Ranges.of("v".repeat(40)));
      if (i % 2 == 0) {
        Expiry.set(store, key, 10_000_000 + i);
      }
    }
    return store;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOEVICTION")
  void keysGoUntilThereIsRoom(EvictionPolicy policy) {
    try (Store store = filled()) {
      long half = store.used() * 3 / 4;
      assertTrue(Eviction.makeRoom(store, policy, half, 5));
      assertTrue(store.used() <= half);
      assertEquals(KEYS - Keyspace.size(store), store.evicted());
      if (policy.isOfEnding()) {
        assertEquals(KEYS / 2, Keyspace.size(store) - Expiry.count(store));
      }
      Keyspace.clear(store);
      assertTrue(store.isEmpty());
    }
  }

  @Test
  void withoutAPolicyNothingGoes() {
    try (Store store = filled()) {
      assertFalse(Eviction.makeRoom(store, EvictionPolicy.NOEVICTION, 1, 5));
      assertEquals(KEYS, Keyspace.size(store));
      Keyspace.clear(store);
    }
  }

  @Test
  void whatWasUsedLastStays() {
    try (Store store = filled()) {
      ByteRange old = Ranges.of("key:0");
      store.now(1_000_000 + KEYS * 1000L);
      Keyspace.find(store, old);
      long half = store.used() / 2;
      Eviction.makeRoom(store, EvictionPolicy.ALLKEYS_LRU, half, 10);
      assertNotEquals(Handles.NONE, Keyspace.find(store, old));
      Keyspace.clear(store);
    }
  }

  @Test
  void aFullStoreSaysSoBeforeAnythingIsChanged() {
    try (Store store = Store.create(new StoreSizes(1, 1))) {
      int keys = 0;
      while (store.admits(2000, 1)) {
        Strings.set(store, Ranges.of("key:" + keys), Ranges.of("v".repeat(2000)));
        keys++;
      }
      assertTrue(keys > 10_000, "" + keys);
      assertEquals(keys, Keyspace.size(store));
      Keyspace.clear(store);
      assertTrue(store.isEmpty());
    }
  }

  @Test
  void aKeyTakesTheBytesThatItsRemovalGives() {
    try (Store store = Store.create(new StoreSizes(1 << 20, 1))) {
      Strings.set(store, Ranges.of("other"), Ranges.of("1"));
      long before = store.used();
      long key =
          Strings.set(store, Ranges.of("a key with a long name"), Ranges.of("v".repeat(100)));
      assertEquals(store.used() - before, MemoryUse.of(store, key, 5));
      Keyspace.clear(store);
    }
  }
}
