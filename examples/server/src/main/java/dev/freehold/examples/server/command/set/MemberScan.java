package dev.freehold.examples.server.command.set;

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
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** SSCAN. A set of a few numbers is replied at once, in their order. */
final class MemberScan {
  private final ScanOptions options = new ScanOptions();

  void bind(CommandTable table) {
    table.bind("sscan", this::scan);
  }

  private void scan(Call call, @Mut Store store, Reply reply) {
    if (!ScanOptions.isCursor(call, reply)) {
      return;
    }
    long set = Keys.body(call, store, reply, 1, ValueType.SET);
    if (set == Keys.WRONG) {
      return;
    }
    if (set == Handles.NONE) {
      Replies.emptyScan(reply);
    } else if (options.read(call, reply)) {
      scan(call, store, reply, set);
    }
  }

  private void scan(Call call, Store store, Reply reply, @HandleOf(Body.class) long set) {
    boolean small = Values.encoding(store, set) == Encoding.INTSET;
    int size = Sets.size(store, set);
    int from = small ? size : options.from(call, size);
    int to = small ? 0 : options.to(from);
    reply.array(2);
    reply.bulk(to);
    int begun = reply.deferArray();
    int shown = 0;
    for (int i = 0; i < from - to; i++) {
      long member = Sets.at(store, set, small ? i : from - 1 - i);
      if (options.matches(call, store, Sets.name(store, member))) {
        Replies.text(store, reply, Sets.name(store, member));
        shown++;
      }
    }
    reply.endArray(begun, shown);
  }
}
