package dev.freehold.internal;

import dev.freehold.pool.MalformedTextException;

/** Words the errors about one inline array or text. */
final class FieldErrors {
  private FieldErrors() {}

  static IndexOutOfBoundsException outOfBounds(
      FieldHolder element, String field, int index, int length) {
    return new IndexOutOfBoundsException(
        "index %s is out of bounds for %s, which has length %s: use 0 to %s"
            .formatted(index, element.place(field), length, length - 1));
  }

  static IndexOutOfBoundsException partOutOfBounds(
      FieldHolder element, String field, int index, int count, int length) {
    return new IndexOutOfBoundsException(
        "%s values from index %s on are out of bounds for %s, which has length %s: give an index and a count that lie within"
            .formatted(count, index, element.place(field), length));
  }

  static IllegalArgumentException tooLong(
      FieldHolder element, String field, int bytes, int capacity) {
    return new IllegalArgumentException(
        "%s bytes of text do not fit %s, which holds at most %s: shorten the text, raise @Length, or declare `truncate = true`"
            .formatted(bytes, element.place(field), capacity));
  }

  static IllegalStateException spoiltLength(
      FieldHolder element, String field, int bytes, int capacity) {
    return new IllegalStateException(
        "%s says that it takes %s bytes of its %s: it was never set, or native code has written over it; set or clear it first"
            .formatted(element.place(field), Integer.toUnsignedString(bytes), capacity));
  }

  static MalformedTextException halfCharacter(FieldHolder element, String field) {
    return new MalformedTextException(
        "the text for %s holds half of a surrogate pair, which has no UTF-8: give it whole characters"
            .formatted(element.place(field)));
  }
}
