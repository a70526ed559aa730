package dev.freehold.examples.server.command;

/** Counters that INFO and the metrics show. The event loop alone writes them. */
public final class Statistics {
  private final long started = System.currentTimeMillis();
  private long commands;
  private long connections;
  private long refused;
  private long bytesIn;
  private long bytesOut;
  private long changes;
  private long errors;

  /** When the server began, in milliseconds since 1970. */
  public long started() {
    return started;
  }

  /** How many commands were run. */
  public long commands() {
    return commands;
  }

  void command() {
    commands++;
  }

  /** How many clients have connected. */
  public long connections() {
    return connections;
  }

  /** One more client has connected. */
  public void connection() {
    connections++;
  }

  /** How many clients were sent away, since there were too many. */
  public long refused() {
    return refused;
  }

  /** One more client was sent away. */
  public void refusal() {
    refused++;
  }

  /** How many bytes came in. */
  public long bytesIn() {
    return bytesIn;
  }

  /** So many bytes came in. */
  public void read(long bytes) {
    bytesIn += bytes;
  }

  /** How many bytes went out. */
  public long bytesOut() {
    return bytesOut;
  }

  /** So many bytes went out. */
  public void wrote(long bytes) {
    bytesOut += bytes;
  }

  /** How many changes were made. */
  public long changes() {
    return changes;
  }

  void changed(long more) {
    changes += more;
  }

  /** How many errors were replied. */
  public long errors() {
    return errors;
  }

  void errors(long all) {
    errors = all;
  }

  /** Counts from zero again ({@code CONFIG RESETSTAT}). */
  void reset() {
    commands = 0;
    connections = 0;
    refused = 0;
    bytesIn = 0;
    bytesOut = 0;
    errors = 0;
  }
}
