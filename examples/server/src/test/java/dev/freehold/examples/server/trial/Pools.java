package dev.freehold.examples.server.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server's pools hold, as INFO tells it. */
public final class Pools {
  private static final Pattern LINE = Pattern.compile("(pool_[^:]+):used=(\\d+)");
  private static final long PATIENCE = 5_000_000_000L;

  private final ServerProcess server;
  private final Map<String, Long> before;

  /** Notes what the pools of a server hold that has no keys and no client but the one that asks. */
  public Pools(ServerProcess server) {
    this.server = server;
    try (Connection client = server.connect()) {
      client.ask("FLUSHALL");
      awaitAlone(client);
      before = used(client);
      assertFalse(before.isEmpty() && !ServerProcess.STAND_IN, "INFO pools names no pool");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Slots in use, by pool. */
  public static Map<String, Long> used(Connection client) {
    Map<String, Long> used = new TreeMap<>();
    Matcher lines = LINE.matcher(client.ask("INFO", "pools").text());
    while (lines.find()) {
      used.put(lines.group(1), Long.parseLong(lines.group(2)));
    }
    return used;
  }

  /** Waits until no client is left but the one that asks; fails after five seconds. */
  public static void awaitAlone(Connection client) {
    long end = System.nanoTime() + PATIENCE;
    String clients = client.ask("INFO", "clients").text();
    while (!clients.contains("connected_clients:1\r\n") && System.nanoTime() < end) {
      Thread.onSpinWait();
      clients = client.ask("INFO", "clients").text();
    }
    assertEquals(
        "connected_clients:1",
        clients.lines().filter(line -> line.startsWith("connected_clients")).findAny().get());
  }

  /**
   * Every slot has come back, once all keys are deleted and all clients gone; all five seconds at
   * most.
   */
  public void assertNoneLost() {
    try (Connection client = server.connect()) {
      assertEquals("PONG", client.ask("PING").text());
      client.ask("FLUSHALL");
      awaitAlone(client);
      long end = System.nanoTime() + PATIENCE;
      while (!used(client).equals(before) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertEquals(before, used(client));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
