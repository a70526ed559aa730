package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntSupplier;

/**
 * The server that is tried. Another takes its place when a script has stopped it, so that the
 * script can be shrunk.
 */
final class Subject implements IntSupplier, AutoCloseable {
  private ServerProcess server = ServerProcess.ours();

  /** The port of a server that answers. */
  @Override
  public int getAsInt() {
    try (Connection client = new Connection(server.port())) {
      client.ask("PING");
      return server.port();
    } catch (IOException | UncheckedIOException gone) {
      server.close();
      server = ServerProcess.ours();
      return server.port();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
