package dev.freehold.examples.actors.logger;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.actor.ActorRef;

/** What a logger understands: the compiler knows that there is nothing else. */
@MustRelease("close")
public sealed interface LogMessage extends AutoCloseable {
  /** Releases what is in the message. */
  @Override
  default void close(@Own LogMessage this) {}

  /** Writes a line. */
  record Log(@Own Line line) implements LogMessage {
    @Override
    public void close(@Own Log this) {
      line.close();
    }
  }

  /** Writes no line longer than that from now on. */
  record Limit(int chars) implements LogMessage {}

  /** Asks how many lines were written. */
  record Count(ActorRef<Long> asker) implements LogMessage {}
}
