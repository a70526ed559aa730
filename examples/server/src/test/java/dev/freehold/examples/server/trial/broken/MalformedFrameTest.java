package dev.freehold.examples.server.trial.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Pools;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A frame that is none")
class MalformedFrameTest {
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

  @AfterEach
  void nothingLost() {
    pools.assertNoneLost();
  }

  private static void refused(String bytes, String error) throws IOException {
    try (Connection client = server.connect()) {
      client.send(bytes);
      assertEquals("-ERR Protocol error: " + error + "\r\n", client.untilClosed());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*x|, invalid multibulk length",
        "*|, invalid multibulk length",
        "*2147483648|, invalid multibulk length",
        "*99999999999999999999|, invalid multibulk length",
        "* 1|, invalid multibulk length",
        "*1|+PING|, \"expected '$', got '+'\"",
        "*1|$x|, invalid bulk length",
        "*1|$-1|, invalid bulk length",
        "*2|$3|GET|$536870913|, invalid bulk length",
        "*1|$9223372036854775808|, invalid bulk length",
        "SET \"\"a b|, unbalanced quotes in request",
        "SET 'a|, unbalanced quotes in request",
      })
  @DisplayName("is answered as redis-server does, and the connection closed")
  void malformed(String frame, String error) throws IOException {
    refused(frame.replace("|", "\r\n"), error);
  }

  @Test
  @DisplayName("that begins after good ones is refused after their replies")
  void afterGoodOnes() throws IOException {
    try (Connection client = server.connect()) {
      client.send("*1\r\n$4\r\nPING\r\n*1\r\n$x\r\n*1\r\n$4\r\nPING\r\n");
      assertEquals("+PONG\r\n-ERR Protocol error: invalid bulk length\r\n", client.untilClosed());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*1, too big mbulk count string",
    "'*1\r\n$1', too big bulk count string",
    "PING , too big inline request"
  })
  @DisplayName("whose line has no end is refused at 64 KiB")
  void endless(String start, String error) throws IOException {
    refused(start + "1".repeat(70_000), error);
  }

  @Test
  @DisplayName("of a web browser is dropped without a word")
  void http() throws IOException {
    for (String first : new String[] {"POST / HTTP/1.1\r\n", "Host: localhost\r\n"}) {
      try (Connection client = server.connect()) {
        client.send(first + "\r\nSET stolen 1\r\n");
        assertEquals("", client.untilClosed());
      }
    }
    try (Connection client = server.connect()) {
      assertEquals("$-1\r\n", client.ask("GET", "stolen").raw());
    }
  }

  @Test
  @DisplayName("of no arguments, and an empty line, are passed over")
  void empty() throws IOException {
    try (Connection client = server.connect()) {
      client.send("*0\r\n*-5\r\n\r\n\n   \r\nPING\r\n");
      assertEquals("+PONG\r\n", client.read().raw());
    }
  }

  @Test
  @DisplayName("that a client without password sends may have ten arguments and 16 KiB")
  void unauthenticated() throws IOException {
    try (ServerProcess guarded = ServerProcess.ours("--requirepass", "secret")) {
      try (Connection client = guarded.connect()) {
        client.send("*11\r\n");
        assertEquals(
            "-ERR Protocol error: unauthenticated multibulk length\r\n", client.untilClosed());
      }
      try (Connection client = guarded.connect()) {
        client.send("*2\r\n$4\r\nECHO\r\n$16385\r\n");
        assertEquals("-ERR Protocol error: unauthenticated bulk length\r\n", client.untilClosed());
      }
      try (Connection client = guarded.connect()) {
        assertEquals("-NOAUTH Authentication required.\r\n", client.ask("GET", "a").raw());
        assertEquals("+OK\r\n", client.ask("AUTH", "secret").raw());
      }
    }
  }

  @Test
  @DisplayName("that comes a byte at a time is read as if it came at once")
  void byteByByte() throws IOException {
    try (Connection client = server.connect()) {
      for (char each : "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$3\r\na\r\n\r\n".toCharArray()) {
        client.send(String.valueOf(each));
      }
      assertEquals("+OK\r\n", client.read().raw());
      for (char each : "GET k\n".toCharArray()) {
        client.send(String.valueOf(each));
      }
      assertEquals("$3\r\na\r\n\r\n", client.read().raw());
    }
  }
}
