package dev.freehold.checker.command;

import java.io.IOException;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs javac in this process, with the checker on. */
final class Compile {
  private static final int NOT_UNDERSTOOD = 2;

  private Compile() {}

  static int run(List<String> args) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      System.err.println("This Java has no compiler: run a JDK, not a JRE.");
      return NOT_UNDERSTOOD;
    }
    try {
      // Argument files are opened up here, as a path inside one may be what our jar is added to.
      JavacArguments complete = new JavacArguments(ArgumentFiles.expand(args), OwnJar.path());
      return javac.run(null, null, null, complete.withChecker().toArray(String[]::new));
    } catch (IOException e) {
      System.err.println("This argument file cannot be read: " + e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }
}
