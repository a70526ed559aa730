package dev.freehold.examples.server.command.set;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Operands;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** SINTER, SINTERCARD, SINTERSTORE. */
final class Intersections {
  private static final byte[] LIMIT = Ascii.of("limit");

  private final Operands operands = new Operands();
  private final ByteRange name = new ByteRange();

  void bind(CommandTable table) {
    table.bind("sinter", this::members);
    table.bind("sintercard", this::count);
    table.bind("sinterstore", this::store);
  }

  private void members(Call call, @Mut Store store, Reply reply) {
    int keys = call.count() - 1;
    if (!operands.find(call, store, reply, 1, keys, ValueType.SET, false)) {
      return;
    }
    int begun = reply.deferArray();
    int found = 0;
    if (operands.isComplete()) {
      operands.smallestFirst(store);
      long first = operands.at(0);
      for (int i = 0; i < Sets.size(store, first); i++) {
        if (isInAll(store, first, i)) {
          Replies.text(store, reply, Sets.name(store, Sets.at(store, first, i)));
          found++;
        }
      }
    }
    reply.endSet(begun, found);
  }

  /** Whether a member of the first set is in all others; its name is in hand then. */
  private boolean isInAll(Store store, @HandleOf(Body.class) long first, int place) {
    store.texts().load(Sets.name(store, Sets.at(store, first, place)), name);
    for (int i = 1; i < operands.count(); i++) {
      if (Sets.find(store, operands.at(i), name) == Handles.NONE) {
        return false;
      }
    }
    return true;
  }

  private void count(Call call, @Mut Store store, Reply reply) {
    if (!Arguments.isAtLeast(call, reply, 1, 1, "ERR numkeys should be greater than 0")) {
      return;
    }
    if (call.toLong(1) > call.count() - 2) {
      reply.error("ERR Number of keys can't be greater than number of args");
      return;
    }
    int keys = (int) call.toLong(1);
    if (!isLimit(call, reply, keys + 2)
        || !operands.find(call, store, reply, 2, keys, ValueType.SET, false)) {
      return;
    }
    long limit = keys + 2 < call.count() ? call.toLong(call.count() - 1) : 0;
    reply.integer(operands.isComplete() ? count(store, limit == 0 ? Long.MAX_VALUE : limit) : 0);
  }

  private static boolean isLimit(Call call, Reply reply, int first) {
    for (int at = first; at < call.count(); at += 2) {
      if (at + 1 == call.count() || !call.is(at, LIMIT)) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
      if (!Arguments.isAtLeast(call, reply, at + 1, 0, "ERR LIMIT can't be negative")) {
        return false;
      }
    }
    return true;
  }

  private int count(Store store, long limit) {
    operands.smallestFirst(store);
    long first = operands.at(0);
    int found = 0;
    for (int i = 0; i < Sets.size(store, first) && found < limit; i++) {
      found += isInAll(store, first, i) ? 1 : 0;
    }
    return found;
  }

  private void store(Call call, @Mut Store store, Reply reply) {
    int keys = call.count() - 2;
    if (!operands.find(call, store, reply, 2, keys, ValueType.SET, false)) {
      return;
    }
    long made = Sets.make(store);
    if (operands.isComplete() && !fill(store, made)) {
      Values.dropBody(store, made);
      reply.error(ErrorText.OUT_OF_MEMORY);
      return;
    }
    Results.put(call, store, reply, made);
  }

  /** Puts what all have in common into a set; whether there was room. */
  private boolean fill(@Mut Store store, @HandleOf(Body.class) long made) {
    operands.smallestFirst(store);
    long first = operands.at(0);
    for (int i = 0; i < Sets.size(store, first); i++) {
      if (isInAll(store, first, i)) {
        if (!store.admits(name.length(), 1)) {
          return false;
        }
        Sets.add(store, made, name);
      }
    }
    return true;
  }
}
