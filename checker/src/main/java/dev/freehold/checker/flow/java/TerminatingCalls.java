package dev.freehold.checker.flow.java;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Calls that end the program, after which nothing can leak. */
final class TerminatingCalls {
  private static final Set<String> NAMES =
      Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

  private TerminatingCalls() {}

  static boolean endsProgram(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return (name.equals("exit") || name.equals("halt"))
        && NAMES.contains(method.getEnclosingElement() + "." + name);
  }
}
