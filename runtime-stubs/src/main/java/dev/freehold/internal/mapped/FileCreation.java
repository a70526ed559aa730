package dev.freehold.internal.mapped;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Makes a file in two steps, so that one whose making was cut off is told from one that was cut
 * short. The header page is written at once; the rest is zeros, all written, so that a full disk is
 * found now and not when an element is.
 */
record FileCreation(FileChannel channel, MappedLayout layout) {
  private static final int CHUNK = 1 << 16;

  void begin() throws IOException {
    write(Header.of(layout).page(), 0);
  }

  /** Makes the rest, every slot free. */
  void zero() throws IOException {
    long length = layout.length(layout.initial());
    zeros(MappedLayout.PAGE, length);
    if (layout.grows()) {
      write(MappedLayout.grown(layout.initial()), MappedLayout.GROWN);
    }
    channel.truncate(length);
  }

  /** Says that all is there, once it is on the device. */
  void complete() throws IOException {
    channel.force(true);
    write(Header.complete(), Header.COMPLETE_AT);
    channel.force(true);
  }

  /**
   * Makes room for more slots. They are there before the file says that they are: whatever ends the
   * process or the machine meanwhile, the file has as many as before, or all.
   */
  void grow(int present, int wanted) throws IOException {
    long length = layout.length(present);
    try {
      zeros(length, layout.length(wanted));
      channel.force(true);
      write(MappedLayout.grown(wanted), MappedLayout.GROWN);
      channel.force(false);
    } catch (IOException e) {
      write(MappedLayout.grown(present), MappedLayout.GROWN);
      channel.truncate(length);
      throw e;
    }
  }

  private void zeros(long from, long to) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
    for (long position = from; position < to; position += CHUNK) {
      zeros.clear().limit((int) Math.min(CHUNK, to - position));
      write(zeros, position);
    }
  }

  /** Writes one word. */
  void write(long word, long position) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
    write(bytes.putLong(0, word), position);
  }

  /** Writes what there is. */
  void write(ByteBuffer bytes, long position) throws IOException {
    long next = position;
    while (bytes.hasRemaining()) {
      next += channel.write(bytes, next);
    }
  }
}
