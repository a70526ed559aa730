package dev.freehold.examples.server.trial.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.trial.ServerProcess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.AbstractTransaction;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.Response;
import redis.clients.jedis.args.ListDirection;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.GetExParams;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.ZAddParams;
import redis.clients.jedis.params.ZParams;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.ScanResult;
import redis.clients.jedis.resps.Tuple;

@DisplayName("Jedis finds in the server")
class JedisTourTest {
  private static ServerProcess server;

  @BeforeAll
  static void start() {
    server = ServerProcess.ours();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void empty() {
    server.connect().ask("FLUSHALL");
  }

  private static JedisClientConfig config(RedisProtocol protocol) {
    return DefaultJedisClientConfig.builder().protocol(protocol).clientName("tour").build();
  }

  private static HostAndPort address() {
    return new HostAndPort("127.0.0.1", server.port());
  }

  private static RedisClient client(RedisProtocol protocol) {
    return RedisClient.builder().hostAndPort(address()).clientConfig(config(protocol)).build();
  }

  private static Jedis single(RedisProtocol protocol) {
    return new Jedis(address(), config(protocol));
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("strings with their options")
  void strings(RedisProtocol protocol) {
    try (RedisClient client = client(protocol)) {
      assertEquals("OK", client.set("a", "1", SetParams.setParams().nx().ex(100)));
      assertNull(client.set("a", "2", SetParams.setParams().nx()));
      assertEquals("1", client.setGet("a", "5"));
      assertEquals(-1, client.ttl("a"));
      assertEquals(15, client.incrBy("a", 10));
      assertEquals(15.5, client.incrByFloat("a", 0.5));
      assertEquals("15.5", client.getEx("a", GetExParams.getExParams().px(90_000)));
      assertTrue(client.pttl("a") > 80_000);
      assertEquals("5.5", client.getrange("a", 1, -1));
      assertTrue(client.setbit("bits", 7, true) == false && client.bitcount("bits") == 1);
      assertEquals(List.of("15.5", "\u0001"), client.mget("a", "bits"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("hashes, sets and lists as Java's collections")
  void collections(RedisProtocol protocol) {
    try (RedisClient client = client(protocol)) {
      assertEquals(2, client.hset("h", Map.of("f", "1", "g", "2")));
      assertEquals(Map.of("f", "1", "g", "2"), client.hgetAll("h"));
      assertEquals(4, client.hincrBy("h", "f", 3));
      assertEquals(2, client.hrandfieldWithValues("h", 5).size());
      client.sadd("s", "a", "b", "c");
      client.sadd("t", "b", "c", "d");
      assertEquals(Set.of("b", "c"), client.sinter("s", "t"));
      assertEquals(List.of(true, false), client.smismember("s", "a", "z"));
      assertEquals(3, client.rpush("l", "x", "y", "z"));
      assertEquals("z", client.lmove("l", "m", ListDirection.RIGHT, ListDirection.LEFT));
      assertEquals(List.of("x", "y"), client.lrange("l", 0, -1));
      assertEquals(1, client.lpos("l", "y"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("sorted sets: ranges, pops and unions with scores")
  void sortedSets(RedisProtocol protocol) {
    try (RedisClient client = client(protocol)) {
      client.zadd("z", Map.of("a", 1.0, "b", 2.5, "c", Double.POSITIVE_INFINITY));
      assertEquals(List.of("a", "b"), client.zrange("z", ZRangeParams.zrangeByScoreParams(0, 2.5)));
      assertEquals(
          List.of(new Tuple("b", 2.5), new Tuple("a", 1.0)),
          client.zrangeWithScores("z", ZRangeParams.zrangeByScoreParams(2.5, 0).rev()));
      assertEquals(List.of("c", "b"), client.zrange("z", ZRangeParams.zrangeParams(0, 1).rev()));
      assertEquals(2.0, client.zaddIncr("z", 1.0, "a", ZAddParams.zAddParams().xx()));
      assertEquals(new Tuple("a", 2.0), client.zpopmin("z"));
      client.zadd("y", 10, "b");
      ZParams sum = new ZParams().aggregate(ZParams.Aggregate.SUM).weights(2, 1);
      assertEquals(List.of(new Tuple("b", 15.0)), client.zinterWithScores(sum, "z", "y"));
      assertEquals(1, client.zrank("z", "c"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("pipelines: a thousand commands in one journey")
  void pipeline(RedisProtocol protocol) {
    try (RedisClient client = client(protocol)) {
      List<Response<Long>> counts = new ArrayList<>();
      Response<List<String>> range;
      try (AbstractPipeline pipeline = client.pipelined()) {
        for (int i = 0; i < 1_000; i++) {
          counts.add(pipeline.incr("count"));
          pipeline.rpush("list", "item" + i);
        }
        range = pipeline.lrange("list", 0, -1);
      }
      assertEquals(1_000, counts.get(999).get());
      assertEquals(1_000, range.get().size());
      assertEquals("item999", range.get().get(999));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("transactions, and WATCH that refuses one")
  void transactions(RedisProtocol protocol) {
    try (RedisClient client = client(protocol)) {
      try (AbstractTransaction transaction = client.multi()) {
        Response<Long> first = transaction.incr("n");
        transaction.sadd("n", "wrong type");
        Response<String> last = transaction.get("n");
        List<Object> results = transaction.exec();
        assertEquals(3, results.size());
        assertTrue(results.get(1) instanceof JedisDataException);
        assertEquals(1, first.get());
        assertEquals("1", last.get());
      }
      try (AbstractTransaction transaction = client.transaction(false)) {
        transaction.watch("n");
        transaction.multi();
        transaction.incr("n");
        client.set("n", "7");
        assertNull(transaction.exec());
      }
      assertEquals("7", client.get("n"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("iterators over keys, and scans of hashes, sets and sorted sets, each element once")
  void scans(RedisProtocol protocol) {
    try (RedisClient client = client(protocol);
        Jedis single = single(protocol)) {
      for (int i = 0; i < 2_000; i++) {
        client.set("key:" + i, "v");
        client.hset("hash", "f" + i, "v");
      }
      Set<String> keys = new HashSet<>();
      client.scanIteration(100, "key:*").collect(keys);
      assertEquals(2_000, keys.size());
      Set<String> fields = new HashSet<>();
      String cursor = ScanParams.SCAN_POINTER_START;
      do {
        ScanResult<Map.Entry<String, String>> page =
            single.hscan("hash", cursor, new ScanParams().count(50));
        page.getResult().forEach(entry -> fields.add(entry.getKey()));
        cursor = page.getCursor();
      } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
      assertEquals(2_000, fields.size());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("pops that wait for an element, of lists and of sorted sets")
  void blockingPops(RedisProtocol protocol) throws InterruptedException, ExecutionException {
    try (RedisClient client = client(protocol);
        Jedis waiting = single(protocol)) {
      FutureTask<String> pop =
          new FutureTask<>(() -> waiting.blpop(5.0, "empty", "queue").getValue());
      new Thread(pop).start();
      while (!client.info("clients").contains("blocked_clients:1")) {
        Thread.onSpinWait();
      }
      client.rpush("queue", "job");
      assertEquals("job", pop.get());
      assertEquals(0, client.llen("queue"));
      assertNull(waiting.blpop(0.01, "queue"));
      client.zadd("z", 3, "m");
      assertEquals(new Tuple("m", 3.0), waiting.bzpopmin(1.0, "z").getValue());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESP2", "RESP3"})
  @DisplayName("the connection's own commands: name, id, database, settings, encodings, sizes")
  void connection(RedisProtocol protocol) {
    try (Jedis client = single(protocol)) {
      assertEquals("tour", client.clientGetname());
      assertTrue(client.clientId() > 0);
      assertEquals("PONG", client.ping());
      client.set("k", "12");
      assertEquals("int", client.objectEncoding("k"));
      assertTrue(client.memoryUsage("k") > 0);
      assertEquals(Map.of("databases", "16"), client.configGet("databases"));
      client.select(3);
      assertEquals(0, client.dbSize());
      client.select(0);
      assertTrue(client.info().contains("redis_version:7.0"));
      JedisDataException error =
          assertThrows(JedisDataException.class, () -> client.lpush("k", "x"));
      assertEquals(
          "WRONGTYPE Operation against a key holding the wrong kind of value", error.getMessage());
    }
  }
}
