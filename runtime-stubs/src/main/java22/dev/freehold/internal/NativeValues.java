package dev.freehold.internal;

import java.lang.foreign.MemorySegment;

/** Inline values that are in native memory, of any type. */
public interface NativeValues {
  /** The memory that they are in, with others. */
  MemorySegment memory$();

  /** Where the value of an index begins in that memory, in bytes; of the length, where all end. */
  long at$(int index);
}
