package dev.freehold.examples.orderbook.run;

import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import java.io.IOException;
import java.nio.file.Path;
import org.HdrHistogram.Histogram;

/** The process that is measured: one version, on one day that is played again and again. */
public final class Trial {
  private Trial() {}

  /**
   * Proves and measures, and writes what came out.
   *
   * @param arguments the version, the file with the day, the file to write, "quick" or "full"
   */
  public static void main(String[] arguments) throws IOException {
    Version version = Version.valueOf(arguments[0]);
    Feed feed = Feed.read(Path.of(arguments[1]));
    Path file = Path.of(arguments[2]);
    Plan plan = Plan.of(arguments[3].equals("quick"));
    Proof proof = Proof.of(version, feed, file.toAbsolutePath().getParent());
    try (Exchange exchange = version.create()) {
      new Player().all(exchange, feed.openingFrames());
      FullSpeed speed = FullSpeed.of(exchange, feed, plan);
      Histogram latency = Latency.of(exchange, feed, plan);
      Outcome.of(proof, speed, latency).write(file);
    }
  }
}
