package dev.freehold.checker.violation;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the violations of one compilation their fingerprints, in the order in which they are found:
 * those that are alike are told apart by how many came before.
 */
public final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next one. */
  public Fingerprint next(Violation violation) {
    return Fingerprint.of(violation, seen.merge(Fingerprint.digest(violation), 1, Integer::sum));
  }
}
