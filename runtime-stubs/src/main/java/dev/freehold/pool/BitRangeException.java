package dev.freehold.pool;

/**
 * A value does not fit the {@link Bits} of its field, which is as it was before.
 *
 * @since 0.1.0
 */
public final class BitRangeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final long value;
  private final int bits;

  /**
   * Makes the error.
   *
   * @param place what messages call the field: its name, the slot and the pool
   * @param field the field's name
   * @param bits how many the field has, below 64
   */
  public BitRangeException(String place, String field, long value, int bits) {
    super(
        "%s does not fit %s, which has %s bit%s: use 0 to %s, or raise @Bits"
            .formatted(value, place, bits, bits == 1 ? "" : "s", (1L << bits) - 1));
    this.field = field;
    this.value = value;
    this.bits = bits;
  }

  /** The name of the field, that of its struct in front of it: {@code Flags.version}, say. */
  public String field() {
    return field;
  }

  /** The value that was to be written. */
  public long value() {
    return value;
  }

  /** How many bits the field has. */
  public int bits() {
    return bits;
  }
}
