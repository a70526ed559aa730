package dev.freehold.checker.policy;

import java.util.Locale;
import java.util.Map;

/** Which accesses to elements test at run time whether the element is allocated. */
public enum RunTimeChecks {
  /** Those of which it is not proved. */
  UNPROVED,
  /** The same, and what comes in from code that was not checked is tested where it comes in. */
  BOUNDARIES,
  /** All. */
  ON,
  /** None in the pools that this compilation generates. */
  OFF;

  static final String OPTION = "freehold.checks";

  /** What the options say, which are right. */
  static RunTimeChecks of(Map<String, String> options) {
    String name = options.get(OPTION);
    return name == null ? UNPROVED : valueOf(name.toUpperCase(Locale.ROOT));
  }
}
