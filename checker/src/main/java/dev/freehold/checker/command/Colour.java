package dev.freehold.checker.command;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether text is coloured, by the escape sequences that terminals know (ECMA-48). */
enum Colour {
  ON,
  OFF;

  private static final String ESCAPE = "\u001b[";

  /**
   * As the user wants it; else where somebody reads it in a terminal that shows colours.
   *
   * @param wanted {@code always}, {@code never} or {@code auto}; null where nothing is said
   * @param environment that of the process; see <a href="https://no-color.org">no-color.org</a>
   * @return null where there is no such choice
   */
  static @Nullable Colour of(
      @Nullable String wanted, Map<String, String> environment, boolean terminal) {
    return switch (wanted == null ? "auto" : wanted) {
      case "always" -> ON;
      case "never" -> OFF;
      case "auto" -> {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        yield terminal && !refused && !dumb ? ON : OFF;
      }
      default -> null;
    };
  }

  /** Whether what is printed is read in a terminal. */
  @SuppressWarnings("SystemConsoleNull") // null before Java 22, asked below since
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22, which may have a console where there is no terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  String bold(String text) {
    return in("1", text);
  }

  String code(String text) {
    return in("36", text);
  }

  String error(String text) {
    return in("1;31", text);
  }

  String caret(String text) {
    return in("32", text);
  }

  private String in(String style, String text) {
    return this == OFF ? text : ESCAPE + style + "m" + text + ESCAPE + "0m";
  }
}
