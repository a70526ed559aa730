package dev.freehold.internal.mapped;

import java.io.IOException;
import java.nio.ByteBuffer;
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

  void complete() throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
    for (long position = MappedLayout.PAGE; position < layout.length(); position += CHUNK) {
      zeros.clear().limit((int) Math.min(CHUNK, layout.length() - position));
      write(zeros, position);
    }
    channel.truncate(layout.length());
    channel.force(true);
    write(Header.complete(), Header.COMPLETE_AT);
    channel.force(true);
  }

  private void write(ByteBuffer bytes, long position) throws IOException {
    long next = position;
    while (bytes.hasRemaining()) {
      next += channel.write(bytes, next);
    }
  }
}
