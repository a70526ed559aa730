package dev.freehold.internal;

import java.nio.charset.StandardCharsets;

/** A text whose bytes are in a Java array. */
public final class HeapText extends InlineText {
  private final byte[] encoded;
  private int length;

  /**
   * Makes the text of one field of one element, empty.
   *
   * @param capacity in bytes
   * @param truncated whether it drops what does not fit
   */
  public HeapText(FieldHolder holder, String field, int capacity, boolean truncated) {
    super(holder, field, capacity, truncated);
    this.encoded = new byte[capacity];
  }

  @Override
  int stored() {
    return length;
  }

  @Override
  void use(int bytes) {
    length = bytes;
  }

  @Override
  public byte byteAt(int index) {
    return encoded[index];
  }

  @Override
  void write(int index, byte part) {
    encoded[index] = part;
  }

  @Override
  void write(byte[] source, int offset, int bytes) {
    System.arraycopy(source, offset, encoded, 0, bytes);
  }

  @Override
  void read(byte[] target, int offset, int bytes) {
    System.arraycopy(encoded, 0, target, offset, bytes);
  }

  @Override
  String decode(int bytes) {
    return new String(encoded, 0, bytes, StandardCharsets.UTF_8);
  }
}
