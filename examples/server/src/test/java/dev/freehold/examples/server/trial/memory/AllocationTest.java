package dev.freehold.examples.server.trial.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.Bytes;
import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In the steady state the server allocates nothing for")
class AllocationTest {
  private static final int WARM = 250;
  private static final int MEASURED = 200;
  private static final int DEPTH = 100;

  /** What the machine itself may need meanwhile: the timer, the counters that are asked. */
  private static final long SLACK = 8_192;

  private static ServerProcess server;

  @BeforeAll
  static void start() {
    server = ServerProcess.watched();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PING",
        "GET string",
        "SET string value",
        "SET new value|DEL new",
        "SET string value PX 100000|EXPIRE string 100|PERSIST string",
        "INCR number",
        "APPEND text x|GETDEL text",
        "MSET a 1 b 2 c 3|MGET a b c",
        "LPUSH list value|RPOP list",
        "RPUSH queue a b c|LRANGE queue 0 -1|LTRIM queue 1 0",
        "HSET hash field value|HGET hash field",
        "HSET fields a 1 b 2|HGETALL fields|HDEL fields a b",
        "SADD set a b c|SISMEMBER set b|SREM set a b c",
        "ZADD sorted 1.5 a 2 b|ZRANGE sorted 0 -1 WITHSCORES|ZREM sorted a b",
        "ZADD board 7 member|ZINCRBY board 1 member|ZRANK board member",
        "MULTI|INCR number|EXEC",
        "PUBLISH channel message"
      })
  @DisplayName("a command, pipelined")
  void pipelined(String commands) throws IOException, InterruptedException {
    String batch = requests(commands).repeat(DEPTH);
    int replies = DEPTH * commands.split("\\|").length;
    try (Connection client = server.connect()) {
      for (int i = 0; i < WARM; i++) {
        exchange(client, batch, replies);
      }
      assertNothing(
          () -> {
            for (int i = 0; i < MEASURED; i++) {
              exchange(client, batch, replies);
            }
          },
          MEASURED * replies);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET string", "SET string value", "INCR number"})
  @DisplayName("a command that is sent alone")
  void alone(String command) throws IOException, InterruptedException {
    String request = requests(command);
    try (Connection client = server.connect()) {
      for (int i = 0; i < 8_000; i++) {
        exchange(client, request, 1);
      }
      assertNothing(
          () -> {
            for (int i = 0; i < 5_000; i++) {
              exchange(client, request, 1);
            }
          },
          5_000);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void assertNothing(Work work, int commands)
      throws IOException, InterruptedException {
    long[] before = server.allocated();
    work.run();
    long[] after = server.allocated();
    long bytes = after[0] - before[0];
    assertTrue(before[0] > 0, "no thread is named server");
    assertTrue(bytes <= SLACK, () -> bytes + " bytes for " + commands + " commands");
    assertEquals(0, bytes / commands);
  }

  private static String requests(String commands) {
    StringBuilder out = new StringBuilder();
    for (String command : commands.split("\\|")) {
      out.append(Bytes.request(command.split(" ")));
    }
    return out.toString();
  }

  private static void exchange(Connection client, String batch, int replies) throws IOException {
    client.send(batch);
    for (int i = 0; i < replies; i++) {
      if (client.read().error()) {
        throw new IllegalStateException(
            "an error for " + batch.substring(0, Math.min(60, batch.length())));
      }
    }
  }
}
