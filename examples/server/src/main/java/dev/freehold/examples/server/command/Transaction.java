package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.blocks.Chain;
import dev.freehold.examples.server.registry.Member;

/** The transaction of a client: what is queued between MULTI and EXEC, and what it watches. */
public final class Transaction {
  private final Chain queued = new Chain();
  private boolean open;
  private boolean refused;
  private boolean touched;
  private int count;
  private boolean denyOom;

  @HandleOf(Member.class)
  private long watched;

  /** Whether there was a MULTI. */
  public boolean isOpen() {
    return open;
  }

  void begin() {
    open = true;
    refused = false;
    denyOom = false;
    count = 0;
  }

  void end() {
    open = false;
    refused = false;
    touched = false;
    count = 0;
  }

  /** The requests, as they came. */
  Chain queued() {
    return queued;
  }

  int count() {
    return count;
  }

  void queue(boolean takesMemory) {
    count++;
    denyOom |= takesMemory;
  }

  /** Whether one of the queued commands may take memory. */
  boolean denyOom() {
    return denyOom;
  }

  /** Whether a command was refused, so that EXEC will fail. */
  boolean refused() {
    return refused;
  }

  void refuse() {
    refused = true;
  }

  /** Whether a watched key has another value now. */
  boolean touched() {
    return touched;
  }

  void touch() {
    touched = true;
  }

  void untouched() {
    touched = false;
  }

  /** The newest of the keys that it watches. */
  @HandleOf(Member.class)
  long watched() {
    return watched;
  }

  void watched(@HandleOf(Member.class) long newest) {
    watched = newest;
  }
}
