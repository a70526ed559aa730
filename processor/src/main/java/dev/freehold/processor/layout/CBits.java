package dev.freehold.processor.layout;

/**
 * Some bits of an integer: {@code uint16_t flags : 3;}.
 *
 * @param declared the type with which it is declared
 * @param count how many bits
 * @param first which bit of its first byte is the first, from 0
 */
public record CBits(CScalar declared, int count, int first) implements CType {
  /** The bytes in which it has a bit. */
  @Override
  public long size() {
    return (first + count + Byte.SIZE - 1L) / Byte.SIZE;
  }

  @Override
  public long alignment() {
    return declared.alignment();
  }
}
