package dev.freehold.benchmarks.runtime.threads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps threads on cores of their own, so that two that work together are never on the same. Needs
 * Linux and taskset; elsewhere threads run where the system puts them.
 */
public final class Cores {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path SELF = Path.of("/proc/thread-self");
  private static final String ALLOWED = "Cpus_allowed_list:";
  private static final List<String> CORES = allowed();

  private Cores() {}

  /** Moves the calling thread to one of the cores that the process was given. */
  public static void pin(int number) {
    if (CORES.isEmpty()) {
      return;
    }
    try {
      String thread = Files.readSymbolicLink(SELF).getFileName().toString();
      taskset(CORES.get(number % CORES.size()), thread);
    } catch (IOException error) {
      System.out.println("threads are not pinned: " + error.getMessage());
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }

  private static void taskset(String core, String thread) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("taskset", "-cp", core, thread)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("taskset refuses");
    }
  }

  private static List<String> allowed() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(ALLOWED))
          .flatMap(line -> expand(line.substring(ALLOWED.length()).strip()).stream())
          .toList();
    } catch (IOException error) {
      return List.of();
    }
  }

  /** Makes single numbers of {@code 0-2,5}. */
  private static List<String> expand(String ranges) {
    List<String> cores = new ArrayList<>();
    for (String range : ranges.split(",", -1)) {
      int dash = range.indexOf('-');
      int last = Integer.parseInt(range.substring(dash + 1));
      int first = dash < 0 ? last : Integer.parseInt(range.substring(0, dash));
      for (int core = first; core <= last; core++) {
        cores.add(Integer.toString(core));
      }
    }
    return cores;
  }
}
