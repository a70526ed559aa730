package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.pool.OwnershipException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every error names its key, the pool and the slot, and says what to do. */
class ErrorTextTest {
  @Test
  void ofUseAfterRelease() {
    assertText(
        "[use.after.release] slot 3 of QuotePool was used after its release: use the element before it"
            + " is released, or allocate another",
        ElementErrors.usedAfterRelease(new TestElement()));
  }

  @Test
  void ofReleaseTwice() {
    assertText(
        "[release.twice] slot 3 of QuotePool was released before: release an element once, where its"
            + " last use is",
        ElementErrors.releasedTwice(new TestElement()));
  }

  @Test
  void ofAskingADetachedElementForAHandle() {
    TestElement element = new TestElement();
    element.generation$ = SlotElement.LIVE | SlotElement.DETACHED;
    assertText(
        "[use.after.release] slot 3 of QuotePool was used although it is detached into a handle: use"
            + " what attach(handle) returns",
        ElementErrors.usedAfterRelease(element));
  }

  @Test
  void ofReleasingWhatThePoolKeeps() {
    TestElement element = new TestElement();
    element.generation$ = SlotElement.LIVE | SlotElement.KEPT;
    assertText(
        "[release.twice] slot 3 of QuotePool was released although it is the pool's: release what"
            + " remove(handle) returns",
        ElementErrors.releasedTwice(element));
  }

  @Test
  void ofRemovingWhatThePoolDoesNotKeep() {
    assertText(
        "[use.after.release] slot 3 of QuotePool was to be removed although the pool does not keep"
            + " it: remove what insert(element) gave to the pool",
        ElementErrors.notKept(new TestElement()));
  }

  @Test
  void ofChangingOneElementTwiceAtOnce() {
    assertEquals(
        "[borrow.mut.twice] both handles are of slot 3 of QuotePool: two elements can be changed at"
            + " once, one only by itself",
        PoolErrors.sameElement("QuotePool", 3).getMessage());
  }

  @Test
  void ofAnotherPoolsElement() {
    assertText(
        "[release.foreign] slot 3 of a QuotePool was given to another pool, OrderPool: give it back to the"
            + " pool it came from, or call its close()",
        ElementErrors.foreign("OrderPool", new TestElement()));
  }

  @Test
  void ofAnObjectThatIsInNoPool() {
    assertText(
        "[release.foreign] OrderPool was given an object of java.lang.String, which is in no slot of"
            + " it: free only what its alloc() returned",
        ElementErrors.foreign("OrderPool", "text"));
  }

  @Test
  void ofAFullPoolOfOneSlot() {
    assertText(
        "[pool.exhausted] QuotePool is exhausted, its only slot is in use: release elements sooner,"
            + " declare more slots, or call tryAlloc()",
        PoolErrors.exhausted(new ReturningTestPool(1, false)));
  }

  @Test
  void ofNothing() {
    assertText(
        "[release.foreign] OrderPool was given null, which is in no slot of it: free only what its"
            + " alloc() returned",
        ElementErrors.foreign("OrderPool", null));
  }

  @Test
  void ofClosingWithOneElementInUse() {
    assertText(
        "[own.leak] QuotePool was closed while 1 element is in use, in slot 4: release it first; the"
            + " pool is still open",
        PoolErrors.inUse("QuotePool", List.of(4), ""));
  }

  @Test
  void ofClosingWithElementsInUseNamesTheFirstSlots() {
    assertText(
        "[own.leak] QuotePool was closed while 10 elements are in use, in slots 0, 1, 2, 3, 4, 5, 6, 7,"
            + " …: release them first; the pool is still open",
        PoolErrors.inUse("QuotePool", IntStream.range(0, 10).boxed().toList(), ""));
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      ofUseAfterRelease();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertText(String expected, OwnershipException error) {
    assertEquals(expected, error.getMessage());
  }
}
