package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What generated elements whose fields are in native memory have in common. */
public abstract class NativeElement extends MemoryElement {
  /** The memory that the slot is in, with others. */
  protected final MemorySegment memory$;

  /** Where the slot begins in that memory, in bytes. */
  protected final long offset$;

  /** Makes the element of one slot, free. */
  protected NativeElement(int slot, MemorySegment memory, long offset) {
    super(slot);
    this.memory$ = memory;
    this.offset$ = offset;
  }

  /** Takes an element back; one that a reader of a file has lent is of no pool. */
  protected static void free$(@Nullable MappedSlots pool, NativeElement element) {
    if (pool == null) {
      throw ElementErrors.releasedTwice(element);
    }
    pool.free$(element);
  }
}
