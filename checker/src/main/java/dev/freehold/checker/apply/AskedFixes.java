package dev.freehold.checker.apply;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows each fix to a person, who says whether it is wanted. */
final class AskedFixes implements FixChoice {
  private final BufferedReader in;
  private final PrintStream out;

  /** How a line of a diff is shown. */
  private final UnaryOperator<String> shown;

  private boolean all;
  private boolean ends;

  AskedFixes(BufferedReader in, PrintStream out, UnaryOperator<String> shown) {
    this.in = in;
    this.out = out;
    this.shown = shown;
  }

  @Override
  public boolean wants(WrittenFix fix) {
    if (ends) {
      return false;
    }
    out.println(fix.title());
    if (all) {
      return true;
    }
    fix.shown().forEach(line -> out.println(shown.apply(line)));
    return isAgreedTo();
  }

  @Override
  public boolean ends() {
    return ends;
  }

  /** Who does not answer any more wants to leave. */
  private boolean isAgreedTo() {
    while (true) {
      out.print("Make this change? y: yes, n: no, a: this and all others, q: quit ");
      out.flush();
      String answer = answer();
      switch (answer == null ? "q" : answer.strip().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> {
          return true;
        }
        case "n", "no" -> {
          return false;
        }
        case "a", "all" -> {
          all = true;
          return true;
        }
        case "q", "quit" -> {
          ends = true;
          return false;
        }
        default -> {}
      }
    }
  }

  private @Nullable String answer() {
    try {
      return in.readLine();
    } catch (IOException e) {
      return null;
    }
  }
}
