package dev.freehold.examples.server.config;

import java.util.List;
import java.util.stream.Stream;

/** The options that there are: those of Redis 7.0 that the server has a use for, or accepts. */
final class KnownSettings {
  private static final long LARGE = Long.MAX_VALUE;
  private static final int INT = Integer.MAX_VALUE;
  private static final long GB = 1L << 30;

  private KnownSettings() {}

  static List<Setting> all() {
    return Stream.of(clients(), memory(), files(), rest()).flatMap(List::stream).toList();
  }

  /** Who may connect, and what clients may send. */
  private static List<Setting> clients() {
    return List.of(
        Setting.number("port", 6379, 0, 65_535),
        Setting.text("bind", "127.0.0.1"),
        Setting.number("databases", 16, 1, INT).atStart(),
        Setting.number("maxclients", 10_000, 1, INT),
        Setting.text("requirepass", ""),
        Setting.number("timeout", 0, 0, INT),
        Setting.number("tcp-keepalive", 300, 0, INT),
        Setting.number("tcp-backlog", 511, 0, INT).atStart(),
        Setting.memory("proto-max-bulk-len", 512L << 20, 1 << 20, LARGE),
        Setting.memory("client-query-buffer-limit", GB, 1 << 20, LARGE),
        Setting.text(
            "client-output-buffer-limit",
            "normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60"),
        Setting.yesNo("protected-mode", true));
  }

  /** How much may be kept, and how. */
  private static List<Setting> memory() {
    return List.of(
        Setting.memory("maxmemory", 0, 0, LARGE),
        Setting.word(
            "maxmemory-policy",
            "noeviction",
            "volatile-lru",
            "volatile-lfu",
            "volatile-random",
            "volatile-ttl",
            "allkeys-lru",
            "allkeys-lfu",
            "allkeys-random",
            "noeviction"),
        Setting.number("maxmemory-samples", 5, 1, INT),
        Setting.number("hash-max-listpack-entries", 512, 0, LARGE),
        Setting.memory("hash-max-listpack-value", 64, 0, LARGE),
        Setting.number("list-max-listpack-size", -2, Integer.MIN_VALUE, INT),
        Setting.number("list-compress-depth", 0, 0, INT),
        Setting.number("set-max-intset-entries", 512, 0, LARGE),
        Setting.number("zset-max-listpack-entries", 128, 0, LARGE),
        Setting.memory("zset-max-listpack-value", 64, 0, LARGE),
        Setting.yesNo("lazyfree-lazy-user-del", false),
        Setting.yesNo("lazyfree-lazy-user-flush", false),
        Setting.yesNo("lazyfree-lazy-expire", false),
        Setting.yesNo("lazyfree-lazy-eviction", false),
        Setting.number("lfu-log-factor", 10, 0, INT),
        Setting.number("lfu-decay-time", 1, 0, INT));
  }

  /** What is written down. */
  private static List<Setting> files() {
    return List.of(
        Setting.text("dir", "."),
        Setting.yesNo("appendonly", false),
        Setting.word("appendfsync", "everysec", "everysec", "always", "no"),
        Setting.text("appendfilename", "appendonly.aof").atStart(),
        Setting.text("appenddirname", "appendonlydir").atStart(),
        Setting.yesNo("aof-load-truncated", true),
        Setting.yesNo("no-appendfsync-on-rewrite", false),
        Setting.number("auto-aof-rewrite-percentage", 100, 0, INT),
        Setting.memory("auto-aof-rewrite-min-size", 64 << 20, 0, LARGE),
        Setting.text("save", ""),
        Setting.text("dbfilename", "dump.rdb"));
  }

  /** The server itself. */
  private static List<Setting> rest() {
    return List.of(
        Setting.number("slowlog-log-slower-than", 10_000, -1, LARGE),
        Setting.number("slowlog-max-len", 128, 0, LARGE),
        Setting.number("latency-monitor-threshold", 0, 0, LARGE),
        Setting.text("notify-keyspace-events", ""),
        Setting.word("loglevel", "notice", "debug", "verbose", "notice", "warning"),
        Setting.text("logfile", "").atStart(),
        Setting.yesNo("daemonize", false).atStart(),
        Setting.number("hz", 10, 0, INT),
        Setting.text("pidfile", "").atStart(),
        Setting.yesNo("watch", false).atStart(),
        Setting.number("io-threads", 1, 1, 128).atStart());
  }
}
