package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SetsTest {
  @Property(tries = 150)
  void membersAreThoseOfASet(
      @ForAll @Size(max = 500) List<@IntRange(min = 0, max = 1_000_000) Integer> actions,
      @ForAll boolean numbers) {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      store.thresholds().setNumbers(100);
      Set<String> model = new HashSet<>();
      long set = Sets.make(store);
      for (int action : actions) {
        String name = numbers || action % 100 > 0 ? "" + (action / 3 % 300 - 150) : "x" + action;
        act(store, set, model, name, action % 3 < 2);
      }
      List<String> members = contents(store, set);
      assertEquals(model, new HashSet<>(members));
      assertEquals(model.size(), members.size());
      if (store.bodies.encoding(set) == Encoding.INTSET) {
        List<Long> sorted =
            members.stream().map(Long::valueOf).sorted().collect(Collectors.toList());
        assertEquals(sorted.toString(), members.toString());
      }
      Values.dropBody(store, set);
      assertTrue(store.isEmpty());
    }
  }

  private static void act(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      Set<String> model,
      String name,
      boolean adds) {
    if (adds) {
      assertEquals(model.add(name), Sets.add(store, set, Ranges.of(name)));
      return;
    }
    long member = Sets.find(store, set, Ranges.of(name));
    assertEquals(model.remove(name), member != Handles.NONE);
    if (member != Handles.NONE) {
      Sets.remove(store, set, member);
    }
  }

  private static List<String> contents(Store store, @HandleOf(Body.class) long set) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < Sets.size(store, set); i++) {
      all.add(Ranges.text(store, Sets.name(store, Sets.at(store, set, i))));
    }
    return all;
  }
}
