package dev.freehold.examples.server.trial.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Replies to generated scripts")
class ComparisonTest {
  private static final int COMMANDS = 3_000;

  private static ServerProcess real;
  private static Subject ours;
  private final Generator generator = new Generator();

  @BeforeAll
  static void start() {
    real = ServerProcess.real();
    ours = new Subject();
  }

  @AfterAll
  static void stop() {
    if (real != null) {
      real.close();
      ours.close();
    }
  }

  @Test
  @DisplayName("are those of redis-server, byte for byte")
  void sameAsRedis() throws IOException {
    none(new Campaign(new Comparison(real.port(), ours), generator::script), COMMANDS);
  }

  @Test
  @DisplayName(
      "of clients that publish and subscribe are those of redis-server, and so are the messages that they get")
  void channels() throws IOException {
    none(new Campaign(new ChannelComparison(real.port(), ours), generator::channels), COMMANDS / 5);
  }

  @Test
  @DisplayName(
      "of clients that wait for elements are those of redis-server, and come to the same clients")
  void waiting() throws IOException {
    none(
        new Campaign(new BlockingComparison(real.port(), ours), generator::blocking), COMMANDS / 5);
  }

  private static void none(Campaign campaign, int commands) throws IOException {
    campaign.run(1, commands, 5);
    assertTrue(
        campaign.reports().isEmpty(),
        () -> String.join("\n", campaign.reports()) + campaign.summary());
  }

  @Test
  @DisplayName(
      "would show a difference: two servers with other settings differ, and the script shown is short")
  void showsDifference() throws IOException {
    try (ServerProcess other = ServerProcess.real("--hash-max-listpack-entries", "1")) {
      Campaign campaign = new Campaign(new Comparison(real.port(), other::port), generator::script);
      campaign.run(1, COMMANDS / 3, 1);
      assertTrue(!campaign.reports().isEmpty());
      assertTrue(campaign.reports().get(0).lines().count() <= 8, () -> campaign.reports().get(0));
    }
  }
}
