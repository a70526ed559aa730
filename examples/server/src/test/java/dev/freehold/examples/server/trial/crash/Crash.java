package dev.freehold.examples.server.trial.crash;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills a server that writes its append-only file before each reply, starts it again, and looks for
 * what was acknowledged.
 */
final class Crash {
  private static final int WRITERS = 4;

  private final Path folder;
  private final Random random;
  private long acknowledged;
  private ServerProcess server;

  Crash(Path folder, long seed) {
    this.folder = folder;
    random = new Random(seed);
    server = start();
  }

  private ServerProcess start() {
    return ServerProcess.ours(folder, "--appendonly", "yes", "--appendfsync", "always");
  }

  /** Steps acknowledged so far, over all rounds; a step is eight commands. */
  long acknowledged() {
    return acknowledged;
  }

  /**
   * One round: load, `kill -9` after some milliseconds, a new start.
   *
   * @param rewrite whether the file is being rewritten meanwhile
   * @return what is missing
   */
  List<String> round(boolean rewrite) throws IOException, InterruptedException {
    List<Writer> writers = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Writer writer = new Writer(server.connect(), "w" + i, i % 2 == 0 ? 1 : 8);
      writers.add(writer);
      threads.add(new Thread(writer));
    }
    threads.forEach(Thread::start);
    Thread.sleep(random.nextInt(60));
    if (rewrite) {
      server.connect().ask("BGREWRITEAOF");
    }
    Thread.sleep(5 + random.nextInt(80));
    server.kill();
    for (Thread thread : threads) {
      thread.join();
    }
    server = start();
    return missing(writers);
  }

  private List<String> missing(List<Writer> writers) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Connection after = server.connect()) {
      for (Writer writer : writers) {
        acknowledged += writer.acknowledged();
        wrong.addAll(writer.missing(after));
      }
      after.ask("FLUSHALL");
    }
    return wrong;
  }

  void close() {
    server.close();
  }
}
