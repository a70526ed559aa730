package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** The first list of several that has something: BLPOP, BRPOP, LMPOP, BLMPOP. */
final class Waits {
  private static final byte[] COUNT = Ascii.of("count");
  private static final byte[] LPOP = Ascii.of("LPOP");
  private static final byte[] RPOP = Ascii.of("RPOP");
  private static final int NONE = 0;

  private Waits() {}

  static void bind(CommandTable table) {
    table.bind("blpop", (call, store, reply) -> pop(call, store, reply, true));
    table.bind("brpop", (call, store, reply) -> pop(call, store, reply, false));
    table.bind("lmpop", (call, store, reply) -> popMany(call, store, reply, 1, false));
    table.bind("blmpop", (call, store, reply) -> popMany(call, store, reply, 2, true));
  }

  private static void pop(Call call, @Mut Store store, Reply reply, boolean first) {
    int last = call.count() - 2;
    long timeout = Arguments.timeout(call, reply, last + 1);
    if (timeout < 0) {
      return;
    }
    int found = find(call, store, reply, 1, last);
    if (found > NONE) {
      reply.array(2);
      reply.bulk(call.bytes(), call.start(found), call.length(found));
      long key = Keyspace.find(store, call.argument(found));
      Ends.popOne(call, store, reply, found, key, first);
      log(call, found, first, NONE);
    } else if (found == NONE) {
      await(call, reply, 1, last, timeout);
    }
  }

  private static void await(Call call, Reply reply, int first, int last, long timeout) {
    if (call.mayBlock()) {
      call.block(first, last, timeout);
    } else {
      reply.nilArray();
    }
  }

  /** The first argument that names a list; below zero if an error was replied. */
  private static int find(Call call, @Mut Store store, Reply reply, int first, int last) {
    for (int argument = first; argument <= last; argument++) {
      long key = call.considers(argument) ? Keyspace.find(store, call.argument(argument)) : NONE;
      if (key != Handles.NONE && Keyspace.type(store, key) == ValueType.LIST) {
        return argument;
      }
      if (key != Handles.NONE && !call.again()) {
        reply.error(ErrorText.WRONG_TYPE);
        return Keys.WRONG;
      }
    }
    return NONE;
  }

  /** Logs what was done to one of the keys, as if it was asked for alone. */
  private static void log(Call call, int argument, boolean first, long count) {
    Output out = call.rewrite();
    out.array(count == NONE ? 2 : 3);
    out.bulk(first ? LPOP : RPOP);
    out.bulk(call.bytes(), call.start(argument), call.length(argument));
    if (count != NONE) {
      out.bulk(count);
    }
  }

  private static void popMany(
      Call call, @Mut Store store, Reply reply, int number, boolean waits) {
    if (!Arguments.isAtLeast(call, reply, number, 1, "ERR numkeys should be greater than 0")) {
      return;
    }
    long side = call.toLong(number) + number + 1;
    if (side >= call.count() || side < 0) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    int where = (int) side;
    if (!Sides.isSide(call, reply, where) || !hasCount(call, reply, where)) {
      return;
    }
    long timeout = waits ? Arguments.timeout(call, reply, 1) : 0;
    if (timeout < 0) {
      return;
    }
    int found = find(call, store, reply, number + 1, where - 1);
    if (found > NONE) {
      popMany(call, store, reply, found, where);
    } else if (found == NONE && waits) {
      await(call, reply, number + 1, where - 1, timeout);
    } else if (found == NONE) {
      reply.nilArray();
    }
  }

  private static boolean hasCount(Call call, Reply reply, int where) {
    if (where + 1 == call.count()) {
      return true;
    }
    if (where + 2 >= call.count() || !call.is(where + 1, COUNT)) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    if (!Arguments.isAtLeast(call, reply, where + 2, 1, "ERR count should be greater than 0")) {
      return false;
    }
    if (where + 3 < call.count()) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    return true;
  }

  private static void popMany(
      Call call, @Mut Store store, Reply reply, int argument, int where) {
    boolean first = Sides.isLeft(call, where);
    long most = where + 2 < call.count() ? call.toLong(where + 2) : 1;
    reply.array(2);
    reply.bulk(call.bytes(), call.start(argument), call.length(argument));
    @HandleOf(Entry.class)
    long key = Keyspace.find(store, call.argument(argument));
    long popped = Ends.popMany(call, store, reply, argument, key, first, most);
    log(call, argument, first, popped);
  }
}
