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

  /** Takes one name out of a value; whether it was there. */
  @FunctionalInterface
  public interface Remover {
    boolean remove(@Mut Store store, @HandleOf(Body.class) long body, ByteRange name);
  }

  /** Takes all names of the command out, and replies how many were there. */
  public static void run(
      Call call, @Mut Store store, Reply reply, ValueType type, Remover remover) {
    long key = Keys.find(call, store, reply, 1, type);
    if (key == Keys.WRONG) {
      return;
    }
    int removed = key == Handles.NONE ? 0 : remove(call, store, key, remover);
    if (removed > 0) {
      call.touched(1);
      call.dirty(removed);
    }
    reply.integer(removed);
  }

  private static int remove(
      Call call, @Mut Store store, @HandleOf(Entry.class) long key, Remover remover) {
    long body = Keyspace.body(store, key);
    int removed = 0;
    for (int i = 2; i < call.count(); i++) {
      removed += remover.remove(store, body, call.argument(i)) ? 1 : 0;
    }
    Keys.removeIfEmpty(store, key, body);
    return removed;
  }
}
