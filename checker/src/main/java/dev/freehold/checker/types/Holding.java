package dev.freehold.checker.types;

/** What the values of a generic type do with tracked values of its type arguments. */
public enum Holding {
  /** Nothing is known of that; they may not have any. */
  NOTHING,
  /** Functions take and give them, and hold none. */
  FUNCTION,
  /** They take them over and hand them on; nothing can be taken out of them. */
  SINK,
  /** Collections hold borrows, and nothing releases what is in them. */
  BORROWS,
  /** They hold what they were given, owners or borrows, until it is taken out. */
  CONTENT;

  /** Whether there may be values in them. */
  public boolean holds() {
    return this == BORROWS || this == CONTENT;
  }
}
