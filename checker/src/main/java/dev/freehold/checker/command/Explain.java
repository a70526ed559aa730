package dev.freehold.checker.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints the page of a rule, so that a message can be understood without a network. */
final class Explain {
  private static final int NOT_UNDERSTOOD = 2;

  private final PrintStream out;
  private final PrintStream err;

  Explain(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int run(List<String> args) {
    RulePages pages = RulePages.inThisJar();
    if (args.isEmpty()) {
      list(pages.all(), out);
      return 0;
    }
    String key = args.get(0);
    Optional<RulePage> page = pages.find(key);
    if (page.isEmpty()) {
      err.println("There is no rule `" + key + "`. Did you mean one of these?");
      list(pages.like(key), err);
      return NOT_UNDERSTOOD;
    }
    out.println(page.get().text().strip());
    return 0;
  }

  private static void list(List<RulePage> pages, PrintStream to) {
    int width = pages.stream().mapToInt(page -> page.key().length()).max().orElse(0);
    for (RulePage page : pages) {
      to.println("  " + page.key() + " ".repeat(width - page.key().length() + 2) + page.title());
    }
  }
}
