package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;
import java.util.Locale;

/** The server itself: TIME, ROLE, DEBUG, SHUTDOWN, and what is accepted for the sake of tools. */
final class ServerCommands {
  private static final long SECOND = 1000;

  private ServerCommands() {}

  static void bind(CommandTable table) {
    table.bind("time", ServerCommands::time);
    table.bind("role", ServerCommands::role);
    table.bind("wait", ServerCommands::replicas);
    table.bind("lastsave", ServerCommands::lastSave);
    table.bind("shutdown", ServerCommands::shutdown);
    table.bind("bgrewriteaof", ServerCommands::rewriteJournal);
    table.bind("slowlog|get", (call, store, reply) -> reply.array(0));
    table.bind("slowlog|len", (call, store, reply) -> reply.integer(0));
    table.bind("slowlog|reset", (call, store, reply) -> reply.ok());
    table.bind("latency|latest", (call, store, reply) -> reply.array(0));
    table.bind("latency|reset", (call, store, reply) -> reply.integer(0));
    table.bind("latency|history", (call, store, reply) -> reply.array(0));
    table.bind("slowlog|help", (call, store, reply) -> Help.write(call, reply));
    table.bind("latency|help", (call, store, reply) -> Help.write(call, reply));
  }

  private static void time(Call call, @Mut Store store, Reply reply) {
    java.time.Instant now = java.time.Instant.now();
    reply.array(2);
    reply.bulk(now.getEpochSecond());
    reply.bulk(now.getNano() / SECOND);
  }

  private static void role(Call call, @Mut Store store, Reply reply) {
    reply.array(3);
    reply.bulk("master");
    reply.integer(0);
    reply.array(0);
  }

  private static void replicas(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(1)) {
      reply.error(ErrorText.NOT_INTEGER);
    } else if (!call.isLong(2)) {
      reply.error("ERR timeout is not an integer or out of range");
    } else if (call.toLong(2) < 0) {
      reply.error(ErrorText.TIMEOUT_NEGATIVE);
    } else {
      reply.integer(0);
    }
  }

  private static void lastSave(Call call, @Mut Store store, Reply reply) {
    reply.integer(call.context().statistics().started() / SECOND);
  }

  private static void shutdown(Call call, @Mut Store store, Reply reply) {
    for (int at = 1; at < call.count(); at++) {
      String word = call.text(at).toLowerCase(Locale.ROOT);
      if (!word.equals("nosave")
          && !word.equals("save")
          && !word.equals("now")
          && !word.equals("force")) {
        reply.error(ErrorText.SYNTAX);
        return;
      }
    }
    call.context().control().shutdown();
  }

  private static void rewriteJournal(Call call, @Mut Store store, Reply reply) {
    String answer = call.context().control().rewriteJournal();
    if (answer.startsWith("-")) {
      reply.error(answer.substring(1));
    } else {
      reply.simple(answer);
    }
  }
}
