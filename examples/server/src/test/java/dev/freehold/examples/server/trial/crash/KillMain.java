package dev.freehold.examples.server.trial.crash;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.List;

/** `kill [ROUNDS [SEED]]`: the long form; ends with 1 when an acknowledged write is missing. */
public final class KillMain {
  private KillMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Crash crash = new Crash(ServerProcess.folder(), seed);
    int bad = 0;
    for (int round = 1; round <= rounds; round++) {
      List<String> missing = crash.round(round % 4 == 0);
      missing.forEach(System.out::println);
      bad += missing.isEmpty() ? 0 : 1;
      if (round % 20 == 0) {
        System.out.println(
            round
                + " kills, "
                + crash.acknowledged()
                + " steps of 8 writes acknowledged, "
                + bad
                + " rounds lost some");
      }
    }
    crash.close();
    System.out.println(
        rounds
            + " kills, "
            + crash.acknowledged()
            + " steps acknowledged, "
            + bad
            + " rounds lost some");
    System.exit(bad == 0 ? 0 : 1);
  }
}
