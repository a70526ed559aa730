package dev.freehold.examples.server.command.zset;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.FirstKey;
import dev.freehold.examples.server.command.shared.ManyKeys;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** The first sorted set of several that has something: BZPOPMIN, BZPOPMAX, ZMPOP, BZMPOP. */
final class Waits {
  private static final byte[] MIN = Ascii.of("min");
  private static final byte[] MAX = Ascii.of("max");
  private static final byte[] ZPOPMIN = Ascii.of("ZPOPMIN");
  private static final byte[] ZPOPMAX = Ascii.of("ZPOPMAX");

  private Waits() {}

  static void bind(CommandTable table) {
    table.bind("bzpopmin", (call, store, reply) -> pop(call, store, reply, false));
    table.bind("bzpopmax", (call, store, reply) -> pop(call, store, reply, true));
    table.bind("zmpop", (call, store, reply) -> popMany(call, store, reply, 1, false));
    table.bind("bzmpop", (call, store, reply) -> popMany(call, store, reply, 2, true));
  }

  private static void pop(Call call, @Mut Store store, Reply reply, boolean highest) {
    int last = call.count() - 2;
    long timeout = Arguments.timeout(call, reply, last + 1);
    if (timeout < 0) {
      return;
    }
    int found = FirstKey.find(call, store, reply, 1, last, ValueType.SORTED_SET);
    if (found > FirstKey.NONE) {
      reply.array(3);
      reply.bulk(call.bytes(), call.start(found), call.length(found));
      long key = Keyspace.find(store, call.argument(found));
      Pops.pop(call, store, reply, found, key, highest, 1, false);
      log(call, found, highest, 1);
    } else if (found == FirstKey.NONE) {
      FirstKey.await(call, reply, 1, last, timeout);
    }
  }

  /** Logs what was done to one of the keys, as if it was asked for alone. */
  private static void log(Call call, int argument, boolean highest, int count) {
    Output out = call.rewrite();
    out.array(3);
    out.bulk(highest ? ZPOPMAX : ZPOPMIN);
    out.bulk(call.bytes(), call.start(argument), call.length(argument));
    out.bulk(count);
  }

  private static void popMany(Call call, @Mut Store store, Reply reply, int number, boolean waits) {
    int where = ManyKeys.end(call, reply, number);
    if (where < 0) {
      return;
    }
    if (!call.is(where, MIN) && !call.is(where, MAX)) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    long timeout = 0;
    if (ManyKeys.isCount(call, reply, where + 1)) {
      timeout = waits ? Arguments.timeout(call, reply, 1) : 0;
    } else {
      timeout = -1;
    }
    if (timeout < 0) {
      return;
    }
    int found = FirstKey.find(call, store, reply, number + 1, where - 1, ValueType.SORTED_SET);
    if (found > FirstKey.NONE) {
      popMany(call, store, reply, found, where);
    } else if (found == FirstKey.NONE && waits) {
      FirstKey.await(call, reply, number + 1, where - 1, timeout);
    } else if (found == FirstKey.NONE) {
      reply.nilArray();
    }
  }

  private static void popMany(Call call, @Mut Store store, Reply reply, int argument, int where) {
    boolean highest = call.is(where, MAX);
    long key = Keyspace.find(store, call.argument(argument));
    int size = SortedSets.size(store, Keyspace.body(store, key));
    int count = (int) Math.min(ManyKeys.count(call, where + 1), size);
    reply.array(2);
    reply.bulk(call.bytes(), call.start(argument), call.length(argument));
    reply.array(count);
    Pops.pop(call, store, reply, argument, key, highest, count, true);
    log(call, argument, highest, count);
  }
}
