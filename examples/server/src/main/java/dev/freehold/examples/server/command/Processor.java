package dev.freehold.examples.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the processor the server has used, as Linux tells it. */
final class Processor {
  private static final Path STATUS = Path.of("/proc/self/stat");
  private static final int USER = 11;
  private static final double TICKS = 100;

  private Processor() {}

  static void describe(InfoText text) {
    double user = 0;
    double system = 0;
    try {
      String status = Files.readString(STATUS);
      String[] field = status.substring(status.lastIndexOf(')') + 2).split(" ");
      user = Long.parseLong(field[USER]) / TICKS;
      system = Long.parseLong(field[USER + 1]) / TICKS;
    } catch (IOException notLinux) {
      user =
          ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis()).orElse(0L) / 1e3;
    }
    text.put("used_cpu_sys", String.format("%.6f", system))
        .put("used_cpu_user", String.format("%.6f", user))
        .put("used_cpu_sys_children", "0.000000")
        .put("used_cpu_user_children", "0.000000");
  }
}
