package dev.freehold.checker.policy;

import java.util.List;
import java.util.Map;

/**
 * Which classes are checked. Where one is named in both lists, the name that says more holds, and
 * of two that say as much the one that leaves it out.
 *
 * @param only those to check; all where it is empty
 * @param skip those to leave out
 * @param othersCode whether code is checked that other annotation processors or tools have written
 */
public record CheckedCode(List<NamePattern> only, List<NamePattern> skip, boolean othersCode) {
  static final String ONLY = "freehold.only";
  static final String SKIP = "freehold.skip";
  static final String GENERATED = "freehold.generated";

  /** What the options say, which are right. */
  static CheckedCode of(Map<String, String> options) {
    return new CheckedCode(
        patterns(options, ONLY), patterns(options, SKIP), "check".equals(options.get(GENERATED)));
  }

  private static List<NamePattern> patterns(Map<String, String> options, String name) {
    return Commas.split(options.get(name)).stream().map(NamePattern::new).toList();
  }

  /** Whether a class of that full name is checked. */
  public boolean covers(String className) {
    int skipped = weight(skip, className);
    int chosen = weight(only, className);
    return only.isEmpty() ? skipped < 0 : chosen > skipped;
  }

  /** Of the name that says most of it; less than 0 if there is none. */
  private static int weight(List<NamePattern> patterns, String className) {
    return patterns.stream()
        .filter(each -> each.matches(className))
        .mapToInt(NamePattern::weight)
        .max()
        .orElse(-1);
  }
}
