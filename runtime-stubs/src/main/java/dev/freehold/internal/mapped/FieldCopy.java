package dev.freehold.internal.mapped;

import java.nio.ByteBuffer;

/**
 * One field, or all values of an array, on its way from an old element to a new one.
 *
 * @param from of the first value in the old element, in bytes
 * @param to of the first value in the new element, in bytes
 */
record FieldCopy(long from, StoredKind kind, long to, StoredKind wider, long count) {
  /** Bytes as they are. */
  static FieldCopy bytes(long from, long to, long count) {
    return new FieldCopy(from, StoredKind.BYTE, to, StoredKind.BYTE, count);
  }

  void run(ByteBuffer old, ByteBuffer element) {
    for (int index = 0; index < count; index++) {
      kind.copy(
          old, (int) from + index * kind.bytes(), wider, element, (int) to + index * wider.bytes());
    }
  }
}
