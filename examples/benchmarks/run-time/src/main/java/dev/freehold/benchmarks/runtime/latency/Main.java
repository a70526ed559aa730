package dev.freehold.benchmarks.runtime.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the same load in several ways, each in a process of its own; prints and draws latencies. */
public final class Main {
  private static final int RATE = 100_000;
  private static final Load LOAD = new Load(RATE, 4, 15);
  private static final Load QUICK = new Load(RATE, 2, 4);

  private Main() {}

  /**
   * Measures, and reports.
   *
   * @param arguments the folder for results, the folder for page and picture, "quick" or "full"
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Load load = arguments[2].equals("quick") ? QUICK : LOAD;
    Map<Setup, Outcome> outcomes = new LinkedHashMap<>();
    for (Setup setup : Setup.ALL) {
      System.out.println(setup.label() + " …");
      Path file = folder.resolve(setup.style() + ".latency");
      run(command(setup, load, file));
      outcomes.put(setup, Outcome.read(file));
    }
    LatencyReport report = new LatencyReport(load, outcomes);
    System.out.print("\n" + report.text() + "\n");
    report.write(Path.of(arguments[1]));
  }

  private static List<String> command(Setup setup, Load load, Path file) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(setup.flags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Server.class.getName()));
    command.addAll(List.of(setup.kind().name(), file.toString()));
    command.add(Integer.toString(load.requestsPerSecond()));
    command.add(Integer.toString(load.warmUpSeconds()));
    command.add(Integer.toString(load.seconds()));
    return command;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }
}
