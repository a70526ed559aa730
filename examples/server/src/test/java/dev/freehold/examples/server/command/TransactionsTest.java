package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** MULTI, EXEC, WATCH. */
class TransactionsTest {
  @Test
  void queuedCommandsRunTogether() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals("+OK", server.send(me, "MULTI"));
      assertEquals("+QUEUED", server.send(me, "SET", "k", "1"));
      assertEquals("+QUEUED", server.send(me, "INCR", "k"));
      assertEquals("*2 +OK :2", server.send(me, "EXEC"));
      assertEquals("-ERR EXEC without MULTI", server.send(me, "EXEC"));
      assertEquals(0, server.inUse());
    }
  }

  @Test
  void aRefusedCommandAbortsAll() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "MULTI");
      server.send(me, "SET", "k", "1");
      assertEquals("-ERR wrong number of arguments for 'get' command", server.send(me, "GET"));
      assertEquals(
          "-EXECABORT Transaction discarded because of previous errors.", server.send(me, "EXEC"));
      assertEquals("$-1", server.send(me, "GET", "k"));
    }
  }

  @Test
  void aChangeOfAWatchedKeyStopsIt() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      Session other = server.client();
      server.send(me, "WATCH", "k");
      server.send(other, "SET", "k", "1");
      server.send(me, "MULTI");
      server.send(me, "SET", "k", "2");
      assertEquals("*-1", server.send(me, "EXEC"));
      assertEquals("$1 1", server.send(me, "GET", "k"));
      assertEquals(0, server.inUse());
    }
  }

  @Test
  void aWatchedKeyThatEndsStopsIt() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "SET", "k", "1", "PX", "10");
      server.send(me, "WATCH", "k");
      server.pass(20);
      server.send(me, "MULTI");
      server.send(me, "PING");
      assertEquals("*-1", server.send(me, "EXEC"));
    }
  }

  @Test
  void whoGoesLeavesNothingBehind() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "WATCH", "a", "b", "x".repeat(1000));
      server.send(me, "SUBSCRIBE", "news");
      Session other = server.client();
      server.send(other, "MULTI");
      server.send(other, "SET", "k", "v".repeat(100_000));
      server.leave(me);
      server.leave(other);
      assertEquals(0, server.inUse());
    }
  }
}
