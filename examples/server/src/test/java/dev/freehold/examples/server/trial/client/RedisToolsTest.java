package dev.freehold.examples.server.trial.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.Programs;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Redis project's own tools")
class RedisToolsTest {
  private static ServerProcess server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Programs.needRedisTools();
    server = ServerProcess.ours();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static String run(String program, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program, "-p", Integer.toString(server.port())));
    command.addAll(List.of(options));
    return Programs.run(command);
  }

  @Test
  @DisplayName("redis-cli reads and writes keys")
  void cli() throws IOException, InterruptedException {
    assertEquals("OK\n", run("redis-cli", "SET", "greeting", "hello"));
    assertEquals("hello\n", run("redis-cli", "GET", "greeting"));
    assertEquals("(integer) 2\n", run("redis-cli", "--no-raw", "RPUSH", "list", "a", "b"));
    assertEquals("1) \"a\"\n2) \"b\"\n", run("redis-cli", "--no-raw", "LRANGE", "list", "0", "-1"));
  }

  @Test
  @DisplayName("redis-cli speaks RESP3, whose maps it prints as maps")
  void cliResp3() throws IOException, InterruptedException {
    run("redis-cli", "HSET", "hash", "field", "value");
    assertEquals(
        "1# \"field\" => \"value\"\n", run("redis-cli", "-3", "--no-raw", "HGETALL", "hash"));
  }

  @Test
  @DisplayName("redis-cli scans keys, finds big ones, and tells the server's figures")
  void cliModes() throws IOException, InterruptedException {
    run("redis-cli", "SET", "scanned:1", "x");
    assertEquals("scanned:1\n", run("redis-cli", "--scan", "--pattern", "scanned:*"));
    assertTrue(run("redis-cli", "--bigkeys").contains("Biggest string found"));
    assertTrue(run("redis-cli", "INFO", "server").contains("redis_mode:standalone"));
  }

  @Test
  @DisplayName("redis-benchmark runs its usual tests, pipelined and not")
  void benchmark() throws IOException, InterruptedException {
    String tests =
        "ping,set,get,incr,lpush,rpush,lpop,rpop,sadd,hset,spop,zadd,zpopmin,lrange_100,mset";
    for (String depth : List.of("1", "16")) {
      String printed =
          run("redis-benchmark", "-q", "-n", "2000", "-c", "20", "-P", depth, "-t", tests);
      assertFalse(printed.contains("rror"), printed);
      assertEquals(
          17,
          printed.lines().filter(line -> line.contains("requests per second")).count(),
          printed);
    }
  }
}
