package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Reply;
import java.util.List;
import java.util.Locale;

/** What commands with subcommands say of these: of those that there are. */
final class Help {
  private Help() {}

  /** Answers the HELP subcommand of the command that is called. */
  static void write(Call call, Reply reply) {
    String name = call.command().name();
    Command container = call.context().table().find(name.substring(0, name.indexOf('|')));
    if (container == null) {
      return;
    }
    int begun = reply.deferArray();
    int count = 0;
    boolean there = true;
    for (String line : lines(container.name())) {
      if (!line.startsWith(" ")) {
        String part = line.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        there = part.equals(container.name()) || container.parts().containsKey(part);
      }
      if (there) {
        reply.simple(Ascii.of(line));
        count++;
      }
    }
    reply.endArray(begun, count);
  }

  private static List<String> lines(String container) {
    return Resource.lines("help/" + container + ".txt");
  }
}
