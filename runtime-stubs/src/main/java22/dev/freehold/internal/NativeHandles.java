package dev.freehold.internal;

import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * Access to aligned values in native memory in other modes than the plain one. The coordinates are
 * the segment and the offset in bytes, a {@code long}.
 */
public final class NativeHandles {
  /** Of one byte, also of a {@code boolean}. */
  public static final VarHandle BYTE = ValueLayout.JAVA_BYTE.varHandle();

  /** Of two bytes. */
  public static final VarHandle SHORT = ValueLayout.JAVA_SHORT.varHandle();

  /** Of two bytes. */
  public static final VarHandle CHAR = ValueLayout.JAVA_CHAR.varHandle();

  /** Of four bytes. */
  public static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

  /** Of eight bytes. */
  public static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

  /** Of four bytes. */
  public static final VarHandle FLOAT = ValueLayout.JAVA_FLOAT.varHandle();

  /** Of eight bytes. */
  public static final VarHandle DOUBLE = ValueLayout.JAVA_DOUBLE.varHandle();

  private NativeHandles() {}
}
