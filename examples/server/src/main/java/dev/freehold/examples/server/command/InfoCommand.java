package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** INFO. */
final class InfoCommand {
  private static final List<String> USUAL =
      List.of(
          "server",
          "clients",
          "memory",
          "persistence",
          "stats",
          "replication",
          "cpu",
          "modules",
          "errorstats",
          "cluster",
          "keyspace");

  void bind(CommandTable table) {
    table.bindDesk("info", InfoCommand::info);
  }

  private static void info(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Set<String> asked = new LinkedHashSet<>();
    for (int at = 1; at < call.count(); at++) {
      String word = call.text(at).toLowerCase(Locale.ROOT);
      if (word.equals("all") || word.equals("everything") || word.equals("default")) {
        asked.addAll(USUAL);
      } else {
        asked.add(word);
      }
    }
    if (asked.isEmpty()) {
      asked.addAll(USUAL);
    }
    InfoText text = new InfoText();
    for (String section : asked) {
      section(section, text, call, store, desk);
    }
    reply.verbatim(Ascii.of(text.toString()));
  }

  private static void section(
      String section, InfoText text, Call call, @Mut Store store, @Mut Desk desk) {
    Context context = call.context();
    switch (section) {
      case "server" -> server(text.section("Server"), context, call.now());
      case "clients" -> clients(text.section("Clients"), context);
      case "memory" -> memory(text.section("Memory"), context, store);
      case "persistence" -> {
        text.section("Persistence").put("loading", 0);
        context.journal().describe(text);
      }
      case "stats" -> statistics(text.section("Stats"), context, store, desk);
      case "cpu" -> Processor.describe(text.section("CPU"));
      case "replication" ->
          text.section("Replication").put("role", "master").put("connected_slaves", 0);
      case "modules" -> text.section("Modules");
      case "errorstats" -> text.section("Errorstats");
      case "cluster" -> text.section("Cluster").put("cluster_enabled", 0);
      case "keyspace" -> keyspace(text.section("Keyspace"), store);
      case "pools" -> PoolsInfo.write(text.section("Pools"), store, desk);
      default -> {
        // Redis passes over what it does not know.
      }
    }
  }

  private static void server(InfoText text, Context context, long now) {
    long up = (now - context.statistics().started()) / 1000;
    text.put("redis_version", Version.REDIS)
        .put("redis_mode", "standalone")
        .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"))
        .put("arch_bits", 64)
        .put("java_version", System.getProperty("java.version"))
        .put("process_id", ProcessHandle.current().pid())
        .put("tcp_port", context.settings().number("port"))
        .put("uptime_in_seconds", up)
        .put("uptime_in_days", up / 86_400);
  }

  private static void clients(InfoText text, Context context) {
    text.put("connected_clients", context.sessions().count())
        .put("maxclients", context.settings().number("maxclients"))
        .put("blocked_clients", context.sessions().waiting());
  }

  private static void memory(InfoText text, Context context, Store store) {
    Runtime java = Runtime.getRuntime();
    text.put("used_memory", store.used())
        .put("used_memory_rss", java.totalMemory())
        .put("maxmemory", context.settings().number("maxmemory"))
        .put("maxmemory_policy", context.settings().text("maxmemory-policy"))
        .put("mem_allocator", "freehold");
  }

  private static void statistics(InfoText text, Context context, Store store, @Mut Desk desk) {
    Statistics statistics = context.statistics();
    text.put("total_connections_received", statistics.connections())
        .put("total_commands_processed", statistics.commands())
        .put("total_net_input_bytes", statistics.bytesIn())
        .put("total_net_output_bytes", statistics.bytesOut())
        .put("rejected_connections", statistics.refused())
        .put("expired_keys", store.expired())
        .put("evicted_keys", store.evicted())
        .put("pubsub_channels", desk.channels().size())
        .put("pubsub_patterns", desk.patterns().size());
  }

  private static void keyspace(InfoText text, @Mut Store store) {
    int selected = store.selected();
    for (int database = 0; database < store.databases(); database++) {
      store.select(database);
      if (Keyspace.size(store) > 0) {
        text.put(
            "db" + database,
            "keys=" + Keyspace.size(store) + ",expires=" + Expiry.count(store) + ",avg_ttl=0");
      }
    }
    store.select(selected);
  }
}
