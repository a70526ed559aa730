package dev.freehold.soundness.wide;

import java.util.Set;

/** What the checker is known not to see. */
final class Holes {
  /** The constructs in which a mistake that was made on purpose may be accepted. */
  static final Set<String> KNOWN = Set.of("Handles", "Inner", "Shared", "Unions", "Varargs");

  private Holes() {}
}
