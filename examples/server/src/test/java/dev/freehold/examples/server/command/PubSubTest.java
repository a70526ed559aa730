package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** SUBSCRIBE, PSUBSCRIBE, PUBLISH. */
class PubSubTest {
  @Test
  void messagesReachWhoSubscribed() {
    try (Desktop server = new Desktop()) {
      Session reader = server.client();
      Session writer = server.client();
      assertEquals("*3 $9 subscribe $4 news :1", server.send(reader, "SUBSCRIBE", "news"));
      assertEquals("*3 $10 psubscribe $2 n* :2", server.send(reader, "PSUBSCRIBE", "n*"));
      assertEquals(":2", server.send(writer, "PUBLISH", "news", "hi"));
      assertEquals(
          "*3 $7 message $4 news $2 hi *4 $8 pmessage $2 n* $4 news $2 hi", server.sent(reader));
      assertEquals("*2 $4 news :1", server.send(writer, "PUBSUB", "NUMSUB", "news"));
      assertEquals("*3 $11 unsubscribe $4 news :1", server.send(reader, "UNSUBSCRIBE"));
      assertEquals(":1", server.send(writer, "PUBLISH", "news", "hi"));
    }
  }

  @Test
  void inResp2ASubscriberMayDoLittleElse() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "SUBSCRIBE", "news");
      assertEquals("*2 $4 pong $0", server.send(me, "PING"));
      assertEquals(
          "-ERR Can't execute 'get': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET"
              + " are allowed in this context",
          server.send(me, "GET", "k"));
    }
  }

  @Test
  void inResp3MessagesArePushed() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "HELLO", "3");
      server.send(me, "SUBSCRIBE", "news");
      assertEquals(">3 $7 message $4 news $2 hi :1", server.send(me, "PUBLISH", "news", "hi"));
    }
  }
}
