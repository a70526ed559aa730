package dev.freehold.checker.command;

import dev.freehold.checker.apply.FixCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes in the sources what puts errors right. */
final class Repair {
  private static final int NOT_UNDERSTOOD = 2;
  private static final String ALL = "--all";

  private Repair() {}

  static int run(List<String> args) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      System.err.println("This Java has no compiler: run a JDK, not a JRE.");
      return NOT_UNDERSTOOD;
    }
    try {
      List<String> given = new ArrayList<>(ArgumentFiles.expand(args));
      boolean all = given.removeIf(ALL::equals);
      List<String> complete = new JavacArguments(given, OwnJar.path()).withChecker();
      FixCommand command = new FixCommand(javac, System.out, System.err);
      return all ? command.all(complete) : command.asking(complete, answers(), Repair::coloured);
    } catch (IOException e) {
      System.err.println("This argument file cannot be read: " + e.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private static BufferedReader answers() {
    return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
  }

  private static String coloured(String line) {
    Colour colour = Colour.of(null, System.getenv(), Colour.isTerminal());
    if (colour == null || line.isEmpty()) {
      return line;
    }
    return switch (line.charAt(0)) {
      case '+' -> colour.caret(line);
      case '-' -> colour.error(line);
      case '@' -> colour.code(line);
      default -> line;
    };
  }
}
