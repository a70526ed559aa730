package dev.freehold.internal.mapped;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/**
 * Hands on what the whole file holds after every store, which is what a process that dies there
 * leaves.
 */
final class RecordingWords extends Words {
  private final MemorySegment file;
  private final Consumer<byte[]> images;

  RecordingWords(MemorySegment file, Consumer<byte[]> images) {
    super(file);
    this.file = file;
    this.images = images;
    record();
  }

  void record() {
    images.accept(file.toArray(ValueLayout.JAVA_BYTE));
  }

  @Override
  void write(long offset, long word) {
    super.write(offset, word);
    record();
  }
}
