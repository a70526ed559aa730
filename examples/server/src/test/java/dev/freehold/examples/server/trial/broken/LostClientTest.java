package dev.freehold.examples.server.trial.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.trial.Bytes;
import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Pools;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A client that goes away gives back every slot")
class LostClientTest {
  private static ServerProcess server;
  private static Pools pools;

  @BeforeAll
  static void start() {
    server = ServerProcess.ours();
    pools = new Pools(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String set(int bytes) {
    return Bytes.request("SET", "big", "x".repeat(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 20, 100, 20_000, 900_000})
  @DisplayName("inside a command")
  void insideCommand(int sent) throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.send(set(1_000_000).substring(0, sent));
      client.reset();
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("after it has announced a bulk string that never comes")
  void announced() throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.send("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$500000000\r\nabc");
      client.reset();
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("inside a transaction, which then never happened")
  void insideTransaction() throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.ask("WATCH", "a", "b");
      client.ask("MULTI");
      client.ask("SET", "t", "x".repeat(i * 1_000));
      client.ask("RPUSH", "u", "1", "2", "3");
      client.reset();
    }
    try (Connection client = server.connect()) {
      assertEquals("$-1\r\n", client.ask("GET", "t").raw());
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("while it waits for an element, which then goes to nobody")
  void whileWaiting() throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.send(Bytes.request("BLPOP", "w1", "w2", "w3", "0"));
      client.reset();
    }
    try (Connection client = server.connect()) {
      Pools.awaitAlone(client);
      assertEquals(":1\r\n", client.ask("RPUSH", "w2", "x").raw());
      assertEquals(":1\r\n", client.ask("LLEN", "w2").raw());
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("while it subscribes")
  void whileSubscribed() throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.ask("SUBSCRIBE", "c" + i);
      client.ask("PSUBSCRIBE", "p*" + i);
      client.reset();
    }
    try (Connection client = server.connect()) {
      Pools.awaitAlone(client);
      assertEquals(":0\r\n", client.ask("PUBLISH", "c1", "x").raw());
      assertEquals(":0\r\n", client.ask("PUBSUB", "NUMPAT").raw());
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("before it has read its replies")
  void unreadReplies() throws IOException {
    for (int i = 0; i < 20; i++) {
      Connection client = server.connect();
      client.send(set(100_000) + Bytes.request("GET", "big").repeat(20));
      client.reset();
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("by halves: what it sent before it closed its side is carried out and answered")
  void halfClosed() throws IOException {
    try (Connection client = server.connect()) {
      client.send(Bytes.request("SET", "half", "1") + Bytes.request("GET", "half"));
      client.socket().shutdownOutput();
      assertEquals("+OK\r\n$1\r\n1\r\n", client.untilClosed());
    }
    pools.assertNoneLost();
  }

  @Test
  @DisplayName("with QUIT, which is answered first")
  void quit() throws IOException {
    try (Connection client = server.connect()) {
      client.send("PING\r\nQUIT\r\nPING\r\n");
      assertEquals("+PONG\r\n+OK\r\n", client.untilClosed());
    }
    pools.assertNoneLost();
  }
}
