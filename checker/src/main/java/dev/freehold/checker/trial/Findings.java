package dev.freehold.checker.trial;

import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong, wherever it stands: a statement that moved has its mistakes with it.
 *
 * @param sayings the key and headline of each diagnostic
 */
record Findings(List<String> sayings) {

  static Findings of(List<Diagnostic> diagnostics) {
    return new Findings(Diagnostic.distinct(diagnostics).stream().map(Findings::saying).toList());
  }

  private static String saying(Diagnostic diagnostic) {
    return diagnostic.key().message(diagnostic.headline());
  }

  /** Whether the others are some of these, and one like that diagnostic has gone. */
  boolean settledBy(Findings others, Diagnostic diagnostic) {
    List<String> rest = new ArrayList<>(sayings);
    return rest.remove(saying(diagnostic)) && others.sayings.stream().allMatch(rest::remove);
  }
}
