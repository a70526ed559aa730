package dev.freehold.checker.plugin;

import dev.freehold.checker.command.Version;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a user is told when the checker itself fails: enough to report it by pasting. */
final class FaultReport {
  /** Frames shown; the first few tell where it happened. */
  private static final int FRAMES = 20;

  private FaultReport() {}

  static String of(String className, Throwable fault) {
    String frames =
        Arrays.stream(fault.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "    at " + frame)
            .collect(Collectors.joining("\n"));
    return """
        Freehold could not check %s: this is a fault of Freehold, please report it with the following
          Freehold %s, Java %s
          %s
        %s"""
        .formatted(className, Version.current(), Runtime.version(), fault, frames);
  }
}
