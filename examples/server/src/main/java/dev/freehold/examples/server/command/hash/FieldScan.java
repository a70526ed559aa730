package dev.freehold.examples.server.command.hash;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.command.shared.ScanOptions;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Encoding;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** HSCAN. A small hash is replied at once, in the order in which its fields came. */
final class FieldScan {
  private final ScanOptions options = new ScanOptions();

  void bind(CommandTable table) {
    table.bind("hscan", this::scan);
  }

  private void scan(Call call, @Mut Store store, Reply reply) {
    if (!ScanOptions.isCursor(call, reply)) {
      return;
    }
    long hash = Keys.body(call, store, reply, 1, ValueType.HASH);
    if (hash == Keys.WRONG) {
      return;
    }
    if (hash == Handles.NONE) {
      Replies.emptyScan(reply);
    } else if (options.read(call, reply)) {
      scan(call, store, reply, hash);
    }
  }

  private void scan(Call call, Store store, Reply reply, @HandleOf(Body.class) long hash) {
    boolean small = Values.encoding(store, hash) == Encoding.LISTPACK;
    int size = Hashes.size(store, hash);
    int from = small ? size : options.from(call, size);
    int to = small ? 0 : options.to(from);
    reply.array(2);
    reply.bulk(to);
    int begun = reply.deferArray();
    int shown = 0;
    for (int i = 0; i < from - to; i++) {
      long field = Hashes.at(store, hash, small ? i : from - 1 - i);
      if (options.matches(call, store, Hashes.name(store, field))) {
        Replies.text(store, reply, Hashes.name(store, field));
        Replies.text(store, reply, Hashes.value(store, field));
        shown += 2;
      }
    }
    reply.endArray(begun, shown);
  }
}
