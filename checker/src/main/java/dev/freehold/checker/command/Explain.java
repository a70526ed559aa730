package dev.freehold.checker.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the pages of rules, so that a message can be understood without a network. */
final class Explain {
  private static final int NOT_UNDERSTOOD = 2;
  private static final String COLOUR = "--color=";

  private final RulePages pages;
  private final PrintStream out;
  private final PrintStream err;

  Explain(RulePages pages, PrintStream out, PrintStream err) {
    this.pages = pages;
    this.out = out;
    this.err = err;
  }

  /**
   * Explains what is asked for: keys, Rust's codes, or nothing, for a list of all.
   *
   * @return the exit code
   */
  int run(List<String> args, Map<String, String> environment, boolean terminal) {
    List<String> words = new ArrayList<>();
    String wanted = null;
    for (String arg : args) {
      if (arg.startsWith(COLOUR)) {
        wanted = arg.substring(COLOUR.length());
      } else {
        words.add(arg);
      }
    }
    Colour colour = Colour.of(wanted, environment, terminal);
    if (colour == null) {
      err.println("--color is one of always, never, auto.");
      return NOT_UNDERSTOOD;
    }
    if (words.isEmpty()) {
      list(pages.all(), out);
    }
    return words.stream().mapToInt(word -> explain(word, colour)).max().orElse(0);
  }

  private int explain(String word, Colour colour) {
    List<RulePage> found = pages.named(word);
    if (found.size() == 1) {
      out.println(new PlainPage(colour).of(found.get(0).text()));
      return 0;
    }
    if (!found.isEmpty()) {
      out.println("What rustc calls " + word + " is several rules here:");
      list(found, out);
      return 0;
    }
    err.println(
        RulePages.isRustCode(word)
            ? "No rule is what rustc calls " + word + ". These have a code of rustc's:"
            : "There is no rule `" + word + "`. Did you mean one of these?");
    list(pages.like(word), err);
    return NOT_UNDERSTOOD;
  }

  private static void list(List<RulePage> pages, PrintStream to) {
    int width = pages.stream().mapToInt(page -> page.key().length()).max().orElse(0);
    for (RulePage page : pages) {
      String rust = codes(page);
      String title = page.title() + (rust == null ? "" : " (" + rust + ")");
      to.println("  " + page.key() + " ".repeat(width - page.key().length() + 2) + title);
    }
  }

  private static @Nullable String codes(RulePage page) {
    return page.rustCodes().isEmpty() ? null : String.join(", ", page.rustCodes());
  }
}
