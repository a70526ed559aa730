package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Values;

/** What ZRANGESTORE, ZUNIONSTORE and their like make. */
final class Results {
  private Results() {}

  /** Puts a set under the first key, and replies how many members it has; no key if it has none. */
  static void put(Call call, @Mut Store store, Reply reply, @HandleOf(Body.class) long made) {
    int size = SortedSets.size(store, made);
    reply.integer(size);
    if (size > 0) {
      boolean absent = Keyspace.find(store, call.argument(1)) == Handles.NONE;
      Keys.replace(call, store, 1, made);
      if (absent) { // as in Redis, a key of another type that is overwritten wakes nobody
        call.ready(1);
      }
      call.changed(1);
      return;
    }
    Values.dropBody(store, made);
    long before = Keyspace.find(store, call.argument(1));
    if (before != Handles.NONE) {
      Keyspace.remove(store, before);
      call.changed(1);
    }
  }
}
