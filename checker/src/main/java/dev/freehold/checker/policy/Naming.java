package dev.freehold.checker.policy;

import java.util.Locale;
import java.util.Map;

/** What names say of ownership: {@code ownBuffer}, {@code createBuffer}. */
public enum Naming {
  /** Nothing. */
  OFF,
  /** What is said anyway: a name that says something else, or nothing, is told. */
  CHECK,
  /** What holds where nothing is written; a name that says something else is told. */
  INFER;

  static final String OPTION = "freehold.names";

  /** Whether the options, which are right, ask for this. */
  public boolean isIn(Map<String, String> options) {
    return of(options) == this;
  }

  /** What the options say, which are right. */
  static Naming of(Map<String, String> options) {
    String name = options.get(OPTION);
    return name == null ? OFF : valueOf(name.toUpperCase(Locale.ROOT));
  }
}
