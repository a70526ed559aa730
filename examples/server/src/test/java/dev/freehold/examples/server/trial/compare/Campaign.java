package dev.freehold.examples.server.trial.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Scripts of consecutive seeds, until so many commands were sent. */
final class Campaign {
  private final Trial trial;
  private final LongFunction<Script> scripts;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private final List<String> reports = new ArrayList<>();
  private int commands;
  private int count;
  private int failed;

  /**
   * @param scripts the script of a seed
   */
  Campaign(Trial trial, LongFunction<Script> scripts) {
    this.trial = trial;
    this.scripts = scripts;
  }

  /** Runs the scripts from a seed on; each difference of a new signature is shrunk and kept. */
  void run(long seed, int atLeast, int reportsAtMost) throws IOException {
    for (long next = seed; commands < atLeast; next++) {
      Script script = scripts.apply(next);
      Optional<Difference> found = trial.run(script);
      count++;
      commands += script.drawn();
      if (found.isPresent()) {
        failed++;
        boolean known = seen.merge(found.get().signature(), 1, Integer::sum) > 1;
        if (!known && reports.size() < reportsAtMost) {
          reports.add("seed " + next + "\n" + Shrinker.shortest(trial, script, found.get()));
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
    return count + " scripts, " + commands + " commands, " + failed + " scripts with a difference";
  }
}
