package dev.freehold.checker.rules;

/** The user's own expressions, as messages show them. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** In backquotes, on one line, without the bodies of classes and lambdas, a long one cut. */
  static String of(String expression) {
    String line = expression.replaceAll("\\s+", " ").replaceAll("\\{.*", "{…}");
    return line.length() <= LONGEST ? "`" + line + "`" : "`" + line.substring(0, LONGEST) + "…`";
  }
}
