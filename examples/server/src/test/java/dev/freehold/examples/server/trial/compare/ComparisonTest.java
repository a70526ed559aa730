package dev.freehold.examples.server.trial.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Replies to generated scripts")
class ComparisonTest {
  private static final int COMMANDS = 3_000;

  @Test
  @DisplayName("are those of redis-server, byte for byte")
  void sameAsRedis() throws IOException {
    try (ServerProcess real = ServerProcess.real();
        ServerProcess ours = ServerProcess.ours()) {
      Campaign campaign = new Campaign(real.port(), ours.port());
      campaign.run(1, COMMANDS, 5);
      assertTrue(campaign.reports().isEmpty(), () -> String.join("\n", campaign.reports()) + campaign.summary());
    }
  }

  @Test
  @DisplayName("would show a difference: two servers with other settings differ, and the script shown is short")
  void showsDifference() throws IOException {
    try (ServerProcess real = ServerProcess.real();
        ServerProcess other = ServerProcess.real("--hash-max-listpack-entries", "1")) {
      Campaign campaign = new Campaign(real.port(), other.port());
      campaign.run(1, COMMANDS / 3, 1);
      assertTrue(!campaign.reports().isEmpty());
      assertTrue(campaign.reports().get(0).lines().count() <= 8, () -> campaign.reports().get(0));
    }
  }
}
