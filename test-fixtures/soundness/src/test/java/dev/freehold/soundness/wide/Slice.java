package dev.freehold.soundness.wide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A part of a campaign in a process of its own, which prints its figures. */
public final class Slice {
  /** So far apart are the seeds of two processes. */
  private static final long STRIDE = 100_000_000;

  private Slice() {}

  /**
   * Runs one.
   *
   * @param arguments the seed of the first program, and how many runs of accepted ones there are
   */
  public static void main(String[] arguments) {
    Figures figures =
        new Campaign().run(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
    System.out.println(figures.lines());
  }

  /** Divides a campaign among processes, and adds up what they print. */
  static Figures all(long seed, long runs, int processes) throws IOException {
    if (processes == 1) {
      return new Campaign().run(seed, runs);
    }
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      started.add(start(seed + i * STRIDE, runs / processes));
    }
    Figures figures = new Figures();
    for (Process each : started) {
      try (BufferedReader lines = each.inputReader()) {
        lines.lines().forEach(figures::addLine);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return figures;
  }

  private static Process start(long seed, long runs) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-ea",
            "-Dfreehold.jar=" + System.getProperty("freehold.jar"),
            "-cp",
            System.getProperty("java.class.path"),
            Slice.class.getName(),
            Long.toString(seed),
            Long.toString(runs))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
