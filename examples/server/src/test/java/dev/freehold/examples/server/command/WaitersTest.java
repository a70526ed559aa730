package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.command.list.ListCommands;
import org.junit.jupiter.api.Test;

/** Clients that wait for lists. */
class WaitersTest {
  @Test
  void whoWaitsIsServedInTurn() {
    try (Desktop server = new Desktop()) {
      ListCommands.bind(server.context.table());
      Session first = server.client();
      Session second = server.client();
      Session writer = server.client();
      assertEquals("", server.send(first, "BLPOP", "q", "0"));
      assertEquals("", server.send(second, "BLPOP", "other", "q", "0"));
      assertEquals(":2", server.send(writer, "RPUSH", "q", "a", "b"));
      assertEquals("*2 $1 q $1 a", server.sent(first));
      assertEquals("*2 $1 q $1 b", server.sent(second));
      assertEquals(":0", server.send(writer, "EXISTS", "q"));
      assertEquals(0, server.inUse());
    }
  }

  @Test
  void waitingEnds() {
    try (Desktop server = new Desktop()) {
      ListCommands.bind(server.context.table());
      Session me = server.client();
      server.send(me, "BLPOP", "q", "0.5");
      server.pass(499);
      assertEquals("", server.sent(me));
      server.pass(1);
      assertEquals("*-1", server.sent(me));
      assertEquals(0, server.inUse());
    }
  }

  @Test
  void aTransactionDoesNotWait() {
    try (Desktop server = new Desktop()) {
      ListCommands.bind(server.context.table());
      Session me = server.client();
      server.send(me, "MULTI");
      server.send(me, "BLPOP", "q", "0");
      assertEquals("*1 *-1", server.send(me, "EXEC"));
    }
  }

  @Test
  void whoGoesWhileWaitingLeavesNothingBehind() {
    try (Desktop server = new Desktop()) {
      ListCommands.bind(server.context.table());
      Session me = server.client();
      server.send(me, "BLPOP", "q", "r", "0");
      server.leave(me);
      assertEquals(0, server.inUse());
    }
  }
}
