package dev.freehold.examples.server.command;

/** What the server calls itself. */
final class Version {
  /** The version of Redis whose replies these are. */
  static final String REDIS = "7.0.15";

  private Version() {}
}
