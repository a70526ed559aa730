package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.command.shared.ScanOptions;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Encoding;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** ZSCAN. A small sorted set is replied at once, in its order. */
final class MemberScan {
  /** Up to here {@code double2ll} of Redis's util.c makes an integer of a double. */
  private static final double WHOLE = Long.MAX_VALUE / 2;

  private final ScanOptions options = new ScanOptions();

  void bind(CommandTable table) {
    table.bind("zscan", this::scan);
  }

  private void scan(Call call, @Mut Store store, Reply reply) {
    if (!ScanOptions.isCursor(call, reply)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE) {
      Replies.emptyScan(reply);
    } else if (options.read(call, reply)) {
      scan(call, store, reply, set);
    }
  }

  private void scan(Call call, Store store, Reply reply, @HandleOf(Body.class) long set) {
    boolean small = Values.encoding(store, set) == Encoding.LISTPACK;
    int size = SortedSets.size(store, set);
    int from = small ? size : options.from(call, size);
    int to = small ? 0 : options.to(from);
    reply.array(2);
    reply.bulk(to);
    int begun = reply.deferArray();
    int shown = 0;
    for (int i = 0; i < from - to; i++) {
      long member =
          small
              ? SortedSets.member(store, SortedSets.atRank(store, set, i))
              : SortedSets.at(store, set, from - 1 - i);
      if (options.matches(call, store, SortedSets.name(store, member))) {
        Replies.text(store, reply, SortedSets.name(store, member));
        score(reply, SortedSets.score(store, member), small);
        shown += 2;
      }
    }
    reply.endArray(begun, shown);
  }

  /**
   * A listpack keeps a whole score as an integer, and shows all its digits; what is no listpack
   * shows a double.
   */
  private static void score(Reply reply, double score, boolean small) {
    if (small && Math.abs(score) <= WHOLE && score == (long) score) {
      reply.bulk((long) score);
    } else {
      Replies.bulk(reply.out(), score);
    }
  }
}
