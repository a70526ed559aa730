package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Picks;
import dev.freehold.examples.server.command.shared.RandomCount;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** ZRANDMEMBER. */
final class RandomMembers {
  private final RandomCount asked = new RandomCount("withscores");
  private final Picks picks = new Picks();

  void bind(CommandTable table) {
    table.bind("zrandmember", this::pick);
  }

  private void pick(Call call, @Mut Store store, Reply reply) {
    if (!asked.read(call, reply)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SORTED_SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE) {
      asked.none(reply);
    } else if (asked.one()) {
      int place = store.random(SortedSets.size(store, set));
      write(store, reply, set, place);
    } else {
      pickMany(store, reply, set);
    }
  }

  private void pickMany(@Mut Store store, Reply reply, @HandleOf(Body.class) long set) {
    int size = SortedSets.size(store, set);
    int count = asked.count(size);
    asked.head(reply, count);
    picks.begin(count, size);
    for (int i = 0; i < count; i++) {
      int place = asked.repeats() ? store.random(size) : picks.next(store);
      write(store, reply, set, place);
    }
  }

  private void write(Store store, Reply reply, @HandleOf(Body.class) long set, int place) {
    long member = SortedSets.at(store, set, place);
    asked.pairHead(reply);
    Replies.text(store, reply, SortedSets.name(store, member));
    if (asked.both()) {
      Replies.score(reply, SortedSets.score(store, member));
    }
  }
}
