package dev.freehold.examples.server.resp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns match what they match in Redis. */
class GlobTest {
  private static boolean matches(String pattern, String text) {
    byte[] glob = pattern.getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Glob.matches(glob, 0, glob.length, bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource({
    "*, , true",
    "h?llo, hello, true",
    "h?llo, hllo, false",
    "h*llo, heeello, true",
    "h[ae]llo, hallo, true",
    "h[ae]llo, hillo, false",
    "h[^e]llo, hallo, true",
    "h[^e]llo, hello, false",
    "h[a-c]llo, hbllo, true",
    "h[c-a]llo, hbllo, true",
    "a\\*b, a*b, true",
    "a\\*b, axb, false",
    "*a*b*, xaybz, true",
    "*a*b, xaybz, false",
    "[, [, false",
    "a[, a, false"
  })
  void aPatternMatches(String pattern, String text, boolean expected) {
    assertEquals(expected, matches(pattern, text == null ? "" : text));
  }

  @Test
  void manyStarsTakeNoLongTime() {
    assertEquals(false, matches("*a".repeat(40) + "b", "a".repeat(5_000)));
  }
}
