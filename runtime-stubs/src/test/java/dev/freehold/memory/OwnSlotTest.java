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

/** A place owns one element or none. */
class OwnSlotTest {
  private final List<String> released = new ArrayList<>();
  private final OwnSlot<Part> slot = OwnSlot.create();
  private final Part part = new Part("a", released);

  @Test
  void isEmptyAtFirst() {
    assertTrue(slot.isEmpty());
    assertNull(slot.get());
    assertNull(slot.edit());
    assertNull(slot.take());
  }

  @Test
  void handsOutWhatWasDisplaced() {
    Part other = new Part("b", released);
    assertNull(slot.replace(part));
    assertSame(part, slot.replace(other));
    assertSame(other, slot.get());
    assertEquals(List.of(), released);
  }

  @Test
  void isEmptyAfterItsElementWasTaken() {
    slot.replace(part);
    assertSame(part, slot.edit());
    assertSame(part, slot.take());
    assertTrue(slot.isEmpty());
    slot.close();
    assertEquals(List.of(), released);
  }

  @Test
  void releasesItsElementWhenItIsClosed() {
    slot.replace(part);
    slot.close();
    assertEquals(List.of("a"), released);
  }

  @Test
  void staysOpenWhenItIsCleared() {
    slot.replace(part);
    slot.clear();
    slot.clear();
    assertTrue(slot.isEmpty());
    assertNull(slot.replace(new Part("b", released)));
    slot.close();
    assertEquals(List.of("a", "b"), released);
  }

  @Test
  void isEmptyAlsoWhenTheReleaseThrows() {
    slot.replace(new Part("bad", released));
    assertThrows(IllegalStateException.class, slot::clear);
    assertTrue(slot.isEmpty());
  }

  @Test
  void canBeClosedEmpty() {
    slot.close();
    assertEquals(List.of(), released);
  }

  @Test
  void isClosedAlsoWhenTheReleaseThrows() {
    slot.replace(new Part("bad", released));
    assertThrows(IllegalStateException.class, slot::close);
    assertThrows(DoubleReleaseException.class, slot::close);
    assertEquals(List.of("bad"), released);
  }

  @Test
  void refusesEverythingAfterItWasClosed() {
    slot.close();
    List<Runnable> uses =
        List.of(
            slot::isEmpty,
            slot::get,
            slot::edit,
            slot::take,
            slot::clear,
            () -> slot.replace(part));
    for (Runnable use : uses) {
      var thrown = assertThrows(UseAfterReleaseException.class, use::run);
      assertEquals(
          "[use.after.release] OwnSlot was used after it was closed: close it after its last use, or create another",
          thrown.getMessage());
    }
  }

  @Test
  void keepsItsElementWhenTheReplacementIsRefused() {
    slot.replace(part);
    assertThrows(NullPointerException.class, () -> slot.replace(null));
    assertSame(part, slot.get());
  }
}
