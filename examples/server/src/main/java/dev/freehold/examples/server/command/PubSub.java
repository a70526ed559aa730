package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.registry.Topic;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;

/** PUBLISH and PUBSUB. */
final class PubSub {
  private static final byte[] MESSAGE = Ascii.of("message");
  private static final byte[] PATTERN_MESSAGE = Ascii.of("pmessage");
  private static final int USUAL = 1024;

  private final Output name = new Output(USUAL);
  private final Output out = new Output(USUAL);
  private final Reply message = new Reply(out);

  void bind(CommandTable table) {
    table.bindDesk("publish", this::publish);
    table.bindDesk("pubsub|channels", this::channels);
    table.bindDesk("pubsub|numsub", PubSub::subscribers);
    table.bindDesk("pubsub|numpat", PubSub::patterns);
    table.bindDesk("pubsub|shardchannels", (call, store, desk, reply) -> reply.array(0));
    table.bindDesk("pubsub|shardnumsub", PubSub::noShards);
    table.bind("pubsub|help", (call, store, reply) -> Help.write(call, reply));
  }

  private void publish(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    int receivers = 0;
    long topic = desk.channels().find(0, call.bytes(), call.start(1), call.length(1));
    if (topic != 0) {
      receivers += toAll(call, desk, reply, topic, false);
    }
    if (desk.patterns().size() > 0) {
      long each = desk.patterns().following(0);
      while (each != 0) {
        if (matches(desk.patterns(), each, call)) {
          receivers += toAll(call, desk, reply, each, true);
        }
        each = desk.patterns().following(each);
      }
    }
    reply.integer(receivers);
  }

  private boolean matches(@Ref Registry patterns, @HandleOf(Topic.class) long pattern, Call call) {
    name.clear();
    patterns.writeName(pattern, name);
    return Glob.matches(name.bytes(), 0, name.size(), call.bytes(), call.start(1), call.length(1));
  }

  private int toAll(
      Call call,
      @Mut Desk desk,
      Reply reply,
      @HandleOf(Topic.class) long topic,
      boolean byPattern) {
    Registry of = byPattern ? desk.patterns() : desk.channels();
    int receivers = 0;
    for (long each = of.first(topic); each != 0; each = of(desk, byPattern).next(each)) {
      Session to = call.context().sessions().at(of(desk, byPattern).client(each));
      receivers++;
      if (to == call.session()) {
        write(call, reply, byPattern);
      } else {
        out.clear();
        message.to(out, to.resp3());
        write(call, message, byPattern);
        Outbox.send(to, out, desk.blocks(), call.context());
      }
    }
    return receivers;
  }

  private static @Ref Registry of(@Mut Desk desk, boolean byPattern) {
    return byPattern ? desk.patterns() : desk.channels();
  }

  private void write(Call call, Reply to, boolean byPattern) {
    if (byPattern) {
      to.push(4);
      to.bulkBytes(PATTERN_MESSAGE);
      to.bulk(name.bytes(), 0, name.size());
    } else {
      to.push(3);
      to.bulkBytes(MESSAGE);
    }
    to.bulk(call.bytes(), call.start(1), call.length(1));
    to.bulk(call.bytes(), call.start(2), call.length(2));
  }

  private void channels(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    if (call.count() > 3) {
      reply.error("ERR Unknown PUBSUB subcommand or wrong number of arguments for 'CHANNELS'");
      return;
    }
    int begun = reply.deferArray();
    int count = 0;
    long each = desk.channels().following(0);
    while (each != 0) {
      name.clear();
      desk.channels().writeName(each, name);
      if (call.count() == 2
          || Glob.matches(
              call.bytes(), call.start(2), call.length(2), name.bytes(), 0, name.size())) {
        reply.bulk(name.bytes(), 0, name.size());
        count++;
      }
      each = desk.channels().following(each);
    }
    reply.endArray(begun, count);
  }

  private static void subscribers(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    reply.array(2L * (call.count() - 2));
    for (int each = 2; each < call.count(); each++) {
      long topic = desk.channels().find(0, call.bytes(), call.start(each), call.length(each));
      reply.bulk(call.bytes(), call.start(each), call.length(each));
      reply.integer(topic == 0 ? 0 : desk.channels().members(topic));
    }
  }

  private static void noShards(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    reply.array(2L * (call.count() - 2));
    for (int each = 2; each < call.count(); each++) {
      reply.bulk(call.bytes(), call.start(each), call.length(each));
      reply.integer(0);
    }
  }

  private static void patterns(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    reply.integer(desk.patterns().size());
  }
}
