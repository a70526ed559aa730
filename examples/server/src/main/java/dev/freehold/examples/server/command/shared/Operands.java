package dev.freehold.examples.server.command.shared;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** The sets, or sorted sets, that several keys of a command name. */
public final class Operands {
  private static final int FIRST_ROOM = 16;

  private @HandleOf(Body.class) long[] bodies = new long[FIRST_ROOM];
  private int count;
  private boolean complete;

  /**
   * Finds what some arguments name; if one is of another type, the error is replied.
   *
   * @param orSet whether a set may be where a sorted set is asked for
   */
  public boolean find(
      Call call,
      @Mut Store store,
      Reply reply,
      int first,
      int keys,
      ValueType type,
      boolean orSet) {
    room(keys);
    count = keys;
    complete = true;
    for (int i = 0; i < keys; i++) {
      long key = Keyspace.find(store, call.argument(first + i));
      if (key == Handles.NONE) {
        bodies[i] = Handles.NONE;
        complete = false;
        continue;
      }
      ValueType found = Keyspace.type(store, key);
      if (found != type && !(orSet && found == ValueType.SET)) {
        reply.error(ErrorText.WRONG_TYPE);
        return false;
      }
      bodies[i] = Keyspace.body(store, key);
    }
    return true;
  }

  private void room(int wanted) {
    if (bodies.length < wanted) {
      bodies = new long[Math.max(wanted, bodies.length * 2)];
    }
  }

  public int count() {
    return count;
  }

  /** Whether there is something under every key. */
  public boolean isComplete() {
    return complete;
  }

  /** What is under a key; {@link Handles#NONE} if there is nothing. */
  @HandleOf(Body.class)
  public long at(int index) {
    return bodies[index];
  }

  /** Has the smallest be the first one, if there is something under every key. */
  public void smallestFirst(Store store) {
    int smallest = 0;
    for (int i = 1; i < count; i++) {
      if (Values.size(store, bodies[i]) < Values.size(store, bodies[smallest])) {
        smallest = i;
      }
    }
    long first = bodies[smallest];
    bodies[smallest] = bodies[0];
    bodies[0] = first;
  }
}
