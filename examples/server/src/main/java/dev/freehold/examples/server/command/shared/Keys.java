package dev.freehold.examples.server.command.shared;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** Finds the keys that a command names, and replies where they are of another type. */
public final class Keys {
  /** Stands for a key of another type, of which an error was replied. */
  public static final int WRONG = -1;

  private Keys() {}

  /**
   * The key that an argument names; {@link Handles#NONE} if there is none, {@link #WRONG} if it is
   * of another type: then the error is replied.
   */
  @HandleOf(Entry.class)
  public static long find(Call call, @Mut Store store, Reply reply, int argument, ValueType type) {
    long key = Keyspace.find(store, call.argument(argument));
    if (key != Handles.NONE && Keyspace.type(store, key) != type) {
      reply.error(ErrorText.WRONG_TYPE);
      return WRONG;
    }
    return key;
  }

  /** What is under the key that an argument names; as {@link #find}. */
  @HandleOf(Body.class)
  public static long body(Call call, @Mut Store store, Reply reply, int argument, ValueType type) {
    long key = find(call, store, reply, argument, type);
    return key > Handles.NONE
        ? Keyspace.body(store, key)
        : key == Handles.NONE ? Handles.NONE : WRONG;
  }

  /** Removes a key that has nothing under it any more; whether that is so. */
  public static boolean removeIfEmpty(
      @Mut Store store, @HandleOf(Entry.class) long key, @HandleOf(Body.class) long body) {
    if (Values.size(store, body) > 0) {
      return false;
    }
    Keyspace.remove(store, key);
    return true;
  }

  /** Puts a value under the key that an argument names, in the place of what is there. */
  public static void replace(
      Call call, @Mut Store store, int argument, @HandleOf(Body.class) long body) {
    long before = Keyspace.find(store, call.argument(argument));
    if (before != Handles.NONE) {
      Keyspace.remove(store, before);
    }
    Keyspace.add(store, call.argument(argument), body);
  }

  /** Whether there is room for some more; if not, the error is replied. */
  public static boolean admits(Store store, Reply reply, long bytes, int count) {
    boolean admitted = store.admits(bytes, count);
    if (!admitted) {
      reply.error(ErrorText.OUT_OF_MEMORY);
    }
    return admitted;
  }
}
