package dev.freehold.examples.server.command.zset;

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
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Members by their names: ZSCORE, ZRANK, ZREM and their like. */
final class Members {
  private Members() {}

  static void bind(CommandTable table) {
    table.bind("zrem", Members::remove);
    table.bind("zscore", Members::score);
    table.bind("zmscore", Members::scores);
    table.bind("zcard", Members::count);
    table.bind("zrank", (call, store, reply) -> rank(call, store, reply, false));
    table.bind("zrevrank", (call, store, reply) -> rank(call, store, reply, true));
  }

  private static void remove(Call call, @Mut Store store, Reply reply) {
    Removals.run(call, store, reply, ValueType.SORTED_SET, SortedSets::find, SortedSets::remove);
  }

  @HandleOf(Entry.class)
  private static long member(Call call, Store store, @HandleOf(Body.class) long set, int argument) {
    return set == Handles.NONE
        ? Handles.NONE
        : SortedSets.find(store, set, call.argument(argument));
  }

  private static void score(Store store, Reply reply, @HandleOf(Entry.class) long member) {
    if (member == Handles.NONE) {
      reply.nil();
    } else {
      Replies.score(reply, SortedSets.score(store, member));
    }
  }

  private static void score(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set != Keys.WRONG) {
      score(store, reply, member(call, store, set, 2));
    }
  }

  private static void scores(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    reply.array(call.count() - 2L);
    for (int i = 2; i < call.count(); i++) {
      score(store, reply, member(call, store, set, i));
    }
  }

  private static void count(Call call, @Mut Store store, Reply reply) {
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set != Keys.WRONG) {
      reply.integer(set == Handles.NONE ? 0 : SortedSets.size(store, set));
    }
  }

  private static void rank(Call call, @Mut Store store, Reply reply, boolean fromEnd) {
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    long member = member(call, store, set, 2);
    if (member == Handles.NONE) {
      reply.nil();
      return;
    }
    int rank = SortedSets.rank(store, set, member);
    reply.integer(fromEnd ? SortedSets.size(store, set) - 1 - rank : rank);
  }
}
