package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import java.util.List;
import java.util.Locale;

/** DEBUG: what those ask who look for mistakes, and test suites. */
final class DebugCommand {
  private static final int ALL = -1;
  private static final long SECOND = 1000;
  private static final List<String> HELP =
      List.of(
          "DEBUG <subcommand> [<arg> [value] [opt] ...]. Subcommands are:",
          "DIGEST",
          "    Output a hex signature representing the current DB content.",
          "DIGEST-VALUE <key> [<key> ...]",
          "    Output a hex signature of the values of all the specified keys.",
          "LOADAOF",
          "    Write what is logged to the append-only file, and load that again.",
          "POOLS",
          "    Return what is in use of each pool, and who has it if the server watches.",
          "RELOAD",
          "    Write all data to a file and load it again.",
          "SET-ACTIVE-EXPIRE <0|1>",
          "    Setting it to 0 disables expiring keys in background when they are not",
          "    accessed (otherwise the Redis behavior). Setting it to 1 reenables back the",
          "    default.",
          "SLEEP <seconds>",
          "    Stop the server for <seconds>. Decimals allowed.",
          "STRINGMATCH-LEN <string> <pattern>",
          "    Return whether the pattern matches.");

  private DebugCommand() {}

  static void bind(CommandTable table) {
    table.bind("debug", DebugCommand::run);
  }

  private static void run(Call call, @Mut Store store, Reply reply) {
    String part = call.text(1).toLowerCase(Locale.ROOT);
    switch (part) {
      case "jmap" -> reply.ok();
      case "reload" -> reload(call, store, reply, false);
      case "loadaof" -> reload(call, store, reply, true);
      case "digest" -> reply.simple(call.context().control().digest(store, ALL));
      case "pools" -> reply.verbatim(Ascii.of(call.context().control().pools()));
      case "help" -> help(reply);
      default -> {
        if (call.count() < 3) {
          unknown(call, reply);
        } else {
          withArgument(part, call, store, reply);
        }
      }
    }
  }

  private static void withArgument(String part, Call call, @Mut Store store, Reply reply) {
    switch (part) {
      case "digest-value" -> digests(call, store, reply);
      case "sleep" -> sleep(call, reply);
      case "set-active-expire" -> {
        call.context().activeExpiry(!call.text(2).equals("0"));
        reply.ok();
      }
      case "quicklist-packed-threshold" -> reply.ok();
      case "stringmatch-len" -> match(call, reply);
      default -> unknown(call, reply);
    }
  }

  private static void unknown(Call call, Reply reply) {
    reply.error(
        "ERR unknown subcommand or wrong number of arguments for '"
            + call.text(1)
            + "'. Try DEBUG HELP.");
  }

  private static void help(Reply reply) {
    reply.array(HELP.size());
    HELP.forEach(reply::simple);
  }

  private static void reload(Call call, @Mut Store store, Reply reply, boolean fromJournal) {
    String error = call.context().control().reload(store, fromJournal);
    store.select(call.database());
    if (error.isEmpty()) {
      reply.ok();
    } else {
      reply.error("ERR " + error);
    }
  }

  private static void digests(Call call, @Mut Store store, Reply reply) {
    reply.array(call.count() - 2L);
    for (int each = 2; each < call.count(); each++) {
      long key = Keyspace.peek(store, call.argument(each));
      reply.simple(call.context().control().digest(store, key));
    }
  }

  private static void match(Call call, Reply reply) {
    if (call.count() != 4) {
      unknown(call, reply);
      return;
    }
    boolean matches =
        Glob.matches(
            call.bytes(),
            call.start(3),
            call.length(3),
            call.bytes(),
            call.start(2),
            call.length(2));
    reply.integer(matches ? 1 : 0);
  }

  private static void sleep(Call call, Reply reply) {
    try {
      Thread.sleep((long) (Double.parseDouble(call.text(2)) * SECOND));
      reply.ok();
    } catch (NumberFormatException e) {
      reply.error(ErrorText.NOT_FLOAT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reply.ok();
    }
  }
}
