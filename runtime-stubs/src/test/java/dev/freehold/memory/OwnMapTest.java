package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A map owns what is put in, until it is removed, displaced, or the map is closed. */
class OwnMapTest {
  private final List<String> released = new ArrayList<>();
  private final OwnMap<Object, Part> map = OwnMap.create();

  private Part part(String name) {
    return new Part(name, released);
  }

  @Test
  void handsOutTheVeryElementThatWasPut() {
    Part part = part("a");
    assertNull(map.put("key", part));
    assertSame(part, map.get("key"));
    assertSame(part, map.edit("key"));
    assertSame(part, map.remove("key"));
    assertTrue(map.isEmpty());
  }

  @Test
  void handsOutWhatWasDisplaced() {
    Part first = part("a");
    Part second = part("b");
    map.put("key", first);
    assertSame(first, map.put("key", second));
    assertSame(second, map.get("key"));
    assertEquals(1, map.size());
    assertEquals(List.of(), released);
  }

  @Test
  void hasNothingForAKeyThatWasNotPut() {
    map.put("key", part("a"));
    assertNull(map.get("other"));
    assertNull(map.edit("other"));
    assertNull(map.remove("other"));
  }

  @Test
  void refusesNull() {
    assertThrows(NullPointerException.class, () -> map.put(null, part("a")));
    assertThrows(NullPointerException.class, () -> map.put("key", null));
    assertTrue(map.isEmpty());
  }

  @Test
  void behavesLikeAnOrdinaryMapAlsoWhenManyKeysCollide() {
    Random random = new Random(1);
    Map<Object, Part> model = new HashMap<>();
    for (int step = 0; step < 20_000; step++) {
      Key key = new Key(random.nextInt(60));
      if (random.nextInt(5) < 2) {
        assertSame(model.remove(key), map.remove(key));
      } else {
        Part part = part("a");
        assertSame(model.put(key, part), map.put(key, part));
      }
      Key other = new Key(random.nextInt(60));
      assertSame(model.get(other), map.get(other));
      assertEquals(model.size(), map.size());
    }
    Map<Object, Part> seen = new HashMap<>();
    map.forEach(seen::put);
    assertEquals(model, seen);
  }

  /** Keys of which six share a hash code. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number / 6;
    }
  }

  @Test
  void releasesWhatIsLeftWhenItIsClosed() {
    map.put("a", part("a"));
    map.put("b", part("b"));
    map.put("c", part("c"));
    map.remove("b");
    map.close();
    assertEquals(new TreeSet<>(List.of("a", "c")), new TreeSet<>(released));
    assertEquals(2, released.size());
  }

  @Test
  void staysOpenWhenItIsCleared() {
    map.put("a", part("a"));
    map.clear();
    assertEquals(List.of("a"), released);
    assertNull(map.put("a", part("b")));
    assertEquals(1, map.size());
  }

  @Test
  void releasesAllOthersWhenOneReleaseThrows() {
    for (int number = 0; number < 30; number++) {
      map.put(number, part(number % 10 == 0 ? "bad" : "good"));
    }
    var thrown = assertThrows(IllegalStateException.class, map::close);
    assertEquals(30, released.size());
    assertEquals(2, thrown.getSuppressed().length);
  }

  @Test
  void refusesEverythingAfterItWasClosed() {
    map.close();
    List<Runnable> uses =
        List.of(
            map::size,
            map::isEmpty,
            () -> map.get("a"),
            () -> map.edit("a"),
            () -> map.put("a", part("a")),
            () -> map.remove("a"),
            () -> map.forEach((key, part) -> {}),
            map::clear);
    for (Runnable use : uses) {
      assertThrows(UseAfterReleaseException.class, use::run);
    }
    assertThrows(DoubleReleaseException.class, map::close);
  }

  @Test
  void releasesInTheWayThatItWasTold() {
    OwnMap<String, StringBuilder> texts =
        OwnMap.releasing(text -> released.add(text.append("!").toString()));
    texts.put("key", new StringBuilder("a"));
    texts.close();
    assertEquals(List.of("a!"), released);
  }

  @Test
  void copiesEachElementLessThanTwiceHoweverFarItGrows() {
    int put = 100_000;
    long copies = 0;
    for (int size = 0; size < put; size++) {
      int room = map.room();
      map.put(size, part("a"));
      copies += map.room() == room ? 0 : size;
    }
    assertTrue(copies < 2L * put, copies + " copies");
  }

  @Test
  void doesNotGrowWhileElementsComeAndGo() {
    for (int number = 0; number < 100_000; number++) {
      map.put(number, part("a"));
      map.remove(number - 5);
    }
    assertEquals(8, map.room());
  }
}
