package dev.freehold.examples.server.command.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.StoreSizes;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PicksTest {
  @Property(tries = 200)
  void noPlaceIsPickedTwice(
      @ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll @IntRange(min = 0, max = 300) int wanted) {
    try (Store store = Store.create(new StoreSizes(1, 1))) {
      int count = Math.min(wanted, size);
      Picks picks = new Picks();
      picks.begin(count, size);
      Set<Integer> picked = new HashSet<>();
      for (int i = 0; i < count; i++) {
        int place = picks.next(store);
        assertTrue(place >= 0 && place < size);
        picked.add(place);
      }
      assertEquals(count, picked.size());
    }
  }

  @Test
  void eachPlaceIsAsProbable() {
    try (Store store = Store.create(new StoreSizes(1, 1))) {
      int[] counts = new int[20];
      Picks picks = new Picks();
      for (int round = 0; round < 20_000; round++) {
        int wanted = round % 2 == 0 ? 5 : 15;
        picks.begin(wanted, counts.length);
        for (int i = 0; i < wanted; i++) {
          counts[picks.next(store)]++;
        }
      }
      for (int count : counts) {
        assertEquals(10_000, count, 500);
      }
    }
  }
}
