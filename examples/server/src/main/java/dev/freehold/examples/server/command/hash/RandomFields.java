package dev.freehold.examples.server.command.hash;

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
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** HRANDFIELD. */
final class RandomFields {
  private final RandomCount asked = new RandomCount("withvalues");
  private final Picks picks = new Picks();

  void bind(CommandTable table) {
    table.bind("hrandfield", this::pick);
  }

  private void pick(Call call, @Mut Store store, Reply reply) {
    if (!asked.read(call, reply)) {
      return;
    }
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash == Keys.WRONG) {
      return;
    }
    if (hash == Handles.NONE) {
      asked.none(reply);
    } else if (asked.one()) {
      int place = store.random(Hashes.size(store, hash));
      write(store, reply, hash, place);
    } else {
      pickMany(store, reply, hash);
    }
  }

  private void pickMany(@Mut Store store, Reply reply, @HandleOf(Body.class) long hash) {
    int size = Hashes.size(store, hash);
    int count = asked.count(size);
    asked.head(reply, count);
    picks.begin(count, size);
    for (int i = 0; i < count; i++) {
      int place = asked.repeats() ? store.random(size) : picks.next(store);
      write(store, reply, hash, place);
    }
  }

  private void write(Store store, Reply reply, @HandleOf(Body.class) long hash, int place) {
    long field = Hashes.at(store, hash, place);
    asked.pairHead(reply);
    Replies.text(store, reply, Hashes.name(store, field));
    if (asked.both()) {
      Replies.text(store, reply, Hashes.value(store, field));
    }
  }
}
