package dev.freehold.examples.server.command.shared;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** What HDEL, SREM and ZREM have in common: names out of the value of one key. */
public final class Removals {
  private Removals() {}

  /** The entry of a value that has a name; {@link Handles#NONE} if there is none. */
  @FunctionalInterface
  public interface Finder {
    @HandleOf(Entry.class)
    long find(Store store, @HandleOf(Body.class) long body, ByteRange name);
  }

  /** Takes an entry out of a value. */
  @FunctionalInterface
  public interface Remover {
    void remove(
        @Mut Store store, @HandleOf(Body.class) long body, @HandleOf(Entry.class) long entry);
  }

  /** Takes all names of the command out, and replies how many were there. */
  public static void run(
      Call call, @Mut Store store, Reply reply, ValueType type, Finder finder, Remover remover) {
    long key = Keys.find(call, store, reply, 1, type);
    if (key == Keys.WRONG) {
      return;
    }
    int removed = key == Handles.NONE ? 0 : remove(call, store, key, finder, remover);
    if (removed > 0) {
      call.touched(1);
      call.dirty(removed);
    }
    reply.integer(removed);
  }

  private static int remove(
      Call call,
      @Mut Store store,
      @HandleOf(Entry.class) long key,
      Finder finder,
      Remover remover) {
    long body = Keyspace.body(store, key);
    int removed = 0;
    for (int i = 2; i < call.count(); i++) {
      long entry = finder.find(store, body, call.argument(i));
      if (entry != Handles.NONE) {
        remover.remove(store, body, entry);
        removed++;
      }
    }
    Keys.removeIfEmpty(store, key, body);
    return removed;
  }
}
