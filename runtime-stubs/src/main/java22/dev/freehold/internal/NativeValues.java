package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Inline values that are in native memory, of any type. */
public interface NativeValues {
  /** The memory that they are in, with others. */
  MemorySegment memory$();

  /** How each of them lies there. */
  ValueLayout layout$();

  /** How one of them would lie in the machine's byte order. */
  ValueLayout machineLayout$();

  /** Where the value of an index begins in that memory, in bytes; of the length, where all end. */
  long at$(int index);
}
