package dev.freehold.checker.types;

/** What the values of a generic type do with tracked values of its type arguments. */
public enum Holding {
  /** Nothing is known of that; they may not have any. */
  NOTHING,
  /** Functions take and give them, and hold none. */
  FUNCTION,
  /** Collections hold borrows, and nothing releases what is in them. */
  BORROWS,
  /** They hold what they were given, owners or borrows, until it is taken out. */
  CONTENT
}
