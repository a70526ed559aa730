package dev.freehold.checker.command;

import java.util.Arrays;
import java.util.Set;

/**
 * The documentation of one rule.
 *
 * @param key the diagnostic key, which is the page's name
 * @param text the page, in Markdown
 */
record RulePage(String key, String text) {
  /** The first line that says more than the key does. */
  String title() {
    return text.lines()
        .map(line -> line.replaceAll("[#`]", "").replace(key, "").replaceFirst("^[\\s:–—-]+", ""))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a mistyped key may have meant this one. */
  boolean resembles(String wanted) {
    Set<String> words = Set.of(key.split("\\."));
    return key.contains(wanted)
        || wanted.contains(key)
        || Arrays.stream(wanted.split("\\.")).anyMatch(words::contains);
  }
}
