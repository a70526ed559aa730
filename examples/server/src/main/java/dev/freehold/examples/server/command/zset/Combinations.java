package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Values;

/** ZUNION, ZINTER, ZDIFF, those that store, and ZINTERCARD. */
final class Combinations {
  private final CombinationOptions options = new CombinationOptions();
  private final Combiner combiner = new Combiner(options);

  void bind(CommandTable table) {
    bind(table, Operation.UNION);
    bind(table, Operation.INTERSECTION);
    bind(table, Operation.DIFFERENCE);
    table.bind("zintercard", this::count);
  }

  private void bind(CommandTable table, Operation operation) {
    String word = operation.word();
    table.bind(word, (call, store, reply) -> members(call, store, reply, operation));
    table.bind(word + "store", (call, store, reply) -> store(call, store, reply, operation));
  }

  private void members(Call call, @Mut Store store, Reply reply, Operation operation) {
    if (!options.read(call, store, reply, 1, operation, false)) {
      return;
    }
    long made = make(store, reply, operation);
    if (made != Handles.NONE) {
      write(store, reply, made);
      Values.dropBody(store, made);
    }
  }

  private void write(Store store, Reply reply, @HandleOf(Body.class) long made) {
    int size = SortedSets.size(store, made);
    Pairs.head(reply, size, options.withScores());
    long at = size == 0 ? Handles.NONE : SortedSets.atRank(store, made, 0);
    while (at != Handles.NONE) {
      long member = SortedSets.member(store, at);
      if (options.withScores()) {
        Pairs.write(store, reply, member);
      } else {
        Replies.text(store, reply, SortedSets.name(store, member));
      }
      at = SortedSets.after(store, at);
    }
  }

  private void store(Call call, @Mut Store store, Reply reply, Operation operation) {
    if (!options.read(call, store, reply, 2, operation, true)) {
      return;
    }
    long made = make(store, reply, operation);
    if (made != Handles.NONE) {
      SortedSets.compact(store, made);
      Results.put(call, store, reply, made);
    }
  }

  /** A new sorted set; {@link Handles#NONE} if an error was replied. */
  @HandleOf(Body.class)
  private long make(@Mut Store store, Reply reply, Operation operation) {
    long made = SortedSets.makeLoose(store);
    if (combiner.fill(store, made, operation)) {
      return made;
    }
    Values.dropBody(store, made);
    reply.error(ErrorText.OUT_OF_MEMORY);
    return Handles.NONE;
  }

  private void count(Call call, @Mut Store store, Reply reply) {
    if (options.read(call, store, reply, 1, Operation.COUNT, false)) {
      reply.integer(combiner.count(store));
    }
  }
}
