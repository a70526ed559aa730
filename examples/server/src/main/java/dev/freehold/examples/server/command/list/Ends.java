package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** What happens at the ends of a list: LPUSH, LPOP and their like. */
final class Ends {
  private Ends() {}

  static void bind(CommandTable table) {
    table.bind("lpush", (call, store, reply) -> push(call, store, reply, true, false));
    table.bind("rpush", (call, store, reply) -> push(call, store, reply, false, false));
    table.bind("lpushx", (call, store, reply) -> push(call, store, reply, true, true));
    table.bind("rpushx", (call, store, reply) -> push(call, store, reply, false, true));
    table.bind("lpop", (call, store, reply) -> pop(call, store, reply, true));
    table.bind("rpop", (call, store, reply) -> pop(call, store, reply, false));
    table.bind("llen", Ends::length);
  }

  private static void push(
      Call call, @Mut Store store, Reply reply, boolean first, boolean ifThere) {
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Keys.WRONG) {
      return;
    }
    if (list == Handles.NONE) {
      if (ifThere) {
        reply.integer(0);
        return;
      }
      list = make(call, store, 1);
    }
    for (int i = 2; i < call.count(); i++) {
      Lists.push(store, list, first, call.argument(i));
    }
    reply.integer(Lists.size(store, list));
    call.touched(1);
    call.dirty(call.count() - 2L);
  }

  /** Makes the list of a key that there is not. */
  @HandleOf(Body.class)
  static long make(Call call, @Mut Store store, int argument) {
    long list = Lists.make(store);
    Keyspace.add(store, call.argument(argument), list);
    call.ready(argument);
    return list;
  }

  private static void pop(Call call, @Mut Store store, Reply reply, boolean first) {
    if (call.count() > 3) {
      reply.error(
          first
              ? "ERR wrong number of arguments for 'lpop' command"
              : "ERR wrong number of arguments for 'rpop' command");
      return;
    }
    boolean many = call.count() == 3;
    if (many
        && !Arguments.isAtLeast(call, reply, 2, 0, "ERR value is out of range, must be positive")) {
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.LIST);
    if (key == Keys.WRONG) {
      return;
    }
    if (key == Handles.NONE) {
      none(reply, many);
      return;
    }
    if (many) {
      popMany(call, store, reply, 1, key, first, call.toLong(2));
    } else {
      popOne(call, store, reply, 1, key, first);
    }
  }

  private static void none(Reply reply, boolean many) {
    if (many) {
      reply.nilArray();
    } else {
      reply.nil();
    }
  }

  /** Replies the element at an end, and drops it. */
  static void popOne(
      Call call,
      @Mut Store store,
      Reply reply,
      int argument,
      @HandleOf(Entry.class) long key,
      boolean first) {
    long list = Keyspace.body(store, key);
    Replies.text(store, reply, Lists.end(store, list, first));
    Lists.drop(store, list, first);
    Keys.removeIfEmpty(store, key, list);
    call.changed(argument);
  }

  /** Replies an array of as many elements as there are at an end, and drops them. */
  static long popMany(
      Call call,
      @Mut Store store,
      Reply reply,
      int argument,
      @HandleOf(Entry.class) long key,
      boolean first,
      long most) {
    long list = Keyspace.body(store, key);
    long count = Math.min(most, Lists.size(store, list));
    reply.array(count);
    for (long i = 0; i < count; i++) {
      Replies.text(store, reply, Lists.end(store, list, first));
      Lists.drop(store, list, first);
    }
    if (count > 0) {
      Keys.removeIfEmpty(store, key, list);
      call.touched(argument);
      call.dirty(count);
    }
    return count;
  }

  private static void length(Call call, @Mut Store store, Reply reply) {
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list != Keys.WRONG) {
      reply.integer(list == Handles.NONE ? 0 : Lists.size(store, list));
    }
  }
}
