package dev.freehold.examples.orderbook.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import dev.freehold.examples.orderbook.feed.Recorder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Both versions")
class MainTest {
  @TempDir Path folder;

  @Test
  void reportTheSameOfEveryMessage() {
    Feed feed = feed(Version.ORDINARY);
    Player player = new Player();
    Player other = new Player();
    try (Exchange ordinary = Version.ORDINARY.create();
        Exchange pooled = Version.POOLED.create()) {
      player.all(ordinary, feed.openingFrames());
      other.all(pooled, feed.openingFrames());
      ByteBuffer day = feed.day();
      while (day.hasRemaining()) {
        int message = day.position();
        ByteBuffer expected = player.next(ordinary, day.duplicate());
        assertEquals(expected, other.next(pooled, day), () -> "of the message at " + message);
      }
    }
  }

  @Test
  void areSentTheSame() {
    assertEquals(feed(Version.ORDINARY).frames(), feed(Version.POOLED).frames());
  }

  @Test
  void doTheSameWithASnapshotBetween() throws IOException {
    Feed feed = feed(Version.ORDINARY);
    Proof proof = Proof.of(Version.ORDINARY, feed, folder);

    assertEquals(proof, Proof.of(Version.POOLED, feed, folder));
    assertTrue(proof.trades() > 1000, proof::toString);
  }

  @Test
  void areMeasured() throws Exception {
    Path page = Files.writeString(folder.resolve("page"), "A\n<!-- measured -->\n<!-- end -->\n");
    String sources = "src/main/java/dev/freehold/examples/orderbook";

    Main.main(new String[] {sources, folder.toString(), "--quick", "--docs", page.toString()});

    String table = Files.readString(page);
    assertTrue(table.contains("| p99.99 of a message"), table);
    assertTrue(table.matches("(?s).*bytes allocated for a message( \\|[^|]*){2} \\| 0\\.\\d.*"));
  }

  private static Feed feed(Version version) {
    try (Exchange exchange = version.create()) {
      return Recorder.record(exchange, 3, 20_000, 2_000);
    }
  }
}
