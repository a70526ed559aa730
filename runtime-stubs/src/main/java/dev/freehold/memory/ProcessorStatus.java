package dev.freehold.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor that the present thread runs on, as a file of Linux says, which takes some
 * microseconds.
 */
final class ProcessorStatus {
  private static final Path FILE = Path.of("/proc/thread-self/stat");

  /** Which of the fields that follow the thread's name it is. */
  private static final int FIELD = 36;

  private ProcessorStatus() {}

  /** The number of the processor, or -1 if there is no such file. */
  static int number() {
    try {
      String status = Files.readString(FILE);
      String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
      return Integer.parseInt(fields[FIELD]);
    } catch (IOException | RuntimeException e) {
      return -1;
    }
  }
}
