package dev.freehold.examples.orderbook.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Frames for an exchange: what makes it ready, and a day that leaves no order behind and can be
 * repeated.
 *
 * @param frames all of them
 * @param opening bytes of those that make the exchange ready
 * @param middle where the first half of the day ends, in bytes
 * @param messages how many frames the day has
 */
public record Feed(ByteBuffer frames, int opening, int middle, int messages) {
  private static final int HEADER = 3 * Integer.BYTES;

  /** What makes the exchange ready. */
  public ByteBuffer openingFrames() {
    return part(0, opening);
  }

  /** The day. */
  public ByteBuffer day() {
    return part(opening, frames.limit());
  }

  /** The first half of the day. */
  public ByteBuffer morning() {
    return part(opening, middle);
  }

  /** The second half of the day. */
  public ByteBuffer afternoon() {
    return part(middle, frames.limit());
  }

  private ByteBuffer part(int from, int to) {
    return frames.duplicate().limit(to).position(from);
  }

  /** Writes it into a file. */
  public void write(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      header.putInt(opening).putInt(middle).putInt(messages).flip();
      channel.write(header);
      ByteBuffer all = part(0, frames.limit());
      while (all.hasRemaining()) {
        channel.write(all);
      }
    }
  }

  /** Reads it from a file. */
  public static Feed read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = ByteBuffer.allocateDirect((int) channel.size());
      while (all.hasRemaining() && channel.read(all) >= 0) {}
      all.flip();
      int opening = all.getInt();
      int middle = all.getInt();
      int messages = all.getInt();
      return new Feed(all.slice(), opening, middle, messages);
    }
  }
}
