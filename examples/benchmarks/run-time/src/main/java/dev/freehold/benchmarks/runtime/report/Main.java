package dev.freehold.benchmarks.runtime.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs every benchmark in a process of its own, round after round, so that a slow minute of the
 * machine hits all; prints the tables and draws the chart.
 */
public final class Main {
  private static final String RESULTS = ".json";

  private Main() {}

  /**
   * Measures, and reports.
   *
   * @param arguments the folder for all that is written, then the options of the script
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Settings settings = Settings.of(arguments);
    Files.createDirectories(settings.folder());
    if (settings.rounds() > 0) {
      measure(settings);
    }
    Report report = new Report(read(settings.folder()));
    System.out.print("\n" + report.text() + "\n");
    report.write(settings.docs());
  }

  private static void measure(Settings settings) throws IOException, RunnerException {
    for (Path old : files(settings.folder())) {
      Files.delete(old);
    }
    for (int round = 1; round <= settings.rounds(); round++) {
      new Round(settings).run(settings.folder().resolve("round-" + round + RESULTS));
    }
  }

  private static Results read(Path folder) throws IOException {
    JmhResults results = new JmhResults();
    for (Path file : files(folder)) {
      results.add(file);
    }
    return results.all();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(RESULTS)).sorted().toList();
    }
  }
}
