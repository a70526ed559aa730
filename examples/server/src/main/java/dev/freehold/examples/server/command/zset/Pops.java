package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** ZPOPMIN and ZPOPMAX. */
final class Pops {
  private Pops() {}

  static void bind(CommandTable table) {
    table.bind("zpopmin", (call, store, reply) -> pop(call, store, reply, false));
    table.bind("zpopmax", (call, store, reply) -> pop(call, store, reply, true));
  }

  private static void pop(Call call, @Mut Store store, Reply reply, boolean highest) {
    if (call.count() > 3) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    boolean many = call.count() == 3;
    if (many
        && !Arguments.isAtLeast(call, reply, 2, 0, "ERR value is out of range, must be positive")) {
      return;
    }
    long most = many ? call.toLong(2) : 1;
    long key = Keys.find(call, store, reply, 1, ValueType.SORTED_SET);
    if (key == Keys.WRONG) {
      return;
    }
    if (key == Handles.NONE || most == 0) {
      reply.array(0);
    } else {
      int count = (int) Math.min(most, SortedSets.size(store, Keyspace.body(store, key)));
      boolean nested = many && reply.resp3();
      reply.array(nested ? count : 2L * count);
      pop(call, store, reply, 1, key, highest, count, nested);
    }
  }

  /** Replies so many members with their scores, and removes them. */
  static void pop(
      Call call,
      @Mut Store store,
      Reply reply,
      int argument,
      @HandleOf(Entry.class) long key,
      boolean highest,
      int count,
      boolean nested) {
    long set = Keyspace.body(store, key);
    for (int i = 0; i < count; i++) {
      long member = end(store, set, highest);
      if (nested) {
        reply.array(2);
      }
      Pairs.flat(store, reply, member);
      SortedSets.remove(store, set, member);
    }
    Keys.removeIfEmpty(store, key, set);
    call.touched(argument);
    call.dirty(count);
  }

  @HandleOf(Entry.class)
  private static long end(Store store, @HandleOf(Body.class) long set, boolean highest) {
    int rank = highest ? SortedSets.size(store, set) - 1 : 0;
    return SortedSets.member(store, SortedSets.atRank(store, set, rank));
  }
}
