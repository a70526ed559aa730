package dev.freehold.benchmarks.runtime.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark in a process of its own, round after round, so that a slow minute of the
 * machine hits all, and prints the table.
 */
public final class Main {
  private static final int ITERATIONS = 5;
  private static final int STORMPOT_JAVA = 21;

  private Main() {}

  /**
   * Measures.
   *
   * @param arguments the folder for JMH's results; how many rounds; milliseconds of each iteration,
   *     5 of which warm up and 5 of which count
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    TimeValue time = TimeValue.milliseconds(Long.parseLong(arguments[2]));
    JmhResults results = new JmhResults();
    for (int round = 1; round <= rounds; round++) {
      Path file = folder.resolve("round-" + round + ".json");
      new Runner(round(file, time)).run();
      results.add(file);
    }
    System.out.printf("%nJDK %s, %d processes of each%n", Runtime.version(), rounds);
    System.out.print(Table.of(results.all()));
  }

  private static Options round(Path file, TimeValue time) {
    ChainedOptionsBuilder options = new OptionsBuilder();
    if (Runtime.version().feature() < STORMPOT_JAVA) {
      System.out.printf("Stormpot is left out: it needs JDK %d%n", STORMPOT_JAVA);
      options.exclude("AllocationAndFree.stormpot");
    }
    return options
        .include("dev.freehold.benchmarks.runtime.*")
        .forks(1)
        .warmupIterations(ITERATIONS)
        .warmupTime(time)
        .measurementIterations(ITERATIONS)
        .measurementTime(time)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch")
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(file.toString())
        .build();
  }
}
