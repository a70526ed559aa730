package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.config.Setting;
import dev.freehold.examples.server.config.SettingException;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CONFIG GET and CONFIG SET. */
final class ConfigCommands {
  private ConfigCommands() {}

  static void bind(CommandTable table) {
    table.bind("config|get", ConfigCommands::get);
    table.bind("config|set", ConfigCommands::set);
    table.bind("config|resetstat", ConfigCommands::resetStatistics);
    table.bind(
        "config|rewrite",
        (call, store, reply) -> reply.error("ERR The server is running without a config file"));
    table.bind("config|help", (call, store, reply) -> Help.write(call, reply));
  }

  private static void get(Call call, @Mut Store store, Reply reply) {
    Map<String, String> found = new LinkedHashMap<>();
    call.context()
        .settings()
        .all()
        .forEach(
            (name, value) -> {
              if (isAsked(call, name)) {
                found.put(name, value);
              }
            });
    reply.map(found.size());
    found.forEach(
        (name, value) -> {
          reply.bulk(name);
          reply.bulk(value);
        });
  }

  private static boolean isAsked(Call call, String name) {
    byte[] bytes = Ascii.of(name);
    for (int at = 2; at < call.count(); at++) {
      byte[] pattern = Ascii.of(call.text(at).toLowerCase(Locale.ROOT));
      if (Glob.matches(pattern, 0, pattern.length, bytes, 0, bytes.length)) {
        return true;
      }
    }
    return false;
  }

  private static void set(Call call, @Mut Store store, Reply reply) {
    if (call.count() % 2 == 1) {
      reply.error("ERR wrong number of arguments for 'config|set' command");
      return;
    }
    Map<String, String> checked = new LinkedHashMap<>();
    for (int at = 2; at < call.count(); at += 2) {
      String name = call.text(at);
      Setting setting = call.context().settings().find(name);
      if (setting == null) {
        reply.error("ERR Unknown option or number of arguments for CONFIG SET - '" + name + "'");
        return;
      }
      String error = check(call, at, setting, checked);
      if (error != null) {
        reply.error(
            "ERR CONFIG SET failed (possibly related to argument '" + name + "') - " + error);
        return;
      }
    }
    call.context().settings().set(checked);
    reply.ok();
  }

  private static @Nullable String check(
      Call call, int at, Setting setting, Map<String, String> checked) {
    if (!setting.changes()) {
      return "can't set immutable config";
    }
    if (checked.containsKey(setting.name())) {
      return "duplicate parameter";
    }
    try {
      checked.put(setting.name(), call.context().settings().check(setting, call.text(at + 1)));
      return null;
    } catch (SettingException e) {
      return e.getMessage();
    }
  }

  private static void resetStatistics(Call call, @Mut Store store, Reply reply) {
    call.context().statistics().reset();
    reply.ok();
  }
}
