package dev.freehold.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.Running.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server over real sockets. */
class ServerTest {
  private static void expect(Client client, String text, String reply) throws IOException {
    assertEquals(reply, client.ask(text, reply));
  }

  private static String pools(Client client) throws IOException {
    client.write("INFO pools\r\n");
    String head = client.read(1);
    StringBuilder length = new StringBuilder();
    for (String next = client.read(1); !next.equals("\r"); next = client.read(1)) {
      length.append(next);
    }
    client.read(1);
    assertEquals("$", head);
    String text = client.read(Integer.parseInt(length.toString()));
    client.read(2);
    return text.lines().filter(line -> line.startsWith("pools_used")).findFirst().orElse("");
  }

  @Test
  void manyRequestsAtOnceAreAnsweredInTurn() throws IOException {
    try (Running server = new Running();
        Client client = server.connect()) {
      StringBuilder requests = new StringBuilder();
      StringBuilder replies = new StringBuilder();
      for (int each = 1; each <= 20_000; each++) {
        requests.append("*2\r\n$4\r\nINCR\r\n$1\r\nn\r\n");
        replies.append(':').append(each).append("\r\n");
      }
      expect(client, requests.toString(), replies.toString());
    }
  }

  @Test
  void aRequestMayComeByteByByte() throws Exception {
    try (Running server = new Running();
        Client client = server.connect()) {
      for (char each : "*2\r\n$4\r\nECHO\r\n$5\r\nhello\r\n".toCharArray()) {
        client.write(Character.toString(each));
        Thread.sleep(1);
      }
      assertEquals("$5\r\nhello\r\n", client.read(11));
    }
  }

  @Test
  void largeValuesGoInAndOut() throws IOException {
    try (Running server = new Running();
        Client client = server.connect()) {
      String value = "0123456789".repeat(500_000);
      expect(
          client,
          "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$" + value.length() + "\r\n" + value + "\r\n",
          "+OK\r\n");
      expect(client, "GET k\r\n", "$" + value.length() + "\r\n" + value + "\r\n");
      expect(client, "FLUSHALL\r\n", "+OK\r\n");
      assertEquals("pools_used:0", pools(client));
    }
  }

  @Test
  void whoSendsNoRequestIsToldAndSentAway() throws IOException {
    try (Running server = new Running();
        Client client = server.connect();
        Client other = server.connect()) {
      client.write("*1\r\n$x\r\n");
      assertEquals("-ERR Protocol error: invalid bulk length\r\n", client.rest());
      assertEquals("pools_used:0", pools(other));
    }
  }

  @Test
  void whoDiesInsideACommandOrATransactionLeavesNothing() throws Exception {
    try (Running server = new Running();
        Client other = server.connect()) {
      for (String begun :
          List.of(
              "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$1000000\r\n" + "x".repeat(300_000),
              "MULTI\r\nSET k v\r\n",
              "WATCH a b c\r\n",
              "SUBSCRIBE a b\r\nPSUBSCRIBE c*\r\n",
              "BLPOP q 0\r\n")) {
        Client client = server.connect();
        client.write(begun);
        Thread.sleep(20);
        client.close();
      }
      String used = pools(other);
      for (int tries = 0; tries < 100 && !used.equals("pools_used:0"); tries++) {
        Thread.sleep(10);
        used = pools(other);
      }
      assertEquals("pools_used:0", used);
    }
  }

  @Test
  void whoDoesNotReadIsSentAway() throws Exception {
    try (Running server = new Running("--client-output-buffer-limit", "normal 1000000 0 0");
        Client other = server.connect();
        Client slow = server.connect()) {
      String value = "x".repeat(100_000);
      expect(other, "SET k " + value.substring(0, 60_000) + "\r\n", "+OK\r\n");
      slow.write("GET k\r\n".repeat(1000));
      expect(other, "PING\r\n", "+PONG\r\n");
      Thread.sleep(50);
      assertTrue(slow.rest().length() < 60_000_000);
      expect(other, "FLUSHALL\r\n", "+OK\r\n");
      assertEquals("pools_used:0", pools(other));
    }
  }

  @Test
  void tooManyClientsAreRefused() throws IOException {
    try (Running server = new Running("--maxclients", "2");
        Client one = server.connect();
        Client two = server.connect()) {
      expect(one, "PING\r\n", "+PONG\r\n");
      expect(two, "PING\r\n", "+PONG\r\n");
      try (Client three = server.connect()) {
        assertEquals("-ERR max number of clients reached\r\n", three.rest());
      }
    }
  }

  @Test
  void idleClientsTakeNoSlot() throws IOException {
    List<Client> idle = new ArrayList<>();
    try (Running server = new Running();
        Client client = server.connect()) {
      for (int each = 0; each < 500; each++) {
        idle.add(server.connect());
      }
      expect(client, "PING\r\n", "+PONG\r\n");
      assertEquals("pools_used:0", pools(client));
      for (Client each : idle) {
        each.close();
      }
    }
  }

  @Test
  void thePasswordIsAskedFor() throws IOException {
    try (Running server = new Running("--requirepass", "secret");
        Client client = server.connect()) {
      expect(client, "GET k\r\n", "-NOAUTH Authentication required.\r\n");
      expect(
          client,
          "AUTH wrong\r\n",
          "-WRONGPASS invalid username-password pair or user is disabled.\r\n");
      expect(client, "AUTH secret\r\nGET k\r\n", "+OK\r\n$-1\r\n");
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAgain(@TempDir Path folder) throws IOException {
    String[] options = {
      "--appendonly", "yes", "--appendfsync", "always", "--dir", folder.toString()
    };
    try (Running server = new Running(options);
        Client client = server.connect()) {
      expect(client, "SET k v\r\nINCR n\r\nRPUSH l a b\r\n", "+OK\r\n:1\r\n:2\r\n");
      expect(
          client,
          "MULTI\r\nINCR n\r\nINCR n\r\nEXEC\r\n",
          "+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:2\r\n:3\r\n");
    }
    Path file = folder.resolve("appendonlydir/appendonly.aof.1.incr.aof");
    Files.writeString(
        file, Files.readString(file) + "*1\r\n$5\r\nMULTI\r\n*2\r\n$4\r\nINCR\r\n$1\r\nn\r\n");
    try (Running server = new Running(options);
        Client client = server.connect()) {
      expect(client, "MGET k n\r\n", "*2\r\n$1\r\nv\r\n$1\r\n3\r\n");
      expect(client, "BGREWRITEAOF\r\n", "+Background append only file rewriting started\r\n");
      expect(client, "LRANGE l 0 -1\r\n", "*2\r\n$1\r\na\r\n$1\r\nb\r\n");
    }
    try (Running server = new Running(options);
        Client client = server.connect()) {
      expect(client, "INCR n\r\n", ":4\r\n");
    }
  }
}
