package dev.freehold.checker.types;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The word with which AgeRun begins the name of what holds a resource: {@code ownBuffer}, {@code
 * mutBuffer}, {@code refBuffer}.
 */
public final class NamePrefix {
  private static final int LENGTH = 3;

  private NamePrefix() {}

  /** What a name says, as a whole word: {@code owner} and {@code reference} say nothing. */
  public static @Nullable Qualifier of(String name) {
    for (Qualifier each : Qualifier.values()) {
      if (name.startsWith(word(each))
          && (name.length() == LENGTH || !Character.isLowerCase(name.charAt(LENGTH)))) {
        return each;
      }
    }
    return null;
  }

  /** The name with that word in front, in the place of the one that it begins with. */
  public static String with(Qualifier qualifier, String name) {
    String rest = of(name) == null ? name : name.substring(LENGTH).replaceFirst("^_", "");
    return rest.isEmpty()
        ? word(qualifier)
        : word(qualifier) + Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  /** The word as it is written. */
  public static String word(Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT);
  }
}
