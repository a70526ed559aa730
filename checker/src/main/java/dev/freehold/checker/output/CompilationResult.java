package dev.freehold.checker.output;

import dev.freehold.checker.violation.AccessTests;
import dev.freehold.checker.violation.Fingerprints;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Trend;
import dev.freehold.checker.violation.TrustedPlace;
import dev.freehold.checker.violation.Violation;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of one compilation.
 *
 * @param told what users were told, in that order
 * @param classes how many classes there are that are to be checked
 * @param unchecked how many of them were not looked at, or in part only, because of other errors
 * @param otherErrors whether there are errors that others than the checker told of
 * @param suppressed how many violations users want not to be told of
 * @param trusted where the code says {@code @Unsafe}
 * @param trend how that compares with a baseline
 * @param tests what has become of the tests at run time, by package
 */
public record CompilationResult(
    List<Violation> told,
    int classes,
    int unchecked,
    boolean otherErrors,
    int suppressed,
    List<TrustedPlace> trusted,
    Trend trend,
    SortedMap<String, AccessTests> tests) {

  AccessTests allTests() {
    return tests.values().stream().reduce(AccessTests.NONE, AccessTests::plus);
  }

  long count(Severity severity) {
    return told.stream().filter(each -> each.severity() == severity).count();
  }

  /** Those of {@link #told}, with their fingerprints. */
  List<Identified> identified() {
    Fingerprints fingerprints = new Fingerprints();
    return told.stream().map(each -> new Identified(each, fingerprints.next(each))).toList();
  }
}
