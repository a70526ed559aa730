package dev.freehold.differential.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A signature says what becomes of the operands. */
class CalleeTest {
  private static Callee of(String name) {
    return Library.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aListKeepsTheBorrowThatIsPutIntoIt() {
    assertTrue(of("put").keeps());
  }

  @Test
  void aShelfKeepsTheCursorThatItTakesOver() {
    assertTrue(of("keep").keeps());
  }

  @Test
  void whatIsOnlyReadIsNotKept() {
    assertFalse(of("link").keeps());
  }

  @Test
  void anOwnedOptionIsTiedToNothing() {
    assertFalse(of("some").result().isTied());
  }

  @Test
  void anOptionOfABorrowIsTiedToWhatItIsMadeOf() {
    assertTrue(of("found").result().isTied());
    assertEquals(List.of(0), of("found").from());
  }

  @Test
  void everyOwnedTypeHasARelease() {
    for (Type type : Type.values()) {
      if (ValueType.own(type).isOwner()) {
        assertEquals(type, Library.release(type).operands().get(0).type());
      }
    }
  }
}
