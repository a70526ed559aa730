package dev.freehold.examples.server.command.set;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Picks;
import dev.freehold.examples.server.command.shared.RandomCount;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** SPOP and SRANDMEMBER. */
final class RandomMembers {
  private static final byte[] DEL = Ascii.of("DEL");
  private static final byte[] SREM = Ascii.of("SREM");

  private final RandomCount asked = new RandomCount("");
  private final Picks picks = new Picks();

  void bind(CommandTable table) {
    table.bind("spop", RandomMembers::pop);
    table.bind("srandmember", this::pick);
  }

  private static void pop(Call call, @Mut Store store, Reply reply) {
    if (call.count() > 3) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    boolean many = call.count() == 3;
    if (many
        && !Arguments.isAtLeast(call, reply, 2, 0, "ERR value is out of range, must be positive")) {
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.SET);
    if (key == Keys.WRONG) {
      return;
    }
    if (key == Handles.NONE && many) {
      reply.set(0);
    } else if (key == Handles.NONE) {
      reply.nil();
    } else {
      popFrom(call, store, reply, key, many);
    }
  }

  private static void popFrom(
      Call call, @Mut Store store, Reply reply, @HandleOf(Entry.class) long key, boolean many) {
    long set = Keyspace.body(store, key);
    int count = (int) (many ? Math.min(call.toLong(2), Sets.size(store, set)) : 1);
    if (many) {
      reply.set(count);
    }
    if (count == 0) {
      return;
    }
    if (count == Sets.size(store, set)) {
      popAll(call, store, reply, key);
    } else {
      popSome(call, store, reply, set, count);
    }
    call.touched(1);
    call.dirty(count);
  }

  /** Replies all members in their order, and removes the key. */
  private static void popAll(
      Call call, @Mut Store store, Reply reply, @HandleOf(Entry.class) long key) {
    long set = Keyspace.body(store, key);
    for (int i = 0; i < Sets.size(store, set); i++) {
      Replies.text(store, reply, Sets.name(store, Sets.at(store, set, i)));
    }
    Keyspace.remove(store, key);
    Output log = call.rewrite();
    log.array(2);
    log.bulk(DEL);
    log.bulk(call.bytes(), call.start(1), call.length(1));
  }

  private static void popSome(
      Call call, @Mut Store store, Reply reply, @HandleOf(Body.class) long set, int count) {
    Output log = call.rewrite();
    log.array(count + 2);
    log.bulk(SREM);
    log.bulk(call.bytes(), call.start(1), call.length(1));
    for (int i = 0; i < count; i++) {
      popOne(store, reply, log, set);
    }
  }

  private static void popOne(
      @Mut Store store, Reply reply, Output log, @HandleOf(Body.class) long set) {
    int place = store.random(Sets.size(store, set));
    long member = Sets.at(store, set, place);
    Replies.text(store, reply, Sets.name(store, member));
    Replies.text(store, log, Sets.name(store, member));
    Sets.remove(store, set, member);
  }

  private void pick(Call call, @Mut Store store, Reply reply) {
    if (call.count() > 3) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    if (!asked.read(call, reply)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE) {
      asked.none(reply);
    } else if (asked.one()) {
      int place = store.random(Sets.size(store, set));
      Replies.text(store, reply, Sets.name(store, Sets.at(store, set, place)));
    } else {
      pickMany(store, reply, set);
    }
  }

  private void pickMany(@Mut Store store, Reply reply, @HandleOf(Body.class) long set) {
    int size = Sets.size(store, set);
    int count = asked.count(size);
    asked.head(reply, count);
    picks.begin(count, size);
    for (int i = 0; i < count; i++) {
      int place = asked.repeats() ? store.random(size) : picks.next(store);
      Replies.text(store, reply, Sets.name(store, Sets.at(store, set, place)));
    }
  }
}
