package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text grows as far as it is written. */
class OwnTextTest {
  private final OwnText text = OwnText.create();

  @Test
  void isEmptyAtFirst() {
    assertTrue(text.isEmpty());
    assertEquals("", text.toString());
  }

  @Test
  void isWhatWasSetLast() {
    text.set("something longer");
    text.set("short");
    assertEquals("short", text.toString());
    assertEquals(5, text.byteLength());
  }

  @Test
  void growsAtItsEnd() {
    String piece = "aß€😀";
    StringBuilder model = new StringBuilder();
    for (int count = 0; count < 100; count++) {
      text.append(piece);
      model.append(piece);
    }
    assertEquals(model.toString(), text.toString());
    assertEquals(model.toString().getBytes(StandardCharsets.UTF_8).length, text.byteLength());
    assertEquals(model.length(), text.length());
    assertTrue(text.contentEquals(model));
    assertFalse(text.contentEquals(model.append("a")));
  }

  @Test
  void isEmptyAfterItWasCleared() {
    text.set("a");
    text.clear();
    assertTrue(text.isEmpty());
    text.append("b");
    assertEquals("b", text.toString());
  }

  @Test
  void refusesHalfACharacterAndStaysAsItWas() {
    text.set("a");
    assertThrows(IllegalArgumentException.class, () -> text.append("b\uD83D"));
    assertThrows(IllegalArgumentException.class, () -> text.set("\uDE00"));
    assertEquals("a", text.toString());
  }

  @Test
  void copiesEachByteLessThanTwiceHoweverFarItGrows() {
    int added = 100_000;
    long copies = 0;
    for (int length = 0; length < added; length++) {
      int room = text.room();
      text.append("a");
      copies += text.room() == room ? 0 : length;
    }
    assertTrue(copies < 2L * added, copies + " copies");
  }

  @Test
  void keepsItsBufferWhenItShrinks() {
    text.set("a".repeat(1000));
    int room = text.room();
    text.set("a");
    text.set("a".repeat(1000));
    assertEquals(room, text.room());
  }

  @Test
  void refusesEverythingAfterItWasClosed() {
    text.close();
    List<Runnable> uses =
        List.of(
            text::length,
            text::isEmpty,
            () -> text.set("a"),
            () -> text.append("a"),
            text::clear,
            () -> text.contentEquals("a"),
            text::toString);
    for (Runnable use : uses) {
      assertThrows(UseAfterReleaseException.class, use::run);
    }
    assertThrows(DoubleReleaseException.class, text::close);
  }
}
