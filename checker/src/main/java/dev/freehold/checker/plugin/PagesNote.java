package dev.freehold.checker.plugin;

import dev.freehold.checker.command.OwnJar;
import dev.freehold.internal.rule.RuleKey;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says, once and after all errors, how to read more about them. */
final class PagesNote {
  private PagesNote() {}

  /** About those rules, of which there is at least one. */
  static String about(Collection<RuleKey> rules) {
    String first = rules.iterator().next().text();
    if (rules.size() == 1) {
      return "for more about this error: " + page(first);
    }
    String all = rules.stream().map(RuleKey::text).collect(Collectors.joining(", "));
    return "for more about these errors (" + all + "): " + page(first);
  }

  private static String page(String rule) {
    Optional<String> command = OwnJar.command();
    // Classes in folders are those of somebody who builds Freehold.
    return command.isPresent()
        ? command.get() + " explain " + rule
        : "docs/rules/" + rule + ".md in Freehold's sources";
  }
}
