package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.freehold.Mut;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** In the steady state nothing is allocated, whatever comes and goes. */
class AllocationTest {
  private static final int NAMES = 500;
  private static final int ROUNDS = 20;

  private final ByteRange[] names = new ByteRange[NAMES];
  private final ByteRange value = Ranges.of("v".repeat(30));
  private final ByteRange number = Ranges.of("41");
  private final ListPlace place = new ListPlace();

  AllocationTest() {
    for (int i = 0; i < NAMES; i++) {
      names[i] = Ranges.of("a name of some length:" + i);
    }
  }

  @Test
  void nothingIsAllocated() {
    try (Store store = Store.create(new StoreSizes(16 << 20, 1))) {
      for (int round = 0; round < ROUNDS; round++) {
        comeAndGo(store);
      }
      long before = allocated();
      long counted = allocated() - before;
      before = allocated();
      for (int round = 0; round < ROUNDS; round++) {
        comeAndGo(store);
      }
      assertEquals(counted, allocated() - before);
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private void comeAndGo(@Mut Store store) {
    strings(store);
    lists(store);
    hashes(store);
    sets(store);
    sortedSets(store);
    Keyspace.clear(store);
  }

  private void strings(@Mut Store store) {
    for (ByteRange name : names) {
      long key = Strings.set(store, name, value);
      Expiry.set(store, key, Long.MAX_VALUE);
      Strings.append(store, key, value);
      Strings.replace(store, key, number);
      Strings.setLong(store, key, 42);
    }
    for (ByteRange name : names) {
      long key = Keyspace.find(store, name);
      Keyspace.remove(store, key);
    }
  }

  private void lists(@Mut Store store) {
    long list = Lists.make(store);
    Keyspace.add(store, value, list);
    for (ByteRange name : names) {
      Lists.push(store, list, name.length() % 2 == 0, name);
      Lists.seek(store, list, Lists.size(store, list) / 2, place);
      Lists.insert(store, list, place, true, value);
    }
    for (int i = 0; i < NAMES; i++) {
      Lists.move(store, list, true, list, false);
      Lists.drop(store, list, false);
    }
  }

  private void hashes(@Mut Store store) {
    long hash = Hashes.make(store);
    Keyspace.add(store, names[0], hash);
    for (ByteRange name : names) {
      Hashes.set(store, hash, name, value);
    }
    for (ByteRange name : names) {
      Hashes.set(store, hash, name, number);
      long field = Hashes.find(store, hash, name);
      if (name.length() % 2 == 0) {
        Hashes.remove(store, hash, field);
      }
    }
  }

  private void sets(@Mut Store store) {
    long set = Sets.make(store);
    Keyspace.add(store, names[1], set);
    for (ByteRange name : names) {
      Sets.add(store, set, name);
    }
    for (ByteRange name : names) {
      long member = Sets.find(store, set, name);
      Sets.remove(store, set, member);
    }
  }

  private void sortedSets(@Mut Store store) {
    long set = SortedSets.make(store);
    Keyspace.add(store, names[2], set);
    int score = 0;
    for (ByteRange name : names) {
      SortedSets.add(store, set, name, score++ * 7 % 100);
    }
    for (ByteRange name : names) {
      long member = SortedSets.find(store, set, name);
      SortedSets.score(store, set, member, score++ * 11 % 100);
      SortedSets.rank(store, set, member);
    }
  }
}
