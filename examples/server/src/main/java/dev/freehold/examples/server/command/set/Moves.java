package dev.freehold.examples.server.command.set;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** SMOVE. */
final class Moves {
  private Moves() {}

  static void bind(CommandTable table) {
    table.bind("smove", Moves::move);
  }

  private static void move(Call call, @Mut Store store, Reply reply) {
    if (Keyspace.find(store, call.argument(1)) == Handles.NONE) {
      reply.integer(0);
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.SET);
    if (key == Keys.WRONG) {
      return;
    }
    long to = Keys.body(call, store, reply, 2, ValueType.SET);
    if (to == Keys.WRONG) {
      return;
    }
    long from = Keyspace.body(store, key);
    long member = Sets.find(store, from, call.argument(3));
    boolean moves = member != Handles.NONE && from != to;
    if (moves && !Keys.admits(store, reply, (long) call.length(2) + call.length(3), 1)) {
      return;
    }
    if (moves) {
      move(call, store, key, member, to);
    }
    reply.integer(member == Handles.NONE ? 0 : 1);
  }

  private static void move(
      Call call,
      @Mut Store store,
      @HandleOf(Entry.class) long key,
      @HandleOf(Entry.class) long member,
      @HandleOf(Body.class) long to) {
    long from = Keyspace.body(store, key);
    Sets.remove(store, from, member);
    Keys.removeIfEmpty(store, key, from);
    long target = to;
    if (to == Handles.NONE) {
      target = Sets.make(store);
      Keyspace.add(store, call.argument(2), target);
    }
    if (Sets.add(store, target, call.argument(3))) {
      call.touched(2);
    }
    call.changed(1);
  }
}
