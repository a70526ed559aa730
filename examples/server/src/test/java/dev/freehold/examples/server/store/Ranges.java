package dev.freehold.examples.server.store;

import java.util.Arrays;

/** Byte ranges for tests. */
final class Ranges {
  private Ranges() {}

  static ByteRange of(String text) {
    ByteRange range = new ByteRange();
    range.load(text);
    return range;
  }

  static ByteRange of(byte[] bytes) {
    ByteRange range = new ByteRange();
    range.set(bytes, 0, bytes.length);
    return range;
  }

  static String text(Store store, long text) {
    return text(store.texts(), text);
  }

  static String text(Texts texts, long text) {
    ByteRange range = new ByteRange();
    texts.load(text, range);
    return range.toString();
  }

  /** So many bytes, which differ from place to place. */
  static byte[] bytes(int length, int seed) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + seed + i / 251);
    }
    return bytes;
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
