package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.blocks.Blocks;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.pool.PoolExhaustedException;

/** Gives bytes to a client that has not sent the command which is being run. */
final class Outbox {
  private Outbox() {}

  /** Sends them with the next ones that go to the client. One who does not read is sent away. */
  static void send(Session session, Output bytes, @Mut Blocks blocks, Context context) {
    if (session.replies() == Session.ReplyMode.OFF && !session.resp3()) {
      return;
    }
    try {
      blocks.append(session.output(), bytes.bytes(), 0, bytes.size());
    } catch (PoolExhaustedException full) {
      blocks.clear(session.output());
      session.link().closeSoon();
      return;
    }
    if (context.limits().exceeds(session)) {
      session.link().closeSoon();
    } else {
      session.link().outputWaits();
    }
  }
}
