package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StringsTest {
  private static final StoreSizes SIZES = new StoreSizes(4 << 20, 4);

  @Property(tries = 100)
  void keysAreThoseOfAMap(
      @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 1_000_000) Integer> actions) {
    try (Store store = Store.create(SIZES)) {
      Map<String, String> model = new HashMap<>();
      for (int action : actions) {
        act(store, model, action);
      }
      assertEquals(model, contents(store));
      Keyspace.clear(store);
      assertTrue(store.isEmpty());
    }
  }

  private static void act(@Mut Store store, Map<String, String> model, int action) {
    String name = "key:" + action / 10 % 40;
    String value = "v".repeat(action % 3 * 10) + action % 1000;
    long key = Keyspace.find(store, Ranges.of(name));
    assertEquals(model.containsKey(name), key != Handles.NONE);
    if (key == Handles.NONE || action % 10 < 4) {
      Strings.set(store, Ranges.of(name), Ranges.of(value));
      model.put(name, value);
    } else if (action % 10 < 6) {
      Keyspace.remove(store, key);
      model.remove(name);
    } else if (action % 10 < 8) {
      assertEquals(
          model.get(name).length() + value.length(), Strings.append(store, key, Ranges.of(value)));
      model.merge(name, value, String::concat);
    } else {
      String other = "key:" + action / 400 % 40;
      Keyspace.rename(store, key, Ranges.of(other));
      model.put(other, model.remove(name));
    }
  }

  private static Map<String, String> contents(Store store) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < Keyspace.size(store); i++) {
      long key = Keyspace.at(store, i);
      all.put(
          Ranges.text(store, Keyspace.name(store, key)),
          Ranges.text(store, Strings.text(store, key)));
    }
    return all;
  }

  @Property(tries = 100)
  void aScanSeesWhatIsThereAllTheTime(
      @ForAll @IntRange(min = 1, max = 300) int keys,
      @ForAll @IntRange(min = 1, max = 20) int step,
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1000) Integer> meanwhile) {
    try (Store store = Store.create(SIZES)) {
      for (int i = 0; i < keys; i++) {
        Strings.set(store, Ranges.of("stays:" + i), Ranges.of("1"));
        Strings.set(store, Ranges.of("goes:" + i), Ranges.of("1"));
      }
      Set<String> seen = new HashSet<>();
      List<Integer> changes = new ArrayList<>(meanwhile);
      int at = Keyspace.scanFrom(store, 0);
      do {
        for (int i = 0; i < step && at > 0; i++) {
          at--;
          seen.add(Ranges.text(store, Keyspace.name(store, Keyspace.at(store, at))));
        }
        change(store, changes);
        at = at == 0 ? 0 : Keyspace.scanFrom(store, at);
      } while (at > 0);
      for (int i = 0; i < keys; i++) {
        assertTrue(seen.contains("stays:" + i), "stays:" + i);
      }
      Keyspace.clear(store);
      assertTrue(store.isEmpty());
    }
  }

  private static void change(@Mut Store store, List<Integer> changes) {
    for (int i = 0; i < 5 && !changes.isEmpty(); i++) {
      int change = changes.remove(0);
      ByteRange name = Ranges.of("goes:" + change);
      long key = Keyspace.find(store, name);
      if (key == Handles.NONE) {
        Strings.set(store, name, Ranges.of("2"));
      } else {
        Keyspace.remove(store, key);
      }
    }
  }

  @Test
  void keysEnd() {
    try (Store store = Store.create(SIZES)) {
      store.now(1000);
      for (int i = 0; i < 100; i++) {
        long key = Strings.set(store, Ranges.of("key:" + i), Ranges.of("1"));
        Expiry.set(store, key, i % 2 == 0 ? 2000 : 3000);
      }
      assertEquals(100, Expiry.count(store));
      store.now(2000);
      assertEquals(Handles.NONE, Keyspace.find(store, Ranges.of("key:0")));
      Expiry.sweep(store, 1000);
      assertTrue(Keyspace.size(store) < 99);
      store.now(3000);
      for (int i = 0; i < 200; i++) {
        Expiry.sweep(store, 1000);
      }
      assertEquals(0, Keyspace.size(store));
      assertEquals(100, store.expired());
      assertTrue(store.isEmpty());
    }
  }

  @Test
  void databasesHaveKeysOfTheirOwn() {
    try (Store store = Store.create(SIZES)) {
      ByteRange name = Ranges.of("key");
      Strings.set(store, name, Ranges.of("zero"));
      store.select(1);
      assertEquals(Handles.NONE, Keyspace.find(store, name));
      long other = Strings.set(store, name, Ranges.of("one"));
      Expiry.set(store, other, Long.MAX_VALUE);
      Keyspace.swap(store, 0, 1);
      assertEquals("zero", value(store, name));
      long key = Keyspace.find(store, name);
      Keyspace.move(store, key, name, 2);
      assertEquals(0, Keyspace.size(store));
      store.select(2);
      assertEquals("zero", value(store, name));
      Keyspace.clear(store);
      store.select(0);
      assertEquals("one", value(store, name));
      assertEquals(1, Expiry.count(store));
      Keyspace.clear(store);
      assertTrue(store.isEmpty());
    }
  }

  private static String value(@Mut Store store, ByteRange name) {
    @HandleOf(Entry.class)
    long key = Keyspace.find(store, name);
    return Ranges.text(store, Strings.text(store, key));
  }
}
