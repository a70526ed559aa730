package dev.freehold.checker.policy;

import java.util.Map;

/**
 * Which habits of writing are asked for, those of the AgeRun project. None of them is by itself.
 *
 * @param names what names say of ownership
 * @param javadoc whether Javadoc says who owns
 * @param nulls whether what was handed over is set to null
 */
public record Habits(Naming names, boolean javadoc, boolean nulls) {
  static final String JAVADOC = "freehold.javadoc";
  static final String NULLS = "freehold.nulls";

  /** What the options say, which are right. */
  static Habits of(Map<String, String> options) {
    return new Habits(
        Naming.of(options),
        "check".equals(options.get(JAVADOC)),
        "check".equals(options.get(NULLS)));
  }

  /** Whether any is asked for. */
  public boolean any() {
    return names != Naming.OFF || javadoc || nulls;
  }
}
