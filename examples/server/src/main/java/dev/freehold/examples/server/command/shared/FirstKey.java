package dev.freehold.examples.server.command.shared;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** The first key of several that there is, for commands that can wait for one. */
public final class FirstKey {
  /** Stands for no key. */
  public static final int NONE = 0;

  private FirstKey() {}

  /** The first argument that names a key; below zero if an error was replied. */
  public static int find(
      Call call, @Mut Store store, Reply reply, int first, int last, ValueType type) {
    for (int argument = first; argument <= last; argument++) {
      long key = call.considers(argument) ? Keyspace.find(store, call.argument(argument)) : NONE;
      if (key != Handles.NONE && Keyspace.type(store, key) == type) {
        return argument;
      }
      if (key != Handles.NONE && !call.again()) {
        reply.error(ErrorText.WRONG_TYPE);
        return Keys.WRONG;
      }
    }
    return NONE;
  }

  /** Has the client wait for one of the keys, or replies that there is none. */
  public static void await(Call call, Reply reply, int first, int last, long timeout) {
    if (call.mayBlock()) {
      call.block(first, last, timeout);
    } else {
      reply.nilArray();
    }
  }
}
