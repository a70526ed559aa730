package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Ranges that are counted, or removed: ZCOUNT, ZLEXCOUNT, ZREMRANGEBYRANK and their like. */
final class Counts {
  private final Limits limits = new Limits();

  void bind(CommandTable table) {
    table.bind("zcount", (call, store, reply) -> count(call, store, reply, Limits.Kind.SCORE));
    table.bind("zlexcount", (call, store, reply) -> count(call, store, reply, Limits.Kind.NAME));
    table.bind(
        "zremrangebyrank", (call, store, reply) -> remove(call, store, reply, Limits.Kind.RANK));
    table.bind(
        "zremrangebyscore", (call, store, reply) -> remove(call, store, reply, Limits.Kind.SCORE));
    table.bind(
        "zremrangebylex", (call, store, reply) -> remove(call, store, reply, Limits.Kind.NAME));
  }

  private void count(Call call, @Mut Store store, Reply reply, Limits.Kind kind) {
    if (!limits.read(call, reply, kind, 2, 3)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Handles.NONE) {
      reply.integer(0);
    } else if (set != Keys.WRONG) {
      limits.find(store, set, false);
      reply.integer(limits.end() - limits.first());
    }
  }

  private void remove(Call call, @Mut Store store, Reply reply, Limits.Kind kind) {
    if (!limits.read(call, reply, kind, 2, 3)) {
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.SORTED_SET);
    if (key == Handles.NONE) {
      reply.integer(0);
    } else if (key != Keys.WRONG) {
      int removed = remove(store, key);
      if (removed > 0) {
        call.touched(1);
        call.dirty(removed);
      }
      reply.integer(removed);
    }
  }

  private int remove(@Mut Store store, @HandleOf(Entry.class) long key) {
    long set = Keyspace.body(store, key);
    limits.find(store, set, false);
    int removed = limits.end() - limits.first();
    for (int rank = limits.end() - 1; rank >= limits.first(); rank--) {
      long place = SortedSets.atRank(store, set, rank);
      long member = SortedSets.member(store, place);
      SortedSets.remove(store, set, member);
    }
    Keys.removeIfEmpty(store, key, set);
    return removed;
  }
}
