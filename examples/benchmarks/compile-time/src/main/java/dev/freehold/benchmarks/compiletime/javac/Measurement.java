package dev.freehold.benchmarks.compiletime.javac;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of javac, from the start of the process to its end.
 *
 * @param wallSeconds seconds that passed
 * @param cpuSeconds seconds of processor time, user and system, of all its threads
 * @param output all it printed
 * @param classes how many class files it wrote
 */
public record Measurement(
    double wallSeconds, double cpuSeconds, int exitCode, String output, long classes) {
  private static final Pattern WARNINGS =
      Pattern.compile("of (\\d+) total|^(\\d+) warnings?$", Pattern.MULTILINE);

  /** How many warnings javac counted, shown or not. */
  public int warnings() {
    int most = 0;
    Matcher matcher = WARNINGS.matcher(output);
    while (matcher.find()) {
      String count = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      most = Math.max(most, Integer.parseInt(count));
    }
    return most;
  }
}
