package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.Text;
import dev.freehold.pool.UseAfterReleaseException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An inline text")
class HeapTextTest {
  private final TestElement element = new TestElement();
  private final Text text = new HeapText(element, "symbol", 8, false);

  @Test
  void isEmptyAtFirst() {
    assertTrue(text.isEmpty());
    assertEquals(0, text.byteLength());
    assertEquals(8, text.capacity());
    assertEquals("", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "12345678", "é", "߿ࠀ", "€€", "\uFFFF", "😀😀", "a😀é", "\0"})
  void givesBackWhatWasSet(String characters) {
    text.set(characters);

    assertEquals(characters, text.toString());
    assertEquals(characters.getBytes(StandardCharsets.UTF_8).length, text.byteLength());
    assertEquals(characters.length(), text.length());
    assertTrue(text.contentEquals(characters));
    assertTrue(text.contentEquals(new StringBuilder(characters)));
    assertFalse(text.contentEquals(characters + "x"));
  }

  @Test
  void differsFromOtherCharactersOfTheSameLength() {
    text.set("é");

    assertFalse(text.contentEquals("ab"));
    assertFalse(text.contentEquals("è"));
  }

  @Test
  void holdsNothingOfALongerTextBefore() {
    text.set("12345678");
    text.set("ab");

    assertEquals("ab", text.toString());
  }

  @Test
  void isEmptyWhenCleared() {
    text.set("ab");
    text.clear();

    assertTrue(text.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789", "€€€", "1234567é", "12345😀"})
  void staysAsItWasWhenTheNewOneDoesNotFit(String tooLong) {
    text.set("before");

    var thrown = assertThrows(IllegalArgumentException.class, () -> text.set(tooLong));

    assertTrue(thrown.getMessage().contains("do not fit `symbol` of slot 3 in QuotePool"));
    assertEquals("before", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D"})
  void neverHoldsHalfOfACharacter(String halves) {
    text.set("before");

    assertThrows(IllegalArgumentException.class, () -> text.set(halves));
    assertEquals("before", text.toString());
    assertFalse(text.contentEquals(halves));
  }

  @ParameterizedTest
  @CsvSource({
    "123456789, 12345678",
    "12345678, 12345678",
    "€€€, €€",
    "1234567é, 1234567",
    "12345😀, 12345",
    "😀😀😀, 😀😀"
  })
  void dropsWholeCharactersWhereThatIsDeclared(String tooLong, String kept) {
    Text cut = new HeapText(element, "symbol", 8, true);
    cut.set(tooLong);

    assertEquals(kept, cut.toString());
    assertTrue(cut.contentEquals(kept));
    assertThrows(IllegalArgumentException.class, () -> cut.set("1234567890\uD83D"));
    assertEquals(kept, cut.toString());
  }

  @Test
  void throwsOnceItsElementIsReleased() {
    element.release();

    Executable[] uses = {
      text::length,
      text::capacity,
      text::isEmpty,
      () -> text.set("a"),
      text::clear,
      () -> text.contentEquals("a"),
      text::toString
    };
    for (Executable use : uses) {
      assertThrows(UseAfterReleaseException.class, use);
    }
  }
}
