package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;

/**
 * `compare [COMMANDS [SEED]]`: the long form of the comparison; ends with 1 when a reply differs.
 */
public final class CompareMain {
  private static final int REPORTS = 60;

  private CompareMain() {}

  public static void main(String[] args) throws IOException {
    int commands = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Generator generator = new Generator();
    boolean same = true;
    try (ServerProcess real = ServerProcess.real("--appendonly", "no");
        Subject ours = new Subject()) {
      Comparison comparison = new Comparison(real.port(), ours);
      same &= print("all commands", new Campaign(comparison, generator::script), commands, seed);
      System.out.println(
          comparison.exact()
              + " replies the same byte for byte, "
              + comparison.loose()
              + " as far as Redis orders them");
      Trial channels = new ChannelComparison(real.port(), ours);
      same &=
          print(
              "publish and subscribe",
              new Campaign(channels, generator::channels),
              commands / 10,
              seed);
      Trial blocking = new BlockingComparison(real.port(), ours);
      same &=
          print(
              "waiting clients", new Campaign(blocking, generator::blocking), commands / 10, seed);
    }
    System.exit(same ? 0 : 1);
  }

  /** Runs a campaign and prints what it found; whether that is nothing. */
  private static boolean print(String name, Campaign campaign, int commands, long seed)
      throws IOException {
    campaign.run(seed, commands, REPORTS);
    campaign.reports().forEach(System.out::println);
    campaign.seen().forEach((signature, times) -> System.out.println(times + " × " + signature));
    System.out.println(name + ", from seed " + seed + ": " + campaign.summary());
    return campaign.seen().isEmpty();
  }
}
