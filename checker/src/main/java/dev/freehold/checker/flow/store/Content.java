package dev.freehold.checker.flow.store;

/** What is known of an owned field. */
public enum Content {
  /** It holds nothing. */
  NULL,
  /** It owns a value. */
  VALUE
}
