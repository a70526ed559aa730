package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.ListPlace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Elements of a list by their places: LINDEX, LRANGE, LSET, LTRIM, LINSERT. */
final class Elements {
  private static final byte[] BEFORE = Ascii.of("before");
  private static final byte[] AFTER = Ascii.of("after");

  private final ListPlace place = new ListPlace();

  private Elements() {}

  static void bind(CommandTable table) {
    Elements elements = new Elements();
    table.bind("lindex", elements::at);
    table.bind("lrange", elements::range);
    table.bind("lset", elements::set);
    table.bind("ltrim", Elements::trim);
    table.bind("linsert", elements::insert);
  }

  private void at(Call call, @Mut Store store, Reply reply) {
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Handles.NONE) {
      reply.nil();
      return;
    }
    if (list == Keys.WRONG || !Arguments.isLong(call, reply, 2)) {
      return;
    }
    int size = Lists.size(store, list);
    int index = Arguments.place(call.toLong(2), size);
    if (index < 0 || index >= size) {
      reply.nil();
    } else {
      Lists.seek(store, list, index, place);
      Replies.text(store, reply, Lists.at(store, place));
    }
  }

  private void range(Call call, @Mut Store store, Reply reply) {
    if (!Arguments.isLong(call, reply, 2) || !Arguments.isLong(call, reply, 3)) {
      return;
    }
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Keys.WRONG) {
      return;
    }
    int size = list == Handles.NONE ? 0 : Lists.size(store, list);
    int from = Math.max(0, Arguments.place(call.toLong(2), size));
    int to = Math.min(size - 1, Arguments.place(call.toLong(3), size));
    int count = Math.max(0, to - from + 1);
    reply.array(count);
    if (count > 0) {
      write(store, reply, list, from, count);
    }
  }

  private void write(
      @Mut Store store, Reply reply, @HandleOf(Body.class) long list, int from, int count) {
    Lists.seek(store, list, from, place);
    for (int left = count; left > 0; left--) {
      Replies.text(store, reply, Lists.at(store, place));
      if (left > 1) {
        Lists.next(store, place);
      }
    }
  }

  private void set(Call call, @Mut Store store, Reply reply) {
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Handles.NONE) {
      reply.error(ErrorText.NO_KEY);
      return;
    }
    if (list == Keys.WRONG || !Arguments.isLong(call, reply, 2)) {
      return;
    }
    int size = Lists.size(store, list);
    int index = Arguments.place(call.toLong(2), size);
    if (index < 0 || index >= size) {
      reply.error(ErrorText.OUT_OF_RANGE);
      return;
    }
    Lists.seek(store, list, index, place);
    Lists.set(store, place, call.argument(3));
    reply.ok();
    call.changed(1);
  }

  private static void trim(Call call, @Mut Store store, Reply reply) {
    if (!Arguments.isLong(call, reply, 2) || !Arguments.isLong(call, reply, 3)) {
      return;
    }
    long key = Keys.find(call, store, reply, 1, ValueType.LIST);
    if (key == Keys.WRONG) {
      return;
    }
    reply.ok();
    if (key == Handles.NONE) {
      return;
    }
    long list = Keyspace.body(store, key);
    int size = Lists.size(store, list);
    int from = Math.max(0, Arguments.place(call.toLong(2), size));
    int to = Math.min(size - 1, Arguments.place(call.toLong(3), size));
    boolean nothing = from > to;
    drop(store, list, true, nothing ? size : from);
    drop(store, list, false, nothing ? 0 : size - 1 - to);
    Keys.removeIfEmpty(store, key, list);
    call.changed(1);
  }

  private static void drop(
      @Mut Store store, @HandleOf(Body.class) long list, boolean first, int count) {
    for (int i = 0; i < count; i++) {
      Lists.drop(store, list, first);
    }
  }

  private void insert(Call call, @Mut Store store, Reply reply) {
    boolean behind = call.is(2, AFTER);
    if (!behind && !call.is(2, BEFORE)) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    long list = Keys.body(call, store, reply, 1, ValueType.LIST);
    if (list == Keys.WRONG) {
      return;
    }
    if (list == Handles.NONE) {
      reply.integer(0);
      return;
    }
    Lists.seek(store, list, 0, place);
    boolean more = true;
    while (more && !store.texts().isSame(Lists.at(store, place), call.argument(3))) {
      more = Lists.next(store, place);
    }
    if (more) {
      Lists.insert(store, list, place, behind, call.argument(4));
      call.changed(1);
    }
    reply.integer(more ? Lists.size(store, list) : -1);
  }
}
