package dev.freehold.examples.server.trial.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that was killed, with appendfsync always,")
class KillTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("has every write that it acknowledged when it starts again, and no half transaction")
  void nothingLost() throws IOException, InterruptedException {
    Crash crash = new Crash(folder, 1);
    try {
      for (int i = 0; i < 3; i++) {
        assertEquals(List.of(), crash.round(i == 1));
      }
      assertTrue(crash.acknowledged() > 0);
    } finally {
      crash.close();
    }
  }

  @Test
  @DisplayName("has it still after the file was rewritten")
  void rewritten() throws IOException, InterruptedException {
    try (ServerProcess first =
            ServerProcess.ours(folder, "--appendonly", "yes", "--appendfsync", "always");
        Connection client = first.connect()) {
      for (int i = 0; i < 100; i++) {
        client.ask("INCR", "n");
        client.ask("RPUSH", "list", "x" + i);
        client.ask("SET", "expires", "1", "PXAT", "4102488000000");
      }
      client.ask("BGREWRITEAOF");
      while (!client.ask("INFO", "persistence").text().contains("aof_rewrite_in_progress:0")) {
        Thread.onSpinWait();
      }
      client.ask("INCR", "n");
      first.kill();
    }
    try (ServerProcess second =
            ServerProcess.ours(folder, "--appendonly", "yes", "--appendfsync", "always");
        Connection client = second.connect()) {
      assertEquals("101", client.ask("GET", "n").text());
      assertEquals(100, client.ask("LLEN", "list").number());
      assertEquals(4_102_488_000_000L, client.ask("PEXPIRETIME", "expires").number());
    }
  }
}
