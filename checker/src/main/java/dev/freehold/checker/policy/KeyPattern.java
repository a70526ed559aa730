package dev.freehold.checker.policy;

import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys of rules: one as it is, or several with {@code *} for any letters.
 *
 * @param text as it is written
 */
record KeyPattern(String text) {
  /** What users can say how much it weighs: a declaration without a pool is always an error. */
  static final List<String> KEYS =
      Arrays.stream(RuleKey.values())
          .filter(key -> key.isFoundCompiling() && key != RuleKey.POOL_DECLARATION)
          .map(RuleKey::text)
          .toList();

  /** What is wrong with one that matches no key. */
  static Optional<String> mistake(String text) {
    KeyPattern pattern = new KeyPattern(text);
    if (KEYS.stream().anyMatch(pattern::matches)) {
      return Optional.empty();
    }
    return Optional.of(
        RuleKey.of(text).isPresent()
            ? unchangeable(text)
            : "`%s` is no key of a rule%s".formatted(text, nearest(text)));
  }

  private static String unchangeable(String key) {
    return RuleKey.POOL_DECLARATION.is(key)
        ? "`%s` is always an error, as there is no pool without a declaration".formatted(key)
        : "`%s` is found when a program runs, never by javac".formatted(key);
  }

  private static String nearest(String text) {
    String letters = text.replace("*", "");
    String star = text.endsWith("*") ? "*" : "";
    return Nearest.to(letters.isEmpty() ? text : letters, KEYS)
        .map(key -> "; did you mean `" + key + star + "`?")
        .orElse("; write keys as in the brackets of messages, with `*` for any letters");
  }

  boolean matches(String key) {
    String regex =
        Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return key.matches(regex);
  }

  /** How much of a key it says: the more, the rather it holds. A key as it is says all. */
  int weight() {
    return text.contains("*") ? text.replace("*", "").length() : Integer.MAX_VALUE;
  }
}
