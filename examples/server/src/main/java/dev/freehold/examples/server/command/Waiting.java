package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.blocks.Chain;
import dev.freehold.examples.server.registry.Member;

/** What a client waits for: the command that is run again, the keys, and until when. */
public final class Waiting {
  private final Chain request = new Chain();

  @HandleOf(Member.class)
  private long key;

  private boolean active;
  private boolean nilString;
  private long until;

  /** Whether it waits. */
  public boolean isActive() {
    return active;
  }

  /** The request, to be run again. */
  Chain request() {
    return request;
  }

  /** The newest of the keys. */
  @HandleOf(Member.class)
  long key() {
    return key;
  }

  void key(@HandleOf(Member.class) long newest) {
    key = newest;
  }

  /** When it ends, in milliseconds since 1970; 0 is never. */
  public long until() {
    return until;
  }

  void begin(long end) {
    active = true;
    until = end;
  }

  void end() {
    active = false;
    nilString = false;
    until = 0;
  }

  /** Whether what ends it is nil rather than a nil array. */
  boolean isNilString() {
    return nilString;
  }

  void nilString() {
    nilString = true;
  }
}
