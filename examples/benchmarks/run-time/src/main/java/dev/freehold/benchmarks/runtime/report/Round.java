package dev.freehold.benchmarks.runtime.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One process for each benchmark, one after the other. */
final class Round {
  private static final int WARM_UP = 4;
  private static final int MEASURED = 5;
  private static final int STORMPOT_JAVA = 21;
  private static final int UNSAFE_WARNS_JAVA = 23;

  private final Settings settings;

  Round(Settings settings) {
    this.settings = settings;
  }

  /** Measures, and writes JMH's results to a file. */
  void run(Path file) throws RunnerException {
    TimeValue time = TimeValue.milliseconds(settings.milliseconds());
    ChainedOptionsBuilder options = new OptionsBuilder();
    if (Runtime.version().feature() < STORMPOT_JAVA) {
      options.exclude("stormpot");
    }
    options
        .include(settings.only())
        .forks(1)
        .warmupIterations(WARM_UP)
        .warmupTime(time)
        .measurementIterations(MEASURED)
        .measurementTime(time)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .addProfiler(GCProfiler.class)
        .jvmArgs(flags().toArray(String[]::new))
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(file.toString());
    new Runner(options.build()).run();
  }

  private static List<String> flags() {
    List<String> flags = new ArrayList<>(List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"));
    if (Runtime.version().feature() >= UNSAFE_WARNS_JAVA) {
      // Otherwise each access that a peer makes through Unsafe asks whether to warn.
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }
}
