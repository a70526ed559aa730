package dev.freehold.checker.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A package with all that is below it, or a class with those inside it. A {@code *} stands for any
 * letters of one part.
 *
 * @param text as it is written
 */
record NamePattern(String text) {
  private static final Pattern FORM =
      Pattern.compile("[\\p{javaJavaIdentifierPart}*]+(\\.[\\p{javaJavaIdentifierPart}*]+)*");

  /** What is wrong with one that cannot be a name. */
  static Optional<String> mistake(String text) {
    return FORM.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(
            "`%s` is no name; write packages or classes as `com.acme.orders`, which has all below it"
                .formatted(text));
  }

  /** Whether a class has that name, or is in what has it. */
  boolean matches(String className) {
    String regex =
        Arrays.stream(text.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^.]*", "", "(\\..*)?"));
    return className.matches(regex);
  }

  /** How much of a name it says: the more, the rather it holds. */
  int weight() {
    return text.replace("*", "").length();
  }
}
