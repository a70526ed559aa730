package dev.freehold.checker.command;

import dev.freehold.checker.apply.FixChoice;
import dev.freehold.checker.apply.FixCommand;
import dev.freehold.checker.apply.FixFileCommand;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;

/** Makes in the sources what puts errors right. */
final class Repair {
  private static final String ALL = "--all";

  private Repair() {}

  static int run(List<String> args) {
    List<String> given = new ArrayList<>(args);
    boolean all = given.removeIf(ALL::equals);
    FixChoice choice =
        all
            ? FixChoice.every(System.out)
            : FixChoice.asked(answers(), System.out, Repair::coloured);
    return FixFileCommand.isMeant(given)
        ? new FixFileCommand(System.out, System.err).run(given, choice)
        : WithJavac.run(given, (javac, complete) -> repair(javac, complete, choice));
  }

  private static int repair(JavaCompiler javac, List<String> given, FixChoice choice) {
    List<String> complete = new JavacArguments(given, OwnJar.path()).withChecker();
    return new FixCommand(javac, System.out, System.err).run(complete, choice);
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
