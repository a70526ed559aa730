package dev.freehold.checker.rules;

import dev.freehold.checker.types.EnclosingClass;
import javax.lang.model.element.ExecutableElement;

/** The user's own expressions, as messages show them. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** A method by its class and name. */
  static String ofMethod(ExecutableElement method) {
    return of(EnclosingClass.of(method).getSimpleName() + "." + method.getSimpleName());
  }

  /** In backquotes, on one line, without the bodies of classes and lambdas, a long one cut. */
  static String of(String expression) {
    String line = expression.replaceAll("\\s+", " ").replaceAll("\\{.*", "{…}");
    return line.length() <= LONGEST ? "`" + line + "`" : "`" + line.substring(0, LONGEST) + "…`";
  }
}
