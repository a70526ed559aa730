package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.FirstKey;
import dev.freehold.examples.server.command.shared.ManyKeys;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** The first list of several that has something: BLPOP, BRPOP, LMPOP, BLMPOP. */
final class Waits {
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
    int found = FirstKey.find(call, store, reply, 1, last, ValueType.LIST);
    if (found > FirstKey.NONE) {
      reply.array(2);
      reply.bulk(call.bytes(), call.start(found), call.length(found));
      long key = Keyspace.find(store, call.argument(found));
      Ends.popOne(call, store, reply, found, key, first);
      log(call, found, first, NONE);
    } else if (found == FirstKey.NONE) {
      FirstKey.await(call, reply, 1, last, timeout);
    }
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

  private static void popMany(Call call, @Mut Store store, Reply reply, int number, boolean waits) {
    int where = ManyKeys.end(call, reply, number);
    if (where < 0
        || !Sides.isSide(call, reply, where)
        || !ManyKeys.isCount(call, reply, where + 1)) {
      return;
    }
    long timeout = waits ? Arguments.timeout(call, reply, 1) : 0;
    if (timeout < 0) {
      return;
    }
    int found = FirstKey.find(call, store, reply, number + 1, where - 1, ValueType.LIST);
    if (found > FirstKey.NONE) {
      popMany(call, store, reply, found, where);
    } else if (found == FirstKey.NONE && waits) {
      FirstKey.await(call, reply, number + 1, where - 1, timeout);
    } else if (found == FirstKey.NONE) {
      reply.nilArray();
    }
  }

  private static void popMany(Call call, @Mut Store store, Reply reply, int argument, int where) {
    boolean first = Sides.isLeft(call, where);
    long most = ManyKeys.count(call, where + 1);
    reply.array(2);
    reply.bulk(call.bytes(), call.start(argument), call.length(argument));
    @HandleOf(Entry.class)
    long key = Keyspace.find(store, call.argument(argument));
    long popped = Ends.popMany(call, store, reply, argument, key, first, most);
    log(call, argument, first, popped);
  }
}
