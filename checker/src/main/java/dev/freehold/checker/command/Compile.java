package dev.freehold.checker.command;

import java.util.List;
import javax.tools.JavaCompiler;

/** Runs javac in this process, with the checker on. */
final class Compile {
  private Compile() {}

  static int run(List<String> args) {
    return WithJavac.run(args, Compile::compile);
  }

  private static int compile(JavaCompiler javac, List<String> args) {
    List<String> complete = new JavacArguments(args, OwnJar.path()).withChecker();
    return javac.run(null, null, null, complete.toArray(String[]::new));
  }
}
