package dev.freehold.examples.orderbook;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Takes orders, matches them, and says what became of them. Both versions do exactly the same: the
 * same reports in the same order, and the same snapshots.
 */
@MustRelease("close")
public interface Exchange extends AutoCloseable {
  /**
   * Handles the frame at the position of a buffer, which is then behind the frame.
   *
   * @param reports what became of it, appended as frames
   * @throws dev.freehold.examples.orderbook.wire.MalformedFrameException if the frame is not one
   *     that the protocol knows; nothing has changed then
   */
  void accept(@Mut Exchange this, ByteBuffer frames, ByteBuffer reports);

  /** Writes all that the exchange knows into a file, and replaces what was there. */
  void save(Path file) throws IOException;

  /**
   * Reads what {@link #save} has written, into an exchange that has not accepted anything yet.
   *
   * @throws dev.freehold.examples.orderbook.wire.SnapshotException if the file is damaged; the
   *     exchange is then of no use
   */
  void restore(@Mut Exchange this, Path file) throws IOException;

  @Override
  void close(@Own Exchange this);
}
