package dev.freehold.examples.server.trial.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.Bytes;
import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Pools;
import dev.freehold.examples.server.trial.Reply;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While others ask too much of the server, a client")
class CrowdTest {
  private static final int IDLE = Integer.getInteger("trial.idle", 2_000);

  private ServerProcess server;
  private Pools pools;

  @BeforeEach
  void start() {
    server = ServerProcess.ours("--maxclients", Integer.toString(IDLE + 10), "--maxmemory", "64mb");
    pools = new Pools(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("is answered beside thousands of idle ones, and one too many is told so")
  void idle() throws IOException {
    List<Connection> idle = new ArrayList<>();
    for (int i = 0; i < IDLE; i++) {
      idle.add(server.connect());
    }
    try (Connection client = server.connect()) {
      assertEquals("+PONG\r\n", client.ask("PING").raw());
      assertEquals("+PONG\r\n", idle.get(IDLE / 2).ask("PING").raw());
      List<Connection> surplus = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        surplus.add(server.connect());
      }
      assertEquals("-ERR max number of clients reached\r\n", surplus.get(19).untilClosed());
      for (Connection each : surplus) {
        each.close();
      }
    }
    for (Connection each : idle) {
      each.close();
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("is answered beside one that reads none of its replies")
  void slowReader() throws IOException {
    try (Connection slow = server.connect();
        Connection client = server.connect()) {
      slow.socket().setReceiveBufferSize(4_096);
      assertEquals("+OK\r\n", client.ask("SET", "big", "x".repeat(100_000)).raw());
      slow.send(Bytes.request("GET", "big").repeat(300));
      for (int i = 0; i < 100; i++) {
        assertEquals("+PONG\r\n", client.ask("PING").raw());
      }
      assertEquals(100_000, client.ask("GET", "big").text().length());
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("is told that memory is full, and reads and deletes all the same")
  void full() throws IOException {
    try (Connection client = server.connect()) {
      String value = "x".repeat(50_000);
      Reply reply = client.ask("SET", "k0", value);
      int keys = 0;
      while (!reply.error() && keys < 5_000) {
        reply = client.ask("SET", "k" + ++keys, value);
      }
      assertEquals("-OOM command not allowed when used memory > 'maxmemory'.\r\n", reply.raw());
      assertTrue(keys > 300, () -> "64 MiB held less than 15 MB");
      assertEquals(value, client.ask("GET", "k0").text());
      assertEquals(":1\r\n", client.ask("DEL", "k0").raw());
    }
    pools.assertNoneLost();
  }
}
