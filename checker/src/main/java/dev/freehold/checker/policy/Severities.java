package dev.freehold.checker.policy;

import dev.freehold.checker.violation.Severity;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each rule weighs. Of several patterns for a key the one that says most of it holds, and
 * of two that say as much the stricter.
 *
 * @param allWarn whether rules that nobody names are warnings
 * @param choices the strictest first
 */
public record Severities(boolean allWarn, List<Choice> choices) {
  static final String DEFAULT = "freehold.severity";
  static final String OFF = "freehold.off";
  static final String WARN = "freehold.warn";
  static final String ERROR = "freehold.error";

  /** The framework's own option for the same. */
  private static final String WARNS = "warns";

  /**
   * What users say of some keys.
   *
   * @param severity empty where the rule is off
   */
  record Choice(KeyPattern keys, Optional<Severity> severity) {}

  /** What the options say, which are right. */
  static Severities of(Map<String, String> options) {
    List<Choice> choices = new ArrayList<>();
    add(options, ERROR, Optional.of(Severity.ERROR), choices);
    add(options, WARN, Optional.of(Severity.WARNING), choices);
    add(options, OFF, Optional.empty(), choices);
    String named = options.getOrDefault(DEFAULT, options.containsKey(WARNS) ? "warning" : "error");
    return new Severities(named.equals("warning"), List.copyOf(choices));
  }

  private static void add(
      Map<String, String> options, String name, Optional<Severity> severity, List<Choice> to) {
    Commas.split(options.get(name))
        .forEach(each -> to.add(new Choice(new KeyPattern(each), severity)));
  }

  /** What two of the options say differently in the same words. */
  static List<String> contradictions(Map<String, String> options) {
    Map<String, String> seen = new LinkedHashMap<>();
    List<String> found = new ArrayList<>();
    for (String name : List.of(ERROR, WARN, OFF)) {
      for (String each : Commas.split(options.get(name))) {
        String other = seen.putIfAbsent(each, name);
        if (other != null && !other.equals(name)) {
          found.add("`%s` stands in -A%s and in -A%s: leave one out".formatted(each, other, name));
        }
      }
    }
    return found;
  }

  /** How much a rule weighs; empty where it is off. */
  public Optional<Severity> of(RuleKey key) {
    return choices.stream()
        .filter(each -> each.keys().matches(key.text()))
        .sorted(Comparator.comparingInt((Choice each) -> each.keys().weight()).reversed())
        .findFirst()
        .map(Choice::severity)
        .orElseGet(() -> Optional.of(byDefault(key)));
  }

  private Severity byDefault(RuleKey key) {
    return allWarn || key.isWarning() ? Severity.WARNING : Severity.ERROR;
  }
}
