package dev.freehold.examples.server.command.hash;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Removals;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;

/** Fields by their names: HSET, HGET, HDEL and their like. */
final class Fields {
  private Fields() {}

  static void bind(CommandTable table) {
    table.bind("hset", (call, store, reply) -> set(call, store, reply, false));
    table.bind("hmset", (call, store, reply) -> set(call, store, reply, true));
    table.bind("hsetnx", Fields::setIfNew);
    table.bind("hget", Fields::get);
    table.bind("hmget", Fields::getMany);
    table.bind("hdel", Fields::remove);
    table.bind("hexists", Fields::exists);
    table.bind("hstrlen", Fields::length);
    table.bind("hlen", Fields::count);
  }

  /** The hash of the command's key, which is made if there is none. */
  @HandleOf(Body.class)
  static long getOrMake(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash != Handles.NONE) {
      return hash;
    }
    long made = Hashes.make(store);
    Keyspace.add(store, call.argument(1), made);
    return made;
  }

  private static void set(Call call, @Mut Store store, Reply reply, boolean old) {
    if (call.count() % 2 != 0) {
      reply.error(
          old
              ? "ERR wrong number of arguments for 'hmset' command"
              : "ERR wrong number of arguments for 'hset' command");
      return;
    }
    long hash = getOrMake(call, store, reply);
    if (hash == Keys.WRONG) {
      return;
    }
    int added = 0;
    for (int i = 2; i < call.count(); i += 2) {
      added += Hashes.set(store, hash, call.argument(i), call.argument(i + 1)) ? 1 : 0;
    }
    if (old) {
      reply.ok();
    } else {
      reply.integer(added);
    }
    call.touched(1);
    call.dirty((call.count() - 2L) / 2);
  }

  private static void setIfNew(Call call, @Mut Store store, Reply reply) {
    long found = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (found == Keys.WRONG) {
      return;
    }
    if (found != Handles.NONE && Hashes.find(store, found, call.argument(2)) != Handles.NONE) {
      reply.integer(0);
      return;
    }
    long hash = getOrMake(call, store, reply);
    Hashes.set(store, hash, call.argument(2), call.argument(3));
    reply.integer(1);
    call.changed(1);
  }

  /** The field that an argument names; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  private static long field(Call call, Store store, @HandleOf(Body.class) long hash, int argument) {
    return hash == Handles.NONE ? Handles.NONE : Hashes.find(store, hash, call.argument(argument));
  }

  private static void value(Store store, Reply reply, @HandleOf(Entry.class) long field) {
    if (field == Handles.NONE) {
      reply.nil();
    } else {
      Replies.text(store, reply, Hashes.value(store, field));
    }
  }

  private static void get(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash != Keys.WRONG) {
      value(store, reply, field(call, store, hash, 2));
    }
  }

  private static void getMany(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash == Keys.WRONG) {
      return;
    }
    reply.array(call.count() - 2L);
    for (int i = 2; i < call.count(); i++) {
      value(store, reply, field(call, store, hash, i));
    }
  }

  private static void remove(Call call, @Mut Store store, Reply reply) {
    Removals.run(call, store, reply, ValueType.HASH, Hashes::find, Hashes::remove);
  }

  private static void exists(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash != Keys.WRONG) {
      reply.integer(field(call, store, hash, 2) == Handles.NONE ? 0 : 1);
    }
  }

  private static void length(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash != Keys.WRONG) {
      long field = field(call, store, hash, 2);
      reply.integer(field == Handles.NONE ? 0 : Text.length(Hashes.value(store, field)));
    }
  }

  private static void count(Call call, @Mut Store store, Reply reply) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash != Keys.WRONG) {
      reply.integer(hash == Handles.NONE ? 0 : Hashes.size(store, hash));
    }
  }
}
