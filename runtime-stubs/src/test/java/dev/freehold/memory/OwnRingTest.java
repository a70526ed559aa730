package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ring owns what it has room for, first come, first served. */
class OwnRingTest {
  private final List<String> released = new ArrayList<>();
  private final OwnRing<Part> ring = OwnRing.create(2);

  private Part part(String name) {
    return new Part(name, released);
  }

  @Test
  void givesWhatItHasNoRoomForBack() {
    assertNull(ring.offer(part("a")));
    assertNull(ring.offer(part("b")));
    Part third = part("c");
    assertSame(third, ring.offer(third));
    assertEquals("a", ring.poll().toString());
    assertNull(ring.offer(third));
    assertEquals(List.of(), released);
  }

  @Test
  void givesTheFirstOutForWhatIsPushed() {
    ring.push(part("a"));
    ring.push(part("b"));
    assertEquals("a", ring.push(part("c")).toString());
    assertEquals("b", ring.get(0).toString());
    assertEquals("c", ring.edit(1).toString());
  }

  @Test
  void refusesAPlaceWithoutElement() {
    ring.push(part("a"));
    assertThrows(IndexOutOfBoundsException.class, () -> ring.get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> ring.edit(-1));
  }

  @Test
  void releasesWhatIsLeftInItsOrderWhenItIsClosed() {
    ring.push(part("a"));
    ring.push(part("bad b"));
    ring.push(part("c"));
    assertThrows(IllegalStateException.class, ring::close);
    assertEquals(List.of("bad b", "c"), released);
    assertThrows(DoubleReleaseException.class, ring::close);
  }

  @Test
  void staysOpenWhenItIsCleared() {
    ring.push(part("a"));
    ring.clear();
    assertTrue(ring.isEmpty());
    assertNull(ring.poll());
    ring.push(part("b"));
    assertEquals(1, ring.size());
    assertEquals(List.of("a"), released);
  }

  @Test
  void releasesInTheWayThatItWasTold() {
    OwnRing<StringBuilder> texts = OwnRing.releasing(1, text -> released.add(text + "!"));
    texts.push(new StringBuilder("a"));
    texts.close();
    assertEquals(List.of("a!"), released);
  }

  @Test
  void hasRoomForOneAtLeast() {
    assertEquals(
        "an OwnRing for 0 elements: write a number from 1 on",
        assertThrows(IllegalArgumentException.class, () -> OwnRing.<Part>create(0)).getMessage());
  }

  @Test
  void refusesEverythingAfterItWasClosed() {
    ring.close();
    List<Runnable> uses =
        List.of(
            ring::size,
            ring::capacity,
            ring::isEmpty,
            ring::isFull,
            () -> ring.get(0),
            () -> ring.edit(0),
            () -> ring.offer(part("a")),
            () -> ring.push(part("a")),
            ring::poll,
            ring::elements,
            () -> ring.forEach(part -> {}),
            ring::clear);
    for (Runnable use : uses) {
      assertThrows(UseAfterReleaseException.class, use::run);
    }
  }
}
