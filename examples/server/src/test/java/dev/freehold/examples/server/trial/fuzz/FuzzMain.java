package dev.freehold.examples.server.trial.fuzz;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;

/** `fuzz`'s second half: so many seconds of nearly good requests for a running server. */
public final class FuzzMain {
  private static final int ROUND = 2_000;

  private FuzzMain() {}

  public static void main(String[] args) throws IOException {
    long seconds = args.length > 0 ? Long.parseLong(args[0]) : 600;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int connections = 0;
    try (ServerProcess server = ServerProcess.ours()) {
      do {
        new ServerFuzz(server, seed++).run(ROUND);
        connections += ROUND;
      } while (System.nanoTime() < end);
    }
    System.out.println(
        connections
            + " clients that sent nearly good requests: the server answers, no slot is lost");
    System.exit(0);
  }
}
