package dev.freehold.examples.server.trial.fuzz;

import dev.freehold.examples.server.trial.Bytes;
import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Pools;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.Random;

/** Sends nearly good requests to a running server, and goes away in one way or another. */
final class ServerFuzz {
  private final ServerProcess server;
  private final Mutations mutations;
  private final Random random;
  private final Pools pools;

  ServerFuzz(ServerProcess server, long seed) {
    this.server = server;
    mutations = new Mutations(seed);
    random = new Random(seed);
    pools = new Pools(server);
  }

  /** Connects that many times; fails when the server is not there or has lost a slot. */
  void run(int connections) throws IOException {
    for (int i = 0; i < connections; i++) {
      Connection client = server.connect();
      try {
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
          client.send(Bytes.string(mutations.next()));
        }
      } catch (IOException refused) {
        // The server had seen enough and closed.
      }
      if (random.nextBoolean()) {
        client.reset();
      } else {
        client.close();
      }
    }
    pools.assertNoneLost();
  }
}
