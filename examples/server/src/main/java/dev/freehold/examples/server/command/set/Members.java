package dev.freehold.examples.server.command.set;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Removals;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Members by their names: SADD, SREM, SISMEMBER and their like. */
final class Members {
  private Members() {}

  static void bind(CommandTable table) {
    table.bind("sadd", Members::add);
    table.bind("srem", Members::remove);
    table.bind("sismember", Members::contains);
    table.bind("smismember", Members::containsMany);
    table.bind("scard", Members::count);
    table.bind("smembers", Members::all);
  }

  private static void add(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE) {
      set = Sets.make(store);
      Keyspace.add(store, call.argument(1), set);
    }
    int added = 0;
    for (int i = 2; i < call.count(); i++) {
      added += Sets.add(store, set, call.argument(i)) ? 1 : 0;
    }
    if (added > 0) {
      call.touched(1);
      call.dirty(added);
    }
    reply.integer(added);
  }

  private static void remove(Call call, @Mut Store store, Reply reply) {
    Removals.run(call, store, reply, ValueType.SET, Sets::find, Sets::remove);
  }

  private static int contains(
      Call call, Store store, @HandleOf(Body.class) long set, int argument) {
    boolean found =
        set != Handles.NONE && Sets.find(store, set, call.argument(argument)) != Handles.NONE;
    return found ? 1 : 0;
  }

  private static void contains(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set != Keys.WRONG) {
      reply.integer(contains(call, store, set, 2));
    }
  }

  private static void containsMany(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set == Keys.WRONG) {
      return;
    }
    reply.array(call.count() - 2L);
    for (int i = 2; i < call.count(); i++) {
      reply.integer(contains(call, store, set, i));
    }
  }

  private static void count(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set != Keys.WRONG) {
      reply.integer(set == Handles.NONE ? 0 : Sets.size(store, set));
    }
  }

  private static void all(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set == Keys.WRONG) {
      return;
    }
    int size = set == Handles.NONE ? 0 : Sets.size(store, set);
    reply.set(size);
    for (int i = 0; i < size; i++) {
      Replies.text(store, reply, Sets.name(store, Sets.at(store, set, i)));
    }
  }
}
