package dev.freehold.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.Running.Client;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** What is seen of a running server. */
class MetricsTest {
  private static final Pattern IN_USE = Pattern.compile("(\\d+) of \\d+ slots in use");

  private static String report(Client client) throws IOException {
    client.write("DEBUG POOLS\r\n");
    StringBuilder length = new StringBuilder();
    for (String next = client.read(1); !next.equals("\r"); next = client.read(1)) {
      length.append(next);
    }
    client.read(1);
    String text = client.read(Integer.parseInt(length.substring(1)));
    client.read(2);
    return text;
  }

  private static List<String> inUse(String report) {
    return IN_USE.matcher(report).results().map(found -> found.group(1)).distinct().toList();
  }

  @Test
  void aWatchedServerShowsThatItsPoolsAreEmpty() throws Exception {
    try (Running server = new Running("--watch");
        Client client = server.connect()) {
      try (Client other = server.connect()) {
        other.ask(
            "SET k " + "x".repeat(100) + "\r\nRPUSH l a b\r\nWATCH k\r\nHSET h f v\r\n",
            "+OK\r\n:2\r\n+OK\r\n:1\r\n");
        assertTrue(inUse(report(client)).size() > 1, report(client));
        assertEquals("+OK\r\n", other.ask("FLUSHALL\r\n", "+OK\r\n"));
      }
      String report = report(client);
      for (int tries = 0; tries < 100 && inUse(report).size() > 1; tries++) {
        Thread.sleep(10);
        report = report(client);
      }
      assertEquals(List.of("0"), inUse(report), report);
    }
  }

  @Test
  void jmxShowsTheServer() throws Exception {
    try (Running server = new Running();
        Client client = server.connect()) {
      client.ask("PING\r\nPING\r\n", "+PONG\r\n+PONG\r\n");
      ObjectName name =
          new ObjectName("dev.freehold.examples.server:type=Server,port=" + server.port());
      assertEquals(2L, ManagementFactory.getPlatformMBeanServer().getAttribute(name, "Commands"));
    }
  }

  @Test
  void micrometerShowsTheServerAndItsPools() throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    try (Running server = new Running(registry);
        Client client = server.connect()) {
      client.ask("SET k v\r\n", "+OK\r\n");
      assertEquals(1, registry.get("server.clients").gauge().value());
      assertEquals(1, registry.get("freehold.pool.in.use").tag("name", "entries").gauge().value());
    }
  }
}
