package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Numbers;
import dev.freehold.examples.server.resp.Reply;
import java.util.Collection;
import java.util.List;

/** A command as COMMAND INFO replies with it. */
final class CommandReply {
  private CommandReply() {}

  static void write(Command command, Reply reply) {
    CommandInfo info = command.info();
    reply.array(10);
    reply.bulk(info.name());
    reply.integer(info.arity());
    words(info.flags(), reply);
    reply.integer(info.firstKey());
    reply.integer(info.lastKey());
    reply.integer(info.keyStep());
    words(info.categories(), reply);
    reply.set(info.tips().size());
    info.tips().forEach(reply::bulk);
    reply.set(info.keys().size());
    info.keys().forEach(line -> keys(line, reply));
    parts(command.parts().values(), reply);
  }

  private static void parts(Collection<Command> parts, Reply reply) {
    reply.set(parts.size());
    parts.forEach(part -> write(part, reply));
  }

  private static void words(List<String> words, Reply reply) {
    reply.set(words.size());
    for (String word : words) {
      reply.simple(word);
    }
  }

  /** One line of the table: notes, flags, where the search begins, and how it finds keys. */
  private static void keys(String line, Reply reply) {
    String[] part = line.split("/", 4);
    boolean notes = !part[0].isEmpty();
    reply.map(notes ? 4 : 3);
    if (notes) {
      reply.bulk("notes");
      reply.bulk(part[0].replace('_', ' '));
    }
    reply.bulk("flags");
    words(List.of(part[1].split(",")), reply);
    reply.bulk("begin_search");
    spec(part[2].split(","), reply);
    reply.bulk("find_keys");
    spec(part[3].split(","), reply);
  }

  private static void spec(String[] words, Reply reply) {
    reply.map(2);
    reply.bulk("type");
    reply.bulk(words[0]);
    reply.bulk("spec");
    reply.map((words.length - 1) / 2);
    for (int at = 1; at < words.length; at++) {
      byte[] word = Ascii.of(words[at]);
      if (Numbers.isLong(word, 0, word.length)) {
        reply.integer(Numbers.toLong(word, 0, word.length));
      } else {
        reply.bulk(words[at]);
      }
    }
  }
}
