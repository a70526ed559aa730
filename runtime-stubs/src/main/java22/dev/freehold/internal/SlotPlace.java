package dev.freehold.internal;

import java.lang.foreign.MemorySegment;

/**
 * Where a slot is in native memory.
 *
 * @param memory the memory that the slot is in, with others or with guards
 * @param offset where the slot begins in it, in bytes
 */
public record SlotPlace(MemorySegment memory, long offset) {
  /** Copies what is in a slot. */
  void copyTo(SlotPlace other, long size) {
    MemorySegment.copy(memory, offset, other.memory, other.offset, size);
  }
}
