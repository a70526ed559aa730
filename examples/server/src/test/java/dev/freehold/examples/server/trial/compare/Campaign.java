package dev.freehold.examples.server.trial.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts of consecutive seeds, until so many commands were sent. */
final class Campaign {
  private final Generator generator = new Generator();
  private final Comparison comparison;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final List<String> reports = new ArrayList<>();
  private int commands;
  private int scripts;
  private int failed;

  Campaign(int expected, int actual) {
    comparison = new Comparison(expected, actual);
  }

  /** Runs the scripts from a seed on; each difference of a new signature is shrunk and kept. */
  void run(long seed, int atLeast, int reportsAtMost) throws IOException {
    for (long next = seed; commands < atLeast; next++) {
      Script script = generator.script(next);
      Optional<Difference> found = comparison.run(script);
      scripts++;
      commands += Generator.drawn(script);
      if (found.isPresent()) {
        failed++;
        boolean known = seen.merge(found.get().signature(), 1, Integer::sum) > 1;
        if (!known && reports.size() < reportsAtMost) {
          reports.add("seed " + next + "\n" + Shrinker.shortest(comparison, script, found.get()));
        }
      }
    }
  }

  /** The differences, each with the shortest script that shows it. */
  List<String> reports() {
    return reports;
  }

  /** How often each kind of difference was met. */
  Map<String, Integer> seen() {
    return seen;
  }

  /** One line of figures. */
  String summary() {
    return scripts + " scripts, " + commands + " commands; replies: " + comparison.exact() + " the same byte for byte, "
        + comparison.loose() + " compared as far as Redis orders them; " + failed + " scripts with a difference";
  }
}
