package dev.freehold.internal;

/** What inline arrays, texts and unions are parts of: an element, or a variant of a union in it. */
public abstract class FieldHolder {
  FieldHolder() {}

  /** Throws unless the fields may be used at present. */
  abstract void checkLive();

  /** Throws unless the fields may be used at present, and an array has such a value. */
  void checkIndex(String field, int index, int length) {
    checkLive();
    checkInside(field, index, length);
  }

  /** Throws unless the fields may be used at present, and an array has such values. */
  void checkRange(String field, int index, int count, int length) {
    checkLive();
    if (index < 0 || count < 0 || index > length - count) {
      throw FieldErrors.partOutOfBounds(this, field, index, count, length);
    }
  }

  /**
   * Where the checker has proved that the element is allocated: throws unless all else is right.
   */
  abstract void checkProved();

  /** The same, and throws unless an array has such a value. */
  void checkBounds(String field, int index, int length) {
    checkProved();
    checkInside(field, index, length);
  }

  private void checkInside(String field, int index, int length) {
    if (index < 0 || index >= length) {
      throw FieldErrors.outOfBounds(this, field, index, length);
    }
  }

  /** How messages name a field. */
  abstract String place(String field);
}
