package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** COMMAND: what commands there are. */
final class TableCommands {
  private TableCommands() {}

  static void bind(CommandTable table) {
    table.bind("command", TableCommands::all);
    table.bind("command|count", (call, store, reply) -> reply.integer(table.size()));
    table.bind("command|info", TableCommands::some);
    table.bind("command|list", TableCommands::names);
    table.bind("command|docs", TableCommands::docs);
    table.bind("command|getkeys", TableCommands::keys);
    table.bind("command|help", (call, store, reply) -> Help.write(call, reply));
  }

  private static void all(Call call, @Mut Store store, Reply reply) {
    reply.array(call.context().table().size());
    for (Command each : call.context().table().all()) {
      CommandReply.write(each, reply);
    }
  }

  private static void some(Call call, @Mut Store store, Reply reply) {
    if (call.count() == 2) {
      all(call, store, reply);
      return;
    }
    reply.array(call.count() - 2L);
    for (int at = 2; at < call.count(); at++) {
      Command command = call.context().table().find(call.text(at));
      if (command == null) {
        reply.nil();
      } else {
        CommandReply.write(command, reply);
      }
    }
  }

  private static void names(Call call, @Mut Store store, Reply reply) {
    boolean filtered = call.count() == 5 && call.text(2).equalsIgnoreCase("filterby");
    if (call.count() != 2 && !filtered) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    List<String> names = new ArrayList<>();
    for (Command each : call.context().table().all()) {
      add(call, each, filtered, names);
      each.parts().values().forEach(part -> add(call, part, filtered, names));
    }
    reply.array(names.size());
    names.forEach(reply::bulk);
  }

  private static void add(Call call, Command command, boolean filtered, List<String> names) {
    boolean part = command.name().indexOf('|') >= 0;
    if (!filtered ? !part : isAsked(call, command)) {
      names.add(command.name());
    }
  }

  private static boolean isAsked(Call call, Command command) {
    String value = call.text(4).toLowerCase(Locale.ROOT);
    return switch (call.text(3).toLowerCase(Locale.ROOT)) {
      case "aclcat" -> command.info().categories().contains("@" + value);
      case "pattern" -> matches(value, command.name());
      default -> false;
    };
  }

  private static boolean matches(String pattern, String name) {
    byte[] glob = Ascii.of(pattern);
    byte[] text = Ascii.of(name);
    return Glob.matches(glob, 0, glob.length, text, 0, text.length);
  }

  /** There are no texts: clients such as redis-cli show none then. */
  private static void docs(Call call, @Mut Store store, Reply reply) {
    reply.map(0);
  }

  private static void keys(Call call, @Mut Store store, Reply reply) {
    Command command = call.context().table().find(call.text(2));
    if (command == null) {
      reply.error("ERR Invalid command specified");
      return;
    }
    int count = call.count() - 2;
    if (!command.takes(count)) {
      reply.error("ERR Invalid number of arguments specified for command");
      return;
    }
    CommandKeys.reply(call, command, reply);
  }
}
