package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A union whose variants are over each other in native memory, behind the tag. */
public abstract class NativeUnion extends TaggedUnion {
  private final MemorySegment memory;
  private final long offset;

  /**
   * Makes the union of one field.
   *
   * @param offset where the tag is, in bytes
   */
  protected NativeUnion(FieldHolder holder, String field, MemorySegment memory, long offset) {
    super(holder, field);
    this.memory = memory;
    this.offset = offset;
  }

  @Override
  protected final int tag$() {
    return memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
  }

  @Override
  protected final void choose$(int chosen) {
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, chosen);
  }
}
