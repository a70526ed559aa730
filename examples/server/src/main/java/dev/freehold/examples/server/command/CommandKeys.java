package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Reply;
import java.util.Map;

/** COMMAND GETKEYS: the keys among a command's arguments. */
final class CommandKeys {
  /** Where commands tell how many keys follow. */
  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("zunion", 1),
          Map.entry("zinter", 1),
          Map.entry("zdiff", 1),
          Map.entry("zintercard", 1),
          Map.entry("sintercard", 1),
          Map.entry("lmpop", 1),
          Map.entry("zmpop", 1),
          Map.entry("blmpop", 2),
          Map.entry("bzmpop", 2),
          Map.entry("zunionstore", 2),
          Map.entry("zinterstore", 2),
          Map.entry("zdiffstore", 2));

  /** The command stands behind COMMAND and GETKEYS. */
  private static final int SHIFT = 2;

  private CommandKeys() {}

  static void reply(Call call, Command command, Reply reply) {
    Integer counted = COUNTS.get(command.name());
    int first = command.info().firstKey();
    if (counted != null) {
      counted(call, first, SHIFT + counted, reply);
    } else if (first == 0) {
      reply.error("ERR The command has no key arguments");
    } else {
      int count = call.count() - SHIFT;
      int last = command.info().lastKey();
      int end = last < 0 ? count + last : last;
      reply.array((end - first) / command.info().keyStep() + 1L);
      for (int at = first; at <= end; at += command.info().keyStep()) {
        key(call, SHIFT + at, reply);
      }
    }
  }

  private static void counted(Call call, int destination, int at, Reply reply) {
    long count = call.isLong(at) ? call.toLong(at) : 0;
    if (count < 1 || count >= call.count() - at) {
      reply.error("ERR Invalid arguments specified for command");
      return;
    }
    reply.array(count + (destination > 0 ? 1 : 0));
    if (destination > 0) {
      key(call, SHIFT + destination, reply);
    }
    for (int each = 1; each <= count; each++) {
      key(call, at + each, reply);
    }
  }

  private static void key(Call call, int argument, Reply reply) {
    reply.bulk(call.bytes(), call.start(argument), call.length(argument));
  }
}
