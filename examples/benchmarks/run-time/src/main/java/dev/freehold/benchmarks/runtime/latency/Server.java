package dev.freehold.benchmarks.runtime.latency;

import java.io.IOException;
import java.nio.file.Path;

/** The process that is measured. */
public final class Server {
  private Server() {}

  /**
   * Runs the load, and writes what it saw.
   *
   * @param arguments the kind of service, the file to write, requests in a second, seconds to warm
   *     up, seconds to record
   */
  public static void main(String[] arguments) throws IOException {
    Load load =
        new Load(
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
    SteadyLoad steady = new SteadyLoad(load, Setup.Kind.valueOf(arguments[0]).service());
    steady.run().write(Path.of(arguments[1]));
    System.out.println("answers add up to " + steady.answers());
  }
}
