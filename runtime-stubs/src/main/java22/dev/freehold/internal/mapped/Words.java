package dev.freehold.internal.mapped;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * The memory of a file, word by word. What was stored in program order before a word is written is
 * in the memory before it, and what is stored afterwards is there after it: the process may end
 * between any two stores.
 */
class Words {
  private static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

  private MemorySegment file;

  Words(MemorySegment file) {
    this.file = file;
  }

  /** Goes on with a mapping of the same file that has more of it. */
  void remap(MemorySegment longer) {
    this.file = longer;
  }

  final long read(long offset) {
    return (long) WORD.get(file, offset);
  }

  /** As it is at present, where another process may write it; what is read next is read later. */
  final long readShared(long offset) {
    return (long) WORD.getAcquire(file, offset);
  }

  void write(long offset, long word) {
    VarHandle.storeStoreFence();
    WORD.setOpaque(file, offset, word);
    VarHandle.storeStoreFence();
  }

  /** Waits until the device has what was stored in a part of the memory. */
  void force(MemorySegment part) {
    part.force();
  }

  /** The checksum of what is in a slot of the file. */
  final long sumOfSlot(long offset, long size, long begin) {
    return sum(file, offset, size, begin);
  }

  /** The checksum of what is in a slot. */
  static long sum(MemorySegment memory, long offset, long size, long begin) {
    long sum = begin;
    long whole = size & -Long.BYTES;
    for (long at = 0; at < whole; at += Long.BYTES) {
      sum = SlotSum.update(sum, memory.get(ValueLayout.JAVA_LONG_UNALIGNED, offset + at));
    }
    return whole == size ? sum : SlotSum.update(sum, rest(memory, offset + whole, offset + size));
  }

  private static long rest(MemorySegment memory, long from, long to) {
    long rest = 0;
    for (long at = from; at < to; at++) {
      rest = (rest << Byte.SIZE) | (memory.get(ValueLayout.JAVA_BYTE, at) & 0xFF);
    }
    return rest;
  }
}
