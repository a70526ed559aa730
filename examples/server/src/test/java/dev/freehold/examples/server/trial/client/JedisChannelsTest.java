package dev.freehold.examples.server.trial.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.ServerProcess;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisDataException;

@DisplayName("Jedis, many clients at once,")
class JedisChannelsTest {
  private static ServerProcess server;

  @BeforeAll
  static void start() {
    server = ServerProcess.ours();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HostAndPort address(ServerProcess server) {
    return new HostAndPort("127.0.0.1", server.port());
  }

  /** Notes what it hears, as one line an event. */
  private static final class Ear extends JedisPubSub {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Override
    public void onMessage(String channel, String message) {
      heard.add(channel + " " + message);
    }

    @Override
    public void onPMessage(String pattern, String channel, String message) {
      heard.add(pattern + " " + channel + " " + message);
    }

    @Override
    public void onSubscribe(String channel, int count) {
      heard.add("subscribed " + channel + " " + count);
    }

    @Override
    public void onPSubscribe(String pattern, int count) {
      heard.add("subscribed " + pattern + " " + count);
    }

    @Override
    public void onUnsubscribe(String channel, int count) {
      heard.add("unsubscribed " + channel + " " + count);
    }

    @Override
    public void onPong(String text) {
      heard.add("pong " + text);
    }

    String next() throws InterruptedException {
      return String.valueOf(heard.poll(5, TimeUnit.SECONDS));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("subscribes, hears what is published, and unsubscribes")
  void subscribes(RedisProtocol protocol) throws InterruptedException {
    Ear ear = new Ear();
    DefaultJedisClientConfig config = DefaultJedisClientConfig.builder().protocol(protocol).build();
    try (Jedis subscriber = new Jedis(address(server), config);
        Jedis publisher = new Jedis(address(server), config)) {
      Thread listener = new Thread(() -> subscriber.subscribe(ear, "news"));
      listener.start();
      assertEquals("subscribed news 1", ear.next());
      ear.psubscribe("n?ws");
      assertEquals("subscribed n?ws 2", ear.next());
      assertEquals(2, publisher.publish("news", "hello"));
      assertEquals("news hello", ear.next());
      assertEquals("n?ws news hello", ear.next());
      assertEquals(List.of("news"), publisher.pubsubChannels());
      if (protocol == RedisProtocol.RESP2) { // Jedis takes no reply to a PING among RESP3's pushes
        ear.ping("x");
        assertEquals("pong x", ear.next());
      }
      ear.punsubscribe("n?ws");
      ear.unsubscribe();
      assertEquals("unsubscribed news 0", ear.next());
      listener.join(5_000);
      assertTrue(!listener.isAlive());
      assertEquals("PONG", subscriber.ping());
    }
  }

  @Test
  @DisplayName("shares a pool of eight connections between sixteen threads")
  void pool() throws InterruptedException {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(8);
    try (RedisClient client =
        RedisClient.builder().hostAndPort(address(server)).poolConfig(pool).build()) {
      ExecutorService threads = Executors.newFixedThreadPool(16);
      IntStream.range(0, 16)
          .forEach(
              each ->
                  threads.execute(
                      () -> IntStream.range(0, 200).forEach(i -> client.incr("shared"))));
      threads.shutdown();
      assertTrue(threads.awaitTermination(20, TimeUnit.SECONDS));
      assertEquals("3200", client.get("shared"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("needs the password of a server that has one")
  void password(RedisProtocol protocol) {
    try (ServerProcess guarded = ServerProcess.ours("--requirepass", "secret")) {
      DefaultJedisClientConfig.Builder config =
          DefaultJedisClientConfig.builder().protocol(protocol);
      try (Jedis client = new Jedis(address(guarded), config.password("secret").build())) {
        assertEquals("OK", client.set("a", "b"));
        assertThrows(JedisAccessControlException.class, () -> client.auth("wrong"));
      }
      assertThrows(
          JedisDataException.class,
          () -> {
            try (Jedis client =
                new Jedis(
                    address(guarded),
                    DefaultJedisClientConfig.builder().protocol(protocol).build())) {
              client.get("a");
            }
          });
    }
  }
}
