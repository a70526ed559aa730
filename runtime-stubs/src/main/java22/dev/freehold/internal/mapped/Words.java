package dev.freehold.internal.mapped;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * The words of a file that say which slots are committed. What was stored in program order before a
 * word is written is in the memory before it, and what is stored afterwards is there after it: the
 * process may end between any two stores.
 */
class Words {
  private static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

  private final MemorySegment file;

  Words(MemorySegment file) {
    this.file = file;
  }

  final long read(long offset) {
    return (long) WORD.get(file, offset);
  }

  void write(long offset, long word) {
    VarHandle.storeStoreFence();
    WORD.setOpaque(file, offset, word);
    VarHandle.storeStoreFence();
  }
}
