package dev.freehold.soundness.trace;

/** A rule of ownership was broken on the path that a program took. */
public final class Violation extends Error {
  private static final long serialVersionUID = 1L;

  private final String key;

  Violation(String key, String text) {
    super("[" + key + "] " + text, null, false, false);
    this.key = key;
  }

  /** The key of the rule. */
  public String key() {
    return key;
  }
}
