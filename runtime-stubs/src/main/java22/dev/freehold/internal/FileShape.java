package dev.freehold.internal;

import dev.freehold.internal.mapped.FieldLines;
import dev.freehold.internal.mapped.FileMigration;
import dev.freehold.internal.mapped.MappedFile;
import dev.freehold.internal.mapped.MappedLayout;
import dev.freehold.pool.MappedMigration;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;

/**
 * What a declaration says about the files of its pool.
 *
 * @param pool the simple name of the pool's class
 * @param initial how many slots a new file has
 * @param capacity how many slots there may be
 * @param grows whether the file gets more slots when all are in use
 * @param sums whether each slot has a checksum
 * @param element the layout of one element
 */
public record FileShape(
    String pool, int initial, int capacity, boolean grows, boolean sums, StructLayout element) {
  /** Memory for one element that is in no file. */
  public MemorySegment fresh() {
    return MemorySegment.ofArray(new long[(int) ((element.byteSize() + 7) / Long.BYTES)]);
  }

  /**
   * Plans how to bring a file to this shape. What its last process left undone is done first.
   *
   * @param fresh what is in a new element
   */
  public MappedMigration migration(Path file, MemorySegment fresh) throws IOException {
    byte[] bytes = fresh.asSlice(0, element.byteSize()).toArray(ValueLayout.JAVA_BYTE);
    MappedFile.recover(file, pool);
    return FileMigration.of(file, layout(), bytes);
  }

  MappedLayout layout() {
    return new MappedLayout(
        pool, initial, capacity, grows, sums, element.byteSize(), FieldLines.of(element));
  }
}
