package dev.freehold.checker.violation;

import java.util.List;

/**
 * How what was found compares with what a team has accepted; what users are told is new.
 *
 * @param accepted what was found and is accepted
 * @param gone what was accepted and was not found where it should have been
 */
public record Trend(List<Accepted> accepted, List<Accepted> gone) {
  /** Where there is no baseline: nothing is accepted, and nothing can be gone. */
  public static final Trend NONE = new Trend(List.of(), List.of());

  /**
   * A violation as a baseline remembers it.
   *
   * @param key the rule, which may be one of another version's
   * @param packageName empty for the unnamed one
   */
  public record Accepted(String key, String packageName) {}

  /** Whether there is nothing to compare with. */
  public boolean isEmpty() {
    return accepted.isEmpty() && gone.isEmpty();
  }
}
