package dev.freehold.internal;

/** The byte {@code 0xAA} repeated, as a value of each type. */
public final class Pattern {
  /** One byte of it. */
  public static final byte BYTE = (byte) 0xAA;

  /** Two bytes of it. */
  public static final short SHORT = (short) 0xAAAA;

  /** Two bytes of it. */
  public static final char CHAR = 0xAAAA;

  /** Four bytes of it. */
  public static final int INT = 0xAAAAAAAA;

  /** Eight bytes of it. */
  public static final long LONG = 0xAAAAAAAAAAAAAAAAL;

  /** Four bytes of it. */
  public static final float FLOAT = Float.intBitsToFloat(INT);

  /** Eight bytes of it. */
  public static final double DOUBLE = Double.longBitsToDouble(LONG);

  /** Any byte but 0 is true. */
  public static final boolean BOOLEAN = true;

  private Pattern() {}
}
