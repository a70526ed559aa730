package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashesTest {
  @Property(tries = 150)
  void fieldsAreThoseOfAMap(
      @ForAll @Size(max = 500) List<@IntRange(min = 0, max = 1_000_000) Integer> actions,
      @ForAll @IntRange(min = 1, max = 300) int names) {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      store.thresholds().hashEntries(64);
      Map<String, String> model = new LinkedHashMap<>();
      long hash = Hashes.make(store);
      for (int action : actions) {
        act(store, hash, model, action, names);
      }
      assertEquals(model, contents(store, hash));
      if (store.bodies.encoding(hash) == Encoding.LISTPACK) {
        assertEquals(
            new ArrayList<>(model.keySet()), new ArrayList<>(contents(store, hash).keySet()));
      }
      long copy = Values.copy(store, hash);
      Values.dropBody(store, hash);
      assertEquals(model, contents(store, copy));
      Values.dropBody(store, copy);
      assertTrue(store.isEmpty());
    }
  }

  private static void act(
      @Mut Store store,
      @HandleOf(Body.class) long hash,
      Map<String, String> model,
      int action,
      int names) {
    String name = "field:" + action / 3 % names;
    String value = "v".repeat(action % 2 * 20) + action;
    if (action % 3 < 2) {
      boolean added = Hashes.set(store, hash, Ranges.of(name), Ranges.of(value));
      assertEquals(!model.containsKey(name), added);
      model.put(name, value);
      return;
    }
    long field = Hashes.find(store, hash, Ranges.of(name));
    assertEquals(model.containsKey(name), field != Handles.NONE);
    if (field != Handles.NONE) {
      assertEquals(model.remove(name), Ranges.text(store, Hashes.value(store, field)));
      Hashes.remove(store, hash, field);
    }
  }

  private static Map<String, String> contents(Store store, @HandleOf(Body.class) long hash) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < Hashes.size(store, hash); i++) {
      long field = Hashes.at(store, hash, i);
      all.put(
          Ranges.text(store, Hashes.name(store, field)),
          Ranges.text(store, Hashes.value(store, field)));
    }
    return all;
  }

  @Test
  void aLongValueOrManyFieldsEndTheCompactWay() {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      long one = Hashes.make(store);
      Hashes.set(store, one, Ranges.of("f"), Ranges.of("v".repeat(64)));
      assertEquals(Encoding.LISTPACK, store.bodies.encoding(one));
      Hashes.set(store, one, Ranges.of("f"), Ranges.of("v".repeat(65)));
      assertEquals(Encoding.HASHTABLE, store.bodies.encoding(one));
      long many = Hashes.make(store);
      for (int i = 0; i <= 128; i++) {
        assertEquals(Encoding.LISTPACK, store.bodies.encoding(many));
        Hashes.set(store, many, Ranges.of("f" + i), Ranges.of("v"));
      }
      assertEquals(Encoding.HASHTABLE, store.bodies.encoding(many));
    }
  }
}
