package dev.freehold.internal;

import dev.freehold.pool.MalformedTextException;

/** Words the errors about texts, of an element or of their own. */
final class TextErrors {
  private TextErrors() {}

  static MalformedTextException halfCharacter() {
    return new MalformedTextException(
        "the characters hold half of a surrogate pair, which has no UTF-8: give whole characters");
  }

  /**
   * Bytes were to become a text.
   *
   * @param text what messages call it
   */
  static MalformedTextException noUtf8(String text, int at, int length) {
    return new MalformedTextException(
        "the %s bytes for %s are no UTF-8 from byte %s on: give whole characters in UTF-8, or decode what they are into a String first"
            .formatted(length, text, at));
  }

  static IndexOutOfBoundsException noSuchChar(String text, int index, int length) {
    return new IndexOutOfBoundsException(
        "char %s is out of bounds for %s, which has %s chars: ask length() first"
            .formatted(index, text, length));
  }

  static IndexOutOfBoundsException noRoom(String text, int bytes, int room) {
    return new IndexOutOfBoundsException(
        "%s bytes of %s do not fit where there is room for %s: ask byteLength() first"
            .formatted(bytes, text, room));
  }

  static IndexOutOfBoundsException bufferTooSmall(String text, int length, int remaining) {
    return new IndexOutOfBoundsException(
        "%s bytes for %s were asked for of a buffer that has %s remaining: wait for the rest, or give a smaller length"
            .formatted(length, text, remaining));
  }
}
