package dev.freehold.internal;

import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The same as {@link NativeHandles}, the most significant byte first. Every access mode of the
 * machine's order is there for the other one too.
 */
public final class BigEndianHandles {
  /** Of two bytes. */
  public static final VarHandle SHORT =
      ValueLayout.JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  /** Of two bytes. */
  public static final VarHandle CHAR =
      ValueLayout.JAVA_CHAR.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  /** Of four bytes. */
  public static final VarHandle INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  /** Of eight bytes. */
  public static final VarHandle LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  /** Of four bytes. */
  public static final VarHandle FLOAT =
      ValueLayout.JAVA_FLOAT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  /** Of eight bytes. */
  public static final VarHandle DOUBLE =
      ValueLayout.JAVA_DOUBLE.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

  private BigEndianHandles() {}
}
