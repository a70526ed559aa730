package dev.freehold.examples.orderbook.run;

import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import dev.freehold.examples.orderbook.feed.Recorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has both versions work through the same day, each in a process of its own; prints a table. */
public final class Main {
  private static final long SEED = 7;
  private static final List<String> FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseG1GC");

  private final Path folder;
  private final Options options;
  private final Plan plan;
  private final Map<Version, List<Outcome>> outcomes = new EnumMap<>(Version.class);

  private Main(Path folder, Options options) {
    this.folder = folder;
    this.options = options;
    plan = Plan.of(options.quick());
  }

  /**
   * Runs both versions.
   *
   * @param arguments the folder with the sources, the folder for what is written, and the options
   *     of the script
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(Arrays.asList(arguments).subList(2, arguments.length));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    String table = new Main(folder, options).run(Path.of(arguments[0]));
    System.out.print("\n" + table);
    if (options.docs().isPresent()) {
      Page.write(options.docs().get(), table);
    }
  }

  private String run(Path sources) throws IOException, InterruptedException {
    Path day = folder.resolve("day.feed");
    Feed feed = record();
    feed.write(day);
    System.out.printf("A day of %,d messages%n", feed.messages());
    for (int round = 0; round < options.rounds().orElse(plan.rounds()); round++) {
      for (Path java : options.javas()) {
        for (Version version : Version.values()) {
          measure(java, version, day);
        }
      }
    }
    System.out.println("Both did the same: " + proof());
    Map<Version, SourceLines> lines = new EnumMap<>(Version.class);
    for (Version version : Version.values()) {
      lines.put(version, SourceLines.of(sources.resolve(version.folder())));
    }
    return new Table(lines, outcomes).text();
  }

  private Feed record() {
    try (Exchange exchange = Version.ORDINARY.create()) {
      return Recorder.record(exchange, SEED, plan.messages(), plan.openOrders());
    }
  }

  private void measure(Path java, Version version, Path day)
      throws IOException, InterruptedException {
    System.out.println(java + ": " + version.label() + " …");
    Path file = folder.resolve(version.folder() + ".outcome");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Trial.class.getName()));
    command.addAll(List.of(version.name(), day.toString(), file.toString()));
    command.add(options.quick() ? "quick" : "full");
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
    outcomes.computeIfAbsent(version, key -> new ArrayList<>()).add(Outcome.read(file));
  }

  /** What all processes agree on. */
  private Proof proof() throws IOException {
    Set<Proof> proofs = new HashSet<>();
    outcomes.values().forEach(all -> all.forEach(outcome -> proofs.add(outcome.proof())));
    if (proofs.size() != 1) {
      throw new IOException("the versions did different things: " + outcomes);
    }
    return proofs.iterator().next();
  }
}
