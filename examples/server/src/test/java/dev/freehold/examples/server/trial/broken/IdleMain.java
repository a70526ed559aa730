package dev.freehold.examples.server.trial.broken;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Pools;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * `idle [CLIENTS]`: so many idle clients, and how long one that is not idle waits for its replies.
 */
public final class IdleMain {
  private static final int ASKED = 10_000;

  private IdleMain() {}

  public static void main(String[] args) throws IOException {
    int clients = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    try (ServerProcess server =
        ServerProcess.ours("--maxclients", Integer.toString(clients + 10))) {
      Pools pools = new Pools(server);
      List<Connection> idle = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        idle.add(server.connect());
      }
      try (Connection client = server.connect()) {
        long start = System.nanoTime();
        for (int i = 0; i < ASKED; i++) {
          client.ask("PING");
        }
        System.out.println(
            clients
                + " idle clients; a PING takes "
                + (System.nanoTime() - start) / ASKED / 1_000
                + " µs beside them");
      }
      for (Connection each : idle) {
        if (!each.ask("PING").text().equals("PONG")) {
          throw new IllegalStateException("an idle client was forgotten");
        }
        each.close();
      }
      pools.assertNoneLost();
    }
    System.out.println("all of them were answered at the end, and every slot came back");
    System.exit(0);
  }
}
