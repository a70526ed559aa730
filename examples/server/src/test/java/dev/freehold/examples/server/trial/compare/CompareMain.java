package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;

/** `compare [COMMANDS [SEED]]`: the long form of the comparison; ends with 1 when a reply differs. */
public final class CompareMain {
  private static final int REPORTS = 60;

  private CompareMain() {}

  public static void main(String[] args) throws IOException {
    int commands = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    boolean same;
    try (ServerProcess real = ServerProcess.real("--appendonly", "no");
        ServerProcess ours = ServerProcess.ours("--appendonly", "no")) {
      Campaign campaign = new Campaign(real.port(), ours.port());
      campaign.run(seed, commands, REPORTS);
      campaign.reports().forEach(System.out::println);
      campaign.seen().forEach((signature, times) -> System.out.println(times + " × " + signature));
      System.out.println("from seed " + seed + ": " + campaign.summary());
      same = campaign.seen().isEmpty();
    }
    System.exit(same ? 0 : 1);
  }
}
