package dev.freehold.examples.server.resp;

import java.nio.charset.StandardCharsets;

/** Words of the protocol as bytes. */
public final class Ascii {
  private static final int CASE = 'a' - 'A';

  private Ascii() {}

  /** The bytes of a text. */
  public static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A range as text; makes garbage, for messages only. */
  public static String text(byte[] bytes, int start, int length) {
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** Whether a range is a word, in capital or small letters; the word is in small ones. */
  public static boolean is(byte[] bytes, int start, int length, byte[] word) {
    if (length != word.length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (lower(bytes[start + at]) != word[at]) {
        return false;
      }
    }
    return true;
  }

  /** A byte as a small letter. */
  public static int lower(byte value) {
    return value >= 'A' && value <= 'Z' ? value + CASE : value;
  }
}
