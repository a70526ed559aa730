package dev.freehold.checker.policy;

import java.util.Map;

/**
 * What users ask of suppressions.
 *
 * @param reasons whether each says in a comment why it is there
 * @param max how many errors may be suppressed
 */
public record SuppressionLimits(boolean reasons, int max) {
  static final String REASONS = "freehold.suppressions";
  static final String MAX = "freehold.suppressions.max";

  /** What the options say, which are right. */
  static SuppressionLimits of(Map<String, String> options) {
    String max = options.get(MAX);
    return new SuppressionLimits(
        "reasons".equals(options.get(REASONS)),
        max == null ? Integer.MAX_VALUE : Integer.parseInt(max));
  }
}
