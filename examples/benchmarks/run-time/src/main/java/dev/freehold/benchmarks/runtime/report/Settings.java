package dev.freehold.benchmarks.runtime.report;

import java.nio.file.Path;

/**
 * What was asked for.
 *
 * @param folder for JMH's results
 * @param docs the folder that pictures and figures are written to
 * @param rounds how many processes each benchmark gets
 * @param milliseconds of each iteration, of which 4 warm up and 5 count
 * @param only which benchmarks, as a regular expression
 */
record Settings(Path folder, Path docs, int rounds, long milliseconds, String only) {
  private static final int ROUNDS = 3;
  private static final long MILLISECONDS = 250;
  private static final long QUICK_MILLISECONDS = 60;

  /** Reads the command line; the script has seen to it that it is sound. */
  static Settings of(String... arguments) {
    Path target = Path.of(arguments[0]);
    Settings settings =
        new Settings(target.resolve("results"), target.resolve("docs"), ROUNDS, MILLISECONDS, ".*");
    for (int i = 1; i < arguments.length; i++) {
      settings =
          switch (arguments[i]) {
            case "--quick" -> settings.quick();
            case "--report" -> settings.withRounds(0);
            case "--rounds" -> settings.withRounds(Integer.parseInt(arguments[++i]));
            case "--only" -> settings.withOnly(arguments[++i]);
            case "--docs" -> settings.withDocs(Path.of(arguments[++i]));
            default -> throw new IllegalArgumentException(arguments[i]);
          };
    }
    return settings;
  }

  private Settings quick() {
    return new Settings(folder, docs, 1, QUICK_MILLISECONDS, only);
  }

  private Settings withRounds(int count) {
    return new Settings(folder, docs, count, milliseconds, only);
  }

  private Settings withOnly(String pattern) {
    return new Settings(folder, docs, rounds, milliseconds, pattern);
  }

  private Settings withDocs(Path to) {
    return new Settings(folder, to, rounds, milliseconds, only);
  }
}
