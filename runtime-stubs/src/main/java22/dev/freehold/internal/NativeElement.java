package dev.freehold.internal;

import java.lang.foreign.MemorySegment;

/** What a generated element whose fields are in native memory has in common with all others. */
public abstract class NativeElement {
  /** The memory of all slots. */
  protected final MemorySegment memory$;

  /** Where the element begins, in bytes. */
  protected final long offset$;

  /** Makes the element of one slot, free. */
  protected NativeElement(MemorySegment memory, long offset) {
    this.memory$ = memory;
    this.offset$ = offset;
  }
}
