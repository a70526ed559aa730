package dev.freehold.checker.baseline;

import dev.freehold.checker.violation.Declaration;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;

/** Leaks that were found somewhere. */
final class Leaks {
  private Leaks() {}

  static Violation in(String type, String member, String code) {
    return in("src/shop/Orders.java", type, member, code);
  }

  static Violation in(String file, String type, String member, String code) {
    return new Violation(
        RuleKey.OWN_LEAK,
        Severity.ERROR,
        new SourceRange(file, 7, 3, 7, 9, code),
        new Declaration(type, member),
        "`buffer` leaks",
        List.of(),
        "release it",
        null);
  }
}
