package dev.freehold.mapped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that runs the {@link Writer}. */
record WriterProcess(Process process) implements AutoCloseable {
  static WriterProcess start(Path file, long seed, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writer.class.getName()));
    command.addAll(List.of(file.toString(), String.valueOf(seed)));
    return new WriterProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** What a writer says that cannot open its file. */
  static String output(Path file) throws IOException {
    try (WriterProcess writer = start(file, 0)) {
      return new String(writer.process.getInputStream().readAllBytes());
    }
  }

  /** Waits until the writer has opened the file. */
  void awaitBeginning() throws IOException {
    int first = process.getInputStream().read();
    if (first != '!') {
      throw new AssertionError((char) first + new String(process.getInputStream().readAllBytes()));
    }
  }

  long pid() {
    return process.pid();
  }

  /** Kills the writer, which must not have ended by itself: then no kill would have been tried. */
  void kill() throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new AssertionError(new String(process.getInputStream().readAllBytes()));
    }
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
