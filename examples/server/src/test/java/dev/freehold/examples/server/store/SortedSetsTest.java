package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SortedSetsTest {
  @Property(tries = 150)
  void membersAreThoseOfASortedMap(
      @ForAll @Size(max = 500) List<@IntRange(min = 0, max = 1_000_000) Integer> actions) {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      Map<String, Double> model = new HashMap<>();
      long set = SortedSets.make(store);
      for (int action : actions) {
        act(store, set, model, action);
      }
      List<String> sorted = sorted(model);
      assertEquals(sorted, forwards(store, set));
      Collections.reverse(sorted);
      assertEquals(sorted, backwards(store, set));
      assertRanks(store, set, model);
      Values.dropBody(store, set);
      assertTrue(store.isEmpty());
    }
  }

  private static void act(
      @Mut Store store, @HandleOf(Body.class) long set, Map<String, Double> model, int action) {
    String name = "member:" + action / 4 % 200;
    double score = action / 800 % 17 / 2.0;
    long member = SortedSets.find(store, set, Ranges.of(name));
    assertEquals(model.containsKey(name), member != Handles.NONE);
    if (member == Handles.NONE) {
      SortedSets.add(store, set, Ranges.of(name), score);
      model.put(name, score);
    } else if (action % 4 < 2) {
      SortedSets.score(store, set, member, score);
      model.put(name, score);
    } else {
      SortedSets.remove(store, set, member);
      model.remove(name);
    }
  }

  private static List<String> sorted(Map<String, Double> model) {
    return model.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> forwards(Store store, @HandleOf(Body.class) long set) {
    List<String> all = new ArrayList<>();
    long at = SortedSets.size(store, set) == 0 ? 0 : SortedSets.atRank(store, set, 0);
    while (at != Handles.NONE) {
      all.add(member(store, SortedSets.member(store, at)));
      at = SortedSets.after(store, at);
    }
    return all;
  }

  private static List<String> backwards(Store store, @HandleOf(Body.class) long set) {
    List<String> all = new ArrayList<>();
    int size = SortedSets.size(store, set);
    long at = size == 0 ? 0 : SortedSets.atRank(store, set, size - 1);
    while (at != Handles.NONE) {
      all.add(member(store, SortedSets.member(store, at)));
      at = SortedSets.before(store, at);
    }
    return all;
  }

  private static String member(Store store, @HandleOf(Entry.class) long member) {
    return Ranges.text(store, SortedSets.name(store, member))
        + " "
        + SortedSets.score(store, member);
  }

  private static void assertRanks(
      Store store, @HandleOf(Body.class) long set, Map<String, Double> model) {
    List<String> sorted = sorted(model);
    for (int rank = 0; rank < sorted.size(); rank++) {
      long member = SortedSets.member(store, SortedSets.atRank(store, set, rank));
      assertEquals(sorted.get(rank), member(store, member));
      assertEquals(rank, SortedSets.rank(store, set, member));
    }
    for (double limit = -0.5; limit < 10; limit += 0.5) {
      double top = limit;
      assertEquals(
          model.values().stream().filter(score -> score < top).count(),
          SortedSets.countBelow(store, set, limit, false));
      assertEquals(
          model.values().stream().filter(score -> score <= top).count(),
          SortedSets.countBelow(store, set, limit, true));
    }
  }

  @Property(tries = 50)
  void membersOfOneScoreAreFoundByTheirNames(
      @ForAll @Size(max = 100) List<@IntRange(min = 0, max = 500) Integer> numbers,
      @ForAll @IntRange(min = 0, max = 500) int limit) {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      long set = SortedSets.make(store);
      List<String> names =
          numbers.stream()
              .distinct()
              .map(n -> "m" + n)
              .sorted(Comparator.naturalOrder())
              .collect(Collectors.toList());
      for (String name : names) {
        SortedSets.add(store, set, Ranges.of(name), 0);
      }
      String top = "m" + limit;
      assertEquals(
          names.stream().filter(name -> name.compareTo(top) < 0).count(),
          SortedSets.countBefore(store, set, Ranges.of(top), false));
      assertEquals(
          names.stream().filter(name -> name.compareTo(top) <= 0).count(),
          SortedSets.countBefore(store, set, Ranges.of(top), true));
    }
  }
}
