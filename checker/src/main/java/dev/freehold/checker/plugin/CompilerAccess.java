package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import java.util.List;

/**
 * Whether javac has exported its internal packages to the checker, and what to do if it has not.
 */
final class CompilerAccess {
  /** The packages that the checker, the control-flow graph and its utilities use. */
  private static final List<String> PACKAGES =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  static final String ADVICE =
      """
      Freehold cannot check ownership: javac keeps its internals closed.
        Open them with the compiler argument -XDaccessInternalAPI

        Maven, in the configuration of maven-compiler-plugin:
          <compilerArgs><arg>-XDaccessInternalAPI</arg></compilerArgs>
        Gradle:
          tasks.withType(JavaCompile).configureEach { options.compilerArgs.add("-XDaccessInternalAPI") }
        Command line:
          javac -XDaccessInternalAPI ...
      """;

  private CompilerAccess() {}

  static boolean isGranted() {
    Module javac = JavacTask.class.getModule();
    Module checker = CompilerAccess.class.getModule();
    return PACKAGES.stream()
        .allMatch(name -> javac.isExported("com.sun.tools.javac." + name, checker));
  }
}
