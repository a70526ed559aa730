package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;

/**
 * One of the numbered databases: its keys, and those of them that end. Both are rows of entries.
 */
final class Database {
  private final int number;

  @HandleOf(Body.class)
  private long keys;

  @HandleOf(Body.class)
  private long ending;

  Database(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The row of keys; {@link Handles#NONE} if there are none. */
  @HandleOf(Body.class)
  long keys() {
    return keys;
  }

  void keys(@HandleOf(Body.class) long value) {
    keys = value;
  }

  /** The row of keys that end; {@link Handles#NONE} if there are none. */
  @HandleOf(Body.class)
  long ending() {
    return ending;
  }

  void ending(@HandleOf(Body.class) long value) {
    ending = value;
  }
}
