package dev.freehold.examples.actors.logger;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;

/** Writes lines. Its fields are its own: no lock is needed. */
public final class Logger implements Actor<LogMessage> {
  private final ActorRef<String> out;
  private int limit = Integer.MAX_VALUE;
  private long written;

  /**
   * Makes a logger.
   *
   * @param out gets each line
   */
  public Logger(ActorRef<String> out) {
    this.out = out;
  }

  @Override
  public void receive(@Mut Logger this, @Own LogMessage message) {
    if (message instanceof LogMessage.Log log) {
      String text = log.line().text().toString();
      log.close();
      out.send("Logged: " + text.substring(0, Math.min(limit, text.length())));
      written++;
    } else if (message instanceof LogMessage.Limit next) {
      limit = next.chars();
      next.close();
    } else if (message instanceof LogMessage.Count count) {
      count.asker().send(written);
      count.close();
    } else {
      message.close();
    }
  }
}
