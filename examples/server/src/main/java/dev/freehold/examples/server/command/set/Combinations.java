package dev.freehold.examples.server.command.set;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Operands;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** SUNION, SDIFF, SUNIONSTORE, SDIFFSTORE. */
final class Combinations {
  private final Operands operands = new Operands();
  private final ByteRange name = new ByteRange();

  void bind(CommandTable table) {
    table.bind("sunion", (call, store, reply) -> members(call, store, reply, false));
    table.bind("sdiff", (call, store, reply) -> members(call, store, reply, true));
    table.bind("sunionstore", (call, store, reply) -> store(call, store, reply, false));
    table.bind("sdiffstore", (call, store, reply) -> store(call, store, reply, true));
  }

  private void members(Call call, @Mut Store store, Reply reply, boolean difference) {
    long made = make(call, store, reply, 1, difference);
    if (made == Handles.NONE) {
      return;
    }
    int size = Sets.size(store, made);
    reply.set(size);
    for (int i = 0; i < size; i++) {
      Replies.text(store, reply, Sets.name(store, Sets.at(store, made, i)));
    }
    Values.dropBody(store, made);
  }

  private void store(Call call, @Mut Store store, Reply reply, boolean difference) {
    long made = make(call, store, reply, 2, difference);
    if (made != Handles.NONE) {
      Results.put(call, store, reply, made);
    }
  }

  /** A new set; {@link Handles#NONE} if an error was replied. */
  @HandleOf(Body.class)
  private long make(Call call, @Mut Store store, Reply reply, int firstKey, boolean difference) {
    int keys = call.count() - firstKey;
    if (!operands.find(call, store, reply, firstKey, keys, ValueType.SET, false)) {
      return Handles.NONE;
    }
    long made = Sets.make(store);
    int last = difference ? 1 : keys;
    for (int i = 0; i < last; i++) {
      if (operands.at(i) != Handles.NONE && !add(store, made, operands.at(i), difference)) {
        Values.dropBody(store, made);
        reply.error(ErrorText.OUT_OF_MEMORY);
        return Handles.NONE;
      }
    }
    return made;
  }

  /** Adds what a set has, or what none but it has; whether there was room. */
  private boolean add(
      @Mut Store store,
      @HandleOf(Body.class) long made,
      @HandleOf(Body.class) long from,
      boolean difference) {
    for (int i = 0; i < Sets.size(store, from); i++) {
      store.texts().load(Sets.name(store, Sets.at(store, from, i)), name);
      if (difference && isInOthers(store)) {
        continue;
      }
      if (!store.admits(name.length(), 1)) {
        return false;
      }
      Sets.add(store, made, name);
    }
    return true;
  }

  private boolean isInOthers(Store store) {
    for (int i = 1; i < operands.count(); i++) {
      if (operands.at(i) != Handles.NONE
          && Sets.find(store, operands.at(i), name) != Handles.NONE) {
        return true;
      }
    }
    return false;
  }
}
