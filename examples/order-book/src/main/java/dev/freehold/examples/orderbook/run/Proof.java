package dev.freehold.examples.orderbook.run;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import dev.freehold.examples.orderbook.wire.ReportType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * What an exchange did in a day, in numbers that two exchanges have in common only if they did the
 * same.
 *
 * @param trades how many there were
 * @param reports the checksum of all reports
 * @param noon the checksum of the snapshot that was made when half of the day was over
 * @param evening the checksum of the snapshot at its end
 */
public record Proof(long trades, long reports, long noon, long evening) {
  /**
   * Has an exchange of a version work for half a day, and another one, which reads the snapshot
   * that the first has written, for the rest of it.
   *
   * @param folder for the snapshots
   */
  public static Proof of(Version version, Feed feed, Path folder) throws IOException {
    Path noon = folder.resolve("noon.snapshot");
    Path evening = folder.resolve("evening.snapshot");
    Witness witness = new Witness();
    try (Exchange first = version.create()) {
      witness.watch(first, feed.openingFrames());
      witness.watch(first, feed.morning());
      first.save(noon);
    }
    try (Exchange second = version.create()) {
      second.restore(noon);
      witness.watch(second, feed.afternoon());
      second.save(evening);
    }
    return new Proof(witness.trades, witness.sum.getValue(), checksum(noon), checksum(evening));
  }

  private static long checksum(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(Files.readAllBytes(file));
    return sum.getValue();
  }

  /** Looks at every report. */
  private static final class Witness {
    private final Player player = new Player();
    private final CRC32C sum = new CRC32C();
    private long trades;

    void watch(@Mut Exchange exchange, ByteBuffer frames) {
      while (frames.hasRemaining()) {
        ByteBuffer reports = player.next(exchange, frames);
        sum.update(reports.duplicate());
        count(reports);
      }
    }

    private void count(ByteBuffer reports) {
      int at = 0;
      while (at < reports.limit()) {
        trades += reports.get(at + Short.BYTES) == ReportType.TRADE ? 1 : 0;
        at += Short.toUnsignedInt(reports.getShort(at));
      }
    }
  }
}
