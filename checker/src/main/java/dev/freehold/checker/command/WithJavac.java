package dev.freehold.checker.command;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntBiFunction;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs what needs javac and the arguments for it. */
final class WithJavac {
  private static final int NOT_UNDERSTOOD = 2;

  private WithJavac() {}

  /**
   * Runs a command.
   *
   * @param command is given javac, and the arguments with the contents of argument files in their
   *     place, as a path inside one may be what our jar is added to
   * @return its exit code; 2 where it could not be started, which is told
   */
  static int run(List<String> args, ToIntBiFunction<JavaCompiler, List<String>> command) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      System.err.println("This Java has no compiler: run a JDK, not a JRE.");
      return NOT_UNDERSTOOD;
    }
    try {
      return command.applyAsInt(javac, ArgumentFiles.expand(args));
    } catch (IOException e) {
      System.err.println("This argument file cannot be read: " + e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }
}
