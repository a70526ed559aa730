package dev.freehold.checker.policy;

import java.util.Map;

/**
 * What users decide about a compilation.
 *
 * @param severities how much each rule weighs
 * @param scope which classes are checked
 * @param suppressions what is asked of suppressions
 * @param checks what is tested at run time
 * @param habits which habits of writing are asked for
 */
public record Policy(
    Severities severities,
    CheckedCode scope,
    SuppressionLimits suppressions,
    RunTimeChecks checks,
    Habits habits) {

  /**
   * What the options say.
   *
   * @param options every {@code -A} option, without the {@code -A}, in which {@link
   *     KnownOptions#mistakes} finds nothing
   */
  public static Policy of(Map<String, String> options) {
    return new Policy(
        Severities.of(options),
        CheckedCode.of(options),
        SuppressionLimits.of(options),
        RunTimeChecks.of(options),
        Habits.of(options));
  }
}
