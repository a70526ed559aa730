package dev.freehold.examples.server.command.hash;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** All fields of a hash: HGETALL, HKEYS, HVALS. */
final class AllFields {
  private AllFields() {}

  static void bind(CommandTable table) {
    table.bind("hgetall", (call, store, reply) -> all(call, store, reply, true, true));
    table.bind("hkeys", (call, store, reply) -> all(call, store, reply, true, false));
    table.bind("hvals", (call, store, reply) -> all(call, store, reply, false, true));
  }

  private static void all(Call call, @Mut Store store, Reply reply, boolean names, boolean values) {
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash == Keys.WRONG) {
      return;
    }
    int size = hash == Handles.NONE ? 0 : Hashes.size(store, hash);
    if (names && values) {
      reply.map(size);
    } else {
      reply.array(size);
    }
    for (int i = 0; i < size; i++) {
      long field = Hashes.at(store, hash, i);
      if (names) {
        Replies.text(store, reply, Hashes.name(store, field));
      }
      if (values) {
        Replies.text(store, reply, Hashes.value(store, field));
      }
    }
  }
}
