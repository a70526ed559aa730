package dev.freehold.checker.trial;

import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, wherever it stands: a statement that moved has its mistakes with it.
 *
 * @param sayings the key and headline of each diagnostic
 */
record Findings(List<String> sayings) {

  static Findings of(List<Diagnostic> diagnostics) {
    return new Findings(Diagnostic.distinct(diagnostics).stream().map(Findings::saying).toList());
  }

  static String saying(Diagnostic diagnostic) {
    return diagnostic.key().message(diagnostic.headline());
  }

  /** The one diagnostic that is not one of these, where that diagnostic has gone; else null. */
  @Nullable Diagnostic onlyNewIn(List<Diagnostic> others, Diagnostic gone) {
    List<String> rest = new ArrayList<>(sayings);
    boolean known = rest.remove(saying(gone));
    List<Diagnostic> added =
        Diagnostic.distinct(others).stream().filter(each -> !rest.remove(saying(each))).toList();
    return known && added.size() == 1 && !saying(added.get(0)).equals(saying(gone))
        ? added.get(0)
        : null;
  }

  /** Whether the others are some of these, and one like that diagnostic has gone. */
  boolean settledBy(Findings others, Diagnostic diagnostic) {
    List<String> rest = new ArrayList<>(sayings);
    return rest.remove(saying(diagnostic)) && others.sayings.stream().allMatch(rest::remove);
  }
}
