package dev.freehold.checker.command;

import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import java.util.Set;

/**
 * The documentation of one rule.
 *
 * @param rule the rule that it is about
 * @param text the page, in Markdown
 */
record RulePage(RuleKey rule, String text) {
  /** The key that the page explains. */
  String key() {
    return rule.text();
  }

  /** The first line that says more than the key does. */
  String title() {
    return text.lines()
        .map(line -> line.replaceAll("[#`]", "").replace(key(), "").replaceFirst("^[\\s:–—-]+", ""))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a mistyped key may have meant this one, or it is what rustc calls by that code. */
  boolean resembles(String wanted) {
    Set<String> words = Set.of(key().split("\\."));
    return rule.rustCode().equals(wanted)
        || key().contains(wanted)
        || wanted.contains(key())
        || Arrays.stream(wanted.split("\\.")).anyMatch(words::contains);
  }
}
